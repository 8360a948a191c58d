import type { FastifyInstance } from 'fastify';
import { tellError } from '../app/error-messages.js';
import { ERRORS, type ErrorCode, IsnadError } from '../errors.js';
import { say } from '../messages/message.js';

const POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; frame-ancestors 'none'";

/** Where the server tells of a code, as a path. */
export const pageOf = (code: ErrorCode): string => `/errors/${code}`;

const toSafeHtml = (text: string): string => text.replace(/[&<>"]/gu, (character) => `&#${character.codePointAt(0)};`);

const toPage = (code: ErrorCode): string => {
  const { status, exit, remedy } = ERRORS[code];
  const arabic = tellError({ code, message: '', said: null, path: [] }, 'ar');
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>${code}</title>
<style>body{font:1rem/1.6 sans-serif;max-width:40rem;margin:2rem auto;padding:0 1rem}</style></head>
<body><h1>${code}</h1>
<p>HTTP ${status}, exit ${exit}.</p>
<p>${toSafeHtml(remedy)}</p>
<section lang="ar" dir="rtl"><p>${toSafeHtml(arabic.message)}</p><p>${toSafeHtml(arabic.remedy)}</p></section>
</body></html>
`;
};

/** A page for each error code, in both languages, without scripts. */
export const addErrorPages = (app: FastifyInstance): void => {
  app.get<{ Params: { code: string } }>('/errors/:code', async ({ params: { code } }, reply) => {
    if (!Object.hasOwn(ERRORS, code)) throw new IsnadError('NOT_FOUND', say('noErrorCode'));
    return reply
      .headers({ 'content-type': 'text/html; charset=utf-8', 'content-security-policy': POLICY })
      .send(toPage(code as ErrorCode));
  });
};
