import { datedConnectionOf } from '../connection.js';
import { StoryFacetName } from './story.enum.js';
import { Story } from './story.type.js';

export const StoryConnection = datedConnectionOf(
  'Story',
  'stories',
  () => Story,
  StoryFacetName,
  'day of the first article',
);
