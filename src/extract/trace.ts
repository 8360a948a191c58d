import type { Span } from '../text/span.js';

/** Why a rule that was tried at a place gave no result. */
export const REFUSALS = {
  NEGATED: 'a negation stands before the cue, so nothing is reported',
  ONLY_POSSIBLE: 'the saying is a possibility or a condition ("may say", "if he says"), so nothing is reported',
  NOUN_BEHIND_PREPOSITION: 'the word stands behind a preposition and is a noun there',
  BARE_NOUN: 'the verbal noun has no owner and no preposition, so nobody says it',
  NO_ORIGIN: 'the verb relays words, and no preposition names whose they are',
  NO_SIGN: 'no complementizer, colon or quotation mark stands in reach, and no object or preposition opens a content',
  IMPERSONAL: 'nobody speaks: the form is passive or impersonal',
  NO_CONTENT: 'nothing is left of the content behind its sign',
  NO_SPEAKER_IN_RELATIVE: 'the cue stands in a relative clause in which nobody speaks',
  ASKED: 'the sentence asks whether or why somebody denies, so nothing is reported',
  NOT_PROVEN: 'the word has other meanings, and nobody who can speak stands beside it',
  NO_SOURCE: 'what follows the phrase is neither a name nor a noun for a source',
  NO_CLAUSE: 'no clause of the narrator stands before or behind the phrase',
  SAME_CONTENT: 'another cue already has the very same content',
  IN_SLOT: 'the phrase stands between another cue and its content',
  PERFORMATIVE: 'the words in the marks are the speaker’s own act, not a report',
  NO_ACCORD:
    'a word of agreeing or breaking: no accord is its object, nobody is bound, or it is a plan, a condition or a negation',
  NO_EVENT: 'a word of meeting: nobody takes part, or it is a plan, a condition, a negation or another sense',
  OPINION: 'the article is an opinion piece, and the result is not strong enough for one',
  TOO_DEEP: 'quotes inside quotes go too deep here',
  TOO_MANY_CUES: 'the sentence has too many cues',
} as const;
export type Refusal = keyof typeof REFUSALS;

/** One rule tried at one place. */
export interface TraceStep {
  /** The words of the cue. */
  readonly span: Span;
  /** Citation form of the cue, or null. */
  readonly lemma: string | null;
  readonly outcome: 'READ' | Refusal;
  /** The rule that read it; null where none was reached. */
  readonly ruleId: string | null;
  /** The complementizer, colon or mark that was found, or null. */
  readonly sign: Span | null;
  /** Words of the speaker that were found, or null. */
  readonly subject: Span | null;
}

/** Tells whoever listens that the word at a token gave nothing. */
export const refuseAt = (
  { tokens, watch }: { readonly tokens: readonly Span[]; readonly watch: { readonly trace: Trace | null } },
  index: number,
  outcome: Refusal,
): void => {
  const token = tokens[index];
  if (watch.trace === null || token === undefined) return;
  const span = { start: token.start, end: token.end };
  watch.trace({ span, lemma: null, outcome, ruleId: null, sign: null, subject: null });
};

/** Listens to what readers try. Readers ask nothing and build nothing when nobody listens. */
export type Trace = (step: TraceStep) => void;
