import type { GazetteerEntry, NameConstruction } from '../lang/name-grammar.js';
import type { EntityType } from '../model/entity.js';
import { type CapitalReading, type EntryUse, isGlued, longest, textAt } from './capital-words.js';
import type { LexiconMatch } from './lexicon.js';

/** A name as tokens [from, to); type null: a capitalised word whose kind its own words do not tell. */
export interface CapitalSpan {
  readonly from: number;
  readonly to: number;
  readonly type: EntityType | null;
  readonly subtype: string | null;
  readonly entry: GazetteerEntry | null;
  readonly construction: NameConstruction;
  /** The entry was found by a name that others bear too. */
  readonly weak: boolean;
}

export interface FoundCapitals {
  readonly spans: readonly CapitalSpan[];
  /** Nationality adjectives outside and inside names: token, token behind, gazetteer id. */
  readonly adjectives: readonly { readonly from: number; readonly to: number; readonly target: string }[];
}

/** Longest name, in tokens. */
const MAX_NAME = 12;
const MAX_PERSON_WORDS = 5;

const isHyphen = (reading: CapitalReading, index: number): boolean => {
  const { doc } = reading;
  return /^[-\u2010\u2011]$/u.test(textAt(doc, index)) && isGlued(doc, index) && isGlued(doc, index + 1);
};

/** A full stop that belongs to the word before it: an initial or an acronym with stops. */
const isNameStop = (reading: CapitalReading, index: number): boolean =>
  textAt(reading.doc, index) === '.' && isGlued(reading.doc, index) && /^\p{Lu}$/u.test(textAt(reading.doc, index - 1));

/** First token behind the run of capitalised words that starts at `from`, over hyphens, initials and small particles. */
const runEnd = (reading: CapitalReading, from: number): number => {
  const { doc } = reading;
  const limit = Math.min(doc.sentenceOf(from)?.to ?? from + 1, from + MAX_NAME * 2);
  let to = from + 1;
  while (to < limit) {
    if (reading.isCapital(to)) to += 1;
    else if (isHyphen(reading, to) && (reading.isCapital(to + 1) || doc.tokens[to + 1]?.kind === 'NUMBER')) to += 2;
    else if (isNameStop(reading, to) && reading.isCapital(to + 1)) to += 1;
    else if (textAt(doc, to) === '&' && reading.isCapital(to + 1)) to += 2;
    else if (reading.particles.has(reading.norm(to)) && reading.isCapital(to + 1)) to += 2;
    else if (reading.particles.has(reading.norm(to)) && isHyphen(reading, to + 1) && reading.isCapital(to + 2)) to += 3;
    else break;
  }
  return to;
};

const entryAt = (reading: CapitalReading, index: number): LexiconMatch<EntryUse> | null => {
  const { doc } = reading;
  const style = reading.styleAt(index);
  const match = longest(reading.entries, doc, index, doc.tokens.length, ({ from, to, value }) => {
    let capital = false;
    for (let k = from; k < to; k += 1) {
      const token = doc.tokens[k];
      if (token === undefined || token.kind !== 'WORD') continue;
      if (reading.isCapital(k)) capital = true;
      else if (k === from && !reading.particles.has(token.norm) && value.entry.type !== 'CONCEPT') return false;
      if (value.upper && token.text !== token.text.toUpperCase()) return false;
    }
    if (!capital) return false;
    if (to === from + 1 && reading.functions.has(reading.norm(from)))
      return value.upper && style !== 'UPPER' && reading.isUpper(from);
    return to > from + 1 || !value.weak || !reading.plain.has(reading.norm(from));
  });
  return match;
};

/** An acronym with stops keeps its last stop. */
const withStop = (reading: CapitalReading, from: number, to: number): number =>
  to - from > 1 && textAt(reading.doc, to - 2) === '.' && isNameStop(reading, to) ? to + 1 : to;

interface HeadUse {
  readonly to: number;
  readonly type: EntityType;
  readonly subtype: string | null;
}

