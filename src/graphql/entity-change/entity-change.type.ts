import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import type { EntityChangeRecord, EntityRecord, Key } from '../../store/records.js';
import { Entity } from '../entity/entity.type.js';
import { Node } from '../node/node.type.js';
import { MutationInput } from '../payload/mutation.input.js';
import { Payload } from '../payload/payload.type.js';
import { EntityChangeKindName } from './entity-change.enum.js';

@ObjectType({ simpleResolvers: true, description: 'That a change was taken back.' })
export class UndoneChange {
  @Field(() => String, { description: 'Who took it back.' })
  by!: string;

  @Field(() => String, { description: 'Why it was done.' })
  reason!: string;

  @Field(() => String, { description: 'When, ISO 8601.' })
  at!: string;
}

@ObjectType({
  implements: Node,
  simpleResolvers: true,
  description:
    'What somebody said about who an entity is: a merge, a split or a renaming. It stays on record when it is undone; articles that come in later follow it as long as it stands.',
})
export class EntityChange {
  @Field(() => ID, { description: 'Id of the change, for `undoEntityChange`.' })
  id!: string;

  @Field(() => EntityChangeKindName, { description: 'What was changed.' })
  kind!: string;

  @Field(() => String, {
    nullable: true,
    description:
      'Name of the entity that was merged or split, at that time; of a renaming the name before, null when there was none in that language.',
  })
  nameBefore!: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'Name of the entity that it or a part of it was made, at that time; of a renaming the new name; null when it had none.',
  })
  nameAfter!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Language (BCP 47) of the name that a renaming gave; null for the fullest name and for other changes.',
  })
  language!: string | null;

  @Field(() => String, { description: 'Who said so.' })
  by!: string;

  @Field(() => String, { description: 'Why it was done.' })
  reason!: string;

  @Field(() => String, { description: 'When, ISO 8601.' })
  at!: string;

  @Field(() => UndoneChange, { nullable: true, description: 'Who took it back, and why; null while it stands.' })
  undone!: UndoneChange | null;
}

@ObjectType({ simpleResolvers: true, description: 'What the machine calls an entity that people renamed.' })
export class MachineName {
  @Field(() => String, { description: 'The name that was read or stood in the gazetteer.' })
  name!: string;
}

@InputType({ description: 'Who changes something, and why. Both are kept with the change.' })
class Signed extends MutationInput {
  @Field(() => String, { description: 'Who says so: a name or an account, as your newsroom knows it.' })
  by!: string;

  @Field(() => String, { description: 'Why, for those who read it later.' })
  reason!: string;
}

@InputType({ description: 'Two entities that are one.' })
export class MergeEntitiesInput extends Signed {
  @Field(() => ID, { description: 'The entity that is another one. Its id goes on to work, and gives the other one.' })
  from!: string;

  @Field(() => ID, { description: 'The entity that it is, and that remains.' })
  into!: string;

  @Field(() => Boolean, {
    defaultValue: false,
    description: 'Also when they are different kinds of things, or different items of Wikidata.',
  })
  force!: boolean;

  @Field(() => Int, {
    nullable: true,
    description: '`revision` of `from` as you saw it: refused with STALE_STATE when somebody changed it since.',
  })
  fromRevision?: number | null;

  @Field(() => Int, { nullable: true, description: '`revision` of `into` as you saw it, likewise.' })
  intoRevision?: number | null;
}

@InputType({
  description:
    'Articles or mentions that were read as one entity and speak of another. Give `articles`, `mentions` or both.',
})
export class SplitEntityInput extends Signed {
  @Field(() => ID, { description: 'The entity that they were read as.' })
  entity!: string;

  @Field(() => ID, { nullable: true, description: 'The entity that they speak of; when left out, one is made.' })
  into?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Name of an entity that is made; that of the one it comes from when left out.',
  })
  name?: string | null;

  @Field(() => [ID], {
    defaultValue: [],
    description: 'Articles in which all that was read as the entity is the other one: at most 1,000.',
  })
  articles!: string[];

  @Field(() => [ID], {
    defaultValue: [],
    description:
      'Mentions that are the other one, where an article speaks of both: at most 1,000. The quotes, roles and parties that were read from these words go with them.',
  })
  mentions!: string[];

  @Field(() => Int, {
    nullable: true,
    description: '`revision` of `entity` as you saw it: refused with STALE_STATE when somebody changed it since.',
  })
  revision?: number | null;
}

@InputType({ description: 'Another name for an entity.' })
export class RenameEntityInput extends Signed {
  @Field(() => ID, { description: 'The entity.' })
  entity!: string;

  @Field(() => String, { description: 'Its name. It is found by it, and by its older names as well.' })
  name!: string;

  @Field(() => String, {
    nullable: true,
    description: 'Language (BCP 47) of the name; when left out it is the fullest name.',
  })
  language?: string | null;

  @Field(() => Int, {
    nullable: true,
    description: '`revision` of `entity` as you saw it: refused with STALE_STATE when somebody changed it since.',
  })
  revision?: number | null;
}

@InputType({ description: 'A change that was wrong.' })
export class UndoEntityChangeInput extends Signed {
  @Field(() => ID, { description: 'The change to take back.' })
  change!: string;
}

/** The state a caller expected and the one that was found. */
export interface FoundState {
  readonly entityId: Key;
  readonly expectedRevision: number;
  readonly revision: number;
}

@ObjectType({ simpleResolvers: true, description: 'An entity that was changed since the caller saw it.' })
export class EntityConflict {
  @Field(() => Int, { description: 'The revision that the caller saw.' })
  expectedRevision!: number;

  @Field(() => Int, { description: 'The revision that it is at.' })
  revision!: number;

  @Field(() => Entity, { description: 'The entity as it is; its `changes` say what happened since.' })
  entity!: unknown;
}

@ObjectType({
  simpleResolvers: true,
  implements: Payload,
  description: 'Answer to a change of entities: the recorded change, or errors.',
})
export class EntityChangePayload extends Payload {
  @Field(() => EntityChange, { nullable: true, description: 'The recorded change; null when there are errors.' })
  change!: EntityChangeRecord | null;

  @Field(() => Entity, {
    nullable: true,
    description:
      'The entity that remains, that was made or that was renamed; of an undone change the one it began with. Null when there are errors.',
  })
  entity!: EntityRecord | null;

  @Field(() => EntityConflict, {
    nullable: true,
    description: 'Both states, when the error is STALE_STATE; else null.',
  })
  conflict!: (Omit<FoundState, 'entityId'> & { readonly entity: EntityRecord }) | null;
}
