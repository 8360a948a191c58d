import type { GazetteerEntry, NameConstruction } from '../lang/name-grammar.js';
import type { EntityType } from '../model/entity.js';
import type { Hypothesis } from './hypotheses.js';
import type { NameCandidate } from './name-reading.js';
import type { TitlePhrase } from './title-phrases.js';
import type { TitleUse } from './titles.js';

/** A name in the text: tokens [from, to). */
export interface NamedSpan {
  readonly from: number;
  readonly to: number;
  readonly hypothesis: Hypothesis | null;
  readonly type: EntityType;
  readonly subtype: string | null;
  readonly construction: NameConstruction;
  readonly entry: GazetteerEntry | null;
  readonly credit: boolean;
  /** Titles that name this person here. */
  readonly titles: readonly TitleUse[];
  /** Inside a longer name that is named as well. */
  readonly nested: boolean;
}

export interface NameSpans {
  readonly spans: readonly NamedSpan[];
  readonly phrases: readonly TitlePhrase[];
}

/** A person's name that stands for itself, without entry and titles. */
export const personSpan = (
  from: number,
  to: number,
  hypothesis: Hypothesis | null,
  construction: NameConstruction,
): NamedSpan => ({
  from,
  to,
  hypothesis,
  type: 'PERSON',
  subtype: null,
  construction,
  entry: null,
  credit: false,
  titles: [],
  nested: false,
});

/** A name by its own shape, without titles. */
export const fromCandidate = (candidate: NameCandidate): NamedSpan => ({
  ...candidate,
  credit: false,
  titles: [],
  nested: false,
});
