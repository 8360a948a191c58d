import type { AnnotatedDocument } from './annotated-document.js';
import { type Boundaries, contentEnd, contentSpan, markedContent } from './contents.js';
import type { CueReading } from './cue-anchors.js';
import { afterMarked, countWords, type MarkedByOpening } from './cue-words.js';
import { type FoundContent, holder } from './quote-draft.js';
import type { QuoteWords } from './quote-words.js';

export const anchoredContent = (
  doc: AnnotatedDocument,
  words: QuoteWords,
  byOpening: MarkedByOpening,
  boundaries: Boundaries,
  reading: CueReading,
  sentenceTo: number,
): FoundContent | null => {
  const { anchor } = reading;
  if (anchor === null) return null;
  const { marked } = anchor;
  if (marked !== null) {
    const behind = afterMarked(doc, marked);
    const size = countWords(doc, marked.from, marked.to);
    const next = doc.tokens[behind];
    const closes =
      next === undefined ||
      next.kind === 'BREAK' ||
      next.kind === 'PUNCTUATION' ||
      boundaries.cues.has(behind) ||
      boundaries.sources.has(behind);
    const runsOn = !closes && (anchor.kind === 'THAT' || size < 4);
    if (!runsOn && (size >= 2 || closes)) {
      const content = markedContent(doc, marked);
      return content === null ? null : { range: { from: marked.from, to: marked.to }, content, whole: marked };
    }
  }
  const inner = holder(doc, anchor.contentFrom);
  const limit =
    inner === null
      ? endOfSpeech(doc, words, boundaries, anchor.contentFrom, sentenceTo, anchor.colon && anchor.complementizer < 0)
      : Math.max(Math.min(sentenceTo, inner.to), anchor.contentFrom);
  const to = contentEnd(
    doc,
    words,
    byOpening,
    boundaries,
    anchor.contentFrom,
    inner === null ? limit : Math.min(limit, inner.to),
  );
  const content = contentSpan(doc, anchor.contentFrom, to);
  return content === null
    ? null
    : { range: { from: anchor.contentFrom, to }, content, whole: null, unclosed: anchor.unclosed };
};

/** Where speech behind a colon without marks ends: with its line when the line has no further cue, else with its sentence. */
const endOfSpeech = (
  doc: AnnotatedDocument,
  words: QuoteWords,
  boundaries: Boundaries,
  from: number,
  sentenceTo: number,
  colon: boolean,
): number => {
  const here = doc.sentenceOf(from);
  if (here === null) return sentenceTo;
  let to = Math.max(here.to, from);
  if (!colon || here.to <= from) {
    // A full stop before "and that" ends no report.
    let next = doc.sentences[here.index + 1];
    while (
      next !== undefined &&
      next.from === to &&
      words.isCoordinatedThat(doc.tokens[next.from]?.norm ?? '') &&
      !boundaries.cues.has(next.from + 1)
    ) {
      to = next.to;
      next = doc.sentences[next.index + 1];
    }
    return to;
  }
  for (let index = here.index + 1; index < doc.sentences.length; index += 1) {
    const sentence = doc.sentences[index];
    if (sentence === undefined || doc.tokens[sentence.from - 1]?.kind === 'BREAK') break;
    for (let k = sentence.from; k < sentence.to; k += 1) if (boundaries.cues.has(k)) return to;
    to = sentence.to;
  }
  return to;
};
