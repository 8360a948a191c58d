import { InvalidArgumentError, Option } from 'commander';
import type { Failure } from '../app/extract-lines.js';
import { DEFAULT_LIMITS } from '../ingest/limits.js';
import { type ArticleItem, INPUT_FORMATS, type InputFormat, readArticles } from '../ingest/read-articles.js';
import { type Console, exitCodeOf, note } from './console.js';

const SOME_FAILED = 1;

/** A commander parser for a whole number from `least` to `most`. */
export const toInteger =
  (least: number, most: number) =>
  (value: string): number => {
    const number = Number(value);
    if (!/^\d+$/u.test(value) || number < least || number > most) {
      throw new InvalidArgumentError(`Expected a whole number from ${least} to ${most}.`);
    }
    return number;
  };

export interface InputOptions {
  readonly format?: InputFormat;
  readonly maxArticleCharacters: number;
  readonly maxErrors?: number;
  readonly quiet?: boolean;
}

/** Options of every command that reads articles. */
export const inputOptions = (): readonly Option[] => [
  new Option('--format <format>', 'how the files are written (default: by their names; - is jsonl)').choices(
    INPUT_FORMATS,
  ),
  new Option('--max-article-characters <n>', 'refuse longer articles')
    .argParser(toInteger(1, 10_000_000))
    .default(DEFAULT_LIMITS.articleCharacters),
  new Option('--max-errors <n>', 'stop after so many refused articles (default: read to the end)').argParser(
    toInteger(1, Number.MAX_SAFE_INTEGER),
  ),
  new Option('-q, --quiet', 'no progress, only refusals'),
];

/** The articles of all files, one file after the other. */
export async function* readFiles(
  files: readonly string[],
  options: InputOptions,
  { stdin }: Console,
): AsyncGenerator<ArticleItem> {
  const limits = { ...DEFAULT_LIMITS, articleCharacters: options.maxArticleCharacters };
  for (const file of files) yield* readArticles(file, { limits, format: options.format, stdin });
}

/** Prints refusals as they come, `file:line: CODE: message`, each code's remedy once; keeps the exit code. */
export class FailureReport {
  #exit = 0;
  #count = 0;
  readonly #explained = new Set<string>();
  readonly #console: Console;

  constructor(console: Console) {
    this.#console = console;
  }

  readonly add = ({ source, line, error }: Failure): void => {
    this.#count += 1;
    const concernsFile = error.code.startsWith('FILE_');
    this.#exit = Math.max(this.#exit, concernsFile ? exitCodeOf(error) : SOME_FAILED);
    const place = concernsFile ? '' : `${source}:${line}: `;
    note(this.#console, `${place}${error.code}: ${error.message}`);
    if (!this.#explained.has(error.code)) note(this.#console, `  ${error.remedy}`);
    this.#explained.add(error.code);
  };

  get count(): number {
    return this.#count;
  }

  /** 0: nothing was refused. 1: some articles were. 2: a file could not be read. */
  get exitCode(): number {
    return this.#exit;
  }
}

/** What `--attributions` takes, and what the extractor calls it. */
export const ATTRIBUTIONS = { spoken: 'SPOKEN', wide: 'WIDE' } as const;
type AttributionsName = keyof typeof ATTRIBUTIONS;

/** What a command line says about the reading of articles. */
export interface ReadingFlags {
  readonly attributions: AttributionsName;
  readonly tagger: boolean;
}

export const toReading = ({ attributions, tagger }: ReadingFlags) => ({
  attributions: ATTRIBUTIONS[attributions],
  tagger,
});

export const taggerOption = (): Option =>
  new Option('--no-tagger', 'names by rules and gazetteers alone, without the statistical tagger: faster, fewer names');

export const attributionsOption = (): Option =>
  new Option(
    '--attributions <kind>',
    'spoken: what was said or written; wide: also what is thought, wanted, backed, opposed',
  )
    .choices(Object.keys(ATTRIBUTIONS))
    .default('spoken');
