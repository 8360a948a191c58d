import { Field, ObjectType } from 'type-graphql';
import type { PartyRole } from '../../model/agreement.js';
import type { PartyStatus } from '../../model/unknown.js';
import { registerNames } from '../enums.js';
import { Evidence } from '../evidence/evidence.type.js';

export const PartyRoleName = registerNames<PartyRole>('PartyRole', 'Which part somebody has in an agreement.', {
  PARTY: 'One of those who agree.',
  GUARANTOR: 'Stands for the agreement being kept.',
  MEDIATOR: 'Brings the parties together.',
  HOST: 'Gives the place.',
  OBSERVER: 'Looks on.',
});

export const PartyStatusName = registerNames<PartyStatus>(
  'PartyStatus',
  'How somebody in a place of a relation is known. It says why `entity` or `evidence` may be null.',
  {
    STATED: 'Words for them stand there.',
    RESOLVED: 'Understood from the context: they are meant and not named there, so `evidence` is null.',
    UNRESOLVED: 'Words stand there that name nobody who is known, such as "both sides": `entity` is null.',
    OUTLET: 'The outlet that published the article, whatever its text says: see `Article.publisher`.',
    UNKNOWN: 'The text names nobody.',
  },
);

const EVIDENCE = { nullable: true, description: 'The words for them; null when there are none (see `status`).' };

@ObjectType({ simpleResolvers: true, description: 'Somebody who takes part in something.' })
export class Party {
  @Field(() => Evidence, EVIDENCE)
  evidence!: unknown;
}

@ObjectType({ simpleResolvers: true, description: 'Somebody who takes part in an agreement, as one report says.' })
export class AgreementReportParty {
  @Field(() => PartyRoleName, { description: 'Which part they have.' })
  role!: string;

  @Field(() => Evidence, EVIDENCE)
  evidence!: unknown;
}
