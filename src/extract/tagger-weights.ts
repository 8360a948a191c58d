import { invariant } from '../errors.js';
import { TAGGER_LABELS } from '../lang/tagger-model.js';

export const LABEL_COUNT = TAGGER_LABELS.length;

/** Weights of a tagger: one row of LABEL_COUNT integers a feature, and one integer a pair of neighbouring labels. */
export interface TaggerWeights {
  /** Feature keys, ascending. */
  readonly keys: Int32Array;
  /** Row i belongs to key i. */
  readonly rows: Int16Array;
  /** `transitions[previous * LABEL_COUNT + next]` */
  readonly transitions: Int16Array;
}

const zigzag = (value: number): number => (value << 1) ^ (value >> 31);
const unzigzag = (value: number): number => (value >>> 1) ^ -(value & 1);

/** Base64 of the weights: keys as differences, then which labels have a weight, then these; all as varints. */
export const packWeights = ({ keys, rows, transitions }: TaggerWeights): string => {
  const bytes: number[] = [];
  const write = (value: number): void => {
    let rest = value;
    while (rest > 127) {
      bytes.push((rest & 127) | 128);
      rest >>>= 7;
    }
    bytes.push(rest);
  };
  write(keys.length);
  for (const weight of transitions) write(zigzag(weight));
  let previous = 0;
  keys.forEach((key, index) => {
    write(key - previous);
    previous = key;
    const row = rows.subarray(index * LABEL_COUNT, (index + 1) * LABEL_COUNT);
    let present = 0;
    row.forEach((weight, label) => {
      if (weight !== 0) present |= 1 << label;
    });
    write(present);
    for (const weight of row) if (weight !== 0) write(zigzag(weight));
  });
  let binary = '';
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return btoa(binary);
};

export const unpackWeights = (packed: string): TaggerWeights => {
  const binary = atob(packed);
  let at = 0;
  const read = (): number => {
    let value = 0;
    let shift = 0;
    for (;;) {
      const byte = binary.charCodeAt(at);
      at += 1;
      value |= (byte & 127) << shift;
      if (byte < 128) return value;
      invariant(at < binary.length && shift < 28, 'the weights of the name tagger are damaged');
      shift += 7;
    }
  };
  const count = read();
  const transitions = Int16Array.from({ length: LABEL_COUNT * LABEL_COUNT }, () => unzigzag(read()));
  const keys = new Int32Array(count);
  const rows = new Int16Array(count * LABEL_COUNT);
  let key = 0;
  for (let index = 0; index < count; index += 1) {
    key += read();
    keys[index] = key;
    const present = read();
    for (let label = 0; label < LABEL_COUNT; label += 1) {
      if ((present & (1 << label)) !== 0) rows[index * LABEL_COUNT + label] = unzigzag(read());
    }
  }
  invariant(at === binary.length, 'the weights of the name tagger are damaged');
  return { keys, rows, transitions };
};

const NOWHERE = -1;
/** Bits of the sieve: many more than there are keys, and few enough to stay in the processor's cache. */
const SIEVE = 2 ** 21;

/** Finds the row of a feature key: its first index in `rows`, or -1. Open addressing, at most half full. */
export const buildRowFinder = (keys: Int32Array): ((key: number) => number) => {
  let size = 1024;
  while (size < keys.length * 2) size *= 2;
  const mask = size - 1;
  // Key and row of a slot side by side: they are read from main memory together.
  const slots = new Int32Array(size * 2).fill(NOWHERE);
  // Most keys that are asked for have no weights; these few bits say so for nearly all of them.
  const sieve = new Int32Array(SIEVE / 32);
  keys.forEach((key, index) => {
    let slot = key & mask;
    while (slots[2 * slot + 1] !== NOWHERE) slot = (slot + 1) & mask;
    slots[2 * slot] = key;
    slots[2 * slot + 1] = index * LABEL_COUNT;
    const bit = key & (SIEVE - 1);
    sieve[bit >>> 5] = (sieve[bit >>> 5] as number) | (1 << (bit & 31));
  });
  return (key) => {
    const bit = key & (SIEVE - 1);
    if (((sieve[bit >>> 5] as number) & (1 << (bit & 31))) === 0) return NOWHERE;
    let slot = key & mask;
    for (;;) {
      const row = slots[2 * slot + 1] as number;
      if (row === NOWHERE || slots[2 * slot] === key) return row;
      slot = (slot + 1) & mask;
    }
  };
};
