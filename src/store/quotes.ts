import sql, { type Sql } from 'sql-template-tag';
import type { Mention } from '../model/entity.js';
import type { Quote } from '../model/quote.js';
import { contains } from '../text/span.js';
import { among, amongEntities, isOneOfEntities, onlyOf } from './conditions.js';
import type { Database, Value } from './connection.js';
import { survivorOf } from './entity-identity.js';
import { loadEvidence, PART } from './evidence.js';
import {
  atLeast,
  type ExtractedRow,
  extractedColumns,
  extractedJoins,
  REVIEW_DIMENSION,
  reviewConditions,
  toExtracted,
  toStoredConfidence,
  unlessRejected,
} from './extracted.js';
import { createFacets, DAY, type Dimension, LANGUAGE, PUBLISHER } from './facets.js';
import { foundFields, reviewedOnly } from './found.js';
import { toLastMinute, toMinute } from './published.js';
import { createReads, groupByPlace, type Kind, type Link } from './reads.js';
import type { HopRecord, Key, QuoteRecord } from './records.js';
import type { QuoteEdge, QuoteFacet, QuoteFilter, QuoteReads } from './store.js';
import type { Writing } from './writing.js';

export interface QuoteRow extends ExtractedRow {
  readonly type: QuoteRecord['type'];
  readonly act: QuoteRecord['act'];
  readonly negated: number;
  readonly headline: number;
  readonly speakerStatus: QuoteRecord['speakerStatus'];
  readonly speakerId: Key | null;
  readonly addresseeId: Key | null;
  readonly parentId: Key | null;
  readonly continuesId: Key | null;
  readonly saidAtId: Key | null;
  readonly cueLemma: string | null;
  readonly publishedAt: string | null;
}

const column = (name: Sql, parent: Sql): Link => ({
  from: sql`quotes AS c`,
  where: [sql`c.${name} = ${parent}`],
  id: sql`c.id`,
  repeats: false,
});

const LINKS: Readonly<Record<QuoteEdge, (parent: Sql) => Link>> = {
  article: (parent) => column(sql`article_id`, parent),
  speaker: (parent) => column(sql`speaker_id`, parent),
  parent: (parent) => column(sql`parent_id`, parent),
  about: (parent) => ({
    from: sql`quote_entities AS l CROSS JOIN quotes AS c`,
    where: [sql`l.entity_id = ${parent}`, sql`c.id = l.quote_id`],
    id: sql`l.quote_id`,
    sorted: { alias: sql`l`, columns: ['published_minute'] },
    repeats: false,
  }),
  denies: (parent) => ({
    from: sql`denials AS l CROSS JOIN quotes AS c`,
    where: [sql`l.quote_id = ${parent}`, sql`c.id = l.denied_id`],
    id: sql`c.id`,
    repeats: false,
  }),
  deniedBy: (parent) => ({
    from: sql`denials AS l CROSS JOIN quotes AS c`,
    where: [sql`l.denied_id = ${parent}`, sql`c.id = l.quote_id`],
    id: sql`c.id`,
    repeats: false,
  }),
};

