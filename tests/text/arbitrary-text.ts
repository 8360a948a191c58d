import fc from 'fast-check';

/** Pieces that have broken text code before: each is drawn as often as a plain character. */
const PIECES = [
  '😀 قال 𞸀',
  '😀',
  '𞸀',
  '\ud83d',
  '\udc00',
  'ﻗﻮﺍﺕ',
  '\ufdfa',
  '\ufdfd',
  'تَصْعِيدٌ',
  'ســـلام',
  'ـ',
  '\u200f',
  '\u200e',
  '\u202b',
  '\u202c',
  '\u2067',
  '\u200c',
  '\u200d',
  '\ufeff',
  '\u00ad',
  'é',
  'e\u0301',
  'ﬁ',
  'ß',
  'İ',
  '한글',
  '٣٫٥',
  '۱۲',
  '3.5',
  'U.S.',
  '«',
  '»',
  '“',
  '”',
  '"',
  '""',
  "''",
  '‘',
  '’',
  '″',
  '(',
  ')',
  '.',
  '...',
  '…',
  '؟',
  '،',
  ':',
  '-',
  '—',
  '/',
  ' ',
  '\t',
  '\u00a0',
  '\n',
  '\n\n',
  '\r\n',
  '\u2028',
  'و',
  'بـ',
  'قال',
  'رويترز',
  'Reuters',
];

/** Any text: arbitrary UTF-16 units, lone surrogates included, mixed with what news and hostile input hold. */
export const arbitraryText: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      { weight: 4, arbitrary: fc.constantFrom(...PIECES) },
      { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 6 }) },
      { weight: 1, arbitrary: fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code)) },
    ),
    { maxLength: 60 },
  )
  .map((pieces) => pieces.join(''));

/** Milliseconds of the faster of two runs. */
export const fastest = (run: () => void): number => {
  let best = Number.POSITIVE_INFINITY;
  for (let i = 0; i < 2; i += 1) {
    const start = performance.now();
    run();
    best = Math.min(best, performance.now() - start);
  }
  return best;
};

/** One repeated stretch a row: what makes a quadratic loop show. */
export const HOSTILE: readonly (readonly [string, string])[] = [
  ['straight marks', '"'],
  ['spaced straight marks', ' " '],
  ['opening guillemets', '«'],
  ['closing guillemets', '»'],
  ['unclosed guillemets with words', '«قال '],
  ['unclosed guillemets with sentences', '«قال. '],
  ['unclosed guillemets a line', '«قال\n'],
  ['closing guillemets a line', 'قال»\n'],
  ['one mark a kind', '«“"\''],
  ['single marks', "'"],
  ['brackets', '('],
  ['closing brackets', ')'],
  ['conjunctions', 'و'],
  ['combining marks', '\u0651'],
  ['combining marks on a letter a word', 'ب\u064b\u0651 '],
  ['tatweels', '\u0640'],
  ['full stops', '.'],
  ['spaced full stops', '. '],
  ['letters with stops', 'أ.'],
  ['digits', '1'],
  ['digits with commas', '1,'],
  ['apostrophes in a word', "a'"],
  ['line breaks', '\n'],
  ['blank lines with spaces', ' \n '],
  ['bidi marks', '\u200f'],
  ['spaces', ' '],
  ['dashes', '-'],
  ['slashes', 'a/'],
  ['colons', 'قال: '],
  ['ligatures of eighteen letters', '\ufdfa'],
  ['emoji', '😀'],
  ['lone surrogates', '\ud83d'],
  ['an agency', 'رويترز - '],
  ['hashes', '#'],
  ['addresses', 'a@b.c'],
];

/** Those read at full size too. */
export const LARGE = HOSTILE.filter(([name]) =>
  [
    'straight marks',
    'unclosed guillemets with words',
    'brackets',
    'conjunctions',
    'combining marks',
    'tatweels',
  ].includes(name),
);
