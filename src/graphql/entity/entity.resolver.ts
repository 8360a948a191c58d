import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import { IsnadError } from '../../errors.js';
import { say } from '../../messages/message.js';
import type { EntityRecord } from '../../store/records.js';
import { AgreementListArgs, LATEST_AGREEMENTS, toAgreementFilter } from '../agreement/agreement.args.js';
import { AgreementConnection } from '../agreement/agreement.connection.js';
import { ArticleListArgs, LATEST_ARTICLES, toArticleFilter } from '../article/article.args.js';
import { ArticleConnection } from '../article/article.connection.js';
import type { Context } from '../context.js';
import { FINDINGS_BY_ID, FindingListArgs, toFindingFilter } from '../finding/finding.args.js';
import { FindingConnection } from '../finding/finding.connection.js';
import { given, toText } from '../input.js';
import { InteractionListArgs, LATEST_INTERACTIONS, toInteractionFilter } from '../interaction/interaction.args.js';
import { InteractionConnection } from '../interaction/interaction.connection.js';
import { MENTIONS_IN_READING_ORDER, MentionListArgs, toMentionFilter } from '../mention/mention.args.js';
import { MentionConnection } from '../mention/mention.connection.js';
import { toKey } from '../node/global-id.js';
import { LATEST_QUOTES, QuoteListArgs, StatementsAboutArgs, toQuoteFilter } from '../quote/quote.args.js';
import { QuoteConnection } from '../quote/quote.connection.js';
import { HeldRoleListArgs, ROLES_BY_ID, RoleListArgs, toRoleFilter } from '../role/role.args.js';
import { RoleConnection } from '../role/role.connection.js';
import { LATEST_STORIES, StoryListArgs, toStoryFilter } from '../story/story.args.js';
import { StoryConnection } from '../story/story.connection.js';
import { toHoldingDay } from '../tenure/holding-day.js';
import { LATEST_UTTERANCES, toUtteranceFilter, UtteranceListArgs } from '../utterance/utterance.args.js';
import { UtteranceConnection } from '../utterance/utterance.connection.js';
import { EntityListArgs, MOST_MENTIONED, toEntityFilter } from './entity.args.js';
import { EntityConnection } from './entity.connection.js';
import { Alias, Entity, LocalName } from './entity.type.js';
import { scriptOf } from './script.js';

@Resolver(() => Entity)
export class EntityResolver {
  @Query(() => Entity, {
    nullable: true,
    description: 'One entity; null when there is none. Give exactly one of id, name and wikidataId.',
  })
  async entity(
    @Ctx() { loaders, store }: Context,
    @Arg('id', () => ID, { nullable: true, description: 'Id of the entity.' }) id?: string | null,
    @Arg('name', () => String, {
      nullable: true,
      description: 'Its name or an alias, in any spelling; of several entities the most mentioned one is given.',
    })
    name?: string | null,
    @Arg('wikidataId', () => String, { nullable: true, description: 'Its item of Wikidata, such as `Q159`.' })
    wikidataId?: string | null,
  ): Promise<EntityRecord | null> {
    const asked = given<{ id?: string; name?: string; wikidataId?: string }>({ id, name, wikidataId });
    if (Object.keys(asked).length !== 1) {
      throw new IsnadError('BAD_USER_INPUT', say('idOrNameOrWikidataId'), { path: ['id'] });
    }
    if (asked.name !== undefined) return store.entities.byName(toText(asked.name, 'name'));
    if (asked.wikidataId !== undefined) return store.entities.byWikidataId(toText(asked.wikidataId, 'wikidataId'));
    return loaders.entities.load(toKey('Entity', asked.id ?? '', 'id'));
  }

  @Query(() => EntityConnection, { description: 'Entities of all articles, the most mentioned first.' })
  entities(@Args(() => EntityListArgs) args: EntityListArgs, @Ctx() { loaders }: Context) {
    return loaders.entities.connection(toEntityFilter(args.filter), args.orderBy ?? MOST_MENTIONED, args);
  }

  @FieldResolver(() => String, { description: 'Fullest name that is known, or the name in one language.' })
  name(
    @Root() entity: EntityRecord,
    @Arg('language', () => String, {
      nullable: true,
      description: 'Language wanted (BCP 47); the fullest name is given when there is none in it.',
    })
    language?: string | null,
  ): string {
    const wanted = language ?? '';
    return (Object.hasOwn(entity.names, wanted) ? entity.names[wanted] : undefined) ?? entity.name;
  }

  @FieldResolver(() => [LocalName], { description: 'Its names by language, where they are known beyond the text.' })
  names(@Root() entity: EntityRecord): LocalName[] {
    return Object.entries(entity.names).map(([language, name]) => ({ language, name }));
  }

  @FieldResolver(() => [Alias], { description: 'The names under which it is met.' })
  async aliases(@Root() entity: EntityRecord, @Ctx() { loaders }: Context): Promise<Alias[]> {
    const aliases = await loaders.aliasesByEntity.load(entity.id);
    return aliases.map(({ alias, language }) => ({ alias, language, script: scriptOf(alias) }));
  }

  @FieldResolver(() => Entity, {
    nullable: true,
    description: 'The country that its name or its seat ties it to; null when they tie it to none.',
  })
  country(@Root() entity: EntityRecord, @Ctx() { loaders }: Context): Promise<EntityRecord | null> {
    return loaders.entities.load(entity.countryId);
  }

