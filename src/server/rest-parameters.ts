import type { FastifyRequest } from 'fastify';
import { type GivenFilters, toDate } from '../app/export/filters.js';
import { IsnadError } from '../errors.js';
import type { ExportKind } from '../export/exported.js';
import { fromCursor, toCursor } from '../graphql/cursor.js';
import { type NodeType, toGlobalId, toKey } from '../model/global-id.js';
import type { SearchType } from '../store/records.js';
import type { SearchRequest } from '../store/search-records.js';
import type { Position } from '../store/store.js';

export type Query = Readonly<Record<string, unknown>>;

const LONGEST_SEARCH = 500;
const SEARCH_TYPES: readonly SearchType[] = ['ARTICLE', 'QUOTE', 'ENTITY', 'AGREEMENT'];
const DEFAULT_HITS = 20;
const MOST_HITS = 100;

const refuse = (name: string, expected: string): IsnadError =>
  new IsnadError('BAD_USER_INPUT', `${name}: expected ${expected}.`, { path: [name] });

/** The parameters of an address, each given once. Errors: BAD_USER_INPUT. */
export const queryOf = (request: FastifyRequest): Readonly<Record<string, string>> => {
  // Without a prototype, so that "__proto__" is a name like any other, and refused.
  const query: Record<string, string> = Object.create(null);
  for (const [name, value] of Object.entries(request.query as Query)) {
    if (typeof value !== 'string') throw refuse(name, 'to be given once');
    query[name] = value;
  }
  return query;
};

/** A whole number from 1 to `most`. Errors: BAD_USER_INPUT. */
export const toFirst = (given: string | undefined, most: number, otherwise: number): number => {
  if (given === undefined) return otherwise;
  const first = Number(given);
  if (!/^\d{1,9}$/u.test(given) || first < 1 || first > most) throw refuse('first', `1 to ${most}, got "${given}"`);
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
export const listRequest = (kind: ExportKind, query: Readonly<Record<string, string>>, most: number) => {
  const { first, after, bom, raw, ...filters } = query;
  for (const [name, value] of Object.entries({ bom, raw })) {
    if (value !== undefined && value !== 'true' && value !== 'false') throw refuse(name, `true or false`);
  }
  return {
    first: toFirst(first, most, most),
    after: after === undefined ? null : { sort: null, id: toKey(NODE_TYPES[kind], after, 'after') },
    bom: bom === 'true',
    raw: raw === 'true',
    filters: filters as GivenFilters,
  };
};

const SEARCH_PARAMETERS = new Set(['q', 'types', 'language', 'from', 'to', 'first', 'after', 'order']);

interface SearchDefaults {
  readonly order: 'RELEVANCE' | 'NEWEST';
  readonly types: readonly SearchType[];
}
export const PLAIN_SEARCH: SearchDefaults = { order: 'RELEVANCE', types: SEARCH_TYPES };
/** A feed is of what comes in with articles: entities have no day. */
export const FEED_SEARCH: SearchDefaults = { order: 'NEWEST', types: ['ARTICLE', 'QUOTE', 'AGREEMENT'] };

/** What a search's address asks for. Errors: BAD_USER_INPUT, DATE_INVALID, CURSOR_INVALID. */
export const searchRequest = (query: Readonly<Record<string, string>>, otherwise: SearchDefaults): SearchRequest => {
  const stranger = Object.keys(query).find((name) => !SEARCH_PARAMETERS.has(name));
  if (stranger !== undefined) throw refuse(stranger, `one of ${[...SEARCH_PARAMETERS].join(', ')}`);
  const { q = '', types, language, from, to, first, after, order: asked = otherwise.order } = query;
  if (q.trim() === '') throw refuse('q', 'words to look for');
  if (q.length > LONGEST_SEARCH) throw refuse('q', `at most ${LONGEST_SEARCH} characters`);
  if (!q.isWellFormed() || /\p{Cc}/u.test(q)) throw refuse('q', 'text without control characters');
  if (asked !== 'RELEVANCE' && asked !== 'NEWEST') throw refuse('order', 'RELEVANCE or NEWEST');
  const wanted = (types ?? otherwise.types.join(',')).split(',').map((name) => {
    const type = SEARCH_TYPES.find((candidate) => candidate === name.trim().toUpperCase());
    if (type === undefined) throw refuse('types', `some of ${SEARCH_TYPES.join(', ')}, with commas between them`);
    return type;
  });
  if (language !== undefined && !/^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*$/u.test(language)) {
    throw refuse('language', 'a BCP 47 tag such as ar');
  }
  const [start, end] = [toDate(from, 'from'), toDate(to, 'to')];
  return {
    query: q,
    types: [...new Set(wanted)],
    ...(language === undefined ? {} : { language }),
    ...(start === null ? {} : { from: start }),
    ...(end === null ? {} : { to: end }),
    order: asked,
    first: toFirst(first, MOST_HITS, DEFAULT_HITS),
    after: after === undefined ? null : fromCursor('rest/search', after, 'after'),
  };
};
export const toSearchAfter = (position: Position): string => toCursor('rest/search', position);
