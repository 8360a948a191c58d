import type { Orthography } from '../lang/orthography.js';
import type { PronounRow, SubjectFirstCue, SubjectFirstGrammar } from '../lang/subject-first-grammar.js';
import { foldString } from '../text/fold.js';
import type { AnnotatedDocument } from './annotated-document.js';
import { type PlaceFinder, placesByWord } from './places.js';
import { compileQuoteWords, type QuoteWords } from './quote-words.js';
import { factByWord } from './vocabulary.js';

type Lists =
  | 'determiners'
  | 'conjunctions'
  | 'subordinators'
  | 'passives'
  | 'modals'
  | 'verbs'
  | 'quotedAs'
  | 'by'
  | 'citing'
  | 'asked'
  | 'hearers'
  | 'expletives'
  | 'femaleNames'
  | 'maleNames'
  | 'infinitives'
  | 'carriers'
  | 'questions'
  | 'interrogatives'
  | 'documents'
  | 'concessions'
  | 'links'
  | 'places'
  | 'definites'
  | 'quantifiers'
  | 'occasions'
  | 'aspects'
  | 'finders'
  | 'published'
  | 'within'
  | 'auxiliaries'
  | 'negators'
  | 'relatives'
  | 'prepositions'
  | 'adverbs'
  | 'sourceNouns'
  | 'outletNouns'
  | 'mediums'
  | 'originPrepositions'
  | 'breakers'
  | 'openers';

const LISTS: readonly Lists[] = [
  'determiners',
  'conjunctions',
  'subordinators',
  'passives',
  'modals',
  'verbs',
  'quotedAs',
  'by',
  'citing',
  'asked',
  'hearers',
  'expletives',
  'femaleNames',
  'maleNames',
  'infinitives',
  'carriers',
  'questions',
  'interrogatives',
  'documents',
  'concessions',
  'links',
  'places',
  'definites',
  'quantifiers',
  'occasions',
  'aspects',
  'finders',
  'published',
  'within',
  'auxiliaries',
  'negators',
  'relatives',
  'prepositions',
  'adverbs',
  'sourceNouns',
  'outletNouns',
  'mediums',
  'originPrepositions',
  'breakers',
  'openers',
];

const NO_LISTS: ReadonlySet<Lists> = new Set();

/** A subject-first grammar compiled once: the shared sets, and its own by list name. */
export interface SubjectFirstWords {
  readonly quotes: QuoteWords;
  readonly grammar: SubjectFirstGrammar;
  /** Whether the word at a token is in a list. */
  is(doc: AnnotatedDocument, index: number, ...lists: readonly Lists[]): boolean;
  has(norm: string, list: Lists): boolean;
  readonly passivePlaces: PlaceFinder;
  pronoun(norm: string): PronounRow['refers'] | null;
  /** The pronoun that a possessive belongs to ("his": he). */
  possessive(norm: string): PronounRow['refers'] | null;
  endsLike(norm: string, ending: keyof SubjectFirstGrammar['endings']): boolean;
  /** The word at a token is an adverb: one of the list, or a word in small letters that ends like one. */
  adverb(doc: AnnotatedDocument, index: number): boolean;
  /** The word is the plain form of a cue. */
  isCueLemma(norm: string): boolean;
  /** The word is a form of a cue. */
  isCueForm(norm: string): boolean;
}

export const compileSubjectFirst = (grammar: SubjectFirstGrammar, orthography: Orthography): SubjectFirstWords => {
  const sets = new Map<Lists, ReadonlySet<string>>(LISTS.map((list) => [list, new Set(grammar[list].map(foldString))]));
  const byForm = (rows: readonly PronounRow[]): ReadonlyMap<string, PronounRow['refers']> =>
    new Map(rows.flatMap(({ forms, refers }) => forms.map((form) => [foldString(form), refers] as const)));
  const pronouns = byForm(grammar.pronounRows);
  const possessives = byForm(grammar.possessives);
  const cueForms = new Set(
    grammar.cues.flatMap((cue: SubjectFirstCue) =>
      cue.ambiguous ? [] : cue.forms.map(({ form }) => foldString(form)),
    ),
  );
  const lemmas = new Set(grammar.cues.map(({ lemma }) => foldString(lemma)));
  const has = (norm: string, list: Lists): boolean => sets.get(list)?.has(norm) === true;
  // Most words stand in no list: they must cost one look-up, however many lists are asked for.
  const listsOf = factByWord(NO_LISTS, ({ norm }) => {
    const own = LISTS.filter((list) => has(norm, list));
    return own.length === 0 ? NO_LISTS : new Set(own);
  });
  const endsLike = (norm: string, ending: keyof SubjectFirstGrammar['endings']): boolean =>
    norm.length > 4 && grammar.endings[ending].some((each) => norm.endsWith(each));
  const notAdverbs = new Set(grammar.notAdverbs.map(foldString));
  const seemsAdverb = factByWord(
    false,
    ({ norm }) => has(norm, 'adverbs') || (endsLike(norm, 'adverb') && !notAdverbs.has(norm)),
  );
  return {
    quotes: compileQuoteWords(grammar, orthography),
    grammar,
    has,
    passivePlaces: placesByWord(({ norm, hypotheses }) => hypotheses.length > 0 && has(norm, 'passives')),
    is: (doc, index, ...lists) => {
      const own = listsOf(doc, index);
      if (own === NO_LISTS) return false;
      for (const list of lists) if (own.has(list)) return true;
      return false;
    },
    pronoun: (norm) => pronouns.get(norm) ?? null,
    possessive: (norm) => possessives.get(norm) ?? null,
    endsLike,
    adverb: (doc, index) => {
      if (!seemsAdverb(doc, index)) return false;
      const { text = '', norm = '' } = doc.tokens[index] ?? {};
      return text === text.toLowerCase() || has(norm, 'adverbs');
    },
    isCueLemma: (norm) => lemmas.has(norm),
    isCueForm: (norm) => cueForms.has(norm),
  };
};
