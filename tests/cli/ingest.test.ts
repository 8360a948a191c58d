import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { jsonLines, runIsnad } from './run-isnad.js';

let folder: string;
let db: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'isnad-ingest-cli-'));
  db = join(folder, 'deep', 'er', 'isnad.db');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const article = (n: number, addition = '') => ({
  url: `https://news.example/${n}`,
  title: `عنوان ${n}`,
  body: `قال الوزير سامي نادر إن الاجتماع رقم ${n} انتهى.${addition}`,
  language: 'ar',
  publishedAt: '2018-03-04',
});
const lines = (...values: unknown[]): string => values.map((value) => `${JSON.stringify(value)}\n`).join('');

const ingest = async (stdin: string | Uint8Array, ...words: string[]) => {
  const { code, stdout, stderr } = await runIsnad(['ingest', '--db', db, ...words, '-'], { stdin });
  return { code, stderr, summary: jsonLines(stdout)[0] };
};

const storedArticles = async (): Promise<unknown> => {
  const { stdout } = await runIsnad(['verify', '--db', db]);
  return jsonLines(stdout)[0]?.articles;
};

describe('isnad ingest', () => {
  test('stores, knows the same again, and tells a changed text', async () => {
    const first = await ingest(lines(article(1), article(2), article(3)));
    expect(first).toMatchObject({ code: 0, summary: { read: 3, added: 3, unchanged: 0, newVersions: 0, failed: 0 } });
    const second = await ingest(lines(article(1), article(2, ' وأضاف أنه راض.'), article(3)));
    expect(second).toMatchObject({ code: 0, summary: { read: 3, added: 0, unchanged: 2, newVersions: 1, failed: 0 } });
    expect(await storedArticles()).toBe(3);
  });

  test('reads packed input and more than one batch', async () => {
    const many = Array.from({ length: 25 }, (_, n) => article(n));
    const { code, summary } = await ingest(gzipSync(lines(...many)), '--batch', '10');
    expect({ code, added: summary?.added }).toEqual({ code: 0, added: 25 });
  });

  test('the same article twice in one batch is one article', async () => {
    const { summary } = await ingest(lines(article(1), article(1)));
    expect(summary).toMatchObject({ added: 1, unchanged: 1 });
    expect(await storedArticles()).toBe(1);
  });

  test('refused lines are named and the rest is stored', async () => {
    const { code, stderr, summary } = await ingest(`${lines(article(1))}{"text": 5}\nnonsense\n${lines(article(2))}`);
    expect(code).toBe(1);
    expect(stderr).toContain('-:2: FIELD_INVALID');
    expect(stderr).toContain('-:3: JSON_INVALID');
    expect(summary).toMatchObject({ read: 4, added: 2, failed: 2 });
    expect(await storedArticles()).toBe(2);
  });

  test('--max-errors stops; what was read before is stored', async () => {
    const { code, summary } = await ingest(`${lines(article(1))}x\nx\nx\n${lines(article(2))}`, '--max-errors', '2');
    expect(code).toBe(1);
    expect(summary).toMatchObject({ added: 1, failed: 2 });
  });

  test('--quiet prints the summary alone', async () => {
    const { stderr } = await ingest(lines(article(1)), '--quiet');
    expect(stderr).toBe('');
  });

  test('a missing file ends with 2', async () => {
    const { code, stderr } = await runIsnad(['ingest', '--db', db, join(folder, 'nope.jsonl')]);
    expect(code).toBe(2);
    expect(stderr).toContain('FILE_NOT_FOUND');
  });

  test.each([
    ['no database at all', 'not a database, only text. '.repeat(100)],
    ['a cut database', `SQLite format 3\0${'x'.repeat(50)}`],
  ])('%s is refused and left as it was', async (_name, content) => {
    const file = join(folder, 'wrong.db');
    writeFileSync(file, content);
    const { code, stderr } = await runIsnad(['ingest', '--db', file, '-'], { stdin: lines(article(1)) });
    expect(code).toBe(4);
    expect(stderr).toContain('STORAGE_CORRUPT');
  });
});

describe('isnad verify', () => {
  test('a database that is not there is said, not made', async () => {
    const { code, stderr } = await runIsnad(['verify', '--db', db]);
    expect(code).toBe(2);
    expect(stderr).toContain('FILE_NOT_FOUND');
    expect(existsSync(db)).toBe(false);
  });
});
