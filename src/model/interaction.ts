import type { Span } from '../text/span.js';
import type { Party } from './quote.js';

export const INTERACTION_TYPES = ['MEETING', 'PHONE_CALL', 'VISIT', 'TALKS', 'CONFERENCE', 'LETTER'] as const;
export type InteractionType = (typeof INTERACTION_TYPES)[number];

export const INTERACTION_STATUSES = ['HELD', 'PLANNED', 'ONGOING', 'PROPOSED', 'CANCELLED'] as const;
export type InteractionStatus = (typeof INTERACTION_STATUSES)[number];

/** One real event of people meeting, as one article tells it. */
export interface Interaction {
  readonly id: string;
  readonly type: InteractionType;
  readonly status: InteractionStatus;
  readonly cue: readonly Span[];
  readonly participants: readonly Party[];
  readonly topics: readonly Span[];
  /** Local entity id, or null. */
  readonly place: string | null;
  /** TimeRef (local id), or null. */
  readonly time: string | null;
  /** The clause that tells it. */
  readonly evidence: Span;
  /** Innermost quote (local id) that tells it, or null: the narrator. */
  readonly quote: string | null;
  /** Retellings of the same event with the same participants. */
  readonly retold: readonly Span[];
  /** Interaction (local id) that is the same event told with other participants: kept apart so that the conflict shows. */
  readonly sameAs: string | null;
  readonly ruleId: string;
  readonly confidence: number;
}
