import type { EntityType } from '../model/entity.js';

/** An entity that articles brought and no curated one is known for, with the name that it shares with an imported one. */
export interface OpenEntity {
  readonly type: EntityType;
  /** Folded main name. */
  readonly folded: string;
  readonly country: number | null;
  /** Countries of the offices that articles give it. */
  readonly officeCountries: ReadonlySet<number>;
}

export interface ImportedOne {
  readonly type: EntityType;
  /** A country, or the country that it belongs to. */
  readonly subtype: string | null;
  readonly country: number | null;
}

/** Words in a name from which on nobody else bears it. */
const LONG_NAME = 3;

/**
 * Whether an open entity is the imported one that alone bears its name. Of a person something must speak for it beside a
 * name of two words: the same country, or an office of that country; nothing may speak against it.
 */
export const isSameOne = (open: OpenEntity, imported: ImportedOne): boolean => {
  if (open.type !== imported.type) return false;
  const { country } = imported;
  const isElsewhere = open.country !== null && country !== null && open.country !== country;
  if (isElsewhere) return false;
  const agrees = country !== null && (open.country === country || open.officeCountries.has(country));
  if (open.type === 'LOCATION') return imported.subtype === 'COUNTRY' || agrees;
  if (open.type !== 'PERSON') return true;
  const words = open.folded.split(' ').length;
  if (words < 2) return false;
  const hasForeignOffice = country !== null && open.officeCountries.size > 0 && !open.officeCountries.has(country);
  return !hasForeignOffice && (agrees || words >= LONG_NAME);
};
