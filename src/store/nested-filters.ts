import sql, { join, type Sql } from 'sql-template-tag';
import type { SearchTerms } from '../text/search-terms.js';
import { agreementReportKind } from './agreement-reports.js';
import { agreementKind } from './agreements.js';
import { articleKind } from './articles.js';
import type { Database } from './connection.js';
import { entityKind } from './entities.js';
import type { Combined } from './filters.js';
import { findingKind } from './findings.js';
import { interactionKind } from './interactions.js';
import { mentionKind } from './mentions.js';
import { all } from './paging.js';
import { quoteKind } from './quotes.js';
import { type Link, shownConditions } from './reads.js';
import { roleKind } from './roles.js';
import { toExpression } from './search-query.js';
import { storyKind } from './stories.js';
import { tenureKind } from './tenures.js';
import { utteranceKind } from './utterance-reads.js';

/** A kind as far as its filter goes. Filters are read by name here, since each nests others. */
interface Filtered {
  conditions(filter: AnyFilter): readonly Sql[];
  shown?(filter: AnyFilter): Sql | null;
  driver?(filter: AnyFilter): Link | null;
}
type AnyFilter = Readonly<Record<string, unknown>> & Combined<AnyFilter>;

/** How objects `c` of one kind meet objects of another, whose filter stands in a field of theirs. */
interface Relation {
  readonly to: KindName;
  /** Of the outer `c`: what `key` equals. */
  readonly own: Sql;
  /** Tables that hold the other kind as `c`, and the key that leads back. */
  readonly from: Sql;
  readonly key: Sql;
  /** What the key needs beside it to be looked up: of the outer `c`, and the same of `from`. */
  readonly beside?: { readonly own: Sql; readonly key: Sql };
}

type KindName =
  | 'articles'
  | 'entities'
  | 'mentions'
  | 'quotes'
  | 'agreements'
  | 'agreementReports'
  | 'interactions'
  | 'findings'
  | 'stories'
  | 'utterances'
  | 'roles'
  | 'tenures';

const ID = sql`c.id`;
const owned = (to: KindName, table: Sql, key: Sql, own: Sql = ID): Relation => ({
  to,
  own,
  from: sql`${table} AS c`,
  key,
});
const through = (to: KindName, table: Sql, link: Sql, on: Sql, key: Sql): Relation => ({
  to,
  own: ID,
  from: sql`${link} AS l JOIN ${table} AS c ON ${on}`,
  key: sql`l.${key}`,
});

const inArticle = owned('articles', sql`articles`, ID, sql`c.article_id`);
const inQuote = owned('quotes', sql`quotes`, ID, sql`c.quote_id`);
const mentioned = sql`l.mention_count > 0`;

