/** What came in at the door, before it is read. Dates are ISO 8601 strings as given; `null` = not given. */
export interface ArticleDraft {
  /** The caller's own id (printed back by `extract`); not the id of the stored article. */
  readonly externalId: string | null;
  readonly url: string | null;
  readonly publisher: string | null;
  readonly title: string | null;
  /** Verbatim text: `title + "\n\n" + body` when both were given, else the raw text. All offsets point into it. */
  readonly text: string;
  /** Language as declared by the source (BCP 47), or null. */
  readonly language: string | null;
  readonly byline: string | null;
  /** ISO date or date-time, or null. A date alone is kept as a date alone. */
  readonly publishedAt: string | null;
  /** SHA-256 (hex) of the text's UTF-8 bytes: with the url the identity of an article version. */
  readonly sha256: string;
}

/** Title of an article that brought none: its first line, cut. */
export const TITLE_LIMIT = 300;
