// Where the time of our server goes, by package and layer: from CPU profiles of one run for each shape.
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startServer } from '../machine/start.mjs';
import { fixed, table } from '../report/table.mjs';
import { oursOf } from '../servers/list.mjs';
import { bodiesBy, SHAPE_NAMES } from '../shapes.mjs';

const INTERVAL = 200;
const LEAST_SHARE = 0.01;
const FUNCTIONS = 30;
const PRINTED_FUNCTIONS = 8;
const IDLE = new Set(['(idle)', '(root)']);
const OWN_NAMES = { '(garbage collector)': 'garbage collection', '(program)': 'outside of JavaScript' };

/** Whose code a node of a profile is. */
const groupOf = ({ functionName, url }) => {
  if (url === '') return OWN_NAMES[functionName] ?? 'native calls';
  if (url.startsWith('node:')) return 'node';
  const name = /.*node_modules\/((?:@[^/]+\/)?[^/]+)/u.exec(url)?.[1];
  return name ?? `isnad ${/\/dist\/([^/]+)/u.exec(url)?.[1] ?? 'other'}`;
};

/** Function and line. */
const functionOf = ({ functionName, url, lineNumber }) =>
  `${functionName || 'anonymous'} ${url.replace(/.*\/(?:node_modules|dist)\//u, '')}:${lineNumber + 1}`;

/** Shares of what is not idle between two moments of the monotonic clock, the largest first, and their sum in microseconds. */
const sharesOf = (profiles, from, to, nameOf) => {
  const sums = new Map();
  let all = 0;
  for (const { nodes, samples, timeDeltas, startTime } of profiles) {
    const names = new Map(
      nodes.map(({ id, callFrame }) => [id, IDLE.has(callFrame.functionName) ? null : nameOf(callFrame)]),
    );
    let time = startTime;
    for (const [place, sample] of samples.entries()) {
      time += timeDeltas[place];
      const name = names.get(sample);
      if (name === null || time < from || time >= to) continue;
      sums.set(name, (sums.get(name) ?? 0) + timeDeltas[place]);
      all += timeDeltas[place];
    }
  }
  const shares = [...sums].map(([name, sum]) => [name, sum / all]).sort((a, b) => b[1] - a[1]);
  return { shares, all };
};

const now = () => Number(process.hrtime.bigint() / 1000n);

const profileOf = async ({ command, toBody }, shape, { options, load }) => {
  const folder = mkdtempSync(join(tmpdir(), 'isnad-bench-'));
  const flags = ['--cpu-prof', `--cpu-prof-dir=${folder}`, `--cpu-prof-interval=${INTERVAL}`];
  const server = await startServer({ ...command, args: [...flags, ...command.args] });
  try {
    const { pid, port } = server;
    const { [shape]: bodies } = await bodiesBy(port, [shape]);
    const task = { pid, port, bodies: bodies.map(toBody), connections: options.connections };
    await load.run({ ...task, milliseconds: options.warm });
    const from = now();
    const { requests } = await load.run({ ...task, milliseconds: options.slice * options.slices });
    const to = now();
    await server.stop();
    // Every process and thread of the server writes a profile of its own.
    const profiles = readdirSync(folder).map((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')));
    const { shares, all } = sharesOf(profiles, from, to, groupOf);
    const functions = sharesOf(profiles, from, to, functionOf).shares.slice(0, FUNCTIONS);
    const [groups, heaviest] = [Object.fromEntries(shares), Object.fromEntries(functions)];
    return { shape, microseconds: all / requests, shares: groups, functions: heaviest };
  } finally {
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  }
};

const measure = async ({ options, load, database, say }) => {
  const file = await database(options.articles);
  const servers = [];
  for (const { name, title, start, toBody } of oursOf(options)) {
    const profiles = [];
    for (const shape of SHAPE_NAMES) {
      say(`profile of ${name}, ${shape}`);
      profiles.push(await profileOf({ command: start(file), toBody }, shape, { options, load }));
    }
    servers.push({ name, title, profiles });
  }
  return { articles: options.articles, servers };
};

const toLines = ({ articles, servers }) =>
  servers.flatMap(({ title, profiles }) => {
    const groups = [...new Set(profiles.flatMap(({ shares }) => Object.keys(shares)))]
      .map((group) => [group, profiles.map(({ shares }) => shares[group] ?? 0)])
      .filter(([, shares]) => Math.max(...shares) >= LEAST_SHARE)
      .sort((a, b) => Math.max(...b[1]) - Math.max(...a[1]));
    return [
      `Where the time of ${title} goes, in hundredths of what is not idle (${articles} articles)`,
      ...table(
        ['', ...profiles.map(({ shape }) => shape)],
        [
          ...groups.map(([group, shares]) => [group, ...shares.map((share) => fixed(share * 100, 0))]),
          ['microseconds a request, profiled', ...profiles.map(({ microseconds }) => fixed(microseconds, 0))],
        ],
      ),
      ...profiles.flatMap(({ shape, functions }) => [
        '',
        `The heaviest functions of ${shape}`,
        ...Object.entries(functions)
          .slice(0, PRINTED_FUNCTIONS)
          .map(([name, share]) => `${fixed(share * 100, 1).padStart(5)}  ${name}`),
      ]),
      '',
    ];
  });

export const profile = { name: 'profile', isExtra: true, measure, toLines };
