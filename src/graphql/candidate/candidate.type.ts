import { Field, Float, ObjectType } from 'type-graphql';
import type { CandidateReason } from '../../model/candidate.js';
import { registerNames } from '../enums.js';

export const CandidateReasonName = registerNames<CandidateReason>(
  'CandidateReason',
  'Why an entity may be, or may not be, another one.',
  {
    SAME_NAME: 'It goes by the same name.',
    SPELLED_ALIKE: 'Its name has the same letters, written in one word or in two.',
    SOUNDS_ALIKE: 'Its name is spelled so that it sounds the same in another script.',
    WITH_INITIAL: 'One of the names has a single letter in its middle, and is the same otherwise.',
    LONGER_NAME: 'One of the names has further words in its middle, and is the same otherwise.',
    SPELLED_NEARLY: 'Its name has the same consonants, and long words that differ in a letter or two.',
    SAME_OFFICE: 'Both are given the same office.',
    SAME_ORGANIZATION: 'Both hold an office of the same organisation.',
    SAME_COUNTRY: 'Both are of the same country.',
    ITS_ORGANIZATION: 'The article names an organisation that it belongs to.',
    OTHER_COUNTRY: 'They are of different countries.',
    OTHER_FIELD: 'Their offices are of walks of life that one person does not combine.',
    NAMESAKE: 'Others of that name fit as well.',
  },
);

@ObjectType({ simpleResolvers: true, description: 'An entity that another one might be.' })
export class Candidate {
  @Field(() => Float, { description: 'How much speaks for it, 0 to 1; comparable among the candidates of one entity.' })
  score!: number;

  @Field(() => [CandidateReasonName], { description: 'What speaks for it and against it.' })
  reasons!: unknown;
}
