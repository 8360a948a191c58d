import type { RolePattern } from '../model/entity.js';
import type { LexiconMatch } from './lexicon.js';
import {
  bitsAt,
  cueAt,
  isComma,
  isWord,
  type NameCandidate,
  type NameCue,
  type NameNumber,
  type NameReading,
} from './name-reading.js';
import { COMMON, STOPS, WORD } from './name-words.js';
import { type NameStart, nameEnd, nameStart } from './person-names.js';

/** A title phrase in the text, tokens [from, to), and what stands in it. */
export interface TitlePhrase {
  readonly from: number;
  readonly to: number;
  readonly office: string;
  readonly number: NameNumber;
  readonly counterpart: boolean;
  readonly match: LexiconMatch<NameCue>;
  /** Nationality adjective (target and token), or null. */
  readonly nationality: { readonly target: string; readonly token: number } | null;
  /** First token of the name that follows, honorifics skipped; null: no name follows. */
  readonly name: NameStart | null;
  /** Another title stands between this one and the name. */
  readonly next: number | null;
  /** Titles inside this one that have a name of their own. */
  readonly bare: readonly number[];
}

/** A person whom a title names. `titles` are indices into the title phrases. */
export interface TitledPerson {
  readonly from: number;
  readonly to: number;
  readonly start: NameStart;
  readonly titles: readonly TitleUse[];
}

export interface TitleUse {
  readonly phrase: TitlePhrase;
  readonly pattern: RolePattern;
  /** Nationality of this holder where the title is shared out. */
  readonly nationality: { readonly target: string; readonly token: number } | null;
  /** The title's words stand with another holder. */
  readonly shared: boolean;
}

/** Longest title, in tokens. */
const MAX_TITLE = 18;

type Slots = readonly (NameCandidate | null)[];

const definiteAt = (reading: NameReading, index: number): boolean =>
  reading.words.isDefinite(reading.doc.tokens[index]?.norm ?? '');

