export interface ConnectionLimits {
  readonly all: number;
  readonly perClient: number;
}

/** Counts the connections that stay open, websockets and event streams together. */
export interface Connections {
  /** Counts one of this client; gives what takes it out again, or null when there are too many. */
  open(client: string): (() => void) | null;
  count(): number;
}

export const createConnections = ({ all, perClient }: ConnectionLimits): Connections => {
  const counts = new Map<string, number>();
  let total = 0;
  return {
    open: (client) => {
      const own = counts.get(client) ?? 0;
      if (total >= all || own >= perClient) return null;
      counts.set(client, own + 1);
      total += 1;
      let isOpen = true;
      return () => {
        if (!isOpen) return;
        isOpen = false;
        total -= 1;
        const left = (counts.get(client) ?? 1) - 1;
        if (left === 0) counts.delete(client);
        else counts.set(client, left);
      };
    },
    count: () => total,
  };
};
