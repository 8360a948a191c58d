import { Field, ID, ObjectType } from 'type-graphql';
import { AgreementStatusName } from '../agreement/agreement.enum.js';
import { Evidence } from '../evidence/evidence.type.js';
import { Extracted } from '../node/extracted.type.js';
import { Node } from '../node/node.type.js';
import { DateOrDateTimeScalar } from '../scalars/iso-date.js';

@ObjectType({
  implements: [Node, Extracted],
  simpleResolvers: true,
  description: 'What one article says of one agreement: a status, on whose word.',
})
export class AgreementReport {
  @Field(() => ID, { description: 'Id of the report.' })
  id!: string;

  @Field(() => AgreementStatusName, { description: 'Where the agreement stands according to this report.' })
  status!: string;

  @Field(() => [Evidence], {
    description: 'What was agreed on, or the name of the agreement; empty where the text has no words for it.',
  })
  subject!: unknown;

  @Field(() => [Evidence], { description: 'The words of agreeing.' })
  cue!: unknown;

  @Field(() => Evidence, { description: 'The clause that states it.' })
  evidence!: unknown;

  @Field(() => Boolean, { description: 'Whether it stands in the title or a headline.' })
  headline!: boolean;

  @Field(() => DateOrDateTimeScalar, {
    nullable: true,
    description: 'When the article was published; null when it came without a date.',
  })
  publishedAt!: string | null;
}
