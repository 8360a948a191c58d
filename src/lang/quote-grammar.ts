import type { QuoteAct } from '../model/quote.js';
import type { AttitudeConstruction } from './attitude-grammar.js';
import type { Rule } from './rule.js';

/** FINITE verbs open a clause of their own; a PARTICIPLE hangs on the clause before it; a MASDAR (verbal noun) is the object of another cue. */
export type CueMood = 'FINITE' | 'PARTICIPLE' | 'MASDAR';
/** M(asculine), F(eminine), P(lural or dual): what the form says about its subject; X: nothing. */
export type Agreement = 'M' | 'F' | 'P' | 'X';

export interface CueForm {
  readonly form: string;
  readonly mood: CueMood;
  readonly agreement: Agreement;
  /** An object pronoun is written onto the form. */
  readonly object: boolean;
  /** The form tells of the past, or of the present; left out where the language or the form does not show it. */
  readonly past?: boolean;
}

/** What a cue may take as its content. */
export interface CueFrame {
  /** A complementizer clause ("said that"). */
  readonly that: boolean;
  /** A colon or quotation marks. */
  readonly speech: boolean;
  /** Prepositions that may stand between the cue and its complementizer or marks, and belong to the cue when adjacent. */
  readonly through: readonly string[];
  /** Prepositions that open a noun-phrase content; '' is a direct object. */
  readonly noun: readonly string[];
  /** The direct object is the addressee or the accused; the content is the prepositional phrase after it. */
  readonly hasPatient: boolean;
  /** Takes a noun of event as its direct object, and no other ("revealed the end of"). */
  readonly events?: boolean;
  /** The preposition before the one who is asked ("asked OF the citizens"): it shows the verb. */
  readonly askedThrough?: string;
  /** The content runs from the described object on ("described X as Y"). */
  readonly describes: boolean;
  /** The prepositions behind which the document that speaks stands ("it came IN the statement that"). */
  readonly within?: readonly string[];
  /** Refuses what `withheld` names: words. Of other objects it tells nothing, or its own act ("refused to comment" and "refused the offer"). */
  readonly withholds?: boolean;
  /** Only what was said can be its object ("refuted the rumours"); of other objects it tells no denial ("detailed"). */
  readonly ofClaims?: boolean;
  /** Things can be its subject too ("the figures point to"): only somebody who can speak makes it a report. */
  readonly indicates?: boolean;
}

export interface Cue {
  readonly lemma: string;
  readonly act: QuoteAct;
  readonly forms: readonly CueForm[];
  readonly frame: CueFrame;
  /** The form is also a common noun, preposition or other verb: a complementizer or marks must prove it. */
  readonly ambiguous: boolean;
  /** The verb reports another's words ("quoted from"): its subject is a relayer, the source stands behind `from`. */
  readonly relays: boolean;
}

/** "according to": what follows is the source. */
export interface SourcePhrase {
  readonly forms: readonly string[];
  /** The source's preposition is written onto it ("according-to TO-X"). */
  readonly preposition: string | null;
  /** Several words only some of which are the cue as annotated: number of leading words that are. */
  readonly cueWords: number;
  /** A pronoun stands for the source: he is understood ("citing him"). */
  readonly pronoun?: boolean;
  /** The phrase names a relayed origin ("citing X"): the clause's own subject becomes a relayer. */
  readonly relays: boolean;
}

export interface Complementizer {
  readonly form: string;
  /** A pronoun is attached: the word opens the content instead of standing before it. */
  readonly attached: boolean;
}

export type QuoteConstruction =
  | 'CUE_THAT'
  | 'CUE_SPEECH'
  | 'CUE_NOUN'
  | 'PARTICIPLE_THAT'
  | 'PARTICIPLE_SPEECH'
  | 'PARTICIPLE_NOUN'
  | 'RELAYED_SPEECH'
  | 'CITING'
  | 'SOURCE_BEFORE'
  | 'SOURCE_AFTER'
  | 'CUE_AFTER'
  | 'COLON_HEADLINE'
  | 'PUBLISHED_CLAIM'
  | 'NESTED_ACCUSATION'
  | 'CUE_PASSIVE'
  | 'NOUN_THAT';

