import type { AgreementStatus, PartyRole } from '../model/agreement.js';
import type { CorrectionState, ReviewStatus } from '../model/correction.js';
import type { EntityType, MentionKind, RoleStanding } from '../model/entity.js';
import type { FindingKind } from '../model/finding.js';
import type { InteractionStatus, InteractionType } from '../model/interaction.js';
import type { QuoteType, SpeechAct } from '../model/quote.js';
import type { Key } from './records.js';

/** One value, or several of which one must hold; none of an empty list. */
export type Several<Value> = Value | readonly Value[];

/** Beside the conditions of a filter, all of which must hold: one of `or` must hold too, `not` must not. */
export interface Combined<Filter> {
  readonly or?: readonly Filter[];
  readonly not?: Filter;
}

/** What a list of extracted objects may ask for: only objects in one of these statuses; else all but the rejected. */
export interface ReviewFilter {
  readonly review?: readonly ReviewStatus[];
}

/** Dates are ISO, both ends inclusive, compared with `publishedAt`. Every given condition must hold. */
export interface ArticleFilter extends Combined<ArticleFilter> {
  readonly publisher?: Several<string>;
  readonly language?: Several<string>;
  readonly from?: string;
  readonly to?: string;
  readonly mentions?: Several<Key>;
  readonly hasFinding?: Several<FindingKind | 'ANY'>;
  /** With words of its title or text, read as a search query. */
  readonly text?: string;
  /** With a quote, an entity it mentions ... of this description. */
  readonly quotes?: QuoteFilter;
  readonly entities?: EntityFilter;
  readonly agreements?: AgreementFilter;
  readonly agreementReports?: AgreementReportFilter;
  readonly interactions?: InteractionFilter;
  readonly findings?: FindingFilter;
  readonly roles?: RoleFilter;
}

export interface QuoteFilter extends ReviewFilter, Combined<QuoteFilter> {
  readonly speaker?: Several<Key>;
  /** An entity that the content mentions. */
  readonly about?: Several<Key>;
  /** Words of the content, read as a search query. */
  readonly text?: string;
  readonly article?: Several<Key>;
  readonly type?: Several<QuoteType>;
  readonly act?: Several<SpeechAct>;
  readonly from?: string;
  readonly to?: string;
  readonly headline?: boolean;
  readonly deniedOnly?: boolean;
  readonly minConfidence?: number;
  readonly articleWith?: ArticleFilter;
  readonly speakerWith?: EntityFilter;
  readonly aboutWith?: EntityFilter;
  readonly denies?: QuoteFilter;
  readonly deniedBy?: QuoteFilter;
}

export interface EntityFilter extends Combined<EntityFilter> {
  readonly type?: Several<EntityType>;
  readonly article?: Several<Key>;
  /** Prefix of a name or alias, compared folded. */
  readonly name?: string;
  readonly hasQuotes?: boolean;
  readonly country?: Several<Key>;
  readonly roles?: RoleFilter;
  readonly tenures?: TenureFilter;
  readonly quotes?: QuoteFilter;
  readonly articles?: ArticleFilter;
  readonly agreements?: AgreementFilter;
  readonly interactions?: InteractionFilter;
}

export interface MentionFilter extends ReviewFilter, Combined<MentionFilter> {
  readonly kind?: Several<MentionKind>;
  readonly article?: Several<Key>;
  readonly entity?: Several<Key>;
  readonly articleWith?: ArticleFilter;
  readonly entityWith?: EntityFilter;
}

export interface RoleFilter extends ReviewFilter, Combined<RoleFilter> {
  readonly office?: Several<string>;
  readonly standing?: Several<RoleStanding>;
  readonly country?: Several<Key>;
  readonly organization?: Several<Key>;
  readonly articleWith?: ArticleFilter;
  readonly entityWith?: EntityFilter;
  readonly organizationWith?: EntityFilter;
  readonly countryWith?: EntityFilter;
  readonly tenureWith?: TenureFilter;
  /** Those that back a tenure which holds on this day; as in `TenureFilter`. */
  readonly on?: string;
  readonly margin?: number;
}

