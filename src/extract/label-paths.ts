import { TAGGER_LABELS } from '../lang/tagger-model.js';
import { LABEL_COUNT } from './tagger-weights.js';

/** Far below every score a path can have, far above the least integer: sums of it never wrap round. */
export const IMPOSSIBLE = -(2 ** 28);

/** `mayFollow[previous * LABEL_COUNT + next]`: a name goes on (I-) only behind its own type. */
const MAY_FOLLOW = Uint8Array.from({ length: LABEL_COUNT * LABEL_COUNT }, (_, pair) => {
  const previous = TAGGER_LABELS[Math.floor(pair / LABEL_COUNT)] as string;
  const next = TAGGER_LABELS[pair % LABEL_COUNT] as string;
  return next.startsWith('I-') && previous.slice(2) !== next.slice(2) ? 0 : 1;
});
const MAY_START = Uint8Array.from(TAGGER_LABELS, (label) => (label.startsWith('I-') ? 0 : 1));

/** Finds the best labels of a sentence; keeps its tables between sentences. Integers only: the same answer everywhere. */
export interface PathFinder {
  /**
   * Best path over `length` tokens, whose scores are `emissions[token * LABEL_COUNT + label]`. Of equal paths the one
   * with the earlier labels. The result is overwritten by the next call.
   */
  find(emissions: Int32Array, length: number): Uint8Array;
  /** Score difference between the path found last and the best one with other labels somewhere in [from, to], `to` included. */
  marginOf(from: number, to: number): number;
  /** What the best path loses when exactly the tokens [from, to) are one name that begins with label `begin`; 0: nothing. */
  lossOf(from: number, to: number, begin: number): number;
}

/** `transitions` are read anew for each sentence: training changes them. */
export const buildPathFinder = (transitions: Int32Array): PathFinder => {
  const allowed = new Int32Array(transitions.length);
  let capacity = 0;
  let forward = new Int32Array(0);
  let backward = new Int32Array(0);
  let pointers = new Uint8Array(0);
  let path = new Uint8Array(0);
  let scores: Int32Array = new Int32Array(0);
  let size = 0;
  let hasBackward = false;

  const grow = (length: number): void => {
    if (length <= capacity) return;
    capacity = Math.max(length, capacity * 2, 128);
    forward = new Int32Array(capacity * LABEL_COUNT);
    backward = new Int32Array(capacity * LABEL_COUNT);
    pointers = new Uint8Array(capacity * LABEL_COUNT);
    path = new Uint8Array(capacity);
  };

  const fillBackward = (): void => {
    for (let label = 0; label < LABEL_COUNT; label += 1) backward[(size - 1) * LABEL_COUNT + label] = 0;
    for (let at = size - 2; at >= 0; at -= 1) {
      for (let label = 0; label < LABEL_COUNT; label += 1) {
        let best = IMPOSSIBLE * 2;
        for (let next = 0; next < LABEL_COUNT; next += 1) {
          const place = (at + 1) * LABEL_COUNT + next;
          const score =
            (allowed[label * LABEL_COUNT + next] as number) + (scores[place] as number) + (backward[place] as number);
          if (score > best) best = score;
        }
        backward[at * LABEL_COUNT + label] = best;
      }
    }
    hasBackward = true;
  };

  const bestScore = (): number => forward[(size - 1) * LABEL_COUNT + (path[size - 1] as number)] as number;

  return {
    find: (emissions, length) => {
      grow(length);
      scores = emissions;
      size = length;
      hasBackward = false;
      for (let pair = 0; pair < allowed.length; pair += 1) {
        allowed[pair] = MAY_FOLLOW[pair] === 1 ? (transitions[pair] as number) : IMPOSSIBLE;
      }
      for (let label = 0; label < LABEL_COUNT; label += 1) {
        forward[label] = MAY_START[label] === 1 ? (emissions[label] as number) : IMPOSSIBLE;
      }
      for (let at = 1; at < length; at += 1) {
        const here = at * LABEL_COUNT;
        const last = here - LABEL_COUNT;
        for (let label = 0; label < LABEL_COUNT; label += 1) {
          let best = IMPOSSIBLE * 3;
          let from = 0;
          for (let previous = 0; previous < LABEL_COUNT; previous += 1) {
            const score = (forward[last + previous] as number) + (allowed[previous * LABEL_COUNT + label] as number);
            if (score > best) {
              best = score;
              from = previous;
            }
          }
          const total = best + (emissions[here + label] as number);
          forward[here + label] = total < IMPOSSIBLE ? IMPOSSIBLE : total;
          pointers[here + label] = from;
        }
      }
      let label = 0;
      for (let candidate = 1; candidate < LABEL_COUNT; candidate += 1) {
        const last = (length - 1) * LABEL_COUNT;
        if ((forward[last + candidate] as number) > (forward[last + label] as number)) label = candidate;
      }
      for (let at = length - 1; at >= 0; at -= 1) {
        path[at] = label;
        label = pointers[at * LABEL_COUNT + label] as number;
      }
      return path;
    },
    marginOf: (from, to) => {
      if (!hasBackward) fillBackward();
      let other = IMPOSSIBLE;
      for (let at = from; at <= to && at < size; at += 1) {
        for (let label = 0; label < LABEL_COUNT; label += 1) {
          if (label === path[at]) continue;
          const place = at * LABEL_COUNT + label;
          const through = (forward[place] as number) + (backward[place] as number);
          if (through > other) other = through;
        }
      }
      return bestScore() - other;
    },
    lossOf: (from, to, begin) => {
      if (!hasBackward) fillBackward();
      const inside = begin + 1;
      let score = forward[from * LABEL_COUNT + begin] as number;
      for (let at = from + 1; at < to; at += 1) {
        const previous = at === from + 1 ? begin : inside;
        score += (allowed[previous * LABEL_COUNT + inside] as number) + (scores[at * LABEL_COUNT + inside] as number);
      }
      const last = to === from + 1 ? begin : inside;
      if (to < size) {
        let best = IMPOSSIBLE;
        for (let next = 0; next < LABEL_COUNT; next += 1) {
          if (next === inside) continue;
          const place = to * LABEL_COUNT + next;
          const rest =
            (allowed[last * LABEL_COUNT + next] as number) + (scores[place] as number) + (backward[place] as number);
          if (rest > best) best = rest;
        }
        score += best;
      }
      return bestScore() - score;
    },
  };
};
