import { describe, expect, test } from 'vitest';
import { slice } from '../../src/text/span.js';
import { analyseArabic } from './read-arabic.js';

const told = (text: string): string[] => {
  const { interactions, entities } = analyseArabic(text);
  const names = new Map(entities.map((entity) => [entity.id, entity.name]));
  return interactions.map(
    ({ type, status, participants }) =>
      `${type} ${status}: ${participants
        .map(({ entity, span }) => names.get(entity ?? '') ?? (span === null ? '?' : slice(text, span)))
        .join('+')}`,
  );
};

describe('participants', () => {
  test.each([
    [
      'التقى وزير الخارجية الروسي سيرغي لافروف أمس في موسكو وزير الخارجية الأميركي ريكس تيلرسون.',
      ['MEETING HELD: سيرغي لافروف+ريكس تيلرسون'],
    ],
    [
      'من المقرر أن يلتقي وزير الخارجية الروسي سيرغي لافروف نظيره الأميركي ريكس تيلرسون.',
      ['MEETING PLANNED: سيرغي لافروف+ريكس تيلرسون'],
    ],
    [
      'ناقش وزير الخارجية الروسي سيرغي لافروف الأزمة في اتصال هاتفي مع نظيره الأميركي ريكس تيلرسون.',
      ['PHONE_CALL HELD: سيرغي لافروف+ريكس تيلرسون'],
    ],
    ['زار وزير الخارجية الروسي سيرغي لافروف طهران في نيسان الماضي.', ['VISIT HELD: سيرغي لافروف+طهران']],
    [
      'أعلن وزير الخارجية الروسي سيرغي لافروف أنه سيتوجه إلى طهران الأسبوع المقبل.',
      ['VISIT PLANNED: سيرغي لافروف+طهران'],
    ],
    ['أعلن وزير الخارجية الروسي سيرغي لافروف في مؤتمر صحافي بدء العمل.', ['CONFERENCE HELD: سيرغي لافروف']],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual(expected);
  });
});

describe('near misses', () => {
  test.each([
    ['لم يلتق وزير الخارجية الروسي سيرغي لافروف نظيره الأميركي ريكس تيلرسون.'],
    ['وصل عدد القتلى إلى مئة في حلب.'],
    ['وصلت، أمس الجمعة، شحنة القمح إلى بيروت.'],
    ['استقبلت المستشفيات عشرات الجرحى.'],
    ['زار الطلاب متحف المدينة.'],
    ['يلتقي الفريق النادي الأهلي في لقاء القمة غدا.'],
    ['بحث مجلس الوزراء أسعار القمح.'],
    ['لا اجتماع بين الحكومة السورية والأمم المتحدة.'],
  ])('%s', (text) => {
    expect(told(text)).toEqual([]);
  });
});

test('a retelling joins, with its clause and its time', () => {
  const text =
    'ناقش وزير الخارجية الروسي سيرغي لافروف الأزمة في اتصال هاتفي مع نظيره الأميركي ريكس تيلرسون.\n\nوجرى الاتصال مساء أمس.';
  const [call, ...others] = analyseArabic(text).interactions;
  expect(others).toEqual([]);
  expect(call?.retold.map((span) => slice(text, span))).toEqual(['وجرى الاتصال مساء أمس']);
  expect(call?.time).not.toBeNull();
});

test('one call told with two men in one office makes two records, the unsourced pointing at the sourced', () => {
  const text =
    'بحث وزيرا الخارجية الروسي فلاديمير بوتين والأميركي ريكس تيلرسون، في اتصال هاتفي، الأزمة.\n\nوقالت وزارة الخارجية الروسية إن وزير الخارجية سيرغي لافروف ناقش الأزمة، في اتصال هاتفي، مع نظيره الأميركي ريكس تيلرسون.';
  const { interactions } = analyseArabic(text);
  expect(interactions.map(({ id, sameAs }) => [id, sameAs])).toEqual([
    ['i1', 'i2'],
    ['i2', null],
  ]);
});
