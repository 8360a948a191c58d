import type {
  ArticleReference,
  EntityReference,
  ExportedAgreement,
  ExportedArticle,
  ExportedEntity,
  ExportedFinding,
  ExportedInteraction,
  ExportedMention,
  ExportedQuote,
  ExportedSpan,
  ExportKind,
} from './exported.js';

/** A cell: JSON is what a cell can only hold as structure (a chain, parties). */
export type CellType = 'STRING' | 'INTEGER' | 'NUMBER' | 'BOOLEAN' | 'JSON';
export type Cell = string | number | boolean | object | null;

/** One column of a table. */
export interface Column<T> {
  readonly name: string;
  readonly type: CellType;
  readonly of: (row: T) => Cell;
}

const column =
  (type: CellType) =>
  <T>(name: string, of: (row: T) => Cell): Column<T> => ({ name, type, of });
const text = column('STRING');
const integer = column('INTEGER');
const number = column('NUMBER');
const boolean = column('BOOLEAN');
const json = column('JSON');

type Named = { readonly article: ArticleReference };

/** The article that a row stands in. */
const IN_ARTICLE: readonly Column<Named>[] = [
  text('articleId', ({ article }) => article.id),
  text('articleUrl', ({ article }) => article.url),
  text('articleTitle', ({ article }) => article.title),
  text('publisher', ({ article }) => article.publisher),
  text('language', ({ article }) => article.language),
  text('publishedAt', ({ article }) => article.publishedAt),
];

type Read = {
  readonly ruleId: string;
  readonly extractor: string;
  readonly confidence: number;
  readonly review: string;
};

const AS_READ: readonly Column<Read>[] = [
  text('ruleId', ({ ruleId }) => ruleId),
  text('extractor', ({ extractor }) => extractor),
  number('confidence', ({ confidence }) => confidence),
  text('review', ({ review }) => review),
];

/** An entity in three columns. */
const entity = <T>(name: string, of: (row: T) => EntityReference | null): readonly Column<T>[] => [
  text(name, (row: T) => of(row)?.name ?? null),
  text(`${name}Id`, (row: T) => of(row)?.id ?? null),
  text(`${name}WikidataId`, (row: T) => of(row)?.wikidataId ?? null),
];

/** Where the words of a row stand, in both units. */
const place = <T>(
  first: (row: T) => ExportedSpan | null,
  last: (row: T) => ExportedSpan | null,
): readonly Column<T>[] => [
  integer('start', (row: T) => first(row)?.start ?? null),
  integer('end', (row: T) => last(row)?.end ?? null),
  integer('codePointStart', (row: T) => first(row)?.codePointStart ?? null),
  integer('codePointEnd', (row: T) => last(row)?.codePointEnd ?? null),
];

const words = (spans: readonly ExportedSpan[]): string | null =>
  spans.length === 0 ? null : spans.map(({ exact }) => exact).join(' … ');

const parties = (
  all: readonly {
    readonly entity: EntityReference | null;
    readonly span?: ExportedSpan | null;
    readonly role?: unknown;
  }[],
): object =>
  all.map((party) => ({
    entity: party.entity?.id ?? null,
    name: party.entity?.name ?? party.span?.exact ?? null,
    ...(party.role === undefined ? {} : { role: party.role }),
  }));

const names = (all: readonly { readonly entity: EntityReference | null; readonly span?: ExportedSpan | null }[]) =>
  all.map(({ entity: known, span }) => known?.name ?? span?.exact ?? '').join(' | ') || null;

const ARTICLES: readonly Column<ExportedArticle>[] = [
  text('id', ({ id }) => id),
  text('url', ({ url }) => url),
  text('publisher', ({ publisher }) => publisher),
  text('title', ({ title }) => title),
  text('byline', ({ byline }) => byline),
  text('language', ({ language }) => language),
  text('publishedAt', ({ publishedAt }) => publishedAt),
  text('collectedAt', ({ collectedAt }) => collectedAt),
  integer('version', ({ version }) => version),
  text('sha256', ({ sha256 }) => sha256),
  text('extractor', ({ extractor }) => extractor),
  integer('quoteCount', ({ quoteCount }) => quoteCount),
  integer('mentionCount', ({ mentionCount }) => mentionCount),
  integer('agreementReportCount', ({ agreementReportCount }) => agreementReportCount),
  integer('interactionCount', ({ interactionCount }) => interactionCount),
  integer('findingCount', ({ findingCount }) => findingCount),
  text('text', ({ text: verbatim }) => verbatim),
];

const QUOTES: readonly Column<ExportedQuote>[] = [
  text('id', ({ id }) => id),
  ...entity<ExportedQuote>('speaker', ({ speaker }) => speaker),
  text('speakerStatus', ({ speakerStatus }) => speakerStatus),
  text('speakerWords', ({ speakerSpan }) => speakerSpan?.exact ?? null),
  text('text', ({ text: said }) => said),
  text('type', ({ type }) => type),
  text('act', ({ act }) => act),
  text('cameo', ({ cameo }) => cameo),
  boolean('negated', ({ negated }) => negated),
  boolean('headline', ({ headline }) => headline),
  text('cue', ({ cue }) => words(cue)),
  text('saidFrom', ({ saidAt }) => saidAt?.from ?? null),
  text('saidTo', ({ saidAt }) => saidAt?.to ?? null),
  text('through', ({ chain }) => names(chain.filter(({ role }) => role === 'RELAYER'))),
  json('chain', ({ chain }) => parties(chain)),
  json('denies', ({ denies }) => denies),
  json('deniedBy', ({ deniedBy }) => deniedBy),
  text('deniedTarget', ({ deniedTarget }) => deniedTarget?.exact ?? null),
  text('parent', ({ parent }) => parent),
  ...place<ExportedQuote>(
    ({ content }) => content[0] ?? null,
    ({ content }) => content.at(-1) ?? null,
  ),
  ...IN_ARTICLE,
  ...AS_READ,
];

