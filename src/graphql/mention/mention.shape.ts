import { flag, globalId, name, ownSpan, type Shape, toOne } from '../../store/answer/field.js';
import { extractedShape } from '../node/extracted.shape.js';

export const mentionShape: Shape = {
  ...extractedShape,
  id: globalId('Mention'),
  kind: name('kind'),
  credit: flag('credit'),
  entity: toOne('Entity', 'entities', 'entity_id'),
  evidence: ownSpan,
};
