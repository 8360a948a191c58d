import type { Hop } from '../model/quote.js';
import type { Span } from '../text/span.js';
import { type AnnotatedDocument, spanOf } from './annotated-document.js';
import { isComma } from './cue-anchors.js';
import type { QuoteWords } from './quote-words.js';
import { type Referents, subjectAfter, type TokenRange } from './subjects.js';

interface Spoken {
  readonly relayer: TokenRange | null;
  readonly slot: TokenRange;
  readonly range: TokenRange;
  readonly subject: TokenRange | null;
  readonly cueSpans: readonly Span[];
}

/**
 * The hops between the article and a speaker, nearest to the article first: who relayed the words (named as the
 * subject of a relaying cue), or which outlet the speaker spoke to. The article's own publisher is no hop.
 */
export const findHops = (
  doc: AnnotatedDocument,
  words: QuoteWords,
  referents: Referents,
  spoken: Spoken,
  speaker: string | null,
  describe: (range: TokenRange) => string,
): Hop[] => {
  if (spoken.relayer !== null) {
    const { from, to } = spoken.relayer;
    const entity = referents.entityIn(from, to) ?? referents.nominal(from, to) ?? describe(spoken.relayer);
    if (entity === speaker || isPublisher(doc, referents, entity)) return [];
    return [{ role: 'RELAYER', entity, span: spanOf(doc, from, to), cue: null }];
  }
  const hop =
    interviewer(doc, words, referents, spoken) ?? interviewer(doc, words, referents, trailer(doc, words, spoken));
  if (hop === null) return [];
  const entity = referents.entityIn(hop.from, hop.to) ?? referents.nominal(hop.from, hop.to) ?? describe(hop);
  if (entity === speaker || isPublisher(doc, referents, entity)) return [];
  return [{ role: 'RELAYER', entity, span: hopSpan(doc, words, hop), cue: null }];
};

const hopSpan = (doc: AnnotatedDocument, words: QuoteWords, range: TokenRange): Span => {
  const hypothesis = (doc.hypotheses[range.from] ?? []).find(
    (candidate) =>
      candidate.preposition !== null && words.outlets.at(doc, range.from) === 0 && words.isOutletWord(candidate.stem),
  );
  return spanOf(doc, range.from, range.to, hypothesis);
};

/** Words behind a content that name its channel: "…, and that in an interview with channel X". Empty when other words follow. */
const trailer = (doc: AnnotatedDocument, words: QuoteWords, spoken: Spoken): Spoken => {
  const from = spoken.range.to;
  let at = from;
  while (isComma(doc, at) || words.resumptions.has(doc, at) || doc.tokens[at]?.kind === 'PUNCTUATION') {
    if (doc.tokens[at]?.text === '.') break;
    at += 1;
  }
  const opens = words.prepositions.has(doc, at) && words.mediums.has(doc, at + 1);
  const to = opens ? (doc.sentenceOf(at)?.to ?? at) : from;
  return { ...spoken, subject: null, slot: { from: at, to: Math.max(at, to) } };
};

/** The outlet in the slot between a cue and its content: "said to agency X", "in an interview with channel X". */
const interviewer = (
  doc: AnnotatedDocument,
  words: QuoteWords,
  referents: Referents,
  spoken: Spoken,
): TokenRange | null => {
  const from =
    spoken.subject !== null && spoken.subject.from >= spoken.slot.from ? spoken.subject.to : spoken.slot.from;
  for (let k = from; k < spoken.slot.to; k += 1) {
    const token = doc.tokens[k];
    if (token === undefined || token.kind === 'BREAK') return null;
    const mention = referents.mentionAt(k);
    const behindPreposition = k > 0 && (words.prepositions.has(doc, k - 1) || isComma(doc, k - 1));
    const clitic = (doc.hypotheses[k] ?? []).some((hypothesis) => hypothesis.preposition !== null);
    if (mention !== null) {
      const range = referents.rangeOf(mention);
      const fused =
        mention.span.start > token.start || (doc.hypotheses[k] ?? []).some((hypothesis) => hypothesis.fused);
      if ((fused || behindPreposition || gluedBefore(doc, k)) && referents.isOutlet(mention.entity))
        return { from: k, to: range.to };
      k = Math.max(k, range.to - 1);
      continue;
    }
    if (token.kind !== 'WORD') continue;
    const isOutlet = words.outletAt(doc, k) > 0;
    if (isOutlet && (clitic || behindPreposition)) {
      const rest = subjectAfter(doc, words, referents, k + 1, spoken.slot.to);
      return { from: k, to: rest !== null && rest.from === k + 1 ? rest.to : k + 1 };
    }
  }
  return null;
};

/** A preposition stands glued to an opening mark before the name: "to-«X»". */
const gluedBefore = (doc: AnnotatedDocument, index: number): boolean => {
  const mark = doc.tokens[index - 1];
  const before = doc.tokens[index - 2];
  return mark?.kind === 'PUNCTUATION' && before?.kind === 'WORD' && before.norm.length <= 2;
};

/** The outlet that publishes this very article is no relayer. */
const isPublisher = (doc: AnnotatedDocument, referents: Referents, entity: string): boolean => {
  const { publisher } = doc.draft;
  return publisher !== null && referents.isNamed(entity, publisher);
};
