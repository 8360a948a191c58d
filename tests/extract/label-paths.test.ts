import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildPathFinder } from '../../src/extract/label-paths.js';
import { LABEL_COUNT } from '../../src/extract/tagger-weights.js';
import { TAGGER_LABELS } from '../../src/lang/tagger-model.js';

const LENGTH = 3;
const weights = (count: number) => fc.array(fc.integer({ min: -20, max: 20 }), { minLength: count, maxLength: count });

const mayFollow = (previous: number | null, next: number): boolean => {
  const label = TAGGER_LABELS[next]!;
  return !label.startsWith('I-') || (previous !== null && TAGGER_LABELS[previous]!.slice(2) === label.slice(2));
};

/** Every path that labels allow, with its score. */
const allPaths = (emissions: number[], transitions: number[]): { path: number[]; score: number }[] => {
  let paths: { path: number[]; score: number }[] = [{ path: [], score: 0 }];
  for (let at = 0; at < LENGTH; at += 1) {
    paths = paths.flatMap(({ path, score }) =>
      TAGGER_LABELS.flatMap((_, label) => {
        const previous = path.at(-1) ?? null;
        if (!mayFollow(previous, label)) return [];
        const step = previous === null ? 0 : transitions[previous * LABEL_COUNT + label]!;
        return [{ path: [...path, label], score: score + step + emissions[at * LABEL_COUNT + label]! }];
      }),
    );
  }
  return paths;
};

const best = (paths: { score: number }[]): number => Math.max(...paths.map(({ score }) => score));

const sentences = fc.record({
  emissions: weights(LENGTH * LABEL_COUNT),
  transitions: weights(LABEL_COUNT * LABEL_COUNT),
});

describe('the path finder', () => {
  test('finds the best of all paths', () => {
    fc.assert(
      fc.property(sentences, ({ emissions, transitions }) => {
        const path = [...buildPathFinder(Int32Array.from(transitions)).find(Int32Array.from(emissions), LENGTH)];
        const paths = allPaths(emissions, transitions);
        const found = paths.find((one) => one.path.join() === path.slice(0, LENGTH).join());
        expect(found?.score).toBe(best(paths));
      }),
      { numRuns: 60 },
    );
  });

  test('knows what the best path without a name loses', () => {
    fc.assert(
      fc.property(sentences, fc.integer({ min: 0, max: 2 }), ({ emissions, transitions }, from) => {
        const finder = buildPathFinder(Int32Array.from(transitions));
        const path = [...finder.find(Int32Array.from(emissions), LENGTH).subarray(0, LENGTH)];
        const paths = allPaths(emissions, transitions);
        const others = paths.filter(
          (one) => one.path.slice(from, from + 2).join() !== path.slice(from, from + 2).join(),
        );
        expect(finder.marginOf(from, from + 1)).toBe(best(paths) - best(others));
      }),
      { numRuns: 60 },
    );
  });

  test.each([
    [0, 1],
    [0, 2],
    [1, 3],
    [0, 3],
  ])('knows what a name over [%i, %i) costs', (from, to) => {
    const begin = TAGGER_LABELS.indexOf('B-LOCATION');
    fc.assert(
      fc.property(sentences, ({ emissions, transitions }) => {
        const finder = buildPathFinder(Int32Array.from(transitions));
        finder.find(Int32Array.from(emissions), LENGTH);
        const paths = allPaths(emissions, transitions);
        const named = paths.filter(
          ({ path }) =>
            path[from] === begin &&
            path.slice(from + 1, to).every((label) => label === begin + 1) &&
            path[to] !== begin + 1,
        );
        expect(finder.lossOf(from, to, begin)).toBe(best(paths) - best(named));
      }),
      { numRuns: 40 },
    );
  });

  test('gives equal paths to the earlier labels', () => {
    const finder = buildPathFinder(new Int32Array(LABEL_COUNT * LABEL_COUNT));
    expect([...finder.find(new Int32Array(4 * LABEL_COUNT), 4).subarray(0, 4)]).toEqual([0, 0, 0, 0]);
  });
});
