import sql, { type Sql } from 'sql-template-tag';
import { tellingOf } from '../resolve/utterances.js';
import { isOneOfEntities, onlyOf } from './conditions.js';
import type { Database } from './connection.js';
import { survivorOf } from './entity-identity.js';
import { createFacets, type Dimension, dayOf, knownLanguage } from './facets.js';
import { toLastMinute, toMinute } from './published.js';
import { createReads, type Kind, type Link } from './reads.js';
import type { Key, TellingRecord, UtteranceRecord } from './records.js';
import type { UtteranceFacet, UtteranceFilter, UtteranceReads } from './store.js';
import { readWordings } from './wordings.js';

const ofQuote = (quote: Sql): Link => ({
  from: sql`utterance_quotes AS l CROSS JOIN utterances AS c`,
  where: [sql`l.id = ${quote}`, sql`c.id = l.utterance_id`],
  id: sql`l.utterance_id`,
  repeats: false,
});

const ofSpeaker = (entity: Sql): Link => ({
  from: sql`quotes AS q CROSS JOIN utterance_quotes AS l CROSS JOIN utterances AS c`,
  where: [sql`q.speaker_id = ${entity}`, sql`l.id = q.id`, sql`c.id = l.utterance_id`],
  id: sql`l.utterance_id`,
  repeats: true,
});

/** SQL for the key of the speaker of the first quote that names one; somebody who is known beyond one article before all others. */
export const speakerOf = (utterance: Sql): Sql => sql`(
  SELECT q.speaker_id FROM utterance_quotes AS m CROSS JOIN quotes AS q CROSS JOIN entities AS e
  WHERE m.utterance_id = ${utterance}.id AND q.id = m.id AND e.id = q.speaker_id
  ORDER BY e.article_id IS NOT NULL, m.minute, m.id LIMIT 1)`;

export const utteranceKind: Kind<
  UtteranceRecord,
  UtteranceRecord,
  UtteranceFilter,
  'FIRST_REPORT' | 'ARTICLE_COUNT' | 'OUTLET_COUNT' | 'ID',
  'quote' | 'speaker'
> = {
  table: sql`utterances`,
  total: 'utterances',
  columns: sql`t.id, t.first_quote_id AS "firstQuoteId", t.quote_count AS "quoteCount",
    t.article_count AS "articleCount", t.outlet_count AS "outletCount", ${speakerOf(sql`t`)} AS "speakerId"`,
  joins: sql``,
  sorts: {
    FIRST_REPORT: { type: 'number', column: sql`first_minute` },
    ARTICLE_COUNT: { type: 'number', column: sql`article_count` },
    OUTLET_COUNT: { type: 'number', column: sql`outlet_count` },
    ID: null,
  },
  conditions: ({ speaker, from, to, minArticles, minOutlets }) => [
    ...(speaker === undefined
      ? []
      : [
          sql`EXISTS (SELECT 1 FROM utterance_quotes AS s CROSS JOIN quotes AS o
            WHERE s.utterance_id = c.id AND o.id = s.id AND ${isOneOfEntities(sql`o.speaker_id`, speaker)})`,
        ]),
    ...(from === undefined ? [] : [sql`c.last_minute >= ${toMinute(from)}`]),
    ...(to === undefined ? [] : [sql`c.first_minute <= ${toLastMinute(to)}`]),
    ...(minArticles === undefined ? [] : [sql`c.article_count >= ${minArticles}`]),
    ...(minOutlets === undefined ? [] : [sql`c.outlet_count >= ${minOutlets}`]),
  ],
  counted: 'FIRST_REPORT',
  link: (edge, parent) => (edge === 'quote' ? ofQuote(parent) : ofSpeaker(parent)),
  driver: (filter) => {
    const speaker = onlyOf(filter.speaker);
    return speaker === undefined ? null : { ...ofSpeaker(survivorOf(sql`${speaker}`)), finds: ['speaker'] };
  },
  found: (_filter, field) =>
    field === 'ARTICLE_COUNT'
      ? ['minArticles']
      : field === 'OUTLET_COUNT'
        ? ['minOutlets']
        : field === 'FIRST_REPORT'
          ? ['to']
          : [],
  load: async (_session, rows) =>
    rows.map(({ id, firstQuoteId, speakerId, quoteCount, articleCount, outletCount }) => ({
      id,
      firstQuoteId,
      speakerId,
      quoteCount,
      articleCount,
      outletCount,
    })),
};

