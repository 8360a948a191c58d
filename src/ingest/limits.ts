/** What is let in. Lengths of text are UTF-16 code units, as everywhere inside. */
export interface IngestLimits {
  /** Longest article text. */
  readonly articleCharacters: number;
  /** Longest title, publisher, byline or id. */
  readonly fieldCharacters: number;
  readonly urlCharacters: number;
  /** Longest line of a JSON lines file, in bytes; a longer one is reported and skipped without being held in memory. */
  readonly lineBytes: number;
  /** Longest .json or .txt file, in bytes after unpacking: these are read whole. */
  readonly fileBytes: number;
  /** Primary language subtags that a language pack exists for. */
  readonly languages: readonly string[];
}

const MEBIBYTE = 1024 * 1024;

export const DEFAULT_LIMITS: IngestLimits = {
  articleCharacters: 200_000,
  fieldCharacters: 1_000,
  urlCharacters: 2_048,
  lineBytes: 4 * MEBIBYTE,
  fileBytes: 64 * MEBIBYTE,
  languages: ['ar', 'en'],
};