const nationalityAt = (reading: NameReading, index: number): { target: string; token: number } | null => {
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
const nameBehind = (reading: NameReading, slots: Slots, index: number, complete: boolean): NameStart | null => {
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
      const hypothesis = reading.doc.hypotheses[at]?.[0];
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

type TitleMatch = LexiconMatch<NameCue> & { readonly value: Extract<NameCue, { kind: 'TITLE' | 'COUNTERPART' }> };

/** State of reading one title phrase. */
interface Phrase {
  to: number;
  at: number;
  /** The head has what it belongs to: a name may follow. */
  complete: boolean;
  /** A preposition or a construct noun waits for its noun. */
  open: boolean;
  nationality: TitlePhrase['nationality'];
  /** Titles inside this one that keep the name behind them. */
  readonly bare: number[];
}

const take = (phrase: Phrase, to: number): void => {
  phrase.at = to;
  phrase.to = to;
  phrase.complete = true;
  phrase.open = false;
};

const wait = (phrase: Phrase, to: number): void => {
  phrase.at = to;
  phrase.open = true;
};

/** Takes the next words of a title phrase; 'TITLE': another title begins, 'END': nothing more belongs to it. */
const step = (reading: NameReading, slots: Slots, phrase: Phrase): 'MORE' | 'TITLE' | 'END' => {
  const { at } = phrase;
  const slot = slots[at] ?? null;
  if (slot !== null && slot.from === at && slot.type !== 'PERSON' && slot.type !== 'EVENT') {
    take(phrase, slot.to);
    return 'MORE';
  }
  const word = reading.readings[at];
  if (!isWord(reading, at) || word === undefined) return 'END';
  const { bits } = word;
  const title = cueAt(reading, at, 'TITLE');
  // A title noun that is an adjective as well is the adjective where no name follows it.
  const describes =
    title !== null &&
    bits & (WORD.ADJECTIVE | WORD.OUTSIDE) &&
    phrase.complete &&
    nameBehind(reading, slots, title.to, true) === null;
  if (title !== null && !describes) {
    const { hypothesis } = title;
    if (hypothesis.conjunction !== null) return 'END';
    if (hypothesis.preposition !== null) {
      if (!phrase.complete) return 'END';
      const nested = readTitle(reading, slots, title as TitleMatch);
      if (nested === null) return 'END';
      // "envoy of the president X to Y, Z": a bare title takes the name behind it; a fuller one leaves it to the first.
      const own = nested.name !== null && nested.to === title.to;
      take(phrase, own && nested.name !== null ? nameEnd(reading, nested.name.index) : nested.to);
      if (own) phrase.bare.push(at);
      return 'MORE';
    }
    if (phrase.complete && !phrase.open) return 'TITLE';
    // Speaking for a minister: the name behind is the minister's.
    if (bitsAt(reading, at - 1) & WORD.SPEAKING) return 'END';
    if (title.value.definite || definiteAt(reading, title.to - 1)) take(phrase, title.to);
    else wait(phrase, title.to);
    return 'MORE';
  }
  const honorific = cueAt(reading, at, 'HONORIFIC');
  if (honorific !== null && (honorific.hypothesis.preposition !== null || !phrase.complete || phrase.open)) {
    wait(phrase, honorific.to);
    return 'MORE';
  }
  const nationality = nationalityAt(reading, at);
  if (nationality !== null && definiteAt(reading, at)) {
    phrase.nationality ??= nationality;
    take(phrase, at + 1);
    return 'MORE';
  }
  if (bits & WORD.TITLE_PREPOSITION) {
    if (phrase.nationality !== null && beginsPlainPlace(reading, slots, at + 1)) return 'END';
    if (!phrase.complete && !phrase.open) {
      phrase.complete = true;
    }
    wait(phrase, at + 1);
    return 'MORE';
  }
  const bearable = bits & (WORD.FIELD | WORD.NOUN | WORD.ADJECTIVE | WORD.OUTSIDE);
  if (bits & STOPS && !bearable) return 'END';
  if (definiteAt(reading, at)) {
    // A noun with article behind a finished phrase belongs to the sentence.
    if (
      phrase.complete &&
      !phrase.open &&
      bits & (WORD.NOUN | WORD.FIELD) &&
      !(bits & (WORD.ADJECTIVE | WORD.OUTSIDE))
    ) {
      if (definiteAt(reading, at - 1)) return 'END';
    }
    take(phrase, at + 1);
    return 'MORE';
  }
  if (bits & (WORD.ADJECTIVE | WORD.OUTSIDE) && !(bits & (WORD.NOUN | WORD.FIELD))) {
    if (phrase.open) return 'END';
    take(phrase, at + 1);
    return 'MORE';
  }
  if (bits & (WORD.NOUN | WORD.FIELD) || isHeadNoun(reading, at)) {
    if (phrase.complete && !phrase.open) return 'END';
    wait(phrase, at + 1);
    return 'MORE';
  }
  return prefixed(reading, phrase);
};

/** A noun that no name begins with: "in the palace of peace" says where the minister of a country was. */
const beginsPlainPlace = (reading: NameReading, slots: Slots, index: number): boolean =>
  (slots[index] ?? null) === null &&
  isWord(reading, index) &&
  !definiteAt(reading, index) &&
  (bitsAt(reading, index) & WORD.NOUN) !== 0 &&
  cueAt(reading, index, 'TITLE') === null;

const isHeadNoun = (reading: NameReading, index: number): boolean => {
  const cue = cueAt(reading, index, 'ORGANIZATION', 'PLACE');
  return cue !== null && cue.hypothesis.prefixLength === 0 && !cue.hypothesis.fused;
};

/** A word with proclitics: "for" and "in" with their noun, a coordinated field of work. */
const prefixed = (reading: NameReading, phrase: Phrase): 'MORE' | 'END' => {
  const { at } = phrase;
  const word = reading.readings[at];
  const found = word?.stems.find(
    ({ hypothesis, bits }) =>
      (hypothesis.prefixLength > 0 || hypothesis.fused) && (bits & (WORD.NOUN | WORD.FIELD | WORD.ADJECTIVE)) !== 0,
  );
  if (found === undefined || !phrase.complete) return 'END';
  const { hypothesis, bits } = found;
  const definite = reading.words.isDefinite(hypothesis.stem);
  if (hypothesis.preposition === null) {
    if (
      bits & WORD.FIELD &&
      !definite &&
      definiteAt(reading, at + 1) &&
      bitsAt(reading, at + 1) & (WORD.FIELD | WORD.NOUN)
    ) {
      // A second field in construct: and technology of information.
      take(phrase, at + 2);
      return 'MORE';
    }
    if (!definite || !(bits & (WORD.FIELD | WORD.ADJECTIVE))) return 'END';
    take(phrase, at + 1);
    return 'MORE';
  }
  if (hypothesis.conjunction !== null) return 'END';
  if (definite) take(phrase, at + 1);
  else wait(phrase, at + 1);
  return 'MORE';
};

/** Reads the title phrase that starts with a match: its complements up to a name or to the end of what can belong to it. */
export const readTitle = (reading: NameReading, slots: Slots, match: TitleMatch): TitlePhrase | null => {
  const { value } = match;
  const counterpart = value.kind === 'COUNTERPART';
  const phrase: Phrase = {
    to: match.to,
    at: match.to,
    complete: counterpart || value.definite || match.hypothesis.fused || definiteAt(reading, match.to - 1),
    open: false,
    nationality: null,
    bare: [],
  };
  if (
    value.number !== 'ONE' &&
    counterpart &&
    isComma(reading, phrase.at) &&
    nationalityAt(reading, phrase.at + 1) !== null
  ) {
    phrase.nationality = nationalityAt(reading, phrase.at + 1);
    phrase.at += 2;
  }
  let name: NameStart | null = null;
  let next: number | null = null;
  if (!counterpart && value.row.rank === true) {
    name = nameBehind(reading, slots, phrase.at, true);
    const title = cueAt(reading, phrase.at, 'TITLE');
    if (name === null && title === null) return null;
    if (name === null) next = phrase.at;
    const { office } = value.row;
    return {
      from: match.from,
      to: phrase.to,
      office,
      number: value.number,
      counterpart,
      match,
      nationality: null,
      name,
      next,
      bare: [],
    };
  }
  const limit = match.from + MAX_TITLE;
  while (phrase.at < limit) {
    if (!phrase.open) {
      name = nameBehind(reading, slots, phrase.at, phrase.complete);
      const slot = name === null ? null : slots[name.index];
      if (slot !== null && slot !== undefined && name?.strength !== 'SURE') name = null;
      if (name !== null) break;
    }
    const outcome = step(reading, slots, phrase);
    if (outcome === 'TITLE') next = phrase.at;
    if (outcome !== 'MORE') break;
  }
  if (name === null && !phrase.complete) return null;
  return {
    from: match.from,
    to: phrase.to,
    office: counterpart ? 'COUNTERPART' : finerOffice(reading, value.row.office, match.to),
    number: value.number,
    counterpart,
    match,
    nationality: phrase.nationality,
    name,
    next,
    bare: phrase.bare,
  };
};

/** The office that the first field word behind the head makes of it. */
const finerOffice = (reading: NameReading, office: string, behind: number): string =>
  reading.officeFields.get(office)?.get(reading.doc.tokens[behind]?.norm ?? '') ?? office;

/** Further holders of a title that is shared out: and, nationality (or country), name. */
const sharers = (reading: NameReading, slots: Slots, phrase: TitlePhrase, end: number): TitledPerson[] => {
  const found: TitledPerson[] = [];
  let at = end;
  for (let count = 0; count < 8; count += 1) {
    if (isComma(reading, at)) at += 1;
    const shown = reading.readings[at]?.nationality ?? null;
    const place = slots[at] ?? null;
    let nationality: { target: string; token: number } | null = null;
    let after = at;
    if (shown !== null && shown.hypothesis.preposition === null) {
      nationality = { target: shown.target, token: at };
      after = at + 1;
    } else if (place !== null && place.from === at && place.type === 'LOCATION' && place.entry !== null) {
      nationality = { target: place.entry.id, token: at };
      after = place.to;
    }
    if (nationality === null) break;
    const name = nameBehind(reading, slots, after, true);
    if (name === null) break;
    const to = nameEnd(reading, name.index);
    const pattern = phrase.counterpart ? 'COUNTERPART' : 'DUAL_TITLE_DISTRIBUTED';
    found.push({
      from: name.index,
      to,
      start: name,
      titles: [{ phrase, pattern, nationality, shared: !phrase.counterpart }],
    });
    at = to;
  }
  return found;
};

/** All title phrases of an article and the persons they name, in reading order. */
export const readTitles = (reading: NameReading, slots: Slots): { phrases: TitlePhrase[]; persons: TitledPerson[] } => {
  const phrases: TitlePhrase[] = [];
  const persons: TitledPerson[] = [];
  let pending: TitlePhrase[] = [];
  let covered = 0;
  const bare = new Set<number>();
  for (let index = 0; index < reading.doc.tokens.length; index += 1) {
    const match = cueAt(reading, index, 'TITLE', 'COUNTERPART');
    if (match === null) continue;
    const inside = slots[index];
    if (
      inside !== null &&
      inside !== undefined &&
      (inside.from < index || inside.to > match.to) &&
      inside.type !== 'PERSON'
    )
      continue;
    if (index < covered && !bare.has(index)) continue;
    // Son of a man called Sultan: a name, no office.
    if (bitsAt(reading, index - 1) & WORD.PARTICLE && reading.doc.tokens[index - 1]?.kind === 'WORD') continue;
    const phrase = readTitle(reading, slots, match as TitleMatch);
    if (phrase === null) continue;
    phrases.push(phrase);
    for (const inner of phrase.bare) bare.add(inner);
    covered = Math.max(covered, phrase.to);
    const stacked = pending.length > 0 && pending.at(-1)?.next === index;
    if (!stacked) pending = [];
    if (phrase.name === null) {
      if (phrase.next === null) pending = [];
      else pending.push(phrase);
      continue;
    }
    const to = nameEnd(reading, phrase.name.index);
    const several = phrase.number !== 'ONE';
    const pattern = phrase.counterpart ? 'COUNTERPART' : several ? 'DUAL_TITLE_DISTRIBUTED' : 'TITLE_NAME_APPOSITION';
    const uses = [...pending, phrase].map(
      (each): TitleUse => ({
        phrase: each,
        pattern: each === phrase ? pattern : 'TITLE_NAME_APPOSITION',
        nationality: each.nationality,
        shared: false,
      }),
    );
    persons.push({ from: phrase.name.index, to, start: phrase.name, titles: uses });
    if (several) persons.push(...sharers(reading, slots, phrase, to));
    pending = [];
    covered = Math.max(covered, to);
  }
  return { phrases, persons };
};
