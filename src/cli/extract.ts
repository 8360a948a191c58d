import { Command, Option } from 'commander';
import type { Explanation } from '../app/explain.js';
import type { Failure } from '../app/extract-lines.js';
import { IsnadError } from '../errors.js';
import { type Console, printLine } from './console.js';
import { toExplanationLines } from './explanation.js';
import {
  attributionsOption,
  FailureReport,
  type InputOptions,
  inputOptions,
  type ReadingFlags,
  readFiles,
  taggerOption,
  toInteger,
  toReading,
} from './input.js';
import { startProgress } from './progress.js';

interface ExtractOptions extends InputOptions, ReadingFlags {
  readonly explain?: boolean;
  readonly at?: number;
  readonly json?: boolean;
}

const EXAMPLES = `
Examples:
  isnad extract article.txt
  isnad extract articles.jsonl.gz > analyses.jsonl
  echo '{"id": "1", "title": "...", "body": "..."}' | isnad extract -
  isnad extract --attributions wide article.txt
  isnad extract --no-tagger article.txt
  isnad extract --explain article.txt
  isnad extract --explain --at 120 article.txt
  isnad extract --explain --json articles.jsonl | jq '.results[] | select(.confidence < 0.7)'

A line in is {id, text} or {id, title, body} with url, publisher, byline, language and publishedAt as they are known;
a line out is the whole analysis, its spans as UTF-16 offsets into the text (title and body are joined by a blank line).
--attributions wide adds what is thought, wanted, backed and opposed to what is said, with acts of its own.
--no-tagger leaves the names to rules and gazetteers: faster, and without what a model learnt from other people's texts.
--explain prints each result with the rule that read it, why that rule exists, and the words it was read from; with --at
only what was read there, and what was tried in that line for reports, accords and meetings and refused, with the reason.`;

/** What is printed for each article: its analysis as a line of JSON, or its explanation. */
async function* printed(
  files: readonly string[],
  options: ExtractOptions,
  console: Console,
): AsyncGenerator<{ readonly lines: readonly string[]; readonly failure: Failure | null }> {
  const items = readFiles(files, options, console);
  const reading = toReading(options);
  if (options.explain !== true) {
    const { extractLines } = await import('../app/extract-lines.js');
    for await (const { line, failure } of extractLines(items, reading))
      yield { lines: failure === null ? [JSON.stringify(line)] : [], failure };
    return;
  }
  const { explainLines } = await import('../app/explain.js');
  const show = options.json === true ? (value: Explanation) => [JSON.stringify(value)] : toExplanationLines;
  for await (const { explanation, failure } of explainLines(items, options.at ?? null, reading))
    yield { lines: failure === null ? show(explanation) : [], failure };
}

const extract = async (files: readonly string[], options: ExtractOptions, console: Console): Promise<number> => {
  if (options.explain !== true && (options.at !== undefined || options.json === true)) {
    throw new IsnadError('CONFIG_INVALID', '--at and --json belong to --explain; expected: --explain --at OFFSET.');
  }
  const failures = new FailureReport(console);
  const progress = startProgress(console, options.quiet === true || !console.isTerminal);
  let done = 0;
  for await (const { lines, failure } of printed(files, options, console)) {
    for (const line of lines) await printLine(console, line);
    if (failure !== null) failures.add(failure);
    done += 1;
    progress.show(done, `${done} articles`);
    if (failures.count >= (options.maxErrors ?? Number.POSITIVE_INFINITY)) break;
  }
  progress.finish();
  return failures.exitCode;
};

export const extractCommand = (console: Console, onExit: (code: number) => void): Command => {
  const command = new Command('extract')
    .description('Analyse articles without a database; one JSON analysis a line')
    .argument('<files...>', 'JSON lines, .json or .txt, packed (.gz) or not; - is standard input')
    .option('--explain', 'print which rule read each result, why, and from which words')
    .addOption(
      new Option(
        '--at <offset>',
        'with --explain: only what was read at this character, and what was tried there',
      ).argParser(toInteger(0, 10_000_000)),
    )
    .addOption(attributionsOption())
    .addOption(taggerOption())
    .option('--json', 'with --explain: one JSON explanation a line')
    .addHelpText('after', EXAMPLES)
    .action(async (files: string[], options: ExtractOptions) => onExit(await extract(files, options, console)));
  for (const option of inputOptions()) command.addOption(option);
  return command;
};
