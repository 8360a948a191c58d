import type { SoundRow } from '../pack.js';

/** Arabic spelling to sounds, in order: marks and articles away, then consonants, then what is written of the vowels. */
export const SOUNDS: readonly SoundRow[] = [
  ['[\u064b-\u065f\u0670\u0640]', ''],
  ['(^|\\s)ال(?=[^\\s]{3})', '$1'],
  ['(^|\\s)(?:آل|بن|ابن|بنت)(?=\\s)', '$1'],
  ['[-\u2010]', ' '],
  ['تش', 'TX'],
  ['[بپ]', 'B'],
  ['[فڤ]', 'F'],
  ['[تطث]', 'T'],
  ['[دضذ]', 'D'],
  ['[سصزظ]', 'S'],
  ['ش', 'X'],
  ['[جغچگ]', 'G'],
  ['[كقخک]', 'K'],
  ['ل', 'L'],
  ['م', 'M'],
  ['ن', 'N'],
  ['ر', 'R'],
  ['(^|\\s)[هح]', '$1H'],
  ['[هحة]', 'h'],
  ['[ع]', 'a'],
  ['[اأإآى]', '1'],
  ['[وؤ]', '3'],
  ['[يئی]', '2'],
  ['ء', ''],
];
