import type { GazetteerEntry } from '../../name-grammar.js';
import { phrases } from './words.js';

const US = `Alabama, Alaska, Arizona, Arkansas, California, Colorado, Connecticut, Delaware, Florida, Hawaii, Idaho, Illinois, Indiana, Iowa,
Kansas, Kentucky, Louisiana, Maine, Maryland, Massachusetts, Michigan, Minnesota, Mississippi, Missouri, Montana, Nebraska, Nevada,
New Hampshire, New Jersey, New Mexico, North Carolina, North Dakota, Ohio, Oklahoma, Oregon, Pennsylvania, Rhode Island,
South Carolina, South Dakota, Tennessee, Texas, Utah, Vermont, Virginia, West Virginia, Wisconsin, Wyoming, Los Angeles, San Francisco,
Chicago, Philadelphia, Boston, Houston, Dallas, Detroit, Cleveland, Denver, Miami, Orlando, Seattle, Baltimore, Milwaukee, Phoenix,
Las Vegas, New Orleans, San Diego, San Antonio, San Jose, San Bernardino, Pittsburgh, St. Louis, Kansas City, Des Moines,
Salt Lake City, Brooklyn, Manhattan, Queens, Bronx, Staten Island, Harlem, Long Island, Capitol Hill, Silicon Valley, Wall Street`;
const CA = `Ontario, Quebec, Alberta, Manitoba, Saskatchewan, Newfoundland, British Columbia, Nova Scotia, New Brunswick, Toronto, Montreal,
Vancouver, Ottawa, Calgary, Winnipeg`;
const GB =
  'England, Scotland, Wales, Northern Ireland, Manchester, Birmingham, Glasgow, Edinburgh, Belfast, Cardiff, Leeds, Sheffield';
const REST = `Asia, Europe, Africa, Latin America, South America, North America, Central America, Western Europe, Eastern Europe,
Southeast Asia, East Asia, South Asia, Central Asia, North Africa, Antarctica, Caribbean, Balkans, Scandinavia, Soviet Union, Yugoslavia,
East Germany, Middle East, Gaza Strip, West Bank, Strait of Hormuz, Black Sea, Red Sea, Mediterranean, Atlantic, Pacific,
Gulf of Mexico, North Sea, South China Sea, Crimea, Siberia, Kurdistan, Hong Kong, Frankfurt, Zurich, Brussels, Milan, Sydney, Melbourne,
Osaka, Rotterdam, Amsterdam, Antwerp, Hamburg, Munich, Düsseldorf, Bonn, Luxembourg, Singapore, São Paulo, Rio de Janeiro, Buenos Aires`;

const rows = (list: string, country: string | null, code: string): GazetteerEntry[] =>
  phrases(list).map((name) => ({
    id: `place.${code}.${name.toLowerCase().replace(/[^\p{L}]+/gu, '-')}`,
    type: 'LOCATION',
    subtype: null,
    names: { en: [name] },
    country,
    wikidataId: null,
  }));

/** States, provinces, great cities and regions that English-language news names and the shared gazetteer has not. */
export const STATES: readonly GazetteerEntry[] = [
  ...rows(US, 'country.US', 'us'),
  ...rows(CA, 'country.CA', 'ca'),
  ...rows(GB, 'country.GB', 'gb'),
  ...rows(REST, null, 'en'),
];
