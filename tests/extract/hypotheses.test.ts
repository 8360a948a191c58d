import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildHypothesiser, type Hypothesis, stemStart } from '../../src/extract/hypotheses.js';
import { ORTHOGRAPHY as ARABIC } from '../../src/lang/ar/orthography.js';
import { ORTHOGRAPHY as ENGLISH } from '../../src/lang/en/orthography.js';
import { foldString } from '../../src/text/fold.js';
import { buildSpellings } from '../../src/text/spellings.js';
import { type Token, tokenise } from '../../src/text/tokens.js';
import { arbitraryText } from '../text/arbitrary-text.js';

const hypothesise = buildHypothesiser(ARABIC);
const shown = ({ conjunction, preposition, fused, stem }: Hypothesis): string =>
  [conjunction, preposition, stem].filter((part) => part !== null).join('+') + (fused ? '!' : '');

describe('cuts Arabic words', () => {
  test.each([
    ['موسكو', ['موسكو']],
    ['وموسكو', ['وموسكو', 'و+موسكو']],
    ['بموسكو', ['بموسكو', 'ب+موسكو']],
    ['وبموسكو', ['وبموسكو', 'و+بموسكو', 'و+ب+موسكو']],
    ['للوفد', ['للوفد', 'ل+الوفد!', 'ل+لوفد']],
    ['وللوفد', ['وللوفد', 'و+للوفد', 'و+ل+الوفد!', 'و+ل+لوفد']],
    ['بالمدينة', ['بالمدينه', 'ب+المدينه']],
    ['فقال', ['فقال', 'ف+قال']],
    ['به', ['به']],
    ['و', ['و']],
    ['2017', ['2017']],
    ['ب16.6', ['ب16.6', 'ب+16.6']],
    ['Reuters', ['reuters']],
  ])('%s', (word, expected) => {
    expect(hypothesise(foldString(word)).map(shown)).toEqual(expected);
  });

  test('a word is cut once and remembered', () => {
    const spellings = buildSpellings();
    const [first, second] = tokenise('وموسكو وموسكو', spellings) as [Token, Token];
    const { hypotheses } = hypothesise.vocabulary(spellings).wordOf(first.spelling);
    expect(hypothesise.vocabulary(spellings).wordOf(second.spelling).hypotheses).toBe(hypotheses);
  });
});

test('a language without clitics has whole words only', () => {
  expect(buildHypothesiser(ENGLISH)('ukraine').map(shown)).toEqual(['ukraine']);
});

describe('the stem starts', () => {
  test.each([
    ['وموسكو', 'و+موسكو', 'موسكو'],
    ['وَبِموسكو', 'و+ب+موسكو', 'موسكو'],
    ['لـموسكو', 'ل+موسكو', 'موسكو'],
    ['للوفد', 'ل+الوفد!', 'للوفد'],
    ['وللوفد', 'و+ل+الوفد!', 'للوفد'],
    ['وﻻتفاق', 'و+لاتفاق', 'ﻻتفاق'],
    ['ﻻتفاق', 'ل+اتفاق', 'ﻻتفاق'],
    ['ـموسكو', 'موسكو', 'ـموسكو'],
  ])('%s as %s: %s', (word, wanted, expected) => {
    const [token] = tokenise(word);
    const hypothesis = hypothesise(token!.norm).find((candidate) => shown(candidate) === wanted);
    expect(word.slice(stemStart(token!, hypothesis!, foldString))).toBe(expected);
  });
});

test('for any word stems and prefixes put the word together again, and stems start inside it', () => {
  fc.assert(
    fc.property(arbitraryText, (text) => {
      for (const token of tokenise(text)) {
        if (token.kind !== 'WORD') continue;
        const [whole, ...cut] = hypothesise(token.norm);
        expect(whole?.stem).toBe(token.norm);
        for (const hypothesis of cut) {
          if (!hypothesis.fused) expect(token.norm.slice(hypothesis.prefixLength)).toBe(hypothesis.stem);
          const start = stemStart(token, hypothesis, foldString);
          expect(start >= token.start && start < token.end).toBe(true);
        }
      }
    }),
    { numRuns: 300 },
  );
});
