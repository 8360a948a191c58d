import { describe, expect, test } from 'vitest';
import { matchMarks } from '../../src/text/quotation-marks.js';
import { slice } from '../../src/text/span.js';
import { buildSpellings } from '../../src/text/spellings.js';
import { cutText } from '../../src/text/tokens.js';

const match = (text: string) => {
  const { tokens, looks } = cutText(text, buildSpellings());
  return matchMarks(text, tokens, looks);
};

/** Inner text of each stretch, indented by depth; "?" unclosed, ">" carried on. */
const shown = (text: string): string[] =>
  match(text).marked.map(
    ({ inner, depth, closed, carried }) =>
      `${'  '.repeat(depth)}${closed ? '' : '?'}${carried ? '>' : ''}${slice(text, inner)}`,
  );
const problems = (text: string): string[] => match(text).problems.map(({ code, span }) => `${code} ${span.start}`);

describe('marks that come out even', () => {
  test.each([
    ['guillemets', 'قال «نعم» ومضى', ['نعم']],
    ['straight', 'قال "نعم" ومضى', ['نعم']],
    ['curly', 'قال “نعم” ومضى', ['نعم']],
    ['inches typed for quotation marks', 'قال ″نعم″ ومضى', ['نعم']],
    ['full width', 'قال ＂نعم＂ ومضى', ['نعم']],
    ['double angle brackets', 'قال 《نعم》 ومضى', ['نعم']],
    ['German', 'sagte „ja“ und ging', ['ja']],
    ['German, closed the English way', 'sagte „ja” und ging', ['ja']],
    ['Swedish', 'sade ”ja” och gick', ['ja']],
    ['inverted guillemets', 'قال »نعم« ومضى', ['نعم']],
    ['inverted guillemets twice', 'قال »نعم« ثم »لا« ومضى', ['نعم', 'لا']],
    ['closing guillemet at both ends', 'أسهم »الميناء» ارتفعت', ['الميناء']],
    ['closing glyph after a proclitic', 'سهم «الرصيف» و»الميناء» و»السفينة»', ['الرصيف', 'الميناء', 'السفينة']],
    ['closing curly after a proclitic', 'سهم “الرصيف” و”الميناء”', ['الرصيف', 'الميناء']],
    ['curly the wrong way round', 'تنظيم ” الميناء “ يعلن', ['الميناء']],
    ['two closing curlies with spaces', 'مواقع ” الميناء ” في المدينة', ['الميناء']],
    ['spaces inside straight marks', 'منظمة " أهل الميناء "، في المدينة', ['أهل الميناء']],
    ['glued to a preposition', 'حديث لـ«الشرق الأوسط» أمس', ['الشرق الأوسط']],
    ['straight, glued to a preposition', 'ما يسمى بـ"الميناء الحر" أمس', ['الميناء الحر']],
    ['straight, glued to a conjunction', 'و"الميناء" و"الرصيف"', ['الميناء', 'الرصيف']],
    ['glued to two proclitics with tatweel', 'وبـ"الميناء" أمس', ['الميناء']],
    ['after a colon without space', 'قال:"نعم"', ['نعم']],
    ['after a colon with spaces', 'قال : " نعم "', ['نعم']],
    ['before a stop', 'قال "نعم".', ['نعم']],
    ['a stop inside', 'He said, "Yes."', ['Yes.']],
    ['in brackets', 'المنظمة ("الميناء") أعلنت', ['الميناء']],
    ['after a dash', 'الميناء -"نعم"- أعلن', ['نعم']],
    ['joined by a slash', '"نعم"/"لا"', ['نعم', 'لا']],
    ['nothing between the word and the next', 'قال "الميناء مفتوح"وأضاف', ['الميناء مفتوح']],
    ['two side by side', '"نعم" "لا"', ['نعم', 'لا']],
    ['a bidi mark beside the mark', 'قال \u200f"نعم"\u200f ومضى', ['نعم']],
    ['straight in straight', 'قوله: "من تنظيم "الميناء" خلال الشهر"', ['من تنظيم "الميناء" خلال الشهر', '  الميناء']],
    ['straight in straight at the end', 'قال: "لسنا من "الميناء""', ['لسنا من "الميناء"', '  الميناء']],
    [
      'straight in straight after a proclitic',
      'قال: "ما يسمى بـ"الميناء" باق"',
      ['ما يسمى بـ"الميناء" باق', '  الميناء'],
    ],
    ['guillemets in curly', '“قال «نعم» ومضى”', ['قال «نعم» ومضى', '  نعم']],
    ['curly in guillemets', '«قال “نعم” ومضى»', ['قال “نعم” ومضى', '  نعم']],
    ['guillemets in guillemets', '«قال «نعم» ومضى»', ['قال «نعم» ومضى', '  نعم']],
    ['single in double', 'He said “they told me ‘yes’ today” and left', ['they told me ‘yes’ today', '  yes']],
    ['doubled straight', 'قال ""نعم"" ومضى', ['نعم']],
    ['two single ones for a double', "''Yes,'' he said", ['Yes,']],
    ['three single ones at the end', "''They said 'yes,''' he said", ["They said 'yes,'"]],
    ['curly closed by straight', 'the “mood of the harbour" changed', ['mood of the harbour']],
    ['straight closed by curly', 'She said: "We opened it.”', ['We opened it.']],
    ['an empty pair', 'the field name="" is empty', []],
    ['marks with nothing inside', '«» قال', []],
    ['apostrophes', "the harbour's wall, don't, l’eau, boys' club", []],
    ['a typed double mark as apostrophe', 'the nation"s harbour', []],
    ['inches', 'شاشة 15" جديدة', []],
    ['feet and inches', '"He is 6\'2", she said"', ['He is 6\'2", she said']],
    ['no marks', 'قال نعم ومضى', []],
  ])('%s', (_, text, expected) => {
    expect(shown(text)).toEqual(expected);
    expect(problems(text)).toEqual([]);
  });
});

