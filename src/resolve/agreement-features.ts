import type { AgreementStatus } from '../model/agreement.js';
import { hashOf, mix } from '../text/hash.js';

/**
 * What a feature of a report is. PARTY: who takes part, a person or government as its country. HOME: country of a party.
 * PAIR: two parties. NAMED: an accord with a name of its own. CONCEPT: a measure that belongs to one country. MATTER:
 * another entity in the words for the accord; COUNTRY: a country there. WORD: another word there. NOUN: a word for
 * accords as such. EVENT: the round of talks. MEANT: the days in which the accord that is meant was reached, where its
 * own words say so. AROUND: a country that the article names often. AGENT: a person of no
 * known country, who may act for any. DESCRIBED: the words for a party of no name.
 */
export const FEATURE = {
  PARTY: 1,
  HOME: 2,
  PAIR: 3,
  NAMED: 4,
  CONCEPT: 5,
  MATTER: 6,
  COUNTRY: 7,
  WORD: 8,
  NOUN: 9,
  EVENT: 10,
  MEANT: 11,
  AROUND: 12,
  AGENT: 13,
  DESCRIBED: 14,
} as const;
export type FeatureKind = (typeof FEATURE)[keyof typeof FEATURE];

/** A kind and what it is said of, in one number that tables can hold. */
export type Feature = number;

const KIND = 2 ** 40;
const FIRST_DAYS = 2 ** 17;

export const toFeature = (kind: FeatureKind, value: number): Feature => kind * KIND + value;
export const kindOf = (feature: Feature): FeatureKind => Math.floor(feature / KIND) as FeatureKind;

/** Words of different languages never meet. */
export const wordFeature = (
  kind: typeof FEATURE.WORD | typeof FEATURE.NOUN | typeof FEATURE.DESCRIBED,
  language: string,
  term: string,
): Feature => toFeature(kind, hashOf(`${language} ${term}`) >>> 0);

/** First and last day, as days of `src/store/published.ts`: 1 is 1800-01-01. */
export interface Days {
  readonly from: number;
  readonly to: number;
}

export const daysFeature = ({ from, to }: Days): Feature => toFeature(FEATURE.MEANT, from * FIRST_DAYS + to);
export const daysOf = (feature: Feature): Days => {
  const value = feature % KIND;
  return { from: Math.floor(value / FIRST_DAYS), to: value % FIRST_DAYS };
};

const MOST_PAIRED = 5;

/** Every two of the parties: few accords have the same two, many have the same one. */
export const pairFeatures = (parties: readonly Feature[]): readonly Feature[] => {
  const paired = [...new Set(parties)].toSorted((a, b) => a - b).slice(0, MOST_PAIRED);
  return paired.flatMap((one, place) =>
    paired.slice(place + 1).map((two) => toFeature(FEATURE.PAIR, mix(mix(one % KIND) ^ (two % KIND)))),
  );
};

/** What joining looks at in one report. Minutes and days as in `src/store/published.ts`. */
export interface ReportFacts {
  readonly key: number;
  readonly status: AgreementStatus;
  readonly headline: boolean;
  /** Report of the same article that this one tells again. */
  readonly sameAs: number | null;
  /** When the article was published; 0: not known. */
  readonly minute: number;
  /** When what it reports came about, where the text says so. */
  readonly on: Days | null;
  readonly features: readonly Feature[];
}
