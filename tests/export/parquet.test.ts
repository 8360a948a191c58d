import { parquetMetadata, parquetReadObjects } from 'hyparquet';
import { describe, expect, test } from 'vitest';
import type { Column } from '../../src/export/columns.js';
import type { Chunk } from '../../src/export/exported.js';
import { createParquet } from '../../src/export/parquet.js';

interface Row {
  readonly text: string | null;
  readonly count: number | null;
  readonly share: number | null;
  readonly yes: boolean | null;
  readonly chain: object | null;
}

const COLUMNS: readonly Column<Row>[] = [
  { name: 'text', type: 'STRING', of: ({ text }) => text },
  { name: 'count', type: 'INTEGER', of: ({ count }) => count },
  { name: 'share', type: 'NUMBER', of: ({ share }) => share },
  { name: 'yes', type: 'BOOLEAN', of: ({ yes }) => yes },
  { name: 'chain', type: 'JSON', of: ({ chain }) => chain },
];

const row = (n: number, fields: Partial<Row> = {}): Row => ({
  text: `قال 😀 ${n}`,
  count: n,
  share: n / 4,
  yes: n % 2 === 0,
  chain: [{ role: 'RELAYER', n }],
  ...fields,
});
const EMPTY: Row = { text: null, count: null, share: null, yes: null, chain: null };

const write = (batches: readonly (readonly Row[])[]): { file: ArrayBuffer; pieces: Chunk[] } => {
  const encoder = createParquet(COLUMNS);
  const pieces = [encoder.begin(), ...batches.map((batch) => encoder.add(batch)), encoder.end()];
  const bytes = Buffer.concat(pieces.map((piece) => Buffer.from(piece as Uint8Array)));
  return { file: bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer, pieces };
};

describe('another reader reads what was written', () => {
  test.each<[string, readonly (readonly Row[])[]]>([
    ['nothing', []],
    ['one row', [[row(1)]]],
    ['unknown values', [[EMPTY, row(1), EMPTY]]],
    ['nothing but unknown values', [[EMPTY, EMPTY]]],
    ['several batches', [[row(1), row(2)], [], [row(3)]]],
    ['empty words and empty structure', [[row(1, { text: '', chain: [] })]]],
  ])('%s', async (_name, batches) => {
    const { file } = write(batches);
    expect(await parquetReadObjects({ file })).toEqual(batches.flat());
  });

  test('a lone surrogate becomes the replacement character', async () => {
    const { file } = write([[row(1, { text: 'a\ud83db' })]]);
    expect((await parquetReadObjects({ file }))[0]).toMatchObject({ text: 'a\ufffdb' });
  });
});

test('row groups are written as they fill', async () => {
  const batches = Array.from({ length: 50 }, (_, batch) =>
    Array.from({ length: 500 }, (_each, n) => row(batch * 500 + n)),
  );
  const { file, pieces } = write(batches);
  expect(parquetMetadata(file).row_groups.map(({ num_rows }) => Number(num_rows))).toEqual([10_000, 10_000, 5_000]);
  expect(pieces.filter(({ length }) => length > 0)).toHaveLength(4);
  const rows = await parquetReadObjects({ file });
  expect(rows).toHaveLength(25_000);
  expect(rows[24_999]).toEqual(row(24_999));
});

test('long texts fill a row group sooner', () => {
  const long = 'س'.repeat(1_000_000);
  const { file } = write(Array.from({ length: 20 }, (_, n) => [row(n, { text: long })]));
  expect(parquetMetadata(file).row_groups.length).toBeGreaterThan(1);
});
