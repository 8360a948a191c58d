import { fraction, integer, type Shape, toOne } from '../../store/answer/field.js';
import { SCORE_UNIT } from '../../store/answer/sources.js';

/** Of the rows of `candidatesOf`. */
export const candidateShape: Shape = {
  entity: toOne('Entity', 'entities', 'entity_id'),
  score: fraction('score', SCORE_UNIT),
  // A JSON list of names.
  reasons: integer('reasons'),
};
