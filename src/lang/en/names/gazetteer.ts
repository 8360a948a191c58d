import { foldString } from '../../../text/fold.js';
import { CHECKED_COUNTRIES } from '../../gazetteer/checked-countries.js';
import { CITIES } from '../../gazetteer/cities.js';
import { CONCEPTS } from '../../gazetteer/concepts.js';
import { COUNTRIES } from '../../gazetteer/countries.js';
import { foldedNames, mergeEntries } from '../../gazetteer/merge.js';
import { ORGANIZATIONS } from '../../gazetteer/organizations.js';
import { PEOPLE } from '../../gazetteer/people.js';
import { PLACES } from '../../gazetteer/places.js';
import type { GazetteerEntry } from '../../name-grammar.js';
import { ALIASES } from './aliases.js';
import { INSTITUTIONS } from './institutions.js';
import { FOLDED_PLAIN_WORDS } from './plain-words.js';
import { STATES } from './states.js';

const countries = (): GazetteerEntry[] =>
  COUNTRIES.map(({ code, en, ar }) => ({
    id: `country.${code}`,
    type: 'LOCATION',
    subtype: 'COUNTRY',
    names: { en: [en], ar },
    country: null,
    wikidataId: CHECKED_COUNTRIES[code] ?? null,
  }));

const cities = (known: ReadonlySet<string>): GazetteerEntry[] => {
  const rows = CITIES.trim().split('\n');
  const found: GazetteerEntry[] = [];
  const taken = new Set(known);
  for (let i = 0; i + 1 < rows.length; i += 2) {
    const [id = '', country = '', en = ''] = (rows[i] as string).split('|');
    const name = (rows[i + 1] as string).trim();
    if (en === '' || taken.has(foldString(en))) continue;
    taken.add(foldString(en));
    found.push({
      id: `geonames.${id}`,
      type: 'LOCATION',
      subtype: 'CITY',
      names: { en: [en], ar: [name] },
      country: `country.${country}`,
      wikidataId: null,
    });
  }
  return found;
};

const withAliases = (entry: GazetteerEntry): GazetteerEntry => {
  const more = ALIASES.get(entry.id) ?? [];
  return { ...entry, names: { ...entry.names, en: [...new Set([...(entry.names.en ?? []), ...more])] } };
};

/** A person whom a language of the gazetteer knows by one name alone is known by the last name in English too. */
const withLastName = (entry: GazetteerEntry): GazetteerEntry => {
  const { en = [], ...others } = entry.names;
  const full = en[0] ?? '';
  const last = full.slice(full.lastIndexOf(' ') + 1).replace(/^(?:al|el)-/u, '');
  const isKnownAlone = Object.values(others).some((names) => names.some((name) => !name.includes(' ')));
  if (!full.includes(' ') || !isKnownAlone || last.length < 4) return entry;
  if (FOLDED_PLAIN_WORDS.has(last.toLowerCase())) return entry;
  return { ...entry, weakNames: { ...entry.weakNames, en: [last, ...(entry.weakNames?.en ?? [])] } };
};

const isName = (name: string): boolean => /\p{L}/u.test(name);

/** Names that two things share. */
export const AMBIGUOUS = ['Tripoli', 'Emirates'];

/** The shared gazetteer as English text names it. */
export const buildEnglishGazetteer = (): GazetteerEntry[] => {
  const curated = [
    ...countries(),
    ...PLACES,
    ...STATES,
    ...ORGANIZATIONS,
    ...INSTITUTIONS,
    ...CONCEPTS,
    ...PEOPLE.map(withLastName),
  ].map(withAliases);
  return [...mergeEntries(curated, 'en', AMBIGUOUS), ...cities(foldedNames(curated, 'en'))].filter((entry) =>
    (entry.names.en ?? []).some(isName),
  );
};
