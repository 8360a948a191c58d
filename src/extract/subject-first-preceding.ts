import { contentSpan, markedContent } from './contents.js';
import { afterMarked, countWords, isComma } from './cue-words.js';
import { contentEnd, isRelative, verbIn } from './subject-first-content-ends.js';
import type { FoundContent } from './subject-first-contents.js';
import type { SubjectFirstReading } from './subject-first-cues.js';
import type { SubjectReading } from './subject-first-subjects.js';
import { In } from './subject-first-words.js';

/** Fewest words of speech in marks that need no verb of saying right beside them, and of a clause before its cue. */
const MIN_BEFORE = 2;
/** Fewest words of a clause behind "as X has said". */
const MIN_BEHIND = 4;
const NO_SOURCES: ReadonlySet<number> = new Set();

/** The content that stands before its cue: speech in marks, or a clause up to a comma. */
export const contentBefore = (
  reading: SubjectReading,
  cue: SubjectFirstReading,
  near: readonly SubjectFirstReading[],
  sentenceFrom: number,
): FoundContent | null => {
  const { doc, words } = reading;
  if (!cue.cue.frame.after || cue.form.mood === 'PARTICIPLE' || isRelative(reading, cue)) return null;
  const own = cue.inverted !== null ? cue.from : (cue.subject?.range.from ?? -1);
  // "…, as X has said": the comparison belongs to the cue's clause.
  const start = cue.subject !== null && words.is(doc, own - 1, In.quotedAs) ? own - 1 : own;
  if (start < 0) return null;
  if (start < own && start === openingOf(reading, sentenceFrom)) return contentBehind(reading, cue, near);
  const comma = isComma(doc, start - 1);
  const stretch = reading.byClosing.get(start - 1) ?? (comma ? reading.byClosing.get(start - 2) : undefined);
  if (stretch !== undefined) {
    const opening = doc.tokenAt(stretch.outer.start);
    const floor = Math.max(sentenceFrom, behindOthers(reading, near, cue, opening));
    const own = openingOf(reading, floor);
    const before = countWords(doc, Math.min(own, opening), opening);
    // Words of the narrator before the marks make the content a mixed one.
    if (opening <= own || before === 0) {
      if (countWords(doc, stretch.from, stretch.to) < MIN_BEFORE && cue.cue.ambiguous && !cue.spoken) return null;
      const content = markedContent(doc, stretch);
      return content === null
        ? null
        : { range: { from: stretch.from, to: stretch.to }, content, more: [], whole: stretch };
    }
    const content = contentSpan(doc, own, stretch.to);
    return content === null ? null : { range: { from: own, to: stretch.to }, content, more: [], whole: null };
  }
  if (!comma || (cue.following.kind === 'NONE' && !cue.following.closed)) return null;
  const from = openingOf(reading, Math.max(sentenceFrom, behindOthers(reading, near, cue, start - 1)));
  const to = start - 1;
  if (countWords(doc, from, to) < MIN_BEFORE) return null;
  const hasOwnVerb = verbIn(reading, from, to);
  const rest = cue.following.from;
  const sentence = doc.sentences[cue.sentence];
  // "The plan, he said, would fail": the clause goes on behind the cue.
  if (isComma(doc, rest) && sentence !== undefined && rest + 1 < sentence.to) {
    const next = rest + 1;
    const inside = near.some((other) => other !== cue && other.from >= next && other.following.kind !== 'NONE');
    const isOpen = !hasOwnVerb || words.has(doc.tokens[from]?.norm ?? '', 'concessions');
    const isAppended = words.is(doc, next, In.subordinators | In.conjunctions) && !words.is(doc, next, In.relatives);
    const isParticiple = words.endsLike(doc.tokens[next]?.norm ?? '', 'gerund');
    const goesOn =
      (isOpen || isAppended) &&
      !inside &&
      !isParticiple &&
      !words.is(doc, next, In.citing | In.relatives) &&
      !reading.byOpening.has(next);
    const content = contentSpan(doc, from, to);
    const second = goesOn ? contentSpan(doc, next, sentence.to) : null;
    if (content !== null && second !== null)
      return { range: { from, to: sentence.to }, content, more: [second], whole: null };
  }
  if (words.is(doc, from, In.prepositions | In.subordinators) && !hasOwnVerb) return null;
  const content = contentSpan(doc, from, to);
  return content === null ? null : { range: { from, to }, content, more: [], whole: null };
};

/** "As X has said, …": the clause behind the comma. */
const contentBehind = (
  reading: SubjectReading,
  cue: SubjectFirstReading,
  near: readonly SubjectFirstReading[],
): FoundContent | null => {
  const { doc, byOpening } = reading;
  const sentence = doc.sentences[cue.sentence];
  const from = cue.following.from + 1;
  if (!isComma(doc, from - 1) || sentence === undefined || byOpening.has(from)) return null;
  const to = contentEnd(reading, byOpening, near, NO_SOURCES, null, from, sentence.to);
  const content = contentSpan(doc, from, to);
  return content === null || countWords(doc, from, to) < MIN_BEHIND
    ? null
    : { range: { from, to }, content, more: [], whole: null };
};

/** Connectives at the head of a sentence are the narrator's. */
export const openingOf = ({ doc, words }: SubjectReading, from: number): number => {
  let at = from;
  while (isComma(doc, at) || (words.is(doc, at, In.conjunctions) && !isComma(doc, at + 1))) at += 1;
  return at;
};

/** Behind the contents of other cues of the sentence that stand before `at` with speech of their own. */
const behindOthers = (
  reading: SubjectReading,
  near: readonly SubjectFirstReading[],
  cue: SubjectFirstReading,
  at: number,
): number => {
  const { doc } = reading;
  let from = 0;
  for (const other of near) {
    if (other === cue || other.from >= at) continue;
    // "…," X said, "…": what stands before the other cue is its own.
    if (
      other.following.kind === 'NONE' &&
      other.cue.frame.after &&
      (other.subject !== null || other.inverted !== null) &&
      isBehindContent(reading, other.subject?.range.from ?? other.from)
    ) {
      let end = Math.max(other.following.from, other.to);
      while (isComma(doc, end)) end += 1;
      from = Math.max(from, end);
    }
    if (other.following.kind === 'SPEECH') from = Math.max(from, afterMarked(doc, other.following.marked));
  }
  return from;
};

/** A comma or a closing mark stands before `at`. */
const isBehindContent = ({ doc, byClosing }: SubjectReading, at: number): boolean =>
  isComma(doc, at - 1) || byClosing.has(at - 1);
