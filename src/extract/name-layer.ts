import type { Entity, Mention, Role } from '../model/entity.js';
import type { Nominal } from '../resolve/coreference.js';

/** The entities of one article, where they are mentioned and which offices the text gives them. Mentions are in reading order. */
export interface NameLayer {
  readonly entities: readonly Entity[];
  readonly mentions: readonly Mention[];
  readonly roles: readonly Role[];
  /** For each token the outermost mention of kind NAMED that covers it, as index into `mentions`; -1 for none. */
  readonly mentionAt: Int32Array;
  /** Noun phrases without a name that may stand for an entity named elsewhere, in reading order. */
  readonly nominals: readonly Nominal[];
  /** Tokens of forms of address. */
  readonly honorificAt: ReadonlySet<number>;
}
