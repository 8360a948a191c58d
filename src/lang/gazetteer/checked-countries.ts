/** Wikidata ids of countries, by ISO 3166-1 code; every other country has none until somebody checks it. */
export const CHECKED_COUNTRIES: Readonly<Record<string, string>> = {
  RU: 'Q159',
  SY: 'Q858',
  US: 'Q30',
  TR: 'Q43',
  KZ: 'Q232',
};
