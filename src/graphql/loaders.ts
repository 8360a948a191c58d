import DataLoader from 'dataloader';
import { explainList } from '../app/explain-list.js';
import type { Key } from '../store/records.js';
import type { KeptKind } from '../store/review-records.js';
import type { FacetCount, Facets, Order, Page, PageRequest, Reads, Store } from '../store/store.js';
import { listName } from './cursor.js';
import { ALL_DAYS, type PageArguments, toConnection, toPageRequest } from './paging.js';

/** Keys in one statement; engines limit the bound parameters of a statement. */
const BATCH = 10_000;

const ONE: PageRequest = { first: 1, last: null, after: null, before: null };

type Batch<Value> = (keys: readonly Key[]) => Promise<readonly Value[]>;

const loaderOf = <Value>(batch: Batch<Value>): DataLoader<Key, Value> =>
  new DataLoader<Key, Value>(batch, { maxBatchSize: BATCH });

/** Loaders that share their arguments: one for every distinct set of arguments within a request. */
const loadersBy = <Arguments, Value>(batch: (keys: readonly Key[], args: Arguments) => Promise<readonly Value[]>) => {
  const loaders = new Map<string, DataLoader<Key, Value>>();
  return (args: Arguments): DataLoader<Key, Value> => {
    const name = JSON.stringify(args);
    const known = loaders.get(name);
    if (known !== undefined) return known;
    const loader = loaderOf((keys) => batch(keys, args));
    loaders.set(name, loader);
    return loader;
  };
};

interface ListArguments<Filter, OrderField extends string, Edge extends string> {
  readonly edge: Edge;
  readonly filter: Filter;
  readonly order: Order<OrderField>;
  readonly page: PageRequest;
}

interface FacetArguments<Filter, Edge extends string> {
  readonly edge: Edge;
  readonly filter: Filter;
  readonly by: string;
  readonly first: number;
}

/**
 * Batched reads of one kind of object for one request. All reads of the same tick with the same arguments become one
 * statement, so a query costs statements by its depth and not by the number of rows.
 */
const kindLoader = <
  T extends { readonly id: Key },
  Filter extends object,
  OrderField extends string,
  Edge extends string,
>(
  store: Store,
  kind: string,
  reads: Reads<T, Filter, OrderField, Edge>,
  facets: Facets<Filter, Edge, never> | null = null,
) => {
  const entityById = loaderOf((keys) => store.entities.byIds(keys));
  type FacetOf = (by: string, filter: Filter, first: number) => Promise<readonly FacetCount[]>;
  /** Why a list is empty; `first` gives its first item under a filter. */
  const explain = (filter: Filter, first: (filter: Filter) => Promise<Page<T>>, facetOf: FacetOf | null) =>
    explainList(filter as Readonly<Record<string, unknown>>, {
      has: async (asked) => {
        const { items, stop } = await first(asked as Filter);
        return items.length > 0 ? true : stop === undefined ? false : null;
      },
      days: async (asked) => {
        const days = facetOf === null ? [] : await facetOf('DAY', asked as Filter, ALL_DAYS);
        const known = days.flatMap(({ value }) => (value === null ? [] : [value]));
        const [last, start] = [known[0], known.at(-1)];
        return last === undefined || start === undefined ? null : [start, last];
      },
      entity: (key) => entityById.load(key),
    });
  const byId = loaderOf((keys) => reads.byIds(keys));
  const remember = (page: Page<T>): Page<T> => {
    for (const { node } of page.items) byId.prime(node.id, node);
    return page;
  };
  const pagesBy = loadersBy(async (keys, { edge, filter, order, page }: ListArguments<Filter, OrderField, Edge>) =>
    (await reads.listBy(edge, keys, filter, order, page)).map(remember),
  );
  const countsBy = loadersBy((keys, { edge, filter }: { edge: Edge; filter: Filter }) =>
    reads.countBy(edge, keys, filter),
  );
  const facetsBy =
    facets === null
      ? null
      : loadersBy((keys, { edge, filter, by, first }: FacetArguments<Filter, Edge>) =>
          facets.facetBy(by as never, edge, keys, filter, first),
        );
  return {
    /** The object with this key; null for no key and for a key that names nothing. */
    load: async (key: Key | null): Promise<T | null> => (key === null ? null : byId.load(key)),
    /** The object with this key, which a stored row refers to. */
    need: async (key: Key): Promise<T> => {
      const found = await byId.load(key);
      if (found === null) throw new Error(`invariant: ${kind} ${key} is referred to but not stored`);
      return found;
    },
    /** The objects that stand in relation `edge` to `parent`. */
    connectionBy: (edge: Edge, parent: Key, filter: Filter, order: Order<OrderField>, args: PageArguments) => {
      const list = listName(kind, edge, order);
      const page = toPageRequest(list, args);
      return toConnection(list, {
        page: () => pagesBy({ edge, filter, order, page }).load(parent),
        isBackwards: page.last !== null,
        count: () => countsBy({ edge, filter }).load(parent),
        explain: () =>
          explain(
            filter,
            (asked) => pagesBy({ edge, filter: asked, order, page: ONE }).load(parent),
            facetsBy === null ? null : (by, asked, first) => facetsBy({ edge, filter: asked, by, first }).load(parent),
          ),
        ...(facetsBy === null
          ? {}
          : { facet: (by: string, first: number) => facetsBy({ edge, filter, by, first }).load(parent) }),
      });
    },
    /** All objects of the kind. */
    connection: (filter: Filter, order: Order<OrderField>, args: PageArguments) => {
      const list = listName(kind, '', order);
      const page = toPageRequest(list, args);
      let answer: Promise<Page<T>> | undefined;
      return toConnection(list, {
        page: () => {
          answer ??= reads.list(filter, order, page).then(remember);
          return answer;
        },
        isBackwards: page.last !== null,
        count: () => reads.count(filter),
        explain: () =>
          explain(
            filter,
            (asked) => reads.list(asked, order, ONE),
            facets === null ? null : (by, asked, first) => facets.facet(by as never, asked, first),
          ),
        ...(facets === null ? {} : { facet: (by: string, first: number) => facets.facet(by as never, filter, first) }),
      });
    },
  };
};

