import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { hopStatusOf } from '../../app/unknown.js';
import type { PartyStatus } from '../../model/unknown.js';
import type { EntityRecord, HopRecord } from '../../store/records.js';
import type { Context } from '../context.js';
import { Entity } from '../entity/entity.type.js';
import { PartyStatusName } from '../party/party.type.js';
import { Hop } from './hop.type.js';

@Resolver(() => Hop)
export class HopResolver {
  @FieldResolver(() => PartyStatusName, {
    description: 'How whoever it is is known; it says why `entity` or `evidence` may be null.',
  })
  status(@Root() hop: HopRecord): PartyStatus {
    return hopStatusOf(hop);
  }

  @FieldResolver(() => Entity, {
    nullable: true,
    description: 'Who it is; null for the outlet, and when the text does not say (see `status`).',
  })
  entity(@Root() hop: HopRecord, @Ctx() { loaders }: Context): Promise<EntityRecord | null> {
    return loaders.entities.load(hop.entityId);
  }
}