const RELATIONS: Readonly<Record<KindName, Readonly<Record<string, Relation>>>> = {
  articles: {
    quotes: owned('quotes', sql`quotes`, sql`c.article_id`),
    roles: owned('roles', sql`roles`, sql`c.article_id`),
    entities: through(
      'entities',
      sql`entities`,
      sql`article_entities`,
      sql`c.id = l.entity_id AND ${mentioned}`,
      sql`article_id`,
    ),
    agreements: through(
      'agreements',
      sql`agreements`,
      sql`agreement_reports`,
      sql`c.id = l.agreement_id`,
      sql`article_id`,
    ),
    agreementReports: owned('agreementReports', sql`agreement_reports`, sql`c.article_id`),
    interactions: owned('interactions', sql`interactions`, sql`c.article_id`),
    findings: through('findings', sql`findings`, sql`finding_articles`, sql`c.id = l.finding_id`, sql`article_id`),
  },
  entities: {
    quotes: owned('quotes', sql`quotes`, sql`c.speaker_id`),
    roles: owned('roles', sql`roles`, sql`c.entity_id`),
    tenures: owned('tenures', sql`tenures`, sql`c.entity_id`),
    articles: through(
      'articles',
      sql`articles`,
      sql`article_entities`,
      sql`c.id = l.article_id AND ${mentioned}`,
      sql`entity_id`,
    ),
    agreements: through(
      'agreements',
      sql`agreements`,
      sql`agreement_parties`,
      sql`c.id = l.agreement_id`,
      sql`entity_id`,
    ),
    interactions: through(
      'interactions',
      sql`interactions`,
      sql`interaction_participants`,
      sql`c.id = l.interaction_id`,
      sql`entity_id`,
    ),
  },
  mentions: {
    articleWith: inArticle,
    entityWith: owned('entities', sql`entities`, ID, sql`c.entity_id`),
  },
  quotes: {
    articleWith: inArticle,
    speakerWith: owned('entities', sql`entities`, ID, sql`c.speaker_id`),
    aboutWith: {
      ...through('entities', sql`entities`, sql`quote_entities`, sql`c.id = l.entity_id`, sql`quote_id`),
      beside: { own: sql`c.article_id`, key: sql`l.article_id` },
    },
    denies: through('quotes', sql`quotes`, sql`denials`, sql`c.id = l.denied_id`, sql`quote_id`),
    deniedBy: through('quotes', sql`quotes`, sql`denials`, sql`c.id = l.quote_id`, sql`denied_id`),
  },
  agreements: {
    partyWith: through('entities', sql`entities`, sql`agreement_parties`, sql`c.id = l.entity_id`, sql`agreement_id`),
    reports: owned('agreementReports', sql`agreement_reports`, sql`c.agreement_id`),
    articles: through('articles', sql`articles`, sql`agreement_reports`, sql`c.id = l.article_id`, sql`agreement_id`),
  },
  agreementReports: {
    articleWith: inArticle,
    partyWith: through(
      'entities',
      sql`entities`,
      sql`agreement_report_parties`,
      sql`c.id = l.entity_id`,
      sql`report_id`,
    ),
    quoteWith: inQuote,
    agreementWith: owned('agreements', sql`agreements`, ID, sql`c.agreement_id`),
  },
  interactions: {
    articleWith: inArticle,
    participantWith: through(
      'entities',
      sql`entities`,
      sql`interaction_participants`,
      sql`c.id = l.entity_id`,
      sql`interaction_id`,
    ),
    quoteWith: inQuote,
  },
  findings: {
    articles: through('articles', sql`articles`, sql`finding_articles`, sql`c.id = l.article_id`, sql`finding_id`),
    entityWith: through('entities', sql`entities`, sql`finding_sides`, sql`c.id = l.entity_id`, sql`finding_id`),
    quoteWith: through('quotes', sql`quotes`, sql`finding_sides`, sql`c.id = l.quote_id`, sql`finding_id`),
  },
  stories: {
    articles: through('articles', sql`articles`, sql`story_articles`, sql`c.id = l.article_id`, sql`story_id`),
  },
  utterances: {
    quotes: through('quotes', sql`quotes`, sql`utterance_quotes`, sql`c.id = l.id`, sql`utterance_id`),
  },
  roles: {
    articleWith: inArticle,
    entityWith: owned('entities', sql`entities`, ID, sql`c.entity_id`),
    organizationWith: owned('entities', sql`entities`, ID, sql`c.organization_id`),
    countryWith: owned('entities', sql`entities`, ID, sql`c.country_id`),
    tenureWith: through('tenures', sql`tenures`, sql`tenure_statements`, sql`c.id = l.tenure_id`, sql`role_id`),
  },
  tenures: {
    holderWith: owned('entities', sql`entities`, ID, sql`c.entity_id`),
    homeWith: owned('entities', sql`entities`, ID, sql`c.home_id`),
    statements: through('roles', sql`roles`, sql`tenure_statements`, sql`c.id = l.role_id`, sql`tenure_id`),
  },
};

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
    ([name, value]) => NARROW.has(name) || (name !== 'not' && isFilter(value) && isNarrow(value)),
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
    const whole = { ...kind, conditions: conditionsOf as Kind['conditions'] };
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
