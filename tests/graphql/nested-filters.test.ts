import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openTestStore, SLOW_START, startTestServer, type TestServer } from '../server/support.js';

let server: TestServer;
let stop: () => Promise<void>;

beforeAll(async () => {
  const store = await openTestStore(12);
  server = await startTestServer(store);
  stop = async () => {
    await server.close();
    await store[Symbol.asyncDispose]();
  };
}, SLOW_START);
afterAll(() => stop());

const ask = async (query: string) => {
  const { data, errors } = await server.ask(query);
  expect(errors).toEqual([]);
  return data;
};

/** Ids of a list under a filter, and its count, which must agree. */
const find = async (list: string, filter: string): Promise<readonly string[]> => {
  const data = await ask(`{ ${list}(first: 100, filter: ${filter}) { totalCount nodes { id } } }`);
  expect(data[list].totalCount).toBe(data[list].nodes.length);
  return data[list].nodes.map(({ id }: { id: string }) => id);
};

/** An answer, whose form follows the fields that a case asks for. */
// biome-ignore lint/suspicious/noExplicitAny: read as the query asks
type Answer = any;

interface Fact {
  readonly id: string;
  readonly [name: string]: Answer;
}
const all = async (list: string, fields: string): Promise<readonly Fact[]> =>
  (await ask(`{ ${list}(first: 100) { nodes { id ${fields} } } }`))[list].nodes;

const sorted = (ids: readonly string[]) => [...ids].sort();

/** A list, its filter, what is read of its objects without one, and which of them the filter means. */
const CASES: readonly (readonly [string, string, string, (node: Fact) => boolean])[] = [
  [
    'articles',
    '{ quotes: { act: DENY } }',
    'quotes { nodes { act } }',
    ({ quotes }) => quotes.nodes.some(({ act }: Answer) => act === 'DENY'),
  ],
  [
    'articles',
    '{ quotes: { act: DENY, speakerWith: { type: ORGANIZATION } }, language: "ar" }',
    'language quotes { nodes { act speaker { type } } }',
    ({ language, quotes }) =>
      language === 'ar' &&
      quotes.nodes.some(({ act, speaker }: Answer) => act === 'DENY' && speaker?.type === 'ORGANIZATION'),
  ],
  [
    'articles',
    '{ roles: { office: ["FOREIGN_MINISTER", "SPOKESPERSON"] } }',
    'roles(first: 30) { nodes { office } }',
    ({ roles }) => roles.nodes.some(({ office }: Answer) => ['FOREIGN_MINISTER', 'SPOKESPERSON'].includes(office)),
  ],
  [
    'entities',
    '{ roles: { standing: HELD, articleWith: { language: "ar" } } }',
    'roles(first: 30) { nodes { standing article { language } } }',
    ({ roles }) =>
      roles.nodes.some(({ standing, article }: Answer) => standing === 'HELD' && article.language === 'ar'),
  ],
  ['entities', '{ tenures: { imported: false } }', 'tenures { totalCount }', ({ tenures }) => tenures.totalCount > 0],
  [
    'tenures',
    '{ holderWith: { type: PERSON }, not: { homeWith: { type: PERSON } } }',
    'holder { type } home { type }',
    ({ holder, home }) => holder.type === 'PERSON' && home.type !== 'PERSON',
  ],
  [
    'tenures',
    '{ statements: { standing: HELD } }',
    'statements { nodes { standing } }',
    ({ statements }) => statements.nodes.some(({ standing }: Answer) => standing === 'HELD'),
  ],
  ['articles', '{ language: ["ar", "en"] }', 'language', () => true],
  ['articles', '{ language: [] }', 'language', () => false],
  [
    'articles',
    '{ entities: { name: "سامي الحمود" } }',
    'entities(first: 30) { nodes { name } }',
    ({ entities }) => entities.nodes.some(({ name }: Answer) => name === 'سامي الحمود'),
  ],
  ['articles', '{ or: [{ language: "en" }, { publisher: "none" }] }', 'language', ({ language }) => language === 'en'],
  ['articles', '{ not: { publisher: "no such outlet" } }', 'publisher', () => true],
  ['articles', '{ not: { language: "en" } }', 'language', ({ language }) => language !== 'en'],
  [
    'quotes',
    '{ articleWith: { language: "en" }, act: [DENY, ANNOUNCE] }',
    'act article { language }',
    ({ act, article }) => article.language === 'en' && ['DENY', 'ANNOUNCE'].includes(act),
  ],
  ['quotes', '{ deniedBy: { act: DENY } }', 'deniedBy { totalCount }', ({ deniedBy }) => deniedBy.totalCount > 0],
  ['quotes', '{ not: { deniedBy: {} } }', 'deniedBy { totalCount }', ({ deniedBy }) => deniedBy.totalCount === 0],
  ['quotes', '{ speakerWith: { type: PERSON } }', 'speaker { type }', ({ speaker }) => speaker?.type === 'PERSON'],
  [
    'agreements',
    '{ partyWith: { type: LOCATION } }',
    'parties { entity { type } }',
    ({ parties }) => parties.some(({ entity }: Answer) => entity.type === 'LOCATION'),
  ],
  ['agreements', '{ reports: { status: AGREED } }', 'status', ({ status }) => status === 'AGREED'],
  [
    'agreements',
    '{ articles: { language: "ar" } }',
    'statusHistory { reports(first: 12) { nodes { article { language } } } }',
    ({ statusHistory }) =>
      statusHistory.some(({ reports }: Answer) =>
        reports.nodes.some(({ article }: Answer) => article.language === 'ar'),
      ),
  ],
  [
    'interactions',
    '{ articleWith: { language: "ar" }, type: [MEETING] }',
    'type article { language }',
    ({ type, article }) => article.language === 'ar' && type === 'MEETING',
  ],
  [
    'findings',
    '{ quoteWith: { act: DENY } }',
    'sides { quote { act } }',
    ({ sides }) => sides.some(({ quote }: Answer) => quote?.act === 'DENY'),
  ],
  [
    'entities',
    '{ quotes: { act: DENY } }',
    'quotes(first: 30) { nodes { act } }',
    ({ quotes }) => quotes.nodes.some(({ act }: Answer) => act === 'DENY'),
  ],
  [
    'entities',
    '{ type: PERSON, articles: { language: "en" } }',
    'type articles(first: 12) { nodes { language } }',
    ({ type, articles }) => type === 'PERSON' && articles.nodes.some(({ language }: Answer) => language === 'en'),
  ],
];

