import { connectionOf } from '../connection.js';
import { Story } from './story.type.js';

export const StoryConnection = connectionOf('Story', 'stories', () => Story);
