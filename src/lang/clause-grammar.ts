/** FINITE verb forms by time; how many the form says its subjects are; whether an object pronoun is written onto it. */
export interface VerbForm {
  readonly form: string;
  readonly tense: 'PAST' | 'PRESENT' | 'FUTURE';
  readonly number: 'ONE' | 'MANY';
  readonly hasObject: boolean;
  /** The form says "we": whoever speaks is its subject. */
  readonly isOwn?: boolean;
}

/** How a noun is written: with article, with an owner's pronoun, bare. */
export interface NounForm {
  readonly form: string;
  readonly state: 'BARE' | 'DEFINITE' | 'OWNED';
  /** The pronoun says "their". */
  readonly isTheirs?: boolean;
}

/**
 * Words by what they do in a clause, as far as finding the parties of an event needs it. All lists hold written forms;
 * conjunctions written onto a word are looked through.
 */
export interface ClauseGrammar {
  /** Common nouns that can act: delegation, minister, powers, parties. */
  readonly agentHeads: readonly string[];
  /** Agent nouns that stand for one person: a name in apposition behind a comma belongs to them. */
  readonly personHeads: readonly string[];
  /** Agent nouns that say how many or which part: the preposition "of" behind them stays inside the phrase. */
  readonly partHeads: readonly string[];
  /** Words of amount before agents: alone they are nobody. */
  readonly quantityHeads: readonly string[];
  /** Agent nouns for two or more that can agree or meet among themselves. */
  readonly pluralHeads: readonly string[];
  /** Agent nouns whose phrase holds a preposition of place or purpose (participants in, envoy to). */
  readonly linkedHeads: readonly string[];
  /** Nouns that look like agents and never act in an accord or a meeting: fans, experts, readers. */
  readonly notAgents: readonly string[];
  /** Groups of people that can be met and travel, and never bind anybody: students, citizens, journalists. */
  readonly audienceHeads: readonly string[];
  /** Common nouns for what can be visited: hospital, project, the kingdom. */
  readonly placeHeads: readonly string[];
  /** "his excellency", "their majesties": an address that stands for somebody named before. */
  readonly ownedHonorifics: readonly string[];
  /** "of his": a pronoun behind a bare noun that makes it his. */
  readonly ownerWords: readonly string[];
  /** Endings that make a definite noun a people or a movement, with words that only look like one. */
  readonly peopleEndings: readonly string[];
  readonly notPeople: readonly string[];
  /** Forms of address before a title or name. */
  readonly honorifics: readonly string[];
  /** Free prepositions and other words that open an adjunct. */
  readonly prepositions: readonly string[];
  /** Prepositions that may stay inside the phrase of a part head and of a linked head. */
  readonly partPrepositions: readonly string[];
  readonly linkPrepositions: readonly string[];
  /** "and" as a word of its own. */
  readonly and: readonly string[];
  /** "with". */
  readonly with: readonly string[];
  /** Prepositions written onto a word that introduce the other party ("met BY-the minister"). */
  readonly attachedWith: readonly string[];
  /** Prepositions written onto a verbal noun that make it an aim ("in order to"). */
  readonly aims: readonly string[];
  readonly between: readonly string[];
  /** "between" with a pronoun: the parties are those already named. */
  readonly betweenThem: readonly string[];
  /** "to" before a place. */
  readonly toward: readonly string[];
  /** "from" before a sender. */
  readonly from: readonly string[];
  readonly about: readonly string[];
  /** "in", "at" before a place. */
  readonly inside: readonly string[];
  /** Words that join further persons: in the presence of, as well as. */
  readonly companions: readonly string[];
  /** Phrases before a list of parties: each of, both. */
  readonly eachOf: readonly string[];
  readonly complementizers: readonly string[];
  /** Complementizers with an attached pronoun: the subject was named before. */
  readonly pronounComplementizers: readonly string[];
  readonly relatives: readonly string[];
  /** Connectives at which a new clause starts. */
  readonly breakers: readonly string[];
  /** Verbs of being and particles between subject and verb. */
  readonly auxiliaries: readonly string[];
  /** What makes the next event not happen: not, without, lack of. */
  readonly negators: readonly string[];
  /** What happened without success: talks that fail took place, an accord that fails does not. */
  readonly failures: readonly string[];
  /** If, in case, whether. */
  readonly conditionals: readonly string[];
  /** Words of wish, effort and possibility: the next event is no fact. */
  readonly wishes: readonly string[];
  /** Particles that before an imperfect say "may", before a perfect that it happened. */
  readonly mayWords: readonly string[];
  /** Words that put the next event into the future: planned, intends, will be. */
  readonly plans: readonly string[];
  /** Words that aim at the next event ("to hold"): planned, unless what stands before them is a wish. */
  readonly aimWords: readonly string[];
  /** Words that propose the next event: called for, invited, suggested. */
  readonly proposals: readonly string[];
  /** Nouns among them: whoever stands behind them proposes, and is not asked. */
  readonly invitations: readonly string[];
  /** Words that call the next event off. */
  readonly cancellations: readonly string[];
  /** Words after which a verbal noun tells a fact: after, since, was completed. */
  readonly factives: readonly string[];
  /** Factives that tell no fact behind "that": "that it be completed". */
  readonly openFactives: readonly string[];
  /** Phrases after which a verbal noun tells a fact: "two days after". */
  readonly factPhrases: readonly string[];
  /** Written forms, unfolded, of a word for "if" that before a past verb is never a complementizer. */
  readonly ifBeforePast: readonly string[];
  /** Words of time: they end a noun phrase. */
  readonly times: readonly string[];
  /** Finite verbs of all kinds: they end a noun phrase. */
  readonly verbs: readonly string[];
  /** First letters of imperfect verbs, with words that only look like one. */
  readonly imperfectPrefixes: readonly string[];
  readonly notImperfect: readonly string[];
  readonly article: string;
  /** Endings of owners' pronouns. */
  readonly pronounEndings: readonly string[];
  /** Endings, as written in the text, that folding makes look like one of those pronouns. */
  readonly pronounLookalikes: readonly string[];
}
