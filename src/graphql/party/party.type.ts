import { Field, ObjectType } from 'type-graphql';
import type { PartyRole } from '../../model/agreement.js';
import { registerNames } from '../enums.js';
import { Evidence } from '../evidence/evidence.type.js';

export const PartyRoleName = registerNames<PartyRole>('PartyRole', 'Which part somebody has in an agreement.', {
  PARTY: 'One of those who agree.',
  GUARANTOR: 'Stands for the agreement being kept.',
  MEDIATOR: 'Brings the parties together.',
  HOST: 'Gives the place.',
  OBSERVER: 'Looks on.',
});

@ObjectType({ simpleResolvers: true, description: 'Somebody who takes part in something.' })
export class Party {
  @Field(() => Evidence, { nullable: true, description: 'The words for them; null when they are understood.' })
  evidence!: unknown;
}

@ObjectType({ simpleResolvers: true, description: 'Somebody who takes part in an agreement, as one report says.' })
export class AgreementReportParty {
  @Field(() => PartyRoleName, { nullable: true, description: 'Which part they have.' })
  role!: string | null;

  @Field(() => Evidence, { nullable: true, description: 'The words for them; null when they are understood.' })
  evidence!: unknown;
}
