import type { Span } from '../text/span.js';

/** DIRECT: all content inside quotation marks; INDIRECT: none; MIXED: part of it. */
export const QUOTE_TYPES = ['DIRECT', 'INDIRECT', 'MIXED'] as const;
export type QuoteType = (typeof QUOTE_TYPES)[number];

/** Speech acts, each with its CAMEO root or code (CAMEO Codebook 1.1b3). */
export const SPEECH_ACTS = {
  STATE: '010',
  DECLINE: '011',
  ACKNOWLEDGE: '015',
  DENY: '016',
  ANNOUNCE: '010',
  APPEAL: '020',
  PROMISE: '030',
  PRAISE: '051',
  DEMAND: '100',
  ACCUSE: '112',
  REJECT: '120',
  THREATEN: '130',
  WARN: '130',
} as const;
export type SpeechAct = keyof typeof SPEECH_ACTS;

/** What somebody thinks, wants or backs without having to say it: attributions in the wide sense, read only when asked for, never stored. */
export const ATTITUDES = ['BELIEVE', 'EXPECT', 'INTEND', 'SUPPORT', 'OPPOSE', 'DISCUSS', 'DECIDE', 'SEEM'] as const;
export type Attitude = (typeof ATTITUDES)[number];
export type QuoteAct = SpeechAct | Attitude;

const ATTITUDE_SET: ReadonlySet<string> = new Set(ATTITUDES);
export const isAttitude = (act: QuoteAct): act is Attitude => ATTITUDE_SET.has(act);

/** PUBLISHER: the outlet of this article; RELAYER: between the article and the speaker; ORIGINATOR: the speaker. */
export const HOP_ROLES = ['PUBLISHER', 'RELAYER', 'ORIGINATOR'] as const;
export type HopRole = (typeof HOP_ROLES)[number];

/** An entity named (or understood) in a place of a relation. No span: understood from the context. */
export interface Party {
  readonly entity: string | null;
  readonly span: Span | null;
}

export interface Hop {
  readonly role: HopRole;
  readonly entity: string | null;
  readonly span: Span | null;
  readonly cue: Span | null;
}

/** STATED: the speaker's words stand in the clause; RESOLVED: understood (elided, pronoun); UNNAMED: described only; UNKNOWN: the text names none. */
export const SPEAKER_STATUSES = ['STATED', 'RESOLVED', 'UNNAMED', 'UNKNOWN'] as const;
export type SpeakerStatus = (typeof SPEAKER_STATUSES)[number];

/** One attribution: a source, a cue, a content (PARC 3.0, PolNeAR). Ids are local to the article's analysis. */
export interface Quote {
  readonly id: string;
  readonly type: QuoteType;
  readonly act: QuoteAct;
  /** The cue is negated ("did not say that"): the content is not asserted by the speaker. */
  readonly negated: boolean;
  readonly cue: readonly Span[];
  readonly cueLemma: string | null;
  readonly complementizer: Span | null;
  /** One span, or more where the cue stands inside the speech. Without outer marks and the final full stop. */
  readonly content: readonly Span[];
  /** null: the text names no speaker and none is understood. */
  readonly speaker: Party | null;
  readonly speakerStatus: SpeakerStatus;
  readonly addressee: Party | null;
  /** Words for the channel (a statement, a press conference), or null. */
  readonly medium: Span | null;
  /** TimeRef (local id) of the utterance, or null. */
  readonly saidAt: string | null;
  /** From the article outwards: PUBLISHER, RELAYER…, ORIGINATOR. A nested quote does not repeat its parent's hops. */
  readonly chain: readonly Hop[];
  /** Quote (local id) whose content holds this one. */
  readonly parent: string | null;
  /** Quote (local id) that this one continues (and inherits its speaker from). */
  readonly continues: string | null;
  /** Quotes (local ids) that this denial denies; empty when none stands in the article. */
  readonly denies: readonly string[];
  /** What is denied, for act DENY. */
  readonly deniedTarget: Span | null;
  /** The denial denies words: that something was said, or what was reported ("denied REPORTS that"). */
  readonly deniesReport?: boolean;
  /** Its content says that something is not so: a negation stands at its head. */
  readonly isNegative?: boolean;
  readonly headline: boolean;
  readonly ruleId: string;
  readonly confidence: number;
}
