import { expect, test } from 'vitest';
import { accessOf } from '../../src/server/access.js';

const TOKEN = 'a-token-of-some-length';

test.each([
  ['no header', undefined, 'NO_TOKEN'],
  ['the token', `Bearer ${TOKEN}`, 'WRITE'],
  ['the token, written otherwise', `bearer   ${TOKEN} `, 'WRITE'],
  ['another token', 'Bearer b', 'WRONG_TOKEN'],
  ['the beginning of the token', `Bearer ${TOKEN.slice(0, -1)}`, 'WRONG_TOKEN'],
  ['more than the token', `Bearer ${TOKEN}x`, 'WRONG_TOKEN'],
  ['the token without its scheme', TOKEN, 'WRONG_TOKEN'],
  ['another scheme', `Basic ${TOKEN}`, 'WRONG_TOKEN'],
  ['an empty header', '', 'WRONG_TOKEN'],
  ['an empty token', 'Bearer ', 'WRONG_TOKEN'],
  ['two tokens', `Bearer ${TOKEN} ${TOKEN}`, 'WRONG_TOKEN'],
])('%s', (_name, header, expected) => expect(accessOf(header, TOKEN)).toBe(expected));
