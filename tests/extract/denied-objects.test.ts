import { describe, expect, test } from 'vitest';
import { slice } from '../../src/text/span.js';
import { analyseArabic } from './read-arabic.js';

/** Denials and refusals to speak, one line each: act, speaker (in brackets when understood), content. */
const denied = (text: string): string[] => {
  const { quotes, entities } = analyseArabic(text);
  const names = new Map(entities.map(({ id, name }) => [id, name]));
  return quotes
    .filter(({ act }) => act === 'DENY' || act === 'DECLINE')
    .map(({ act, speaker, content }) => {
      const who = speaker?.span ? slice(text, speaker.span) : `(${names.get(speaker?.entity ?? '') ?? '?'})`;
      return [act, who, content.map((span) => slice(text, span)).join(' … ')].join(' | ');
    });
};

describe('what a verb of denying denies', () => {
  test.each([
    ['لكن مديرة المتحف ليلى الزين نفت ذلك قائلة إن اللوحة أصلية.', ['DENY | مديرة المتحف ليلى الزين | ذلك']],
    ['وذكرت صحيفة أن المصنع أغلق، لكن الشركة نفت هذا الأمر وقالت إن العمل مستمر.', ['DENY | الشركة | هذا الأمر']],
    ['ونفى هذا المسؤول وجود أي خلاف مع النقابة.', ['DENY | هذا المسؤول | وجود أي خلاف مع النقابة']],
    ['وأمام القاضي نفى المشتبه به كل هذه الاتهامات.', ['DENY | المشتبه به | كل هذه الاتهامات']],
    [
      'نفت وزارة النقل، في تغريدة عبر حسابها، صحة ما تردد عن إغلاق الجسر.',
      ['DENY | وزارة النقل | صحة ما تردد عن إغلاق الجسر'],
    ],
    ['وأكدت الشرطة انتهاء الحادث. كما نفت إصابة أشخاص داخل المبنى.', ['DENY | (الشرطة) | إصابة أشخاص داخل المبنى']],
    ['ونفى المصدر لـ«رويترز» وصول السفينة إلى الميناء.', ['DENY | المصدر | وصول السفينة إلى الميناء']],
    ['غير أن مصدرا في الوزارة سرعان ما نفى هذه الأنباء.', ['DENY | مصدرا في الوزارة | هذه الأنباء']],
    ['ونفى سامي الهادي مدير الميناء السابق، الاتهامات الموجهة إليه.', ['DENY | سامي الهادي | الاتهامات الموجهة إليه']],
    ['وكتب الباحث فصلا مفندا التطورات التي مرت بها اللغة.', []],
    ['وفند الباحث سامي الهادي المزاعم المنتشرة عن الدواء.', ['DENY | الباحث سامي الهادي | المزاعم المنتشرة عن الدواء']],
  ])('%s', (text, expected) => {
    expect(denied(text)).toEqual(expected);
  });
});

describe('who denies', () => {
  test.each([
    [
      'a denial set against a report',
      'وقال مدير المصنع إن المياه ملوثة، لكن البلدية نفت تلوث المياه.',
      'البلدية | تلوث المياه',
    ],
    [
      'somebody else than a feminine body',
      'واعتقل سامي الهادي أمس. وقالت الشرطة إنه عاطل عن العمل، لكنه نفى أن يكون صاحب الرسالة.',
      '(سامي الهادي) | يكون صاحب الرسالة',
    ],
    [
      'the subject behind "but"',
      'ولم يحضر المدير سامي الهادي لكن نائبه وليد الزين حضر إلى المحكمة ونفى تورطه في القضية.',
      '(وليد الزين) | تورطه في القضية',
    ],
  ])('%s', (_, text, expected) => {
    expect(denied(text)).toEqual([`DENY | ${expected}`]);
  });
});

describe('refusing to speak', () => {
  test.each([
    ['ورفض المتحدث التعليق على أنباء الصفقة.', ['DECLINE | المتحدث | التعليق على أنباء الصفقة']],
    ['ورفضت الوزارة تأكيد أو نفي الخبر.', ['DECLINE | الوزارة | تأكيد أو نفي الخبر']],
    ['وامتنع المدير سامي الهادي عن التعليق على القرار.', ['DECLINE | المدير سامي الهادي | التعليق على القرار']],
    ['ورفضت النقابة العرض الجديد الذي قدمته الشركة.', []],
    ['وقال مسؤول رفض الكشف عن اسمه إن السفينة وصلت.', []],
  ])('%s', (text, expected) => {
    expect(denied(text)).toEqual(expected);
  });
});
