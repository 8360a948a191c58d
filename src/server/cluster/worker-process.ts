import { IsnadError } from '../../errors.js';
import { type RunningServer, serve } from '../serve.js';
import type { FromWorker, ToWorker } from './cluster-messages.js';
import { createRemoteLanes, type RemoteLanes } from './remote-lanes.js';

/** One of several processes that serve on the same port. What it shares with the others passes the one that started it. */
const tell = (message: FromWorker): void => {
  if (process.connected) process.send?.(message);
};

let server: RunningServer | undefined;
let remote: RemoteLanes | undefined;

const start = async ({ config, lanes }: Extract<ToWorker, { kind: 'SERVE' }>): Promise<void> => {
  remote = createRemoteLanes(lanes, tell);
  try {
    const { writeToken, ...flags } = config;
    server = await serve({
      ...flags,
      ...(writeToken === null ? {} : { writeToken }),
      lanes: remote.lanes,
      onSpending: (spending) => tell({ kind: 'SPENT', spending }),
    });
    tell({ kind: 'LISTENING', url: server.url });
  } catch (error) {
    const { message } = error as Error;
    tell({ kind: 'REFUSED', code: error instanceof IsnadError ? error.code : null, message });
  }
};

// A terminal sends its signals to every process: the one that started this says when to stop.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => undefined);
process.on('disconnect', () => process.exit());
process.on('message', async (message: ToWorker) => {
  if (message.kind === 'SERVE') await start(message);
  else if (message.kind === 'SPENT') server?.spend(message.spending);
  else if (message.kind === 'RAN') remote?.hear(message.id, message.outcome);
  else if (message.kind === 'STOP') {
    await server?.close();
    process.exit();
  }
});
tell({ kind: 'UP' });