const MAKERS = {
  articles: (store: Store) => kindLoader(store, 'articles', store.articles, store.articles),
  entities: (store: Store) => kindLoader(store, 'entities', store.entities, store.entities),
  corrections: (store: Store) => kindLoader(store, 'corrections', store.corrections),
  correctionsByObject: (store: Store) =>
    loadersBy((keys, { kind }: { kind: KeptKind }) => store.corrections.ofObjects(kind, keys)),
  entityChanges: (store: Store) => kindLoader(store, 'entityChanges', store.entityChanges),
  mentions: (store: Store) => kindLoader(store, 'mentions', store.mentions),
  roles: (store: Store) => kindLoader(store, 'roles', store.roles),
  quotes: (store: Store) => kindLoader(store, 'quotes', store.quotes, store.quotes),
  agreements: (store: Store) => kindLoader(store, 'agreements', store.agreements, store.agreements),
  agreementReports: (store: Store) =>
    kindLoader(store, 'agreementReports', store.agreementReports, store.agreementReports),
  interactions: (store: Store) => kindLoader(store, 'interactions', store.interactions, store.interactions),
  findings: (store: Store) => kindLoader(store, 'findings', store.findings, store.findings),
  stories: (store: Store) => kindLoader(store, 'stories', store.stories, store.stories),
  utterances: (store: Store) => kindLoader(store, 'utterances', store.utterances, store.utterances),
  tellings: (store: Store) => kindLoader(store, 'tellings', store.tellings),
  copies: (store: Store) => kindLoader(store, 'copies', store.copies),
  tenures: (store: Store) => kindLoader(store, 'tenures', store.tenures),
  times: (store: Store) => loaderOf((keys) => store.times.byIds(keys)),
  wireByArticle: (store: Store) => loaderOf((keys) => store.articles.wires(keys)),
  blocksByArticle: (store: Store) => loaderOf((keys) => store.articles.blocks(keys)),
  diagnosticsByArticle: (store: Store) => loaderOf((keys) => store.articles.diagnostics(keys)),
  timesByArticle: (store: Store) => loaderOf((keys) => store.articles.times(keys)),
  storyByArticle: (store: Store) =>
    loaderOf(async (keys) =>
      (await store.stories.listBy('article', keys, {}, { field: 'ID', direction: 'ASC' }, ONE)).map(
        ({ items }) => items[0]?.node ?? null,
      ),
    ),
  utteranceByQuote: (store: Store) =>
    loaderOf(async (keys) =>
      (await store.utterances.listBy('quote', keys, {}, { field: 'ID', direction: 'ASC' }, ONE)).map(
        ({ items }) => items[0]?.node ?? null,
      ),
    ),
  aliasesByEntity: (store: Store) => loaderOf((keys) => store.entities.aliases(keys)),
  candidatesByEntity: (store: Store) => loaderOf((keys) => store.entities.candidates(keys)),
  mergedByEntity: (store: Store) => loaderOf((keys) => store.entities.mergedInto(keys)),
  machineNameByEntity: (store: Store) => loaderOf((keys) => store.entities.machineNames(keys)),
  revisionByEntity: (store: Store) => loaderOf((keys) => store.entities.revisions(keys)),
  hopsByQuote: (store: Store) => loaderOf((keys) => store.quotes.chains(keys)),
  partiesByAgreement: (store: Store) => loaderOf((keys) => store.agreements.parties(keys)),
  evidenceByAgreementParty: (store: Store) => loaderOf((keys) => store.agreements.partyEvidence(keys)),
  changesByAgreement: (store: Store) => loaderOf((keys) => store.agreements.changes(keys)),
  namesByAgreement: (store: Store) => loaderOf((keys) => store.agreements.names(keys)),
  daysByAgreement: (store: Store) => loaderOf((keys) => store.agreements.days(keys)),
  partiesByAgreementReport: (store: Store) => loaderOf((keys) => store.agreementReports.parties(keys)),
  participantsByInteraction: (store: Store) => loaderOf((keys) => store.interactions.participants(keys)),
};

export type Loaders = { readonly [Name in keyof typeof MAKERS]: ReturnType<(typeof MAKERS)[Name]> };

/** Loaders of a request are made when they are first used: most queries use few, and those that are statements none. */
class LazyLoaders {
  constructor(readonly store: Store) {}
}
for (const [name, make] of Object.entries(MAKERS)) {
  Object.defineProperty(LazyLoaders.prototype, name, {
    get(this: LazyLoaders) {
      const value = make(this.store);
      Object.defineProperty(this, name, { value });
      return value;
    },
  });
}

/** One set a request; nothing is shared between requests. */
export const buildLoaders = (store: Store): Loaders => new LazyLoaders(store) as unknown as Loaders;
