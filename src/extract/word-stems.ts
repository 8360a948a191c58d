import type { LanguagePack } from '../lang/pack.js';
import { factByWord } from './vocabulary.js';

/** Shortest stem that tells contents apart; shorter ones are function words. */
const MIN_STEM = 3;

const NO_STEMS: readonly string[] = [];

/** The stems of the word at a token, for comparing contents; none for tokens that are no words, and for short words. */
export const buildWordStems = ({ stem }: Pick<LanguagePack, 'stem'>) =>
  factByWord(NO_STEMS, ({ norm, hypotheses }) => {
    const short = stem(norm);
    const stems = short.length >= MIN_STEM ? [short] : [];
    // The same noun counts with and without a preposition written onto it.
    for (const hypothesis of hypotheses) {
      if (hypothesis.preposition === null || hypothesis.stem.length <= MIN_STEM) continue;
      stems.push(stem(hypothesis.stem));
    }
    return stems;
  });
