import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';

/** Where the build puts the playground; the same place seen from `src/server` and from `dist/server`. */
export const PLAYGROUND_FOLDER = fileURLToPath(new URL('../../dist/playground', import.meta.url));

/** Nothing from another host: the page works without a network. The editor puts its styles into the page itself. */
const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "font-src 'self' data:",
  "img-src 'self' data:",
  "connect-src 'self'",
  "worker-src 'self' blob:",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** Headers of the page. */
export const PAGE_HEADERS = {
  'content-type': 'text/html; charset=utf-8',
  'content-security-policy': CONTENT_SECURITY_POLICY,
  'cache-control': 'no-cache',
} as const;

/** Whether a GET comes from the address bar of a browser. */
export const isBrowser = (accept: string | undefined): boolean => (accept ?? '').includes('text/html');

/** Serves the files of the playground below /playground/ and gives back its page; null when it was not built. */
export const addPlayground = async (app: FastifyInstance, folder: string): Promise<string | null> => {
  const page = await readFile(`${folder}/index.html`, 'utf8').catch(() => null);
  if (page === null) return null;
  // File names carry a hash of their content.
  await app.register(fastifyStatic, {
    root: folder,
    prefix: '/playground/',
    index: false,
    immutable: true,
    maxAge: '365d',
  });
  return page;
};
