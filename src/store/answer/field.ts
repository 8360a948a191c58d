import sql, { raw, type Sql } from 'sql-template-tag';
import { survivorOf } from '../entity-identity.js';
import { PART } from '../evidence.js';
import { literal } from '../literal.js';
import type { Answers } from './answers.js';

/** JSON text in the making: what stands there anyway, and SQL for what the rows say. */
export type Pieces = readonly (string | Sql)[];

/** Arguments of a field, as the schema types them. */
export type Arguments = Readonly<Record<string, unknown>>;

/** What is asked of one field, for whoever writes its value. */
export interface Asked {
  readonly answers: Pick<Answers, 'json' | 'kinds' | 'search'>;
  /** JSON of the object of a GraphQL type in the row of this alias: with all that is selected of it. */
  object(type: string, row: Sql): Pieces;
  /** What is selected of an object that has no row, such as a connection: in the order of the answer. */
  fields(type: string): readonly AskedField[];
  /** Text in one SQL expression. */
  text(pieces: Pieces): Sql;
  /** A name for a table that no other part of the statement has. */
  alias(): Sql;
  /** SQL that depends on the arguments. Where they hold variables, it is made anew for every request. */
  given(make: (args: Arguments) => Sql): Sql;
  /** The value of an argument that the document gives as a literal; undefined of any other. */
  literal(argument: string): unknown;
  /** SQL for a value that depends on the arguments: the statement stays, the value is bound for every request. */
  bound(read: (args: Arguments) => unknown): Sql;
  /** As `given`, for what several parts of the statement are made of. */
  once<T>(make: (args: Arguments) => T): (args: Arguments) => T;
  /** This cannot be written in SQL: the whole operation goes to its resolvers. */
  refuse(why: string): never;
}

export interface AskedField extends Asked {
  /** Name in the schema, and key in the answer. */
  readonly name: string;
  readonly key: string;
}

/** How the value of a field is written. `row`: alias of the row of the object that has the field. */
export type Field = (row: Sql, asked: Asked) => Pieces;

/** How a GraphQL type is read from its rows: each field by its name in the schema. */
export type Shape = Readonly<Record<string, Field>>;

const columnOf = (row: Sql, column: string): Sql => sql`${row}.${raw(column)}`;

/** Text of any characters; null where there is none. */
export const text =
  (column: string): Field =>
  (row, { answers }) => [answers.json.string(columnOf(row, column))];

/** Text that needs no escaping and is always there: a name of ours, such as a value of an enum. */
export const name =
  (column: string): Field =>
  (row) => ['"', columnOf(row, column), '"'];

/** A whole number that is always there. */
export const integer =
  (column: string): Field =>
  (row) => [columnOf(row, column)];

/** A number that is stored as a whole number of parts, `unit` of which are one; written as JavaScript prints it. */
export const fraction =
  (column: string, unit: number): Field =>
  (row) => {
    const [parts, one] = [columnOf(row, column), literal(unit)];
    return [sql`CASE ${parts} % ${one} WHEN 0 THEN ${parts} / ${one} ELSE ${parts} / ${one}.0 END`];
  };

/** Yes or no, stored as 1 and 0. */
export const flag =
  (column: string): Field =>
  (row) => [sql`CASE ${columnOf(row, column)} WHEN 0 THEN 'false' ELSE 'true' END`];

/** The id of an object whose key stands in `column`. */
export const globalId =
  (type: string, column = 'id'): Field =>
  (row) => [`"${type}_`, columnOf(row, column), '"'];

/** Any JSON that SQL can say of a row. */
export const expression =
  (write: (row: Sql, asked: Asked) => Sql): Field =>
  (row, asked) => [write(row, asked)];

/** SQL for the JSON of an object of `type` in the one row that `from` selects; `null` of no row. */
export const oneOf = (asked: Asked, type: string, from: (row: Sql) => Sql): Sql => {
  const row = asked.alias();
  return sql`coalesce((SELECT ${asked.text(asked.object(type, row))} FROM ${from(row)}),'null')`;
};

/** SQL for the JSON list of objects of `type` in the rows that `from` selects, in their order. */
export const listOf = (asked: Asked, type: string, from: (row: Sql) => Sql): Pieces => {
  const row = asked.alias();
  const list = asked.answers.json.list(asked.text(asked.object(type, row)));
  return ['[', sql`(SELECT ${list} FROM ${from(row)})`, ']'];
};

/** The object of another table whose key stands in `column`; null where there is none. */
export const toOne =
  (type: string, table: string, column: string): Field =>
  (row, asked) => [
    oneOf(asked, type, (other) => sql`${raw(table)} AS ${other} WHERE ${other}.id = ${columnOf(row, column)}`),
  ];

/** As `toOne`, for a key that names an entity for good: of one that was merged it gives what that is now. */
export const toEntity =
  (column: string): Field =>
  (row, asked) => [
    oneOf(
      asked,
      'Entity',
      (other) => sql`entities AS ${other} WHERE ${other}.id = ${survivorOf(columnOf(row, column))}`,
    ),
  ];

