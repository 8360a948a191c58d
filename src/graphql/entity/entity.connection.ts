import { countedConnectionOf } from '../connection.js';
import { EntityFacetName } from './entity.enum.js';
import { Entity } from './entity.type.js';

export const EntityConnection = countedConnectionOf('Entity', 'entities', () => Entity, EntityFacetName);
