import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readCsv } from '../../src/ingest/facts/csv.js';
import { toPartialDate } from '../../src/ingest/facts/fact-fields.js';
import { readJsonMembers } from '../../src/ingest/facts/json-members.js';
import { detectFormat, type FactItem, type FactOptions, readFacts } from '../../src/ingest/facts/read-facts.js';
import type { ImportedFact } from '../../src/model/imported-fact.js';

const LANGUAGES = new Set(['ar', 'en']);
const FIXTURES = fileURLToPath(new URL('../fixtures/imports/', import.meta.url));

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'isnad-facts-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const collect = async <T>(items: AsyncIterable<T>): Promise<T[]> => {
  const found: T[] = [];
  for await (const item of items) found.push(item);
  return found;
};

const read = (content: string | Uint8Array, options: Partial<FactOptions> = {}, name = 'file'): Promise<FactItem[]> => {
  const file = join(folder, name);
  writeFileSync(file, content);
  return collect(readFacts(file, { languages: LANGUAGES, ...options }));
};

const factsOf = (items: readonly FactItem[]): ImportedFact[] => items.flatMap(({ facts }) => facts ?? []);
const refusals = (items: readonly FactItem[]): string[] =>
  items.flatMap(({ line, error }) => (error === null ? [] : [`${line} ${error.code}`]));

