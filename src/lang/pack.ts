import type { AgreementGrammar } from './agreement-grammar.js';
import type { BlockGrammar } from './block-grammar.js';
import type { InteractionGrammar } from './interaction-grammar.js';
import type { NameGrammar } from './name-grammar.js';
import type { Orthography } from './orthography.js';
import type { QuoteGrammar } from './quote-grammar.js';
import type { TaggerModel } from './tagger-model.js';
import type { TimeGrammar } from './time-grammar.js';

/** Everything a language must bring. Data only: the engine in src/extract and src/resolve reads it and knows no language. */
export interface LanguagePack {
  /** BCP 47 code. */
  readonly code: string;
  /** Counts up with every change of the data; part of each result's extractor version. */
  readonly version: number;
  readonly orthography: Orthography;
  readonly blocks: BlockGrammar;
  readonly names: NameGrammar;
  readonly times: TimeGrammar;
  readonly quotes: QuoteGrammar;
  readonly agreements: AgreementGrammar;
  readonly interactions: InteractionGrammar;
  /** A statistical name tagger that votes behind the rules, where the language has one. */
  readonly tagger?: TaggerModel;
  /** Folded word without inflection, for search and for comparing contents. */
  stem(norm: string): string;
}
