import { describe, expect, test } from 'vitest';
import { slice } from '../../src/text/span.js';
import { analyseArabic } from '../extract/read-arabic.js';

/** Content of each denial, and the content of what it denies. */
const denied = (text: string): [string, string | null][] => {
  const { quotes } = analyseArabic(text);
  const contents = new Map(quotes.map(({ id, content }) => [id, content.map((span) => slice(text, span)).join(' ')]));
  return quotes
    .filter(({ act }) => act === 'DENY')
    .map(({ id, denies }) => [
      contents.get(id) as string,
      denies[0] === undefined ? null : (contents.get(denies[0]) ?? null),
    ]);
};

describe('a denial points at what it denies', () => {
  test.each([
    [
      'قال سامي الهادي إن شركة النور سرقت أموال الصندوق العام. ونفت شركة النور سرقة أموال الصندوق العام.',
      [['سرقة أموال الصندوق العام', 'شركة النور سرقت أموال الصندوق العام']],
    ],
    [
      'اتهم سامي الهادي بلدية الخرطوم بالتجسس على العملاء. ونفت بلدية الخرطوم التجسس.',
      [['التجسس', 'التجسس على العملاء']],
    ],
    [
      'قال سامي الهادي إن الموسم بدأ أمس في الجنوب. ونفت شركة النور سرقة أموال الصندوق العام.',
      [['سرقة أموال الصندوق العام', null]],
    ],
    [
      'قال سامي الهادي إن الموسم بدأ أمس في الجنوب، لكن شركة النور نفت هذا الأمر.',
      [['هذا الأمر', 'الموسم بدأ أمس في الجنوب']],
    ],
    [
      'قال سامي الهادي إن الموسم بدأ أمس في الجنوب. وزار الوفد المصنع. وجال في المدينة. ونفت شركة النور ذلك.',
      [['ذلك', null]],
    ],
    [
      'قال سامي الهادي إن المصنع سيغلق غدا. ونفى سامي الهادي إغلاق المصنع في الشتاء.',
      [['إغلاق المصنع في الشتاء', null]],
    ],
    [
      'قال سامي الهادي إن «بنك نجم الخليج» أهمل الجسر. ونفت بلدية الخرطوم «بنك نجم الخليج».',
      [['«بنك نجم الخليج»', null]],
    ],
    ['نفى حمد المري نفيا شديدا أن يكون غادر البلاد.', [['يكون غادر البلاد', null]]],
  ])('%s', (text, expected) => {
    expect(denied(text)).toEqual(expected);
  });
});