export const quoteKind: Kind<QuoteRow, QuoteRecord, QuoteFilter, 'PUBLISHED_AT' | 'POSITION' | 'ID', QuoteEdge> = {
  table: sql`quotes`,
  total: 'quotes',
  columns: sql`${extractedColumns}, t.type, t.act, t.negated, t.headline, t.speaker_status AS "speakerStatus",
    t.speaker_id AS "speakerId", t.addressee_id AS "addresseeId", t.parent_id AS "parentId",
    t.continues_id AS "continuesId", t.said_at_id AS "saidAtId", t.cue_lemma AS "cueLemma",
    article.published_at AS "publishedAt"`,
  joins: extractedJoins,
  sorts: {
    PUBLISHED_AT: { type: 'number', column: sql`published_minute`, none: 0 },
    POSITION: { type: 'number', column: sql`place` },
    ID: null,
  },
  conditions: ({ speaker, about, article, type, act, from, to, headline, deniedOnly, minConfidence, ...asked }) => [
    ...reviewConditions(asked),
    ...(about === undefined
      ? []
      : [
          sql`EXISTS (SELECT 1 FROM quote_entities AS a
            WHERE a.article_id = c.article_id AND a.quote_id = c.id AND ${isOneOfEntities(sql`a.entity_id`, about)})`,
        ]),
    ...amongEntities(sql`c.speaker_id`, speaker),
    ...among(sql`c.article_id`, article),
    ...among(sql`c.type`, type),
    ...among(sql`c.act`, act),
    ...(from === undefined ? [] : [sql`c.published_minute >= ${toMinute(from)}`]),
    ...(to === undefined ? [] : [sql`c.published_minute BETWEEN 1 AND ${toLastMinute(to)}`]),
    ...(headline === undefined ? [] : [headline ? sql`c.headline = 1` : sql`c.headline = 0`]),
    ...atLeast(minConfidence),
    ...(deniedOnly === true ? [sql`c.denied = 1`] : []),
  ],
  shown: unlessRejected,
  counted: 'PUBLISHED_AT',
  link: (edge, parent) => LINKS[edge](parent),
  driver: ({ about: asked, speaker, article }) => {
    const about = onlyOf(asked);
    if (about === undefined || speaker !== undefined || article !== undefined) return null;
    return { ...LINKS.about(survivorOf(sql`${about}`)), finds: ['about'] };
  },
  found: (filter, field) => {
    const few = [...reviewedOnly(filter), 'article'];
    return field === 'PUBLISHED_AT'
      ? foundFields(filter, ['speaker', 'deniedOnly', 'headline', 'act', 'type'], { few, isDated: true })
      : foundFields(filter, ['speaker'], { few });
  },
  counter: (edge) => {
    if (edge === 'article') return { table: sql`articles`, column: sql`quote_count` };
    return edge === 'speaker' ? { table: sql`entities`, column: sql`quote_count` } : null;
  },
  load: async (session, rows) => {
    const ids = rows.map(({ id }) => id);
    const evidence = await loadEvidence(session, sql`quotes`, ids, PART.QUOTE_CUE, PART.QUOTE_DENIED_TARGET);
    return rows.map((row) => {
      const addressee = evidence.one(row.id, PART.QUOTE_ADDRESSEE);
      return {
        ...toExtracted(row),
        type: row.type,
        act: row.act,
        negated: row.negated === 1,
        cue: evidence.all(row.id, PART.QUOTE_CUE),
        cueLemma: row.cueLemma,
        complementizer: evidence.one(row.id, PART.QUOTE_COMPLEMENTIZER),
        content: evidence.all(row.id, PART.QUOTE_CONTENT),
        speakerId: row.speakerId,
        speakerStatus: row.speakerStatus,
        speaker: evidence.one(row.id, PART.QUOTE_SPEAKER),
        addressee:
          row.addresseeId === null && addressee === null
            ? null
            : { entityId: row.addresseeId, role: null, evidence: addressee },
        medium: evidence.one(row.id, PART.QUOTE_MEDIUM),
        saidAtId: row.saidAtId,
        parentId: row.parentId,
        continuesId: row.continuesId,
        deniedTarget: evidence.one(row.id, PART.QUOTE_DENIED_TARGET),
        headline: row.headline === 1,
        publishedAt: row.publishedAt,
      };
    });
  },
};

interface HopRow {
  readonly place: number;
  readonly quoteId: Key;
  readonly position: number;
  readonly role: HopRecord['role'];
  readonly entityId: Key | null;
}

const FACETS: Readonly<Record<QuoteFacet, Dimension>> = {
  DAY,
  PUBLISHER,
  LANGUAGE,
  SPEAKER_STATUS: { value: sql`c.speaker_status`, holds: 'TEXT' },
  REVIEW: REVIEW_DIMENSION,
  SPEAKER: { value: sql`c.speaker_id`, holds: 'ENTITY' },
  ABOUT: {
    value: sql`f.entity_id`,
    holds: 'ENTITY',
    through: { table: sql`quote_entities`, on: sql`f.article_id = c.article_id AND f.quote_id = c.id` },
  },
  ACT: { value: sql`c.act`, holds: 'TEXT' },
  TYPE: { value: sql`c.type`, holds: 'TEXT' },
};

export const createQuoteReads = (database: Database, kind: typeof quoteKind): QuoteReads => {
  return {
    ...createReads(database, kind),
    ...createFacets(database, kind, FACETS),
    chains: (quotes) =>
      database.read(async (session) => {
        if (quotes.length === 0) return [];
        const rows = await session.all<HopRow>(sql`
        SELECT parent.key AS place, h.quote_id AS "quoteId", h.position, h.role, h.entity_id AS "entityId"
        FROM ${session.dialect.values(quotes)} AS parent CROSS JOIN quotes AS q CROSS JOIN hops AS h
        WHERE q.id = parent.value AND h.article_id = q.article_id AND h.quote_id = q.id ORDER BY parent.key, h.position`);
        const evidence = await loadEvidence(session, sql`quotes`, [...new Set(quotes)], PART.HOP, PART.HOP_CUE);
        return groupByPlace(rows, quotes.length).map((hops) =>
          hops.map(({ quoteId, position, role, entityId }) => ({
            position,
            role,
            entityId,
            evidence: evidence.one(quoteId, PART.HOP, position),
            cue: evidence.one(quoteId, PART.HOP_CUE, position),
          })),
        );
      }),
  };
};

