import type { EntityType } from '../model/entity.js';
import type { QuoteAct } from '../model/quote.js';
import type { TellingKind } from '../model/utterance.js';
import { meets } from '../text/sets.js';
import { countContent, type Meaning, meaningOf, type Overlap, overlapOf, type Wording } from './wordings.js';

const DAY = 24 * 60;
/** How far apart articles come out that tell one utterance, in minutes. */
export const TELLING_WINDOW_MINUTES = 2 * DAY;
/** The same words without marks: formal news comes again in the same words later, as news of its own. */
const SAME_WORDS_WINDOW = 4 * DAY;
/** The same words between marks, by the same speaker: an old quotation taken up again. */
export const MARKED_WINDOW_MINUTES = 90 * DAY;
/** In another language. */
export const TRANSLATION_WINDOW_MINUTES = 4 * DAY;

/** Who is given as the speaker, as far as it tells whether two articles mean the same one. */
export interface Voice {
  readonly id: number;
  readonly type: EntityType;
  readonly subtype: string | null;
  /** Folded words of the name. */
  readonly name: readonly string[];
  /** Keys of the country and of the bodies that the speaker has an office in. */
  readonly sides: ReadonlySet<number>;
}

/** A quote, as far as it tells whether another one is the same utterance. */
export interface Telling {
  readonly language: string;
  /** When its article came out. */
  readonly minute: number;
  readonly voice: Voice | null;
  readonly act: QuoteAct;
  readonly negated: boolean;
  /** At least part of it stands between quotation marks. */
  readonly marked: boolean;
  /** Most of it is what somebody else said, told inside it. */
  readonly passesOn: boolean;
  readonly wording: Wording;
}

/** SAME: one speaker; SIDE: two that speak for one another; OPEN: one of them is not known; OTHER: two speakers. */
export type VoiceRelation = 'SAME' | 'SIDE' | 'OPEN' | 'OTHER';

const isNameOf = (short: readonly string[], long: readonly string[]): boolean =>
  short.length >= 2 &&
  short[0] === long[0] &&
  short.at(-1) === long.at(-1) &&
  short.every((word) => long.includes(word));

/** Whether a lone name stands for the person of a full one. */
const isLoneNameOf = (short: readonly string[], long: readonly string[]): boolean =>
  short.length === 1 && long.length > 1 && long.includes(short[0] as string);

const isDescribed = ({ subtype, type }: Voice): boolean =>
  subtype === 'UNNAMED_SOURCE' || type === 'MEDIA' || type === 'OTHER' || type === 'CONCEPT' || type === 'EVENT';

/** One speaks for the other, or both for somebody else. */
export const areOfOneSide = (a: Voice, b: Voice): boolean =>
  a.sides.has(b.id) || b.sides.has(a.id) || meets(a.sides, b.sides);

export const relationOf = (a: Voice | null, b: Voice | null): VoiceRelation => {
  if (a === null || b === null) return 'OPEN';
  if (a.id === b.id || a.name.join(' ') === b.name.join(' ')) return 'SAME';
  if (isDescribed(a) || isDescribed(b)) return 'OPEN';
  if (a.type === 'PERSON' && b.type === 'PERSON') {
    if (isNameOf(a.name, b.name) || isNameOf(b.name, a.name)) return 'SAME';
    if (isLoneNameOf(a.name, b.name) || isLoneNameOf(b.name, a.name)) return 'SAME';
  }
  return areOfOneSide(a, b) ? 'SIDE' : 'OTHER';
};

interface Limits {
  /** Content words that each must have. */
  readonly words: number;
  readonly jaccard: number;
  readonly shared: number;
  readonly containment: number;
  /** Shared content words that a part of a longer telling must have. */
  readonly sharedPart: number;
}

/** What is asked for by how the speakers go together: the less is known of them, the more of the words. */
const LIMITS: Readonly<Record<VoiceRelation, Limits>> = {
  SAME: { words: 4, jaccard: 0.45, shared: 4, containment: 0.75, sharedPart: 5 },
  SIDE: { words: 6, jaccard: 0.6, shared: 5, containment: 0.85, sharedPart: 8 },
  OPEN: { words: 6, jaccard: 0.6, shared: 5, containment: 0.85, sharedPart: 8 },
  OTHER: { words: 8, jaccard: 0.8, shared: 8, containment: 2, sharedPart: 8 },
};
/** Words beside names: a name alone says nothing. */
const FEWEST_PLAIN = 2;
/** Where each names somebody whom the other does not, it is one formula said of two: unless nearly all of a long text agrees. */
const RENAMED: Pick<Limits, 'jaccard' | 'shared'> = { jaccard: 0.8, shared: 20 };

const TRANSLATION = { shared: 4, names: 1, share: 0.75 };

