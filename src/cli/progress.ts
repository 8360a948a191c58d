import { type Console, note } from './console.js';

const TERMINAL_INTERVAL = 250;
const LOG_INTERVAL = 5_000;

export interface Progress {
  /** Shows the state, at most a few times a second (a terminal) or every few seconds (a log). */
  readonly show: (done: number, text: string) => void;
  /** Ends the line that is being redrawn; returns the seconds since the start. */
  readonly finish: () => number;
}

/** Things done a second, for people. */
export const toRate = (done: number, seconds: number): string => `${(done / Math.max(seconds, 0.001)).toFixed(1)}/s`;

/** Progress on standard error with the rate since the start; silent when `isQuiet`. */
export const startProgress = (console: Console, isQuiet: boolean): Progress => {
  const startedAt = performance.now();
  const interval = console.isTerminal ? TERMINAL_INTERVAL : LOG_INTERVAL;
  let shownAt = startedAt;
  let isLineOpen = false;
  const secondsSince = (): number => (performance.now() - startedAt) / 1_000;
  return {
    show: (done, text) => {
      const now = performance.now();
      if (isQuiet || now - shownAt < interval) return;
      shownAt = now;
      const line = `${text}, ${toRate(done, secondsSince())}`;
      if (console.isTerminal) console.stderr.write(`\r\u001b[K${line}`);
      else note(console, line);
      isLineOpen = console.isTerminal;
    },
    finish: () => {
      if (isLineOpen) console.stderr.write('\r\u001b[K');
      return secondsSince();
    },
  };
};
