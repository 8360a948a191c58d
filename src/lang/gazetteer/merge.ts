import { foldString } from '../../text/fold.js';
import type { GazetteerEntry } from '../name-grammar.js';

const union = (...lists: readonly (readonly string[] | undefined)[]): string[] => [
  ...new Set(lists.flatMap((list) => list ?? [])),
];

const merged = (left: GazetteerEntry, right: GazetteerEntry): GazetteerEntry => {
  const codes = union(Object.keys(left.names), Object.keys(right.names));
  const weak = union(Object.keys(left.weakNames ?? {}), Object.keys(right.weakNames ?? {}));
  return {
    ...left,
    names: Object.fromEntries(codes.map((code) => [code, union(left.names[code], right.names[code])])),
    weakNames: Object.fromEntries(weak.map((code) => [code, union(left.weakNames?.[code], right.weakNames?.[code])])),
    country: left.country ?? right.country,
    wikidataId: left.wikidataId ?? right.wikidataId,
  };
};

/** Folded names in a language of some entries, without the weak ones. */
export const foldedNames = (entries: readonly GazetteerEntry[], language: string): Set<string> =>
  new Set(entries.flatMap((entry) => (entry.names[language] ?? []).map(foldString)));

/**
 * Entries of which no two of one type bear the same name in a language: a later one gives its names to the first that
 * has one of them. `ambiguous`: names that two things truly share.
 */
export const mergeEntries = (
  entries: readonly GazetteerEntry[],
  language: string,
  ambiguous: readonly string[],
): GazetteerEntry[] => {
  const shared = new Set(ambiguous.map(foldString));
  const found: GazetteerEntry[] = [];
  const placeOf = new Map<string, number>();
  for (const entry of entries) {
    const keys = [...foldedNames([entry], language)]
      .filter((name) => !shared.has(name))
      .map((name) => `${entry.type} ${name}`);
    const place = keys.map((key) => placeOf.get(key)).find((known) => known !== undefined);
    if (place === undefined) found.push(entry);
    else found[place] = merged(found[place] as GazetteerEntry, entry);
    for (const key of keys) if (!placeOf.has(key)) placeOf.set(key, place ?? found.length - 1);
  }
  return found;
};
