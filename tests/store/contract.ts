import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Key } from '../../src/store/records.js';
import type { Direction, Order, Page, PageItem, PageRequest, Position, Reads, Store } from '../../src/store/store.js';
import type { TermFinder } from '../../src/text/search-terms.js';
import {
  type ArticleOptions,
  emptyAnalysis,
  findSpan,
  makeArticle,
  makeEntity,
  makeMention,
  toDraft,
} from '../fixtures/analysis.js';

export interface OpenStore {
  readonly store: Store;
  close(): Promise<void>;
}

/** What an engine must bring to be held to the contract: a store on fresh storage. */
export type OpenFresh = (terms?: TermFinder) => Promise<OpenStore>;

const NOW = '2017-10-01T12:00:00.000Z';
const LATER = '2017-10-02T12:00:00.000Z';

/** As many rows as the page limit allows in one page. */
export const ALL: PageRequest = { first: 100, last: null, after: null, before: null };
const first = (size: number, after: Position | null = null): PageRequest => ({ ...ALL, first: size, after });
const last = (size: number, before: Position | null = null): PageRequest => ({
  ...ALL,
  first: null,
  last: size,
  before,
});

interface Node {
  readonly id: Key;
}
type AnyReads = Reads<Node, object, string, string>;
type Kind =
  | 'articles'
  | 'entities'
  | 'mentions'
  | 'roles'
  | 'quotes'
  | 'agreements'
  | 'agreementReports'
  | 'interactions'
  | 'findings';
const readsOf = (store: Store, kind: Kind): AnyReads => store[kind] as unknown as AnyReads;

const idsOf = (page: Page<Node>): readonly Key[] => page.items.map(({ node }) => node.id);

const add = async (store: Store, n: number, options: ArticleOptions = {}) => {
  const { draft, analysis } = makeArticle(n, options);
  return store.addArticle(draft, analysis, NOW);
};

const fill = async (store: Store, size: number): Promise<void> => {
  await store.addArticles(
    Array.from({ length: size }, (_, n) => makeArticle(n)),
    NOW,
  );
};

/** Walks a list page by page, forwards or backwards, and returns it in the list's order. */
const walk = async (
  turn: (page: PageRequest) => Promise<Page<Node>>,
  size: number,
  backwards: boolean,
): Promise<readonly Key[]> => {
  const found: Key[] = [];
  let edge: PageItem<Node> | undefined;
  for (let turns = 0; turns < 200; turns += 1) {
    const page = await turn(backwards ? last(size, edge?.position ?? null) : first(size, edge?.position ?? null));
    expect(page.items.length).toBeLessThanOrEqual(size);
    expect(backwards ? page.hasNextPage : page.hasPreviousPage).toBe(edge !== undefined);
    if (backwards) found.unshift(...idsOf(page));
    else found.push(...idsOf(page));
    edge = backwards ? page.items[0] : page.items.at(-1);
    if (!(backwards ? page.hasPreviousPage : page.hasNextPage)) return found;
  }
  throw new Error('the list does not end');
};

const DIRECTIONS: readonly Direction[] = ['ASC', 'DESC'];
const ORDERS: readonly (readonly [Kind, string])[] = [
  ['articles', 'PUBLISHED_AT'],
  ['articles', 'ID'],
  ['entities', 'NAME'],
  ['entities', 'MENTION_COUNT'],
  ['entities', 'QUOTE_COUNT'],
  ['entities', 'ID'],
  ['mentions', 'POSITION'],
  ['mentions', 'ID'],
  ['roles', 'ID'],
  ['quotes', 'PUBLISHED_AT'],
  ['quotes', 'POSITION'],
  ['quotes', 'ID'],
  ['agreementReports', 'PUBLISHED_AT'],
  ['agreementReports', 'HAPPENED_AT'],
  ['agreementReports', 'POSITION'],
  ['agreements', 'FIRST_REPORT'],
  ['agreements', 'LAST_REPORT'],
  ['agreements', 'ARTICLE_COUNT'],
  ['interactions', 'PUBLISHED_AT'],
  ['interactions', 'POSITION'],
  ['findings', 'ID'],
];
const LISTS = ORDERS.flatMap(([kind, field]) => DIRECTIONS.map((direction) => ({ kind, field, direction })));

/** Every edge: its parents' kind, and the parent keys that a row belongs to, read off the row or its parts. */
interface EdgeCase {
  readonly kind: Kind;
  readonly edge: string;
  readonly parents: Kind;
  readonly field: string;
  readonly parentsOf: (store: Store, row: never) => Promise<readonly (Key | null)[]>;
}

const edge = <Row>(
  kind: Kind,
  name: string,
  parents: Kind,
  field: string,
  parentsOf: (row: Row, store: Store) => readonly (Key | null)[] | Promise<readonly (Key | null)[]>,
): EdgeCase => ({
  kind,
  edge: name,
  parents,
  field,
  parentsOf: async (store, row) => parentsOf(row as Row, store),
});

