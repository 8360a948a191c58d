import sql, { type Sql } from 'sql-template-tag';
import { invariant } from '../errors.js';
import type { Agreement } from '../model/agreement.js';
import { among, isOneOfEntities, onlyOf } from './conditions.js';
import type { Database } from './connection.js';
import { survivorOf } from './entity-identity.js';
import { loadEvidence, PART } from './evidence.js';
import {
  atLeast,
  type ExtractedRow,
  extractedColumns,
  extractedJoins,
  reviewConditions,
  toExtracted,
  toStoredConfidence,
  unlessRejected,
} from './extracted.js';
import { createFacets, DAY, type Dimension, LANGUAGE, PUBLISHER } from './facets.js';
import { foundFields, reviewedOnly } from './found.js';
import { toLastMinute, toMinute } from './published.js';
import { createReads, groupByPlace, type Kind, type Link } from './reads.js';
import type { AgreementReportRecord, Key, PartyRecord } from './records.js';
import type { AgreementReportFacet, AgreementReportFilter, AgreementReportReads } from './store.js';
import type { Writing } from './writing.js';

export interface ReportRow extends ExtractedRow {
  readonly status: AgreementReportRecord['status'];
  readonly headline: number;
  readonly quoteId: Key | null;
  readonly placeId: Key | null;
  readonly eventId: Key | null;
  readonly agreedOnId: Key | null;
  readonly sameAsId: Key | null;
  readonly publishedAt: string | null;
  readonly agreementId: Key | null;
}

const byParty = (parent: Link['id']): Link => ({
  from: sql`agreement_report_parties AS l CROSS JOIN agreement_reports AS c`,
  where: [sql`l.entity_id = ${parent}`, sql`c.id = l.report_id`],
  id: sql`l.report_id`,
  sorted: { alias: sql`l`, columns: ['published_minute'] },
  repeats: true,
});

const byLedgerParty = (parent: Link['id']): Link => ({
  from: sql`agreement_party_reports AS l CROSS JOIN agreement_reports AS c`,
  where: [sql`l.party_id = ${parent}`, sql`c.id = l.report_id`],
  id: sql`l.report_id`,
  repeats: false,
});

/** Columns of a report that name what it belongs to. */
const OWNERS = {
  article: sql`c.article_id`,
  quote: sql`c.quote_id`,
  agreement: sql`c.agreement_id`,
  change: sql`c.change_id`,
} as const;

export const agreementReportKind: Kind<
  ReportRow,
  AgreementReportRecord,
  AgreementReportFilter,
  'PUBLISHED_AT' | 'HAPPENED_AT' | 'POSITION' | 'ID',
  'article' | 'party' | 'quote' | 'agreement' | 'ledgerParty' | 'change'
> = {
  table: sql`agreement_reports`,
  total: 'agreement_reports',
  columns: sql`${extractedColumns}, t.status, t.headline, t.quote_id AS "quoteId", t.place_id AS "placeId",
    t.event_id AS "eventId", t.agreed_on_id AS "agreedOnId", t.same_as_id AS "sameAsId",
    article.published_at AS "publishedAt", t.agreement_id AS "agreementId"`,
  joins: extractedJoins,
  sorts: {
    PUBLISHED_AT: { type: 'number', column: sql`published_minute`, none: 0 },
    HAPPENED_AT: { type: 'number', column: sql`happened_minute`, none: 0 },
    POSITION: { type: 'number', column: sql`place` },
    ID: null,
  },
  conditions: ({ status, party, article, from, to, minConfidence, ...asked }) => [
    ...atLeast(minConfidence),
    ...reviewConditions(asked),
    ...among(sql`c.status`, status),
    ...among(sql`c.article_id`, article),
    ...(party === undefined
      ? []
      : [
          sql`EXISTS (SELECT 1 FROM agreement_report_parties AS p WHERE p.report_id = c.id AND ${isOneOfEntities(sql`p.entity_id`, party)})`,
        ]),
    ...(from === undefined ? [] : [sql`c.published_minute >= ${toMinute(from)}`]),
    ...(to === undefined ? [] : [sql`c.published_minute BETWEEN 1 AND ${toLastMinute(to)}`]),
  ],
  shown: unlessRejected,
  counted: 'PUBLISHED_AT',
  link: (edge, parent) => {
    if (edge === 'party') return byParty(parent);
    if (edge === 'ledgerParty') return byLedgerParty(parent);
    const column = OWNERS[edge];
    return { from: sql`agreement_reports AS c`, where: [sql`${column} = ${parent}`], id: sql`c.id`, repeats: false };
  },
  driver: ({ party: asked, article }) => {
    const party = onlyOf(asked);
    return party === undefined || article !== undefined
      ? null
      : { ...byParty(survivorOf(sql`${party}`)), finds: ['party'] };
  },
  found: (filter, field) => {
    const few = [...reviewedOnly(filter), 'article'];
    return field === 'PUBLISHED_AT'
      ? foundFields(filter, ['status'], { few, isDated: true })
      : foundFields(filter, [], { few });
  },
  counter: (edge) => (edge === 'article' ? { table: sql`articles`, column: sql`agreement_report_count` } : null),
  load: async (session, rows) => {
    const ids = rows.map(({ id }) => id);
    const evidence = await loadEvidence(
      session,
      sql`agreement_reports`,
      ids,
      PART.AGREEMENT_CUE,
      PART.AGREEMENT_EVIDENCE,
    );
    return rows.map((row) => {
      const stands = evidence.one(row.id, PART.AGREEMENT_EVIDENCE);
      invariant(stands !== null, `report ${row.id} of an agreement has evidence`);
      return {
        ...toExtracted(row),
        status: row.status,
        cue: evidence.all(row.id, PART.AGREEMENT_CUE),
        subject: evidence.all(row.id, PART.AGREEMENT_SUBJECT),
        evidence: stands,
        quoteId: row.quoteId,
        placeId: row.placeId,
        eventId: row.eventId,
        agreedOnId: row.agreedOnId,
        headline: row.headline === 1,
        sameAsId: row.sameAsId,
        publishedAt: row.publishedAt,
        agreementId: row.agreementId,
      };
    });
  },
};

