import type { Token } from '../text/tokens.js';
import type { AnnotatedDocument } from './annotated-document.js';
import { cueAt, isComma, type MarkedByOpening } from './cue-words.js';
import type { LexiconMatch } from './lexicon.js';
import type { CueEntry, QuoteWords } from './quote-words.js';
import { isHearer } from './subject-words.js';

/** The preposition of a relaying verb's source, bare or with a pronoun written on ("quoted from", "from her"). */
export const isOrigin = (
  doc: AnnotatedDocument,
  words: QuoteWords,
  cue: LexiconMatch<CueEntry>,
  index: number,
): boolean => {
  const { through } = cue.value.cue.frame;
  const norm = doc.tokens[index]?.norm ?? '';
  if (through.length > 0) return through.some((form) => words.fold(form) === norm);
  if (words.origins.has(doc, index)) return true;
  return (
    words.pronounPrepositions.has(doc, index) &&
    words.grammar.originPrepositions.some((form) => norm.startsWith(words.fold(form)))
  );
};

/** The cue's own preposition with something of the speaker's behind it: the content is that noun ("voiced his anger at"). */
export const opensOwnContent = (
  doc: AnnotatedDocument,
  words: QuoteWords,
  cue: LexiconMatch<CueEntry>,
  index: number,
): boolean => {
  const next = doc.tokens[index + 1];
  if (next?.kind !== 'WORD' || words.mediums.has(doc, index + 1) || words.complementizers.has(next.norm)) return false;
  if (words.sourceNouns.has(doc, index + 1)) return false;
  const norm = doc.tokens[index]?.norm ?? '';
  if (!cue.value.cue.frame.noun.some((form) => form.length > 1 && words.fold(form) === norm)) return false;
  return (
    words.objectHeads.has(doc, index + 1) ||
    words.grammar.pronounEndings.some((ending) => next.text.endsWith(ending) && next.text.length > ending.length + 2)
  );
};

/** "…, WITH-the part that": behind the comma that closes the subject, the act's own preposition is written onto its content. */
export const opensOwnClitic = (
  doc: AnnotatedDocument,
  words: QuoteWords,
  cue: LexiconMatch<CueEntry>,
  index: number,
): boolean =>
  cue.value.cue.act !== 'STATE' &&
  isComma(doc, index - 1) &&
  !words.complementizers.has(doc.tokens[index]?.norm ?? '') &&
  !words.wholeWords.hasWord(doc.tokens[index]?.norm ?? '') &&
  doc
    .hypothesesAt(index)
    .some(
      ({ preposition, conjunction }) =>
        preposition !== null && conjunction === null && cue.value.cue.frame.noun.includes(preposition),
    );

/** The complementizer at `index` hangs on a content noun of the cue, not on the cue itself. */
export const isNounClause = (
  doc: AnnotatedDocument,
  words: QuoteWords,
  cue: LexiconMatch<CueEntry>,
  index: number,
): boolean => {
  const { noun } = cue.value.cue.frame;
  if (noun.length === 0 || index - 1 < cue.to) return false;
  if (words.objectHeads.has(doc, index - 1) && !words.sourceNouns.has(doc, index - 1)) return true;
  if (noun.includes('') && index - 1 === cue.to && words.accusatives.has(doc, index - 1)) return true;
  const preposition = doc.tokens[index - 2]?.norm ?? '';
  return (
    index - 2 >= cue.to &&
    doc.tokens[index - 1]?.kind === 'WORD' &&
    !words.sourceNouns.has(doc, index - 1) &&
    !words.mediums.has(doc, index - 1) &&
    !words.outlets.at(doc, index - 1) &&
    noun.some((form) => form.length > 1 && words.fold(form) === preposition)
  );
};

/** Another word than a cue follows right behind a stretch. */
export const runsOn = (doc: AnnotatedDocument, words: QuoteWords, index: number): boolean =>
  doc.tokens[index]?.kind === 'WORD' && cueAt(doc, words, index) === null;

const SEMICOLONS = new Set([';', '\u061b']);

const LATIN = /^\p{Script=Latin}/u;

/** Longest part of an acronym between full stops, in letters. */
const ACRONYM_PART = 3;

