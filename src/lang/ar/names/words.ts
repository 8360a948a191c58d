import { foldString } from '../../../text/fold.js';
import type { NameWords } from '../../name-grammar.js';
import { ADJECTIVES, FIELDS, OUTSIDE_ADJECTIVES, PROPER_ADJECTIVES } from './adjectives.js';
import { FUNCTION_WORDS, PREPOSITIONS, TIME_WORDS, TITLE_PREPOSITIONS } from './function-words.js';
import { adjectiveForms, lines, nounForms, pairs, verbForms } from './inflection.js';
import { NOUNS } from './nouns.js';
import { VERBS } from './verbs.js';

/** Plain words in their basic forms, folded: a given name among them is no sure sign of a person. */
export const buildPlainWords = (): ReadonlySet<string> =>
  new Set(
    [
      ...lines(NOUNS),
      ...lines(ADJECTIVES),
      ...lines(OUTSIDE_ADJECTIVES),
      ...lines(FIELDS),
      ...lines(FUNCTION_WORDS),
      ...lines(PREPOSITIONS),
      ...lines(TIME_WORDS),
      ...pairs(VERBS).flatMap(([perfect, imperfect]) => [perfect, `${perfect}ت`, imperfect]),
    ].map(foldString),
  );

/** The word classes with all their forms written out. */
export const buildNameWords = (): NameWords => ({
  functions: lines(FUNCTION_WORDS),
  prepositions: lines(PREPOSITIONS),
  titlePrepositions: lines(TITLE_PREPOSITIONS),
  speakingPrepositions: ['باسم', 'بإسم', 'بلسان'],
  verbs: pairs(VERBS).flatMap(verbForms),
  nouns: lines(NOUNS).flatMap(nounForms),
  adjectives: lines(ADJECTIVES).flatMap(adjectiveForms),
  properAdjectives: lines(PROPER_ADJECTIVES).flatMap(adjectiveForms),
  outsideAdjectives: lines(OUTSIDE_ADJECTIVES).flatMap(adjectiveForms),
  fields: lines(FIELDS).flatMap((field) => [field, `ال${field}`]),
  times: lines(TIME_WORDS),
});
