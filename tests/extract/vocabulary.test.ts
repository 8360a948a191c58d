import { expect, test } from 'vitest';
import { type AnnotatedDocument, annotate, buildDocumentReader } from '../../src/extract/annotated-document.js';
import { buildHypothesiser } from '../../src/extract/hypotheses.js';
import { factByWord, rareFactByWord, testByWord } from '../../src/extract/vocabulary.js';
import { ORTHOGRAPHY } from '../../src/lang/ar/orthography.js';
import type { ArticleDraft } from '../../src/model/article.js';

const hypothesise = buildHypothesiser(ORTHOGRAPHY);
const readDocument = buildDocumentReader(ORTHOGRAPHY);
const read = (text: string, own = hypothesise, read = readDocument): AnnotatedDocument =>
  annotate(read(text), [], { text } as ArticleDraft, own);

test('a fact is worked out once for each spelling', () => {
  const asked: string[] = [];
  const lengthAt = factByWord(-1, ({ text, norm }) => {
    asked.push(text);
    return norm.length;
  });
  const doc = read('قال أحمد، قال احمد');
  expect(doc.tokens.map((_, index) => lengthAt(doc, index))).toEqual([3, 4, -1, 3, 4]);
  expect(asked).toEqual(['قال', 'أحمد', 'احمد']);
  expect(lengthAt(read('قال'), 0)).toBe(3);
  expect(asked).toHaveLength(3);
});

test.each([
  ['before the first token', -1],
  ['behind the last token', 2],
])('nothing is known %s', (_, index) => {
  const doc = read('قال أحمد');
  expect(factByWord<string | null>(null, ({ text }) => text)(doc, index)).toBeNull();
  expect(testByWord(() => true)(doc, index)).toBe(false);
  expect(rareFactByWord<string | null>(null, ({ text }) => text)(doc, index)).toBeNull();
});

test('two orthographies number their words apart', () => {
  const isSaid = testByWord(({ text }) => text === 'قال');
  const first = read('قال');
  const second = read('كتب', buildHypothesiser(ORTHOGRAPHY));
  expect([isSaid(first, 0), isSaid(second, 0), isSaid(first, 0)]).toEqual([true, false, true]);
});

test('one vocabulary keeps the answers of many questions apart', () => {
  const words = Array.from({ length: 300 }, (_, index) => `w${index}`);
  const doc = read(words.join(' '));
  const tests = words.map((word) => testByWord(({ text }) => text === word));
  for (let pass = 0; pass < 2; pass += 1) {
    const found = tests.flatMap((is, number) =>
      words.flatMap((_, index) => (is(doc, index) ? [`${number}:${index}`] : [])),
    );
    expect(found).toEqual(words.map((_, index) => `${index}:${index}`));
  }
});

test('a full vocabulary is left for a new one, and answers stay right', () => {
  const own = buildHypothesiser(ORTHOGRAPHY);
  const ownReader = buildDocumentReader(ORTHOGRAPHY);
  const isEven = testByWord(({ text }) => Number(text.slice(1)) % 2 === 0);
  const rare = rareFactByWord<string | null>(null, ({ text }) => (text.endsWith('77') ? text : null));
  const first = read('w1', own, ownReader);
  const full = read(Array.from({ length: 120_000 }, (_, index) => `w${index}`).join(' '), own, ownReader);
  const next = read('w3 w2 w177', own, ownReader);
  expect(full.vocabulary).toBe(first.vocabulary);
  expect(next.vocabulary).not.toBe(full.vocabulary);
  for (const doc of [full, next, first]) {
    const wrong = doc.tokens.filter(
      ({ text, index }) =>
        isEven(doc, index) !== (Number(text.slice(1)) % 2 === 0) ||
        rare(doc, index) !== (text.endsWith('77') ? text : null),
    );
    expect(wrong).toEqual([]);
  }
});
