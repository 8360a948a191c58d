import { describe, expect, test } from 'vitest';
import { COMMON, countNames, entityFeature, isSameEvent, weightOf, wordFeatures } from '../../src/resolve/stories.js';

describe('wordFeatures', () => {
  test.each([
    { name: 'a word twice is one feature', terms: ['flood', 'flood', 'river'], size: 2 },
    { name: 'short words are left out', terms: ['of', 'to', 'dam'], size: 1 },
    {
      name: 'what stands below the lead is left out',
      terms: Array.from({ length: 200 }, (_, n) => `word${n}`),
      size: 60,
    },
  ])('$name', ({ terms, size }) => expect(wordFeatures(terms)).toHaveLength(size));

  test('words and entities are never taken for one another', () => {
    const features = wordFeatures(Array.from({ length: 60 }, (_, n) => `word${n}`));
    expect(countNames(features)).toBe(0);
    const entities = Array.from({ length: 60 }, (_, n) => entityFeature(n + 1));
    expect(countNames(entities)).toBe(60);
    expect(new Set([...features, ...entities]).size).toBe(120);
  });
});

test('a feature says less the more articles have it, and nothing from the common ones on', () => {
  expect(weightOf(0)).toBeGreaterThan(weightOf(1));
  expect(weightOf(COMMON - 2)).toBeGreaterThan(0);
  expect(weightOf(COMMON - 1)).toBe(0);
});

test.each([
  { cosine: 0.4, names: 2, same: true },
  { cosine: 0.4, names: 9, same: true },
  { cosine: 0.4, names: 1, same: false },
  { cosine: 0.5, names: 1, same: true },
  { cosine: 0.5, names: 0, same: false },
  { cosine: 0.6, names: 0, same: true },
  { cosine: 0.3, names: 9, same: false },
])('cosine $cosine with $names shared names: $same', ({ cosine, names, same }) =>
  expect(isSameEvent({ cosine, names })).toBe(same),
);
