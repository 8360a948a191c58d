export type ScriptOfName = 'ARABIC' | 'LATIN' | 'CYRILLIC' | 'HEBREW' | 'OTHER';

const SCRIPTS: readonly (readonly [ScriptOfName, RegExp])[] = [
  ['ARABIC', /^\p{Script=Arabic}/u],
  ['LATIN', /^\p{Script=Latin}/u],
  ['CYRILLIC', /^\p{Script=Cyrillic}/u],
  ['HEBREW', /^\p{Script=Hebrew}/u],
];

/** Writing system of the first letter of `name`; OTHER when it has none or the script is not listed. */
export const scriptOf = (name: string): ScriptOfName => {
  const letter = /\p{L}/u.exec(name)?.[0] ?? '';
  return SCRIPTS.find(([, pattern]) => pattern.test(letter))?.[0] ?? 'OTHER';
};
