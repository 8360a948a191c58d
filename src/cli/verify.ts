import { Command } from 'commander';
import { type Console, note, printLine } from './console.js';
import { type DatabaseOptions, databaseOption, existingDatabaseFile, withStore } from './database.js';
import { startProgress } from './progress.js';

const PROBLEMS_FOUND = 1;

const EXAMPLES = `
Examples:
  isnad verify
  isnad verify --db data/news.db

Cuts every stored span out of its article again and checks the database's integrity. Prints a JSON report.
Exit codes: 0 all well, 1 problems found, 3 and 4 the database cannot be read.`;

const verify = async (options: DatabaseOptions, console: Console): Promise<number> =>
  withStore(await existingDatabaseFile(options), async (store) => {
    const progress = startProgress(console, false);
    const report = await store.verify((done) => progress.show(done, `${done} articles`));
    const seconds = progress.finish();
    for (const problem of report.problems) note(console, problem);
    await printLine(console, JSON.stringify({ ...report, seconds: Number(seconds.toFixed(3)) }));
    return report.problems.length === 0 ? 0 : PROBLEMS_FOUND;
  });

export const verifyCommand = (console: Console, onExit: (code: number) => void): Command =>
  new Command('verify')
    .description('Check every stored span and the database itself')
    .addOption(databaseOption())
    .addHelpText('after', EXAMPLES)
    .action(async (options: DatabaseOptions) => onExit(await verify(options, console)));