/** "of England", "of the Treasury and Customs" behind a head: where it ends, or `at` when nothing of the kind follows. */
const complementEnd = (reading: CapitalReading, at: number): number => {
  if (!reading.joiners.has(reading.norm(at)) || reading.conjunctions.has(reading.norm(at))) return at;
  let k = at + 1;
  if (reading.determiners.has(reading.norm(k))) k += 1;
  if (!reading.isCapital(k)) return at;
  let to = runEnd(reading, k);
  if (reading.conjunctions.has(reading.norm(to)) && reading.isCapital(to + 1)) {
    const next = runEnd(reading, to + 1);
    // "the Ministry of Trade and Industry", but not "the Bank of Japan and Toyota": entries stand alone.
    if (entryAt(reading, k) === null && entryAt(reading, to + 1) === null && next - to <= 2) to = next;
  }
  return to;
};

/** The name of an organisation, place or event that starts at `from` inside the run [from, end), shown by a head noun. */
const headedName = (reading: CapitalReading, from: number, end: number): HeadUse | null => {
  const { doc } = reading;
  let best: HeadUse | null = null;
  for (let k = from; k < end; k += 1) {
    if (!reading.isCapital(k)) continue;
    if (k > from && reading.honorifics.has(reading.norm(k))) break;
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
const smallHead = (reading: CapitalReading, from: number, at: number, isCountry = true): HeadUse | null => {
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

/** Finds names by their capitals, gazetteer, heads and given names. Spans are in reading order and never overlap. */
export const findCapitals = (reading: CapitalReading): FoundCapitals => {
  const { doc } = reading;
  const spans: CapitalSpan[] = [];
  const adjectives: { from: number; to: number; target: string }[] = [];

  const push = (
    from: number,
    to: number,
    type: EntityType | null,
    subtype: string | null,
    construction: NameConstruction,
    entry: GazetteerEntry | null = null,
    weak = false,
  ): number => {
    const end = withStop(reading, from, to);
    spans.push({ from, to: end, type, subtype, entry, construction, weak });
    return end;
  };

  /** Reads one piece of the run [at, end) and returns the token behind it. */
  const readPiece = (at: number, end: number): number => {
    const norm = reading.norm(at);
    const style = reading.styleAt(at);
    if (!reading.isCapital(at) && !reading.particles.has(norm)) return at + 1;
    const nationality = longest(reading.nationalities, doc, at, end);
    const entry = entryAt(reading, at);
    const isFunction = reading.functions.has(norm) || reading.functions.has(norm.split(/['\u2019]/u)[0] as string);
    if (isFunction && entry === null) return at + 1;
    if (nationality !== null && (entry === null || entry.to <= nationality.to)) {
      adjectives.push({ from: nationality.from, to: nationality.to, target: nationality.value });
      const headed = style === 'PLAIN' ? headedName(reading, at, end) : null;
      if (headed !== null && headed.to > nationality.to)
        return push(at, headed.to, headed.type, headed.subtype, 'ORGANIZATION_HEAD');
      const small = smallHead(reading, at, nationality.to);
      if (small !== null) return push(at, small.to, small.type, small.subtype, 'ORGANIZATION_HEAD');
      // A nationality in the plural or before a small word is a people or an adjective.
      return nationality.to;
    }
    // "Secretary of State": an office may hold small words and so end behind the run.
    const office = longest(reading.offices, doc, at, doc.tokens.length);
    const headed = style === 'PLAIN' ? headedName(reading, at, end) : null;
    const isLongHead = headed !== null && (entry === null || headed.to > entry.to);
    if (isLongHead && headed !== null && !(reading.isOpening(at) && reading.determiners.has(norm))) {
      const beginsWithOffice =
        office !== null &&
        headed.subtype !== 'COMPANY' &&
        office.to < headed.to &&
        !startsOrganization(office.to, headed.to);
      if (!beginsWithOffice) return push(at, headed.to, headed.type, headed.subtype, headKind(headed.type));
    }
    if (entry !== null) {
      const { value, to } = entry;
      const isPersonStart =
        value.entry.type === 'LOCATION' &&
        to === at + 1 &&
        reading.given.has(norm) &&
        to < end &&
        reading.isCapital(to) &&
        !reading.plain.has(reading.norm(to)) &&
        entryAt(reading, to) === null;
      if (!isPersonStart) {
        const small =
          value.entry.type === 'LOCATION'
            ? smallHead(reading, at, withStop(reading, at, to), value.entry.subtype === 'COUNTRY')
            : null;
        if (small !== null) return push(at, small.to, small.type, small.subtype, 'ORGANIZATION_HEAD');
        if (value.entry.type === 'CONCEPT') return to;
        return push(at, to, value.entry.type, value.entry.subtype, 'GAZETTEER', value.entry, value.weak);
      }
    }
    if (reading.honorifics.has(norm)) return textAt(doc, at + 1) === '.' ? at + 2 : at + 1;
    if (office !== null) return office.to;
    if (style === 'UPPER') return at + 1;
    const isGiven = reading.given.has(norm) || (/^\p{Lu}$/u.test(textAt(doc, at)) && textAt(doc, at + 1) === '.');
    if (isGiven) {
      const to = personEnd(at, end);
      if (to > at + 1) return push(at, to, 'PERSON', null, 'GIVEN_NAME');
    }
    if (style === 'TITLE') return at + 1;
    if (reading.plain.has(norm)) return at + 1;
    const to = unknownEnd(at, end);
    return push(at, to, null, null, 'GIVEN_NAME');
  };

  const startsOrganization = (from: number, to: number): boolean =>
    to - from >= 2 && !reading.given.has(reading.norm(from));

  /** Where the name of a person that starts at `at` ends. */
  const personEnd = (at: number, end: number): number => {
    let to = at;
    let words = 0;
    while (to < end && words < MAX_PERSON_WORDS) {
      if (reading.isCapital(to)) {
        if (words > 0) {
          const norm = reading.norm(to);
          const isInitial = /^\p{Lu}$/u.test(textAt(doc, to));
          if (!isInitial && reading.functions.has(norm) && !reading.given.has(norm)) break;
          if (longest(reading.nationalities, doc, to, end) !== null) break;
          if (words > 1 && longest(reading.offices, doc, to, end) !== null) break;
          if (reading.honorifics.has(norm)) break;
          if (
            reading.styleAt(to) !== 'PLAIN' &&
            (reading.plain.has(norm) || reading.actingVerbs.has(norm) || words >= 2)
          )
            break;
        }
        words += 1;
        to += 1;
      } else if (isHyphen(reading, to) || textAt(doc, to) === '.') to += 1;
      else if (reading.particles.has(reading.norm(to)) && to + 1 < end) to += 1;
      else break;
    }
    while (to > at + 1 && !reading.isCapital(to - 1)) to -= 1;
    return to;
  };

  /** Where a run of unknown words ends: before an office, a nationality, a known name or a plain word. */
  const unknownEnd = (at: number, end: number): number => {
    let to = at + 1;
    while (to < end) {
      const norm = reading.norm(to);
      if (reading.isCapital(to)) {
        if (reading.functions.has(norm) || reading.honorifics.has(norm)) break;
        if (longest(reading.offices, doc, to, end) !== null) break;
        if (longest(reading.nationalities, doc, to, end) !== null) break;
        const known = entryAt(reading, to);
        if (
          known !== null &&
          (known.to - known.from > 1 || (known.value.entry.type === 'LOCATION' && !known.value.weak))
        )
          break;
      }
      to += 1;
    }
    while (to > at + 1 && !reading.isCapital(to - 1)) to -= 1;
    return to;
  };

  for (let i = 0; i < doc.tokens.length; i += 1) {
    const token = doc.tokens[i];
    if (token?.kind !== 'WORD') continue;
    const isStart =
      reading.isCapital(i) ||
      (reading.particles.has(token.norm) &&
        ((isHyphen(reading, i + 1) && reading.isCapital(i + 2)) || reading.isCapital(i + 1)));
    if (!isStart) continue;
    const end = runEnd(reading, i);
    // "al-Khani": a small particle opens a run only where the whole is a name.
    let at = i;
    while (at < end) at = Math.max(at + 1, readPiece(at, end));
    i = at - 1;
  }
  return { spans, adjectives };
};

const headKind = (type: EntityType): NameConstruction =>
  type === 'LOCATION' ? 'PLACE_HEAD' : type === 'EVENT' ? 'EVENT_HEAD' : 'ORGANIZATION_HEAD';