export interface QuoteGrammar {
  readonly rules: readonly Rule<QuoteConstruction | AttitudeConstruction>[];
  readonly cues: readonly Cue[];
  readonly sourcePhrases: readonly SourcePhrase[];
  readonly complementizers: readonly Complementizer[];
  /** Words before a complementizer that make it something else ("after that", "without"). */
  readonly complementizerBlockers: readonly string[];
  /** Prepositions that introduce the origin in a relayed cue ("from"). */
  readonly originPrepositions: readonly string[];
  /** Prepositions written onto the hearer: a word with one behind a cue is no subject. */
  readonly addresseePrepositions: readonly string[];
  /** Free prepositions before the one whom a speaker talks with ("in an interview WITH X"). */
  readonly companions?: readonly string[];
  /** Verbs that take a complementizer without reporting speech (think, seem, know): a cue does not reach across one. */
  readonly thoughtVerbs: readonly string[];
  /** Nouns for giving one's word: to refuse one of them is to decline ("COMMENT", "CONFIRMATION"). */
  readonly withheld?: readonly string[];
  /** "His name", "her identity": who withholds that is an unnamed source, and nothing is reported. */
  readonly ownNames?: readonly string[];
  /** Words that negate the following cue. */
  readonly negators: readonly string[];
  /** Words for "if": a cue in their clause is no fact. */
  readonly conditions?: readonly string[];
  /** Adverbs that a negator's homograph completes ("how quickly", "how often"): nothing is negated behind them. */
  readonly frequencies?: readonly string[];
  /** Particles that make a following present form a possibility ("may"). */
  readonly possibilities?: readonly string[];
  readonly relatives: readonly string[];
  /** Auxiliaries and particles that may stand between a subject and its cue. */
  readonly auxiliaries: readonly string[];
  /** Free prepositions: they end a subject noun phrase. */
  readonly prepositions: readonly string[];
  /** Words that set a topic at the head of a sentence: the noun phrase behind is the subject ("as for X, he said"). */
  readonly topicMarkers: readonly string[];
  /** Phrases at the head of a sentence that name what it is about, not who speaks ("concerning X"). */
  readonly topicOpeners: readonly string[];
  /** Relative words that a preposition may be written onto ("with what he did"). */
  readonly relativeStems: readonly string[];
  /** Prepositions that govern a noun: a word behind them is no finite cue. */
  readonly governors: readonly string[];
  /** Openers of the narrator's gloss ("in an allusion to"): at the end of a sentence they end what was said. */
  readonly glosses?: readonly string[];
  /** Prepositions of time and nouns for an occasion: behind a speaker they say when he spoke, not what he is. */
  readonly occasions?: readonly string[];
  /** Conjunctions and connectives at which the narrator resumes. */
  readonly breakers: readonly string[];
  /** Sentence openers that carry no subject ("meanwhile", "for his part"). */
  readonly openers: readonly string[];
  /** Nouns for the channel of speech: statement, interview, press conference. */
  readonly mediums: readonly string[];
  /** Common nouns that can speak without a name: source, official, witness, report. */
  readonly sourceNouns: readonly string[];
  /** The ending that an indefinite noun takes as an object, and the words that take none: by their first and last letters. */
  readonly accusative?: {
    readonly ending: string;
    readonly exceptBegin: readonly string[];
    readonly exceptEnd: readonly string[];
  };
  /** Common nouns for outlets: they are relayers when the speaker spoke to them. */
  readonly outletNouns: readonly string[];
  /** Prepositions behind which the occasion of a speech stands ("IN a statement"). */
  readonly stages?: readonly string[];
  /** Nouns for a page where anybody writes: an outlet only where somebody speaks TO it. */
  readonly sites?: readonly string[];
  /** Nouns for a series or a plan alike: an outlet only with a name in marks or an outlet's behind it. */
  readonly programmes?: readonly string[];
  /** Words of the names of platforms on which the speaker himself writes: a medium, no outlet. */
  readonly platforms?: readonly string[];
  /** Words that stand between a cue and its subject without being one: adverbs, pronouns. */
  readonly adverbs: readonly string[];
  /** Nouns that open a noun-phrase content: they end a subject that has no name ("denied the spokesman REPORTS of"). */
  readonly objectHeads: readonly string[];
  /** Nouns of event known by their letters, and the words that only look so: as objects they open what was announced. */
  readonly eventNouns?: { readonly patterns: readonly RegExp[]; readonly exceptions: readonly string[] };
  /** Endings of attributes: a noun phrase with one at its end is complete. */
  readonly attributeEndings?: readonly string[];
  /** Words whose first letter only looks like an attached preposition. */
  readonly wholeWords: readonly string[];
  /** Verbs of evaluation: one quoted word behind them is the speaker's own. */
  readonly evaluators: readonly string[];
  /** Words in a content that turn a statement into a denial ("has no truth to it"). */
  readonly denialWords: readonly string[];
  /** Nouns for what is said of somebody: calling them untrue denies them. */
  readonly claimNouns?: readonly string[];
  /** "What", with one of `tellings` behind it, is such a thing too ("what was circulated"). */
  readonly freeRelatives?: readonly string[];
  readonly tellings?: readonly string[];
  /** "Or" at the head of a content: the cue is one of two nouns ("refused to deny or confirm it"). */
  readonly disjunctions?: readonly string[];
  /** Nouns for a charge that somebody makes ("ACCUSATIONS of X that"). */
  readonly accusations?: readonly string[];
  /** Prepositions written onto what is charged. */
  readonly chargePrepositions?: readonly string[];
  /** Verbs, their object written on, that tell whose a charge is ("LEVELLED by X"). */
  readonly levelled?: readonly string[];
  /** Prepositions behind which stands what was published ("ABOUT"). */
  readonly abouts?: readonly string[];
  /** Words that point back at what was said: a denial of nothing else denies the report before it ("denied THAT"). */
  readonly anaphors?: readonly string[];
  /** Nouns for words that were said: denying them denies that they were said. */
  readonly statementNouns: readonly string[];
  /** Possessive endings that mark a word as referring back to a person already named. */
  readonly pronounEndings: readonly string[];
  /** Adjectives that tie a body to another one behind its name ("affiliated to"): they belong to the subject. */
  readonly affiliations: readonly string[];
  /** Demonstratives and pronouns in subject position: the speaker is understood. */
  readonly pronouns: readonly string[];
  /** Pronouns that point at what was said or at the noun behind them ("denied THAT", "THESE charges"). */
  readonly demonstratives?: readonly string[];
  /** Adverbs of manner that may stand between a cue and its object. */
  readonly manners: readonly string[];
  /** Particles of comparison before a cue that follows its content ("as X announced"). */
  readonly comparisons: readonly string[];
  /** Conjunctions behind which a clause of its own begins ("where"). */
  readonly clauseOpeners: readonly string[];
  /** Endings that mark a feminine noun: a masculine verb before one has another subject. */
  readonly feminineEndings: readonly string[];
  /** Words with which the narrator resumes, comma or not. */
  readonly resumptions: readonly string[];
  /** First letters of present-tense verbs: in a headline a coordinated one opens a second claim. */
  readonly presentPrefixes: readonly string[];
  /** Words that resume the sentence behind a source phrase. */
  readonly resumes: readonly string[];
  /** Words whose first letter only looks like a conjunction. */
  readonly conjunctionLookalikes: readonly string[];
  /** Conjunctions that set a clause against the one before ("but", "except that he"): they carry no subject. */
  readonly contrasts?: readonly string[];
  /** Words of `wholeWords` that are a preposition with its noun all the same: they open a noun-phrase content ("with support"). */
  readonly contentOpeners?: readonly string[];
  /** Endings of plurals of things: a subject with one that is no known source does not speak. */
  readonly inanimateEndings?: readonly string[];
  /** Two final letters that folding joins: a cue that ends in the first is another word when written with the second ("is named"). */
  readonly exactFinals?: readonly string[];
  /** Two first letters that folding joins: a cue that begins with the first is the writer's own when written with the second ("I suggest"). */
  readonly exactInitials?: readonly string[];
  /** Endings that only an object has ("them that play"): such a word behind a verb is its patient. */
  readonly objectEndings?: readonly string[];
  /** Verbs of publishing with their object written on: the outlet behind one is a relayer ("remarks that X published"). */
  readonly publications?: readonly string[];
  /** Forms of address that stand alone for the person last spoken of ("his excellency"). */
  readonly addresses?: readonly string[];
  /** Prepositions with a pronoun written onto them ("in it"): they may stand between a cue and its subject. */
  readonly pronounPrepositions?: readonly string[];
  /** Passive or impersonal cues with no speaker behind them, as whole words. */
  readonly impersonal: readonly string[];
}
