import { type CapitalReading, Class, isCapitalLetter, isGlued, longest, textAt } from './capital-words.js';

/** Longest name, in tokens. */
const MAX_NAME = 12;

const HYPHENS = new Set(['-', '\u2010', '\u2011']);

export const isHyphen = (reading: CapitalReading, index: number): boolean => {
  const { doc } = reading;
  if (doc.tokens[index]?.kind !== 'PUNCTUATION') return false;
  return HYPHENS.has(textAt(doc, index)) && isGlued(doc, index) && isGlued(doc, index + 1);
};

/** A full stop that belongs to the word before it: an initial or an acronym with stops. */
const isNameStop = (reading: CapitalReading, index: number): boolean =>
  textAt(reading.doc, index) === '.' && isGlued(reading.doc, index) && isCapitalLetter(textAt(reading.doc, index - 1));

/** Longest small part of a name behind its hyphen: "Woong-bae". */
const MAX_PART = 4;

/** The small second part of a given name, and no word that makes an adjective: "London-based". */
const isNamePart = (reading: CapitalReading, index: number): boolean => {
  const token = reading.doc.tokens[index];
  return token?.kind === 'WORD' && token.text.length <= MAX_PART && !reading.is(index, Class.plain);
};

/** What a member of a parliament belongs to, in brackets: "(R-Ohio)". The token behind its last word, or `index`. */
export const afterAffiliation = (reading: CapitalReading, index: number): number => {
  const { doc } = reading;
  if (textAt(doc, index - 1) !== '(' || !isCapitalLetter(textAt(doc, index)) || !isHyphen(reading, index + 1))
    return index;
  const behind = textAt(doc, index + 3) === '.' ? index + 4 : index + 3;
  return /^[)\],]$/u.test(textAt(doc, behind)) ? index + 3 : index;
};

/** First token behind the run of capitalised words that starts at `from`, over hyphens, initials and small particles. */
export const runEnd = (reading: CapitalReading, from: number): number => {
  const { doc } = reading;
  const limit = Math.min(doc.sentenceOf(from)?.to ?? from + 1, from + MAX_NAME * 2);
  let to = from + 1;
  while (to < limit) {
    if (reading.isCapital(to)) to += 1;
    else if (isHyphen(reading, to) && (reading.isCapital(to + 1) || doc.tokens[to + 1]?.kind === 'NUMBER')) to += 2;
    else if (to > from + 1 && isHyphen(reading, to) && isNamePart(reading, to + 1)) to += 2;
    else if (isNameStop(reading, to) && reading.isCapital(to + 1)) to += 1;
    else if (textAt(doc, to) === '&' && reading.isCapital(to + 1)) to += 2;
    else if (reading.is(to, Class.particles) && reading.isCapital(to + 1)) to += 2;
    else if (reading.is(to, Class.particles) && isHyphen(reading, to + 1) && reading.isCapital(to + 2)) to += 3;
    else break;
  }
  return to;
};

/**
 * The run [from, end) with what "and" joins to it: the noun of a firm ("Keller and Co") or of a public body with two
 * fields ("Trade and Industry Ministry"); `end` where the words behind are a name of their own.
 */
export const joinedEnd = (reading: CapitalReading, from: number, end: number): number => {
  const { doc } = reading;
  if (!reading.is(end, Class.conjunctions) || !reading.isCapital(end + 1) || reading.isUpper(end)) return end;
  if (reading.styleAt(end) !== 'PLAIN') return end;
  const right = runEnd(reading, end + 1);
  const firm = longest(reading.heads, doc, end + 1, right);
  if (firm !== null && firm.value.subtype === 'COMPANY' && firm.value.place.includes('LAST')) return firm.to;
  const isField = (index: number): boolean => reading.is(index, Class.officeModifiers);
  if (end - from > 3 || right - end > 4 || !(isField(end - 1) || isField(end + 1))) return end;
  if (longest(reading.heads, doc, end - 1, end) !== null) return end;
  for (let k = end + 2; k < right; k += 1) {
    const head = longest(reading.heads, doc, k, right);
    if (head !== null && head.value.subtype !== 'COMPANY' && head.value.place.includes('LAST')) return head.to;
  }
  return end;
};

/** An acronym with stops keeps its last stop. */
export const withStop = (reading: CapitalReading, from: number, to: number): number =>
  to - from > 1 && textAt(reading.doc, to - 2) === '.' && isNameStop(reading, to) ? to + 1 : to;
