import type { AgreementStatus } from '../model/agreement.js';
import type { Birth, Claim } from './agreement-claims.js';
import { isBare } from './agreement-claims.js';
import type { Days, Feature } from './agreement-features.js';
import { FEATURE, toFeature } from './agreement-features.js';

const DAY_MINUTES = 1440;
const NEAR_DAYS = 3;
const MONTH_DAYS = 30;
const HALF_YEAR_DAYS = 183;
const TWO_YEARS_DAYS = 731;

/** Days that may lie between what two reports say of the day on which one accord was reached. */
const STATED_GAP = 3;
const ASSUMED_GAP = 7;
const FRESH_GAP = 14;
/** Days between agreeing and signing. */
const SIGNING_GAP = 60;
/** An accord is not extended in the days in which it is made. */
const EXTENDED_AFTER = 3;
/** What is still negotiated was not agreed on days before. */
const NEGOTIATED_AFTER = 3;

/** Points from which two claims tell one accord. */
export const ENOUGH = 5;
/** How much better than another accord the best one has to be. */
export const MARGIN = 0.75;

export interface Surroundings {
  /** How much a word tells: 1 for one that no other accord has, towards 0 the more have it. */
  readonly weightOf: (word: Feature) => number;
  readonly sameArticle: boolean;
  /** The articles tell one event. */
  readonly sameStory: boolean;
}

const shared = <Value>(one: ReadonlySet<Value>, two: ReadonlySet<Value>): readonly Value[] =>
  [...one].filter((value) => two.has(value));

const gapOf = (one: Days, two: Days): number => Math.max(0, one.from - two.to, two.from - one.to);

const allowedGap = (one: Birth, two: Birth): number => {
  if (one.status !== two.status) return SIGNING_GAP;
  if (one.stated && two.stated) return STATED_GAP;
  return one.stated || two.stated ? ASSUMED_GAP : FRESH_GAP;
};

/** Both tell when the accord was reached, and never the same time. */
const differInTime = (one: Claim, two: Claim): boolean => {
  const far = (a: readonly Birth[], b: readonly Birth[]): boolean =>
    a.length > 0 && b.length > 0 && a.every((x) => b.every((y) => gapOf(x, y) > allowedGap(x, y)));
  if (far(one.births, two.births)) return true;
  const misses = (a: Claim, b: Claim): boolean =>
    a.meant.length > 0 &&
    (b.births.length > 0 || b.meant.length > 0) &&
    a.meant.every(
      (days) =>
        b.births.every((birth) => gapOf(days, birth) > (birth.stated ? STATED_GAP : ASSUMED_GAP)) &&
        b.meant.every((other) => gapOf(days, other) > 0),
    );
  return misses(one, two) || misses(two, one);
};

const firstBirth = ({ births }: Claim): number | null =>
  births.length === 0 ? null : Math.min(...births.map(({ from }) => from));
const lastBirth = ({ births }: Claim): number | null =>
  births.length === 0 ? null : Math.max(...births.map(({ to }) => to));
const dayOf = ({ minute }: Claim): number => Math.ceil(minute / DAY_MINUTES);

/** One tells a status that the other's accord cannot have had then. */
const isOutOfOrder = (one: Claim, two: Claim): boolean => {
  const [first, last] = [firstBirth(two), lastBirth(two)];
  if (first === null || last === null) return false;
  if (one.isAfter && one.births.length === 0 && dayOf(one) < first - 1) return true;
  if (one.extended !== null && one.births.length === 0 && one.extended - last < EXTENDED_AFTER) return true;
  return one.isBefore && dayOf(one) > last + NEGOTIATED_AFTER;
};

const share = (one: ReadonlySet<Feature>, two: ReadonlySet<Feature>): boolean => shared(one, two).length > 0;

const BY_OTHERS: ReadonlySet<AgreementStatus> = new Set(['REJECTED', 'DENIED', 'VIOLATED', 'RATIFIED']);

