import type { FastifyRequest } from 'fastify';
import { type DocumentRequest, documentIdOf, type TrustedDocuments, trustedTextOf } from './trusted-documents.js';

const parsed = (json: unknown): unknown => {
  if (typeof json !== 'string') return json;
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
};

const isParameters = (value: unknown): value is DocumentRequest =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * Puts the text of the trusted document into a request that names it, where the GraphQL server looks for it.
 * Errors: DOCUMENT_NOT_TRUSTED.
 */
export const putTrustedText = (documents: TrustedDocuments, request: FastifyRequest): void => {
  const parameters = request.method === 'POST' ? request.body : request.query;
  if (!isParameters(parameters)) return;
  const extensions = parsed(parameters.extensions);
  const asked = { ...parameters, extensions };
  const text = trustedTextOf(documents, asked);
  if (text === undefined) return;
  // What named the document is settled; the GraphQL server would take the hash for an automatic persisted query.
  const { documentId: _1, id: _2, doc_id: _3, extensions: _4, ...others } = parameters;
  const settled = documentIdOf(asked) === undefined ? { ...parameters, query: text } : { ...others, query: text };
  if (request.method === 'POST') {
    request.body = settled;
    return;
  }
  // The GraphQL server reads the address itself.
  request.raw.url = `${request.url.split('?', 1)[0]}?${new URLSearchParams(settled as Record<string, string>)}`;
  // A link may ask what the operator chose to be asked: it only reads, and a cache may keep the answer.
  request.headers['apollo-require-preflight'] = 'true';
};
