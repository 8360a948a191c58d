import { connectionOf } from '../connection.js';
import { Entity } from './entity.type.js';

export const EntityConnection = connectionOf('Entity', 'entities', () => Entity);
