import type { Encoder } from './exported.js';

/**
 * A JSON file around one long list. `head` is all that stands before the list's first item and `tail(count)` all behind
 * its last; `toItems` gives what a row becomes in it.
 */
export const createJsonList = <T>(
  head: string,
  toItems: (row: T, place: number) => readonly unknown[],
  tail: (count: number) => string,
): Encoder<T> => {
  let rows = 0;
  let count = 0;
  return {
    begin: () => head,
    add: (batch) => {
      let text = '';
      for (const row of batch) {
        for (const item of toItems(row, rows)) {
          text += `${count === 0 ? '\n' : ',\n'}${JSON.stringify(item)}`;
          count += 1;
        }
        rows += 1;
      }
      return text;
    },
    end: () => tail(count),
  };
};

/** `value` without the fields that are null, undefined or empty lists, at every depth. */
export const compact = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(compact);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, each]) => each !== null && each !== undefined && !(Array.isArray(each) && each.length === 0))
      .map(([name, each]) => [name, compact(each)]),
  );
};
