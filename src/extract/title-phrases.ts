import type { LexiconMatch } from './lexicon.js';
import { bitsAt, cueAt, isComma, isWord, type NameCue, type NameNumber, type NameReading } from './name-reading.js';
import { STOPS, WORD } from './name-words.js';
import { type NameStart, nameEnd } from './person-names.js';
import { definiteAt, nameBehind, nationalityAt, type Slots } from './title-words.js';

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

/** Longest title, in tokens. */
const MAX_TITLE = 18;

export type TitleMatch = LexiconMatch<NameCue> & {
  readonly value: Extract<NameCue, { kind: 'TITLE' | 'COUNTERPART' }>;
};

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
