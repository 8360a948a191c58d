import { describe, expect, test } from 'vitest';
import { buildPhraseSet, buildWordSet } from '../../src/extract/word-sets.js';
import { ORTHOGRAPHY } from '../../src/lang/ar/orthography.js';
import { openArabic } from './read-arabic.js';

describe('a set of words', () => {
  const set = buildWordSet(['إلى', 'مؤتمر'], ORTHOGRAPHY);

  test.each([
    ['الى', true],
    ['ومؤتمر', true],
    ['المؤتمر', false],
    ['مؤتمرات', false],
  ])('%s', (word, expected) => {
    expect(set.has(openArabic(word), 0)).toBe(expected);
  });
});

describe('a set of phrases', () => {
  const set = buildPhraseSet(['من جهة', 'من جهة أخرى', 'كما'], ORTHOGRAPHY);

  test.each([
    ['من جهة أخرى قال', 3],
    ['من جهة البحر', 2],
    ['وكما قال', 1],
    ['من البحر', 0],
  ])('%s matches %i words', (text, expected) => {
    expect(set.at(openArabic(text), 0)).toBe(expected);
  });
});
