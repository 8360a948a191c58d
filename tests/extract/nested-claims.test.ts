import { describe, expect, test } from 'vitest';
import { slice } from '../../src/text/span.js';
import { analyseArabic } from './read-arabic.js';

/** The quotes inside other quotes, one line each: act, speaker (in brackets when understood), cue, content, "denied" when a denial is linked to it. */
const nested = (text: string): string[] => {
  const { quotes, entities } = analyseArabic(text);
  const names = new Map(entities.map(({ id, name }) => [id, name]));
  return quotes
    .filter(({ parent }) => parent !== null)
    .map(({ id, act, speaker, cue, content }) =>
      [
        act,
        speaker?.span ? slice(text, speaker.span) : `(${names.get(speaker?.entity ?? '') ?? '?'})`,
        cue.map((span) => slice(text, span)).join('+'),
        content.map((span) => slice(text, span)).join(' … '),
        ...(quotes.some(({ denies }) => denies.includes(id)) ? ['denied'] : []),
      ].join(' | '),
    );
};

describe('claims that a report takes up as nouns', () => {
  test.each([
    [
      'رفضت الشركة اتهامات النقابة بتأخير الرواتب ثلاثة أشهر.',
      ['ACCUSE | النقابة | اتهامات | تأخير الرواتب ثلاثة أشهر'],
    ],
    [
      'نفت الوزارة اتهامات المعارضة بأن الأموال صرفت في غير موضعها.',
      ['ACCUSE | المعارضة | اتهامات | الأموال صرفت في غير موضعها | denied'],
    ],
    [
      'وصف الوزير سامي الهادي اتهامات بأن الشركة تخفي أرباحها بأنها «أكاذيب» أطلقها معارضون للمشروع.',
      ['ACCUSE | معارضون للمشروع | اتهامات | الشركة تخفي أرباحها | denied'],
    ],
    [
      'نفى المتحدث الأنباء التي أوردتها صحيفة النجمة عن إغلاق الميناء الشمالي.',
      ['STATE | صحيفة النجمة | أوردتها | إغلاق الميناء الشمالي | denied'],
    ],
    ['وأكد المدير صحة ما نشرته صحيفة النجمة حول بيع المصنع.', ['STATE | صحيفة النجمة | نشرته | بيع المصنع']],
    ['نفى المتحدث ما ذكرته صحيفة النجمة.', []],
    ['وتصاعدت اتهامات المعارضة بأن الأموال صرفت في غير موضعها.', []],
  ])('%s', (text, expected) => {
    expect(nested(text)).toEqual(expected);
  });
});

describe('reports inside speech', () => {
  test.each([
    [
      'وذكر المكتب أن سامي الهادي «أعرب عن امتنانه للدور الذي لعبته النقابة في الأزمة».',
      ['STATE | سامي الهادي | أعرب عن | امتنانه للدور الذي لعبته النقابة في الأزمة'],
    ],
    [
      'وقال المدير سامي الهادي بعد اللقاء: «أكدت لهم تضامني معهم واستعدادي لزيارة القرية».',
      ['STATE | (سامي الهادي) | أكدت | تضامني معهم واستعدادي لزيارة القرية'],
    ],
    ['وقال المنظم إن جميع الأطراف أكدت مشاركتها.', ['STATE | جميع الأطراف | أكدت | مشاركتها']],
    ['وقال المدير سامي الهادي: «أشكر لكم حضوركم وأرحب بكم في القرية».', []],
  ])('%s', (text, expected) => {
    expect(nested(text)).toEqual(expected);
  });
});
