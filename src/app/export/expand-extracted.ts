import type {
  ExportedFinding,
  ExportedInteraction,
  ExportedMention,
  ExportedReport,
  ExportedRole,
} from '../../export/exported.js';
import { AGREEMENT_STATUSES } from '../../model/agreement.js';
import { type NodeType, toGlobalId } from '../../model/global-id.js';
import type {
  AgreementReportRecord,
  FindingRecord,
  InteractionRecord,
  Key,
  MentionRecord,
  RoleRecord,
} from '../../store/records.js';
import type { Store } from '../../store/store.js';
import { loadReferences } from './references.js';

const toId = (type: NodeType, key: Key | null): string | null => (key === null ? null : toGlobalId(type, key));
const articlesOf = (rows: readonly { readonly articleId: Key }[]): Key[] => rows.map(({ articleId }) => articleId);

export const expandMentions = async (
  store: Store,
  rows: readonly MentionRecord[],
): Promise<readonly ExportedMention[]> => {
  const references = await loadReferences(store, {
    articles: articlesOf(rows),
    entities: rows.map(({ entityId }) => entityId),
  });
  return rows.map((row) => ({
    ...references.extracted('Mention', row),
    entity: references.needEntity(row.entityId),
    kind: row.kind,
    credit: row.credit,
    span: references.span(row.evidence),
  }));
};

export const expandRoles = async (store: Store, rows: readonly RoleRecord[]): Promise<readonly ExportedRole[]> => {
  const references = await loadReferences(store, {
    articles: articlesOf(rows),
    entities: rows.flatMap(({ entityId, organizationId, countryId, scopeId }) => [
      entityId,
      organizationId,
      countryId,
      scopeId,
    ]),
  });
  return rows.map((row) => ({
    ...references.extracted('Role', row),
    entity: references.needEntity(row.entityId),
    office: row.office,
    standing: row.standing,
    organization: references.entity(row.organizationId),
    country: references.entity(row.countryId),
    scope: references.entity(row.scopeId),
    title: references.optionalSpan(row.title),
    span: references.span(row.evidence),
  }));
};

export const expandInteractions = async (
  store: Store,
  rows: readonly InteractionRecord[],
): Promise<readonly ExportedInteraction[]> => {
  const participants = await store.interactions.participants(rows.map(({ id }) => id));
  const references = await loadReferences(store, {
    articles: articlesOf(rows),
    entities: [...rows.map(({ placeId }) => placeId), ...participants.flat().map(({ entityId }) => entityId)],
    times: rows.map(({ timeId }) => timeId),
  });
  const { span, party } = references;
  return rows.map((row, place) => ({
    ...references.extracted('Interaction', row),
    type: row.type,
    status: row.status,
    participants: (participants[place] ?? []).map(party),
    topics: row.topics.map(span),
    cue: row.cue.map(span),
    span: span(row.evidence),
    retold: row.retold.map(span),
    place: references.entity(row.placeId),
    time: references.time(row.timeId),
    quote: toId('Quote', row.quoteId),
    sameAs: toId('Interaction', row.sameAsId),
  }));
};

export const expandFindings = async (
  store: Store,
  rows: readonly FindingRecord[],
): Promise<readonly ExportedFinding[]> => {
  const references = await loadReferences(store, {
    articles: rows.flatMap(({ articleId, sides }) => [articleId, ...sides.map(({ evidence }) => evidence.articleId)]),
    entities: [],
  });
  return rows.map((row) => ({
    ...references.extracted('Finding', row),
    kind: row.kind,
    severity: row.severity,
    message: row.message,
    sides: row.sides.map((side) => ({
      article: references.article(side.evidence.articleId),
      span: references.span(side.evidence),
      entity: toId('Entity', side.entityId),
      quote: toId('Quote', side.quoteId),
      role: toId('Role', side.roleId),
      agreementReport: toId('AgreementReport', side.agreementReportId),
      interaction: toId('Interaction', side.interactionId),
    })),
  }));
};

export const expandReports = async (
  store: Store,
  rows: readonly AgreementReportRecord[],
): Promise<readonly ExportedReport[]> => {
  const parties = await store.agreementReports.parties(rows.map(({ id }) => id));
  const references = await loadReferences(store, {
    articles: articlesOf(rows),
    entities: [
      ...rows.flatMap(({ placeId, eventId }) => [placeId, eventId]),
      ...parties.flat().map(({ entityId }) => entityId),
    ],
    times: rows.map(({ agreedOnId }) => agreedOnId),
  });
  const { span, party } = references;
  return rows.map((row, place) => ({
    ...references.extracted('AgreementReport', row),
    agreement: toId('Agreement', row.agreementId),
    status: row.status,
    cameo: AGREEMENT_STATUSES[row.status],
    headline: row.headline,
    cue: row.cue.map(span),
    subject: row.subject.map(span),
    span: span(row.evidence),
    parties: (parties[place] ?? []).map((each) => ({ ...party(each), role: each.role })),
    place: references.entity(row.placeId),
    event: references.entity(row.eventId),
    agreedOn: references.time(row.agreedOnId),
    quote: toId('Quote', row.quoteId),
    sameAs: toId('AgreementReport', row.sameAsId),
  }));
};
