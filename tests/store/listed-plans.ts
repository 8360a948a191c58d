import { agreementReportKind } from '../../src/store/agreement-reports.js';
import { agreementKind } from '../../src/store/agreements.js';
import { articleKind } from '../../src/store/articles.js';
import { copyKind } from '../../src/store/copies.js';
import { entityKind } from '../../src/store/entities.js';
import type {
  AgreementFilter,
  AgreementReportFilter,
  ArticleFilter,
  CorrectionFilter,
  EntityFilter,
  FindingFilter,
  InteractionFilter,
  MentionFilter,
  QuoteFilter,
  RoleFilter,
  StoryFilter,
  TenureFilter,
  UtteranceFilter,
} from '../../src/store/filters.js';
import { findingKind } from '../../src/store/findings.js';
import { interactionKind } from '../../src/store/interactions.js';
import { mentionKind } from '../../src/store/mentions.js';
import { quoteKind } from '../../src/store/quotes.js';
import { roleKind } from '../../src/store/roles.js';
import { storyKind } from '../../src/store/stories.js';
import { tenureKind } from '../../src/store/tenures.js';
import { tellingKind, utteranceKind } from '../../src/store/utterance-reads.js';

interface Listed {
  /** Orders of the whole list. Mentions, roles and reports are listed whole in exports alone: by key. */
  readonly orders: readonly string[];
  readonly edges: readonly string[];
  readonly edgeOrders: readonly string[];
  readonly facets: readonly string[];
  /** Each condition alone; those with an s hold several values. */
  readonly filters: Readonly<Record<string, object>>;
  /** Conditions on what an object meets. */
  readonly nested: Readonly<Record<string, object>>;
}

const listed = <Filter extends object>(
  { sorts }: { readonly sorts: object },
  {
    orders = Object.keys(sorts),
    ...given
  }: {
    readonly orders?: readonly string[];
    readonly edges: readonly string[];
    readonly facets?: readonly string[];
    readonly filters?: Readonly<Record<string, Filter>>;
    readonly nested?: Readonly<Record<string, Filter>>;
  },
): Listed => ({ orders, edgeOrders: Object.keys(sorts), facets: [], filters: {}, nested: {}, ...given });

const BY_KEY = ['ID'] as const;
const PERIOD = { from: { from: '2017' }, to: { to: '2018' } } as const;

