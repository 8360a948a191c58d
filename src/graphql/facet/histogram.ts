import type { FacetCount } from '../../store/store.js';

export type Step = 'DAY' | 'WEEK' | 'MONTH' | 'YEAR';

/** One stretch of days, ISO dates, both inclusive. */
export interface Bucket {
  readonly from: string;
  readonly to: string;
  readonly count: number;
  readonly isExact: boolean;
}

const DAY_MILLISECONDS = 86_400_000;
const iso = (time: number): string => new Date(time).toISOString().slice(0, 10);

/** The first day of the step that a day lies in, as a UTC time. */
const startOf = (day: string, by: Step): number => {
  const date = new Date(`${day}T00:00:00Z`);
  const [year, month] = [date.getUTCFullYear(), date.getUTCMonth()];
  if (by === 'YEAR') return Date.UTC(year, 0, 1);
  if (by === 'MONTH') return Date.UTC(year, month, 1);
  const monday = (date.getUTCDay() + 6) % 7;
  return date.getTime() - (by === 'WEEK' ? monday * DAY_MILLISECONDS : 0);
};

const following = (start: number, by: Step): number => {
  const date = new Date(start);
  if (by === 'YEAR') return Date.UTC(date.getUTCFullYear() + 1, 0, 1);
  if (by === 'MONTH') return Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 1);
  return start + (by === 'WEEK' ? 7 : 1) * DAY_MILLISECONDS;
};

/** Buckets of counted days, the earliest first; of more than `most` the latest. Days that are not known are left out. */
export const toHistogram = (
  days: readonly FacetCount[],
  by: Step,
  most: number,
  includeEmpty: boolean,
): readonly Bucket[] => {
  const counts = new Map<number, number>();
  for (const { value, count } of days) {
    if (value === null) continue;
    const start = startOf(value, by);
    counts.set(start, (counts.get(start) ?? 0) + count);
  }
  const starts = [...counts.keys()].sort((a, b) => b - a);
  const isExact = days.every((day) => day.isExact);
  const [latest, earliest] = [starts[0], starts.at(-1)];
  const shown: number[] = [];
  if (includeEmpty && latest !== undefined && earliest !== undefined) {
    for (let start = latest; start >= earliest && shown.length < most; start = startOf(iso(start - 1), by)) {
      shown.push(start);
    }
  } else shown.push(...starts.slice(0, most));
  return shown.reverse().map((start) => ({
    from: iso(start),
    to: iso(following(start, by) - 1),
    count: counts.get(start) ?? 0,
    isExact,
  }));
};
