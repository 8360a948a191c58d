import { expect, test } from 'vitest';
import { annotate, buildDocumentReader, spanOf } from '../../src/extract/annotated-document.js';
import { buildBlockReader } from '../../src/extract/blocks.js';
import { buildHypothesiser } from '../../src/extract/hypotheses.js';
import { BLOCKS } from '../../src/lang/ar/blocks.js';
import { ORTHOGRAPHY } from '../../src/lang/ar/orthography.js';
import { slice } from '../../src/text/span.js';

const TEXT = 'الميناء يفتح\n\nقال: "وصل وفد "الميناء" إلى المدينة". ومضى.';
const draft = {
  externalId: null,
  url: null,
  publisher: null,
  title: null,
  text: TEXT,
  language: null,
  byline: null,
  publishedAt: null,
  sha256: '',
};
const plain = buildDocumentReader(ORTHOGRAPHY)(TEXT);
const doc = annotate(plain, buildBlockReader(BLOCKS)(plain, draft), draft, buildHypothesiser(ORTHOGRAPHY));
const at = (word: string, from = 0): number => doc.tokenAt(TEXT.indexOf(word, from));

test('a token knows its block; a line break has none', () => {
  expect(doc.blockOf(at('يفتح'))?.kind).toBe('TITLE');
  expect(doc.blockOf(at('قال'))?.kind).toBe('PARAGRAPH');
  expect(doc.blockOf(at('\n'))).toBeNull();
  expect(doc.blockOf(-1)).toBeNull();
  expect(doc.blockOf(doc.tokens.length)).toBeNull();
});

test('a token knows the innermost marked stretch that holds it', () => {
  const inside = (index: number): string | null => {
    const stretch = doc.marked[doc.markedAt[index] ?? -1];
    return stretch === undefined ? null : slice(TEXT, stretch.inner);
  };
  expect(inside(at('قال'))).toBeNull();
  expect(inside(at('وفد'))).toBe('وصل وفد "الميناء" إلى المدينة');
  expect(inside(at('الميناء', 20))).toBe('الميناء');
  expect(inside(at('المدينة'))).toBe('وصل وفد "الميناء" إلى المدينة');
  expect(inside(at('ومضى'))).toBeNull();
});

test('words have clitic hypotheses, punctuation and line breaks none', () => {
  expect(doc.hypothesesAt(doc.tokens.length)).toEqual([]);
  expect(doc.hypothesesAt(at('ومضى')).map(({ stem }) => stem)).toEqual(['ومضي', 'مضي']);
  expect(doc.hypothesesAt(at('"'))).toEqual([]);
  expect(doc.hypothesesAt(at('\n'))).toEqual([]);
});

test('spanOf leaves proclitics out when a hypothesis says so', () => {
  const index = at('ومضى');
  expect(slice(TEXT, spanOf(doc, index, index + 1))).toBe('ومضى');
  expect(slice(TEXT, spanOf(doc, index, index + 1, doc.hypothesesAt(index)[1]))).toBe('مضى');
});

test.each([
  [3, 3],
  [-1, 1],
  [0, 10_000],
])('spanOf of tokens [%d, %d) is our bug', (from, to) => {
  expect(() => spanOf(doc, from, to)).toThrow('a span has tokens');
});
