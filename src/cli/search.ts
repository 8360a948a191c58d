import { Command, Option } from 'commander';
import type { FoundLine } from '../app/found-lines.js';
import { IsnadError } from '../errors.js';
import { toShown } from '../messages/message.js';
import type { SearchType } from '../store/records.js';
import type { SearchOrder } from '../store/search-records.js';
import { type Console, note, printLine } from './console.js';
import { type DatabaseOptions, databaseOption, existingDatabaseFile, withStore } from './database.js';
import { toInteger } from './input.js';

const NOTHING_FOUND = 1;
const LONGEST_QUERY = 500;
const SHOWN = 300;
const TYPES: readonly SearchType[] = ['ARTICLE', 'QUOTE', 'ENTITY', 'AGREEMENT'];

const EXAMPLES = `
Examples:
  isnad search ceasefire talks
  isnad search 'what Lavrov said about Idlib'
  isnad search --types QUOTE --language ar --newest '"ceasefire talks"'
  isnad search --json --limit 100 'truce OR ceasefire' | jq .title

Understands words, "words side by side", beginnings*, -without, this OR that, and questions such as "what X said about Y".
Notes on how the query was read go to standard error.
Exit codes: 0 found, 1 nothing found, 2 wrong arguments, 3 and 4 the database cannot be read.`;

interface SearchFlags extends DatabaseOptions {
  readonly types?: readonly SearchType[];
  readonly language?: string;
  readonly from?: string;
  readonly to?: string;
  readonly publisher?: string;
  readonly newest?: boolean;
  readonly limit: number;
  readonly words?: boolean;
  readonly json?: boolean;
}

/** One hit for people. Each text stands on a line of its own: a line of one direction is shown right everywhere. */
const toText = (line: FoundLine, place: number): string => {
  const head = [`${place}.`, line.type, line.publishedAt?.slice(0, 10) ?? '', line.score.toFixed(2)];
  const texts = [line.title, line.speaker, line.snippets[0]?.exact].filter((text) => text != null && text !== '');
  const shown = [...new Set(texts)].map((text) => `    ${toShown(text as string, SHOWN)}`);
  return [head.filter((part) => part !== '').join('  '), ...shown].join('\n');
};

const search = async (words: readonly string[], flags: SearchFlags, console: Console): Promise<number> => {
  const query = words.join(' ');
  if (query.length > LONGEST_QUERY) {
    throw new IsnadError(
      'BAD_USER_INPUT',
      `the query has ${query.length} characters; at most ${LONGEST_QUERY} are used`,
    );
  }
  return withStore(await existingDatabaseFile(flags), async (store) => {
    const [{ searchGraph }, { toFoundLines }] = await Promise.all([
      import('../app/search.js'),
      import('../app/found-lines.js'),
    ]);
    const order: SearchOrder = flags.newest === true ? 'NEWEST' : 'RELEVANCE';
    const { language, from, to, publisher } = flags;
    const request = {
      ...{ query, types: flags.types ?? TYPES, order, first: flags.limit, after: null },
      ...(language === undefined ? {} : { language }),
      ...(from === undefined ? {} : { from }),
      ...(to === undefined ? {} : { to }),
      ...(publisher === undefined ? {} : { filter: { article: { publisher } } }),
    };
    const page = await searchGraph(store, request, flags.words !== true);
    const lines = await toFoundLines(store, page);
    for (const [index, line] of lines.entries()) {
      await printLine(console, flags.json === true ? JSON.stringify(line) : toText(line, index + 1));
    }
    for (const { code, message } of page.notes) note(console, `${code}: ${message}`);
    return lines.length === 0 ? NOTHING_FOUND : 0;
  });
};

const toTypes = (value: string): SearchType[] =>
  value.split(',').map((name) => {
    const type = TYPES.find((each) => each === name.trim().toUpperCase());
    if (type === undefined)
      throw new IsnadError('BAD_USER_INPUT', `--types takes ${TYPES.join(', ')}, not "${toShown(name)}"`);
    return type;
  });

export const searchCommand = (console: Console, onExit: (code: number) => void): Command =>
  new Command('search')
    .description('Find articles, quotes, entities and agreements by their words')
    .argument('<query...>', 'what to look for; put it between single quotes where it holds signs')
    .addOption(databaseOption())
    .addOption(new Option('--types <types>', 'ARTICLE, QUOTE, ENTITY, AGREEMENT (default: all)').argParser(toTypes))
    .option('--language <code>', 'only in articles of this language')
    .option('--publisher <name>', 'only in articles of this publisher')
    .option('--from <date>', 'only in articles published then or later')
    .option('--to <date>', 'only in articles published then or earlier')
    .option('--newest', 'the newest first, not the best')
    .option('--words', 'take the query as words: understand no names and questions')
    .option('-n, --limit <n>', 'how many hits', toInteger(1, 100), 10)
    .option('--json', 'one JSON object a hit and line')
    .addHelpText('after', EXAMPLES)
    .action(async (words: string[], flags: SearchFlags) => onExit(await search(words, flags, console)));