type Owned = { id: Key; articleId: Key };
type Quote = Owned & {
  speakerId: Key | null;
  parentId: Key | null;
  act: string;
  content: readonly { start: number }[];
};
type Finding = Owned & { sides: readonly { entityId: Key | null; quoteId: Key | null }[] };

const mentionsOf = async (store: Store, article: Key) =>
  (await store.mentions.listBy('article', [article], {}, { field: 'ID', direction: 'ASC' }, ALL))[0]?.items.map(
    ({ node }) => node,
  ) ?? [];
const quotesOf = async (store: Store, article: Key) =>
  (await store.quotes.listBy('article', [article], {}, { field: 'POSITION', direction: 'ASC' }, ALL))[0]?.items.map(
    ({ node }) => node,
  ) ?? [];

const reportsOf = async (store: Store, agreement: Key) =>
  (
    await store.agreementReports.listBy('agreement', [agreement], {}, { field: 'ID', direction: 'ASC' }, ALL)
  )[0]?.items.map(({ node }) => node) ?? [];

const EDGES: readonly EdgeCase[] = [
  edge<{ id: Key }>('articles', 'entity', 'entities', 'PUBLISHED_AT', async (row, store) =>
    (await readsOf(store, 'entities').listBy('article', [row.id], {}, { field: 'ID', direction: 'ASC' }, ALL)).flatMap(
      idsOf,
    ),
  ),
  edge<{ id: Key }>('entities', 'article', 'articles', 'NAME', async (row, store) =>
    (await readsOf(store, 'articles').listBy('entity', [row.id], {}, { field: 'ID', direction: 'ASC' }, ALL)).flatMap(
      idsOf,
    ),
  ),
  edge<Owned>('mentions', 'article', 'articles', 'POSITION', (row) => [row.articleId]),
  edge<Owned & { entityId: Key }>('mentions', 'entity', 'entities', 'ID', (row) => [row.entityId]),
  edge<Owned>('roles', 'article', 'articles', 'ID', (row) => [row.articleId]),
  edge<Owned & { entityId: Key }>('roles', 'entity', 'entities', 'ID', (row) => [row.entityId]),
  edge<Owned & { organizationId: Key }>('roles', 'organization', 'entities', 'ID', (row) => [row.organizationId]),
  edge<Quote>('quotes', 'article', 'articles', 'POSITION', (row) => [row.articleId]),
  edge<Quote>('quotes', 'speaker', 'entities', 'PUBLISHED_AT', (row) => [row.speakerId]),
  edge<Quote>('quotes', 'parent', 'quotes', 'PUBLISHED_AT', (row) => [row.parentId]),
  edge<Quote>('quotes', 'about', 'entities', 'PUBLISHED_AT', async (row, store) => [
    ...new Set(
      (await mentionsOf(store, row.articleId))
        .filter(({ evidence }) =>
          (row.content as readonly { start: number; end: number }[]).some(
            ({ start, end }) => start <= evidence.start && evidence.end <= end,
          ),
        )
        .map(({ entityId }) => entityId),
    ),
  ]),
  // In the fixture the fourth quote of an article, its denial, denies the first one.
  edge<Quote>('quotes', 'denies', 'quotes', 'ID', async (row, store) => {
    const own = await quotesOf(store, row.articleId);
    return own[0]?.id === row.id ? [own.find(({ act }) => act === 'DENY')?.id ?? null] : [];
  }),
  edge<Quote>('quotes', 'deniedBy', 'quotes', 'PUBLISHED_AT', async (row, store) =>
    row.act === 'DENY' ? [(await quotesOf(store, row.articleId))[0]?.id ?? null] : [],
  ),
  edge<Owned>('agreementReports', 'article', 'articles', 'POSITION', (row) => [row.articleId]),
  edge<Owned & { quoteId: Key }>('agreementReports', 'quote', 'quotes', 'PUBLISHED_AT', (row) => [row.quoteId]),
  edge<Owned>('agreementReports', 'party', 'entities', 'PUBLISHED_AT', async (row, store) =>
    (await store.agreementReports.parties([row.id])).flat().map(({ entityId }) => entityId),
  ),
  edge<Owned & { agreementId: Key }>('agreementReports', 'agreement', 'agreements', 'HAPPENED_AT', (row) => [
    row.agreementId,
  ]),
  edge<Node>('agreements', 'article', 'articles', 'FIRST_REPORT', async (row, store) =>
    (await reportsOf(store, row.id)).map(({ articleId }) => articleId),
  ),
  edge<Node>('agreements', 'quote', 'quotes', 'ID', async (row, store) =>
    (await reportsOf(store, row.id)).map(({ quoteId }) => quoteId),
  ),
  edge<Node>('agreements', 'party', 'entities', 'LAST_REPORT', async (row, store) =>
    (await store.agreements.parties([row.id])).flat().map(({ entityId }) => entityId),
  ),
  edge<Owned>('interactions', 'article', 'articles', 'POSITION', (row) => [row.articleId]),
  edge<Owned>('interactions', 'participant', 'entities', 'PUBLISHED_AT', async (row, store) =>
    (await store.interactions.participants([row.id])).flat().map(({ entityId }) => entityId),
  ),
  edge<Finding>('findings', 'article', 'articles', 'ID', (row) => [row.articleId]),
  edge<Finding>('findings', 'quote', 'quotes', 'ID', (row) => row.sides.map(({ quoteId }) => quoteId)),
  edge<Finding>('findings', 'entity', 'entities', 'ID', (row) => row.sides.map(({ entityId }) => entityId)),
];

