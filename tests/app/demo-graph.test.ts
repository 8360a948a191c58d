import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { loadDemo } from '../../src/app/load-demo.js';
import { NOW, openTestStore } from '../server/support.js';

const DEMO = fileURLToPath(new URL('../../db/seed/articles', import.meta.url));
const BY_ID = { field: 'ID', direction: 'ASC' } as const;
const PAGE = { first: 100, last: null, after: null, before: null };

let store: Awaited<ReturnType<typeof openTestStore>>;

beforeAll(async () => {
  store = await openTestStore();
  await loadDemo(store, DEMO, () => NOW);
}, 60_000);
afterAll(() => store[Symbol.asyncDispose]());

/** Languages of the articles that quote an entity. */
const quotedIn = async (name: string): Promise<string[]> => {
  const entity = await store.entities.byName(name);
  if (entity === null) return [];
  const [page] = await store.quotes.listBy('speaker', [entity.id], {}, { field: 'ID', direction: 'ASC' }, PAGE);
  const articles = await store.articles.byIds(page?.items.map(({ node }) => node.articleId) ?? []);
  return [...new Set(articles.flatMap((article) => (article === null ? [] : [article.language])))].sort();
};

describe('the demo articles make one graph', () => {
  test.each([['Sergey Lavrov'], ['سيرغي لافروف'], ['سيرجي لافروف']])(
    '%s is one person, quoted in both languages',
    async (name) => {
      expect(await quotedIn(name)).toEqual(['ar', 'en']);
    },
  );

  test.each([
    ['Russia', 'روسيا'],
    ['Turkey', 'تركيا'],
    ['Vladimir Putin', 'فلاديمير بوتين'],
    ['Geneva', 'جنيف'],
  ])('%s and %s are one entity', async (english, arabic) => {
    const one = await store.entities.byName(english);
    expect(one).not.toBeNull();
    expect((await store.entities.byName(arabic))?.id).toBe(one?.id);
  });

  /** File names of the articles that hold a quote which a quote of the article denies, its own among them. */
  const deniedIn = async (article: number): Promise<string[]> => {
    const [own] = await store.quotes.listBy('article', [article], {}, BY_ID, PAGE);
    const pages = await store.quotes.listBy('denies', own?.items.map(({ node }) => node.id) ?? [], {}, BY_ID, PAGE);
    const articles = await store.articles.byIds(pages.flatMap(({ items }) => items.map(({ node }) => node.articleId)));
    return [...new Set(articles.map((row) => row?.url?.split('/').at(-1) ?? 'seed'))].sort();
  };
  test.each([
    ['ankara-denies-consent', ['ankara-denies-consent', 'sochi-summit']],
    ['kazakhstan-denies-delay', ['geneva-8-ends', 'kazakhstan-denies-delay']],
    ['opposition-will-not-attend', ['opposition-will-not-attend']],
  ])('what %s denies stands in %j', async (name, expected) => {
    const { items } = await store.articles.list({}, BY_ID, PAGE);
    const article = items.find(({ node }) => node.url?.endsWith(`/${name}`));
    expect(await deniedIn(article?.node.id ?? 0)).toEqual(expected);
  });

  test('a denial across languages says what it denies, and why', async () => {
    const { items } = await store.findings.list({ acrossArticles: true, kind: 'DENIED_STATEMENT' }, BY_ID, PAGE);
    const [ankara] = items.filter(({ node }) => node.message.includes('Turkish official'));
    expect(ankara?.node.message).toBe(
      'Mevlüt Çavuşoğlu denies a statement that an article of 2 days before gives to an unnamed Turkish official: it is about the denier or his side.',
    );
    expect(ankara?.node.sides.map(({ evidence }) => evidence.exact)).toEqual([
      'Ankara had agreed to the participation of the Kurdish Democratic Union Party in the congress',
      expect.stringContaining('ما نشرته صحيفة «إسناد ديمو غازيت»'),
    ]);
  });

  test('the office that one article gives to another than all others is set against them', async () => {
    const { items } = await store.findings.list({ acrossArticles: true, kind: 'ROLE_CONFLICT' }, BY_ID, PAGE);
    expect(items.map(({ node }) => node.sides.map(({ evidence }) => evidence.exact))).toEqual([
      [
        'Russian Foreign Minister Sergey Lavrov',
        'وزيرا الخارجية الروسي فلاديمير بوتين',
        'وزير الخارجية الروسي سيرغي لافروف',
      ],
    ]);
  });

  test('what Lavrov said of the congress and Geneva is one utterance in two languages, the call of two ministries is none', async () => {
    const { items } = await store.utterances.list({}, { field: 'ID', direction: 'ASC' }, PAGE);
    expect(items).toHaveLength(1);
    const utterance = items[0]?.node;
    expect(utterance).toMatchObject({
      quoteCount: 4,
      articleCount: 4,
      speakerId: (await store.entities.byName('Sergey Lavrov'))?.id,
    });
    const order = { field: 'MINUTE', direction: 'ASC' } as const;
    const [tellings] = await store.tellings.listBy('utterance', [utterance?.id ?? 0], {}, order, PAGE);
    const quotes = await store.quotes.byIds(tellings?.items.map(({ node }) => node.id) ?? []);
    expect(tellings?.items.map(({ node }, place) => [node.kind, quotes[place]?.content[0]?.exact])).toEqual([
      ['EXACT', 'The congress is not a substitute for the Geneva process'],
      ['TRANSLATED', 'المؤتمر ليس بديلاً عن عملية جنيف'],
      ['EXACT', 'The congress is not a substitute for the Geneva process'],
      ['TRANSLATED', 'مؤتمر سوتشي ليس بديلا عن عملية جنيف'],
    ]);
  });

  test('everything stored can be sliced again', async () => {
    expect((await store.verify()).problems).toEqual([]);
  });
});

