import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readFilter } from '../../src/app/export/filters.js';
import { writeExport } from '../../src/app/export/write-export.js';
import { toAddresses } from '../../src/export/addresses.js';
import { CONTEXT } from '../../src/export/context.js';
import type { ExportKind } from '../../src/export/exported.js';
import { FORMATS, findFormat } from '../../src/export/formats.js';
import { openDemoStore } from '../app/export/demo-store.js';

// Documents are looked into as a reader of other people's JSON does.
// biome-ignore lint/suspicious/noExplicitAny: see above
type Json = any;

let store: Awaited<ReturnType<typeof openDemoStore>>;
const texts = new Map<string, string>();
beforeAll(async () => {
  store = await openDemoStore();
  for (const line of (await fileOf('articles', 'jsonl', null)).trim().split('\n')) {
    const { id, text } = JSON.parse(line);
    texts.set(id, text);
  }
}, 60_000);
afterAll(() => store[Symbol.asyncDispose]());

const BASE = 'https://news.example';
const fileOf = async (kind: ExportKind, name: string, base: string | null = BASE): Promise<string> => {
  const format = findFormat(name);
  if (format === undefined) throw new Error(`no format ${name}`);
  const walk = { kind, filter: await readFilter(store, kind, {}), isPlain: format.isPlain };
  const pieces: string[] = [];
  const options = { addresses: toAddresses(base), bom: false, raw: false };
  for await (const piece of writeExport(store, walk, format, options)) pieces.push(piece as string);
  return pieces.join('');
};
const read = async (kind: ExportKind, name: string, base: string | null = BASE): Promise<Json> =>
  JSON.parse(await fileOf(kind, name, base));

/** Every object of a document, at every depth. */
function* objectsIn(value: Json): Generator<Record<string, Json>> {
  if (typeof value !== 'object' || value === null) return;
  if (!Array.isArray(value)) yield value;
  for (const each of Object.values(value)) yield* objectsIn(each);
}

/** Terms of schema.org that we use; everything else must be in the context. */
const SCHEMA_ORG = new Set([
  ...[
    'NewsArticle',
    'Quotation',
    'Claim',
    'Event',
    'Person',
    'Organization',
    'NewsMediaOrganization',
    'Place',
    'Thing',
  ],
  ...[
    'headline',
    'articleBody',
    'inLanguage',
    'datePublished',
    'publisher',
    'author',
    'version',
    'mentions',
    'hasPart',
  ],
  ...['subjectOf', 'text', 'creator', 'spokenByCharacter', 'dateCreated', 'name', 'alternateName', 'additionalType'],
  ...['appearance', 'about', 'attendee', 'location', 'startDate', 'endDate', 'description', 'position', 'agent'],
]);

const assertPlaces = (document: Json): number => {
  let count = 0;
  for (const object of objectsIn(document)) {
    if (object.type !== 'SpecificResource' || object.selector === undefined) continue;
    const [quote, position] = object.selector;
    const id = /\/articles\/([^/]+)\.txt$/u.exec(object.source)?.[1] ?? '';
    const points = [...(texts.get(id) ?? '')];
    expect(points.slice(position.start, position.end).join('')).toBe(quote.exact);
    expect(points.slice(0, position.start).join('').endsWith(quote.prefix)).toBe(true);
    expect(points.slice(position.end).join('').startsWith(quote.suffix)).toBe(true);
    expect([...quote.prefix].length).toBe(Math.min(32, position.start));
    expect([quote.type, position.type]).toEqual(['TextQuoteSelector', 'TextPositionSelector']);
    count += 1;
  }
  return count;
};

describe('JSON-LD', () => {
  test('the published context is the one that is written', () => {
    const file = readFileSync(new URL('../../schema/context.jsonld', import.meta.url), 'utf8');
    expect(JSON.parse(file)).toEqual(CONTEXT);
  });

  test.each<ExportKind>(['articles', 'quotes', 'entities', 'agreements', 'interactions', 'findings'])(
    '%s: every word is in the vocabulary, every span where it says',
    async (kind) => {
      const { '@context': context, '@graph': graph } = await read(kind, 'jsonld');
      expect(context).toBe(`${BASE}/context.jsonld`);
      expect(graph.length).toBeGreaterThan(5);
      const words = new Set<string>();
      for (const object of objectsIn(graph)) {
        for (const name of Object.keys(object)) words.add(name);
        for (const name of [object.type].flat()) if (name !== undefined) words.add(name);
      }
      const unknown = [...words].filter((name) => !(name in CONTEXT['@context']) && !SCHEMA_ORG.has(name));
      expect(unknown).toEqual([]);
      if (kind !== 'entities') expect(assertPlaces(graph)).toBeGreaterThan(5);
    },
  );

  test('brings its context along where no server is known', async () => {
    const document = await read('quotes', 'jsonld', null);
    expect(document['@context']).toEqual(CONTEXT['@context']);
    expect(document['@graph'][0].id).toMatch(/^urn:isnad:quotes:/u);
  });

  test('a denial is one, says whose words it denies, and by whom it came', async () => {
    const { '@graph': quotes } = await read('quotes', 'jsonld');
    const denials = quotes.filter(({ type, denies }: Json) => type.includes('Denial') && denies !== undefined);
    expect(denials.length).toBeGreaterThan(3);
    const [denial] = denials;
    expect(denial).toMatchObject({
      type: ['Quotation', 'Denial'],
      speechAct: 'DENY',
      creator: { name: expect.any(String) },
    });
    const relayed = quotes.find(({ chain }: Json) => chain.some(({ hopRole }: Json) => hopRole === 'RELAYER'));
    expect(relayed.chain.at(-1)).toMatchObject({ type: 'Hop', hopRole: 'ORIGINATOR' });
  });

  test('an agreement has its history as claims of articles', async () => {
    const { '@graph': agreements } = await read('agreements', 'jsonld');
    const changes = agreements.flatMap(({ statusHistory }: Json) => statusHistory ?? []);
    expect(changes.length).toBeGreaterThan(10);
    for (const { subjectOf } of changes) expect(subjectOf.type).toEqual(['Claim', 'AgreementReport']);
  });
});

