import type { AgreementStatus, PartyRole } from '../model/agreement.js';
import type { ReviewStatus } from '../model/correction.js';
import type { EntityType, MentionKind, RoleStanding } from '../model/entity.js';
import type { FindingKind, Severity } from '../model/finding.js';
import type { InteractionStatus, InteractionType } from '../model/interaction.js';
import type { HopRole, QuoteType, SpeakerStatus, SpeechAct } from '../model/quote.js';
import type { TimePrecision } from '../model/time-ref.js';

/** Characters around a span that help to find it again in a changed text. */
export const CONTEXT_CHARACTERS = 32;

/** A span in both units with its words and up to 32 code points around it. */
export interface ExportedSpan {
  readonly start: number;
  readonly end: number;
  readonly codePointStart: number;
  readonly codePointEnd: number;
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
}

/** Enough of an article to cite it. Ids here and below are those of the API. */
export interface ArticleReference {
  readonly id: string;
  readonly url: string | null;
  readonly publisher: string | null;
  readonly title: string;
  readonly byline: string | null;
  readonly language: string;
  readonly publishedAt: string | null;
}

/** Enough of an entity to name it. */
export interface EntityReference {
  readonly id: string;
  readonly type: EntityType;
  readonly name: string;
  readonly wikidataId: string | null;
}

export interface ExportedTime {
  readonly from: string | null;
  readonly to: string | null;
  readonly value: string | null;
  readonly precision: TimePrecision;
  readonly inferred: boolean;
  readonly span: ExportedSpan;
}

/** What everything that a rule read carries. */
interface Extracted {
  readonly id: string;
  readonly article: ArticleReference;
  readonly ruleId: string;
  readonly extractor: string;
  readonly confidence: number;
  readonly review: ReviewStatus;
  readonly revision: number;
}

export interface ExportedParty {
  readonly entity: EntityReference | null;
  readonly span: ExportedSpan | null;
}

export interface ExportedHop extends ExportedParty {
  /** 0 is the hop nearest to the article. */
  readonly position: number;
  readonly role: HopRole;
  readonly cue: ExportedSpan | null;
}

export interface ExportedQuote extends Extracted {
  readonly type: QuoteType;
  readonly act: SpeechAct;
  readonly cameo: string;
  readonly negated: boolean;
  readonly headline: boolean;
  /** The content's pieces, joined by " … ". */
  readonly text: string;
  readonly content: readonly ExportedSpan[];
  readonly cue: readonly ExportedSpan[];
  readonly cueLemma: string | null;
  readonly complementizer: ExportedSpan | null;
  readonly speaker: EntityReference | null;
  readonly speakerStatus: SpeakerStatus;
  readonly speakerSpan: ExportedSpan | null;
  readonly addressee: ExportedParty | null;
  readonly medium: ExportedSpan | null;
  readonly saidAt: ExportedTime | null;
  readonly chain: readonly ExportedHop[];
  readonly parent: string | null;
  readonly continues: string | null;
  /** Ids of quotes, at most a hundred each. */
  readonly denies: readonly string[];
  readonly deniedBy: readonly string[];
  readonly deniedTarget: ExportedSpan | null;
}

export interface ExportedMention extends Extracted {
  readonly entity: EntityReference;
  readonly kind: MentionKind;
  readonly credit: boolean;
  readonly span: ExportedSpan;
}

export interface ExportedInteraction extends Extracted {
  readonly type: InteractionType;
  readonly status: InteractionStatus;
  readonly participants: readonly ExportedParty[];
  readonly topics: readonly ExportedSpan[];
  readonly cue: readonly ExportedSpan[];
  readonly span: ExportedSpan;
  readonly retold: readonly ExportedSpan[];
  readonly place: EntityReference | null;
  readonly time: ExportedTime | null;
  readonly quote: string | null;
  readonly sameAs: string | null;
}

export interface ExportedFindingSide {
  readonly article: ArticleReference;
  readonly span: ExportedSpan;
  readonly entity: string | null;
  readonly quote: string | null;
  readonly role: string | null;
  readonly agreementReport: string | null;
  readonly interaction: string | null;
}

export interface ExportedFinding extends Extracted {
  readonly kind: FindingKind;
  readonly severity: Severity;
  readonly message: string;
  readonly sides: readonly ExportedFindingSide[];
}

