import type { EntityType } from '../model/entity.js';
import { meets } from '../text/sets.js';

/** A denial and a statement of other days than these lie too far apart for one to mean the other. */
export const DENIAL_WINDOW_DAYS = 14;

/** A stem that this many statements of the window hold says nothing about which of them is meant. */
export const COMMON_STEM = 1000;
const SHORTEST_STEM = 3;

interface Likeness {
  /** Stems in common. */
  readonly shared: number;
  /** What they weigh: 1 for a stem that no other statement of the window holds. */
  readonly weight: number;
  /** Their share of the weight of the denied matter. */
  readonly share: number;
  /** Their share of the statement's own stems: it is not mostly about something else. */
  readonly own: number;
}

/** How alike the two must be: any of these. */
const ALIKE: readonly Likeness[] = [
  { shared: 3, weight: 1.6, share: 0.5, own: 0.33 },
  { shared: 5, weight: 2, share: 0.47, own: 0.33 },
  { shared: 6, weight: 1.6, share: 0.6, own: 0.15 },
];
/** The same, where the statement is but some unnamed source's. */
const ALIKE_UNNAMED: readonly Likeness[] = [
  { shared: 4, weight: 1.6, share: 0.6, own: 0.33 },
  { shared: 6, weight: 1.6, share: 0.6, own: 0.15 },
];
/** The same, where nothing but the words ties the two together. */
const ALIKE_ALONE: readonly Likeness[] = [{ shared: 4, weight: 2, share: 0.75, own: 0.4 }];

/** Whether a stem is long enough to tell anything. */
export const isTelling = (stem: string): boolean => stem.length >= SHORTEST_STEM;

/** How much a stem tells that `count` statements of the window hold, 0 to 1. */
export const stemWeight = (count: number): number =>
  count >= COMMON_STEM ? 0 : 1 - Math.log(count + 1) / Math.log(COMMON_STEM + 1);

/** Bodies that speak for their state. */
const STATE_BODIES = new Set(['MINISTRY', 'GOVERNMENT', 'ARMED_FORCES', 'AGENCY']);

/** A speaker as he is stored; `offices`: the bodies and countries that texts give him offices of. */
export interface DenialSpeaker {
  readonly id: number;
  readonly type: EntityType;
  readonly subtype: string | null;
  readonly country: number | null;
  readonly offices: readonly (number | null)[];
}

/** The speaker and whom he speaks for: a person speaks for his offices, and not for every countryman. */
export const sidesOf = ({ id, type, subtype, country, offices }: DenialSpeaker): ReadonlySet<number> => {
  const isState = type === 'LOCATION' || (subtype !== null && STATE_BODIES.has(subtype));
  const sides = [id, ...(isState ? [country] : []), ...(type === 'PERSON' ? offices : [])];
  return new Set(sides.filter((side) => side !== null));
};

/** A quote with what is known of who speaks in it and of whom it speaks. Entities are keys of stored ones. */
export interface Claim {
  readonly articleId: number;
  readonly language: string;
  /** Day of publication. */
  readonly day: number;
  readonly speaker: number | null;
  /** The folded name of a person who speaks: one article's Reagan may be stored apart from another's. */
  readonly personName: string | null;
  /** Its content says that something is not so. */
  readonly isNegative: boolean;
  /** The speaker is described and not named. */
  readonly isUnnamed: boolean;
  /** See `sidesOf`. */
  readonly sides: ReadonlySet<number>;
  /** Who brought it to the article. */
  readonly relayers: ReadonlySet<number>;
  /** Entities that its content names. */
  readonly entities: ReadonlySet<number>;
  /** Those of `entities` that are no country, city or other place. */
  readonly names: ReadonlySet<number>;
  /** `entities`, and the countries of the places among them: a capital stands for its government. */
  readonly about: ReadonlySet<number>;
  /** Folded names of the persons among `entities`. */
  readonly persons: ReadonlySet<string>;
}

export interface Statement extends Claim {
  readonly isAccusation: boolean;
  /** A headline, a denial, words inside a denial, or words that are said not to have been said. */
  readonly isNone: boolean;
  readonly stems: ReadonlySet<string>;
}

export interface Denial extends Claim {
  /** It denies that words were said or reported. */
  readonly deniesReport: boolean;
  /** The stems of the denied matter, each with its weight. */
  readonly matter: ReadonlyMap<string, number>;
}

/** What ties a denial to a statement beside their matter. */
export type DenialTie = 'NAMED' | 'ACCUSED' | 'ABOUT_DENIER' | 'OWN_SIDE' | 'UNNAMED' | 'WORDS';

export interface DenialLink {
  readonly tie: DenialTie;
  /** Higher is better; comparable among the statements of one denial. */
  readonly score: number;
}

