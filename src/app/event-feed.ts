import { IsnadError } from '../errors.js';
import { say } from '../messages/message.js';
import type { EventLog, EventRecord, EventSelection } from '../store/event-records.js';
import type { Key } from '../store/records.js';
import { fromEventId, LOG_START } from './event-id.js';
import { createEventQueue, type EventQueue, type QueueLimits } from './event-queue.js';

export interface FeedLimits extends QueueLimits {
  /** How often the log is looked at while somebody listens. */
  readonly pollMilliseconds: number;
}

export const FEED_LIMITS: FeedLimits = {
  pollMilliseconds: 200,
  batch: 500,
  queue: 1000,
  stallMilliseconds: 10_000,
  markMilliseconds: 30_000,
};

export interface FeedRequest {
  readonly selection: EventSelection;
  /** Id of the last event that the subscriber has; null: begin with what comes now. */
  readonly after: string | null;
  readonly wantsMarks: boolean;
}

/** Tells all subscribers what the log says, as it is written, by whichever process. */
export interface EventFeed {
  /** Errors: ID_INVALID, EVENT_EXPIRED; later, from the events: EVENT_EXPIRED, SUBSCRIBER_TOO_SLOW. */
  subscribe(request: FeedRequest): Promise<EventQueue>;
  subscriberCount(): number;
  /** Ends all subscriptions. */
  close(): void;
}

export interface FeedOptions {
  readonly limits?: Partial<FeedLimits> | undefined;
  /** A look at the log that failed; the next one is made all the same. */
  readonly onError: (error: unknown) => void;
}

/** The key after which to go on. Errors: ID_INVALID, EVENT_EXPIRED. */
const resume = async (log: EventLog, id: string, oldest: EventRecord | null): Promise<Key> => {
  const position = fromEventId(id);
  if (position === null) {
    throw new IsnadError('ID_INVALID', say('notEvent', { id: id.slice(0, 64) }), {
      path: ['after'],
    });
  }
  if (position.key === LOG_START.key) {
    if (oldest === null || oldest.id === 1) return position.key;
  } else {
    const known = await log.byId(position.key);
    if (known !== null && Date.parse(known.at) === position.moment) return position.key;
  }
  throw new IsnadError('EVENT_EXPIRED', say('eventNotKept'), {
    path: ['after'],
  });
};

/** Subscribers with the same selection, which are told the same. */
const groupBySelection = (queues: readonly EventQueue[]): ReadonlyMap<string, readonly EventQueue[]> => {
  const groups = new Map<string, EventQueue[]>();
  for (const queue of queues) {
    const name = JSON.stringify(queue.selection);
    const known = groups.get(name);
    if (known === undefined) groups.set(name, [queue]);
    else known.push(queue);
  }
  return groups;
};

export const createEventFeed = (log: EventLog, { limits: given = {}, onError }: FeedOptions): EventFeed => {
  const limits = { ...FEED_LIMITS, ...given };
  const queues = new Set<EventQueue>();
  let frontier: Key = 0;
  let version: number | null = null;
  let timer: NodeJS.Timeout | null = null;
  let isRunning = false;
  let isClosed = false;

  /** Hands one batch to all who keep up; false when there was nothing to read. */
  const readBatch = async (): Promise<boolean> => {
    const batch = await log.after(frontier, limits.batch);
    const [first, last] = [batch[0], batch.at(-1)];
    if (first === undefined || last === undefined) return false;
    const isWhole = first.id === frontier + 1;
    // From here on who begins to follow has to have this batch: see `readOn` of the queue.
    frontier = last.id;
    const live = [...queues].filter((queue) => queue.isLive());
    try {
      for (const group of groupBySelection(live).values()) {
        const [{ selection }] = group as [EventQueue];
        const wanted = isWhole ? await log.matching(selection, batch) : null;
        for (const queue of group) {
          // Where others wrote and took out more than is kept since the last look, each finds its own gap.
          if (wanted === null) queue.fallBehind();
          else queue.offer(batch, wanted);
        }
      }
    } catch (error) {
      // Each reads the batch again by itself.
      for (const queue of live) queue.fallBehind();
      throw error;
    }
    return true;
  };

  const look = async (): Promise<void> => {
    const seen = await log.version();
    if (seen !== version) {
      while (queues.size > 0 && (await readBatch()));
      version = seen;
    }
    for (const queue of queues) queue.checkPace();
  };

  const run = async (): Promise<void> => {
    try {
      await look();
    } catch (error) {
      if (!isClosed) onError(error);
    }
    if (queues.size === 0 || isClosed) isRunning = false;
    else timer = setTimeout(run, limits.pollMilliseconds);
  };

  const start = (latest: Key): void => {
    if (isRunning) return;
    isRunning = true;
    frontier = latest;
    version = null;
    timer = setTimeout(run, limits.pollMilliseconds);
  };

  return {
    subscribe: async ({ selection, after, wantsMarks }) => {
      // Says at once what is wrong with a filter.
      await log.matching(selection, []);
      const ends = await log.ends();
      const latest = ends?.latest.id ?? 0;
      const from = after === null ? latest : await resume(log, after, ends?.oldest ?? null);
      const queue = createEventQueue({
        log,
        selection,
        after: from,
        wantsMarks,
        limits,
        frontier: () => frontier,
        onEnd: (ended) => void queues.delete(ended),
      });
      if (isClosed) queue.end();
      else {
        queues.add(queue);
        start(latest);
      }
      return queue;
    },
    subscriberCount: () => queues.size,
    close: () => {
      isClosed = true;
      if (timer !== null) clearTimeout(timer);
      for (const queue of queues) queue.end();
    },
  };
};
