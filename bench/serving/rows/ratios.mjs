// CPU for one request of each shape, as a ratio to the limit: all servers stand ready and are visited in turn.
import { isDeepStrictEqual } from 'node:util';
import { ask } from '../machine/client.mjs';
import { memoryOf } from '../machine/cpu.mjs';
import { startServer } from '../machine/start.mjs';
import { fixed, table } from '../report/table.mjs';
import { SERVERS } from '../servers/list.mjs';
import { bodiesBy, COUNTED, SHAPE_NAMES, titleOf } from '../shapes.mjs';

const geometricMean = (values) => Math.exp(values.reduce((sum, value) => sum + Math.log(value), 0) / values.length);

/** Asks every server everything once. Errors: an answer that is not that of the first server. */
const compareAnswers = async (servers, bodies) => {
  const [first, ...others] = servers;
  const same = {};
  for (const shape of SHAPE_NAMES) {
    for (const body of bodies[shape]) {
      const expected = await ask(first.port, first.toBody(body));
      const data = JSON.parse(expected.body);
      if (!expected.isOk || data.errors !== undefined)
        throw new Error(`${first.name} refuses ${shape}: ${expected.body}`);
      for (const { name, port, toBody } of others) {
        const answer = await ask(port, toBody(body));
        if (!isDeepStrictEqual(JSON.parse(answer.body), data)) {
          throw new Error(`${name} answers ${shape} ${JSON.stringify(body.variables)} otherwise than ${first.name}:
${answer.body.toString().slice(0, 2000)}`);
        }
        same[name] = (same[name] ?? true) && answer.body.equals(expected.body);
      }
    }
  }
  return same;
};

/** How many SQL statements our server takes for one request of each shape: one where it was compiled. */
const countStatements = async (port, bodies) => {
  const counts = {};
  for (const shape of SHAPE_NAMES) {
    const { body } = await ask(port, { ...bodies[shape][0], extensions: { cost: true } });
    counts[shape] = JSON.parse(body).extensions.cost.statements;
  }
  return counts;
};

/** Of several slices the one that took the least CPU, and the least 99th percentile of all. */
const least = (slices) => {
  const best = slices.reduce((a, b) => (b.microseconds < a.microseconds ? b : a));
  return {
    microseconds: best.microseconds,
    perSecond: Math.max(...slices.map(({ requests, seconds }) => requests / seconds)),
    p50: Math.min(...slices.map(({ p50 }) => p50)),
    p99: Math.min(...slices.map(({ p99 }) => p99)),
    bytes: best.bytes,
  };
};

const measureShape = async (servers, bodies, { options, load }) => {
  const slice = ({ pid, port, name, toBody }, milliseconds) =>
    load
      .run({ pid, port, bodies: bodies.map(toBody), connections: options.connections, milliseconds })
      .then((result) => {
        if (result.wrong > 0) throw new Error(`${name} gave ${result.wrong} answers that are not 200 OK`);
        return result;
      });
  const slices = servers.map(() => []);
  for (const server of servers) await slice(server, options.warm);
  for (let turn = 0; turn < options.slices; turn += 1) {
    for (const [place, server] of servers.entries()) slices[place].push(await slice(server, options.slice));
  }
  return slices.map(least);
};

const chosen = ({ servers }) =>
  SERVERS.filter(({ name, kind }) => kind === 'LIMIT' || (servers?.includes(name) ?? true));

const measure = async ({ options, load, database, say }) => {
  const file = await database(options.articles);
  const servers = [];
  try {
    for (const { start, ...server } of chosen(options)) {
      say(`starting ${server.name}`);
      servers.push({ ...server, ...(await startServer(start(file))) });
    }
    const ours = servers.find(({ kind }) => kind === 'OURS');
    const bodies = await bodiesBy(ours.port);
    say('comparing the answers');
    const same = await compareAnswers([ours, ...servers.filter((server) => server !== ours)], bodies);
    for (const server of servers.filter(({ kind }) => kind === 'OURS')) {
      server.statements = await countStatements(server.port, bodies);
    }
    const cells = Object.fromEntries(servers.map(({ name }) => [name, {}]));
    for (const shape of SHAPE_NAMES) {
      say(`${shape}: ${titleOf(shape)}`);
      const measured = await measureShape(servers, bodies[shape], { options, load });
      for (const [place, { name }] of servers.entries()) cells[name][shape] = measured[place];
    }
    const ratioOf = (name, shape) => cells[name][shape].microseconds / cells.limit[shape].microseconds;
    return {
      articles: options.articles,
      shapes: Object.fromEntries(SHAPE_NAMES.map((shape) => [shape, titleOf(shape)])),
      servers: servers.map(({ name, title, kind, pid, statements }) => ({
        ...{ name, title, kind, statements, cells: cells[name] },
        ratios: Object.fromEntries(COUNTED.map((shape) => [shape, ratioOf(name, shape)])),
        mean: geometricMean(COUNTED.map((shape) => ratioOf(name, shape))),
        megabytes: memoryOf(pid),
        sameBytes: same[name] ?? true,
      })),
    };
  } finally {
    for (const server of servers) await server.stop();
  }
};

/** How many times the CPU of ours another server takes, on the mean. */
const toComparison = (servers) => {
  const [others, ours] = [servers.filter(({ kind }) => kind === 'PEER'), servers.filter(({ kind }) => kind === 'OURS')];
  if (others.length === 0 || ours.length === 0) return [];
  return [
    '',
    'How many times our CPU the others take, on the mean',
    ...table(
      ['', ...others.map(({ name }) => name)],
      ours.map(({ title, mean }) => [title, ...others.map((other) => fixed(other.mean / mean))]),
    ),
  ];
};

const toLines = ({ articles, shapes, servers }) => {
  const names = Object.keys(shapes);
  const perShape = (cell) => servers.map(({ title, cells }) => [title, ...names.map((name) => cell(cells[name]))]);
  const differing = servers.filter(({ sameBytes }) => !sameBytes).map(({ name }) => name);
  return [
    `CPU of the server for one request, 1.00 = ${servers[0].title} (${articles} articles)`,
    ...table(
      ['', ...COUNTED, 'mean'],
      servers.map(({ title, ratios: own, mean }) => [title, ...COUNTED.map((name) => fixed(own[name])), fixed(mean)]),
    ),
    ...toComparison(servers),
    '',
    'CPU for one request in microseconds, and megabytes in memory afterwards',
    ...table(
      ['', ...names, 'MB'],
      perShape(({ microseconds }) => fixed(microseconds, 0)).map((row, place) => [
        ...row,
        String(servers[place].megabytes ?? ''),
      ]),
    ),
    '',
    '99th percentile in milliseconds, 16 connections',
    ...table(
      ['', ...names],
      perShape(({ p99 }) => fixed(p99, 1)),
    ),
    '',
    'SQL statements for one request',
    ...table(
      ['', ...names],
      servers
        .filter(({ statements }) => statements !== undefined)
        .map(({ title, statements }) => [title, ...names.map((name) => String(statements[name]))]),
    ),
    '',
    ...names.map((name) => `${name}: ${shapes[name]}`),
    `Equal as JSON, but not to the byte: ${differing.join(', ') || 'none'}`,
  ];
};

export const ratios = { name: 'ratios', measure, toLines };
