import { IsnadError } from '../../errors.js';
import { say } from '../../messages/message.js';
import type { Key } from '../../store/records.js';
import { type NodeType, toKey } from './global-id.js';

const MOST_KEYS = 100;

/** Keys of ids that must all name a `type`; undefined when none were given. Errors: ID_INVALID, BAD_USER_INPUT. */
export const toOptionalKeys = (
  type: NodeType,
  ids: readonly string[] | null | undefined,
  argument: string,
): readonly Key[] | undefined => {
  if (ids === null || ids === undefined) return undefined;
  if (ids.length <= MOST_KEYS) return ids.map((id) => toKey(type, id, argument));
  throw new IsnadError('BAD_USER_INPUT', say('tooManyIds', { name: argument, got: ids.length, most: MOST_KEYS }), {
    path: argument.split('.'),
  });
};
