import type { MarkedSpan } from '../text/quotation-marks.js';
import type { AnnotatedDocument } from './annotated-document.js';
import type { MarkedByOpening } from './cue-words.js';
import { afterExchangeCode } from './exchange-codes.js';
import { In, type SubjectFirstWords } from './subject-first-words.js';
import type { Referents, TokenRange } from './subject-words.js';

/** Longest subject, in tokens. */
export const MAX_SUBJECT = 28;

/** What a component of a subject-first language reads with. */
export interface SubjectReading {
  readonly doc: AnnotatedDocument;
  readonly words: SubjectFirstWords;
  readonly referents: Referents;
  /** Stretches between marks by the first token of their opening mark. */
  readonly byOpening: MarkedByOpening;
  /** The same by the last token of their closing mark. */
  readonly byClosing: ReadonlyMap<number, MarkedSpan>;
}

const isGlued = (doc: AnnotatedDocument, index: number): boolean =>
  doc.tokens[index - 1]?.end === doc.tokens[index]?.start;

/** Punctuation inside a noun phrase: hyphens, stops of abbreviations, the ampersand, angle marks around a name. */
export const isInner = (doc: AnnotatedDocument, index: number): boolean => {
  const token = doc.tokens[index];
  if (token?.kind !== 'PUNCTUATION') return false;
  if (/^[-\u2010\u2011/]$/u.test(token.text)) return isGlued(doc, index) || isGlued(doc, index + 1);
  return /^[&$%<>]$/u.test(token.text) || (token.text === '.' && isGlued(doc, index));
};

const isMark = (doc: AnnotatedDocument, index: number): boolean =>
  /^["\u201c\u201d\u2018\u00ab\u00bb]$/u.test(doc.tokens[index]?.text ?? '');

/** A verb that shows a clause of its own. */
export const isVerb = ({ doc, words, referents }: SubjectReading, index: number): boolean => {
  const token = doc.tokens[index];
  if (token?.kind !== 'WORD' || referents.mentionAt(index) !== null) return false;
  return words.is(doc, index, In.verbs | In.passives | In.modals | In.auxiliaries) || words.isCueForm(token.norm);
};

/** A verb stands between `from` and `to`. */
const hasVerb = (reading: SubjectReading, from: number, to: number): boolean => {
  for (let k = from; k < to; k += 1) if (isVerb(reading, k)) return true;
  return false;
};

/** A "to" before a noun phrase, and no infinitive. */
const leadsToNoun = ({ doc, words, referents }: SubjectReading, at: number): boolean =>
  words.is(doc, at, In.infinitives) && (words.is(doc, at + 1, In.determiners) || referents.mentionAt(at + 1) !== null);

/** A noun phrase that starts at `from`, up to a comma, a verb or `to`. */
export const phraseAt = (reading: SubjectReading, from: number, to: number): TokenRange | null => {
  const { doc, words, referents } = reading;
  let k = from;
  while (k < to && words.is(doc, k, In.adverbs)) k += 1;
  const start = k;
  while (k < Math.min(to, start + MAX_SUBJECT)) {
    const token = doc.tokens[k];
    if (token === undefined || token.kind === 'BREAK') break;
    const mention = referents.mentionAt(k);
    if (mention !== null) {
      k = Math.max(k + 1, referents.rangeOf(mention).to);
      continue;
    }
    if (token.kind === 'PUNCTUATION' && !isInner(doc, k)) break;
    if (token.text === '.' && !(doc.tokens[k + 1]?.kind === 'WORD' && k + 1 < to)) break;
    if (
      k > start &&
      ((isVerb(reading, k) && !leadsToNoun(reading, k)) ||
        words.is(doc, k, In.subordinators) ||
        referents.afterTime(k) > k)
    )
      break;
    k += 1;
  }
  return k > start ? { from: start, to: k } : null;
};

/** A noun phrase and not a clause or an adverb. */
export const isNominal = (reading: SubjectReading, { from, to }: TokenRange): boolean => {
  const { doc, words } = reading;
  return (
    !words.is(doc, from, In.prepositions | In.subordinators) &&
    !hasVerb(reading, from, to) &&
    doc.tokens[to - 1]?.kind !== 'PUNCTUATION'
  );
};

/** The head noun of a phrase: the last word before a preposition, comma or relative. */
export const headOf = (reading: SubjectReading, { from, to }: TokenRange): number => {
  const { doc, words, referents } = reading;
  let head = from;
  for (let k = from; k < to; k += 1) {
    const token = doc.tokens[k];
    if (token === undefined) break;
    const mention = referents.mentionAt(k);
    if (mention !== null) {
      const range = referents.rangeOf(mention);
      head = Math.min(to, range.to) - 1;
      k = Math.max(k, head);
      continue;
    }
    if (token.kind === 'PUNCTUATION') {
      const behind = afterExchangeCode(doc, k);
      if (behind > k) k = behind - 1;
      if (behind > k || isInner(doc, k)) continue;
      if (k > from && !isMark(doc, k)) break;
      continue;
    }
    if (k > from && words.is(doc, k, In.prepositions | In.relatives | In.conjunctions | In.subordinators)) break;
    if (k > from && token.start === doc.tokens[k - 1]?.end && doc.tokens[k - 1]?.kind === 'WORD') continue;
    head = k;
  }
  return head;
};

/** The named entity or understood holder of an office that a subject names; null: described only. */
export const entityOfSubject = (reading: SubjectReading, subject: TokenRange): string | null => {
  const { referents } = reading;
  const head = headOf(reading, subject);
  const mention = referents.mentionAt(head);
  if (mention !== null && !mention.credit) return mention.entity;
  return referents.nominal(subject.from, subject.to);
};

/** The noun phrase right before a relative word or a participle. */
export const phraseBefore = (reading: SubjectReading, at: number): TokenRange | null => {
  const { doc, words, referents } = reading;
  let to = at;
  while (to > 0 && doc.tokens[to - 1]?.text === ',') to -= 1;
  let from = to;
  const floor = doc.sentenceOf(at)?.from ?? at;
  while (from > Math.max(floor, to - 12)) {
    const mention = referents.mentionAt(from - 1);
    if (mention !== null) {
      from = referents.rangeOf(mention).from;
      continue;
    }
    const token = doc.tokens[from - 1];
    if (
      token === undefined ||
      token.kind !== 'WORD' ||
      words.is(doc, from - 1, In.prepositions | In.subordinators | In.verbs | In.passives | In.conjunctions) ||
      words.isCueForm(token.norm)
    )
      break;
    from -= 1;
    if (words.is(doc, from, In.determiners)) break;
  }
  return from < to ? { from, to } : null;
};