export const LISTS = {
  articles: listed<ArticleFilter>(articleKind, {
    edges: ['entity', 'story'],
    facets: ['DAY', 'PUBLISHER', 'LANGUAGE', 'ENTITY'],
    filters: {
      publisher: { publisher: 'x' },
      publishers: { publisher: ['x', 'y'] },
      language: { language: 'ar' },
      ...PERIOD,
      mentions: { mentions: 1 },
      mentionsSeveral: { mentions: [1, 2] },
      hasFinding: { hasFinding: 'ANY' },
      hasFindings: { hasFinding: ['DENIED_STATEMENT'] },
      text: { text: 'amman' },
    },
    nested: {
      act: { quotes: { act: 'DENY' } },
      speaker: { quotes: { speaker: 1 } },
      speakerName: { quotes: { speakerWith: { name: 'x' } } },
      entityType: { entities: { type: 'PERSON' } },
      agreementStatus: { agreements: { status: 'AGREED' } },
      party: { agreements: { party: 1 } },
      reports: { agreementReports: { status: 'AGREED' } },
      finding: { findings: { kind: 'DENIED_STATEMENT' } },
      interaction: { interactions: { type: 'MEETING' } },
      office: { roles: { office: 'MINISTER' } },
      either: { or: [{ publisher: 'x' }, { language: 'en' }] },
      none: { not: { quotes: { act: 'DENY' } } },
    },
  }),
  quotes: listed<QuoteFilter>(quoteKind, {
    edges: ['article', 'speaker', 'about', 'parent', 'denies', 'deniedBy'],
    facets: ['DAY', 'PUBLISHER', 'LANGUAGE', 'SPEAKER', 'SPEAKER_STATUS', 'ABOUT', 'ACT', 'TYPE', 'REVIEW'],
    filters: {
      speaker: { speaker: 1 },
      speakers: { speaker: [1, 2] },
      about: { about: 1 },
      abouts: { about: [1, 2] },
      text: { text: 'amman' },
      article: { article: 1 },
      articles: { article: [1, 2] },
      type: { type: 'DIRECT' },
      act: { act: 'DENY' },
      acts: { act: ['DENY', 'WARN'] },
      ...PERIOD,
      headline: { headline: true },
      noHeadline: { headline: false },
      deniedOnly: { deniedOnly: true },
      minConfidence: { minConfidence: 0.5 },
      reviewed: { review: ['REJECTED'] },
      unreviewed: { review: ['MACHINE'] },
    },
    nested: {
      publisher: { articleWith: { publisher: 'x' } },
      speakerType: { speakerWith: { type: 'PERSON' } },
      aboutName: { aboutWith: { name: 'x' } },
      deniedBy: { deniedBy: { act: 'DENY' } },
      denies: { denies: { speaker: 1 } },
    },
  }),
  entities: listed<EntityFilter>(entityKind, {
    edges: ['article'],
    facets: ['TYPE', 'SUBTYPE', 'COUNTRY'],
    filters: {
      type: { type: 'PERSON' },
      types: { type: ['PERSON', 'LOCATION'] },
      article: { article: 1 },
      articles: { article: [1, 2] },
      name: { name: 'x' },
      hasQuotes: { hasQuotes: true },
      hasNoQuotes: { hasQuotes: false },
      country: { country: 1 },
      countries: { country: [1, 2] },
    },
    nested: {
      act: { quotes: { act: 'DENY' } },
      language: { articles: { language: 'ar' } },
      office: { roles: { office: 'MINISTER' } },
      held: { tenures: { office: ['MINISTER'] } },
      accord: { agreements: { status: 'AGREED' } },
      met: { interactions: { type: 'MEETING' } },
    },
  }),
  mentions: listed<MentionFilter>(mentionKind, {
    orders: BY_KEY,
    edges: ['article', 'entity'],
    filters: {
      kind: { kind: 'NAMED' },
      article: { article: 1 },
      articles: { article: [1, 2] },
      entity: { entity: 1 },
      entities: { entity: [1, 2] },
      reviewed: { review: ['REJECTED'] },
    },
    nested: { language: { articleWith: { language: 'ar' } }, name: { entityWith: { name: 'x' } } },
  }),
  roles: listed<RoleFilter>(roleKind, {
    edges: ['article', 'entity', 'organization', 'tenure', 'against'],
    filters: {
      office: { office: 'MINISTER' },
      standing: { standing: 'HELD' },
      country: { country: 1 },
      organization: { organization: 1 },
      on: { on: '2017-01-01' },
      reviewed: { review: ['REJECTED'] },
    },
    nested: { name: { entityWith: { name: 'x' } }, tenure: { tenureWith: { office: 'MINISTER' } } },
  }),
  tenures: listed<TenureFilter>(tenureKind, {
    edges: ['entity', 'home'],
    filters: {
      office: { office: 'MINISTER' },
      entity: { entity: 1 },
      entities: { entity: [1, 2] },
      home: { home: 1 },
      imported: { imported: true },
      read: { imported: false },
      on: { on: '2017-01-01' },
      around: { on: '2017-01-01', margin: 10 },
    },
    nested: {
      holder: { holderWith: { type: 'PERSON' } },
      home: { homeWith: { name: 'a' } },
      standing: { statements: { standing: 'HELD' } },
      organization: { statements: { organization: 2 } },
    },
  }),
  agreements: listed<AgreementFilter>(agreementKind, {
    edges: ['article', 'party', 'quote'],
    facets: ['DAY', 'STATUS', 'PARTY', 'PLACE'],
    filters: {
      status: { status: 'AGREED' },
      statuses: { status: ['AGREED', 'SIGNED'] },
      reached: { reached: 'SIGNED' },
      reachedSeveral: { reached: ['SIGNED', 'AGREED'] },
      party: { party: 1 },
      parties: { party: [1, 2] },
      role: { role: 'PARTY' },
      article: { article: 1 },
      place: { place: 1 },
      event: { event: 1 },
      ...PERIOD,
      minArticles: { minArticles: 2 },
    },
    nested: {
      party: { partyWith: { type: 'PERSON' } },
      report: { reports: { status: 'AGREED' } },
      language: { articles: { language: 'ar' } },
    },
  }),
  agreementReports: listed<AgreementReportFilter>(agreementReportKind, {
    orders: BY_KEY,
    edges: ['article', 'party', 'quote', 'agreement', 'ledgerParty', 'change'],
    facets: ['DAY', 'PUBLISHER', 'LANGUAGE', 'STATUS', 'PARTY', 'PLACE'],
    filters: {
      status: { status: 'AGREED' },
      party: { party: 1 },
      parties: { party: [1, 2] },
      article: { article: 1 },
      ...PERIOD,
      minConfidence: { minConfidence: 0.5 },
      reviewed: { review: ['REJECTED'] },
    },
    nested: {
      publisher: { articleWith: { publisher: 'x' } },
      act: { quoteWith: { act: 'DENY' } },
      accord: { agreementWith: { status: 'AGREED' } },
    },
  }),
  interactions: listed<InteractionFilter>(interactionKind, {
    edges: ['article', 'participant'],
    facets: ['DAY', 'PUBLISHER', 'LANGUAGE', 'TYPE', 'STATUS', 'PARTICIPANT', 'PLACE'],
    filters: {
      type: { type: 'MEETING' },
      status: { status: 'HELD' },
      participant: { participant: 1 },
      participants: { participant: [1, 2] },
      article: { article: 1 },
      ...PERIOD,
      place: { place: 1 },
      minConfidence: { minConfidence: 0.5 },
      reviewed: { review: ['REJECTED'] },
    },
    nested: { participant: { participantWith: { type: 'PERSON' } } },
  }),
  findings: listed<FindingFilter>(findingKind, {
    edges: ['article', 'quote', 'entity'],
    facets: ['DAY', 'KIND', 'SEVERITY', 'PUBLISHER', 'ENTITY'],
    filters: {
      kind: { kind: 'DENIED_STATEMENT' },
      article: { article: 1 },
      articles: { article: [1, 2] },
      across: { acrossArticles: true },
      within: { acrossArticles: false },
      minConfidence: { minConfidence: 0.5 },
      ...PERIOD,
      reviewed: { review: ['REJECTED'] },
    },
    nested: {
      language: { articles: { language: 'ar' } },
      name: { entityWith: { name: 'x' } },
      act: { quoteWith: { act: 'DENY' } },
    },
  }),
  stories: listed<StoryFilter>(storyKind, {
    edges: ['article', 'entity'],
    facets: ['DAY', 'PUBLISHER', 'LANGUAGE'],
    filters: { entity: { entity: 1 }, entities: { entity: [1, 2] }, ...PERIOD, minArticles: { minArticles: 2 } },
    nested: { publisher: { articles: { publisher: 'x' } } },
  }),
  utterances: listed<UtteranceFilter>(utteranceKind, {
    edges: ['quote', 'speaker'],
    facets: ['DAY', 'SPEAKER', 'PUBLISHER', 'LANGUAGE'],
    filters: {
      speaker: { speaker: 1 },
      speakers: { speaker: [1, 2] },
      ...PERIOD,
      minArticles: { minArticles: 2 },
      minOutlets: { minOutlets: 2 },
    },
    nested: { act: { quotes: { act: 'DENY' } } },
  }),
  corrections: listed<CorrectionFilter>(
    { sorts: { ID: null } },
    { edges: ['article'], filters: { article: { article: 1 }, state: { state: 'STANDING' } } },
  ),
  entityChanges: listed<object>({ sorts: { ID: null } }, { edges: ['entity'], filters: { kind: { kind: 'MERGE' } } }),
  tellings: listed<object>(tellingKind, { orders: [], edges: ['utterance'] }),
  copies: listed<object>(copyKind, { orders: [], edges: ['article'] }),
} as const;
export type ListName = keyof typeof LISTS;

