import type { Key } from '../../store/records.js';
import type { KeptKind } from '../../store/review-records.js';
import type { NodeType } from '../node/global-id.js';

/** The type by which the API gives each kind of extracted object. */
export const TYPE_OF: Readonly<Record<KeptKind, NodeType>> = {
  mention: 'Mention',
  time: 'TimeRef',
  quote: 'Quote',
  role: 'Role',
  agreement: 'AgreementReport',
  interaction: 'Interaction',
  finding: 'Finding',
};

/** The kind of a type; null for one that no machine read in a text. */
export const kindOf = (type: string): KeptKind | null =>
  (Object.keys(TYPE_OF) as KeptKind[]).find((kind) => TYPE_OF[kind] === type) ?? null;

/** An extracted object, by kind and key. */
export interface ObjectKey {
  readonly kind: KeptKind;
  readonly key: Key;
}
