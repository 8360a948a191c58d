/**
 * A short list of small numbers for each of many ids, all in two arrays: a pass that asks for the lists of a hundred
 * thousand ids reads neighbouring memory, and no object an id.
 */
export interface NumberLists {
  /** By id: 0 for no list yet, else where in `numbers` its length stands, with the list behind it. */
  readonly starts: Int32Array;
  readonly numbers: Int32Array;
  /** The list of an id; empty when there is none. */
  get(id: number): readonly number[];
  /** Sets the list of an id. */
  put(id: number, list: readonly number[]): void;
}

/** Ids and numbers that there is room for at first. */
const FIRST_ROOM = 4096;

const withRoom = (array: Int32Array<ArrayBuffer>, length: number): Int32Array<ArrayBuffer> => {
  if (length <= array.length) return array;
  const longer = new Int32Array(2 * length);
  longer.set(array);
  return longer;
};

/** Builds empty lists. What stands at 1 is the empty list of all. */
export const buildNumberLists = (): NumberLists => {
  let end = 2;
  const lists = {
    starts: new Int32Array(FIRST_ROOM),
    numbers: new Int32Array(FIRST_ROOM),
    get: (id: number): readonly number[] => {
      const start = lists.starts[id] ?? 0;
      return start === 0 ? [] : [...lists.numbers.subarray(start + 1, start + 1 + (lists.numbers[start] as number))];
    },
    put: (id: number, list: readonly number[]): void => {
      lists.starts = withRoom(lists.starts, id + 1);
      if (list.length === 0) {
        lists.starts[id] = 1;
        return;
      }
      lists.numbers = withRoom(lists.numbers, end + 1 + list.length);
      lists.starts[id] = end;
      lists.numbers[end] = list.length;
      lists.numbers.set(list, end + 1);
      end += 1 + list.length;
    },
  };
  return lists;
};
