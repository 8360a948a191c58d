/** The words of a list that is written with blanks and line breaks. */
export const words = (text: string): readonly string[] => text.trim().split(/\s+/u);

/** The phrases of a list, one a line or parted by commas. */
export const phrases = (text: string): readonly string[] =>
  text
    .split(/[\n,]/u)
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase !== '');