describe('a filter means what the objects say', () => {
  test.each(CASES)('%s(filter: %s)', async (list, filter, fields, isMeant) => {
    const found = await find(list, filter);
    const expected = (await all(list, fields)).filter(isMeant).map(({ id }) => id);
    expect(sorted(found)).toEqual(sorted(expected));
  });
});

test('what quotes are about agrees with the list of the entity', async () => {
  const { entities } = await ask(
    '{ entities(first: 30, filter: { type: LOCATION }) { nodes { name quotesAbout(first: 30) { nodes { id } } } } }',
  );
  const about = entities.nodes.flatMap(({ quotesAbout }: Answer) => quotesAbout.nodes.map(({ id }: Answer) => id));
  expect(sorted(await find('quotes', '{ aboutWith: { type: [LOCATION] } }'))).toEqual(
    sorted([...new Set<string>(about)]),
  );
  expect(about.length).toBeGreaterThan(0);
});

describe('what is refused', () => {
  const deep = (levels: number): string => (levels === 0 ? '{ act: DENY }' : `{ deniedBy: ${deep(levels - 1)} }`);
  test.each([
    ['filters too deep', deep(5)],
    ['too many filters', `{ or: [${'{ act: DENY } '.repeat(21)}] }`],
    ['too many values', `{ act: [${'DENY '.repeat(101)}] }`],
    ['too many ids', `{ speaker: [${'"Entity_1" '.repeat(101)}] }`],
    ['a confidence beyond all', '{ minConfidence: 1.5 }'],
  ])('%s', async (_name, filter) => {
    const { errors } = await server.ask(`{ quotes(filter: ${filter}) { totalCount } }`);
    expect(errors[0]?.extensions?.code).toBe('BAD_USER_INPUT');
  });

  test('an id of another type, named by its path', async () => {
    const { errors } = await server.ask('{ articles(filter: { quotes: { speaker: ["Article_1"] } }) { totalCount } }');
    expect(errors[0]?.extensions?.code).toBe('ID_INVALID');
    expect(errors[0]?.message).toContain('filter.quotes.speaker');
  });

  test('as deep as is allowed', async () => {
    expect(await find('quotes', deep(4))).toEqual([]);
  });
});

describe('orderBy of lists that had none', () => {
  test.each([
    ['mentions', 'POSITION'],
    ['mentions', 'ID'],
    ['roles', 'ID'],
  ])('%s by %s, both ways', async (list, field) => {
    const data = await ask(`{ articles(first: 3) { nodes {
      up: ${list}(first: 100, orderBy: { field: ${field}, direction: ASC }) { nodes { id } }
      down: ${list}(first: 100, orderBy: { field: ${field}, direction: DESC }) { nodes { id } }
    } } }`);
    for (const { up, down } of data.articles.nodes) {
      expect(up.nodes.length).toBeGreaterThan(1);
      expect(down.nodes).toEqual(up.nodes.toReversed());
    }
  });
});
