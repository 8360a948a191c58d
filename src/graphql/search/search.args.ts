import { ArgsType, Field, Int } from 'type-graphql';
import type { SearchType } from '../../store/records.js';
import type { SearchOrder } from '../../store/search-records.js';
import { DateOrDateTimeScalar } from '../scalars/iso-date.js';
import { SearchOrderName } from './search.enum.js';
import { SearchFilterInput } from './search.filter.js';
import { SearchTypeName } from './search.type.js';

/** Name of the list of hits, for its cursors. */
export const SEARCH_LIST = 'search';

/** Longest search text, in UTF-16 units. */
export const LONGEST_SEARCH = 500;

@ArgsType()
export class SearchArgs {
  @Field(() => String, {
    description: `Words to look for, at most ${LONGEST_SEARCH} characters: all of them, "words side by side", beginnings* of words, -without, this OR that. Arabic spellings that differ in hamza, marks, tatweel or attached particles count as equal, and so do inflections. A question such as "what X said about Y" is understood.`,
  })
  query!: string;

  @Field(() => [SearchTypeName], { nullable: true, description: 'What to search; everything when left out.' })
  types?: SearchType[] | null;

  @Field(() => SearchFilterInput, { nullable: true, description: 'Which hits to give; all when left out.' })
  filter?: SearchFilterInput | null;

  @Field(() => SearchOrderName, { defaultValue: 'RELEVANCE', description: 'How hits are ordered.' })
  orderBy!: SearchOrder;

  @Field(() => Boolean, {
    defaultValue: true,
    description:
      'Whether names and questions in the query are understood; false: it is words and nothing else. `understanding` tells what was understood.',
  })
  understand!: boolean;

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
