import { connectionOf } from '../connection.js';
import { Interaction } from './interaction.type.js';

export const InteractionConnection = connectionOf('Interaction', 'interactions', () => Interaction);
