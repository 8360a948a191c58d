import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, describe, expect, test } from 'vitest';
import { jsonLines, runIsnad } from './run-isnad.js';

const folder = mkdtempSync(join(tmpdir(), 'isnad-extract-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const write = (name: string, content: string | Uint8Array): string => {
  const file = join(folder, name);
  writeFileSync(file, content);
  return file;
};

const ONE = { id: 'one', text: 'قال الوزير إن الاجتماع انتهى.' };
const TWO = { id: 'two', title: 'Talks end', body: 'The minister said that the talks had ended.', language: 'en' };
const lines = (...values: unknown[]): string => values.map((value) => `${JSON.stringify(value)}\n`).join('');

const KEYS = ['entities', 'roles', 'quotes', 'agreements', 'interactions', 'findings', 'times'];

describe('isnad extract', () => {
  test.each([
    ['standard input', ['-'], lines(ONE, TWO)],
    ['a file', () => [write('two.jsonl', lines(ONE, TWO))], ''],
    ['a packed file', () => [write('two.jsonl.gz', gzipSync(lines(ONE, TWO)))], ''],
    ['a JSON list', () => [write('two.json', JSON.stringify([ONE, TWO]))], ''],
    ['two files', () => [write('a.jsonl', lines(ONE)), write('b.jsonl', lines(TWO))], ''],
  ])('%s: one analysis a line, in order, and nothing else', async (_name, files, stdin) => {
    const names = typeof files === 'function' ? files() : files;
    const { code, stdout, stderr } = await runIsnad(['extract', ...names], { stdin });
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    const analyses = jsonLines(stdout);
    expect(analyses.map(({ id }) => id)).toEqual(['one', 'two']);
    for (const key of KEYS) expect(analyses[0]).toHaveProperty(key, expect.any(Array));
  });

  test('an article without an id gets its place', async () => {
    const { stdout } = await runIsnad(['extract', '-'], { stdin: `\n${lines({ text: 'قال نعم' })}` });
    expect(jsonLines(stdout)[0]?.id).toBe('-:2');
  });

  test('without the tagger only names that rules read', async () => {
    const stdin = lines({ id: 'x', text: 'وصل الوفد إلى مدينة بيروت، وأحرز غونزالو بيريتشي هدفين في المباراة.' });
    const rulesOf = async (...flags: string[]) => {
      const { stdout } = await runIsnad(['extract', ...flags, '-'], { stdin });
      return ((jsonLines(stdout)[0]?.entities ?? []) as { ruleId: string }[]).map(({ ruleId }) => ruleId);
    };
    expect(await rulesOf()).toContain('ar.name.tagged');
    const plain = await rulesOf('--no-tagger');
    expect(plain).toContain('ar.name.gazetteer');
    expect(plain).not.toContain('ar.name.tagged');
  });

  test('plain text from standard input', async () => {
    const { code, stdout } = await runIsnad(['extract', '--format', 'text', '-'], { stdin: ONE.text });
    expect(code).toBe(0);
    expect(jsonLines(stdout)).toHaveLength(1);
  });

  test('refused lines are named, explained once, and the rest goes on', async () => {
    const stdin = `${lines(ONE)}{"text": \n{]\n${lines({ text: '' }, TWO)}`;
    const { code, stdout, stderr } = await runIsnad(['extract', '-'], { stdin });
    expect(code).toBe(1);
    expect(jsonLines(stdout).map(({ id }) => id)).toEqual(['one', 'two']);
    expect(stderr.match(/^-:\d+: [A-Z_]+/gmu)).toEqual([
      '-:2: JSON_INVALID',
      '-:3: JSON_INVALID',
      '-:4: ARTICLE_EMPTY',
    ]);
    expect(stderr.match(/Mend the JSON/gu)).toHaveLength(1);
  });

  test('--max-errors stops', async () => {
    const { code, stdout, stderr } = await runIsnad(['extract', '--max-errors', '2', '-'], {
      stdin: `x\nx\nx\n${lines(ONE)}`,
    });
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr.match(/JSON_INVALID/gu)).toHaveLength(2);
  });

  test('--max-article-characters refuses longer ones', async () => {
    const { stderr } = await runIsnad(['extract', '--max-article-characters', '10', '-'], { stdin: lines(ONE) });
    expect(stderr).toContain('ARTICLE_TOO_LONG');
  });

  test('a missing file does not keep the others from being read', async () => {
    const { code, stdout, stderr } = await runIsnad([
      'extract',
      join(folder, 'nope.jsonl'),
      write('c.jsonl', lines(ONE)),
    ]);
    expect(code).toBe(2);
    expect(stderr).toContain('FILE_NOT_FOUND');
    expect(jsonLines(stdout)).toHaveLength(1);
  });

  test('the same input gives the same bytes', async () => {
    const runs = await Promise.all([1, 2].map(() => runIsnad(['extract', '-'], { stdin: lines(ONE, TWO) })));
    expect(runs[0]?.stdout).toBe(runs[1]?.stdout);
  });

  test('loads neither the server nor the database', () => {
    const source = readFileSync(new URL('../../dist/cli/extract.js', import.meta.url), 'utf8');
    expect(source).not.toMatch(/store|server|graphql/u);
  });

  test('--explain prints rule, reason and words for people', async () => {
    const { code, stdout } = await runIsnad(['extract', '--explain', '-'], { stdin: lines(ONE) });
    expect(code).toBe(0);
    expect(stdout).toMatch(/^one: ar, isnad/u);
    expect(stdout).toMatch(/^ {2}rule +ar\.quote\.cue-that: cue verb/mu);
    expect(stdout).toMatch(/^ {2}content +14\.\.28 +الاجتماع انتهى$/mu);
  });

  test('--explain --at adds what was tried there', async () => {
    const { stdout } = await runIsnad(['extract', '--explain', '--at', '1', '-'], { stdin: lines(ONE) });
    expect(stdout).toMatch(/^0\.\.3 +قال: read by ar\.quote\.cue-that$/mu);
  });

  test('--explain --json is one explanation a line', async () => {
    const { stdout } = await runIsnad(['extract', '--explain', '--json', '-'], { stdin: lines(ONE, TWO) });
    expect(jsonLines(stdout).map(({ id, results }) => [id, Array.isArray(results)])).toEqual([
      ['one', true],
      ['two', true],
    ]);
  });

  test('--at alone is refused with what to do', async () => {
    const { code, stderr } = await runIsnad(['extract', '--at', '3', '-'], { stdin: lines(ONE) });
    expect(code).toBe(2);
    expect(stderr).toMatch(/--explain --at OFFSET/u);
  });
});
