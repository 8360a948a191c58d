import type { IsnadError } from '../errors.js';
import type { Analysis } from '../model/analysis.js';
import type { ArticleDraft } from '../model/article.js';
import type { EntityType } from '../model/entity.js';
import type { EntityChangeKind } from '../model/entity-change.js';
import type { ImportedEntity, ImportedFact, ImportId, ImportPlace } from '../model/imported-fact.js';
import type { Answers } from './answer/answers.js';
import type { EventLog } from './event-records.js';
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
} from './filters.js';
import type { NamedCall } from './kept-answers.js';
import type {
  AgreementChangeRecord,
  AgreementNameRecord,
  AgreementPartyRecord,
  AgreementRecord,
  AgreementReportRecord,
  AliasRecord,
  ArticleRecord,
  BlockRecord,
  CandidateRecord,
  CopyRecord,
  DiagnosticRecord,
  EntityChangeRecord,
  EntityRecord,
  EvidenceRecord,
  FindingRecord,
  HopRecord,
  InteractionRecord,
  Key,
  MachineNameRecord,
  MentionRecord,
  PartyRecord,
  QuoteRecord,
  RoleRecord,
  StoryRecord,
  TellingRecord,
  TenureRecord,
  TimeRefRecord,
  TokenRecord,
  UtteranceRecord,
  WireRecord,
} from './records.js';
import type {
  CorrectionAuthor,
  CorrectionRecord,
  CorrectionRequest,
  KeptKind,
  NewReading,
  ReanalysisResult,
  StoredDraft,
  StoredReading,
} from './review-records.js';

import type { NamedHit, SearchCount, SearchFacet, SearchPage, SearchRequest } from './search-records.js';

export type * from './filters.js';

/** Keyset position: the order's sort value (null: no date, which sorts as the oldest) and the key that breaks ties. */
export interface Position {
  readonly sort: string | number | null;
  readonly id: Key;
}

/** One page. `first`/`last` have been checked by the caller (0..100, exactly one of them set). */
export interface PageRequest {
  readonly first: number | null;
  readonly last: number | null;
  readonly after: Position | null;
  readonly before: Position | null;
}

export interface PageItem<T> {
  readonly node: T;
  readonly position: Position;
}

export interface Page<T> {
  readonly items: readonly PageItem<T>[];
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
  /** How far was looked, at the far end of a page that is short though the list goes on. */
  readonly stop?: Position;
}

export type Direction = 'ASC' | 'DESC';

export interface Order<Field extends string> {
  readonly field: Field;
  readonly direction: Direction;
}

/**
 * Where counting stops when no total is kept: a count of one more says that there are more. A kept total may be larger.
 */
export const MOST_COUNTED = 10_000;

/**
 * Reads of one kind of object. `list` is the whole table; counts stop beyond `MOST_COUNTED`; `listBy` answers many parents in one statement, in the
 * parents' order; `countBy` likewise. `edge` names the relation from the parent to this object.
 */
export interface Reads<T, Filter, OrderField extends string, Edge extends string> {
  byIds(ids: readonly Key[]): Promise<readonly (T | null)[]>;
  list(filter: Filter, order: Order<OrderField>, page: PageRequest): Promise<Page<T>>;
  count(filter: Filter): Promise<number>;
  /** Which of these a list with the filter would show: one statement. Errors of the filter, also for no ids. */
  matching(ids: readonly Key[], filter: Filter): Promise<ReadonlySet<Key>>;
  listBy(
    edge: Edge,
    parents: readonly Key[],
    filter: Filter,
    order: Order<OrderField>,
    page: PageRequest,
  ): Promise<readonly Page<T>[]>;
  countBy(edge: Edge, parents: readonly Key[], filter: Filter): Promise<readonly number[]>;
}

/** How many objects have one value. */
export interface FacetCount {
  /** The day (ISO date), name or code; null where it is not known and where the value is an entity. */
  readonly value: string | null;
  readonly entityId: Key | null;
  readonly count: number;
  /** false: only the objects at the head of the list were counted, since it is too long. */
  readonly isExact: boolean;
}

