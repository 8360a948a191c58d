import type { ErrorCode } from '../errors.js';

/** What a language says of every error code. */
export type ErrorWords = Readonly<
  Record<
    ErrorCode,
    {
      /** What is wrong, as a sentence. */
      readonly message: string;
      /** What to do about it. */
      readonly remedy: string;
    }
  >
>;
