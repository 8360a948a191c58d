import { expect, test } from 'vitest';
import { createFairQueue } from '../../../src/server/lanes/fair-queue.js';

const takeAll = (queue: ReturnType<typeof createFairQueue<string>>): string[] => {
  const taken: string[] = [];
  for (let item = queue.take(); item !== undefined; item = queue.take()) taken.push(item);
  return taken;
};

test.each<[string, readonly (readonly [client: string, item: string])[], string[]]>([
  [
    'one client: in order',
    [
      ['a', 'a1'],
      ['a', 'a2'],
      ['a', 'a3'],
    ],
    ['a1', 'a2', 'a3'],
  ],
  [
    'who asks for much waits behind who asks for little',
    [
      ['a', 'a1'],
      ['a', 'a2'],
      ['a', 'a3'],
      ['b', 'b1'],
      ['c', 'c1'],
      ['c', 'c2'],
    ],
    ['a1', 'b1', 'c1', 'a2', 'c2', 'a3'],
  ],
])('%s', (_name, given, expected) => {
  const queue = createFairQueue<string>();
  for (const [client, item] of given) queue.add(client, item);
  expect(queue.length()).toBe(given.length);
  expect(takeAll(queue)).toEqual(expected);
  expect(queue.length()).toBe(0);
});

test('what is taken out does not come', () => {
  const queue = createFairQueue<string>();
  for (const item of ['a1', 'a2']) queue.add('a', item);
  queue.add('b', 'b1');
  queue.remove('a', 'a1');
  queue.remove('b', 'b1');
  queue.remove('c', 'c1');
  expect(queue.clear()).toEqual(['a2']);
  expect(queue.take()).toBeUndefined();
});
