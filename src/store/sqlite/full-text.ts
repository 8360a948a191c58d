import sql, { empty, type Sql } from 'sql-template-tag';
import { invariant } from '../../errors.js';
import type { Session } from '../connection.js';
import type { FullText, SearchExpression, SearchMatch, SearchPhrase, SearchRange } from '../full-text.js';
import { literal } from '../literal.js';
import type { Key, SearchType } from '../records.js';

interface Table {
  readonly name: Sql;
  readonly into: Sql;
  readonly sizes: Sql;
  readonly clear: Sql;
}

const TABLES: Readonly<Record<SearchType, Table>> = {
  ARTICLE: {
    name: sql`articles_search`,
    into: sql`articles_search (rowid, terms)`,
    sizes: sql`articles_search_docsize`,
    clear: sql`INSERT INTO articles_search (articles_search) VALUES ('delete-all')`,
  },
  QUOTE: {
    name: sql`quotes_search`,
    into: sql`quotes_search (rowid, terms)`,
    sizes: sql`quotes_search_docsize`,
    clear: sql`INSERT INTO quotes_search (quotes_search) VALUES ('delete-all')`,
  },
  AGREEMENT: {
    name: sql`agreements_search`,
    into: sql`agreements_search (rowid, terms)`,
    sizes: sql`agreements_search_docsize`,
    clear: sql`INSERT INTO agreements_search (agreements_search) VALUES ('delete-all')`,
  },
  ENTITY: {
    name: sql`entities_search`,
    into: sql`entities_search (rowid, terms)`,
    sizes: sql`entities_search_docsize`,
    clear: sql`INSERT INTO entities_search (entities_search) VALUES ('delete-all')`,
  },
};

/** A row id holds the day in its upper bits and the key in its lower 27. More bits would swell every entry of the index. */
const KEYS_A_DAY = 2 ** 27;
const toRowId = (day: number, id: Key): number => {
  invariant(id < KEYS_A_DAY, `the search index holds ${KEYS_A_DAY} objects of a type`);
  return day * KEYS_A_DAY + id;
};

/** A private-use letter, which no text's term holds, marks the term that stands for the language. */
const languageTerm = (language: string): string => `\ue000${language}`;

/** Another one marks the terms of titles, which the index holds a second time. */
const titleTerm = (term: string): string => `\ue001${term}`;

/** ASCII signs are separators to the tokenizer: inside a term they would make two of it. NUL ends a C string. */
const toIndexable = (term: string): string => term.toWellFormed().replace(/[\0-/:-@[-`{-\x7f]/g, '');

/**
 * A string of the MATCH language: the only place where a term becomes part of an expression. Whatever `term` holds, it
 * comes out as one quoted string.
 */
export const quoteTerm = (term: string): string => `"${toIndexable(term)}"`;

/** The expression of one phrase; empty when nothing is left to look for. */
const toPhraseMatch = ({ terms, prefix, inTitle }: SearchPhrase): string => {
  const kept = terms.filter((term) => toIndexable(term) !== '');
  if (kept.length === 0) return '';
  const words = inTitle === true ? kept.map(titleTerm) : kept;
  return words.map(quoteTerm).join(' + ') + (prefix ? ' *' : '');
};

const anyOf = (phrases: readonly SearchPhrase[]): string => {
  const parts = phrases.map(toPhraseMatch).filter((part) => part !== '');
  return parts.length === 1 ? (parts[0] as string) : parts.length === 0 ? '' : `(${parts.join(' OR ')})`;
};

/** The MATCH expression: all groups, in any order, and nothing left out; empty when nothing is left to look for. */
export const toMatch = ({ groups, without }: SearchExpression, language: string | null): string => {
  const parts = groups.map(anyOf).filter((part) => part !== '');
  if (parts.length === 0) return '';
  const wanted = (language === null ? parts : [...parts, quoteTerm(languageTerm(language))]).join(' AND ');
  const unwanted = anyOf(without);
  return unwanted === '' ? wanted : `(${wanted}) NOT ${unwanted}`;
};

const bounds = ({ type, from, to, after, last }: SearchRange): Sql => {
  if (type === 'ENTITY') {
    const end = last == null ? empty : sql`AND rowid <= ${last.id}`;
    return after === null ? end : sql`AND rowid > ${after.id} ${end}`;
  }
  const below = after === null ? toRowId(to + 1, 0) : Math.min(toRowId(to + 1, 0), toRowId(after.day, after.id));
  const lowest = last == null ? toRowId(from, 0) : Math.max(toRowId(from, 0), toRowId(last.day, last.id));
  return sql`AND rowid >= ${lowest} AND rowid < ${below}`;
};

export const sqliteFullText: FullText = {
  put: async (session, documents) => {
    // FTS5 writes a segment out whenever a row id is not above the one before: sorted, a transaction makes one.
    const byRow = documents.map((document) => ({ ...document, row: toRowId(document.day, document.id) }));
    byRow.sort((a, b) => a.row - b.row);
    for (const type of Object.keys(TABLES) as SearchType[]) {
      const rows = byRow
        .filter((document) => document.type === type)
        .map(({ row, terms, title = [], language }) => {
          const marks = language === null ? [] : [languageTerm(language)];
          const titles = title.map(toIndexable).filter((term) => term !== '');
          return [
            row,
            [...terms.map(toIndexable), ...marks, ...titles.map(titleTerm)].filter((term) => term !== '').join(' '),
          ];
        });
      await session.insert(TABLES[type].into, rows);
    }
  },
  remove: async (session, documents) => {
    for (const { type, day, id } of documents) {
      await session.run(sql`DELETE FROM ${TABLES[type].name} WHERE rowid = ${toRowId(day, id)}`);
    }
  },
  find: async (session, range) => {
    const match = toMatch(range.expression, range.type === 'ENTITY' ? null : range.language);
    if (match === '') return [];
    const { name } = TABLES[range.type];
    const direction = range.type === 'ENTITY' ? sql`ASC` : sql`DESC`;
    const rows = await session.all<{ rowid: number }>(sql`
      SELECT rowid FROM ${name} WHERE terms MATCH ${match} ${bounds(range)}
      ORDER BY rowid ${direction} LIMIT ${range.limit}`);
    return rows.map(({ rowid }): SearchMatch => ({ day: Math.floor(rowid / KEYS_A_DAY), id: rowid % KEYS_A_DAY }));
  },
  places: (range, limit) => {
    const match = toMatch(range.expression, range.language);
    if (match === '') return null;
    return sql`SELECT rowid AS place FROM ${TABLES[range.type].name} WHERE terms MATCH ${match}
      ${bounds({ ...range, limit: 0 })} ORDER BY rowid DESC LIMIT ${limit}`;
  },
  place: {
    id: (place) => sql`${place} % ${literal(KEYS_A_DAY)}`,
    day: (place) => sql`${place} / ${literal(KEYS_A_DAY)}`,
  },
  matching: (type, expression) => {
    const match = toMatch(expression, null);
    const { name } = TABLES[type];
    return match === ''
      ? sql`SELECT NULL WHERE FALSE`
      : sql`SELECT rowid % ${KEYS_A_DAY} FROM ${name} WHERE terms MATCH ${match}`;
  },
  count: async (session: Session, type) => {
    const row = await session.get<{ count: number }>(sql`SELECT count(*) AS count FROM ${TABLES[type].sizes}`);
    return row?.count ?? 0;
  },
  clear: async (session, type) => {
    const types = type === undefined ? (Object.keys(TABLES) as SearchType[]) : [type];
    for (const each of types) await session.run(TABLES[each].clear);
  },
};
