import type { FastifyInstance } from 'fastify';
import { createEventFeed, type FeedLimits } from '../app/event-feed.js';
import { SEARCH_TERMS } from '../app/search-terms.js';
import { IsnadError } from '../errors.js';
import { createPlans } from '../graphql/compiled/plan-cache.js';
import { openStore } from '../store/open.js';
import type { Store } from '../store/store.js';
import { createAccess } from './access.js';
import { documentRules, type Log, schemaOf, startApollo } from './apollo.js';
import { compiledAnswers } from './compiled-answers.js';
import { type Config, type Flags, readConfig } from './config.js';
import { createDirectAnswers } from './direct-answers.js';
import { explainPlugin } from './explain-plugin.js';
import { buildHttp } from './http.js';
import { lanePlugin } from './lanes/lane-plugin.js';
import { closeLanes, type Lanes, NO_LANES, openLanes, warmLanes } from './lanes/lanes.js';
import type { LiveTimes } from './live/live-door.js';
import { PLAYGROUND_FOLDER } from './playground.js';
import { createRateLimiter, type Spending } from './rate-limit.js';
import { loadTrustedDocuments } from './trusted-documents.js';
import { versionOf } from './version.js';

export interface ServeOptions extends Flags {
  /** A store that is open already; the caller closes it. Without one `db` is opened, and closed with the server. */
  readonly store?: Store | undefined;
  /** What is done with the store before anybody is served. */
  readonly prepare?: ((store: Store) => Promise<void>) | undefined;
  /** Lanes that somebody else opened, and closes. */
  readonly lanes?: Lanes | undefined;
  /** Hears what clients spend here, so that other processes of the same service know. */
  readonly onSpending?: ((spending: Spending) => void) | undefined;
  /** The present moment, ISO 8601 UTC. */
  readonly now?: (() => string) | undefined;
  /** Milliseconds that only grow, for what is counted by time. */
  readonly monotonic?: (() => number) | undefined;
  readonly playgroundFolder?: string | undefined;
  /** Where log lines go; standard error when left out. */
  readonly logStream?: NodeJS.WritableStream | undefined;
  /** How subscribers are fed, and how long things of open connections may take, where it is not as usual. */
  readonly feedLimits?: Partial<FeedLimits> | undefined;
  readonly liveTimes?: Partial<LiveTimes> | undefined;
}

export interface RunningServer {
  /** Address of the GraphQL endpoint, which is the playground's too. */
  readonly url: string;
  /** Token that allows writing beside those of the database; null when there is none. */
  readonly writeToken: string | null;
  readonly store: Store;
  /** How many subscriptions run. */
  subscriberCount(): number;
  /** A client spent points with another process of the same service. */
  spend(spending: Spending): void;
  /** Starts the processes beside this one before the first operation needs them. */
  warm(): void;
  /** Lets running requests end, then closes the socket and the store. Calling it twice is harmless. */
  close(): Promise<void>;
}

const listen = async (app: FastifyInstance, { host, port }: Config): Promise<string> => {
  try {
    const address = await app.listen({ host, port });
    return `${address}/graphql`;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error;
    throw new IsnadError('PORT_IN_USE', `Port ${port} of ${host} is taken.`, { cause: error });
  }
};

/**
 * Starts the service. Errors: CONFIG_INVALID, TRUSTED_DOCUMENTS_INVALID, PORT_IN_USE, and those of opening the store;
 * nothing stays open then.
 */
export const serve = async (options: ServeOptions = {}): Promise<RunningServer> => {
  const {
    store: given,
    now,
    monotonic,
    playgroundFolder,
    logStream,
    feedLimits,
    liveTimes,
    prepare,
    lanes: sharedLanes,
    onSpending,
    ...flags
  } = options;
  const config = readConfig(flags);
  const clock = now ?? (() => new Date().toISOString());
  const { keptEvents, resultCacheBytes } = config;
  const store = given ?? (await openStore({ file: config.db, terms: SEARCH_TERMS, keptEvents, resultCacheBytes }));
  const closers: (() => Promise<unknown>)[] = given === undefined ? [() => store.close()] : [];
  const closeAll = async (): Promise<void> => {
    for (let close = closers.pop(); close !== undefined; close = closers.pop()) await close();
  };
  try {
    await prepare?.(store);
    const schema = schemaOf(config);
    const trusted =
      config.trustedDocuments === undefined
        ? null
        : await loadTrustedDocuments(config.trustedDocuments, {
            schema,
            rules: documentRules(config),
            maxTokens: config.maxTokens,
          });
    let app: FastifyInstance | undefined;
    // Another store than that of the file is not theirs to open.
    const ownLanes = given === undefined && sharedLanes === undefined ? openLanes(config, versionOf()) : NO_LANES;
    closers.push(() => closeLanes(ownLanes));
    const lanes = sharedLanes ?? ownLanes;
    const rates = createRateLimiter(monotonic ?? (() => performance.now()), { onSpending });
    const log: Log = { error: (details, message) => app?.log.error(details, message) };
    const plans = config.compileQueries ? createPlans(schema, store.answers) : null;
    const direct = plans === null ? null : createDirectAnswers(config, schema, plans, store);
    const answering = [
      lanePlugin(config, lanes, plans, log),
      explainPlugin(plans, store),
      ...(plans === null || direct === null ? [] : [compiledAnswers(plans, store, direct)]),
    ];
    const apollo = await startApollo(config, schema, answering, log);
    closers.push(() => apollo.stop());
    const events = createEventFeed(store.events, {
      limits: feedLimits,
      onError: (error) => app?.log.error({ err: error }, 'The log of changes could not be read'),
    });
    closers.push(async () => events.close());
    app = await buildHttp({
      config,
      store,
      apollo,
      direct,
      events,
      liveTimes,
      access: createAccess({
        config,
        tokens: store.tokens,
        now: clock,
        rates,
      }),
      trusted,
      now: clock,
      version: versionOf(),
      playgroundFolder: playgroundFolder ?? PLAYGROUND_FOLDER,
      logStream: logStream ?? process.stderr,
    });
    const opened = app;
    closers.push(() => opened.close());
    const url = await listen(app, config);
    return {
      url,
      writeToken: config.writeToken,
      store,
      subscriberCount: () => events.subscriberCount(),
      spend: (spending) => rates.spend(spending),
      warm: () => warmLanes(ownLanes),
      close: closeAll,
    };
  } catch (error) {
    await closeAll();
    throw error;
  }
};
