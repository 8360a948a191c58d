import sql, { join, type Sql } from 'sql-template-tag';
import { isShortName } from './entities.js';
import type { Combined } from './filters.js';
import { literal } from './literal.js';
import { all } from './paging.js';
import type { Link } from './reads.js';
import { type KindName, RELATIONS } from './relations.js';

type AnyFilter = Readonly<Record<string, unknown>> & Combined<AnyFilter>;

interface Filtered {
  readonly table: Sql;
  conditions(filter: AnyFilter): readonly Sql[];
  driver?(filter: AnyFilter): Link | null;
}

/** Keys of objects among which are all that a filter lets through. */
export interface Few {
  /** A SELECT of at most one key more than are few; one may come several times. */
  readonly keys: Sql;
  /** SQL condition: these are all of them. Where it does not hold they are too many to be looked at one by one. */
  readonly areAll: Sql;
}

const MOST_FEW = 2_000;

/** Fields that an index finds objects by, value by value. */
const FIELDS: Readonly<Partial<Record<KindName, readonly string[]>>> = {
  articles: ['mentions', 'publisher'],
  entities: ['article', 'name', 'country'],
  mentions: ['article', 'entity'],
  quotes: ['article', 'speaker', 'about'],
  agreements: ['article', 'party', 'place', 'event'],
  agreementReports: ['article', 'party'],
  interactions: ['article', 'participant', 'place'],
  findings: ['article'],
  stories: ['entity'],
  utterances: ['speaker'],
  roles: ['organization', 'country', 'office'],
  tenures: ['entity', 'home', 'office'],
};

const isFilter = (value: unknown): value is AnyFilter =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const limited = (keys: Sql): Few => ({
  keys: sql`SELECT f.id FROM (${keys}) AS f LIMIT ${literal(MOST_FEW + 1)}`,
  areAll: sql`(SELECT count(*) FROM (SELECT 1 FROM (${keys}) AS f LIMIT ${literal(MOST_FEW + 1)}) AS n) <= ${literal(MOST_FEW)}`,
});

/** Finds by which part of a filter few objects can be had; null: by none. */
export const createFew = (
  kinds: Readonly<Record<KindName, Filtered>>,
  matching: (type: 'ARTICLE' | 'QUOTE', text: string) => Sql,
) => {
  /** Objects of one value of a field. */
  const byValue = (name: KindName, field: string, value: unknown): Sql => {
    const kind = kinds[name];
    const filter = { [field]: value } as AnyFilter;
    const link = kind.driver?.(filter) ?? null;
    return link === null
      ? sql`SELECT c.id AS id FROM ${kind.table} AS c WHERE ${all(kind.conditions(filter))}`
      : sql`SELECT ${link.id} AS id FROM ${link.from} WHERE ${all(link.where)}`;
  };

  const few = (name: KindName, filter: AnyFilter): Few | null => {
    for (const field of FIELDS[name] ?? []) {
      const given = filter[field];
      if (given === undefined || (field === 'name' && isShortName(String(given)))) continue;
      const values = Array.isArray(given) ? given : [given];
      if (values.length === 0) continue;
      return limited(
        join(
          values.map((value) => byValue(name, field, value)),
          ' UNION ALL ',
        ),
      );
    }
    if (typeof filter.text === 'string' && (name === 'articles' || name === 'quotes')) {
      const matches = matching(name === 'articles' ? 'ARTICLE' : 'QUOTE', filter.text);
      return limited(sql`SELECT m.id FROM (SELECT NULL AS id WHERE FALSE UNION ALL ${matches}) AS m`);
    }
    for (const [field, value] of Object.entries(filter)) {
      const relation = RELATIONS[name][field];
      if (relation === undefined || !isFilter(value)) continue;
      const { to, own, from, key } = relation;
      const inner = few(to, value);
      if (inner === null) continue;
      const whole = limited(sql`
        SELECT c.id AS id FROM ${kinds[name].table} AS c
        WHERE ${own} IN (SELECT ${key} FROM ${from} WHERE c.id IN (${inner.keys}))`);
      return { keys: whole.keys, areAll: sql`(${inner.areAll} AND ${whole.areAll})` };
    }
    return null;
  };
  return few;
};
