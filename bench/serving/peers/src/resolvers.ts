import { Arg, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from 'type-graphql';
import { TAG, toConnection, toKey, toPosition } from './connections.js';
import type { Context } from './loaders.js';
import type * as rows from './store.js';
import {
  Agreement,
  AgreementConnection,
  AgreementParty,
  Article,
  ArticleConnection,
  ArticleTotal,
  Entity,
  Evidence,
  Quote,
  QuoteConnection,
  SearchConnection,
  SearchOrder,
  SearchType,
} from './types.js';

const FIRST = { defaultValue: 20 };

@Resolver()
export class QueryResolver {
  @Query(() => ArticleConnection)
  articles(
    @Ctx() { store }: Context,
    @Arg('first', () => Int, FIRST) first: number,
    @Arg('after', () => String, { nullable: true }) after?: string | null,
  ) {
    return toConnection(TAG.articles, store.articlePage(toPosition(after), first), first);
  }

  @Query(() => AgreementConnection)
  agreements(
    @Ctx() { store }: Context,
    @Arg('first', () => Int, FIRST) first: number,
    @Arg('after', () => String, { nullable: true }) after?: string | null,
  ) {
    return toConnection(TAG.agreements, store.agreementPage(toPosition(after), first), first);
  }

  @Query(() => Entity, { nullable: true })
  entity(@Ctx() { loaders }: Context, @Arg('id', () => ID) id: string) {
    return loaders.entities.load(toKey(id));
  }

  @Query(() => SearchConnection)
  search(
    @Ctx() { store }: Context,
    @Arg('query', () => String) query: string,
    @Arg('types', () => [SearchType]) _types: string[],
    @Arg('orderBy', () => SearchOrder) _order: string,
    @Arg('understand', () => Boolean) _understand: boolean,
    @Arg('first', () => Int, FIRST) first: number,
  ) {
    return toConnection(TAG.search, store.search(query, first), first);
  }
}

@Resolver(() => Article)
export class ArticleResolver {
  @FieldResolver(() => QuoteConnection)
  async quotes(
    @Root() { key }: rows.Article,
    @Ctx() { loaders }: Context,
    @Arg('first', () => Int, FIRST) first: number,
  ) {
    return toConnection(TAG.quotesOfArticle, await loaders.quotesOfArticle(first).load(key), first);
  }
}

@Resolver(() => Entity)
export class EntityResolver {
  @FieldResolver(() => ArticleTotal)
  articles(@Root() { articleCount }: rows.Entity) {
    return { totalCount: articleCount };
  }

  @FieldResolver(() => QuoteConnection)
  async quotes(
    @Root() { key, quoteCount }: rows.Entity,
    @Ctx() { loaders }: Context,
    @Arg('first', () => Int, FIRST) first: number,
  ) {
    return toConnection(TAG.quotesOfSpeaker, await loaders.quotesOfSpeaker(first).load(key), first, quoteCount);
  }
}

@Resolver(() => Quote)
export class QuoteResolver {
  @FieldResolver(() => [Evidence])
  content(@Root() { key }: rows.Quote, @Ctx() { loaders }: Context) {
    return loaders.content.load(key);
  }

  @FieldResolver(() => [Evidence])
  cue(@Root() { key }: rows.Quote, @Ctx() { loaders }: Context) {
    return loaders.cue.load(key);
  }

  @FieldResolver(() => Article)
  article(@Root() { articleKey }: rows.Quote, @Ctx() { loaders }: Context) {
    return loaders.articles.load(articleKey);
  }

  @FieldResolver(() => Entity, { nullable: true })
  speaker(@Root() { speakerKey }: rows.Quote, @Ctx() { loaders }: Context) {
    return speakerKey === null ? null : loaders.entities.load(speakerKey);
  }
}

@Resolver(() => Agreement)
export class AgreementResolver {
  @FieldResolver(() => [AgreementParty])
  parties(@Root() { key }: rows.Agreement, @Ctx() { loaders }: Context) {
    return loaders.parties.load(key);
  }
}

@Resolver(() => AgreementParty)
export class AgreementPartyResolver {
  @FieldResolver(() => Entity)
  entity(@Root() { entityKey }: rows.Party, @Ctx() { loaders }: Context) {
    return loaders.entities.load(entityKey);
  }
}
