import type { EventRecord } from '../store/event-records.js';
import type { Key } from '../store/records.js';

const EVENT_ID = /^Event_(\d{1,16})_([0-9a-z]{1,10})$/u;
const BASE = 36;

/** What an event's id says: its key, and its moment, by which an id of another log is told. */
export interface EventPosition {
  readonly key: Key;
  /** Milliseconds since 1970. */
  readonly moment: number;
}

/** Before the first event. */
export const LOG_START: EventPosition = { key: 0, moment: 0 };

const encode = ({ key, moment }: EventPosition): string => `Event_${key}_${moment.toString(BASE)}`;

export const positionOf = ({ id, at }: EventRecord): EventPosition => ({ key: id, moment: Date.parse(at) });

/** The id of an event; of null, that of the start of the log. */
export const toEventId = (event: EventRecord | null): string => encode(event === null ? LOG_START : positionOf(event));

/** What an id names; null when it was not made by `toEventId`. */
export const fromEventId = (id: string): EventPosition | null => {
  const [, key, moment] = EVENT_ID.exec(id) ?? [];
  const position = { key: Number(key), moment: Number.parseInt(moment ?? '', BASE) };
  // Leading zeros are no spelling of ours.
  return Number.isSafeInteger(position.key) && encode(position) === id ? position : null;
};
