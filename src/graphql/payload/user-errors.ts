import type { ToldError } from '../../app/error-messages.js';
import { ERRORS, IsnadError } from '../../errors.js';
import type { UserError } from './payload.type.js';

/** An error of a payload with what its message says, for those who read another language. */
export interface Raised extends ToldError {
  readonly path: readonly string[];
  readonly remedy: string;
}

/** Lowest HTTP status that is not the sender's fault: such an error is no part of a payload. */
const SERVER_FAULT = 500;

/**
 * An error as the payload of a mutation gives it, its path below `place`.
 * Errors: `error` itself, where it is none of the sender's.
 */
export const toUserErrors = (error: unknown, place: readonly (string | number)[] = []): readonly UserError[] => {
  if (!(error instanceof IsnadError) || ERRORS[error.code].status >= SERVER_FAULT) throw error;
  const { code, message, said, path, remedy } = error;
  const raised: Raised = { code, message, said, path: [...place, ...path].map(String), remedy };
  return [raised];
};
