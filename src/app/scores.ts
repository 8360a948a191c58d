import type { CountKey, Counts } from './score-counts.js';
import { harmonicMean, type PrecisionRecall, precisionRecall, shareOf } from './score-measures.js';

/**
 * The measures over one set of annotated documents, 0..1.
 * null: nothing to measure it on. `chainSpurious` is the only one that is better when lower.
 */
export interface Scores {
  readonly documents: number;
  readonly names: PrecisionRecall;
  readonly namesLoose: PrecisionRecall;
  readonly coreference: PrecisionRecall;
  readonly detection: PrecisionRecall;
  readonly contentExact: PrecisionRecall;
  readonly contentOverlap: PrecisionRecall;
  readonly cue: PrecisionRecall;
  readonly attribution: PrecisionRecall;
  readonly fullyRight: PrecisionRecall;
  readonly type: number | null;
  readonly denials: PrecisionRecall;
  readonly chain: number | null;
  readonly chainGold: number;
  readonly chainSpurious: number | null;
  readonly nested: number | null;
  readonly nestedGold: number;
  readonly agreements: PrecisionRecall;
  readonly agreementsGold: number;
  readonly agreementStatus: number | null;
  readonly agreementParties: number | null;
  readonly interactions: PrecisionRecall;
  readonly interactionsGold: number;
  readonly interactionType: number | null;
  readonly interactionParticipants: number | null;
  readonly roles: PrecisionRecall;
  readonly goldQuotes: number;
  readonly systemQuotes: number;
}

/** Mean share of each quote's content words that the other side has too. */
const softOverlap = (counts: Counts): PrecisionRecall => {
  const mean = (sum = 0, of = 0): number => (of > 0 ? sum / of : 0);
  const p = mean(counts.contentPrecision, counts.quotesFound);
  const r = mean(counts.contentRecall, counts.quotesWanted);
  return { p, r, f1: harmonicMean(p, r) };
};

export const toScores = (counts: Counts): Scores => {
  const count = (key: CountKey): number => counts[key] ?? 0;
  const ratio = (right: CountKey, found: CountKey, wanted: CountKey): PrecisionRecall =>
    precisionRecall(count(right), count(found), count(wanted));
  const ofQuotes = (right: CountKey): PrecisionRecall => ratio(right, 'quotesFound', 'quotesWanted');
  const share = (part: CountKey, whole: CountKey): number | null => shareOf(count(part), count(whole));
  return {
    documents: count('documents'),
    names: ratio('namesExact', 'namesFound', 'namesWanted'),
    namesLoose: ratio('namesLoose', 'namesFound', 'namesWanted'),
    coreference: ratio('pairsRight', 'pairsFound', 'pairsWanted'),
    detection: ofQuotes('detected'),
    contentExact: ofQuotes('contentExact'),
    contentOverlap: softOverlap(counts),
    cue: ofQuotes('cueRight'),
    attribution: ofQuotes('attributed'),
    fullyRight: ofQuotes('fullyRight'),
    type: share('typeRight', 'detected'),
    denials: ratio('denialsRight', 'denialsFound', 'denialsWanted'),
    chain: share('chainsRight', 'chainsWanted'),
    chainGold: count('chainsWanted'),
    chainSpurious: share('chainsSpurious', 'chainless'),
    nested: share('nestedRight', 'nestedWanted'),
    nestedGold: count('nestedWanted'),
    agreements: ratio('agreementsPaired', 'agreementsFound', 'agreementsWanted'),
    agreementsGold: count('agreementsWanted'),
    agreementStatus: share('agreementStatusRight', 'agreementsPaired'),
    agreementParties: share('agreementPartiesRight', 'agreementPartiesWanted'),
    interactions: ratio('interactionsPaired', 'interactionsFound', 'interactionsWanted'),
    interactionsGold: count('interactionsWanted'),
    interactionType: share('interactionTypeRight', 'interactionsPaired'),
    interactionParticipants: share('participantsRight', 'participantsWanted'),
    roles: ratio('rolesRight', 'rolesFound', 'rolesWanted'),
    goldQuotes: count('quotesWanted'),
    systemQuotes: count('quotesFound'),
  };
};
