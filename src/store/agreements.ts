import sql from 'sql-template-tag';
import { invariant } from '../errors.js';
import type { Agreement } from '../model/agreement.js';
import type { Database } from './connection.js';
import { survivorOf } from './entity-identity.js';
import { loadEvidence, PART } from './evidence.js';
import {
  type ExtractedRow,
  extractedColumns,
  extractedJoins,
  reviewConditions,
  toExtracted,
  toStoredConfidence,
  unlessRejected,
} from './extracted.js';
import { toLastMinute, toMinute } from './published.js';
import { createReads, groupByPlace, type Kind, type Link } from './reads.js';
import type { AgreementRecord, Key, PartyRecord } from './records.js';
import type { AgreementFilter, AgreementReads } from './store.js';
import type { Writing } from './writing.js';

interface AgreementRow extends ExtractedRow {
  readonly status: AgreementRecord['status'];
  readonly headline: number;
  readonly quoteId: Key | null;
  readonly placeId: Key | null;
  readonly eventId: Key | null;
  readonly agreedOnId: Key | null;
  readonly sameAsId: Key | null;
  readonly publishedAt: string | null;
}

const byParty = (parent: Link['id']): Link => ({
  from: sql`agreement_parties AS l CROSS JOIN agreements AS c`,
  where: [sql`l.entity_id = ${parent}`, sql`c.id = l.agreement_id`],
  id: sql`l.agreement_id`,
  sorted: { alias: sql`l`, columns: ['published_minute'] },
  repeats: true,
});

export const agreementKind: Kind<
  AgreementRow,
  AgreementRecord,
  AgreementFilter,
  'PUBLISHED_AT' | 'POSITION' | 'ID',
  'article' | 'party' | 'quote'
> = {
  table: sql`agreements`,
  total: 'agreements',
  columns: sql`${extractedColumns}, t.status, t.headline, t.quote_id AS "quoteId", t.place_id AS "placeId",
    t.event_id AS "eventId", t.agreed_on_id AS "agreedOnId", t.same_as_id AS "sameAsId",
    article.published_at AS "publishedAt"`,
  joins: extractedJoins,
  sorts: {
    PUBLISHED_AT: { type: 'number', column: sql`published_minute`, none: 0 },
    POSITION: { type: 'number', column: sql`place` },
    ID: null,
  },
  conditions: ({ status, party, article, from, to, ...asked }) => [
    ...reviewConditions(asked),
    ...(status === undefined ? [] : [sql`c.status = ${status}`]),
    ...(article === undefined ? [] : [sql`c.article_id = ${article}`]),
    ...(party === undefined
      ? []
      : [
          sql`EXISTS (SELECT 1 FROM agreement_parties AS p WHERE p.agreement_id = c.id AND p.entity_id = ${survivorOf(sql`${party}`)})`,
        ]),
    ...(from === undefined ? [] : [sql`c.published_minute >= ${toMinute(from)}`]),
    ...(to === undefined ? [] : [sql`c.published_minute BETWEEN 1 AND ${toLastMinute(to)}`]),
  ],
  shown: unlessRejected,
  link: (edge, parent) =>
    edge === 'party'
      ? byParty(parent)
      : {
          from: sql`agreements AS c`,
          where: [edge === 'article' ? sql`c.article_id = ${parent}` : sql`c.quote_id = ${parent}`],
          id: sql`c.id`,
          repeats: false,
        },
  driver: ({ party, article }) =>
    party === undefined || article !== undefined ? null : byParty(survivorOf(sql`${party}`)),
  counter: (edge) => (edge === 'article' ? { table: sql`articles`, column: sql`agreement_count` } : null),
  load: async (session, rows) => {
    const ids = rows.map(({ id }) => id);
    const evidence = await loadEvidence(session, sql`agreements`, ids, PART.AGREEMENT_CUE, PART.AGREEMENT_EVIDENCE);
    return rows.map((row) => {
      const stands = evidence.one(row.id, PART.AGREEMENT_EVIDENCE);
      invariant(stands !== null, `agreement ${row.id} has evidence`);
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
      };
    });
  },
};

interface PartyRow {
  readonly place: number;
  readonly agreementId: Key;
  readonly ordinal: number;
  readonly role: PartyRecord['role'];
  readonly entityId: Key | null;
}

export const createAgreementReads = (database: Database): AgreementReads => ({
  ...createReads(database, agreementKind),
  parties: (agreements) =>
    database.read(async (session) => {
      if (agreements.length === 0) return [];
      const rows = await session.all<PartyRow>(sql`
        SELECT parent.key AS place, p.agreement_id AS "agreementId", p.ordinal, p.role, p.entity_id AS "entityId"
        FROM ${session.dialect.values(agreements)} AS parent CROSS JOIN agreement_parties AS p
        WHERE p.agreement_id = parent.value ORDER BY parent.key, p.ordinal`);
      const owners = [...new Set(agreements)];
      const evidence = await loadEvidence(session, sql`agreements`, owners, PART.AGREEMENT_PARTY, PART.AGREEMENT_PARTY);
      return groupByPlace(rows, agreements.length).map((parties) =>
        parties.map(({ agreementId, ordinal, role, entityId }) => ({
          entityId,
          role,
          evidence: evidence.one(agreementId, PART.AGREEMENT_PARTY, ordinal),
        })),
      );
    }),
});

export const insertAgreements = async (writing: Writing, agreements: readonly Agreement[]): Promise<void> => {
  const { session } = writing.unit;
  await session.insert(
    sql`agreements (id, place, article_id, published_minute, status, headline, quote_id, place_id, event_id, agreed_on_id,
      same_as_id, rule_id, confidence)`,
    agreements.map((agreement, ordinal) => [
      writing.needKey('agreement', agreement.id),
      writing.place(ordinal),
      writing.articleId,
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
    sql`agreement_parties (article_id, agreement_id, ordinal, published_minute, role, entity_id)`,
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
