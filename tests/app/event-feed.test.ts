import { afterEach, beforeEach, expect, test } from 'vitest';
import { createEventFeed, type EventFeed, type FeedLimits } from '../../src/app/event-feed.js';
import { fromEventId, toEventId } from '../../src/app/event-id.js';
import type { EventQueue } from '../../src/app/event-queue.js';
import { buildSchema } from '../../src/graphql/schema.js';
import type { EventLog } from '../../src/store/event-records.js';
import type { Store } from '../../src/store/store.js';
import { makeArticle } from '../fixtures/analysis.js';
import { waitUntil } from '../server/live/support.js';
import { NOW, openTestStore } from '../server/support.js';

let store: Store & AsyncDisposable;
let feed: EventFeed;
const failures: unknown[] = [];
beforeEach(async () => {
  failures.length = 0;
  store = await openTestStore();
  start();
});
afterEach(async () => {
  feed.close();
  expect(feed.subscriberCount()).toBe(0);
  await store[Symbol.asyncDispose]();
});

const start = (limits: Partial<FeedLimits> = {}, log: EventLog = store.events): void => {
  feed = createEventFeed(log, {
    limits: { pollMilliseconds: 10, ...limits },
    onError: (error) => void failures.push(error),
  });
};
const add = async (n: number): Promise<void> => {
  const { draft, analysis } = makeArticle(n);
  await store.addArticle(draft, analysis, NOW);
};
const quotes = (after: string | null = null): Promise<EventQueue> =>
  feed.subscribe({ selection: { kind: 'QUOTE_ADDED', filter: {} }, after, wantsMarks: false });
const take = async (queue: EventQueue, count: number): Promise<readonly number[]> => {
  const keys: number[] = [];
  while (keys.length < count) {
    const { value, done } = await queue.next();
    if (done === true) break;
    keys.push(value.event.objectId);
  }
  return keys;
};

test('the id of an event says which one it is, and nothing else is one', () => {
  const event = { id: 7, at: NOW } as never;
  expect(fromEventId(toEventId(event))).toEqual({ key: 7, moment: Date.parse(NOW) });
  expect(fromEventId(toEventId(null))).toEqual({ key: 0, moment: 0 });
  const own = toEventId(event);
  for (const id of ['', 'x', `${own}=`, `${own}\n`, own.toUpperCase(), own.replace('_7', '_07'), '\0'.repeat(100)]) {
    expect(fromEventId(id)).toBeNull();
  }
});

test.each([
  ['larger than a queue', { queue: 3, batch: 2 }],
  ['larger than a batch', { queue: 1000, batch: 1 }],
  ['in one go', {}],
])('an import %s drops nobody, and tells everything once in order', async (_name, limits) => {
  start(limits);
  const [fast, late] = [await quotes(), await quotes()];
  const reading = take(fast, 40);
  await store.addArticles(
    Array.from({ length: 10 }, (_, n) => makeArticle(n)),
    NOW,
  );
  const keys = await reading;
  expect(new Set(keys).size).toBe(40);
  expect(await take(late, 40)).toEqual(keys);
  expect(await take(await quotes(toEventId(null)), 40)).toEqual(keys);
});

test('a look that fails is made again, and nothing is lost by it', async () => {
  let failing = 0;
  const log: EventLog = {
    ...store.events,
    matching: async (selection, events) => {
      if (events.length > 0 && failing > 0) {
        failing -= 1;
        throw new Error('the disk is away');
      }
      return store.events.matching(selection, events);
    },
  };
  start({}, log);
  const queue = await quotes();
  const reading = take(queue, 8);
  await waitUntil(() => queue.isLive());
  failing = 1;
  await add(0);
  await waitUntil(() => failures.length === 1);
  await add(1);
  expect(await reading).toHaveLength(8);
});

test('what was taken out of the log since the last look is said to be gone', async () => {
  await store[Symbol.asyncDispose]();
  store = await openTestStore(0, {}, { keptEvents: 3 });
  start({ pollMilliseconds: 300 });
  const queue = await quotes();
  const reading = take(queue, 100);
  await waitUntil(() => queue.isLive());
  for (const n of [0, 1, 2]) await add(n);
  await expect(reading).rejects.toMatchObject({ code: 'EVENT_EXPIRED' });
  expect(feed.subscriberCount()).toBe(0);
});

test('a subscriber that leaves while it waits is let go at once', async () => {
  start();
  const queue = await quotes();
  const waiting = queue.next();
  await queue.return();
  expect(await waiting).toEqual({ done: true, value: undefined });
  expect(feed.subscriberCount()).toBe(0);
  expect(await queue.next()).toEqual({ done: true, value: undefined });
});

test('one that asks is not slow, however long nothing comes', async () => {
  start({ stallMilliseconds: 30 });
  const queue = await quotes();
  const reading = take(queue, 4);
  await new Promise((resolve) => setTimeout(resolve, 150));
  await add(0);
  expect(await reading).toHaveLength(4);
});

test('an object that is gone when its event is sent is null', async () => {
  start();
  const resolve = buildSchema().getSubscriptionType()?.getFields().quoteAdded?.resolve;
  const event = { id: 1, at: NOW, kind: 'QUOTE_ADDED', change: 'ADDED', objectId: 999 };
  const { buildLoaders } = await import('../../src/graphql/loaders.js');
  const told = await resolve?.({ event, isMark: false }, {}, { loaders: buildLoaders(store) }, {} as never);
  expect({ ...(told as object), quote: await (told as { quote: unknown }).quote }).toMatchObject({
    isMark: false,
    quote: null,
  });
});
