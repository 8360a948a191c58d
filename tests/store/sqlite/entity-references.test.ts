import Sqlite from 'better-sqlite3';
import { expect, test } from 'vitest';
import { allEntityReferences } from '../../../src/store/entity-references.js';
import { openFreshSqlite } from '../fresh-store.js';

interface ForeignKey {
  readonly table: string;
  readonly from: string;
}

test('every column of the schema that refers to entities is declared, and nothing else', async () => {
  const { file, close } = await openFreshSqlite();
  const connection = new Sqlite(file, { readonly: true });
  try {
    const tables = connection.prepare(`SELECT name FROM sqlite_schema WHERE type = 'table'`).pluck().all() as string[];
    const found = tables.flatMap((table) =>
      (connection.pragma(`foreign_key_list(${table})`) as ForeignKey[])
        .filter((key) => key.table === 'entities')
        .map((key) => `${table}.${key.from}`),
    );
    expect(allEntityReferences().toSorted()).toEqual(found.toSorted());
  } finally {
    connection.close();
    await close();
  }
});
