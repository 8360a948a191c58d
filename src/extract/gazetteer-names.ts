import type { GazetteerEntry } from '../lang/name-grammar.js';
import { itemAt } from '../text/item-at.js';
import type { Hypothesis } from './hypotheses.js';
import { bitsAt, type NameCandidate, type NameReading } from './name-reading.js';
import { COMMON, GIVEN, INDEFINITE_SIGNS, STOPS, WORD } from './name-words.js';

/** Ids of the generated list of cities begin so. */
export const GENERATED = 'geonames.';

/** A country whose name is its adjective as well behind a noun with article that it agrees with. */
const isAdjectiveHere = (reading: NameReading, index: number): boolean => {
  const norm = reading.doc.tokens[index]?.norm ?? '';
  const before = reading.doc.tokens[index - 1];
  if (reading.words.nationalityOf(norm) === null || before?.kind !== 'WORD') return false;
  if (bitsAt(reading, index - 1) & WORD.NOUN && reading.words.isDefinite(before.norm)) return true;
  const agrees =
    (reading.feminineEnding !== null && before.norm.endsWith(reading.feminineEnding)) ||
    (reading.thingPluralEnding !== null && before.norm.endsWith(reading.thingPluralEnding));
  return agrees && (reading.readings[index - 1]?.definite ?? false);
};

/** A town of the generated list behind a plain noun with article: both with the article are noun and adjective. */
const describesNoun = (reading: NameReading, index: number): boolean => {
  const before = reading.doc.tokens[index - 1];
  const word = reading.readings[index - 1];
  return (
    before?.kind === 'WORD' &&
    word !== undefined &&
    reading.words.isDefinite(before.norm) &&
    reading.words.isDefinite(reading.doc.tokens[index]?.norm ?? '') &&
    (word.bits & (STOPS | GIVEN | WORD.TOKEN)) === 0 &&
    word.nationality === null &&
    (reading.matches[index - 1]?.length ?? 0) === 0
  );
};

/** An entry of the gazetteer as a candidate, tokens [from, to). */
const entryCandidate = (entry: GazetteerEntry, from: number, to: number, hypothesis: Hypothesis): NameCandidate => ({
  from,
  to,
  hypothesis,
  type: entry.type,
  subtype: entry.subtype,
  construction: 'GAZETTEER',
  entry,
  inner: null,
});

/** Entries of the gazetteer that start at a token, the longest that is no person. */
export const gazetteerName = (reading: NameReading, index: number): NameCandidate | null => {
  for (const match of reading.matches[index] ?? []) {
    const { value, hypothesis } = match;
    if (value.kind !== 'ENTRY' || value.weak || value.entry.type === 'PERSON') continue;
    const behind = hypothesis.prefixLength > 0 || hypothesis.fused;
    const bits = bitsAt(reading, index);
    if (
      match.to === index + 1 &&
      (isAdjectiveHere(reading, index) ||
        (value.entry.id.startsWith(GENERATED) && describesNoun(reading, index)) ||
        (reading.readings[index]?.plain && INDEFINITE_SIGNS.test(reading.doc.tokens[index]?.text ?? '')))
    )
      continue;
    if (
      hypothesis.preposition !== null &&
      hypothesis.stem.length < 4 &&
      reading.rareProclitics.has(hypothesis.preposition)
    )
      continue;
    if (behind && match.to === index + 1 && bits & (COMMON | WORD.GIVEN | WORD.TOKEN) && hypothesis.stem.length < 5)
      continue;
    // A mark that opens inside the name closes behind it.
    const closing = itemAt(reading.doc.marked, reading.doc.markedAt[match.to - 1]);
    const opened = closing !== undefined && closing.from > index && closing.to === match.to && closing.closed;
    return entryCandidate(value.entry, index, opened ? match.to + 1 : match.to, hypothesis);
  }
  return null;
};

/** A newspaper that bears the name of something else is meant where its name alone stands between marks. */
export const markedMedia = (reading: NameReading, index: number): NameCandidate | null => {
  const marked = reading.markedFrom.get(index);
  if (marked === undefined || !marked.closed) return null;
  for (const match of reading.matches[index] ?? []) {
    const { value, hypothesis } = match;
    if (value.kind !== 'ENTRY' || !value.weak || value.entry.type !== 'MEDIA' || match.to !== marked.to) continue;
    if (hypothesis.prefixLength > 0 || hypothesis.fused) continue;
    // In "the city" between marks the word is meant, not the paper: papers are told things, or speak.
    const clitic = reading.doc.tokens[index - 2];
    if (clitic?.kind === 'WORD' && clitic.norm.length === 1 && clitic.norm !== reading.belonging) continue;
    return entryCandidate(value.entry, index, match.to, hypothesis);
  }
  return null;
};

/** A place with the number of a round of talks. */
export const roundName = (reading: NameReading, candidate: NameCandidate): NameCandidate | null => {
  const number = reading.doc.tokens[candidate.to];
  if (candidate.type !== 'LOCATION' || number?.kind !== 'NUMBER' || !/^\d{1,2}$/u.test(number.norm)) return null;
  const after = reading.doc.tokens[candidate.to + 1];
  // "in Damascus 5 persons" counts persons; a round is followed by a mark, a preposition or the end.
  const behind = bitsAt(reading, candidate.to + 1);
  // At the start of a line it is the place and day of a report.
  const first = reading.doc.tokens[candidate.from - 1];
  const dateline = behind & WORD.TIME && (first === undefined || first.kind === 'BREAK');
  if (after?.kind === 'WORD' && (!(behind & STOPS) || dateline)) return null;
  if (after?.kind === 'NUMBER' || after?.text === '%' || after?.text === '/') return null;
  return {
    ...candidate,
    to: candidate.to + 1,
    type: 'EVENT',
    subtype: 'TALKS_ROUND',
    construction: 'EVENT_HEAD',
    entry: null,
  };
};

/** Names nested in a delegation or a round of talks, which are named in their own right. */
export const nestedNames = (reading: NameReading, outer: NameCandidate): NameCandidate[] => {
  if (outer.subtype !== 'DELEGATION' && outer.subtype !== 'TALKS_ROUND' && outer.subtype !== 'PEACE_PROCESS') return [];
  const found: NameCandidate[] = [];
  for (let i = outer.from; i < outer.to; i += 1) {
    const name = gazetteerName(reading, i);
    if (name !== null && name.to <= outer.to && name.to - name.from < outer.to - outer.from) {
      if (outer.type === 'EVENT' && i === outer.from) continue;
      found.push(name);
      i = name.to - 1;
    }
  }
  return found;
};
