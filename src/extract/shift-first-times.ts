import type { AnnotatedDocument } from './annotated-document.js';
import { type DayNumber, gregorianDay, gregorianParts, isoDay, isoMonth, monthDays, weekdayOf } from './calendar.js';
import { type Measured, measuredDay, shiftedUnit } from './measured-times.js';
import type { ExpressionReader } from './time-expressions.js';
import type { TimeReading, TimeWords } from './time-words.js';

const GREGORIAN_YEARS = [1700, 2150] as const;
/** A date without a year is at most so many months ahead. */
const MONTHS_AHEAD = 4;
const MAX_AGO = 400;

/**
 * Time expressions of a language that puts "last" and "next" before the unit, the month before the day, and "ago"
 * behind the count; everything else is read by `base`. Names of days and months are written with capitals.
 */
export const readShiftFirst = (doc: AnnotatedDocument, words: TimeWords, base: ExpressionReader): ExpressionReader => {
  const { tokens } = doc;
  const number = (index: number): number | null => {
    const token = tokens[index];
    return token?.kind === 'NUMBER' && /^\d{1,4}$/u.test(token.norm) ? Number(token.norm) : null;
  };
  const isCapital = (index: number): boolean => {
    const first = tokens[index]?.text[0] ?? '';
    return first !== first.toLowerCase();
  };
  const reading = (
    construction: TimeReading['construction'],
    from: number,
    to: number,
    measured: Measured | null,
    precision: TimeReading['precision'],
    relative: boolean,
  ): TimeReading => ({
    construction,
    from,
    to,
    start: tokens[from]?.start ?? 0,
    days: measured?.days ?? null,
    value: measured?.value ?? null,
    precision: measured?.precision ?? precision,
    relative,
    certainty: 1,
  });
  /** "last Friday", "next week", "this March", "last night". */
  const readShifted = (at: number, now: DayNumber | null): TimeReading | null => {
    const shift = words.at(at, 'SHIFT');
    const this_ = words.at(at, 'THIS');
    const to = shift?.to ?? this_?.to;
    if (to === undefined) return null;
    const offset = shift?.word.offset ?? 0;
    const unit = words.at(to, 'UNIT');
    if (unit !== null) {
      const measured = now === null ? null : shiftedUnit(unit.word.unit, offset, now);
      return reading('SHIFTED_UNIT', at, unit.to, measured, unit.word.unit, true);
    }
    const weekday = words.at(to, 'WEEKDAY');
    if (weekday !== null) {
      const back = now === null ? 0 : (weekdayOf(now) - weekday.word.day + 7) % 7;
      const on =
        now === null
          ? null
          : offset < 0
            ? now - (back === 0 ? 7 : back)
            : now + ((7 - back) % 7 || (offset > 0 ? 7 : 0));
      return reading('WEEKDAY', at, weekday.to, on === null ? null : measuredDay(on), 'DAY', true);
    }
    const month = words.at(to, 'MONTH');
    if (month !== null && isCapital(to)) {
      let year: number | null = null;
      if (now !== null) {
        const parts = gregorianParts(now);
        const ahead = month.word.month - parts.month;
        year =
          offset < 0
            ? ahead >= 0
              ? parts.year - 1
              : parts.year
            : offset > 0
              ? ahead <= 0
                ? parts.year + 1
                : parts.year
              : parts.year;
      }
      const measured: Measured | null =
        year === null
          ? null
          : {
              days: monthDays('GREGORIAN', year, month.word.month),
              value: isoMonth(year, month.word.month),
              precision: 'MONTH',
            };
      return reading('MONTH', at, month.to, measured, 'MONTH', true);
    }
    const night = words.at(to, 'NIGHT');
    if (night !== null && offset < 0) {
      const measured: Measured | null =
        now === null ? null : { days: [now - 1, now], value: `${isoDay(now - 1)}TNI`, precision: 'PART_OF_DAY' };
      return reading('NIGHT', at, night.to, measured, 'PART_OF_DAY', true);
    }
    const part = words.at(to, 'PART');
    if (part !== null && this_ !== null) {
      const measured: Measured | null =
        now === null ? null : { days: [now, now], value: `${isoDay(now)}T${part.word.part}`, precision: 'PART_OF_DAY' };
      return reading('DAY_WORD', at, part.to, measured, 'PART_OF_DAY', true);
    }
    return null;
  };

  /** "March 5", "March 5, 2018". */
  const readMonthDay = (at: number, now: DayNumber | null): TimeReading | null => {
    const month = words.at(at, 'MONTH');
    if (month === null || !isCapital(at)) return null;
    const stop = tokens[month.to]?.text === '.' && tokens[month.to]?.start === tokens[month.to - 1]?.end ? 1 : 0;
    const on = number(month.to + stop);
    if (on === null || on < 1 || on > 31) return null;
    const next = month.to + stop + 1;
    const comma = tokens[next]?.text === ',' ? 1 : 0;
    const written = number(next + comma);
    const stated = written !== null && written >= GREGORIAN_YEARS[0] && written <= GREGORIAN_YEARS[1] ? written : null;
    let year = stated;
    if (year === null && now !== null) {
      const parts = gregorianParts(now);
      const ahead = month.word.month - parts.month;
      year = ahead > MONTHS_AHEAD ? parts.year - 1 : ahead < MONTHS_AHEAD - 12 ? parts.year + 1 : parts.year;
    }
    const found = year === null ? null : gregorianDay(year, month.word.month, on);
    if (year !== null && found === null) return null;
    return reading(
      'DATE',
      at,
      stated === null ? next : next + comma + 1,
      found === null ? null : measuredDay(found),
      'DAY',
      stated === null,
    );
  };

  /** "Friday, March 5". */
  const readWeekdayDate = (at: number, now: DayNumber | null): TimeReading | null => {
    const weekday = words.at(at, 'WEEKDAY');
    if (weekday === null) return null;
    const comma = tokens[weekday.to]?.text === ',' ? 1 : 0;
    const date = readMonthDay(weekday.to + comma, now);
    return date === null ? null : { ...date, from: at, start: tokens[at]?.start ?? date.start };
  };

  /** "three days ago", "a week earlier". */
  const readAgo = (at: number, now: DayNumber | null): TimeReading | null => {
    const numeral = words.at(at, 'NUMBER');
    const count = number(at) ?? numeral?.word.value ?? null;
    if (count === null || count > MAX_AGO) return null;
    const unit = words.at(numeral?.to ?? at + 1, 'COUNTED');
    const ago = unit === null ? null : words.at(unit.to, 'AGO');
    if (unit === null || ago === null) return null;
    return reading(
      'AGO',
      at,
      ago.to,
      now === null ? null : shiftedUnit(unit.word.unit, -count, now),
      unit.word.unit,
      true,
    );
  };

  return {
    starts: words.starts,
    readAt: (index, now) => {
      if (tokens[index]?.kind !== 'NUMBER' && !words.mayBegin(index)) return null;
      const own =
        readShifted(index, now) ?? readWeekdayDate(index, now) ?? readMonthDay(index, now) ?? readAgo(index, now);
      if (own !== null) return own;
      const name = words.at(index, 'MONTH') ?? words.at(index, 'WEEKDAY');
      return name !== null && !isCapital(index) ? null : base.readAt(index, now);
    },
  };
};
