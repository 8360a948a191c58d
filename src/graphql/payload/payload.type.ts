import { Field, InterfaceType, ObjectType } from 'type-graphql';
import { ERRORS, type ErrorCode } from '../../errors.js';
import { registerNames } from '../enums.js';

const remedies = Object.fromEntries(Object.entries(ERRORS).map(([code, { remedy }]) => [code, remedy])) as Record<
  ErrorCode,
  string
>;

export const ErrorCodeName = registerNames<ErrorCode>(
  'ErrorCode',
  'What went wrong, for programs. The same codes stand in `extensions.code` of GraphQL errors.',
  remedies,
);

@ObjectType({ simpleResolvers: true, description: 'Something that the sender can correct.' })
export class UserError {
  @Field(() => ErrorCodeName, { description: 'What went wrong, for programs.' })
  code!: string;

  @Field(() => String, { description: 'What went wrong, for people.' })
  message!: string;

  @Field(() => [String], {
    description:
      'The field of the input it is about, outermost first, items of lists by their number from 0; empty when it is about all of it.',
  })
  path!: unknown;

  @Field(() => String, { description: 'What to do about it.' })
  remedy!: string;
}

@InterfaceType({
  description: 'Answer to a mutation: what it made, or why it made nothing.',
  // Mutations name their own type; nothing gives a payload as such.
  resolveType: () => undefined,
})
export abstract class Payload {
  @Field(() => [UserError], { description: 'What the sender can correct; empty when all was done.' })
  errors!: unknown;
}
