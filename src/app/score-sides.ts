import { overlaps, type Span } from '../text/span.js';
import type { ScoreTokens, TokenSet } from './score-tokens.js';
import type { ScoredAnalysis, ScoredParty } from './scored-analysis.js';

/** One document as one side (the annotation or the machine) sees it, with what every comparison looks up. */
export interface Side {
  readonly analysis: ScoredAnalysis;
  readonly tokens: ScoreTokens;
  /** Named mentions by entity id. */
  readonly mentions: ReadonlyMap<string, readonly Span[]>;
  /** Words of each quote's content and cue, in the order of the quotes. */
  readonly contents: readonly TokenSet[];
  readonly cues: readonly TokenSet[];
}

export const buildSide = (analysis: ScoredAnalysis, tokens: ScoreTokens): Side => ({
  analysis,
  tokens,
  mentions: new Map(analysis.entities.map(({ id, mentions }) => [id, mentions])),
  contents: analysis.quotes.map(({ content }) => tokens.tokensOf(content)),
  cues: analysis.quotes.map(({ cue }) => tokens.tokensOf(cue)),
});

export const mentionsOf = ({ mentions }: Side, entity: string | null): readonly Span[] =>
  (entity === null ? undefined : mentions.get(entity)) ?? [];

export const touch = (a: readonly Span[], b: readonly Span[]): boolean =>
  a.some((left) => b.some((right) => overlaps(left, right)));

const spanOf = ({ span }: ScoredParty): readonly Span[] => (span === null ? [] : [span]);

const shareContentWord = (gold: Side, wanted: ScoredParty, system: Side, found: ScoredParty): boolean => {
  if (wanted.span === null || found.span === null) return false;
  const words = system.tokens.contentWordsOf(found.span);
  for (const word of gold.tokens.contentWordsOf(wanted.span)) if (words.has(word)) return true;
  return false;
};

/**
 * Whether the machine's party is the annotated one: their phrases share a content word, their entities share a
 * mention, or the phrase of one touches a mention of the other's entity. No party is the same as no party.
 */
export const isSameParty = (
  gold: Side,
  wanted: ScoredParty | null,
  system: Side,
  found: ScoredParty | null,
): boolean => {
  if (wanted === null || found === null) return wanted === found;
  if (shareContentWord(gold, wanted, system, found)) return true;
  const wantedMentions = mentionsOf(gold, wanted.entity);
  const foundMentions = mentionsOf(system, found.entity);
  return (
    touch(wantedMentions, foundMentions) || touch(wantedMentions, spanOf(found)) || touch(spanOf(wanted), foundMentions)
  );
};
