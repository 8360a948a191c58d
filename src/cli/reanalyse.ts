import { Command } from 'commander';
import type { ReanalysisReport } from '../app/reanalyse.js';
import { IsnadError } from '../errors.js';
import { type Console, note, printLine } from './console.js';
import { type DatabaseOptions, databaseOption, existingDatabaseFile, withStore } from './database.js';
import { toInteger } from './input.js';
import { startProgress, toRate } from './progress.js';

const EXAMPLES = `
Examples:
  isnad reanalyse --dry-run                     what the present extractor would change
  isnad reanalyse --report > changes.json       read all that an older extractor read again
  isnad reanalyse --since-extractor ar/3        only what version 3 of the Arabic pack or a later one read
  isnad reanalyse --article Article_1 --all

What is still the same keeps its id; corrections by people hold on. A run that was broken off goes on where it was
when it is started again. Exit codes: 0 done, 1 the extractor failed on some articles, which keep their reading,
2 wrong arguments, 4 the database refused to write.`;

const SOME_FAILED = 1;

interface ReanalyseOptions extends DatabaseOptions {
  readonly article?: string;
  readonly sinceExtractor?: string;
  readonly batch: number;
  readonly all?: boolean;
  readonly dryRun?: boolean;
  readonly report?: boolean;
  readonly quiet?: boolean;
}

const NAMES: Readonly<Record<keyof ReanalysisReport['changes'], string>> = {
  mention: 'mentions',
  time: 'times',
  quote: 'quotes',
  role: 'roles',
  agreement: 'agreements',
  interaction: 'interactions',
  finding: 'findings',
};

const toText = ({ articles, current, reread, differing, overtaken, failed }: ReanalysisReport): string =>
  `${articles} articles: ${reread} read again, ${differing} of them differ, ${current} current, ${overtaken} overtaken, ${failed} failed`;

const toTable = ({ changes }: ReanalysisReport): readonly string[] =>
  (Object.keys(NAMES) as (keyof typeof NAMES)[]).map((kind) => {
    const { added, removed, changed, same } = changes[kind];
    return `${NAMES[kind].padEnd(13)} ${added} added, ${removed} removed, ${changed} changed, ${same} the same`;
  });

const toArticleKey = async (id: string): Promise<number> => {
  const { fromGlobalId } = await import('../graphql/node/global-id.js');
  const named = fromGlobalId(id);
  if (named?.type === 'Article') return named.key;
  throw new IsnadError('ID_INVALID', `--article must be the id of an article, as the API gives it; got "${id}".`);
};

const reanalyse = async (options: ReanalyseOptions, console: Console): Promise<number> => {
  const [{ reanalyseArticles }, { extractorsSince }] = await Promise.all([
    import('../app/reanalyse.js'),
    import('../app/extractor-version.js'),
  ]);
  const { article, sinceExtractor, batch, all = false, dryRun = false, report: asJson, quiet = false } = options;
  const wanted = article === undefined ? {} : { article: await toArticleKey(article) };
  const since = sinceExtractor === undefined ? {} : { readBy: extractorsSince(sinceExtractor) };
  return withStore(await existingDatabaseFile(options), async (store) => {
    const progress = startProgress(console, quiet);
    const report = await reanalyseArticles(store, {
      ...wanted,
      ...since,
      all,
      dryRun,
      batchSize: batch,
      onFailure: (key, error) => note(console, `article ${key}: ${error.code}: ${error.message}`),
      onProgress: (state) => progress.show(state.articles, toText(state)),
    });
    const seconds = progress.finish();
    const changes = Object.fromEntries(
      Object.entries(report.changes).map(([kind, counts]) => [NAMES[kind as keyof typeof NAMES], counts]),
    );
    if (!quiet) {
      note(console, `${dryRun ? 'tried out only: ' : ''}${toText(report)}, ${toRate(report.articles, seconds)}`);
    }
    const lines = asJson
      ? [JSON.stringify({ ...report, changes, dryRun, seconds: Number(seconds.toFixed(3)) })]
      : toTable(report);
    for (const line of lines) await printLine(console, line);
    return report.failed === 0 ? 0 : SOME_FAILED;
  });
};

export const reanalyseCommand = (console: Console, onExit: (code: number) => void): Command =>
  new Command('reanalyse')
    .description('Read stored articles again with the present extractor')
    .addOption(databaseOption())
    .option('--article <id>', 'only this article: its id as the API gives it')
    .option('--since-extractor <version>', 'only what this extractor or a later one read, such as isnad/0.1.0 or ar/1')
    .option('--batch <n>', 'articles of one transaction', toInteger(1, 1_000), 50)
    .option('--all', 'also what the present extractor has read')
    .option('--dry-run', 'tell what would change, and change nothing')
    .option('--report', 'print what changed as JSON')
    .option('-q, --quiet', 'no progress')
    .addHelpText('after', EXAMPLES)
    .action(async (options: ReanalyseOptions) => onExit(await reanalyse(options, console)));
