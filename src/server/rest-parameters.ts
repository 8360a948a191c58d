import type { FastifyRequest } from 'fastify';
import { toDate } from '../app/export/filter-values.js';
import { FILTERS, type FilterOption, type GivenFilters, readFilter } from '../app/export/filters.js';
import { IsnadError } from '../errors.js';
import type { ExportKind } from '../export/exported.js';
import { fromCursor, toCursor } from '../graphql/cursor.js';
import { type Message, say } from '../messages/message.js';
import { type NodeType, toGlobalId, toKey } from '../model/global-id.js';
import type { SearchType } from '../store/records.js';
import type { SearchFacet, SearchFilter, SearchRequest } from '../store/search-records.js';
import type { Position, Store } from '../store/store.js';

export type Query = Readonly<Record<string, unknown>>;

const LONGEST_SEARCH = 500;
const SEARCH_TYPES: readonly SearchType[] = ['ARTICLE', 'QUOTE', 'ENTITY', 'AGREEMENT'];
const DEFAULT_HITS = 20;
const MOST_HITS = 100;

const refuse = (name: string, what: Message, got?: string): IsnadError => {
  const message =
    got === undefined
      ? say('expected', { name, what })
      : say('expectedGot', { name, what, got: say('seenText', { text: got }) });
  return new IsnadError('BAD_USER_INPUT', message, { path: [name] });
};

/** The parameters of an address, each with its values. Errors: BAD_USER_INPUT. */
export const queryOf = (request: FastifyRequest): GivenFilters => {
  // Without a prototype, so that "__proto__" is a name like any other, and refused.
  const query: Record<string, readonly string[]> = Object.create(null);
  for (const [name, value] of Object.entries(request.query as Query)) query[name] = [value].flat() as string[];
  return query;
};

/** The value of a parameter that may be given once. Errors: BAD_USER_INPUT. */
const only = (query: GivenFilters, name: string): string | undefined => {
  const [value, ...more] = query[name] ?? [];
  if (more.length > 0) throw refuse(name, say('givenOnce'));
  return value;
};

const toFlag = (query: GivenFilters, name: string, otherwise: boolean): boolean => {
  const value = only(query, name);
  if (value !== undefined && value !== 'true' && value !== 'false') throw refuse(name, say('trueOrFalse'));
  return value === undefined ? otherwise : value === 'true';
};

/** A whole number from 1 to `most`. Errors: BAD_USER_INPUT. */
export const toFirst = (given: string | undefined, most: number, otherwise: number): number => {
  if (given === undefined) return otherwise;
  const first = Number(given);
  if (!/^\d{1,9}$/u.test(given) || first < 1 || first > most)
    throw refuse('first', say('range', { least: 1, most }), given);
  return first;
};

/** The type that ids of a kind name. */
export const NODE_TYPES: Readonly<Record<ExportKind, NodeType>> = {
  articles: 'Article',
  quotes: 'Quote',
  entities: 'Entity',
  agreements: 'Agreement',
  interactions: 'Interaction',
  findings: 'Finding',
  mentions: 'Mention',
};

/** A list goes on after the id of its last object, since its order is that of the keys. */
export const toAfter = (kind: ExportKind, { id }: Position): string => toGlobalId(NODE_TYPES[kind], id);

/** What a list's address asks for. Errors: BAD_USER_INPUT, ID_INVALID. */
export const listRequest = (kind: ExportKind, query: GivenFilters, most: number) => {
  const { first: _first, after: _after, bom: _bom, raw: _raw, ...filters } = query;
  const after = only(query, 'after');
  return {
    first: toFirst(only(query, 'first'), most, most),
    after: after === undefined ? null : { sort: null, id: toKey(NODE_TYPES[kind], after, 'after') },
    bom: toFlag(query, 'bom', false),
    raw: toFlag(query, 'raw', false),
    filters,
  };
};

const SEARCH_PARAMETERS = ['q', 'types', 'language', 'from', 'to', 'first', 'after', 'order', 'understand'] as const;
const COUNT_PARAMETERS = ['count', 'facets'] as const;
export const FACETS: readonly SearchFacet[] = ['TYPE', 'DAY', 'PUBLISHER', 'LANGUAGE', 'SPEAKER', 'ACT'];

/** What a search may be narrowed to, each with the conditions of its list: `quote.speaker`, `article.publisher`. */
const SEARCH_FILTERS = {
  article: 'articles',
  quote: 'quotes',
  entity: 'entities',
  agreement: 'agreements',
} as const satisfies Record<keyof SearchFilter, ExportKind>;
type Narrowed = keyof typeof SEARCH_FILTERS;

/** Every condition of a search by its full name. */
export const searchConditions = (): readonly { readonly kind: Narrowed; readonly option: FilterOption }[] =>
  Object.entries(SEARCH_FILTERS).flatMap(([kind, list]) =>
    FILTERS[list].map((option) => ({ kind: kind as Narrowed, option })),
  );

