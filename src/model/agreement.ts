import type { Span } from '../text/span.js';
import type { Party } from './quote.js';

/** Life of an accord, after PA-X and UCDP; each with its CAMEO code. PLOVER is derived from CAMEO, never the reverse. */
export const AGREEMENT_STATUSES = {
  PROPOSED: '035',
  NEGOTIATING: '036',
  AGREED: '030',
  SIGNED: '057',
  RATIFIED: '057',
  IN_FORCE: '057',
  EXTENDED: '057',
  SUSPENDED: '126',
  VIOLATED: '126',
  REJECTED: '127',
  DENIED: '016',
  WITHDRAWN: '126',
  ENDED: '126',
} as const;
export type AgreementStatus = keyof typeof AGREEMENT_STATUSES;

export const PARTY_ROLES = ['PARTY', 'GUARANTOR', 'MEDIATOR', 'HOST', 'OBSERVER'] as const;
export type PartyRole = (typeof PARTY_ROLES)[number];

export interface AgreementParty extends Party {
  readonly role: PartyRole;
}

/** One accord in one status, as one article states it. */
export interface Agreement {
  readonly id: string;
  readonly status: AgreementStatus;
  readonly cue: readonly Span[];
  readonly parties: readonly AgreementParty[];
  /** The noun phrase that names the accord or what was agreed on; empty where the text has none. */
  readonly subject: readonly Span[];
  /** The clause that states it. */
  readonly evidence: Span;
  /** Innermost quote (local id) that states it; its chain is the chain of this report. null: the narrator. */
  readonly quote: string | null;
  readonly place: string | null;
  readonly event: string | null;
  readonly agreedOn: string | null;
  readonly headline: boolean;
  /** Agreement (local id) that this one tells again with other parties or words; an identical retelling makes no record. */
  readonly sameAs: string | null;
  readonly ruleId: string;
  readonly confidence: number;
}
