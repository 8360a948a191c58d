// Starting and stopping processes, each on a core of its own where `taskset` is there and the machine has several.
import { spawn, spawnSync } from 'node:child_process';
import { cpus } from 'node:os';

const SERVER_CORE = 0;
const LOAD_CORE = 1;
const STOP_MILLISECONDS = 5000;
const START_MILLISECONDS = 120_000;
const ADDRESS = /http:\/\/127\.0\.0\.1:(\d+)/u;

const canPin =
  cpus().length > 1 && spawnSync('taskset', ['-c', String(LOAD_CORE), 'true'], { stdio: 'ignore' }).status === 0;

/** Whether servers and load have a core each. */
export const isPinned = () => canPin;

const pinned = (core, args) =>
  canPin ? ['taskset', ['-c', String(core), process.execPath, ...args]] : [process.execPath, args];

const running = new Set();
process.on('exit', () => {
  for (const child of running) child.kill('SIGKILL');
});

const track = (child) => {
  running.add(child);
  child.on('exit', () => running.delete(child));
  return child;
};

/** Ends a process; waits until it is gone. */
export const stop = async (child) => {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGTERM');
  const timer = setTimeout(() => child.kill('SIGKILL'), STOP_MILLISECONDS);
  await ended;
  clearTimeout(timer);
};

/**
 * Starts a server that prints its address; gives `{ pid, port, stop, milliseconds }`, the time until it did.
 * Errors: it ended, or said nothing for two minutes; the message holds what it wrote.
 */
export const startServer = ({ args, environment = {}, folder }) =>
  new Promise((resolve, reject) => {
    const begin = performance.now();
    const [command, all] = pinned(SERVER_CORE, args);
    const child = track(
      spawn(command, all, {
        cwd: folder,
        env: { ...process.env, NODE_ENV: 'production', ...environment },
        stdio: ['ignore', 'pipe', 'pipe'],
      }),
    );
    let written = '';
    const fail = (why) => {
      child.kill('SIGKILL');
      reject(new Error(`${args.join(' ')}: ${why}\n${written}`));
    };
    const timer = setTimeout(() => fail('no address within two minutes'), START_MILLISECONDS);
    const onExit = (code) => fail(`ended with ${code}`);
    child.once('exit', onExit);
    child.stderr.on('data', (chunk) => {
      written = `${written}${chunk}`.slice(-4000);
    });
    child.stdout.on('data', (chunk) => {
      written = `${written}${chunk}`.slice(-4000);
      const port = ADDRESS.exec(written)?.[1];
      if (port === undefined || child.port !== undefined) return;
      child.port = Number(port);
      clearTimeout(timer);
      child.off('exit', onExit);
      const milliseconds = performance.now() - begin;
      resolve({ pid: child.pid, port: child.port, milliseconds, stop: () => stop(child) });
    });
  });

/** Starts a script that is talked to by messages, on the core of the load. */
export const startTalker = (script) => {
  const [command, all] = pinned(LOAD_CORE, [script]);
  return track(spawn(command, all, { stdio: ['ignore', 'inherit', 'inherit', 'ipc'] }));
};
