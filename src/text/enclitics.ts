import { foldString } from './fold.js';

/**
 * Length of the ending of a word that counts as a word of its own: "Turkey's" is "Turkey" and "'s". 0 for none.
 * `norm`: the word folded.
 */
export type EndingFinder = (text: string, norm: string) => number;

/** Compiles folded endings into a finder. An ending never is a whole word. */
export const buildEndingFinder = (enclitics: readonly string[]): EndingFinder => {
  const lastLetters = new Set(enclitics.map((enclitic) => enclitic.at(-1)));
  return (text, norm) => {
    if (!lastLetters.has(norm[norm.length - 1])) return 0;
    const ending = enclitics.find((enclitic) => norm.length > enclitic.length && norm.endsWith(enclitic));
    // Folding may change lengths: the ending is cut only where it stands as it is written.
    return ending !== undefined && foldString(text.slice(-ending.length)) === ending ? ending.length : 0;
  };
};
