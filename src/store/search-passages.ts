import sql from 'sql-template-tag';
import { findOccurrences, type Occurrence, type RankedGroup, type RankedText } from '../resolve/search-rank.js';
import { codePointIndex } from '../text/code-points.js';
import { toCitedSpan } from '../text/evidence.js';
import type { SearchTerm, SearchTerms } from '../text/search-terms.js';
import type { Span } from '../text/span.js';
import type { Session } from './connection.js';
import { PART } from './evidence.js';
import type { EvidenceRecord, Key, SearchType } from './records.js';
import { toTitleEnd } from './search-documents.js';
import type { SearchHit } from './search-records.js';

const HIGHLIGHTS = 20;
const SNIPPETS = 3;
const SNIPPET_BEFORE = 80;
const SNIPPET_AFTER = 160;
/** Terms of an ordinary object. */
const ORDINARY: Readonly<Record<SearchType, number>> = { ARTICLE: 350, QUOTE: 30, AGREEMENT: 25, ENTITY: 2 };

/** Stretches of an article's text that one object is. */
export interface Passage extends RankedText {
  readonly articleId: Key;
  readonly spans: readonly Span[];
}

interface ArticleText {
  readonly id: Key;
  readonly title: string;
  readonly text: string;
  readonly language: string;
}

const readTexts = async (session: Session, ids: readonly Key[]): Promise<ReadonlyMap<Key, ArticleText>> => {
  if (ids.length === 0) return new Map();
  const rows = await session.all<ArticleText>(sql`
    SELECT a.id, a.title, a.text, a.language FROM ${session.dialect.values([...new Set(ids)])} AS wanted
    CROSS JOIN articles AS a WHERE a.id = wanted.value`);
  return new Map(rows.map((row) => [row.id, row]));
};

interface OwnedSpan extends Span {
  readonly ownerId: Key;
  readonly articleId: Key;
}

const readSpans = async (
  session: Session,
  table: ReturnType<typeof sql>,
  part: number,
  ids: readonly Key[],
): Promise<readonly OwnedSpan[]> =>
  ids.length === 0
    ? []
    : session.all<OwnedSpan>(sql`
        SELECT e.owner_id AS "ownerId", e.article_id AS "articleId", e.span_start AS "start", e.span_end AS "end"
        FROM ${session.dialect.values(ids)} AS wanted CROSS JOIN ${table} AS o CROSS JOIN evidence AS e
        WHERE o.id = wanted.value AND e.article_id = o.article_id AND e.owner_id = o.id AND e.part = ${part}
        ORDER BY wanted.key, e.ordinal`);

export const nameOf = ({ type, id }: { readonly type: SearchType; readonly id: Key }): string => `${type}/${id}`;

/** Reads passages, each once; texts are cut into terms once for all objects that stand in them. */
export const createPassages = (session: Session, searchTerms: SearchTerms) => {
  const known = new Map<string, Passage>();
  const terms = new Map<Key, readonly SearchTerm[]>();
  const termsOf = ({ id, text, language }: ArticleText): readonly SearchTerm[] => {
    const cut = terms.get(id) ?? searchTerms(text, language);
    terms.set(id, cut);
    return cut;
  };
  return async (
    hits: readonly { readonly type: SearchType; readonly id: Key }[],
  ): Promise<ReadonlyMap<string, Passage>> => {
    const fresh = hits.filter((hit) => hit.type !== 'ENTITY' && !known.has(nameOf(hit)));
    const idsOf = (type: SearchType): Key[] => fresh.filter((hit) => hit.type === type).map(({ id }) => id);
    const owned = [
      ['QUOTE', await readSpans(session, sql`quotes`, PART.QUOTE_CONTENT, idsOf('QUOTE'))],
      ['AGREEMENT', await readSpans(session, sql`agreement_reports`, PART.AGREEMENT_EVIDENCE, idsOf('AGREEMENT'))],
    ] as const;
    const articleIds = idsOf('ARTICLE');
    const texts = await readTexts(session, [
      ...articleIds,
      ...owned.flatMap(([, spans]) => spans.map(({ articleId }) => articleId)),
    ]);
    for (const id of articleIds) {
      const article = texts.get(id);
      if (article === undefined) continue;
      const { text, title } = article;
      known.set(nameOf({ type: 'ARTICLE', id }), {
        ...{ articleId: id, text, spans: [{ start: 0, end: text.length }], terms: termsOf(article) },
        titleEnd: toTitleEnd(title, text),
        ordinaryLength: ORDINARY.ARTICLE,
      });
    }
    for (const [type, spans] of owned) {
      const byOwner = Map.groupBy(spans, ({ ownerId }) => ownerId);
      for (const [id, own] of byOwner) {
        const article = texts.get(own[0]?.articleId ?? 0);
        if (article === undefined) continue;
        const all = termsOf(article);
        known.set(nameOf({ type, id }), {
          ...{ articleId: article.id, text: article.text, titleEnd: 0, ordinaryLength: ORDINARY[type] },
          spans: own.map(({ start, end }) => ({ start, end })),
          terms: own.flatMap(({ start, end }) => all.filter((term) => start <= term.start && term.end <= end)),
        });
      }
    }
    return known;
  };
};

