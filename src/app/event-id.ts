import type { EventRecord } from '../store/event-records.js';
import type { Key } from '../store/records.js';

const LONGEST_ID = 64;
const PLAIN_ID = /^Event:(\d{1,16}):([0-9a-z]{1,10})$/u;
const BASE = 36;

/** What an event's id says: its key, and its moment, by which an id of another log is told. */
export interface EventPosition {
  readonly key: Key;
  /** Milliseconds since 1970. */
  readonly moment: number;
}

/** Before the first event. */
export const LOG_START: EventPosition = { key: 0, moment: 0 };

const encode = ({ key, moment }: EventPosition): string =>
  Buffer.from(`Event:${key}:${moment.toString(BASE)}`).toString('base64url');

export const positionOf = ({ id, at }: EventRecord): EventPosition => ({ key: id, moment: Date.parse(at) });

/** The opaque id of an event; of null, that of the start of the log. */
export const toEventId = (event: EventRecord | null): string => encode(event === null ? LOG_START : positionOf(event));

/** What an id names; null when it was not made by `toEventId`. */
export const fromEventId = (id: string): EventPosition | null => {
  if (id.length > LONGEST_ID) return null;
  const [, key, moment] = PLAIN_ID.exec(Buffer.from(id, 'base64url').toString('latin1')) ?? [];
  const position = { key: Number(key), moment: Number.parseInt(moment ?? '', BASE) };
  // The decoder forgives much; an id has one spelling only.
  return Number.isSafeInteger(position.key) && encode(position) === id ? position : null;
};
