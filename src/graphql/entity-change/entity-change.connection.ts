import { connectionOf } from '../connection.js';
import { EntityChange } from './entity-change.type.js';

export const EntityChangeConnection = connectionOf('EntityChange', 'changes of entities', () => EntityChange);
