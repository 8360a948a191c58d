import type { AgreementStatus } from '../model/agreement.js';
import type { InteractionType } from '../model/interaction.js';
import type { AgreementConstruction } from './agreement-grammar.js';
import type { InteractionConstruction } from './interaction-grammar.js';
import type { Rule } from './rule.js';
import type { PronounRow } from './subject-first-grammar.js';

/** A verb of an accord's life, with the words between it and the accord: "withdrew from". */
export interface AccordVerbRow {
  readonly status: AgreementStatus;
  readonly forms: readonly string[];
  /** Only with the other party behind the accord: who announces an accord need not be in it. */
  readonly needsPartner: boolean;
}

/** Phrases whose subject is the accord: "entered into force", "collapsed". */
export interface AccordEntryRow {
  readonly status: AgreementStatus;
  readonly forms: readonly string[];
}

/** Accords of a language whose subjects stand before their verbs. All words in lower case. */
export interface SubjectFirstAgreementGrammar {
  readonly order: 'SUBJECT_FIRST';
  readonly rules: readonly Rule<AgreementConstruction>[];
  /** Nouns for accords, of one word or more: "pact", "letter of intent". */
  readonly accords: readonly string[];
  readonly verbs: readonly AccordVerbRow[];
  /** Verbs of agreeing. */
  readonly agree: {
    readonly forms: readonly string[];
    /** Words that open what was agreed on. */
    readonly through: readonly string[];
    /** Determiners of a direct object: "agreed a plan". */
    readonly objects: readonly string[];
    /** Opens the parties behind a participle: "the plan agreed by Norway and Sweden". */
    readonly by: readonly string[];
    /** Opens the other party: "agreed with Norway to share the island". */
    readonly partner: readonly string[];
    /** What else may open the accord behind that party: "agreed with Norway for the supply of salt". */
    readonly behindPartner: readonly string[];
    /** Forms that tell a fact in headlines only. */
    readonly present: readonly string[];
  };
  /** Verbs of a deal, with the words before the other party: "sell … to", "buy … from"; '' for the object itself. */
  readonly counterparts: readonly { readonly forms: readonly string[]; readonly through: readonly string[] }[];
  /** Opens the party that does what an accord is about: "an accord for Norway to buy the island". */
  readonly purposes: readonly string[];
  /** Nouns for keeping to an accord, with their preposition; whose it is stands before them: "Norway's commitment to". */
  readonly commitments: readonly string[];
  readonly entries: readonly AccordEntryRow[];
  /** Phrases that lead to an accord which is not there yet: "close to reaching". */
  readonly negotiations: readonly string[];
  /** Nouns of bargaining, and the words between their parties and the accord that is aimed at. */
  readonly bargaining: { readonly nouns: readonly string[]; readonly aims: readonly string[] };
  /** Nouns of gatherings that agree as one: the summit. */
  readonly gatherings: readonly string[];
  /** Words before a gerund that make it a fact: after, by. */
  readonly factives: readonly string[];
  /** Words that leave it open whether an accord came about: if, hope, possible. */
  readonly blockers: readonly string[];
  /** Prepositions that open the other party: with, by. */
  readonly partners: readonly string[];
  /** The one that opens all parties at once: between. */
  readonly between: readonly string[];
}

export interface EncounterVerbRow {
  readonly type: InteractionType;
  /** Verb, with the preposition that makes it an encounter: "met", "met with", "arrived in". The longest form wins. */
  readonly forms: readonly string[];
  /** OTHERS: the other participants follow. PERSONS: the same, and no side is a place. WITH: they follow behind "with", over a topic. PLACE: a place, body or group follows. SELVES: nobody follows. */
  readonly takes: 'OTHERS' | 'PERSONS' | 'WITH' | 'PLACE' | 'SELVES';
  /** Only a place may follow: "arrived in". */
  readonly toPlace: boolean;
  /** Several subjects, or one body that holds a meeting of its own, meet without anybody named behind. */
  readonly alone: boolean;
  /** Only with a phrase of telephoning in the clause. */
  readonly needsPhone: boolean;
  /** What the plain past tells, where it is not that the event was held; PLANNED: nothing. */
  readonly only: 'ONGOING' | 'PLANNED' | null;
}

/** An event noun; whoever takes part stands around it. */
export interface EncounterNounRow {
  readonly type: InteractionType;
  readonly forms: readonly string[];
  /** Words that open the place of a visit; empty where nothing is visited. */
  readonly places: readonly string[];
  /** Goes on for days: "in talks with". */
  readonly lasts: boolean;
}

/** Meetings, calls, visits and press conferences of a language whose subjects stand before their verbs. */
export interface SubjectFirstInteractionGrammar {
  readonly order: 'SUBJECT_FIRST';
  readonly rules: readonly Rule<InteractionConstruction>[];
  readonly verbs: readonly EncounterVerbRow[];
  readonly nouns: readonly EncounterNounRow[];
  /** Words that open who takes part: with; between; of and by for whose event it is. */
  readonly parties: {
    readonly joins: readonly string[];
    readonly between: readonly string[];
    readonly owners: readonly string[];
  };
  /** Pronouns of whose event it is: his, their. */
  readonly possessives: readonly PronounRow[];
  /** Prepositions before an event noun that make it a fact: after, during. */
  readonly factives: readonly string[];
  /** Prepositions of the setting in which something is said: at, in. */
  readonly settings: readonly string[];
  /** Words that put an event noun into the future: before, upcoming. */
  readonly forerunners: readonly string[];
  /** Words before or behind an event noun that let it go on: in, continue. */
  readonly lasting: readonly string[];
  /** Words that ask for an event or only name it as an aim: sought, proposed. */
  readonly wishes: readonly string[];
  /** Verbs that only say that the event of such a noun takes place: held, had. */
  readonly lightVerbs: readonly string[];
  /** Phrases that make a conversation a call: "by phone". */
  readonly phonePhrases: readonly string[];
  /** Words before the verb that put it into the future. */
  readonly plans: readonly string[];
  /** Of those the ones that do so only in reported speech: would. */
  readonly reportedPlans: readonly string[];
  /** Verb forms that tell a fact in headlines only, and elsewhere a plan or a habit. */
  readonly present: readonly string[];
  readonly blockers: readonly string[];
  /** Common nouns that can meet: representatives, officials, leaders. */
  readonly participants: readonly string[];
}
