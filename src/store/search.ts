import sql from 'sql-template-tag';
import { IsnadError } from '../errors.js';
import { codePointIndex } from '../text/code-points.js';
import { toCitedSpan } from '../text/evidence.js';
import { foldName } from '../text/fold-name.js';
import type { SearchTerm, SearchTerms } from '../text/search-terms.js';
import type { Span } from '../text/span.js';
import type { Database, Session } from './connection.js';
import { PART } from './evidence.js';
import type { SearchMatch, SearchPhrase } from './full-text.js';
import { LAST_DAY, toDay, toLastMinute, toMinute } from './published.js';
import type { EvidenceRecord, Key, SearchHit, SearchType } from './records.js';
import { parseQuery } from './search-query.js';
import type { Position, SearchPage, SearchRequest } from './store.js';

/** Among hits of one day articles come first. Entities, which have no day, come before everything. */
const RANK: Readonly<Record<SearchType, number>> = { ARTICLE: 3, QUOTE: 2, AGREEMENT: 1, ENTITY: 0 };
const RANKS = 4;
const ENTITY_SORT = (LAST_DAY + 1) * RANKS;

const HIGHLIGHTS = 20;
const SNIPPET_BEFORE = 80;
const SNIPPET_AFTER = 160;

interface Candidate extends SearchMatch {
  readonly type: SearchType;
  readonly sort: number;
}

const sortOf = (type: SearchType, day: number): number => (type === 'ENTITY' ? ENTITY_SORT : day * RANKS + RANK[type]);

const inOrder = (a: Candidate, b: Candidate): number =>
  b.sort - a.sort || (a.type === 'ENTITY' ? a.id - b.id : b.id - a.id);

/** Where the matches of one type go on after a position of the merged order; undefined: there are none. */
const continueAfter = (type: SearchType, after: Position | null): SearchMatch | null | undefined => {
  if (after === null) return null;
  if (typeof after.sort !== 'number') throw new IsnadError('CURSOR_INVALID', 'the cursor belongs to another list');
  if (type === 'ENTITY') return after.sort === ENTITY_SORT ? { day: 0, id: after.id } : undefined;
  if (after.sort === ENTITY_SORT) return null;
  const day = Math.floor(after.sort / RANKS);
  const rank = after.sort % RANKS;
  if (RANK[type] === rank) return { day, id: after.id };
  // Types of a higher rank have had their hits of that day; those of a lower one have them still to come.
  return RANK[type] > rank ? { day, id: 0 } : { day: day + 1, id: 0 };
};

/** Stretches of text in which a hit's words were found, with the article they belong to. */
interface Passage {
  readonly articleId: Key;
  readonly language: string;
  readonly text: string;
  readonly spans: readonly Span[];
}

