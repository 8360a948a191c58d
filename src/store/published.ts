import { IsnadError } from '../errors.js';

const DATE = /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/;

/**
 * A date in the form that sorts: a date alone as it is, a date-time in UTC, '' for none. An undated article counts as
 * the oldest: last in descending order, first in ascending order, on every engine.
 * Errors: DATE_INVALID.
 */
export const toPublishedSort = (published: string | null): string => {
  if (published === null) return '';
  const time = Date.parse(published);
  if (Number.isNaN(time)) throw new IsnadError('DATE_INVALID', `"${published}" is no ISO 8601 date`);
  return DATE.test(published) ? published : new Date(time).toISOString();
};

/** The last sort value that a date, taken as an inclusive end, lets in: `2017-09` holds all of that month. */
export const toPublishedEnd = (published: string): string => `${toPublishedSort(published)}~`;
