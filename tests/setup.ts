import { createRequire } from 'node:module';

/** Runs once, before any test: the wrong Node.js gets a sentence, and the tests of built things get a fresh build. */
export default function setup(): void {
  if (Number(process.versions.napi) < 10) {
    throw new Error(
      `NODE_TOO_OLD: this is Node.js ${process.versions.node}; the tests need 22.15 or newer. ` +
        'Run them with "npm test": "npm ci" brought the right Node.js along.',
    );
  }
  createRequire(import.meta.url)('../bin/launch.js').prepare(true);
}