/** A stream in pieces of `size` bytes. */
async function* inPieces(text: string, size: number): AsyncGenerator<Uint8Array> {
  const bytes = Buffer.from(text);
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

describe('detectFormat', () => {
  test.each([
    ['{"type":"item","id":"Q12","labels":{}}', 'wikidata'],
    ['[\n{"id":"Q12","claims":{}},', 'wikidata'],
    ['{ "persons": [ {"id": "1"} ] }', 'popolo'],
    ['{"meta": {}, "memberships": []}', 'popolo'],
    ['id,name.ar,type', 'csv'],
    ['"id";"type"\n1;2', 'csv'],
    ['name\tid\ttype', 'csv'],
  ])('%s: %s', (prefix, format) => expect(detectFormat(prefix)).toBe(format));

  test.each(['{"a": 1}', '[1, 2]', 'name,type', 'plain words'])('%s is told to be none', (prefix) =>
    expect(() => detectFormat(prefix)).toThrow(expect.objectContaining({ code: 'IMPORT_FORMAT_UNKNOWN' })),
  );
});

describe('readCsv', () => {
  test.each([1, 2, 3, 7, 1000])('quoted separators, quotes and line ends, in pieces of %i bytes', async (size) => {
    const text = 'id,name\r\n1,"Rimal, Ada"\n\n2,"called ""the\nminister"""\n3,سلمى';
    expect(await collect(readCsv(inPieces(text, size), 1000))).toEqual([
      { line: 1, fields: ['id', 'name'] },
      { line: 2, fields: ['1', 'Rimal, Ada'] },
      { line: 4, fields: ['2', 'called "the\nminister"'] },
      { line: 6, fields: ['3', 'سلمى'] },
    ]);
  });

  test.each([
    ['id;name\n1;a,b', ['1', 'a,b']],
    ['id\tname\n1\ta b', ['1', 'a b']],
  ])('%j', async (text, row) => expect((await collect(readCsv(inPieces(text, 4), 1000)))[1]?.fields).toEqual(row));

  test('a quote that does not end is told', () =>
    expect(collect(readCsv(inPieces('id,name\n1,"open\n2,b\n', 5), 1000))).rejects.toThrow(/does not end/u));
});

describe('readJsonMembers', () => {
  const DOCUMENT = '{"meta": {"list": [1]},\n "a": [{"x": "]},{\\""},\n  "two"], "b": [], "c": [3]}';

  test.each([1, 2, 5, 1000])('elements of lists with their lines, in pieces of %i bytes', async (size) =>
    expect(await collect(readJsonMembers(inPieces(DOCUMENT, size), 1000))).toEqual([
      { list: 'a', line: 2, text: '{"x": "]},{\\""}' },
      { list: 'a', line: 3, text: '"two"' },
      { list: 'c', line: 3, text: '3' },
    ]),
  );

  test.each(['{"a": [1, 2', '', 'words', '{"a": [1]} {'])('%j is no document', (text) =>
    expect(collect(readJsonMembers(inPieces(text, 3), 1000))).rejects.toThrow(
      expect.objectContaining({ code: 'JSON_INVALID' }),
    ),
  );
});

describe('toPartialDate', () => {
  test.each([
    ['2017', '2017'],
    [2017, '2017'],
    ['2017-09', '2017-09'],
    ['2017-00-00', '2017'],
    ['2017-09-15T00:00:00Z', '2017-09-15'],
    ['', null],
    [null, null],
  ])('%j is %s', (value, date) => expect(toPartialDate(value, 'from')).toBe(date));

  test.each(['September 2017', '2017-13', '2017-02-30', '17'])('%s is refused', (value) =>
    expect(() => toPartialDate(value, 'from')).toThrow(expect.objectContaining({ code: 'DATE_INVALID' })),
  );
});

describe('Wikidata', () => {
  test('a person with names, aliases, citizenship and dated offices', async () => {
    const items = await collect(readFacts(join(FIXTURES, 'items.wikidata.json'), { languages: LANGUAGES }));
    const [person, held, sent, country, office] = factsOf(items);
    expect(refusals(items)).toEqual([]);
    expect(person).toEqual({
      kind: 'ENTITY',
      id: 'wikidata:Q990000010',
      type: 'PERSON',
      subtype: null,
      name: 'Nadir Halwan',
      names: { en: 'Nadir Halwan', ar: 'نادر حلوان' },
      aliases: [
        { name: 'N. Halwan', language: 'en' },
        { name: 'نادر الحلواني', language: 'ar' },
      ],
      wikidataId: 'Q990000010',
      country: 'wikidata:Q990000020',
      countryCode: null,
    });
    // The one that is preferred comes first, the deprecated one not at all.
    expect(held).toMatchObject({ id: 'wikidata:Q990000010$aaaa-3', from: '2016-07', home: 'wikidata:Q990000020' });
    expect(sent).toMatchObject({ office: 'wikidata:Q990000030', from: '2011-02-03', to: '2014', ended: true });
    expect(country).toMatchObject({ type: 'LOCATION', subtype: 'COUNTRY' });
    expect(office).toMatchObject({ kind: 'OFFICE', home: 'wikidata:Q990000020' });
  });

  test('broken lines are named, and the rest is read', async () => {
    const item = (id: string, claims: object, label = 'Name') =>
      JSON.stringify({ id, type: 'item', labels: { en: { language: 'en', value: label } }, claims });
    const human = { P31: [{ mainsnak: { snaktype: 'value', datavalue: { value: { id: 'Q5' } } }, rank: 'normal' }] };
    const lines = [
      item('Q1', human),
      '{"id": "Q2", cut',
      item('Q3', {}),
      '"text"',
      '{"id": "Q4"}',
      '{"id":"P5"}',
      item('Q6', human),
    ];
    const items = await read(`${lines.join('\n')}\n`, { format: 'wikidata' });
    expect(factsOf(items).map(({ id }) => id)).toEqual(['wikidata:Q1', 'wikidata:Q6']);
    expect(refusals(items)).toEqual([
      '2 JSON_INVALID',
      '3 IMPORT_TYPE_UNKNOWN',
      '4 FIELD_INVALID',
      '5 IMPORT_TYPE_UNKNOWN',
    ]);
  });
});

describe('Popolo', () => {
  test('persons, bodies, posts and memberships; names of other languages are left out', async () => {
    const items = await collect(
      readFacts(join(FIXTURES, 'assembly.popolo.json'), { languages: LANGUAGES, space: 'kd' }),
    );
    const [person] = factsOf(items);
    expect(refusals(items)).toEqual([]);
    expect(person).toMatchObject({ id: 'kd:p1', names: { ar: 'سلمى إدرين' }, wikidataId: 'Q990000001' });
    expect(person?.kind === 'ENTITY' && person.aliases.map(({ name }) => name)).toEqual(['Salma Idrin', 'S. Idrin']);
    expect(factsOf(items).filter(({ kind }) => kind === 'TENURE')).toMatchObject([
      { holder: 'kd:p1', office: 'kd:speaker', home: 'kd:assembly', from: '2014-05', to: '2018-05-31' },
      { holder: 'kd:p1', office: null, title: { name: 'member' }, from: '2010', to: null, ended: false },
      { holder: 'kd:p2', home: 'kd:assembly', code: 'MEMBER', from: null },
    ]);
  });

  test('a membership without a person, and one that ends before it begins, are named with their line', async () => {
    const document =
      '{"memberships": [\n{"organization_id": "a"},\n{"person_id": "p", "organization_id": "a", "start_date": "2010", "end_date": "2009"}]}';
    expect(refusals(await read(document))).toEqual(['2 FIELD_MISSING', '3 DATE_INVALID']);
  });
});

describe('CSV', () => {
  const HEADER = 'id,type,name.en,aliases.en,wikidata_id,country,role,organization,from,to\n';

  test.each<[string, object[]]>([
    ['1,person,Ada Rimal,Ada al-Rimali|A. Rimal,Q12,RU,,,,', [{ id: 'file:1', wikidataId: 'Q12', country: 'iso:RU' }]],
    ['Q12,PERSON,Ada Rimal,,,,,,,', [{ id: 'wikidata:Q12', wikidataId: 'Q12' }]],
    [
      '1,PERSON,Ada Rimal,,,RU,FOREIGN_MINISTER,,2015,2019-03',
      [{ kind: 'ENTITY' }, { kind: 'TENURE', code: 'FOREIGN_MINISTER', home: 'iso:RU', from: '2015', to: '2019-03' }],
    ],
    [
      '1,,,,,RU,Head of press,mofa,,',
      [{ kind: 'TENURE', title: { name: 'Head of press' }, home: 'file:mofa', code: null }],
    ],
  ])('%s', async (row, expected) => expect(factsOf(await read(HEADER + row))).toMatchObject(expected));

  test.each([
    [',PERSON,Ada,,,,,,,', '2 FIELD_MISSING'],
    ['1,ROBOT,Ada,,,,,,,', '2 FIELD_INVALID'],
    ['1,PERSON,Ada,,Q0x,,,,,', '2 FIELD_INVALID'],
    ['1,PERSON,Ada,,,,KING,KD,20,', '2 DATE_INVALID'],
    ['1,,,,,,,,,', '2 FIELD_MISSING'],
    ['1,PERSON,Ada,,,,,,,,,', '2 FIELD_INVALID'],
  ])('%s: %s', async (row, refusal) => expect(refusals(await read(HEADER + row))).toEqual([refusal]));

  test('columns that are not read are told once', async () => {
    const notes: string[] = [];
    await read('id,type,name,shoe size\n1,PERSON,Ada Rimal,39\n', { onNote: (text) => notes.push(text) });
    expect(notes).toEqual([expect.stringContaining('shoe size')]);
  });

  test('a table without ids, a file that is not there, and a packed one', async () => {
    expect(refusals(await read('name,type\nAda,PERSON\n', { format: 'csv' }))).toEqual(['1 FIELD_MISSING']);
    expect(refusals(await collect(readFacts(join(folder, 'gone'), { languages: LANGUAGES })))).toEqual([
      '1 FILE_NOT_FOUND',
    ]);
    const packed = gzipSync('id,type,name\n1,PERSON,Ada Rimal\n');
    expect(factsOf(await read(packed, {}, 'people.csv.gz'))).toMatchObject([{ id: 'people:1' }]);
  });
});
