import { Look } from '../text/looks.js';
import type { MarkedSpan } from '../text/quotation-marks.js';
import type { Span } from '../text/span.js';
import type { AnnotatedDocument } from './annotated-document.js';
import type { Hypothesis } from './hypotheses.js';
import type { LexiconMatch } from './lexicon.js';
import type { CueEntry, QuoteWords } from './quote-words.js';
import type { Refusal } from './trace.js';

/** Stretches by the token of their opening mark. */
export type MarkedByOpening = ReadonlyMap<number, MarkedSpan>;

export const indexMarked = (doc: AnnotatedDocument): MarkedByOpening => {
  const byOpening = new Map<number, MarkedSpan>();
  for (const stretch of doc.marked) if (stretch.closed) byOpening.set(doc.tokenAt(stretch.outer.start), stretch);
  return byOpening;
};

/** First token behind a stretch and its closing mark. */
export const afterMarked = (doc: AnnotatedDocument, stretch: MarkedSpan): number =>
  stretch.closed ? doc.tokenAt(stretch.outer.end) : stretch.to;

export const countWords = (doc: AnnotatedDocument, from: number, to: number): number => {
  let words = 0;
  for (let i = from; i < to; i += 1) {
    const kind = doc.tokens[i]?.kind;
    if (kind === 'WORD' || kind === 'NUMBER') words += 1;
  }
  return words;
};

export const isComma = (doc: AnnotatedDocument, index: number): boolean => ((doc.looks[index] ?? 0) & Look.COMMA) !== 0;

/** A word with its article written on. */
export const isDefinite = (doc: AnnotatedDocument, words: QuoteWords, index: number): boolean => {
  const { article } = words.orthography;
  return article !== null && doc.tokens[index]?.norm.startsWith(article) === true;
};

const isFree = (hypothesis: Hypothesis): boolean => hypothesis.preposition === null;

/** Token behind the bracket that opens at `open`, or `open + 1` when it does not close soon. */
export const afterBracket = (doc: AnnotatedDocument, open: number, limit: number): number => {
  for (let k = open + 1; k < Math.min(limit, open + 14); k += 1) if (doc.tokens[k]?.text === ')') return k + 1;
  return open + 1;
};

/** Best cue entry that starts at a token: the longest; a finite form before others. */
export const cueAt = (doc: AnnotatedDocument, words: QuoteWords, index: number): LexiconMatch<CueEntry> | null => {
  const known = words.cuesRead(doc);
  const cached = known[index];
  if (cached !== undefined) return cached;
  // The words of a source phrase ("citing") are no verb.
  const isSource = words.sources
    .at(doc, index)
    .some((match) => match.to > index + 1 && match.hypothesis.preposition === null);
  const best = isSource ? null : bestOf(words.cues.at(doc, index).filter((match) => hasOwnLetters(doc, words, match)));
  known[index] = best;
  return best;
};

/** The first and last letters are the cue's own, not others that folding makes the same. */
const hasOwnLetters = (doc: AnnotatedDocument, words: QuoteWords, match: LexiconMatch<CueEntry>): boolean => {
  const finals = words.grammar.exactFinals ?? [];
  const wanted = match.value.form.form.at(-1) ?? '';
  const written = doc.tokens[match.to - 1]?.text.at(-1) ?? '';
  const isOwnFinal = wanted === written || wanted !== finals[0] || written !== finals[1];
  const initials = words.grammar.exactInitials ?? [];
  const first = doc.text[match.span.start] ?? '';
  return isOwnFinal && !(match.value.form.form[0] === initials[0] && first === initials[1]);
};

const bestOf = (found: readonly LexiconMatch<CueEntry>[]): LexiconMatch<CueEntry> | null => {
  if (found.length === 0) return null;
  const longest = found.filter((match) => match.to === found[0]?.to);
  // "and clarified" is read with its conjunction; the whole word wins when it is a cue by itself.
  return (
    longest.find((match) => match.hypothesis.prefixLength === 0) ??
    longest.find((match) => isFree(match.hypothesis)) ??
    (longest[0] as LexiconMatch<CueEntry>)
  );
};

/** All cue entries at a token (one spelling can belong to two verbs), most likely first. */
export const cuesAt = (doc: AnnotatedDocument, words: QuoteWords, index: number): LexiconMatch<CueEntry>[] => {
  const best = cueAt(doc, words, index);
  if (best === null) return [];
  const rest = words.cues
    .at(doc, index)
    .filter((match) => match !== best && match.value.cue !== best.value.cue && hasOwnLetters(doc, words, match));
  return [best, ...rest];
};

/** Longest speech between round brackets, in tokens. */
const BRACKETED = 200;

/** A verb form right behind a cue that takes an object is a verbal noun: "refusing DISCLOSURE of", "rejects the REQUEST of". */
export const isObjectNoun = (doc: AnnotatedDocument, words: QuoteWords, index: number): boolean => {
  const before = cueAt(doc, words, index - 1);
  const here = cueAt(doc, words, index);
  return (
    before !== null &&
    here !== null &&
    here.value.form.mood === 'FINITE' &&
    here.hypothesis.conjunction === null &&
    before.to === index &&
    before.value.cue.frame.noun.includes('')
  );
};

/** Opening brackets that may hold speech or scripture, with their partners. */
const BRACKETS: ReadonlyMap<string, string> = new Map([
  ['(', ')'],
  ['{', '}'],
  ['\ufd3f', '\ufd3e'],
  ['\ufd3e', '\ufd3f'],
]);

/** Speech between round brackets that its clause ends with, as a marked stretch; null when the brackets hold something else. */
export const bracketed = (doc: AnnotatedDocument, open: number): MarkedSpan | null => {
  const first = doc.tokens[open];
  const opening = first?.text ?? '';
  const closing = BRACKETS.get(opening);
  if (first === undefined || closing === undefined) return null;
  let depth = 0;
  for (let k = open; k < Math.min(doc.tokens.length, open + BRACKETED); k += 1) {
    const token = doc.tokens[k];
    if (token === undefined || token.kind === 'BREAK') return null;
    if (token.text === opening) depth += 1;
    if (token.text !== closing) continue;
    depth -= 1;
    if (depth > 0) continue;
    const inside = doc.tokens[open + 1];
    const last = doc.tokens[k - 1];
    if (inside === undefined || last === undefined || k - open < 3 || doc.tokens[k + 1]?.kind === 'NUMBER') return null;
    return {
      outer: { start: first.start, end: token.end },
      inner: { start: inside.start, end: last.end },
      from: open + 1,
      to: k,
      depth: 0,
      closed: true,
      carried: false,
    };
  }
  return null;
};

/** Tells whoever listens why a cue gave no quote. Always null. */
export const refuse = (
  doc: AnnotatedDocument,
  cue: LexiconMatch<CueEntry>,
  refusal: Refusal,
  sign: Span | null = null,
  subject: Span | null = null,
): null => {
  const { lemma } = cue.value.cue;
  doc.watch.trace?.({ span: cue.span, lemma, outcome: refusal, ruleId: null, sign, subject });
  return null;
};