/** The words around `highlight`, within its line and its passage, cut between words. */
const snippetAround = (highlight: Span, { spans, text, terms }: Passage): Span => {
  const within = spans.find(({ start, end }) => start <= highlight.start && highlight.end <= end) ?? highlight;
  const lineStart = text.lastIndexOf('\n', Math.max(highlight.start - 1, 0)) + 1;
  const lineEnd = text.indexOf('\n', highlight.end);
  const low = Math.max(within.start, highlight.start === 0 ? 0 : lineStart, highlight.start - SNIPPET_BEFORE);
  const high = Math.min(within.end, lineEnd < 0 ? within.end : lineEnd, highlight.end + SNIPPET_AFTER);
  const inside = terms.filter(({ start, end }) => low <= start && end <= high);
  const start = Math.min(highlight.start, inside[0]?.start ?? highlight.start);
  const end = Math.max(highlight.end, inside.at(-1)?.end ?? highlight.end);
  return { start, end };
};

const isWithin = (inner: Span, outer: Span): boolean => outer.start <= inner.start && inner.end <= outer.end;

/** Occurrences of which none overlaps another: the longer first where two begin together. */
const withoutOverlaps = (occurrences: readonly Occurrence[]): readonly Occurrence[] => {
  const distinct: Occurrence[] = [];
  for (const each of [...occurrences].sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (each.start >= (distinct.at(-1)?.end ?? 0)) distinct.push(each);
  }
  return distinct;
};

/** Places at which a snippet may begin; texts that say a word a thousand times have no more. */
const MOST_STARTS = 60;

/** The stretches that hold the most of what was asked for, the best first; none touches another. */
const bestSnippets = (passage: Passage, occurrences: readonly Occurrence[], groups: readonly RankedGroup[]): Span[] => {
  const candidates = occurrences.slice(0, MOST_STARTS).map((occurrence) => {
    const span = snippetAround(occurrence, passage);
    const inside = new Map<number, number>();
    for (const each of occurrences) {
      if (!isWithin(each, span)) continue;
      const weight = (groups[each.group]?.weight ?? 0) * (groups[each.group]?.isLight === true ? 0.1 : 1);
      inside.set(each.group, Math.max(inside.get(each.group) ?? 0, (0.1 + weight) * each.quality));
    }
    return { span, score: [...inside.values()].reduce((sum, each) => sum + each, 0) };
  });
  const chosen: Span[] = [];
  for (const { span } of candidates.sort((a, b) => b.score - a.score || a.span.start - b.span.start)) {
    if (chosen.some(({ start, end }) => span.start < end && start < span.end)) continue;
    chosen.push(span);
    if (chosen.length === SNIPPETS) break;
  }
  return chosen;
};

/** What a hit shows of its passage. */
export const showPassage = (
  passage: Passage,
  groups: readonly RankedGroup[],
): Pick<SearchHit, 'snippet' | 'snippets' | 'highlights'> => {
  const all = findOccurrences(passage, groups);
  const heavy = all.filter(({ group }) => groups[group]?.isLight !== true);
  const distinct = withoutOverlaps(heavy.length === 0 ? all : heavy);
  const index = codePointIndex(passage.text);
  const toEvidence = (span: Span): EvidenceRecord => ({
    articleId: passage.articleId,
    ...toCitedSpan(passage.text, index, { start: span.start, end: span.end }),
  });
  const found = bestSnippets(passage, distinct, groups);
  const [start] = passage.spans;
  // Found for who speaks, not for its words: its beginning says what it is.
  const spans =
    found.length > 0 || start === undefined
      ? found
      : [snippetAround({ start: start.start, end: start.start }, passage)];
  const snippets = spans.filter((span) => span.start < span.end).map(toEvidence);
  return { snippet: snippets[0] ?? null, snippets, highlights: distinct.slice(0, HIGHLIGHTS).map(toEvidence) };
};
