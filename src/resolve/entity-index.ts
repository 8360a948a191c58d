import type { EntityType } from '../model/entity.js';
import type { Sounds } from '../model/sounds.js';

/** Key of an entity that is known beyond one article. */
export type EntityKey = number;

export interface EntityName {
  readonly type: EntityType;
  /** Folded name, words separated by one blank (see `foldName`). */
  readonly folded: string;
}

/** A stored entity as it is found. */
export interface FoundEntity {
  readonly key: EntityKey;
  /** The entity that it is now: another one when people merged it, else itself. */
  readonly current: EntityKey;
  readonly type: EntityType;
  /** From the curated table or an import. */
  readonly curated: boolean;
  /** Country (not a city or province) that it belongs to, or null. */
  readonly country: EntityKey | null;
  /** Number of articles that speak of it. */
  readonly articles: number;
}

/** A shared entity, found by one of its names. */
export interface NamedEntity extends FoundEntity {
  /** The folded name by which it was found. */
  readonly folded: string;
}

/** A shared person whose name may sound the same. */
export interface SoundingEntity extends FoundEntity {
  readonly sounds: Sounds;
}

/** What articles said last about who somebody is. */
export interface Profile {
  /** How often each office was given. */
  readonly offices: ReadonlyMap<string, number>;
  readonly organizations: ReadonlySet<EntityKey>;
  /** Countries that the offices are of. */
  readonly countries: ReadonlySet<EntityKey>;
}

/** The entities that linking can find; implemented by whoever keeps them. What it gives for one name is bounded. */
export interface EntityIndex {
  /** By gazetteer id; unknown ids are absent. */
  findByGazetteerIds(gazetteerIds: readonly string[]): Promise<ReadonlyMap<string, FoundEntity>>;
  /** For each name the shared entities of that type that go by it: curated ones first, then the oldest. */
  findByNames(names: readonly EntityName[]): Promise<readonly (readonly NamedEntity[])[]>;
  /** Shared persons with one of these keys of a name (see `nameKeys`), by key. */
  findByNameKeys(keys: readonly string[]): Promise<ReadonlyMap<string, readonly NamedEntity[]>>;
  /** Shared persons with one of these consonants, once for each of their spellings. */
  findBySounds(keys: readonly string[]): Promise<readonly SoundingEntity[]>;
  /** Profiles of entities by key. */
  readProfiles(keys: readonly EntityKey[]): Promise<ReadonlyMap<EntityKey, Profile>>;
}
