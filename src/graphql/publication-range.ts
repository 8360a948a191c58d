import { Field, InputType } from 'type-graphql';
import { DateOrDateTimeScalar } from './scalars/iso-date.js';

/** Filter fields of what articles report: when the article was published. No type of the schema itself. */
@InputType()
export abstract class PublicationRange {
  @Field(() => DateOrDateTimeScalar, { nullable: true, description: 'In articles published then or later.' })
  from?: string | null;

  @Field(() => DateOrDateTimeScalar, {
    nullable: true,
    description: 'In articles published then or earlier; a day counts to its end.',
  })
  to?: string | null;
}
