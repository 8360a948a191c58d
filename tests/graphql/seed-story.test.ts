import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { loadDemo } from '../../src/app/load-demo.js';
import { NOW, openTestStore, startTestServer, type TestServer } from '../server/support.js';

const DEMO = fileURLToPath(new URL('../../db/seed/articles', import.meta.url));
const OPERATIONS = new URL('../../schema/operations/', import.meta.url);
const OPERATION = readFileSync(new URL('who-said-what.graphql', OPERATIONS), 'utf8');

let server: TestServer;
let stop: () => Promise<void>;
// biome-ignore lint/suspicious/noExplicitAny: the answer's shape is that of the operation
let article: any;

beforeAll(async () => {
  const store = await openTestStore();
  await loadDemo(store, DEMO, () => NOW);
  server = await startTestServer(store);
  stop = async () => {
    await server.close();
    await store[Symbol.asyncDispose]();
  };
  const { data, errors } = await server.ask(OPERATION, { from: '2017-09-15', to: '2017-09-15' });
  expect(errors).toEqual([]);
  [article] = data.articles.nodes;
}, 60_000);
afterAll(() => stop());

interface Named {
  readonly entity: { readonly name: string } | null;
}
const quoteWith = (words: string) =>
  article.quotes.nodes.find((quote: { content: { exact: string }[] }) =>
    quote.content.some(({ exact }) => exact.includes(words)),
  );
const path = (chain: readonly (Named & { role: string })[]) =>
  chain.filter(({ role }) => role !== 'PUBLISHER').map(({ role, entity }) => `${role} ${entity?.name}`);

/** The story of the seed article, asked for in one query: who said what, on whose word, who denied it, what was agreed. */
describe('the seed article', () => {
  test('on whose word: the agency cites the ministry', () => {
    const quote = quoteWith('توافقوا على تفعيل مناطق');
    expect(quote.speaker.name).toMatch(/الخارجية الكازاخستانية/u);
    expect(path(quote.chain)).toEqual([
      expect.stringMatching(/^RELAYER .*سبوتنيك/u),
      expect.stringMatching(/^ORIGINATOR .*الخارجية الكازاخستانية/u),
    ]);
  });

  test('who denied it: the statement of the head of delegation, denied by his delegation', () => {
    const quote = quoteWith('نأمل أن يتم التخلّص');
    expect(quote.speaker.name).toMatch(/لافرينتييف/u);
    expect(quote.type).toBe('DIRECT');
    const deniers = quote.deniedBy.nodes.map(({ speaker }: { speaker: { name: string } | null }) => speaker?.name);
    expect(deniers).toContainEqual(expect.stringMatching(/الوفد الروسي|روسيا/u));
  });

  test('a denial inside a report shows the whole way', () => {
    const denial = article.quotes.nodes.find(
      (quote: { act: string; headline: boolean }) => quote.act === 'DENY' && !quote.headline,
    );
    expect(path(denial.chain)).toEqual([
      expect.stringMatching(/^RELAYER .*المعارضة السورية/u),
      expect.stringMatching(/^ORIGINATOR .*(?:الوفد الروسي|الروسي)/u),
    ]);
    expect(denial.denies.nodes.length).toBeGreaterThan(0);
  });

  test('what was agreed, and on whose word', () => {
    const agreement = article.agreementReports.nodes.find(({ chain }: { chain: unknown[] }) => chain.length > 0);
    expect(agreement.status).toBe('AGREED');
    expect(agreement.subject.map(({ exact }: { exact: string }) => exact).join(' ')).toContain('خفض التصعيد');
    expect(path(agreement.chain)[0]).toMatch(/سبوتنيك/u);
  });

  test('what does not fit: two men in one office, and a denied statement', () => {
    const kinds = article.findings.nodes.map(({ kind }: { kind: string }) => kind);
    expect(kinds).toEqual(expect.arrayContaining(['ROLE_CONFLICT', 'DENIED_STATEMENT']));
    const conflict = article.findings.nodes.find(({ kind }: { kind: string }) => kind === 'ROLE_CONFLICT');
    const names = conflict.sides.map(({ entity }: Named) => entity?.name).join(' ');
    expect(names).toMatch(/بوتين/u);
    expect(names).toMatch(/لافروف/u);
  });
});

test('people meet across articles', async () => {
  const { data } = await server.ask('query ($name: String!) { entity(name: $name) { articles { totalCount } } }', {
    name: 'سيرغي لافروف',
  });
  expect(data.entity.articles.totalCount).toBeGreaterThan(2);
});

/** What a first visitor of the playground sees: every tab, run as it stands, has something to show. */
test.each([
  ['who-said-what', 'articles.nodes.0.quotes.nodes.0'],
  ['who-denied-whom', 'quotes.nodes.0.deniedBy.nodes.0'],
  ['agreement', 'entity.agreements.nodes.0.parties.0'],
  ['entity', 'entity.quotes.nodes.0.content.0'],
  ['search', 'search.edges.0.highlights.0'],
  ['article-page', 'article.quotes.nodes.0.content.0'],
])('the tab %s shows %s', async (name, path) => {
  const read = (file: string): string => readFileSync(new URL(file, OPERATIONS), 'utf8');
  const { data, errors } = await server.ask(read(`${name}.graphql`), JSON.parse(read(`${name}.variables.json`)));
  expect(errors).toEqual([]);
  expect(data).toHaveProperty(path.split('.'));
});
