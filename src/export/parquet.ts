import { ByteWriter, ParquetWriter, type SchemaElement } from 'hyparquet-writer';
import type { Cell, CellType, Column } from './columns.js';
import type { Encoder } from './exported.js';

/** A row group is held in memory until it is full: so many rows, or so many characters of text. */
const GROUP_ROWS = 10_000;
const GROUP_CHARACTERS = 8_000_000;

const ELEMENTS: Readonly<Record<CellType, Omit<SchemaElement, 'name'>>> = {
  STRING: { type: 'BYTE_ARRAY', converted_type: 'UTF8' },
  JSON: { type: 'BYTE_ARRAY', converted_type: 'JSON' },
  INTEGER: { type: 'INT32' },
  NUMBER: { type: 'DOUBLE' },
  BOOLEAN: { type: 'BOOLEAN' },
};

const schemaOf = <T>(columns: readonly Column<T>[]): SchemaElement[] => [
  { name: 'root', num_children: columns.length },
  ...columns.map(({ name, type }): SchemaElement => ({ name, repetition_type: 'OPTIONAL', ...ELEMENTS[type] })),
];

const sizeOf = (cell: Cell): number => (typeof cell === 'string' ? cell.length : 8);
const toCell = (cell: Cell): Cell => (typeof cell === 'string' ? cell.toWellFormed() : cell);

/** A Parquet file (Snappy): one column a field, JSON where a field has structure, null where a value is not known. */
export const createParquet = <T>(columns: readonly Column<T>[]): Encoder<T> => {
  const bytes = new ByteWriter();
  const file = new ParquetWriter({ writer: bytes, schema: schemaOf(columns), createdBy: 'isnad' });
  let group: Cell[][] = columns.map(() => []);
  let characters = 0;

  /** What was written since the last call. */
  const take = (): Uint8Array => {
    const written = bytes.getBytes().slice();
    bytes.index = 0;
    return written;
  };
  const writeGroup = (): void => {
    if ((group[0]?.length ?? 0) === 0) return;
    file.write({
      columnData: columns.map(({ name }, place) => ({ name, data: group[place] as Cell[] })),
      rowGroupSize: GROUP_ROWS,
    });
    group = columns.map(() => []);
    characters = 0;
  };
  return {
    begin: take,
    add: (batch) => {
      for (const row of batch) {
        for (const [place, { of }] of columns.entries()) {
          const cell = toCell(of(row));
          characters += sizeOf(cell);
          group[place]?.push(cell);
        }
        if ((group[0]?.length ?? 0) >= GROUP_ROWS || characters >= GROUP_CHARACTERS) writeGroup();
      }
      return take();
    },
    end: () => {
      writeGroup();
      file.finish();
      return take();
    },
  };
};
