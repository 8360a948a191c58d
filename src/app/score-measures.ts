/** Precision, recall and their harmonic mean, 0..1. */
export interface PrecisionRecall {
  readonly p: number;
  readonly r: number;
  readonly f1: number;
}

export const harmonicMean = (p: number, r: number): number => (p + r > 0 ? (2 * p * r) / (p + r) : 0);

/** Nothing found where nothing was wanted is right. */
export const precisionRecall = (right: number, found: number, wanted: number): PrecisionRecall => {
  const p = found > 0 ? right / found : Number(wanted === 0);
  const r = wanted > 0 ? right / wanted : Number(found === 0);
  return { p, r, f1: harmonicMean(p, r) };
};

const DECIMALS = 4;
/** Values that lie exactly between two four-digit ones are the odd multiples of this and no others. */
const TIE = 1 / 32;

/** A share with four decimals (a tie goes to the even digit, unlike toFixed), or null for a share of nothing. */
export const shareOf = (part: number, whole: number): number | null => {
  if (whole === 0) return null;
  const share = part / whole;
  const ties = share / TIE;
  if (Number.isInteger(ties) && ties % 2 !== 0) {
    const below = Math.floor(share * 10 ** DECIMALS);
    return (below % 2 === 0 ? below : below + 1) / 10 ** DECIMALS;
  }
  return Number(share.toFixed(DECIMALS));
};

/** A possible pair: `rank` orders the pairs, the best (smallest) first, compared number by number. */
export interface Candidate {
  readonly rank: readonly number[];
  readonly left: number;
  readonly right: number;
}

const compareRanks = (a: readonly number[], b: readonly number[]): number => {
  for (const [at, value] of a.entries()) {
    const difference = value - (b[at] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
};

/** Pairs one to one, best first: left to right. */
export const pairBest = (candidates: readonly Candidate[]): ReadonlyMap<number, number> => {
  const pairs = new Map<number, number>();
  const taken = new Set<number>();
  const ordered = candidates.toSorted((a, b) => compareRanks(a.rank, b.rank) || a.left - b.left || a.right - b.right);
  for (const { left, right } of ordered) {
    if (pairs.has(left) || taken.has(right)) continue;
    pairs.set(left, right);
    taken.add(right);
  }
  return pairs;
};
