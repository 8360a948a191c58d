import { describe, expect, test } from 'vitest';
import { AMBIGUOUS as AMBIGUOUS_AR, buildArabicGazetteer } from '../../../src/lang/ar/names/gazetteer.js';
import { AMBIGUOUS as AMBIGUOUS_EN, buildEnglishGazetteer } from '../../../src/lang/en/names/gazetteer.js';
import { readEntryRows } from '../../../src/lang/gazetteer/entry-rows.js';
import { foldedNames, mergeEntries } from '../../../src/lang/gazetteer/merge.js';
import type { GazetteerEntry } from '../../../src/lang/name-grammar.js';
import { foldString } from '../../../src/text/fold.js';

const sharedNames = (entries: readonly GazetteerEntry[], language: string): string[] => {
  const seen = new Set<string>();
  return entries.flatMap((entry) =>
    [...foldedNames([entry], language)].filter((name) => seen.size === seen.add(name).size),
  );
};

describe('the gazetteer', () => {
  test.each([
    ['ar', buildArabicGazetteer(), AMBIGUOUS_AR],
    ['en', buildEnglishGazetteer(), AMBIGUOUS_EN],
  ])('gives a name to one thing only, but for those listed (%s)', (language, entries, ambiguous) => {
    expect(sharedNames(entries, language).sort()).toEqual(ambiguous.map(foldString).sort());
  });

  test.each([
    ['ar', buildArabicGazetteer()],
    ['en', buildEnglishGazetteer()],
  ])('gives an id to one thing only (%s)', (_, entries) => {
    const ids = entries.map(({ id }) => id);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });
});

describe('mergeEntries', () => {
  const entry = (id: string, type: GazetteerEntry['type'], en: string[], fr?: string[]): GazetteerEntry => ({
    id,
    type,
    subtype: null,
    names: { en, ...(fr && { fr }) },
    country: null,
    wikidataId: null,
  });

  test('gives the names of a later entry to the first of its type', () => {
    const [first, ...rest] = mergeEntries(
      [entry('a', 'LOCATION', ['Aa']), entry('b', 'LOCATION', ['Bb', 'aa'], ['Cc']), entry('c', 'PERSON', ['Bb'])],
      'en',
      [],
    );
    expect(first).toMatchObject({ id: 'a', names: { en: ['Aa', 'Bb', 'aa'], fr: ['Cc'] } });
    expect(rest.map(({ id }) => id)).toEqual(['c']);
  });

  test('leaves names apart that are known to be ambiguous', () => {
    const entries = [entry('a', 'LOCATION', ['Aa']), entry('b', 'LOCATION', ['Aa'])];
    expect(mergeEntries(entries, 'en', ['AA'])).toEqual(entries);
  });
});

describe('readEntryRows', () => {
  test('reads names, weak names and a subtype of its own', () => {
    expect(readEntryRows('MEDIA', 'PAPER', '\norg.a|XX|Aa & Bb\nx\n?y\norg.b|YY|Cc|RADIO\nz\n')).toEqual([
      {
        id: 'org.a',
        type: 'MEDIA',
        subtype: 'PAPER',
        names: { en: ['Aa & Bb'], ar: ['x'] },
        weakNames: { ar: ['y'] },
        country: 'country.XX',
        wikidataId: null,
      },
      {
        id: 'org.b',
        type: 'MEDIA',
        subtype: 'RADIO',
        names: { en: ['Cc'], ar: ['z'] },
        weakNames: { ar: [] },
        country: 'country.YY',
        wikidataId: null,
      },
    ]);
  });
});
