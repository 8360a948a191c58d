import { MESSAGES as ARABIC_MESSAGES } from './ar/messages.js';
import { ARABIC } from './ar/pack.js';
import { ENGLISH } from './en/pack.js';
import type { Messages } from './messages.js';
import type { LanguagePack } from './pack.js';

/** All languages that articles can be read in. */
export const PACKS: readonly LanguagePack[] = [ARABIC, ENGLISH];

/** What is said of errors, by language; English is what the code itself says. */
export const MESSAGES: Readonly<Record<'ar', Messages>> = { ar: ARABIC_MESSAGES };
