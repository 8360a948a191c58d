import { expect, test } from 'vitest';
import { type AnnotatedDocument, annotate, buildDocumentReader } from '../../src/extract/annotated-document.js';
import { buildHypothesiser } from '../../src/extract/hypotheses.js';
import { placesByStem, placesByWord, placesInText } from '../../src/extract/places.js';
import { ORTHOGRAPHY as ARABIC } from '../../src/lang/ar/orthography.js';
import { ORTHOGRAPHY } from '../../src/lang/en/orthography.js';
import type { ArticleDraft } from '../../src/model/article.js';
import type { Block, BlockKind } from '../../src/model/block.js';

const hypothesise = buildHypothesiser(ORTHOGRAPHY);
const readDocument = buildDocumentReader(ORTHOGRAPHY);

/** A document whose lines are blocks of the given kinds. */
const read = (lines: readonly (readonly [string, BlockKind])[], own = hypothesise): AnnotatedDocument => {
  const text = lines.map(([line]) => line).join('\n');
  let start = 0;
  const blocks = lines.map(([line, kind]): Block => {
    const block = { start, end: start + line.length, kind, credit: null };
    start = block.end + 1;
    return block;
  });
  return annotate(readDocument(text), blocks, { text } as ArticleDraft, own);
};
const paragraph = (text: string, own = hypothesise): AnnotatedDocument => read([[text, 'PARAGRAPH']], own);

test('the test is put to each spelling once, before or behind its first document', () => {
  const asked: string[] = [];
  const places = placesByWord(({ text, kind }) => {
    asked.push(text);
    return kind === 'WORD' && text.startsWith('t');
  });
  const first = paragraph('the tide, the boat', buildHypothesiser(ORTHOGRAPHY));
  expect(places(first)).toEqual([0, 1, 3]);
  const own = buildHypothesiser(ORTHOGRAPHY);
  expect(places(paragraph('two boats', own))).toEqual([0]);
  asked.length = 0;
  expect(places(paragraph('boats, two, too', own))).toEqual([2, 4]);
  expect(asked).toEqual([',', 'too']);
});

test('punctuation and numbers can be places', () => {
  const places = placesByWord(({ kind, text }) => kind === 'NUMBER' || text === ':');
  expect(places(paragraph('At 7: tea'))).toEqual([1, 2]);
});

test('a search that began late finds the same as one that was there before', () => {
  const own = buildHypothesiser(ORTHOGRAPHY);
  const early = placesByWord(({ norm }) => norm === 'sea');
  const late = placesByWord(({ norm }) => norm === 'sea');
  early(paragraph('a sea', own));
  const doc = paragraph('sea to sea', own);
  expect([early(doc), late(doc), late(doc)]).toEqual([
    [0, 2],
    [0, 2],
    [0, 2],
  ]);
});

test('stems are found behind a proclitic, once however many readings of the word have one', () => {
  const own = buildHypothesiser(ARABIC);
  const early = placesByStem(['ولد', 'وولد']);
  const late = placesByStem(['ولد']);
  expect(early(paragraph('بيت وولد', own))).toEqual([1]);
  const doc = paragraph('ولد بيت وولد', own);
  expect([early(doc), late(doc)]).toEqual([
    [0, 2],
    [0, 2],
  ]);
});

test('places in the text come by sentence, without datelines, captions and noise', () => {
  const places = placesByWord(({ norm }) => norm === 'sea');
  const doc = read([
    ['At sea', 'TITLE'],
    ['Sea photo', 'CAPTION'],
    ['Sea news', 'DATELINE'],
    ['The sea rose. Nobody swam. The sea met the sea.', 'PARAGRAPH'],
    ['Share sea', 'NOISE'],
  ]);
  const found = placesInText(doc, places(doc));
  const { tokens } = doc;
  expect(
    found.map(({ sentence, places: at }) => [
      doc.text.slice(sentence.start, sentence.end),
      at.map((k) => tokens[k]?.text),
    ]),
  ).toEqual([
    ['At sea', ['sea']],
    ['The sea rose.', ['sea']],
    ['The sea met the sea.', ['sea', 'sea']],
  ]);
});
