import type { ArticleReference, EntityReference, ExportedSpan, ExportKind } from '../../export/exported.js';
import { toGlobalId } from '../../model/global-id.js';
import type { Key, SearchType } from '../../store/records.js';
import type { SearchFacet, SearchHit, SearchNote, SearchRequest } from '../../store/search-records.js';
import type { Position, Store } from '../../store/store.js';
import { searchGraph, type Understanding, type UnderstoodName } from '../search.js';
import { mapByIds } from './batch-reads.js';
import { expandAgreements, expandEntities } from './expand-graph.js';
import { loadReferences } from './references.js';

/** A hit with what a list of results shows of it. */
export interface ExportedHit {
  readonly type: SearchType;
  readonly kind: ExportKind;
  readonly id: string;
  /** Title, name, or who speaks. */
  readonly title: string;
  readonly score: number;
  /** Whether it is what the query was understood to ask for. */
  readonly understood: boolean;
  /** Where the words stand; null for an entity. */
  readonly article: ArticleReference | null;
  readonly snippet: ExportedSpan | null;
  readonly highlights: readonly ExportedSpan[];
}

interface ExportedName {
  /** As it stands in the query. */
  readonly text: string;
  /** Whom it can mean, the most mentioned one first. */
  readonly entities: readonly EntityReference[];
}

/** How a query was read: who speaks about whom, and the words that are left. */
interface ExportedUnderstanding {
  readonly speaker: ExportedName | null;
  readonly about: readonly ExportedName[];
  readonly names: readonly ExportedName[];
  readonly words: readonly string[];
}

/** How often a value occurs among the hits; both are null where it is not known. */
interface ExportedFacet {
  readonly value: string | null;
  readonly entity: EntityReference | null;
  readonly count: number;
  readonly isExact: boolean;
}

export interface ExportedSearch {
  /** The request as it was run: what counts go by. */
  readonly request: SearchRequest;
  /** null: the query is words and nothing else. */
  readonly understanding: ExportedUnderstanding | null;
  readonly hits: readonly ExportedHit[];
  readonly terms: readonly string[];
  /** Why the answer is empty, cut, or other than expected. */
  readonly notes: readonly SearchNote[];
  readonly next: Position | null;
}

const keysOf = (hits: readonly SearchHit[], type: SearchType): Key[] =>
  hits.filter((hit) => hit.type === type).map(({ id }) => id);

export const exportUnderstanding = async (
  store: Store,
  { speaker, abouts, names, words }: Understanding,
): Promise<ExportedUnderstanding> => {
  const meant = names.flatMap(({ entities }) => entities.map(({ id }) => id));
  const { needEntity } = await loadReferences(store, { articles: [], entities: meant });
  const toName = ({ text, entities }: UnderstoodName): ExportedName => ({
    text,
    entities: entities.map(({ id }) => needEntity(id)),
  });
  return {
    speaker: speaker === null ? null : toName(speaker),
    about: abouts.map(toName),
    names: names.map(toName),
    words,
  };
};

/** Values of one facet of a search, in the form of the export. `request`: of an answer. */
export const facetForExport = async (
  store: Store,
  request: SearchRequest,
  by: SearchFacet,
  first: number,
): Promise<readonly ExportedFacet[]> => {
  const counts = await store.searchFacet(request, by, first);
  const { entity } = await loadReferences(store, { articles: [], entities: counts.map(({ entityId }) => entityId) });
  return counts.map(({ value, entityId, count, isExact }) => ({ value, entity: entity(entityId), count, isExact }));
};

/** Hits in the form of the export: a fixed number of statements. */
export const expandHits = async (store: Store, hits: readonly SearchHit[]): Promise<readonly ExportedHit[]> => {
  const [quotes, reports, articleRows, entityRows] = await Promise.all([
    mapByIds(store.quotes, keysOf(hits, 'QUOTE')),
    mapByIds(store.agreementReports, keysOf(hits, 'AGREEMENT')),
    mapByIds(store.articles, keysOf(hits, 'ARTICLE')),
    mapByIds(store.entities, keysOf(hits, 'ENTITY')),
  ]);
  const agreementRows = await mapByIds(
    store.agreements,
    [...reports.values()].map(({ agreementId }) => agreementId),
  );
  const [agreements, entities, references] = await Promise.all([
    expandAgreements(store, [...agreementRows.values()]),
    expandEntities(store, [...entityRows.values()]),
    loadReferences(store, {
      articles: [
        ...articleRows.keys(),
        ...[...quotes.values(), ...reports.values()].map(({ articleId }) => articleId),
        ...hits.flatMap(({ snippet, highlights }) => [
          snippet?.articleId ?? null,
          ...highlights.map(({ articleId }) => articleId),
        ]),
      ],
      entities: [...quotes.values()].map(({ speakerId }) => speakerId),
    }),
  ]);
  const agreementNames = new Map([...agreementRows.keys()].map((key, place) => [key, agreements[place]]));
  const entityNames = new Map([...entityRows.keys()].map((key, place) => [key, entities[place]]));

  const name = ({ type, id }: SearchHit): Pick<ExportedHit, 'kind' | 'id' | 'title' | 'article'> | null => {
    if (type === 'ARTICLE') {
      const article = references.article(id);
      return { kind: 'articles', id: article.id, title: article.title, article };
    }
    if (type === 'ENTITY') {
      const entity = entityNames.get(id);
      return entity === undefined ? null : { kind: 'entities', id: entity.id, title: entity.name, article: null };
    }
    if (type === 'QUOTE') {
      const quote = quotes.get(id);
      if (quote === undefined) return null;
      const article = references.article(quote.articleId);
      const title = references.entity(quote.speakerId)?.name ?? quote.speaker?.exact ?? article.title;
      return { kind: 'quotes', id: toGlobalId('Quote', id), title, article };
    }
    const report = reports.get(id);
    const agreement = agreementNames.get(report?.agreementId ?? 0);
    if (report === undefined || agreement === undefined) return null;
    return {
      kind: 'agreements',
      id: agreement.id,
      title: agreement.name,
      article: references.article(report.articleId),
    };
  };
  return hits.flatMap((hit) => {
    const named = name(hit);
    if (named === null) return [];
    return [
      {
        type: hit.type,
        ...named,
        score: hit.score,
        understood: hit.understood,
        snippet: references.optionalSpan(hit.snippet),
        highlights: hit.highlights.map(references.span),
      },
    ];
  });
};

/** What a search finds. `understands`: false takes the query as words. Errors: CURSOR_INVALID. */
export const searchForExport = async (
  store: Store,
  request: SearchRequest,
  understands: boolean,
): Promise<ExportedSearch> => {
  const page = await searchGraph(store, request, understands);
  return {
    request: page.request,
    understanding: page.understanding === null ? null : await exportUnderstanding(store, page.understanding),
    terms: page.terms,
    notes: page.notes,
    next: page.hasNextPage ? (page.stop ?? page.items.at(-1)?.position ?? null) : null,
    hits: await expandHits(
      store,
      page.items.map(({ node }) => node),
    ),
  };
};
