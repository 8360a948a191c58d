import { describe, expect, test } from 'vitest';
import { type Explanation, explain } from '../../src/app/explain.js';
import { IsnadError } from '../../src/errors.js';
import { toDraft } from '../../src/ingest/draft.js';

const explained = (text: string, at: number | null, language = 'ar'): Explanation => {
  const explanation = explain(toDraft({ text, language }), at);
  if (explanation instanceof IsnadError) throw explanation;
  return explanation;
};

const TEXT = 'قال وزير الزراعة سامي الهادي إن المحصول تضاعف هذا العام.';

describe('explain', () => {
  test('every result has its rule in words, and evidence that is verbatim', () => {
    const { results } = explained(TEXT, null);
    expect(results.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['quote', 'role', 'mention', 'time']));
    for (const { reads, reason, evidence } of results) {
      expect({ reads, reason }).toEqual({ reads: expect.any(String), reason: expect.any(String) });
      expect(evidence.map(({ start, end }) => TEXT.slice(start, end))).toEqual(evidence.map(({ text }) => text));
    }
  });

  test('at an offset: what holds it, and what was tried there', () => {
    const { results, tried } = explained(TEXT, 0);
    expect(results.map(({ kind }) => kind)).toEqual(['quote']);
    expect(tried).toMatchObject([
      { text: 'قال', outcome: 'READ', why: null, sign: { text: 'إن' }, subject: { text: 'وزير الزراعة سامي الهادي' } },
    ]);
  });

  test.each([
    ['a negated cue', 'ما قال الوزير إن الطريق مغلق.', 'NEGATED'],
    ['a relaying verb without an origin', 'نقلت الشاحنة البضائع إلى المدينة.', 'NO_ORIGIN'],
    ['a cue without a content', 'قال الوزير كثيرا أمس.', 'NO_SIGN'],
    ['a source phrase without a source', 'سيبدأ العمل وفق الخطة في الربيع.', 'NO_SOURCE'],
    ['an accord that only may come', 'سيقرر البرلمان السوداني رفض الاتفاق في الشهر المقبل.', 'NO_ACCORD'],
    ['a condition', 'إذا قال الوزير إن المحصول تضاعف فسنفرح بذلك.', 'ONLY_POSSIBLE'],
    ['a question', 'كيف تنفي الوزارة وجود خلاف مع الشركة؟', 'ASKED'],
  ])('%s is refused as %s', (_, text, refusal) => {
    const { tried } = explained(text, 0);
    expect(tried.map(({ outcome }) => outcome)).toContain(refusal);
    expect(tried.find(({ outcome }) => outcome === refusal)?.why).toMatch(/\w+ \w+/u);
  });

  test('English tells what it tried, too', () => {
    const { tried } = explained('The minister said that the road was closed.', 14, 'en');
    expect(tried.map(({ text, outcome }) => [text, outcome])).toEqual([['said', 'READ']]);
  });

  test('an offset behind the text finds nothing', () => {
    expect(explained(TEXT, 10_000)).toMatchObject({ results: [], tried: [] });
  });
});
