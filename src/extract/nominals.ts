import type { Nominal } from '../resolve/coreference.js';
import { cueAt, isWord, type NameReading } from './name-reading.js';
import { STOPS } from './name-words.js';
import type { TitlePhrase } from './title-phrases.js';

/** A nominal before its entities have ids; `nationality` is a gazetteer id. */
export interface DraftNominal extends Omit<Nominal, 'country' | 'organization'> {
  readonly phrase: TitlePhrase | null;
  readonly nationality: string | null;
}

/** Titles without a name and organisation nouns with article, outside all names. */
export const findNominals = (
  reading: NameReading,
  phrases: readonly TitlePhrase[],
  mentionAt: Int32Array,
): DraftNominal[] => {
  const { tokens } = reading.doc;
  const found: DraftNominal[] = [];
  const starts = new Set<number>();
  for (const phrase of phrases) {
    if (phrase.name !== null || phrase.counterpart) continue;
    starts.add(phrase.from);
    found.push({
      from: phrase.from,
      to: phrase.to,
      office: phrase.office,
      subtype: null,
      head: phrase.match.hypothesis.stem,
      plural: phrase.number !== 'ONE',
      phrase,
      nationality: null,
    });
  }
  for (const token of tokens) {
    const { index } = token;
    if (starts.has(index) || (mentionAt[index] ?? -1) >= 0 || !isWord(reading, index)) continue;
    const noun = reading.definiteHeadAt(reading.doc, index);
    const head = noun === null ? null : (reading.definiteHeads.get(noun) ?? null);
    if (head === null || cueAt(reading, index, 'TITLE') !== null) continue;
    const next = tokens[index + 1];
    const nationality = next === undefined ? null : reading.words.nationalityOf(next.norm);
    // An attribute with article makes it another one: the accompanying delegation.
    if (
      nationality === null &&
      next?.kind === 'WORD' &&
      reading.words.isDefinite(next.norm) &&
      !((reading.readings[index + 1]?.bits ?? 0) & STOPS)
    )
      continue;
    found.push({
      from: index,
      to: nationality === null ? index + 1 : index + 2,
      office: null,
      subtype: head,
      head: token.norm,
      plural: false,
      phrase: null,
      nationality,
    });
  }
  return found.sort((a, b) => a.from - b.from);
};

/** Tokens that belong to a form of address. */
export const honorificTokens = (reading: NameReading): ReadonlySet<number> => {
  const found = new Set<number>();
  for (const { index } of reading.doc.tokens) {
    const cue = cueAt(reading, index, 'HONORIFIC');
    if (cue === null) continue;
    for (let i = cue.from; i < cue.to; i += 1) found.add(i);
    // An abbreviated form of address is written with a dot or a slash.
    const dot = reading.doc.tokens[cue.to];
    if (dot?.text === '.' || dot?.text === '/') found.add(cue.to);
  }
  return found;
};
