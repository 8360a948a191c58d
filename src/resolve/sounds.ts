import type { SoundRow } from '../lang/pack.js';
import type { Sounds } from '../model/sounds.js';

/** Fewer consonants in a whole name fit too many people. */
const MIN_CONSONANTS = 4;
const CONSONANT = /[A-Z]/u;
/** Names whose sounds are remembered. */
const MAX_KNOWN = 50_000;

/** Vowels that a surely long one of each class may be written as in another script. */
const WRITTEN: Readonly<Record<string, string>> = { '1': '1ae', '2': '2iey', '3': '3u' };

/**
 * Compiles a pack's rows into the function that tells how a name of two words or more sounds; null for shorter names
 * and for words of another script.
 */
export const buildSoundReader = (language: string, rows: readonly SoundRow[]): ((name: string) => Sounds | null) => {
  const compiled = rows.map(([pattern, sounds]) => [new RegExp(pattern, 'gu'), sounds] as const);
  const read = (name: string): Sounds | null => {
    const words = compiled
      .reduce((text, [pattern, sounds]) => text.replace(pattern, sounds), name.normalize('NFKC').toLowerCase())
      .split(/\s+/u)
      .filter((word) => word !== '');
    if (words.length < 2 || !words.every((word) => /^[A-Z1-3a-z]+$/u.test(word) && CONSONANT.test(word))) return null;
    // Doubled consonants and vowels are written once.
    const plain = words.map((word) => word.replace(/(.)\1+/gu, '$1'));
    const key = plain.map((word) => word.replace(/[^A-Z]/gu, '')).join(' ');
    if (key.replaceAll(' ', '').length < MIN_CONSONANTS) return null;
    // How a name begins and ends is spelled in too many ways to be compared.
    const vowels = plain.map((word) => word.split(CONSONANT).slice(1, -1).join('.')).join(' ');
    return { language, key, vowels };
  };
  // News names the same people day after day.
  const known = new Map<string, Sounds | null>();
  return (name) => {
    const heard = known.get(name);
    if (heard !== undefined) return heard;
    const sounds = read(name);
    if (known.size < MAX_KNOWN) known.set(name, sounds);
    return sounds;
  };
};

const fits = (gap: string, other: string): boolean =>
  // "Mike" is written with two long vowels where its script spells what is heard.
  (gap === '12' && /[i2]/u.test(other)) ||
  [...gap].every((vowel) => {
    const written = WRITTEN[vowel];
    return written === undefined || [...other].some((letter) => written.includes(letter));
  });

/** Whether two names of different scripts can be spellings of one: the same consonants, and no long vowel that the other lacks. */
export const soundAlike = (a: Sounds, b: Sounds): boolean => {
  if (a.key !== b.key) return false;
  const gaps = b.vowels.split(/[. ]/u);
  return a.vowels.split(/[. ]/u).every((gap, index) => {
    const other = gaps[index] ?? '';
    return fits(gap, other) && fits(other, gap);
  });
};
