import { expect, test } from 'vitest';
import { createSlowDocuments } from '../../../src/server/lanes/slow-documents.js';

test.each<[string, number[], number]>([
  ['one that never ran', [], 0],
  ['the last run counts', [5], 5],
  ['a longer one at once', [5, 50], 50],
  ['a quicker one bit by bit', [50, 5], 40],
  ['which adds up', [100, 0, 0, 0], 51.2],
])('%s', (_name, runs, expected) => {
  const slow = createSlowDocuments();
  for (const milliseconds of runs) slow.learn('document', milliseconds);
  expect(slow.expect('document')).toBeCloseTo(expected);
  expect(slow.expect('another')).toBe(0);
});

test('what ran least recently is forgotten first', () => {
  const slow = createSlowDocuments(2);
  slow.learn('a', 1);
  slow.learn('b', 2);
  slow.learn('a', 1);
  slow.learn('c', 3);
  expect(['a', 'b', 'c'].map((name) => slow.expect(name))).toEqual([1, 0, 3]);
});
