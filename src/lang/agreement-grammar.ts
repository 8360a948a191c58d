import type { AgreementStatus, PartyRole } from '../model/agreement.js';
import type { ClauseGrammar, NounForm, VerbForm } from './clause-grammar.js';
import type { Rule } from './rule.js';

/**
 * AGREE_ON: a verb of agreeing with what was agreed on. ACCORD_VERB: a verb whose object is an accord. RELATIVE: an
 * accord and a relative clause that tells what was done to it. VERBAL_NOUN: signing, conclusion, extension of an
 * accord, presupposed as a fact. PARTICIPLE: the signed, the concluded accord between parties. ENTRY: an accord that
 * comes into force. COMMITMENT: a party keeps to an accord. DENIAL: a denial that there is an accord. NEGOTIATION: talks about an accord that is not there yet.
 */
export type AgreementConstruction =
  | 'AGREE_ON'
  | 'ACCORD_VERB'
  | 'RELATIVE'
  | 'VERBAL_NOUN'
  | 'PARTICIPLE'
  | 'ENTRY'
  | 'COMMITMENT'
  | 'DENIAL'
  | 'NEGOTIATION';

/** What a verb of agreeing takes: any content behind its preposition, an accord, an accord or a measure, a truce. */
export type AgreementObject = 'ANY' | 'ACCORD' | 'MEASURE' | 'TRUCE';

export interface AgreementVerb {
  readonly lemma: string;
  readonly status: AgreementStatus;
  readonly forms: readonly VerbForm[];
  /** Prepositions before the object, with the pronoun forms that take up an antecedent; empty for a direct object. */
  readonly through: readonly string[];
  readonly throughPronoun: readonly string[];
  /** Prepositions written onto the object that stand for the free one. */
  readonly attached: readonly string[];
  /** The object may stand without the preposition. */
  readonly isDirect: boolean;
  readonly object: AgreementObject;
  /** One party alone cannot do it: a plural subject, a list or "with" is needed. */
  readonly isMutual: boolean;
  /** The present tense tells a fact outside headlines too. */
  readonly inPresent: boolean;
  /** The verb takes many objects ("held"): the accord must follow its subject. */
  readonly isLight: boolean;
  /** The accord is the verb's subject: it collapsed, it began. */
  readonly isIntransitive: boolean;
  /** Status where the accord is a document: whoever approves a signed paper ratifies it. */
  readonly ofDocument: AgreementStatus | null;
}

export interface AgreementNoun {
  readonly status: AgreementStatus;
  readonly forms: readonly NounForm[];
  readonly through: readonly string[];
  readonly throughPronoun: readonly string[];
  readonly attached: readonly string[];
  readonly isDirect: boolean;
  readonly object: AgreementObject;
  /** Only behind a word that presupposes a fact. */
  readonly needsFact: boolean;
  /** The word has other meanings: parties must stand with it. */
  readonly needsParties: boolean;
  /** A decision to do it is as good as done: "decided the approval of". */
  readonly byDecision: boolean;
  readonly ofDocument: AgreementStatus | null;
}

export interface AgreementGrammar {
  readonly rules: readonly Rule<AgreementConstruction>[];
  readonly clauses: ClauseGrammar;
  /** Nouns for accords. */
  readonly accords: readonly NounForm[];
  /** Accords that are papers to approve: convention, memorandum, protocol. */
  readonly documents: readonly string[];
  /** Accords of trade: without an article, a verbal noun before them plans as often as it tells. */
  readonly deals: readonly string[];
  /** Accords that stop fighting: they can be declared by one side. */
  readonly truces: readonly string[];
  /** What can be refused of an accord: to sign it, to keep to it. */
  readonly steps: readonly string[];
  /** Adverbs whose preposition is that of agreeing: "in keeping with". */
  readonly fixedBefore: readonly string[];
  /** Relative pronouns that a feminine accord cannot have. */
  readonly masculineRelatives: readonly string[];
  /** "this", "that" before a definite accord. */
  readonly demonstratives: readonly string[];
  /** Words between a verbal noun and its object: another, repeated. */
  readonly fillers: readonly string[];
  /** "Or": what stands behind one is a noun as the word before it is ("to accept or refuse the accord"). */
  readonly disjunctions?: readonly string[];
  /** Accords only as the object of signing. */
  readonly papers: readonly NounForm[];
  /** What parties to a conflict consent to: truces, zones, exchanges. */
  readonly measures: readonly string[];
  readonly verbs: readonly AgreementVerb[];
  readonly nouns: readonly AgreementNoun[];
  readonly participles: readonly { readonly status: AgreementStatus; readonly forms: readonly string[] }[];
  /** "came into": the accord is subject or follows; the force phrase proves it. */
  readonly entry: { readonly verbs: readonly VerbForm[]; readonly force: readonly string[] };
  readonly denial: { readonly verbs: readonly VerbForm[]; readonly fillers: readonly string[] };
  /** Talks, and the words that lead from them to the accord they are about. */
  readonly negotiation: {
    readonly verbs: readonly VerbForm[];
    readonly nouns: readonly NounForm[];
    readonly links: readonly string[];
    /** A draft of an accord: one side that is charged with the talks is enough. */
    readonly drafts: readonly string[];
  };
  /** Words that bring in who helped the accord without being bound by it. */
  readonly helpers: readonly { readonly role: Exclude<PartyRole, 'PARTY'>; readonly forms: readonly string[] }[];
  /** Words of sport: what is agreed on around them is a transfer or a match. */
  readonly sports: readonly string[];
  /** "close to", "on the verge of": what follows is still being negotiated. */
  readonly nearness: readonly string[];
  /** Heads of bodies whose consent to an accord is its ratification: council, parliament. */
  readonly approvers: readonly string[];
  /** Verbs of announcing: their subject may be a party of what they announce. */
  readonly announcers: readonly string[];
  /** Verbs by which a verbal noun is done: "was completed". */
  readonly completions: readonly string[];
  /** Phrases before whoever did it: on the part of, at the hands of. */
  readonly agentives: readonly string[];
  /** "with" and a pronoun: the other party was named before. */
  readonly withThem: readonly string[];
  /** Words before a verbal noun that leave it open whether it happens: before, possibility. */
  readonly blockers: readonly string[];
  /** Words behind the preposition that make it a view, not an accord ("agreed that"). */
  readonly views: readonly string[];
  /** Words that may follow the accord inside its name: about, on, for. */
  readonly subjectLinks: readonly string[];
  /** Nouns behind an accord noun that make it another thing. */
  readonly notBefore: readonly string[];
}