/** An object that is made of columns of the same row; null where `unless` is NULL. */
export const part =
  (type: string, unless?: string): Field =>
  (row, asked) => {
    const whole = asked.object(type, row);
    return unless === undefined
      ? whole
      : [sql`CASE WHEN ${columnOf(row, unless)} IS NULL THEN 'null' ELSE ${asked.text(whole)} END`];
  };

/** The rows of another table that are owned by this one, in their order. */
export const owned =
  (type: string, table: string, owner: string, order: string): Field =>
  (row, asked) =>
    listOf(asked, type, (each) => {
      const item = asked.alias();
      return sql`(SELECT * FROM ${raw(table)} AS ${item} WHERE ${columnOf(item, owner)} = ${row}.id ORDER BY ${columnOf(item, order)}) AS ${each}`;
    });

/** A field of the object of another table whose key stands in `column`, as if it were this row's own. */
export const through =
  (table: string, column: string, field: Field): Field =>
  (row, asked) => {
    const other = asked.alias();
    return [
      sql`(SELECT ${asked.text(field(other, asked))} FROM ${raw(table)} AS ${other} WHERE ${other}.id = ${columnOf(row, column)})`,
    ];
  };

/** Name of a part of an object whose words are kept: what `part` of its evidence is. */
export type PartName = keyof typeof PART;

/** Where `Evidence` finds the article of the row `row`: beside every row with a span stands its text. */
export const textOf = (row: Sql): Sql => raw(`${row.sql}_text`);

/** FROM part: rows of evidence, as `row`, each with its text. */
export const withText = (rows: Sql, row: Sql): Sql =>
  sql`${rows} CROSS JOIN articles AS ${textOf(row)} WHERE ${textOf(row)}.id = ${row}.article_id`;

/** FROM part: the evidence of a part of an object, with its text. The key of the table is in the order of the spans. */
const evidenceOf = (owner: Sql, part: PartName, row: Sql): Sql => sql`
  evidence AS ${row} CROSS JOIN articles AS ${textOf(row)}
  WHERE ${row}.article_id = ${owner}.article_id AND ${row}.owner_id = ${owner}.id AND ${row}.part = ${literal(PART[part])}
    AND ${textOf(row)}.id = ${row}.article_id`;

/** The span of a part that has at most one; null where it has none. */
export const span =
  (part: PartName): Field =>
  (owner, asked) => [oneOf(asked, 'Evidence', (row) => sql`${evidenceOf(owner, part, row)} AND ${row}.ordinal = 0`)];

/** As `span`, for a row that stands in place `ordinal` among several that have such a part: `id` is that of their owner. */
export const numberedSpan =
  (part: PartName): Field =>
  (row, asked) => [
    oneOf(asked, 'Evidence', (alias) => sql`${evidenceOf(row, part, alias)} AND ${alias}.ordinal = ${row}.ordinal`),
  ];

/** SQL condition: the row has the span that `numberedSpan` gives. */
export const hasNumberedSpan = (row: Sql, part: PartName, { alias }: Asked): Sql => hasSpan(row, part, alias());

const hasSpan = (row: Sql, part: PartName, each: Sql): Sql =>
  sql`EXISTS (SELECT 1 FROM ${evidenceOf(row, part, each)} AND ${each}.ordinal = ${row}.ordinal)`;

/** All spans of a part, in order. */
export const spans =
  (part: PartName): Field =>
  (owner, asked) =>
    listOf(asked, 'Evidence', (row) => evidenceOf(owner, part, row));

/** The span that the row itself is; null where it has none. */
export const ownSpan: Field = (row, asked) => [
  sql`CASE WHEN ${row}.span_start IS NULL THEN 'null' ELSE (SELECT ${asked.text(asked.object('Evidence', row))}
    FROM articles AS ${textOf(row)} WHERE ${textOf(row)}.id = ${row}.article_id) END`,
];

/** SQL for the words of all spans of a part, in order, with a blank between them; NULL where it has none. */
export const wordsOf = (row: Sql, part: PartName, { alias }: Asked): Sql => {
  const each = alias();
  const words = sql`substr(${textOf(each)}.text, ${each}.code_point_start + 1, ${each}.code_point_end - ${each}.code_point_start)`;
  return sql`(SELECT string_agg(${words}, ' ') FROM ${evidenceOf(row, part, each)})`;
};

/** What stands for each name that `column` may hold; both are names of ours. */
export const choice =
  (column: string, values: Readonly<Record<string, string>>): Field =>
  (row) => {
    const cases = Object.entries(values).map(([from, to]) => `WHEN '${from}' THEN '${to}'`);
    return ['"', sql`CASE ${columnOf(row, column)} ${raw(cases.join(' '))} END`, '"'];
  };

/** As `choice`, where some names, and those that are not listed, stand for nothing: null. */
export const optionalChoice =
  (column: string, values: Readonly<Record<string, string | null>>): Field =>
  (row) => {
    const cases = Object.entries(values).flatMap(([from, to]) =>
      to === null ? [] : [`WHEN '${from}' THEN '"${to}"'`],
    );
    return [sql`CASE ${columnOf(row, column)} ${raw(cases.join(' '))} ELSE 'null' END`];
  };
