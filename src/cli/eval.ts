import { readFile, writeFile } from 'node:fs/promises';
import { Command, Option } from 'commander';
import type { Evaluation } from '../app/evaluate.js';
import type { Fall } from '../app/frozen-scores.js';
import type { Mistake } from '../app/score-counts.js';
import type { Scores } from '../app/scores.js';
import { SPAN_UNITS, type SpanUnit } from '../app/span-unit.js';
import { IsnadError } from '../errors.js';
import { type JsonLine, readJsonLines } from '../ingest/read-json-lines.js';
import { type Console, note, printLine } from './console.js';
import { attributionsOption, FailureReport, type ReadingFlags, taggerOption, toReading } from './input.js';

const SCORES_FELL = 1;

const EXAMPLES = `
Examples:
  isnad eval annotated.jsonl
  isnad eval annotated.jsonl --errors | less
  isnad eval annotated.jsonl --system other-program.jsonl --json
  isnad extract annotated.jsonl | isnad eval annotated.jsonl --system -
  isnad eval annotated.jsonl --freeze scores.json       keep today's scores
  isnad eval annotated.jsonl --frozen scores.json       end with 1 when one has fallen

An annotated line is a line of "isnad extract" with its "text" (and language and publishedAt as known): entities with
their named mentions, roles, quotes, agreements, interactions. A quote counts as found when it shares at least half of its
content words (F1) with an annotated one; docs/evaluation.md defines every measure.
Exit codes: 0 scored, 1 some lines refused or scores fell, 2 a file could not be read.`;

interface EvalOptions extends ReadingFlags {
  readonly json?: boolean;
  readonly errors?: boolean;
  readonly system?: string;
  readonly unit: SpanUnit;
  readonly metadata?: boolean;
  readonly freeze?: string;
  readonly frozen?: string;
}

async function* readAll(files: readonly string[], { stdin }: Console): AsyncGenerator<JsonLine> {
  for (const file of files) yield* readJsonLines(file, stdin);
}

const NAME_WIDTH = 26;
const COLUMN_WIDTH = 8;

const toColumn = (value: number | null): string => (value === null ? 'n/a' : value.toFixed(3)).padStart(COLUMN_WIDTH);

const toTable = ({ documents, goldQuotes, systemQuotes, ...measures }: Scores): readonly string[] => [
  `documents ${documents}, annotated quotes ${goldQuotes}, found quotes ${systemQuotes}`,
  `${''.padEnd(NAME_WIDTH)}${['P', 'R', 'F1'].map((name) => name.padStart(COLUMN_WIDTH)).join('')}`,
  ...Object.entries(measures).map(([name, value]) => {
    if (name.endsWith('Gold')) return `${name.padEnd(NAME_WIDTH)}${String(value).padStart(COLUMN_WIDTH)}`;
    const columns = typeof value === 'object' && value !== null ? [value.p, value.r, value.f1] : [value];
    return `${name.padEnd(NAME_WIDTH)}${columns.map(toColumn).join('')}`;
  }),
];

const toMistakeLine = ({ document, kind, id, exact }: Mistake): string =>
  `${document}  ${kind}  ${id}  ${exact.replaceAll(/\s+/gu, ' ')}`;

const toFallLine = ({ language, measure, frozen, now }: Fall): string =>
  `${language} ${measure}: ${now === null ? 'not measured' : now.toFixed(4)}, frozen at ${frozen.toFixed(4)}`;

const print = async ({ scores, mistakes }: Evaluation, options: EvalOptions, console: Console): Promise<void> => {
  if (options.json === true) {
    await printLine(
      console,
      JSON.stringify(options.errors === true ? { ...scores, errors: mistakes } : scores, null, 1),
    );
    return;
  }
  for (const line of toTable(scores)) await printLine(console, line);
  if (options.errors !== true) return;
  for (const mistake of mistakes) await printLine(console, toMistakeLine(mistake));
};

const readFrozen = async (file: string): Promise<string> => {
  try {
    return await readFile(file, 'utf8');
  } catch (cause) {
    throw new IsnadError('FILE_NOT_FOUND', `${file}: the frozen scores cannot be read.`, { cause });
  }
};

const evaluateFiles = async (files: readonly string[], options: EvalOptions, console: Console): Promise<number> => {
  const [{ evaluate }, { findFalls, parseFrozenScores, toFrozenScores }] = await Promise.all([
    import('../app/evaluate.js'),
    import('../app/frozen-scores.js'),
  ]);
  const frozen = options.frozen === undefined ? {} : parseFrozenScores(await readFrozen(options.frozen));
  const failures = new FailureReport(console);
  const evaluation = await evaluate(readAll(files, console), {
    system: options.system === undefined ? null : readJsonLines(options.system, console.stdin),
    unit: options.unit,
    withMetadata: options.metadata === true,
    reading: toReading(options),
    onFailure: failures.add,
  });
  await print(evaluation, options, console);
  if (options.freeze !== undefined) {
    await writeFile(options.freeze, `${JSON.stringify(toFrozenScores(evaluation), null, 2)}\n`);
  }
  const falls = findFalls(frozen, evaluation);
  for (const fall of falls) note(console, `fallen: ${toFallLine(fall)}`);
  return Math.max(failures.exitCode, falls.length > 0 ? SCORES_FELL : 0);
};

export const evalCommand = (console: Console, onExit: (code: number) => void): Command =>
  new Command('eval')
    .description('Score the extractor, or another program, against annotated articles')
    .argument('<gold...>', 'annotated articles as JSON lines, packed (.gz) or not; - is standard input')
    .option('--json', 'print the measures as JSON')
    .option('--errors', 'list every disagreement: missed, false, wrong speaker and so on, with its id')
    .option('--system <file>', 'score these analyses (JSON lines) instead of running the extractor')
    .addOption(new Option('--unit <unit>', 'what the offsets of the files count').choices(SPAN_UNITS).default('utf16'))
    .option('--metadata', 'let the extractor see title, publisher, url and byline too, not the text alone')
    .addOption(attributionsOption())
    .addOption(taggerOption())
    .option('--freeze <file>', 'write the scores there')
    .option('--frozen <file>', 'compare with scores written by --freeze')
    .addHelpText('after', EXAMPLES)
    .action(async (gold: string[], options: EvalOptions) => onExit(await evaluateFiles(gold, options, console)));
