import type { GazetteerEntry, NameConstruction } from '../lang/name-grammar.js';
import type { EntityType } from '../model/entity.js';
import { clubCityReader } from './club-cities.js';
import type { Hypothesis } from './hypotheses.js';
import { bitsAt, isComma, isVerb, isWord, type NameCandidate, type NameReading } from './name-reading.js';
import { COMMON, GIVEN, INDEFINITE_SIGNS, STOPS, WORD } from './name-words.js';
import { headName, quotedAt } from './organizations.js';
import { isFamilyName, nameEnd, nameStart } from './person-names.js';
import { readTitles, skipHonorifics, type TitledPerson, type TitlePhrase, type TitleUse } from './titles.js';

/** A name in the text: tokens [from, to). */
export interface NamedSpan {
  readonly from: number;
  readonly to: number;
  readonly hypothesis: Hypothesis | null;
  readonly type: EntityType;
  readonly subtype: string | null;
  readonly construction: NameConstruction;
  readonly entry: GazetteerEntry | null;
  readonly credit: boolean;
  /** Titles that name this person here. */
  readonly titles: readonly TitleUse[];
  /** Inside a longer name that is named as well. */
  readonly nested: boolean;
}

export interface NameSpans {
  readonly spans: readonly NamedSpan[];
  readonly phrases: readonly TitlePhrase[];
}

/** Ids of the generated list of cities begin so. */
const GENERATED = 'geonames.';

const fromCandidate = (candidate: NameCandidate): NamedSpan => ({
  ...candidate,
  credit: false,
  titles: [],
  nested: false,
});

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

/** Entries of the gazetteer that start at a token, the longest that is no person. */
const gazetteerName = (reading: NameReading, index: number): NameCandidate | null => {
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
    const closing = reading.doc.marked[reading.doc.markedAt[match.to - 1] ?? -1];
    const opened = closing !== undefined && closing.from > index && closing.to === match.to && closing.closed;
    return {
      from: index,
      to: opened ? match.to + 1 : match.to,
      hypothesis,
      type: value.entry.type,
      subtype: value.entry.subtype,
      construction: 'GAZETTEER',
      entry: value.entry,
      inner: null,
    };
  }
  return null;
};

/** A newspaper that bears the name of something else is meant where its name alone stands between marks. */
const markedMedia = (reading: NameReading, index: number): NameCandidate | null => {
  const marked = reading.markedFrom.get(index);
  if (marked === undefined || !marked.closed) return null;
  for (const match of reading.matches[index] ?? []) {
    const { value, hypothesis } = match;
    if (value.kind !== 'ENTRY' || !value.weak || value.entry.type !== 'MEDIA' || match.to !== marked.to) continue;
    if (hypothesis.prefixLength > 0 || hypothesis.fused) continue;
    // In "the city" between marks the word is meant, not the paper: papers are told things, or speak.
    const clitic = reading.doc.tokens[index - 2];
    if (clitic?.kind === 'WORD' && clitic.norm.length === 1 && clitic.norm !== reading.belonging) continue;
    return {
      from: index,
      to: match.to,
      hypothesis,
      type: value.entry.type,
      subtype: value.entry.subtype,
      construction: 'GAZETTEER',
      entry: value.entry,
      inner: null,
    };
  }
  return null;
};

