import { Ctx, Query, Resolver } from 'type-graphql';
import type { StoreStatistics } from '../../store/store.js';
import type { Context } from '../context.js';
import { MOST_IDS } from '../node/node.resolver.js';
import { DEFAULT_PAGE_SIZE, MAXIMUM_PAGE_SIZE } from '../paging.js';
import { LONGEST_SEARCH } from '../search/search.args.js';
import { ServiceLimits, Statistics } from './service.type.js';

@Resolver()
export class ServiceResolver {
  @Query(() => Statistics, { description: 'How much is stored.' })
  statistics(@Ctx() { store }: Context): Promise<StoreStatistics> {
    return store.statistics();
  }

  @Query(() => ServiceLimits, { description: 'What this server refuses.' })
  limits(@Ctx() { limits }: Context): ServiceLimits {
    return {
      ...limits,
      pageSize: MAXIMUM_PAGE_SIZE,
      defaultPageSize: DEFAULT_PAGE_SIZE,
      searchCharacters: LONGEST_SEARCH,
      ids: MOST_IDS,
    };
  }

  @Query(() => String, { description: 'Version of the service.' })
  version(@Ctx() { version }: Context): string {
    return version;
  }
}
