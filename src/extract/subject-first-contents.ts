import { itemAt } from '../text/item-at.js';
import type { MarkedSpan } from '../text/quotation-marks.js';
import type { Span } from '../text/span.js';
import { contentSpan, markedContent } from './contents.js';
import { afterMarked, countWords, type MarkedByOpening } from './cue-words.js';
import { clauseOf, contentEnd, isToldApart, mainSubject } from './subject-first-content-ends.js';
import type { SubjectFirstReading } from './subject-first-cues.js';
import { contentBefore } from './subject-first-preceding.js';
import { canReport } from './subject-first-reporters.js';
import type { According } from './subject-first-sources.js';
import { isVerb, type SubjectReading } from './subject-first-subjects.js';
import type { TokenRange } from './subject-words.js';

export interface FoundContent {
  readonly range: TokenRange;
  readonly content: Span;
  readonly more: readonly Span[];
  readonly whole: MarkedSpan | null;
  /** Who speaks, where the main clause behind the content tells: "After saying C, X left". */
  readonly subject?: TokenRange | null;
}

/** "announced that same day" is no content. */
const MIN_THAT = 3;

const RUNS_ON_WORDS = 4;

/** The content of each cue, in the order of the cues; null: it reports nothing. */
export const findSubjectFirstContent = (
  reading: SubjectReading,
  byOpening: MarkedByOpening,
  cues: readonly SubjectFirstReading[],
  according: readonly According[],
): readonly (FoundContent | null)[] => {
  const { doc } = reading;
  // "X, citing Y, said": Y speaks, and the participle is no cue of its own.
  const cited = new Set(cues.flatMap((cue) => cue.subject?.citing?.from ?? []));
  const able = new Set(cues.filter((cue) => canReport(reading, cue) && !cited.has(cue.to)));
  const bySentence = Map.groupBy(able, (cue) => cue.sentence);
  const sources = new Set(according.map((source) => source.from));
  return cues.map((cue): FoundContent | null => {
    if (!able.has(cue)) return null;
    const sentence = doc.sentences[cue.sentence];
    if (sentence === undefined) return null;
    const stretch = itemAt(doc.marked, doc.markedAt[cue.from]);
    const limit = stretch?.closed === true ? Math.min(sentence.to, stretch.to) : sentence.to;
    const near = bySentence.get(cue.sentence) ?? [];
    if (cue.coordinated && near.some((other) => other.to < cue.from && isToldApart(other, cue))) return null;
    const { following } = cue;
    if (following.kind === 'NONE') return contentBefore(reading, cue, near, sentence.from);
    const marked =
      following.kind === 'SPEECH'
        ? following.marked
        : following.kind === 'THAT'
          ? following.marked
          : (byOpening.get(following.from) ?? null);
    if (marked !== null) {
      const behind = afterMarked(doc, marked);
      const next = doc.tokens[behind];
      const runsOn =
        next !== undefined &&
        next.kind === 'WORD' &&
        behind < limit &&
        (following.kind !== 'SPEECH' ||
          countWords(doc, marked.from, marked.to) < RUNS_ON_WORDS ||
          isVerb(reading, behind)) &&
        !near.some((other) => clauseOf(reading, other) === behind);
      if (!runsOn) {
        const content = markedContent(doc, marked);
        return content === null
          ? null
          : { range: { from: marked.from, to: marked.to }, content, more: [], whole: marked };
      }
    }
    // A clause before "..., X said" that only opens with a direct quotation keeps what stands before the cue.
    const from = marked === null ? following.from : marked.from;
    const to = contentEnd(reading, byOpening, near, sources, cue, marked === null ? from : from - 1, limit);
    const content = contentSpan(doc, from, Math.max(to, marked === null ? 0 : afterMarked(doc, marked)));
    const least = following.kind === 'THAT' ? MIN_THAT : 1;
    if (content === null || countWords(doc, from, to) < least) return null;
    const subject = cue.form.mood === 'PARTICIPLE' ? mainSubject(reading, cue, to) : null;
    return { range: { from, to }, content, more: [], whole: null, subject };
  });
};
