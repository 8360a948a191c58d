/** Documents that are remembered. */
const KEPT = 1000;
/** What is left of a document's time with every run that was quicker. */
const FADING = 0.8;

/** Knows which documents took long when they ran last. */
export interface SlowDocuments {
  /** Milliseconds that it is expected to take; 0 for one that never ran. */
  expect(name: string): number;
  learn(name: string, milliseconds: number): void;
}

/** The longest run counts and fades with every quicker one. What ran least recently is forgotten first. */
export const createSlowDocuments = (kept = KEPT): SlowDocuments => {
  const times = new Map<string, number>();
  return {
    expect: (name) => times.get(name) ?? 0,
    learn: (name, milliseconds) => {
      const expected = Math.max(milliseconds, (times.get(name) ?? 0) * FADING);
      times.delete(name);
      const [oldest] = times.keys();
      if (times.size >= kept && oldest !== undefined) times.delete(oldest);
      times.set(name, expected);
    },
  };
};