const readArticles = async (session: Session, ids: readonly Key[]): Promise<ReadonlyMap<Key, Passage>> => {
  if (ids.length === 0) return new Map();
  const rows = await session.all<{ id: Key; text: string; language: string }>(sql`
    SELECT a.id, a.text, a.language FROM ${session.dialect.values([...new Set(ids)])} AS wanted
    CROSS JOIN articles AS a WHERE a.id = wanted.value`);
  return new Map(
    rows.map(({ id, text, language }) => [
      id,
      { articleId: id, language, text, spans: [{ start: 0, end: text.length }] },
    ]),
  );
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

const nameOf = ({ type, id }: { readonly type: SearchType; readonly id: Key }): string => `${type}/${id}`;

const readPassages = async (session: Session, hits: readonly Candidate[]): Promise<ReadonlyMap<string, Passage>> => {
  const idsOf = (type: SearchType): Key[] => hits.filter((hit) => hit.type === type).map(({ id }) => id);
  const owned = [
    ['QUOTE', await readSpans(session, sql`quotes`, PART.QUOTE_CONTENT, idsOf('QUOTE'))],
    ['AGREEMENT', await readSpans(session, sql`agreement_reports`, PART.AGREEMENT_EVIDENCE, idsOf('AGREEMENT'))],
  ] as const;
  const articles = await readArticles(session, [
    ...idsOf('ARTICLE'),
    ...owned.flatMap(([, spans]) => spans.map(({ articleId }) => articleId)),
  ]);
  const passages = new Map<string, Passage>();
  for (const id of idsOf('ARTICLE')) {
    const article = articles.get(id);
    if (article !== undefined) passages.set(nameOf({ type: 'ARTICLE', id }), article);
  }
  for (const [type, spans] of owned) {
    for (const { ownerId, articleId, start, end } of spans) {
      const article = articles.get(articleId);
      if (article === undefined) continue;
      const name = nameOf({ type, id: ownerId });
      passages.set(name, { ...article, spans: [...(passages.get(name)?.spans ?? []), { start, end }] });
    }
  }
  return passages;
};

const matchesAt = (terms: readonly SearchTerm[], at: number, { terms: wanted, prefix }: SearchPhrase): boolean =>
  wanted.every((word, offset) => {
    const term = terms[at + offset]?.term;
    if (term === undefined) return false;
    return prefix && offset === wanted.length - 1 ? term.startsWith(word) : term === word;
  });

/** Places where a phrase stands, in reading order. */
const findPhrase = (terms: readonly SearchTerm[], phrase: SearchPhrase): readonly Span[] => {
  const found: Span[] = [];
  for (let at = 0; at + phrase.terms.length <= terms.length; at += 1) {
    const first = terms[at];
    const last = terms[at + phrase.terms.length - 1];
    if (first === undefined || last === undefined || !matchesAt(terms, at, phrase)) continue;
    found.push({ start: first.start, end: last.end });
  }
  return found;
};

/** The words around `highlight`, within its line and its passage, cut between words. */
const snippetAround = (highlight: Span, passage: Passage, terms: readonly SearchTerm[]): Span => {
  const within = passage.spans.find(({ start, end }) => start <= highlight.start && highlight.end <= end) ?? highlight;
  const lineStart = passage.text.lastIndexOf('\n', Math.max(highlight.start - 1, 0)) + 1;
  const lineEnd = passage.text.indexOf('\n', highlight.end);
  const low = Math.max(within.start, highlight.start === 0 ? 0 : lineStart, highlight.start - SNIPPET_BEFORE);
  const high = Math.min(within.end, lineEnd < 0 ? within.end : lineEnd, highlight.end + SNIPPET_AFTER);
  const inside = terms.filter(({ start, end }) => low <= start && end <= high);
  const start = Math.min(highlight.start, inside[0]?.start ?? highlight.start);
  const end = Math.max(highlight.end, inside.at(-1)?.end ?? highlight.end);
  return { start, end };
};

const toEvidenceOf = (passage: Passage): ((span: Span) => EvidenceRecord) => {
  const index = codePointIndex(passage.text);
  return (span) => ({ articleId: passage.articleId, ...toCitedSpan(passage.text, index, span) });
};

const showPassage = (
  hit: Candidate,
  passage: Passage,
  phrases: readonly SearchPhrase[],
  articleTerms: readonly SearchTerm[],
): SearchHit => {
  const terms = passage.spans.flatMap(({ start, end }) =>
    articleTerms.filter((term) => start <= term.start && term.end <= end),
  );
  const found = phrases.map((phrase) => findPhrase(terms, phrase));
  const distinct: Span[] = [];
  for (const span of found.flat().sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (span.start >= (distinct.at(-1)?.end ?? 0)) distinct.push(span);
  }
  const [first] = distinct;
  const toEvidence = toEvidenceOf(passage);
  return {
    type: hit.type,
    id: hit.id,
    // Each phrase counts less the more often it comes: a text is not better for saying a word a hundred times.
    score: found.reduce((sum, spans) => sum + spans.length / (spans.length + 1), 0),
    snippet: first === undefined ? null : toEvidence(snippetAround(first, passage, terms)),
    highlights: distinct.slice(0, HIGHLIGHTS).map(toEvidence),
  };
};

const showEntities = async (
  session: Session,
  hits: readonly Candidate[],
  query: string,
): Promise<ReadonlyMap<string, SearchHit>> => {
  const ids = hits.filter(({ type }) => type === 'ENTITY').map(({ id }) => id);
  if (ids.length === 0) return new Map();
  const rows = await session.all<{ id: Key; name: string; mentions: number }>(sql`
    SELECT e.id, e.name, e.mention_count AS mentions FROM ${session.dialect.values(ids)} AS wanted
    CROSS JOIN entities AS e WHERE e.id = wanted.value`);
  const wanted = foldName(query);
  return new Map(
    rows.map(({ id, name, mentions }) => {
      const score = (foldName(name) === wanted ? 2 : 1) + Math.log10(1 + mentions);
      return [nameOf({ type: 'ENTITY', id }), { type: 'ENTITY', id, score, snippet: null, highlights: [] }];
    }),
  );
};

/**
 * Full-text search over folded words: entities first, then the newest day first. Costs an index range of the page's
 * length for every type; a common word costs what a rare one does, for nothing is ranked over all matches.
 */
export const createSearch =
  (database: Database, searchTerms: SearchTerms) =>
  (request: SearchRequest): Promise<SearchPage> =>
    database.read(async (session) => {
      const { phrases, notes } = parseQuery(request.query, searchTerms);
      const terms = phrases.flatMap((phrase) => phrase.terms);
      if (phrases.length === 0) return { items: [], hasNextPage: false, hasPreviousPage: false, terms, notes };
      const from = request.from === undefined ? 0 : toDay(toMinute(request.from));
      const to = request.to === undefined ? LAST_DAY : toDay(toLastMinute(request.to));
      const dated = request.from !== undefined || request.to !== undefined;

      const candidates: Candidate[] = [];
      for (const type of new Set(request.types)) {
        const after = continueAfter(type, request.after);
        if (after === undefined) continue;
        const matches = await session.fullText.find(session, {
          type,
          phrases,
          language: request.language ?? null,
          // Undated objects lie in no span of time.
          from: dated ? Math.max(from, 1) : 0,
          to,
          after,
          limit: request.first + 1,
        });
        candidates.push(...matches.map((match) => ({ ...match, type, sort: sortOf(type, match.day) })));
      }
      candidates.sort(inOrder);
      const hits = candidates.slice(0, request.first);
      const passages = await readPassages(session, hits);
      const entities = await showEntities(session, hits, request.query);
      const articleTerms = new Map<Key, readonly SearchTerm[]>();
      const termsOf = ({ articleId, text, language }: Passage): readonly SearchTerm[] => {
        const cut = articleTerms.get(articleId) ?? searchTerms(text, language);
        articleTerms.set(articleId, cut);
        return cut;
      };
      const items = hits.map((hit) => {
        const passage = passages.get(nameOf(hit));
        const node = entities.get(nameOf(hit)) ??
          (passage === undefined ? null : showPassage(hit, passage, phrases, termsOf(passage))) ?? {
            type: hit.type,
            id: hit.id,
            score: 0,
            snippet: null,
            highlights: [],
          };
        return { node, position: { sort: hit.sort, id: hit.id } };
      });
      return {
        items,
        hasNextPage: candidates.length > request.first,
        hasPreviousPage: request.after !== null,
        terms,
        notes,
      };
    });
