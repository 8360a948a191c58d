import type { NounForm, VerbForm } from '../lang/clause-grammar.js';
import type {
  InteractionConstruction,
  InteractionGrammar,
  InteractionNoun,
  InteractionVerb,
  LightVerb,
} from '../lang/interaction-grammar.js';
import { type Rule, ruleByConstruction } from '../lang/rule.js';
import type { InteractionType } from '../model/interaction.js';
import { foldString } from '../text/fold.js';
import { type ClauseWords, compileClauseWords } from './clause-words.js';
import { buildLexicon, type Lexicon } from './lexicon.js';

export interface InteractionWords {
  readonly clauses: ClauseWords;
  /** Every word that can open a reading: a token without an entry here is passed by. */
  readonly gate: Lexicon<true>;
  readonly verbs: Lexicon<{ readonly verb: InteractionVerb; readonly form: VerbForm }>;
  readonly nouns: Lexicon<{ readonly noun: InteractionNoun; readonly form: NounForm }>;
  readonly light: Lexicon<{ readonly light: LightVerb; readonly form: VerbForm }>;
  readonly anaphors: Lexicon<InteractionType>;
  readonly joining: ReadonlySet<string>;
  readonly openers: ReadonlySet<string>;
  readonly qualifiers: ReadonlySet<string>;
  readonly coming: ReadonlySet<string>;
  readonly visitKinds: ReadonlySet<string>;
  readonly resumptives: ReadonlySet<string>;
  readonly notBefore: ReadonlySet<string>;
  readonly notBehind: ReadonlySet<string>;
  readonly assemblies: ReadonlySet<string>;
  readonly pairs: ReadonlySet<string>;
  readonly notParties: ReadonlySet<string>;
  rule(construction: InteractionConstruction): Rule<InteractionConstruction>;
}

export const compileInteractionWords = (grammar: InteractionGrammar): InteractionWords => {
  const folded = (words: readonly string[]): ReadonlySet<string> => new Set(words.map(foldString));
  return {
    clauses: compileClauseWords(grammar.clauses),
    gate: buildLexicon([
      {
        forms: [...grammar.verbs, ...grammar.nouns, ...grammar.lightVerbs].flatMap(({ forms }) =>
          forms.map(({ form }) => form),
        ),
        proclitics: 'ANY' as const,
        value: true as const,
      },
    ]),
    verbs: buildLexicon(
      grammar.verbs.flatMap((verb) =>
        verb.forms.map((form) => ({ forms: [form.form], proclitics: 'ANY' as const, value: { verb, form } })),
      ),
    ),
    nouns: buildLexicon(
      grammar.nouns.flatMap((noun) =>
        noun.forms.map((form) => ({ forms: [form.form], proclitics: 'ANY' as const, value: { noun, form } })),
      ),
    ),
    light: buildLexicon(
      grammar.lightVerbs.flatMap((light) =>
        light.forms.map((form) => ({ forms: [form.form], proclitics: 'CONJUNCTION' as const, value: { light, form } })),
      ),
    ),
    anaphors: buildLexicon(
      grammar.anaphors.map(({ type, forms }) => ({ forms, proclitics: 'ANY' as const, value: type })),
    ),
    joining: folded(grammar.joiningVerbs),
    openers: folded(grammar.openers),
    qualifiers: folded(grammar.qualifiers),
    coming: folded(grammar.coming),
    visitKinds: folded(grammar.visitKinds),
    resumptives: folded(grammar.resumptives),
    notBefore: folded(grammar.notBefore),
    notBehind: folded(grammar.notBehind),
    assemblies: folded(grammar.assemblies),
    pairs: folded(grammar.pairs),
    notParties: folded(grammar.notParties),
    rule: ruleByConstruction(grammar.rules),
  };
};
