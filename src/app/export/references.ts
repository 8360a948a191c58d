import { invariant } from '../../errors.js';
import {
  type ArticleReference,
  CONTEXT_CHARACTERS,
  type EntityReference,
  type ExportedParty,
  type ExportedSpan,
  type ExportedTime,
} from '../../export/exported.js';
import { toGlobalId } from '../../model/global-id.js';
import type {
  ArticleRecord,
  EntityRecord,
  EvidenceRecord,
  ExtractedRecord,
  Key,
  TimeRefRecord,
} from '../../store/records.js';
import type { Store } from '../../store/store.js';
import { codePointsAfter, codePointsBefore } from '../../text/evidence.js';
import { mapByIds } from './batch-reads.js';

/** Keys that a batch of rows refers to. */
export interface Wanted {
  readonly articles: Iterable<Key | null>;
  readonly entities: Iterable<Key | null>;
  readonly times?: Iterable<Key | null>;
}

/** What a batch of rows refers to, read together and put into the form of the export. */
export interface References {
  article(key: Key): ArticleReference;
  entity(key: Key | null): EntityReference | null;
  needEntity(key: Key): EntityReference;
  time(key: Key | null): ExportedTime | null;
  span(evidence: EvidenceRecord): ExportedSpan;
  optionalSpan(evidence: EvidenceRecord | null): ExportedSpan | null;
  party(party: { readonly entityId: Key | null; readonly evidence: EvidenceRecord | null }): ExportedParty;
  /** What everything extracted carries; `type` names its ids. */
  extracted(type: ExtractedType, row: ExtractedRecord): ExtractedFields;
}

type ExtractedType = 'Mention' | 'Role' | 'Quote' | 'AgreementReport' | 'Interaction' | 'Finding' | 'TimeRef';

interface ExtractedFields {
  readonly id: string;
  readonly article: ArticleReference;
  readonly ruleId: string;
  readonly extractor: string;
  readonly confidence: number;
  readonly review: ExtractedRecord['review'];
  readonly revision: number;
}

export const toArticleReference = (article: ArticleRecord): ArticleReference => ({
  id: toGlobalId('Article', article.id),
  url: article.url,
  publisher: article.publisher,
  title: article.title,
  byline: article.byline,
  language: article.language,
  publishedAt: article.publishedAt,
});

export const toEntityReference = ({ id, type, name, wikidataId }: EntityRecord): EntityReference => ({
  id: toGlobalId('Entity', id),
  type,
  name,
  wikidataId,
});

const found = <T>(map: ReadonlyMap<Key, T>, key: Key, what: string): T => {
  const value = map.get(key);
  invariant(value !== undefined, `${what} ${key} is referred to but not stored`);
  return value;
};

/** Reads what rows refer to: three statements for a batch of any size. */
export const loadReferences = async (store: Store, wanted: Wanted): Promise<References> => {
  const times = await mapByIds(store.times, wanted.times ?? []);
  const [articles, entities] = await Promise.all([
    mapByIds(store.articles, [...wanted.articles, ...[...times.values()].map(({ articleId }) => articleId)]),
    mapByIds(store.entities, wanted.entities),
  ]);
  const named = new Map([...entities].map(([key, entity]) => [key, toEntityReference(entity)]));
  const cited = new Map([...articles].map(([key, article]) => [key, toArticleReference(article)]));
  const article = (key: Key): ArticleReference => found(cited, key, 'article');
  const span = (evidence: EvidenceRecord): ExportedSpan => {
    const { text } = found(articles, evidence.articleId, 'article');
    return {
      start: evidence.start,
      end: evidence.end,
      codePointStart: evidence.codePointStart,
      codePointEnd: evidence.codePointEnd,
      exact: evidence.exact,
      prefix: codePointsBefore(text, evidence.start, CONTEXT_CHARACTERS),
      suffix: codePointsAfter(text, evidence.end, CONTEXT_CHARACTERS),
    };
  };
  const optionalSpan = (evidence: EvidenceRecord | null) => (evidence === null ? null : span(evidence));
  const entity = (key: Key | null): EntityReference | null => (key === null ? null : found(named, key, 'entity'));
  return {
    article,
    entity,
    needEntity: (key) => found(named, key, 'entity'),
    time: (key) => (key === null ? null : toTime(found(times, key, 'time'), span)),
    span,
    optionalSpan,
    party: ({ entityId, evidence }) => ({ entity: entity(entityId), span: optionalSpan(evidence) }),
    extracted: (type, row) => ({
      id: toGlobalId(type, row.id),
      article: article(row.articleId),
      ruleId: row.ruleId,
      extractor: row.extractor,
      confidence: row.confidence,
      review: row.review,
      revision: row.revision,
    }),
  };
};

export const toTime = (
  { from, to, value, precision, inferred, evidence }: TimeRefRecord,
  span: (evidence: EvidenceRecord) => ExportedSpan,
): ExportedTime => ({ from, to, value, precision, inferred, span: span(evidence) });
