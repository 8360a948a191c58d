import { createEventFeed } from '../../app/event-feed.js';
import { SEARCH_TERMS } from '../../app/search-terms.js';
import { openStore } from '../../store/open.js';
import { schemaOf } from '../apollo.js';
import type { FromLane, LaneSetup, ToLane } from './lane-messages.js';
import { createOperationRunner, toLogEntry } from './run-operation.js';

/** A process of its own that runs one operation at a time; its parent hands them over and ends it. */
const tell = (message: FromLane): void => void process.send?.(message);

const open = async ({ kind, config, version }: LaneSetup) => {
  const store = await openStore({
    file: config.db,
    terms: SEARCH_TERMS,
    ...(kind === 'READ' ? { readOnly: true } : { keptEvents: config.keptEvents }),
  });
  // Nobody subscribes here.
  const events = createEventFeed(store.events, { onError: () => undefined });
  const now = () => new Date().toISOString();
  return createOperationRunner(schemaOf(config), { config, store, events, now, version });
};

// A terminal sends its signals to every process. The parent ends this one when its last answer is out.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => undefined);
process.on('disconnect', () => process.exit());

let run: ReturnType<typeof createOperationRunner> | undefined;
process.on('message', async (message: ToLane) => {
  try {
    if ('setup' in message) {
      run = await open(message.setup);
      tell({ ready: true });
    } else if (run !== undefined) {
      tell({ answer: await run(message.operation) });
    }
  } catch (error) {
    tell({ failed: toLogEntry(error) });
  }
});
