import { Field, ID, ObjectType } from 'type-graphql';
import type { RolePattern, RoleStanding } from '../../model/entity.js';
import { registerNames } from '../enums.js';
import { Evidence } from '../evidence/evidence.type.js';
import { Extracted } from '../node/extracted.type.js';
import { Node } from '../node/node.type.js';

export const RolePatternName = registerNames<RolePattern>('RolePattern', 'In which way the words give the office.', {
  TITLE_NAME_APPOSITION: 'The title stands before the name.',
  NAME_TITLE_APPOSITION: 'The name stands before the title.',
  COUNTERPART: 'Said to be the counterpart of somebody whose office is given.',
  DUAL_TITLE_DISTRIBUTED: 'One title in the dual or plural, shared out over the names that follow.',
  PHOTO_CREDIT: 'Named as photographer under a picture.',
});

export const RoleStandingName = registerNames<RoleStanding>(
  'RoleStanding',
  'How a title says that its office is held.',
  {
    HELD: 'It is held; the title says nothing else.',
    NEW: 'Since shortly before: newly appointed.',
    ACTING: 'In the place of somebody: acting, interim.',
    DESIGNATE: 'Chosen and not yet in office: designate, nominee.',
    FORMER: 'Not any more: former, late, deposed.',
  },
);

@ObjectType({
  implements: [Node, Extracted],
  simpleResolvers: true,
  description: 'An office as the text gives it to somebody. A fact about the text, not about the world.',
})
export class Role {
  @Field(() => ID, { description: 'Id of the role.' })
  id!: string;

  @Field(() => String, {
    description: 'Code of the office, such as FOREIGN_MINISTER or SPOKESPERSON; OTHER when it has none.',
  })
  office!: string;

  @Field(() => RolePatternName, { description: 'In which way the words give the office.' })
  pattern!: string;

  @Field(() => RoleStandingName, { description: 'How the title says that the office is held.' })
  standing!: string;

  @Field(() => Evidence, { nullable: true, description: 'The words of the title alone; null for a photo credit.' })
  title!: unknown;

  @Field(() => Evidence, { description: 'Title and name together.' })
  evidence!: unknown;
}
