import { describe, expect, test } from 'vitest';
import { preferredLanguage, tellError } from '../../src/app/error-messages.js';
import { ERRORS, type ErrorCode } from '../../src/errors.js';
import { SAYINGS } from '../../src/lang/registry.js';
import { say } from '../../src/messages/message.js';

const codes = Object.keys(ERRORS) as ErrorCode[];
/** Names that stay as they are in any language. */
const LATIN_WORDS = /[A-Za-z]+/gu;
const BIDI_CONTROLS = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/u;

describe.each(Object.entries(SAYINGS))('%s: nothing is left untranslated', (_language, { errors: messages }) => {
  test('every code has its words, and no other has', () => {
    expect(Object.keys(messages).toSorted()).toEqual(codes.toSorted());
  });

  test.each(codes)('%s', (code) => {
    for (const text of Object.values(messages[code])) {
      expect(text).toMatch(/^\p{Script=Arabic}.*\.$/u);
      expect(text).not.toMatch(BIDI_CONTROLS);
      expect(text.replace(LATIN_WORDS, '').length).toBeGreaterThan(10);
    }
  });

  test('no two codes say the same', () => {
    const said = codes.map((code) => messages[code].message);
    expect(new Set(said).size).toBe(said.length);
  });
});

test.each<[string | undefined, string]>([
  [undefined, 'en'],
  ['', 'en'],
  ['ar', 'ar'],
  ['AR-sy', 'ar'],
  ['ar-SY, en;q=0.5', 'ar'],
  ['en, ar', 'en'],
  ['en;q=0.3, ar;q=0.9', 'ar'],
  ['fr, ar;q=0.2', 'ar'],
  ['ar;q=0', 'en'],
  ['ar;q=x', 'en'],
  ['constructor, __proto__', 'en'],
  ['*', 'en'],
  [`${'x,'.repeat(5000)}ar`, 'en'],
])('Accept-Language %j is answered in %s', (header, language) => {
  expect(preferredLanguage(header)).toBe(language);
});

test('what was seen is told in the language', () => {
  const said = say('cursorOfOtherList', { name: 'after' });
  const error = { code: 'CURSOR_INVALID', message: 'x', said, path: ['after'] } as const;
  expect(tellError(error, 'ar').message).toBe('ليس after مؤشراً لهذه القائمة، فهو من قائمة أخرى أو ترتيب آخر.');
});

test('of the words of a library the meaning is told: the place stands between guillemets, and a long one is cut', () => {
  const error = {
    code: 'DATE_INVALID',
    message: 'x: no date.',
    said: null,
    path: ['articles', 3, 'publishedAt'],
  } as const;
  expect(tellError(error, 'ar').message).toBe('التاريخ غير صحيح. «articles.3.publishedAt»');
  expect(tellError(error, 'en')).toEqual({ message: 'x: no date.', remedy: ERRORS.DATE_INVALID.remedy });
  expect(tellError({ ...error, path: ['x'.repeat(900)] }, 'ar').message.length).toBeLessThanOrEqual(300);
});
