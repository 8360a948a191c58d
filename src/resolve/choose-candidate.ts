import type { CandidateReason } from '../model/candidate.js';
import { meets } from '../text/sets.js';
import type { EntityKey, FoundEntity, Profile } from './entity-index.js';
import type { Likeness } from './name-likeness.js';
import { areCompatible, countFields, isTellingOffice, tellsCountry } from './offices.js';

/** What the article says of somebody, and whom else it names. Entities by the keys that they are now. */
export interface LinkContext {
  /** How often each office is given. */
  readonly offices: ReadonlyMap<string, number>;
  readonly organizations: ReadonlySet<EntityKey>;
  readonly countries: ReadonlySet<EntityKey>;
  /** Organisations that the article names anywhere. */
  readonly named: ReadonlySet<EntityKey>;
}

/** How the name of a candidate is like the one in the article. */
export type NameReason = Likeness | 'SOUNDS_ALIKE';

export interface Candidate {
  readonly found: FoundEntity;
  readonly name: NameReason;
  readonly profile: Profile;
}

/** Who the entity might be: kept with it when it stays open. */
export interface OpenCandidate {
  readonly key: EntityKey;
  /** 0 to 1. */
  readonly score: number;
  readonly reasons: readonly CandidateReason[];
}

export type Choice =
  /** `candidates`: others whose names are like it, and who may prove to be the same. */
  | { readonly kind: 'LINK'; readonly key: EntityKey; readonly candidates: readonly OpenCandidate[] }
  /** Somebody new, whatever the candidates are called. */
  | { readonly kind: 'NEW'; readonly candidates: readonly OpenCandidate[] }
  /** One of several, nobody knows which. */
  | { readonly kind: 'OPEN'; readonly candidates: readonly OpenCandidate[] };

const NAME_SCORES: Readonly<Record<NameReason, number>> = {
  SAME_NAME: 0.6,
  SPELLED_ALIKE: 0.6,
  SOUNDS_ALIKE: 0.55,
  WITH_INITIAL: 0.42,
  LONGER_NAME: 0.28,
  SPELLED_NEARLY: 0.28,
};

/** Whether a reason is a likeness of the names, and not something that is said of both. */
export const isNameReason = (reason: CandidateReason): reason is NameReason => Object.hasOwn(NAME_SCORES, reason);
const OFFICE_SCORE = 0.1;
const TELLING_OFFICE_SCORE = 0.25;
const ORGANIZATION_SCORE = 0.25;
const ITS_ORGANIZATION_SCORE = 0.15;
const COUNTRY_SCORE = 0.1;
/** Below it two names are not taken for one person's. */
const LINKS = 0.5;
/** By how much the best candidate has to lead. */
const MARGIN = 0.09;
/** Where nothing else tells: how many times as many articles have to speak of the one as of the other. */
const POPULARITY = 4;
/** Share of a profile that has to be of other fields before a field is no slip. */
const SURE_FIELD = 0.8;
/** Candidates that are kept. */
const KEPT = 5;

/** The last word, where nothing else tells one from others of its name. */
export const isMuchBetterKnown = (best: FoundEntity, others: readonly FoundEntity[]): boolean =>
  best.articles >= POPULARITY * Math.max(1, ...others.map(({ articles }) => articles));

/** All offices of the article are of fields that hardly any office of the profile goes with. */
const isOtherField = (offices: LinkContext['offices'], profile: Profile): boolean => {
  const own = [...countFields(offices).keys()];
  if (own.length === 0) return false;
  let against = 0;
  let total = 0;
  for (const [field, count] of countFields(profile.offices)) {
    total += count;
    if (own.every((each) => !areCompatible(each, field))) against += count;
  }
  return total > 0 && against / total >= SURE_FIELD;
};

/** Whether what is said of the offices tells of which country their holder is. */
const tellCountry = (offices: LinkContext['offices']): boolean => [...offices.keys()].every(tellsCountry);

const countriesOf = ({ found, profile }: Candidate): ReadonlySet<EntityKey> =>
  found.country === null ? profile.countries : new Set([...profile.countries, found.country]);

interface Weighed {
  readonly candidate: Candidate;
  readonly score: number;
  /** A telling office or an organisation is said of both. */
  readonly supported: boolean;
  readonly refused: boolean;
  readonly reasons: readonly CandidateReason[];
}

