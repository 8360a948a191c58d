import type { SearchTerm } from '../text/search-terms.js';
import type { Span } from '../text/span.js';
import type { SearchDocument } from './full-text.js';
import type { Key } from './records.js';

interface SearchedArticle {
  readonly id: Key;
  readonly day: number;
  readonly language: string;
}

export interface SearchedPart {
  readonly id: Key;
  readonly spans: readonly Span[];
}

/** The search rows of an article, its quotes (by content) and its agreements (by evidence). */
export const toSearchDocuments = (
  { id, day, language }: SearchedArticle,
  terms: readonly SearchTerm[],
  quotes: readonly SearchedPart[],
  agreements: readonly SearchedPart[],
): readonly [article: SearchDocument, ...parts: SearchDocument[]] => {
  const within = ({ spans }: SearchedPart): string[] =>
    spans.flatMap(({ start, end }) =>
      terms.filter((term) => start <= term.start && term.end <= end).map(({ term }) => term),
    );
  return [
    { type: 'ARTICLE', id, day, language, terms: terms.map(({ term }) => term) },
    ...quotes.map((quote) => ({ type: 'QUOTE' as const, id: quote.id, day, language, terms: within(quote) })),
    ...agreements.map((part) => ({ type: 'AGREEMENT' as const, id: part.id, day, language, terms: within(part) })),
  ];
};
