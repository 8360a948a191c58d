import { slice } from '../text/span.js';
import type { CountKey, Mistake, Tally } from './score-counts.js';
import { type Candidate, harmonicMean, pairBest } from './score-measures.js';
import { isSameParty, type Side } from './score-sides.js';
import { countCommon, isSameSet, type TokenSet } from './score-tokens.js';
import type { ScoredQuote } from './scored-analysis.js';

/** Content overlap from which a quote counts as found, and from which it can be fully right. */
const FOUND = 0.5;
const NEARLY_ALL = 0.8;

const DENY = 'DENY';

const overlapOf = (wanted: TokenSet, found: TokenSet): number => {
  const common = countCommon(wanted, found);
  return common === 0 ? 0 : harmonicMean(common / found.size, common / wanted.size);
};

/** Quotes of both sides one to one, by best content overlap, then by the cue. */
const pairQuotes = (gold: Side, system: Side): ReadonlyMap<number, number> => {
  const candidates: Candidate[] = [];
  for (const [left, wanted] of gold.contents.entries()) {
    for (const [right, found] of system.contents.entries()) {
      const overlap = overlapOf(wanted, found);
      if (overlap === 0) continue;
      const cues = countCommon(gold.cues[left] ?? new Set(), system.cues[right] ?? new Set());
      candidates.push({ rank: [-overlap, -cues], left, right });
    }
  }
  return pairBest(candidates);
};

const lastIndexById = (quotes: readonly ScoredQuote[]): ReadonlyMap<string, number> =>
  new Map(quotes.map(({ id }, index) => [id, index]));

const isChainRight = (gold: Side, wanted: ScoredQuote, system: Side, found: ScoredQuote): boolean =>
  wanted.hops.length === found.hops.length &&
  wanted.hops.every((hop, at) => isSameParty(gold, hop, system, found.hops[at] ?? null));

const EXCERPT = 80;

/** Quotes with all that hangs on them: found, content, cue, speaker, type, denials, chains, nesting. */
export const scoreQuotes = (gold: Side, system: Side, text: string): Tally => {
  const wantedQuotes = gold.analysis.quotes;
  const foundQuotes = system.analysis.quotes;
  const pairs = pairQuotes(gold, system);
  const wantedIndex = lastIndexById(wantedQuotes);
  const foundIndex = lastIndexById(foundQuotes);
  const counts: Partial<Record<CountKey, number>> = {
    quotesWanted: wantedQuotes.length,
    quotesFound: foundQuotes.length,
    denialsWanted: wantedQuotes.filter(({ act }) => act === DENY).length,
    denialsFound: foundQuotes.filter(({ act }) => act === DENY).length,
  };
  const mistakes: Omit<Mistake, 'document'>[] = [];
  const count = (key: CountKey, amount: number | boolean = 1): void => {
    counts[key] = (counts[key] ?? 0) + Number(amount);
  };
  const report = (kind: Mistake['kind'], { id, content }: ScoredQuote): void => {
    const exact = content.map((span) => slice(text, span)).join(' … ');
    mistakes.push({ kind, id, exact: exact.length > EXCERPT ? `${exact.slice(0, EXCERPT)}…` : exact });
  };

  for (const [left, wanted] of wantedQuotes.entries()) {
    if (wanted.parent !== null) count('nestedWanted');
    if (wanted.hops.length > 0) count('chainsWanted');
    const right = pairs.get(left);
    const found = right === undefined ? undefined : foundQuotes[right];
    const [wantedContent, wantedCue] = [gold.contents[left], gold.cues[left]];
    const [foundContent, foundCue] = [system.contents[right ?? -1], system.cues[right ?? -1]];
    if (!found || !wantedContent || !wantedCue || !foundContent || !foundCue) {
      report('missed quote', wanted);
      continue;
    }
    const common = countCommon(wantedContent, foundContent);
    count('contentPrecision', common / foundContent.size);
    count('contentRecall', common / wantedContent.size);
    count('contentExact', isSameSet(wantedContent, foundContent));
    const isCueRight = isSameSet(wantedCue, foundCue);
    count('cueRight', isCueRight);
    const overlap = overlapOf(wantedContent, foundContent);
    const isFound = overlap >= FOUND;
    const isAttributed = isFound && isSameParty(gold, wanted.speaker, system, found.speaker);
    const isTypeRight = wanted.type === found.type;
    count('detected', isFound);
    count('attributed', isAttributed);
    count('typeRight', isFound && isTypeRight);
    count('fullyRight', overlap >= NEARLY_ALL && isCueRight && isAttributed && isTypeRight);
    count('denialsRight', isFound && wanted.act === DENY && found.act === DENY);
    if (wanted.parent !== null && isFound && found.parent !== null) {
      const parent = pairs.get(wantedIndex.get(wanted.parent) ?? -1);
      count('nestedRight', parent !== undefined && parent === foundIndex.get(found.parent));
    }
    if (wanted.hops.length > 0) {
      count('chainsRight', isFound && isChainRight(gold, wanted, system, found));
    } else if (isFound) {
      count('chainless');
      count('chainsSpurious', found.hops.length > 0);
    }
    if (isFound && !isAttributed) report('wrong speaker', wanted);
  }
  const paired = new Set(pairs.values());
  for (const [right, found] of foundQuotes.entries()) if (!paired.has(right)) report('false quote', found);
  return { counts, mistakes };
};
