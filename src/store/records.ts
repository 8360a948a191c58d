import type { AgreementStatus, PartyRole } from '../model/agreement.js';
import type { BlockKind } from '../model/block.js';
import type { CandidateReason } from '../model/candidate.js';
import type { CopyKind } from '../model/copy.js';
import type { ReviewStatus } from '../model/correction.js';
import type { DiagnosticCode } from '../model/diagnostic.js';
import type { EntityType, MentionKind, RolePattern, RoleStanding } from '../model/entity.js';
import type { EntityChangeKind } from '../model/entity-change.js';
import type { FindingKind, Severity } from '../model/finding.js';
import type { InteractionStatus, InteractionType } from '../model/interaction.js';
import type { HopRole, QuoteType, SpeakerStatus, SpeechAct } from '../model/quote.js';
import type { TimeAnchor, TimePrecision } from '../model/time-ref.js';
import type { TokenScope } from '../model/token.js';
import type { TellingKind } from '../model/utterance.js';

/** Key of a stored row: a positive integer, unique in its table. The API puts its type before it (src/model/global-id.ts). */
export type Key = number;

/** A span as stored: both units and the exact words, so that it can be checked and served without its article. */
export interface EvidenceRecord {
  readonly articleId: Key;
  readonly start: number;
  readonly end: number;
  /** The same span in Unicode code points. */
  readonly codePointStart: number;
  readonly codePointEnd: number;
  readonly exact: string;
}

export interface ArticleRecord {
  readonly id: Key;
  readonly url: string | null;
  readonly publisher: string | null;
  readonly title: string;
  readonly text: string;
  readonly sha256: string;
  /** 1 for the first text seen under this identity, counting up. */
  readonly version: number;
  readonly language: string;
  /** As the source declared it. */
  readonly givenLanguage: string | null;
  readonly byline: string | null;
  readonly publishedAt: string | null;
  readonly collectedAt: string;
  readonly extractor: string;
  /** Counters kept at ingest. */
  readonly quoteCount: number;
  readonly mentionCount: number;
  readonly agreementReportCount: number;
  readonly interactionCount: number;
  readonly findingCount: number;
}

export interface BlockRecord extends EvidenceRecord {
  readonly kind: BlockKind;
}

/** Articles on one event. */
export interface StoryRecord {
  readonly id: Key;
  /** The article that came out first. */
  readonly firstArticleId: Key;
  readonly articleCount: number;
}

/** The report of a news agency that an article prints. */
export interface WireRecord {
  readonly agencyId: Key;
  /** The words that credit it, in the article or in a copy. */
  readonly evidence: EvidenceRecord;
  /** The article with this text that came out first. */
  readonly firstArticleId: Key;
}

/** One of two articles with the same text, seen from the other one. */
export interface CopyRecord {
  readonly id: Key;
  readonly articleId: Key;
  readonly copyId: Key;
  readonly kind: CopyKind;
  /** Shared runs of words over all runs of both, 0 to 1. */
  readonly similarity: number;
  /** Share of the shorter text that stands in the longer one, 0 to 1. */
  readonly containment: number;
}

/** What somebody said once and several articles quote. */
export interface UtteranceRecord {
  readonly id: Key;
  /** The quote of the article that came out first. */
  readonly firstQuoteId: Key;
  /** The speaker of the first quote that names one. */
  readonly speakerId: Key | null;
  readonly quoteCount: number;
  readonly articleCount: number;
  /** Different publishers of its articles. */
  readonly outletCount: number;
}

/** A quote as one telling of an utterance. */
export interface TellingRecord {
  /** Key of the quote. */
  readonly id: Key;
  readonly utteranceId: Key;
  readonly firstQuoteId: Key;
  readonly kind: TellingKind;
  /** To the first quote, 0 to 1. */
  readonly similarity: number;
}

export interface DiagnosticRecord {
  readonly articleId: Key;
  readonly code: DiagnosticCode;
  readonly note: string;
  readonly evidence: EvidenceRecord | null;
}

export interface EntityRecord {
  readonly id: Key;
  readonly type: EntityType;
  readonly subtype: string | null;
  readonly name: string;
  readonly names: Readonly<Record<string, string>>;
  readonly wikidataId: string | null;
  readonly countryId: Key | null;
  readonly mentionCount: number;
  readonly quoteCount: number;
  readonly articleCount: number;
}