describe('Web Annotation', () => {
  test.each<ExportKind>(['articles', 'quotes', 'agreements', 'interactions', 'findings', 'mentions'])(
    '%s are a collection whose page holds every annotation',
    async (kind) => {
      const collection = await read(kind, 'annotations.jsonld');
      expect(collection).toMatchObject({
        '@context': 'http://www.w3.org/ns/anno.jsonld',
        type: 'AnnotationCollection',
        total: collection.first.items.length,
        first: { type: 'AnnotationPage', partOf: collection.id, startIndex: 0 },
      });
      expect(assertPlaces(collection)).toBeGreaterThanOrEqual(collection.total);
      for (const item of collection.first.items) {
        expect(item).toMatchObject({ type: 'Annotation', id: expect.stringMatching(/^https:/u) });
        expect(item.target.length).toBeGreaterThan(0);
        expect(item.body.some(({ type, value }: Json) => type === 'TextualBody' && value !== '')).toBe(true);
      }
    },
  );
});

describe('ninjs 3.1', () => {
  const schema = JSON.parse(readFileSync(new URL('../fixtures/ninjs/ninjs-schema_3.1.json', import.meta.url), 'utf8'));
  const ajv = new Ajv2020({ strict: false, allErrors: true });
  addFormats.default(ajv);
  ajv.addSchema({ $id: 'https://geojson.org/schema/GeoJSON.json', type: 'object' });
  const validate = ajv.compile(schema);

  test.each([null, BASE])('every demo article is valid (base %s)', async (base) => {
    const lines = (await fileOf('articles', 'ninjs.jsonl', base)).trim().split('\n');
    expect(lines).toHaveLength(13);
    for (const line of lines) {
      validate(JSON.parse(line));
      expect(validate.errors).toBeNull();
    }
  });

  test('the validator is awake', () => {
    expect(validate({ uri: 'urn:x:y', quotes: [] })).toBe(false);
    expect(validate({ title: 'no uri' })).toBe(false);
  });

  test('quotes are associations with their speaker', async () => {
    const [line = ''] = (await fileOf('articles', 'ninjs.jsonl')).split('\n');
    const { associations, people } = JSON.parse(line);
    expect(people.length).toBeGreaterThan(3);
    expect(associations.length).toBeGreaterThan(5);
    const all = associations.flatMap(({ people: who = [], organisations = [] }: Json) => [...who, ...organisations]);
    expect(all.some(({ rel }: Json) => rel === 'isnad:speaker')).toBe(true);
    expect(all.some(({ rel }: Json) => rel === 'isnad:relayer')).toBe(true);
  });
});

describe('citations and FollowTheMoney', () => {
  test.each<ExportKind>(['articles', 'quotes'])('%s are cited, each once', async (kind) => {
    const csl = await read(kind, 'csl.json');
    const bib = await fileOf(kind, 'bib');
    const keys = [...bib.matchAll(/^@online\{(isnad:[^,]+),$/gmu)].map(([, key]) => key);
    expect(csl.map(({ id }: Json) => id)).toEqual(keys);
    expect(new Set(keys).size).toBe(keys.length);
    expect(keys.length).toBeGreaterThan(10);
  });

  test('people and organisations have a schema and their names', async () => {
    const lines = (await fileOf('entities', 'ftm.jsonl'))
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    const lavrov = lines.find(({ properties }: Json) => properties.wikidataId?.[0] === 'Q58217');
    expect(lavrov).toMatchObject({
      schema: 'Person',
      properties: { alias: expect.arrayContaining(['Sergey Lavrov']) },
    });
    expect(new Set(lines.map(({ schema }: Json) => schema))).toEqual(new Set(['Person', 'Organization']));
  });
});

test('formats have names and say what they are', () => {
  const names = FORMATS.map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
  for (const { kinds, mediaType, description } of FORMATS) {
    expect(kinds.length * mediaType.length * description.length).toBeGreaterThan(0);
  }
});
