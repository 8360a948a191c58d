import { bitsAt, cueAt, isComma, isWord, type NameCandidate, type NameReading } from './name-reading.js';
import { COMMON, WORD } from './name-words.js';
import { type NameStart, nameEnd, nameStart } from './person-names.js';

export type Slots = readonly (NameCandidate | null)[];

export const definiteAt = (reading: NameReading, index: number): boolean =>
  reading.words.isDefinite(reading.doc.tokens[index]?.norm ?? '');

/** What the nationality adjective at a token points at, or null. */
export const nationalityAt = (reading: NameReading, index: number): { target: string; token: number } | null => {
  if (!isWord(reading, index)) return null;
  const target = reading.words.nationalityOf(reading.doc.tokens[index]?.norm ?? '');
  return target === null ? null : { target, token: index };
};

/** Skips forms of address; the index of what follows them. */
export const skipHonorifics = (reading: NameReading, index: number): number => {
  let at = index;
  for (let count = 0; count < 4; count += 1) {
    const cue = cueAt(reading, at, 'HONORIFIC');
    if (cue === null || cue.hypothesis.prefixLength > 0) break;
    at = cue.to;
    const dot = reading.doc.tokens[at]?.text;
    if (dot === '.' || dot === '/') at += 1;
  }
  return at;
};

/** A name behind a title, perhaps behind a comma and forms of address. */
export const nameBehind = (reading: NameReading, slots: Slots, index: number, complete: boolean): NameStart | null => {
  const comma = isComma(reading, index);
  const at = skipHonorifics(reading, comma ? index + 1 : index);
  const honored = at > (comma ? index + 1 : index);
  const opening = reading.doc.tokens[at];
  const bracket = opening?.text === '(' || opening?.text === '"' || opening?.text === '\u00ab';
  const start = nameStart(reading, bracket && !comma ? at + 1 : at, true);
  if (start === null) {
    // After a form of address or a title that stands alone, a word with article is a family name.
    if (
      honored &&
      isWord(reading, at) &&
      definiteAt(reading, at) &&
      !(bitsAt(reading, at) & COMMON) &&
      nationalityAt(reading, at) === null
    ) {
      const hypothesis = reading.doc.hypothesesAt(at)[0];
      return hypothesis === undefined ? null : { index: at, hypothesis, strength: 'LIKELY' };
    }
    return null;
  }
  if (start.hypothesis.prefixLength > 0 || start.hypothesis.fused) return null;
  if (bracket && start.strength !== 'SURE') return null;
  if (comma) {
    if (honored) return start;
    if (!complete && bitsAt(reading, start.index) & WORD.WEAK_GIVEN && nameEnd(reading, start.index) - start.index < 2)
      return null;
    // Behind a comma only a name that is sure, or one of two words, goes with the title.
    const length = nameEnd(reading, start.index) - start.index;
    return start.strength === 'SURE' && length > 1
      ? start
      : start.strength === 'LIKELY' && length > 1 && complete
        ? start
        : null;
  }
  if (honored) return start;
  if (!complete && start.strength !== 'SURE') return null;
  // A word nothing is known about is no name by itself, and no first name before a known one.
  if (start.strength === 'POSSIBLE') {
    if (nameEnd(reading, start.index) - start.index < 2) return null;
    const known = nameStart(reading, start.index + 1, false)?.strength === 'SURE';
    if (known && slots[start.index - 1]?.type === 'ORGANIZATION') return null;
  }
  return start;
};
