export type ScriptOfName = 'ARABIC' | 'LATIN' | 'CYRILLIC' | 'HEBREW' | 'OTHER';

const SCRIPTS: readonly (readonly [ScriptOfName, RegExp])[] = [
  ['ARABIC', /^\p{Script=Arabic}/u],
  ['LATIN', /^\p{Script=Latin}/u],
  ['CYRILLIC', /^\p{Script=Cyrillic}/u],
  ['HEBREW', /^\p{Script=Hebrew}/u],
];

/** Characters before the first letter of some names. */
export const NO_LETTERS = ` 0123456789.,:;!?&+-/()[]"'«»“”‘’`;

/** Ranges of characters all of which are letters of one script, as far as most names begin with one. */
export const LETTERS: readonly (readonly [script: ScriptOfName, from: string, to: string])[] = [
  ['ARABIC', '\u0620', '\u063f'],
  ['ARABIC', '\u0641', '\u064a'],
  ['ARABIC', '\u0671', '\u06d3'],
  ['ARABIC', '\u0750', '\u077f'],
  ['ARABIC', '\ufe76', '\ufefc'],
  ['LATIN', 'A', 'Z'],
  ['LATIN', 'a', 'z'],
  ['LATIN', '\u00c0', '\u00d6'],
  ['LATIN', '\u00d8', '\u00f6'],
  ['LATIN', '\u00f8', '\u02b8'],
  ['LATIN', '\u1e00', '\u1eff'],
  ['CYRILLIC', '\u0400', '\u0481'],
  ['HEBREW', '\u05d0', '\u05ea'],
];

/** Writing system of the first letter of `name`; OTHER when it has none or the script is not listed. */
export const scriptOf = (name: string): ScriptOfName => {
  const letter = /\p{L}/u.exec(name)?.[0] ?? '';
  return SCRIPTS.find(([, pattern]) => pattern.test(letter))?.[0] ?? 'OTHER';
};
