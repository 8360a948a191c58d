import type { ArticleReference, ExportedSpan, ExportKind } from '../../export/exported.js';
import { toGlobalId } from '../../model/global-id.js';
import type { Key, SearchType } from '../../store/records.js';
import type { SearchHit, SearchRequest } from '../../store/search-records.js';
import type { Position, Store } from '../../store/store.js';
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
  /** Where the words stand; null for an entity. */
  readonly article: ArticleReference | null;
  readonly snippet: ExportedSpan | null;
  readonly highlights: readonly ExportedSpan[];
}

export interface ExportedSearch {
  readonly hits: readonly ExportedHit[];
  readonly terms: readonly string[];
  /** Why the answer is empty, cut, or other than expected. */
  readonly notes: readonly { readonly code: string; readonly message: string }[];
  readonly next: Position | null;
}

const keysOf = (hits: readonly SearchHit[], type: SearchType): Key[] =>
  hits.filter((hit) => hit.type === type).map(({ id }) => id);

/** What a search finds, in the form of the export: a fixed number of statements. */
export const searchForExport = async (store: Store, request: SearchRequest): Promise<ExportedSearch> => {
  const page = await store.search(request);
  const hits = page.items.map(({ node }) => node);
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
  return {
    terms: page.terms,
    notes: page.notes,
    next: page.hasNextPage ? (page.items.at(-1)?.position ?? null) : null,
    hits: hits.flatMap((hit) => {
      const named = name(hit);
      if (named === null) return [];
      return [
        {
          type: hit.type,
          ...named,
          score: hit.score,
          snippet: references.optionalSpan(hit.snippet),
          highlights: hit.highlights.map(references.span),
        },
      ];
    }),
  };
};
