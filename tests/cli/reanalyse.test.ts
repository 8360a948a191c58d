import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { isPresentExtractor } from '../../src/app/extractor-version.js';
import { SEARCH_TERMS } from '../../src/app/search-terms.js';
import { openStore } from '../../src/store/open.js';
import type { Store } from '../../src/store/store.js';
import { makeArticle } from '../fixtures/analysis.js';
import { BIN, CHILD_ENVIRONMENT, jsonLines, ROOT, runIsnad } from './run-isnad.js';

const ARTICLES = 60;
let folder: string;
let db: string;

const withStore = async <T>(work: (store: Store) => Promise<T>): Promise<T> => {
  const store = await openStore({ file: db, terms: SEARCH_TERMS });
  try {
    return await work(store);
  } finally {
    await store.close();
  }
};

const fill = (size: number): Promise<unknown> =>
  withStore((store) =>
    store.addArticles(
      Array.from({ length: size }, (_, n) => {
        const { draft, analysis } = makeArticle(n);
        return { draft, analysis: { ...analysis, extractor: `isnad/0.0.1 ${analysis.language}/0` } };
      }),
      '2018-05-01T00:00:00.000Z',
    ),
  );

/** Rejects one quote of every article; the keys of the corrections. */
const rejectAll = (): Promise<readonly number[]> =>
  withStore(async (store) => {
    const keys: number[] = [];
    for (let article = 1; article <= ARTICLES; article += 1) {
      const corrected = { kind: 'quote', key: article * 4, action: 'REJECT', revision: null, corrected: {} } as const;
      const author = { by: 'Rima', reason: 'wrong', at: '2018-05-02T00:00:00.000Z' };
      keys.push((await store.corrections.make(corrected, author)).id);
    }
    return keys;
  });

const rereadCount = (): Promise<number> =>
  withStore(
    async (store) =>
      (await store.readings(0, ARTICLES)).filter(({ extractor }) => isPresentExtractor(extractor)).length,
  );

const reanalyse = async (...words: string[]) => {
  const { code, stdout, stderr } = await runIsnad(['reanalyse', '--db', db, ...words]);
  return { code, stdout, stderr };
};

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'isnad-reanalyse-cli-'));
  db = join(folder, 'isnad.db');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('isnad reanalyse', () => {
  test('prints what changed, as a table or as JSON', async () => {
    await fill(3);
    const tried = await reanalyse('--dry-run', '--report');
    expect(tried.code).toBe(0);
    expect(jsonLines(tried.stdout)[0]).toMatchObject({ articles: 3, reread: 3, dryRun: true });
    expect(await rereadCount()).toBe(0);
    const done = await reanalyse();
    expect(done.stdout).toMatch(/^quotes +\d+ added, \d+ removed, \d+ changed, \d+ the same$/mu);
    const again = await reanalyse('--report');
    expect(jsonLines(again.stdout)[0]).toMatchObject({ articles: 3, reread: 0, current: 3, dryRun: false });
  });

  test('killed in the middle it goes on where it was, and ends as if it had never been killed', async () => {
    await fill(ARTICLES);
    const rejected = await rejectAll();
    const child = spawn(process.execPath, [BIN, 'reanalyse', '--db', db, '--batch', '1', '-q'], {
      cwd: ROOT,
      env: CHILD_ENVIRONMENT,
      stdio: 'ignore',
    });
    const ended = new Promise((resolve) => child.on('close', resolve));
    let done = 0;
    for (let turns = 0; turns < 3_000 && done === 0; turns += 1) {
      await sleep(10);
      done = await rereadCount();
    }
    child.kill('SIGKILL');
    await ended;
    done = await rereadCount();
    expect(done).toBeGreaterThan(0);
    expect(done).toBeLessThan(ARTICLES);
    expect((await withStore((store) => store.verify())).problems).toEqual([]);
    const { code, stdout } = await reanalyse('--report');
    expect(code).toBe(0);
    expect(jsonLines(stdout)[0]).toMatchObject({ articles: ARTICLES, current: done, reread: ARTICLES - done });
    expect(await rereadCount()).toBe(ARTICLES);
    expect((await withStore((store) => store.verify())).problems).toEqual([]);
    // What people said was never lost: it stands, or waits for its words.
    const states = await withStore(async (store) =>
      (await store.corrections.byIds(rejected)).map((each) => each?.state),
    );
    expect(states).toHaveLength(ARTICLES);
    expect(states.every((state) => state === 'STANDING' || state === 'DETACHED')).toBe(true);
    expect(states).toContain('STANDING');
    const all = await reanalyse('--all', '--report', '--dry-run');
    expect(jsonLines(all.stdout)[0]).toMatchObject({ reread: ARTICLES, differing: 0 });
  }, 120_000);

  test.each([
    ['an id that is none', ['--article', 'nonsense'], 2, 'ID_INVALID'],
    ['an extractor that is none', ['--since-extractor', 'latest'], 2, 'CONFIG_INVALID'],
    ['an article that is not there', ['--article', 'Article_99'], 1, 'NOT_FOUND'],
    ['a batch of none', ['--batch', '0'], 2, 'whole number'],
  ])('%s', async (_name, words, code, message) => {
    await fill(1);
    const outcome = await reanalyse(...words);
    expect(outcome.code).toBe(code);
    expect(outcome.stderr).toContain(message);
  });

  test('a database that is not there', async () => {
    const outcome = await reanalyse();
    expect(outcome.code).toBe(2);
    expect(outcome.stderr).toContain('FILE_NOT_FOUND');
  });
});
