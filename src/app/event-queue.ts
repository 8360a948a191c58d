import { IsnadError } from '../errors.js';
import { say } from '../messages/message.js';
import type { EventLog, EventRecord, EventSelection } from '../store/event-records.js';
import type { Key } from '../store/records.js';

/** One thing told to a subscriber. */
export interface ToldEvent {
  readonly event: EventRecord;
  /** It was not asked for: the subscriber has everything up to it. */
  readonly isMark: boolean;
}

export interface QueueLimits {
  /** Events that one reading of the log brings. */
  readonly batch: number;
  /** Events that wait for one subscriber in memory. */
  readonly queue: number;
  /** How long a subscriber that is behind may take nothing. */
  readonly stallMilliseconds: number;
  /** How often a subscriber is told how far it is, when nothing else is told. */
  readonly markMilliseconds: number;
}

export interface QueueOptions {
  readonly log: EventLog;
  readonly selection: EventSelection;
  /** The event after which it begins. */
  readonly after: Key;
  readonly wantsMarks: boolean;
  readonly limits: QueueLimits;
  /** Key of the last event that was handed to all who keep up. */
  readonly frontier: () => Key;
  readonly onEnd: (queue: EventQueue) => void;
}

/** The events of one subscriber, at its own pace. */
export interface EventQueue extends AsyncIterableIterator<ToldEvent, undefined> {
  return(): Promise<IteratorResult<ToldEvent, undefined>>;
  readonly selection: EventSelection;
  /** Whether it wants what the feed reads; else it reads the log itself. */
  isLive(): boolean;
  /** Takes what the feed read: all events of a batch, and which of them are wanted. */
  offer(batch: readonly EventRecord[], wanted: ReadonlySet<Key>): void;
  /** It has to read the log itself, from where it is. */
  fallBehind(): void;
  /** Ends it when it is behind and has taken nothing for too long. */
  checkPace(): void;
  end(): void;
}

const DONE = { done: true, value: undefined } as const;

/**
 * Joins reading the log to following it without a gap or a doubling: it reads until it has what the feed has, and then
 * takes what the feed brings after that. One that cannot keep up goes back to reading.
 */
export const createEventQueue = (options: QueueOptions): EventQueue => {
  const { log, selection, wantsMarks, limits, frontier, onEnd } = options;
  const waiting: EventRecord[] = [];
  let position = options.after;
  let live = false;
  let state: 'OPEN' | 'ENDED' = 'OPEN';
  let failure: IsnadError | null = null;
  /** The last event that was looked at and not asked for, after the last one told. */
  let passed: EventRecord | null = null;
  let lastTold = performance.now();
  let lastAsked = performance.now();
  let isAsking = false;
  let wake: (() => void) | null = null;

  const wakeUp = (): void => {
    wake?.();
    wake = null;
  };

  const end = (): void => {
    if (state === 'ENDED') return;
    state = 'ENDED';
    waiting.length = 0;
    passed = null;
    onEnd(queue);
    wakeUp();
  };

  /** Puts the wanted events of a batch into line, as many as there is room for. */
  const take = (batch: readonly EventRecord[], wanted: ReadonlySet<Key>): void => {
    for (const event of batch) {
      if (event.id <= position) continue;
      if (wanted.has(event.id)) {
        if (waiting.length >= limits.queue) {
          live = false;
          return;
        }
        waiting.push(event);
        passed = null;
      } else passed = event;
      position = event.id;
    }
  };

  const readOn = async (): Promise<void> => {
    const batch = await log.after(position, limits.batch);
    const [first] = batch;
    if (first !== undefined && first.id !== position + 1) {
      throw new IsnadError('EVENT_EXPIRED', say('eventsGone', { count: first.id - position - 1 }));
    }
    const wanted = batch.length === 0 ? new Set<Key>() : await log.matching(selection, batch);
    if (state === 'ENDED') return;
    take(batch, wanted);
    // Nothing comes between this look and the feed's next batch: both are of one turn of the event loop.
    live = position >= frontier();
  };

  const markDue = (): number => lastTold + limits.markMilliseconds - performance.now();

  const sleep = (): Promise<void> =>
    new Promise((resolve) => {
      const timer = wantsMarks && passed !== null ? setTimeout(resolve, Math.max(0, markDue())) : undefined;
      wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });

  const tell = (event: EventRecord, isMark: boolean): IteratorResult<ToldEvent, undefined> => {
    lastTold = performance.now();
    return { done: false, value: { event, isMark } };
  };

  const next = async (): Promise<IteratorResult<ToldEvent, undefined>> => {
    while (state === 'OPEN') {
      const event = waiting.shift();
      if (event !== undefined) return tell(event, false);
      if (wantsMarks && passed !== null && markDue() <= 0) {
        const mark = passed;
        passed = null;
        return tell(mark, true);
      }
      if (live) await sleep();
      else await readOn();
    }
    if (failure === null) return DONE;
    const thrown = failure;
    failure = null;
    throw thrown;
  };

  const queue: EventQueue = {
    selection,
    isLive: () => live,
    offer: (batch, wanted) => {
      if (state === 'ENDED' || !live) return;
      take(batch, wanted);
      wakeUp();
    },
    fallBehind: () => {
      live = false;
      wakeUp();
    },
    checkPace: () => {
      const isBehind = waiting.length >= limits.queue || !live;
      if (isAsking || !isBehind || performance.now() - lastAsked < limits.stallMilliseconds) return;
      failure = new IsnadError(
        'SUBSCRIBER_TOO_SLOW',
        say('tookNothing', { seconds: Math.round(limits.stallMilliseconds / 1000) }),
      );
      end();
    },
    end,
    next: async () => {
      isAsking = true;
      try {
        return await next();
      } catch (error) {
        end();
        throw error;
      } finally {
        isAsking = false;
        lastAsked = performance.now();
      }
    },
    return: async () => {
      failure = null;
      end();
      return DONE;
    },
    [Symbol.asyncIterator]: () => queue,
  };
  return queue;
};
