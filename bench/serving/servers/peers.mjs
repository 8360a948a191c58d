// The other GraphQL servers: a setup of its own, which nobody has to install who does not compare.
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const PEERS_FOLDER = fileURLToPath(new URL('../peers/', import.meta.url));
const ESBUILD = join(PEERS_FOLDER, 'node_modules/.bin/esbuild');

export const hasPeers = () => existsSync(ESBUILD);

/** Makes JavaScript of the peers. */
export const buildPeers = () => {
  const sources = readdirSync(join(PEERS_FOLDER, 'src')).map((name) => `src/${name}`);
  const options = ['--format=esm', '--target=node22', '--outdir=dist', '--log-level=warning'];
  execFileSync(ESBUILD, [...sources, ...options], { cwd: PEERS_FOLDER, stdio: 'inherit' });
};
