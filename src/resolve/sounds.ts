import type { SoundRow } from '../lang/pack.js';
import type { Sounds } from '../model/sounds.js';

/** Fewer consonants in a whole name fit too many people. */
const MIN_CONSONANTS = 4;
const CONSONANT = /[A-Z]/u;
/** Words whose sounds are remembered, and as many names. */
const MAX_KNOWN = 50_000;
const SOUNDS = /^[A-Z1-3a-z]+$/u;

/** Vowels that a surely long one of each class may be written as in another script. */
const WRITTEN: Readonly<Record<string, string>> = { '1': '1ae', '2': '2iey', '3': '3u' };

/** The function with its answers remembered: news writes the same names, and parts of names, day after day. */
const remembering = <Heard>(hear: (text: string) => Heard): ((text: string) => Heard) => {
  const known = new Map<string, Heard>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const heard = hear(text);
    if (known.size < MAX_KNOWN) known.set(text, heard);
    return heard;
  };
};

/** What is heard of one written word, or of a part between hyphens. */
interface WordSounds {
  readonly consonants: string;
  readonly vowels: string;
}

/** null: a word of another script, or one without a consonant. */
const hear = (sounds: string): WordSounds | null => {
  if (!SOUNDS.test(sounds) || !CONSONANT.test(sounds)) return null;
  // Doubled consonants and vowels are written once.
  const plain = sounds.replace(/(.)\1+/gu, '$1');
  return {
    consonants: plain.replace(/[^A-Z]/gu, ''),
    // How a name begins and ends is spelled in too many ways to be compared.
    vowels: plain.split(CONSONANT).slice(1, -1).join('.'),
  };
};

/**
 * Compiles a pack's rows into the function that tells how a name of two words or more sounds; null for shorter names
 * and for words of another script.
 */
export const buildSoundReader = (language: string, rows: readonly SoundRow[]): ((name: string) => Sounds | null) => {
  const compiled = rows.map(([pattern, sounds]) => [new RegExp(pattern, 'gu'), sounds] as const);
  const soundsOf = remembering((word): readonly (WordSounds | null)[] =>
    compiled
      .reduce((text, [pattern, sounds]) => text.replace(pattern, sounds), word)
      .split(/\s+/u)
      .filter((part) => part !== '')
      .map(hear),
  );
  return remembering((name) => {
    const words = name.normalize('NFKC').toLowerCase().split(/\s+/u);
    // Rows look at the space behind a word: only the last one has none.
    const heard = words.flatMap((word, index) => soundsOf(index < words.length - 1 ? `${word} ` : word));
    if (heard.length < 2) return null;
    const keys: string[] = [];
    const vowels: string[] = [];
    let consonants = 0;
    for (const word of heard) {
      if (word === null) return null;
      keys.push(word.consonants);
      vowels.push(word.vowels);
      consonants += word.consonants.length;
    }
    return consonants < MIN_CONSONANTS ? null : { language, key: keys.join(' '), vowels: vowels.join(' ') };
  });
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
