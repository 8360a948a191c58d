import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Command } from 'commander';
import type { Console } from './console.js';
import { toInteger } from './input.js';
import { serveUntilStopped } from './serve.js';

const EXAMPLES = `
Examples:
  isnad demo
  isnad demo --port 0

Serves thirteen demo articles from a database of its own, which is gone when the server stops. isnad serve keeps one.`;

const demo = async ({ port }: { readonly port?: number }, console: Console): Promise<number> => {
  const folder = await mkdtemp(join(tmpdir(), 'isnad-demo-'));
  try {
    return await serveUntilStopped({ port, db: join(folder, 'demo.db'), demo: true }, console);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
};

export const demoCommand = (console: Console, onExit: (code: number) => void): Command =>
  new Command('demo')
    .description('Try it: serve the demo articles, and leave nothing behind')
    .option('--port <n>', 'port to listen on, 0 for a free one (default: 4000)', toInteger(0, 65_535))
    .addHelpText('after', EXAMPLES)
    .action(async (options: { port?: number }) => onExit(await demo(options, console)));
