import { Field, ObjectType } from 'type-graphql';
import { Evidence } from '../evidence/evidence.type.js';

@ObjectType({
  simpleResolvers: true,
  description:
    'The report of a news agency that an article prints: the dateline of the article credits the agency, or that of another article with the same text does.',
})
export class Wire {
  @Field(() => Evidence, { description: 'The words that credit the agency, in this article or in a copy of it.' })
  evidence!: unknown;
}
