/** CPU milliseconds of this process that a piece of work takes: other processes do not count. */
export const cpu = (work: () => void): number => {
  const begin = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(begin);
  return (user + system) / 1000;
};

/** Rounds after which the best times are believed. */
const ROUNDS = 15;
const FEWEST_ROUNDS = 2;

/**
 * Largest growth of CPU time between neighbouring sizes of work: 2 for twice the work is linear. Collected garbage and a
 * busy machine only ever add time, so what counts is the best time of each size, over as many rounds as it takes to see
 * a growth of at most `most`.
 */
export const growthOf = (work: readonly (() => void)[], most: number): number => {
  const best = work.map(() => Number.POSITIVE_INFINITY);
  const growth = (): number => Math.max(...best.slice(1).map((time, at) => time / Math.max(best[at] as number, 0.001)));
  for (let round = 0; round < ROUNDS; round += 1) {
    work.forEach((run, at) => {
      best[at] = Math.min(best[at] as number, cpu(run));
    });
    if (round + 1 >= FEWEST_ROUNDS && growth() <= most) break;
  }
  return growth();
};
