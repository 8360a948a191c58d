import type { ClauseGrammar } from '../lang/clause-grammar.js';
import { foldString } from '../text/fold.js';
import type { AnnotatedDocument } from './annotated-document.js';
import type { Hypothesis } from './hypotheses.js';
import { rareFactByWord, testByWord } from './vocabulary.js';

type SingleLists =
  | 'agentHeads'
  | 'personHeads'
  | 'partHeads'
  | 'quantityHeads'
  | 'pluralHeads'
  | 'linkedHeads'
  | 'notAgents'
  | 'audienceHeads'
  | 'placeHeads'
  | 'ownedHonorifics'
  | 'ownerWords'
  | 'honorifics'
  | 'prepositions'
  | 'partPrepositions'
  | 'linkPrepositions'
  | 'and'
  | 'with'
  | 'between'
  | 'betweenThem'
  | 'toward'
  | 'from'
  | 'about'
  | 'inside'
  | 'complementizers'
  | 'pronounComplementizers'
  | 'relatives'
  | 'auxiliaries'
  | 'negators'
  | 'failures'
  | 'conditionals'
  | 'wishes'
  | 'mayWords'
  | 'plans'
  | 'aimWords'
  | 'proposals'
  | 'invitations'
  | 'cancellations'
  | 'factives'
  | 'openFactives'
  | 'times'
  | 'verbs';

/** A clause grammar compiled once: sets of folded words. */
export interface ClauseWords {
  /** Whether the word at a token is in a list, as it stands or behind a conjunction. */
  is(doc: AnnotatedDocument, index: number, list: SingleLists): boolean;
  /** Whether the word is in a list behind any proclitics, and under which reading; null when it is not. */
  under(doc: AnnotatedDocument, index: number, list: SingleLists): Hypothesis | null;
  /** Number of words of the phrase that starts at a token, 0 for none; a conjunction before it is looked through. */
  breaker(doc: AnnotatedDocument, index: number): number;
  companion(doc: AnnotatedDocument, index: number): number;
  /** The same behind any proclitics, for "each of". */
  eachOf(doc: AnnotatedDocument, index: number): number;
  /** A phrase after which a verbal noun tells a fact starts at a token. */
  opensFact(doc: AnnotatedDocument, index: number): number;
  /** The word is an "if", written so that it cannot be a complementizer. */
  isIfBeforePast(doc: AnnotatedDocument, index: number): boolean;
  isImperfect(norm: string): boolean;
  /** A definite noun for a people or a movement. */
  isPeople(stem: string): boolean;
  hasArticle(norm: string): boolean;
  /** The word at a token is written with a feminine ending. */
  isFeminine(doc: AnnotatedDocument, index: number): boolean;
  /** The word at a token ends in an owner's pronoun. */
  hasPronoun(doc: AnnotatedDocument, index: number): boolean;
  readonly attachedWith: ReadonlySet<string>;
  readonly aims: ReadonlySet<string>;
  readonly article: string;
}

const LISTS: readonly SingleLists[] = [
  'agentHeads',
  'personHeads',
  'partHeads',
  'quantityHeads',
  'pluralHeads',
  'linkedHeads',
  'notAgents',
  'audienceHeads',
  'placeHeads',
  'ownedHonorifics',
  'ownerWords',
  'honorifics',
  'prepositions',
  'partPrepositions',
  'linkPrepositions',
  'and',
  'with',
  'between',
  'betweenThem',
  'toward',
  'from',
  'about',
  'inside',
  'complementizers',
  'pronounComplementizers',
  'relatives',
  'auxiliaries',
  'negators',
  'failures',
  'conditionals',
  'wishes',
  'mayWords',
  'plans',
  'aimWords',
  'proposals',
  'invitations',
  'cancellations',
  'factives',
  'openFactives',
  'times',
  'verbs',
];

const MIN_IMPERFECT = 4;
const MIN_OWNED = 4;
const MIN_PEOPLE = 7;

const compilePhrases = (phrases: readonly string[]): ReadonlyMap<string, readonly (readonly string[])[]> => {
  const byFirst = new Map<string, string[][]>();
  for (const phrase of phrases) {
    const words = foldString(phrase).split(' ');
    const list = byFirst.get(words[0] as string) ?? [];
    list.push(words);
    list.sort((a, b) => b.length - a.length);
    byFirst.set(words[0] as string, list);
  }
  return byFirst;
};

type WordTest = (doc: AnnotatedDocument, index: number) => boolean;

const NO_PHRASES: readonly (readonly string[])[] = [];

