import type { InteractionStatus, InteractionType } from '../../model/interaction.js';
import type { InteractionFacet } from '../../store/store.js';
import { registerNames } from '../enums.js';

export type InteractionOrderFieldName = 'PUBLISHED_AT' | 'POSITION' | 'ID';

export const InteractionTypeName = registerNames<InteractionType>('InteractionType', 'In which way people meet.', {
  MEETING: 'They meet.',
  PHONE_CALL: 'They telephone.',
  VISIT: 'One visits another.',
  TALKS: 'They hold talks or a round of negotiations.',
  CONFERENCE: 'They come together at a conference.',
  LETTER: 'One writes to another.',
});

export const InteractionStatusName = registerNames<InteractionStatus>(
  'InteractionStatus',
  'Whether it has taken place.',
  {
    HELD: 'It took place.',
    PLANNED: 'It is going to take place.',
    ONGOING: 'It is taking place.',
    PROPOSED: 'Somebody proposes it.',
    CANCELLED: 'It was called off.',
  },
);

export const InteractionOrderField = registerNames<InteractionOrderFieldName>(
  'InteractionOrderField',
  'What interactions can be ordered by.',
  {
    PUBLISHED_AT: 'When the article was published; articles without a date come last.',
    POSITION: 'Where it stands in its article.',
    ID: 'The order in which they came in.',
  },
);

export const InteractionFacetName = registerNames<InteractionFacet>(
  'InteractionFacet',
  'What interactions can be counted by.',
  {
    DAY: 'The day on which the article was published (UTC).',
    PUBLISHER: 'The outlet of the article.',
    LANGUAGE: 'The language of the article.',
    PLACE: 'Where it took place.',
    TYPE: 'What kind of event it is.',
    STATUS: 'Whether it took place.',
    PARTICIPANT: 'Who takes part; an event counts for each participant.',
  },
);
