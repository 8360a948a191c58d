import { IsnadError } from '../../errors.js';
import { type Message, say } from '../../messages/message.js';
import type { EntityType } from '../../model/entity.js';
import { ENTITY_TYPES } from '../../model/entity.js';
import type { ImportedName } from '../../model/imported-fact.js';
import { describe } from '../fields.js';

/** Longest name, title or id of an import, in UTF-16 units. */
const NAME_LIMIT = 300;
const CONTROLS = /[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069]+/gu;

export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Own field of a JSON object: a key such as "constructor" never reaches the prototype. */
export const own = (input: Record<string, unknown>, name: string): unknown =>
  Object.hasOwn(input, name) ? input[name] : undefined;

const refuse = (path: string, what: Message, seen: unknown): never => {
  const message = say('expectedGot', { name: path, what, got: describe(seen) });
  throw new IsnadError('FIELD_INVALID', message, { path: [path] });
};

/** A name or title on one line, without control characters; null when absent or blank. Errors: FIELD_INVALID, ENCODING_INVALID. */
export const toName = (value: unknown, path: string): string | null => {
  if (value === undefined || value === null) return null;
  if (typeof value !== 'string') return refuse(path, say('aString'), value);
  if (!value.isWellFormed()) {
    throw new IsnadError('ENCODING_INVALID', `${path}: a lone surrogate (half a character).`, { path: [path] });
  }
  const name = value.replace(CONTROLS, ' ').replace(/\s+/gu, ' ').trim();
  if (name.length > NAME_LIMIT) return refuse(path, say('mostCharacters', { most: NAME_LIMIT }), value);
  return name === '' ? null : name;
};

/** Errors: FIELD_MISSING, FIELD_INVALID, ENCODING_INVALID. */
export const needName = (value: unknown, path: string): string => {
  const name = toName(typeof value === 'number' ? String(value) : value, path);
  if (name === null) throw new IsnadError('FIELD_MISSING', `${path}: missing or empty.`, { path: [path] });
  return name;
};

export const toList = (value: unknown, path: string): readonly unknown[] => {
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? value : refuse(path, say('aList'), value);
};

const PARTIAL_DATE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?(?:T.*)?$/u;

/** A date as exact as it is given, `2004-00-00` as `2004`; null when absent. Errors: DATE_INVALID. */
export const toPartialDate = (value: unknown, path: string): string | null => {
  const text = toName(typeof value === 'number' ? String(value) : value, path);
  if (text === null) return null;
  const [, year, month, day] = PARTIAL_DATE.exec(text) ?? [];
  const parts = [year, month === '00' ? undefined : month, day === '00' ? undefined : day];
  const given = parts.slice(0, parts.indexOf(undefined) < 0 ? 3 : parts.indexOf(undefined)).join('-');
  const time = Date.parse(given.length === 4 ? `${given}-01-01` : given.length === 7 ? `${given}-01` : given);
  if (year === undefined || Number.isNaN(time) || (given.length === 10 && !toDay(time).startsWith(given))) {
    throw new IsnadError('DATE_INVALID', say('notPartialDate', { name: path, got: describe(value) }), { path: [path] });
  }
  return given;
};

const toDay = (time: number): string => new Date(time).toISOString();

/** Errors: DATE_INVALID for an end before its beginning. */
export const assertInOrder = (from: string | null, to: string | null): void => {
  if (from === null || to === null) return;
  const length = Math.min(from.length, to.length);
  if (to.slice(0, length) >= from.slice(0, length)) return;
  throw new IsnadError('DATE_INVALID', `it ends (${to}) before it begins (${from}).`, { path: ['to'] });
};

export const toEntityType = (value: unknown, path: string): EntityType => {
  const name = needName(value, path).toUpperCase();
  return ENTITY_TYPES.find((type) => type === name) ?? refuse(path, say('oneOf', { names: ENTITY_TYPES }), value);
};

const LANGUAGE = /^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/u;

/** A language tag; Wikimedia's own codes for scripts and varieties count as their language. Null: none, or no tag. */
export const toLanguage = (value: unknown): string | null =>
  typeof value === 'string' && LANGUAGE.test(value) ? value : null;

/** Main names by language and the rest as aliases: the first name of a language is the main one. */
export const sortNames = (
  names: readonly ImportedName[],
  aliases: readonly ImportedName[],
): { readonly names: Readonly<Record<string, string>>; readonly aliases: readonly ImportedName[] } => {
  const main = new Map<string, string>();
  const rest: ImportedName[] = [];
  for (const each of names) {
    if (each.language !== null && !main.has(each.language)) main.set(each.language, each.name);
    else rest.push(each);
  }
  const seen = new Set<string>(main.values());
  return {
    names: Object.fromEntries(main),
    aliases: [...rest, ...aliases].filter(({ name }) => !seen.has(name) && seen.add(name)),
  };
};
