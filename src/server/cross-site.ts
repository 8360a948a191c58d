import type { IncomingHttpHeaders } from 'node:http';

/** Headers that a page of another site cannot send without a preflight, which only `corsOrigins` pass. */
const PREFLIGHT_HEADERS = ['apollo-require-preflight', 'graphql-require-preflight', 'x-apollo-operation-name'];
const OUR_SITES = new Set(['same-origin', 'none']);
const GRAPHQL_ANSWER = /\bapplication\/(?:graphql-response\+json|json)\b/u;

/**
 * Whether a GET cannot come from a page of another site: it could not read the answer, but it could measure how long it
 * takes, and keep the server busy. Such a page is given away by its browser (`Sec-Fetch-Site`), or by what an image, a
 * script or a form cannot do: ask for GraphQL's media type.
 */
export const isFromHere = (headers: IncomingHttpHeaders, corsOrigins: readonly string[]): boolean => {
  if (PREFLIGHT_HEADERS.some((name) => headers[name] !== undefined)) return true;
  if (headers.origin !== undefined && (corsOrigins.includes('*') || corsOrigins.includes(headers.origin))) return true;
  const site = headers['sec-fetch-site'];
  if (site !== undefined) return OUR_SITES.has(String(site));
  return headers.origin === undefined && GRAPHQL_ANSWER.test(headers.accept ?? '');
};
