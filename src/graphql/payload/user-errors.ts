import { ERRORS, IsnadError } from '../../errors.js';
import type { UserError } from './payload.type.js';

/** Lowest HTTP status that is not the sender's fault: such an error is no part of a payload. */
const SERVER_FAULT = 500;

/**
 * An error as the payload of a mutation gives it, its path below `place`.
 * Errors: `error` itself, where it is none of the sender's.
 */
export const toUserErrors = (error: unknown, place: readonly (string | number)[] = []): readonly UserError[] => {
  if (!(error instanceof IsnadError) || ERRORS[error.code].status >= SERVER_FAULT) throw error;
  const { code, message, path, remedy } = error;
  return [{ code, message, path: [...place, ...path].map(String), remedy }];
};
