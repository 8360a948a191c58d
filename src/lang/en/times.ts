import type { Rule } from '../rule.js';
import type { DayPart, TimeConstruction, TimeGrammar, TimeWordRow } from '../time-grammar.js';

const RULES: readonly Rule<TimeConstruction>[] = [
  {
    id: 'en.time.date',
    construction: 'DATE',
    reads: 'month and day number, or day number and month, perhaps weekday and year',
    reason: 'British and American papers write the day on either side of the month.',
    confidence: 0.96,
    examples: ['The ferry sank on March 5, 2016 off the coast.', 'The council met on 12 May 2014 in Bern.'],
    counterexamples: ['They march 12 miles a day.'],
  },
  {
    id: 'en.time.numeric',
    construction: 'NUMERIC',
    reads: 'day, month and year in digits with separators',
    reason: 'Datelines and papers print dates in digits.',
    confidence: 0.85,
    examples: ['The letter is dated 14/3/2016 and was lost.'],
    counterexamples: ['They won 3-1 at home.'],
  },
  {
    id: 'en.time.month',
    construction: 'MONTH',
    reads: 'month with a year, "last", "next" or a preposition',
    reason: 'A month alone is a time only where the words around it say so.',
    confidence: 0.9,
    examples: ['The bridge closed in May for repairs.', 'The works ended last November.'],
    counterexamples: ['They may march again.'],
  },
  {
    id: 'en.time.year',
    construction: 'YEAR',
    reads: 'preposition, four digits',
    reason: 'A bare number is a year only behind a preposition of time.',
    confidence: 0.92,
    examples: ['The school was founded in 1998.'],
    counterexamples: ['They counted 1998 birds.'],
  },
  {
    id: 'en.time.day-word',
    construction: 'DAY_WORD',
    reads: 'today, yesterday, tomorrow, this morning',
    reason: 'News counts from the day of printing.',
    confidence: 0.94,
    examples: ['The ferry left yesterday.', 'The council met this morning.'],
    counterexamples: ['The council met in the morning.'],
  },
  {
    id: 'en.time.weekday',
    construction: 'WEEKDAY',
    reads: 'day of the week, perhaps with "last", "next" or a part of the day',
    reason: 'The last such day before publication, or the one that the shift names.',
    confidence: 0.9,
    examples: ['The ferry left on Friday.', 'The council will meet next Monday.'],
    counterexamples: ['The council will meet again.'],
  },
  {
    id: 'en.time.shifted-unit',
    construction: 'SHIFTED_UNIT',
    reads: '"last", "next" or "this", week, month or year',
    reason: 'Units of time counted from the day of printing.',
    confidence: 0.93,
    examples: ['The ferry sank last week.', 'Rents will rise next year.'],
    counterexamples: ['It took a week.'],
  },
  {
    id: 'en.time.ago',
    construction: 'AGO',
    reads: 'number, unit, "ago"',
    reason: 'Counts back from the day of printing.',
    confidence: 0.9,
    examples: ['The ferry sank three days ago.'],
    counterexamples: ['The voyage took three days.'],
  },
  {
    id: 'en.time.night',
    construction: 'NIGHT',
    reads: '"last night"',
    reason: 'The night before the day of printing.',
    confidence: 0.93,
    examples: ['The ferry sank last night.'],
    counterexamples: ['The ferry sails at night.'],
  },
];

const MONTHS: readonly (readonly [number, boolean, readonly string[]])[] = [
  [1, true, ['January', 'Jan']],
  [2, true, ['February', 'Feb']],
  [3, false, ['March']],
  [4, false, ['April', 'Apr']],
  [5, false, ['May']],
  [6, false, ['June']],
  [7, true, ['July']],
  [8, false, ['August', 'Aug']],
  [9, true, ['September', 'Sept', 'Sep']],
  [10, true, ['October', 'Oct']],
  [11, true, ['November', 'Nov']],
  [12, true, ['December', 'Dec']],
];
const DAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
const NUMBERS = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];
const UNITS = [
  ['DAY', 'day', 'days'],
  ['WEEK', 'week', 'weeks'],
  ['MONTH', 'month', 'months'],
  ['YEAR', 'year', 'years'],
] as const;
const PARTS: readonly (readonly [DayPart, readonly string[]])[] = [
  ['MO', ['morning']],
  ['MI', ['noon']],
  ['AF', ['afternoon']],
  ['EV', ['evening']],
  ['NI', ['night']],
];

const WORDS: readonly TimeWordRow[] = [
  ...MONTHS.map(([month, alone, forms]) => ({
    forms,
    word: { kind: 'MONTH' as const, calendar: 'GREGORIAN' as const, month, alone },
  })),
  ...DAYS.map((name, day) => ({ forms: [name], word: { kind: 'WEEKDAY' as const, day } })),
  { forms: ['today'], word: { kind: 'DAY', offset: 0 } },
  { forms: ['yesterday'], word: { kind: 'DAY', offset: -1 } },
  { forms: ['tomorrow'], word: { kind: 'DAY', offset: 1 } },
  ...PARTS.map(([part, forms]) => ({ forms, word: { kind: 'PART' as const, part } })),
  { forms: ['night'], word: { kind: 'NIGHT' } },
  ...UNITS.flatMap(([unit, one, many]) => [
    { forms: [one], word: { kind: 'UNIT' as const, unit } },
    { forms: [one, many], word: { kind: 'COUNTED' as const, unit, count: null } },
  ]),
  { forms: ['last', 'past', 'previous'], word: { kind: 'SHIFT', offset: -1 } },
  { forms: ['next', 'coming'], word: { kind: 'SHIFT', offset: 1 } },
  { forms: ['this'], word: { kind: 'THIS' } },
  ...NUMBERS.map((form, index) => ({ forms: [form], word: { kind: 'NUMBER' as const, value: index + 1 } })),
  { forms: ['a', 'an'], word: { kind: 'NUMBER', value: 1 } },
  { forms: ['ago', 'earlier'], word: { kind: 'AGO' } },
  { forms: ['late', 'early'], word: { kind: 'LATE' }, notBefore: ['in', 'last', 'next'] },
  { forms: ['in', 'during'], word: { kind: 'IN', strong: false } },
  { forms: ['since'], word: { kind: 'IN', strong: true } },
];

export const TIMES: TimeGrammar = { order: 'SHIFT_FIRST', rules: RULES, words: WORDS, eraSuffixes: [] };
