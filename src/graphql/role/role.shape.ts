import { HELD_OFFICES } from '../../app/unknown.js';
import { type Field, globalId, name, oneOf, type Shape, span, text, toOne } from '../../store/answer/field.js';
import { raw, type Sql, sql } from '../../store/answer/sql.js';
import { extractedShape } from '../node/extracted.shape.js';

/** SQL for the key of the tenure that a role backs; NULL for none. */
const tenureOf = (row: Sql, statement: Sql): Sql =>
  sql`(SELECT ${statement}.tenure_id FROM tenure_statements AS ${statement} WHERE ${statement}.role_id = ${row}.id)`;

const OFFICES = raw(HELD_OFFICES.map((office) => `'${office}'`).join(','));

/** As `tenureStatusOf`. */
const tenureStatus: Field = (row, { alias }) => {
  const article = alias();
  const undated = sql`EXISTS (SELECT 1 FROM articles AS ${article} WHERE ${article}.id = ${row}.article_id AND ${article}.published_at IS NULL)`;
  return [
    sql`CASE WHEN ${tenureOf(row, alias())} IS NOT NULL THEN '"BACKED"' WHEN ${row}.review >= 3 THEN '"REJECTED"'
      WHEN ${row}.standing = 'FORMER' THEN '"FORMER"' WHEN ${row}.standing = 'DESIGNATE' THEN '"DESIGNATE"'
      WHEN ${row}.office NOT IN (${OFFICES}) THEN '"NO_OFFICE"'
      WHEN ${undated} THEN '"ARTICLE_UNDATED"' ELSE '"UNCLEAR"' END`,
  ];
};

export const roleShape: Shape = {
  ...extractedShape,
  id: globalId('Role'),
  office: text('office'),
  pattern: name('pattern'),
  standing: name('standing'),
  title: span('ROLE_TITLE'),
  evidence: span('ROLE_EVIDENCE'),
  entity: toOne('Entity', 'entities', 'entity_id'),
  organization: toOne('Entity', 'entities', 'organization_id'),
  country: toOne('Entity', 'entities', 'country_id'),
  scope: toOne('Entity', 'entities', 'scope_id'),
  tenure: (row, asked) => [
    oneOf(asked, 'Tenure', (tenure) => sql`tenures AS ${tenure} WHERE ${tenure}.id = ${tenureOf(row, asked.alias())}`),
  ],
  tenureStatus,
};