/** One test of words for each list. */
const testsOf = (
  test: (list: SingleLists, hypotheses: readonly Hypothesis[]) => boolean,
): Readonly<Record<SingleLists, WordTest>> =>
  Object.fromEntries(LISTS.map((list) => [list, testByWord(({ hypotheses }) => test(list, hypotheses))])) as Record<
    SingleLists,
    WordTest
  >;

export const compileClauseWords = (grammar: ClauseGrammar): ClauseWords => {
  const sets = new Map<SingleLists, ReadonlySet<string>>(
    LISTS.map((list) => [list, new Set(grammar[list].map(foldString))]),
  );
  const has = (list: SingleLists, norm: string): boolean => sets.get(list)?.has(norm) === true;
  const breakers = compilePhrases(grammar.breakers);
  const companions = compilePhrases(grammar.companions);
  const notImperfect = new Set(grammar.notImperfect.map(foldString));
  const prefixes = grammar.imperfectPrefixes.map(foldString);
  const article = foldString(grammar.article);
  const endings = grammar.pronounEndings.map(foldString);
  const peopleEndings = grammar.peopleEndings.map(foldString);
  const notPeople = new Set(grammar.notPeople.map(foldString));

  // A folded feminine ending is written like a pronoun: the letters of the text tell them apart.
  const pronounLookalikes = grammar.pronounLookalikes;
  const isFeminine = (doc: AnnotatedDocument, index: number): boolean =>
    pronounLookalikes.some((ending) => doc.tokens[index]?.text.endsWith(ending));
  const endsInPronoun = testByWord(
    ({ norm }) =>
      norm.length >= MIN_OWNED && endings.some((ending) => norm.endsWith(ending)) && !norm.startsWith(article),
  );

  const behindAny = testsOf((list, hypotheses) => hypotheses.some(({ stem }) => has(list, stem)));
  const behindConjunction = testsOf((list, hypotheses) =>
    hypotheses.some(({ preposition, stem }) => preposition === null && has(list, stem)),
  );
  const under = (doc: AnnotatedDocument, index: number, list: SingleLists): Hypothesis | null => {
    if (!behindAny[list](doc, index)) return null;
    for (const hypothesis of doc.hypothesesAt(index)) if (has(list, hypothesis.stem)) return hypothesis;
    return null;
  };
  const phrasesOf = (phrases: ReadonlyMap<string, readonly (readonly string[])[]>, behindAnything = false) =>
    rareFactByWord(NO_PHRASES, ({ hypotheses }) => {
      const found = hypotheses.flatMap(({ preposition, stem }) =>
        preposition === null || behindAnything ? (phrases.get(stem) ?? NO_PHRASES) : NO_PHRASES,
      );
      return found.length === 0 ? NO_PHRASES : found;
    });
  const breakersAt = phrasesOf(breakers);
  const companionsAt = phrasesOf(companions);
  const eachAt = phrasesOf(compilePhrases(grammar.eachOf), true);
  const factsAt = phrasesOf(compilePhrases(grammar.factPhrases));
  const ifs = new Set(grammar.ifBeforePast);
  const wordsOf = (phrases: readonly (readonly string[])[], doc: AnnotatedDocument, index: number): number => {
    for (const words of phrases) {
      let fits = true;
      for (let k = 1; k < words.length && fits; k += 1) fits = doc.tokens[index + k]?.norm === words[k];
      if (fits) return words.length;
    }
    return 0;
  };

  return {
    is: (doc, index, list) => behindConjunction[list](doc, index),
    under,
    breaker: (doc, index) => wordsOf(breakersAt(doc, index), doc, index),
    companion: (doc, index) => wordsOf(companionsAt(doc, index), doc, index),
    eachOf: (doc, index) => wordsOf(eachAt(doc, index), doc, index),
    opensFact: (doc, index) => wordsOf(factsAt(doc, index), doc, index),
    isIfBeforePast: (doc, index) => ifs.has(doc.tokens[index]?.text ?? ''),
    isImperfect: (norm) =>
      norm.length >= MIN_IMPERFECT && prefixes.some((prefix) => norm.startsWith(prefix)) && !notImperfect.has(norm),
    isPeople: (stem) =>
      stem.length >= MIN_PEOPLE &&
      stem.startsWith(article) &&
      peopleEndings.some((ending) => stem.endsWith(ending)) &&
      !notPeople.has(stem),
    hasArticle: (norm) => norm.startsWith(article) && norm.length > article.length + 1,
    isFeminine,
    hasPronoun: (doc, index) => endsInPronoun(doc, index) && !isFeminine(doc, index),
    attachedWith: new Set(grammar.attachedWith.map(foldString)),
    aims: new Set(grammar.aims.map(foldString)),
    article,
  };
};
