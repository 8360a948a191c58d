import { datedConnectionOf } from '../connection.js';
import { InteractionFacetName } from './interaction.enum.js';
import { Interaction } from './interaction.type.js';

export const InteractionConnection = datedConnectionOf(
  'Interaction',
  'interactions',
  () => Interaction,
  InteractionFacetName,
  'day of publication',
);