/** Neither has a name that the other lacks, or one is the other with one name more ("the congress" and "the Arwan congress"). */
const fitsNames = ({ oddNames, containment }: Meaning): boolean => {
  const { first, second } = oddNames;
  return first + second === 0 || (first + second === 1 && containment === 1);
};

export interface Match {
  readonly kind: TellingKind;
  /** 0 to 1. */
  readonly similarity: number;
  readonly relation: VoiceRelation;
  /** Numbers differ between the same words. */
  readonly hasOtherNumbers: boolean;
}

/** A denial and what it denies are never one utterance. */
const isOpposite = (a: Telling, b: Telling): boolean =>
  (a.act === 'DENY') !== (b.act === 'DENY') || a.negated !== b.negated;

const isNear = ({ jaccard, shared, containment }: Overlap, limits: Limits): boolean =>
  (jaccard >= limits.jaccard && shared >= limits.shared) ||
  (containment >= limits.containment && shared >= limits.sharedPart);

const hasOwnWords = ({ wording }: Telling, fewest: number): boolean =>
  countContent(wording) >= fewest && wording.plain >= FEWEST_PLAIN;

/**
 * How two quotes of different articles are one utterance; null when they are not, or when that is not sure. Precision
 * first: an utterance told as two does less harm than two told as one.
 */
export const matchOf = (a: Telling, b: Telling): Match | null => {
  const apart = Math.abs(a.minute - b.minute);
  if (apart > MARKED_WINDOW_MINUTES || isOpposite(a, b)) return null;
  const relation = relationOf(a.voice, b.voice);
  return a.language === b.language ? sameLanguage(a, b, relation, apart) : translated(a, b, relation, apart);
};

const sameLanguage = (a: Telling, b: Telling, relation: VoiceRelation, apart: number): Match | null => {
  const limits = LIMITS[relation];
  if (!hasOwnWords(a, limits.words) || !hasOwnWords(b, limits.words)) return null;
  if (relation !== 'SAME' && (a.passesOn || b.passesOn)) return null;
  if (a.wording.exact === b.wording.exact) {
    const isTakenUp = relation === 'SAME' && a.marked && b.marked;
    return apart <= (isTakenUp ? MARKED_WINDOW_MINUTES : SAME_WORDS_WINDOW)
      ? { kind: 'EXACT', similarity: 1, relation, hasOtherNumbers: false }
      : null;
  }
  if (apart > TELLING_WINDOW_MINUTES) return null;
  const overlap = overlapOf(a.wording, b.wording);
  if (overlap.isReversed || !isNear(overlap, limits)) return null;
  const isRenamed = overlap.names.first > 0 && overlap.names.second > 0;
  if (isRenamed && (overlap.jaccard < RENAMED.jaccard || overlap.shared < RENAMED.shared)) return null;
  return { kind: 'NEAR', similarity: overlap.jaccard, relation, hasOtherNumbers: overlap.numbers.length > 0 };
};

const translated = (a: Telling, b: Telling, relation: VoiceRelation, apart: number): Match | null => {
  if (a.voice === null || a.voice.id !== b.voice?.id || apart > TRANSLATION_WINDOW_MINUTES) return null;
  const meaning = meaningOf(a.wording, b.wording);
  const isSame =
    meaning.shared >= TRANSLATION.shared &&
    meaning.names >= TRANSLATION.names &&
    fitsNames(meaning) &&
    !meaning.hasOddNumber &&
    meaning.share >= TRANSLATION.share &&
    !meaning.isReversed;
  return isSame ? { kind: 'TRANSLATED', similarity: meaning.share, relation, hasOtherNumbers: false } : null;
};

/** How a telling stands to the first one of its utterance. */
export const tellingOf = (
  first: Wording,
  other: Wording,
  isOneLanguage: boolean,
): Pick<Match, 'kind' | 'similarity'> => {
  if (!isOneLanguage) return { kind: 'TRANSLATED', similarity: meaningOf(first, other).share };
  if (first.exact === other.exact) return { kind: 'EXACT', similarity: 1 };
  return { kind: 'NEAR', similarity: overlapOf(first, other).jaccard };
};

/** What two tellings of one utterance have in common at the least, whoever joined them. */
const BOND = { jaccard: 0.25, containment: 0.6, share: 0.5 };

/** Whether a quote can be one utterance with a member that it was not matched with: two sentences do not melt through a third one. */
export const goesWith = (a: Telling, b: Telling): boolean => {
  if (isOpposite(a, b)) return false;
  if (a.language !== b.language) {
    const { share, isReversed } = meaningOf(a.wording, b.wording);
    return share >= BOND.share && !isReversed;
  }
  if (a.wording.exact === b.wording.exact) return true;
  const { jaccard, containment, isReversed } = overlapOf(a.wording, b.wording);
  return !isReversed && (jaccard >= BOND.jaccard || containment >= BOND.containment);
};
