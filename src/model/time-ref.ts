import type { Span } from '../text/span.js';

export const TIME_PRECISIONS = ['YEAR', 'MONTH', 'WEEK', 'DAY', 'PART_OF_DAY', 'MINUTE'] as const;
export type TimePrecision = (typeof TIME_PRECISIONS)[number];

/** What a relative expression counts from. UTTERANCE: inside reported speech, the moment of speaking. */
export const TIME_ANCHORS = ['NONE', 'PUBLICATION', 'UTTERANCE'] as const;
export type TimeAnchor = (typeof TIME_ANCHORS)[number];

/** A time expression and what it means, when it can be known. */
export interface TimeRef {
  readonly id: string;
  readonly span: Span;
  /** First and last day covered, ISO dates, both inclusive; null when the text does not fix them. */
  readonly from: string | null;
  readonly to: string | null;
  /** TIMEX3 value (2017-09-14TNI), or null. */
  readonly value: string | null;
  readonly precision: TimePrecision;
  readonly anchor: TimeAnchor;
  /** The value was computed from an anchor, not written out. */
  readonly inferred: boolean;
  readonly ruleId: string;
  readonly confidence: number;
}
