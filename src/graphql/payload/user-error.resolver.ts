import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { tellError } from '../../app/error-messages.js';
import type { Context } from '../context.js';
import { UserError } from './payload.type.js';
import type { Raised } from './user-errors.js';

@Resolver(() => UserError)
export class UserErrorResolver {
  @FieldResolver(() => String)
  message(@Root() error: Raised, @Ctx() { language }: Context): string {
    return tellError(error, language).message;
  }

  @FieldResolver(() => String)
  remedy(@Root() error: Raised, @Ctx() { language }: Context): string {
    return tellError(error, language).remedy;
  }
}
