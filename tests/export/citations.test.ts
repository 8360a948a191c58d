import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { escapeTex, toBibTex, toCsl } from '../../src/export/citations.js';
import type { ArticleReference } from '../../src/export/exported.js';
import { arbitraryText } from '../text/arbitrary-text.js';

const ARTICLE: ArticleReference = {
  id: 'Article_1',
  url: 'https://demo.example/ar/هدنة?a=1&b={2}',
  publisher: 'صحيفة الميدان',
  title: 'هدنة بنسبة 50% & «أخبار_أخرى»',
  byline: 'ليلى الحداد',
  language: 'ar',
  publishedAt: '2017-09-15T08:30:00Z',
};
const EMPTY: ArticleReference = { ...ARTICLE, url: null, publisher: null, byline: null, publishedAt: null };

test.each([
  ['50% & more', '50\\% \\& more'],
  ['a_b^c~d', 'a\\_b\\textasciicircum{}c\\textasciitilde{}d'],
  ['{$#}\\', '\\{\\$\\#\\}\\textbackslash{}'],
  ['قال\n«نعم»', 'قال «نعم»'],
  ['a\u202eb\u0000c', 'ab c'],
])('%j in TeX is %j', (text, expected) => expect(escapeTex(text)).toBe(expected));

describe('BibTeX', () => {
  test('of an Arabic article', () => {
    expect(toBibTex({ id: ARTICLE.id, article: ARTICLE, quote: null })).toBe(
      `@online{isnad:Article_1,
  author = {{ليلى الحداد}},
  title = {{هدنة بنسبة 50\\% \\& «أخبار\\_أخرى»}},
  organization = {{صحيفة الميدان}},
  date = {2017-09-15},
  year = {2017},
  url = {https://demo.example/ar/%D9%87%D8%AF%D9%86%D8%A9?a=1&b=%7B2%7D},
  langid = {arabic},
}
`,
    );
  });

  test('of a quote names who said it', () => {
    const quote = { speaker: 'سامي الحمود', text: 'الحوار مستمر' };
    expect(toBibTex({ id: 'q', article: EMPTY, quote })).toContain('note = {سامي الحمود: “الحوار مستمر”}');
  });

  test('keeps its braces whatever stands in the fields', () => {
    fc.assert(
      fc.property(arbitraryText, arbitraryText, (title, text) => {
        const article = { ...ARTICLE, title, byline: text, publisher: text };
        const entry = toBibTex({ id: 'x', article, quote: { speaker: title, text } });
        const plain = entry.replace(/\\[{}]/gu, '');
        expect([...plain].filter((sign) => sign === '{').length).toBe([...plain].filter((s) => s === '}').length);
        expect(entry.split('\n').every((line) => /^(?:@online\{| {2}\w+ = \{.*\},$|\}?$)/u.test(line))).toBe(true);
      }),
    );
  });
});

describe('CSL-JSON', () => {
  test('of an Arabic article', () => {
    expect(toCsl({ id: ARTICLE.id, article: ARTICLE, quote: null })).toEqual({
      id: 'isnad:Article_1',
      type: 'article-newspaper',
      title: ARTICLE.title,
      author: [{ literal: 'ليلى الحداد' }],
      'container-title': 'صحيفة الميدان',
      issued: { 'date-parts': [[2017, 9, 15]] },
      URL: ARTICLE.url,
      language: 'ar',
    });
  });

  test.each([
    ['2017-09-15', [2017, 9, 15]],
    ['2017-09', [2017, 9]],
    ['2017-09-15T08:30:00', [2017, 9, 15]],
  ])('issued %s', (publishedAt, parts) =>
    expect(toCsl({ id: 'x', article: { ...EMPTY, publishedAt }, quote: null })).toMatchObject({
      issued: { 'date-parts': [parts] },
    }),
  );

  test('leaves out what is not known', () => {
    const { id, type, title, language } = toCsl({ id: 'x', article: EMPTY, quote: null }) as Record<string, unknown>;
    expect(toCsl({ id: 'x', article: EMPTY, quote: null })).toEqual({ id, type, title, language });
  });
});
