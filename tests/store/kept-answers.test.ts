import { afterEach, beforeEach, expect, test } from 'vitest';
import { SEARCH_TERMS } from '../../src/app/search-terms.js';
import { openStore } from '../../src/store/open.js';
import type { Store } from '../../src/store/store.js';
import { makeArticle } from '../fixtures/analysis.js';
import { type FreshStore, openFreshSqlite } from './fresh-store.js';

const NOW = '2018-01-01T00:00:00.000Z';
const HOUR = 3_600_000;
const CALL = { caller: 'one', name: 'key', part: 0, fingerprint: 'of what was asked', keptFor: HOUR };
const BY = { by: 'Rima', reason: 'as she signs', at: NOW };

let fresh: FreshStore;
let store: Store;
let now = Date.parse(NOW);
beforeEach(async () => {
  fresh = await openFreshSqlite(SEARCH_TERMS);
  now = Date.parse(NOW);
  store = await openStore({ file: fresh.file, terms: SEARCH_TERMS, now: () => new Date(now).toISOString() });
  const { draft, analysis } = makeArticle(0);
  await store.addArticle(draft, analysis, NOW);
});
afterEach(async () => {
  await store.close();
  await fresh.close();
});

let names = 0;
const rename = async (call: typeof CALL, of: Store = store): Promise<number> => {
  names += 1;
  const request = { entity: 1, name: `A ${names}`, language: null, revision: null };
  return (await of.once(call).entityChanges.rename(request, BY)).id;
};

test('a call is known again by caller, name and part, until it is forgotten', async () => {
  const first = await rename(CALL);
  expect(await rename(CALL)).toBe(first);
  const others = [await rename({ ...CALL, caller: 'two' }), await rename({ ...CALL, part: 1 })];
  expect(new Set([first, ...others]).size).toBe(3);
  now += HOUR;
  expect(await rename(CALL)).toBe(first);
  now += 1;
  expect(await rename(CALL)).not.toBe(first);
});

test('another process knows it too', async () => {
  const first = await rename(CALL);
  const other = await openStore({ file: fresh.file, terms: SEARCH_TERMS, now: () => NOW });
  expect(await rename(CALL, other)).toBe(first);
  await other.close();
});

test('asked for something else it is refused, and nothing is written', async () => {
  await rename(CALL);
  await expect(rename({ ...CALL, fingerprint: 'of something else' })).rejects.toMatchObject({
    code: 'IDEMPOTENCY_KEY_REUSED',
  });
  expect(await store.entityChanges.count({})).toBe(1);
});

test('a write that fails keeps nothing', async () => {
  const failing = store.once(CALL).entityChanges.rename({ entity: 99, name: 'A', language: null, revision: null }, BY);
  await expect(failing).rejects.toMatchObject({ code: 'NOT_FOUND' });
  expect(await rename(CALL)).toBe(1);
  expect((await store.verify()).problems).toEqual([]);
});
