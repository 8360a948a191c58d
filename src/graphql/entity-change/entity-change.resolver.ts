import { Args, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from 'type-graphql';
import type { CandidateRecord, EntityChangeRecord, EntityRecord, MachineNameRecord } from '../../store/records.js';
import { Candidate } from '../candidate/candidate.type.js';
import type { Context } from '../context.js';
import { Entity, LocalName } from '../entity/entity.type.js';
import { toGlobalId } from '../node/global-id.js';
import { byTime, EntityChangeListArgs, toEntityChangeFilter } from './entity-change.args.js';
import { EntityChangeConnection } from './entity-change.connection.js';
import { EntityChange, MachineName } from './entity-change.type.js';

@Resolver(() => EntityChange)
export class EntityChangeResolver {
  @Query(() => EntityChangeConnection, { description: 'What people changed about who is who, the latest first.' })
  entityChanges(@Args(() => EntityChangeListArgs) args: EntityChangeListArgs, @Ctx() { loaders }: Context) {
    return loaders.entityChanges.connection(toEntityChangeFilter(args.filter), byTime(args.direction), args);
  }

  @FieldResolver(() => Entity, {
    description: 'The entity that was merged, split or renamed; of a merge that stands the one it is now.',
  })
  from(@Root() change: EntityChangeRecord, @Ctx() { loaders }: Context): Promise<EntityRecord> {
    return loaders.entities.need(change.fromId);
  }

  @FieldResolver(() => Entity, {
    nullable: true,
    description: 'The entity that it or a part of it was made; null for a renaming.',
  })
  into(@Root() change: EntityChangeRecord, @Ctx() { loaders }: Context): Promise<EntityRecord | null> {
    return loaders.entities.load(change.intoId);
  }
}

@Resolver(() => MachineName)
export class MachineNameResolver {
  @FieldResolver(() => [LocalName], { description: 'Its names by language, likewise.' })
  names(@Root() machine: MachineNameRecord): LocalName[] {
    return Object.entries(machine.names).map(([language, name]) => ({ language, name }));
  }
}

@Resolver(() => Entity)
export class EntityIdentityResolver {
  @FieldResolver(() => [Candidate], {
    description:
      'Who it might be as well, the likeliest first: entities that the machine did not take it for. Merge them if they are one.',
  })
  candidates(@Root() entity: EntityRecord, @Ctx() { loaders }: Context): Promise<readonly CandidateRecord[]> {
    return loaders.candidatesByEntity.load(entity.id);
  }

  @FieldResolver(() => [ID], { description: 'Ids of the entities that were merged into it; they name it as well.' })
  async mergedIds(@Root() entity: EntityRecord, @Ctx() { loaders }: Context): Promise<string[]> {
    return (await loaders.mergedByEntity.load(entity.id)).map((key) => toGlobalId('Entity', key));
  }

  @FieldResolver(() => MachineName, {
    nullable: true,
    description: 'What the machine calls it, when people gave it another name; else null.',
  })
  machineName(@Root() entity: EntityRecord, @Ctx() { loaders }: Context): Promise<MachineNameRecord | null> {
    return loaders.machineNameByEntity.load(entity.id);
  }

  @FieldResolver(() => Int, {
    description:
      'Counts the changes that people made to it and those that they undid. Send it along with a change, and the change is refused when somebody was quicker.',
  })
  revision(@Root() entity: EntityRecord, @Ctx() { loaders }: Context): Promise<number> {
    return loaders.revisionByEntity.load(entity.id);
  }

  @FieldResolver(() => EntityChangeConnection, {
    description: 'What people said about who it is, the latest first, and about those that were merged into it.',
  })
  changes(
    @Root() entity: EntityRecord,
    @Args(() => EntityChangeListArgs) args: EntityChangeListArgs,
    @Ctx() { loaders }: Context,
  ) {
    const order = byTime(args.direction);
    return loaders.entityChanges.connectionBy('entity', entity.id, toEntityChangeFilter(args.filter), order, args);
  }
}