/** What one article says of an agreement. */
export interface ExportedReport extends Extracted {
  readonly agreement: string | null;
  readonly status: AgreementStatus;
  readonly cameo: string;
  readonly headline: boolean;
  readonly cue: readonly ExportedSpan[];
  readonly subject: readonly ExportedSpan[];
  readonly span: ExportedSpan;
  readonly parties: readonly (ExportedParty & { readonly role: PartyRole | null })[];
  readonly place: EntityReference | null;
  readonly event: EntityReference | null;
  readonly agreedOn: ExportedTime | null;
  readonly quote: string | null;
  readonly sameAs: string | null;
}

export interface ExportedStatusChange {
  readonly status: AgreementStatus;
  readonly cameo: string;
  readonly reportCount: number;
  /** The first report of it. */
  readonly report: ExportedReport;
}

export interface ExportedAgreement {
  readonly id: string;
  readonly name: string;
  /** The best name by language (BCP 47). */
  readonly names: Readonly<Record<string, string>>;
  readonly status: AgreementStatus;
  readonly cameo: string;
  readonly plover: string | null;
  readonly parties: readonly {
    readonly entity: EntityReference;
    readonly role: PartyRole;
    readonly reportCount: number;
  }[];
  readonly place: EntityReference | null;
  readonly event: EntityReference | null;
  readonly agreedOn: readonly ExportedTime[];
  readonly articleCount: number;
  readonly reportCount: number;
  /** In the order of what happened. */
  readonly statusHistory: readonly ExportedStatusChange[];
}

export interface ExportedEntity extends EntityReference {
  readonly subtype: string | null;
  /** Names by language (BCP 47). */
  readonly names: Readonly<Record<string, string>>;
  readonly aliases: readonly { readonly alias: string; readonly language: string | null }[];
  readonly country: EntityReference | null;
  readonly mentionCount: number;
  readonly quoteCount: number;
  readonly articleCount: number;
  /** Ids that were merged into this one. */
  readonly merged: readonly string[];
}

export interface ExportedRole extends Extracted {
  readonly entity: EntityReference;
  readonly office: string;
  readonly standing: RoleStanding;
  readonly organization: EntityReference | null;
  readonly country: EntityReference | null;
  readonly scope: EntityReference | null;
  readonly title: ExportedSpan | null;
  readonly span: ExportedSpan;
}

/** An article as it came in. */
export interface ExportedArticle extends ArticleReference {
  readonly text: string;
  /** Whether the article brought its title; else it is the beginning of the text. */
  readonly titleGiven: boolean;
  readonly sha256: string;
  readonly version: number;
  readonly collectedAt: string;
  readonly extractor: string;
  readonly quoteCount: number;
  readonly mentionCount: number;
  readonly agreementReportCount: number;
  readonly interactionCount: number;
  readonly findingCount: number;
}

/** An article with all that was read in it. */
export interface ExportedReading extends ExportedArticle {
  readonly entities: readonly ExportedEntity[];
  readonly mentions: readonly ExportedMention[];
  readonly roles: readonly ExportedRole[];
  readonly quotes: readonly ExportedQuote[];
  readonly reports: readonly ExportedReport[];
  readonly interactions: readonly ExportedInteraction[];
  readonly findings: readonly ExportedFinding[];
  readonly times: readonly (ExportedTime & { readonly id: string })[];
}

/** Every kind of thing that is exported, with the form it has then. */
export interface ExportedKinds {
  readonly articles: ExportedReading;
  readonly quotes: ExportedQuote;
  readonly entities: ExportedEntity;
  readonly agreements: ExportedAgreement;
  readonly interactions: ExportedInteraction;
  readonly findings: ExportedFinding;
  readonly mentions: ExportedMention;
}
export type ExportKind = keyof ExportedKinds;

export const EXPORT_KINDS: readonly ExportKind[] = [
  'articles',
  'quotes',
  'entities',
  'agreements',
  'interactions',
  'findings',
  'mentions',
];

/** A piece of a file. */
export type Chunk = string | Uint8Array;

/** Writes one file: `begin` once, `add` for every batch, `end` once. Holds no more than a batch of a few thousand. */
export interface Encoder<T> {
  begin(): Chunk;
  add(batch: readonly T[]): Chunk;
  end(): Chunk;
}

/** Addresses of what is exported: below a server's address, or names of their own where no server is known. */
export interface Addresses {
  of(kind: ExportKind | 'reports', id: string): string;
  /** Address of an article's text alone. */
  text(article: string): string;
  /** Address of the JSON-LD context; null where no server is known: it is written into the file then. */
  readonly context: string | null;
}
