import type { Catalogue } from '../messages/message.js';
import { ERROR_WORDS } from './ar/errors.js';
import { MESSAGES } from './ar/messages.js';
import { ARABIC } from './ar/pack.js';
import { ENGLISH } from './en/pack.js';
import type { ErrorWords } from './error-words.js';
import type { LanguagePack } from './pack.js';

/** All languages that articles can be read in. */
export const PACKS: readonly LanguagePack[] = [ARABIC, ENGLISH];

/** What a language says to callers. */
export interface Sayings {
  /** Of each error code, whatever was seen. */
  readonly errors: ErrorWords;
  /** Of what was seen. */
  readonly messages: Catalogue;
}

/** Languages other than English, which is what the code itself says. */
export const SAYINGS: Readonly<Record<'ar', Sayings>> = { ar: { errors: ERROR_WORDS, messages: MESSAGES } };
