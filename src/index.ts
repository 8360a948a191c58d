export { analyse } from './app/analyse.js';
export { type AnalysisLine, toAnalysisLine } from './app/to-analysis-line.js';
export { ERRORS, type ErrorCode, IsnadError } from './errors.js';
export { ATTRIBUTIONS, type Attributions, type ReadingOptions } from './extract/pipeline.js';
export { type DraftInput, toDraft } from './ingest/draft.js';
export { DEFAULT_LIMITS, type IngestLimits } from './ingest/limits.js';
export { type ArticleItem, type InputFormat, type ReadOptions, readArticles } from './ingest/read-articles.js';
export type { Agreement, AgreementParty, AgreementStatus, PartyRole } from './model/agreement.js';
export type { Analysis } from './model/analysis.js';
export type { ArticleDraft } from './model/article.js';
export type { Block, BlockKind } from './model/block.js';
export type { Diagnostic, DiagnosticCode } from './model/diagnostic.js';
export type { Entity, EntityType, Mention, MentionKind, Role, RolePattern } from './model/entity.js';
export type { Finding, FindingKind, FindingSide, Severity } from './model/finding.js';
export type { Interaction, InteractionStatus, InteractionType } from './model/interaction.js';
export type {
  Attitude,
  Hop,
  HopRole,
  Party,
  Quote,
  QuoteAct,
  QuoteType,
  SpeakerStatus,
  SpeechAct,
} from './model/quote.js';
export type { TimeAnchor, TimePrecision, TimeRef } from './model/time-ref.js';
export type { Span } from './text/span.js';
