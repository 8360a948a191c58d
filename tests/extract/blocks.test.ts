import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { buildBlockReader } from '../../src/extract/blocks.js';
import { BLOCKS as ARABIC } from '../../src/lang/ar/blocks.js';
import { BLOCKS as ENGLISH } from '../../src/lang/en/blocks.js';
import type { ArticleDraft } from '../../src/model/article.js';
import { buildDocument } from '../../src/text/document.js';
import { slice } from '../../src/text/span.js';
import { analyseArabic } from './read-arabic.js';

const draftOf = (text: string, fields: Partial<ArticleDraft> = {}): ArticleDraft => ({
  externalId: null,
  url: null,
  publisher: null,
  title: null,
  text,
  language: null,
  byline: null,
  publishedAt: null,
  sha256: '',
  ...fields,
});

const grammarOf = { ar: ARABIC, en: ENGLISH };
const readerOf = { ar: buildBlockReader(ARABIC), en: buildBlockReader(ENGLISH) };
type Code = keyof typeof grammarOf;

const kindsOf = (code: Code, text: string, fields: Partial<ArticleDraft> = {}): string[] =>
  readerOf[code](buildDocument(text), draftOf(text, fields)).map((block) => block.kind);

/** The dateline that opens the last paragraph of a text, or null. */
const datelineIn = (code: Code, text: string, isFirst = true, publisher: string | null = null): string | null => {
  const whole = isFirst ? text : `${code === 'ar' ? 'وصل الوفد مساء أمس.' : 'The delegation arrived.'}\n${text}`;
  const blocks = readerOf[code](buildDocument(whole), draftOf(whole, { publisher }));
  const dateline = blocks.findLast(({ kind, credit }) => kind === 'DATELINE' && credit !== null);
  return dateline === undefined ? null : slice(whole, dateline);
};

describe('the seed article', () => {
  const gold = JSON.parse(readFileSync(new URL('../gold/ar/seed.json', import.meta.url), 'utf8')) as {
    text: string;
    blocks: { kind: string; span: [number, number] }[];
  };
  const article = JSON.parse(readFileSync(new URL(`../gold/ar/${gold.text}`, import.meta.url), 'utf8')) as {
    title?: string;
    text?: string;
    body?: string;
  };
  const text = article.text ?? `${article.title}\n\n${article.body}`;

  test.each([null, 'أستانة 6: روسيا تنفي نية قتال المعارضة السورية'])(
    'has exactly its blocks (title given: %s)',
    (title) => {
      const blocks = readerOf.ar(buildDocument(text), draftOf(text, { title }));
      expect(blocks.map((block) => ({ kind: block.kind, span: [block.start, block.end] }))).toEqual(gold.blocks);
      expect(
        blocks.filter((block) => block.credit !== null).map((block) => slice(text, block.credit ?? block)),
      ).toEqual(['(ستانيسلاف فيليبوف/فرانس برس)']);
    },
  );
});

describe.each(['ar', 'en'] as const)('the examples of the %s rules', (code) => {
  const rows = grammarOf[code].rules.flatMap((rule) => [
    ...rule.examples.map((text) => ({ id: rule.id, construction: rule.construction, text, isExample: true })),
    ...(rule.counterexamples ?? []).map((text) => ({
      id: rule.id,
      construction: rule.construction,
      text,
      isExample: false,
    })),
  ]);
  test.each(rows)('$id $isExample: $text', ({ construction, text, isExample }) => {
    const found =
      construction === 'INLINE_DATELINE' ? datelineIn(code, text) !== null : kindsOf(code, text).includes(construction);
    expect(found).toBe(isExample);
  });
});