/** Reading order of quotes: by the first word of the content, the holding quote before the held one. */
export const inReadingOrder = (quotes: readonly Quote[]): readonly Quote[] => {
  const start = (quote: Quote): number => Math.min(...quote.content.map((span) => span.start));
  const end = (quote: Quote): number => Math.max(...quote.content.map((span) => span.end));
  return [...quotes].sort((a, b) => start(a) - start(b) || end(b) - end(a));
};

/** Entities that the content speaks about. */
const entitiesIn = (quote: Quote, mentions: readonly Mention[]): ReadonlySet<string> =>
  new Set(
    mentions
      .filter(({ span, credit }) => !credit && quote.content.some((content) => contains(content, span)))
      .map(({ entity }) => entity),
  );

const toQuoteRow = (writing: Writing, quote: Quote, ordinal: number, denied: boolean): Value[] => [
  writing.needKey('quote', quote.id),
  writing.place(ordinal),
  writing.articleId,
  writing.publishedMinute,
  quote.type,
  quote.act,
  quote.negated ? 1 : 0,
  quote.headline ? 1 : 0,
  denied ? 1 : 0,
  quote.deniesReport === true ? 1 : 0,
  quote.isNegative === true ? 1 : 0,
  quote.speakerStatus,
  writing.keyOf('entity', quote.speaker?.entity ?? null),
  writing.keyOf('entity', quote.addressee?.entity ?? null),
  writing.keyOf('quote', quote.parent),
  writing.keyOf('quote', quote.continues),
  writing.keyOf('time', quote.saidAt),
  quote.cueLemma,
  writing.ruleKey(quote.ruleId),
  toStoredConfidence(quote.confidence),
];

const addQuoteEvidence = (writing: Writing, quote: Quote): void => {
  const key = writing.needKey('quote', quote.id);
  writing.addEvidence(key, PART.QUOTE_CUE, quote.cue);
  writing.addEvidenceAt(key, PART.QUOTE_COMPLEMENTIZER, 0, quote.complementizer);
  writing.addEvidence(key, PART.QUOTE_CONTENT, quote.content);
  writing.addEvidenceAt(key, PART.QUOTE_SPEAKER, 0, quote.speaker?.span ?? null);
  writing.addEvidenceAt(key, PART.QUOTE_ADDRESSEE, 0, quote.addressee?.span ?? null);
  writing.addEvidenceAt(key, PART.QUOTE_MEDIUM, 0, quote.medium);
  writing.addEvidenceAt(key, PART.QUOTE_DENIED_TARGET, 0, quote.deniedTarget);
  quote.chain.forEach((hop, position) => {
    writing.addEvidenceAt(key, PART.HOP, position, hop.span);
    writing.addEvidenceAt(key, PART.HOP_CUE, position, hop.cue);
  });
};

/** Writes quotes with their chains, denials and the entities they speak about. */
export const insertQuotes = async (
  writing: Writing,
  quotes: readonly Quote[],
  mentions: readonly Mention[],
): Promise<void> => {
  const { session } = writing.unit;
  const key = (quote: Quote): Key => writing.needKey('quote', quote.id);
  const denied = new Set(quotes.flatMap(({ denies }) => denies));
  await session.insert(
    sql`quotes (id, place, article_id, published_minute, type, act, negated, headline, denied, denies_report, negative,
      speaker_status, speaker_id, addressee_id, parent_id, continues_id, said_at_id, cue_lemma, rule_id, confidence)`,
    inReadingOrder(quotes).map((quote, ordinal) => toQuoteRow(writing, quote, ordinal, denied.has(quote.id))),
  );
  await session.insert(
    sql`hops (article_id, quote_id, position, role, entity_id)`,
    quotes.flatMap((quote) =>
      quote.chain.map((hop, position) => [
        writing.articleId,
        key(quote),
        position,
        hop.role,
        writing.keyOf('entity', hop.entity),
      ]),
    ),
  );
  await session.insert(
    sql`denials (article_id, quote_id, denied_id)`,
    quotes.flatMap((quote) =>
      [...new Set(quote.denies)].map((denied) => [writing.articleId, key(quote), writing.needKey('quote', denied)]),
    ),
  );
  await session.insert(
    sql`quote_entities (article_id, quote_id, entity_id, published_minute)`,
    quotes.flatMap((quote) =>
      // Two local entities may be one row: the key decides.
      [...new Set([...entitiesIn(quote, mentions)].map((entity) => writing.needKey('entity', entity)))].map(
        (entity) => [writing.articleId, key(quote), entity, writing.publishedMinute],
      ),
    ),
  );
  for (const quote of quotes) addQuoteEvidence(writing, quote);
  writing.unit.events.quotesWritten(inReadingOrder(quotes).map(key));
};