/** Counts of one kind of object by the values of one property: the `first` most frequent, or of days the latest. */
export interface Facets<Filter, Edge extends string, Facet extends string> {
  facet(by: Facet, filter: Filter, first: number): Promise<readonly FacetCount[]>;
  /** For many parents in one statement, in the parents' order. */
  facetBy(
    by: Facet,
    edge: Edge,
    parents: readonly Key[],
    filter: Filter,
    first: number,
  ): Promise<readonly (readonly FacetCount[])[]>;
}

export type ArticleFacet = 'DAY' | 'PUBLISHER' | 'LANGUAGE' | 'ENTITY';
export type EntityFacet = 'TYPE' | 'SUBTYPE' | 'COUNTRY';
export type QuoteFacet =
  | 'DAY'
  | 'PUBLISHER'
  | 'LANGUAGE'
  | 'SPEAKER'
  | 'SPEAKER_STATUS'
  | 'ABOUT'
  | 'ACT'
  | 'TYPE'
  | 'REVIEW';
export type InteractionFacet = 'DAY' | 'PUBLISHER' | 'LANGUAGE' | 'TYPE' | 'STATUS' | 'PARTICIPANT' | 'PLACE';
export type AgreementFacet = 'DAY' | 'STATUS' | 'PARTY' | 'PLACE';
export type AgreementReportFacet = 'DAY' | 'PUBLISHER' | 'LANGUAGE' | 'STATUS' | 'PARTY' | 'PLACE';
export type FindingFacet = 'DAY' | 'KIND' | 'SEVERITY' | 'PUBLISHER' | 'ENTITY';
export type StoryFacet = 'DAY' | 'PUBLISHER' | 'LANGUAGE';
export type UtteranceFacet = 'DAY' | 'SPEAKER' | 'PUBLISHER' | 'LANGUAGE';

export type ArticleEdge = 'entity' | 'story';

export interface ArticleReads
  extends Reads<ArticleRecord, ArticleFilter, 'PUBLISHED_AT' | 'ID', ArticleEdge>,
    Facets<ArticleFilter, ArticleEdge, ArticleFacet> {
  byUrl(url: string): Promise<ArticleRecord | null>;
  blocks(articles: readonly Key[]): Promise<readonly (readonly BlockRecord[])[]>;
  diagnostics(articles: readonly Key[]): Promise<readonly (readonly DiagnosticRecord[])[]>;
  times(articles: readonly Key[]): Promise<readonly (readonly TimeRefRecord[])[]>;
  /** The agency report that each prints, or null. */
  wires(articles: readonly Key[]): Promise<readonly (WireRecord | null)[]>;
}

export interface EntityReads
  extends Reads<EntityRecord, EntityFilter, 'NAME' | 'MENTION_COUNT' | 'QUOTE_COUNT' | 'ID', 'article'>,
    Facets<EntityFilter, 'article', EntityFacet> {
  /** The entity whose name or alias equals `name` when folded; the most mentioned one of several. */
  byName(name: string): Promise<EntityRecord | null>;
  byWikidataId(wikidataId: string): Promise<EntityRecord | null>;
  aliases(entities: readonly Key[]): Promise<readonly (readonly AliasRecord[])[]>;
  /** Who they might be as well, the likeliest first. */
  candidates(entities: readonly Key[]): Promise<readonly (readonly CandidateRecord[])[]>;
  /** Keys of the entities that were merged into these. */
  mergedInto(entities: readonly Key[]): Promise<readonly (readonly Key[])[]>;
  /** What the machine calls them; null for those that nobody renamed. */
  machineNames(entities: readonly Key[]): Promise<readonly (MachineNameRecord | null)[]>;
  /** How often people changed who they are, or undid that. */
  revisions(entities: readonly Key[]): Promise<readonly number[]>;
}

