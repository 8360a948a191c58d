import { describe, expect, test } from 'vitest';
import { tokenise } from '../../src/text/tokens.js';

const shown = (text: string): string[] =>
  tokenise(text).map(({ kind, text: word }) => `${kind[0]} ${JSON.stringify(word).slice(1, -1)}`);

describe('cuts', () => {
  test.each([
    ['words and punctuation', 'قال، نعم.', ['W قال', 'P ،', 'W نعم', 'P .']],
    ['vowel signs stay with their word', 'قالَ نَعَم', ['W قالَ', 'W نَعَم']],
    ['tatweel inside a word', 'لـ«نعم»', ['W لـ', 'P «', 'W نعم', 'P »']],
    ['a tatweel for a dash', 'بيروت ـ صور', ['W بيروت', 'P ـ', 'W صور']],
    ['vowel signs without a letter', 'قال \u064b\u0651 نعم', ['W قال', 'P \u064b\u0651', 'W نعم']],
    ['bidi marks between words', '\u200fقال\u200f \u202bنعم\u202c', ['W قال', 'W نعم']],
    ['a zero-width non-joiner inside a word', 'می\u200cشود', ['W می\u200cشود']],
    ['numbers with fractions', '3.5 1,000 ٣٫٥', ['N 3.5', 'N 1,000', 'N ٣٫٥']],
    ['a number and a stop', 'عام 2017.', ['W عام', 'N 2017', 'P .']],
    ['a number behind a proclitic', 'بـ16.6', ['W بـ16.6']],
    ['a number with an era', '2017م', ['W 2017م']],
    ['dates', '15/9/2017', ['N 15', 'P /', 'N 9', 'P /', 'N 2017']],
    ['Latin apostrophes', "harbour's l’eau 'yes'", ["W harbour's", 'W l’eau', "P '", 'W yes', "P '"]],
    ['runs of dots are one', 'نعم... لا..', ['W نعم', 'P ...', 'W لا', 'P ..']],
    ['line breaks with spaces are one', 'a \r\n \n b', ['W a', 'B \\r\\n \\n', 'W b']],
    ['astral letters', '😀 قال 𞸀', ['W 😀', 'W قال', 'W 𞸀']],
    ['hyphens part', 'خفض-التصعيد', ['W خفض', 'P -', 'W التصعيد']],
    ['presentation forms', 'ﻗﻮﺍﺕ', ['W ﻗﻮﺍﺕ']],
    ['nothing', ' \t\u200f', []],
  ])('%s', (_, text, expected) => {
    expect(shown(text)).toEqual(expected);
  });

  test('norm is the folded word', () => {
    expect(tokenise('ﻗﻮﺍﺕ المَدينَة 😀').map((token) => token.norm)).toEqual(['قوات', 'المدينه', '😀']);
  });
});
