// What the same questions cost in larger databases.
import { startServer } from '../machine/start.mjs';
import { fixed, table } from '../report/table.mjs';
import { oursOf } from '../servers/list.mjs';
import { bodiesBy, bodyOf, COUNTED, commonestWord, entitiesOf, titleOf } from '../shapes.mjs';

/** Beside the shapes: what is asked for most, and the heaviest that the schema lets one ask. */
const EXTREMES = {
  'hottest entity': async (port) => (await entitiesOf(port, 0, 1)).map((variables) => bodyOf('q3', variables)),
  'commonest word, newest': async () => [bodyOf('q5', commonestWord())],
  'commonest word, ranked and counted': async () => [bodyOf('heavy-search', commonestWord())],
  'a hundred agreements': async () => [bodyOf('heavy-page', {})],
};

/** Heavy questions are asked one after the other: many at once would take as much CPU each, and minutes together. */
const connectionsOf = (name, { connections }) => (name in EXTREMES ? 1 : connections);

const questionsOf = async (port) => {
  const bodies = await bodiesBy(port, COUNTED);
  const extremes = await Promise.all(Object.entries(EXTREMES).map(async ([name, make]) => [name, await make(port)]));
  return {
    ...Object.fromEntries(COUNTED.map((shape) => [`${shape} ${titleOf(shape)}`, bodies[shape]])),
    ...Object.fromEntries(extremes),
  };
};

const measure = async ({ options, load, database, say }) => {
  const [ours] = oursOf(options);
  const sizes = [];
  for (const articles of options.growth) {
    const server = await startServer(ours.start(await database(articles)));
    sizes.push({ articles, server, questions: await questionsOf(server.port), cells: {} });
  }
  try {
    for (const name of Object.keys(sizes[0].questions)) {
      say(`growth: ${name}`);
      const run = ({ server: { pid, port }, questions }, milliseconds) =>
        load.run({ pid, port, bodies: questions[name], connections: connectionsOf(name, options), milliseconds });
      for (const size of sizes) await run(size, options.warm);
      for (let turn = 0; turn < options.slices; turn += 1) {
        for (const size of sizes) {
          const { microseconds } = await run(size, options.slice);
          size.cells[name] = Math.min(size.cells[name] ?? microseconds, microseconds);
        }
      }
    }
    return { server: ours.title, sizes: sizes.map(({ articles, cells }) => ({ articles, cells })) };
  } finally {
    for (const { server } of sizes) await server.stop();
  }
};

const toLines = ({ server, sizes }) => {
  const [first, last] = [sizes[0], sizes.at(-1)];
  return [
    `CPU of ${server} for one request by articles stored, in microseconds; the last column is the largest over the smallest`,
    ...table(
      ['', ...sizes.map(({ articles }) => String(articles)), 'ratio'],
      Object.keys(first.cells).map((name) => [
        name,
        ...sizes.map(({ cells }) => fixed(cells[name], 0)),
        fixed(last.cells[name] / first.cells[name]),
      ]),
    ),
  ];
};

export const growth = { name: 'growth', measure, toLines };
