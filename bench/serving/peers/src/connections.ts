// Ids, cursors and pages in the form that our server gives them.
import { cursorTag, listName } from '../../../../dist/graphql/cursor.js';
import type { Position } from './store.js';

const tagOf = (kind: string, edge: string, field: string, direction: 'ASC' | 'DESC'): string =>
  cursorTag(listName(kind, edge, { field, direction }));

export const TAG = {
  articles: tagOf('articles', '', 'PUBLISHED_AT', 'DESC'),
  quotesOfArticle: tagOf('quotes', 'article', 'POSITION', 'ASC'),
  quotesOfSpeaker: tagOf('quotes', 'speaker', 'PUBLISHED_AT', 'DESC'),
  agreements: tagOf('agreements', '', 'LAST_REPORT', 'DESC'),
  search: cursorTag('search'),
};

const NEWEST: Position = { sort: Number.MAX_SAFE_INTEGER, key: Number.MAX_SAFE_INTEGER };

const toCursor = (tag: string, { sort, key }: Position): string => `${tag}.${sort === 0 ? '' : `n${sort}`}.${key}`;

export const toPosition = (cursor: string | null | undefined): Position => {
  if (cursor === null || cursor === undefined) return NEWEST;
  const [, sort = '', key] = cursor.split('.');
  return { sort: Number(sort.slice(1)), key: Number(key) };
};

export const toKey = (id: string): number => Number(id.slice(id.indexOf('_') + 1));

export interface Connection<Node> {
  readonly edges: readonly { readonly cursor: string; readonly node: Node }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  readonly totalCount: number | null;
}

/** The page of `rows`, which hold one more where there is a further page. */
export const toConnection = <Node extends Position>(
  tag: string,
  rows: readonly Node[],
  first: number,
  totalCount: number | null = null,
): Connection<Node> => {
  const edges = rows.slice(0, first).map((node) => ({ cursor: toCursor(tag, node), node }));
  return {
    edges,
    pageInfo: { hasNextPage: rows.length > first, endCursor: edges.at(-1)?.cursor ?? null },
    totalCount,
  };
};
