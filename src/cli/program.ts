import { readFileSync } from 'node:fs';
import { Command, CommanderError } from 'commander';
import { IsnadError } from '../errors.js';
import { type Console, exitCodeOf, explain, note, OutputClosed } from './console.js';
import { deleteCommand } from './delete.js';
import { demoCommand } from './demo.js';
import { entitiesCommand } from './entities.js';
import { evalCommand } from './eval.js';
import { exportCommand } from './export.js';
import { extractCommand } from './extract.js';
import { ingestCommand } from './ingest.js';
import { migrateCommand } from './migrate.js';
import { reanalyseCommand } from './reanalyse.js';
import { schemaCommand } from './schema.js';
import { searchCommand } from './search.js';
import { serveCommand } from './serve.js';
import { tokenCommand } from './token.js';
import { verifyCommand } from './verify.js';

const USAGE_ERROR = 2;
const OUR_BUG = 70;

const EXAMPLES = `
Examples:
  isnad demo                           try it on thirteen articles, and leave nothing behind
  isnad serve                          start the GraphQL service with its playground
  isnad ingest articles.jsonl.gz       analyse articles and store them
  isnad entities import ministers.csv  import people, bodies, offices and who held them
  isnad export --what quotes           write quotes, articles, entities ... as JSON lines, CSV, Parquet
  isnad token create --scope write     make a token for a client
  isnad search 'ceasefire talks'       find articles, quotes, entities and agreements
  isnad extract article.txt            print one article's analysis
  isnad help ingest                    what a command takes

Exit codes: 0 done, 1 some articles refused or spans wrong, 2 wrong arguments or input, 3 wrong database version,
4 the database refused, 5 the port is taken, 6 Node.js is too old, 70 a bug of ours.`;

const versionOf = (): string => {
  const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
  return String(version);
};

const buildProgram = (console: Console, onExit: (code: number) => void): Command => {
  const program = new Command('isnad')
    .description('Who said what, on whose word, who denied it, and where in the text that stands.')
    .version(versionOf(), '-V, --version')
    .addHelpText('after', EXAMPLES);
  const commands = [
    demoCommand,
    serveCommand,
    ingestCommand,
    deleteCommand,
    entitiesCommand,
    searchCommand,
    extractCommand,
    evalCommand,
    reanalyseCommand,
    exportCommand,
    tokenCommand,
    verifyCommand,
    migrateCommand,
    schemaCommand,
  ];
  for (const build of commands) program.addCommand(build(console, onExit));
  for (const command of [program, ...program.commands, ...program.commands.flatMap(({ commands: below }) => below)]) {
    command
      .exitOverride()
      .showHelpAfterError('(isnad help shows what there is)')
      .configureOutput({
        writeOut: (text) => console.stdout.write(text),
        writeErr: (text) => console.stderr.write(text),
      });
  }
  return program;
};

/** Runs one command line (without `node` and the script) and returns the exit code; never throws. */
export const run = async (words: readonly string[], console: Console): Promise<number> => {
  let exit = 0;
  const program = buildProgram(console, (code) => {
    exit = code;
  });
  try {
    await program.parseAsync(words, { from: 'user' });
    return exit;
  } catch (error) {
    if (error instanceof OutputClosed) return 0;
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : USAGE_ERROR;
    if (error instanceof IsnadError) {
      note(console, `isnad: ${explain(error)}`);
      return exitCodeOf(error);
    }
    note(console, `isnad: a bug of ours: ${error instanceof Error ? error.stack : String(error)}`);
    return OUR_BUG;
  }
};