/** A place with the number of a round of talks. */
const roundName = (reading: NameReading, candidate: NameCandidate): NameCandidate | null => {
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

/** Fills slots with candidates, the longest first: nothing is marked inside a longer name. */
const place = (slots: (NameCandidate | null)[], candidates: NameCandidate[]): NameCandidate[] => {
  const taken: NameCandidate[] = [];
  candidates.sort(
    (a, b) =>
      b.to - b.from - (a.to - a.from) || a.from - b.from || (a.entry === null ? 1 : 0) - (b.entry === null ? 1 : 0),
  );
  for (const candidate of candidates) {
    let free = true;
    for (let i = candidate.from; i < candidate.to && free; i += 1) free = slots[i] === null;
    if (!free) continue;
    for (let i = candidate.from; i < candidate.to; i += 1) slots[i] = candidate;
    taken.push(candidate);
  }
  return taken;
};

/** Names nested in a delegation or a round of talks, which are named in their own right. */
const nestedNames = (reading: NameReading, outer: NameCandidate): NameCandidate[] => {
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

const creditPersons = (reading: NameReading): NamedSpan[] => {
  const found: NamedSpan[] = [];
  for (const { credit } of reading.doc.blocks) {
    if (credit === null) continue;
    const from = reading.doc.tokenAt(credit.start);
    let slash = from;
    while (
      (reading.doc.tokens[slash]?.start ?? Number.MAX_SAFE_INTEGER) < credit.end &&
      reading.doc.tokens[slash]?.text !== '/'
    )
      slash += 1;
    if (reading.doc.tokens[slash]?.text !== '/') continue;
    let start = from;
    while (start < slash && !isWord(reading, start)) start += 1;
    const words = slash - start;
    if (words < 2 || words > 4) continue;
    found.push({
      from: start,
      to: slash,
      hypothesis: null,
      type: 'PERSON',
      subtype: null,
      construction: 'PHOTO_CREDIT',
      entry: null,
      credit: true,
      titles: [],
      nested: false,
    });
  }
  return found;
};

/** A word before a title that can be part of an unknown person's name. */
const mayBeName = (reading: NameReading, index: number, last: boolean): boolean => {
  const word = reading.readings[index];
  if (word === undefined || !isWord(reading, index)) return false;
  const { bits } = word;
  if (bits & (GIVEN | WORD.PARTICLE) && !(bits & (STOPS & ~WORD.PREPOSITION))) return true;
  if (bits & COMMON || word.nationality !== null) return false;
  if (bits & WORD.TOKEN || (last && isFamilyName(reading, index))) return true;
  if (
    reading.doc.hypotheses[index]?.some(
      ({ conjunction, stem }) => conjunction !== null && stem.length > 2 && reading.joiningProclitics.has(conjunction),
    )
  )
    return false;
  return !word.common && !word.plain && !word.definite && (reading.doc.tokens[index]?.norm.length ?? 0) >= 3;
};

/** Persons nothing is known about whom a title behind their name shows: two or three words between a break and the title. */
const namesBeforeTitles = (
  reading: NameReading,
  slots: readonly (NameCandidate | null)[],
  phrases: readonly TitlePhrase[],
  claimed: Int32Array,
): NamedSpan[] => {
  const found: NamedSpan[] = [];
  for (const phrase of phrases) {
    if (phrase.name !== null || phrase.number !== 'ONE' || phrase.counterpart) continue;
    const { hypothesis } = phrase.match;
    if (hypothesis.prefixLength > 0 || hypothesis.fused || phrase.to - phrase.from < 2) continue;
    const end = isComma(reading, phrase.from - 1) ? phrase.from - 1 : phrase.from;
    let from = end;
    while (
      from > 0 &&
      end - from < 4 &&
      mayBeName(reading, from - 1, from === end) &&
      (claimed[from - 1] ?? -1) < 0 &&
      (slots[from - 1] ?? null) === null
    )
      from -= 1;
    if (end - from < 2) continue;
    let known = 0;
    for (let i = from; i < end; i += 1) if (knownWord(reading, i) || isFamilyName(reading, i)) known += 1;
    // A verb before, or a comma behind, shows that unknown words are a name.
    const spoken = isVerb(reading, from - 1) || (end < phrase.from && phrase.to - phrase.from > 2);
    if (known === 0 && !spoken) continue;
    const first = reading.doc.hypotheses[from]?.[0];
    if (first === undefined) continue;
    found.push({
      from,
      to: end,
      hypothesis: first,
      type: 'PERSON',
      subtype: null,
      construction: 'NAME_TITLE',
      entry: null,
      credit: false,
      titles: [],
      nested: false,
    });
  }
  return found;
};

const knownWord = (reading: NameReading, index: number): boolean =>
  (bitsAt(reading, index) & (GIVEN | WORD.TOKEN | WORD.PARTICLE)) !== 0;

/** Persons named without a title: known ones, behind a form of address, and given name with family name. */
const plainPerson = (reading: NameReading, index: number): NamedSpan | null => {
  const named = (from: number, to: number, hypothesis: Hypothesis): NamedSpan => ({
    from,
    to,
    hypothesis,
    type: 'PERSON',
    subtype: null,
    construction: 'GIVEN_NAME',
    entry: null,
    credit: false,
    titles: [],
    nested: false,
  });
  const behind = skipHonorifics(reading, index);
  if (behind > index) {
    const start = nameStart(reading, behind, true);
    const honorific = reading.doc.tokens[index]?.norm ?? '';
    // A single letter that may be an abbreviated form of address needs a sure name.
    if (start === null || start.hypothesis.prefixLength > 0) return null;
    if (start.strength === 'POSSIBLE' && honorific.length < 4) return null;
    const to = nameEnd(reading, behind);
    if (start.strength === 'POSSIBLE' && to - behind < 2) return null;
    return named(behind, to, start.hypothesis);
  }
  const start = nameStart(reading, index, false);
  if (start === null) return null;
  const to = nameEnd(reading, index);
  // A saint without an office is a town.
  if (reading.nameParts.saints.has(start.hypothesis.stem)) {
    return to - index < 2
      ? null
      : { ...named(index, to, start.hypothesis), type: 'LOCATION', subtype: 'CITY', construction: 'PLACE_HEAD' };
  }
  if (bitsAt(reading, index) & WORD.WEAK_GIVEN && bitsAt(reading, index - 1) & WORD.TIME) return null;
  const isEntry = (reading.matches[index] ?? []).some(
    (match) => match.value.kind === 'ENTRY' && match.value.entry.type === 'PERSON' && !match.value.weak,
  );
  if (isEntry) return named(index, to, start.hypothesis);
  const length = to - index;
  if (length < 2) return null;
  if (start.strength === 'SURE') return named(index, to, start.hypothesis);
  if (bitsAt(reading, index) & WORD.WEAK_GIVEN) {
    const next = bitsAt(reading, index + 1);
    const strong = knownWord(reading, index + 1) || reading.words.isDefinite(reading.doc.tokens[index + 1]?.norm ?? '');
    return strong && !(next & STOPS) ? named(index, to, start.hypothesis) : null;
  }
  if (bitsAt(reading, index) & WORD.PARTICLE) {
    // The first name before "son of" may be unknown.
    const links = reading.nameParts.links.has(reading.doc.tokens[index]?.norm ?? '');
    const first = reading.doc.hypotheses[index - 1]?.[0];
    return links &&
      first !== undefined &&
      mayBeName(reading, index - 1, false) &&
      !(bitsAt(reading, index - 1) & WORD.PARTICLE)
      ? named(index - 1, to, first)
      : named(index, to, start.hypothesis);
  }
  // Two words that are known from foreign names and from nowhere else.
  for (let i = index; i < to; i += 1) if (!knownWord(reading, i)) return null;
  return named(index, to, start.hypothesis);
};

/** Describing words between a head noun with article and the name in marks. */
const MAX_DESCRIPTION = 3;

/** The American organisation "X": the name in marks behind an organisation noun with article. */
const describedName = (reading: NameReading, index: number): NameCandidate | null => {
  const { tokens } = reading.doc;
  const head = reading.definiteHeadAt(reading.doc, index);
  if (head === null) return null;
  const subtype = reading.definiteHeads.get(head) ?? null;
  let at = index + 1;
  while (at < index + 1 + MAX_DESCRIPTION && isWord(reading, at) && reading.words.isDefinite(tokens[at]?.norm ?? ''))
    at += 1;
  const quoted = quotedAt(reading, at);
  const first = quoted === null ? undefined : reading.doc.hypotheses[quoted.from]?.[0];
  if (quoted === null || first === undefined) return null;
  const type = subtype === null ? 'ORGANIZATION' : (reading.headTypes.get(subtype) ?? 'ORGANIZATION');
  return {
    from: quoted.from,
    to: quoted.to,
    hypothesis: first,
    type,
    subtype,
    construction: 'QUOTED_NAME',
    entry: null,
    inner: null,
  };
};

/** All names of an article by their own shape, before repeated short names are looked for. */
export const findNameSpans = (reading: NameReading): NameSpans => {
  const { tokens } = reading.doc;
  const slots: (NameCandidate | null)[] = new Array(tokens.length).fill(null);
  const candidates: NameCandidate[] = [];
  const readClubCity = clubCityReader(reading);
  for (let index = 0; index < tokens.length; index += 1) {
    const described = describedName(reading, index);
    if (described !== null) candidates.push(described);
    const matches = reading.matches[index];
    if (matches === undefined || matches.length === 0) continue;
    const known = markedMedia(reading, index) ?? gazetteerName(reading, index);
    if (known !== null) {
      candidates.push(readClubCity(known));
      const round = roundName(reading, known);
      if (round !== null) candidates.push(round);
    }
    candidates.push(...headName(reading, index));
  }
  const taken = place(slots, candidates);
  const { phrases, persons } = readTitles(reading, slots);

  const claimed = new Int32Array(tokens.length).fill(-1);
  const people: NamedSpan[] = [];
  const claim = (span: NamedSpan): void => {
    for (let i = span.from; i < span.to; i += 1) if ((claimed[i] ?? 0) >= 0) return;
    claimed.fill(people.length, span.from, span.to);
    people.push(span);
  };
  for (const credit of creditPersons(reading)) claim(credit);
  const titled = (person: TitledPerson): NamedSpan => ({
    from: person.from,
    to: person.to,
    hypothesis: person.start.hypothesis,
    type: 'PERSON',
    subtype: null,
    construction: 'TITLE_NAME',
    entry: null,
    credit: false,
    titles: person.titles,
    nested: false,
  });
  for (const person of persons) claim(titled(person));
  for (let index = 0; index < tokens.length; index += 1) {
    if ((claimed[index] ?? 0) >= 0 || !isWord(reading, index)) continue;
    const slot = slots[index];
    if (slot !== null && slot !== undefined && slot.from < index) continue;
    const person = plainPerson(reading, index);
    if (person !== null) claim(person);
  }

  for (const person of persons.length === 0 && phrases.length === 0
    ? []
    : namesBeforeTitles(reading, slots, phrases, claimed))
    claim(person);

  const families = new Set<string>();
  for (const person of people) {
    if (person.type === 'PERSON' && person.to - person.from > 1) families.add(tokens[person.to - 1]?.norm ?? '');
  }
  const spans: NamedSpan[] = [];
  for (const candidate of taken) {
    // A town of the generated list that bears the family name of somebody in this article is that person.
    const generated = candidate.entry?.id.startsWith(GENERATED) ?? false;
    if (generated && candidate.to - candidate.from === 1 && families.has(candidate.hypothesis?.stem ?? '')) continue;
    let holder: NamedSpan | null = null;
    for (let i = candidate.from; i < candidate.to && holder === null; i += 1) {
      const index = claimed[i] ?? -1;
      if (index >= 0) holder = people[index] ?? null;
    }
    if (holder !== null && holder.to - holder.from >= candidate.to - candidate.from) continue;
    spans.push(fromCandidate(candidate));
    for (const inner of nestedNames(reading, candidate)) spans.push({ ...fromCandidate(inner), nested: true });
  }
  const kept = new Int32Array(tokens.length);
  for (const span of spans) if (!span.nested) kept.fill(1, span.from, span.to);
  for (const person of people) {
    let free = true;
    for (let i = person.from; i < person.to && free; i += 1) free = kept[i] === 0;
    if (free) spans.push(person);
  }
  spans.sort((a, b) => a.from - b.from || b.to - a.to);
  return { spans, phrases };
};
