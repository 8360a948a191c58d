import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { parquetReadObjects } from 'hyparquet';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { DEMO_FOLDER } from '../app/export/demo-store.js';
import { jsonLines, runIsnad } from './run-isnad.js';

let folder: string;
let db: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'isnad-export-'));
  db = join(folder, 'isnad.db');

  const { code } = await runIsnad(['ingest', '--db', db, ...(await demoFiles())]);
  expect(code).toBe(0);
}, 60_000);
afterAll(() => rm(folder, { recursive: true }));

const demoFiles = async (): Promise<string[]> => {
  return (await readdir(DEMO_FOLDER)).filter((name) => name.endsWith('.json')).map((name) => join(DEMO_FOLDER, name));
};
const run = (...words: string[]) => runIsnad(['export', '--db', db, ...words]);

describe('isnad export', () => {
  test('writes JSON lines to standard output, progress elsewhere', async () => {
    const { code, stdout, stderr } = await run('--what', 'quotes', '--act', 'DENY');
    expect(code).toBe(0);
    const quotes = jsonLines(stdout);
    expect(quotes.length).toBeGreaterThan(3);
    expect(new Set(quotes.map(({ act }) => act))).toEqual(new Set(['DENY']));
    expect(stderr).toMatch(new RegExp(`^${quotes.length} quotes in `, 'mu'));
  });

  test('writes a file by its ending, and nothing beside it', async () => {
    const file = join(folder, 'out', '..', 'quotes.parquet');
    const { code, stdout } = await run('--what', 'quotes', '-o', file);
    expect([code, stdout]).toEqual([0, '']);
    const bytes = await readFile(file);
    const buffer = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer;
    expect((await parquetReadObjects({ file: buffer })).length).toBeGreaterThan(50);
    expect((await readdir(folder)).filter((name) => name.includes('.part'))).toEqual([]);
  });

  test('packs what ends with .gz, which ingest takes in again', async () => {
    const file = join(folder, 'articles.jsonl.gz');
    expect((await run('--what', 'articles', '-o', file)).code).toBe(0);
    expect(jsonLines(gunzipSync(await readFile(file)).toString())).toHaveLength(13);
    const { code, stdout } = await runIsnad(['ingest', '--db', db, file]);
    expect([code, JSON.parse(stdout)]).toMatchObject([0, { unchanged: 13, added: 0, failed: 0 }]);
  });

  test('writes no more than it is asked for, to a file as to standard output', async () => {
    const file = join(folder, 'first.jsonl');
    const words = ['--what', 'mentions', '--first', '400', '--kind', 'NAMED', '--kind', 'nominal'];
    const { code, stderr } = await run(...words, '-o', file);
    expect([code, stderr]).toEqual([0, expect.stringMatching(/^400 mentions in /mu)]);
    const { stdout } = await run(...words);
    expect(stdout).toBe(await readFile(file, 'utf8'));
    expect(jsonLines(stdout)).toHaveLength(400);
  });

  test('writes the mark that Excel needs', async () => {
    const { stdout } = await run('--what', 'entities', '--format', 'csv', '--bom');
    expect(stdout.startsWith('\ufeffid,type,')).toBe(true);
  });

  test.each<[string, string[], number, RegExp]>([
    ['no kind', [], 2, /--what/u],
    ['an unknown kind', ['--what', 'rumours'], 2, /articles/u],
    ['an unknown format', ['--what', 'quotes', '--format', 'xml'], 2, /jsonl/u],
    ['a condition of another kind', ['--what', 'quotes', '--reached', 'SIGNED'], 2, /reached: no condition of quotes/u],
    ['a wrong date', ['--what', 'quotes', '--from', 'once'], 2, /DATE_INVALID/u],
    ['nobody', ['--what', 'quotes', '--speaker', 'nobody at all'], 1, /NOT_FOUND/u],
    ['a folder that is not there', ['--what', 'quotes', '-o', '/nowhere/at/all.csv'], 2, /FILE_UNWRITABLE/u],
    ['a folder for a file', ['--what', 'quotes', '-o', tmpdir()], 2, /FILE_UNWRITABLE/u],
    ['a wrong address', ['--what', 'quotes', '--base-url', 'ftp://x'], 2, /address of a server/u],
  ])('refuses %s', async (_name, words, expected, message) => {
    const { code, stdout, stderr } = await run(...words);
    expect([code, stdout]).toEqual([expected, '']);
    expect(stderr).toMatch(message);
  });

  test('a database that is not there is not made', async () => {
    const { code, stderr } = await runIsnad(['export', '--what', 'quotes', '--db', join(folder, 'none.db')]);
    expect(code).toBe(2);
    expect(stderr).toMatch(/FILE_NOT_FOUND/u);
    expect(await readdir(folder)).not.toContain('none.db');
  });

  test('leaves a file as it was when it fails', async () => {
    const file = join(folder, 'kept.jsonl');
    await writeFile(file, 'before');
    expect((await run('--what', 'quotes', '--speaker', 'nobody at all', '-o', file)).code).toBe(1);
    expect(await readFile(file, 'utf8')).toBe('before');
  });

  test('shows examples and every format in its help', async () => {
    const { stdout } = await runIsnad(['export', '--help']);
    for (const word of ['Examples:', 'parquet', 'csv', 'jsonl', '--speaker', '--denied-only', 'Exit codes:']) {
      expect(stdout).toContain(word);
    }
  });
});
