import type { Analysis } from '../model/analysis.js';
import type { ArticleDraft } from '../model/article.js';
import type { CorrectionAction, CorrectionState, FieldValues } from '../model/correction.js';
import type { Key } from './records.js';

/** Kinds of objects that an article owns and that keep their keys when it is read again. */
export const KEPT_KINDS = ['mention', 'time', 'quote', 'role', 'agreement', 'interaction', 'finding'] as const;
export type KeptKind = (typeof KEPT_KINDS)[number];

/** How many objects of one kind a new reading of an article brought, lost, reads otherwise, and reads as before. */
export interface KindChanges {
  readonly added: number;
  readonly removed: number;
  readonly changed: number;
  readonly same: number;
}

export type ReadingChanges = Readonly<Record<KeptKind, KindChanges>>;

/** Who read a stored article. */
export interface StoredReading {
  readonly id: Key;
  readonly extractor: string;
}

/** A stored article as it came in, to be read again. */
export interface StoredDraft extends StoredReading {
  readonly draft: ArticleDraft;
}

/** A new reading of the very text that `sha256` names. */
export interface NewReading {
  readonly id: Key;
  readonly sha256: string;
  readonly analysis: Analysis;
}

/** REREAD: the new reading stands. OVERTAKEN: another text came in between, or the article went; nothing changed. */
export type ReanalysisOutcome = 'REREAD' | 'OVERTAKEN';

export interface ReanalysisResult {
  readonly article: Key;
  readonly outcome: ReanalysisOutcome;
  /** null: nothing was written. */
  readonly changes: ReadingChanges | null;
}

/** What a person says of one object, by kind and key. `corrected`: the fields that are otherwise, for CORRECT. */
export interface CorrectionRequest {
  readonly kind: KeptKind;
  readonly key: Key;
  readonly action: CorrectionAction;
  /** The revision that the person saw; null: whatever it is now. */
  readonly revision: number | null;
  readonly corrected: FieldValues;
}

export interface CorrectionAuthor {
  readonly by: string;
  readonly reason: string | null;
  /** ISO date-time. */
  readonly at: string;
}

export interface CorrectionRecord extends CorrectionAuthor {
  readonly id: Key;
  readonly kind: KeptKind;
  readonly objectId: Key;
  readonly articleId: Key;
  readonly articleVersion: number;
  readonly action: CorrectionAction;
  readonly state: CorrectionState;
  /** What the machine said when the correction was made. */
  readonly machine: FieldValues;
  readonly corrected: FieldValues;
  /** Words of the object as they were read last. */
  readonly words: readonly string[];
  readonly undone: { readonly by: string; readonly reason: string; readonly at: string } | null;
}
