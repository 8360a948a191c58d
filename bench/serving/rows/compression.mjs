// What answers weigh on the way and what compressing them costs, as the server does it and in other ways.
import zlib from 'node:zlib';
import { ask } from '../machine/client.mjs';
import { startServer } from '../machine/start.mjs';
import { fixed, table } from '../report/table.mjs';
import { oursOf } from '../servers/list.mjs';
import { bodiesBy } from '../shapes.mjs';

const SHAPES = ['q1', 'q2'];
const ENCODINGS = ['identity', 'gzip', 'br', 'zstd'];
const TURNS = 40;

const { BROTLI_PARAM_QUALITY, ZSTD_c_compressionLevel } = zlib.constants;
const brotli = (quality) => (bytes) => zlib.brotliCompressSync(bytes, { params: { [BROTLI_PARAM_QUALITY]: quality } });
const zstd = (level) => (bytes) => zlib.zstdCompressSync(bytes, { params: { [ZSTD_c_compressionLevel]: level } });
const BARE = {
  'gzip -1': (bytes) => zlib.gzipSync(bytes, { level: 1 }),
  'gzip -6': (bytes) => zlib.gzipSync(bytes, { level: 6 }),
  'brotli -1': brotli(1),
  'brotli -4': brotli(4),
  'zstd -1': zstd(1),
  'zstd -3': zstd(3),
};

/** Microseconds of CPU of this process for one call, the least of three rounds. */
const cpuOfCall = (call) => {
  const rounds = Array.from({ length: 3 }, () => {
    const begin = process.cpuUsage();
    for (let turn = 0; turn < TURNS; turn += 1) call();
    const { user, system } = process.cpuUsage(begin);
    return (user + system) / TURNS;
  });
  return Math.min(...rounds);
};

const measure = async ({ options, load, database }) => {
  const [ours] = oursOf(options);
  const server = await startServer(ours.start(await database(options.articles)));
  try {
    const { pid, port } = server;
    const bodies = await bodiesBy(port, SHAPES);
    const served = [];
    for (const shape of SHAPES) {
      for (const encoding of ENCODINGS) {
        const { head } = await ask(port, bodies[shape][0], { encoding });
        const task = { pid, port, bodies: bodies[shape], connections: options.connections, encoding };
        await load.run({ ...task, milliseconds: options.warm / 2 });
        const slices = [];
        for (let turn = 0; turn < options.slices; turn += 1) {
          slices.push(await load.run({ ...task, milliseconds: options.slice }));
        }
        const least = slices.reduce((a, b) => (b.microseconds < a.microseconds ? b : a));
        const sent = /\r\ncontent-encoding: (\S+)/iu.exec(head)?.[1] ?? 'identity';
        served.push({ shape, encoding, sent, bytes: least.bytes, microseconds: least.microseconds });
      }
    }
    const { body } = await ask(port, bodies.q2[0]);
    const bare = Object.entries(BARE).map(([name, compress]) => ({
      ...{ name, bytes: compress(body).length, microseconds: cpuOfCall(() => compress(body)) },
    }));
    return { articles: options.articles, served, bare, bytes: body.length };
  } finally {
    await server.stop();
  }
};

const toLines = ({ served, bare, bytes }) => [
  'What is sent for what a client takes: bytes, and microseconds of CPU for one request',
  ...table(
    ['', 'takes', 'is sent', 'bytes', 'us'],
    served.map((row) => [row.shape, row.encoding, row.sent, fixed(row.bytes, 0), fixed(row.microseconds, 0)]),
  ),
  '',
  `Compressing one answer to q2 (${bytes} bytes), without a server`,
  ...table(
    ['', 'bytes', 'us'],
    bare.map((row) => [row.name, String(row.bytes), fixed(row.microseconds, 0)]),
  ),
];

export const compression = { name: 'compression', measure, toLines };
