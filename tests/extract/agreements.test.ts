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

describe('constructions', () => {
  test.each([
    ['اتهمت الأمم المتحدة تركيا بانتهاك آخر لوقف إطلاق النار في حلب.', ['VIOLATED تركيا: وقف إطلاق النار']],
    [
      'اتهم وزير الخارجية الأميركي ريكس تيلرسون روسيا والحكومة السورية بانتهاك اتفاق خفض التصعيد.',
      ['VIOLATED روسيا+الحكومة السورية: اتفاق خفض التصعيد'],
    ],
    ['اشتكى الوسيط من خروق لوقف إطلاق النار من جانب تركيا.', ['VIOLATED تركيا: وقف إطلاق النار']],
    ['هذا هو التفاهم الذي تم التوصل إليه في جنيف.', ['AGREED : التفاهم']],
    ['ازداد القصف منذ انهيار الهدنة بين تركيا وروسيا.', ['ENDED تركيا+روسيا: الهدنة']],
    ['انهارت الهدنة بين تركيا وروسيا مساء أمس.', ['ENDED تركيا+روسيا: الهدنة']],
    ['أعلن التحالف العربي هدنة إنسانية لخمسة أيام.', ['AGREED التحالف العربي: هدنة إنسانية لخمسة أيام']],
    ['قرر مجلس الوزراء الموافقة على اتفاقية الغاز بين تركيا وروسيا.', ['RATIFIED تركيا+روسيا: اتفاقية الغاز']],
    ['مددت الدول الضامنة العمل باتفاق خفض التصعيد.', ['EXTENDED الدول الضامنة: اتفاق خفض التصعيد']],
    ['رفضت روسيا الالتزام بالهدنة في حلب.', ['REJECTED روسيا: الهدنة']],
    ['تم الاتفاق مع تركيا لاستقبال الجرحى.', ['AGREED تركيا: ']],
    ['قال دبلوماسيون إن إيران وروسيا قريبتان من التوصل إلى اتفاق نووي.', ['NEGOTIATING إيران+روسيا: اتفاق نووي']],
    ['تجري محادثات بين تركيا وروسيا للتوصل إلى اتفاق سلام.', ['NEGOTIATING تركيا+روسيا: اتفاق سلام']],
  ])('%s', (text, expected) => {
    expect(accordsIn(text)).toEqual(expected);
  });

  test('who says "we agreed" is the party', () => {
    const { agreements, entities } = analyseArabic(
      'قال وزير الخارجية الروسي سيرغي لافروف في مؤتمر صحافي: «توافقنا على زيادة شحنات القمح خلال هذا العام».',
    );
    const names = new Map(entities.map((entity) => [entity.id, entity.name]));
    expect(agreements.flatMap(({ parties }) => parties.map(({ entity }) => names.get(entity ?? '')))).toEqual([
      'سيرغي لافروف',
    ]);
  });

  test('what the body tells again stands in its words, with its parties', () => {
    const text = 'اتفاق على عقد مؤتمر الحوار\n\nاتفقت روسيا وتركيا أمس على عقد مؤتمر الحوار في سوتشي.';
    expect(accordsIn(text)).toEqual(['AGREED روسيا+تركيا: عقد مؤتمر الحوار في سوتشي']);
    expect(analyseArabic(text).agreements).toMatchObject([{ headline: false, agreedOn: expect.any(String) }]);
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
    ['ليس مؤكدا أن تتمخض لقاءات اليوم عن إبرام صفقة.'],
    ['توصل النادي إلى اتفاق مع اللاعب.'],
    ['إن توقيع الاتفاق بصيغته النهائية يغير المنطقة.'],
    ['تبادلوا الآراء حول المنطقة بعد الاتفاق مع إيران.'],
    ['أصدرت المحكمة مذكرة توقيف بعد توقيع القاضي.'],
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

test('a feminine noun is no owned one: the phrase of the party goes on behind it', () => {
  expect(accordsIn('وقعت تركيا اتفاقية الغاز مع شركة بترول الساحل الوطنية أمس.')).toEqual([
    'SIGNED تركيا+شركة بترول الساحل الوطنية: اتفاقية الغاز',
  ]);
});

describe('accords of unread news', () => {
  test.each([
    ['how many were signed', 'تم توقيع عدد من الاتفاقيات بين تونس والجزائر.', ['SIGNED تونس+الجزائر: الاتفاقيات']],
    [
      '"each of" opens a list',
      'تم توقيع مذكرة تفاهم بين كل من تونس والجزائر أمس.',
      ['SIGNED تونس+الجزائر: مذكرة تفاهم'],
    ],
    [
      'an accord behind its subject, the preposition written onto it',
      'ارتفع سعر القمح عقب توصل كييف لاتفاق مع موسكو.',
      ['AGREED كييف+موسكو: اتفاق'],
    ],
    [
      'days after the signing',
      'جاء الخطاب بعد يومين على توقيع أثينا وثلاث دول أوروبية اتفاقية الغاز.',
      ['SIGNED أثينا+ثلاث دول أوروبية: اتفاقية الغاز'],
    ],
    [
      'what a preposition of time presupposes is not negated by the verb before it',
      'لن تتغير الأسعار بعد توقيع الاتفاق التجاري.',
      ['SIGNED : الاتفاق التجاري'],
    ],
    [
      'an accord with a party, completed without a relative pronoun',
      'نقلت القوات بموجب اتفاق مع كينيا تم التوصل إليه في آذار.',
      ['AGREED كينيا: اتفاق'],
    ],
    [
      'their agreement on something',
      'تحسنت العلاقة بين أنقرة وأثينا منذ اتفاقهما على فتح المعبر.',
      ['AGREED أنقرة+أثينا: فتح المعبر'],
    ],
    [
      'what both sides agreed on stands before the clause',
      'وصلت الشاحنات إلى المنطقة العازلة التي اتفق عليها الطرفان.',
      ['AGREED الطرفان: المنطقة العازلة'],
    ],
    [
      'whoever concluded it with X is the subject of the clause around it',
      'أكد التقرير أن أثينا لم تلتزم باتفاق صيد أبرمته عام 2009 مع تونس.',
      ['AGREED أثينا+تونس: اتفاق صيد'],
    ],
    [
      'the subject of the announcement made the accord',
      'أعلنت شركة النيل الوطنية، أمس، توقيع اتفاقية شحن مع الأردن.',
      ['SIGNED شركة النيل الوطنية+الأردن: اتفاقية شحن'],
    ],
    [
      'consent of a council is ratification',
      'وافق مجلس النواب الأردني على اتفاق المياه أمس.',
      ['RATIFIED مجلس النواب الأردني: اتفاق المياه'],
    ],
    [
      'the accord was named before the breach',
      'بعد ساعات من الهدنة اتهمت الحكومة المتمردين بخرقها.',
      ['VIOLATED المتمردين: الهدنة'],
    ],
    [
      'an official signs contracts',
      'وقع وزير النقل الأردني سامر الحوراني خمسة عقود لصيانة الطرق.',
      ['SIGNED سامر الحوراني: عقود لصيانة الطرق'],
    ],
  ])('%s', (_, text, expected) => {
    expect(accordsIn(text)).toEqual(expected);
  });

  test.each([
    ['a condition', 'تعود العقوبات إن انتهكت كييف الاتفاق خلال العام.'],
    ['an expectation', 'تتوقع الوزارة أن يدخل الاتفاق حيز التنفيذ في الخريف.'],
    ['what is wanted', 'نطالب بأن يتم التوصل إلى اتفاق عادل.'],
    ['a warning of a refusal', 'الوزير يحذر البرلمان من عواقب رفض الاتفاق مع كينيا\n\nتحدث الوزير أمس طويلا.'],
    ['talks that ended with an accord do not end it', 'انتهت المحادثات باتفاق هش في جوبا.'],
    ['a relative clause of another noun', 'انتهى مؤتمر مراجعة اتفاقية المياه الذي عقد قبل أشهر.'],
    ['a meeting that was held about an accord', 'عقد الوزراء اجتماعا لبحث الاتفاق النووي مع كينيا.'],
    ['talks that aim at an accord', 'أعلنت الدول الثلاث إطلاق المفاوضات الرامية إلى التوصل لاتفاق جديد.'],
    ['an adverb with the preposition of agreeing', 'قال الوزير: «لقد اتفقنا حفاظا على المصلحة».'],
    ['what may be concluded', 'لا تشمل الصفقة التي قد يجري إبرامها هذا العام حصة البنك.'],
    ['another object next to the subject', 'علقت اللجنة صدور صحيفة بعد انتقادها الاتفاق النووي.'],
    ['a pronoun alone', 'ذكرت تونس بموقفها فضلا عن إبرام الاتفاقيات معها.'],
    ['private persons', 'قالت أم سعيد: «فكرنا في هدية واتفقنا على شراء ساعة لوالدنا».'],
    [
      'a page of sport',
      'انتقال المهاجم\n\nقال اللاعب إنه سعيد. وأشاد المدرب به. اتفق الطرفان على صفقة كبيرة. وينتظر النادي وصوله.',
    ],
  ])('%s', (_, text) => {
    expect(accordsIn(text)).toEqual([]);
  });
});
