import type { QuoteAct } from '../model/quote.js';
import type { Span } from '../text/span.js';
import { type AnnotatedDocument, spanOf } from './annotated-document.js';
import { callsUntrue } from './denial-proof.js';
import type { Draft } from './quote-draft.js';
import type { QuoteWords } from './quote-words.js';
import type { Referents, TokenRange } from './subject-words.js';

/** The words of a noun phrase without proclitics of its first word. */
export const trimmedSpan = (doc: AnnotatedDocument, words: QuoteWords, range: TokenRange): Span => {
  const first = doc.tokens[range.from];
  const hypothesis = doc
    .hypothesesAt(range.from)
    .find(
      (candidate) =>
        candidate.prefixLength > 0 &&
        words.sourceNouns.hasWord(candidate.stem) &&
        first !== undefined &&
        !words.sourceNouns.hasWord(first.norm),
    );
  return spanOf(doc, range.from, range.to, hypothesis);
};

/** The time expression in the cue's own slot. */
export const timeOf = (referents: Referents, draft: Draft): string | null => {
  for (let k = draft.slot.from; k < draft.slot.to; k += 1) {
    const time = referents.timeAt(k);
    if (time !== null) return time;
  }
  return null;
};

export const mediumOf = (doc: AnnotatedDocument, words: QuoteWords, draft: Draft): Span | null => {
  for (let k = draft.slot.from; k < Math.min(draft.slot.to, draft.slot.from + 40); k += 1) {
    if (words.mediums.has(doc, k)) {
      const next = doc.tokens[k + 1];
      const end =
        next !== undefined && next.kind === 'WORD' && k + 1 < draft.slot.to && !words.prepositions.has(doc, k + 1)
          ? k + 2
          : k + 1;
      return spanOf(doc, k, end);
    }
  }
  return null;
};

/** A statement that calls what was said untrue is a denial. */
export const actOf = (doc: AnnotatedDocument, words: QuoteWords, { act, range }: Draft): QuoteAct =>
  act === 'STATE' && callsUntrue(doc, words, range.from, range.to) ? 'DENY' : act;

/** "Said IN A STATEMENT", "at a conference": what somebody told an outlet before is over. "In his talk" goes on with it. */
export const opensOccasion = (doc: AnnotatedDocument, words: QuoteWords, { slot, subject }: Draft): boolean => {
  const { article } = words.orthography;
  const at = subject !== null && subject.from === slot.from ? subject.to : slot.from;
  const { norm = '', text = '' } = doc.tokens[at + 1] ?? {};
  if (at + 1 >= slot.to || !words.stages.has(doc, at) || !words.mediums.has(doc, at + 1)) return false;
  const isOwned = words.grammar.pronounEndings.some((ending) => text.endsWith(ending));
  return !isOwned && (article === null || !norm.startsWith(article));
};
