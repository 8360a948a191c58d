import { hashOf, mix } from '../text/hash.js';

/** An article is joined to those of two days before and after; a story takes in what comes within three days. */
export const STORY_WINDOW_MINUTES = 2 * 24 * 60;
export const STORY_SPAN_MINUTES = 3 * 24 * 60;

/** Words of the title and the first sentences: what is new stands there, background below. */
const LEAD_WORDS = 60;
const SHORTEST_WORD = 3;
/** A feature of more articles in the window than this says nothing about which event it is. */
export const COMMON = 150;
/** Features kept of an article, the rarest first. */
export const FEATURES = 32;

/** What a feature of an article's matter is: a word of its lead, or an entity that it names. Signed 32 bits. */
export type Feature = number;

export const wordFeatures = (terms: readonly string[]): readonly Feature[] => [
  ...new Set(
    terms
      .slice(0, LEAD_WORDS)
      .filter((term) => term.length >= SHORTEST_WORD)
      .map((term) => (mix(hashOf(term)) & ~1) | 0),
  ),
];

/** @param entity key of a stored entity. */
export const entityFeature = (entity: number): Feature => mix(entity) | 1;
const isEntity = (feature: Feature): boolean => (feature & 1) === 1;

/** How much a feature tells that `articles` others of the window have: the fewer, the more. */
export const weightOf = (articles: number): number => Math.log(COMMON / (articles + 1));

export interface Likeness {
  /** Weight of the shared features by the weight of both articles' own: 1 for the same features. */
  readonly cosine: number;
  /** Number of shared entities that are rare in the window. */
  readonly names: number;
}

/** The cosine that is asked for, by the number of shared names, the last one for all above: names differ where forms of news agree. */
const SAME_EVENT = [0.55, 0.45, 0.38];

/** Whether two articles tell one event. Precision first: one story told as two does less harm than two told as one. */
export const isSameEvent = ({ cosine, names }: Likeness): boolean =>
  cosine >= (SAME_EVENT[Math.min(names, SAME_EVENT.length - 1)] as number);

export const countNames = (features: readonly Feature[]): number => features.filter(isEntity).length;
