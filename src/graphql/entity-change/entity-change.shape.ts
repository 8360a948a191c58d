import { globalId, name, part, type Shape, text, toEntity } from '../../store/answer/field.js';
import { localNames } from '../entity/local-names.shape.js';

export const entityChangeShape: Shape = {
  id: globalId('EntityChange'),
  kind: name('kind'),
  from: toEntity('from_id'),
  into: toEntity('into_id'),
  nameBefore: text('name_before'),
  nameAfter: text('name_after'),
  language: text('language'),
  by: text('changed_by'),
  reason: text('reason'),
  at: text('changed_at'),
  undone: part('UndoneChange', 'undone_at'),
};

/** Of any row with a record of who took something back. */
export const undoneChangeShape: Shape = {
  by: text('undone_by'),
  reason: text('undone_reason'),
  at: text('undone_at'),
};

export const machineNameShape: Shape = {
  name: text('machine_name'),
  names: localNames('machine_names'),
};
