import { Field, Int, ObjectType } from 'type-graphql';
import { DateScalar } from '../scalars/iso-date.js';

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

  @Field(() => Boolean, {
    description:
      'Whether all objects of the list were counted; false: it is too long, and only those at its head were: the latest, the most mentioned.',
  })
  isExact!: boolean;
}

@ObjectType({ simpleResolvers: true, description: 'How many objects of a list lie in one stretch of time.' })
export class HistogramBucket {
  @Field(() => DateScalar, { description: 'Its first day.' })
  from!: string;

  @Field(() => DateScalar, { description: 'Its last day.' })
  to!: string;

  @Field(() => Int, { description: 'Number of objects in it.' })
  count!: number;

  @Field(() => Boolean, {
    description: 'Whether all objects of the list were counted; false: it is too long, and only the latest were.',
  })
  isExact!: boolean;
}
