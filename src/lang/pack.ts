import type { AgreementGrammar } from './agreement-grammar.js';
import type { AttitudeGrammar } from './attitude-grammar.js';
import type { BlockGrammar } from './block-grammar.js';
import type { CapitalNameGrammar } from './capital-name-grammar.js';
import type { GenreGrammar } from './genre-grammar.js';
import type { InteractionGrammar } from './interaction-grammar.js';
import type { NameGrammar } from './name-grammar.js';
import type { Orthography } from './orthography.js';
import type { QuoteGrammar } from './quote-grammar.js';
import type { SearchGrammar } from './search-grammar.js';
import type { SubjectFirstAgreementGrammar, SubjectFirstInteractionGrammar } from './subject-first-event-grammar.js';
import type { SubjectFirstGrammar } from './subject-first-grammar.js';
import type { TaggerModel } from './tagger-model.js';
import type { TimeGrammar } from './time-grammar.js';
import type { WordingGrammar } from './wording-grammar.js';

/** A pattern in lower case, of one word with the space behind it, and the sounds it is read as: consonant classes in capitals, sure vowels 1 (a), 2 (i), 3 (u), others in small letters. */
export type SoundRow = readonly [pattern: string, sounds: string];

/** Everything a language must bring. Data only: the engine in src/extract and src/resolve reads it and knows no language. */
export interface LanguagePack {
  /** BCP 47 code. */
  readonly code: string;
  /** Counts up with every change of the data; part of each result's extractor version. */
  readonly version: number;
  readonly orthography: Orthography;
  readonly blocks: BlockGrammar;
  /** By clitics, titles and word classes, or by capital letters. */
  readonly names: NameGrammar | CapitalNameGrammar;
  readonly times: TimeGrammar;
  /** Verb first, or subject first. */
  readonly quotes: QuoteGrammar | SubjectFirstGrammar;
  readonly agreements: AgreementGrammar | SubjectFirstAgreementGrammar;
  readonly interactions: InteractionGrammar | SubjectFirstInteractionGrammar;
  /** Beliefs, intentions and stances, read when wide attributions are asked for; a language without them adds none. */
  readonly attitudes?: AttitudeGrammar;
  /** Words by which opinion pieces and stories in the first person show themselves; without it all is read as news. */
  readonly genre?: GenreGrammar;
  /** A statistical name tagger that votes behind the rules, where the language has one. */
  readonly tagger?: TaggerModel;
  /** How its spelling sounds, for finding a person in articles of another script. Applied in order. */
  readonly sounds: readonly SoundRow[];
  /** What its words do, for telling whether two articles quote one utterance; without it all words count alike. */
  readonly wording?: WordingGrammar;
  /** What its words ask for in a search; without it queries in it are words and nothing else. */
  readonly search?: SearchGrammar;
  /** Folded word without inflection, for search and for comparing contents. */
  stem(norm: string): string;
}
