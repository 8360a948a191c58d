import { slice } from '../text/span.js';
import type { CountKey, MistakeKind, Tally } from './score-counts.js';
import { type Candidate, pairBest } from './score-measures.js';
import { isSameParty, type Side } from './score-sides.js';
import { countCommon } from './score-tokens.js';
import type { ScoredEvent } from './scored-analysis.js';

interface EventMeasure {
  readonly list: 'agreements' | 'interactions';
  readonly keys: Readonly<
    Record<'wanted' | 'found' | 'paired' | 'labelRight' | 'partiesWanted' | 'partiesRight', CountKey>
  >;
  readonly mistakes: Readonly<Record<'missed' | 'false' | 'label', MistakeKind>>;
}

const AGREEMENTS: EventMeasure = {
  list: 'agreements',
  keys: {
    wanted: 'agreementsWanted',
    found: 'agreementsFound',
    paired: 'agreementsPaired',
    labelRight: 'agreementStatusRight',
    partiesWanted: 'agreementPartiesWanted',
    partiesRight: 'agreementPartiesRight',
  },
  mistakes: { missed: 'missed agreement', false: 'false agreement', label: 'wrong status' },
};

const INTERACTIONS: EventMeasure = {
  list: 'interactions',
  keys: {
    wanted: 'interactionsWanted',
    found: 'interactionsFound',
    paired: 'interactionsPaired',
    labelRight: 'interactionTypeRight',
    partiesWanted: 'participantsWanted',
    partiesRight: 'participantsRight',
  },
  mistakes: { missed: 'missed interaction', false: 'false interaction', label: 'wrong type' },
};

const scoreEvents = ({ list, keys, mistakes: kinds }: EventMeasure, gold: Side, system: Side, text: string): Tally => {
  const wantedEvents = gold.analysis[list];
  const foundEvents = system.analysis[list];
  const toTokens = ({ cue, subject }: ScoredEvent) => gold.tokens.tokensOf([...cue, ...subject]);
  const foundTokens = foundEvents.map(toTokens);
  const candidates: Candidate[] = [];
  for (const [left, wanted] of wantedEvents.entries()) {
    const tokens = toTokens(wanted);
    for (const [right, found] of foundTokens.entries()) {
      const common = countCommon(tokens, found);
      if (common > 0) candidates.push({ rank: [-common], left, right });
    }
  }
  const pairs = pairBest(candidates);
  const paired = new Set(pairs.values());
  const toMistake = (kind: MistakeKind, { id, cue, subject }: ScoredEvent) => ({
    kind,
    id,
    exact: [...cue, ...subject].map((span) => slice(text, span)).join(' … '),
  });
  const mistakes = foundEvents
    .filter((_event, right) => !paired.has(right))
    .map((found) => toMistake(kinds.false, found));
  let labelRight = 0;
  let partiesWanted = 0;
  let partiesRight = 0;
  for (const [left, wanted] of wantedEvents.entries()) {
    const found = foundEvents[pairs.get(left) ?? -1];
    if (found === undefined) {
      mistakes.push(toMistake(kinds.missed, wanted));
      continue;
    }
    if (wanted.label === found.label) labelRight += 1;
    else mistakes.push(toMistake(kinds.label, wanted));
    partiesWanted += wanted.parties.length;
    partiesRight += wanted.parties.filter((party) =>
      found.parties.some((other) => isSameParty(gold, party, system, other)),
    ).length;
  }
  return {
    counts: {
      [keys.wanted]: wantedEvents.length,
      [keys.found]: foundEvents.length,
      [keys.paired]: pairs.size,
      [keys.labelRight]: labelRight,
      [keys.partiesWanted]: partiesWanted,
      [keys.partiesRight]: partiesRight,
    },
    mistakes,
  };
};

/** Agreements, paired by shared words of cue or subject. */
export const scoreAgreements = (gold: Side, system: Side, text: string): Tally =>
  scoreEvents(AGREEMENTS, gold, system, text);

/** Interactions, paired by shared words of the cue. */
export const scoreInteractions = (gold: Side, system: Side, text: string): Tally =>
  scoreEvents(INTERACTIONS, gold, system, text);
