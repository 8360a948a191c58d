import type { Span } from '../text/span.js';
import type { AnnotatedDocument } from './annotated-document.js';
import { contentSpan, markedContent } from './contents.js';
import { afterMarked, countWords, type MarkedByOpening } from './cue-words.js';
import { textAt } from './subject-first-following.js';
import type { SubjectFirstDraft } from './subject-first-quotes.js';
import { claimedBy } from './subject-first-speech.js';
import type { SubjectReading } from './subject-first-subjects.js';

const lineEnd = (doc: AnnotatedDocument, from: number): number => {
  let at = from;
  while (at < doc.tokens.length && doc.tokens[at]?.kind !== 'BREAK') at += 1;
  return at;
};

const behindMarks = (doc: AnnotatedDocument, byOpening: MarkedByOpening, at: number): number => {
  const stretch = byOpening.get(at);
  return stretch === undefined ? at : afterMarked(doc, stretch);
};

/** Speech opens at a token behind a comma, or at the head of a sentence. */
const isResumed = (doc: AnnotatedDocument, byOpening: MarkedByOpening, at: number): boolean =>
  byOpening.has(at) && (/^[,.!?)]$/u.test(textAt(doc, at - 1)) || doc.sentenceOf(at)?.from === at);

/** Speech that goes on behind its cue: in the same sentence, in the next, or as paragraphs of nothing but marks. */
export const joinContinuations = (
  reading: SubjectReading,
  byOpening: MarkedByOpening,
  drafts: readonly SubjectFirstDraft[],
): SubjectFirstDraft[] => {
  const { doc } = reading;
  const claimed = claimedBy(reading, drafts);
  const unclosed = new Map(
    doc.marked.flatMap((stretch) => (stretch.closed ? [] : [[doc.tokenAt(stretch.outer.start), stretch] as const])),
  );
  return drafts.map((draft): SubjectFirstDraft => {
    const endsInMarks =
      draft.whole !== null || reading.byClosing.has(draft.range.to) || reading.byClosing.has(draft.range.to + 1);
    if (!endsInMarks || draft.headline || doc.markedAt[draft.cueFrom] !== -1) return draft;
    const more: Span[] = [...draft.more];
    let at = Math.max(draft.range.to, draft.reading?.following.from ?? 0, draft.reading?.to ?? 0);
    const sentence = doc.sentences[draft.sentence];
    if (sentence === undefined) return draft;
    // Over the rest of the cue's own clause, and what is quoted in it.
    const limit = Math.max(sentence.to, at);
    while (at < limit && !isResumed(doc, byOpening, at)) at = Math.max(at + 1, behindMarks(doc, byOpening, at));
    for (let guard = 0; guard < 12; guard += 1) {
      while (
        doc.tokens[at]?.kind === 'BREAK' ||
        (doc.tokens[at]?.kind === 'PUNCTUATION' && /^[.,]$/u.test(textAt(doc, at)))
      )
        at += 1;
      const next = byOpening.get(at);
      const open = next === undefined ? unclosed.get(at) : undefined;
      // A mark that nobody closed: the speech runs to the end of its paragraph.
      if (open !== undefined && doc.tokens[at - 1]?.kind !== 'BREAK') {
        const end = lineEnd(doc, open.from);
        const span = contentSpan(doc, open.from, end);
        if (span !== null) more.push(span);
        break;
      }
      if (next === undefined || claimed.has(next.from) || countWords(doc, next.from, next.to) < 2) break;
      const behind = afterMarked(doc, next);
      const after = doc.tokens[behind];
      const isWhole =
        after === undefined ||
        after.kind === 'BREAK' ||
        /^[.!?]$/u.test(after.text) ||
        doc.sentenceOf(behind - 1)?.to === behind;
      const newLine = doc.tokens[at - 1]?.kind === 'BREAK';
      if (newLine && !(after === undefined || after.kind === 'BREAK')) break;
      if (!isWhole) break;
      const span = markedContent(doc, next);
      if (span === null) break;
      claimed.add(next.from);
      more.push(span);
      at = behind;
    }
    return more.length === draft.more.length ? draft : { ...draft, more };
  });
};
