import sql, { join, type Sql } from 'sql-template-tag';
import type { SearchTerms } from '../text/search-terms.js';
import { agreementReportKind } from './agreement-reports.js';
import { agreementKind } from './agreements.js';
import { articleKind } from './articles.js';
import type { Database } from './connection.js';
import { entityKind, isShortName } from './entities.js';
import { createFew } from './few.js';
import type { Combined } from './filters.js';
import { findingKind } from './findings.js';
import { interactionKind } from './interactions.js';
import { mentionKind } from './mentions.js';
import { all } from './paging.js';
import { quoteKind } from './quotes.js';
import { type Link, shownConditions } from './reads.js';
import { type KindName, RELATIONS, type Relation } from './relations.js';
import { roleKind } from './roles.js';
import { toExpression } from './search-query.js';
import { storyKind } from './stories.js';
import { tenureKind } from './tenures.js';
import { utteranceKind } from './utterance-reads.js';

/** A kind as far as its filter goes. Filters are read by name here, since each nests others. */
interface Filtered {
  readonly table: Sql;
  conditions(filter: AnyFilter): readonly Sql[];
  shown?(filter: AnyFilter): Sql | null;
  driver?(filter: AnyFilter): Link | null;
}
type AnyFilter = Readonly<Record<string, unknown>> & Combined<AnyFilter>;

/** Conditions that few objects meet, by the name of their field: such objects are looked up first. */
const NARROW: ReadonlySet<string> = new Set([
  ...[
    'about',
    'article',
    'entity',
    'event',
    'home',
    'mentions',
    'name',
    'participant',
    'party',
    'place',
    'speaker',
    'text',
  ],
]);

const isFilter = (value: unknown): value is AnyFilter =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isNarrow = (filter: AnyFilter): boolean =>
  Object.entries(filter).some(
    ([name, value]) =>
      (NARROW.has(name) && !(name === 'name' && isShortName(String(value)))) ||
      (name !== 'not' && isFilter(value) && isNarrow(value)),
  );

/**
 * The kinds with all that their filters may hold: conditions of their own, of what they meet, alternatives, exclusions.
 * What few objects meet is looked up first and its objects are asked for; else each object is asked for what it meets:
 * either way by an index.
 */
export const createFilteredKinds = (database: Pick<Database, 'fullText'>, searchTerms: SearchTerms) => {
  const filtered: Record<KindName, Filtered> = {} as Record<KindName, Filtered>;

  const met = ({ to, own, from, key, beside }: Relation, filter: AnyFilter): Sql => {
    const outside =
      beside === undefined ? sql`SELECT ${own} AS key` : sql`SELECT ${own} AS key, ${beside.own} AS beside`;
    const sameBeside = beside === undefined ? [] : [sql`${beside.key} = outside.beside`];
    const link = filtered[to].driver?.(filter) ?? null;
    const listed = link === null ? [] : [sql`c.id IN (SELECT ${link.id} FROM ${link.from} WHERE ${all(link.where)})`];
    const conditions = [...shownConditions(filtered[to], filter), ...(isNarrow(filter) ? listed : [])];
    return isNarrow(filter)
      ? sql`${own} IN (SELECT ${key} FROM ${from} WHERE ${all(conditions)})`
      : sql`EXISTS (SELECT 1 FROM (${outside}) AS outside CROSS JOIN ${from}
          WHERE ${all([sql`${key} = outside.key`, ...sameBeside, ...conditions])})`;
  };

  const few = createFew(filtered, (type, text) => database.fullText.matching(type, toExpression(text, searchTerms)));

  const withNested = <Kind extends { conditions(filter: never): readonly Sql[] }>(name: KindName, kind: Kind): Kind => {
    const relations = RELATIONS[name];
    const conditionsOf = (filter: AnyFilter): readonly Sql[] => {
      const { or, not, ...asked } = filter;
      const nested = Object.entries(asked).flatMap(([field, value]) => {
        const relation = relations[field];
        return relation === undefined ? [] : [met(relation, value as AnyFilter)];
      });
      return [
        ...kind.conditions(asked as never),
        ...nested,
        ...(or === undefined ? [] : [or.length === 0 ? sql`FALSE` : sql`(${join(or.map(alternative), ' OR ')})`]),
        ...(not === undefined ? [] : [sql`(${all(conditionsOf(not))}) IS NOT TRUE`]),
      ];
    };
    const alternative = (filter: AnyFilter): Sql => sql`(${all(conditionsOf(filter))})`;
    const whole = {
      ...kind,
      conditions: conditionsOf as Kind['conditions'],
      few: (filter: AnyFilter) => few(name, filter),
    };
    filtered[name] = whole as unknown as Filtered;
    return whole;
  };

  /** A kind whose objects have words that can be looked for. */
  const withText = <Kind extends { conditions(filter: never): readonly Sql[] }>(
    kind: Kind,
    type: 'ARTICLE' | 'QUOTE',
  ): Kind => ({
    ...kind,
    conditions: (filter: AnyFilter) => [
      ...kind.conditions(filter as never),
      ...(typeof filter.text === 'string'
        ? [sql`c.id IN (${database.fullText.matching(type, toExpression(filter.text, searchTerms))})`]
        : []),
    ],
  });

  return {
    articles: withNested('articles', withText(articleKind, 'ARTICLE')),
    entities: withNested('entities', entityKind),
    mentions: withNested('mentions', mentionKind),
    quotes: withNested('quotes', withText(quoteKind, 'QUOTE')),
    agreements: withNested('agreements', agreementKind),
    agreementReports: withNested('agreementReports', agreementReportKind),
    interactions: withNested('interactions', interactionKind),
    findings: withNested('findings', findingKind),
    stories: withNested('stories', storyKind),
    utterances: withNested('utterances', utteranceKind),
    roles: withNested('roles', roleKind),
    tenures: withNested('tenures', tenureKind),
  };
};

export type FilteredKinds = ReturnType<typeof createFilteredKinds>;
