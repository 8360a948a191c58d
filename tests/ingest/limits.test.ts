import { expect, test } from 'vitest';
import { DEFAULT_LIMITS } from '../../src/ingest/limits.js';
import { PACKS } from '../../src/lang/registry.js';

test('every language with a pack is let in', () => {
  expect(DEFAULT_LIMITS.languages).toEqual(expect.arrayContaining(PACKS.map(({ code }) => code)));
});
