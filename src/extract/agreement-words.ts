import type {
  AgreementConstruction,
  AgreementGrammar,
  AgreementNoun,
  AgreementVerb,
} from '../lang/agreement-grammar.js';
import type { NounForm, VerbForm } from '../lang/clause-grammar.js';
import { type Rule, ruleByConstruction } from '../lang/rule.js';
import type { AgreementStatus, PartyRole } from '../model/agreement.js';
import { foldString } from '../text/fold.js';
import type { AnnotatedDocument } from './annotated-document.js';
import { type ClauseWords, compileClauseWords } from './clause-words.js';
import { buildLexicon, type Lexicon } from './lexicon.js';
import { testByWord } from './vocabulary.js';

/** A verb or verbal noun of agreeing as the readers see it: prepositions folded. */
export interface AgreementCue {
  readonly status: AgreementStatus;
  readonly through: ReadonlySet<string>;
  readonly throughPronoun: ReadonlySet<string>;
  readonly attached: ReadonlySet<string>;
  readonly isDirect: boolean;
  readonly object: AgreementVerb['object'];
  /** A verbal noun takes its object behind "of" too. */
  readonly isNoun: boolean;
  readonly ofDocument: AgreementStatus | null;
}

export interface AgreementWords {
  readonly clauses: ClauseWords;
  /** Every word that can open a reading: a token without an entry here is passed by. */
  readonly gate: Lexicon<true>;
  readonly verbs: Lexicon<{ readonly cue: AgreementCue; readonly verb: AgreementVerb; readonly form: VerbForm }>;
  readonly nouns: Lexicon<{ readonly cue: AgreementCue; readonly noun: AgreementNoun; readonly form: NounForm }>;
  readonly accords: Lexicon<NounForm>;
  readonly papers: Lexicon<NounForm>;
  readonly measures: Lexicon<true>;
  /** The word at a token is of sport, behind any proclitics. */
  isSport(doc: AnnotatedDocument, index: number): boolean;
  readonly nearness: ReadonlySet<string>;
  readonly approvers: ReadonlySet<string>;
  readonly announcers: ReadonlySet<string>;
  readonly completions: ReadonlySet<string>;
  readonly documents: ReadonlySet<string>;
  readonly deals: ReadonlySet<string>;
  readonly truces: ReadonlySet<string>;
  readonly steps: ReadonlySet<string>;
  readonly fixedBefore: ReadonlySet<string>;
  readonly masculineRelatives: ReadonlySet<string>;
  readonly demonstratives: ReadonlySet<string>;
  readonly fillers: ReadonlySet<string>;
  readonly disjunctions: ReadonlySet<string>;
  readonly negotiationDrafts: ReadonlySet<string>;
  readonly participles: Lexicon<AgreementStatus>;
  readonly entryVerbs: Lexicon<VerbForm>;
  readonly force: Lexicon<true>;
  readonly denials: Lexicon<VerbForm>;
  readonly negotiationVerbs: Lexicon<VerbForm>;
  readonly negotiationNouns: Lexicon<NounForm>;
  readonly negotiationLinks: ReadonlySet<string>;
  readonly helpers: ReadonlyMap<string, Exclude<PartyRole, 'PARTY'>>;
  /** Number of words of a phrase before whoever did it, 0 for none. */
  agentive(doc: AnnotatedDocument, index: number): number;
  readonly withThem: ReadonlySet<string>;
  readonly denialFillers: ReadonlySet<string>;
  readonly blockers: ReadonlySet<string>;
  readonly views: ReadonlySet<string>;
  readonly subjectLinks: ReadonlySet<string>;
  readonly notBefore: ReadonlySet<string>;
  rule(construction: AgreementConstruction): Rule<AgreementConstruction>;
}