/** FROM part: who takes part according to the report of row `report`, as `party`, in their order. */
export const partiesOfReport = (report: Sql, party: Sql): Sql => sql`(
  SELECT p.report_id AS id, p.article_id, p.ordinal, p.role, p.entity_id FROM agreement_report_parties AS p
  WHERE p.report_id = ${report}.id ORDER BY p.ordinal) AS ${party}`;

interface PartyRow {
  readonly place: number;
  readonly reportId: Key;
  readonly ordinal: number;
  readonly role: PartyRecord['role'];
  readonly entityId: Key | null;
}

const FACETS: Readonly<Record<AgreementReportFacet, Dimension>> = {
  DAY,
  PUBLISHER,
  LANGUAGE,
  STATUS: { value: sql`c.status`, holds: 'TEXT' },
  PLACE: { value: sql`c.place_id`, holds: 'ENTITY' },
  PARTY: {
    value: sql`f.entity_id`,
    holds: 'ENTITY',
    through: { table: sql`agreement_report_parties`, on: sql`f.report_id = c.id` },
  },
};

export const createAgreementReportReads = (
  database: Database,
  kind: typeof agreementReportKind,
): AgreementReportReads => ({
  ...createReads(database, kind),
  ...createFacets(database, kind, FACETS),
  parties: (reports) =>
    database.read(async (session) => {
      if (reports.length === 0) return [];
      const rows = await session.all<PartyRow>(sql`
        SELECT parent.key AS place, p.report_id AS "reportId", p.ordinal, p.role, p.entity_id AS "entityId"
        FROM ${session.dialect.values(reports)} AS parent CROSS JOIN agreement_report_parties AS p
        WHERE p.report_id = parent.value ORDER BY parent.key, p.ordinal`);
      const owners = [...new Set(reports)];
      const evidence = await loadEvidence(
        session,
        sql`agreement_reports`,
        owners,
        PART.AGREEMENT_PARTY,
        PART.AGREEMENT_PARTY,
      );
      return groupByPlace(rows, reports.length).map((parties) =>
        parties.map(({ reportId, ordinal, role, entityId }) => ({
          entityId,
          role,
          evidence: evidence.one(reportId, PART.AGREEMENT_PARTY, ordinal),
        })),
      );
    }),
});

export const insertAgreementReports = async (writing: Writing, agreements: readonly Agreement[]): Promise<void> => {
  const { session } = writing.unit;
  await session.insert(
    sql`agreement_reports (id, place, article_id, published_minute, happened_minute, status, headline, quote_id, place_id, event_id, agreed_on_id,
      same_as_id, rule_id, confidence)`,
    agreements.map((agreement, ordinal) => [
      writing.needKey('agreement', agreement.id),
      writing.place(ordinal),
      writing.articleId,
      writing.publishedMinute,
      writing.publishedMinute,
      agreement.status,
      agreement.headline ? 1 : 0,
      writing.keyOf('quote', agreement.quote),
      writing.keyOf('entity', agreement.place),
      writing.keyOf('entity', agreement.event),
      writing.keyOf('time', agreement.agreedOn),
      writing.keyOf('agreement', agreement.sameAs),
      writing.ruleKey(agreement.ruleId),
      toStoredConfidence(agreement.confidence),
    ]),
  );
  await session.insert(
    sql`agreement_report_parties (article_id, report_id, ordinal, published_minute, role, entity_id)`,
    agreements.flatMap((agreement) =>
      agreement.parties.map((party, ordinal) => [
        writing.articleId,
        writing.needKey('agreement', agreement.id),
        ordinal,
        writing.publishedMinute,
        party.role,
        writing.keyOf('entity', party.entity),
      ]),
    ),
  );
  for (const agreement of agreements) {
    const key = writing.needKey('agreement', agreement.id);
    writing.addEvidence(key, PART.AGREEMENT_CUE, agreement.cue);
    writing.addEvidence(key, PART.AGREEMENT_SUBJECT, agreement.subject);
    writing.addEvidenceAt(key, PART.AGREEMENT_EVIDENCE, 0, agreement.evidence);
    agreement.parties.forEach((party, ordinal) => {
      writing.addEvidenceAt(key, PART.AGREEMENT_PARTY, ordinal, party.span);
    });
  }
};
