import sql, { empty, type Sql } from 'sql-template-tag';
import { invariant } from '../../errors.js';
import type { Session } from '../connection.js';
import type { FullText, SearchMatch, SearchPhrase, SearchRange } from '../full-text.js';
import type { Key, SearchType } from '../records.js';

const TABLES: Readonly<Record<SearchType, { readonly name: Sql; readonly into: Sql; readonly sizes: Sql }>> = {
  ARTICLE: {
    name: sql`articles_search`,
    into: sql`articles_search (rowid, terms)`,
    sizes: sql`articles_search_docsize`,
  },
  QUOTE: { name: sql`quotes_search`, into: sql`quotes_search (rowid, terms)`, sizes: sql`quotes_search_docsize` },
  AGREEMENT: {
    name: sql`agreements_search`,
    into: sql`agreements_search (rowid, terms)`,
    sizes: sql`agreements_search_docsize`,
  },
  ENTITY: {
    name: sql`entities_search`,
    into: sql`entities_search (rowid, terms)`,
    sizes: sql`entities_search_docsize`,
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

/** ASCII signs are separators to the tokenizer: inside a term they would make two of it. NUL ends a C string. */
const toIndexable = (term: string): string => term.toWellFormed().replace(/[\0-/:-@[-`{-\x7f]/g, '');

/**
 * A string of the MATCH language: the only place where a term becomes part of an expression. Whatever `term` holds, it
 * comes out as one quoted string.
 */
export const quoteTerm = (term: string): string => `"${toIndexable(term)}"`;

/** The MATCH expression: all phrases, in any order; empty when nothing is left to look for. */
export const toMatch = (phrases: readonly SearchPhrase[], language: string | null): string => {
  const parts = phrases
    .map(({ terms, prefix }) => ({ terms: terms.filter((term) => toIndexable(term) !== ''), prefix }))
    .filter(({ terms }) => terms.length > 0)
    .map(({ terms, prefix }) => terms.map(quoteTerm).join(' + ') + (prefix ? ' *' : ''));
  if (parts.length === 0) return '';
  return (language === null ? parts : [...parts, quoteTerm(languageTerm(language))]).join(' AND ');
};

const bounds = ({ type, from, to, after }: SearchRange): Sql => {
  if (type === 'ENTITY') return after === null ? empty : sql`AND rowid > ${after.id}`;
  const below = after === null ? toRowId(to + 1, 0) : Math.min(toRowId(to + 1, 0), toRowId(after.day, after.id));
  return sql`AND rowid >= ${toRowId(from, 0)} AND rowid < ${below}`;
};

export const sqliteFullText: FullText = {
  put: async (session, documents) => {
    // FTS5 writes a segment out whenever a row id is not above the one before: sorted, a transaction makes one.
    const byRow = documents.map((document) => ({ ...document, row: toRowId(document.day, document.id) }));
    byRow.sort((a, b) => a.row - b.row);
    for (const type of Object.keys(TABLES) as SearchType[]) {
      const rows = byRow
        .filter((document) => document.type === type)
        .map(({ row, terms, language }) => {
          const marks = language === null ? [] : [languageTerm(language)];
          return [row, [...terms.map(toIndexable), ...marks].filter((term) => term !== '').join(' ')];
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
    const match = toMatch(range.phrases, range.type === 'ENTITY' ? null : range.language);
    if (match === '') return [];
    const { name } = TABLES[range.type];
    const direction = range.type === 'ENTITY' ? sql`ASC` : sql`DESC`;
    const rows = await session.all<{ rowid: number }>(sql`
      SELECT rowid FROM ${name} WHERE terms MATCH ${match} ${bounds(range)}
      ORDER BY rowid ${direction} LIMIT ${range.limit}`);
    return rows.map(({ rowid }): SearchMatch => ({ day: Math.floor(rowid / KEYS_A_DAY), id: rowid % KEYS_A_DAY }));
  },
  matching: (type, phrases) => {
    const match = toMatch(phrases, null);
    const { name } = TABLES[type];
    return match === ''
      ? sql`SELECT NULL WHERE FALSE`
      : sql`SELECT rowid % ${KEYS_A_DAY} FROM ${name} WHERE terms MATCH ${match}`;
  },
  count: async (session: Session, type) => {
    const row = await session.get<{ count: number }>(sql`SELECT count(*) AS count FROM ${TABLES[type].sizes}`);
    return row?.count ?? 0;
  },
  clear: async (session) => {
    await session.run(sql`INSERT INTO articles_search (articles_search) VALUES ('delete-all')`);
    await session.run(sql`INSERT INTO quotes_search (quotes_search) VALUES ('delete-all')`);
    await session.run(sql`INSERT INTO agreements_search (agreements_search) VALUES ('delete-all')`);
    await session.run(sql`INSERT INTO entities_search (entities_search) VALUES ('delete-all')`);
  },
};