export const compileAgreementWords = (grammar: AgreementGrammar): AgreementWords => {
  const folded = (words: readonly string[]): ReadonlySet<string> => new Set(words.map(foldString));
  const plain = (forms: readonly string[]): Lexicon<true> =>
    buildLexicon([{ forms, proclitics: 'ANY', value: true as const }]);
  const nouns = (forms: readonly NounForm[]): Lexicon<NounForm> =>
    buildLexicon(forms.map((form) => ({ forms: [form.form], proclitics: 'ANY' as const, value: form })));
  const verbs = (forms: readonly VerbForm[]): Lexicon<VerbForm> =>
    buildLexicon(forms.map((form) => ({ forms: [form.form], proclitics: 'CONJUNCTION' as const, value: form })));
  const agentives = plain(grammar.agentives);
  const sports = folded(grammar.sports);
  return {
    clauses: compileClauseWords(grammar.clauses),
    gate: plain([
      ...[
        ...grammar.verbs.flatMap((verb) => verb.forms),
        ...grammar.nouns.flatMap((noun) => noun.forms),
        ...grammar.accords,
        ...grammar.entry.verbs,
        ...grammar.denial.verbs,
        ...grammar.negotiation.verbs,
        ...grammar.negotiation.nouns,
      ].map(({ form }) => form),
      ...grammar.participles.flatMap(({ forms }) => forms),
    ]),
    verbs: buildLexicon(
      grammar.verbs.flatMap((verb) => {
        const cue: AgreementCue = {
          ...verb,
          through: folded(verb.through),
          throughPronoun: folded(verb.throughPronoun),
          attached: folded(verb.attached),
          isNoun: false,
        };
        return verb.forms.map((form) => ({
          forms: [form.form],
          proclitics: 'CONJUNCTION' as const,
          value: { cue, verb, form },
        }));
      }),
    ),
    nouns: buildLexicon(
      grammar.nouns.flatMap((noun) => {
        const cue: AgreementCue = {
          ...noun,
          through: folded(noun.through),
          throughPronoun: folded(noun.throughPronoun),
          attached: folded(noun.attached),
          isNoun: true,
        };
        return noun.forms.map((form) => ({
          forms: [form.form],
          proclitics: 'ANY' as const,
          value: { cue, noun, form },
        }));
      }),
    ),
    accords: nouns(grammar.accords),
    papers: nouns(grammar.papers),
    measures: plain(grammar.measures),
    isSport: testByWord(({ hypotheses }) => hypotheses.some(({ stem }) => sports.has(stem))),
    nearness: folded(grammar.nearness),
    approvers: folded(grammar.approvers),
    announcers: folded(grammar.announcers),
    completions: folded(grammar.completions),
    documents: folded(grammar.documents),
    deals: folded(grammar.deals),
    truces: folded(grammar.truces),
    steps: folded(grammar.steps),
    fixedBefore: folded(grammar.fixedBefore),
    masculineRelatives: folded(grammar.masculineRelatives),
    demonstratives: folded(grammar.demonstratives),
    fillers: folded(grammar.fillers),
    disjunctions: folded(grammar.disjunctions ?? []),
    negotiationDrafts: folded(grammar.negotiation.drafts),
    participles: buildLexicon(
      grammar.participles.map(({ status, forms }) => ({ forms, proclitics: 'NONE' as const, value: status })),
    ),
    entryVerbs: verbs(grammar.entry.verbs),
    force: plain(grammar.entry.force),
    denials: verbs(grammar.denial.verbs),
    negotiationVerbs: verbs(grammar.negotiation.verbs),
    negotiationNouns: nouns(grammar.negotiation.nouns),
    negotiationLinks: folded(grammar.negotiation.links),
    helpers: new Map(
      grammar.helpers.flatMap(({ forms, role }) => forms.map((form) => [foldString(form), role] as const)),
    ),
    agentive: (doc, index) => {
      const [match] = agentives.at(doc, index);
      return match === undefined ? 0 : match.to - index;
    },
    withThem: folded(grammar.withThem),
    denialFillers: folded(grammar.denial.fillers),
    blockers: folded(grammar.blockers),
    views: folded(grammar.views),
    subjectLinks: folded(grammar.subjectLinks),
    notBefore: folded(grammar.notBefore),
    rule: ruleByConstruction(grammar.rules),
  };
};
