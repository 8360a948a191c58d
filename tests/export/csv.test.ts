import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Column } from '../../src/export/columns.js';
import { createCsv, guardFormula, toCsvCell } from '../../src/export/csv.js';
import { arbitraryText } from '../text/arbitrary-text.js';

describe('guardFormula', () => {
  test.each([
    ['=1+1', "'=1+1"],
    ['+966 5', "'+966 5"],
    ['-1', "'-1"],
    ['@sum', "'@sum"],
    ['\tcell', "'\tcell"],
    ['\rcell', "'\rcell"],
    ['＝1+1', "'＝1+1"],
    ['قال: =1', 'قال: =1'],
    ["'quoted'", "'quoted'"],
    ['', ''],
  ])('%j becomes %j', (text, expected) => expect(guardFormula(text)).toBe(expected));
});

describe('a cell', () => {
  test.each<[unknown, boolean, string]>([
    [null, false, ''],
    [-3, false, '-3'],
    [true, false, 'true'],
    ['a, b', false, '"a, b"'],
    ['قال "نعم"', false, '"قال ""نعم"""'],
    ['two\nlines', false, '"two\nlines"'],
    ['=1', true, '=1'],
    ['=1,2', false, '"\'=1,2"'],
    [['a'], false, '"[""a""]"'],
    ['\ud83d', false, '\ufffd'],
  ])('%j (raw: %s) is %j', (value, raw, expected) => expect(toCsvCell(value as never, raw)).toBe(expected));
});

const COLUMNS: readonly Column<{ a: string; b: string | null }>[] = [
  { name: 'a', type: 'STRING', of: ({ a }) => a },
  { name: 'b', type: 'STRING', of: ({ b }) => b },
];

test('any words come out of a parser as they went in, and none begins a formula', () => {
  const rows = fc.array(fc.record({ a: arbitraryText, b: fc.option(arbitraryText) }), { maxLength: 5 });
  fc.assert(
    fc.property(rows, fc.boolean(), (batch, raw) => {
      const file = createCsv(COLUMNS, { bom: true, raw });
      const text = `${file.begin()}${file.add(batch)}${file.end()}`;
      const read = parse(text, { bom: true, columns: true, record_delimiter: '\r\n' }) as Record<string, string>[];
      const shown = (value: string): string => (raw ? value.toWellFormed() : guardFormula(value.toWellFormed()));
      expect(read).toEqual(batch.map(({ a, b }) => ({ a: shown(a), b: b === null ? '' : shown(b) })));
      if (!raw) for (const cell of read.flatMap(Object.values)) expect(cell).not.toMatch(/^[=+\-@\t\r]/u);
    }),
  );
});

test.each([
  [true, '\ufeffa,b\r\n'],
  [false, 'a,b\r\n'],
])('an empty table is its head line (mark: %s)', (bom, expected) => {
  const file = createCsv(COLUMNS, { bom, raw: false });
  expect(`${file.begin()}${file.end()}`).toBe(expected);
});
