import type { InteractionConstruction } from '../lang/interaction-grammar.js';
import type { InteractionStatus, InteractionType } from '../model/interaction.js';
import type { Quote } from '../model/quote.js';
import type { Span } from '../text/span.js';
import type { ReadParty } from './parties.js';

/** An interaction as one place of the text tells it, before retellings are joined. */
export interface InteractionDraft {
  readonly construction: InteractionConstruction;
  readonly type: InteractionType;
  readonly status: InteractionStatus;
  readonly cue: readonly Span[];
  /** First token of the cue. */
  readonly at: number;
  readonly parties: readonly ReadParty[];
  readonly topics: readonly Span[];
  readonly place: string | null;
  readonly time: string | null;
  readonly evidence: Span;
  readonly quote: Quote | null;
  readonly headline: boolean;
  readonly certainty: number;
  /** No event of its own: its parties were present at one already told. */
  readonly isEcho: boolean;
}
