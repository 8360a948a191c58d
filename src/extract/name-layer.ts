import type { Entity, Mention, Role } from '../model/entity.js';

/** The entities of one article, where they are mentioned and which offices the text gives them. Mentions are in reading order. */
export interface NameLayer {
  readonly entities: readonly Entity[];
  readonly mentions: readonly Mention[];
  readonly roles: readonly Role[];
  /** For each token the outermost mention of kind NAMED that covers it, as index into `mentions`; -1 for none. */
  readonly mentionAt: Int32Array;
}
