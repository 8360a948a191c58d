import type { QuoteGrammar } from '../lang/quote-grammar.js';
import { foldString } from '../text/fold.js';
import type { Span } from '../text/span.js';
import type { AnnotatedDocument } from './annotated-document.js';
import { testByWord } from './vocabulary.js';

/** Words at the head of a matter among which the noun for the report stands ("the truth of media reports that"). */
const HEAD_WORDS = 3;

type ReportWords = Pick<QuoteGrammar, 'statementNouns'> &
  Partial<
    Pick<QuoteGrammar, 'claimNouns' | 'anaphors' | 'accusations' | 'freeRelatives' | 'tellings' | 'demonstratives'>
  >;

/**
 * Whether a denied matter is a report, and not a deed: it begins with a noun for what was said, or with "what was
 * circulated". Charges are none: who is charged denies what he did; nor is "this report", which the article told before.
 */
export const buildReportReader = (
  grammar: ReportWords,
  stemsAt: (doc: AnnotatedDocument, index: number) => readonly string[],
  stem: (norm: string) => string,
): ((doc: AnnotatedDocument, matter: Span) => boolean) => {
  const stemsOf = (words: readonly string[] = []): string[] => words.map((word) => stem(foldString(word)));
  const nouns = new Set(stemsOf([...grammar.statementNouns, ...(grammar.claimNouns ?? [])]));
  for (const other of stemsOf([...(grammar.anaphors ?? []), ...(grammar.accusations ?? [])])) nouns.delete(other);
  const relatives = new Set((grammar.freeRelatives ?? []).map(foldString));
  const demonstratives = new Set((grammar.demonstratives ?? []).map(foldString));
  const tellings = new Set((grammar.tellings ?? []).map(foldString));
  return (doc, { start, end }) => {
    let words = 0;
    for (let index = doc.tokenAt(start); words < HEAD_WORDS; index += 1) {
      const token = doc.tokens[index];
      if (token === undefined || token.start >= end) return false;
      if (token.kind !== 'WORD') continue;
      words += 1;
      if (demonstratives.has(token.norm)) return false;
      if (stemsAt(doc, index).some((word) => nouns.has(word))) return true;
      if (relatives.has(token.norm) && tellings.has(doc.tokens[index + 1]?.norm ?? '')) return true;
    }
    return false;
  };
};

/** Words at the head of a content among which its main verb stands, with what negates it. */
const CLAUSE_HEAD_WORDS = 6;

/** Whether a content says that something is not so: a word that negates stands at its head. */
export const buildNegationReader = ({
  negators,
  freeRelatives = [],
}: Pick<QuoteGrammar, 'negators'> & Partial<Pick<QuoteGrammar, 'freeRelatives'>>): ((
  doc: AnnotatedDocument,
  content: readonly Span[],
) => boolean) => {
  const words = new Set(negators.map(foldString));
  // A word that also means "what" negates too seldom to tell anything.
  for (const relative of freeRelatives) words.delete(foldString(relative));
  const negates = testByWord(
    ({ norm, hypotheses }) =>
      words.has(norm) || hypotheses.some(({ stem, preposition }) => preposition === null && words.has(stem)),
  );
  return (doc, [head]) => {
    let seen = 0;
    for (let index = doc.tokenAt(head?.start ?? 0); seen < CLAUSE_HEAD_WORDS; index += 1) {
      const token = doc.tokens[index];
      if (token === undefined || head === undefined || token.start >= head.end) return false;
      if (token.kind !== 'WORD') continue;
      seen += 1;
      if (negates(doc, index)) return true;
    }
    return false;
  };
};
