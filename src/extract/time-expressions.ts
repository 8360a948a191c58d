import type { TimeConstruction } from '../lang/time-grammar.js';
import type { Token } from '../text/tokens.js';
import type { AnnotatedDocument } from './annotated-document.js';
import {
  type CalendarName,
  type DayNumber,
  gregorianDay,
  gregorianParts,
  hijriDay,
  hijriParts,
  isoDay,
  isoMonth,
  monthDays,
  weekdayOf,
  yearDays,
} from './calendar.js';
import { shiftedUnit } from './measured-times.js';
import type { FoundTimeWord, TimeReading, TimeWords } from './time-words.js';

export interface ExpressionReader {
  /** The longest time expression that starts at a token, counted from `base`, or null. */
  readAt(index: number, base: DayNumber | null): TimeReading | null;
  /** Tokens at which an expression may start. */
  readonly starts: readonly number[];
}

interface Year {
  readonly calendar: CalendarName;
  readonly year: number;
  readonly to: number;
}

/** A month with its year, as far as the words tell. `year` null: the day of publication must tell it. */
interface MonthPart {
  readonly calendar: CalendarName;
  readonly month: number;
  readonly alone: boolean;
  readonly year: number | null;
  readonly shift: number | null;
  readonly to: number;
}

const GREGORIAN_YEARS = [1700, 2150] as const;
const HIJRI_YEARS = [1300, 1500] as const;
/** How far a weekday beside "today" may be off before it is ignored: papers print agency news a day or two late. */
const WEEKDAY_SLACK = 3;
/** A month without a year is at most so far ahead: news tells more of the past than of the future. */
const MONTHS_AHEAD = 4;
const SEPARATORS = new Set(['/', '-', '\u2013', '.']);

const isText = (token: Token | undefined, text: string): boolean =>
  token?.kind === 'PUNCTUATION' && token.text === text;

const number = (token: Token | undefined): number | null =>
  token?.kind === 'NUMBER' && /^\d{1,4}$/u.test(token.norm) ? Number(token.norm) : null;

const pad = (value: number): string => String(value).padStart(2, '0');

const monthValue = (calendar: CalendarName, year: number, month: number): string =>
  calendar === 'GREGORIAN' ? isoMonth(year, month) : '';

