import { ArgsType, Field, Int } from 'type-graphql';
import type { SearchType } from '../../store/records.js';
import { DateOrDateTimeScalar } from '../scalars/iso-date.js';
import { SearchTypeName } from './search.type.js';

/** Longest search text, in UTF-16 units. */
export const LONGEST_SEARCH = 500;

@ArgsType()
export class SearchArgs {
  @Field(() => String, {
    description: `Words to look for, at most ${LONGEST_SEARCH} characters. Arabic spellings that differ in hamza, marks, tatweel or attached particles count as equal.`,
  })
  query!: string;

  @Field(() => [SearchTypeName], { nullable: true, description: 'What to search; everything when left out.' })
  types?: SearchType[] | null;

  @Field(() => String, { nullable: true, description: 'Only in articles of this language (BCP 47).' })
  language?: string | null;

  @Field(() => DateOrDateTimeScalar, { nullable: true, description: 'Only in articles published then or later.' })
  from?: string | null;

  @Field(() => DateOrDateTimeScalar, {
    nullable: true,
    description: 'Only in articles published then or earlier; a day counts to its end.',
  })
  to?: string | null;

  @Field(() => Int, { nullable: true, description: 'How many hits to give: 0 to 100, 20 when left out.' })
  first?: number | null;

  @Field(() => String, { nullable: true, description: 'Cursor of the hit to start after.' })
  after?: string | null;
}
