'use strict';

const { spawnSync } = require('node:child_process');
const fs = require('node:fs');
const path = require('node:path');
const { pathToFileURL } = require('node:url');

const ROOT = path.join(__dirname, '..');
const MAIN = path.join(ROOT, 'dist', 'cli', 'main.js');
const PLAYGROUND = path.join(ROOT, 'dist', 'playground', 'index.html');
const LOCK_MINUTES = 3;

const BUILD_FAILED = 70;

/** Newest modification time (ms) of the files under `folder`. */
const newestIn = (folder) => {
  let newest = 0;
  for (const entry of fs.readdirSync(folder, { withFileTypes: true, recursive: true })) {
    if (entry.isFile()) newest = Math.max(newest, fs.statSync(path.join(entry.parentPath, entry.name)).mtimeMs);
  }
  return newest;
};

const isStale = () => {
  if (!fs.existsSync(MAIN)) return true;
  const sources = Math.max(
    newestIn(path.join(ROOT, 'src')),
    fs.statSync(path.join(ROOT, 'tsconfig.json')).mtimeMs,
    fs.statSync(path.join(ROOT, 'tsconfig.build.json')).mtimeMs,
  );
  return sources > fs.statSync(MAIN).mtimeMs;
};

/** Runs a tool of node_modules and returns what it said, or null when it ended well. */
const complaintsOf = (script, args) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [path.join(ROOT, 'node_modules', script), ...args], {
    cwd: ROOT,
    encoding: 'utf8',
  });
  return status === 0 ? null : `${stdout ?? ''}${stderr ?? ''}`;
};

/** Holds `name` for one process at a time; a holder that died is forgotten after some minutes. */
const withLock = (name, work) => {
  const lock = path.join(ROOT, 'node_modules', name);
  for (;;) {
    try {
      fs.mkdirSync(lock);
      break;
    } catch (error) {
      if (error.code !== 'EEXIST') throw error;
      const held = fs.statSync(lock, { throwIfNoEntry: false });
      if (held && Date.now() - held.mtimeMs > LOCK_MINUTES * 60_000) fs.rmdirSync(lock);
      else Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 50);
    }
  }
  try {
    work();
  } finally {
    fs.rmSync(lock, { recursive: true, force: true });
  }
};

const buildServer = () => {
  if (!isStale()) return;
  const startedAt = new Date();
  console.error('isnad: building ...');
  const complaints = complaintsOf('typescript/bin/tsc', ['-p', 'tsconfig.build.json']);
  if (!fs.existsSync(MAIN)) throw new Error(`the build failed:\n${complaints}`);
  // Dated to the start: a file edited while the compiler ran makes the next command build again.
  fs.utimesSync(MAIN, startedAt, startedAt);
  if (complaints !== null) console.error('isnad: built with type errors; "npm run check:types" shows them.');
};

const buildPlayground = () => {
  if (fs.existsSync(PLAYGROUND)) return;
  console.error('isnad: building the playground ...');
  const complaints = complaintsOf('vite/bin/vite.js', ['build', '--config', 'web/playground/vite.config.ts']);
  if (complaints !== null) console.error(`isnad: no playground, only the API: its build failed:\n${complaints}`);
};

/**
 * Builds a clone on first use and after an edit, the playground once where it is wanted; an installed package has no
 * sources and is never built.
 */
const prepare = (isPlaygroundWanted) => {
  // For whoever has built already and must not see a file that is being edited, such as the tests.
  if (process.env.ISNAD_SKIP_BUILD) return;
  const isClone = fs.existsSync(path.join(ROOT, 'src')) && fs.existsSync(path.join(ROOT, 'tsconfig.build.json'));
  if (!isClone) return;
  const wantsPlayground = isPlaygroundWanted && fs.existsSync(path.join(ROOT, 'web', 'playground', 'vite.config.ts'));
  const isReady = !isStale() && (!wantsPlayground || fs.existsSync(PLAYGROUND));
  if (isReady) return;
  if (!fs.existsSync(path.join(ROOT, 'node_modules', 'typescript'))) {
    throw new Error('the dependencies are not installed: run "npm ci" first.');
  }
  withLock('.isnad-build.lock', () => {
    buildServer();
    if (wantsPlayground) buildPlayground();
  });
};

exports.prepare = prepare;

exports.launch = () => {
  try {
    prepare(['serve', 'demo'].includes(process.argv[2]));
  } catch (error) {
    console.error(`isnad: ${error.message}`);
    process.exit(BUILD_FAILED);
  }
  import(pathToFileURL(MAIN).href).then(({ main }) => main());
};
