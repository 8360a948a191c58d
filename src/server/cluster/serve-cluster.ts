import cluster, { type Worker } from 'node:cluster';
import { fileURLToPath } from 'node:url';
import { SEARCH_TERMS } from '../../app/search-terms.js';
import { IsnadError } from '../../errors.js';
import { openStore } from '../../store/open.js';
import type { Store, StoreStatistics } from '../../store/store.js';
import { type Config, type Flags, readConfig } from '../config.js';
import { closeLanes, openLanes, warmLanes } from '../lanes/lanes.js';
import { versionOf } from '../version.js';
import type { FromWorker, LaneName, ToWorker } from './cluster-messages.js';

export interface ClusterOptions extends Flags {
  /** What is done with the store before anybody is served. */
  readonly prepare: (store: Store) => Promise<void>;
  /** A worker ended that was not told to. */
  readonly onLoss: (message: string) => void;
}

export interface RunningCluster {
  readonly url: string;
  readonly writeToken: string | null;
  /** What was stored when it began. */
  readonly statistics: StoreStatistics;
  /** Lets running requests end, then the workers. */
  close(): Promise<void>;
}

// From src and from dist alike, since a process of its own runs what was built.
const SCRIPT = fileURLToPath(new URL('../../../dist/server/cluster/worker-process.js', import.meta.url));
/** Before a worker that ended is replaced, doubled with each that ends soon after its start. Milliseconds. */
const FIRST_DELAY = 100;
const LONGEST_DELAY = 5000;
const SOON = 10_000;

/** Limits of a worker: sockets are dealt out in turn, so each has its part of them. */
const toWorkerConfig = (config: Config): Config => {
  const part = (all: number): number => Math.ceil(all / config.workers);
  return {
    ...config,
    maxConnections: part(config.maxConnections),
    maxLiveConnections: part(config.maxLiveConnections),
  };
};

const prepareStore = async (config: Config, prepare: ClusterOptions['prepare']): Promise<StoreStatistics> => {
  const store = await openStore({ file: config.db, terms: SEARCH_TERMS, keptEvents: config.keptEvents });
  try {
    await prepare(store);
    return await store.statistics();
  } finally {
    await store.close();
  }
};

/**
 * Serves by several processes on one port. This one serves nobody: it has the lanes, tells the workers of what clients
 * spend with the others, and replaces a worker that ends. Errors: those of `serve`; nothing stays open then.
 */
export const serveCluster = async ({ prepare, onLoss, ...flags }: ClusterOptions): Promise<RunningCluster> => {
  const config = readConfig(flags);
  const statistics = await prepareStore(config, prepare);
  const lanes = openLanes(config, versionOf());
  const names = (['heavy', 'write'] as const).filter((name): name is LaneName => lanes[name] !== null);
  const workers = new Set<Worker>();
  let isStopping = false;
  let losses = 0;

  cluster.setupPrimary({ exec: SCRIPT, args: [], execArgv: [], serialization: 'advanced' });
  const tell = (worker: Worker, message: ToWorker): void => {
    if (worker.isConnected()) worker.send(message, () => undefined);
  };

  const hear = async (worker: Worker, message: FromWorker): Promise<void> => {
    if (message.kind === 'UP') tell(worker, { kind: 'SERVE', config: toWorkerConfig(config), lanes: names });
    else if (message.kind === 'SPENT') {
      for (const other of workers) if (other !== worker) tell(other, message);
    } else if (message.kind === 'RUN') {
      const outcome = await lanes[message.lane]?.run(message.operation);
      if (outcome !== undefined) tell(worker, { kind: 'RAN', id: message.id, outcome });
    }
  };

  /** Starts a worker; gives its address when it listens. Errors: those that it refuses to start with. */
  const start = (): Promise<string> =>
    new Promise((resolve, reject) => {
      const startedAt = performance.now();
      const worker = cluster.fork();
      workers.add(worker);
      worker.on('message', (message: FromWorker) => {
        if (message.kind === 'LISTENING') resolve(message.url);
        else if (message.kind === 'REFUSED') {
          const { code, message: words } = message;
          reject(code === null ? new Error(words) : new IsnadError(code, words));
          worker.kill('SIGKILL');
        } else void hear(worker, message);
      });
      worker.on('exit', (code, signal) => {
        workers.delete(worker);
        reject(new Error(`a worker ended (${signal ?? code})`));
        if (!isStopping) replace(`${signal ?? code}`, performance.now() - startedAt);
      });
    });

  let isServing = false;
  const replace = (how: string, lived: number): void => {
    if (!isServing) return;
    losses = lived < SOON ? losses + 1 : 0;
    const delay = Math.min(LONGEST_DELAY, FIRST_DELAY * 2 ** losses);
    onLoss(`a worker ended (${how}); another one starts in ${delay} ms`);
    setTimeout(() => {
      // One that ends again is replaced again.
      if (!isStopping) start().catch(() => undefined);
    }, delay).unref();
  };

  const close = async (): Promise<void> => {
    isStopping = true;
    const gone = [...workers].map((worker) => new Promise((resolve) => worker.once('exit', resolve)));
    for (const worker of workers) tell(worker, { kind: 'STOP' });
    await Promise.all(gone);
    await closeLanes(lanes);
  };

  try {
    const [url = ''] = await Promise.all(Array.from({ length: config.workers }, start));
    isServing = true;
    warmLanes(lanes);
    return { url, writeToken: config.writeToken, statistics, close };
  } catch (error) {
    isStopping = true;
    for (const worker of workers) worker.kill('SIGKILL');
    await closeLanes(lanes);
    throw error;
  }
};
