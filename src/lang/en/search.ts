import type { SearchGrammar } from '../search-grammar.js';
import { words } from './names/words.js';

export const SEARCH: SearchGrammar = {
  questions: words(
    'what who whom how when where why did does do has have had is was were be been which quotes remarks by',
  ),
  about: words('about on regarding concerning over towards'),
  says: words(
    'say says said saying tell tells told think thinks thought comment comments commented speak speaks spoke talk talked',
  ),
  letters: 'abcdefghijklmnopqrstuvwxyz',
};
