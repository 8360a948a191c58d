import {
  type Field,
  flag,
  globalId,
  integer,
  name,
  oneOf,
  type Shape,
  text,
  toEntity,
} from '../../store/answer/field.js';
import { boundOf, formerDayOf } from '../../store/answer/sources.js';
import { roleList } from '../compiled/lists.js';
import { ROLES_BY_ID } from '../role/role.args.js';

const bound =
  (end: 'begins' | 'ends'): Field =>
  (row, asked) => [oneOf(asked, 'TenureBound', (each) => boundOf(row, end, each, asked.answers.json))];

export const tenureShape: Shape = {
  id: globalId('Tenure'),
  office: text('office'),
  title: text('title'),
  imported: flag('imported'),
  source: text('source'),
  from: bound('begins'),
  to: bound('ends'),
  statementCount: integer('statement_count'),
  actingCount: integer('acting_count'),
  formerSince: (row, { answers: { json } }) => [json.string(formerDayOf(row, json))],
  holder: toEntity('entity_id'),
  home: toEntity('home_id'),
  scope: toEntity('scope_id'),
  statements: roleList('tenure', ROLES_BY_ID),
  contradictions: roleList('against', ROLES_BY_ID),
};

/** Of the rows of `boundOf`. */
export const tenureBoundShape: Shape = {
  date: text('date'),
  precision: name('precision'),
  basis: name('basis'),
};
