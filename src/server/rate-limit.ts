import { IsnadError } from '../errors.js';
import type { Access, Budget, BudgetState } from '../graphql/context.js';
import { type Message, say } from '../messages/message.js';

/** Clients counted apart. Past them newcomers share one bucket, so that memory stays bounded whoever asks. */
const MOST_CLIENTS = 10_000;
const SWEEP_MILLISECONDS = 1000;
const OTHERS = 'others';

export interface RateLimits {
  /** Points a bucket holds. */
  readonly points: number;
  /** Points that leak out of it in a second. */
  readonly restore: number;
}

/** Points that a client took. */
export interface Spending {
  readonly client: string;
  readonly limits: RateLimits;
  readonly points: number;
}

interface Bucket {
  used: number;
  /** When `used` was right, in milliseconds of the clock. */
  at: number;
  readonly limits: RateLimits;
}

/** A refusal for now: seconds after which the same request passes, if nobody else of the client asks. */
export class RateLimited extends IsnadError {
  readonly retryAfter: number;

  constructor(message: Message, retryAfter: number) {
    super('RATE_LIMITED', message);
    this.retryAfter = retryAfter;
  }
}

export interface RateLimiter {
  /** The points of one client. Its bucket is made when it first takes some, and forgotten when it has leaked empty. */
  budget(client: string, limits: RateLimits): Budget;
  /** A client spent points elsewhere: they are missing here, too, even where there are not so many. */
  spend(spending: Spending): void;
  /** Buckets in memory. */
  size(): number;
}

const leak = (bucket: Bucket, now: number): void => {
  // A clock that stands still or goes back gives nothing back.
  const elapsed = Math.max(0, now - bucket.at);
  bucket.used = Math.max(0, bucket.used - (elapsed / 1000) * bucket.limits.restore);
  bucket.at = now;
};

export interface RateLimiterOptions {
  readonly mostClients?: number | undefined;
  /** Hears what is taken here. */
  readonly onSpending?: ((spending: Spending) => void) | undefined;
}

/** Leaky buckets by client. `clock`: milliseconds that only grow, such as `performance.now`. */
export const createRateLimiter = (
  clock: () => number,
  { mostClients = MOST_CLIENTS, onSpending }: RateLimiterOptions = {},
): RateLimiter => {
  const buckets = new Map<string, Bucket>();
  let sweptAt = Number.NEGATIVE_INFINITY;

  const sweep = (now: number): void => {
    if (now - sweptAt < SWEEP_MILLISECONDS) return;
    sweptAt = now;
    for (const [client, bucket] of buckets) {
      leak(bucket, now);
      if (bucket.used === 0) buckets.delete(client);
    }
  };

  const find = (client: string): Bucket | undefined => buckets.get(client);

  const open = (client: string, limits: RateLimits, now: number): Bucket => {
    const known = find(client);
    // A token that was given other limits goes on with what it has used.
    if (known !== undefined && known.limits.points === limits.points && known.limits.restore === limits.restore) {
      return known;
    }
    if (known === undefined && buckets.size >= mostClients) sweep(now);
    const name = known === undefined && buckets.size >= mostClients ? OTHERS : client;
    const shared = name === OTHERS ? find(OTHERS) : undefined;
    if (shared !== undefined) return shared;
    const bucket = { used: known?.used ?? 0, at: known?.at ?? now, limits };
    buckets.set(name, bucket);
    return bucket;
  };

  const stateOf = (bucket: Bucket | undefined, { points, restore }: RateLimits): BudgetState => {
    const used = bucket?.used ?? 0;
    return {
      limit: points,
      remaining: Math.max(0, Math.floor(points - used)),
      restoreRate: restore,
      millisecondsToFull: Math.ceil((used / restore) * 1000),
    };
  };

  return {
    budget: (client, limits) => ({
      state: () => {
        const bucket = find(client);
        if (bucket !== undefined) leak(bucket, clock());
        return stateOf(bucket, limits);
      },
      take: (points) => {
        const now = clock();
        const bucket = open(client, limits, now);
        leak(bucket, now);
        // What costs more than a bucket holds needs a full one.
        const cost = Math.min(points, bucket.limits.points);
        const missing = bucket.used + cost - bucket.limits.points;
        if (missing <= 0) {
          bucket.used += cost;
          if (cost > 0) onSpending?.({ client, limits, points: cost });
        }
        return missing <= 0 ? 0 : Math.max(1, Math.ceil(missing / bucket.limits.restore));
      },
    }),
    spend: ({ client, limits, points }) => {
      const now = clock();
      const bucket = open(client, limits, now);
      leak(bucket, now);
      // Two processes may have given out the same last points: they are owed.
      bucket.used += points;
    },
    size: () => buckets.size,
  };
};

/** Takes points of a caller's budget. Errors: RATE_LIMITED, with the seconds to wait. */
export const charge = ({ budget }: Access, points: number): void => {
  const wait = budget?.take(points) ?? 0;
  if (wait === 0) return;
  const { remaining = 0, limit = 0, restoreRate = 0 } = budget?.state() ?? {};
  throw new RateLimited(say('rateSpent', { points, remaining, limit, restore: restoreRate, wait }), wait);
};
