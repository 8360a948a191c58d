// The load: a process of its own that keeps connections busy and counts. Talked to by messages: see load.mjs.
import { openConnection, toRequest } from './client.mjs';
import { cpuOf } from './cpu.mjs';

const requests = new Map();
const requestsOf = (port, bodies, options) => {
  const name = JSON.stringify([port, bodies, options]);
  if (!requests.has(name))
    requests.set(
      name,
      bodies.map((body) => toRequest(body, { port, ...options })),
    );
  return requests.get(name);
};

const sleep = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Sends requests on all connections, the next one when the last one is answered, until `end`. */
const keepBusy = async (connections, list, end, onAnswer) => {
  let next = 0;
  const one = async (connection) => {
    while (performance.now() < end) {
      const bytes = list[next % list.length];
      next += 1;
      const begin = performance.now();
      const answer = await connection.send(bytes);
      onAnswer(answer, performance.now() - begin);
    }
  };
  await Promise.all(connections.map(one));
};

/**
 * Sends so many requests a second, whatever the answers take; waiting for a free connection counts as latency. Those that
 * still wait at the end are counted as too late.
 */
const keepRate = async (connections, list, rate, end, onAnswer, onLate) => {
  const free = [...connections];
  const waiting = [];
  const running = new Set();
  const start = (connection, { bytes, due }) => {
    const sent = connection.send(bytes).then((answer) => {
      onAnswer(answer, performance.now() - due);
      running.delete(sent);
      const next = performance.now() < end ? waiting.shift() : undefined;
      if (next === undefined) free.push(connection);
      else start(connection, next);
    });
    running.add(sent);
  };
  const begin = performance.now();
  for (let number = 0; performance.now() < end; await sleep(1)) {
    for (; begin + (number * 1000) / rate <= performance.now(); number += 1) {
      const request = { bytes: list[number % list.length], due: begin + (number * 1000) / rate };
      // In turn: servers close connections that are idle for seconds.
      const connection = free.shift();
      if (connection === undefined) waiting.push(request);
      else start(connection, request);
    }
  }
  await Promise.all(running);
  for (const { due } of waiting) onLate(performance.now() - due);
};

const quantile = (sorted, share) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;

const run = async ({ pid, port, bodies, connections, milliseconds, rate, ...options }) => {
  const pool = await Promise.all(Array.from({ length: connections }, () => openConnection(port)));
  const list = requestsOf(port, bodies, options);
  const times = [];
  let [wrong, bytes, late] = [0, 0, 0];
  const onLate = (time) => {
    times.push(time);
    late += 1;
  };
  const onAnswer = (answer, time) => {
    times.push(time);
    bytes += answer.bytes;
    if (!answer.isOk) wrong += 1;
  };
  const begin = performance.now();
  const before = cpuOf(pid);
  const end = begin + milliseconds;
  if (rate === undefined) await keepBusy(pool, list, end, onAnswer);
  else await keepRate(pool, list, rate, end, onAnswer, onLate);
  const cpu = cpuOf(pid) - before;
  const seconds = (performance.now() - begin) / 1000;
  for (const connection of pool) connection.close();
  const requests = times.length - late;
  times.sort((a, b) => a - b);
  return {
    ...{ requests, wrong, late, seconds },
    microseconds: cpu / Math.max(1, requests),
    bytes: bytes / Math.max(1, requests),
    p50: quantile(times, 0.5),
    p99: quantile(times, 0.99),
  };
};

process.on('message', async ({ id, ...task }) => {
  try {
    process.send({ id, result: await run(task) });
  } catch (error) {
    process.send({ id, error: error.message });
  }
});
process.on('disconnect', () => process.exit(0));
