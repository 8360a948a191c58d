/** What one document adds to the sums that all measures are taken from. */
export const COUNT_KEYS = [
  'documents',
  'namesWanted',
  'namesFound',
  'namesExact',
  'namesLoose',
  'pairsWanted',
  'pairsFound',
  'pairsRight',
  'quotesWanted',
  'quotesFound',
  'detected',
  'contentExact',
  'contentPrecision',
  'contentRecall',
  'cueRight',
  'attributed',
  'fullyRight',
  'typeRight',
  'denialsWanted',
  'denialsFound',
  'denialsRight',
  'chainsWanted',
  'chainsRight',
  'chainless',
  'chainsSpurious',
  'nestedWanted',
  'nestedRight',
  'agreementsWanted',
  'agreementsFound',
  'agreementsPaired',
  'agreementStatusRight',
  'agreementPartiesWanted',
  'agreementPartiesRight',
  'interactionsWanted',
  'interactionsFound',
  'interactionsPaired',
  'interactionTypeRight',
  'participantsWanted',
  'participantsRight',
  'rolesWanted',
  'rolesFound',
  'rolesRight',
] as const;
export type CountKey = (typeof COUNT_KEYS)[number];
export type Counts = Readonly<Partial<Record<CountKey, number>>>;

/** Key by key sum. */
export const addCounts = (...all: readonly Counts[]): Counts => {
  const sum: Partial<Record<CountKey, number>> = {};
  for (const counts of all) {
    for (const key of COUNT_KEYS) sum[key] = (sum[key] ?? 0) + (counts[key] ?? 0);
  }
  return sum;
};

export const MISTAKE_KINDS = [
  'missed quote',
  'false quote',
  'wrong speaker',
  'missed name',
  'false name',
  'missed role',
  'false role',
  'missed agreement',
  'false agreement',
  'wrong status',
  'missed interaction',
  'false interaction',
  'wrong type',
] as const;
export type MistakeKind = (typeof MISTAKE_KINDS)[number];

/** One disagreement, for people who look for its cause. */
export interface Mistake {
  readonly document: string;
  readonly kind: MistakeKind;
  /** Id of the quote, agreement, interaction or entity: the machine's where it found something false, else the annotator's. */
  readonly id: string;
  /** What the text says there. */
  readonly exact: string;
}

/** Counts and disagreements of one part of one document. */
export interface Tally {
  readonly counts: Counts;
  readonly mistakes: readonly Omit<Mistake, 'document'>[];
}
