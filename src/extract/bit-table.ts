/**
 * For each word the bits of the lists it stands in. A new word costs one look-up instead of one a list; words of no list
 * are left out.
 */
export const buildBitTable = (
  lists: Iterable<readonly [bit: number, words: Iterable<string>]>,
): ReadonlyMap<string, number> => {
  const table = new Map<string, number>();
  for (const [bit, words] of lists) for (const word of words) table.set(word, (table.get(word) ?? 0) | bit);
  return table;
};
