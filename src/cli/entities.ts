import { existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Command, Option } from 'commander';
import type { ImportSummary } from '../app/import-entities.js';
import { IsnadError } from '../errors.js';
import { FACT_FORMATS, type FactFormat, type FactItem, readFacts } from '../ingest/facts/read-facts.js';
import type { FactIssue } from '../store/store.js';
import { type Console, note, printLine } from './console.js';
import { type DatabaseOptions, databaseFile, databaseOption, withStore } from './database.js';
import { FailureReport, toInteger } from './input.js';
import { startProgress, toRate } from './progress.js';

const EXAMPLES = `
Examples:
  isnad entities import wikidata-20260101.json.gz
  isnad entities import --format popolo parliament.json
  isnad entities import --dry-run ministers.csv
  isnad entities import --strict --report report.json ministers.csv

Takes Wikidata items (one a line, as in the dumps), Popolo documents, and CSV with a column "id"; told apart by what they
hold. The same file again changes nothing. Refused records are named on standard error with their line, and the rest is
stored. Names that articles used before become the imported entities where nobody else bears them.
Exit codes: 0 all stored, 1 some refused, 2 a file could not be read, 4 the database refused to write.`;

interface ImportFlags extends DatabaseOptions {
  readonly format?: FactFormat;
  readonly languages: readonly string[];
  readonly space?: string;
  readonly batch: number;
  readonly maxErrors?: number;
  readonly dryRun?: boolean;
  readonly strict?: boolean;
  readonly report?: string;
  readonly quiet?: boolean;
}

/** Issues kept for the report: a file that is wrong all over would fill the disk. */
const MOST_REPORTED = 10_000;
/** Warnings printed; the report has them all. */
const MOST_PRINTED = 20;

const toLanguages = (value: string): string[] =>
  value
    .split(',')
    .map((code) => code.trim().toLowerCase())
    .filter((code) => code !== '');

const toText = ({ records, entities, tenures, merged, refused, warnings, waiting }: ImportSummary): string =>
  `${records} records: ${entities.added} entities added, ${entities.changed} changed, ${entities.unchanged} unchanged; ` +
  `${tenures.added} tenures added, ${waiting} waiting; ${merged} linked anew, ${refused} refused, ${warnings} warnings`;

const toEntry = ({ source, line, error, refused }: FactIssue) => ({
  source,
  line,
  code: error.code,
  message: error.message,
  refused,
});

/** Runs `work` with the file to import into: for a trial without a database, one that is thrown away. */
const withTarget = async (flags: ImportFlags, work: (file: string) => Promise<number>): Promise<number> => {
  const file = await databaseFile(flags);
  if (flags.dryRun !== true || existsSync(file)) return work(file);
  const folder = await mkdtemp(join(tmpdir(), 'isnad-'));
  try {
    return await work(join(folder, 'trial.db'));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
};

async function* readAll(files: readonly string[], flags: ImportFlags, console: Console): AsyncGenerator<FactItem> {
  const options = {
    format: flags.format,
    languages: new Set(flags.languages),
    space: flags.space,
    stdin: console.stdin,
    onNote: (text: string) => note(console, text),
  };
  for (const file of files) yield* readFacts(file, options);
}

const importFiles = (files: readonly string[], flags: ImportFlags, console: Console): Promise<number> =>
  withTarget(flags, (target) =>
    withStore(target, async (store) => {
      const { importEntities } = await import('../app/import-entities.js');
      const failures = new FailureReport(console);
      const reported: ReturnType<typeof toEntry>[] = [];
      let warned = 0;
      const progress = startProgress(console, flags.quiet === true);
      const strict = flags.strict === true;
      const summary = await importEntities(store, readAll(files, flags, console), {
        mode: flags.dryRun === true ? 'TRIAL' : strict ? 'WHOLE' : 'BATCHES',
        batchSize: flags.batch,
        maxErrors: strict ? 0 : (flags.maxErrors ?? Number.POSITIVE_INFINITY),
        now: () => new Date().toISOString(),
        onIssue: (issue) => {
          if (reported.length < MOST_REPORTED) reported.push(toEntry(issue));
          if (issue.refused) {
            if (!strict) failures.add(issue);
            return;
          }
          warned += 1;
          if (flags.quiet !== true && warned <= MOST_PRINTED) {
            note(console, `${issue.source}:${issue.line}: ${issue.error.code}: ${issue.error.message}`);
          }
        },
        onProgress: (state) => progress.show(state.records, `${state.records} records, ${state.refused} refused`),
      }).catch((error: unknown) => {
        const [last] = reported.slice(-1);
        if (!strict || last === undefined || !(error instanceof IsnadError)) throw error;
        throw new IsnadError(error.code, `${last.source}:${last.line}: ${error.message} Nothing was imported.`, {
          cause: error,
        });
      });
      const seconds = progress.finish();
      if (flags.quiet !== true) {
        const trial = flags.dryRun === true ? ' (dry run: nothing was stored)' : '';
        note(console, `${toText(summary)}, in ${seconds.toFixed(1)} s (${toRate(summary.records, seconds)})${trial}`);
      }
      const answer = { ...summary, dryRun: flags.dryRun === true, seconds: Number(seconds.toFixed(3)) };
      if (flags.report !== undefined) {
        await writeFile(flags.report, `${JSON.stringify({ ...answer, issues: reported }, null, 2)}\n`).catch(
          (cause: unknown) => {
            throw new IsnadError('FILE_UNREADABLE', `${flags.report}: the report cannot be written.`, { cause });
          },
        );
      }
      await printLine(console, JSON.stringify(answer));
      return failures.exitCode;
    }),
  );

const importCommand = (console: Console, onExit: (code: number) => void): Command =>
  new Command('import')
    .description('Import people, bodies, places and who held which office: Wikidata, Popolo or CSV')
    .argument('<files...>', 'files, packed (.gz) or not; - is standard input')
    .addOption(databaseOption())
    .addOption(
      new Option('--format <format>', 'how the files are written (default: by what they hold)').choices(FACT_FORMATS),
    )
    .addOption(
      new Option('--languages <codes>', 'languages of which names are taken')
        .argParser(toLanguages)
        .default(['ar', 'en']),
    )
    .option('--space <name>', "space of the ids of Popolo and CSV files (default: the file's name without its ending)")
    .option('--batch <n>', 'records of one transaction', toInteger(1, 10_000), 2_000)
    .option('--max-errors <n>', 'stop after so many refused records (default: read to the end)', toInteger(1, 1e9))
    .option('--dry-run', 'do all of it and undo it: shows what would come of it')
    .option('--strict', 'all or nothing: the first refused record undoes the import')
    .option('--report <file>', 'write the summary and all refusals and warnings as JSON')
    .option('-q, --quiet', 'no progress and no warnings, only refusals')
    .addHelpText('after', EXAMPLES)
    .action(async (files: string[], flags: ImportFlags) => onExit(await importFiles(files, flags, console)));

export const entitiesCommand = (console: Console, onExit: (code: number) => void): Command =>
  new Command('entities')
    .description('Bring in what is known about people, bodies and places')
    .addCommand(importCommand(console, onExit));
