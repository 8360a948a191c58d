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

/** Weights that are found by their feature's key. */
export interface WeightTable {
  readonly weights: Int16Array;
  /** Index in `weights` of the first of LABEL_COUNT weights of a key, or -1. */
  rowOf(key: number): number;
}

/** Integers of 16 bits in a slot: the key takes two, its weights follow; a slot never lies across two lines of the cache. */
const SLOT = 2 ** Math.ceil(Math.log2(LABEL_COUNT + 2));

/** Puts weights where they are found by key: open addressing, at most two thirds full. */
export const buildWeightTable = ({ keys, rows }: Pick<TaggerWeights, 'keys' | 'rows'>): WeightTable => {
  let size = 1024;
  while (2 * size < 3 * keys.length) size *= 2;
  const mask = size - 1;
  // A key and its weights side by side: they are read from main memory together.
  const weights = new Int16Array(size * SLOT);
  const slotKeys = new Int32Array(weights.buffer);
  for (let slot = 0; slot < size; slot += 1) slotKeys[(slot * SLOT) >> 1] = NOWHERE;
  // Most keys that are asked for have no weights; these few bits say so for nearly all of them.
  const sieve = new Int32Array(SIEVE / 32);
  keys.forEach((key, index) => {
    let slot = key & mask;
    while (slotKeys[(slot * SLOT) >> 1] !== NOWHERE) slot = (slot + 1) & mask;
    slotKeys[(slot * SLOT) >> 1] = key;
    weights.set(rows.subarray(index * LABEL_COUNT, (index + 1) * LABEL_COUNT), slot * SLOT + 2);
    const bit = key & (SIEVE - 1);
    sieve[bit >>> 5] = (sieve[bit >>> 5] as number) | (1 << (bit & 31));
  });
  return {
    weights,
    rowOf: (key) => {
      const bit = key & (SIEVE - 1);
      if (((sieve[bit >>> 5] as number) & (1 << (bit & 31))) === 0) return NOWHERE;
      for (let slot = key & mask; ; slot = (slot + 1) & mask) {
        const known = slotKeys[(slot * SLOT) >> 1] as number;
        if (known === key) return slot * SLOT + 2;
        if (known === NOWHERE) return NOWHERE;
      }
    },
  };
};
