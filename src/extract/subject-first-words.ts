import type { Orthography } from '../lang/orthography.js';
import type { PronounRow, SubjectFirstCue, SubjectFirstGrammar } from '../lang/subject-first-grammar.js';
import { foldString } from '../text/fold.js';
import type { AnnotatedDocument } from './annotated-document.js';
import { buildBitTable } from './bit-table.js';
import { type PlaceFinder, placesByWord } from './places.js';
import { compileQuoteWords, type QuoteWords } from './quote-words.js';
import { factByWord } from './vocabulary.js';

/**
 * Lists of a subject-first grammar, one bit each: a word stands in any number of them. There is room for 32; a list that
 * is seldom asked for belongs to `RARE`.
 */
export const In = {
  determiners: 1 << 0,
  conjunctions: 1 << 1,
  subordinators: 1 << 2,
  passives: 1 << 3,
  modals: 1 << 4,
  verbs: 1 << 5,
  quotedAs: 1 << 6,
  by: 1 << 7,
  citing: 1 << 8,
  asked: 1 << 9,
  hearers: 1 << 10,
  expletives: 1 << 11,
  infinitives: 1 << 12,
  carriers: 1 << 13,
  documents: 1 << 14,
  links: 1 << 15,
  places: 1 << 16,
  definites: 1 << 17,
  occasions: 1 << 18,
  finders: 1 << 19,
  auxiliaries: 1 << 20,
  negators: 1 << 21,
  relatives: 1 << 22,
  prepositions: 1 << 23,
  adverbs: 1 << 24,
  sourceNouns: 1 << 25,
  outletNouns: 1 << 26,
  mediums: 1 << 27,
  breakers: 1 << 28,
  openers: 1 << 29,
} as const;

type AskedList = keyof typeof In;

const ASKED = Object.keys(In) as readonly AskedList[];
/** Lists that are asked for so rarely that they need no bit. */
const RARE = [
  'femaleNames',
  'maleNames',
  'concessions',
  'questions',
  'interrogatives',
  'quantifiers',
  'originPrepositions',
  'published',
  'within',
  'aspects',
] as const;
type List = AskedList | (typeof RARE)[number];

/** A subject-first grammar compiled once: the shared sets, and its own by list name. */
export interface SubjectFirstWords {
  readonly quotes: QuoteWords;
  readonly grammar: SubjectFirstGrammar;
  /** Whether the word at a token is in one of some lists: bits of `In`. */
  is(doc: AnnotatedDocument, index: number, lists: number): boolean;
  has(norm: string, list: List): boolean;
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
  const sets = new Map<List, ReadonlySet<string>>(
    [...ASKED, ...RARE].map((list) => [list, new Set(grammar[list].map(foldString))]),
  );
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
  const has = (norm: string, list: List): boolean => sets.get(list)?.has(norm) === true;
  const listsOf = buildBitTable(ASKED.map((list) => [In[list], sets.get(list) ?? []] as const));
  const listsAt = factByWord(0, ({ norm }) => listsOf.get(norm) ?? 0);
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
    is: (doc, index, lists) => (listsAt(doc, index) & lists) !== 0,
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
