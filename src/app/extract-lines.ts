import { IsnadError } from '../errors.js';
import type { ReadingOptions } from '../extract/pipeline.js';
import type { ArticleItem } from '../ingest/read-articles.js';
import type { Analysis } from '../model/analysis.js';
import type { ArticleDraft } from '../model/article.js';
import { analyse } from './analyse.js';
import { type AnalysisLine, toAnalysisLine } from './to-analysis-line.js';

/** Where an article came from, and why nothing came of it. */
export interface Failure {
  readonly source: string;
  readonly line: number;
  readonly error: IsnadError;
}

export type ExtractedItem =
  | { readonly line: AnalysisLine; readonly failure: null }
  | { readonly line: null; readonly failure: Failure };

/** First line of our code in a stack trace: what a bug report needs. */
const placeOf = (stack: string | undefined): string => stack?.split('\n')[1]?.trim() ?? 'no stack';

/**
 * The analysis of a draft, or INTERNAL_SERVER_ERROR when the extractor fails on it: one article must not end a run
 * over thousands of others.
 */
export const analyseGuarded = (draft: ArticleDraft, options: ReadingOptions = {}): Analysis | IsnadError => {
  try {
    return analyse(draft, options);
  } catch (cause) {
    if (cause instanceof IsnadError) return cause;
    const { message, stack } = cause instanceof Error ? cause : new Error(String(cause));
    return new IsnadError('INTERNAL_SERVER_ERROR', `the extractor failed: ${message} (${placeOf(stack)})`, { cause });
  }
};

/** The analysis line of every article, in order; what could not be read or analysed is a failure, and the rest goes on. */
export async function* extractLines(
  items: AsyncIterable<ArticleItem>,
  options: ReadingOptions = {},
): AsyncGenerator<ExtractedItem> {
  for await (const { source, line, draft, error } of items) {
    if (draft === null) {
      yield { line: null, failure: { source, line, error } };
      continue;
    }
    const analysis = analyseGuarded(draft, options);
    if (analysis instanceof IsnadError) {
      yield { line: null, failure: { source, line, error: analysis } };
      continue;
    }
    const analysed = toAnalysisLine(draft, analysis);
    yield { line: { ...analysed, id: analysed.id ?? `${source}:${line}` }, failure: null };
  }
}
