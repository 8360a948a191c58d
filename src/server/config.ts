import { randomBytes } from 'node:crypto';
import { isIP } from 'node:net';
import { z } from 'zod';
import { IsnadError } from '../errors.js';
import { isLoopback } from './hosts.js';

const list = z.preprocess(
  (value) =>
    typeof value === 'string'
      ? value
          .split(',')
          .map((item) => item.trim())
          .filter(Boolean)
      : value,
  z.array(z.string()),
);
const count = (least: number, most: number) => z.coerce.number().int().min(least).max(most);

/** `true`, `1`, `yes` and `on`, or their opposites. */
const flag = z.union([z.boolean(), z.stringbool()]);

const PROXY_NAMES = new Set(['loopback', 'linklocal', 'uniquelocal']);
const isProxy = (text: string): boolean => {
  const [, address = '', bits] = /^(.*?)(?:\/(\d{1,3}))?$/u.exec(text) ?? [];
  if (PROXY_NAMES.has(text)) return true;
  const family = isIP(address);
  return family !== 0 && (bits === undefined || Number(bits) <= (family === 4 ? 32 : 128));
};

/** An address without a query; what stands behind its host leads to the server. Without a slash at its end. */
const publicAddress = z.string().transform((value, context) => {
  const url = URL.parse(value);
  const isPlain = url !== null && url.search === '' && url.hash === '' && url.username === '' && url.password === '';
  if (isPlain && /^https?:$/u.test(url.protocol)) return url.href.replace(/\/+$/u, '');
  context.addIssue({ code: 'custom', message: 'is no address such as https://news.example.org' });
  return z.NEVER;
});

const LONGEST_TOKEN = 200;
const SHORTEST_TOKEN = 16;

/** Every setting: its form, its default and what it is for. A flag wins over the environment, that over the default. */
const settings = z.strictObject({
  /** File of the database; made when it does not exist. */
  db: z.string().min(1).default('data/isnad.db'),
  /** Address to listen on. Anything but loopback opens the service to the network. */
  host: z.string().min(1).default('127.0.0.1'),
  /** 0 takes a free port. */
  port: count(0, 65_535).default(4000),
  /** Whether those without a token may read; unless said, on loopback only. */
  anonymousRead: flag.optional(),
  /** Token that allows writing beside those of the database; made up at every start on loopback when none is given. */
  writeToken: z
    .string()
    .min(SHORTEST_TOKEN)
    .max(LONGEST_TOKEN)
    .regex(/^[\w.~+/=-]+$/u, 'may hold letters, digits and -._~+/= only')
    .optional(),
  /** Further values of the Host header that a server on loopback answers to, without a port. */
  allowedHosts: list.default([]),
  /** Origins whose pages may call the API from a browser; `*` for all. */
  corsOrigins: list.default([]),
  /** Whether the schema is served as a subgraph of Apollo Federation 2. */
  subgraph: flag.default(false),
  /** Folder of the only GraphQL documents that may run; any may when left out. */
  trustedDocuments: z.string().min(1).optional(),
  /** Whether there is a REST door; unless said, where no trusted documents bound what may be asked. */
  rest: flag.optional(),
  /** Address under which clients reach the server, for links and ids; the Host header of each request when left out. */
  publicUrl: publicAddress.optional(),
  /** Whether queries that can be are answered by one statement; else every field is resolved by itself. */
  compileQueries: flag.default(true),
  /** Bytes of answers that are remembered until something is written; 0: every query is asked of the database. */
  resultCacheBytes: count(0, 64 * 1024 ** 3).default(32 * 1024 ** 2),
  maxArticleCharacters: count(1, 10_000_000).default(200_000),
  maxBodyBytes: count(1024, 1024 ** 3).default(1024 ** 2),
  maxTokens: count(100, 100_000).default(2000),
  maxDepth: count(1, 50).default(12),
  maxAliases: count(0, 10_000).default(50),
  /** Nodes one query may ask for without and with a token. */
  maxNodes: count(1, 10_000_000).default(10_000),
  maxNodesWithToken: count(1, 10_000_000).default(50_000),
  /** SQL statements and milliseconds that one query may take. */
  maxStatements: count(1, 1_000_000).default(200),
  maxMilliseconds: count(1, 3_600_000).default(5000),
  maxAnswerBytes: count(1024, 1024 ** 3).default(2 * 1024 ** 2),
  /** Processes that serve on the port, each on a core of its own where there are as many. */
  workers: count(1, 64).default(1),
  /** Processes beside the one that serves: for queries that ask for much, and for mutations. 0: it runs them itself. */
  heavyProcesses: count(0, 64).default(1),
  writeProcesses: count(0, 8).default(1),
  /** A query that may ask for more nodes is run beside; so is one that took long before. */
  heavyNodes: count(0, 10_000_000).default(500),
  /** Sockets that may be open at once. */
  maxConnections: count(1, 1_000_000).default(1000),
  /** Points that a client may spend at once, 0 for no such limit; unless said, nobody is counted on loopback. */
  ratePoints: count(0, 1_000_000_000).optional(),
  /** Points that come back in a second. */
  rateRestore: count(1, 1_000_000_000).default(50),
  /** Proxies in front, by address, network or `loopback`: their X-Forwarded-For says who asks. */
  trustProxy: list
    .pipe(z.array(z.string().refine(isProxy, 'is no address, network such as 10.0.0.0/8, or loopback')))
    .default([]),
  /** Websockets and event streams that are open at once: of all clients, and of one address. */
  maxLiveConnections: count(1, 100_000).default(1000),
  maxClientLiveConnections: count(1, 100_000).default(200),
  /** Operations that run at once on one websocket. */
  maxSocketOperations: count(1, 10_000).default(50),
  /** Longest message of a websocket. */
  maxMessageBytes: count(1024, 1024 ** 3).default(64 * 1024),
  /** Changes that the log keeps for subscribers who come back; an id from before them is refused. */
  keptEvents: count(1, 100_000_000).default(100_000),
  /** Hours for which a mutation that was sent with an idempotency key is known again. */
  idempotencyHours: count(1, 8760).default(24),
  logLevel: z.enum(['silent', 'error', 'warn', 'info', 'debug']).default('info'),
});

