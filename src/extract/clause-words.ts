import type { ClauseGrammar } from '../lang/clause-grammar.js';
import { foldString } from '../text/fold.js';
import type { AnnotatedDocument } from './annotated-document.js';
import type { Hypothesis } from './hypotheses.js';

type SingleLists =
  | 'agentHeads'
  | 'personHeads'
  | 'partHeads'
  | 'quantityHeads'
  | 'pluralHeads'
  | 'linkedHeads'
  | 'notAgents'
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
  | 'conditionals'
  | 'wishes'
  | 'plans'
  | 'aimWords'
  | 'proposals'
  | 'cancellations'
  | 'factives'
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
  isImperfect(norm: string): boolean;
  /** A definite noun for a people or a movement. */
  isPeople(stem: string): boolean;
  hasArticle(norm: string): boolean;
  hasPronoun(norm: string): boolean;
  readonly attachedWith: ReadonlySet<string>;
  readonly aims: ReadonlySet<string>;
}

const LISTS: readonly SingleLists[] = [
  'agentHeads',
  'personHeads',
  'partHeads',
  'quantityHeads',
  'pluralHeads',
  'linkedHeads',
  'notAgents',
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
  'conditionals',
  'wishes',
  'plans',
  'aimWords',
  'proposals',
  'cancellations',
  'factives',
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

  const under = (doc: AnnotatedDocument, index: number, list: SingleLists): Hypothesis | null => {
    for (const hypothesis of doc.hypotheses[index] ?? []) if (has(list, hypothesis.stem)) return hypothesis;
    return null;
  };
  const phraseAt = (
    doc: AnnotatedDocument,
    index: number,
    phrases: ReadonlyMap<string, readonly (readonly string[])[]>,
  ): number => {
    for (const hypothesis of doc.hypotheses[index] ?? []) {
      if (hypothesis.preposition !== null) continue;
      for (const words of phrases.get(hypothesis.stem) ?? []) {
        let fits = true;
        for (let k = 1; k < words.length && fits; k += 1) fits = doc.tokens[index + k]?.norm === words[k];
        if (fits) return words.length;
      }
    }
    return 0;
  };

  return {
    is: (doc, index, list) => {
      for (const hypothesis of doc.hypotheses[index] ?? []) {
        if (hypothesis.preposition === null && has(list, hypothesis.stem)) return true;
      }
      return false;
    },
    under,
    breaker: (doc, index) => phraseAt(doc, index, breakers),
    companion: (doc, index) => phraseAt(doc, index, companions),
    isImperfect: (norm) =>
      norm.length >= MIN_IMPERFECT && prefixes.some((prefix) => norm.startsWith(prefix)) && !notImperfect.has(norm),
    isPeople: (stem) =>
      stem.length >= MIN_PEOPLE &&
      stem.startsWith(article) &&
      peopleEndings.some((ending) => stem.endsWith(ending)) &&
      !notPeople.has(stem),
    hasArticle: (norm) => norm.startsWith(article) && norm.length > article.length + 1,
    hasPronoun: (norm) =>
      norm.length >= MIN_OWNED && endings.some((ending) => norm.endsWith(ending)) && !norm.startsWith(article),
    attachedWith: new Set(grammar.attachedWith.map(foldString)),
    aims: new Set(grammar.aims.map(foldString)),
  };
};
