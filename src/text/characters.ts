/** Classes of UTF-16 code units, as far as reading needs them. Surrogates count as letters: they are kept together. */
export const CharacterClass = {
  SPACE: 1,
  LETTER: 2,
  MARK: 3,
  DIGIT: 4,
  PUNCTUATION: 5,
  BREAK: 6,
  IGNORABLE: 7,
} as const;
export type CharacterClass = (typeof CharacterClass)[keyof typeof CharacterClass];

const classify = (code: number): CharacterClass => {
  const character = String.fromCharCode(code);
  if (character === '\n' || character === '\r' || character === '\u2028' || character === '\u2029')
    return CharacterClass.BREAK;
  if (/\s/u.test(character) || code === 0x0b || code === 0x0c) return CharacterClass.SPACE;
  if (/\p{Cf}/u.test(character)) return CharacterClass.IGNORABLE;
  if (/\p{L}|\p{Cs}|_/u.test(character)) return CharacterClass.LETTER;
  if (/\p{M}/u.test(character)) return CharacterClass.MARK;
  if (/\p{Nd}/u.test(character)) return CharacterClass.DIGIT;
  if (/\p{N}/u.test(character)) return CharacterClass.LETTER;
  return CharacterClass.PUNCTUATION;
};

/** One class for every code unit: 64 KiB, built once when the module loads. */
const TABLE = Uint8Array.from({ length: 0x10000 }, (_, code) => classify(code));

export const classOf = (code: number): CharacterClass => TABLE[code] as CharacterClass;
