import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { EntityRecord, HopRecord } from '../../store/records.js';
import type { Context } from '../context.js';
import { Entity } from '../entity/entity.type.js';
import { Hop } from './hop.type.js';

@Resolver(() => Hop)
export class HopResolver {
  @FieldResolver(() => Entity, { nullable: true, description: 'Who it is; null when the text does not say.' })
  entity(@Root() hop: HopRecord, @Ctx() { loaders }: Context): Promise<EntityRecord | null> {
    return loaders.entities.load(hop.entityId);
  }
}
