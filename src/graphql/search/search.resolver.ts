import type { GraphQLResolveInfo } from 'graphql';
import { Args, Ctx, Info, Query, Resolver } from 'type-graphql';
import { searchGraph, type Understanding, type UnderstoodName } from '../../app/search.js';
import { invariant } from '../../errors.js';
import type { AgreementReportRecord, Key, SearchType } from '../../store/records.js';
import type { SearchCount, SearchFacet, SearchHit, SearchNote, SearchRequest } from '../../store/search-records.js';
import type { Context } from '../context.js';
import { toCursor } from '../cursor.js';
import { given, toOptionalText, toText } from '../input.js';
import type { Loaders } from '../loaders.js';
import type { NodeType } from '../node/global-id.js';
import { type Tagged, tagged } from '../node/node.type.js';
import { toNumberOfValues, toPageInfo, toPageRequest } from '../paging.js';
import { asksPassages } from './asks-passages.js';
import { LONGEST_SEARCH, SEARCH_LIST, SearchArgs } from './search.args.js';
import { toSearchFilter } from './search.filter.js';
import { SearchConnection } from './search.type.js';

const EVERYTHING: readonly SearchType[] = ['ARTICLE', 'QUOTE', 'ENTITY', 'AGREEMENT'];

const agreementOf = ({ id, agreementId }: AgreementReportRecord): Key => {
  invariant(agreementId !== null, `report ${id} belongs to an agreement`);
  return agreementId;
};

const FOUND: Readonly<
  Record<SearchType, { readonly type: NodeType; readonly load: (loaders: Loaders, key: number) => Promise<object> }>
> = {
  ARTICLE: { type: 'Article', load: (loaders, key) => loaders.articles.need(key) },
  QUOTE: { type: 'Quote', load: (loaders, key) => loaders.quotes.need(key) },
  ENTITY: { type: 'Entity', load: (loaders, key) => loaders.entities.need(key) },
  AGREEMENT: {
    type: 'Agreement',
    load: async (loaders, key) => loaders.agreements.need(agreementOf(await loaders.agreementReports.need(key))),
  },
};

const loadHit = async (loaders: Loaders, { type, id }: SearchHit): Promise<Tagged | null> => {
  const found = FOUND[type];
  return tagged(found.type, await found.load(loaders, id));
};

const toRequest = (args: SearchArgs): SearchRequest => {
  const { first, after } = toPageRequest(SEARCH_LIST, given({ first: args.first, after: args.after }));
  const types = args.types ?? EVERYTHING;
  return {
    query: toText(args.query, 'query', LONGEST_SEARCH),
    types: types.length === 0 ? EVERYTHING : [...new Set(types)],
    ...given<Pick<SearchRequest, 'language' | 'from' | 'to'>>({
      language: toOptionalText(args.language, 'language'),
      from: args.from,
      to: args.to,
    }),
    filter: toSearchFilter(args.filter),
    order: args.orderBy,
    first: first ?? 0,
    after,
  };
};

const toUnderstanding = (loaders: Loaders, { speaker, abouts, names, words }: Understanding) => {
  const toName = ({ text, entities }: UnderstoodName) => ({
    text,
    entity: () => loaders.entities.need(entities[0]?.id ?? 0),
    candidates: () => Promise.all(entities.map(({ id }) => loaders.entities.need(id))),
  });
  return {
    speaker: speaker === null ? null : toName(speaker),
    about: abouts.map(toName),
    names: names.map(toName),
    words,
  };
};

const toDiagnostic = ({ code, message, word, suggestion, count }: SearchNote) => ({
  ...{ code, message, word: word ?? null, suggestion: suggestion ?? null, count: count ?? null },
});

@Resolver()
export class SearchResolver {
  @Query(() => SearchConnection, {
    description: 'Full-text search over articles, quotes, entities and agreements, the best hit first.',
  })
  async search(
    @Args(() => SearchArgs) args: SearchArgs,
    @Ctx() { store, loaders }: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    const asked = { ...toRequest(args), passages: asksPassages(info) };
    const page = await searchGraph(store, asked, args.understand);
    const { request, understanding } = page;
    let counted: Promise<SearchCount> | null = null;
    const count = (): Promise<SearchCount> => {
      counted ??= store.searchCount(request);
      return counted;
    };
    return {
      terms: page.terms,
      notes: page.notes.map(({ message }) => message),
      understanding: understanding === null ? null : toUnderstanding(loaders, understanding),
      diagnostics: page.notes.map(toDiagnostic),
      rankedWithin: page.rankedWithin,
      totalCount: async () => (await count()).count,
      totalCountIsExact: async () => (await count()).isExact,
      facet: (by: SearchFacet, first: number) => store.searchFacet(request, by, toNumberOfValues(first)),
      pageInfo: toPageInfo(SEARCH_LIST, page),
      nodes: () => page.items.map(({ node }) => loadHit(loaders, node)),
      edges: () =>
        page.items.map(({ node: hit, position }) => ({
          cursor: toCursor(SEARCH_LIST, position),
          score: hit.score,
          snippet: hit.snippet,
          snippets: hit.snippets,
          highlights: hit.highlights,
          understood: hit.understood,
          agreementReport: () => (hit.type === 'AGREEMENT' ? loaders.agreementReports.need(hit.id) : null),
          node: () => loadHit(loaders, hit),
        })),
    };
  }
}
