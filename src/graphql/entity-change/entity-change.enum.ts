import type { EntityChangeKind } from '../../model/entity-change.js';
import { registerNames } from '../enums.js';

export const EntityChangeKindName = registerNames<EntityChangeKind>(
  'EntityChangeKind',
  'What people said about who an entity is.',
  {
    MERGE: 'It is another entity, under another name or by a slip of the machine.',
    SPLIT: 'Some articles or mentions that were read as it speak of another one.',
    RENAME: 'It is called otherwise.',
  },
);
