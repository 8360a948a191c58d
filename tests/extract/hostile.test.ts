import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { buildExtractor } from '../../src/extract/pipeline.js';
import { PACKS } from '../../src/lang/registry.js';
import type { Analysis } from '../../src/model/analysis.js';
import type { ArticleDraft } from '../../src/model/article.js';
import { isSpan, type Span } from '../../src/text/span.js';
import { cpu, growthOf } from '../growth.js';
import { HOSTILE, HOSTILE_ENGLISH, type Hostile } from './hostile-text.js';

/** Characters of each hostile text. */
const LONGEST = 100_000;
/** CPU time for one, with a wide margin for a busy machine; it takes less than one second on a quiet one. */
const MILLISECONDS = 8_000;

const draftOf = (text: string, language: string): ArticleDraft => ({
  externalId: null,
  url: null,
  publisher: null,
  title: null,
  text,
  language,
  byline: null,
  publishedAt: null,
  sha256: '',
});

const extractors = new Map(PACKS.map((pack) => [pack.code, buildExtractor(pack)]));
const read = (text: string, language: string): Analysis => {
  const analysis = extractors.get(language)?.(draftOf(text, language));
  if (analysis === undefined) throw new Error(`no pack for ${language}`);
  return analysis;
};

const spansOf = (analysis: Analysis): readonly Span[] => [
  ...analysis.blocks,
  ...analysis.mentions.map(({ span }) => span),
  ...analysis.times.map(({ span }) => span),
  ...analysis.quotes.flatMap(({ cue, content, complementizer }) => [
    ...cue,
    ...content,
    ...(complementizer === null ? [] : [complementizer]),
  ]),
  ...analysis.agreements.map(({ evidence }) => evidence),
  ...analysis.interactions.map(({ evidence }) => evidence),
  ...analysis.diagnostics.flatMap(({ span }) => (span === null ? [] : [span])),
];

const CASES = [
  ...HOSTILE.map((hostile) => ['ar', ...hostile] as const),
  ...HOSTILE_ENGLISH.map((hostile) => ['en', ...hostile] as const),
] satisfies (readonly [string, ...Hostile])[];

describe('hostile text', () => {
  test.each(CASES)('%s, %s: a result, in time', (language, _, write) => {
    const text = write(LONGEST);
    let analysis: Analysis | undefined;
    const milliseconds = cpu(() => {
      analysis = read(text, language);
    });
    expect(spansOf(analysis as Analysis).filter((span) => !isSpan(text, span))).toEqual([]);
    expect(analysis?.diagnostics.length).toBeLessThan(400);
    expect(milliseconds).toBeLessThan(MILLISECONDS);
  });

  test('a lone surrogate is passed by', () => {
    expect(read('قال الوزير\ud800 إن الطريق مغلق.', 'ar').language).toBe('ar');
  });

  test('names of inherited properties pollute nothing', () => {
    read('قال __proto__ إن constructor مغلق.', 'ar');
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });
});

const folder = new URL('../../db/seed/articles/', import.meta.url);
const demoText = (language: string): string =>
  readdirSync(folder)
    .filter((name) => name.endsWith(`.${language}.json`))
    .map((name) => (JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as { body: string }).body)
    .join('\n\n');

describe('growth with length', () => {
  const sizes = [25_000, 50_000, 100_000, 200_000];

  test.each([
    ['ar', 'articles one after another', 2.2, demoText('ar')],
    // One sentence of 200,000 characters: caches fill, and yet the time must stay far from its square (4).
    ['ar', 'articles without a full stop', 3, demoText('ar').replace(/[.\n؟!]/gu, ' ')],
    ['en', 'articles one after another', 3, demoText('en')],
  ] as const)(
    '%s, %s: at most %d times the time for twice the text',
    { timeout: 120_000, retry: 0 },
    (language, _, most, base) => {
      const texts = sizes.map((size) =>
        base
          .repeat(Math.ceil(size / base.length))
          .slice(0, size)
          .toWellFormed(),
      );
      const work = texts.map((text) => () => void read(text, language));
      expect(growthOf(work, most)).toBeLessThanOrEqual(most);
    },
  );
});
