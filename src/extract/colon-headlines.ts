import type { AnnotatedDocument } from './annotated-document.js';
import { contentSpan, markedContent } from './contents.js';
import { afterMarked, type MarkedByOpening } from './cue-words.js';
import type { Draft } from './quote-draft.js';
import type { TokenRange } from './subject-words.js';

/** The quote of a headline that attributes its claim with the bare colon at token `colon`; null when nothing is left of the claim. */
export const colonHeadline = (
  doc: AnnotatedDocument,
  byOpening: MarkedByOpening,
  colon: number,
  subject: TokenRange,
  range: TokenRange,
): Draft | null => {
  const opened = byOpening.get(range.from);
  const whole = opened !== undefined && afterMarked(doc, opened) >= range.to ? opened : null;
  const content = (whole === null ? null : markedContent(doc, whole)) ?? contentSpan(doc, range.from, range.to);
  if (content === null) return null;
  return {
    construction: 'COLON_HEADLINE',
    cueFrom: colon,
    cueSpans: [],
    lemma: null,
    act: 'STATE',
    complementizer: null,
    range,
    content,
    whole,
    subject,
    mode: 'STATED',
    relayer: null,
    slot: { from: colon, to: colon },
    sentence: doc.sentenceOf(colon)?.index ?? -1,
    headline: true,
    participle: false,
  };
};