/** Quotes of an utterance, and their articles as `f`. */
const ITS_ARTICLES = {
  table: sql`utterance_quotes AS m CROSS JOIN quotes AS q CROSS JOIN articles`,
  on: sql`m.utterance_id = c.id AND q.id = m.id AND f.id = q.article_id`,
};

const FACETS: Readonly<Record<UtteranceFacet, Dimension>> = {
  DAY: dayOf(sql`c.first_minute`),
  SPEAKER: {
    value: sql`f.speaker_id`,
    holds: 'ENTITY',
    through: {
      table: sql`utterance_quotes AS m CROSS JOIN quotes`,
      on: sql`m.utterance_id = c.id AND f.id = m.id AND f.speaker_id IS NOT NULL`,
    },
  },
  PUBLISHER: { value: sql`f.publisher`, holds: 'TEXT', through: ITS_ARTICLES },
  LANGUAGE: { value: knownLanguage(sql`f.language`), holds: 'TEXT', through: ITS_ARTICLES },
};

export const createUtteranceReads = (database: Database, kind: typeof utteranceKind): UtteranceReads => {
  const reads = createReads(database, kind);
  return {
    ...reads,
    ...createFacets(database, kind, FACETS),
    byIds: async (ids) => {
      if (ids.length === 0) return [];
      const rows = await database.read((session) =>
        session.all<{ id: Key; into: Key }>(sql`
          SELECT m.id, m.utterance_id AS "into" FROM ${session.dialect.values([...new Set(ids)])} AS wanted
          CROSS JOIN merged_utterances AS m WHERE m.id = wanted.value`),
      );
      const merged = new Map(rows.map(({ id, into }) => [id, into]));
      return reads.byIds(ids.map((id) => merged.get(id) ?? id));
    },
  };
};

interface TellingRow {
  readonly id: Key;
  readonly utteranceId: Key;
  readonly firstQuoteId: Key;
}

/** Quotes as tellings of their utterance. How one stands to the first is worked out when it is read: another may become first. */
export const tellingKind: Kind<TellingRow, TellingRecord, object, 'MINUTE', 'utterance'> = {
  table: sql`utterance_quotes`,
  total: 'tellings',
  columns: sql`t.id, t.utterance_id AS "utteranceId", u.first_quote_id AS "firstQuoteId"`,
  joins: sql`JOIN utterances AS u ON u.id = t.utterance_id`,
  sorts: { MINUTE: { type: 'number', column: sql`minute` } },
  conditions: () => [],
  link: (_edge, parent) => ({
    from: sql`utterance_quotes AS c`,
    where: [sql`c.utterance_id = ${parent}`],
    id: sql`c.id`,
    repeats: false,
  }),
  counter: () => ({ table: sql`utterances`, column: sql`quote_count` }),
  load: async (session, rows) => {
    const wordings = await readWordings(
      session,
      rows.flatMap(({ id, firstQuoteId }) => [id, firstQuoteId]),
    );
    return rows.map(({ id, utteranceId, firstQuoteId }) => {
      const [first, own] = [wordings.get(firstQuoteId), wordings.get(id)];
      // While the index is built again some words are not there yet.
      if (first === undefined || own === undefined) {
        return { id, utteranceId, firstQuoteId, kind: 'NEAR' as const, similarity: 0 };
      }
      const isOneLanguage = first.language === own.language;
      return { id, utteranceId, firstQuoteId, ...tellingOf(first.wording, own.wording, isOneLanguage) };
    });
  },
};