const searchFilter = async (store: Store, query: GivenFilters): Promise<SearchFilter> => {
  const filter: Partial<Record<Narrowed, object>> = {};
  for (const [kind, list] of Object.entries(SEARCH_FILTERS) as [Narrowed, ExportKind][]) {
    const prefix = `${kind}.`;
    const asked = Object.entries(query).filter(([name]) => name.startsWith(prefix));
    if (asked.length === 0) continue;
    const given = Object.fromEntries(asked.map(([name, values]) => [name.slice(prefix.length), values]));
    filter[kind] = await readFilter(store, list, given, prefix);
  }
  return filter;
};

interface SearchDefaults {
  readonly order: 'RELEVANCE' | 'NEWEST';
  readonly types: readonly SearchType[];
  /** Whether counts may be asked for. */
  readonly counts: boolean;
}
export const PLAIN_SEARCH: SearchDefaults = { order: 'RELEVANCE', types: SEARCH_TYPES, counts: true };
/** A feed is of what comes in with articles: entities have no day. */
export const FEED_SEARCH: SearchDefaults = {
  order: 'NEWEST',
  types: ['ARTICLE', 'QUOTE', 'AGREEMENT'],
  counts: false,
};

export interface AskedSearch {
  readonly request: SearchRequest;
  /** Whether names and questions in the query are understood. */
  readonly understand: boolean;
  readonly count: boolean;
  readonly facets: readonly SearchFacet[];
  /** Where a feed of quotes goes on. */
  readonly saidAfter: Position | null;
}

const SEARCH_LIST = 'rest/search';
const SAID_LIST = 'rest/said';
const readSaidCursor = (after: string): Position | null => {
  try {
    return fromCursor(SAID_LIST, after, 'after');
  } catch {
    return null;
  }
};

const toQuery = (q = ''): string => {
  if (q.trim() === '') throw refuse('q', say('wordsToFind'));
  if (q.length > LONGEST_SEARCH) throw refuse('q', say('mostCharacters', { most: LONGEST_SEARCH }));
  if (!q.isWellFormed() || /\p{Cc}/u.test(q)) throw refuse('q', say('plainText'));
  return q;
};

/** Some of a few words, given several times or with commas between them; each once. */
const toSome = <Word extends string>(
  query: GivenFilters,
  name: string,
  known: readonly Word[],
  otherwise: readonly Word[],
): readonly Word[] => {
  const given = query[name]?.flatMap((value) => value.split(','));
  if (given === undefined) return otherwise;
  const wanted = given.map((each) => {
    const word = known.find((candidate) => candidate === each.trim().toUpperCase());
    if (word === undefined) throw refuse(name, say('someOf', { names: known }));
    return word;
  });
  return [...new Set(wanted)];
};

/** What a search's address asks for. Errors: BAD_USER_INPUT, DATE_INVALID, CURSOR_INVALID, NOT_FOUND. */
export const searchRequest = async (
  store: Store,
  query: GivenFilters,
  otherwise: SearchDefaults,
): Promise<AskedSearch> => {
  const known: readonly string[] = otherwise.counts ? [...SEARCH_PARAMETERS, ...COUNT_PARAMETERS] : SEARCH_PARAMETERS;
  const narrowed = Object.keys(SEARCH_FILTERS);
  for (const name of Object.keys(query)) {
    if (known.includes(name) || narrowed.some((kind) => name.startsWith(`${kind}.`))) continue;
    throw refuse(name, say('oneOf', { names: [...known, ...narrowed.map((kind) => `${kind}.…`)] }));
  }
  const order = only(query, 'order') ?? otherwise.order;
  if (order !== 'RELEVANCE' && order !== 'NEWEST') throw refuse('order', say('relevanceOrNewest'));
  const [language, after] = [only(query, 'language'), only(query, 'after')];
  if (language !== undefined && !/^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*$/u.test(language)) {
    throw refuse('language', say('languageTag'));
  }
  const said = otherwise.counts || after === undefined ? null : readSaidCursor(after);
  const [from, to] = [toDate(only(query, 'from'), 'from'), toDate(only(query, 'to'), 'to')];
  return {
    request: {
      query: toQuery(only(query, 'q')),
      types: toSome(query, 'types', SEARCH_TYPES, otherwise.types),
      ...(language === undefined ? {} : { language }),
      ...(from === null ? {} : { from }),
      ...(to === null ? {} : { to }),
      filter: await searchFilter(store, query),
      order,
      first: toFirst(only(query, 'first'), MOST_HITS, DEFAULT_HITS),
      after: after === undefined || said !== null ? null : fromCursor(SEARCH_LIST, after, 'after'),
    },
    understand: toFlag(query, 'understand', true),
    count: toFlag(query, 'count', false),
    facets: toSome(query, 'facets', FACETS, []),
    saidAfter: said,
  };
};

export const toSearchAfter = (position: Position, isSaid = false): string =>
  toCursor(isSaid ? SAID_LIST : SEARCH_LIST, position);
