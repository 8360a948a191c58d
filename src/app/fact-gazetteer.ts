import type { GazetteerEntry } from '../lang/name-grammar.js';
import { PACKS } from '../lang/registry.js';
import type { ImportedEntity } from '../model/imported-fact.js';
import type { CanonicalEntity, FactGazetteer } from '../store/store.js';
import { foldName } from '../text/fold-name.js';

const toCanonical = ({ id, type, subtype, names, wikidataId }: GazetteerEntry): CanonicalEntity => {
  const main = Object.fromEntries(
    Object.entries(names).flatMap(([language, list]) => (list[0] === undefined ? [] : [[language, list[0]]])),
  );
  return {
    gazetteerId: id,
    type,
    subtype,
    name: Object.values(main)[0] ?? id,
    names: main,
    aliases: Object.entries(names).flatMap(([language, list]) => list.map((alias) => ({ alias, language }))),
    wikidataId,
  };
};

/** Languages in which the names of a thing have to agree before it is a row of the curated table. */
const AGREEING = 2;

/** The curated table of all packs, as imports look into it. */
export const buildFactGazetteer = (): FactGazetteer => {
  const entries = new Map<string, GazetteerEntry>();
  for (const { names } of PACKS)
    for (const entry of names.gazetteer) if (!entries.has(entry.id)) entries.set(entry.id, entry);
  const byItem = new Map<string, GazetteerEntry>();
  const byName = new Map<string, GazetteerEntry[]>();
  const keyOf = (type: string, language: string, name: string): string => `${type} ${language} ${foldName(name)}`;
  for (const entry of entries.values()) {
    if (entry.wikidataId !== null) byItem.set(entry.wikidataId, entry);
    for (const [language, list] of Object.entries(entry.names)) {
      for (const name of list) {
        const key = keyOf(entry.type, language, name);
        const known = byName.get(key);
        if (known === undefined) byName.set(key, [entry]);
        else if (!known.includes(entry)) known.push(entry);
      }
    }
  }
  const byId: FactGazetteer['byId'] = (id) => {
    const entry = id.startsWith('iso:')
      ? entries.get(`country.${id.slice(4)}`)
      : id.startsWith('wikidata:')
        ? byItem.get(id.slice('wikidata:'.length))
        : undefined;
    return entry === undefined ? null : toCanonical(entry);
  };
  /** The one row whose names agree in two languages, or in all that the import has when the country agrees as well. */
  const named = (fact: ImportedEntity): GazetteerEntry | null => {
    const languages = Object.entries(fact.names);
    const met = new Map<GazetteerEntry, number>();
    for (const [language, name] of languages) {
      for (const entry of byName.get(keyOf(fact.type, language, name)) ?? []) met.set(entry, (met.get(entry) ?? 0) + 1);
    }
    const country = fact.country === null ? null : (byId(fact.country)?.gazetteerId ?? null);
    const fitting = [...met].filter(
      ([entry, times]) =>
        (entry.wikidataId === null || fact.wikidataId === null || entry.wikidataId === fact.wikidataId) &&
        (country === null || entry.country === null || entry.country === country) &&
        (times >= AGREEING || (country !== null && entry.country === country)),
    );
    return fitting.length === 1 ? (fitting[0]?.[0] ?? null) : null;
  };
  return {
    byId,
    sameAs: (fact) => {
      const item = fact.wikidataId === null ? undefined : byItem.get(fact.wikidataId);
      const land = fact.countryCode === null ? undefined : entries.get(`country.${fact.countryCode}`);
      const entry =
        item ??
        land ??
        (fact.id.startsWith('iso:') ? entries.get(`country.${fact.id.slice(4)}`) : undefined) ??
        named(fact);
      return entry === null ? null : toCanonical(entry);
    },
  };
};
