import { expect, test } from 'vitest';
import { isFromHere } from '../../src/server/cross-site.js';

const URQL =
  'application/graphql-response+json, application/graphql+json, application/json, text/event-stream, multipart/mixed';
const OURS = ['https://app.example'];

test.each<[string, Record<string, string>, boolean]>([
  ['nothing', {}, false],
  ['any answer', { accept: '*/*' }, false],
  ['an image', { accept: 'image/avif,image/webp,*/*' }, false],
  ['what urql sends', { accept: URQL }, true],
  ['a client of its own that wants JSON', { accept: 'application/json' }, true],
  [
    'urql on a page of another site',
    { accept: URQL, 'sec-fetch-site': 'cross-site', origin: 'https://evil.example' },
    false,
  ],
  ['urql on a sister site', { accept: URQL, 'sec-fetch-site': 'same-site' }, false],
  ['urql on a page of another site, in an old browser', { accept: URQL, origin: 'https://evil.example' }, false],
  [
    'urql on a page that may ask',
    { accept: URQL, 'sec-fetch-site': 'cross-site', origin: 'https://app.example' },
    true,
  ],
  ['a page of our own', { accept: '*/*', 'sec-fetch-site': 'same-origin' }, true],
  ['the address bar', { accept: '*/*', 'sec-fetch-site': 'none' }, true],
  ['a header that needs a preflight', { 'apollo-require-preflight': '1', 'sec-fetch-site': 'cross-site' }, true],
])('%s: %o is %s', (_name, headers, expected) => expect(isFromHere(headers, OURS)).toBe(expected));