type Settings = Readonly<z.output<typeof settings>>;
/** Settings as flags give them: strings or values, each optional. */
export type Flags = { readonly [Name in keyof Settings]?: Settings[Name] | string | undefined };

/** The settings of a server, with what follows from others where nothing was said. */
export type Config = Omit<Settings, 'anonymousRead' | 'ratePoints' | 'writeToken'> & {
  readonly anonymousRead: boolean;
  /** 0: nobody is counted. */
  readonly ratePoints: number;
  /** Null: only tokens of the database allow writing. */
  readonly writeToken: string | null;
};

const START_TOKEN_BYTES = 24;
const PUBLIC_RATE_POINTS = 1000;

/** Whoever opens the service to a network decides who may use it; on one's own machine it just works. */
const complete = (given: Settings): Config => {
  // A proxy in front brings callers from elsewhere.
  const isPrivate = isLoopback(given.host) && given.trustProxy.length === 0;
  return {
    ...given,
    ratePoints: given.ratePoints ?? (isPrivate ? 0 : PUBLIC_RATE_POINTS),
    anonymousRead: given.anonymousRead ?? isPrivate,
    writeToken: given.writeToken ?? (isPrivate ? randomBytes(START_TOKEN_BYTES).toString('base64url') : null),
  };
};

/** `maxBodyBytes` is `ISNAD_MAX_BODY_BYTES` in the environment. */
export const variableOf = (name: string): string =>
  `ISNAD_${name.replace(/[A-Z]/gu, (letter) => `_${letter}`).toUpperCase()}`;

export const SETTING_NAMES = Object.keys(settings.shape) as readonly (keyof Settings)[];

/**
 * The settings of one server. Errors: CONFIG_INVALID, whose message names the setting and what it expects.
 * An empty variable counts as not set.
 */
export const readConfig = (flags: Flags = {}, environment: NodeJS.ProcessEnv = process.env): Config => {
  const given: Record<string, unknown> = {};
  for (const name of SETTING_NAMES) {
    const value = flags[name] ?? (environment[variableOf(name)] || undefined);
    if (value !== undefined) given[name] = value;
  }
  const result = settings.safeParse(given);
  if (result.success) return complete(result.data);
  const [issue] = result.error.issues;
  const name = String(issue?.path[0] ?? '');
  throw new IsnadError('CONFIG_INVALID', `${name} (${variableOf(name)}): ${issue?.message ?? 'is wrong'}.`, {
    path: [name],
  });
};