/** Why a page may cost more than its length without growing with the graph. */
const ONE = 'what one article, story, quote, accord or holder has';
const GIVEN = 'what those have that are named, at most a hundred';
const FEW = 'accords, findings and tenures are few among articles';
const JUDGED = 'what people have looked at';
const COMMON = 'most meet it: a page is soon full';

/** What grows with the graph: known, and to be mended where somebody asks for it. */
const OTHER_ORDER = 'grows: an order that is had by asking for it alone, or in exports';
/** Bounded: pages say where looking ended. */
const BOUNDED = 'a bounded number of candidates is looked at';
const WORDS = 'grows: all that words match is put in order';
const FAR = 'grows: it is reached by way of another table, and put in order there';

/** Lists that read more than the page they show, under these orders. All others are read in the order of an index. */
export const MORE_THAN_A_PAGE: Readonly<Record<string, readonly [orders: readonly string[], why: string]>> = {
  'articles/entity': [['ID'], OTHER_ORDER],
  'articles/story': [['PUBLISHED_AT', 'ID'], ONE],
  'quotes/article': [['PUBLISHED_AT', 'POSITION'], ONE],
  'quotes/speaker': [['POSITION', 'ID'], OTHER_ORDER],
  'quotes/about': [['POSITION', 'ID'], OTHER_ORDER],
  'quotes/parent': [['PUBLISHED_AT', 'POSITION'], ONE],
  'quotes/denies': [['PUBLISHED_AT', 'POSITION', 'ID'], ONE],
  'quotes/deniedBy': [['PUBLISHED_AT', 'POSITION', 'ID'], ONE],
  'entities/article': [['NAME', 'MENTION_COUNT', 'QUOTE_COUNT'], ONE],
  'mentions/article': [['POSITION'], ONE],
  'mentions/entity': [['ID'], OTHER_ORDER],
  'roles/tenure': [['ID'], ONE],
  'roles/against': [['ID'], ONE],
  'tenures/entity': [['ID'], ONE],
  'tenures/home': [['ID'], ONE],
  'agreements/article': [['FIRST_REPORT', 'LAST_REPORT', 'ARTICLE_COUNT', 'ID'], ONE],
  'agreements/party': [['FIRST_REPORT', 'ARTICLE_COUNT', 'ID'], FEW],
  'agreements/quote': [['FIRST_REPORT', 'LAST_REPORT', 'ARTICLE_COUNT', 'ID'], ONE],
  'agreementReports/article': [['PUBLISHED_AT', 'HAPPENED_AT', 'POSITION'], ONE],
  'agreementReports/party': [['HAPPENED_AT', 'POSITION', 'ID'], FEW],
  'agreementReports/quote': [['PUBLISHED_AT', 'HAPPENED_AT', 'POSITION'], ONE],
  'agreementReports/agreement': [['POSITION', 'ID'], ONE],
  'agreementReports/ledgerParty': [['PUBLISHED_AT', 'HAPPENED_AT', 'POSITION'], ONE],
  'agreementReports/change': [['PUBLISHED_AT', 'POSITION', 'ID'], ONE],
  'interactions/article': [['PUBLISHED_AT', 'POSITION'], ONE],
  'interactions/participant': [['POSITION', 'ID'], OTHER_ORDER],
  'findings/article': [['PUBLISHED_AT', 'CONFIDENCE'], ONE],
  'findings/quote': [['PUBLISHED_AT', 'CONFIDENCE'], ONE],
  'findings/entity': [['PUBLISHED_AT', 'CONFIDENCE'], FEW],
  'stories/entity': [['FIRST_REPORT', 'ARTICLE_COUNT', 'ID'], FAR],
  'utterances/speaker': [['FIRST_REPORT', 'ARTICLE_COUNT', 'OUTLET_COUNT', 'ID'], FAR],
  'entityChanges/entity': [['ID'], JUDGED],
  'articles publisher': [['ID'], OTHER_ORDER],
  'articles publishers': [['PUBLISHED_AT', 'ID'], BOUNDED],
  'articles language': [['ID'], OTHER_ORDER],
  'articles from': [['ID'], OTHER_ORDER],
  'articles to': [['ID'], OTHER_ORDER],
  'articles mentions': [['ID'], OTHER_ORDER],
  'articles mentionsSeveral': [['PUBLISHED_AT', 'ID'], BOUNDED],
  'articles hasFinding': [['ID'], OTHER_ORDER],
  'articles hasFindings': [['ID'], OTHER_ORDER],
  'articles text': [['PUBLISHED_AT', 'ID'], WORDS],
  'quotes speaker': [['POSITION', 'ID'], OTHER_ORDER],
  'quotes speakers': [['PUBLISHED_AT', 'POSITION', 'ID'], BOUNDED],
  'quotes about': [['POSITION', 'ID'], OTHER_ORDER],
  'quotes abouts': [['PUBLISHED_AT', 'POSITION', 'ID'], BOUNDED],
  'quotes text': [['PUBLISHED_AT', 'POSITION', 'ID'], WORDS],
  'quotes article': [['PUBLISHED_AT', 'POSITION'], ONE],
  'quotes articles': [['PUBLISHED_AT', 'POSITION', 'ID'], GIVEN],
  'quotes type': [['POSITION', 'ID'], OTHER_ORDER],
  'quotes act': [['POSITION', 'ID'], OTHER_ORDER],
  'quotes acts': [['PUBLISHED_AT', 'POSITION', 'ID'], BOUNDED],
  'quotes from': [['POSITION', 'ID'], OTHER_ORDER],
  'quotes to': [['POSITION', 'ID'], OTHER_ORDER],
  'quotes headline': [['POSITION', 'ID'], OTHER_ORDER],
  'quotes noHeadline': [['PUBLISHED_AT', 'POSITION', 'ID'], COMMON],
  'quotes deniedOnly': [['POSITION', 'ID'], OTHER_ORDER],
  'quotes minConfidence': [['PUBLISHED_AT', 'POSITION', 'ID'], COMMON],
  'quotes reviewed': [['PUBLISHED_AT', 'POSITION', 'ID'], JUDGED],
  'quotes unreviewed': [['PUBLISHED_AT', 'POSITION', 'ID'], COMMON],
  'entities type': [['QUOTE_COUNT', 'ID'], OTHER_ORDER],
  'entities types': [['NAME', 'MENTION_COUNT', 'QUOTE_COUNT', 'ID'], BOUNDED],
  'entities article': [['NAME', 'MENTION_COUNT', 'QUOTE_COUNT'], ONE],
  'entities articles': [['NAME', 'MENTION_COUNT', 'QUOTE_COUNT', 'ID'], BOUNDED],
  'entities name': [['NAME', 'MENTION_COUNT', 'QUOTE_COUNT', 'ID'], WORDS],
  'entities hasQuotes': [['NAME', 'MENTION_COUNT', 'ID'], OTHER_ORDER],
  'entities hasNoQuotes': [['NAME', 'MENTION_COUNT', 'ID'], BOUNDED],
  'entities country': [['NAME', 'MENTION_COUNT', 'QUOTE_COUNT'], OTHER_ORDER],
  'entities countries': [['NAME', 'MENTION_COUNT', 'QUOTE_COUNT', 'ID'], BOUNDED],
  'mentions kind': [['ID'], COMMON],
  'mentions articles': [['ID'], GIVEN],
  'mentions entity': [['ID'], OTHER_ORDER],
  'mentions entities': [['ID'], BOUNDED],
  'mentions reviewed': [['ID'], JUDGED],
  'roles standing': [['ID'], COMMON],
  'roles on': [['ID'], FAR],
  'roles reviewed': [['ID'], JUDGED],
  'tenures office': [['ID'], FEW],
  'tenures entity': [['ID'], ONE],
  'tenures entities': [['BEGINS', 'ID'], GIVEN],
  'tenures home': [['ID'], ONE],
  'tenures imported': [['BEGINS', 'ID'], FEW],
  'tenures read': [['BEGINS', 'ID'], FEW],
  'tenures on': [['ID'], FEW],
  'tenures around': [['BEGINS', 'ID'], FEW],
  'agreements status': [['FIRST_REPORT', 'ARTICLE_COUNT', 'ID'], FEW],
  'agreements statuses': [['FIRST_REPORT', 'LAST_REPORT', 'ARTICLE_COUNT', 'ID'], FEW],
  'agreements reached': [['FIRST_REPORT', 'LAST_REPORT', 'ARTICLE_COUNT'], FEW],
  'agreements reachedSeveral': [['FIRST_REPORT', 'LAST_REPORT', 'ARTICLE_COUNT', 'ID'], FEW],
  'agreements party': [['FIRST_REPORT', 'ARTICLE_COUNT', 'ID'], FEW],
  'agreements parties': [['FIRST_REPORT', 'LAST_REPORT', 'ARTICLE_COUNT', 'ID'], FEW],
  'agreements role': [['FIRST_REPORT', 'LAST_REPORT', 'ARTICLE_COUNT', 'ID'], FEW],
  'agreements article': [['FIRST_REPORT', 'LAST_REPORT', 'ARTICLE_COUNT', 'ID'], ONE],
  'agreements place': [['FIRST_REPORT', 'ARTICLE_COUNT', 'ID'], FEW],
  'agreements event': [['FIRST_REPORT', 'ARTICLE_COUNT', 'ID'], FEW],
  'agreements from': [['FIRST_REPORT', 'ARTICLE_COUNT', 'ID'], FEW],
  'agreements to': [['LAST_REPORT', 'ARTICLE_COUNT', 'ID'], FEW],
  'agreements minArticles': [['FIRST_REPORT', 'LAST_REPORT', 'ID'], FEW],
  'agreementReports status': [['ID'], FEW],
  'agreementReports party': [['ID'], FEW],
  'agreementReports parties': [['ID'], FEW],
  'agreementReports from': [['ID'], FEW],
  'agreementReports to': [['ID'], FEW],
  'agreementReports minConfidence': [['ID'], FEW],
  'agreementReports reviewed': [['ID'], JUDGED],
  'interactions type': [['POSITION', 'ID'], OTHER_ORDER],
  'interactions status': [['POSITION', 'ID'], OTHER_ORDER],
  'interactions participant': [['POSITION', 'ID'], OTHER_ORDER],
  'interactions participants': [['PUBLISHED_AT', 'POSITION', 'ID'], BOUNDED],
  'interactions article': [['PUBLISHED_AT', 'POSITION'], ONE],
  'interactions from': [['POSITION', 'ID'], OTHER_ORDER],
  'interactions to': [['POSITION', 'ID'], OTHER_ORDER],
  'interactions place': [['PUBLISHED_AT', 'POSITION', 'ID'], BOUNDED],
  'interactions minConfidence': [['PUBLISHED_AT', 'POSITION', 'ID'], COMMON],
  'interactions reviewed': [['PUBLISHED_AT', 'POSITION', 'ID'], JUDGED],
  'findings kind': [['CONFIDENCE'], FEW],
  'findings article': [['PUBLISHED_AT', 'CONFIDENCE'], ONE],
  'findings articles': [['PUBLISHED_AT', 'CONFIDENCE', 'ID'], GIVEN],
  'findings across': [['PUBLISHED_AT', 'CONFIDENCE'], FEW],
  'findings within': [['PUBLISHED_AT', 'CONFIDENCE', 'ID'], FEW],
  'findings minConfidence': [['PUBLISHED_AT', 'CONFIDENCE', 'ID'], FEW],
  'findings from': [['CONFIDENCE', 'ID'], FEW],
  'findings to': [['CONFIDENCE', 'ID'], FEW],
  'findings reviewed': [['PUBLISHED_AT', 'CONFIDENCE', 'ID'], JUDGED],
  'stories entity': [['FIRST_REPORT', 'ARTICLE_COUNT', 'ID'], FAR],
  'stories entities': [['FIRST_REPORT', 'ARTICLE_COUNT', 'ID'], BOUNDED],
  'stories from': [['FIRST_REPORT', 'ARTICLE_COUNT', 'ID'], OTHER_ORDER],
  'stories to': [['ARTICLE_COUNT', 'ID'], OTHER_ORDER],
  'stories minArticles': [['FIRST_REPORT', 'ID'], OTHER_ORDER],
  'utterances speaker': [['FIRST_REPORT', 'ARTICLE_COUNT', 'OUTLET_COUNT', 'ID'], FAR],
  'utterances speakers': [['FIRST_REPORT', 'ARTICLE_COUNT', 'OUTLET_COUNT', 'ID'], BOUNDED],
  'utterances from': [['FIRST_REPORT', 'ARTICLE_COUNT', 'OUTLET_COUNT', 'ID'], OTHER_ORDER],
  'utterances to': [['ARTICLE_COUNT', 'OUTLET_COUNT', 'ID'], OTHER_ORDER],
  'utterances minArticles': [['FIRST_REPORT', 'OUTLET_COUNT', 'ID'], OTHER_ORDER],
  'utterances minOutlets': [['FIRST_REPORT', 'ARTICLE_COUNT', 'ID'], OTHER_ORDER],
};
