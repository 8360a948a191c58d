import type { EntityType } from '../model/entity.js';
import type { Sounds } from '../model/sounds.js';

/** Key of an entity that is known beyond one article. */
export type EntityKey = number;

export interface EntityName {
  readonly type: EntityType;
  /** Folded name, words separated by one blank (see `foldName`). */
  readonly folded: string;
}

/** A shared person whose name may sound the same. */
export interface SoundCandidate {
  readonly key: EntityKey;
  readonly sounds: Sounds;
  /** Gazetteer id of the country the person belongs to, or null. */
  readonly country: string | null;
}

/** The entities that linking can find; implemented by whoever keeps them. */
export interface EntityIndex {
  /** Keys by gazetteer id; unknown ids are absent. */
  findByGazetteerIds(gazetteerIds: readonly string[]): Promise<ReadonlyMap<string, EntityKey>>;
  /** For each name the shared entity of that type that goes by it: a curated one first, then the oldest; or null. */
  findByNames(names: readonly EntityName[]): Promise<readonly (EntityKey | null)[]>;
  /** Shared persons with one of these consonants, once for each of their spellings. */
  findBySounds(keys: readonly string[]): Promise<readonly SoundCandidate[]>;
}
