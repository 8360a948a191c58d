import { expect, test } from 'vitest';
import {
  isRoleConflict,
  type OfficeClaim,
  type OfficeRival,
  RIVAL_WINDOW_MINUTES,
} from '../../src/resolve/role-conflicts.js';

const NOON = 1_000_000;
const CLAIM: OfficeClaim = { name: 'Tavo Renn', minute: NOON, isCounterpart: false, backers: 0, otherOffices: 1 };
const RIVAL: OfficeRival = { name: 'Mira Solan', before: NOON - 1, after: NOON + 1 };

test.each<{ name: string; claim?: Partial<OfficeClaim>; rival?: Partial<OfficeRival>; conflict: boolean }>([
  { name: 'others give it to another one before and after', conflict: true },
  { name: 'not before', rival: { before: null }, conflict: false },
  { name: 'not after', rival: { after: null }, conflict: false },
  { name: 'long before', rival: { before: NOON - RIVAL_WINDOW_MINUTES - 1 }, conflict: false },
  { name: 'somebody agrees', claim: { backers: 1 }, conflict: false },
  { name: 'nothing else is known of him', claim: { otherOffices: 0 }, conflict: false },
  { name: 'a counterpart', claim: { isCounterpart: true }, conflict: false },
  { name: 'another spelling', rival: { name: 'Tawo Renn' }, conflict: false },
])('$name', ({ claim, rival, conflict }) => {
  expect(isRoleConflict({ ...CLAIM, ...claim }, { ...RIVAL, ...rival })).toBe(conflict);
});
