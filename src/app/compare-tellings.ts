import { alignTerms } from '../resolve/wordings.js';
import type { EvidenceRecord, HopRecord, QuoteRecord, TellingRecord } from '../store/records.js';
import type { SearchTerm } from '../text/search-terms.js';
import { SEARCH_TERMS } from './search-terms.js';

/** In what one telling of an utterance differs from the first one. */
export const TELLING_DIFFERENCES = ['LEAVES_OUT', 'ADDS', 'CUE', 'ACT', 'CHAIN', 'SPEAKER', 'MARKS'] as const;
export type TellingDifference = (typeof TELLING_DIFFERENCES)[number];

interface PlacedTerm extends SearchTerm {
  readonly evidence: EvidenceRecord;
}

const termsOf = (content: readonly EvidenceRecord[]): readonly PlacedTerm[] =>
  content.flatMap((evidence) => SEARCH_TERMS.find(evidence.exact, null).map((term) => ({ ...term, evidence })));

const codePoints = (text: string): number => Array.from(text).length;

/** The words from one term to another of the same evidence. */
const cut = (from: PlacedTerm, to: PlacedTerm): EvidenceRecord => {
  const { evidence } = from;
  const exact = evidence.exact.slice(from.start, to.end);
  const codePointStart = evidence.codePointStart + codePoints(evidence.exact.slice(0, from.start));
  return {
    articleId: evidence.articleId,
    start: evidence.start + from.start,
    end: evidence.start + to.end,
    codePointStart,
    codePointEnd: codePointStart + codePoints(exact),
    exact,
  };
};

/** Runs of words that are not among `kept` and say something of their own. */
const others = (terms: readonly PlacedTerm[], kept: ReadonlySet<number>): readonly EvidenceRecord[] => {
  const runs: PlacedTerm[][] = [];
  terms.forEach((term, place) => {
    if (kept.has(place)) return;
    const before = kept.has(place - 1) ? undefined : runs.at(-1);
    if (before?.at(-1)?.evidence === term.evidence) before.push(term);
    else runs.push([term]);
  });
  return runs
    .filter((run) => run.some(({ role }) => role !== 'LIGHT'))
    .map((run) => cut(run[0] as PlacedTerm, run.at(-1) as PlacedTerm));
};

export interface WordDifferences {
  /** Words of the first telling that the other leaves out. */
  readonly leavesOut: readonly EvidenceRecord[];
  /** Words of the other that the first does not have. */
  readonly adds: readonly EvidenceRecord[];
}

/** What one of two tellings in one language leaves out and adds. Inflection and words that say nothing of their own do not count. */
export const compareWords = (first: readonly EvidenceRecord[], other: readonly EvidenceRecord[]): WordDifferences => {
  const [a, b] = [termsOf(first), termsOf(other)];
  const pairs = alignTerms(a, b);
  return {
    leavesOut: others(a, new Set(pairs.map(([place]) => place))),
    adds: others(b, new Set(pairs.map(([, place]) => place))),
  };
};

/** A telling with all that is compared of it. */
export interface ComparedTelling {
  readonly quote: QuoteRecord;
  /** The whole way from the article to the speaker. */
  readonly chain: readonly HopRecord[];
}

const relayersOf = (chain: readonly HopRecord[]): string =>
  chain
    .filter(({ role }) => role === 'RELAYER')
    .map(({ entityId, evidence }) => entityId ?? evidence?.exact ?? '')
    .join('|');

/** In what a telling differs from the first one. Of another language only what is no matter of words. */
export const compareTellings = (
  kind: TellingRecord['kind'],
  first: ComparedTelling,
  other: ComparedTelling,
): readonly TellingDifference[] => {
  const isOneLanguage = kind !== 'TRANSLATED';
  const words = isOneLanguage ? compareWords(first.quote.content, other.quote.content) : { leavesOut: [], adds: [] };
  const differs: Readonly<Record<TellingDifference, boolean>> = {
    LEAVES_OUT: words.leavesOut.length > 0,
    ADDS: words.adds.length > 0,
    CUE: isOneLanguage && first.quote.cueLemma !== other.quote.cueLemma,
    ACT: first.quote.act !== other.quote.act,
    CHAIN: relayersOf(first.chain) !== relayersOf(other.chain),
    SPEAKER: first.quote.speakerId !== other.quote.speakerId,
    MARKS: first.quote.type !== other.quote.type,
  };
  return TELLING_DIFFERENCES.filter((difference) => differs[difference]);
};
