import { expect, test } from 'vitest';
import { type Step, toHistogram } from '../../src/graphql/facet/histogram.js';
import type { FacetCount } from '../../src/store/store.js';

const days = (counts: Readonly<Record<string, number>>): readonly FacetCount[] => [
  ...Object.entries(counts).map(([value, count]) => ({ value, entityId: null, count, isExact: true })),
  { value: null, entityId: null, count: 9, isExact: true },
];
const COUNTED = days({ '2018-01-03': 2, '2018-01-01': 1, '2017-12-31': 4, '2017-11-29': 8 });

test.each<[Step, number, boolean, readonly (readonly [string, string, number])[]]>([
  [
    'DAY',
    2,
    false,
    [
      ['2018-01-01', '2018-01-01', 1],
      ['2018-01-03', '2018-01-03', 2],
    ],
  ],
  [
    'DAY',
    3,
    true,
    [
      ['2018-01-01', '2018-01-01', 1],
      ['2018-01-02', '2018-01-02', 0],
      ['2018-01-03', '2018-01-03', 2],
    ],
  ],
  [
    'WEEK',
    100,
    false,
    [
      ['2017-11-27', '2017-12-03', 8],
      ['2017-12-25', '2017-12-31', 4],
      ['2018-01-01', '2018-01-07', 3],
    ],
  ],
  [
    'MONTH',
    100,
    true,
    [
      ['2017-11-01', '2017-11-30', 8],
      ['2017-12-01', '2017-12-31', 4],
      ['2018-01-01', '2018-01-31', 3],
    ],
  ],
  [
    'YEAR',
    100,
    true,
    [
      ['2017-01-01', '2017-12-31', 12],
      ['2018-01-01', '2018-12-31', 3],
    ],
  ],
  ['YEAR', 0, true, []],
])('by %s, at most %i, empty ones too: %s', (by, most, includeEmpty, expected) => {
  const buckets = toHistogram(COUNTED, by, most, includeEmpty);
  expect(buckets.map(({ from, to, count }) => [from, to, count])).toEqual(expected);
});

test('no dates, no buckets', () => expect(toHistogram(days({}), 'DAY', 10, true)).toEqual([]));

test('of a list that was cut no bucket is exact', () => {
  const [bucket] = toHistogram([{ value: '2018-01-01', entityId: null, count: 5, isExact: false }], 'DAY', 1, false);
  expect(bucket?.isExact).toBe(false);
});
