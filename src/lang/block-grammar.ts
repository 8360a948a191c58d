import type { BlockKind } from '../model/block.js';
import type { Rule } from './rule.js';

/** INLINE_DATELINE reads the opening of a paragraph; the others are kinds of whole lines. */
export type BlockConstruction = BlockKind | 'INLINE_DATELINE';

/** What the layout of a news page looks like in a language. Phrases in normal spelling; the engine folds them. */
export interface BlockGrammar {
  /** Examples are whole texts: one of their lines must be read as the rule's construction. */
  readonly rules: readonly Rule<BlockConstruction>[];
  /** Lines that are page furniture when nothing but punctuation stands beside these words. */
  readonly noiseLines: readonly string[];
  /** Openings of short lines that are furniture: links to other articles, calls to share, tag lists. */
  readonly noiseOpenings: readonly string[];
  /** Agencies and outlets that stand in datelines and credits. */
  readonly agencies: readonly string[];
  /** Names of outlets that are common words too: they count only as a whole piece between dashes, beside another piece. */
  readonly outlets: readonly string[];
  /** Cities and countries that news is dated from. */
  readonly places: readonly string[];
  /** Month and weekday names, and the small words of a date line (on, at, published, updated). */
  readonly dateWords: readonly string[];
  /** Words that open the credit of a picture (photo by). */
  readonly creditWords: readonly string[];
}
