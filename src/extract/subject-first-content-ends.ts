import { afterMarked, isComma, type MarkedByOpening } from './cue-words.js';
import type { SubjectFirstReading } from './subject-first-cues.js';
import { isVerb, type SubjectReading } from './subject-first-subjects.js';

/** First token of a cue's own clause: its subject, or the conjunction of an understood one. */
export const clauseOf = ({ doc, words }: SubjectReading, cue: SubjectFirstReading): number => {
  let at = cue.subject?.range.from ?? cue.from;
  if (cue.subject === null)
    while (words.is(doc, at - 1, 'auxiliaries', 'adverbs', 'carriers') && !words.is(doc, at - 1, 'conjunctions'))
      at -= 1;
  return at;
};

/** Where a content without marks that starts at `from` ends: where the narrator or another speaker takes over. */
export const contentEnd = (
  reading: SubjectReading,
  byOpening: MarkedByOpening,
  cues: readonly SubjectFirstReading[],
  sources: ReadonlySet<number>,
  self: SubjectFirstReading | null,
  from: number,
  sentenceTo: number,
): number => {
  const { doc, words } = reading;
  /** Token at which another cue's clause begins -> what it is. */
  const starts = new Map<number, SubjectFirstReading>();
  for (const cue of cues) if (cue !== self && cue.from > from) starts.set(clauseOf(reading, cue), cue);
  let limit = sentenceTo;
  for (let k = from; k < limit; k += 1) {
    const token = doc.tokens[k];
    if (token === undefined || token.kind === 'BREAK') return k;
    const stretch = byOpening.get(k);
    if (stretch?.closed === true) {
      const behind = afterMarked(doc, stretch);
      if (k - from <= 2) limit = Math.max(limit, behind);
      k = Math.max(k, Math.min(behind, limit) - 1);
      continue;
    }
    if (token.text === ';') return k;
    if (k > from && sources.has(k)) return isComma(doc, k - 1) ? k - 1 : k;
    const cue = starts.get(k);
    if (cue === undefined || k === from) continue;
    const comma = isComma(doc, k - 1);
    const conjunction = words.is(doc, k - 1, 'conjunctions', 'breakers');
    if (cue.form.mood === 'PARTICIPLE') {
      if (comma && cue.following.kind !== 'NONE') return k - 1;
      continue;
    }
    if (cue.following.kind === 'NONE') {
      if (comma && cue.cue.frame.after) return k - 1;
      continue;
    }
    // "said Spain and Portugal indicated": without a verb before it, the conjunction joins two names.
    if (conjunction && (cue.subject === null || verbIn(reading, from - 1, k)))
      return isComma(doc, k - 2) ? k - 2 : k - 1;
    if (comma && cue.subject === null) return k - 1;
  }
  return limit;
};

/** A finite verb or anything that looks like one stands in [from, to). */
export const verbIn = (reading: SubjectReading, from: number, to: number): boolean => {
  for (let k = from + 1; k < to; k += 1) {
    const norm = reading.doc.tokens[k]?.norm ?? '';
    if (isVerb(reading, k) || reading.words.endsLike(norm, 'past')) return true;
  }
  return false;
};