const weigh = (context: LinkContext, candidate: Candidate): Weighed => {
  const { profile, name, found } = candidate;
  const reasons: CandidateReason[] = [name];
  let score = NAME_SCORES[name];
  const add = (reason: CandidateReason, weight: number): void => {
    reasons.push(reason);
    score += weight;
  };
  const shared = [...context.offices.keys()].filter((office) => profile.offices.has(office));
  const organization = meets(context.organizations, profile.organizations);
  const named = organization || meets(context.named, profile.organizations);
  const countries = countriesOf(candidate);
  const country = meets(context.countries, countries);
  if (organization) add('SAME_ORGANIZATION', ORGANIZATION_SCORE);
  else if (named) add('ITS_ORGANIZATION', ITS_ORGANIZATION_SCORE);
  const telling = shared.some(isTellingOffice);
  if (shared.length > 0) add('SAME_OFFICE', telling ? TELLING_OFFICE_SCORE : OFFICE_SCORE);
  if (country) add('SAME_COUNTRY', COUNTRY_SCORE);
  const otherCountry =
    !country &&
    !named &&
    !found.curated &&
    context.countries.size > 0 &&
    countries.size > 0 &&
    tellCountry(context.offices) &&
    tellCountry(profile.offices);
  const otherField = !named && isOtherField(context.offices, profile);
  if (otherCountry) reasons.push('OTHER_COUNTRY');
  if (otherField) reasons.push('OTHER_FIELD');
  return {
    candidate,
    score: Math.min(score, 1),
    supported: organization || telling,
    refused: otherCountry || otherField,
    reasons,
  };
};

const toOpen = (weighed: readonly Weighed[]): readonly OpenCandidate[] =>
  weighed
    .toSorted((a, b) => Number(a.refused) - Number(b.refused) || b.score - a.score)
    .slice(0, KEPT)
    .map(({ candidate, score, refused, reasons }) => ({
      key: candidate.found.key,
      score: Math.round((refused ? score / 2 : score) * 100) / 100,
      reasons,
    }));

/** One weighed candidate for each entity as it is now: the best of those that were merged into it. */
const distinct = (weighed: readonly Weighed[]): readonly Weighed[] => {
  const best = new Map<EntityKey, Weighed>();
  for (const each of weighed) {
    const { current, key } = each.candidate.found;
    const known = best.get(current);
    if (known === undefined || each.score > known.score || (each.score === known.score && key === current)) {
      best.set(current, each);
    }
  }
  return [...best.values()];
};

const isNamed = ({ candidate: { name } }: Weighed): boolean => name === 'SAME_NAME' || name === 'SPELLED_ALIKE';

const markNamesakes = (weighed: readonly Weighed[]): readonly Weighed[] =>
  weighed.map((each) => (each.refused ? each : { ...each, reasons: [...each.reasons, 'NAMESAKE' as const] }));

const link = (best: Weighed, weighed: readonly Weighed[]): Choice => ({
  kind: 'LINK',
  key: best.candidate.found.key,
  candidates: toOpen(weighed.filter((each) => each !== best && !each.refused && !isNamed(each))),
});

/**
 * Decides which of the candidates an entity of an article is. What is said of it may refuse a candidate; of the others the
 * one that it was taken for `before`, else the best one when it leads by a margin or, where nothing else tells, is much
 * better known.
 */
export const chooseCandidate = (
  context: LinkContext,
  candidates: readonly Candidate[],
  before: EntityKey | null,
): Choice => {
  const weighed = distinct(candidates.map((candidate) => weigh(context, candidate)));
  const fitting = weighed
    .filter(({ refused, score }) => !refused && score >= LINKS)
    .toSorted((a, b) => b.score - a.score || b.candidate.found.articles - a.candidate.found.articles);
  // Who goes by the very name comes before those whose name is only like it.
  const named = fitting.filter(isNamed);
  const rivals = named.length > 0 ? named : fitting;
  const [best, second] = rivals;
  if (best === undefined) return { kind: 'NEW', candidates: toOpen(weighed) };
  const again = before === null ? undefined : named.find(({ candidate: { found } }) => found.key === before);
  if (again !== undefined) return link(again, weighed);
  if (second === undefined || best.score - second.score >= MARGIN) {
    return link(best, weighed);
  }
  const others = rivals.slice(1).map(({ candidate }) => candidate.found);
  if (isMuchBetterKnown(best.candidate.found, others)) return link(best, weighed);
  return { kind: named.length > 0 ? 'OPEN' : 'NEW', candidates: toOpen(markNamesakes(weighed)) };
};

/**
 * Decides anew about an entity that was taken for somebody of its own, now that more is said of it: the candidate whom a
 * telling office or an organisation joins to it, and no other one; null for none. `context`: what all articles say of it.
 */
export const settleCandidate = (
  context: LinkContext,
  candidates: readonly Candidate[],
): { readonly candidate: Candidate; readonly reasons: readonly CandidateReason[] } | null => {
  const weighed = distinct(candidates.map((candidate) => weigh(context, candidate)));
  const fitting = weighed
    .filter(({ refused, supported, score }) => !refused && supported && score >= LINKS)
    .toSorted((a, b) => b.score - a.score);
  const [best, second] = fitting;
  if (best === undefined || (second !== undefined && best.score - second.score < MARGIN)) return null;
  return { candidate: best.candidate, reasons: best.reasons };
};
