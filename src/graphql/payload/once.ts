import { createHash } from 'node:crypto';
import type { GraphQLResolveInfo } from 'graphql';
import { IsnadError } from '../../errors.js';
import { say } from '../../messages/message.js';
import type { Store } from '../../store/store.js';
import type { Context } from '../context.js';
import type { MutationInput } from './mutation.input.js';

/** Printable ASCII without spaces. */
const KEY = /^[\x21-\x7e]{1,200}$/u;

/** JSON in which the order of fields does not count, and those that were not given do not either. */
const toCanonicalJson = (value: unknown): string =>
  JSON.stringify(value, (_name, part: unknown) =>
    part !== null && typeof part === 'object' && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );

type Names = Pick<GraphQLResolveInfo, 'fieldName' | 'path'>;

/** Several mutations of one request share its header: their aliases tell them apart. */
const nameOf = (context: Context, info: Names, given: string | null | undefined): string | null => {
  const key = given ?? context.idempotency.key;
  if (key === null) return null;
  if (!KEY.test(key)) {
    throw new IsnadError('FIELD_INVALID', say('keyInvalid'), {
      path: ['idempotencyKey'],
    });
  }
  return given == null ? `${key} ${String(info.path.key)}` : key;
};

/**
 * The store for the writes of one mutation, of which each is made once if the caller named the call. Gives the store for
 * a further write of it by its number from 0. Errors: FIELD_INVALID for a key that is none.
 */
export const storesOf = (context: Context, input: MutationInput, info: Names): ((part: number) => Store) => {
  const { store, idempotency, access } = context;
  const { idempotencyKey, ...asked } = input;
  const name = nameOf(context, info, idempotencyKey);
  if (name === null) return () => store;
  const { keptFor } = idempotency;
  const fingerprint = createHash('sha256')
    .update(toCanonicalJson([info.fieldName, asked]), 'utf8')
    .digest('base64url');
  return (part) => store.once({ caller: access.client, name, part, fingerprint, keptFor });
};

/** As `storesOf`, for a mutation that writes once. */
export const storeOf = (context: Context, input: MutationInput, info: Names): Store =>
  storesOf(context, input, info)(0);
