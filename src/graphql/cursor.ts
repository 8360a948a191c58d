import { IsnadError, invariant } from '../errors.js';
import { say } from '../messages/message.js';
import type { Order, Position } from '../store/store.js';
import { hashOf, mix } from '../text/hash.js';

/** Changes when positions or the spelling of cursors do, so that cursors of before are refused. */
const VERSION = '1';
const LONGEST_CURSOR = 4000;
const BASE = 36;
const HASH_LENGTH = 7;

/** Name of a list under one order. The edge is '' for all objects of the kind. */
export const listName = (kind: string, edge: string, { field, direction }: Order<string>): string =>
  `${kind}/${edge}/${field}/${direction}`;

/** Eight characters that tell the cursors of a list from those of any other list, order or version. */
export const cursorTag = (list: string): string =>
  VERSION + mix(hashOf(list)).toString(BASE).padStart(HASH_LENGTH, '0');

const toHex = (text: string): string => Buffer.from(text).toString('hex').toUpperCase();

const writeSort = (sort: Position['sort']): string => {
  if (sort === null) return '';
  if (typeof sort === 'string') return `s${toHex(sort)}`;
  invariant(Number.isSafeInteger(sort), `${sort} is a whole number, as every value that a list is sorted by`);
  return `n${sort}`;
};

/**
 * The cursor of a keyset position: `TAG.SORT.KEY`, where SORT is `n` and a whole number, `s` and the UTF-8 of a text in
 * upper-case hexadecimal, or nothing for null. One spelling each, which SQL makes too: `'TAG.n' || sort || '.' || id`.
 */
export const toCursor = (list: string, { sort, id }: Position): string => `${cursorTag(list)}.${writeSort(sort)}.${id}`;

const CURSOR =
  /^(?<tag>[0-9a-z]{8})\.(?:n(?<whole>0|-?[1-9]\d{0,15})|s(?<hex>(?:[0-9A-F]{2})*))?\.(?<key>[1-9]\d{0,15})$/u;

/** The sort value; undefined when there is none of this spelling. */
const readSort = (whole: string | undefined, hex: string | undefined): Position['sort'] | undefined => {
  if (whole !== undefined) return Number.isSafeInteger(Number(whole)) ? Number(whole) : undefined;
  if (hex === undefined) return null;
  const text = Buffer.from(hex, 'hex').toString('utf8');
  // The decoder puts U+FFFD in the place of what is no UTF-8.
  return toHex(text) === hex ? text : undefined;
};

/** Position a cursor of `list` stands for. Errors: CURSOR_INVALID. */
export const fromCursor = (list: string, cursor: string, argument: 'after' | 'before'): Position => {
  const fail = (why: 'foreignCursor' | 'oldCursor' | 'cursorOfOtherList') =>
    new IsnadError('CURSOR_INVALID', say(why, { name: argument }), { path: [argument] });
  const parts = cursor.length <= LONGEST_CURSOR ? CURSOR.exec(cursor)?.groups : undefined;
  if (parts === undefined) throw fail('foreignCursor');
  const { tag = '', whole, hex, key } = parts;
  if (!tag.startsWith(VERSION)) throw fail('oldCursor');
  if (tag !== cursorTag(list)) throw fail('cursorOfOtherList');
  const [sort, id] = [readSort(whole, hex), Number(key)];
  if (sort === undefined || !Number.isSafeInteger(id)) throw fail('foreignCursor');
  return { sort, id };
};