/** `denies`: what the parent quote denies; `deniedBy`: who denies the parent; `about`: quotes whose content names the parent entity. */
export type QuoteEdge = 'article' | 'speaker' | 'about' | 'parent' | 'denies' | 'deniedBy';

export interface QuoteReads
  extends Reads<QuoteRecord, QuoteFilter, 'PUBLISHED_AT' | 'POSITION' | 'ID', QuoteEdge>,
    Facets<QuoteFilter, QuoteEdge, QuoteFacet> {
  chains(quotes: readonly Key[]): Promise<readonly (readonly HopRecord[])[]>;
}

export type AgreementReportEdge = 'article' | 'party' | 'quote' | 'agreement' | 'ledgerParty' | 'change';
export type AgreementEdge = 'article' | 'party' | 'quote';

/** `agreement`: reports of one accord; `party`: reports that name an entity as a party; `ledgerParty`: those that say that a party takes part in its accord. */
export interface AgreementReportReads
  extends Reads<
      AgreementReportRecord,
      AgreementReportFilter,
      'PUBLISHED_AT' | 'HAPPENED_AT' | 'POSITION' | 'ID',
      AgreementReportEdge
    >,
    Facets<AgreementReportFilter, AgreementReportEdge, AgreementReportFacet> {
  parties(reports: readonly Key[]): Promise<readonly (readonly PartyRecord[])[]>;
}

/** `byIds` also finds an accord under the keys of those that proved to be the same one. */
export interface AgreementReads
  extends Reads<
      AgreementRecord,
      AgreementFilter,
      'FIRST_REPORT' | 'LAST_REPORT' | 'ARTICLE_COUNT' | 'ID',
      AgreementEdge
    >,
    Facets<AgreementFilter, AgreementEdge, AgreementFacet> {
  /** Entries of the ledger, in the order of what happened; of many, the latest hundred. */
  changes(agreements: readonly Key[]): Promise<readonly (readonly AgreementChangeRecord[])[]>;
  parties(agreements: readonly Key[]): Promise<readonly (readonly AgreementPartyRecord[])[]>;
  /** The words that say that a party (by its own key) takes part. */
  partyEvidence(parties: readonly Key[]): Promise<readonly (readonly EvidenceRecord[])[]>;
  /** One a language, the first reported first. */
  names(agreements: readonly Key[]): Promise<readonly (readonly AgreementNameRecord[])[]>;
  /** Keys of times at which it was reached, each day once. */
  days(agreements: readonly Key[]): Promise<readonly (readonly Key[])[]>;
}

export type InteractionEdge = 'article' | 'participant';

export interface InteractionReads
  extends Reads<InteractionRecord, InteractionFilter, 'PUBLISHED_AT' | 'POSITION' | 'ID', InteractionEdge>,
    Facets<InteractionFilter, InteractionEdge, InteractionFacet> {
  participants(interactions: readonly Key[]): Promise<readonly (readonly PartyRecord[])[]>;
}

export type FindingOrder = 'PUBLISHED_AT' | 'CONFIDENCE' | 'ID';
export type FindingEdge = 'article' | 'quote' | 'entity';
export type FindingReads = Reads<FindingRecord, FindingFilter, FindingOrder, FindingEdge> &
  Facets<FindingFilter, FindingEdge, FindingFacet>;

export type StoryEdge = 'article' | 'entity';
export type StoryReads = Reads<StoryRecord, StoryFilter, 'FIRST_REPORT' | 'ARTICLE_COUNT' | 'ID', StoryEdge> &
  Facets<StoryFilter, StoryEdge, StoryFacet>;

export type UtteranceEdge = 'quote' | 'speaker';
export type UtteranceReads = Reads<
  UtteranceRecord,
  UtteranceFilter,
  'FIRST_REPORT' | 'ARTICLE_COUNT' | 'OUTLET_COUNT' | 'ID',
  UtteranceEdge
> &
  Facets<UtteranceFilter, UtteranceEdge, UtteranceFacet>;

