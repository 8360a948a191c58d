import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { CandidateRecord, EntityRecord } from '../../store/records.js';
import type { Context } from '../context.js';
import { Entity } from '../entity/entity.type.js';
import { Candidate } from './candidate.type.js';

@Resolver(() => Candidate)
export class CandidateResolver {
  @FieldResolver(() => Entity, { description: 'The entity that it might be.' })
  entity(@Root() candidate: CandidateRecord, @Ctx() { loaders }: Context): Promise<EntityRecord> {
    return loaders.entities.need(candidate.entityId);
  }
}
