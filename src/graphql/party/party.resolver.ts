import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { partyStatusOf } from '../../app/unknown.js';
import type { PartyStatus } from '../../model/unknown.js';
import type { EntityRecord, PartyRecord } from '../../store/records.js';
import type { Context } from '../context.js';
import { Entity } from '../entity/entity.type.js';
import { AgreementReportParty, Party, PartyStatusName } from './party.type.js';

const ENTITY = { nullable: true, description: 'Who it is; null when the text does not say (see `status`).' };
const STATUS = { description: 'How they are known; it says why `entity` or `evidence` may be null.' };

@Resolver(() => Party)
export class PartyResolver {
  @FieldResolver(() => PartyStatusName, STATUS)
  status(@Root() party: PartyRecord): PartyStatus {
    return partyStatusOf(party);
  }

  @FieldResolver(() => Entity, ENTITY)
  entity(@Root() party: PartyRecord, @Ctx() { loaders }: Context): Promise<EntityRecord | null> {
    return loaders.entities.load(party.entityId);
  }
}

@Resolver(() => AgreementReportParty)
export class AgreementReportPartyResolver {
  @FieldResolver(() => PartyStatusName, STATUS)
  status(@Root() party: PartyRecord): PartyStatus {
    return partyStatusOf(party);
  }

  @FieldResolver(() => Entity, ENTITY)
  entity(@Root() party: PartyRecord, @Ctx() { loaders }: Context): Promise<EntityRecord | null> {
    return loaders.entities.load(party.entityId);
  }
}
