import { describe, expect, test } from 'vitest';
import type { Key } from '../../src/store/records.js';
import type { NewToken } from '../../src/store/store.js';
import type { OpenFresh } from './contract.js';

const AT = '2021-03-10T12:00:00.000Z';
const LATER = '2021-03-11T12:00:00.000Z';

const wish =
  (parts: Partial<NewToken> = {}) =>
  (id: Key): NewToken => ({
    name: `reader ${id}`,
    scope: 'READ',
    digest: String(id).padStart(64, '0'),
    maxNodes: null,
    ratePoints: null,
    rateRestore: null,
    createdAt: AT,
    expiresAt: null,
    ...parts,
  });

export const tokensContract = (engine: string, open: OpenFresh): void => {
  describe(`tokens, ${engine}`, () => {
    test('are stored with everything that was said of them', async () => {
      const { store, close } = await open();
      const parts = { scope: 'WRITE', maxNodes: 7, ratePoints: 8, rateRestore: 9, expiresAt: LATER } as const;
      const { id } = await store.tokens.create(wish(parts));
      const expected = { ...wish(parts)(id), id, rotatedAt: null, revokedAt: null };
      expect(await store.tokens.byId(id)).toEqual(expected);
      expect(await store.tokens.byName(`reader ${id}`)).toEqual(expected);
      expect(await store.tokens.list()).toEqual([expected]);
      expect([await store.tokens.byId(id + 1), await store.tokens.byName('nobody')]).toEqual([null, null]);
      await close();
    });

    test('share no name, and the name of a revoked one is free again', async () => {
      const { store, close } = await open();
      const first = await store.tokens.create(wish({ name: 'desk' }));
      await expect(store.tokens.create(wish({ name: 'desk' }))).rejects.toMatchObject({ code: 'TOKEN_NAME_TAKEN' });
      expect(await store.tokens.revoke(first.id, LATER)).toMatchObject({ revokedAt: LATER });
      const second = await store.tokens.create(wish({ name: 'desk' }));
      expect(second.id).not.toBe(first.id);
      expect(await store.tokens.byName('desk')).toMatchObject({ id: second.id });
      await close();
    });

    test('are rotated while they hold, and revoked once', async () => {
      const { store, close } = await open();
      const { id } = await store.tokens.create(wish());
      const digest = 'f'.repeat(64);
      expect(await store.tokens.rotate(id, digest, LATER)).toMatchObject({ digest, rotatedAt: LATER, revokedAt: null });
      await store.tokens.revoke(id, AT);
      expect(await store.tokens.revoke(id, LATER)).toMatchObject({ revokedAt: AT });
      expect(await store.tokens.rotate(id, 'e'.repeat(64), LATER)).toMatchObject({ digest });
      expect((await store.verify()).problems).toEqual([]);
      await close();
    });
  });
};
