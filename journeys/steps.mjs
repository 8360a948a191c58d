/**
 * What the journeys share: steps that are timed and said, and a server that is started as a user starts it.
 * A journey is a person's whole way, run against the packed package in a fresh folder and judged by its exit code.
 */
import { spawn } from 'node:child_process';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('..', import.meta.url));

const OUTPUT_SHOWN = 2_000;

/** Throws when a step does not hold, with what was to be seen. */
export const must = (condition, message) => {
  if (!condition) throw new Error(message);
};

/** Runs a command to its end; its output. Throws when it ends with another code than 0. */
export const run = (command, args, { cwd, env = {} } = {}) =>
  new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd, env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text) => {
        output += text;
      });
    }
    child.on('error', reject).on('close', (code) => {
      if (code === 0) resolve(output);
      else reject(new Error(`${command} ${args.join(' ')} ended with ${code}:\n${output.slice(-OUTPUT_SHOWN)}`));
    });
  });

/** Says what a step took, and throws when it took longer than its limit. */
export const step = async (name, seconds, work) => {
  const startedAt = performance.now();
  const result = await work();
  const took = (performance.now() - startedAt) / 1000;
  console.log(`  ${took.toFixed(1).padStart(6)} s  ${name}`);
  must(took <= seconds, `"${name}" took ${took.toFixed(1)} s; at most ${seconds} s are allowed`);
  return result;
};

/** Packs this repository and installs the package into `folder` as a user would; the path of its command. */
export const installPackage = async (folder) => {
  await run('npm', ['pack', '--silent', '--pack-destination', folder], { cwd: ROOT });
  const archive = (await readdir(folder)).find((name) => name.endsWith('.tgz'));
  await writeFile(join(folder, 'package.json'), '{ "private": true, "type": "module" }\n');
  // The Node.js that runs the journey is new enough; the one that the package would bring is left out.
  const flags = ['--omit=optional', '--prefer-offline', '--no-audit', '--no-fund', '--silent'];
  await run('npm', ['install', ...flags, `./${archive}`], { cwd: folder });
  return join(folder, 'node_modules/isnad/bin/isnad.js');
};

const servers = new Set();

/** Starts `isnad ...words` and waits until it prints its address; `stop` ends it and gives its exit code. */
export const startServer = async (bin, words, { cwd, env = {} }) => {
  const child = spawn(process.execPath, [bin, ...words], {
    cwd,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  servers.add(child);
  let printed = '';
  const ended = new Promise((resolve) => child.on('close', resolve));
  await new Promise((resolve, reject) => {
    child.stderr.resume();
    child.stdout.setEncoding('utf8').on('data', (text) => {
      printed += text;
      if (printed.includes('Ctrl-C stops')) resolve();
    });
    ended.then((code) => reject(new Error(`the server ended with ${code}: ${printed}`)));
  });
  const stop = async () => {
    child.kill('SIGTERM');
    return ended;
  };
  return {
    printed,
    url: /http:\/\/\S+\/graphql/u.exec(printed)?.[0],
    token: /write token\s+(\S+)/iu.exec(printed)?.[1],
    stop,
  };
};

/** Runs one journey in a folder of its own, which is gone afterwards; sets the exit code. */
export const journey = async (name, work) => {
  const folder = await mkdtemp(join(tmpdir(), 'isnad-journey-'));
  console.log(name);
  try {
    await work(folder);
    console.log('  done');
  } catch (error) {
    console.error(`  FAILED: ${error.message}`);
    process.exitCode = 1;
  } finally {
    for (const server of servers) server.kill('SIGKILL');
    await rm(folder, { recursive: true, force: true });
  }
};
