import type { WordingGrammar } from '../wording-grammar.js';
import { words } from './names/words.js';
import { SENSES } from './senses.js';

export const WORDING: WordingGrammar = {
  light: words(`
a an the this that these those such same other another any some each every all both either own
i me my we us our you your he him his she her it its they them their one ones who whom whose which what
of in on at to from by with for about into onto during after before against between among under over through within
upon near via around as than like per amid despite toward towards since until till off out up down
and or but so yet if then because while when where whether although though however also too even just only still
very much more most less least many few several well already now here there again ever once soon
am is are was were be been being do does did done have has had having will would shall should can could may might must
say says said saying told tell tells added adds adding 's
`),
  negations: words(`
not no never none nor neither without nobody nothing cannot don't doesn't didn't isn't aren't wasn't weren't won't
wouldn't can't couldn't shouldn't mustn't hasn't haven't hadn't ain't
`),
  multiples: [
    ['hundred', 100],
    ['thousand', 1e3],
    ['million', 1e6],
    ['billion', 1e9],
    ['trillion', 1e12],
  ],
  senses: SENSES,
};
