import sql, { type Sql } from 'sql-template-tag';
import { PART, type Part } from './evidence.js';
import type { SearchType } from './records.js';
import type { KeptKind } from './review-records.js';
import type { OWNED_TOTALS } from './unit-of-work.js';

interface ColumnField {
  readonly column: Sql;
  readonly type: 'name' | 'flag' | 'entity';
}

/** Where the fields of a kind stand that people can correct, and what counts and finds its objects. */
export interface ReviewedKind {
  readonly table: Sql;
  readonly total: keyof typeof OWNED_TOTALS | null;
  /** Column of `articles`. */
  readonly counter: Sql | null;
  readonly search: { readonly type: SearchType; readonly part: Part } | null;
  readonly columns: Readonly<Record<string, ColumnField>>;
  readonly spans: Readonly<Record<string, Part>>;
  readonly parties: {
    readonly field: string;
    readonly table: Sql;
    readonly owner: Sql;
    readonly part: Part;
    readonly hasRole: boolean;
  } | null;
}

const name = (column: Sql): ColumnField => ({ column, type: 'name' });
const flag = (column: Sql): ColumnField => ({ column, type: 'flag' });
const entity = (column: Sql): ColumnField => ({ column, type: 'entity' });

export const REVIEWED: Readonly<Record<KeptKind, ReviewedKind>> = {
  mention: {
    table: sql`mentions`,
    total: 'mentions',
    counter: sql`mention_count`,
    search: null,
    columns: { entity: entity(sql`entity_id`), kind: name(sql`kind`) },
    spans: {},
    parties: null,
  },
  time: {
    table: sql`times`,
    total: null,
    counter: null,
    search: null,
    columns: {
      from: name(sql`from_day`),
      to: name(sql`to_day`),
      precision: name(sql`precision`),
      value: name(sql`value`),
      inferred: flag(sql`inferred`),
    },
    spans: {},
    parties: null,
  },
  quote: {
    table: sql`quotes`,
    total: 'quotes',
    counter: sql`quote_count`,
    search: { type: 'QUOTE', part: PART.QUOTE_CONTENT },
    columns: {
      speaker: entity(sql`speaker_id`),
      speakerStatus: name(sql`speaker_status`),
      addressee: entity(sql`addressee_id`),
      act: name(sql`act`),
      type: name(sql`type`),
      negated: flag(sql`negated`),
    },
    spans: { content: PART.QUOTE_CONTENT, speakerWords: PART.QUOTE_SPEAKER },
    parties: null,
  },
  role: {
    table: sql`roles`,
    total: 'roles',
    counter: null,
    search: null,
    columns: {
      entity: entity(sql`entity_id`),
      office: name(sql`office`),
      organization: entity(sql`organization_id`),
      country: entity(sql`country_id`),
      scope: entity(sql`scope_id`),
    },
    spans: {},
    parties: null,
  },
  agreement: {
    table: sql`agreement_reports`,
    total: 'agreement_reports',
    counter: sql`agreement_report_count`,
    search: { type: 'AGREEMENT', part: PART.AGREEMENT_EVIDENCE },
    columns: { status: name(sql`status`), place: entity(sql`place_id`), event: entity(sql`event_id`) },
    spans: {},
    parties: {
      field: 'parties',
      table: sql`agreement_report_parties`,
      owner: sql`report_id`,
      part: PART.AGREEMENT_PARTY,
      hasRole: true,
    },
  },
  interaction: {
    table: sql`interactions`,
    total: 'interactions',
    counter: sql`interaction_count`,
    search: null,
    columns: { type: name(sql`type`), status: name(sql`status`), place: entity(sql`place_id`) },
    spans: {},
    parties: {
      field: 'participants',
      table: sql`interaction_participants`,
      owner: sql`interaction_id`,
      part: PART.INTERACTION_PARTICIPANT,
      hasRole: false,
    },
  },
  finding: {
    table: sql`findings`,
    total: 'findings',
    counter: sql`finding_count`,
    search: null,
    columns: {},
    spans: {},
    parties: null,
  },
};
