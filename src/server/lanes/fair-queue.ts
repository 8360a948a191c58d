/** What waits, by whom it is for: everybody's first comes before anybody's second. */
export interface FairQueue<Item> {
  add(client: string, item: Item): void;
  /** The next one; undefined when nothing waits. */
  take(): Item | undefined;
  remove(client: string, item: Item): void;
  length(): number;
  /** Takes all out. */
  clear(): readonly Item[];
}

export const createFairQueue = <Item>(): FairQueue<Item> => {
  const lines = new Map<string, Item[]>();
  return {
    add: (client, item) => {
      const line = lines.get(client);
      if (line === undefined) lines.set(client, [item]);
      else line.push(item);
    },
    take: () => {
      const [next] = lines;
      if (next === undefined) return undefined;
      const [client, line] = next;
      const item = line.shift();
      // To the end of the round.
      lines.delete(client);
      if (line.length > 0) lines.set(client, line);
      return item;
    },
    remove: (client, item) => {
      const left = lines.get(client)?.filter((each) => each !== item) ?? [];
      if (left.length > 0) lines.set(client, left);
      else lines.delete(client);
    },
    length: () => [...lines.values()].reduce((sum, line) => sum + line.length, 0),
    clear: () => {
      const items = [...lines.values()].flat();
      lines.clear();
      return items;
    },
  };
};
