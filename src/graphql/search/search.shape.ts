import type { Arguments, AskedField, Field, Pieces } from '../../store/answer/field.js';
import type { WrittenSearch, WrittenSearchType } from '../../store/answer/search.js';
import { raw, type Sql, sql } from '../../store/answer/sql.js';
import { writeObject } from '../compiled/compile.js';
import { cursorTag } from '../cursor.js';
import { given, toText } from '../input.js';
import { toPageRequest } from '../paging.js';
import { LONGEST_SEARCH, SEARCH_LIST } from './search.args.js';

const FOUND: Readonly<Record<string, { readonly type: string; readonly table: Sql } | undefined>> = {
  ARTICLE: { type: 'Article', table: sql`articles` },
  QUOTE: { type: 'Quote', table: sql`quotes` },
};

/** Conditions that only the search itself can weigh against what it finds. */
const NARROWING = ['filter', 'language', 'from', 'to'] as const;

/**
 * A search in the order NEWEST for one type that the document names, its query taken as words: a walk over the index. What
 * is ranked, understood, filtered or told of a search goes to its resolver.
 */
export const searchField: Field = (_row, asked) => {
  const types = [asked.literal('types') ?? []].flat();
  const [name] = types;
  const found = types.length === 1 ? FOUND[String(name)] : undefined;
  if (found === undefined) return asked.refuse('only hits of one type, named in the document, are written');
  const { type, table } = found;

  const searchOf = asked.once(
    (args: Arguments): WrittenSearch & { readonly length: number; readonly goesOn: boolean } => {
      const isPlain = args.orderBy === 'NEWEST' && args.understand === false;
      if (!isPlain || NARROWING.some((each) => (args[each] ?? null) !== null)) asked.refuse('is ranked or narrowed');
      const { first, after } = toPageRequest(
        SEARCH_LIST,
        given<{ first?: number; after?: string }>({ first: args.first as number, after: args.after as string }),
      );
      const query = toText(args.query as string, 'query', LONGEST_SEARCH);
      const search = asked.answers.search(name as WrittenSearchType, query, after, first ?? 0);
      return search === null
        ? asked.refuse('looks for no word')
        : { ...search, length: first ?? 0, goesOn: after !== null };
    },
  );
  const page = (make: (search: ReturnType<typeof searchOf>) => Sql): Sql => asked.given((args) => make(searchOf(args)));
  const rows = asked.alias();
  const row = asked.alias();
  const prefix = raw(`'"${cursorTag(SEARCH_LIST)}.n'`);
  const cursorAt = (place: Sql): Sql =>
    page(({ id, sort }) => sql`concat(${prefix},${sort(place)},'.',${id(place)},'"')`);

  const edgeOf = (field: AskedField): Pieces => {
    if (field.name === 'cursor') return [cursorAt(sql`${rows}.place`)];
    return field.name === 'node' ? field.object(type, row) : field.refuse('has no shape');
  };
  const pageInfoOf = (field: AskedField): Pieces => {
    const cursorOf = (place: Sql): Pieces => [sql`CASE count(*) WHEN 0 THEN 'null' ELSE ${cursorAt(place)} END`];
    switch (field.name) {
      case 'hasNextPage':
        return [
          page(
            ({ length, further }) =>
              sql`CASE WHEN count(*) = ${raw(String(length))} AND EXISTS (${further}) THEN 'true' ELSE 'false' END`,
          ),
        ];
      case 'hasPreviousPage':
        return [page(({ goesOn }) => raw(`'${goesOn}'`))];
      case 'startCursor':
        return cursorOf(sql`max(${rows}.place)`);
      case 'endCursor':
        return cursorOf(sql`min(${rows}.place)`);
      default:
        return field.refuse('has no shape');
    }
  };
  const list = (pieces: Pieces): Pieces => ['[', asked.answers.json.list(asked.text(pieces)), ']'];
  const fieldOf = (field: AskedField): Pieces => {
    switch (field.name) {
      case 'edges':
        return list(writeObject(field.fields('SearchEdge'), 'SearchEdge', edgeOf));
      case 'nodes':
        return list(field.object(type, row));
      case 'pageInfo':
        return writeObject(field.fields('PageInfo'), 'PageInfo', pageInfoOf);
      default:
        return field.refuse('has no shape');
    }
  };
  const pieces = writeObject(asked.fields('SearchConnection'), 'SearchConnection', fieldOf);
  const [from, key] = [page((search) => search.rows), page(({ id }) => id(sql`${rows}.place`))];
  return [
    sql`(SELECT ${asked.text(pieces)} FROM (${from}) AS ${rows} CROSS JOIN ${table} AS ${row} WHERE ${row}.id = ${key})`,
  ];
};
