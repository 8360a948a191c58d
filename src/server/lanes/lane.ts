import { type ChildProcess, fork } from 'node:child_process';
import { constants, getPriority, setPriority } from 'node:os';
import { fileURLToPath } from 'node:url';
import { createFairQueue } from './fair-queue.js';
import type { FromLane, LaneAnswer, LaneLogEntry, LaneOperation, LaneSetup, ToLane } from './lane-messages.js';

/** What became of an operation that was handed over. */
export type LaneOutcome =
  | { readonly kind: 'ANSWERED'; readonly answer: LaneAnswer }
  /** It had its time, and its process was ended; or it waited too long for its turn. */
  | { readonly kind: 'OVERDUE' }
  /** Its process broke down under it. */
  | { readonly kind: 'LOST'; readonly cause: LaneLogEntry }
  /** No process can be had: it was not begun. */
  | { readonly kind: 'UNAVAILABLE'; readonly cause: LaneLogEntry };

/** Runs operations beside the process that serves, each whole. */
export interface Lane {
  /** Never rejects. */
  run(operation: LaneOperation): Promise<LaneOutcome>;
  /** The processes that there are. */
  pids(): readonly number[];
  /** Starts its processes before anybody needs them. */
  warm(): void;
  /** Ends the processes; what still runs is lost. */
  close(): Promise<void>;
}

export interface LaneOptions extends LaneSetup {
  /** Processes at most. */
  readonly size: number;
  /** Politeness of the processes, 0 to 19: with more, others go first where cores are short. */
  readonly nice: number;
  /** How long an operation waits for its turn, in milliseconds. */
  readonly longestWait?: number;
}

// From src and from dist alike, since a process of its own runs what was built.
const SCRIPT = fileURLToPath(new URL('../../../dist/server/lanes/lane-process.js', import.meta.url));
/** After a process that did not come up, others try their luck so much later. Milliseconds. */
const REST_AFTER_FAILURE = 1000;
const CLOSE_MILLISECONDS = 1000;
/** An operation looks at its time before every statement: what has not seen it so much later never will. Milliseconds. */
const GRACE = 500;
/** Longest wait for a turn. Milliseconds. */
const LONGEST_WAIT = 30_000;

interface Job {
  readonly operation: LaneOperation;
  readonly settle: (outcome: LaneOutcome) => void;
  /** Ends its wait, then its run. */
  timer: NodeJS.Timeout | undefined;
}

interface Member {
  readonly child: ChildProcess;
  isReady: boolean;
  job: Job | null;
}

const GONE: LaneLogEntry = { name: 'LaneClosed', message: 'the lane is closed', stack: undefined };

/** A lane of at most `size` processes, which are started when there is something to do and replaced when they end. */
export const createLane = ({ size, nice, longestWait = LONGEST_WAIT, ...setup }: LaneOptions): Lane => {
  const members = new Set<Member>();
  const waiting = createFairQueue<Job>();
  let isClosed = false;
  let restUntil = 0;
  let lastFailure = GONE;

  const send = ({ child }: Member, message: ToLane): void => {
    // A process that is gone says so by its exit.
    if (child.connected) child.send(message, () => undefined);
  };

  const give = (member: Member): void => {
    if (!member.isReady || member.job !== null) return;
    const job = waiting.take();
    if (job === undefined) return;
    clearTimeout(job.timer);
    member.job = job;
    const { milliseconds } = job.operation;
    if (milliseconds !== null) job.timer = setTimeout(() => end(member), milliseconds + GRACE);
    send(member, { operation: job.operation });
  };

  /** Breaks off what a process runs. A thread could not be ended within a statement: that is why it is a process. */
  const end = (member: Member): void => {
    members.delete(member);
    member.child.kill('SIGKILL');
    finish(member, { kind: 'OVERDUE' });
    staff();
  };

  const settle = (job: Job, outcome: LaneOutcome): void => {
    clearTimeout(job.timer);
    job.settle(outcome);
  };

  const finish = (member: Member, outcome: LaneOutcome): void => {
    const { job } = member;
    member.job = null;
    if (job !== null) settle(job, outcome);
  };

  const refuseWaiting = (cause: LaneLogEntry): void => {
    for (const job of waiting.clear()) settle(job, { kind: 'UNAVAILABLE', cause });
  };

  const hear = (member: Member, message: FromLane): void => {
    // Its last words, when it was ended already.
    if (!members.has(member)) return;
    if ('ready' in message) member.isReady = true;
    else if ('answer' in message) finish(member, { kind: 'ANSWERED', answer: message.answer });
    else if (member.isReady) finish(member, { kind: 'LOST', cause: message.failed });
    else {
      lastFailure = message.failed;
      member.child.kill('SIGKILL');
    }
    give(member);
  };

  const leave = (member: Member, how: string): void => {
    if (!members.delete(member) || isClosed) return;
    const cause = { name: 'LaneBroken', message: `a process ended (${how})`, stack: undefined };
    finish(member, { kind: 'LOST', cause });
    if (!member.isReady) {
      restUntil = performance.now() + REST_AFTER_FAILURE;
      if (members.size === 0) refuseWaiting(lastFailure === GONE ? cause : lastFailure);
    }
    staff();
  };

  const start = (): void => {
    const child = fork(SCRIPT, { execArgv: [], serialization: 'advanced' });
    const member: Member = { child, isReady: false, job: null };
    members.add(member);
    child.on('message', (message) => hear(member, message as FromLane));
    child.on('error', (error) => leave(member, error.message));
    child.on('exit', (code, signal) => leave(member, String(signal ?? code)));
    try {
      if (child.pid !== undefined)
        setPriority(child.pid, Math.min(getPriority() + nice, constants.priority.PRIORITY_LOW));
    } catch {
      // Not allowed, or gone already: it works as it is.
    }
    send(member, { setup });
  };

  /** Sees that somebody does the waiting work. */
  const staff = (): void => {
    for (const member of members) give(member);
    if (isClosed || performance.now() < restUntil || members.size >= size) return;
    const free = [...members].filter(({ job }) => job === null).length;
    if (waiting.length() > free) start();
  };

  return {
    run: (operation) =>
      new Promise((resolve) => {
        if (isClosed || (members.size === 0 && performance.now() < restUntil)) {
          resolve({ kind: 'UNAVAILABLE', cause: lastFailure });
          return;
        }
        const job: Job = { operation, settle: resolve, timer: undefined };
        const leaveLine = (): void => {
          waiting.remove(operation.access.client, job);
          settle(job, { kind: 'OVERDUE' });
        };
        if (operation.milliseconds !== null) job.timer = setTimeout(leaveLine, longestWait);
        waiting.add(operation.access.client, job);
        staff();
      }),
    pids: () => [...members].flatMap(({ child: { pid } }) => (pid === undefined ? [] : [pid])),
    warm: () => {
      while (!isClosed && members.size < size) start();
    },
    close: async () => {
      isClosed = true;
      refuseWaiting(GONE);
      const leaving = [...members].map(async (member) => {
        const { child } = member;
        finish(member, { kind: 'LOST', cause: GONE });
        if (child.exitCode !== null || child.signalCode !== null) return;
        const gone = new Promise((resolve) => child.once('exit', resolve));
        if (child.connected) child.disconnect();
        const timer = setTimeout(() => child.kill('SIGKILL'), CLOSE_MILLISECONDS);
        await gone;
        clearTimeout(timer);
      });
      members.clear();
      await Promise.all(leaving);
    },
  };
};
