import { Field, InputType } from 'type-graphql';

export const IDEMPOTENCY_KEY =
  'A key that you make up for this one call, such as a UUID. Sent again with the same input, the call gives the same answer and writes nothing; with another input it is refused. The header `Idempotency-Key` does the same.';

@InputType({ description: 'What the inputs of all mutations have in common.' })
export abstract class MutationInput {
  @Field(() => String, { nullable: true, description: IDEMPOTENCY_KEY })
  idempotencyKey?: string | null;
}