describe('marks that do not', () => {
  test.each([
    [
      'unclosed: up to the end of its sentence',
      'قال: «الميناء مفتوح. ثم مضى.',
      ['?الميناء مفتوح.'],
      ['QUOTE_UNCLOSED 5'],
    ],
    [
      'unclosed: a stop inside a nested stretch ends nothing',
      'قال: «رأيت “نعم. لا” هنا. ومضى.',
      ['?رأيت “نعم. لا” هنا.', '  نعم. لا'],
      ['QUOTE_UNCLOSED 5'],
    ],
    ['unclosed: up to the end of the line', 'قال: "الميناء مفتوح\nثم مضى', ['?الميناء مفتوح'], ['QUOTE_UNCLOSED 5']],
    ['unclosed inside another', '«قال "نعم ومضى» اليوم', ['قال "نعم ومضى'], ['QUOTE_UNCLOSED 5']],
    ['unclosed at the end', 'قال «', [], ['QUOTE_UNCLOSED 4']],
    ['unopened', 'الميناء مفتوح»، ومضى', [], ['QUOTE_UNOPENED 13']],
    ['unopened straight', 'الميناء مفتوح" ومضى', [], ['QUOTE_UNOPENED 13']],
    [
      'an unclosed one before a closed one',
      'أن «الميناء مفتوح. وقال: «نعم»',
      ['?الميناء مفتوح.', 'نعم'],
      ['QUOTE_UNCLOSED 3'],
    ],
  ])('%s', (_, text, expected, expectedProblems) => {
    expect(shown(text)).toEqual(expected);
    expect(problems(text)).toEqual(expectedProblems);
  });
});

describe('quotations that run over paragraphs', () => {
  test.each([
    ['each opens again', '«أولاً\n\n«ثانياً\n\n«ثالثاً» ومضى', ['>أولاً', '>ثانياً', 'ثالثاً']],
    ['straight', '"First.\n\n"Second," she said.', ['>First.', 'Second,']],
    ['opened once, closed lines later', 'قال:\n«يا بحر\nيا ميناء\nيا سفن»\nومضى', ['>يا بحر', '>يا ميناء', 'يا سفن']],
    ['the stretch before it is another', 'قال «نعم»: «أولاً\n\n«ثانياً»', ['نعم', '>أولاً', 'ثانياً']],
  ])('%s', (_, text, expected) => {
    expect(shown(text)).toEqual(expected);
    expect(problems(text)).toEqual([]);
  });

  test('text between that has marks of its own is no part of it', () => {
    const text = 'قال «أولاً\nوقال «نعم» ومضى\nوأضاف ثانياً»';
    expect(shown(text)).toEqual(['?أولاً', 'نعم']);
    expect(problems(text)).toEqual(['QUOTE_UNCLOSED 4', 'QUOTE_UNOPENED 39']);
  });
});

test('outer holds the marks, however wide', () => {
  const text = 'قال ""نعم"" ومضى';
  const [stretch] = match(text).marked;
  expect(slice(text, stretch!.outer)).toBe('""نعم""');
});
