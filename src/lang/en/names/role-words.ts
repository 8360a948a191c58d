import type { RoleGrammar } from '../../role-grammar.js';
import { words } from './words.js';

export const ROLE_WORDS: RoleGrammar = {
  standings: {
    FORMER: words('former formerly ex late then onetime one-time retired deposed ousted emeritus was'),
    ACTING: words('acting interim caretaker provisional transitional'),
    DESIGNATE: words('elect designate designated nominee incoming presumptive'),
    NEW: words('new newly appointed'),
  },
  neutral: words(
    "the a an his her its their of for to at in with on and 's s current incumbent outgoing longtime who is",
  ),
};
