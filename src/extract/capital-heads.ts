import type { EntityType } from '../model/entity.js';
import { runEnd } from './capital-runs.js';
import { type CapitalReading, Class, type EntryUse, isNamedConcept, longest } from './capital-words.js';
import type { LexiconMatch } from './lexicon.js';

/** The entry of the gazetteer that is named at `index`, its capitals as they must be; or null. */
export const entryAt = (reading: CapitalReading, index: number): LexiconMatch<EntryUse> | null => {
  const { doc } = reading;
  const style = reading.styleAt(index);
  const match = longest(reading.entries, doc, index, doc.tokens.length, ({ from, to, value }) => {
    let capital = false;
    for (let k = from; k < to; k += 1) {
      const token = doc.tokens[k];
      if (token === undefined || token.kind !== 'WORD') continue;
      if (reading.isCapital(k)) capital = true;
      else if (k === from && !reading.is(k, Class.particles) && value.entry.type !== 'CONCEPT') return false;
      if (value.upper && token.text !== token.text.toUpperCase()) return false;
    }
    if (!capital) return false;
    if (to === from + 1 && reading.is(from, Class.functions))
      return value.upper && style !== 'UPPER' && reading.isUpper(from);
    return to > from + 1 || !value.weak || !reading.is(from, Class.plain);
  });
  return match;
};

/** The accord, or the measure of one country, that is named at `index` in small letters or capitals; or null. */
export const conceptAt = (reading: CapitalReading, index: number): LexiconMatch<EntryUse> | null => {
  const { doc } = reading;
  return longest(reading.entries, doc, index, doc.tokens.length, ({ value: { entry } }) => isNamedConcept(entry));
};

/** A name that its head noun shows: token behind it, and its kind. */
export interface HeadUse {
  readonly to: number;
  readonly type: EntityType;
  readonly subtype: string | null;
}

/** "of England", "of the Treasury and Customs" behind a head: where it ends, or `at` when nothing of the kind follows. */
const complementEnd = (reading: CapitalReading, at: number): number => {
  if (!reading.is(at, Class.joiners) || reading.is(at, Class.conjunctions)) return at;
  let k = at + 1;
  if (reading.is(k, Class.determiners)) k += 1;
  if (!reading.isCapital(k)) return at;
  let to = runEnd(reading, k);
  if (reading.is(to, Class.conjunctions) && reading.isCapital(to + 1)) {
    const next = runEnd(reading, to + 1);
    // "the Ministry of Trade and Industry", but not "the Bank of Japan and Toyota": entries stand alone.
    if (entryAt(reading, k) === null && entryAt(reading, to + 1) === null && next - to <= 2) to = next;
  }
  return to;
};

/** The name of an organisation, place or event that starts at `from` inside the run [from, end), shown by a head noun. */
export const headedName = (reading: CapitalReading, from: number, end: number): HeadUse | null => {
  const { doc } = reading;
  let best: HeadUse | null = null;
  for (let k = from; k < end; k += 1) {
    if (!reading.isCapital(k)) continue;
    if (k > from && reading.is(k, Class.honorifics)) break;
    const match = longest(reading.heads, doc, k, end);
    if (match === null) {
      // A person's office inside the run ends the organisation before it.
      const office = longest(reading.offices, doc, k, end);
      if (office !== null && k > from && best !== null) break;
      if (office !== null && office.to < end && !longestHeadBehind(reading, office.to, end)) break;
      if (office !== null) k = office.to - 1;
      continue;
    }
    const { place, type, subtype } = match.value;
    const office = longest(reading.offices, doc, k, end);
    if (office !== null && (office.to > match.to || (office.to === match.to && office.to < end))) break;
    // "the Saudi Press Agency SPA": the acronym is a name of its own.
    if (k > from + 1 && reading.isUpper(k) && initials(reading, from, k) === reading.norm(k)) break;
    if (place.includes('PREFIX') && k === from && match.to < end && reading.isCapital(match.to))
      return { to: end, type, subtype };
    if (place.includes('FIRST')) {
      const to = complementEnd(reading, match.to);
      if (to > match.to) {
        best = { to, type, subtype };
        break;
      }
    }
    if (place.includes('LAST') && (match.from > from || match.to - match.from > 1))
      best = { to: match.to, type, subtype };
    k = match.to - 1;
  }
  return best;
};

const initials = (reading: CapitalReading, from: number, to: number): string => {
  let letters = '';
  for (let k = from; k < to; k += 1) if (reading.isCapital(k)) letters += reading.norm(k)[0];
  return letters;
};

const longestHeadBehind = (reading: CapitalReading, from: number, end: number): boolean => {
  for (let k = from; k < end; k += 1)
    if (longest(reading.heads, reading.doc, k, end)?.value.subtype === 'COMPANY') return true;
  return false;
};

/** What a region or town has of its own under a small noun. */
const RULING = new Set(['GOVERNMENT', 'POLICE']);

/** "Syrian government", "Iraqi air force": a head in small letters right behind an adjective or country. */
export const smallHead = (reading: CapitalReading, from: number, at: number, isCountry = true): HeadUse | null => {
  if (reading.isCapital(at) && reading.styleAt(at) === 'PLAIN') return null;
  const match = longest(
    reading.heads,
    reading.doc,
    at,
    reading.doc.tokens.length,
    ({ value }) => value.place.includes('ADJECTIVE') && (isCountry || RULING.has(value.subtype ?? '')),
  );
  if (match === null || from >= at) return null;
  // "police officer", "army chief", "government sources": still the body, unless it only describes a person.
  return { to: match.to, type: match.value.type, subtype: match.value.subtype };
};