/** Whoever refuses, denies or ratifies an accord, or is said to break it, need not be one of its parties. */
const namesParties = ({ statuses }: Claim): boolean => [...statuses].some((status) => !BY_OTHERS.has(status));

/** Of accords between more, articles name now these and now those. */
const FEW_PARTIES = 2;

const haveOtherParties = (one: Claim, two: Claim, sameStory: boolean): boolean => {
  const common = shared(one.parties, two.parties).length;
  const [a, b] = [one.parties.size, two.parties.size];
  if (a === 0 || b === 0 || !namesParties(one) || !namesParties(two)) return false;
  // A ministry acts for its country, as far as the articles tell one event.
  if (common === 0) return !(sameStory && share(one.homes, two.homes));
  // A with B is not A with C.
  return common <= FEW_PARTIES && a > common && b > common;
};

/** A country that is party by one claim, while the article of the other, which names no two parties, is silent about it. */
const lacksPartner = (one: Claim, two: Claim): boolean =>
  two.parties.size < 2 &&
  [...one.parties].some((party) => {
    const country = toAround(party);
    return !two.parties.has(party) && one.around.has(country) && !two.around.has(country);
  });

/**
 * Both tell of an accord that is made, and speak of other countries: forms of accords, such as the one on diplomatic
 * relations, are made with one country after the other.
 */
const haveOtherPartners = (one: Claim, two: Claim): boolean => {
  if (one.births.length === 0 || two.births.length === 0 || one.around.size === 0 || two.around.size === 0)
    return false;
  if (lacksPartner(one, two) || lacksPartner(two, one)) return true;
  if (one.parties.size > 1 || two.parties.size > 1) return false;
  const known = new Set([...one.parties, ...two.parties].map(toAround));
  const partners = ({ around }: Claim): ReadonlySet<Feature> =>
    new Set([...around].filter((country) => !known.has(country)));
  const [a, b] = [partners(one), partners(two)];
  return a.size > 0 && b.size > 0 && !share(a, b);
};

const toAround = (party: Feature): Feature => party - toFeature(FEATURE.PARTY, 0) + toFeature(FEATURE.AROUND, 0);

/** What two claims say cannot be true of one accord. */
export const areApart = (one: Claim, two: Claim, sameStory: boolean): boolean =>
  differInTime(one, two) ||
  isOutOfOrder(one, two) ||
  isOutOfOrder(two, one) ||
  (one.named.size > 0 && two.named.size > 0 && !share(one.named, two.named)) ||
  (one.events.size > 0 && two.events.size > 0 && !share(one.events, two.events)) ||
  (!share(one.named, two.named) &&
    (haveOtherParties(one, two, sameStory) || (!sameStory && haveOtherPartners(one, two))));

const partyPoints = (one: Claim, two: Claim): number => {
  const common = shared(one.parties, two.parties).length + shared(one.agents, two.agents).length;
  if (common > 0) return [0, 2, 4, 5][Math.min(common, 3)] as number;
  const asCountries = ({ parties, countries }: Claim): ReadonlySet<Feature> =>
    new Set([
      ...parties,
      ...[...countries].map((country) => country - toFeature(FEATURE.COUNTRY, 0) + toFeature(FEATURE.PARTY, 0)),
    ]);
  const involved = shared(asCountries(one), asCountries(two)).length;
  if (involved > 0) return Math.min(involved, 2) * 1.25;
  if (share(one.homes, two.homes)) return 0.75;
  if (one.parties.size > 0 && two.parties.size > 0) return 0;
  return Math.max(aroundPoints(one, two), aroundPoints(two, one));
};

/** One side names no party, and its article speaks of those of the other side. */
const aroundPoints = ({ parties }: Claim, { around, parties: own }: Claim): number => {
  if (own.size > 0) return 0;
  const countries = [...parties].map(toAround);
  const met = countries.filter((country) => around.has(country)).length;
  if (met >= 2) return 1.5;
  return met === 1 && parties.size === 1 ? 0.5 : 0;
};

interface WordLikeness {
  readonly points: number;
  /** Both have words of one language, and most of the shorter phrase stands in the other: 0 to 1; null: cannot be compared. */
  readonly containment: number | null;
}