/** Who ties the two together: see `DenialTie`; null when the statement cannot be what is denied. */
const tieOf = (denial: Omit<Denial, 'matter'>, statement: Statement): DenialTie | null => {
  // Of one's own side only words are denied that others report.
  if (meets(denial.sides, statement.sides)) {
    return denial.deniesReport && statement.relayers.size > 0 ? 'OWN_SIDE' : null;
  }
  const isNamed =
    (statement.speaker !== null && denial.entities.has(statement.speaker)) ||
    meets(statement.relayers, denial.entities);
  if (isNamed && denial.deniesReport) return 'NAMED';
  const isAbout =
    meets(denial.sides, statement.about) || (denial.personName !== null && statement.persons.has(denial.personName));
  if (isAbout) return statement.isAccusation ? 'ACCUSED' : 'ABOUT_DENIER';
  return statement.isUnnamed && denial.deniesReport ? 'UNNAMED' : 'WORDS';
};

/** Whether nothing forbids that the one denies the other: their articles, their days, their speakers, a negation. */
const isPossible = (denial: Omit<Denial, 'matter'>, statement: Statement): boolean =>
  !statement.isNone &&
  statement.articleId !== denial.articleId &&
  statement.day <= denial.day &&
  statement.day >= denial.day - DENIAL_WINDOW_DAYS &&
  (statement.speaker === null || statement.speaker !== denial.speaker) &&
  (statement.personName === null || statement.personName !== denial.personName) &&
  // Who says that it is not so agrees with the denial.
  (!statement.isNegative || denial.isNegative);

/** Whether the two can be matched at all, whatever their words weigh: tells before they are weighed. */
export const canMatch = (denial: Omit<Denial, 'matter'>, statement: Statement): boolean =>
  isPossible(denial, statement) && tieOf(denial, statement) !== null;

const likenessOf = ({ matter }: Denial, { stems }: Statement): Likeness => {
  let [shared, weight, whole] = [0, 0, 0];
  for (const [stem, stemWeight] of matter) {
    whole += stemWeight;
    if (stemWeight === 0 || !stems.has(stem)) continue;
    shared += 1;
    weight += stemWeight;
  }
  return { shared, weight, share: weight === 0 ? 0 : weight / whole, own: shared / Math.max(stems.size, 1) };
};

const LEAST: Readonly<Record<DenialTie, readonly Likeness[]>> = {
  NAMED: ALIKE,
  ACCUSED: ALIKE,
  ABOUT_DENIER: ALIKE,
  OWN_SIDE: ALIKE,
  UNNAMED: ALIKE_UNNAMED,
  WORDS: ALIKE_ALONE,
};

const reaches = (one: Likeness, least: Likeness): boolean =>
  one.shared >= least.shared && one.weight >= least.weight && one.share >= least.share && one.own >= least.own;

/**
 * Whether the statement of another article is what the denial denies. Precision first: their words must meet, and
 * something must say that the statement is the denier's business. Across languages, where words cannot meet, only a
 * report on the word of an unnamed source is taken, when the denial denies a report and names everybody that it names.
 */
export const matchDenial = (denial: Denial, statement: Statement): DenialLink | null => {
  if (!isPossible(denial, statement)) return null;
  const tie = tieOf(denial, statement);
  if (tie === null) return null;
  if (statement.language !== denial.language) return isNamedAlike(denial, statement) ? { tie, score: 1 } : null;
  const likeness = likenessOf(denial, statement);
  return LEAST[tie].some((least) => reaches(likeness, least)) ? { tie, score: likeness.share * likeness.weight } : null;
};

/** The names that stand for the words of another language: all that the statement names, and the denier's side. */
const isNamedAlike = (denial: Denial, statement: Statement): boolean =>
  statement.isUnnamed &&
  denial.deniesReport &&
  statement.entities.size >= 2 &&
  statement.names.size >= 1 &&
  [...statement.entities].every((entity) => denial.entities.has(entity)) &&
  (meets(statement.relayers, denial.entities) || meets(denial.sides, statement.about));

const REASONS: Readonly<Record<DenialTie, string>> = {
  NAMED: 'the denial names who said or reported it',
  ACCUSED: 'it accuses the denier or his side',
  ABOUT_DENIER: 'it is about the denier or his side',
  OWN_SIDE: "it reports words of the denier's own side",
  UNNAMED: 'the denial is of reports, and this is one on the word of an unnamed source',
  WORDS: 'nearly all words of the two are the same',
};

const daysBefore = (days: number): string => {
  if (days === 0) return 'of the same day';
  return days === 1 ? 'of the day before' : `of ${days} days before`;
};

/** One English sentence that says who denies whose statement, and why the one is taken to mean the other. */
export const denialReason = ({
  denier,
  speaker,
  days,
  tie,
}: {
  readonly denier: string | null;
  readonly speaker: string | null;
  readonly days: number;
  readonly tie: DenialTie;
}): string =>
  `${denier ?? 'Somebody'} denies a statement that an article ${daysBefore(days)} gives to ${speaker ?? 'a source'}: ${REASONS[tie]}.`;
