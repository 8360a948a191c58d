import type { AgreementConstruction } from '../lang/agreement-grammar.js';
import type { AgreementStatus, PartyRole } from '../model/agreement.js';
import type { Quote } from '../model/quote.js';
import type { Span } from '../text/span.js';
import type { ReadParty } from './parties.js';

/** A party that brought the accord about without being bound by it. */
export interface HelpingParty {
  readonly party: ReadParty;
  readonly role: Exclude<PartyRole, 'PARTY'>;
}

/** An accord in a status as one place of the text states it. */
export interface AgreementDraft {
  readonly construction: AgreementConstruction;
  readonly status: AgreementStatus;
  readonly cue: readonly Span[];
  readonly at: number;
  readonly parties: readonly ReadParty[];
  readonly helpers: readonly HelpingParty[];
  readonly subject: Span | null;
  /** The part of the subject that tells this accord from others. */
  readonly distinctive: Span | null;
  readonly definite: boolean;
  readonly evidence: Span;
  readonly place: string | null;
  readonly event: string | null;
  readonly time: string | null;
  readonly quote: Quote | null;
  readonly headline: boolean;
  readonly certainty: number;
}

/** Object of a cue: tokens of the accord's noun phrase. */
export interface AccordPhrase {
  readonly from: number;
  readonly to: number;
  readonly span: Span;
  readonly definite: boolean;
  /** Offset behind the accord's noun: what follows tells it from others. */
  readonly nounEnd: number;
  /** A contract rather than an accord. */
  readonly isPaper: boolean;
  /** A paper that is approved after it was signed. */
  readonly isDocument: boolean;
}

/** An accord named with its parties and without a status: it may tell the parties of one that has none. */
export interface NamedAccord {
  readonly distinctive: Span;
  readonly parties: readonly ReadParty[];
}
