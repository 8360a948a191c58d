import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Evidence } from '../evidence/evidence.type.js';
import { Node } from '../node/node.type.js';
import { AgreementStatusName } from './agreement.enum.js';

@ObjectType({
  implements: [Node],
  simpleResolvers: true,
  description:
    'One accord in the world with its ledger: what reports of many articles tell of it, each with its evidence. Two accords are joined only where their parties, their matter and their days fit.',
})
export class Agreement {
  @Field(() => ID, {
    description: 'Id of the agreement. Where two prove to be one, the id of either goes on to name it.',
  })
  id!: string;

  @Field(() => AgreementStatusName, {
    description:
      'Where it stands after all that is reported. A breach, a refusal or a denial is somebody’s word about it: such a status stands only where nothing else is told.',
  })
  status!: string;

  @Field(() => Int, { description: 'Number of reports, of which an article may have several.' })
  reportCount!: number;

  @Field(() => Int, { description: 'Number of articles that report it.' })
  articleCount!: number;
}

@ObjectType({
  simpleResolvers: true,
  description: 'The words by which articles of one language name an agreement best.',
})
export class AgreementName {
  @Field(() => String, { description: 'Language of the words (BCP 47).' })
  language!: string;

  @Field(() => [Evidence], { description: 'Where they stand.' })
  evidence!: unknown;
}

@ObjectType({
  simpleResolvers: true,
  description: 'An entry of the ledger: a status that an agreement came to, and the reports of it.',
})
export class AgreementStatusChange {
  @Field(() => AgreementStatusName, { description: 'The status it came to.' })
  status!: string;

  @Field(() => Int, { description: 'Number of reports that tell this change.' })
  reportCount!: number;
}

@ObjectType({
  simpleResolvers: true,
  description: 'Somebody who takes part in an agreement in one role, as reports say.',
})
export class AgreementParty {
  @Field(() => Int, { description: 'Number of reports that say so.' })
  reportCount!: number;
}
