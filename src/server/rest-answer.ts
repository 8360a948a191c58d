import { createHash } from 'node:crypto';
import type { FastifyReply, FastifyRequest } from 'fastify';

/** Text of every kind is UTF-8. */
const withCharset = (mediaType: string): string =>
  /^text\/|x-bibtex/u.test(mediaType) ? `${mediaType}; charset=utf-8` : mediaType;

/** Whether the caller has what this tag names already (If-None-Match). */
const hasAlready = (request: FastifyRequest, tag: string): boolean => {
  const plain = tag.replace(/^W\//u, '');
  const given = request.headers['if-none-match'] ?? '';
  return given.split(',').some((each) => each.trim() === '*' || each.trim().replace(/^W\//u, '') === plain);
};

/** Sets what every answer of this door carries; true when the caller has it already, and 304 has been set. */
export const beginAnswer = (request: FastifyRequest, reply: FastifyReply, mediaType: string, tag: string): boolean => {
  reply.headers({
    'content-type': withCharset(mediaType),
    etag: tag,
    vary: 'Accept, Authorization',
    // Whoever keeps it asks whether it still holds.
    'cache-control': 'private, no-cache',
  });
  if (!hasAlready(request, tag)) return false;
  reply.code(304);
  return true;
};

/** Sends a whole body; with HEAD its headers, and nothing to a caller who has it already. */
export const sendWhole = (
  request: FastifyRequest,
  reply: FastifyReply,
  mediaType: string,
  body: string,
): FastifyReply => {
  // Weak: the same body may come packed in one way or another.
  const tag = `W/"${createHash('sha256').update(body).digest('base64url').slice(0, 27)}"`;
  if (beginAnswer(request, reply, mediaType, tag)) return reply.send();
  // As bytes: to text of JSON Fastify would add a charset, which these media types do not have.
  if (request.method !== 'HEAD') return reply.send(Buffer.from(body));
  reply.header('content-length', Buffer.byteLength(body));
  return reply.send();
};

/** A Link header (RFC 8288) of addresses by their relations. */
export const toLinks = (links: Readonly<Record<string, string | null>>): string =>
  Object.entries(links)
    .flatMap(([relation, address]) => (address === null ? [] : [`<${address}>; rel="${relation}"`]))
    .join(', ');
