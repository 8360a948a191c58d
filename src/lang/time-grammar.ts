import type { Rule } from './rule.js';

/**
 * DATE: day and month, or day, month and year. NUMERIC: digits with separators. MONTH: a month with what fixes its
 * year. YEAR: a year with its noun. DAY_WORD: today and its kin. WEEKDAY: a named day of the week. SHIFTED_UNIT: last
 * week, next month. AGO: three days ago. NIGHT: tonight, last night. CLOCK: an hour of the day.
 */
export const TIME_CONSTRUCTIONS = [
  'DATE',
  'NUMERIC',
  'MONTH',
  'YEAR',
  'DAY_WORD',
  'WEEKDAY',
  'SHIFTED_UNIT',
  'AGO',
  'NIGHT',
  'CLOCK',
] as const;
export type TimeConstruction = (typeof TIME_CONSTRUCTIONS)[number];

export type TimeUnit = 'DAY' | 'WEEK' | 'MONTH' | 'YEAR';

/** Parts of the day after TIMEX3: morning, midday, afternoon, evening, night. */
export type DayPart = 'MO' | 'MI' | 'AF' | 'EV' | 'NI';

/** What a word does in a time expression. */
export type TimeWord =
  /** `alone`: the word needs no number, year or month noun beside it to be read as a month. */
  | {
      readonly kind: 'MONTH';
      readonly calendar: 'GREGORIAN' | 'HIJRI';
      readonly month: number;
      readonly alone: boolean;
    }
  /** 0 is Sunday. */
  | { readonly kind: 'WEEKDAY'; readonly day: number }
  /** Today (0), yesterday (-1), and so on. */
  | { readonly kind: 'DAY'; readonly offset: number }
  | { readonly kind: 'PART'; readonly part: DayPart }
  /** The night, which needs a shift or stands for this night. */
  | { readonly kind: 'NIGHT' }
  /** A definite unit (the week), which a shift or a demonstrative makes a time. */
  | { readonly kind: 'UNIT'; readonly unit: TimeUnit }
  /** A counted unit: `count` is what the form itself says (a dual is 2), null where a numeral must say it. */
  | { readonly kind: 'COUNTED'; readonly unit: TimeUnit; readonly count: number | null }
  /** Last (-1), next (1), current (0). */
  | { readonly kind: 'SHIFT'; readonly offset: number }
  | { readonly kind: 'THIS' }
  | { readonly kind: 'NUMBER'; readonly value: number }
  | { readonly kind: 'ORDINAL'; readonly value: number }
  /** Before a counted unit: that long before now. */
  | { readonly kind: 'AGO' }
  /** End, beginning, middle of a longer time: part of the expression, no change of value. */
  | { readonly kind: 'EDGE' }
  | { readonly kind: 'DAY_NOUN' }
  | { readonly kind: 'MONTH_NOUN' }
  | { readonly kind: 'YEAR_NOUN' }
  /** "Late (in)": part of the expression. */
  | { readonly kind: 'LATE' }
  | { readonly kind: 'CLOCK' }
  /** Between ordinal and month. */
  | { readonly kind: 'OF' }
  /** A preposition that lets an ambiguous month or a bare year be read as a time; `strong`: whatever follows. */
  | { readonly kind: 'IN'; readonly strong: boolean }
  | { readonly kind: 'ERA'; readonly calendar: 'GREGORIAN' | 'HIJRI' }
  | { readonly kind: 'HALF' };

export interface TimeWordRow {
  readonly forms: readonly string[];
  readonly word: TimeWord;
  /** The word is no time directly behind one of these (a prayer, a newspaper). */
  readonly notBehind?: readonly string[];
  /** The word is no time directly before one of these (the first day). */
  readonly notBefore?: readonly string[];
}

export interface TimeGrammar {
  /** SHIFT_FIRST: "last week", "March 5", "three days ago"; left out: the unit stands first. */
  readonly order?: 'SHIFT_FIRST';
  readonly rules: readonly Rule<TimeConstruction>[];
  readonly words: readonly TimeWordRow[];
  /** Letters written onto a year, such as the Hijri sign. */
  readonly eraSuffixes: readonly { readonly suffix: string; readonly calendar: 'GREGORIAN' | 'HIJRI' }[];
}
