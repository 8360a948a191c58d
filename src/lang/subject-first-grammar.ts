import type { AttitudeNoun } from './attitude-grammar.js';
import type { Cue, CueFrame, QuoteGrammar } from './quote-grammar.js';

/** What a cue may take as its content where the subject stands before its verb. */
export interface SubjectFirstFrame extends CueFrame {
  /** A clause may follow without complementizer ("said he would"). */
  readonly bare: boolean;
  /** An infinitive may follow ("declined to comment"). */
  readonly infinitive: boolean;
  /** A question may follow ("asked whether", "asked who"). */
  readonly asks: boolean;
  /** Only a document or a body says it ("the poll found that"); a person finds without a word. */
  readonly written: boolean;
  /** The content may stand before the cue ("..., he said"). */
  readonly after: boolean;
}

export interface SubjectFirstCue extends Cue {
  readonly frame: SubjectFirstFrame;
}

/** A pronoun in subject position and what it can stand for. */
export interface PronounRow {
  readonly forms: readonly string[];
  readonly refers: 'MALE' | 'FEMALE' | 'BODY' | 'GROUP' | 'SELF' | 'RELATIVE';
}

/**
 * Reported speech of a language whose subjects stand before their verbs, whose complementizer may be left out, and
 * whose cues may stand behind or inside the speech. Small words are written apart.
 */
export interface SubjectFirstGrammar extends QuoteGrammar {
  readonly order: 'SUBJECT_FIRST';
  readonly cues: readonly SubjectFirstCue[];
  readonly pronounRows: readonly PronounRow[];
  readonly determiners: readonly string[];
  readonly conjunctions: readonly string[];
  /** Conjunctions and relatives behind which a clause of its own begins. */
  readonly subordinators: readonly string[];
  /** Forms of "be": a cue behind one is passive. */
  readonly passives: readonly string[];
  /** Modal verbs and the sign of the infinitive: the cue behind one is not said yet. */
  readonly modals: readonly string[];
  /** Finite verbs that are no cues: they bound a subject. */
  readonly verbs: readonly string[];
  /** "as" in "quoted as saying". */
  readonly quotedAs: readonly string[];
  /** "by" in "quoted by". */
  readonly by: readonly string[];
  /** The participles in "X, citing Y, said". */
  readonly citing: readonly string[];
  /** Participles that open an adjunct before the subject and name who asked. */
  readonly asked: readonly string[];
  /** Hearers who relay nothing: reporters, him, parliament. */
  readonly hearers: readonly string[];
  /** Subjects of no one: it, there. */
  readonly expletives: readonly string[];
  readonly femaleNames: readonly string[];
  readonly maleNames: readonly string[];
  /** Signs of the infinitive. */
  readonly infinitives: readonly string[];
  /** Words before a cue that carry on ("and later", "also"). */
  readonly carriers: readonly string[];
  /** Question words that may open what somebody is told ("told them how"). */
  readonly questions: readonly string[];
  /** Nouns of saying that report with an owner and a clause ("her claim that"). */
  readonly reportNouns: readonly AttitudeNoun[];
  /** Possessive pronouns before such a noun. */
  readonly possessives: readonly PronounRow[];
  /** Words that open a question somebody asks. */
  readonly interrogatives: readonly string[];
  /** Nouns for what is written or counted: polls, reports, studies. */
  readonly documents: readonly string[];
  /** Conjunctions that make the clause before an inserted cue a part of the one behind it ("though X, he said, Y"). */
  readonly concessions: readonly string[];
  /** Prepositions that stay inside the name of a party ("of", "for"). */
  readonly links: readonly string[];
  /** Endings of verb forms and nouns that no list holds. */
  readonly endings: {
    readonly gerund: readonly string[];
    readonly past: readonly string[];
    readonly plural: readonly string[];
    readonly adverb: readonly string[];
    /** Of words that may open an apposition: participles and nouns of agents. */
    readonly apposition: readonly string[];
  };
  /** Nouns that end like adverbs. */
  readonly notAdverbs: readonly string[];
  /** Prepositions of place. */
  readonly places: readonly string[];
  /** Determiners of what is known already. */
  readonly definites: readonly string[];
  /** Words before a participle that tells when or by what its subject did something ("by saying", "after asking"). */
  readonly occasions: readonly string[];
  /** Verbs before an infinitive that is done all the same ("went on to say", "continued to call for"). */
  readonly aspects: readonly string[];
  /** Nouns for those who find by office or trade: courts, panels, researchers. */
  readonly finders: readonly string[];
  /** Participles behind a document that tell how it came out ("a poll released on Friday"). */
  readonly published: readonly string[];
  /** Prepositions before the medium something is said in. */
  readonly within: readonly string[];
  /** Words that count the plural noun behind them. */
  readonly quantifiers: readonly string[];
}
