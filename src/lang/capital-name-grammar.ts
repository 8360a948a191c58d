import type { EntityType } from '../model/entity.js';
import type { GazetteerEntry, NameConstruction, NationalityRow } from './name-grammar.js';
import type { RoleGrammar } from './role-grammar.js';
import type { Rule } from './rule.js';

/** An office noun with its code; forms in lower case, without what they belong to. */
export interface OfficeRow {
  readonly office: string;
  readonly forms: readonly string[];
}

/** A noun that makes the capitalised words around it the name of an organisation, place or event. */
export interface CapitalHeadRow {
  readonly forms: readonly string[];
  readonly type: EntityType;
  readonly subtype: string | null;
  /** LAST: "Paris Club"; FIRST: "Ministry of Defence"; ADJECTIVE: also in small letters behind a nationality, "Syrian government"; BEFORE: a small noun that introduces a name. PREFIX: "Hurricane Anna". */
  readonly place: readonly ('LAST' | 'FIRST' | 'ADJECTIVE' | 'BEFORE' | 'PREFIX')[];
}

/** Names of a language that writes them with capitals. All words in lower case unless said otherwise. */
export interface CapitalNameGrammar {
  readonly namesBy: 'CAPITALS';
  readonly language: string;
  readonly rules: readonly Rule<NameConstruction>[];
  readonly gazetteer: readonly GazetteerEntry[];
  readonly nationalities: readonly NationalityRow[];
  readonly offices: readonly OfficeRow[];
  readonly roleWords: RoleGrammar;
  /** Words that may stand before an office noun inside a title: deputy, senior, and fields of work. */
  readonly officeModifiers: readonly string[];
  /** Prepositions that join an office to what it belongs to ("of", "for", "to"). */
  readonly officePrepositions: readonly string[];
  /** Forms of address before a name, which are no office. */
  readonly honorifics: readonly string[];
  readonly heads: readonly CapitalHeadRow[];
  /** Small nouns right before an unknown name that tell what it is: the newspaper X, the town of Y. */
  readonly introducers: readonly CapitalHeadRow[];
  readonly givenNames: readonly string[];
  /** Small words inside the names of persons (de, bin, von). */
  readonly particles: readonly string[];
  /** Of those the ones that only persons bear (abu, bin). */
  readonly kinParticles: readonly string[];
  /** Small words that join capitalised words to one name of an organisation (of, for, and). */
  readonly joiners: readonly string[];
  readonly determiners: readonly string[];
  readonly conjunctions: readonly string[];
  /** Phrases that join a name to its title in a relative clause ("who is also"). */
  readonly relativeCopulas: readonly string[];
  /** Closed classes, dates, verbs of saying: no name begins with one, whatever its first letter. */
  readonly functionWords: readonly string[];
  /** Other everyday words that are capitalised at the head of a sentence and in headlines. */
  readonly plainWords: readonly string[];
  /** Words behind which an unknown single name is a place. */
  readonly placePrepositions: readonly string[];
  /** Finite verbs by which persons and bodies act: an unknown name before one is an agent. */
  readonly actingVerbs: readonly string[];
  /** Letters that spellings of foreign names swap, applied in order to the folded word; the result is a key. */
  readonly spellingKeys: readonly (readonly [pattern: string, key: string])[];
}
