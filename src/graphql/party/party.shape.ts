import {
  type Field,
  hasNumberedSpan,
  name,
  numberedSpan,
  type PartName,
  type Shape,
  toOne,
} from '../../store/answer/field.js';
import { sql } from '../../store/answer/sql.js';

/** How they are known: by an entity, by words, by both or by neither. */
const status =
  (part: PartName): Field =>
  (row, asked) => [
    sql`CASE WHEN ${hasNumberedSpan(row, part, asked)} THEN CASE WHEN ${row}.entity_id IS NULL THEN '"UNRESOLVED"' ELSE '"STATED"' END
      WHEN ${row}.entity_id IS NULL THEN '"UNKNOWN"' ELSE '"RESOLVED"' END`,
  ];

/** Of those who take part in a meeting, call or talk. */
export const participantShape: Shape = {
  status: status('INTERACTION_PARTICIPANT'),
  entity: toOne('Entity', 'entities', 'entity_id'),
  evidence: numberedSpan('INTERACTION_PARTICIPANT'),
};

export const agreementReportPartyShape: Shape = {
  role: name('role'),
  status: status('AGREEMENT_PARTY'),
  entity: toOne('Entity', 'entities', 'entity_id'),
  evidence: numberedSpan('AGREEMENT_PARTY'),
};