const everything = async (store: Store, kind: Kind): Promise<readonly Node[]> =>
  (await readsOf(store, kind).list({}, { field: 'ID', direction: 'ASC' }, ALL)).items.map(({ node }) => node);

const readScenario = (openFresh: OpenFresh): void => {
  describe('reading', () => {
    let open: OpenStore;
    let store: Store;
    beforeAll(async () => {
      open = await openFresh();
      store = open.store;
      await fill(store, 7);
    });
    afterAll(() => open.close());

    test.each(LISTS)('$kind by $field $direction: pages of 3, both ways, are the whole list', async (list) => {
      const reads = readsOf(store, list.kind);
      const order: Order<string> = { field: list.field, direction: list.direction };
      const whole = await reads.list({}, order, ALL);
      expect(whole.items.length).toBe(await reads.count({}));
      expect(new Set(idsOf(whole)).size).toBe(whole.items.length);
      const turn = (page: PageRequest) => reads.list({}, order, page);
      expect(await walk(turn, 3, false)).toEqual(idsOf(whole));
      expect(await walk(turn, 3, true)).toEqual(idsOf(whole));
    });

    test.each(LISTS)('$kind by $field $direction: sorted, and the other direction is its mirror', async (list) => {
      const reads = readsOf(store, list.kind);
      const of = (direction: Direction) => reads.list({}, { field: list.field, direction }, ALL);
      const page = await of(list.direction);
      const keys = page.items.map(({ position }) => [position.sort, position.id] as const);
      const sorted = [...keys].sort(([a, i], [b, k]) => {
        const [x, y] = [a ?? '', b ?? ''];
        return (x < y ? -1 : x > y ? 1 : i - k) * (list.direction === 'ASC' ? 1 : -1);
      });
      expect(keys).toEqual(sorted);
      const mirror = await of(list.direction === 'ASC' ? 'DESC' : 'ASC');
      expect(idsOf(mirror)).toEqual([...idsOf(page)].reverse());
    });

    test('an undated article counts as the oldest', async () => {
      const page = await store.articles.list({}, { field: 'PUBLISHED_AT', direction: 'DESC' }, ALL);
      expect(page.items.at(-1)?.node.publishedAt).toBeNull();
      expect(page.items.at(-1)?.position.sort).toBeNull();
    });

    test('a page between two positions', async () => {
      const order = { field: 'PUBLISHED_AT', direction: 'DESC' } as const;
      const whole = (await store.quotes.list({}, order, ALL)).items;
      const [after, before] = [whole[4]?.position ?? null, whole[9]?.position ?? null];
      const page = await store.quotes.list({}, order, { first: 100, last: null, after, before });
      expect(idsOf(page)).toEqual(whole.slice(5, 9).map(({ node }) => node.id));
    });

    test('an empty page tells whether there is more', async () => {
      const page = await store.quotes.list({}, { field: 'ID', direction: 'ASC' }, first(0));
      expect(page).toEqual({ items: [], hasNextPage: true, hasPreviousPage: false });
    });

    test('a cursor of another order is refused', async () => {
      const page = first(2, { sort: 'Moscow', id: 1 });
      await expect(store.quotes.list({}, { field: 'PUBLISHED_AT', direction: 'ASC' }, page)).rejects.toMatchObject({
        code: 'CURSOR_INVALID',
      });
    });

    test.each(EDGES)('$kind by $edge of $parents: the rows that belong to each parent', async (given) => {
      const reads = readsOf(store, given.kind);
      const parents = (await everything(store, given.parents)).map(({ id }) => id);
      const rows = (await everything(store, given.kind)) as never[];
      const expected = new Map<Key, Key[]>(parents.map((id) => [id, []]));
      for (const row of rows) {
        for (const parent of new Set(await given.parentsOf(store, row))) {
          if (parent !== null) expected.get(parent)?.push((row as Node).id);
        }
      }
      // Parents in any order, some twice, and one that names nothing.
      const asked = [...parents].reverse().concat(parents.slice(0, 2), [999_999]);
      const order: Order<string> = { field: given.field, direction: 'DESC' };
      const pages = await reads.listBy(given.edge, asked, {}, order, ALL);
      const sorted = pages.map((page) => [...idsOf(page)].sort((a, b) => a - b));
      expect(sorted).toEqual(asked.map((id) => expected.get(id) ?? []));
      expect(sorted.flat().length).toBeGreaterThan(0);
      expect(await reads.countBy(given.edge, asked, {})).toEqual(asked.map((id) => expected.get(id)?.length ?? 0));

      const busiest = [...expected].sort(([, a], [, b]) => b.length - a.length)[0]?.[0] ?? 0;
      const whole = (await reads.listBy(given.edge, [busiest], {}, order, ALL))[0];
      const turn = async (page: PageRequest): Promise<Page<Node>> =>
        (await reads.listBy(given.edge, [busiest, 999_999], {}, order, page))[0] as Page<Node>;
      expect(await walk(turn, 2, false)).toEqual(whole === undefined ? [] : idsOf(whole));
      expect(await walk(turn, 2, true)).toEqual(whole === undefined ? [] : idsOf(whole));
    });

    test.each<{ kind: Kind; name: string; filter: object; holds: (row: never) => boolean }>([
      {
        kind: 'articles',
        name: 'publisher',
        filter: { publisher: 'The Field Gazette' },
        holds: (row: { publisher: string }) => row.publisher === 'The Field Gazette',
      },
      {
        kind: 'articles',
        name: 'language',
        filter: { language: 'ar' },
        holds: (row: { language: string }) => row.language === 'ar',
      },
      {
        kind: 'articles',
        name: 'from',
        filter: { from: '2017-09-03' },
        holds: (row: { publishedAt: string | null }) => (row.publishedAt ?? '') >= '2017-09-03',
      },
      {
        kind: 'articles',
        name: 'to',
        filter: { to: '2017-09-03' },
        holds: (row: { publishedAt: string | null }) => row.publishedAt !== null && row.publishedAt <= '2017-09-03',
      },
      {
        kind: 'articles',
        name: 'a month',
        filter: { from: '2017-09', to: '2017-09' },
        holds: (row: { publishedAt: string | null }) => row.publishedAt !== null,
      },
      { kind: 'articles', name: 'any finding', filter: { hasFinding: 'ANY' }, holds: () => true },
      { kind: 'articles', name: 'one finding', filter: { hasFinding: 'DENIED_STATEMENT' }, holds: () => true },
      { kind: 'articles', name: 'no such finding', filter: { hasFinding: 'DATE_CONFLICT' }, holds: () => false },
      {
        kind: 'quotes',
        name: 'type',
        filter: { type: 'DIRECT' },
        holds: (row: { type: string }) => row.type === 'DIRECT',
      },
      { kind: 'quotes', name: 'act', filter: { act: 'DENY' }, holds: (row: { act: string }) => row.act === 'DENY' },
      { kind: 'quotes', name: 'article', filter: { article: 3 }, holds: (row: Owned) => row.articleId === 3 },
      { kind: 'quotes', name: 'headline', filter: { headline: true }, holds: () => false },
      {
        kind: 'quotes',
        name: 'from and type',
        filter: { from: '2017-09-02', type: 'DIRECT' },
        holds: (row: { type: string; publishedAt: string | null }) =>
          row.type === 'DIRECT' && (row.publishedAt ?? '') >= '2017-09-02',
      },
      {
        kind: 'quotes',
        name: 'denied',
        filter: { deniedOnly: true },
        holds: (row: { act: string }) => row.act === 'ANNOUNCE',
      },
      {
        kind: 'entities',
        name: 'type',
        filter: { type: 'PERSON' },
        holds: (row: { type: string }) => row.type === 'PERSON',
      },
      {
        kind: 'entities',
        name: 'beginning of a name',
        filter: { name: 'petra' },
        holds: (row: { id: Key }) => row.id === 2,
      },
      {
        kind: 'entities',
        name: 'has quotes',
        filter: { hasQuotes: true },
        holds: (row: { quoteCount: number }) => row.quoteCount > 0,
      },
      {
        kind: 'mentions',
        name: 'kind',
        filter: { kind: 'TITLE' },
        holds: (row: { kind: string }) => row.kind === 'TITLE',
      },
      { kind: 'mentions', name: 'article', filter: { article: 2 }, holds: (row: Owned) => row.articleId === 2 },
      { kind: 'roles', name: 'office', filter: { office: 'SPOKESPERSON' }, holds: () => false },
      { kind: 'agreementReports', name: 'status', filter: { status: 'AGREED' }, holds: () => true },
      { kind: 'agreementReports', name: 'article', filter: { article: 4 }, holds: (row: Owned) => row.articleId === 4 },
      { kind: 'agreements', name: 'status', filter: { status: 'AGREED' }, holds: () => true },
      { kind: 'agreements', name: 'a status it reached', filter: { reached: 'SIGNED' }, holds: () => false },
      { kind: 'agreements', name: 'role', filter: { role: 'MEDIATOR' }, holds: () => false },
      {
        kind: 'agreements',
        name: 'articles',
        filter: { minArticles: 2 },
        holds: (row: { articleCount: number }) => row.articleCount > 1,
      },
      { kind: 'interactions', name: 'type', filter: { type: 'PHONE_CALL' }, holds: () => false },
      {
        kind: 'interactions',
        name: 'status and to',
        filter: { status: 'HELD', to: '2017-09-02' },
        holds: (row: { publishedAt: string | null }) => row.publishedAt !== null && row.publishedAt <= '2017-09-02',
      },
      { kind: 'findings', name: 'kind', filter: { kind: 'DENIED_STATEMENT' }, holds: () => true },
    ])('$kind filtered by $name', async ({ kind, filter, holds }) => {
      const reads = readsOf(store, kind);
      const expected = (await everything(store, kind)).filter((row) => holds(row as never)).map(({ id }) => id);
      const order: Order<string> = { field: 'ID', direction: 'ASC' };
      expect(idsOf(await reads.list(filter, order, ALL))).toEqual(expected);
      expect(await reads.count(filter)).toBe(expected.length);
      expect(await walk((page) => reads.list(filter, order, page), 2, true)).toEqual(expected);
    });

    test.each<{ kind: Kind; filter: string; edge: string; parents: Kind }>([
      { kind: 'articles', filter: 'mentions', edge: 'entity', parents: 'entities' },
      { kind: 'quotes', filter: 'speaker', edge: 'speaker', parents: 'entities' },
      { kind: 'entities', filter: 'article', edge: 'article', parents: 'articles' },
      { kind: 'mentions', filter: 'entity', edge: 'entity', parents: 'entities' },
      { kind: 'agreementReports', filter: 'party', edge: 'party', parents: 'entities' },
      { kind: 'agreements', filter: 'party', edge: 'party', parents: 'entities' },
      { kind: 'agreements', filter: 'article', edge: 'article', parents: 'articles' },
      { kind: 'interactions', filter: 'participant', edge: 'participant', parents: 'entities' },
    ])('$kind filtered by $filter are those of the edge', async ({ kind, filter, edge: name, parents }) => {
      const reads = readsOf(store, kind);
      const order: Order<string> = { field: 'ID', direction: 'ASC' };
      for (const { id, mentionCount } of (await everything(store, parents)) as (Node & { mentionCount: number })[]) {
        const [page] = await reads.listBy(name, [id], {}, order, ALL);
        // A publisher occurs in its articles without being mentioned there.
        const expected = kind === 'articles' && mentionCount === 0 ? [] : idsOf(page as Page<Node>);
        expect(idsOf(await reads.list({ [filter]: id }, order, ALL))).toEqual(expected);
        expect(await reads.count({ [filter]: id })).toBe(expected.length);
      }
    });

    test('rows by key come in the order asked for, twice when asked twice, null when unknown', async () => {
      const rows = await store.quotes.byIds([3, 999_999, 1, 3]);
      expect(rows.map((row) => row?.id ?? null)).toEqual([3, null, 1, 3]);
      expect(await store.quotes.byIds([])).toEqual([]);
    });

    test('a quote comes with all its parts', async () => {
      const { draft } = makeArticle(0);
      const [relayed, direct, nested, denial] = await quotesOf(store, 1);
      expect(relayed).toMatchObject({ type: 'INDIRECT', act: 'ANNOUNCE', speakerStatus: 'STATED', confidence: 0.8 });
      expect(relayed).toMatchObject({ ruleId: 'test.rule', extractor: 'isnad/0.1.0 ar/1', review: 'MACHINE' });
      expect(relayed?.content.map(({ exact }) => exact)).toEqual(['عمّان وموسكو اتفقتا على هدنة جديدة في الجنوب']);
      expect(relayed?.complementizer?.exact).toBe('إن');
      expect(relayed?.cue.map(({ exact }) => exact)).toEqual(['قوله']);
      expect(relayed?.cueLemma).toBe('قال');
      expect(nested?.parentId).toBe(direct?.id);
      expect(nested?.addressee).toEqual({ entityId: direct?.speakerId, role: null, evidence: null });
      expect(denial?.deniedTarget?.exact).toBe('التوصل إلى أي اتفاق مع عمّان');
      const [saidAt] = await store.times.byIds([denial?.saidAtId ?? 0]);
      expect(saidAt).toMatchObject({ from: '2017-09-14', precision: 'DAY', inferred: true });
      for (const quote of [relayed, direct, nested, denial]) {
        const { start, end, exact, codePointStart, codePointEnd } = quote?.content[0] ?? expect.fail('no content');
        expect(draft.text.slice(start, end)).toBe(exact);
        expect(Array.from(draft.text).slice(codePointStart, codePointEnd).join('')).toBe(exact);
        expect(codePointStart).toBeLessThan(start);
      }
    });

    test('chains come from the article outwards, with spans and cues', async () => {
      const [relayed, , nested] = await quotesOf(store, 1);
      const [chain, inner, none] = await store.quotes.chains([relayed?.id ?? 0, nested?.id ?? 0, 999_999]);
      expect(chain?.map(({ role, position, evidence, cue }) => [position, role, evidence?.exact, cue?.exact])).toEqual([
        [0, 'PUBLISHER', undefined, undefined],
        [1, 'RELAYER', 'وكالة بترا', 'نقلت'],
        [2, 'ORIGINATOR', 'سامي الحمود', 'قوله'],
      ]);
      expect(inner?.map(({ role }) => role)).toEqual(['ORIGINATOR']);
      expect(none).toEqual([]);
    });

    test('an article comes with its blocks, diagnostics and times', async () => {
      const [none, blocks] = await store.articles.blocks([999_999, 1]);
      expect(none).toEqual([]);
      expect(blocks?.map(({ kind }) => kind)).toEqual(['TITLE', 'PARAGRAPH', 'PARAGRAPH', 'PARAGRAPH', 'PARAGRAPH']);
      expect(blocks?.map(({ exact }) => exact).join('\n')).toBe(makeArticle(0).draft.text.replace('\n\n', '\n'));
      const [diagnostics] = await store.articles.diagnostics([1]);
      expect(diagnostics?.map(({ code, evidence }) => [code, evidence?.exact])).toEqual([
        ['OPINION_GENRE', undefined],
        ['QUOTE_UNCLOSED', 'وقال'],
      ]);
      const [times] = await store.articles.times([1]);
      expect(times?.map(({ evidence }) => evidence.exact)).toEqual(['الخميس']);
    });

    test('an article keeps its counters and is found by its url', async () => {
      const article = await store.articles.byUrl('https://news.example/ar/0');
      expect(article).toMatchObject({ id: 1, version: 1, collectedAt: NOW, mentionCount: 12, quoteCount: 4 });
      expect(article).toMatchObject({ agreementReportCount: 1, interactionCount: 1, findingCount: 1, language: 'ar' });
      expect(article?.text).toBe(makeArticle(0).draft.text);
      expect(await store.articles.byUrl('https://news.example/none')).toBeNull();
    });

    test('entities are found by folded name, alias and Wikidata id', async () => {
      expect((await store.entities.byName('عمان'))?.names).toEqual({});
      expect((await store.entities.byName('PETRA   Agency'))?.id).toBe(2);
      expect((await store.entities.byWikidataId('Q649'))?.subtype).toBe('CITY');
      expect(await store.entities.byName('nobody')).toBeNull();
      const [aliases] = await store.entities.aliases([2]);
      expect(aliases?.map(({ alias }) => alias)).toEqual(['Petra agency', 'وكالة بترا']);
    });

    test('the same city has one row in both languages, the same name one row in one', async () => {
      const moscow = await store.entities.byName('Moscow');
      expect(moscow?.id).toBe((await store.entities.byName('موسكو'))?.id);
      expect(moscow).toMatchObject({ articleCount: 7, mentionCount: 14, quoteCount: 0 });
      expect(await store.entities.byName('رامي الزين')).toMatchObject({ articleCount: 4, quoteCount: 4 });
    });

    test('the number of statements does not depend on the number of rows', async () => {
      const cost = async (work: () => Promise<unknown>): Promise<number> => {
        const before = store.statementCount();
        await work();
        return store.statementCount() - before;
      };
      const order = { field: 'ID', direction: 'ASC' } as const;
      for (const { kind, edge: name, parents } of EDGES) {
        const reads = readsOf(store, kind);
        const many = (await everything(store, parents)).map(({ id }) => id);
        const [busiest] = await Promise.all(
          many.map(async (id) => ({ id, count: (await reads.countBy(name, [id], {}))[0] ?? 0 })),
        ).then((counts) => counts.sort((a, b) => b.count - a.count));
        expect(await cost(() => reads.listBy(name, many, {}, order, ALL))).toBe(
          await cost(() => reads.listBy(name, [busiest?.id ?? 0], {}, order, first(1))),
        );
        expect(await cost(() => reads.listBy(name, many, {}, order, ALL))).toBeLessThanOrEqual(2);
        expect(await cost(() => reads.countBy(name, many, {}))).toBe(1);
        expect(await cost(() => reads.byIds(many))).toBeLessThanOrEqual(2);
      }
      const quotes = (await everything(store, 'quotes')).map(({ id }) => id);
      expect(await cost(() => store.quotes.chains(quotes))).toBe(2);
    });

    test('verify finds nothing wrong', async () => {
      const done: number[] = [];
      const report = await store.verify((articles) => done.push(articles));
      expect(report.problems).toEqual([]);
      expect(report.articles).toBe(7);
      expect(report.spans).toBeGreaterThan(7 * 40);
      expect(done).toEqual([7]);
    });
  });
};

