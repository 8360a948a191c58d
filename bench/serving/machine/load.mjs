// The load as the benchmarks see it.
import { fileURLToPath } from 'node:url';
import { startTalker, stop } from './start.mjs';

const SCRIPT = fileURLToPath(new URL('load-process.mjs', import.meta.url));

/**
 * Starts a process that sends requests: `run({ pid, port, bodies, connections, milliseconds })` keeps so many connections
 * busy for so long with the bodies in turn; with `rate` it sends so many a second instead. `encoding` and `token` go into the
 * headers. Gives `{ requests, wrong, late, seconds, microseconds, bytes, p50, p99 }`: microseconds of CPU of the server (`pid`)
 * and bytes for one request, latencies in milliseconds. One run at a time.
 */
export const startLoad = () => {
  const child = startTalker(SCRIPT);
  const waiting = new Map();
  let id = 0;
  child.on('message', ({ id: answered, result, error }) => {
    const { resolve, reject } = waiting.get(answered);
    waiting.delete(answered);
    if (error === undefined) resolve(result);
    else reject(new Error(error));
  });
  child.on('exit', () => {
    for (const { reject } of waiting.values()) reject(new Error('the process of the load ended'));
  });
  return {
    run: (task) =>
      new Promise((resolve, reject) => {
        id += 1;
        waiting.set(id, { resolve, reject });
        child.send({ id, ...task });
      }),
    stop: () => stop(child),
  };
};
