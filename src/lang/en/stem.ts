import porter from 'wink-porter2-stemmer';
import { IRREGULAR_FORMS } from './stem-exceptions.js';

/** Longer runs of letters are no English words, and the stemmer's patterns would take long over them. */
const LONGEST_WORD = 40;
const LATIN = /^[a-z]+$/u;
const POSSESSIVE = /(?:['\u2019]s|['\u2019])$/u;

const LEMMAS: ReadonlyMap<string, string> = new Map(
  IRREGULAR_FORMS.flatMap(([lemma, ...forms]) => forms.map((form): [string, string] => [form, lemma])),
);

/**
 * The folded word without inflection; words in other letters come back as they are.
 * Source: Porter2 (Snowball english); irregular verbs and nouns from a table.
 */
export const stem = (norm: string): string => {
  if (norm.length > LONGEST_WORD) return norm;
  const word = norm.replace(POSSESSIVE, '');
  return LATIN.test(word) ? porter(LEMMAS.get(word) ?? word) : word;
};