const writeScenario = (openFresh: OpenFresh): void => {
  describe('writing', () => {
    const withStore = async (work: (store: Store) => Promise<void>): Promise<void> => {
      const { store, close } = await openFresh();
      try {
        await work(store);
        expect((await store.verify()).problems).toEqual([]);
      } finally {
        await close();
      }
    };

    test('the same text again changes nothing and gives the same ids', () =>
      withStore(async (store) => {
        const { outcome, article } = await add(store, 1);
        expect(outcome).toBe('ADDED');
        const before = [
          await everything(store, 'quotes'),
          await everything(store, 'entities'),
          await store.statistics(),
        ];
        const { draft, analysis } = makeArticle(1);
        expect(await store.findArticle(draft)).toEqual(article);
        expect(await store.addArticle(draft, analysis, LATER)).toEqual({ outcome: 'UNCHANGED', article });
        const after = [
          await everything(store, 'quotes'),
          await everything(store, 'entities'),
          await store.statistics(),
        ];
        expect(after).toEqual(before);
      }));

    test('without a url the text is the identity', () =>
      withStore(async (store) => {
        const { article } = await add(store, 1, { url: null });
        expect(await add(store, 1, { url: null })).toEqual({ outcome: 'UNCHANGED', article });
        expect((await add(store, 1, { url: null, addition: 'More.' })).outcome).toBe('ADDED');
        expect((await add(store, 1)).outcome).toBe('ADDED');
        expect((await store.statistics()).articles).toBe(3);
      }));

    test('a changed text is a new version: the article keeps its id, the analysis is replaced', () =>
      withStore(async (store) => {
        await fill(store, 4);
        const before = await store.statistics();
        const old = await quotesOf(store, 2);
        const { draft, analysis } = makeArticle(1, { addition: 'A paragraph more.', publishedAt: '2017-09-20' });
        const { outcome, article } = await store.addArticle(draft, analysis, LATER);
        expect(outcome).toBe('NEW_VERSION');
        expect(article).toMatchObject({ id: 2, version: 2, collectedAt: LATER, publishedAt: '2017-09-20' });
        expect(article.text).toBe(draft.text);
        // Far from the others, two of its quotes are no longer the same utterances as theirs.
        expect(await store.statistics()).toEqual({ ...before, utterances: 4 });
        const fresh = await quotesOf(store, 2);
        expect(fresh.map(({ id }) => id)).toEqual(old.map(({ id }) => id));
        expect(fresh).toEqual(old.map((quote) => ({ ...quote, publishedAt: '2017-09-20', revision: 2 })));
        expect(await store.findArticle(makeArticle(1).draft)).toBeNull();
        expect((await add(store, 1)).article.version).toBe(3);
      }));

    test('entities that a new version does not mention are removed, unless they are curated', () =>
      withStore(async (store) => {
        const canonical = {
          gazetteerId: 'city.amman',
          type: 'LOCATION',
          subtype: 'CITY',
          name: 'Amman',
          names: { ar: 'عمّان', en: 'Amman' },
          aliases: [{ alias: 'Philadelphia', language: 'en' }],
          wikidataId: 'Q3805',
        } as const;
        expect(await store.addCanonicalEntities([canonical])).toBe(1);
        expect(await store.addCanonicalEntities([canonical])).toBe(0);
        const { draft } = makeArticle(1);
        await add(store, 1);
        expect((await store.entities.byName('Philadelphia'))?.articleCount).toBe(1);
        const empty = toDraft('Nothing of it stands.', { url: draft.url });
        expect((await store.addArticle(empty, emptyAnalysis('en'), LATER)).outcome).toBe('NEW_VERSION');
        const left = await everything(store, 'entities');
        expect(left).toHaveLength(1);
        expect(left[0]).toMatchObject({ name: 'Amman', mentionCount: 0, articleCount: 0 });
        expect(await store.statistics()).toMatchObject({ articles: 1, entities: 1, quotes: 0, mentions: 0 });
        const found = await store.search({
          query: 'Raed',
          types: ['ENTITY', 'ARTICLE', 'QUOTE'],
          first: 10,
          after: null,
        });
        expect(found.items).toEqual([]);
      }));

    test('a batch is one transaction: one bad article leaves nothing of it', () =>
      withStore(async (store) => {
        await fill(store, 1);
        const before = await store.statistics();
        const bad = makeArticle(3);
        const [mention] = bad.analysis.mentions;
        const analysis = {
          ...bad.analysis,
          mentions: [{ ...(mention ?? expect.fail()), span: { start: 0, end: bad.draft.text.length + 1 } }],
        };
        const batch = [makeArticle(2), { draft: bad.draft, analysis }];
        await expect(store.addArticles(batch, NOW)).rejects.toThrow(/invariant: the span/);
        expect(await store.statistics()).toEqual(before);
        expect(await everything(store, 'articles')).toHaveLength(1);
        expect((await add(store, 2)).outcome).toBe('ADDED');
      }));

    test.each([
      { name: 'an empty span', span: { start: 4, end: 4 } },
      { name: 'a span before the text', span: { start: -1, end: 3 } },
      { name: 'half a character', span: { start: 0, end: findSpan(makeArticle(1).draft.text, '😀').start + 1 } },
      { name: 'no whole number', span: { start: 0.5, end: 3 } },
    ])('$name is refused and nothing is written', ({ span }) =>
      withStore(async (store) => {
        const { draft, analysis } = makeArticle(1);
        const [quote] = analysis.quotes;
        const quotes = [{ ...(quote ?? expect.fail()), content: [span], denies: [] }];
        const wrong = { ...emptyAnalysis('en'), entities: analysis.entities, quotes };
        await expect(store.addArticle(draft, wrong, NOW)).rejects.toThrow(/invariant/);
        expect(await store.statistics()).toMatchObject({ articles: 0, entities: 0, quotes: 0 });
      }),
    );

    test.each([
      { name: 'a lone surrogate', draft: toDraft('He said \ud800.'), code: 'ENCODING_INVALID' },
      { name: 'NUL', draft: toDraft('He said \0.'), code: 'ARTICLE_NOT_TEXT' },
      { name: 'a wrong date', draft: toDraft('He said so.', { publishedAt: 'yesterday' }), code: 'DATE_INVALID' },
    ])('$name has its error code', ({ draft, code }) =>
      withStore(async (store) => {
        await expect(store.addArticle(draft, emptyAnalysis('en'), NOW)).rejects.toMatchObject({ code });
        expect((await store.statistics()).articles).toBe(0);
      }),
    );

    test('a local id that the analysis does not hold is refused', () =>
      withStore(async (store) => {
        const { draft, analysis } = makeArticle(1);
        await expect(store.addArticle(draft, { ...analysis, times: [] }, NOW)).rejects.toThrow(/no time "t1"/);
      }));

    test('an article without a title has its first line as one', () =>
      withStore(async (store) => {
        const text = `${'word '.repeat(100)}\nSecond line.`;
        const { article } = await store.addArticle(toDraft(text), emptyAnalysis('en'), NOW);
        expect(article.title).toBe(text.slice(0, 300));
      }));

    test('single names of persons and unnamed sources stay with their article', () =>
      withStore(async (store) => {
        const text = 'Karim met an official in Homs with the Homs Council.';
        const at = (words: string) => findSpan(text, words);
        const analysis = {
          ...emptyAnalysis('en'),
          entities: [
            makeEntity('e1', 'PERSON', 'Karim'),
            makeEntity('e2', 'PERSON', 'an official', { subtype: 'UNNAMED_SOURCE' }),
            makeEntity('e3', 'LOCATION', 'Homs'),
            makeEntity('e4', 'ORGANIZATION', 'Homs Council'),
          ],
          mentions: [
            makeMention('m1', 'e1', at('Karim')),
            makeMention('m2', 'e2', at('an official'), 'NOMINAL'),
            makeMention('m3', 'e3', at('Homs')),
            makeMention('m4', 'e4', at('Homs Council')),
          ],
        };
        await store.addArticle(toDraft(text, { url: 'https://news.example/a' }), analysis, NOW);
        await store.addArticle(toDraft(text, { url: 'https://news.example/b' }), analysis, NOW);
        const names = (await everything(store, 'entities')) as (Node & { name: string; articleCount: number })[];
        expect(names.map(({ name, articleCount }) => [name, articleCount])).toEqual([
          ['Karim', 1],
          ['an official', 1],
          ['Homs', 2],
          ['Homs Council', 2],
          ['Karim', 1],
          ['an official', 1],
        ]);
        expect((await store.entities.byName('karim'))?.id).toBe(1);
        expect(await store.entities.byName('an official')).toBeNull();
      }));

    test('a list goes on where it was when newer articles come in between', () =>
      withStore(async (store) => {
        await fill(store, 4);
        const order = { field: 'PUBLISHED_AT', direction: 'DESC' } as const;
        const before = await store.quotes.list({}, order, ALL);
        const start = await store.quotes.list({}, order, first(5));
        await add(store, 20);
        const rest = await store.quotes.list({}, order, { ...ALL, after: start.items.at(-1)?.position ?? null });
        expect([...idsOf(start), ...idsOf(rest)]).toEqual(idsOf(before));
      }));

    test('reads at the same time see whole articles only', () =>
      withStore(async (store) => {
        await fill(store, 1);
        const reads = Array.from({ length: 20 }, async () => {
          const [article] = await store.articles.byIds([1]);
          return [article?.version, (await quotesOf(store, 1)).length];
        });
        const write = add(store, 0, { addition: 'فقرة أخرى.' });
        for (const [version, quotes] of await Promise.all(reads)) expect([version, quotes]).toEqual([version, 4]);
        expect((await write).outcome).toBe('NEW_VERSION');
      }));
  });
};

/** The conversation every engine must hold. */
export const storeContract = (engine: string, openFresh: OpenFresh): void => {
  describe(engine, () => {
    readScenario(openFresh);
    writeScenario(openFresh);
  });
};
