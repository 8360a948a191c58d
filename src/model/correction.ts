import type { Span } from '../text/span.js';

/** What people have said about something that the machine read. */
export const REVIEW_STATUSES = ['MACHINE', 'CONFIRMED', 'CORRECTED', 'REJECTED'] as const;
export type ReviewStatus = (typeof REVIEW_STATUSES)[number];

export const CORRECTION_ACTIONS = ['CONFIRM', 'CORRECT', 'REJECT'] as const;
export type CorrectionAction = (typeof CORRECTION_ACTIONS)[number];

/** STANDING: it holds. UNDONE: somebody took it back. DETACHED: what it was said of is in the text no more. */
export const CORRECTION_STATES = ['STANDING', 'UNDONE', 'DETACHED'] as const;
export type CorrectionState = (typeof CORRECTION_STATES)[number];

/** A span with its words, to find it again in another version of its text. */
export interface WordedSpan extends Span {
  readonly words: string;
}

/** One of those who take part; `entity` is the key of a stored entity. */
export interface PartyValue {
  readonly entity: number | null;
  readonly role: string | null;
  readonly span: WordedSpan | null;
}

/**
 * What an object says in one field. `name`: a name of an enum, a code, a day, `true` or `false`; `entity`: key of a
 * stored entity; `spans`: words of the text; `keys`: other objects of its kind; `hidden`: what hangs on the others and is
 * no field of its own.
 */
export type FieldValue =
  | { readonly name: string | null }
  | { readonly entity: number | null }
  | { readonly parties: readonly PartyValue[] }
  | { readonly spans: readonly WordedSpan[] }
  | { readonly keys: readonly number[] }
  | { readonly hidden: string | null };

export type FieldValues = Readonly<Record<string, FieldValue>>;

const isSame = (a: FieldValue | undefined, b: FieldValue | undefined): boolean =>
  JSON.stringify(a ?? null) === JSON.stringify(b ?? null);

/** Fields of `corrected` that say something else than `machine`. */
export const changedFields = (machine: FieldValues, corrected: FieldValues): readonly string[] =>
  Object.keys(corrected).filter((field) => !isSame(machine[field], corrected[field]));
