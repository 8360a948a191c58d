import { parse } from 'csv-parse/sync';
import { parquetReadObjects } from 'hyparquet';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readFilter } from '../../../src/app/export/filters.js';
import { countExported, walkExport } from '../../../src/app/export/walk.js';
import { writeExport } from '../../../src/app/export/write-export.js';
import { loadArticles } from '../../../src/app/load-articles.js';
import { toAddresses } from '../../../src/export/addresses.js';
import { type Cell, COLUMNS } from '../../../src/export/columns.js';
import { EXPORT_KINDS, type ExportedQuote, type ExportKind } from '../../../src/export/exported.js';
import { findFormat } from '../../../src/export/formats.js';
import { readArticles } from '../../../src/ingest/read-articles.js';
import type { Store } from '../../../src/store/store.js';
import { NOW, openTestStore } from '../../server/support.js';
import { openDemoStore } from './demo-store.js';

let store: Awaited<ReturnType<typeof openDemoStore>>;
beforeAll(async () => {
  store = await openDemoStore();
}, 60_000);
afterAll(() => store[Symbol.asyncDispose]());

const OPTIONS = { addresses: toAddresses(null), bom: false, raw: false };

const fileOf = async (from: Store, kind: ExportKind, name: string): Promise<Buffer> => {
  const format = findFormat(name);
  if (format === undefined) throw new Error(`no format ${name}`);
  const walk = { kind, filter: await readFilter(from, kind, {}), isPlain: format.isPlain };
  const pieces: Buffer[] = [];
  for await (const piece of writeExport(from, walk, format, OPTIONS)) pieces.push(Buffer.from(piece as string));
  return Buffer.concat(pieces);
};
const linesOf = async (from: Store, kind: ExportKind): Promise<Record<string, unknown>[]> =>
  (await fileOf(from, kind, 'jsonl'))
    .toString()
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));

const rowsOf = async (kind: ExportKind): Promise<object[]> => {
  const rows: object[] = [];
  const walk = { kind, filter: await readFilter(store, kind, {}), isPlain: true };
  for await (const batch of walkExport(store, walk)) rows.push(...batch);
  return rows;
};

describe.each(EXPORT_KINDS)('%s', (kind) => {
  test('are all there, each once', async () => {
    const rows = (await rowsOf(kind)) as { id: string }[];
    const filter = await readFilter(store, kind, {});
    expect(rows.length).toBe(await countExported(store, { kind, filter, isPlain: true }));
    expect(rows.length).toBeGreaterThan(5);
    expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
    expect((await linesOf(store, kind)).map(({ id }) => id)).toEqual(rows.map(({ id }) => id));
  });

  test('say the same in Parquet and CSV', async () => {
    const rows = await rowsOf(kind);
    const columns = COLUMNS[kind] as unknown as readonly { name: string; of: (row: object) => Cell }[];
    const expected = rows.map((row) => Object.fromEntries(columns.map(({ name, of }) => [name, of(row)])));
    const bytes = await fileOf(store, kind, 'parquet');
    const file = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer;
    expect(await parquetReadObjects({ file })).toEqual(JSON.parse(JSON.stringify(expected)));
    const csv = parse(await fileOf(store, kind, 'csv'), { columns: true }) as Record<string, string>[];
    expect(csv.map(({ id }) => id)).toEqual(expected.map(({ id }) => id));
    expect(Object.keys(csv[0] ?? {})).toEqual(columns.map(({ name }) => name));
  });

  test('have column names that differ', () => {
    const names = COLUMNS[kind].map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
  });
});

test('every span cuts its words out of its article', async () => {
  const texts = new Map((await linesOf(store, 'articles')).map(({ id, text }) => [id, text as string]));
  for (const quote of (await rowsOf('quotes')) as ExportedQuote[]) {
    const text = texts.get(quote.article.id) ?? '';
    for (const span of [...quote.content, ...quote.cue]) {
      expect(text.slice(span.start, span.end)).toBe(span.exact);
      expect([...text].slice(span.codePointStart, span.codePointEnd).join('')).toBe(span.exact);
      expect(text.slice(0, span.start).endsWith(span.prefix) && text.slice(span.end).startsWith(span.suffix)).toBe(
        true,
      );
      expect([...span.prefix].length).toBe(Math.min(32, span.codePointStart));
    }
  }
});

test('denials point at each other', async () => {
  const quotes = (await rowsOf('quotes')) as ExportedQuote[];
  const denied = new Map(quotes.map(({ id, deniedBy }) => [id, deniedBy]));
  const pairs = quotes.flatMap(({ id, denies }) => denies.map((target) => [id, target] as const));
  expect(pairs.length).toBeGreaterThan(3);
  for (const [denial, target] of pairs) expect(denied.get(target)).toContain(denial);
});

const loadLines = async (into: Store, text: Buffer) => {
  const { Readable } = await import('node:stream');
  const items = readArticles('-', { stdin: Readable.from([text]) });
  return loadArticles(into, items, {
    now: () => NOW,
    batchSize: 100,
    maxErrors: Number.POSITIVE_INFINITY,
    onFailure: ({ error }) => {
      throw error;
    },
  });
};

describe('articles as JSON lines', () => {
  test('taken in again change nothing', async () => {
    const before = await fileOf(store, 'articles', 'jsonl');
    const counts = await loadLines(store, before);
    expect(counts).toMatchObject({ added: 0, newVersions: 0, failed: 0, unchanged: 13 });
    expect((await fileOf(store, 'articles', 'jsonl')).equals(before)).toBe(true);
  });

  test('make the same database anew', async () => {
    await using fresh = await openTestStore();
    await loadLines(fresh, await fileOf(store, 'articles', 'jsonl'));
    for (const kind of EXPORT_KINDS) {
      const same = (await fileOf(fresh, kind, 'jsonl')).equals(await fileOf(store, kind, 'jsonl'));
      expect([kind, same]).toEqual([kind, true]);
    }
  }, 60_000);
});
