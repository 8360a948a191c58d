import type { GraphQLResolveInfo } from 'graphql';
import { Args, Ctx, FieldResolver, Info, Query, Resolver, Root } from 'type-graphql';
import { invariant } from '../../errors.js';
import { changedFields, type FieldValue, type PartyValue } from '../../model/correction.js';
import type { ArticleRecord, EntityRecord, Key } from '../../store/records.js';
import type { CorrectionRecord } from '../../store/review-records.js';
import { Article } from '../article/article.type.js';
import type { Context } from '../context.js';
import { Entity } from '../entity/entity.type.js';
import { byTime } from '../entity-change/entity-change.args.js';
import { Extracted } from '../node/extracted.type.js';
import { toGlobalId } from '../node/global-id.js';
import { loadNode } from '../node/load-node.js';
import { CorrectionListArgs, toCorrectionFilter } from './correction.args.js';
import { CorrectionConnection } from './correction.connection.js';
import { CorrectedField, Correction, ReviewedParty, ReviewedValue } from './correction.type.js';
import { kindOf, TYPE_OF } from './reviewed-object.js';

const isShown = (value: FieldValue | undefined): boolean =>
  value !== undefined && !('hidden' in value) && !('keys' in value);

@Resolver(() => Correction)
export class CorrectionResolver {
  @Query(() => CorrectionConnection, {
    description: 'What people said of what the machine read, the latest first.',
  })
  corrections(@Args(() => CorrectionListArgs) args: CorrectionListArgs, @Ctx() { loaders }: Context) {
    return loaders.corrections.connection(toCorrectionFilter(args.filter), byTime(args.direction), args);
  }

  @FieldResolver(() => Extracted, {
    nullable: true,
    description: 'The object that it is about, as it is now; null when no reading of the text finds it any more.',
  })
  object(@Root() { kind, objectId }: CorrectionRecord, @Ctx() { loaders }: Context) {
    return loadNode(loaders, toGlobalId(TYPE_OF[kind], objectId));
  }

  @FieldResolver(() => Article, { description: 'The article in which the object was read.' })
  article(@Root() correction: CorrectionRecord, @Ctx() { loaders }: Context): Promise<ArticleRecord> {
    return loaders.articles.need(correction.articleId);
  }

  @FieldResolver(() => [CorrectedField], {
    description: 'The fields of which the person said something else than the machine; empty for a rejection.',
  })
  changes(@Root() { machine, corrected }: CorrectionRecord): object[] {
    return changedFields(machine, corrected)
      .filter((field) => isShown(corrected[field]))
      .map((field) => ({ field, machine: machine[field] ?? { name: null }, corrected: corrected[field] }));
  }
}

@Resolver(() => ReviewedValue)
export class ReviewedValueResolver {
  @FieldResolver(() => String, { nullable: true })
  name(@Root() value: FieldValue): string | null {
    return 'name' in value ? value.name : null;
  }

  @FieldResolver(() => Entity, { nullable: true, description: 'The entity; null when it is none.' })
  entity(@Root() value: FieldValue, @Ctx() { loaders }: Context): Promise<EntityRecord | null> {
    return loaders.entities.load('entity' in value ? value.entity : null);
  }

  @FieldResolver(() => [ReviewedParty], { description: 'Those who take part; empty when it is no list of them.' })
  parties(@Root() value: FieldValue): readonly PartyValue[] {
    return 'parties' in value ? value.parties : [];
  }

  @FieldResolver(() => [String])
  words(@Root() value: FieldValue): readonly string[] {
    return 'spans' in value ? value.spans.map(({ words }) => words) : [];
  }
}

@Resolver(() => ReviewedParty)
export class ReviewedPartyResolver {
  @FieldResolver(() => Entity, { nullable: true, description: 'Who it is; null when nobody knows.' })
  entity(@Root() party: PartyValue, @Ctx() { loaders }: Context): Promise<EntityRecord | null> {
    return loaders.entities.load(party.entity);
  }
}

@Resolver(() => Extracted)
export class ExtractedResolver {
  @FieldResolver(() => [Correction], {
    description: 'What people said of it, the oldest first, with what they took back: the latest 100.',
  })
  corrections(
    @Root() object: { readonly id: Key },
    @Ctx() { loaders }: Context,
    @Info() { parentType }: GraphQLResolveInfo,
  ): Promise<readonly CorrectionRecord[]> {
    const kind = kindOf(parentType.name);
    invariant(kind !== null, `${parentType.name} is an extracted object`);
    return loaders.correctionsByObject({ kind }).load(object.id);
  }
}
