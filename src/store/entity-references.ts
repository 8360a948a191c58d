import sql, { type Sql } from 'sql-template-tag';
import { PART, type Part } from './evidence.js';

/** A column that says of which entity a row speaks, and that follows when two entities become one or one becomes two. */
export interface EntityReference {
  readonly table: Sql;
  readonly column: Sql;
  /** Of alias `t`: what names the row in its table. */
  readonly row: Sql;
  readonly place: Sql;
  /** Where the words stand that the entity was read from: in `evidence`, in the row itself, or nowhere of their own. */
  readonly words: Part | 'OWN' | null;
}

const NO_PLACE = sql`0`;

const pointer = (
  table: Sql,
  column: Sql,
  words: EntityReference['words'],
  row: Sql = sql`t.id`,
  place: Sql = NO_PLACE,
): EntityReference => ({ table, column, row, place, words });

/**
 * Columns of rows that an article owns. Mentions come first: what has no words of its own follows when no mention is left.
 * A test compares this list, and those below, with the foreign keys of the schema.
 */
export const ARTICLE_REFERENCES: readonly EntityReference[] = [
  pointer(sql`mentions`, sql`entity_id`, 'OWN'),
  pointer(sql`quotes`, sql`speaker_id`, PART.QUOTE_SPEAKER),
  pointer(sql`quotes`, sql`addressee_id`, PART.QUOTE_ADDRESSEE),
  pointer(sql`hops`, sql`entity_id`, PART.HOP, sql`t.quote_id`, sql`t.position`),
  pointer(sql`roles`, sql`entity_id`, PART.ROLE_EVIDENCE),
  pointer(sql`roles`, sql`organization_id`, null),
  pointer(sql`roles`, sql`country_id`, null),
  pointer(sql`roles`, sql`scope_id`, null),
  pointer(sql`agreement_reports`, sql`place_id`, null),
  pointer(sql`agreement_reports`, sql`event_id`, null),
  pointer(sql`agreement_report_parties`, sql`entity_id`, PART.AGREEMENT_PARTY, sql`t.report_id`, sql`t.ordinal`),
  pointer(sql`interactions`, sql`place_id`, null),
  pointer(
    sql`interaction_participants`,
    sql`entity_id`,
    PART.INTERACTION_PARTICIPANT,
    sql`t.interaction_id`,
    sql`t.ordinal`,
  ),
  pointer(sql`finding_sides`, sql`entity_id`, 'OWN', sql`t.finding_id`, sql`t.ordinal`),
];

/** Columns of rows that belong to no article. */
export const SHARED_REFERENCES: readonly EntityReference[] = [pointer(sql`entities`, sql`country_id`, null)];

/** Sets of entities, where two that become one are one row. */
export const ENTITY_SETS = {
  article: sql`article_entities`,
  quote: sql`quote_entities`,
} as const;

/** Columns of the ledger of agreements, which is made of the reports again when these change: see ledger-entities.ts. */
export const LEDGER_REFERENCES: readonly string[] = [
  'agreement_parties.entity_id',
  'agreements.place_id',
  'agreements.event_id',
];

/**
 * Columns that stay: the names by which the machine knows an entity, and the record of the changes themselves. Tenures
 * follow their roles: `src/store/move-tenures.ts`.
 */
export const STAYING_REFERENCES: readonly string[] = [
  'aliases.entity_id',
  'sounds.entity_id',
  'name_keys.entity_id',
  'entity_candidates.entity_id',
  'entity_candidates.candidate_id',
  'entity_changes.from_id',
  'entity_changes.into_id',
  'entity_change_aliases.entity_id',
  'merged_entities.entity_id',
  'merged_entities.into_id',
  'entity_renames.entity_id',
  'imported_entities.entity_id',
  'tenures.entity_id',
  'tenures.home_id',
  'tenure_statements.entity_id',
  'tenure_statements.home_id',
  'reviewed_entities.entity_id',
];

export const nameOf = ({ table, column }: Pick<EntityReference, 'table' | 'column'>): string =>
  `${table.sql}.${column.sql}`;

/** All columns that refer to entities, as `table.column`. */
export const allEntityReferences = (): readonly string[] => [
  ...ARTICLE_REFERENCES.map(nameOf),
  ...SHARED_REFERENCES.map(nameOf),
  ...Object.values(ENTITY_SETS).map((table) => nameOf({ table, column: sql`entity_id` })),
  ...LEDGER_REFERENCES,
  ...STAYING_REFERENCES,
];
