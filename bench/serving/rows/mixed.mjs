// How long a cheap query waits while heavy ones run.
import { startLoad } from '../machine/load.mjs';
import { startServer } from '../machine/start.mjs';
import { fixed, table } from '../report/table.mjs';
import { oursOf } from '../servers/list.mjs';
import { bodyOf, commonestWord, entitiesOf } from '../shapes.mjs';

const HEAVY_CONNECTIONS = 20;
const CHEAP_CONNECTIONS = 4;
const CHEAP_A_SECOND = 50;
const ENTITIES = 64;

const measureOne = async ({ name, title, start }, { options, load, other, file }) => {
  const server = await startServer(start(file));
  try {
    const { pid, port } = server;
    const cheap = (await entitiesOf(port, 0, ENTITIES)).map((variables) => bodyOf('cheap', variables));
    const heavy = [bodyOf('heavy-search', commonestWord()), bodyOf('heavy-page', {})];
    const milliseconds = options.slice * 5;
    const askCheap = () =>
      load.run({ pid, port, bodies: cheap, connections: CHEAP_CONNECTIONS, rate: CHEAP_A_SECOND, milliseconds });
    const askHeavy = (connections, time) => other.run({ pid, port, bodies: heavy, connections, milliseconds: time });
    await askHeavy(1, options.warm);
    await askCheap();
    const alone = await askCheap();
    const [among, heavies] = await Promise.all([askCheap(), askHeavy(HEAVY_CONNECTIONS, milliseconds)]);
    return {
      ...{ name, title, alone: alone.p99, among: among.p99, ratio: among.p99 / alone.p99 },
      heavyMicroseconds: heavies.microseconds,
      wrong: among.wrong + heavies.wrong,
    };
  } finally {
    await server.stop();
  }
};

const measure = async ({ options, load, database }) => {
  const file = await database(options.articles);
  const other = startLoad();
  try {
    const servers = [];
    for (const server of oursOf(options)) servers.push(await measureOne(server, { options, load, other, file }));
    return { articles: options.articles, servers };
  } finally {
    await other.stop();
  }
};

const toLines = ({ articles, servers }) => [
  `99th percentile of a cheap query in milliseconds, alone and while ${HEAVY_CONNECTIONS} heavy ones run (${articles} articles)`,
  ...table(
    ['', 'alone', 'among', 'ratio'],
    servers.map(({ title, alone, among, ratio }) => [title, fixed(alone, 1), fixed(among, 1), fixed(ratio, 1)]),
  ),
];

export const mixed = { name: 'mixed', measure, toLines };
