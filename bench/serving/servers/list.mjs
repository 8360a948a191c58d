// The servers that are compared.
import { fileURLToPath } from 'node:url';
import { hasPeers, PEERS_FOLDER } from './peers.mjs';

const at = (path) => fileURLToPath(new URL(path, import.meta.url));
const ROOT = at('../../../');

/** What a server of users is started with, beside limits that let the load through. */
const OPTIONS = ['--port', '0', '--no-demo', '--log-level', 'error', '--rate-points', '0'];

const asIs = (body) => body;
/** Documents that were answered before pass by Apollo unless a request has extensions. */
const throughApollo = (body) => ({ ...body, extensions: {} });

/**
 * Our server in the ways it can answer: `environment` chooses how it is started, `toBody` how it is asked. The first is what
 * users get.
 */
const WAYS = [
  { name: 'isnad', title: 'Isnad' },
  { name: 'isnad-apollo', title: 'Isnad through Apollo', toBody: throughApollo },
  { name: 'isnad-resolvers', title: 'Isnad by resolvers', environment: { ISNAD_COMPILE_QUERIES: 'false' } },
  {
    name: 'isnad-remembered',
    title: 'Isnad, answers remembered',
    environment: { ISNAD_RESULT_CACHE_BYTES: '33554432' },
  },
];

/** Every query is asked of the database, but where remembering is what is measured. */
const ASKING = { ISNAD_RESULT_CACHE_BYTES: '0' };

const ours = ({ name, title, environment = {}, toBody = asIs }) => ({
  ...{ name, title, kind: 'OURS', toBody },
  start: (file) => ({
    args: [`${ROOT}bin/isnad.js`, 'serve', '--db', file, ...OPTIONS],
    environment: { ...ASKING, ...environment },
    folder: ROOT,
  }),
});

const LIMIT = {
  name: 'limit',
  title: 'one statement by hand, node:http',
  kind: 'LIMIT',
  toBody: asIs,
  start: (file) => ({ args: [at('limit.mjs'), file], folder: ROOT }),
};

const peer = (name, title, script = name, flags = []) => ({
  name,
  title,
  kind: 'PEER',
  toBody: asIs,
  start: (file) => ({ args: [`${PEERS_FOLDER}dist/${script}.js`, file, ...flags], folder: PEERS_FOLDER }),
});

const PEER_SERVERS = [
  peer('apollo', 'Apollo, type-graphql, DataLoader'),
  peer('apollo-tuned', 'Apollo, tuned', 'apollo', ['--tuned']),
  peer('yoga', 'Yoga, JIT, DataLoader'),
  peer('mercurius', 'Mercurius, JIT, loaders'),
];

const OURS = WAYS.map(ours);
/** Those of ours that `--servers` names, or the one that users get. */
export const oursOf = ({ servers }) =>
  servers === null ? OURS.slice(0, 1) : OURS.filter(({ name }) => servers.includes(name));

/** The limit first, then ours, then the peers where they are installed. */
export const SERVERS = [LIMIT, ...OURS, ...(hasPeers() ? PEER_SERVERS : [])];
