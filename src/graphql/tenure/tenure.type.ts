import { Field, ID, Int, ObjectType } from 'type-graphql';
import type { TenureBoundRecord } from '../../store/records.js';
import { registerNames } from '../enums.js';
import { Node } from '../node/node.type.js';

export const TenureBasisName = registerNames<TenureBoundRecord['basis']>(
  'TenureBasis',
  'Where an end of a tenure is known from.',
  {
    IMPORTED: 'An import of facts (Wikidata, Popolo, CSV) gives it.',
    REPORTED:
      'The first or the last article that gives the office: held then, and perhaps longer. No article need say when it began or ended.',
  },
);

export const TenurePrecisionName = registerNames<TenureBoundRecord['precision']>(
  'TenurePrecision',
  'How exact the end of a tenure is.',
  { DAY: 'To the day.', MONTH: 'To the month.', YEAR: 'To the year.' },
);

@ObjectType({ simpleResolvers: true, description: 'Beginning or end of a tenure, as far as it is known.' })
export class TenureBound {
  @Field(() => String, { description: 'ISO 8601, as exact as it is known: `2004-03-09`, `2004-03` or `2004`.' })
  date!: string;

  @Field(() => TenurePrecisionName, { description: 'How exact it is.' })
  precision!: string;

  @Field(() => TenureBasisName, { description: 'Where it is known from.' })
  basis!: string;
}

@ObjectType({
  implements: [Node],
  simpleResolvers: true,
  description:
    'That somebody holds an office for a time: a fact about the world, put together from the roles that articles state and from imports. A title that is called a former one, or that does not say whose office it is, makes no tenure.',
})
export class Tenure {
  @Field(() => ID, { description: 'Id of the tenure.' })
  id!: string;

  @Field(() => String, { description: 'Code of the office, such as FOREIGN_MINISTER; codes of one office are joined.' })
  office!: string;

  @Field(() => String, { nullable: true, description: 'The office in the words of the import; null without one.' })
  title!: string | null;

  @Field(() => Boolean, { description: 'An import gives it; else articles do.' })
  imported!: boolean;

  @Field(() => String, { nullable: true, description: 'What the import calls this fact; null without one.' })
  source!: string | null;

  @Field(() => TenureBound, { nullable: true, description: 'Since when; null when the import does not say.' })
  from!: TenureBoundRecord | null;

  @Field(() => TenureBound, {
    nullable: true,
    description: 'Until when; null when the import does not say: held at its time.',
  })
  to!: TenureBoundRecord | null;

  @Field(() => Int, { description: 'Number of roles in articles that it rests on.' })
  statementCount!: number;

  @Field(() => Int, { description: 'How many of them call the holder acting.' })
  actingCount!: number;

  @Field(() => String, {
    nullable: true,
    description:
      'Day of the first article, from the end on, that calls the holder a former one: the tenure ended between the two. Null when none does.',
  })
  formerSince!: string | null;
}
