import { run } from './program.js';

/** Runs the command line of this process. */
export const main = async (): Promise<void> => {
  const { stdin, stdout, stderr } = process;
  for (const stream of [stdout, stderr]) {
    // A reader that goes away is met where the next line is written; without a listener it would end the process here.
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE') throw error;
    });
  }
  process.exitCode = await run(process.argv.slice(2), { stdin, stdout, stderr, isTerminal: stderr.isTTY === true });
};
