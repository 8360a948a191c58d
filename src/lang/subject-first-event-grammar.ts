import type { AgreementStatus } from '../model/agreement.js';
import type { InteractionType } from '../model/interaction.js';
import type { AgreementConstruction } from './agreement-grammar.js';
import type { InteractionConstruction } from './interaction-grammar.js';
import type { Rule } from './rule.js';

/** A verb of an accord's life: what its object must be. */
export interface AccordVerbRow {
  readonly status: AgreementStatus;
  readonly forms: readonly string[];
  /** ACCORD: its object, or its subject in the passive, is an accord. ANY: whatever stands behind `through`. */
  readonly object: 'ACCORD' | 'ANY';
  /** Words between verb and object ("to", "on"); '' for none. */
  readonly through: readonly string[];
}

/** Accords of a language whose subjects stand before their verbs. */
export interface SubjectFirstAgreementGrammar {
  readonly order: 'SUBJECT_FIRST';
  readonly rules: readonly Rule<AgreementConstruction>[];
  readonly accords: readonly string[];
  readonly verbs: readonly AccordVerbRow[];
  /** Phrases that an accord is the subject of: "entered into force". */
  readonly entries: readonly string[];
  /** Words that leave it open whether an accord came about: could, hope, plan, if. */
  readonly blockers: readonly string[];
  /** Prepositions that open the other party: "with", "between". */
  readonly partners: readonly string[];
}

export interface EncounterVerbRow {
  readonly type: InteractionType;
  readonly forms: readonly string[];
  /** Words that must follow the verb: "with", "talks with", "by telephone with". */
  readonly through: readonly string[];
  /** A place or a body is its object. */
  readonly visits: boolean;
}

/** Meetings, calls and visits of a language whose subjects stand before their verbs. */
export interface SubjectFirstInteractionGrammar {
  readonly order: 'SUBJECT_FIRST';
  readonly rules: readonly Rule<InteractionConstruction>[];
  readonly verbs: readonly EncounterVerbRow[];
  /** Phrases that make a conversation a call: "by phone". */
  readonly phonePhrases: readonly string[];
  readonly plans: readonly string[];
  readonly blockers: readonly string[];
}
