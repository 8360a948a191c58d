import { ArgsType, Field, ID } from 'type-graphql';
import { AgreementFilterInput } from '../agreement/agreement.args.js';
import { ArticleFilterInput } from '../article/article.args.js';
import { FindingFilterInput } from '../finding/finding.args.js';
import { QuoteFilterInput } from '../quote/quote.args.js';

@ArgsType()
export class EventArgs {
  @Field(() => ID, {
    nullable: true,
    description:
      'Id of the last event that was received, of this subscription or of another: goes on behind it. What is written from now on when left out.',
  })
  after?: string | null;

  @Field(() => Boolean, {
    defaultValue: false,
    description:
      'Whether to be told twice a minute how far the subscription is when things happen that it does not ask for, so that it can go on from there.',
  })
  marks!: boolean;
}

@ArgsType()
export class ArticleEventArgs extends EventArgs {
  @Field(() => ArticleFilterInput, { nullable: true, description: 'Of which articles to tell; all when left out.' })
  filter?: ArticleFilterInput | null;
}

@ArgsType()
export class QuoteEventArgs extends EventArgs {
  @Field(() => QuoteFilterInput, { nullable: true, description: 'Of which quotes to tell; all when left out.' })
  filter?: QuoteFilterInput | null;
}

@ArgsType()
export class AgreementEventArgs extends EventArgs {
  @Field(() => AgreementFilterInput, {
    nullable: true,
    description: 'Of which agreements to tell, by what they are when the event is sent; all when left out.',
  })
  filter?: AgreementFilterInput | null;

  @Field(() => ID, {
    nullable: true,
    description: 'Id of one agreement to tell of, also when it proves to be one with another.',
  })
  agreement?: string | null;
}

@ArgsType()
export class FindingEventArgs extends EventArgs {
  @Field(() => FindingFilterInput, {
    nullable: true,
    description: 'Of which findings to tell; all that are shown when left out, see `minConfidence`.',
  })
  filter?: FindingFilterInput | null;
}
