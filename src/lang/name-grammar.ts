import type { EntityType } from '../model/entity.js';
import type { RoleGrammar } from './role-grammar.js';
import type { Rule } from './rule.js';

/** Constructions by which a text names somebody or something; a pack gives each its own rule row. */
export const NAME_CONSTRUCTIONS = [
  'GAZETTEER',
  'TITLE_NAME',
  'NAME_TITLE',
  'COUNTERPART',
  'DUAL_TITLE',
  'PHOTO_CREDIT',
  'GIVEN_NAME',
  'REPEATED_NAME',
  'ORGANIZATION_HEAD',
  'PLACE_HEAD',
  'EVENT_HEAD',
  'NATIONALITY',
  'QUOTED_NAME',
  'CLUB_CITY',
  'TAGGED',
] as const;
export type NameConstruction = (typeof NAME_CONSTRUCTIONS)[number];

/** One thing of the world that many articles name. Shared by all languages; `names` by language code, the fullest first. */
export interface GazetteerEntry {
  readonly id: string;
  readonly type: EntityType;
  readonly subtype: string | null;
  readonly names: Readonly<Record<string, readonly string[]>>;
  /** Short or ambiguous names that count only where the context asks for such a name. */
  readonly weakNames?: Readonly<Record<string, readonly string[]>>;
  /** Gazetteer id of the country it belongs to. */
  readonly country: string | null;
  /** Only where it was checked. */
  readonly wikidataId: string | null;
}

/** An office noun. Forms are written without article; `dual` and `plural` give the noun for two and more holders. */
export interface TitleRow {
  readonly office: string;
  readonly forms: readonly string[];
  readonly dual: readonly string[];
  readonly plural: readonly string[];
  /** Forms with a pronoun, complete in themselves: their head of delegation, his deputy. */
  readonly own?: readonly string[];
  /** Stands directly before the name, without complements: military ranks. */
  readonly rank?: boolean;
}

/** How the rest of an organisation's name follows its head noun. */
export type HeadPattern =
  /** Head and what it belongs to; the head is part of the name: the ministry of X. */
  | 'CONSTRUCT'
  /** Only with an adjective or nationality: the X-ian army. */
  | 'ADJECTIVE'
  /** As ADJECTIVE, but only with a nationality, a proper adjective or a field of work: the national bank. */
  | 'PROPER_ADJECTIVE'
  /** One head for several names: the ministries of X and Y. */
  | 'SHARED'
  /** The head introduces a name of its own and stays outside: the town of X. */
  | 'INTRODUCES';

export interface HeadRow {
  readonly forms: readonly string[];
  readonly pattern: HeadPattern;
  readonly type: EntityType;
  readonly subtype: string | null;
  /** The noun stays outside where a word of its own, which needs no noun, names the thing: the company X. */
  readonly describes?: boolean;
}

/** Adjective of a country, an organisation or a people, in all its forms (with and without article). */
export interface NationalityRow {
  readonly target: string;
  readonly forms: readonly string[];
}

/** Words by what they tell about the edges of names; all forms written out. */
export interface NameWords {
  /** Words that neither stand in a name nor in a title: conjunctions, pronouns, particles, adverbs. */
  readonly functions: readonly string[];
  readonly prepositions: readonly string[];
  /** Prepositions that a title may hold before its name (envoy to, member of, in charge of). */
  readonly titlePrepositions: readonly string[];
  /** Prepositions by which a spokesman speaks for somebody: a name behind that somebody's title is his. */
  readonly speakingPrepositions: readonly string[];
  readonly verbs: readonly string[];
  /** Nouns of everyday language: never a name by themselves. */
  readonly nouns: readonly string[];
  /** Adjectives that may be part of the name of an organisation. */
  readonly adjectives: readonly string[];
  /** Adjectives that make a name of a noun that is none with other adjectives: the national bank. */
  readonly properAdjectives: readonly string[];
  /** Adjectives that judge or describe and stay outside the name. */
  readonly outsideAdjectives: readonly string[];
  /** Fields of work: what ministries, committees and their heads are named after. */
  readonly fields: readonly string[];
  readonly times: readonly string[];
}

export interface NameGrammar {
  readonly language: string;
  readonly rules: readonly Rule<NameConstruction>[];
  readonly titles: readonly TitleRow[];
  /** Finer office by the field of work behind a head: office code, folded or plain field word, finer code. */
  readonly officeFields: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly roleWords: RoleGrammar;
  /** Words for the holder of the same office elsewhere: one, and several. */
  readonly counterparts: { readonly one: readonly string[]; readonly many: readonly string[] };
  /** Forms of address that make a name likely and are no office. */
  readonly honorifics: readonly string[];
  readonly organizationHeads: readonly HeadRow[];
  readonly placeHeads: readonly HeadRow[];
  readonly eventHeads: readonly HeadRow[];
  readonly nationalities: readonly NationalityRow[];
  readonly gazetteer: readonly GazetteerEntry[];
  /** Given names that are hardly ever anything else. */
  readonly givenNames: readonly string[];
  /** Given names that are also plain words. */
  readonly weakGivenNames: readonly string[];
  /** Single words known from personal names. */
  readonly nameTokens: readonly string[];
  /** Name parts that join the next word to the name (son of, de, van). */
  readonly nameParticles: readonly string[];
  readonly words: NameWords;
  /** Written endings that tell words of one norm apart: token text with such an ending is no name. */
  readonly notNameEndings: readonly string[];
  /** Folded endings (pronouns, sound plurals) of unknown words that are no names. */
  readonly plainEndings: readonly string[];
  /** Patterns (regular expressions over the folded word, anchored by the engine) of derived words that are no names. */
  readonly plainPatterns: readonly string[];
  /** Ending of feminine nouns and adjectives, for agreement; null: the language has none. */
  readonly feminineEnding: string | null;
  /** Ending of plurals of things, which agree as feminines; null: the language has none. */
  readonly thingPluralEnding: string | null;
  /** Endings that make an unknown word with article an adjective. */
  readonly adjectiveEndings: readonly string[];
  /** Endings that make an unknown word without article behind a head noun an adjective. */
  readonly indefiniteAdjectiveEndings: readonly string[];
  /** Endings of sound plurals of persons. */
  readonly pluralEndings: readonly string[];
  /** Name parts that make one name with the next word (servant of, father of). */
  readonly joiningParts: readonly string[];
  /** Name parts that only link names (son of, family of). */
  readonly linkingParts: readonly string[];
  /** Parts that begin the names of towns as well as of persons (saint). */
  readonly saintParts: readonly string[];
  /** Proclitics that are rare before names: a short name behind them is chance. */
  readonly rareProclitics: readonly string[];
  /** Conjunctions that hardly any name begins with: an unknown word with one begins something new. */
  readonly joiningProclitics: readonly string[];
  /** Folded letters that spellings of foreign names swap, with their key; the empty key leaves a letter out. */
  readonly letterKeys: Readonly<Record<string, string>>;
  /** The written-on preposition by which a field of work is joined to an organisation; null: the language has none. */
  readonly belonging: string | null;
}
