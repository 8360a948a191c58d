/** Labels of tokens in a name tagger; B- begins a name, I- goes on with it. The order is part of a model. */
export const TAGGER_LABELS = [
  'O',
  'B-PERSON',
  'I-PERSON',
  'B-LOCATION',
  'I-LOCATION',
  'B-ORGANIZATION',
  'I-ORGANIZATION',
  'B-OTHER',
  'I-OTHER',
] as const;

export const TAGGED_TYPES = ['PERSON', 'LOCATION', 'ORGANIZATION'] as const;
export type TaggedType = (typeof TAGGED_TYPES)[number];

/** A trained name tagger as a pack brings it. */
export interface TaggerModel {
  /** Set of features the weights belong to (FEATURE_SET of src/extract/tagger-features.ts); another one is refused. */
  readonly featureSet: number;
  /** Base64 of the weights (src/extract/tagger-weights.ts); unpacked when the first document is tagged. */
  readonly weights: string;
  /** Least margin at which a name is believed without a rule, by type. Unit: as the weights. */
  readonly thresholds: Readonly<Record<TaggedType, number>>;
  /** Least margin at which a name that a rule only guesses is made longer. Unit: as the weights. */
  readonly extension: number;
  /** Least margin at which other ends of a name that a rule only guesses are moved. Unit: as the weights. */
  readonly correction: number;
  /** Loss from which a name that a rule only guesses is refused. Unit: as the weights. */
  readonly refusal: number;
}
