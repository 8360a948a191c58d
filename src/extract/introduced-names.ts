import type { Hypothesis } from './hypotheses.js';
import type { LexiconMatch } from './lexicon.js';
import { bitsAt, cueAt, isWord, type NameCandidate, type NameCue, type NameReading } from './name-reading.js';
import { COMMON, GIVEN, STOPS, WORD } from './name-words.js';
import {
  hasProclitic,
  isDescription,
  properEnd,
  quotedAt,
  wholeDefinite,
  wholeNationality,
} from './organization-words.js';

type HeadCue = Extract<NameCue, { kind: 'ORGANIZATION' | 'PLACE' | 'EVENT' }>;
export type HeadMatch = LexiconMatch<NameCue> & { readonly value: HeadCue };

/** A name that a head noun shows, tokens [from, to). */
export const candidate = (
  match: HeadMatch,
  from: number,
  to: number,
  hypothesis: Hypothesis | null,
  inner: NameCandidate | null,
): NameCandidate => ({
  from,
  to,
  hypothesis,
  type: match.value.row.type,
  subtype: match.value.row.subtype,
  construction:
    match.value.kind === 'ORGANIZATION'
      ? 'ORGANIZATION_HEAD'
      : match.value.kind === 'PLACE'
        ? 'PLACE_HEAD'
        : 'EVENT_HEAD',
  entry: null,
  inner,
});

/** A company of the gazetteer behind the noun for one, also by a name that is ambiguous elsewhere. */
export const companyAt = (reading: NameReading, match: HeadMatch): NameCandidate | null => {
  for (const { value, to, hypothesis } of reading.matches[match.to] ?? []) {
    if (value.kind !== 'ENTRY' || value.entry.subtype !== 'COMPANY' || hypothesis.prefixLength > 0) continue;
    return { ...candidate(match, match.to, to, hypothesis, null), construction: 'GAZETTEER', entry: value.entry };
  }
  return null;
};

/** An unknown word with a conjunction that hardly any name begins with. */
const startsAnew = (reading: NameReading, index: number): boolean =>
  !(bitsAt(reading, index) & (GIVEN | WORD.TOKEN)) &&
  reading.doc
    .hypothesesAt(index)
    .some(
      ({ conjunction, stem }) => conjunction !== null && stem.length > 2 && reading.joiningProclitics.has(conjunction),
    );

/** Name that a place noun introduces; the noun stays outside. */
export const introducedPlace = (reading: NameReading, match: HeadMatch): NameCandidate | null => {
  const at = match.to;
  const word = reading.readings[at];
  if (!isWord(reading, at) || word === undefined) return null;
  if (properEnd(reading, at) !== null) return null;
  const bits = word.bits;
  if (cueAt(reading, at, 'HONORIFIC', 'ORGANIZATION', 'TITLE') !== null) return null;
  if (bits & STOPS || wholeNationality(reading, at) || word.plain || startsAnew(reading, at)) return null;
  const definite = wholeDefinite(reading, at);
  const hypothesis = reading.doc.hypothesesAt(at)[0] ?? null;
  let to = at + 1;
  if (definite) {
    if (bits & (COMMON & ~WORD.FIELD) && !(bits & WORD.TOKEN)) return null;
    if (isWord(reading, to) && bitsAt(reading, to) & WORD.ADJECTIVE && wholeDefinite(reading, to)) to += 1;
  } else {
    if (word.common || word.definite || word.nationality !== null || isDescription(reading, at)) return null;
    if (isWord(reading, to) && bitsAt(reading, to) & WORD.PARTICLE && isWord(reading, to + 1)) to += 2;
    while (
      to < at + 3 &&
      !(bitsAt(reading, to) & GIVEN) &&
      !startsAnew(reading, to) &&
      !hasProclitic(reading, to) &&
      !isDescription(reading, to) &&
      isWord(reading, to) &&
      !reading.readings[to]?.common &&
      !reading.readings[to]?.definite &&
      reading.readings[to]?.nationality === null &&
      (reading.matches[to]?.length ?? 0) === 0
    ) {
      to += 1;
    }
  }
  return candidate(match, at, to, hypothesis, null);
};

/** A club behind the word for a team, also by a name that is ambiguous elsewhere; the word stays outside. */
export const introducedClub = (reading: NameReading, match: HeadMatch): NameCandidate | null => {
  const from = match.to;
  const quoted = quotedAt(reading, from);
  if (quoted !== null) {
    const first = reading.doc.hypothesesAt(quoted.from)[0] ?? null;
    return { ...candidate(match, quoted.from, quoted.to, first, null), construction: 'QUOTED_NAME' };
  }
  for (const { value, hypothesis, to } of reading.matches[from] ?? []) {
    if (value.kind !== 'ENTRY' || value.entry.subtype !== 'CLUB' || hypothesis.prefixLength > 0) continue;
    const { type, subtype } = value.entry;
    const construction = value.weak ? 'CLUB_CITY' : 'GAZETTEER';
    return { from, to, hypothesis, type, subtype, construction, entry: value.entry, inner: null };
  }
  return null;
};
