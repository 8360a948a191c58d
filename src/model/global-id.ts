import { IsnadError } from '../errors.js';
import { say } from '../messages/message.js';

/** Types an id can name. */
export const NODE_TYPES = [
  'Article',
  'Entity',
  'Mention',
  'Role',
  'Quote',
  'Agreement',
  'AgreementReport',
  'Interaction',
  'Finding',
  'TimeRef',
  'Story',
  'Utterance',
  'EntityChange',
  'Correction',
  'Tenure',
] as const;
export type NodeType = (typeof NODE_TYPES)[number];

const LONGEST_ID = 64;
const GLOBAL_ID = /^([A-Za-z]{1,20})_([1-9]\d{0,15})$/u;

/** What stands before the key in the ids of a type: SQL makes an id by putting a key behind it. */
export const globalIdStart = (type: NodeType): string => `${type}_`;

/** The id of an object, such as `Quote_123`. It has this spelling only. */
export const toGlobalId = (type: NodeType, key: number): string => `${globalIdStart(type)}${key}`;

/** Type and key of an id; null when it was not made by `toGlobalId`. */
export const fromGlobalId = (id: string): { readonly type: NodeType; readonly key: number } | null => {
  const [, name, digits] = GLOBAL_ID.exec(id) ?? [];
  const type = NODE_TYPES.find((candidate) => candidate === name);
  const key = Number(digits);
  return type !== undefined && Number.isSafeInteger(key) ? { type, key } : null;
};

/** Key of an id that must name a `type`. Errors: ID_INVALID. */
export const toKey = (type: NodeType, id: string, argument: string): number => {
  const named = fromGlobalId(id);
  if (named?.type === type) return named.key;
  const values = { name: argument, type, id: id.slice(0, LONGEST_ID) };
  const message = named === null ? say('wrongId', values) : say('wrongTypeOfId', { ...values, seen: named.type });
  throw new IsnadError('ID_INVALID', message, { path: [argument] });
};

/** Like `toKey`; undefined when no id was given. */
export const toOptionalKey = (type: NodeType, id: string | null | undefined, argument: string): number | undefined =>
  id === null || id === undefined ? undefined : toKey(type, id, argument);
