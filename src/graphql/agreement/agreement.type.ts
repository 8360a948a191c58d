import { Field, ID, ObjectType } from 'type-graphql';
import { Evidence } from '../evidence/evidence.type.js';
import { Extracted } from '../node/extracted.type.js';
import { Node } from '../node/node.type.js';
import { DateOrDateTimeScalar } from '../scalars/iso-date.js';
import { AgreementStatusName } from './agreement.enum.js';

@ObjectType({
  implements: [Node, Extracted],
  simpleResolvers: true,
  description: 'An accord in one status, as one article reports it.',
})
export class Agreement {
  @Field(() => ID, { description: 'Id of the agreement.' })
  id!: string;

  @Field(() => AgreementStatusName, { description: 'Where it stands according to this report.' })
  status!: string;

  @Field(() => [Evidence], {
    description: 'What was agreed on, or the name of the accord; empty where the text has no words for it.',
  })
  subject!: unknown;

  @Field(() => [Evidence], { description: 'The words of agreeing.' })
  cue!: unknown;

  @Field(() => Evidence, { description: 'The clause that states it.' })
  evidence!: unknown;

  @Field(() => Boolean, { description: 'Whether it stands in the title or a headline.' })
  headline!: boolean;

  @Field(() => DateOrDateTimeScalar, { nullable: true, description: 'When the article was published.' })
  publishedAt!: string | null;
}

@ObjectType({
  simpleResolvers: true,
  description: 'What one article reports of the status of an agreement, and on whose word.',
})
export class AgreementReport {
  @Field(() => AgreementStatusName, { description: 'The status reported.' })
  status!: string;

  @Field(() => Evidence, { description: 'The clause that reports it.' })
  evidence!: unknown;

  @Field(() => DateOrDateTimeScalar, { nullable: true, description: 'When the article was published.' })
  publishedAt!: string | null;
}
