import { fileURLToPath } from 'node:url';
import { Command } from 'commander';
import type { Flags } from '../server/config.js';
import type { RunningServer } from '../server/serve.js';
import type { Store, StoreStatistics } from '../store/store.js';
import { type Console, note, printLine } from './console.js';
import { type DatabaseOptions, databaseOption } from './database.js';
import { FIRST_QUERIES } from './first-queries.js';
import { toInteger } from './input.js';

const DEMO_FOLDER = fileURLToPath(new URL('../../db/seed/articles', import.meta.url));
const STOP_SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
const DRAIN_MILLISECONDS = 10_000;
const STOPPED_IN_HASTE = 1;

const EXAMPLES = `
Examples:
  isnad serve
  isnad serve --port 8080 --db data/news.db
  isnad serve --host 0.0.0.0 --no-demo
  isnad serve --workers 4

Every setting can be given as ISNAD_... in the environment too, such as ISNAD_PORT or ISNAD_MAX_BODY_BYTES; an option
wins. On loopback everybody reads, and a write token is made at every start; on another address clients need a token,
which isnad token makes. Stops on Ctrl-C after the running requests.`;

type Prepare = (store: Store) => Promise<void>;

export interface ServeOptions extends DatabaseOptions {
  readonly port?: number | undefined;
  readonly host?: string;
  readonly allowedHosts?: string[];
  readonly corsOrigins?: string[];
  readonly anonymousRead?: boolean;
  readonly ratePoints?: number;
  readonly rateRestore?: number;
  readonly trustProxy?: string[];
  readonly subgraph?: boolean;
  readonly trustedDocuments?: string;
  readonly rest?: boolean;
  readonly publicUrl?: string;
  readonly maxBodyBytes?: number;
  readonly idempotencyHours?: number;
  readonly maxArticleCharacters?: number;
  readonly logLevel?: string;
  readonly workers?: number;
  readonly demo: boolean;
}

const loadDemoInto = async (store: Store, console: Console): Promise<void> => {
  const { loadDemo } = await import('../app/load-demo.js');
  const counts = await loadDemo(store, DEMO_FOLDER, () => new Date().toISOString());
  if (counts !== null) note(console, `The database was empty: loaded ${counts.added} demo articles.`);
};

const welcome = (
  { url, writeToken }: Pick<RunningServer, 'url' | 'writeToken'>,
  { articles, quotes, entities, agreements }: StoreStatistics,
  db: string,
): string =>
  [
    '',
    `  GraphQL and playground  ${url}`,
    `  Database                ${db}: ${articles} articles, ${quotes} quotes, ${entities} entities, ${agreements} agreements`,
    `  Write token             ${writeToken ?? 'none of this start: isnad token create --scope write makes one'}`,
    '',
    'Three queries to try:',
    ...FIRST_QUERIES.flatMap(({ question, query }) => ['', `  # ${question}`, `  ${query}`]),
    '',
    'Ctrl-C stops the server.',
  ].join('\n');

/** Waits for the first signal to stop; a second one ends the process at once. */
const stopSignal = (): Promise<void> =>
  new Promise((resolve) => {
    let isStopping = false;
    for (const signal of STOP_SIGNALS) {
      process.on(signal, () => {
        if (isStopping) process.exit(STOPPED_IN_HASTE);
        isStopping = true;
        resolve();
      });
    }
  });

/** A started service, of one process or of several. */
interface Started extends Pick<RunningServer, 'url' | 'writeToken' | 'close'> {
  readonly statistics: StoreStatistics;
  warm(): void;
}

const startOne = async (flags: Flags, prepare: Prepare, console: Console): Promise<Started> => {
  const { serve } = await import('../server/serve.js');
  const server = await serve({ ...flags, prepare, logStream: console.stderr });
  return { ...server, statistics: await server.store.statistics() };
};

const startSeveral = async (flags: Flags, prepare: Prepare, console: Console): Promise<Started> => {
  const { serveCluster } = await import('../server/cluster/serve-cluster.js');
  const onLoss = (message: string): void => note(console, `isnad: ${message}`);
  return { ...(await serveCluster({ ...flags, prepare, onLoss })), warm: () => undefined };
};

/** Serves until a signal to stop comes; the exit code. Errors: those of opening the database and the port. */
export const serveUntilStopped = async ({ demo, ...given }: ServeOptions, console: Console): Promise<number> => {
  const { readConfig } = await import('../server/config.js');
  const { db, workers } = readConfig(given);
  const flags = { ...given, db };
  const stopped = stopSignal();
  const prepare: Prepare = async (store) => (demo ? loadDemoInto(store, console) : undefined);
  const server = await (workers > 1 ? startSeveral : startOne)(flags, prepare, console);
  await printLine(console, welcome(server, server.statistics, db));
  server.warm();
  await stopped;
  // A client that never ends its request must not keep the process.
  setTimeout(() => process.exit(STOPPED_IN_HASTE), DRAIN_MILLISECONDS).unref();
  await server.close();
  return 0;
};

export const serveCommand = (console: Console, onExit: (code: number) => void): Command =>
  new Command('serve')
    .description('Start the GraphQL service with its playground')
    .addOption(databaseOption())
    .option('--port <n>', 'port to listen on, 0 for a free one (default: 4000)', toInteger(0, 65_535))
    .option('--host <address>', 'address to listen on (default: 127.0.0.1)')
    .option('--allowed-hosts <names...>', 'further host names to answer to on loopback')
    .option('--cors-origins <origins...>', 'origins whose pages may ask; * for all')
    .option('--anonymous-read', 'let everybody read without a token (default on loopback)')
    .option('--no-anonymous-read', 'ask for a token (default on any other address)')
    .option('--idempotency-hours <n>', 'know repeated mutations by their key for so long', toInteger(1, 8_760))
    .option('--rate-points <n>', 'points a client may spend at once, 0 for no limit', toInteger(0, 1_000_000_000))
    .option('--rate-restore <n>', 'points that come back in a second', toInteger(1, 1_000_000_000))
    .option('--trust-proxy <networks...>', 'proxies in front, whose X-Forwarded-For says who asks')
    .option('--subgraph', 'serve the schema as a subgraph of Apollo Federation 2')
    .option('--trusted-documents <folder>', 'run only the GraphQL documents of this folder')
    .option('--rest', 'plain addresses such as /quotes.csv (default, but not with --trusted-documents)')
    .option('--no-rest', 'GraphQL only')
    .option('--public-url <url>', 'address under which clients reach the server, for links and ids')
    .option('--max-body-bytes <n>', 'refuse larger requests', toInteger(1_024, 2 ** 30))
    .option('--max-article-characters <n>', 'refuse longer articles', toInteger(1, 10_000_000))
    .option('--log-level <level>', 'silent, error, warn, info or debug (default: info)')
    .option('--workers <n>', 'processes that serve, such as one a core (default: 1)', toInteger(1, 64))
    .option('--no-demo', 'leave an empty database empty')
    .addHelpText('after', EXAMPLES)
    .action(async (options: ServeOptions) => onExit(await serveUntilStopped(options, console)));