describe('kinds of lines', () => {
  test.each([
    ['a text without a title', 'قال الوزير إن الميناء مفتوح.', {}, ['PARAGRAPH']],
    ['a title that was given', 'الميناء يفتح\nقال الوزير ذلك', { title: 'الميناء يفتح' }, ['TITLE', 'PARAGRAPH']],
    [
      'a title spelled otherwise',
      'الميناء «يفتح» أبوابه\nقال ذلك',
      { title: 'الميناء "يفتح" ابوابه' },
      ['TITLE', 'PARAGRAPH'],
    ],
    ['a title of two lines', 'الميناء\nيفتح\n\nقال ذلك', { title: 'الميناء\nيفتح' }, ['TITLE', 'TITLE', 'PARAGRAPH']],
    [
      'a title that the text does not hold',
      'قال الوزير ذلك\n\nوأضاف.',
      { title: 'الميناء يفتح' },
      ['PARAGRAPH', 'PARAGRAPH'],
    ],
    ['furniture before the title', '+ الخط -\n\nالميناء يفتح\n\nقال ذلك.', {}, ['NOISE', 'TITLE', 'PARAGRAPH']],
    ['a date before the title', '3 مارس 2018\n\nالميناء يفتح\n\nقال ذلك.', {}, ['DATELINE', 'TITLE', 'PARAGRAPH']],
    ['a title with an outlet', 'رويترز: مقتل جندي\n\nقتل جندي.', {}, ['TITLE', 'PARAGRAPH']],
    [
      'a day of the week',
      'الميناء يفتح\n\nالجمعة 9 آذار/مارس 2018، الساعة 14:30\nقال ذلك.',
      {},
      ['TITLE', 'DATELINE', 'PARAGRAPH'],
    ],
    ['a date in numbers', 'الميناء يفتح\n\n09/03/2018 - 14:30\nقال ذلك.', {}, ['TITLE', 'DATELINE', 'PARAGRAPH']],
    ['an ISO date', 'الميناء يفتح\n\n2018-03-09\nقال ذلك.', {}, ['TITLE', 'DATELINE', 'PARAGRAPH']],
    ['Arabic digits', 'الميناء يفتح\n\n٩ مارس ٢٠١٨\nقال ذلك.', {}, ['TITLE', 'DATELINE', 'PARAGRAPH']],
    [
      'a byline with its paper',
      'الميناء يفتح\n\nسامر القاضي – القدس العربي\nقال ذلك.',
      {},
      ['TITLE', 'DATELINE', 'PARAGRAPH'],
    ],
    [
      'the publisher as outlet',
      'الميناء يفتح\n\nصدى الميناء - صور\nقال ذلك.',
      { publisher: 'صدى الميناء' },
      ['TITLE', 'DATELINE', 'PARAGRAPH'],
    ],
    [
      'an outlet in a sentence',
      'الميناء يفتح\n\nقال وزير لرويترز\nإنه مفتوح.',
      {},
      ['TITLE', 'PARAGRAPH', 'PARAGRAPH'],
    ],
    [
      'an agency alone under a picture',
      'الميناء يفتح\n\nعمال في الميناء أمس (الأناضول)\nقال ذلك.',
      {},
      ['TITLE', 'CAPTION', 'PARAGRAPH'],
    ],
    ['wire copy signed at the end', 'الميناء يفتح\n\nقال الوزير إن الميناء مفتوح (رويترز)', {}, ['TITLE', 'PARAGRAPH']],
    [
      'a bracket with a choice',
      'الميناء يفتح\n\nالحمولة (طن/يوم) كبيرة.\nقال ذلك.',
      {},
      ['TITLE', 'PARAGRAPH', 'PARAGRAPH'],
    ],
    ['a credit without bracket', 'الميناء يفتح\n\nسامر القاضي/رويترز\nقال ذلك.', {}, ['TITLE', 'CAPTION', 'PARAGRAPH']],
    [
      'a table',
      'الميناء يفتح\n\nصور 1.5 3.2 4.8\nصيدا 2 4 9\nقال ذلك.',
      {},
      ['TITLE', 'PARAGRAPH', 'PARAGRAPH', 'PARAGRAPH'],
    ],
    ['a reporter and a city', 'الميناء يفتح\n\nسامر القاضي – بيروت\nقال ذلك.', {}, ['TITLE', 'DATELINE', 'PARAGRAPH']],
    [
      'a first paragraph like the title',
      'الميناء يفتح أبوابه\n\nالميناء يفتح أبوابه. وقال الوزير ذلك\nوأضاف.',
      {},
      ['TITLE', 'PARAGRAPH', 'PARAGRAPH'],
    ],
    ['stars', 'الميناء يفتح\n\nقال ذلك.\n* * *\nوأضاف.', {}, ['TITLE', 'PARAGRAPH', 'NOISE', 'PARAGRAPH']],
    ['tags', 'الميناء يفتح\n\nقال ذلك.\n#ميناء #سفن', {}, ['TITLE', 'PARAGRAPH', 'NOISE']],
    ['an address', 'الميناء يفتح\n\nقال ذلك.\neditor@harbour.example', {}, ['TITLE', 'PARAGRAPH', 'NOISE']],
    [
      'a link to another report',
      'الميناء يفتح\n\nقال ذلك.\nاقرأ أيضاً: الميناء الثاني يغلق أبوابه',
      {},
      ['TITLE', 'PARAGRAPH', 'NOISE'],
    ],
    ['a sentence that begins like a link', 'الميناء يفتح\n\nشارك الخبراء في الورشة.', {}, ['TITLE', 'PARAGRAPH']],
    ['carriage returns', 'الميناء يفتح\r\n\r\nقال ذلك.\r\nوأضاف.', {}, ['TITLE', 'PARAGRAPH', 'PARAGRAPH']],
    ['nothing but space', ' \n\n\t\n', {}, []],
    ['an empty text', '', {}, []],
    ['one word', 'ميناء', {}, ['PARAGRAPH']],
  ] as const)('Arabic: %s', (_, text, fields, kinds) => {
    expect(kindsOf('ar', text, fields)).toEqual(kinds);
  });

  test.each([
    ['a byline', 'Harbour opens\n\nMarch 3, 2018\nThe wall opened.', ['TITLE', 'DATELINE', 'PARAGRAPH']],
    [
      'an update stamp',
      'Harbour opens\n\nUpdated on Friday, March 9, 2018 at 3:15 p.m.\nThe wall opened.',
      ['TITLE', 'DATELINE', 'PARAGRAPH'],
    ],
    ['a month as a verb', 'Harbour opens\n\nMay it last\nThe wall opened.', ['TITLE', 'PARAGRAPH', 'PARAGRAPH']],
    ['a credit line', 'Harbour opens\n\nPhoto: Sam Kadi\nThe wall opened.', ['TITLE', 'CAPTION', 'PARAGRAPH']],
    [
      'an editors line',
      'Harbour opens\n\nThe wall opened.\n(Reporting by Sam Kadi; Editing by Ann Lee)',
      ['TITLE', 'PARAGRAPH', 'NOISE'],
    ],
    ['a question as title', 'Will the harbour open?\n\nNobody knows.', ['TITLE', 'PARAGRAPH']],
  ])('English: %s', (_, text, kinds) => {
    expect(kindsOf('en', text)).toEqual(kinds);
  });
});

