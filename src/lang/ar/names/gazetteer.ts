import { foldString } from '../../../text/fold.js';
import { BODIES } from '../../gazetteer/bodies.js';
import { CHECKED_COUNTRIES } from '../../gazetteer/checked-countries.js';
import { CITIES } from '../../gazetteer/cities.js';
import { CLUBS } from '../../gazetteer/clubs.js';
import { COMPANIES } from '../../gazetteer/companies.js';
import { CONCEPTS } from '../../gazetteer/concepts.js';
import { COUNTRIES } from '../../gazetteer/countries.js';
import { OUTLETS } from '../../gazetteer/media.js';
import { foldedNames, mergeEntries } from '../../gazetteer/merge.js';
import { ORGANIZATIONS } from '../../gazetteer/organizations.js';
import { PEOPLE } from '../../gazetteer/people.js';
import { PLACES } from '../../gazetteer/places.js';
import type { GazetteerEntry } from '../../name-grammar.js';
import { lines, nameSpellings } from './inflection.js';
import { COUNTRY_FORMS } from './nationalities.js';

const countries = (): GazetteerEntry[] =>
  COUNTRIES.map(({ code, en, ar }) => ({
    id: `country.${code}`,
    type: 'LOCATION',
    subtype: 'COUNTRY',
    names: { en: [en], ar: [...new Set([...(COUNTRY_FORMS[code] ?? []), ...ar])] },
    country: null,
    wikidataId: CHECKED_COUNTRIES[code] ?? null,
  }));

const cities = (known: ReadonlySet<string>): GazetteerEntry[] => {
  const rows = lines(CITIES);
  const found: GazetteerEntry[] = [];
  for (let i = 0; i + 1 < rows.length; i += 2) {
    const [id = '', country = '', en = ''] = (rows[i] as string).split('|');
    const name = rows[i + 1] as string;
    if (known.has(foldString(name))) continue;
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

const respell = (entry: GazetteerEntry): GazetteerEntry => ({
  ...entry,
  names: { ...entry.names, ar: (entry.names.ar ?? []).flatMap(nameSpellings) },
});

/** Names that two things share: Oman and Amman are spelled alike without vowel signs. */
export const AMBIGUOUS = ['عمان'];

/** The shared gazetteer as Arabic text names it. */
export const buildArabicGazetteer = (): GazetteerEntry[] => {
  const curated = [...countries(), ...PLACES, ...ORGANIZATIONS, ...CONCEPTS, ...PEOPLE.map(respell)];
  const brands = [...BODIES, ...CLUBS, ...COMPANIES, ...OUTLETS];
  const known = foldedNames([...curated, ...brands], 'ar');
  for (const { weakNames, subtype } of curated) {
    // A club may bear the name of its city.
    if (subtype !== 'CLUB') for (const name of weakNames?.ar ?? []) known.add(foldString(name));
  }
  return [...mergeEntries([...curated, ...brands], 'ar', AMBIGUOUS), ...cities(known)];
};
