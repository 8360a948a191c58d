import { type Field, hasNumberedSpan, name, numberedSpan, type PartName, type Shape, toOne } from '../../store/answer/field.js';
import { sql } from '../../store/answer/sql.js';

/** How they are known: by an entity, by words, by both or by neither. */
const status =
  (part: PartName): Field =>
  (row, asked) => [
    sql`CASE WHEN ${hasNumberedSpan(row, part, asked)} THEN CASE WHEN ${row}.entity_id IS NULL THEN '"UNRESOLVED"' ELSE '"STATED"' END
      WHEN ${row}.entity_id IS NULL THEN '"UNKNOWN"' ELSE '"RESOLVED"' END`,
  ];

export const agreementReportPartyShape: Shape = {
  role: name('role'),
  status: status('AGREEMENT_PARTY'),
  entity: toOne('Entity', 'entities', 'entity_id'),
  evidence: numberedSpan('AGREEMENT_PARTY'),
};
