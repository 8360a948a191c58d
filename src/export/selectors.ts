import type { Addresses, ArticleReference, ExportedSpan } from './exported.js';

/**
 * A span after the W3C Web Annotation model, found again by its words and by its place. Positions count Unicode code
 * points of the article's text as it came in, which is the source; `scope` is the page that it was published on.
 */
export const toSpecificResource = (addresses: Addresses, article: ArticleReference, span: ExportedSpan) => ({
  type: 'SpecificResource',
  source: addresses.text(article.id),
  selector: [
    { type: 'TextQuoteSelector', exact: span.exact, prefix: span.prefix, suffix: span.suffix },
    { type: 'TextPositionSelector', start: span.codePointStart, end: span.codePointEnd },
  ],
});
