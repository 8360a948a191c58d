import type { TimeUnit } from '../lang/time-grammar.js';
import { type DayNumber, gregorianParts, isoDay, isoMonth, isoWeek, monthDays, yearDays } from './calendar.js';
import type { TimeReading } from './time-words.js';

/** What a time expression comes to once its base is known. */
export type Measured = Pick<TimeReading, 'days' | 'value' | 'precision'>;

export const measuredDay = (day: DayNumber): Measured => ({ days: [day, day], value: isoDay(day), precision: 'DAY' });

/** The Gregorian day, week, month or year that lies `offset` units behind the one that holds `base`. */
export const shiftedUnit = (unit: TimeUnit, offset: number, base: DayNumber): Measured => {
  if (unit === 'DAY') return measuredDay(base + offset);
  if (unit === 'WEEK') {
    const week = isoWeek(base + 7 * offset);
    return { days: [week.first, week.last], value: week.value, precision: 'WEEK' };
  }
  const now = gregorianParts(base);
  if (unit === 'MONTH') {
    const index = now.year * 12 + now.month - 1 + offset;
    const [year, month] = [Math.floor(index / 12), (index % 12) + 1];
    return { days: monthDays('GREGORIAN', year, month), value: isoMonth(year, month), precision: 'MONTH' };
  }
  const year = now.year + offset;
  return { days: yearDays('GREGORIAN', year), value: String(year), precision: 'YEAR' };
};
