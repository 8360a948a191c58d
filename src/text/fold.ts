/**
 * The one folding for matching and search: what differs only in spelling habit becomes equal. Verbatim text is never
 * changed; a `FoldedView` remembers where each folded unit came from.
 *
 * Folded away: case, Latin diacritics, Arabic vowel signs (tashkeel) and tatweel, zero-width and bidi marks.
 * Made equal: hamza seats and alef forms, alef maqsura and yeh, teh marbuta and heh, Persian and Urdu letters,
 * presentation forms (NFKC), Arabic-Indic and Persian digits.
 */
export interface FoldedView {
  readonly text: string;
  /** `origin[i]`: index in the verbatim text of the unit that gave folded unit `i`; one more entry holds the text's length. */
  readonly origin: Uint32Array;
}

const ARABIC: Readonly<Record<number, string>> = {
  1570: '\u0627',
  1571: '\u0627',
  1572: '\u0648',
  1573: '\u0627',
  1574: '\u064a',
  1577: '\u0647',
  1600: '',
  1609: '\u064a',
  1642: '%',
  1643: '.',
  1644: ',',
  1649: '\u0627',
  1650: '\u0627',
  1651: '\u0627',
  1705: '\u0643',
  1706: '\u0643',
  1726: '\u0647',
  1728: '\u0647',
  1729: '\u0647',
  1730: '\u0647',
  1731: '\u0647',
  1740: '\u064a',
  1746: '\u064a',
  1749: '\u0647',
};

const isArabicMark = (code: number): boolean =>
  (code >= 0x0610 && code <= 0x061a) ||
  (code >= 0x064b && code <= 0x065f) ||
  code === 0x0670 ||
  (code >= 0x06d6 && code <= 0x06ed && code !== 0x06dd && code !== 0x06de && code !== 0x06e9);

const foldUnit = (code: number): string => {
  if (code >= 0x0660 && code <= 0x0669) return String.fromCharCode(code - 0x0660 + 0x30);
  if (code >= 0x06f0 && code <= 0x06f9) return String.fromCharCode(code - 0x06f0 + 0x30);
  const arabic = ARABIC[code];
  if (arabic !== undefined) return arabic;
  if (isArabicMark(code)) return '';
  const character = String.fromCharCode(code);
  if (code >= 0xd800 && code <= 0xdfff) return character;
  if (/\p{Cf}/u.test(character)) return '';
  if (code >= 0x0600 && code <= 0x06ff) return character;
  // A presentation form can stand for several letters; each is folded in turn. Combining marks go.
  const plain = character.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().normalize('NFC');
  if (plain !== character && ((code >= 0xfb50 && code <= 0xfdff) || (code >= 0xfe70 && code <= 0xfeff))) {
    return Array.from(plain.trim(), (letter) => foldUnit(letter.charCodeAt(0))).join('');
  }
  return plain;
};

/** Folded form of every code unit: built once, so that folding is one table look-up a unit. */
const TABLE: readonly string[] = Array.from({ length: 0x10000 }, (_, code) => foldUnit(code));

/** 1 for every unit that folding changes: most words need no new string. */
const CHANGES = Uint8Array.from({ length: 0x10000 }, (_, code) => (TABLE[code] === String.fromCharCode(code) ? 0 : 1));

/** The folded form of a string, without the map. */
export const foldString = (text: string): string => {
  let i = 0;
  while (i < text.length && CHANGES[text.charCodeAt(i)] === 0) i += 1;
  if (i === text.length) return text;
  let folded = text.slice(0, i);
  for (; i < text.length; i += 1) folded += TABLE[text.charCodeAt(i)];
  return folded;
};

/** The folded form of a text with the way back. Linear; the longest expansion of one unit is 18 letters (U+FDFA). */
export const fold = (text: string): FoldedView => {
  const parts: string[] = [];
  let size = 0;
  for (let i = 0; i < text.length; i += 1) size += (TABLE[text.charCodeAt(i)] as string).length;
  const origin = new Uint32Array(size + 1);
  let at = 0;
  for (let i = 0; i < text.length; i += 1) {
    const unit = TABLE[text.charCodeAt(i)] as string;
    for (let k = 0; k < unit.length; k += 1) origin[at + k] = i;
    at += unit.length;
    parts.push(unit);
  }
  origin[size] = text.length;
  return { text: parts.join(''), origin };
};
