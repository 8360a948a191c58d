import { Args, Ctx, Query, Resolver, Root, Subscription } from 'type-graphql';
import { toEventId } from '../../app/event-id.js';
import type { EventQueue, ToldEvent } from '../../app/event-queue.js';
import type { EventSelection } from '../../store/event-records.js';
import type { Key } from '../../store/records.js';
import { toAgreementFilter } from '../agreement/agreement.args.js';
import { toArticleFilter } from '../article/article.args.js';
import type { Context } from '../context.js';
import { toFindingFilter } from '../finding/finding.args.js';
import { toGlobalId, toOptionalKey } from '../node/global-id.js';
import { toQuoteFilter } from '../quote/quote.args.js';
import {
  AgreementEventArgs,
  ArticleEventArgs,
  type EventArgs,
  FindingEventArgs,
  QuoteEventArgs,
} from './event.args.js';
import {
  AgreementChangedEvent,
  ArticleAnalysedEvent,
  EventLogState,
  FindingAddedEvent,
  QuoteAddedEvent,
} from './event.type.js';

/** How type-graphql calls `subscribe`: with the arguments as graphql-js read them. */
interface Subscribing<Arguments> {
  readonly args: Arguments;
  readonly context: Context;
}

const follow =
  <Arguments extends EventArgs>(toSelection: (args: Arguments) => EventSelection) =>
  ({ args, context }: { readonly args: unknown; readonly context: unknown }): Promise<EventQueue> => {
    const { args: own, context: of } = { args, context } as Subscribing<Arguments>;
    const after = of.lastEventId ?? own.after ?? null;
    return of.events.subscribe({ selection: toSelection(own), after, wantsMarks: own.marks });
  };

const toHead = ({ event, isMark }: ToldEvent) => ({ eventId: toEventId(event), at: event.at, isMark });

/** The key of what was asked for; none for a mark. */
const keyOf = ({ event, isMark }: ToldEvent): Key | null => (isMark ? null : event.objectId);

const idOf = (type: 'Article' | 'Agreement', key: Key | null): string | null =>
  key === null ? null : toGlobalId(type, key);

@Resolver()
export class EventResolver {
  @Subscription(() => ArticleAnalysedEvent, {
    description:
      'Tells of every article that is read: a new one, a changed text, or a text that is read again; and of every one that is deleted.',
    subscribe: follow<ArticleEventArgs>(({ filter }) => ({
      kind: 'ARTICLE_ANALYSED',
      filter: toArticleFilter(filter),
    })),
  })
  articleAnalysed(
    @Root() told: ToldEvent,
    @Args(() => ArticleEventArgs) _args: ArticleEventArgs,
    @Ctx() { loaders }: Context,
  ): ArticleAnalysedEvent {
    const change = told.isMark ? null : told.event.change;
    const key = keyOf(told);
    return { ...toHead(told), change, articleId: idOf('Article', key), article: loaders.articles.load(key) };
  }

  @Subscription(() => QuoteAddedEvent, {
    description: 'Tells of every quote that is read and was not known before.',
    subscribe: follow<QuoteEventArgs>(({ filter }) => ({ kind: 'QUOTE_ADDED', filter: toQuoteFilter(filter) })),
  })
  quoteAdded(
    @Root() told: ToldEvent,
    @Args(() => QuoteEventArgs) _args: QuoteEventArgs,
    @Ctx() { loaders }: Context,
  ): QuoteAddedEvent {
    return { ...toHead(told), quote: loaders.quotes.load(keyOf(told)) };
  }

  @Subscription(() => AgreementChangedEvent, {
    description: 'Tells of every change in the ledger of agreements, whether articles or people brought it about.',
    subscribe: follow<AgreementEventArgs>(({ filter, agreement }) => ({
      kind: 'AGREEMENT_CHANGED',
      filter: toAgreementFilter(filter),
      agreement: toOptionalKey('Agreement', agreement, 'agreement') ?? null,
    })),
  })
  agreementChanged(
    @Root() told: ToldEvent,
    @Args(() => AgreementEventArgs) _args: AgreementEventArgs,
    @Ctx() { loaders }: Context,
  ): AgreementChangedEvent {
    const { event, isMark } = told;
    const { change, statusBefore, status, reportId, otherId } = event;
    const mergedAgreement = idOf('Agreement', otherId);
    const said = isMark
      ? { change: null, statusBefore: null, status: null, report: null, mergedAgreement: null }
      : { change, statusBefore, status, report: loaders.agreementReports.load(reportId), mergedAgreement };
    const key = keyOf(told);
    return {
      ...toHead(told),
      ...said,
      agreementId: idOf('Agreement', key),
      agreement: loaders.agreements.load(key),
    };
  }

  @Subscription(() => FindingAddedEvent, {
    description: 'Tells of everything that is found not to fit together, in one article or among several.',
    subscribe: follow<FindingEventArgs>(({ filter }) => ({ kind: 'FINDING_ADDED', filter: toFindingFilter(filter) })),
  })
  findingAdded(
    @Root() told: ToldEvent,
    @Args(() => FindingEventArgs) _args: FindingEventArgs,
    @Ctx() { loaders }: Context,
  ): FindingAddedEvent {
    return { ...toHead(told), finding: loaders.findings.load(keyOf(told)) };
  }

  @Query(() => EventLogState, {
    description: 'Where the log of changes stands, to begin a subscription exactly there.',
  })
  async eventLog(@Ctx() { store }: Context): Promise<EventLogState> {
    const ends = await store.events.ends();
    return {
      lastEventId: toEventId(ends?.latest ?? null),
      oldestEventId: ends === null ? null : toEventId(ends.oldest),
    };
  }
}
