// From the start of the process to the first answer.
import { ask } from '../machine/client.mjs';
import { cpuOf } from '../machine/cpu.mjs';
import { startServer } from '../machine/start.mjs';
import { fixed, table } from '../report/table.mjs';
import { oursOf } from '../servers/list.mjs';
import { bodyOf } from '../shapes.mjs';

const RUNS = 5;

const measureOne = async ({ name, title, start }, file) => {
  const runs = [];
  for (let run = 0; run < RUNS; run += 1) {
    const begin = performance.now();
    const server = await startServer(start(file));
    await ask(server.port, bodyOf('q1', { after: null }));
    runs.push({ milliseconds: performance.now() - begin, cpu: cpuOf(server.pid) / 1000 });
    await server.stop();
  }
  const least = (key) => Math.min(...runs.map((run) => run[key]));
  return { name, title, milliseconds: least('milliseconds'), cpu: least('cpu') };
};

const measure = async ({ options, database }) => {
  const file = await database(options.articles);
  const servers = [];
  for (const server of oursOf(options)) servers.push(await measureOne(server, file));
  return { articles: options.articles, servers };
};

const toLines = ({ articles, servers }) => [
  `Milliseconds from start to first answer, least of ${RUNS} (${articles} articles)`,
  ...table(
    ['', 'by the clock', 'of CPU'],
    servers.map(({ title, milliseconds, cpu }) => [title, fixed(milliseconds, 0), fixed(cpu, 0)]),
  ),
];

export const start = { name: 'start', measure, toLines };