/** What people said of extracted objects, and the ways to say it. */
export interface CorrectionReads extends Reads<CorrectionRecord, CorrectionFilter, 'ID', 'article'> {
  /** What was said of each of these objects of one kind, the oldest first. */
  ofObjects(kind: KeptKind, objects: readonly Key[]): Promise<readonly (readonly CorrectionRecord[])[]>;
}

export interface Corrections extends CorrectionReads {
  /**
   * Records what a person says of an object; lists, counters, search and what hangs on it across articles follow.
   * Errors: NOT_FOUND (the object, an entity), STALE_STATE (another revision than expected), FIELD_INVALID (a span
   * outside the text; nothing that differs from what stands there).
   */
  make(request: CorrectionRequest, author: CorrectionAuthor): Promise<CorrectionRecord>;
  /** Takes a correction back. Errors: NOT_FOUND, STALE_STATE (it was taken back before). */
  undo(correction: Key, author: CorrectionAuthor): Promise<CorrectionRecord>;
}

export type AddOutcome = 'ADDED' | 'UNCHANGED' | 'NEW_VERSION';

export interface AddResult {
  readonly outcome: AddOutcome;
  readonly article: ArticleRecord;
}

/** What names one article. */
export type ArticleIdentity = { readonly id: Key } | { readonly url: string };
export type DeleteOutcome = 'DELETED' | 'ABSENT';

export interface DeleteResult {
  readonly outcome: DeleteOutcome;
  /** null: no article had this url. */
  readonly id: Key | null;
}

/** An entity of the curated table or an import, brought in before articles refer to it by `gazetteerId`. */
export interface CanonicalEntity {
  readonly gazetteerId: string;
  readonly type: EntityType;
  readonly subtype: string | null;
  readonly name: string;
  readonly names: Readonly<Record<string, string>>;
  readonly aliases: readonly { readonly alias: string; readonly language: string | null }[];
  readonly wikidataId: string | null;
}

/** Who says so, why, and when (the caller's clock). */
export interface ChangeAuthor {
  readonly by: string;
  readonly reason: string;
  readonly at: string;
}

/** Revisions, here and below: those at which the caller saw the entities; null: whatever they are. */
export interface MergeRequest {
  readonly from: Key;
  readonly into: Key;
  /** Also when they are different kinds of things or different items of Wikidata. */
  readonly force: boolean;
  readonly fromRevision: number | null;
  readonly intoRevision: number | null;
}

export interface SplitRequest {
  readonly entity: Key;
  /** Whose the articles and mentions are; null: those of an entity that is made for them. */
  readonly into: Key | null;
  /** Name of an entity that is made; the name of the one it comes from when it is null. */
  readonly name: string | null;
  readonly articles: readonly Key[];
  readonly mentions: readonly Key[];
  readonly revision: number | null;
}

export interface RenameRequest {
  readonly entity: Key;
  readonly name: string;
  /** null: the fullest name. */
  readonly language: string | null;
  readonly revision: number | null;
}

export interface EntityChangeFilter {
  readonly kind?: EntityChangeKind;
}

/**
 * What people say about who is who. Later articles and versions follow it. Each gives the recorded change.
 * Errors: NOT_FOUND, STALE_STATE, ENTITY_CYCLE, ENTITIES_DIFFER, CHANGE_UNDONE, CHANGE_RESTS, FIELD_MISSING,
 * FIELD_INVALID; nothing is changed then.
 */
export interface EntityChanges extends Reads<EntityChangeRecord, EntityChangeFilter, 'ID', 'entity'> {
  merge(request: MergeRequest, author: ChangeAuthor): Promise<EntityChangeRecord>;
  split(request: SplitRequest, author: ChangeAuthor): Promise<EntityChangeRecord>;
  rename(request: RenameRequest, author: ChangeAuthor): Promise<EntityChangeRecord>;
  undo(change: Key, author: ChangeAuthor): Promise<EntityChangeRecord>;
}

export interface VerifyReport {
  readonly articles: number;
  readonly spans: number;
  /** One line each; empty when all is well. */
  readonly problems: readonly string[];
}

