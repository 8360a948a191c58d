import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { CHILD_ENVIRONMENT } from '../cli/run-isnad.js';

const BENCH = new URL('../../bench/serving/', import.meta.url);
const SHAPES = ['q1', 'q2', 'q3', 'q4', 'q5'];

interface Span {
  readonly start: number;
  readonly end: number;
}
interface Made {
  readonly draft: { readonly text: string; readonly sha256: string };
  readonly analysis: {
    readonly entities: readonly { readonly id: string; readonly name: string }[];
    readonly mentions: readonly { readonly entity: string; readonly kind: string; readonly span: Span }[];
    readonly quotes: readonly { readonly speaker: { readonly entity: string; readonly span: Span } }[];
    readonly agreements: readonly { readonly parties: readonly { readonly entity: string; readonly span: Span }[] }[];
  };
}

describe('made-up articles', () => {
  let make: (number: number) => Made;

  beforeAll(async () => {
    const { createArticles } = await import(new URL('made/articles.mjs', BENCH).href);
    make = createArticles({ articles: 1000 });
  });

  test('are the same in every run', () => {
    expect(make(7)).toEqual(make(7));
    expect(make(7).draft.sha256).not.toBe(make(8).draft.sha256);
  });

  test('name whom they mean where they say so', () => {
    for (const { draft, analysis } of Array.from({ length: 40 }, (_, number) => make(number))) {
      const names = new Map(analysis.entities.map(({ id, name }) => [id, name]));
      const named = [
        ...analysis.mentions.filter(({ kind }) => kind === 'NAMED'),
        ...analysis.quotes.map(({ speaker }) => speaker),
        ...analysis.agreements.flatMap(({ parties }) => parties),
      ];
      expect(named.map(({ span }) => draft.text.slice(span.start, span.end))).toEqual(
        named.map(({ entity }) => names.get(entity)),
      );
      expect([analysis.quotes.length, analysis.mentions.length]).toEqual([4, 12]);
    }
  });
});

describe('npm run bench', () => {
  const folder = mkdtempSync(join(tmpdir(), 'isnad-bench-test-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test('gets the bytes of the hand-written statements from the server', { timeout: 180_000 }, () => {
    const file = join(folder, 'figures.json');
    const words = ['--quick', '--articles', '200', '--slice', '20', '--only', 'ratios', '--servers', 'isnad'];
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      [fileURLToPath(new URL('main.mjs', BENCH)), ...words, '--json', file],
      { encoding: 'utf8', env: { ...CHILD_ENVIRONMENT, ISNAD_BENCH_CACHE: folder } },
    );
    expect(stderr).not.toContain('otherwise than');
    expect(status).toBe(0);
    expect(stdout).toContain('Equal as JSON, but not to the byte: none');
    const [limit, isnad] = JSON.parse(readFileSync(file, 'utf8')).ratios.servers;
    expect([limit.name, limit.mean, isnad.name]).toEqual(['limit', 1, 'isnad']);
    expect(Object.keys(isnad.ratios)).toEqual(SHAPES);
  });
});
