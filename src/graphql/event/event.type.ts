import { Field, ID, InterfaceType, ObjectType } from 'type-graphql';
import { AgreementStatusName } from '../agreement/agreement.enum.js';
import { Agreement } from '../agreement/agreement.type.js';
import { AgreementReport } from '../agreement-report/agreement-report.type.js';
import { Article } from '../article/article.type.js';
import { Finding } from '../finding/finding.type.js';
import { Quote } from '../quote/quote.type.js';
import { DateTimeScalar } from '../scalars/iso-date.js';
import { AgreementEventChangeName, ArticleEventChangeName } from './event.enum.js';

const GONE = 'null for a mark, and when it is gone by the time the event is sent.';

@InterfaceType({
  autoRegisterImplementations: true,
  description: 'One change of the graph, told to who subscribed to it.',
})
export abstract class ChangeEvent {
  @Field(() => ID, {
    simple: true,
    description:
      'Id of the event. A subscription with this id as `after` goes on behind it, without a gap and without telling anything twice.',
  })
  eventId!: string;

  @Field(() => DateTimeScalar, { simple: true, description: 'When it was written.' })
  at!: string;

  @Field(() => Boolean, {
    simple: true,
    description:
      'true: nothing was asked for of what happened up to this event; it only says how far the subscription is. Sent on request, see `marks`.',
  })
  isMark!: boolean;
}

@ObjectType({ implements: ChangeEvent, simpleResolvers: true, description: 'An article was read, or deleted.' })
export class ArticleAnalysedEvent extends ChangeEvent {
  @Field(() => ArticleEventChangeName, { nullable: true, description: 'What became of it; null for a mark.' })
  change!: string | null;

  @Field(() => ID, { nullable: true, description: 'Id of the article, also when it is gone; null for a mark.' })
  articleId!: string | null;

  @Field(() => Article, { nullable: true, description: `The article as it is now; ${GONE}` })
  article!: unknown;
}

@ObjectType({
  implements: ChangeEvent,
  simpleResolvers: true,
  description: 'A quote was read that was not known before.',
})
export class QuoteAddedEvent extends ChangeEvent {
  @Field(() => Quote, { nullable: true, description: `The quote as it is now; ${GONE}` })
  quote!: unknown;
}

@ObjectType({ implements: ChangeEvent, simpleResolvers: true, description: 'The ledger of an agreement changed.' })
export class AgreementChangedEvent extends ChangeEvent {
  @Field(() => AgreementEventChangeName, { nullable: true, description: 'What happened to it; null for a mark.' })
  change!: string | null;

  @Field(() => ID, { nullable: true, description: 'Id of the agreement, also when it is gone; null for a mark.' })
  agreementId!: string | null;

  @Field(() => AgreementStatusName, {
    nullable: true,
    description: 'Where it stood before; null for a mark and for an agreement that is new.',
  })
  statusBefore!: string | null;

  @Field(() => AgreementStatusName, {
    nullable: true,
    description: 'Where it stood then; null for a mark and for an agreement that no article reports any more.',
  })
  status!: string | null;

  @Field(() => AgreementReport, {
    nullable: true,
    description: 'The first of the new reports that tell it; null when no report is new, and when it is gone.',
  })
  report!: unknown;

  @Field(() => ID, {
    nullable: true,
    description:
      'For `MERGED`: the id of the agreement that proved to be this one. It goes on to name this one; null for other changes.',
  })
  mergedAgreement!: string | null;

  @Field(() => Agreement, { nullable: true, description: `The agreement as it is now; ${GONE}` })
  agreement!: unknown;
}

@ObjectType({
  implements: ChangeEvent,
  simpleResolvers: true,
  description: 'Something was found that does not fit together.',
})
export class FindingAddedEvent extends ChangeEvent {
  @Field(() => Finding, { nullable: true, description: `The finding as it is now; ${GONE}` })
  finding!: unknown;
}

@ObjectType({ simpleResolvers: true, description: 'What the log of changes holds at this moment.' })
export class EventLogState {
  @Field(() => ID, {
    description:
      'Id of the last event. Read it first, then the lists that you want to follow, and subscribe after it: nothing falls between.',
  })
  lastEventId!: string;

  @Field(() => ID, {
    nullable: true,
    description: 'Id of the oldest event that a subscription may go on after; null as long as there is none.',
  })
  oldestEventId!: string | null;
}
