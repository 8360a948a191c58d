// Pseudo words and names made of syllables, the same in every run: no text of anybody.

/** Numbers from 0 below 1 that look random and follow from the seed (mulberry32). */
export const createRandom = (seed) => {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
};

/** Draws ranks from 0 below `size` by Zipf's law with exponent 1: the second half as often as the first, and so on. */
export const createZipf = (size) => {
  const sums = new Float64Array(size);
  let sum = 0;
  for (let rank = 0; rank < size; rank += 1) {
    sum += 1 / (rank + 1);
    sums[rank] = sum;
  }
  return (random) => {
    const wanted = random() * sum;
    let [low, high] = [0, size - 1];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (sums[middle] > wanted) high = middle;
      else low = middle + 1;
    }
    return low;
  };
};

const ONSETS = {
  ar: ['ب', 'ت', 'ج', 'د', 'ر', 'س', 'ش', 'ف', 'ك', 'ل', 'م', 'ن', 'ه'],
  en: ['b', 't', 'j', 'd', 'r', 's', 'sh', 'f', 'k', 'l', 'm', 'n', 'h'],
};
const VOWELS = { ar: ['ا', 'ي', 'و', ''], en: ['a', 'i', 'u', 'e'] };
const SYLLABLES = ONSETS.ar.length * VOWELS.ar.length;
/** Prime to every number of words in use, so that neighbours in rank do not look alike. */
const SPREAD = 7_919;

const soundsOf = (number, language, syllables) => {
  let [rest, word] = [number, ''];
  for (let syllable = 0; syllable < syllables; syllable += 1) {
    word += ONSETS[language][rest % 13] + VOWELS[language][Math.floor(rest / 13) % 4];
    rest = Math.floor(rest / SYLLABLES);
  }
  return word;
};

const spread = (rank, syllables) => (rank * SPREAD) % SYLLABLES ** syllables;

/** Ranks below are short words, as the common words of a language are. */
const SHORT_WORDS = 2_000;
const WORDS = 30_000;

/** The words of a language, the most frequent first. */
export const wordsOf = (language) =>
  Array.from({ length: WORDS }, (_, rank) => {
    const syllables = rank < SHORT_WORDS ? 2 : 3;
    return soundsOf(spread(rank, syllables), language, syllables);
  });

const capitalised = (text) => text.replace(/(^|\s)\p{L}/gu, (letter) => letter.toUpperCase());

/** The name of the entity with this rank: two words. */
export const nameOf = (rank, language) => {
  const name = `${soundsOf(spread(rank, 3), language, 3)} ${soundsOf(rank * 31 + 5, language, 3)}`;
  return language === 'en' ? capitalised(name) : name;
};
