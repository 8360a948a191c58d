import sql, { type Sql } from 'sql-template-tag';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Database, Session } from '../../src/store/connection.js';
import { createStore } from '../../src/store/create-store.js';
import { openSqlite } from '../../src/store/sqlite/database.js';
import type { Facets, PageRequest, Reads, Store } from '../../src/store/store.js';
import { plainTerms } from '../../src/text/search-terms.js';
import { makeArticle } from '../fixtures/analysis.js';
import { type FreshStore, openFreshSqlite } from './fresh-store.js';
import { LISTS, type ListName, MORE_THAN_A_PAGE } from './listed-plans.js';

interface Step {
  readonly id: number;
  readonly parent: number;
  readonly detail: string;
}

let fresh: FreshStore;
let database: Database;
let store: Store;
const plans: (readonly Step[])[] = [];
/** Indexes of the few rows that have something: reading one through reads nothing else. */
let partial: ReadonlySet<string>;

/** A session that also asks how each statement is run. */
const explaining = (session: Session): Session => {
  const explain = async (query: Sql) => void plans.push(await session.all<Step>(sql`EXPLAIN QUERY PLAN ${query}`));
  return {
    ...session,
    all: async <Row>(query: Sql) => {
      await explain(query);
      return session.all<Row>(query);
    },
    get: async <Row>(query: Sql) => {
      await explain(query);
      return session.get<Row>(query);
    },
  };
};

beforeAll(async () => {
  fresh = await openFreshSqlite();
  await fresh.store.addArticles(
    Array.from({ length: 6 }, (_, n) => makeArticle(n)),
    '2018-01-01T00:00:00.000Z',
  );
  database = openSqlite({ file: fresh.file, readOnly: true });
  const indexes = await database.read((session) =>
    session.all<{ name: string }>(sql`SELECT name FROM sqlite_schema WHERE type = 'index' AND sql LIKE '% WHERE %'`),
  );
  partial = new Set(indexes.map(({ name }) => name));
  store = createStore(
    { ...database, read: (work) => database.read((session) => work(explaining(session))) },
    plainTerms.find,
  );
});
afterAll(async () => {
  await database.close();
  await fresh.close();
});

type AnyReads = Reads<{ readonly id: number }, object, string, string> & Facets<object, string, string>;

/** Read whole: tables of a few values, what a statement made itself, and what is no table. */
const SMALL =
  /^SCAN (?:parent|own|listed|counted|looked|e|f|k|l|m|n|s|w|outside|wanted|rule|merged|json_each|\(subquery-\d+\)|CONSTANT ROW|\d+ CONSTANT ROWS?)/u;
/** Where the keys of a page or of the head of a list are chosen. */
const CHOICE = /LIST SUBQUERY|CO-ROUTINE listed|MATERIALIZE listed|^(?:LEFT|RIGHT)$/u;

interface Cost {
  /** Tables read row by row without an index. */
  readonly whole: readonly string[];
  /** An index that is read from its end, past what the filter does not ask for. */
  readonly walks: boolean;
  /** All that could stand on the page is sorted, instead of being read in order. */
  readonly sorts: boolean;
}

/** What the statements cost that `ask` makes. */
const costOf = async (ask: () => Promise<unknown>): Promise<Cost> => {
  plans.length = 0;
  await ask();
  expect(plans.length).toBeGreaterThan(0);
  const steps = plans.flatMap((plan) =>
    plan.map(({ parent, detail }) => ({ detail, within: plan.find(({ id }) => id === parent)?.detail ?? '' })),
  );
  const scans = steps
    .map(({ detail }) => detail)
    .filter((detail) => detail.startsWith('SCAN ') && !SMALL.test(detail) && !detail.includes(' VIRTUAL TABLE '));
  return {
    whole: scans.filter((detail) => !detail.includes(' USING ')),
    walks: scans.some((detail) => detail.includes(' USING ') && !partial.has(detail.split(' ').at(-1) ?? '')),
    sorts: steps.some(
      ({ detail, within }) => /^USE TEMP B-TREE FOR (?:GROUP|ORDER)/u.test(detail) && CHOICE.test(within),
    ),
  };
};

const NAMES = Object.keys(LISTS) as ListName[];
const readsOf = (list: ListName): AnyReads => store[list] as unknown as AnyReads;

/** Forwards and backwards, from the end of the list and from a place in it. */
const PAGES: readonly PageRequest[] = [
  { first: 10, last: null, after: null, before: null },
  { first: null, last: 10, after: null, before: null },
];
const DIRECTIONS = ['ASC', 'DESC'] as const;

