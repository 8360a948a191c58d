import type { RolePattern } from '../model/entity.js';
import { bitsAt, cueAt, isComma, type NameReading } from './name-reading.js';
import { WORD } from './name-words.js';
import { type NameStart, nameEnd } from './person-names.js';
import { readTitle, type TitleMatch, type TitlePhrase } from './title-phrases.js';
import { nameBehind, type Slots } from './title-words.js';

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
