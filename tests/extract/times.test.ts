import { describe, expect, test } from 'vitest';
import { buildTimeAnchor, buildTimeReader } from '../../src/extract/times.js';
import { TIMES } from '../../src/lang/ar/times.js';
import type { Quote } from '../../src/model/quote.js';
import { slice } from '../../src/text/span.js';
import { openArabic } from './read-arabic.js';

const read = buildTimeReader(TIMES);
const anchor = buildTimeAnchor(TIMES);

const timesOf = (text: string, publishedAt: string | null = '2018-03-15'): string[] => {
  const doc = openArabic(text, publishedAt);
  return read(doc).map((time) => `${slice(text, time.span)} = ${time.value}`);
};

describe('values', () => {
  // 15 March 2018 is a Thursday.
  test.each([
    ['وصل في 5 شوال 1436هـ إلى الميناء', ['5 شوال 1436هـ = 2015-07-21']],
    ['صدر في 14 يوليو (تموز) الماضي قرار', ['14 يوليو (تموز) الماضي = 2017-07-14']],
    ['في 15 سبتمبر/أيلول 2017 بدأ العمل', ['15 سبتمبر/أيلول 2017 = 2017-09-15']],
    ['في الثالث من نيسان المقبل', ['الثالث من نيسان المقبل = 2018-04-03']],
    ['بنهاية نوفمبر ارتفعت الأسعار', ['نهاية نوفمبر = 2017-11']],
    ['في 2 محرم 1438هـ (3 أكتوبر 2016) صدر', ['2 محرم 1438هـ (3 أكتوبر 2016) = 2016-10-03']],
    ['اجتمعوا مساء أول من أمس', ['مساء أول من أمس = 2018-03-13TEV']],
    ['بدأ اليوم (الخميس) العمل', ['اليوم (الخميس) = 2018-03-15']],
    ['يبدأ يوم الأحد المقبل', ['يوم الأحد المقبل = 2018-03-18']],
    ['وقع الحادث الثلاثاء قرب الجسر', ['الثلاثاء = 2018-03-13']],
    ['منتصف الليلة الماضية دخل القرار', ['منتصف الليلة الماضية = 2018-03-14TNI']],
    ['ارتفع الأسبوع الماضي', ['الأسبوع الماضي = 2018-W10']],
    ['انخفض الشهر المقبل', ['الشهر المقبل = 2018-04']],
    ['نفذ العام الجاري', ['العام الجاري = 2018']],
    ['غادر قبل ثلاثة أيام', ['قبل ثلاثة أيام = 2018-03-12']],
    ['غادر قبل عامين', ['قبل عامين = 2016']],
    ['يبدأ اليوم الساعة العاشرة والنصف صباحا', ['اليوم الساعة العاشرة والنصف صباحا = 2018-03-15T10:30']],
    ['منذ 1974 والجزيرة مقسمة', ['1974 = 1974']],
    ['بتاريخ 14/3/2016 صدر', ['14/3/2016 = 2016-03-14']],
  ])('%s', (text, expected) => {
    expect(timesOf(text)).toEqual(expected);
  });

  test.each([
    ['استمرت الرحلة ثلاثة أيام في الصحراء'],
    ['مارس الرياضة في باب المدينة'],
    ['قال الأمين العام إن الرأي العام مطمئن'],
    ['ألقى خطبة الجمعة ثم غادر'],
    ['يستهلك الفرد رغيفين في اليوم'],
    ['شارك 2014 متسابقا في السباق'],
    ['ارتفعت مبيعات «نيسان» للسيارات'],
  ])('no time in: %s', (text) => {
    expect(timesOf(text)).toEqual([]);
  });
});

test('a weekday beside today moves the day to itself and lowers the confidence', () => {
  const doc = openArabic('افتتح المعرض اليوم (الأربعاء) أبوابه', '2018-03-15');
  const [time] = read(doc);
  expect([time?.value, (time?.confidence ?? 1) < 0.8]).toEqual(['2018-03-14', true]);
});

test('without a day of publication relative expressions have no value', () => {
  expect(timesOf('وصل الوفد أمس الخميس', null)).toEqual(['أمس الخميس = null']);
});

test('the dateline gives the day when the draft has none', () => {
  const text = 'عنوان الخبر هنا\n\n15 سبتمبر 2017\n\nوصل الوفد أمس إلى المدينة بعد رحلة طويلة في الطريق الجبلي.';
  expect(timesOf(text, null)).toContain('أمس = 2017-09-14');
});

describe('direct speech', () => {
  const text = 'قال الوزير: "نبدأ الشهر القادم بعد انتهاء الأعمال". وعاد أمس.';
  const quote = (saidAt: string | null): Quote => ({
    id: 'q1',
    type: 'DIRECT',
    act: 'STATE',
    negated: false,
    cue: [{ start: 0, end: 3 }],
    cueLemma: null,
    complementizer: null,
    content: [{ start: text.indexOf('نبدأ'), end: text.indexOf('".') }],
    speaker: null,
    speakerStatus: 'UNKNOWN',
    addressee: null,
    medium: null,
    saidAt,
    chain: [],
    parent: null,
    continues: null,
    denies: [],
    deniedTarget: null,
    headline: false,
    ruleId: 'test',
    confidence: 1,
  });

  test('an undated utterance leaves no value, the narrator keeps his', () => {
    const doc = openArabic(text);
    const times = anchor(read(doc), [quote(null)], doc);
    expect(times.map((time) => [time.value, time.anchor])).toEqual([
      [null, 'UTTERANCE'],
      ['2018-03-14', 'PUBLICATION'],
    ]);
  });

  test('a dated utterance is counted from its day', () => {
    const doc = openArabic(text);
    const times = read(doc);
    const dated = times.map((time) => (time.id === 't2' ? { ...time, from: '2017-12-31', to: '2017-12-31' } : time));
    expect(anchor(dated, [quote('t2')], doc)[0]?.value).toBe('2018-01');
  });
});
