import type { EvidenceRecord, Key, SearchType } from '../store/records.js';
import type { SearchHit, SearchPage } from '../store/search-records.js';
import type { Store } from '../store/store.js';

/** A hit of a search as `isnad search` prints it. Spans count UTF-16 units of the article's text. */
export interface FoundLine {
  readonly type: SearchType;
  readonly score: number;
  /** It answers the query as it was understood. */
  readonly understood: boolean;
  /** Title of the article, or name of the entity. */
  readonly title: string | null;
  /** Who speaks, of a quote. */
  readonly speaker: string | null;
  readonly publisher: string | null;
  readonly publishedAt: string | null;
  readonly url: string | null;
  readonly snippets: readonly Pick<EvidenceRecord, 'start' | 'end' | 'exact'>[];
}

const mapOf = <T extends { readonly id: Key }>(records: readonly (T | null)[]): ReadonlyMap<Key, T> =>
  new Map(records.flatMap((record) => (record === null ? [] : [[record.id, record]])));

/** The hits of a page with what they are called; a fixed number of statements. */
export const toFoundLines = async (store: Store, { items }: SearchPage): Promise<readonly FoundLine[]> => {
  const hits = items.map(({ node }) => node);
  const keysOf = (type: SearchType): Key[] => hits.filter((hit) => hit.type === type).map(({ id }) => id);
  const quotes = mapOf(await store.quotes.byIds(keysOf('QUOTE')));
  const reports = mapOf(await store.agreementReports.byIds(keysOf('AGREEMENT')));
  const speakers = [...quotes.values()].flatMap(({ speakerId }) => speakerId ?? []);
  const entities = mapOf(await store.entities.byIds([...new Set([...keysOf('ENTITY'), ...speakers])]));
  const owned = [...quotes.values(), ...reports.values()].map(({ articleId }) => articleId);
  const articles = mapOf(await store.articles.byIds([...new Set([...keysOf('ARTICLE'), ...owned])]));
  const articleOf = ({ type, id }: SearchHit): Key =>
    type === 'ARTICLE' ? id : ((type === 'QUOTE' ? quotes : reports).get(id)?.articleId ?? 0);
  return hits.map((hit): FoundLine => {
    const article = hit.type === 'ENTITY' ? undefined : articles.get(articleOf(hit));
    const speaker = hit.type === 'QUOTE' ? (quotes.get(hit.id)?.speakerId ?? 0) : 0;
    return {
      ...{ type: hit.type, score: hit.score, understood: hit.understood },
      title: hit.type === 'ENTITY' ? (entities.get(hit.id)?.name ?? null) : (article?.title ?? null),
      speaker: entities.get(speaker)?.name ?? null,
      ...{
        publisher: article?.publisher ?? null,
        publishedAt: article?.publishedAt ?? null,
        url: article?.url ?? null,
      },
      snippets: hit.snippets.map(({ start, end, exact }) => ({ start, end, exact })),
    };
  });
};