const ENTITIES: readonly Column<ExportedEntity>[] = [
  text('id', ({ id }) => id),
  text('type', ({ type }) => type),
  text('subtype', ({ subtype }) => subtype),
  text('name', ({ name }) => name),
  json('names', ({ names: byLanguage }) => byLanguage),
  json('aliases', ({ aliases }) => aliases.map(({ alias }) => alias)),
  text('wikidataId', ({ wikidataId }) => wikidataId),
  ...entity<ExportedEntity>('country', ({ country }) => country),
  integer('mentionCount', ({ mentionCount }) => mentionCount),
  integer('quoteCount', ({ quoteCount }) => quoteCount),
  integer('articleCount', ({ articleCount }) => articleCount),
  json('merged', ({ merged }) => merged),
];

const AGREEMENTS: readonly Column<ExportedAgreement>[] = [
  text('id', ({ id }) => id),
  text('name', ({ name }) => name),
  json('names', ({ names: byLanguage }) => byLanguage),
  text('status', ({ status }) => status),
  text('cameo', ({ cameo }) => cameo),
  text('plover', ({ plover }) => plover),
  text('parties', ({ parties: all }) => names(all.filter(({ role }) => role === 'PARTY'))),
  json('partyRoles', ({ parties: all }) => parties(all)),
  ...entity<ExportedAgreement>('place', ({ place: where }) => where),
  ...entity<ExportedAgreement>('event', ({ event }) => event),
  text('agreedFrom', ({ agreedOn }) => agreedOn[0]?.from ?? null),
  text('agreedTo', ({ agreedOn }) => agreedOn[0]?.to ?? null),
  integer('articleCount', ({ articleCount }) => articleCount),
  integer('reportCount', ({ reportCount }) => reportCount),
  json('statusHistory', ({ statusHistory }) =>
    statusHistory.map(({ status, cameo, reportCount, report }) => ({
      status,
      cameo,
      reportCount,
      from: report.agreedOn?.from ?? null,
      publishedAt: report.article.publishedAt,
      article: report.article.id,
      quote: report.quote,
      words: report.span.exact,
    })),
  ),
];

const INTERACTIONS: readonly Column<ExportedInteraction>[] = [
  text('id', ({ id }) => id),
  text('type', ({ type }) => type),
  text('status', ({ status }) => status),
  text('participants', ({ participants }) => names(participants)),
  json('participantIds', ({ participants }) => parties(participants)),
  text('topics', ({ topics }) => words(topics)),
  ...entity<ExportedInteraction>('place', ({ place: where }) => where),
  text('from', ({ time }) => time?.from ?? null),
  text('to', ({ time }) => time?.to ?? null),
  text('quote', ({ quote }) => quote),
  text('words', ({ span }) => span.exact),
  ...place<ExportedInteraction>(
    ({ span }) => span,
    ({ span }) => span,
  ),
  ...IN_ARTICLE,
  ...AS_READ,
];

const FINDINGS: readonly Column<ExportedFinding>[] = [
  text('id', ({ id }) => id),
  text('kind', ({ kind }) => kind),
  text('severity', ({ severity }) => severity),
  text('message', ({ message }) => message),
  text('firstSide', ({ sides }) => sides[0]?.span.exact ?? null),
  text('secondSide', ({ sides }) => sides[1]?.span.exact ?? null),
  json('sides', ({ sides }) =>
    sides.map(({ article, span, ...links }) => ({
      article: article.id,
      start: span.start,
      end: span.end,
      words: span.exact,
      ...links,
    })),
  ),
  ...IN_ARTICLE,
  ...AS_READ,
];

const MENTIONS: readonly Column<ExportedMention>[] = [
  text('id', ({ id }) => id),
  ...entity<ExportedMention>('entity', ({ entity: who }) => who),
  text('entityType', ({ entity: who }) => who.type),
  text('kind', ({ kind }) => kind),
  boolean('credit', ({ credit }) => credit),
  text('words', ({ span }) => span.exact),
  ...place<ExportedMention>(
    ({ span }) => span,
    ({ span }) => span,
  ),
  ...IN_ARTICLE,
  ...AS_READ,
];

/** The columns of each kind's table, the same in CSV and in Parquet. Names never change their meaning. */
export const COLUMNS: { readonly [Kind in ExportKind]: readonly Column<never>[] } = {
  articles: ARTICLES,
  quotes: QUOTES,
  entities: ENTITIES,
  agreements: AGREEMENTS,
  interactions: INTERACTIONS,
  findings: FINDINGS,
  mentions: MENTIONS,
};
