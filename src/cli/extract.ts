import { Command } from 'commander';
import { type Console, printLine } from './console.js';
import { FailureReport, type InputOptions, inputOptions, readFiles } from './input.js';
import { startProgress } from './progress.js';

const EXAMPLES = `
Examples:
  isnad extract article.txt
  isnad extract articles.jsonl.gz > analyses.jsonl
  echo '{"id": "1", "title": "...", "body": "..."}' | isnad extract -

A line in is {id, text} or {id, title, body} with url, publisher, byline, language and publishedAt as they are known;
a line out is the whole analysis, its spans as UTF-16 offsets into the text (title and body are joined by a blank line).`;

const extract = async (files: readonly string[], options: InputOptions, console: Console): Promise<number> => {
  const { extractLines } = await import('../app/extract-lines.js');
  const failures = new FailureReport(console);
  const progress = startProgress(console, options.quiet === true || !console.isTerminal);
  let done = 0;
  for await (const { line, failure } of extractLines(readFiles(files, options, console))) {
    if (failure === null) await printLine(console, JSON.stringify(line));
    else failures.add(failure);
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
    .addHelpText('after', EXAMPLES)
    .action(async (files: string[], options: InputOptions) => onExit(await extract(files, options, console)));
  for (const option of inputOptions()) command.addOption(option);
  return command;
};
