import sql, { type Sql } from 'sql-template-tag';

/** How objects `c` of one kind meet objects of another, whose filter stands in a field of theirs. */
export interface Relation {
  readonly to: KindName;
  /** Of the outer `c`: what `key` equals. */
  readonly own: Sql;
  /** Tables that hold the other kind as `c`, and the key that leads back. */
  readonly from: Sql;
  readonly key: Sql;
  /** What the key needs beside it to be looked up: of the outer `c`, and the same of `from`. */
  readonly beside?: { readonly own: Sql; readonly key: Sql };
}

export type KindName =
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

/** By the name of the filter's field. */
export const RELATIONS: Readonly<Record<KindName, Readonly<Record<string, Relation>>>> = {
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