export interface StoreStatistics {
  readonly articles: number;
  readonly entities: number;
  readonly mentions: number;
  readonly quotes: number;
  readonly agreements: number;
  readonly agreementReports: number;
  readonly interactions: number;
  readonly findings: number;
  readonly stories: number;
  readonly utterances: number;
}

/** One record of a file with the facts that were read in it. */
export interface FactRecord extends ImportPlace {
  readonly facts: readonly ImportedFact[];
}

/** What does not fit: a record that was `refused`, else one that was taken with a warning. */
export interface FactIssue extends ImportPlace {
  readonly error: IsnadError;
  readonly refused: boolean;
}

export interface FactTally {
  readonly added: number;
  readonly changed: number;
  readonly unchanged: number;
}

/** The curated table as imports look into it. */
export interface FactGazetteer {
  /** What an id (`wikidata:Q159`, `iso:RU`) names in it. */
  byId(id: ImportId): CanonicalEntity | null;
  /** Its row for the same thing; null where that is not sure. */
  sameAs(entity: ImportedEntity): CanonicalEntity | null;
}

/** BATCHES: each batch is a transaction. WHOLE: all of it is one. TRIAL: one that is undone in the end. */
export type ImportMode = 'BATCHES' | 'WHOLE' | 'TRIAL';

export interface ImportCounts {
  readonly entities: FactTally;
  readonly offices: FactTally;
  readonly tenures: FactTally;
  /** Entities of articles that became imported ones. */
  readonly merged: number;
  /** Imported tenures, of this import and of earlier ones, that wait for somebody or something they name. */
  readonly waiting: number;
  /** Records refused because of a conflict with what is stored. */
  readonly refused: number;
}

export interface FactImports {
  /**
   * Writes the facts of an import. The same facts again change nothing. Errors: those that `batches` throws, which undo
   * the running transaction.
   */
  import(
    batches: AsyncIterable<readonly FactRecord[]>,
    options: {
      readonly mode: ImportMode;
      readonly gazetteer: FactGazetteer;
      /** The caller's clock, ISO date-time. */
      readonly at: string;
      readonly onIssue: (issue: FactIssue) => void;
      readonly onProgress?: (counts: ImportCounts) => void;
    },
  ): Promise<ImportCounts>;
}

/**
 * The graph on disk. All methods reject with an `IsnadError`: STORAGE_BUSY, STORAGE_FULL, STORAGE_READ_ONLY,
 * STORAGE_CORRUPT; anything else is our bug. Reads see whole articles only.
 */
/** What a new token says; see `TokenRecord`. */
export type NewToken = Omit<TokenRecord, 'id' | 'rotatedAt' | 'revokedAt'>;

/** Tokens are few: they are listed without pages. */
export interface Tokens {
  /** Revoked and expired ones too. */
  byId(id: Key): Promise<TokenRecord | null>;
  /** Those that were not revoked have a name each. */
  byName(name: string): Promise<TokenRecord | null>;
  list(): Promise<readonly TokenRecord[]>;
  /** `make` is given the key. Errors: TOKEN_NAME_TAKEN. */
  create(make: (id: Key) => NewToken): Promise<TokenRecord>;
  rotate(id: Key, digest: string, at: string): Promise<TokenRecord>;
  revoke(id: Key, at: string): Promise<TokenRecord>;
}

