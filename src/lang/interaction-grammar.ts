import type { InteractionType } from '../model/interaction.js';
import type { ClauseGrammar, NounForm, VerbForm } from './clause-grammar.js';
import type { Rule } from './rule.js';

/**
 * MEETS: a verb with two persons. WITH: a verb whose other party stands behind "with". VISITS: a verb with a visited
 * place or body. TRAVELS: a verb of motion to a place. CALLS: a verb of phoning. LIGHT_VERB: a verb that only says
 * that the event of its noun takes place. NOUN_OWNED: an event noun with the pronoun of a party. NOUN_PARTIES: an
 * event noun with the parties behind it. NOUN_SUBJECT: an event noun in an adjunct whose party is the clause's subject.
 * CONFERENCE: somebody speaks to the press.
 */
export type InteractionConstruction =
  | 'MEETS'
  | 'WITH'
  | 'VISITS'
  | 'TRAVELS'
  | 'CALLS'
  | 'LIGHT_VERB'
  | 'NOUN_OWNED'
  | 'NOUN_PARTIES'
  | 'NOUN_SUBJECT'
  | 'CONFERENCE';

export type VerbFrame = 'MEETS' | 'RECEIVES' | 'GATHERS' | 'DISCUSSES' | 'VISITS' | 'TRAVELS' | 'CALLS';

export interface InteractionVerb {
  readonly lemma: string;
  readonly type: InteractionType;
  readonly frame: VerbFrame;
  readonly forms: readonly VerbForm[];
}

export interface InteractionNoun {
  readonly type: InteractionType;
  readonly forms: readonly NounForm[];
  /** A welcome: with the preposition of place it is a ceremony, no meeting. */
  readonly isWelcome: boolean;
  /** The noun alone is too common to tell an event: a verb of holding must govern it. */
  readonly needsVerb: boolean;
  /** An event only between persons. */
  readonly isPersonal: boolean;
}

/** A verb that says of an event noun that it takes place. */
export interface LightVerb {
  readonly forms: readonly VerbForm[];
  /** The noun is its subject (took place) or may be (was held): parties are no subject of it. */
  readonly isIntransitive: boolean;
  /** The verb alone is the cue of talks that go on. */
  readonly isCue: boolean;
  /** The verb tells what is talked about: its object is the topic. */
  readonly isDiscussing: boolean;
  /** The verb adds participants to an event already told (attended). */
  readonly isAttending: boolean;
  /** The verb says who presides: he takes part, whoever else does. */
  readonly isChairing: boolean;
  /** A verbal noun with the pronoun of whoever does it ("his holding of talks"). */
  readonly isNominal: boolean;
  /** Kinds of event whose nouns the verb takes; null: all. */
  readonly types: readonly InteractionType[] | null;
}

export interface InteractionGrammar {
  readonly rules: readonly Rule<InteractionConstruction>[];
  readonly clauses: ClauseGrammar;
  readonly verbs: readonly InteractionVerb[];
  readonly nouns: readonly InteractionNoun[];
  readonly lightVerbs: readonly LightVerb[];
  /** Definite nouns that point back at an event already told ("the call"). */
  readonly anaphors: readonly { readonly type: InteractionType; readonly forms: readonly string[] }[];
  /** "Brought together": its object and what stands behind "with" or "and" are the parties. */
  readonly joiningVerbs: readonly string[];
  /** Words that open an adjunct of time or place before an event noun: during, after, at, on the sidelines of. */
  readonly openers: readonly string[];
  /** Adjectives that belong to the cue of an event noun: closed, bilateral. */
  readonly qualifiers: readonly string[];
  /** Adjectives that put an event into the future: coming, planned. */
  readonly coming: readonly string[];
  /** Nouns behind a visit that say what kind it is: state visit, working visit. */
  readonly visitKinds: readonly string[];
  /** Prepositions with a pronoun that take the noun up in its clause. */
  readonly resumptives: readonly string[];
  /** Words directly behind an event noun that make it another thing (talks of the soul, board meeting room). */
  readonly notBefore: readonly string[];
  /** Words directly before an event noun that make it another thing. */
  readonly notBehind: readonly string[];
  /** Heads of bodies made of members who meet: committee, council. */
  readonly assemblies: readonly string[];
  /** Definite duals that take up two parties named before: both sides, both countries. */
  readonly pairs: readonly string[];
  /** Agents of meetings that are no news of persons: teams, clubs. */
  readonly notParties: readonly string[];
}