const wordLikeness = (
  one: Claim,
  two: Claim,
  weightOf: Surroundings['weightOf'],
  comparable: boolean,
): WordLikeness => {
  if (!comparable || one.words.size === 0 || two.words.size === 0) return { points: 0, containment: null };
  const sum = (words: Iterable<Feature>): number => {
    let total = 0;
    for (const word of words) total += weightOf(word);
    return total;
  };
  const met = sum(shared(one.words, two.words));
  const least = Math.min(sum(one.words), sum(two.words));
  const containment = least === 0 ? 0 : met / least;
  return { points: Math.min(4, 2 * met) * containment, containment };
};

const datePoints = (one: Claim, two: Claim): number => {
  const meets = (a: Claim, b: Claim): number =>
    Math.max(
      0,
      ...a.meant.flatMap((days) => [
        ...b.births.filter((birth) => gapOf(days, birth) === 0).map(({ stated }) => (stated ? 2.5 : 1.5)),
        ...b.meant.filter((other) => gapOf(days, other) === 0).map(() => 2),
      ]),
    );
  return Math.max(meets(one, two), meets(two, one));
};

const timePoints = (days: number): number => {
  if (days <= NEAR_DAYS) return 1;
  if (days <= MONTH_DAYS) return 0;
  if (days <= HALF_YEAR_DAYS) return -0.5;
  return days <= TWO_YEARS_DAYS ? -1 : -2;
};

/** Both are in one language: their words can be compared. */
export const speakAlike = (one: { readonly language: string }, two: { readonly language: string }): boolean =>
  one.language === two.language;

const TOO_SOON = 2.5;
const DESCRIBED_POINTS = 1;

/** One tells of the fate of an accord that the other tells to be made in these very days: it may mean an older one. */
const isTooSoon = (one: Claim, two: Claim): boolean => {
  const first = firstBirth(two);
  return one.hasFate && one.births.length === 0 && first !== null && dayOf(one) - (lastBirth(two) ?? first) < 1;
};

const LEAST_MATTER = 1;

/**
 * Points for two claims telling one accord: enough from `ENOUGH` on, null where they cannot. Parties alone are never
 * enough: what the accord is about has to meet as well, by its name, its measure, places, words, or the day that is meant.
 */
export const likeness = (
  one: Claim & { readonly language: string },
  two: Claim & { readonly language: string },
  { weightOf, sameArticle, sameStory }: Surroundings,
): number | null => {
  if (areApart(one, two, sameArticle || sameStory)) return null;
  const named = share(one.named, two.named) ? 6 : 0;
  const concept = share(one.concepts, two.concepts) ? 3 : 0;
  const matter = Math.min(3, 1.5 * shared(one.matter, two.matter).length);
  const words = wordLikeness(one, two, weightOf, speakAlike(one, two));
  const dates = datePoints(one, two);
  const subject = Math.min(6, named + concept + matter + words.points);
  const others = named + concept + matter + dates;
  // Two phrases without a word in common name two accords.
  if (words.containment !== null && words.containment < 0.34 && others < 3) return null;
  const bare = isBare(one) || isBare(two);
  const nouns = share(one.nouns, two.nouns);
  const parties = partyPoints(one, two);
  if (subject + dates < LEAST_MATTER && !(bare && nouns && sameStory && parties >= 4)) return null;
  const days = Math.abs(one.minute - two.minute) / DAY_MINUTES;
  const follows =
    (one.isAfter && two.births.length > 0 && !one.births.length) ||
    (two.isAfter && one.births.length > 0 && !two.births.length);
  return (
    subject +
    dates +
    parties +
    (share(one.described, two.described) ? DESCRIBED_POINTS : 0) +
    (nouns ? 0.5 : 0) +
    (sameArticle ? 1.5 : sameStory ? 1.5 : 0) +
    timePoints(days) +
    (follows ? 1 : 0) -
    (isTooSoon(one, two) || isTooSoon(two, one) ? TOO_SOON : 0)
  );
};