/** What somebody said about who an entity is. */
export interface EntityChangeRecord {
  readonly id: Key;
  readonly kind: EntityChangeKind;
  /** The entity that was merged, split or renamed. */
  readonly fromId: Key;
  /** The entity that it or a part of it is now; null for a renaming. */
  readonly intoId: Key | null;
  /** The split made the entity that it went to. */
  readonly made: boolean;
  /** Language of the name that a renaming gave; null for the fullest name. */
  readonly language: string | null;
  readonly nameBefore: string | null;
  readonly nameAfter: string | null;
  readonly by: string;
  readonly reason: string;
  readonly at: string;
  readonly undone: { readonly by: string; readonly reason: string; readonly at: string } | null;
}

/** An entity that another one might be. */
export interface CandidateRecord {
  readonly entityId: Key;
  /** 0 to 1. */
  readonly score: number;
  readonly reasons: readonly CandidateReason[];
}

/** What the machine calls an entity that people renamed. */
export interface MachineNameRecord {
  readonly name: string;
  readonly names: Readonly<Record<string, string>>;
}

export interface AliasRecord {
  readonly entityId: Key;
  readonly alias: string;
  /** BCP 47 language or null where only the script is known. */
  readonly language: string | null;
}

/** What every extracted object carries. */
export interface ExtractedRecord {
  readonly id: Key;
  readonly articleId: Key;
  readonly ruleId: string;
  readonly extractor: string;
  readonly confidence: number;
  readonly review: ReviewStatus;
  /** Counts up whenever what the object says changes. */
  readonly revision: number;
}

export interface MentionRecord extends ExtractedRecord {
  readonly entityId: Key;
  readonly kind: MentionKind;
  readonly credit: boolean;
  readonly evidence: EvidenceRecord;
}

export interface RoleRecord extends ExtractedRecord {
  readonly entityId: Key;
  readonly office: string;
  readonly organizationId: Key | null;
  readonly countryId: Key | null;
  readonly scopeId: Key | null;
  readonly pattern: RolePattern;
  readonly standing: RoleStanding;
  readonly assertedById: Key | null;
  /** The tenure that this statement backs. */
  readonly tenureId: Key | null;
  readonly title: EvidenceRecord | null;
  readonly evidence: EvidenceRecord;
}

/** An end of a tenure. REPORTED: the first or the last article that says so; the office was held before and after, too. */
export interface TenureBoundRecord {
  /** ISO, as exact as `precision` says. */
  readonly date: string;
  readonly precision: 'DAY' | 'MONTH' | 'YEAR';
  readonly basis: 'IMPORTED' | 'REPORTED';
}

/** That somebody holds an office for a time. */
export interface TenureRecord {
  readonly id: Key;
  readonly entityId: Key;
  readonly office: string;
  /** The organisation or country whose office it is. */
  readonly homeId: Key;
  readonly scopeId: Key | null;
  readonly imported: boolean;
  readonly from: TenureBoundRecord | null;
  readonly to: TenureBoundRecord | null;
  readonly statementCount: number;
  /** Statements that call the holder acting. */
  readonly actingCount: number;
  /** Day of the first article from its end on that calls the holder a former one. */
  readonly formerSince: string | null;
  /** The office in the words of the import. */
  readonly title: string | null;
  /** What the import calls this fact. */
  readonly source: string | null;
}

export interface PartyRecord {
  readonly entityId: Key | null;
  readonly role: PartyRole | null;
  readonly evidence: EvidenceRecord | null;
}

export interface HopRecord {
  /** 0 is the hop nearest to the article. */
  readonly position: number;
  readonly role: HopRole;
  readonly entityId: Key | null;
  readonly evidence: EvidenceRecord | null;
  readonly cue: EvidenceRecord | null;
}

