import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { runIsnad } from './run-isnad.js';

/** Another program with the same measures, a script run as "python3 SCRIPT GOLD SYSTEM --json", and files to compare on. */
const SCORER = process.env.ISNAD_TEST_SCORER;
const GOLD = (process.env.ISNAD_TEST_GOLD ?? '').split(' ').filter((file) => file !== '');

const folder = mkdtempSync(join(tmpdir(), 'isnad-scorer-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

type Line = Record<string, readonly Record<string, unknown>[]>;

/** Every second quote, accord and meeting of an annotated file: what a poor system would find of it. */
const halfOf = (file: string): string =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const whole = JSON.parse(line) as Line;
      const half = { ...whole };
      for (const key of ['agreements', 'interactions', 'roles'])
        half[key] = whole[key]?.filter((_, at) => at % 2 === 0) ?? [];
      half.quotes =
        whole.quotes?.map((quote, at) => (at % 2 === 0 ? quote : { ...quote, speaker: null, act: 'DENY' })) ?? [];
      return JSON.stringify(half);
    })
    .join('\n');

const figuresOf = (value: unknown, path = ''): [string, number][] =>
  typeof value === 'number'
    ? [[path, value]]
    : Object.entries((value ?? {}) as object).flatMap(([key, inner]) => figuresOf(inner, `${path}.${key}`));

describe.skipIf(SCORER === undefined || GOLD.length === 0)('figures of another scorer', () => {
  test.each(GOLD)('%s', async (gold) => {
    const extracted = join(folder, 'system.jsonl');
    writeFileSync(extracted, (await runIsnad(['extract', '--quiet', '--format', 'jsonl', gold])).stdout);
    const half = join(folder, 'half.jsonl');
    writeFileSync(half, halfOf(gold));
    for (const system of [extracted, gold, half]) {
      const theirs = execFileSync('python3', [SCORER as string, gold, system, '--json'], { encoding: 'utf8' });
      const ours = await runIsnad(['eval', gold, '--system', system, '--json']);
      const own = new Map(figuresOf(JSON.parse(ours.stdout)));
      for (const [name, figure] of figuresOf(JSON.parse(theirs)))
        expect(Math.abs((own.get(name) ?? Number.NaN) - figure), name).toBeLessThan(1e-6);
    }
  });
});
