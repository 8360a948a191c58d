import sql, { join, type Sql } from 'sql-template-tag';
import { survivorOf } from './entity-identity.js';
import type { Several } from './filters.js';
import type { Key } from './records.js';

const toList = <Value>(values: Several<Value>): readonly Value[] =>
  Array.isArray(values) ? (values as readonly Value[]) : [values as Value];

const isOneOf = (column: Sql, values: readonly (Sql | string | number)[]): Sql => {
  const [first] = values;
  if (first === undefined) return sql`FALSE`;
  return values.length === 1 ? sql`${column} = ${first}` : sql`${column} IN (${join([...values])})`;
};

/** Condition: a column has one of the values; nothing for a filter without them. */
export const among = (column: Sql, values: Several<string | number> | undefined): readonly Sql[] =>
  values === undefined ? [] : [isOneOf(column, toList(values))];

/** Condition: a column names one of the entities, as they are called now. */
export const amongEntities = (column: Sql, keys: Several<Key> | undefined): readonly Sql[] =>
  keys === undefined ? [] : [isOneOfEntities(column, keys)];

export const isOneOfEntities = (column: Sql, keys: Several<Key>): Sql =>
  isOneOf(
    column,
    toList(keys).map((key) => survivorOf(sql`${key}`)),
  );

/** The only value, if there is one alone: what a list can be read off by. */
export const onlyOf = <Value>(values: Several<Value> | undefined): Value | undefined => {
  const list = values === undefined ? [] : toList(values);
  return list.length === 1 ? list[0] : undefined;
};
