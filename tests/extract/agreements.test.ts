import { describe, expect, test } from 'vitest';
import { slice } from '../../src/text/span.js';
import { analyseArabic } from './read-arabic.js';

const accordsIn = (text: string): string[] =>
  analyseArabic(text).agreements.map(
    ({ status, parties, subject }) =>
      `${status} ${parties.map(({ span }) => (span === null ? '-' : slice(text, span))).join('+')}: ${subject.map((span) => slice(text, span)).join()}`,
  );

describe('statuses', () => {
  test.each([
    ['وقعت تركيا وروسيا اتفاقية لنقل الغاز في أنقرة.', ['SIGNED تركيا+روسيا: اتفاقية لنقل الغاز']],
    ['توصلت إيران إلى اتفاق حول التفتيش مع روسيا.', ['AGREED إيران+روسيا: اتفاق حول التفتيش']],
    ['صادق البرلمان على الاتفاقية الجديدة أمس.', ['RATIFIED البرلمان: الاتفاقية الجديدة']],
    ['مددت الحكومة الهدنة في تعز.', ['EXTENDED الحكومة: الهدنة']],
    ['انسحبت واشنطن من المعاهدة القديمة.', ['WITHDRAWN واشنطن: المعاهدة القديمة']],
    ['ينص الاتفاق المبرم بين روسيا وتركيا على سحب السلاح.', ['AGREED روسيا+تركيا: الاتفاق']],
  ])('%s', (text, expected) => {
    expect(accordsIn(text)).toEqual(expected);
  });
});

describe('near misses', () => {
  test.each([
    ['لم توقع تركيا وروسيا اتفاقية لنقل الغاز.'],
    ['يأمل المبعوث أن توقع تركيا وروسيا اتفاقية لنقل الغاز.'],
    ['إذا توصلت إيران إلى اتفاق مع روسيا فستنخفض الأسعار.'],
    ['يتصدر النقاشات ملف تثبيت وقف إطلاق النار.'],
    ['اتفق الخبراء على أن الأسعار سترتفع.'],
    ['جرى العمل وفق الاتفاق السابق.'],
    ['وقعت حادثة السير في العقد الأخير.'],
    ['وقع اللاعب عقدا مع النادي لموسمين.'],
    ['رفض المدير الاقتراح.'],
  ])('%s', (text) => {
    expect(accordsIn(text)).toEqual([]);
  });
});

test('a retelling with the same party makes no second record', () => {
  const text = 'وقعت تركيا وروسيا اتفاقية الغاز في أنقرة. وكانت تركيا قد وقعت اتفاقية الغاز مساء أمس.';
  expect(accordsIn(text)).toHaveLength(1);
});

test('another status of the accord is a record of its own', () => {
  const text = 'وقعت تركيا وروسيا اتفاقية الغاز في أنقرة. وصادق البرلمان على اتفاقية الغاز.';
  expect(accordsIn(text).map((accord) => accord.split(' ')[0])).toEqual(['SIGNED', 'RATIFIED']);
});

test('what a speaker tells carries the quote that tells it', () => {
  const { agreements, quotes } = analyseArabic(
    'قال وزير الخارجية الروسي سيرغي لافروف إن روسيا وقعت اتفاقية الغاز مع تركيا.',
  );
  expect(agreements.map(({ quote }) => quote)).toEqual([quotes[0]?.id]);
});
