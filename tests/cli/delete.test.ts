import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { SEARCH_TERMS } from '../../src/app/search-terms.js';
import { toGlobalId } from '../../src/graphql/node/global-id.js';
import { openStore } from '../../src/store/open.js';
import { makeArticle } from '../fixtures/analysis.js';
import { jsonLines, runIsnad } from './run-isnad.js';

let folder: string;
let db: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'isnad-delete-'));
  db = join(folder, 'isnad.db');
  const store = await openStore({ file: db, terms: SEARCH_TERMS });
  await store.addArticles(
    [0, 1].map((n) => makeArticle(n)),
    '2018-05-01T00:00:00.000Z',
  );
  await store.close();
});
afterAll(() => rmSync(folder, { recursive: true }));

test('deletes by id and by url, says what was not there, and leaves a sound database', async () => {
  const id = toGlobalId('Article', 1);
  const url = makeArticle(1).draft.url ?? '';
  const { code, stdout } = await runIsnad(['delete', '--db', db, id, url]);
  expect(jsonLines(stdout)).toEqual([
    { article: id, outcome: 'DELETED' },
    { article: url, outcome: 'DELETED' },
  ]);
  expect(code).toBe(0);
  const again = await runIsnad(['delete', '--db', db, url]);
  expect(again).toMatchObject({ code: 1 });
  expect(again.stderr).toContain(`${url}: no such article`);
  expect((await runIsnad(['verify', '--db', db])).code).toBe(0);
});

test.each([
  ['the id of something else', toGlobalId('Quote', 1), 'ID_INVALID'],
  ['no id', 'x', 'ID_INVALID'],
])('%s is refused, and nothing is deleted', async (_name, name, code) => {
  const answer = await runIsnad(['delete', '--db', db, name]);
  expect(answer.code).toBe(2);
  expect(answer.stderr).toContain(code);
});