/** Longest abbreviation of a title, in letters ("Dr."). */
const ABBREVIATION = 2;

/** A full stop behind an abbreviation, inside its sentence. */
export const isAbbreviated = (doc: AnnotatedDocument, index: number, limit: number): boolean => {
  const before = doc.tokens[index - 1];
  return (
    doc.tokens[index]?.text === '.' &&
    index + 1 < limit &&
    before?.kind === 'WORD' &&
    before.norm.length <= ABBREVIATION
  );
};

/** Tokens that a hearer may have between a participle and its report ("telling to-agency «X» for news that"). */
const HEARER_WORDS = 7;

/** A full stop inside an address or an acronym ("www.x.org", "N.B.C"), or a semicolon before a speaker's office. */
export const joinsName = (doc: AnnotatedDocument, words: QuoteWords, index: number): boolean => {
  const { text, start, end } = doc.tokens[index] as Token;
  const before = doc.tokens[index - 1];
  const next = doc.tokens[index + 1];
  if (before?.kind !== 'WORD' || next?.kind !== 'WORD') return false;
  if (text !== '.') return SEMICOLONS.has(text) && words.sourceNouns.has(doc, index + 1);
  return before.end === start && next.start === end && (LATIN.test(next.text) || next.norm.length <= ACRONYM_PART);
};

/** The first part of an acronym with full stops ("N.B.C") that is spelled like a complementizer. */
export const opensAcronym = (doc: AnnotatedDocument, index: number): boolean =>
  doc.tokens[index + 1]?.text === '.' &&
  doc.tokens[index + 1]?.start === doc.tokens[index]?.end &&
  doc.tokens[index + 2]?.start === doc.tokens[index + 1]?.end;

/** A form of a cue that reports nothing between another cue and its content: negated, a noun behind its preposition, a name. */
export const isNoReport = (
  doc: AnnotatedDocument,
  words: QuoteWords,
  cue: LexiconMatch<CueEntry>,
  index: number,
): boolean => {
  const other = cueAt(doc, words, index);
  if (other === null || other.hypothesis.conjunction !== null || other.value.form.mood !== 'FINITE') return false;
  if (words.negators.has(doc, index - 1) || words.governors.has(doc, index - 1)) return true;
  // "said Dan Smith": a past verb right behind a verb of saying is a name.
  return (
    index === cue.to &&
    cue.value.form.mood === 'FINITE' &&
    !words.grammar.presentPrefixes.includes(other.hypothesis.stem[0] ?? '')
  );
};

/** Only an adjunct stands between a participle and its complementizer ("adding, in a statement, that"). */
export const isBridged = (doc: AnnotatedDocument, words: QuoteWords, from: number, to: number): boolean =>
  to <= from ||
  isComma(doc, from) ||
  words.prepositions.has(doc, from) ||
  words.adverbs.has(doc, from) ||
  (to - from <= HEARER_WORDS && isHearer(doc, words, from)) ||
  ((to - from <= 2 || isComma(doc, to - 1) || words.outletAt(doc, from) > 0) &&
    doc.hypothesesAt(from).some((hypothesis) => hypothesis.preposition !== null));

/** The word right behind a cue (or behind its preposition) opens a content. */
export const hasOwnSign = (
  doc: AnnotatedDocument,
  words: QuoteWords,
  byOpening: MarkedByOpening,
  cue: LexiconMatch<CueEntry>,
): boolean => {
  for (const at of [cue.to, cue.to + 1]) {
    const token = doc.tokens[at];
    if (token === undefined) return false;
    if (words.complementizers.has(token.norm) || token.text === ':' || byOpening.has(at)) return true;
    if (!words.prepositions.has(doc, at)) break;
  }
  // "telling agency X that", ", stressing at the same time that": the hearer or an adjunct stands between.
  const isAdjunct =
    cue.value.form.mood === 'PARTICIPLE' && isComma(doc, cue.from - 1) && words.governors.has(doc, cue.to);
  if (!isAdjunct && !isHearer(doc, words, cue.to)) return false;
  for (let at = cue.to + 1; at <= cue.to + HEARER_WORDS && !isComma(doc, at); at += 1)
    if (words.complementizers.has(doc.tokens[at]?.norm ?? '')) return true;
  return false;
};
