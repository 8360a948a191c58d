import { Ctx, Query, Resolver } from 'type-graphql';
import type { StoreStatistics } from '../../store/store.js';
import type { Context } from '../context.js';
import { MOST_IDS } from '../node/node.resolver.js';
import { DEFAULT_PAGE_SIZE, MAXIMUM_PAGE_SIZE } from '../paging.js';
import { LONGEST_SEARCH } from '../search/search.args.js';
import { RateLimit, ServiceLimits, Statistics } from './service.type.js';

@Resolver()
export class ServiceResolver {
  @Query(() => Statistics, { description: 'How much is stored.' })
  statistics(@Ctx() { store }: Context): Promise<StoreStatistics> {
    return store.statistics();
  }

  @Query(() => ServiceLimits, { description: 'What this server refuses.' })
  limits(@Ctx() { limits, access }: Context): ServiceLimits {
    return {
      ...limits,
      nodes: access.maxNodes,
      pageSize: MAXIMUM_PAGE_SIZE,
      defaultPageSize: DEFAULT_PAGE_SIZE,
      searchCharacters: LONGEST_SEARCH,
      ids: MOST_IDS,
    };
  }

  @Query(() => RateLimit, { description: 'What this query costs, and what is left to its client.' })
  rateLimit(@Ctx() { access: { budget }, cost, now }: Context): RateLimit {
    const state = budget?.state() ?? null;
    return {
      cost: cost?.points ?? 0,
      nodes: cost?.nodes ?? 0,
      limit: state?.limit ?? null,
      remaining: state?.remaining ?? null,
      restoreRate: state === null ? null : Math.floor(state.restoreRate),
      resetAt: state === null ? null : new Date(Date.parse(now()) + state.millisecondsToFull).toISOString(),
    };
  }

  @Query(() => String, { description: 'Version of the service.' })
  version(@Ctx() { version }: Context): string {
    return version;
  }
}