/** Reads time expressions over the time words of one document. */
export const readExpressions = (
  doc: AnnotatedDocument,
  words: TimeWords,
  eraOf: (norm: string) => { number: number; calendar: CalendarName } | null,
): ExpressionReader => {
  const { tokens } = doc;

  const partsOf = (calendar: CalendarName, day: DayNumber) =>
    calendar === 'HIJRI' ? hijriParts(day) : gregorianParts(day);
  const dayOf = (calendar: CalendarName, year: number, month: number, day: number) =>
    calendar === 'HIJRI' ? hijriDay(year, month, day) : gregorianDay(year, month, day);

  const readYear = (at: number, calendar: CalendarName | null): Year | null => {
    let index = at;
    if (words.at(index, 'YEAR_NOUN')?.bare === true) index += 1;
    else if (words.at(index, 'OF')?.bare === true && words.at(index + 1, 'YEAR_NOUN') !== null) index += 2;
    const bracket = isText(tokens[index], '(');
    if (bracket) return null;
    const token = tokens[index];
    const joined = token?.kind === 'WORD' ? eraOf(token.norm) : null;
    if (joined !== null) {
      return joined.number < 1000 ? null : { calendar: joined.calendar, year: joined.number, to: index + 1 };
    }
    const year = number(token);
    if (year === null) return null;
    const era = words.at(index + 1, 'ERA');
    const found = era?.word.calendar ?? calendar ?? (year < 1500 ? 'HIJRI' : 'GREGORIAN');
    const [low, high] = found === 'HIJRI' ? HIJRI_YEARS : GREGORIAN_YEARS;
    if (year < low || year > high) return null;
    // A sum or a share is no year.
    if (isText(tokens[index + 1], '%')) return null;
    return { calendar: found, year, to: era === null ? index + 1 : era.to };
  };

  /** The same month in another series: in brackets or behind a slash. Gives the index behind it. */
  const skipTwin = (at: number, month: number): number => {
    if (isText(tokens[at], '(')) {
      const twin = words.at(at + 1, 'MONTH');
      return twin !== null && twin.word.month === month && isText(tokens[twin.to], ')') ? twin.to + 1 : at;
    }
    if (isText(tokens[at], '/') || isText(tokens[at], '-')) {
      const twin = words.at(at + 1, 'MONTH');
      return twin !== null && twin.word.month === month ? twin.to : at;
    }
    return at;
  };

  const readMonth = (at: number): MonthPart | null => {
    const found = words.at(at, 'MONTH');
    if (found === null) return null;
    const { calendar, month, alone } = found.word;
    const behindTwin = skipTwin(found.to, month);
    let to = behindTwin;
    if (isText(tokens[to], '\u060c') && readYear(to + 1, calendar) !== null) to += 1;
    const year = readYear(to, calendar);
    if (year !== null && year.calendar === calendar) {
      return { calendar, month, alone: true, year: year.year, shift: null, to: year.to };
    }
    const shift = words.at(behindTwin, 'SHIFT');
    if (shift !== null) return { calendar, month, alone: true, year: null, shift: shift.word.offset, to: shift.to };
    // "of last year" behind the month.
    const unit = words.at(words.at(behindTwin, 'OF') === null ? behindTwin : behindTwin + 1, 'UNIT');
    if (unit?.word.unit === 'YEAR') {
      const of = words.at(unit.to, 'SHIFT');
      if (of !== null) return { calendar, month, alone: true, year: null, shift: of.word.offset * 12, to: of.to };
    }
    return { calendar, month, alone: alone || behindTwin > found.to, year: null, shift: null, to: behindTwin };
  };

  /** The year of a month that has none: the one that puts it nearest to the base, on the side the shift names. */
  const yearOf = (part: MonthPart, base: DayNumber | null): number | null => {
    if (part.year !== null) return part.year;
    if (base === null) return null;
    const now = partsOf(part.calendar, base);
    if (part.shift === 12 || part.shift === -12) return now.year + part.shift / 12;
    const ahead = part.month - now.month;
    if (part.shift === 0) return now.year;
    if (part.shift === -1) return ahead >= 0 ? now.year - 1 : now.year;
    if (part.shift === 1) return ahead <= 0 ? now.year + 1 : now.year;
    return ahead > MONTHS_AHEAD ? now.year - 1 : ahead < MONTHS_AHEAD - 12 ? now.year + 1 : now.year;
  };

  const dayReading = (
    construction: TimeConstruction,
    from: number,
    to: number,
    start: number,
    day: DayNumber | null,
    relative: boolean,
    certainty: number,
  ): TimeReading => ({
    construction,
    from,
    to,
    start,
    days: day === null ? null : [day, day],
    value: day === null ? null : isoDay(day),
    precision: 'DAY',
    relative,
    certainty,
  });

  const monthReading = (from: number, start: number, part: MonthPart, base: DayNumber | null): TimeReading => {
    const year = yearOf(part, base);
    const days = year === null ? null : monthDays(part.calendar, year, part.month);
    const value =
      days === null || year === null ? null : monthValue(part.calendar, year, part.month) || isoDay(days[0]);
    return {
      construction: 'MONTH',
      from,
      to: part.to,
      start,
      days,
      value: days === null ? null : value,
      precision: 'MONTH',
      relative: part.year === null,
      certainty: part.year === null && part.shift === null ? 0.85 : 1,
    };
  };

  const readNumeric = (at: number): TimeReading | null => {
    const first = tokens[at];
    if (first?.kind !== 'NUMBER') return null;
    const make = (to: number, one: number, two: number, three: number): TimeReading | null => {
      const [year, month, day] = one > 31 ? [one, two, three] : [three, two, one];
      const calendar: CalendarName = year < 1500 ? 'HIJRI' : 'GREGORIAN';
      const [low, high] = calendar === 'HIJRI' ? HIJRI_YEARS : GREGORIAN_YEARS;
      if (year < low || year > high || month < 1 || month > 12) return null;
      const found = dayOf(calendar, year, month, day);
      if (found === null) return null;
      const era = words.at(to, 'ERA');
      return dayReading('NUMERIC', at, era === null ? to : era.to, first.start, found, false, 1);
    };
    const dotted = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/u.exec(first.norm);
    if (dotted !== null) return make(at + 1, Number(dotted[1]), Number(dotted[2]), Number(dotted[3]));
    const mark = tokens[at + 1];
    if (mark === undefined || !SEPARATORS.has(mark.text) || tokens[at + 3]?.text !== mark.text) return null;
    const [one, two] = [number(first), number(tokens[at + 2])];
    const last = tokens[at + 4];
    const three = number(last) ?? (last?.kind === 'WORD' ? (eraOf(last.norm)?.number ?? null) : null);
    if (one === null || two === null || three === null || tokens[at - 1]?.text === mark.text) return null;
    return make(at + 5, one, two, three);
  };

  /** Day number or ordinal, month. */
  const readDate = (at: number, base: DayNumber | null): TimeReading | null => {
    const numeric = readNumeric(at);
    if (numeric !== null) return numeric;
    const token = tokens[at];
    const ordinal = words.at(at, 'ORDINAL');
    let day = number(token);
    let start = token?.start ?? 0;
    let next = at + 1;
    if (day === null) {
      if (ordinal === null) return null;
      day = ordinal.word.value;
      start = ordinal.start;
      next = ordinal.to;
    }
    if (day < 1 || day > 31) return null;
    if (words.at(next, 'OF')?.bare === true) next += 1;
    if (words.at(next, 'MONTH_NOUN')?.bare === true) next += 1;
    let month = isText(tokens[next], '-') || isText(tokens[next], '/') ? readMonth(next + 1) : readMonth(next);
    if (month === null && ordinal !== null) return null;
    if (month === null) return readDayOfShiftedMonth(at, next, day, start, base);
    if (month.year === null && month.shift === null && isText(tokens[month.to], '-')) {
      const year = readYear(month.to + 1, month.calendar);
      if (year !== null) month = { ...month, year: year.year, to: year.to };
    }
    const year = yearOf(month, base);
    const found = year === null ? null : dayOf(month.calendar, year, month.month, day);
    if (year !== null && found === null) return null;
    let { to } = month;
    // The Gregorian or Hijri twin of the whole date, in brackets behind it, tells nothing new.
    const relative = month.year === null;
    if (isText(tokens[to], '(') && readDate(to + 1, base) !== null) {
      const twin = readDate(to + 1, base) as TimeReading;
      if (isText(tokens[twin.to], ')')) to = twin.to + 1;
    }
    return dayReading('DATE', at, to, start, found, relative, relative && month.shift === null ? 0.9 : 1);
  };

  /** "The 14th of this month". */
  const readDayOfShiftedMonth = (
    at: number,
    next: number,
    day: number,
    start: number,
    base: DayNumber | null,
  ): TimeReading | null => {
    if (words.at(next - 1, 'OF') === null) return null;
    const unit = words.at(next, 'UNIT');
    const shift = unit?.word.unit === 'MONTH' ? words.at(unit.to, 'SHIFT') : null;
    if (shift === null) return null;
    let found: DayNumber | null = null;
    if (base !== null) {
      const now = gregorianParts(base);
      const index = now.year * 12 + now.month - 1 + shift.word.offset;
      found = gregorianDay(Math.floor(index / 12), (index % 12) + 1, day);
    }
    return dayReading('DATE', at, shift.to, start, found, true, 0.9);
  };

  /** Weekday, bare or in brackets, at an index. */
  const weekdayAt = (at: number): { day: number; to: number } | null => {
    let index = at;
    if (isText(tokens[index], '\u060c')) index += 1;
    const bracket = isText(tokens[index], '(');
    if (bracket) index += 1;
    const found = words.at(index, 'WEEKDAY');
    if (found === null || !found.bare) return null;
    if (!bracket) return { day: found.word.day, to: found.to };
    return isText(tokens[found.to], ')') ? { day: found.word.day, to: found.to + 1 } : null;
  };

  const nearest = (day: DayNumber, weekday: number): number => ((weekday - weekdayOf(day) + 10) % 7) - 3;

  const shiftDay = (weekday: number, shift: number | null, base: DayNumber): DayNumber => {
    const back = (weekdayOf(base) - weekday + 7) % 7;
    if (shift === -1) return base - (back === 0 ? 7 : back);
    if (shift === 1) return base + (back === 0 ? 7 : 7 - back);
    return base - back;
  };

  /** Today, yesterday, a weekday: what names one day, without its part of day. */
  const readDay = (at: number, base: DayNumber | null): TimeReading | null => {
    let index = at;
    const noun = words.at(at, 'DAY_NOUN');
    if (noun !== null) index += 1;
    const word = words.at(index, 'DAY');
    if (word !== null && (noun === null || word.bare)) {
      const start = noun?.start ?? word.start;
      const weekday = weekdayAt(word.to);
      let day = base === null ? null : base + word.word.offset;
      let certainty = 1;
      let to = word.to;
      if (weekday !== null) {
        to = weekday.to;
        if (day !== null) {
          const off = nearest(day, weekday.day);
          if (off !== 0) certainty = 0.75;
          if (Math.abs(off) <= WEEKDAY_SLACK) day += off;
        }
        // "Friday 15 September" behind "today": the date written out wins.
        const date = readDate(isText(tokens[to], '\u060c') ? to + 1 : to, base);
        if (date !== null) return { ...date, construction: 'DATE', from: at, start };
      }
      const date = weekday === null ? readDate(to, base) : null;
      if (date !== null && date.construction === 'DATE') return { ...date, from: at, start };
      return dayReading('DAY_WORD', at, to, start, day, true, certainty);
    }
    const weekday = words.at(index, 'WEEKDAY');
    if (weekday !== null && (noun === null || weekday.bare)) {
      const start = noun?.start ?? weekday.start;
      const comma = isText(tokens[weekday.to], '\u060c') || isText(tokens[weekday.to], '(') ? 1 : 0;
      const date = readDate(weekday.to + comma, base);
      if (date !== null) {
        const closing = comma === 1 && isText(tokens[weekday.to], '(');
        if (!closing) return { ...date, construction: 'DATE', from: at, start };
        if (isText(tokens[date.to], ')')) return { ...date, construction: 'DATE', from: at, to: date.to + 1, start };
      }
      const shift = words.at(weekday.to, 'SHIFT');
      const day = base === null ? null : shiftDay(weekday.word.day, shift?.word.offset ?? null, base);
      return dayReading('WEEKDAY', at, shift?.to ?? weekday.to, start, day, true, shift === null ? 0.9 : 1);
    }
    if (noun === null) return readDate(at, base);
    const date = noun.to === index ? readDate(index, base) : null;
    return date === null ? null : { ...date, from: at, start: noun.start };
  };

  const withPart = (day: TimeReading, part: string, from: number, start: number, to: number): TimeReading => ({
    ...day,
    from,
    start,
    to,
    precision: 'PART_OF_DAY',
    value: day.value === null ? null : `${day.value}T${part}`,
  });

  const readNight = (at: number, base: DayNumber | null, start: number): TimeReading | null => {
    const night = words.at(at, 'NIGHT');
    if (night === null) return null;
    const shift = words.at(night.to, 'SHIFT');
    const before = words.at(night.to, 'DAY');
    if (shift === null && before !== null) return null;
    if (shift === null && tokens[at]?.norm !== undefined && !isDefiniteNight(night)) return null;
    const offset = shift?.word.offset === -1 ? -1 : shift?.word.offset === 1 ? 1 : 0;
    const day = base === null ? null : base + offset;
    return {
      construction: 'NIGHT',
      from: at,
      to: shift?.to ?? night.to,
      start,
      days: day === null ? null : [day, offset === -1 ? day + 1 : day],
      value: day === null ? null : `${isoDay(day)}TNI`,
      precision: 'PART_OF_DAY',
      relative: true,
      certainty: shift === null ? 0.85 : 1,
    };
  };

  // The indefinite night is also the noun of a part of day; without a shift it says nothing.
  const isDefiniteNight = (night: FoundTimeWord<'NIGHT'>): boolean => words.at(night.from, 'PART') === null;

  /** A day with its part before or behind it. */
  const readDayWithPart = (at: number, base: DayNumber | null): TimeReading | null => {
    const late = words.at(at, 'LATE');
    const first = late === null ? at : late.to;
    const part = words.at(first, 'PART');
    const start = late?.start ?? part?.start ?? tokens[at]?.start ?? 0;
    const night = readNight(first, base, late?.start ?? words.at(first, 'NIGHT')?.start ?? 0);
    if (night !== null) return { ...night, from: at };
    if (part !== null) {
      const day = readDay(part.to, base);
      if (day !== null) return withPart(day, part.word.part, at, start, day.to);
    }
    const day = readDay(first, base);
    if (day === null) return null;
    const behind = words.at(day.to, 'PART');
    const whole = late === null ? day : { ...day, from: at, start };
    if (behind === null || !behind.bare || readDay(behind.to, base) !== null) return whole;
    return withPart(whole, behind.word.part, at, whole.start, behind.to);
  };

  const readShiftedUnit = (at: number, base: DayNumber | null): TimeReading | null => {
    const edge = words.at(at, 'EDGE');
    const this_ = words.at(edge?.to ?? at, 'THIS');
    const index = this_?.to ?? edge?.to ?? at;
    const unit = words.at(index, 'UNIT');
    if (unit === null || ((edge !== null || this_ !== null) && !unit.bare)) return null;
    const shift = words.at(unit.to, 'SHIFT');
    if (shift === null && this_ === null) return null;
    const offset = shift?.word.offset ?? 0;
    const found = base === null ? null : shiftedUnit(unit.word.unit, offset, base);
    const precision = unit.word.unit === 'DAY' ? 'DAY' : unit.word.unit;
    return {
      construction: 'SHIFTED_UNIT',
      from: at,
      to: shift?.to ?? unit.to,
      start: edge?.start ?? this_?.start ?? unit.start,
      days: found?.days ?? null,
      value: found?.value ?? null,
      precision: found?.precision ?? precision,
      relative: true,
      certainty: 1,
    };
  };

  const readAgo = (at: number, base: DayNumber | null): TimeReading | null => {
    const ago = words.at(at, 'AGO');
    if (ago === null) return null;
    const digits = number(tokens[ago.to]);
    const numeral = words.at(ago.to, 'NUMBER');
    const count = digits ?? numeral?.word.value ?? null;
    const unitAt = digits !== null ? ago.to + 1 : (numeral?.to ?? ago.to);
    const unit = words.at(unitAt, 'COUNTED');
    if (unit === null || !unit.bare) return null;
    const amount = count ?? unit.word.count;
    if (amount === null || amount > 400) return null;
    // "Before the day ..." counts from something else than now.
    const next = tokens[unit.to];
    if (
      count === null &&
      unit.word.count === 1 &&
      next?.kind === 'WORD' &&
      words.at(unit.to, 'SHIFT') === null &&
      unit.word.unit === 'DAY'
    ) {
      return null;
    }
    if (words.at(unit.to, 'OF') !== null || readYear(unit.from, null) !== null) return null;
    const found = base === null ? null : shiftedUnit(unit.word.unit, -amount, base);
    return {
      construction: 'AGO',
      from: at,
      to: unit.to,
      start: ago.start,
      days: found?.days ?? null,
      value: found?.value ?? null,
      precision: found?.precision ?? unit.word.unit,
      relative: true,
      certainty: 1,
    };
  };

  const readMonthAlone = (at: number, base: DayNumber | null): TimeReading | null => {
    const edge = words.at(at, 'EDGE');
    const nounAt = edge?.to ?? at;
    const noun = words.at(nounAt, 'MONTH_NOUN');
    const monthAt = noun?.to ?? nounAt;
    const month = readMonth(monthAt);
    const found = words.at(monthAt, 'MONTH');
    if (month === null || found === null || ((edge !== null || noun !== null) && !found.bare)) return null;
    const introduced = edge !== null || noun !== null || (words.at(at - 1, 'IN') !== null && found.bare);
    if (!month.alone && !introduced) return null;
    if (!month.alone && noun === null && month.calendar === 'HIJRI') return null;
    return monthReading(at, edge?.start ?? noun?.start ?? found.start, month, base);
  };

  const readYearAlone = (at: number): TimeReading | null => {
    const noun = words.at(at, 'YEAR_NOUN');
    const introduced = noun !== null || words.at(at - 1, 'IN')?.bare === true;
    if (!introduced) return null;
    const token = tokens[at];
    if (noun === null && token?.kind !== 'NUMBER') return null;
    const year = noun === null ? readYear(at, null) : readYear(at + 1, null);
    if (year === null) return null;
    // A counted noun behind a bare number makes it an amount.
    if (noun === null) {
      if (year.year < 1900 || year.year > 2100) return null;
      const next = tokens[year.to];
      const since = words.at(at - 1, 'IN')?.word.strong === true;
      if (!since && next !== undefined && next.kind !== 'PUNCTUATION' && next.kind !== 'BREAK' && !words.isAny(year.to))
        return null;
    }
    const days = yearDays(year.calendar, year.year);
    return {
      construction: 'YEAR',
      from: at,
      to: year.to,
      start: noun?.start ?? token?.start ?? 0,
      days,
      value: year.calendar === 'GREGORIAN' ? String(year.year) : days === null ? null : isoDay(days[0]).slice(0, 4),
      precision: 'YEAR',
      relative: false,
      certainty: noun === null ? 0.85 : 1,
    };
  };

  const CLOCK_HOURS = 24;

  const readClock = (
    at: number,
  ): { to: number; start: number; hour: number; minute: number; start12: boolean } | null => {
    const clock = words.at(at, 'CLOCK');
    if (clock === null) return null;
    const token = tokens[clock.to];
    const ordinal = words.at(clock.to, 'ORDINAL');
    let hour = number(token);
    let to = clock.to + 1;
    let minute = 0;
    if (hour !== null && (isText(tokens[to], ':') || isText(tokens[to], '.')) && number(tokens[to + 1]) !== null) {
      minute = number(tokens[to + 1]) as number;
      to += 2;
    } else if (hour === null && token?.kind === 'NUMBER') {
      const dotted = /^(\d{1,2})\.(\d{2})$/u.exec(token.norm);
      if (dotted === null) return null;
      hour = Number(dotted[1]);
      minute = Number(dotted[2]);
    } else if (hour === null && ordinal !== null) {
      hour = ordinal.word.value;
      to = ordinal.to;
    }
    if (hour === null || hour >= CLOCK_HOURS || minute > 59) return null;
    if (words.at(to, 'HALF') !== null) {
      minute = 30;
      to += 1;
    }
    const part = words.at(to, 'PART');
    if (part !== null) {
      to = part.to;
      if (part.word.part !== 'MO' && part.word.part !== 'MI' && hour < 12) hour += 12;
    }
    return { to, start: clock.start, hour, minute, start12: part === null };
  };

  const readClockAlone = (at: number, base: DayNumber | null): TimeReading | null => {
    const clock = readClock(at);
    if (clock === null) return null;
    const day = readDay(words.at(clock.to, 'OF') === null ? clock.to : clock.to + 1, base);
    return {
      construction: 'CLOCK',
      from: at,
      to: day?.to ?? clock.to,
      start: clock.start,
      days: day?.days ?? null,
      value: day?.value == null ? null : `${day.value}T${pad(clock.hour)}:${pad(clock.minute)}`,
      precision: 'MINUTE',
      relative: day?.relative ?? true,
      certainty: clock.start12 ? 0.9 : 1,
    };
  };

  const withClock = (day: TimeReading): TimeReading => {
    const at = isText(tokens[day.to], '\u060c') ? day.to + 1 : day.to;
    const clock = day.precision === 'DAY' ? readClock(at) : null;
    if (clock === null) return day;
    return {
      ...day,
      construction: 'CLOCK',
      to: clock.to,
      value: day.value === null ? null : `${day.value}T${pad(clock.hour)}:${pad(clock.minute)}`,
      precision: 'MINUTE',
    };
  };

  return {
    starts: words.starts,
    readAt: (index, base) => {
      const token = tokens[index];
      if (token === undefined || (token.kind === 'WORD' ? !words.mayBegin(index) : token.kind !== 'NUMBER'))
        return null;
      const day = readDayWithPart(index, base);
      if (day !== null) return withClock(day);
      return (
        readShiftedUnit(index, base) ??
        readAgo(index, base) ??
        readMonthAlone(index, base) ??
        readYearAlone(index) ??
        readClockAlone(index, base)
      );
    },
  };
};
