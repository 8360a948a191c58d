import type { KindName } from '../../store/answer/answers.js';
import type { Arguments, AskedField, Field, Pieces } from '../../store/answer/field.js';
import {
  type Anchor,
  MOST_COUNTED,
  type PageBounds,
  sortValue,
  type WrittenList,
  writtenList,
} from '../../store/answer/list.js';
import { empty, raw, type Sql, sql } from '../../store/answer/sql.js';
import type { Order, Position } from '../../store/store.js';
import { cursorTag, listName } from '../cursor.js';
import { type PageArguments, toPageRequest } from '../paging.js';
import { writeObject } from './compile.js';

/** A field whose value is a connection, as its resolver reads it. */
export interface ListDeclaration {
  /** GraphQL type of the objects. */
  readonly type: string;
  readonly kind: KindName;
  /** How the objects hang on the object that has the field; null for all objects of the kind. */
  readonly edge: string | null;
  order(args: Arguments): Order<string>;
  filter(args: Arguments): object;
}

interface AskedPage {
  readonly page: PageBounds;
  readonly tag: string;
  readonly list: WrittenList;
}

const PAGE_ARGUMENTS: ReadonlySet<string> = new Set(['first', 'last', 'after', 'before', 'orderBy']);

/** Pages of one list without a filter that are kept: a client asks for the same size in the same order again and again. */
const KEPT_PAGES = 32;

/** SQL for a cursor, spelled as `toCursor` does. `of` has columns `id` and `sort`. */
const cursorOf = ({ tag, list: { sort } }: AskedPage, of: Sql): Sql => {
  const prefix = raw(`'"${tag}.'`);
  if (sort === null) return sql`concat(${prefix},'.',${of}.id,'"')`;
  if (sort.type === 'string') return sql`concat(${prefix},'s',hex(${of}.sort),'.',${of}.id,'"')`;
  if (sort.none === undefined) return sql`concat(${prefix},'n',${of}.sort,'.',${of}.id,'"')`;
  return sql`concat(${prefix},nullif('n'||${of}.sort,${raw(`'n${sort.none}'`)}),'.',${of}.id,'"')`;
};

/** Whether anything beside the page and the order is asked of a list. */
const isFiltered = (args: Arguments): boolean => {
  for (const name in args) {
    if (!PAGE_ARGUMENTS.has(name) && args[name] !== null && args[name] !== undefined) return true;
  }
  return false;
};

const toBoolean = (condition: Sql): Sql => sql`CASE WHEN ${condition} THEN 'true' ELSE 'false' END`;

