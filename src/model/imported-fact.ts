import type { EntityType } from './entity.js';
import type { Sounds } from './sounds.js';

/**
 * Id of a thing in an import, with the space it is unique in: `wikidata:Q159`, `iso:RU` for a country by its code,
 * `members:12` for row 12 of a file called members.
 */
export type ImportId = string;

export interface ImportedName {
  readonly name: string;
  /** BCP 47, or null where the source does not say. */
  readonly language: string | null;
}

/** Somebody or something that an import knows. */
export interface ImportedEntity {
  readonly kind: 'ENTITY';
  readonly id: ImportId;
  readonly type: EntityType;
  readonly subtype: string | null;
  /** Main name, and the main name of each language. */
  readonly name: string;
  readonly names: Readonly<Record<string, string>>;
  readonly aliases: readonly ImportedName[];
  readonly wikidataId: string | null;
  readonly country: ImportId | null;
  /** ISO 3166-1 code of a country, or null. */
  readonly countryCode: string | null;
  /** How the names of a person sound. */
  readonly sounds?: readonly Sounds[];
}

/** An office that an import describes by itself: tenures name it by its id. */
export interface ImportedOffice {
  readonly kind: 'OFFICE';
  readonly id: ImportId;
  readonly titles: readonly ImportedName[];
  /** The organisation or country whose office it is. */
  readonly home: ImportId | null;
  /** Code of the office, or null where its titles have none. */
  readonly code: string | null;
}

/** That somebody holds an office. Dates are ISO, as exact as the source is: `2004`, `2004-03`, `2004-03-09`. */
export interface ImportedTenure {
  readonly kind: 'TENURE';
  /** What the source calls this fact: the same one again is the same tenure. */
  readonly id: ImportId;
  readonly holder: ImportId;
  readonly office: ImportId | null;
  readonly title: ImportedName | null;
  readonly home: ImportId | null;
  readonly code: string | null;
  readonly from: string | null;
  readonly to: string | null;
  /** It is over, though nobody says since when. */
  readonly ended: boolean;
}

export type ImportedFact = ImportedEntity | ImportedOffice | ImportedTenure;

/** Facts of one record of a file, or why it was refused. Exactly one of `facts` and `error` is set. */
export interface ImportPlace {
  readonly source: string;
  /** 1-based line at which the record begins. */
  readonly line: number;
}