describe('datelines in paragraphs', () => {
  test.each([
    ['بيروت - رويترز: وصل الوفد.', 'بيروت - رويترز:'],
    ['رويترز - بيروت وصل الوفد إلى المدينة.', 'رويترز - بيروت'],
    ['القدس العربي – بغداد: وصل الوفد.', 'القدس العربي – بغداد:'],
    ['سامر القاضي- سبق- أبها: وصل الوفد.', 'سامر القاضي- سبق- أبها:'],
    ['(أ ف ب) - وصل الوفد.', '(أ ف ب) -'],
    ['أ ف ب - وصل الوفد.', null],
    ['القاهرة (أ ف ب) - وصل الوفد.', 'القاهرة (أ ف ب) -'],
    ['القاهرة (أ.ف.ب) ـ وصل الوفد.', 'القاهرة (أ.ف.ب) ـ'],
    ['موسكو 3 مارس (إنترفاكس) - وصل الوفد.', 'موسكو 3 مارس (إنترفاكس) -'],
    ['لندن: «الشرق الأوسط» - وصل الوفد.', 'لندن: «الشرق الأوسط» -'],
    ['دمشق: وصل الوفد.', 'دمشق:'],
    ['قالت رويترز: وصل الوفد.', null],
    ['وذكرت وكالة الأناضول - نقلاً عن مصدر - أن الوفد وصل.', null],
    ['قال: وصل الوفد.', null],
    ['الوفد: وصلنا إلى بيروت.', null],
    ['', null],
  ])('%s', (text, expected) => {
    expect(datelineIn('ar', text === '' ? '.' : text)).toBe(expected);
  });

  test.each([
    ['LONDON (Reuters) - The delegation arrived.', 'LONDON (Reuters) -'],
    ['LONDON, March 3 (Reuters) - The delegation arrived.', 'LONDON, March 3 (Reuters) -'],
    ['MOUNT HOPE, N.H. \u2014 The delegation arrived.', 'MOUNT HOPE, N.H. \u2014'],
    ['RIVERTON, Ohio - The delegation arrived.', 'RIVERTON, Ohio -'],
    ['Moscow \u2013 The delegation arrived.', 'Moscow \u2013'],
    ['UPDATE: The delegation arrived.', null],
    ['Jean-Paul arrived.', null],
    ['The AP reported - wrongly - that they came.', null],
  ])('%s', (text, expected) => {
    expect(datelineIn('en', text)).toBe(expected);
  });

  test('a place alone is a dateline only in the first paragraph', () => {
    expect(datelineIn('ar', 'دمشق: وصل الوفد.', false)).toBeNull();
  });

  test('the publisher counts as an agency', () => {
    expect(datelineIn('ar', 'صدى الميناء - صور: وصل الوفد.')).toBeNull();
    expect(datelineIn('ar', 'صدى الميناء - صور: وصل الوفد.', true, 'صدى الميناء')).toBe('صدى الميناء - صور:');
  });
});

