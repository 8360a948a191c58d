import { describe, expect, test } from 'vitest';
import { analyseArabic } from './read-arabic.js';

/** The acts of an article's quotes, in reading order. */
const acts = (body: string): string[] => analyseArabic(`خبر من المدينة\n\n${body}`).quotes.map(({ act }) => act);

describe('who denied', () => {
  test.each([
    ['a body', 'ونفت وزارة النقل وجود خلاف مع الشركة.', ['DENY']],
    ['one unknown word in the place of the subject', 'ونفى الصيادلة أن تكون المادة موجودة في الدواء.', ['DENY']],
    ['a film denies nobody', 'تدور حول الحادثة ينفي الفيلم وقوعها في مقدمته.', []],
    ['who may deny has not', 'ويرجح أن الوزارة قد تنفي وجود خلاف مع الشركة.', []],
    ['who has denied has', 'وكانت الوزارة قد نفت وجود خلاف مع الشركة.', ['DENY']],
    ['one who would neither deny nor confirm', 'ورفض المتحدث نفي أو تأكيد الخبر.', []],
    ['one who would neither confirm nor deny', 'ورفض المتحدث تأكيد أو نفي الخبر.', []],
    ['a question of the narrator', 'فكيف تنفي الوزارة وجود خلاف مع الشركة؟', []],
    ['an idea denies nobody', 'لأن فكرة الدولة الحديثة تنفي ذلك قبل أن تصدر القانون.', []],
  ])('%s', (_, body, expected) => {
    expect(acts(body).filter((act) => act === 'DENY')).toEqual(expected);
  });
});

describe('what a content calls untrue', () => {
  test.each([
    ['rumours', 'وقال مدير الميناء سالم الهادي إن الشائعات عن إغلاق الميناء غير صحيحة.', 'DENY'],
    ['what was circulated', 'وقال مدير الميناء سالم الهادي إن ما تردد عن إغلاق الميناء عار من الصحة.', 'DENY'],
    ['the words that deny come first', 'وقال مدير الميناء سالم الهادي إنه لا صحة لما نشر عن إغلاق الميناء.', 'DENY'],
    ['"this"', 'وقال مدير الميناء سالم الهادي: «سمعنا أن الميناء أغلق، وهذا غير صحيح».', 'DENY'],
    ['"not true" behind a comma', 'وقال مدير الميناء سالم الهادي إن الحديث عن إغلاق الميناء، ليس صحيحا.', 'DENY'],
    ['true words behind', 'وقال مدير الميناء سالم الهادي إن نفيهم لا يجعل الأمر غير صحيح، بل هو خبر مؤكد.', 'STATE'],
    ['a deed that was wrong', 'وقال مدير الميناء سالم الهادي إن حقن اللاعبين غير صحيح وسيضر بهم.', 'STATE'],
    ['reports that were untrue', 'وقال مدير الميناء سالم الهادي إن الشركة زودت الوزارة بتقارير غير صحيحة.', 'STATE'],
    ['an attribute', 'وقال مدير الميناء سالم الهادي إن الموقع أغلق لنشر محتوى لا صحة له.', 'STATE'],
    ['under a negation', 'وقال مدير الميناء سالم الهادي إن ذلك لا يعني أن الخبر غير صحيح.', 'STATE'],
  ])('%s', (_, body, expected) => {
    expect(acts(body)).toEqual([expected]);
  });
});

describe('what somebody may say', () => {
  test.each([
    ['a possibility', 'وقد يقول قائل إن المشروع تأخر كثيرا.', []],
    ['a fact', 'وقد قال المدير إن المشروع تأخر كثيرا.', ['STATE']],
    ['a fact of a verb that begins like a present form', 'وقد تعهد المدير بأن المشروع لن يتأخر.', ['PROMISE']],
  ])('%s', (_, body, expected) => {
    expect(acts(body)).toEqual(expected);
  });
});

describe('what is no report', () => {
  test.each([
    ['a condition', 'وإذا قال المدير إن المشروع تأخر فعلينا أن نعترف بذلك.', []],
    ['the verbal noun that nobody owns', 'وحضر المدير سالم الهادي، ومن الصعب القول إن المشروع تأخر كثيرا.', []],
    ['the verbal noun behind a preposition', 'واكتفى المدير سالم الهادي بالقول إن المشروع تأخر كثيرا.', ['STATE']],
    ['a choice between two clauses', 'وعليه أن يختار بين أن يبيع البيت كله وبين أن يؤجر غرفة منه.', []],
    ['a view of a thing as something', 'وتنظر المدينة إلى الميناء باعتباره «قلب البلاد وبابها الكبير».', []],
  ])('%s', (_, body, expected) => {
    expect(acts(body)).toEqual(expected);
  });
});

describe('who is understood', () => {
  test.each([
    [
      'not the person behind a preposition',
      'ولم توجه تهمة لسالم الهادي لكن نائبه كريم الصباغ حضر الجلسة ونفى وجود خلاف مع الشركة.',
      'كريم الصباغ',
    ],
    [
      'not the person whom a question is about',
      'وقال المدرب سامي الهادي إن الفريق جاهز للمباراة. وردا على سؤال عن اللاعب كريم الصباغ أجاب: «سيعود بعد أسبوع إن شاء الله».',
      'سامي الهادي',
    ],
  ])('%s', (_, body, expected) => {
    const { quotes, entities } = analyseArabic(`خبر من المدينة\n\n${body}`);
    const speaker = quotes.at(-1)?.speaker?.entity;
    expect(entities.find(({ id }) => id === speaker)?.name).toBe(expected);
  });
});
