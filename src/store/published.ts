import sql, { type Sql } from 'sql-template-tag';
import { IsnadError } from '../errors.js';
import { say } from '../messages/message.js';
import { literal } from './literal.js';

const DATE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;
const MINUTE_MILLISECONDS = 60_000;
const DAY_MINUTES = 1440;
const FIRST_MINUTE = Date.UTC(1800, 0, 1) / MINUTE_MILLISECONDS;

/** Days fit 17 bits: 1800 to 2158. Dates outside count as the nearest one inside. */
export const LAST_DAY = 2 ** 17 - 1;
export const LAST_MINUTE = LAST_DAY * DAY_MINUTES;

const ZONE = /(?:Z|[+-]\d{2}(?::?\d{2})?)$/;

/** A time without a zone counts as UTC: it must not mean another moment on another machine. */
const toTime = (published: string): number => {
  const time = Date.parse(published.includes('T') && !ZONE.test(published) ? `${published}Z` : published);
  if (Number.isNaN(time)) throw new IsnadError('DATE_INVALID', say('noDate', { got: published }));
  return time;
};

const toNumber = (time: number): number =>
  Math.min(Math.max(Math.floor(time / MINUTE_MILLISECONDS) - FIRST_MINUTE + 1, 1), LAST_MINUTE);

/**
 * A date as a number that sorts: the minute (UTC) at which it begins, 1 being the first one of 1800; 0 for none. An
 * undated article counts as the oldest: last in descending order, first in ascending order, on every engine.
 * Errors: DATE_INVALID.
 */
export const toMinute = (published: string | null): number => (published === null ? 0 : toNumber(toTime(published)));

/** The last minute of a date: `2017-09` ends with the month, `2017` with the year. Errors: DATE_INVALID. */
export const toLastMinute = (published: string): number => {
  const time = toTime(published);
  const [, year, month, day] = DATE.exec(published) ?? [];
  if (year === undefined) return toNumber(time);
  const [y, m] = [Number(year), Number(month ?? 1)];
  if (day !== undefined) return toNumber(time + (DAY_MINUTES - 1) * MINUTE_MILLISECONDS);
  return toNumber((month === undefined ? Date.UTC(y + 1, 0, 1) : Date.UTC(y, m, 1)) - 1);
};

/** SQL for the whole minutes from 1970 to a minute above 0. */
export const sinceEpoch = (minute: Sql): Sql => sql`${minute} + ${literal(FIRST_MINUTE - 1)}`;

/** The day (ISO) of a minute above 0. */
export const toIsoDay = (minute: number): string =>
  new Date((minute + FIRST_MINUTE - 1) * MINUTE_MILLISECONDS).toISOString().slice(0, 10);

/** Day of a minute: 1 is 1800-01-01, 0 an unknown date. */
export const toDay = (minute: number): number => Math.ceil(minute / DAY_MINUTES);

/** A day of `toDay` as an ISO date; null for an unknown one. */
export const toDate = (day: number): string | null =>
  day === 0
    ? null
    : new Date((FIRST_MINUTE + (day - 1) * DAY_MINUTES) * MINUTE_MILLISECONDS).toISOString().slice(0, 10);

/** When an article came out, or where that is not known, when it came in. Minutes as `toMinute`. */
export const toAppearance = (publishedMinute: number, collectedAt: string): number =>
  publishedMinute === 0 ? toMinute(collectedAt) : publishedMinute;
