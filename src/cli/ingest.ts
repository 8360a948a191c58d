import { Command } from 'commander';
import type { LoadCounts } from '../app/load-articles.js';
import { type Console, note, printLine } from './console.js';
import { type DatabaseOptions, databaseFile, databaseOption, withStore } from './database.js';
import { FailureReport, type InputOptions, inputOptions, readFiles, toInteger } from './input.js';
import { startProgress, toRate } from './progress.js';

const EXAMPLES = `
Examples:
  isnad ingest articles.jsonl.gz
  isnad ingest --db data/news.db monday.jsonl tuesday.jsonl
  curl -s https://example.org/feed.jsonl | isnad ingest -

The same article again changes nothing; a changed text under the same url makes a new version.
Prints a JSON summary; refused articles are named on standard error, and the rest is stored.
Exit codes: 0 all stored, 1 some refused, 2 a file could not be read, 4 the database refused to write.`;

interface IngestOptions extends InputOptions, DatabaseOptions {
  readonly batch: number;
}

const toText = ({ read, added, newVersions, unchanged, failed }: LoadCounts): string =>
  `${read} read: ${added} added, ${newVersions} new versions, ${unchanged} unchanged, ${failed} refused`;

const ingest = async (files: readonly string[], options: IngestOptions, console: Console): Promise<number> => {
  const { loadArticles } = await import('../app/load-articles.js');
  return withStore(await databaseFile(options), async (store) => {
    const failures = new FailureReport(console);
    const progress = startProgress(console, options.quiet === true);
    const counts = await loadArticles(store, readFiles(files, options, console), {
      now: () => new Date().toISOString(),
      batchSize: options.batch,
      maxErrors: options.maxErrors ?? Number.POSITIVE_INFINITY,
      onFailure: failures.add,
      onProgress: (state) => progress.show(state.read, toText(state)),
    });
    const seconds = progress.finish();
    if (options.quiet !== true) {
      note(console, `${toText(counts)}, in ${seconds.toFixed(1)} s (${toRate(counts.read, seconds)})`);
    }
    await printLine(console, JSON.stringify({ ...counts, seconds: Number(seconds.toFixed(3)) }));
    return failures.exitCode;
  });
};

export const ingestCommand = (console: Console, onExit: (code: number) => void): Command => {
  const command = new Command('ingest')
    .description('Analyse articles and store them')
    .argument('<files...>', 'JSON lines, .json or .txt, packed (.gz) or not; - is standard input')
    .addOption(databaseOption())
    .option('--batch <n>', 'articles of one transaction', toInteger(1, 1_000), 100)
    .addHelpText('after', EXAMPLES)
    .action(async (files: string[], options: IngestOptions) => onExit(await ingest(files, options, console)));
  for (const option of inputOptions()) command.addOption(option);
  return command;
};
