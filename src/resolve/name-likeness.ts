import type { Sounds } from '../model/sounds.js';
import { letterEdits } from '../text/letter-edits.js';

/** What a folded name is looked up by beside itself: its letters without blanks, and its first word with its last. */
export const nameKeys = (folded: string): readonly string[] => {
  const words = folded.split(' ');
  const letters = `=${words.join('')}`;
  return words.length < 2 ? [letters] : [letters, `${words[0]} ${words.at(-1)}`];
};

export type Likeness = 'SAME_NAME' | 'SPELLED_ALIKE' | 'WITH_INITIAL' | 'LONGER_NAME' | 'SPELLED_NEARLY';

/**
 * Whether what stands last in a name is a father's and not a family's: behind a word that only joins others, such as
 * "son of", which is of two letters or stands there again.
 */
const endsInFather = (words: readonly string[]): boolean => {
  const joint = words.at(-2) ?? '';
  return joint.length === 2 || words.filter((word) => word === joint).length > 1;
};

/** A shorter word is another name when a letter of it is another one. */
const LONG_WORD = 5;
const MOST_EDITS = 2;

const isSpelledNearly = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length &&
  a.every((word, place) => {
    const other = b[place] ?? '';
    return (
      word === other ||
      (Math.min(word.length, other.length) >= LONG_WORD && letterEdits(word, other, MOST_EDITS) <= MOST_EDITS)
    );
  });

/** What names with the same consonants are looked up by, within one language. */
export const soundKey = ({ language, key }: Sounds): string => `~${language} ${key}`;

/**
 * How two folded names can be names of one person; null for no way known. LONGER_NAME: a given and a family name, and
 * the same with others between them, where the family name is not a father's. SPELLED_NEARLY needs names of which the
 * consonants are known to be the same (`alike`).
 */
export const likenessOf = (a: string, b: string, alike: boolean): Likeness | null => {
  if (a === b) return 'SAME_NAME';
  if (a.replaceAll(' ', '') === b.replaceAll(' ', '')) return 'SPELLED_ALIKE';
  const [short, long] = a.length < b.length ? [a.split(' '), b.split(' ')] : [b.split(' '), a.split(' ')];
  if (alike) return isSpelledNearly(short, long) ? 'SPELLED_NEARLY' : null;
  if (short.length !== 2 || long.length < 3 || short[0] !== long[0] || short[1] !== long.at(-1)) return null;
  if (long.slice(1, -1).every((word) => word.length === 1)) return 'WITH_INITIAL';
  return endsInFather(long) ? null : 'LONGER_NAME';
};
