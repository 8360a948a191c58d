/** Texts that nobody wrote to be read. Each is cut to `size` characters. */
export type Hostile = readonly [name: string, write: (size: number) => string];

const repeat = (piece: string, size: number): string =>
  piece
    .repeat(Math.ceil(size / piece.length))
    .slice(0, size)
    .toWellFormed();

const of = (piece: string) => (size: number) => repeat(piece, size);

const LETTERS = 'ابتثجحخدذرزسشصضطظعغفقكلمنهويىةءأإؤئ';

/** Words of random letters, the same on every run. */
const noise = (size: number): string => {
  let seed = 7;
  const next = (below: number): number => {
    seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((seed / 2_147_483_648) * below);
  };
  let text = '';
  while (text.length < size) {
    for (let left = 1 + next(8); left > 0; left -= 1) text += LETTERS[next(LETTERS.length)];
    text += ' ';
  }
  return text.slice(0, size);
};

export const HOSTILE: readonly Hostile[] = [
  ['30,000 combining marks on one letter', () => `ق${'\u064b'.repeat(30_000)}ال إن`],
  ['combining marks of Latin', (size) => `e${'\u0301'.repeat(size - 1)}`],
  ['20,000 tatweels', () => `قـ${'\u0640'.repeat(20_000)}ال الوزير إن الطريق مغلق`],
  ['10,000 nested straight quotes', () => `${'"'.repeat(10_000)}قال${'"'.repeat(10_000)}`],
  ['10,000 nested guillemets', () => `${'«'.repeat(10_000)}قال${'»'.repeat(10_000)}`],
  ['10,000 speakers inside one another', () => `${'قال الوزير: «'.repeat(10_000)}نعم${'»'.repeat(10_000)}`],
  ['opening marks alone', of('«')],
  ['closing marks alone', of('»')],
  ['marks that cross', of('قال "نعم», وقال «لا" ')],
  ['100,000 letters without a space', () => repeat('كتابالمدينة', 100_000)],
  ['one letter', of('و')],
  ['conjunctions', of('و ')],
  ['articles on articles', of('وال')],
  ['cues with complementizers', of('قال إن ')],
  ['cues alone', of('وقال ')],
  ['participles', of('مضيفاً أن ')],
  ['relayers', of('نقلت عن ')],
  ['source phrases', of('وفق ')],
  ['denials', of('نفى الوزير وجود ')],
  ['commas', of('،')],
  ['commas apart', of('، ')],
  ['stops', of('. ')],
  ['line breaks', of('\n')],
  ['a word a line', of('قال\r\n')],
  ['digits', of('1')],
  ['numbers', of('1 ')],
  ['dates', of('15/9/2017 ')],
  ['month pairs', of('سبتمبر/أيلول ')],
  ['brackets', of('(')],
  ['brackets inside brackets', (size) => '('.repeat(size / 2) + ')'.repeat(size / 2)],
  ['names', of('سامي الهادي ')],
  ['links of names', of('بن ')],
  ['titles', of('رئيس الوفد ')],
  ['spokesmen of spokesmen', of('المتحدث باسم ')],
  ['countries', of('روسيا وتركيا وإيران ')],
  ['accords', of('اتفقت روسيا وتركيا على ')],
  ['meetings', of('التقى الوزير نظيره التركي ')],
  ['one sentence of reports', of('قال وزير الزراعة سامي الهادي إن بلاده اتفقت مع تركيا على هدنة ، ')],
  ['mixed scripts', of('قال John Smith إن the минист 部長 said أن ')],
  ['letters apart', of('ق ا ل ا ل و ز ي ر إ ن ')],
  ['noise of a scanner', of('قاال الوززير ا ن المعـــرض سيفتتـح , , . ; غدآ ')],
  ['dialect', of('الوزير قالك شو بدك تعمل هلق ياعمي والله مابعرف ليش هيك ')],
  ['random letters', noise],
  ['presentation forms', of('ﻗﺎﻝ ﺍﻟﻮﺯﻳﺮ ﺇﻥ ')],
  ['a ligature of eighteen letters', of('\ufdfa ')],
  ['emoji', of('😀 قال ')],
  ['letters beyond the first plane', of('𞸀 ')],
  ['joiners without letters', of('\u200d')],
  ['isolates that never end', of('\u2066')],
  ['overrides', of('\u202eقال\u202c ')],
  ['tags', of('<p>قال</p>')],
  ['addresses', of('http://a.b/ ')],
  ['words that objects know', of('__proto__ constructor toString hasOwnProperty ')],
  ['spaces', (size) => `ق${' '.repeat(size - 2)}ق`],
];

export const HOSTILE_ENGLISH: readonly Hostile[] = [
  ['cues with complementizers', of('said that ')],
  ['denials', of('denied that ')],
  ['short quotes', of('"Yes," said John Smith, the minister of France. ')],
  ['names', of('John Smith ')],
  ['titles', of('president of ')],
  ['capitals', of('MINISTER OF ')],
  ['abbreviations', of('U.S. ')],
  ['apostrophes', of("don't ")],
  ['quotation marks', of('"')],
  ['letters without a space', of('abcdefghij')],
  ['coordinated names', of('France and ')],
];
