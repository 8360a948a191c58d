import { ARABIC } from './ar/pack.js';
import { ENGLISH } from './en/pack.js';
import type { LanguagePack } from './pack.js';

/** All languages that articles can be read in. */
export const PACKS: readonly LanguagePack[] = [ARABIC, ENGLISH];
