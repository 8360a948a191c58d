import type { NameGrammar } from '../lang/name-grammar.js';
import type { Orthography } from '../lang/orthography.js';
import { foldString } from '../text/fold.js';
import type { AnnotatedDocument } from './annotated-document.js';
import type { Hypothesis } from './hypotheses.js';
import { factByWord } from './vocabulary.js';

/** What a folded word can be, as bits. */
export const WORD = {
  FUNCTION: 1,
  PREPOSITION: 2,
  VERB: 4,
  NOUN: 8,
  ADJECTIVE: 16,
  OUTSIDE: 32,
  FIELD: 64,
  TIME: 128,
  GIVEN: 256,
  WEAK_GIVEN: 512,
  TOKEN: 1024,
  PARTICLE: 2048,
  TITLE_PREPOSITION: 4096,
  PROPER_ADJECTIVE: 8192,
  SPEAKING: 16384,
} as const;

/** Words that end a name wherever they stand. */
export const STOPS = WORD.FUNCTION | WORD.PREPOSITION | WORD.VERB | WORD.TIME;
/** Words of everyday language. */
export const COMMON = STOPS | WORD.NOUN | WORD.ADJECTIVE | WORD.OUTSIDE | WORD.FIELD;
export const GIVEN = WORD.GIVEN | WORD.WEAK_GIVEN;
const NAMES = WORD.GIVEN | WORD.TOKEN;

/** One folded word with its classes, as a whole and behind each proclitic. */
export interface WordReading {
  readonly bits: number;
  /** The word or what stands behind its proclitics belongs to everyday language, and it is no known name. */
  readonly common: boolean;
  /** Unknown, and shaped like a plain word: by its ending or its pattern. */
  readonly plain: boolean;
  /** Written with an article, perhaps behind proclitics or fused. */
  readonly definite: boolean;
  /** Nationality target and the hypothesis that shows it. */
  readonly nationality: { readonly target: string; readonly hypothesis: Hypothesis } | null;
  /** Hypotheses whose stem has classes, the whole word first. */
  readonly stems: readonly { readonly hypothesis: Hypothesis; readonly bits: number }[];
}

export interface NameWordReader {
  read(doc: AnnotatedDocument, index: number): WordReading;
  bitsOf(norm: string): number;
  /** Shaped like a plain word by its ending or pattern, whatever is known about it. */
  isShapedPlain(norm: string): boolean;
  isDefinite(norm: string): boolean;
  nationalityOf(norm: string): string | null;
}

/** Arabic signs of an indefinite noun: no proper name bears one. */
export const INDEFINITE_SIGNS = /[\u064b-\u064d]/u;

const EMPTY: WordReading = { bits: 0, common: false, plain: false, definite: false, nationality: null, stems: [] };

export const buildNameWordReader = (grammar: NameGrammar, orthography: Orthography): NameWordReader => {
  const table = new Map<string, number>();
  const add = (words: readonly string[], bit: number): void => {
    for (const word of words) {
      const norm = foldString(word);
      table.set(norm, (table.get(norm) ?? 0) | bit);
    }
  };
  const { words } = grammar;
  add(words.functions, WORD.FUNCTION);
  add(words.prepositions, WORD.PREPOSITION);
  add(words.titlePrepositions, WORD.TITLE_PREPOSITION);
  add(words.speakingPrepositions, WORD.SPEAKING);
  add(words.verbs, WORD.VERB);
  add(words.nouns, WORD.NOUN);
  add(words.adjectives, WORD.ADJECTIVE);
  add(words.properAdjectives, WORD.PROPER_ADJECTIVE | WORD.ADJECTIVE);
  add(words.outsideAdjectives, WORD.OUTSIDE);
  add(words.fields, WORD.FIELD);
  add(words.times, WORD.TIME);
  add(grammar.givenNames, WORD.GIVEN);
  add(grammar.weakGivenNames, WORD.WEAK_GIVEN);
  add(grammar.nameTokens, WORD.TOKEN);
  add(grammar.nameParticles, WORD.PARTICLE);
  // A given name that folds to a particle or a word of time is none; the preposition "on" folds to Ali and stays weak.
  for (const [word, bits] of table) {
    if (bits & GIVEN && bits & (WORD.FUNCTION | WORD.TIME)) table.set(word, bits & ~GIVEN);
    else if (bits & WORD.GIVEN && bits & WORD.PREPOSITION) table.set(word, (bits & ~WORD.GIVEN) | WORD.WEAK_GIVEN);
  }
  const nationalities = new Map<string, string>();
  for (const row of grammar.nationalities) {
    for (const form of row.forms) if (!form.includes(' ')) nationalities.set(foldString(form), row.target);
  }
  const article = orthography.article ?? '';
  const isDefinite = (norm: string): boolean =>
    article !== '' && norm.startsWith(article) && norm.length > article.length + 1;
  const bitsOf = (norm: string): number => table.get(norm) ?? 0;

  const endings = grammar.plainEndings.map(foldString);
  const pattern = new RegExp(`^(?:${grammar.plainPatterns.map(foldString).join('|')})$`, 'u');
  const shapedPlain = (stem: string): boolean =>
    endings.some((ending) => stem.length > ending.length + 2 && stem.endsWith(ending)) || pattern.test(stem);

  const particles = new Set(grammar.nameParticles);
  const analyse = (norm: string, text: string, hypotheses: readonly Hypothesis[]): WordReading => {
    let bits = bitsOf(norm);
    // A particle is told from the conjunction that folds to it by its spelling.
    if (bits & WORD.PARTICLE && text !== norm && !particles.has(text)) bits &= ~WORD.PARTICLE;
    let common = (bits & COMMON) !== 0 && (bits & WORD.GIVEN) === 0;
    let definite = isDefinite(norm);
    let nationality: WordReading['nationality'] = null;
    const stems: { hypothesis: Hypothesis; bits: number }[] = [];
    for (const hypothesis of hypotheses) {
      const stemBits = hypothesis.prefixLength === 0 && !hypothesis.fused ? bits : bitsOf(hypothesis.stem);
      if (stemBits !== 0) stems.push({ hypothesis, bits: stemBits });
      const behindProclitic = hypothesis.prefixLength > 0 || hypothesis.fused;
      if (behindProclitic && (bits & NAMES) === 0) {
        if (isDefinite(hypothesis.stem)) definite = true;
        // A short stem behind a letter that may be a proclitic is more often chance than a word.
        if ((stemBits & COMMON) !== 0 && hypothesis.stem.length >= 3) common = true;
      }
      const target = nationalities.get(hypothesis.stem);
      if (target !== undefined && nationality === null) nationality = { target, hypothesis };
    }
    const known = (bits & (GIVEN | WORD.TOKEN | WORD.PARTICLE)) !== 0;
    const plain =
      INDEFINITE_SIGNS.test(text) || (!known && (norm.length < 2 || hypotheses.some(({ stem }) => shapedPlain(stem))));
    return { bits, common, plain, definite, nationality, stems };
  };

  return {
    bitsOf,
    isShapedPlain: shapedPlain,
    isDefinite,
    nationalityOf: (norm) => nationalities.get(norm) ?? null,
    read: factByWord(EMPTY, ({ norm, text, hypotheses }) => analyse(norm, text, hypotheses)),
  };
};
