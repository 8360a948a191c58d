import { Command, InvalidArgumentError, Option } from 'commander';
import { FILTERS, type GivenFilters } from '../app/export/filters.js';
import { IsnadError } from '../errors.js';
import { EXPORT_KINDS, type ExportKind } from '../export/exported.js';
import { FORMATS, type Format, findFormat } from '../export/formats.js';
import { type Console, note, print } from './console.js';
import { type DatabaseOptions, databaseOption, existingDatabaseFile } from './database.js';
import { type ExportTask, runExport } from './export-task.js';
import { toInteger } from './input.js';
import { startProgress, toRate } from './progress.js';

interface ExportOptions extends DatabaseOptions {
  readonly what: ExportKind;
  readonly format?: string;
  readonly output: string;
  readonly baseUrl?: string;
  readonly bom?: boolean;
  readonly raw?: boolean;
  readonly first?: number;
  readonly quiet?: boolean;
}

const FILTER_NAMES: readonly string[] = [
  ...new Set(EXPORT_KINDS.flatMap((kind) => FILTERS[kind].map(({ name }) => name))),
];

/** `deniedOnly` is `--denied-only`. */
const toFlag = (name: string): string => `--${name.replace(/[A-Z]/gu, (letter) => `-${letter.toLowerCase()}`)}`;

/** An option that is given several times holds all its values. */
const collect = (value: string, before: readonly string[] | undefined): readonly string[] => [...(before ?? []), value];

/** Each condition once, with what it means and what it is a condition of. */
const filterOptions = (): readonly Option[] =>
  FILTER_NAMES.map((name) => {
    const kinds = EXPORT_KINDS.filter((kind) => FILTERS[kind].some((option) => option.name === name));
    const texts = kinds.map((kind) => FILTERS[kind].find((option) => option.name === name)?.description ?? '');
    const [first = ''] = texts;
    const text = texts.every((each) => each === first)
      ? `${kinds.join(', ')}: ${first}`
      : kinds.map((kind, place) => `${kind}: ${texts[place]}`).join('; ');
    return new Option(`${toFlag(name)} <value>`, text).argParser(collect);
  });

const EXAMPLES = `
Formats:
${FORMATS.map(({ name, description }) => `  ${name.padEnd(13)}${description}`).join('\n')}

Examples:
  isnad export --what articles --output articles.jsonl.gz
  isnad export --what quotes --format parquet --output quotes.parquet --from 2017-09-01
  isnad export --what quotes --format csv --bom --speaker "Sergey Lavrov" --output lavrov.csv
  isnad export --what quotes --act DENY --act REJECT --language ar
  isnad export --what agreements --reached SIGNED | jq .name

Of several values of one condition (given several times; names of choices also with commas) one must hold.

Writes what stood in the database when it began, whatever is written meanwhile. A file takes its name when it is whole;
its ending says the format, and .gz that it is packed. Progress goes to standard error.
Exit codes: 0 done, 1 an entity or article that was asked for is not there, 2 wrong arguments or a file that cannot be
written, 3 and 4 the database cannot be read.`;

/** The format that is asked for: by its name, else by the ending of the file. Errors: BAD_USER_INPUT. */
const formatOf = ({ what, format, output }: ExportOptions): Format => {
  const plain = output.replace(/\.gz$/u, '');
  const byEnding = FORMATS.filter(({ name }) => plain.endsWith(`.${name}`)).sort(
    (a, b) => b.name.length - a.name.length,
  )[0];
  const found = format === undefined ? (byEnding ?? findFormat('jsonl')) : findFormat(format);
  if (found?.kinds.includes(what)) return found;
  const fitting = FORMATS.filter(({ kinds }) => kinds.includes(what)).map(({ name }) => name);
  throw new IsnadError('BAD_USER_INPUT', `format: ${what} are written as ${fitting.join(', ')}, not as ${format}.`, {
    path: ['format'],
  });
};

const givenFilters = (options: Readonly<Record<string, unknown>>): GivenFilters =>
  Object.fromEntries(FILTER_NAMES.map((name) => [name, options[name] as readonly string[] | undefined]));

const exportTo = async (options: ExportOptions, console: Console): Promise<number> => {
  const { what, output, baseUrl, bom, raw, first, quiet } = options;
  const task: ExportTask = {
    db: await existingDatabaseFile(options),
    what,
    format: formatOf(options).name,
    filters: givenFilters({ ...options }),
    baseUrl: baseUrl ?? null,
    bom: bom === true,
    raw: raw === true,
    first: first ?? null,
    output: output === '-' ? null : output,
  };
  const progress = startProgress(console, quiet === true);
  let rows = 0;
  const pieces = runExport(task, (done) => {
    rows = done;
    progress.show(done, `${done} ${what}`);
  });
  for await (const piece of pieces) await print(console, piece);
  const seconds = progress.finish();
  if (quiet !== true) note(console, `${rows} ${what} in ${seconds.toFixed(1)} s, ${toRate(rows, seconds)}`);
  return 0;
};

const toBaseUrl = (value: string): string => {
  const url = URL.parse(value);
  if (url === null || !/^https?:$/u.test(url.protocol) || url.search !== '' || url.hash !== '') {
    throw new InvalidArgumentError('Expected the address of a server, such as https://news.example.org.');
  }
  return url.href.replace(/\/+$/u, '');
};

export const exportCommand = (console: Console, onExit: (code: number) => void): Command => {
  const command = new Command('export')
    .description('Write what is stored as JSON lines, CSV, Parquet and other forms')
    .addOption(new Option('--what <kind>', 'what to write').choices([...EXPORT_KINDS]).makeOptionMandatory())
    .addOption(
      new Option('--format <format>', 'in which form (default: by the name of the file, else jsonl)').choices(
        FORMATS.map(({ name }) => name),
      ),
    )
    .option('-o, --output <file>', 'where to; - is standard output', '-')
    .addOption(databaseOption())
    .option('--first <n>', 'at most so many, in the order in which they came in', toInteger(1, Number.MAX_SAFE_INTEGER))
    .option('--bom', 'csv: begin with the mark by which Excel knows UTF-8')
    .option('--raw', 'csv: no apostrophe before cells that begin like a formula (=, +, -, @, tab)')
    .option('--base-url <url>', 'address of the server that ids lead to, for linked data', toBaseUrl)
    .option('-q, --quiet', 'no progress')
    .addHelpText('after', EXAMPLES)
    .action(async (options: ExportOptions) => onExit(await exportTo(options, console)));
  for (const option of filterOptions()) command.addOption(option);
  return command;
};