export interface Store {
  readonly answers: Answers;
  readonly articles: ArticleReads;
  readonly entities: EntityReads;
  readonly entityChanges: EntityChanges;
  readonly mentions: Reads<MentionRecord, MentionFilter, 'POSITION' | 'ID', 'article' | 'entity'>;
  readonly roles: Reads<RoleRecord, RoleFilter, 'ID', 'article' | 'entity' | 'organization' | 'tenure' | 'against'>;
  readonly tenures: Reads<TenureRecord, TenureFilter, 'BEGINS' | 'ID', 'entity' | 'home'>;
  readonly quotes: QuoteReads;
  readonly agreements: AgreementReads;
  readonly agreementReports: AgreementReportReads;
  readonly interactions: InteractionReads;
  readonly findings: FindingReads;
  readonly stories: StoryReads;
  /** The id of an utterance that was merged names the one it became part of. */
  readonly utterances: UtteranceReads;
  readonly tellings: Reads<TellingRecord, object, 'MINUTE', 'utterance'>;
  readonly copies: Reads<CopyRecord, object, 'MINUTE', 'article'>;
  readonly corrections: Corrections;
  readonly times: { byIds(ids: readonly Key[]): Promise<readonly (TimeRefRecord | null)[]> };

  readonly events: EventLog;

  search(request: SearchRequest): Promise<SearchPage>;
  /** How many hits a request has, counted up to a bound. */
  searchCount(request: SearchRequest): Promise<SearchCount>;
  /** The hits by one property, of as many as are counted: the most frequent value first, of days the latest. */
  searchFacet(request: SearchRequest, by: SearchFacet, first: number): Promise<readonly FacetCount[]>;
  /** The entities that go by these folded names; of each name the most mentioned ones. */
  findNamed(names: readonly string[]): Promise<readonly NamedHit[]>;
  /** Of these terms the one that the newest articles use most, as a word that stands there; null: none. */
  findNearWord(terms: readonly string[]): Promise<string | null>;

  /**
   * Writes one article with all that was read in it, in one transaction. The same url (or, without one, the same
   * text) with the same text changes nothing and returns the stored ids; a changed text makes a new version under
   * the same article id. `collectedAt` is the caller's clock.
   */
  addArticle(draft: ArticleDraft, analysis: Analysis, collectedAt: string): Promise<AddResult>;
  /** Many articles in one transaction, for bulk loading. Results in the order given. */
  addArticles(
    batch: readonly { readonly draft: ArticleDraft; readonly analysis: Analysis }[],
    collectedAt: string,
  ): Promise<readonly AddResult[]>;
  /**
   * Deletes an article with all that was read in it, in one transaction; what only it backed goes too. Its key never
   * names another article.
   */
  deleteArticle(identity: ArticleIdentity): Promise<DeleteResult>;
  /**
   * This store for one write that its caller named: made before, under the same name for the same, it gives the same
   * again and writes nothing, also at once and after a crash. An error is not kept. Errors of the write:
   * IDEMPOTENCY_KEY_REUSED; NOT_FOUND when what was made is deleted by now.
   */
  once(call: NamedCall): Store;
  /** The article stored under this identity with this very text, if any: lets the caller skip the analysis. */
  findArticle(draft: ArticleDraft): Promise<ArticleRecord | null>;
  /** Who read the articles after key `last`: at most `most`, in the order of their keys. */
  readings(last: Key, most: number): Promise<readonly StoredReading[]>;
  /** Stored articles as they came in, to be read again. Keys that name none are left out. */
  drafts(articles: readonly Key[]): Promise<readonly StoredDraft[]>;
  /**
   * Writes new readings of stored texts in one transaction; what is the same keeps its key, and a correction holds on.
   * With `dryRun` nothing is kept, and the answer says what would have changed.
   */
  reanalyse(batch: readonly NewReading[], options: { readonly dryRun: boolean }): Promise<readonly ReanalysisResult[]>;
  addCanonicalEntities(entities: readonly CanonicalEntity[]): Promise<number>;

  readonly facts: FactImports;
  readonly tokens: Tokens;

  statistics(): Promise<StoreStatistics>;
  /** Runs `work`, and tells `meter` before every statement that it reads by; what that throws fails the statement. */
  measured<T>(meter: { onStatement(): void }, work: () => Promise<T>): Promise<T>;
  /** Number of SQL statements run since opening: what the batching tests count. */
  statementCount(): number;
  verify(onProgress?: (articlesDone: number) => void): Promise<VerifyReport>;
  close(): Promise<void>;
}
