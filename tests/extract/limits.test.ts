import { describe, expect, test } from 'vitest';
import { capDiagnostics, READING_LIMITS } from '../../src/extract/limits.js';
import { buildExtractor, type ReadingOptions } from '../../src/extract/pipeline.js';
import { toDraft } from '../../src/ingest/draft.js';
import { ARABIC } from '../../src/lang/ar/pack.js';
import type { Analysis } from '../../src/model/analysis.js';

const extract = buildExtractor(ARABIC);
const read = (text: string, options?: ReadingOptions): Analysis =>
  extract(toDraft({ text, language: 'ar', publishedAt: '2018-03-15' }), options);
const codes = (analysis: Analysis): string[] => analysis.diagnostics.map(({ code }) => code);

const REPORT = 'قال وزير الزراعة سامي الهادي إن المحصول تضاعف هذا العام.';
const SPEAKERS = ['الوزير', 'المدير', 'الخبير', 'السفير', 'الناطق', 'الرئيس', 'القائد', 'المفتش'];

/** A clock that moves on by so many milliseconds each time it is asked. */
const clock = (step: number): (() => number) => {
  let time = 0;
  return () => {
    time += step;
    return time;
  };
};

describe('limits that cut say so', () => {
  test('a sentence with as many cues as are read is whole', () => {
    const text = 'قال الوزير نعم، '.repeat(READING_LIMITS.cuesPerSentence);
    expect(codes(read(text))).not.toContain('CUE_LIMIT');
  });

  test('one cue more is left out, and its place is told', () => {
    const text = 'قال الوزير نعم، '.repeat(READING_LIMITS.cuesPerSentence + 1);
    const cut = read(text).diagnostics.find(({ code }) => code === 'CUE_LIMIT');
    expect(text.slice(cut?.span?.start, cut?.span?.end)).toBe('قال');
    expect(cut?.span?.start).toBe(text.lastIndexOf('قال'));
  });

  test.each([
    [READING_LIMITS.nestingDepth, false],
    [READING_LIMITS.nestingDepth + 1, true],
  ])('quotes nested %d deep: cut is %s', (depth, isCut) => {
    const text = `${SPEAKERS.slice(0, depth)
      .map((speaker) => `${speaker} قال إن `)
      .join('')}الطريق مغلق.`;
    const analysis = read(text);
    const parents = new Map(analysis.quotes.map(({ id, parent }) => [id, parent]));
    const depthOf = (id: string | null | undefined): number => (id == null ? 0 : 1 + depthOf(parents.get(id)));
    expect(Math.max(...analysis.quotes.map(({ id }) => depthOf(id)))).toBe(
      Math.min(depth, READING_LIMITS.nestingDepth),
    );
    expect(codes(analysis).includes('NESTING_LIMIT')).toBe(isCut);
  });

  test('marks inside marks beyond what is kept are told once, and their partners are not missed', () => {
    expect(codes(read(`قال ${'«'.repeat(60)}نعم${'»'.repeat(60)}`))).toEqual(['NESTING_LIMIT']);
  });

  test.each([
    ['no clock: no budget', undefined, [], 1],
    ['time enough', clock(1), [], 1],
    ['time over at once', clock(20_000), ['TIME_BUDGET'], 0],
  ])('%s', (_, now, diagnostics, quotes) => {
    const analysis = read(REPORT, now === undefined ? {} : { now });
    expect(codes(analysis)).toEqual(diagnostics);
    expect(analysis.quotes).toHaveLength(quotes);
  });

  test('what was not read is named, what was read stays', () => {
    const analysis = read(REPORT, { now: clock(10), limits: { milliseconds: 35 } });
    expect(analysis.diagnostics).toEqual([
      {
        code: 'TIME_BUDGET',
        span: null,
        note: 'Not read within 35 ms: denials, agreements, interactions, findings.',
      },
    ]);
    expect(analysis.quotes).toHaveLength(1);
  });

  test('of very many diagnostics of one kind the first are kept, and the rest is counted', () => {
    const one = { code: 'QUOTE_UNOPENED', span: null, note: 'A mark.' } as const;
    const other = { code: 'TIME_BUDGET', span: null, note: 'Late.' } as const;
    const capped = capDiagnostics([...Array.from({ length: 10 }, () => one), other], 3);
    expect(capped.map(({ note }) => note)).toEqual(['A mark.', 'A mark.', 'A mark. 7 more of this kind.', 'Late.']);
  });
});