interface Told {
  readonly names: readonly (readonly [language: string, name: string])[];
  readonly status: string;
  readonly parties: readonly string[];
  /** Each change: status, and the days of the articles that report it. */
  readonly history: readonly string[];
}

const agreementsOf = async (): Promise<readonly Told[]> => {
  const order = { field: 'FIRST_REPORT', direction: 'ASC' } as const;
  const accords = (await store.agreements.list({}, order, PAGE)).items.map(({ node }) => node);
  const keys = accords.map(({ id }) => id);
  const [names, parties, changes] = await Promise.all([
    store.agreements.names(keys),
    store.agreements.parties(keys),
    store.agreements.changes(keys),
  ]);
  return Promise.all(
    accords.map(async ({ status }, place) => {
      const entities = await store.entities.byIds(parties[place]?.map(({ entityId }) => entityId) ?? []);
      const history = await Promise.all(
        (changes[place] ?? []).map(async (change) => {
          const happened = { field: 'HAPPENED_AT', direction: 'ASC' } as const;
          const [page] = await store.agreementReports.listBy('change', [change.id], {}, happened, PAGE);
          const articles = await store.articles.byIds(page?.items.map(({ node }) => node.articleId) ?? []);
          const days = [...new Set(articles.map((article) => article?.publishedAt?.slice(0, 10)))];
          return `${change.status} ${days.sort().join()}`;
        }),
      );
      return {
        status,
        history,
        names: (names[place] ?? []).map(
          ({ language, evidence }) => [language, evidence.map(({ exact }) => exact).join(' ')] as const,
        ),
        parties: entities.flatMap((entity) => entity?.names.en ?? entity?.name ?? []),
      };
    }),
  );
};

describe('the agreements of the demo articles', () => {
  let accords: readonly Told[];
  beforeAll(async () => {
    accords = await agreementsOf();
  });

  test('the memorandum of May 2017 has its whole history, in both languages', () => {
    const memorandum = accords.find(({ history }) => history.includes('SIGNED 2017-05-04,2017-05-05'));
    expect(memorandum).toMatchObject({
      status: 'EXTENDED',
      names: [
        ['ar', 'مذكرة إقامة مناطق «خفض التصعيد»'],
        ['en', 'a memorandum on four de-escalation zones'],
      ],
      history: [
        'AGREED 2017-05-04',
        'SIGNED 2017-05-04,2017-05-05',
        'REJECTED 2017-05-05',
        'IN_FORCE 2017-05-04,2017-05-05',
        'VIOLATED 2017-10-31',
        'EXTENDED 2018-03-16',
        'VIOLATED 2018-03-16',
        'VIOLATED 2018-09-18',
      ],
    });
    expect(memorandum?.parties).toEqual(expect.arrayContaining(['Russia', 'Türkiye', 'Iran']));
    // Who refuses it is no party to it.
    expect(memorandum?.parties.join(' ')).not.toMatch(/Alloush|علوش/u);
  });

  test.each([
    ['the zones of the sixth round of Astana', ['AGREED 2017-09-15'], 'AGREED'],
    ['those of the seventh', ['AGREED 2017-10-31'], 'AGREED'],
    ['the summit that calls a congress', ['AGREED 2017-11-22'], 'AGREED'],
    ['the congress, agreed on a month later', ['AGREED 2017-12-22'], 'AGREED'],
    ['that the commission attends it, which it denies', ['AGREED 2018-01-27', 'DENIED 2018-01-27'], 'DENIED'],
    ['what the congress agrees on', ['AGREED 2018-01-30'], 'AGREED'],
    ['that the zones are kept for longer', ['AGREED 2018-03-16'], 'AGREED'],
    ['the new memorandum of 2018', ['AGREED 2018-09-18', 'SIGNED 2018-09-18'], 'SIGNED'],
  ])('%s', (_name, history, status) => {
    const found = accords.filter((accord) => accord.history.join() === history.join());
    expect(found.length).toBeGreaterThan(0);
    for (const accord of found) expect(accord.status).toBe(status);
  });

  test('a breach is told with its denial', async () => {
    const [page] = await Promise.all([
      store.agreementReports.list({ status: 'VIOLATED' }, { field: 'ID', direction: 'ASC' }, PAGE),
    ]);
    const quotes = page.items.flatMap(({ node }) => node.quoteId ?? []);
    const denials = await store.quotes.listBy('deniedBy', quotes, {}, { field: 'ID', direction: 'ASC' }, PAGE);
    expect(denials.filter(({ items }) => items.length > 0).length).toBeGreaterThanOrEqual(2);
  });
});
