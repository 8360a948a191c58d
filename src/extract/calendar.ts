/** A calendar day as days since 1970-01-01 (proleptic Gregorian, no time zone). */
export type DayNumber = number;

export type CalendarName = 'GREGORIAN' | 'HIJRI';

const MILLISECONDS_A_DAY = 86_400_000;
const HIJRI_EPOCH: DayNumber = -492_148;
const HIJRI_YEAR_DAYS = 354.36707;
const HIJRI_MONTH_DAYS = 29.530589;

const UMALQURA = new Intl.DateTimeFormat('en-u-ca-islamic-umalqura-nu-latn', {
  timeZone: 'UTC',
  year: 'numeric',
  month: 'numeric',
  day: 'numeric',
});

const dateOf = (day: DayNumber): Date => new Date(day * MILLISECONDS_A_DAY);

/** Days of 400 Gregorian years, after which the calendar begins anew, and of the shorter spans in them. */
const DAYS_OF_400 = 146_097;
const DAYS_OF_100 = 36_524;
const DAYS_OF_4 = 1461;
const DAYS_OF_1 = 365;
/** From 0000-03-01: years that begin with March end with the day that leaps. */
const FIRST_OF_MARCH: DayNumber = -719_468;
/** Days before the month, counted from March: 31, 30, 31, 30, 31 over and over. */
const daysBefore = (monthFromMarch: number): number => Math.floor((153 * monthFromMarch + 2) / 5);

/** Year, month and day of month, Gregorian. */
export const gregorianParts = (day: DayNumber): { year: number; month: number; day: number } => {
  const since = day - FIRST_OF_MARCH;
  const era = Math.floor(since / DAYS_OF_400);
  const inEra = since - era * DAYS_OF_400;
  const yearOfEra = Math.floor(
    (inEra -
      Math.floor(inEra / (DAYS_OF_4 - 1)) +
      Math.floor(inEra / DAYS_OF_100) -
      Math.floor(inEra / (DAYS_OF_400 - 1))) /
      DAYS_OF_1,
  );
  const inYear = inEra - (DAYS_OF_1 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const fromMarch = Math.floor((5 * inYear + 2) / 153);
  const month = fromMarch < 10 ? fromMarch + 3 : fromMarch - 9;
  return { year: 400 * era + yearOfEra + (month < 3 ? 1 : 0), month, day: inYear - daysBefore(fromMarch) + 1 };
};

/** The day of a Gregorian date, or null when the month has no such day. */
export const gregorianDay = (year: number, month: number, day: number): DayNumber | null => {
  if (!(month >= 1 && month <= 12 && day >= 1 && day <= 31)) return null;
  const fromMarch = (month + 9) % 12;
  const marchYear = fromMarch < 10 ? year : year - 1;
  const era = Math.floor(marchYear / 400);
  const yearOfEra = marchYear - 400 * era;
  const inEra =
    DAYS_OF_1 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + daysBefore(fromMarch) + day - 1;
  const found = FIRST_OF_MARCH + era * DAYS_OF_400 + inEra;
  return day <= 28 || gregorianParts(found).day === day ? found : null;
};

/** Year, month and day of month in the Umm al-Qura calendar. */
export const hijriParts = (day: DayNumber): { year: number; month: number; day: number } => {
  const found = { year: 0, month: 0, day: 0 };
  for (const part of UMALQURA.formatToParts(dateOf(day))) {
    if (part.type === 'year' || part.type === 'month' || part.type === 'day') found[part.type] = Number(part.value);
  }
  return found;
};

/**
 * The Gregorian day of a date in the Umm al-Qura calendar, or null when its month has no such day.
 * Intl only converts the other way, so the mean lunar calendar gives a guess that is then corrected step by step.
 */
export const hijriDay = (year: number, month: number, day: number): DayNumber | null => {
  let guess = HIJRI_EPOCH + Math.floor((year - 1) * HIJRI_YEAR_DAYS + (month - 1) * HIJRI_MONTH_DAYS) + day - 1;
  for (let step = 0; step < 12; step += 1) {
    const seen = hijriParts(guess);
    if (seen.year === year && seen.month === month && seen.day === day) return guess;
    const months = (year - seen.year) * 12 + (month - seen.month);
    const days = Math.round(months * HIJRI_MONTH_DAYS) + (day - seen.day);
    if (days === 0) return null;
    guess += days;
  }
  return null;
};

/** First and last day of a month. */
export const monthDays = (
  calendar: CalendarName,
  year: number,
  month: number,
): readonly [DayNumber, DayNumber] | null => {
  const next = month === 12 ? ([year + 1, 1] as const) : ([year, month + 1] as const);
  const dayOf = calendar === 'HIJRI' ? hijriDay : gregorianDay;
  const first = dayOf(year, month, 1);
  const after = dayOf(next[0], next[1], 1);
  return first === null || after === null ? null : [first, after - 1];
};

/** First and last day of a year. */
export const yearDays = (calendar: CalendarName, year: number): readonly [DayNumber, DayNumber] | null => {
  const first = monthDays(calendar, year, 1);
  const last = monthDays(calendar, year, 12);
  return first === null || last === null ? null : [first[0], last[1]];
};

/** Day of the week, 0 is Sunday. */
export const weekdayOf = (day: DayNumber): number => (((day + 4) % 7) + 7) % 7;

const twoDigits = (number: number): string => (number < 10 ? `0${number}` : `${number}`);

/** `2017-09-15`; of years without four digits what ISO 8601 asks for. */
export const isoDay = (day: DayNumber): string => {
  const { year, month, day: ofMonth } = gregorianParts(day);
  return year >= 1000 && year <= 9999
    ? `${year}-${twoDigits(month)}-${twoDigits(ofMonth)}`
    : dateOf(day).toISOString().slice(0, 10);
};

/** `2017-09`. */
export const isoMonth = (year: number, month: number): string => `${year}-${String(month).padStart(2, '0')}`;

/** The day an ISO date or date-time names, or null. The date is taken as written, whatever its zone. */
export const dayFromIso = (iso: string): DayNumber | null => {
  const match = /^(\d{4})-(\d{2})-(\d{2})/u.exec(iso);
  return match === null ? null : gregorianDay(Number(match[1]), Number(match[2]), Number(match[3]));
};

/** ISO week `2017-W37` with its Monday and Sunday. */
export const isoWeek = (day: DayNumber): { value: string; first: DayNumber; last: DayNumber } => {
  const first = day - ((weekdayOf(day) + 6) % 7);
  const thursday = first + 3;
  const { year } = gregorianParts(thursday);
  const newYear = gregorianDay(year, 1, 1) as DayNumber;
  const week = Math.floor((thursday - newYear) / 7) + 1;
  return { value: `${year}-W${String(week).padStart(2, '0')}`, first, last: first + 6 };
};
