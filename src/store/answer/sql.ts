/** SQL for the declarations of GraphQL types (`*.shape.ts`) and what compiles them; nothing else outside the store has any. */
export { default as sql, empty, join, raw, Sql } from 'sql-template-tag';
