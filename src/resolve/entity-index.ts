import type { EntityType } from '../model/entity.js';

/** Key of an entity that is known beyond one article. */
export type EntityKey = number;

export interface EntityName {
  readonly type: EntityType;
  /** Folded name, words separated by one blank (see `foldName`). */
  readonly folded: string;
}

/** The entities that linking can find; implemented by whoever keeps them. */
export interface EntityIndex {
  /** Keys by gazetteer id; unknown ids are absent. */
  findByGazetteerIds(gazetteerIds: readonly string[]): Promise<ReadonlyMap<string, EntityKey>>;
  /** For each name the shared entity of that type that goes by it: a curated one first, then the oldest; or null. */
  findByNames(names: readonly EntityName[]): Promise<readonly (EntityKey | null)[]>;
}
