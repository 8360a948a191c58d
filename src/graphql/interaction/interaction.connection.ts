import { countedConnectionOf } from '../connection.js';
import { InteractionFacetName } from './interaction.enum.js';
import { Interaction } from './interaction.type.js';

export const InteractionConnection = countedConnectionOf(
  'Interaction',
  'interactions',
  () => Interaction,
  InteractionFacetName,
);
