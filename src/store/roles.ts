import sql from 'sql-template-tag';
import { invariant } from '../errors.js';
import type { Role } from '../model/entity.js';
import { among, amongEntities } from './conditions.js';
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
import { foundFields, reviewedOnly } from './found.js';
import type { Kind } from './reads.js';
import type { Key, RoleRecord } from './records.js';
import type { RoleFilter } from './store.js';
import { backsTenureOn, roleAgainstTenure, roleOfTenure } from './tenures.js';
import type { Writing } from './writing.js';

export interface RoleRow extends ExtractedRow {
  readonly entityId: Key;
  readonly office: string;
  readonly organizationId: Key | null;
  readonly countryId: Key | null;
  readonly scopeId: Key | null;
  readonly pattern: RoleRecord['pattern'];
  readonly standing: RoleRecord['standing'];
  readonly tenureId: Key | null;
  readonly assertedById: Key | null;
}

const COLUMNS = { article: sql`c.article_id`, entity: sql`c.entity_id`, organization: sql`c.organization_id` } as const;

const TENURE_LINKS = { tenure: roleOfTenure, against: roleAgainstTenure } as const;

export const roleKind: Kind<RoleRow, RoleRecord, RoleFilter, 'ID', keyof typeof COLUMNS | keyof typeof TENURE_LINKS> = {
  table: sql`roles`,
  total: 'roles',
  columns: sql`${extractedColumns}, t.entity_id AS "entityId", t.office, t.organization_id AS "organizationId",
    t.country_id AS "countryId", t.scope_id AS "scopeId", t.pattern, t.standing, t.asserted_by_id AS "assertedById",
    (SELECT s.tenure_id FROM tenure_statements AS s WHERE s.role_id = t.id) AS "tenureId"`,
  joins: extractedJoins,
  sorts: { ID: null },
  conditions: ({ office, standing, country, organization, on, margin, ...asked }) => [
    ...reviewConditions(asked),
    ...among(sql`c.office`, office),
    ...among(sql`c.standing`, standing),
    ...amongEntities(sql`c.country_id`, country),
    ...amongEntities(sql`c.organization_id`, organization),
    ...(on === undefined ? [] : [backsTenureOn(on, margin ?? 0)]),
  ],
  shown: unlessRejected,
  found: (filter) => foundFields(filter, ['organization', 'country', 'office'], { few: reviewedOnly(filter) }),
  link: (edge, parent) =>
    edge === 'tenure' || edge === 'against'
      ? TENURE_LINKS[edge](parent)
      : { from: sql`roles AS c`, where: [sql`${COLUMNS[edge]} = ${parent}`], id: sql`c.id`, repeats: false },
  load: async (session, rows) => {
    const ids = rows.map(({ id }) => id);
    const evidence = await loadEvidence(session, sql`roles`, ids, PART.ROLE_TITLE, PART.ROLE_EVIDENCE);
    return rows.map((row) => {
      const stands = evidence.one(row.id, PART.ROLE_EVIDENCE);
      invariant(stands !== null, `role ${row.id} has evidence`);
      return {
        ...toExtracted(row),
        entityId: row.entityId,
        office: row.office,
        organizationId: row.organizationId,
        countryId: row.countryId,
        scopeId: row.scopeId,
        pattern: row.pattern,
        standing: row.standing,
        assertedById: row.assertedById,
        tenureId: row.tenureId,
        title: evidence.one(row.id, PART.ROLE_TITLE),
        evidence: stands,
      };
    });
  },
};

export const insertRoles = async (writing: Writing, roles: readonly Role[]): Promise<void> => {
  await writing.unit.session.insert(
    sql`roles (id, article_id, entity_id, office, organization_id, country_id, scope_id, pattern, standing, asserted_by_id,
      rule_id, confidence)`,
    roles.map((role) => [
      writing.needKey('role', role.id),
      writing.articleId,
      writing.needKey('entity', role.entity),
      role.office,
      writing.keyOf('entity', role.organization),
      writing.keyOf('entity', role.country),
      writing.keyOf('entity', role.scope),
      role.pattern,
      role.standing,
      writing.keyOf('quote', role.assertedBy),
      writing.ruleKey(role.ruleId),
      toStoredConfidence(role.confidence),
    ]),
  );
  for (const role of roles) {
    const key = writing.needKey('role', role.id);
    writing.addEvidenceAt(key, PART.ROLE_TITLE, 0, role.title);
    writing.addEvidenceAt(key, PART.ROLE_EVIDENCE, 0, role.evidence);
  }
};
