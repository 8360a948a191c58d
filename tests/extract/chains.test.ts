import { describe, expect, test } from 'vitest';
import { analyseArabic } from './read-arabic.js';

/** Relayers of each quote of an article, in reading order; "-" for none. */
const relayers = (body: string): string[] => {
  const { quotes, entities } = analyseArabic(`خبر من المدينة\n\n${body}`);
  const names = new Map(entities.map(({ id, name }) => [id, name]));
  return quotes.map(({ chain }) => {
    const hops = chain.filter(({ role }) => role === 'RELAYER').map(({ entity }) => names.get(entity ?? '') ?? '?');
    return hops.length === 0 ? '-' : hops.join(', ');
  });
};

describe('who hands words on', () => {
  test.each([
    ['an agency that was spoken to', 'وقال سامي الهادي لوكالة رويترز إن السفينة وصلت إلى الميناء.', ['رويترز']],
    [
      'a site that was spoken to',
      'وقال سامي الهادي لموقع «نجمة نيوز» إن السفينة وصلت إلى الميناء.',
      ['موقع «نجمة نيوز»'],
    ],
    [
      'a site that is cited',
      'وبحسب موقع «نجمة نيوز» قال سامي الهادي إن السفينة وصلت إلى الميناء.',
      ['موقع «نجمة نيوز»'],
    ],
    [
      'a platform on which he writes',
      'وقال سامي الهادي عبر حسابه على موقع التواصل الاجتماعي «تويتر» إن السفينة وصلت.',
      ['-'],
    ],
    ['the page of a body', 'وقالت وزارة النقل في بيان نشر على موقع الوزارة إن السفينة وصلت إلى الميناء.', ['-']],
    ['a programme of aid', 'وقال المدير سامي الهادي عن برنامج التدريب الجديد إن المشاركين أتموا الدورة.', ['-']],
  ])('%s', (_, body, expected) => {
    expect(relayers(body)).toEqual(expected);
  });
});

describe('how long an interview lasts', () => {
  test.each([
    [
      'as long as its speaker goes on',
      'وقال سامي الهادي لوكالة رويترز إن السفينة وصلت. وأضاف أن الحمولة سليمة. وأكد سامي الهادي في حديثه أن الميناء جاهز.',
      ['رويترز', 'رويترز', 'رويترز'],
    ],
    [
      'up to another occasion',
      'وقال سامي الهادي لوكالة رويترز إن السفينة وصلت. وقال سامي الهادي في مؤتمر صحافي إن الحمولة سليمة. وأضاف أن الميناء جاهز.',
      ['رويترز', '-', '-'],
    ],
  ])('%s', (_, body, expected) => {
    expect(relayers(body)).toEqual(expected);
  });
});
