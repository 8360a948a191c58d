import type { Span } from '../text/span.js';

export const DIAGNOSTIC_CODES = [
  'QUOTE_UNCLOSED',
  'QUOTE_UNOPENED',
  'NESTING_LIMIT',
  'CUE_LIMIT',
  'TIME_BUDGET',
  'LANGUAGE_UNCERTAIN',
  'LANGUAGE_UNSUPPORTED',
  'OPINION_GENRE',
] as const;
export type DiagnosticCode = (typeof DIAGNOSTIC_CODES)[number];

/** What the machine noticed while reading. About the reading, never about the news. */
export interface Diagnostic {
  readonly code: DiagnosticCode;
  readonly span: Span | null;
  readonly note: string;
}
