import { clubCityReader } from './club-cities.js';
import { GENERATED, gazetteerName, markedMedia, nestedNames, roundName } from './gazetteer-names.js';
import { isWord, type NameCandidate, type NameReading } from './name-reading.js';
import { fromCandidate, type NamedSpan, type NameSpans, personSpan } from './named-span.js';
import { quotedAt } from './organization-words.js';
import { headName } from './organizations.js';
import { creditPersons, namesBeforeTitles, plainPerson } from './plain-persons.js';
import { readTitles, type TitledPerson } from './titles.js';

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
  const first = quoted === null ? undefined : reading.doc.hypothesesAt(quoted.from)[0];
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
    ...personSpan(person.from, person.to, person.start.hypothesis, 'TITLE_NAME'),
    titles: person.titles,
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
