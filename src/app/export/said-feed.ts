import type { QuoteRecord } from '../../store/records.js';
import type { SearchHit, SearchRequest } from '../../store/search-records.js';
import type { Order, Position, QuoteFilter, Store } from '../../store/store.js';
import { type Understanding, type UnderstoodName, understand } from '../search.js';
import { type ExportedSearch, expandHits, exportUnderstanding, searchForExport } from './search-hits.js';

const LATEST: Order<'PUBLISHED_AT'> = { field: 'PUBLISHED_AT', direction: 'DESC' };

const keysOf = (names: readonly UnderstoodName[]): number[] =>
  names.flatMap(({ entities }) => entities.map(({ id }) => id));

/** What is said by and about those whom a query names, as a filter of quotes. */
const toFilter = (request: SearchRequest, { speaker, abouts, words }: Understanding): QuoteFilter => {
  const { language, from, to, filter = {} } = request;
  const article = { ...filter.article, ...(language === undefined ? {} : { language }) };
  const named = abouts.map(({ text }) => `"${text}"`).join(' ');
  return {
    ...filter.quote,
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
    ...(speaker === null ? {} : { speaker: keysOf([speaker]) }),
    // What somebody is spoken about by name only is known by the name.
    ...(abouts.length === 0 ? {} : { or: [{ about: keysOf(abouts) }, { text: named }] }),
    ...(words.length === 0 ? {} : { text: words.join(' ') }),
    ...(Object.keys(article).length === 0 ? {} : { articleWith: article }),
  };
};

const toHit = ({ id, content }: QuoteRecord): SearchHit => ({
  type: 'QUOTE',
  id,
  score: 0,
  understood: true,
  snippet: content[0] ?? null,
  snippets: content,
  highlights: [],
});

/** Whether a filter or a choice of types leaves quotes out, or another filter of quotes says who speaks. */
const isAboutQuotes = ({ types, filter = {} }: SearchRequest): boolean =>
  types.includes('QUOTE') && filter.entity === undefined && filter.agreement === undefined;

/** A feed's page; `isSaid`: it holds what was said by and about those whom the query names, and nothing else. */
export interface FeedPage extends ExportedSearch {
  readonly isSaid: boolean;
}

/**
 * What is new of a search. A question such as "what X said about Y" gives the quotes that answer it, the newest first;
 * other queries give hits by their words. `saidAfter`: where a page of quotes ended. Errors: CURSOR_INVALID.
 */
export const feedForExport = async (
  store: Store,
  request: SearchRequest,
  understands: boolean,
  saidAfter: Position | null,
): Promise<FeedPage> => {
  const meaning = understands && isAboutQuotes(request) ? await understand(store, request.query) : null;
  if (meaning === null || (meaning.speaker === null && meaning.abouts.length === 0)) {
    return { ...(await searchForExport(store, request, understands)), isSaid: false };
  }
  const page = await store.quotes.list(toFilter(request, meaning), LATEST, {
    first: request.first,
    last: null,
    after: saidAfter,
    before: null,
  });
  return {
    request,
    understanding: await exportUnderstanding(store, meaning),
    terms: [],
    notes: [],
    next: page.hasNextPage ? (page.stop ?? page.items.at(-1)?.position ?? null) : null,
    hits: await expandHits(
      store,
      page.items.map(({ node }) => toHit(node)),
    ),
    isSaid: true,
  };
};
