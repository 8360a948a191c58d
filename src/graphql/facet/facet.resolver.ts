import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { EntityRecord } from '../../store/records.js';
import type { FacetCount as Count } from '../../store/store.js';
import type { Context } from '../context.js';
import { Entity } from '../entity/entity.type.js';
import { FacetCount } from './facet.type.js';

@Resolver(() => FacetCount)
export class FacetCountResolver {
  @FieldResolver(() => Entity, {
    nullable: true,
    description: 'The entity, where objects are counted by one; null for those that have none.',
  })
  entity(@Root() { entityId }: Count, @Ctx() { loaders }: Context): Promise<EntityRecord | null> {
    return loaders.entities.load(entityId);
  }
}
