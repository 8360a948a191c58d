import { IsnadError } from '../errors.js';
import { say } from '../messages/message.js';
import type { Position } from '../store/store.js';

const VERSION = 1;
const LONGEST_CURSOR = 2000;

/**
 * Opaque form of a keyset position. `list` names the list and its order, so that a cursor of another list or order is
 * refused instead of giving a page from nowhere.
 */
export const toCursor = (list: string, { sort, id }: Position): string =>
  Buffer.from(JSON.stringify([VERSION, list, sort, id])).toString('base64url');

const isSort = (value: unknown): value is Position['sort'] =>
  value === null ||
  (typeof value === 'number' && Number.isFinite(value)) ||
  (typeof value === 'string' && value.isWellFormed());

const parse = (cursor: string): unknown => {
  try {
    return JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
  } catch {
    return null;
  }
};

/** Position a cursor of `list` stands for. Errors: CURSOR_INVALID. */
export const fromCursor = (list: string, cursor: string, argument: 'after' | 'before'): Position => {
  const fail = (why: 'foreignCursor' | 'oldCursor' | 'cursorOfOtherList') =>
    new IsnadError('CURSOR_INVALID', say(why, { name: argument }), { path: [argument] });
  const parts = cursor.length <= LONGEST_CURSOR ? parse(cursor) : null;
  if (!Array.isArray(parts) || parts.length !== 4) throw fail('foreignCursor');
  const [version, origin, sort, id] = parts as unknown[];
  if (version !== VERSION) throw fail('oldCursor');
  if (origin !== list) throw fail('cursorOfOtherList');
  if (!isSort(sort) || !Number.isSafeInteger(id) || (id as number) < 1) throw fail('foreignCursor');
  return { sort, id: id as number };
};
