import sql, { type Sql } from 'sql-template-tag';

/** White space of JavaScript's `\s`. */
const SPACES = [
  ...'\t\n\v\f\r\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000\ufeff',
];

/** SQL for a text in which every stretch of white space is one blank; NULL for NULL. */
export const inOneLine = (text: Sql): Sql => {
  const blank = SPACES.reduce((line, space) => sql`replace(${line}, ${space}, ' ')`, text);
  // No line breaks are left: they mark where a stretch begins.
  return sql`replace(replace(replace(${blank}, ' ', ${' \n'}), ${'\n '}, ''), ${'\n'}, '')`;
};
