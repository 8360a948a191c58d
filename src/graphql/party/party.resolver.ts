import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { EntityRecord, PartyRecord } from '../../store/records.js';
import type { Context } from '../context.js';
import { Entity } from '../entity/entity.type.js';
import { AgreementReportParty, Party } from './party.type.js';

const ENTITY = { nullable: true, description: 'Who it is; null when the text does not say.' };

@Resolver(() => Party)
export class PartyResolver {
  @FieldResolver(() => Entity, ENTITY)
  entity(@Root() party: PartyRecord, @Ctx() { loaders }: Context): Promise<EntityRecord | null> {
    return loaders.entities.load(party.entityId);
  }
}

@Resolver(() => AgreementReportParty)
export class AgreementReportPartyResolver {
  @FieldResolver(() => Entity, ENTITY)
  entity(@Root() party: PartyRecord, @Ctx() { loaders }: Context): Promise<EntityRecord | null> {
    return loaders.entities.load(party.entityId);
  }
}
