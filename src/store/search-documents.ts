import type { SearchTerm } from '../text/search-terms.js';
import type { Span } from '../text/span.js';
import type { SearchDocument } from './full-text.js';
import type { Key } from './records.js';

interface SearchedArticle {
  readonly id: Key;
  readonly day: number;
  readonly language: string;
  /** Where the title ends in the text, which begins with it. */
  readonly titleEnd: number;
}

/** Where the title ends in a text that begins with it, blanks in front left aside; 0 when it stands elsewhere. */
export const toTitleEnd = (title: string, text: string): number => {
  const start = text.length - text.trimStart().length;
  return text.startsWith(title.trim(), start) ? start + title.trim().length : 0;
};

export interface SearchedPart {
  readonly id: Key;
  readonly spans: readonly Span[];
}

/** The search rows of an article, its quotes (by content) and its agreements (by evidence). */
export const toSearchDocuments = (
  { id, day, language, titleEnd }: SearchedArticle,
  terms: readonly SearchTerm[],
  quotes: readonly SearchedPart[],
  agreements: readonly SearchedPart[],
): readonly [article: SearchDocument, ...parts: SearchDocument[]] => {
  const within = ({ spans }: SearchedPart): string[] =>
    spans.flatMap(({ start, end }) =>
      terms.filter((term) => start <= term.start && term.end <= end).map(({ term }) => term),
    );
  return [
    {
      type: 'ARTICLE',
      id,
      day,
      language,
      terms: terms.map(({ term }) => term),
      title: terms.filter(({ end }) => end <= titleEnd).map(({ term }) => term),
    },
    ...quotes.map((quote) => ({ type: 'QUOTE' as const, id: quote.id, day, language, terms: within(quote) })),
    ...agreements.map((part) => ({ type: 'AGREEMENT' as const, id: part.id, day, language, terms: within(part) })),
  ];
};
