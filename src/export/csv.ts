import type { Cell, Column } from './columns.js';
import type { Encoder } from './exported.js';

export interface CsvOptions {
  /** Begin with U+FEFF: without it Excel reads UTF-8 as an older encoding, and Arabic becomes noise. */
  readonly bom: boolean;
  /** Leave cells as they are that a spreadsheet would run as formulas. */
  readonly raw: boolean;
}

/** What a spreadsheet takes for the beginning of a formula. */
const FORMULA = /^[=+\-@\t\r\uff0b\uff0d\uff1d\uff20]/u;
const LINE_END = '\r\n';

/** `text` so that a spreadsheet shows it and does not run it: with an apostrophe before what looks like a formula. */
export const guardFormula = (text: string): string => (FORMULA.test(text) ? `'${text}` : text);

/** One cell after RFC 4180: in quotation marks where it holds a comma, a mark or a line end. */
export const toCsvCell = (value: Cell, raw: boolean): string => {
  if (value === null) return '';
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  const plain = typeof value === 'string' ? value.toWellFormed() : JSON.stringify(value);
  const text = raw ? plain : guardFormula(plain);
  return /[",\r\n]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};

/** A CSV file after RFC 4180: UTF-8, a head line, CRLF. */
export const createCsv = <T>(columns: readonly Column<T>[], { bom, raw }: CsvOptions): Encoder<T> => ({
  begin: () => (bom ? '\ufeff' : '') + columns.map(({ name }) => name).join(',') + LINE_END,
  add: (batch) => batch.map((row) => columns.map(({ of }) => toCsvCell(of(row), raw)).join(',') + LINE_END).join(''),
  end: () => '',
});
