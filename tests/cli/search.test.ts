import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { SEARCH_TERMS } from '../../src/app/search-terms.js';
import { openStore } from '../../src/store/open.js';
import { makeArticle } from '../fixtures/analysis.js';
import { jsonLines, runIsnad } from './run-isnad.js';

let folder: string;
let db: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'isnad-search-'));
  db = join(folder, 'isnad.db');
  const store = await openStore({ file: db, terms: SEARCH_TERMS });
  await store.addArticles([makeArticle(0), makeArticle(1), makeArticle(2)], '2018-05-01T00:00:00.000Z');
  await store.close();
});
afterAll(() => rmSync(folder, { recursive: true }));

test('prints hits for people, each text on a line of its own', async () => {
  const { code, stdout } = await runIsnad(['search', '--db', db, '--types', 'article,quote', 'هدنه']);
  expect(code).toBe(0);
  expect(stdout).toMatch(/^1\. {2}(?:ARTICLE|QUOTE) {2}2017-09-\d\d {2}\d\.\d\d\n {4}\S/u);
  const headings = stdout.split('\n').filter((line) => /^\d+\./u.test(line));
  expect(headings.every((line) => !/\p{Script=Arabic}/u.test(line))).toBe(true);
});

test('prints a JSON object a hit', async () => {
  const { code, stdout } = await runIsnad(['search', '--db', db, '--json', '--limit', '3', '--newest', 'موسكو']);
  expect(code).toBe(0);
  const lines = jsonLines(stdout);
  expect(lines).toHaveLength(3);
  expect(lines[0]).toMatchObject({ type: 'ENTITY', snippets: [] });
  expect(lines[1]).toMatchObject({ type: expect.any(String), title: expect.any(String), understood: false });
});

test.each([
  { words: ['zeppelin'], code: 1, message: /WORD_NOWHERE/u },
  { words: ['--language', 'fr', 'موسكو', '--types', 'QUOTE'], code: 1, message: /OUTSIDE_FILTER/u },
  { words: ['--types', 'poem', 'x'], code: 2, message: /--types takes/u },
  { words: ['--from', 'soon', 'موسكو'], code: 2, message: /DATE_INVALID/u },
  { words: [], code: 2, message: /missing required argument/u },
  { words: ['a'.repeat(501)], code: 2, message: /at most 500/u },
])('$words ends with $code', async ({ words, code, message }) => {
  const outcome = await runIsnad(['search', '--db', db, ...words]);
  expect(outcome.stderr).toMatch(message);
  expect(outcome.code).toBe(code);
  expect(outcome.stdout).toBe('');
});
