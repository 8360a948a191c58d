import { connectionOf } from '../connection.js';
import { Role } from './role.type.js';

export const RoleConnection = connectionOf('Role', 'roles', () => Role);
