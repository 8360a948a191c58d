import type { MarkedSpan } from '../text/quotation-marks.js';
import type { Span } from '../text/span.js';
import type { AnnotatedDocument } from './annotated-document.js';
import { contentSpan, markedContent } from './contents.js';
import { afterMarked, countWords, isComma, type MarkedByOpening } from './cue-words.js';
import { textAt } from './subject-first-following.js';
import type { SubjectFirstDraft } from './subject-first-quotes.js';
import { claimedBy } from './subject-first-speech.js';
import type { SubjectReading } from './subject-first-subjects.js';
import { In } from './subject-first-words.js';

const lineEnd = (doc: AnnotatedDocument, from: number): number => {
  let at = from;
  while (at < doc.tokens.length && doc.tokens[at]?.kind !== 'BREAK') at += 1;
  return at;
};

const behindMarks = (doc: AnnotatedDocument, byOpening: MarkedByOpening, at: number): number => {
  const stretch = byOpening.get(at);
  return stretch === undefined ? at : afterMarked(doc, stretch);
};

/** Speech opens at a token behind a comma, perhaps with a conjunction, or at the head of a sentence. */
const isResumed = ({ doc, words, byOpening }: SubjectReading, at: number): boolean => {
  if (!byOpening.has(at)) return false;
  const before = words.is(doc, at - 1, In.conjunctions) && isComma(doc, at - 2) ? at - 2 : at - 1;
  return /^[,.!?)]$/u.test(textAt(doc, before)) || doc.sentenceOf(at)?.from === at;
};

/** A heading, or a line of a conversation with its speaker's name. */
const isTurn = (doc: AnnotatedDocument, { from, to }: MarkedSpan): boolean =>
  doc.blockOf(from)?.kind !== 'PARAGRAPH' ||
  doc.tokens.slice(from, Math.min(to, from + TURN_NAME)).some(({ text }) => text === ':');

/** Longest name before the colon of a conversation's line, and the colon, in tokens. */
const TURN_NAME = 5;

/** The sentence that ends before `at` is the last of its paragraph. */
const isLastOfLine = (doc: AnnotatedDocument, at: number): boolean =>
  at >= doc.tokens.length || doc.tokens[at]?.kind === 'BREAK' || doc.tokens[at - 1]?.kind === 'BREAK';

/** Behind one sentence of the narrator's that quotes nobody, when speech opens the next of the same paragraph. */
const overNarration = ({ doc, byOpening }: SubjectReading, at: number, busy: ReadonlySet<number>): number => {
  const sentence = doc.sentenceOf(at);
  if (sentence === null || sentence.from !== at || byOpening.has(at) || busy.has(sentence.index)) return at;
  for (let k = sentence.from; k < sentence.to; k += 1)
    if (byOpening.has(k) || doc.tokens[k]?.kind === 'BREAK') return at;
  return byOpening.has(sentence.to) ? sentence.to : at;
};

/** Speech that goes on behind its cue: in the same sentence, in the next, or as paragraphs of nothing but marks. */
export const joinContinuations = (
  reading: SubjectReading,
  byOpening: MarkedByOpening,
  drafts: readonly SubjectFirstDraft[],
): SubjectFirstDraft[] => {
  const { doc } = reading;
  const claimed = claimedBy(reading, drafts);
  const busy = new Set(drafts.map(({ sentence }) => sentence));
  const cueStarts = new Set(drafts.map(({ cueFrom }) => cueFrom));
  const unclosed = new Map(
    doc.marked.flatMap((stretch) => (stretch.closed ? [] : [[doc.tokenAt(stretch.outer.start), stretch] as const])),
  );
  return drafts.map((draft): SubjectFirstDraft => {
    if (draft.headline || doc.markedAt[draft.cueFrom] !== -1) return draft;
    const endsInMarks =
      draft.whole !== null || [-1, 0, 1].some((shift) => reading.byClosing.has(draft.range.to + shift));
    const more: Span[] = [...draft.more];
    let at = Math.max(draft.range.to, draft.reading?.following.from ?? 0, draft.reading?.to ?? 0);
    const sentence = doc.sentences[draft.sentence];
    if (sentence === undefined) return draft;
    // Over the rest of the cue's own clause, and what is quoted in it.
    const limit = Math.max(sentence.to, at);
    if (!endsInMarks) {
      // "The plan is risky, X said. "Nobody …"", "X praised the plan.¶"Everybody …"": speech that explains a report.
      if (!isLastOfLine(doc, sentence.to) && draft.construction !== 'CUE_AFTER') return draft;
      at = Math.max(limit, draft.range.to);
    }
    while (at < limit && !isResumed(reading, at)) {
      // What stands behind another cue of the sentence is that cue's own.
      const isTaken = at !== draft.cueFrom && cueStarts.has(at);
      at = isTaken ? limit : Math.max(at + 1, behindMarks(doc, byOpening, at));
    }
    if (draft.whole !== null) at = overNarration(reading, at, busy);
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
      if (newLine && !endsInMarks && isTurn(doc, next)) break;
      if (newLine && !(after === undefined || after.kind === 'BREAK')) break;
      if (!isWhole) break;
      const span = markedContent(doc, next);
      if (span === null) break;
      claimed.add(next.from);
      more.push(span);
      at = behind;
    }
    return more.length === draft.more.length ? draft : { ...draft, more, withSpeech: true };
  });
};
