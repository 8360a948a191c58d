import { Field, Int, ObjectType } from 'type-graphql';

@ObjectType({ simpleResolvers: true, description: 'How many objects of a list have one value.' })
export class FacetCount {
  @Field(() => String, {
    nullable: true,
    description:
      'The day (ISO date), name or code; null where the object has none, such as an article without a date, and where the value is an entity.',
  })
  value!: string | null;

  @Field(() => Int, { description: 'Number of objects with this value.' })
  count!: number;
}
