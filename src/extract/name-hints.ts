import type { EntityType } from '../model/entity.js';
import type { NameCue, NameReading } from './name-reading.js';
import { WORD } from './name-words.js';
import type { NamedSpan } from './named-span.js';

/** Word classes (WORD) that are hints, in the lowest bits; the others would share theirs with what follows. */
const CLASS_HINTS = (1 << 12) - 1;

/** What the rules know about a token, as bits for the tagger. */
export const HINT = {
  CLUB_ENTRY: 1 << 12,
  COMMON: 1 << 13,
  NATIONALITY: 1 << 14,
  TITLE: 1 << 15,
  HONORIFIC: 1 << 16,
  ORGANIZATION_HEAD: 1 << 17,
  PLACE_HEAD: 1 << 18,
  EVENT_HEAD: 1 << 19,
  PERSON_ENTRY: 1 << 20,
  LOCATION_ENTRY: 1 << 21,
  ORGANIZATION_ENTRY: 1 << 22,
  OTHER_ENTRY: 1 << 23,
  /** Goes on with an entry that began before. */
  INSIDE_ENTRY: 1 << 24,
  /** The rules name this token so. */
  PERSON: 1 << 25,
  LOCATION: 1 << 26,
  ORGANIZATION: 1 << 27,
  OTHER: 1 << 28,
  INSIDE: 1 << 29,
  MARKED: 1 << 30,
  /** An entry that is ambiguous elsewhere. */
  WEAK_ENTRY: 1 << 31,
} as const;

const CLUB = 'CLUB';

const ENTRY_HINTS: Readonly<Record<EntityType, number>> = {
  PERSON: HINT.PERSON_ENTRY,
  LOCATION: HINT.LOCATION_ENTRY,
  ORGANIZATION: HINT.ORGANIZATION_ENTRY,
  GROUP: HINT.ORGANIZATION_ENTRY,
  MEDIA: HINT.ORGANIZATION_ENTRY,
  EVENT: HINT.OTHER_ENTRY,
  CONCEPT: HINT.OTHER_ENTRY,
  OTHER: HINT.OTHER_ENTRY,
};

const SPAN_HINTS: Readonly<Record<EntityType, number>> = {
  PERSON: HINT.PERSON,
  LOCATION: HINT.LOCATION,
  ORGANIZATION: HINT.ORGANIZATION,
  GROUP: HINT.ORGANIZATION,
  MEDIA: HINT.ORGANIZATION,
  EVENT: HINT.OTHER,
  CONCEPT: HINT.OTHER,
  OTHER: HINT.OTHER,
};

const cueHint = (cue: NameCue): number => {
  switch (cue.kind) {
    case 'ENTRY':
      return ENTRY_HINTS[cue.entry.type];
    case 'TITLE':
    case 'COUNTERPART':
      return HINT.TITLE;
    case 'HONORIFIC':
      return HINT.HONORIFIC;
    case 'ORGANIZATION':
      return HINT.ORGANIZATION_HEAD;
    case 'PLACE':
      return HINT.PLACE_HEAD;
    case 'EVENT':
      return HINT.EVENT_HEAD;
  }
};

/** Hints of every token: classes of its word, entries and cues of the lexicon, and the names the rules have found. */
export const hintsOf = (reading: NameReading, spans: readonly NamedSpan[]): Int32Array => {
  const { doc, readings, matches } = reading;
  const hints = new Int32Array(doc.tokens.length);
  const add = (index: number, bits: number): void => {
    hints[index] = (hints[index] as number) | bits;
  };
  for (let index = 0; index < hints.length; index += 1) {
    const word = readings[index];
    if (word === undefined) continue;
    let bits = word.bits & CLASS_HINTS;
    if (word.common) bits |= HINT.COMMON;
    if (word.nationality !== null) bits |= HINT.NATIONALITY;
    if ((doc.markedAt[index] ?? -1) >= 0) bits |= HINT.MARKED;
    // Given names and known name words behind a proclitic.
    if (!word.common) for (const stem of word.stems) bits |= stem.bits & (WORD.GIVEN | WORD.TOKEN);
    for (const match of matches[index] ?? []) {
      bits |= cueHint(match.value);
      if (match.value.kind !== 'ENTRY') continue;
      if (match.value.weak) bits |= HINT.WEAK_ENTRY;
      if (match.value.entry.subtype === CLUB) bits |= HINT.CLUB_ENTRY;
      for (let inside = index + 1; inside < match.to; inside += 1) add(inside, HINT.INSIDE_ENTRY);
    }
    add(index, bits);
  }
  for (const span of spans) {
    if (span.nested) continue;
    for (let index = span.from; index < span.to; index += 1) {
      add(index, SPAN_HINTS[span.type] | (index > span.from ? HINT.INSIDE : 0));
    }
  }
  return hints;
};

/** What the hints of a stretch say about all of it: whether it names a club. */
export const topicOf = (hints: Int32Array, from: number, to: number): number => {
  for (let index = from; index < to; index += 1) {
    if (((hints[index] as number) & (HINT.CLUB_ENTRY | HINT.WEAK_ENTRY)) === HINT.CLUB_ENTRY) return 1;
  }
  return 0;
};
