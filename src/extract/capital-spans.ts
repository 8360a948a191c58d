import type { GazetteerEntry, NameConstruction } from '../lang/name-grammar.js';
import type { EntityType } from '../model/entity.js';
import { conceptAt, entryAt, headedName, smallHead } from './capital-heads.js';
import { afterAffiliation, isHyphen, joinedEnd, runEnd, withStop } from './capital-runs.js';
import { type CapitalReading, Class, isCapitalLetter, isNamedConcept, longest, textAt } from './capital-words.js';
import { afterExchangeCode } from './exchange-codes.js';

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

const MAX_PERSON_WORDS = 5;

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
    const style = reading.styleAt(at);
    if (!reading.isCapital(at) && !reading.is(at, Class.particles)) return at + 1;
    const nationality = longest(reading.nationalities, doc, at, end);
    const entry = entryAt(reading, at);
    if (reading.isFunction(doc, at) && entry === null) return at + 1;
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
    if (isLongHead && headed !== null && !(reading.isOpening(at) && reading.is(at, Class.determiners))) {
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
        reading.is(at, Class.given) &&
        to < end &&
        reading.isCapital(to) &&
        !reading.is(to, Class.plain) &&
        entryAt(reading, to) === null;
      if (!isPersonStart) {
        const small =
          value.entry.type === 'LOCATION'
            ? smallHead(reading, at, withStop(reading, at, to), value.entry.subtype === 'COUNTRY')
            : null;
        if (small !== null) return push(at, small.to, small.type, small.subtype, 'ORGANIZATION_HEAD');
        if (value.entry.type === 'CONCEPT' && !isNamedConcept(value.entry)) return to;
        return push(at, to, value.entry.type, value.entry.subtype, 'GAZETTEER', value.entry, value.weak);
      }
    }
    if (reading.is(at, Class.honorifics)) return textAt(doc, at + 1) === '.' ? at + 2 : at + 1;
    if (office !== null) return office.to;
    if (style === 'UPPER') return at + 1;
    const isGiven = reading.is(at, Class.given) || (isCapitalLetter(textAt(doc, at)) && textAt(doc, at + 1) === '.');
    if (isGiven) {
      const to = personEnd(at, end);
      if (to > at + 1 && isListed(at, to)) return push(at, to, 'ORGANIZATION', 'COMPANY', 'ORGANIZATION_HEAD');
      if (to > at + 1) return push(at, to, 'PERSON', null, 'GIVEN_NAME');
    }
    if (style === 'TITLE') return at + 1;
    if (reading.is(at, Class.plain)) return at + 1;
    const to = unknownEnd(at, end);
    if (to < end && reading.is(to, Class.given) && isField(at)) return to;
    if (isListed(at, to)) return push(at, to, 'ORGANIZATION', 'COMPANY', 'ORGANIZATION_HEAD');
    return push(at, to, null, null, 'GIVEN_NAME');
  };
  /** A name with the code of an exchange behind it, or between the marks of one that has none. */
  const isListed = (from: number, to: number): boolean =>
    afterExchangeCode(doc, to) > to || (textAt(doc, from - 1) === '<' && textAt(doc, to) === '>');

  const startsOrganization = (from: number, to: number): boolean => to - from >= 2 && !reading.is(from, Class.given);

  /** Where the name of a person that starts at `at` ends. */
  const personEnd = (at: number, end: number): number => {
    let to = at;
    let words = 0;
    while (to < end && words < MAX_PERSON_WORDS) {
      if (reading.isCapital(to)) {
        if (words > 0) {
          const isInitial = isCapitalLetter(textAt(doc, to));
          if (!isInitial && reading.isFunction(doc, to) && !reading.is(to, Class.given)) break;
          if (longest(reading.nationalities, doc, to, end) !== null) break;
          if (words > 1 && longest(reading.offices, doc, to, end) !== null) break;
          if (reading.is(to, Class.honorifics)) break;
          if (
            reading.styleAt(to) !== 'PLAIN' &&
            (reading.is(to, Class.plain) || reading.is(to, Class.actingVerbs) || words >= 2)
          )
            break;
        }
        words += 1;
        to += 1;
      } else if (isHyphen(reading, to)) to += reading.isCapital(to + 1) ? 1 : 2;
      else if (textAt(doc, to) === '.') to += 1;
      else if (reading.is(to, Class.particles) && to + 1 < end) to += 1;
      else break;
    }
    while (to > at + 1 && !reading.isCapital(to - 1) && !isHyphen(reading, to - 2)) to -= 1;
    return to;
  };

  /** The field of an office opens here: "Trade Commissioner". */
  const opensTitle = (at: number, end: number): boolean => {
    let k = at;
    while (k < end && reading.is(k, Class.officeModifiers)) k += 1;
    return k > at && longest(reading.offices, doc, k, doc.tokens.length) !== null;
  };

  /** "Minister for" stands before: the field of the office opens the run, and a given name ends it. */
  const isField = (at: number): boolean => {
    if (!reading.is(at - 1, Class.officePrepositions)) return false;
    return reading.officesEnding(at - 1).some((office) => office.from > at - 5);
  };

  /** Where a run of unknown words ends: before an office, a nationality, a known name or a plain word. */
  const unknownEnd = (at: number, end: number): number => {
    let to = at + 1;
    const field = isField(at);
    while (to < end) {
      if (reading.isCapital(to)) {
        if (field && reading.is(to, Class.given) && to + 1 < end) break;
        if (reading.isFunction(doc, to) || reading.is(to, Class.honorifics)) break;
        if (longest(reading.offices, doc, to, end) !== null || opensTitle(to, end)) break;
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
    while (to > at + 1 && !reading.isCapital(to - 1) && !isHyphen(reading, to - 2)) to -= 1;
    return to;
  };

  let behind = 0;
  for (const i of reading.namePlaces(doc)) {
    if (i < behind) continue;
    const isStart =
      reading.isCapital(i) ||
      (reading.is(i, Class.particles) &&
        ((isHyphen(reading, i + 1) && reading.isCapital(i + 2)) || reading.isCapital(i + 1)));
    if (!isStart) {
      const concept = conceptAt(reading, i);
      if (concept === null) continue;
      const { type, subtype } = concept.value.entry;
      behind = push(i, concept.to, type, subtype, 'GAZETTEER', concept.value.entry);
      continue;
    }
    const tag = afterAffiliation(reading, i);
    if (tag > i) {
      behind = tag;
      continue;
    }
    const end = joinedEnd(reading, i, runEnd(reading, i));
    // "al-Khani": a small particle opens a run only where the whole is a name.
    let at = i;
    while (at < end) at = Math.max(at + 1, readPiece(at, end));
    behind = at;
  }
  return { spans, adjectives };
};

const headKind = (type: EntityType): NameConstruction =>
  type === 'LOCATION' ? 'PLACE_HEAD' : type === 'EVENT' ? 'EVENT_HEAD' : 'ORGANIZATION_HEAD';