/** Costs of one list under every order and both directions, from both of its ends. */
const costsByOrder = async (
  orders: readonly string[],
  ask: (order: { field: string; direction: 'ASC' | 'DESC' }, page: PageRequest) => Promise<unknown>,
): Promise<ReadonlyMap<string, readonly Cost[]>> => {
  const costs = new Map<string, Cost[]>();
  for (const field of orders) {
    const own: Cost[] = [];
    for (const direction of DIRECTIONS) {
      for (const page of PAGES) own.push(await costOf(() => ask({ field, direction }, page)));
    }
    costs.set(field, own);
  }
  return costs;
};

const which = (costs: ReadonlyMap<string, readonly Cost[]>, isMeant: (cost: Cost) => boolean): readonly string[] =>
  [...costs].filter(([, own]) => own.some(isMeant)).map(([field]) => field);

const named = (where: string): readonly string[] => MORE_THAN_A_PAGE[where]?.[0] ?? [];
const isMore = ({ whole, walks, sorts }: Cost): boolean => sorts || walks || whole.length > 0;

describe('a whole list', () => {
  test.each(NAMES.filter((list) => LISTS[list].orders.length > 0))(
    '%s: every order is that of an index',
    async (list) => {
      const costs = await costsByOrder(LISTS[list].orders, (order, page) => readsOf(list).list({}, order, page));
      // By key a table is read in the order in which it stands.
      expect(which(costs, ({ whole }) => whole.length > 0).filter((field) => field !== 'ID')).toEqual([]);
      expect(which(costs, ({ sorts }) => sorts)).toEqual([]);
    },
  );

  test.each(NAMES.flatMap((list) => LISTS[list].facets.map((by) => [list, by] as const)))(
    '%s by %s: the head of the list is counted',
    async (list, by) => {
      const { whole, sorts } = await costOf(() => readsOf(list).facet(by, {}, 5));
      expect({ whole, sorts }).toEqual({ whole: [], sorts: false });
    },
  );
});

describe('a list of one parent', () => {
  const edges = NAMES.flatMap((list) => LISTS[list].edges.map((edge) => [list, edge] as const));

  test.each(edges)('%s/%s: a page is read in the order of an index, or it is named', async (list, edge) => {
    const { edgeOrders } = LISTS[list];
    const costs = await costsByOrder(edgeOrders, (order, page) => readsOf(list).listBy(edge, [1, 2], {}, order, page));
    expect([...costs.values()].flat().flatMap(({ whole }) => whole)).toEqual([]);
    expect(which(costs, ({ walks }) => walks)).toEqual([]);
    expect(which(costs, isMore)).toEqual(named(`${list}/${edge}`));
  });

  test.each(edges)('%s/%s: its count and its facets read no table whole', async (list, edge) => {
    const asks = [
      () => readsOf(list).countBy(edge, [1, 2], {}),
      ...LISTS[list].facets.map((by) => () => readsOf(list).facetBy(by, edge, [1, 2], {}, 5)),
    ];
    for (const ask of asks) {
      const { whole, walks } = await costOf(ask);
      expect({ whole, walks }).toEqual({ whole: [], walks: false });
    }
  });
});

describe('a list by one condition', () => {
  const filters = NAMES.flatMap((list) =>
    Object.entries(LISTS[list].filters).map(([name, filter]) => [list, name, filter] as const),
  );

  test.each(filters)(
    '%s by %s: a page is read in the order of an index, or it is named',
    async (list, name, filter) => {
      const costs = await costsByOrder(LISTS[list].orders, (order, page) => readsOf(list).list(filter, order, page));
      expect(which(costs, ({ whole }) => whole.length > 0).filter((field) => field !== 'ID')).toEqual([]);
      expect(which(costs, isMore)).toEqual(named(`${list} ${name}`));
    },
  );

  test.each(filters)('%s by %s: counting reads what it counts alone, or it is named', async (list, name, filter) => {
    const { whole, walks } = await costOf(() => readsOf(list).count(filter));
    if (named(`${list} ${name}`).length === 0) expect({ whole, walks }).toEqual({ whole: [], walks: false });
  });

  test.each(
    NAMES.flatMap((list) => Object.entries(LISTS[list].nested).map(([name, filter]) => [list, name, filter] as const)),
  )('%s by %s: what is nested is found by an index', async (list, _name, filter) => {
    const [field = 'ID'] = LISTS[list].orders;
    const { whole } = await costOf(() =>
      readsOf(list).list(filter, { field, direction: 'DESC' }, PAGES[0] as PageRequest),
    );
    expect(field === 'ID' ? whole.filter((step) => step !== 'SCAN c') : whole).toEqual([]);
  });
});

test('what is named is a list of ours', () => {
  const known = new Set(
    NAMES.flatMap((list) => [
      ...LISTS[list].edges.map((edge) => `${list}/${edge}`),
      ...Object.keys(LISTS[list].filters).map((name) => `${list} ${name}`),
    ]),
  );
  expect(Object.keys(MORE_THAN_A_PAGE).filter((where) => !known.has(where))).toEqual([]);
});