export interface AgreementReportFilter extends ReviewFilter, Combined<AgreementReportFilter> {
  readonly status?: Several<AgreementStatus>;
  readonly party?: Several<Key>;
  readonly article?: Several<Key>;
  readonly from?: string;
  readonly to?: string;
  readonly minConfidence?: number;
  readonly articleWith?: ArticleFilter;
  readonly partyWith?: EntityFilter;
  readonly quoteWith?: QuoteFilter;
  readonly agreementWith?: AgreementFilter;
}

/** Dates are ISO, both ends inclusive: agreements that articles reported between them. */
export interface AgreementFilter extends Combined<AgreementFilter> {
  /** Where it stands. */
  readonly status?: Several<AgreementStatus>;
  /** A status that it was reported to have at any time. */
  readonly reached?: Several<AgreementStatus>;
  readonly party?: Several<Key>;
  /** Of `party`, or of anybody. */
  readonly role?: PartyRole;
  readonly article?: Several<Key>;
  readonly place?: Several<Key>;
  readonly event?: Several<Key>;
  readonly from?: string;
  readonly to?: string;
  readonly minArticles?: number;
  readonly partyWith?: EntityFilter;
  readonly reports?: AgreementReportFilter;
  readonly articles?: ArticleFilter;
}

export interface InteractionFilter extends ReviewFilter, Combined<InteractionFilter> {
  readonly type?: Several<InteractionType>;
  readonly status?: Several<InteractionStatus>;
  readonly participant?: Several<Key>;
  readonly article?: Several<Key>;
  readonly from?: string;
  readonly to?: string;
  readonly place?: Several<Key>;
  readonly minConfidence?: number;
  readonly articleWith?: ArticleFilter;
  readonly participantWith?: EntityFilter;
  readonly quoteWith?: QuoteFilter;
}

/** `on`: an ISO day on which the office was held; `margin`: days that articles may be off it, 0 unless said. */
export interface TenureFilter extends Combined<TenureFilter> {
  readonly office?: Several<string>;
  readonly entity?: Several<Key>;
  readonly home?: Several<Key>;
  readonly imported?: boolean;
  readonly holderWith?: EntityFilter;
  readonly homeWith?: EntityFilter;
  readonly statements?: RoleFilter;
  readonly on?: string;
  readonly margin?: number;
}

/** Dates are ISO, both ends inclusive: stories with an article between them. */
export interface StoryFilter extends Combined<StoryFilter> {
  readonly entity?: Several<Key>;
  readonly from?: string;
  readonly to?: string;
  readonly minArticles?: number;
  readonly articles?: ArticleFilter;
}

export interface CorrectionFilter {
  readonly article?: Several<Key>;
  readonly state?: CorrectionState;
}

/** Dates are ISO, both ends inclusive: utterances with an article between them. */
export interface UtteranceFilter extends Combined<UtteranceFilter> {
  /** Key of an entity that one of its quotes gives as the speaker. */
  readonly speaker?: Several<Key>;
  readonly from?: string;
  readonly to?: string;
  readonly minArticles?: number;
  readonly minOutlets?: number;
  readonly quotes?: QuoteFilter;
}

/** Dates are ISO, both ends inclusive, compared with the last `publishedAt` of a finding's articles. */
export interface FindingFilter extends ReviewFilter, Combined<FindingFilter> {
  readonly kind?: Several<FindingKind>;
  /** With a side in this article. */
  readonly article?: Several<Key>;
  /** true: with sides in several articles; false: in one. */
  readonly acrossArticles?: boolean;
  readonly minConfidence?: number;
  readonly from?: string;
  readonly to?: string;
  readonly articles?: ArticleFilter;
  readonly entityWith?: EntityFilter;
  readonly quoteWith?: QuoteFilter;
}
