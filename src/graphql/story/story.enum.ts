import type { StoryFacet } from '../../store/store.js';
import { registerNames } from '../enums.js';

export type StoryOrderFieldName = 'FIRST_REPORT' | 'ARTICLE_COUNT' | 'ID';

export const StoryOrderField = registerNames<StoryOrderFieldName>(
  'StoryOrderField',
  'What stories can be ordered by.',
  {
    FIRST_REPORT: 'When the first of their articles came out.',
    ARTICLE_COUNT: 'How many articles tell them.',
    ID: 'The order in which they were first met.',
  },
);

export const StoryFacetName = registerNames<StoryFacet>('StoryFacet', 'What stories can be counted by.', {
  DAY: 'The day of the first article (UTC).',
  PUBLISHER: 'Who tells it; a story counts for each outlet.',
  LANGUAGE: 'The languages of its articles; a story counts for each.',
});
