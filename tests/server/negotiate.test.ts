import { expect, test } from 'vitest';
import { negotiate } from '../../src/server/negotiate.js';

const FORMS = [
  { mediaType: 'application/json' },
  { mediaType: 'application/ld+json; profile="x"' },
  { mediaType: 'text/csv' },
];

test.each<[string | undefined, string | undefined]>([
  [undefined, 'application/json'],
  ['', 'application/json'],
  ['*/*', 'application/json'],
  ['text/csv', 'text/csv'],
  ['TEXT/CSV', 'text/csv'],
  ['text/*', 'text/csv'],
  ['text/html, application/xhtml+xml, */*;q=0.8', 'application/json'],
  ['application/json;q=0.5, text/csv', 'text/csv'],
  ['application/ld+json', 'application/ld+json; profile="x"'],
  ['*/*, application/json;q=0', 'application/ld+json; profile="x"'],
  ['image/png', undefined],
  ['text/csv;q=0', undefined],
  ['text/csv;q=nonsense', undefined],
  [',;,', undefined],
])('Accept %j takes %j', (accept, expected) => expect(negotiate(FORMS, accept)?.mediaType).toBe(expected));
