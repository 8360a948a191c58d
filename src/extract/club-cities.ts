import type { GazetteerEntry } from '../lang/name-grammar.js';
import { bitsAt, cueAt, isWord, type NameCandidate, type NameReading } from './name-reading.js';
import { WORD } from './name-words.js';

const CLUB = 'CLUB';
/** So many words that may name a club make a report of sport, where no club is named for sure. */
const MANY = 3;

const clubEntryAt = (reading: NameReading, index: number, to: number): GazetteerEntry | null => {
  const match = (reading.matches[index] ?? []).find(
    ({ value, to: end }) => value.kind === 'ENTRY' && value.entry.subtype === CLUB && end === to,
  );
  return match?.value.kind === 'ENTRY' ? match.value.entry : null;
};

/** A word for a team, which stands outside of its name. */
const isTeamNoun = (reading: NameReading, index: number): boolean =>
  (reading.matches[index] ?? []).some(
    ({ value, to }) =>
      value.kind === 'ORGANIZATION' &&
      value.row.subtype === CLUB &&
      value.row.pattern === 'INTRODUCES' &&
      to === index + 1,
  );

/** The article is about sport: it names a club, or several words that may be clubs. */
const isSportive = ({ matches }: NameReading): boolean => {
  let weak = 0;
  for (const list of matches) {
    for (const { value } of list) {
      if (value.kind !== 'ENTRY' || value.entry.subtype !== CLUB) continue;
      if (!value.weak) return true;
      weak += 1;
      break;
    }
  }
  return weak >= MANY;
};

/** A nationality adjective with article in the masculine: cities are feminine, clubs are not. */
const isMasculineNationality = (reading: NameReading, index: number): boolean => {
  const norm = reading.doc.tokens[index]?.norm ?? '';
  if (!isWord(reading, index) || reading.feminineEnding === null || reading.readings[index]?.nationality == null)
    return false;
  return (
    reading.words.isDefinite(norm) &&
    !norm.endsWith(reading.feminineEnding) &&
    !reading.pluralEndings.some((ending) => norm.endsWith(ending))
  );
};

/** The noun before the city that the adjective may describe instead: the French port of X. */
const hasNounBefore = (reading: NameReading, { from, hypothesis }: NameCandidate): boolean =>
  isWord(reading, from - 1) &&
  (hypothesis?.prefixLength ?? 0) === 0 &&
  hypothesis?.fused !== true &&
  (bitsAt(reading, from - 1) & (WORD.NOUN | WORD.FIELD)) !== 0 &&
  (bitsAt(reading, from - 1) & (WORD.VERB | WORD.PREPOSITION)) === 0;

/** "(France)" behind a name in a table of matches. */
const isCountryInBrackets = (reading: NameReading, index: number): boolean =>
  reading.doc.tokens[index]?.text === '(' &&
  (reading.matches[index + 1] ?? []).some(
    ({ value, to }) =>
      value.kind === 'ENTRY' && value.entry.subtype === 'COUNTRY' && reading.doc.tokens[to]?.text === ')',
  );

/**
 * Tells clubs from the cities whose names they bear. A club is the city behind a word for one; a city is its club
 * behind the word for a team, and in reports of sport before a masculine nationality or its country in brackets.
 */
export const clubCityReader = (reading: NameReading): ((candidate: NameCandidate) => NameCandidate) => {
  let sportive: boolean | null = null;
  const inSport = (): boolean => {
    sportive ??= isSportive(reading);
    return sportive;
  };
  return (candidate) => {
    const { entry, from, to } = candidate;
    if (entry === null) return candidate;
    if (entry.subtype === CLUB) {
      return to - from > 1 || cueAt(reading, from - 1, 'PLACE') === null
        ? candidate
        : { ...candidate, type: 'LOCATION', subtype: 'CITY', construction: 'PLACE_HEAD', entry: null };
    }
    const club = clubEntryAt(reading, from, to);
    if (entry.type !== 'LOCATION' || (entry.subtype !== 'CITY' && club === null)) return candidate;
    const shown =
      (candidate.hypothesis?.prefixLength === 0 && isTeamNoun(reading, from - 1)) ||
      ((isCountryInBrackets(reading, to) || isMasculineNationality(reading, to)) &&
        !hasNounBefore(reading, candidate) &&
        inSport());
    return shown
      ? { ...candidate, type: 'ORGANIZATION', subtype: CLUB, construction: 'CLUB_CITY', entry: club }
      : candidate;
  };
};