  @FieldResolver(() => ArticleConnection, { description: 'Articles that mention it, the latest first.' })
  articles(
    @Root() entity: EntityRecord,
    @Args(() => ArticleListArgs) args: ArticleListArgs,
    @Ctx() { loaders }: Context,
  ) {
    const order = args.orderBy ?? LATEST_ARTICLES;
    return loaders.articles.connectionBy('entity', entity.id, toArticleFilter(args.filter), order, args);
  }

  @FieldResolver(() => MentionConnection, { description: 'Every place where it is mentioned.' })
  mentions(
    @Root() entity: EntityRecord,
    @Args(() => MentionListArgs) args: MentionListArgs,
    @Ctx() { loaders }: Context,
  ) {
    return loaders.mentions.connectionBy(
      'entity',
      entity.id,
      toMentionFilter(args.filter),
      args.orderBy ?? MENTIONS_IN_READING_ORDER,
      args,
    );
  }

  @FieldResolver(() => QuoteConnection, { description: 'What it is quoted as saying, the latest first.' })
  quotes(@Root() entity: EntityRecord, @Args(() => QuoteListArgs) args: QuoteListArgs, @Ctx() { loaders }: Context) {
    const order = args.orderBy ?? LATEST_QUOTES;
    return loaders.quotes.connectionBy('speaker', entity.id, toQuoteFilter(args.filter), order, args);
  }

  @FieldResolver(() => QuoteConnection, {
    description: 'What others are quoted as saying about it: quotes whose content mentions it.',
  })
  quotesAbout(
    @Root() entity: EntityRecord,
    @Args(() => QuoteListArgs) args: QuoteListArgs,
    @Ctx() { loaders }: Context,
  ) {
    const order = args.orderBy ?? LATEST_QUOTES;
    return loaders.quotes.connectionBy('about', entity.id, toQuoteFilter(args.filter), order, args);
  }

  @FieldResolver(() => QuoteConnection, {
    description: 'What it is quoted as saying about another entity, the latest first.',
  })
  statementsAbout(
    @Root() entity: EntityRecord,
    @Args(() => StatementsAboutArgs) args: StatementsAboutArgs,
    @Ctx() { loaders }: Context,
  ) {
    const filter = { ...toQuoteFilter(args.filter), about: toKey('Entity', args.entity, 'entity') };
    return loaders.quotes.connectionBy('speaker', entity.id, filter, args.orderBy ?? LATEST_QUOTES, args);
  }

  @FieldResolver(() => AgreementConnection, {
    description: 'Agreements it is a party, guarantor, mediator, host or observer of, the last reported first.',
  })
  agreements(
    @Root() entity: EntityRecord,
    @Args(() => AgreementListArgs) args: AgreementListArgs,
    @Ctx() { loaders }: Context,
  ) {
    const order = args.orderBy ?? LATEST_AGREEMENTS;
    return loaders.agreements.connectionBy('party', entity.id, toAgreementFilter(args.filter), order, args);
  }

  @FieldResolver(() => InteractionConnection, { description: 'Meetings, calls and talks it took part in.' })
  interactions(
    @Root() entity: EntityRecord,
    @Args(() => InteractionListArgs) args: InteractionListArgs,
    @Ctx() { loaders }: Context,
  ) {
    const order = args.orderBy ?? LATEST_INTERACTIONS;
    return loaders.interactions.connectionBy('participant', entity.id, toInteractionFilter(args.filter), order, args);
  }

  @FieldResolver(() => RoleConnection, {
    description: 'Offices it is given in articles; with `on`, those that say what it held on that day.',
  })
  roles(
    @Root() entity: EntityRecord,
    @Args(() => HeldRoleListArgs) args: HeldRoleListArgs,
    @Ctx() { loaders }: Context,
  ) {
    const filter = { ...toRoleFilter(args.filter), ...toHoldingDay(args) };
    return loaders.roles.connectionBy('entity', entity.id, filter, args.orderBy ?? ROLES_BY_ID, args);
  }

  @FieldResolver(() => RoleConnection, { description: 'Offices of this organisation that articles give to people.' })
  officeHolders(
    @Root() entity: EntityRecord,
    @Args(() => RoleListArgs) args: RoleListArgs,
    @Ctx() { loaders }: Context,
  ) {
    return loaders.roles.connectionBy(
      'organization',
      entity.id,
      toRoleFilter(args.filter),
      args.orderBy ?? ROLES_BY_ID,
      args,
    );
  }

  @FieldResolver(() => FindingConnection, { description: 'What does not fit together and concerns it.' })
  findings(
    @Root() entity: EntityRecord,
    @Args(() => FindingListArgs) args: FindingListArgs,
    @Ctx() { loaders }: Context,
  ) {
    return loaders.findings.connectionBy(
      'entity',
      entity.id,
      toFindingFilter(args.filter),
      args.orderBy ?? FINDINGS_BY_ID,
      args,
    );
  }

  @FieldResolver(() => UtteranceConnection, {
    description: 'What it said once and several articles quote, the latest first.',
  })
  utterances(
    @Root() entity: EntityRecord,
    @Args(() => UtteranceListArgs) args: UtteranceListArgs,
    @Ctx() { loaders }: Context,
  ) {
    const order = args.orderBy ?? LATEST_UTTERANCES;
    return loaders.utterances.connectionBy('speaker', entity.id, toUtteranceFilter(args.filter), order, args);
  }

  @FieldResolver(() => StoryConnection, { description: 'Events in whose reports it is mentioned, the latest first.' })
  stories(@Root() entity: EntityRecord, @Args(() => StoryListArgs) args: StoryListArgs, @Ctx() { loaders }: Context) {
    const order = args.orderBy ?? LATEST_STORIES;
    return loaders.stories.connectionBy('entity', entity.id, toStoryFilter(args.filter), order, args);
  }
}
