import type { Span } from '../text/span.js';

export const FINDING_KINDS = [
  'ROLE_CONFLICT',
  'DENIED_STATEMENT',
  'NUMBER_CONFLICT',
  'DATE_CONFLICT',
  'HEADLINE_OVERREACH',
  'DANGLING_DENIAL',
  'SPEAKER_CONFLICT',
] as const;
export type FindingKind = (typeof FINDING_KINDS)[number];

/**
 * What a finding is shown from unless less is asked for. Its confidence is the share of right ones among those of its
 * rule that people read.
 */
export const SHOWN_CONFIDENCE = 0.85;

export const SEVERITIES = ['LOW', 'MEDIUM', 'HIGH'] as const;
export type Severity = (typeof SEVERITIES)[number];

/** One side of a finding: what stands in the text, and which object it belongs to (local ids). */
export interface FindingSide {
  readonly span: Span;
  readonly entity: string | null;
  readonly quote: string | null;
  readonly role: string | null;
  readonly agreement: string | null;
  readonly interaction: string | null;
}

/** Something odd about the news itself: two sides with evidence, never repaired. */
export interface Finding {
  readonly id: string;
  readonly kind: FindingKind;
  readonly severity: Severity;
  readonly sides: readonly FindingSide[];
  /** One English sentence that says what does not fit, without judging who is right. */
  readonly message: string;
  readonly ruleId: string;
  readonly confidence: number;
}