describe('a dateline before a paragraph', () => {
  const read = (body: string) => analyseArabic(`خبر من الميناء\n\n${body}`);

  test.each([
    ['an agency', 'الرياض - واس: قال وزير النقل سالم الهادي إن الميناء سيفتح قريبا.'],
    ['an agency in brackets', 'القاهرة (رويترز) - قال وزير النقل سالم الهادي إن الميناء سيفتح قريبا.'],
    ['a reporter', 'كريم الصباغ - واس - جدة: قال وزير النقل سالم الهادي إن الميناء سيفتح قريبا.'],
  ])('%s speaks nowhere, and the report begins behind it', (_, body) => {
    const { quotes, entities } = read(body);
    expect(quotes).toHaveLength(1);
    expect(entities.find(({ id }) => id === quotes[0]?.speaker?.entity)?.name).toBe('سالم الهادي');
    expect(quotes[0]?.chain.filter(({ role }) => role === 'RELAYER')).toEqual([]);
  });

  test('its reporter is nobody who is understood later', () => {
    const { quotes, entities } = read('كريم الصباغ - واس - جدة: بدأ العمل في الميناء، مؤكدا أن العمل سينتهي قريبا.');
    expect(entities.find(({ id }) => id === quotes[0]?.speaker?.entity)?.name).not.toBe('كريم الصباغ');
  });

  test('its names are mentions all the same', () => {
    const text = 'خبر من الميناء\n\nبيروت - رويترز: وصل الوفد إلى المدينة.';
    const { mentions } = analyseArabic(text);
    expect(mentions.map(({ span }) => slice(text, span))).toEqual(expect.arrayContaining(['بيروت', 'رويترز']));
  });
});

describe('furniture that ran into a paragraph', () => {
  test.each([
    [
      'a share bar',
      'الميناء يفتح\n\nشارك من خلال تويتر فيسبوك اكتب رأيك قال وزير النقل سالم الهادي إن الميناء سيفتح قريبا.',
      ['TITLE', 'NOISE', 'PARAGRAPH'],
    ],
    [
      'a link with the title again',
      'الميناء يفتح\n\nوصل الوفد إلى المدينة مساء أمس. رابط الخبر بصحيفة الصباح: الوزير سالم الهادي: الميناء يفتح',
      ['TITLE', 'PARAGRAPH', 'NOISE'],
    ],
    [
      'somebody who took part is none',
      'الميناء يفتح\n\nشارك الوزير في الحفل. شارك وفد تركي فيه وقال: الميناء مفتوح.',
      ['TITLE', 'PARAGRAPH'],
    ],
  ])('%s', (_, text, kinds) => {
    expect(kindsOf('ar', text)).toEqual(kinds);
  });

  test('nobody speaks in it, and no word of it belongs to a report', () => {
    const { quotes } = analyseArabic(
      'الميناء يفتح\n\nشارك من خلال تويتر فيسبوك اكتب رأيك قال وزير النقل سالم الهادي إن الميناء سيفتح قريبا. رابط الخبر بصحيفة الصباح: وزير النقل سالم الهادي: الميناء يفتح',
    );
    expect(quotes).toHaveLength(1);
  });
});