export interface QuoteRecord extends ExtractedRecord {
  readonly type: QuoteType;
  readonly act: SpeechAct;
  readonly negated: boolean;
  readonly cue: readonly EvidenceRecord[];
  readonly cueLemma: string | null;
  readonly complementizer: EvidenceRecord | null;
  readonly content: readonly EvidenceRecord[];
  readonly speakerId: Key | null;
  readonly speakerStatus: SpeakerStatus;
  readonly speaker: EvidenceRecord | null;
  readonly addressee: PartyRecord | null;
  readonly medium: EvidenceRecord | null;
  readonly saidAtId: Key | null;
  readonly parentId: Key | null;
  readonly continuesId: Key | null;
  readonly deniedTarget: EvidenceRecord | null;
  readonly headline: boolean;
  readonly publishedAt: string | null;
}

/** One accord in the world, as reports of many articles tell it. */
export interface AgreementRecord {
  readonly id: Key;
  readonly status: AgreementStatus;
  /** CAMEO code of the status. */
  readonly cameo: string;
  readonly placeId: Key | null;
  readonly eventId: Key | null;
  readonly reportCount: number;
  readonly articleCount: number;
}

/** An entry of an accord's ledger. */
export interface AgreementChangeRecord {
  readonly id: Key;
  readonly status: AgreementStatus;
  readonly cameo: string;
  /** The first report of it. */
  readonly reportId: Key;
  readonly reportCount: number;
}

/** Somebody who takes part in an accord in one role. */
export interface AgreementPartyRecord {
  readonly id: Key;
  readonly entityId: Key;
  readonly role: PartyRole;
  readonly reportCount: number;
}

/** The words of the report that names an accord best in a language. */
export interface AgreementNameRecord {
  readonly language: string;
  readonly reportId: Key;
  readonly evidence: readonly EvidenceRecord[];
}

/** What one article says of one agreement. */
export interface AgreementReportRecord extends ExtractedRecord {
  /** null for a report that a person rejected. */
  readonly agreementId: Key | null;
  readonly status: AgreementStatus;
  readonly cue: readonly EvidenceRecord[];
  readonly subject: readonly EvidenceRecord[];
  readonly evidence: EvidenceRecord;
  readonly quoteId: Key | null;
  readonly placeId: Key | null;
  readonly eventId: Key | null;
  readonly agreedOnId: Key | null;
  readonly headline: boolean;
  readonly sameAsId: Key | null;
  readonly publishedAt: string | null;
}

export interface InteractionRecord extends ExtractedRecord {
  readonly type: InteractionType;
  readonly status: InteractionStatus;
  readonly cue: readonly EvidenceRecord[];
  readonly topics: readonly EvidenceRecord[];
  readonly retold: readonly EvidenceRecord[];
  readonly evidence: EvidenceRecord;
  readonly placeId: Key | null;
  readonly timeId: Key | null;
  readonly quoteId: Key | null;
  readonly sameAsId: Key | null;
  readonly publishedAt: string | null;
}

/** A token without its secret: `digest` is the SHA-256 of the whole token, in hex. Times are ISO 8601 UTC. */
export interface TokenRecord {
  readonly id: Key;
  readonly name: string;
  readonly scope: TokenScope;
  readonly digest: string;
  /** Nodes one query may ask for; null for the server's setting, as in the two below. */
  readonly maxNodes: number | null;
  /** Points its bucket holds. */
  readonly ratePoints: number | null;
  /** Points that come back in a second. */
  readonly rateRestore: number | null;
  readonly createdAt: string;
  readonly rotatedAt: string | null;
  readonly expiresAt: string | null;
  readonly revokedAt: string | null;
}

export interface TimeRefRecord extends ExtractedRecord {
  readonly evidence: EvidenceRecord;
  readonly from: string | null;
  readonly to: string | null;
  readonly value: string | null;
  readonly precision: TimePrecision;
  readonly anchor: TimeAnchor;
  readonly inferred: boolean;
}

export interface FindingSideRecord {
  readonly evidence: EvidenceRecord;
  readonly entityId: Key | null;
  readonly quoteId: Key | null;
  readonly roleId: Key | null;
  readonly agreementReportId: Key | null;
  readonly interactionId: Key | null;
}

export interface FindingRecord extends ExtractedRecord {
  readonly kind: FindingKind;
  readonly severity: Severity;
  readonly message: string;
  readonly sides: readonly FindingSideRecord[];
}

export type SearchType = 'ARTICLE' | 'QUOTE' | 'ENTITY' | 'AGREEMENT';
