import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import { IsnadError } from '../../errors.js';
import { say } from '../../messages/message.js';
import type { EntityChangeRecord, Key } from '../../store/records.js';
import type { ChangeAuthor, Store } from '../../store/store.js';
import type { Context } from '../context.js';
import { toOptionalText, toText } from '../input.js';
import { toKey, toOptionalKey } from '../node/global-id.js';
import type { MutationInput } from '../payload/mutation.input.js';
import { storeOf } from '../payload/once.js';
import { toUserErrors } from '../payload/user-errors.js';
import {
  EntityChangePayload,
  MergeEntitiesInput,
  RenameEntityInput,
  SplitEntityInput,
  UndoEntityChangeInput,
} from './entity-change.type.js';

const MOST_PARTS = 1000;
const LONGEST_NAME = 200;
const LANGUAGE = /^[a-z]{2,3}(?:-[A-Za-z0-9]{1,8})*$/u;

const toAuthor = (input: { by: string; reason: string }, { now }: Context): ChangeAuthor => ({
  by: toText(input.by, 'by', LONGEST_NAME),
  reason: toText(input.reason, 'reason'),
  at: now(),
});

const toName = (name: string, argument: string): string => toText(name, argument, LONGEST_NAME).trim();

const toKeys = (type: 'Article' | 'Mention', ids: readonly string[], argument: string): readonly Key[] => {
  if (ids.length > MOST_PARTS) {
    throw new IsnadError('BAD_USER_INPUT', say('tooManyIds', { name: argument, got: ids.length, most: MOST_PARTS }), {
      path: [argument],
    });
  }
  return [...new Set(ids.map((id) => toKey(type, id, argument)))];
};

const toLanguage = (language: string | null): string | null => {
  if (language === null || LANGUAGE.test(language)) return language;
  throw new IsnadError('FIELD_INVALID', say('notLanguageTag'), { path: ['language'] });
};

/** An entity that the caller named, with the revision that was expected of it. */
interface Expected {
  readonly path: string;
  readonly id: string;
  readonly revision: number | null | undefined;
}

/** Both states of the entity whose revision `error` is about; null for other errors. */
const findConflict = async (
  { loaders }: Context,
  { code, path }: IsnadError,
  expected: readonly Expected[],
): Promise<EntityChangePayload['conflict']> => {
  const stale = code === 'STALE_STATE' ? expected.find((each) => each.path === path[0]) : undefined;
  if (stale?.revision == null) return null;
  const entity = await loaders.entities.need(toKey('Entity', stale.id, stale.path));
  const revision = await loaders.revisionByEntity.load(entity.id);
  return { entity, revision, expectedRevision: stale.revision };
};

/** Runs a change, and answers with it or with what the sender can correct. */
const answer = async (
  context: Context,
  info: GraphQLResolveInfo,
  input: MutationInput,
  expected: readonly Expected[],
  change: (store: Store) => Promise<EntityChangeRecord>,
): Promise<EntityChangePayload> => {
  try {
    const record = await change(storeOf(context, input, info));
    const shown = record.undone === null ? (record.intoId ?? record.fromId) : record.fromId;
    return { change: record, entity: await context.loaders.entities.need(shown), conflict: null, errors: [] };
  } catch (error) {
    const errors = toUserErrors(error);
    return {
      change: null,
      entity: null,
      conflict: error instanceof IsnadError ? await findConflict(context, error, expected) : null,
      errors,
    };
  }
};

const NEEDS_TOKEN = 'Needs the header `Authorization: Bearer <token>`.';

@Resolver()
export class ChangeEntitiesResolver {
  @Mutation(() => EntityChangePayload, {
    description: `Makes two entities one: all that the first one said and did is the second one's, now and in articles to come. ${NEEDS_TOKEN}`,
  })
  mergeEntities(
    @Arg('input', () => MergeEntitiesInput, { description: 'The two entities.' }) input: MergeEntitiesInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<EntityChangePayload> {
    const { from, into, fromRevision = null, intoRevision = null, force } = input;
    const expected = [
      { path: 'fromRevision', id: from, revision: fromRevision },
      { path: 'intoRevision', id: into, revision: intoRevision },
    ];
    return answer(context, info, input, expected, async (store) =>
      store.entityChanges.merge(
        { from: toKey('Entity', from, 'from'), into: toKey('Entity', into, 'into'), force, fromRevision, intoRevision },
        toAuthor(input, context),
      ),
    );
  }

  @Mutation(() => EntityChangePayload, {
    description: `Makes what some articles or mentions say of an entity another one's, new or known. Later versions of these articles follow. ${NEEDS_TOKEN}`,
  })
  splitEntity(
    @Arg('input', () => SplitEntityInput, { description: 'What is whose.' }) input: SplitEntityInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<EntityChangePayload> {
    const { entity, revision = null } = input;
    return answer(context, info, input, [{ path: 'revision', id: entity, revision }], async (store) =>
      store.entityChanges.split(
        {
          entity: toKey('Entity', entity, 'entity'),
          into: toOptionalKey('Entity', input.into, 'into') ?? null,
          name: input.name == null ? null : toName(input.name, 'name'),
          articles: toKeys('Article', input.articles, 'articles'),
          mentions: toKeys('Mention', input.mentions, 'mentions'),
          revision,
        },
        toAuthor(input, context),
      ),
    );
  }

  @Mutation(() => EntityChangePayload, {
    description: `Gives an entity another name; what the machine calls it is kept beside. ${NEEDS_TOKEN}`,
  })
  renameEntity(
    @Arg('input', () => RenameEntityInput, { description: 'The entity and its name.' }) input: RenameEntityInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<EntityChangePayload> {
    const { entity, revision = null } = input;
    return answer(context, info, input, [{ path: 'revision', id: entity, revision }], async (store) =>
      store.entityChanges.rename(
        {
          entity: toKey('Entity', entity, 'entity'),
          name: toName(input.name, 'name'),
          language: toLanguage(toOptionalText(input.language, 'language')),
          revision,
        },
        toAuthor(input, context),
      ),
    );
  }

  @Mutation(() => EntityChangePayload, {
    description: `Takes a merge, a split or a renaming back: everything is whose it was, what came in meanwhile too. ${NEEDS_TOKEN}`,
  })
  undoEntityChange(
    @Arg('input', () => UndoEntityChangeInput, { description: 'The change.' }) input: UndoEntityChangeInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<EntityChangePayload> {
    return answer(context, info, input, [], async (store) =>
      store.entityChanges.undo(toKey('EntityChange', input.change, 'change'), toAuthor(input, context)),
    );
  }
}