/** A connection over a kind of the store: the same lists, filters, orders and cursors as its resolver gives. */
export const many =
  ({ type, kind, edge, order, filter }: ListDeclaration): Field =>
  (parent, asked) => {
    const listed = asked.answers.kinds[kind];
    const anchor: Anchor | null = edge === null ? null : { edge, parent: sql`${parent}.id` };
    const requestOf = asked.once((args: Arguments) =>
      toPageRequest(listName(kind, edge ?? '', order(args)), args as PageArguments),
    );
    /** The place of a cursor: a value that is bound anew for every request, so that the page stays the same SQL. */
    const placeAt = (end: 'after' | 'before', by: Order<string>) => {
      const sort = listed.sorts[by.field] ?? null;
      const position = (args: Arguments): Position => requestOf(args)[end] as Position;
      return {
        sort: asked.bound((args) => (sort === null ? null : sortValue(sort, position(args)))),
        id: asked.bound((args) => position(args).id),
      };
    };
    const write = (args: Arguments): AskedPage => {
      const by = order(args);
      const { first, last, after, before } = requestOf(args);
      const page = {
        first,
        last,
        after: after === null ? null : placeAt('after', by),
        before: before === null ? null : placeAt('before', by),
      };
      const tag = cursorTag(listName(kind, edge ?? '', by));
      return { page, tag, list: writtenList(listed, anchor, filter(args), by, page) };
    };
    const kept = new Map<string, AskedPage>();
    const pageOf = asked.once((args: Arguments): AskedPage => {
      if (isFiltered(args)) return write(args);
      const { first, last, after, before } = requestOf(args);
      const by = order(args);
      const key = `${by.field} ${by.direction} ${first} ${last} ${after === null} ${before === null}`;
      const known = kept.get(key);
      if (known !== undefined) return known;
      const page = write(args);
      if (kept.size >= KEPT_PAGES) kept.clear();
      kept.set(key, page);
      return page;
    });
    /** SQL of a page, made once for pages that are kept. */
    const given = (make: (asked: AskedPage) => Sql): Sql => {
      const made = new WeakMap<AskedPage, Sql>();
      return asked.given((args) => {
        const page = pageOf(args);
        const known = made.get(page);
        if (known !== undefined) return known;
        const part = make(page);
        made.set(page, part);
        return part;
      });
    };
    const rows = asked.alias();
    const row = asked.alias();

    const edgeOf = (field: AskedField): Pieces => {
      if (field.name === 'cursor') return [given((page) => cursorOf(page, rows))];
      return field.name === 'node' ? field.object(type, row) : field.refuse('has no shape');
    };
    const listOf = (pieces: Pieces): Pieces => ['[', asked.answers.json.list(asked.text(pieces)), ']'];
    const length = ({ page }: AskedPage): number => page.first ?? page.last ?? 0;
    const cursorAt = (field: AskedField, end: 'start' | 'end'): Sql => {
      const place = field.alias();
      return given(
        (page) => sql`coalesce((SELECT ${cursorOf(page, place)} FROM (${page.list[end]()}) AS ${place}),'null')`,
      );
    };
    const connection = `${type}Connection`;
    const fields = asked.fields(connection);
    const listsRows = fields.some(({ name }) => name === 'edges' || name === 'nodes');
    let countsRows = false;
    const rowCount = listsRows ? sql`count(*)` : sql`${rows}.count`;
    const isFurther = (page: AskedPage): Sql =>
      toBoolean(
        page.list.isBounded
          ? sql`EXISTS (${page.list.further()})`
          : sql`${rowCount} = ${raw(String(length(page)))} AND EXISTS (${page.list.further()})`,
      );
    const pageInfoOf = (field: AskedField): Pieces => {
      switch (field.name) {
        case 'hasNextPage':
          countsRows = true;
          return [
            given((page) =>
              page.page.last === null ? isFurther(page) : sql`${raw(`'${page.page.before !== null}'`)}`,
            ),
          ];
        case 'hasPreviousPage':
          countsRows = true;
          return [
            given((page) => (page.page.last === null ? sql`${raw(`'${page.page.after !== null}'`)}` : isFurther(page))),
          ];
        case 'startCursor':
          return [cursorAt(field, 'start')];
        case 'endCursor':
          return [cursorAt(field, 'end')];
        default:
          return field.refuse('has no shape');
      }
    };
    const total = given(({ list }) => {
      const count = list.count();
      const kept = sql`coalesce(nullif(${count}, ${MOST_COUNTED + 1}), CASE WHEN ${count} IS NULL THEN 0 ELSE ${MOST_COUNTED} END)`;
      return list.isBounded ? sql`CASE WHEN ${count} < 0 THEN -1 - ${count} ELSE ${kept} END` : kept;
    });
    const isExact = given(({ list }) => {
      const count = list.count();
      return toBoolean(
        list.isBounded
          ? sql`${count} <> ${MOST_COUNTED + 1} AND ${count} >= 0`
          : sql`coalesce(${count}, 0) <> ${MOST_COUNTED + 1}`,
      );
    });
    const fieldOf = (field: AskedField): Pieces => {
      switch (field.name) {
        case 'edges':
          return listOf(writeObject(field.fields(`${type}Edge`), `${type}Edge`, edgeOf));
        case 'nodes':
          return listOf(field.object(type, row));
        case 'pageInfo':
          return writeObject(field.fields('PageInfo'), 'PageInfo', pageInfoOf);
        case 'totalCount':
          return [total];
        case 'totalCountIsExact':
          return [isExact];
        case 'diagnostics':
          return [
            given(
              ({ list }) => sql`CASE WHEN ${list.first()} IS NULL THEN ${asked.answers.json.abandon} ELSE '[]' END`,
            ),
          ];
        default:
          return field.refuse('has no shape');
      }
    };
    // What is wrong with the arguments is said even where nothing is asked of the list.
    const checked = given(() => empty);
    const pieces = [...writeObject(fields, connection, fieldOf), sql`''${checked}`];
    if (!listsRows && !countsRows) return pieces;
    const { table } = listed;
    const from = given((page) => page.list.rows());
    // Only what aggregates is one row of a page of none.
    if (!listsRows)
      return [sql`(SELECT ${asked.text(pieces)} FROM (SELECT count(*) AS count FROM (${from})) AS ${rows})`];
    return [
      sql`(SELECT ${asked.text(pieces)} FROM (${from}) AS ${rows} CROSS JOIN ${table} AS ${row} WHERE ${row}.id = ${rows}.id)`,
    ];
  };
