import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, describe, expect, test } from 'vitest';
import { ROOT, runIsnad } from './run-isnad.js';

const folder = mkdtempSync(join(tmpdir(), 'isnad-eval-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const write = (name: string, content: string | Uint8Array): string => {
  const file = join(folder, name);
  writeFileSync(file, content);
  return file;
};

const DEMO = join(ROOT, 'tests/gold/ar/demo.jsonl');
const demo = readFileSync(DEMO, 'utf8');

describe('isnad eval', () => {
  test('prints a table', async () => {
    const { code, stdout, stderr } = await runIsnad(['eval', DEMO, '--system', DEMO]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toMatch(/^documents 8, annotated quotes \d+, found quotes \d+$/mu);
    expect(stdout).toMatch(/^names +1\.000 +1\.000 +1\.000$/mu);
    expect(stdout).toMatch(/^chainSpurious +0\.000$/mu);
  });

  test('reads packed files and prints JSON', async () => {
    const gold = write('demo.jsonl.gz', gzipSync(demo));
    const { code, stdout } = await runIsnad(['eval', gold, '--system', DEMO, '--json']);
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ documents: 8, names: { p: 1, r: 1, f1: 1 }, type: 1, chainSpurious: 0 });
  });

  test('runs the extractor, and scores its own output of "extract" the same', async () => {
    const { stdout: analyses } = await runIsnad(['extract', '--quiet', DEMO]);
    const system = write('system.jsonl', analyses);
    const [own, given] = await Promise.all([
      runIsnad(['eval', DEMO, '--json', '--metadata']),
      runIsnad(['eval', '-', '--json', '--system', system], { stdin: demo }),
    ]);
    expect(own.code).toBe(0);
    expect(JSON.parse(own.stdout)).toEqual(JSON.parse(given.stdout));
  });

  test('--errors lists what differs, with ids', async () => {
    const first = JSON.parse(demo.split('\n')[0] ?? '');
    const system = write('less.jsonl', JSON.stringify({ ...first, quotes: first.quotes.slice(1) }));
    const gold = write('one.jsonl', JSON.stringify(first));
    const { stdout } = await runIsnad(['eval', gold, '--system', system, '--errors']);
    expect(stdout.split('\n').filter((line) => line.includes('missed'))).toEqual([
      expect.stringMatching(/^astana-4-memorandum {2}missed quote {2}q1 {2}\S/u),
    ]);
    const { stdout: json } = await runIsnad(['eval', gold, '--system', system, '--errors', '--json']);
    expect(JSON.parse(json).errors).toMatchObject([
      { document: 'astana-4-memorandum', kind: 'missed quote', id: 'q1' },
    ]);
  });

  test('bad lines are named and the rest goes on', async () => {
    const gold = write('bad.jsonl', `${demo}{"id": 1\n\n{"id": "x", "text": "نعم", "quotes": [{"cue": [{}]}]}\n`);
    const { code, stdout, stderr } = await runIsnad(['eval', gold, '--system', DEMO]);
    expect(code).toBe(1);
    expect(stdout).toContain('documents 8');
    expect(stderr.match(/^\S+bad\.jsonl:\d+: [A-Z_]+/gmu)?.map((line) => line.split('bad.jsonl')[1])).toEqual([
      ':9: JSON_INVALID',
      ':11: FIELD_INVALID',
    ]);
  });

  test('--freeze keeps the scores, --frozen ends with 1 when one has fallen', async () => {
    const frozen = join(folder, 'frozen.json');
    await runIsnad(['eval', DEMO, '--system', DEMO, '--freeze', frozen]);
    expect(JSON.parse(readFileSync(frozen, 'utf8'))).toMatchObject({ ar: { names: 1, detection: 1 } });
    const same = await runIsnad(['eval', DEMO, '--system', DEMO, '--frozen', frozen]);
    expect({ code: same.code, stderr: same.stderr }).toEqual({ code: 0, stderr: '' });
    const fallen = await runIsnad(['eval', DEMO, '--system', write('none.jsonl', ''), '--frozen', frozen]);
    expect(fallen.code).toBe(1);
    expect(fallen.stderr).toContain('fallen: ar detection: 0.0000, frozen at 1.0000');
  });

  test.each([
    ['a file that is not there', ['eval', 'nope.jsonl'], 'FILE_NOT_FOUND'],
    ['frozen scores that are not there', ['eval', DEMO, '--frozen', 'nope.json'], 'FILE_NOT_FOUND'],
    ['no annotated line', ['eval', write('empty.jsonl', '\n')], 'BAD_USER_INPUT'],
    ['an unknown unit', ['eval', DEMO, '--unit', 'byte'], 'Allowed choices are utf16, code-point'],
    ['no file', ['eval'], "missing required argument 'gold'"],
  ])('%s: ends with 2', async (_name, words, expected) => {
    const { code, stdout, stderr } = await runIsnad(words);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(expected);
  });
});
