import { describe, expect, test } from 'vitest';
import {
  adjectiveForms,
  nameSpellings,
  nationalityForms,
  nounForms,
  verbForms,
} from '../../../src/lang/ar/names/inflection.js';
import { NAMES } from '../../../src/lang/ar/names/names.js';
import { NAME_CONSTRUCTIONS } from '../../../src/lang/name-grammar.js';

describe('inflection', () => {
  test.each([
    ['وصل', 'يصل', ['وصلت', 'وصلوا', 'يصل', 'سيصل', 'تصل', 'يصلون']],
    ['دعا', 'يدعو', ['دعا', 'دعت', 'يدعو', 'ستدعو']],
  ])('%s', (perfect, imperfect, expected) => {
    expect(verbForms([perfect, imperfect])).toEqual(expect.arrayContaining(expected));
  });

  test.each([
    ['مدرسة', ['المدرسة', 'مدرستها', 'مدرسات']],
    ['كتاب', ['الكتاب', 'كتابه', 'كتابين']],
  ])('%s', (noun, expected) => {
    expect(nounForms(noun)).toEqual(expect.arrayContaining(expected));
  });

  test.each([['وطني', ['وطنية', 'الوطني', 'الوطنية', 'الوطنيين']]])('%s', (adjective, expected) => {
    expect(adjectiveForms(adjective)).toEqual(expect.arrayContaining(expected));
  });

  test('both words of a nationality agree', () => {
    expect(nationalityForms('كوري جنوبي')).toContain('الكورية الجنوبية');
  });

  test.each([
    ['عبدالله حسن', 'عبد الله حسن'],
    ['عبد الرحمن حسن', 'عبدالرحمن حسن'],
    ['عز الدين حسن', 'عزالدين حسن'],
  ])('%s is written %s as well', (name, other) => {
    expect(nameSpellings(name)).toContain(other);
  });
});

describe('the grammar', () => {
  test('has one rule for each construction', () => {
    expect(NAMES.rules.map((rule) => rule.construction).sort()).toEqual([...NAME_CONSTRUCTIONS].sort());
  });

  test('gazetteer ids are unique, and so are the checked Wikidata ids', () => {
    const ids = NAMES.gazetteer.map((entry) => entry.id);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
    const checked = NAMES.gazetteer.flatMap((entry) => entry.wikidataId ?? []);
    expect(new Set(checked).size).toBe(checked.length);
  });

  test('every country that an entry belongs to is an entry', () => {
    const ids = new Set(NAMES.gazetteer.map((entry) => entry.id));
    expect(
      NAMES.gazetteer.filter((entry) => entry.country !== null && !ids.has(entry.country)).map((entry) => entry.id),
    ).toEqual([]);
  });

  test('every adjective stands for an entry', () => {
    const ids = new Set(NAMES.gazetteer.map((entry) => entry.id));
    expect(NAMES.nationalities.filter((row) => !ids.has(row.target)).map((row) => row.target)).toEqual([]);
  });

  test('entries have a name in Arabic and one in English', () => {
    expect(
      NAMES.gazetteer.filter(
        (entry) => (entry.names.ar?.[0] ?? entry.weakNames?.ar?.[0]) === undefined || entry.names.en?.[0] === undefined,
      ),
    ).toEqual([]);
  });
});
