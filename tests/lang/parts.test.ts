import { describe, expect, test } from 'vitest';
import { findLanguageParts, onlyLines } from '../../src/lang/parts.js';

const ARABIC = 'قالت وزارة النقل إن النفق الجديد سيفتح أمام السيارات في بداية الصيف المقبل.';
const ENGLISH = 'The ministry of transport said that the new tunnel would be opened in the summer.';
const CREDIT = 'Robert Haldane, Keller Press Agency, Oslo Harbour';

const partsOf = (text: string): string[] =>
  findLanguageParts(text, 'ar', ['ar', 'en']).map(
    ({ language, lines }) => `${language}: ${lines.map(({ start, end }) => text.slice(start, end)).join(' / ')}`,
  );

describe('findLanguageParts', () => {
  test.each([
    ['one language', ARABIC, [`ar: ${ARABIC}`]],
    ['two', `${ARABIC}\n\n${ENGLISH}\n${ARABIC}`, [`ar: ${ARABIC} / ${ARABIC}`, `en: ${ENGLISH}`]],
    ['a credit of names is in none', `${ARABIC}\n${CREDIT}`, [`ar: ${ARABIC}\n${CREDIT}`]],
  ])('%s', (_name, text, expected) => {
    expect(partsOf(text)).toEqual(expected);
  });
});

test('what is not in a part is blank, and every place stays where it was', () => {
  const text = `${ARABIC}\n${ENGLISH}`;
  const [, english] = findLanguageParts(text, 'ar', ['ar', 'en']);
  const only = onlyLines(text, english?.lines ?? []);
  expect(only).toBe(`${' '.repeat(ARABIC.length)}\n${ENGLISH}`);
});
