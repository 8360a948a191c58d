import { isBare, toClaim } from './agreement-claims.js';
import type { ReportFacts } from './agreement-features.js';
import { areApart, ENOUGH, likeness } from './agreement-likeness.js';

/** Within one article every word tells about as much as another. */
const WORD_WEIGHT = 0.8;

/** Two reports of one status that both stand in the body were read as two accords. */
const wereReadApart = (one: ReportFacts, two: ReportFacts): boolean =>
  one.status === two.status && one.headline === two.headline;

/** The group that "the agreement" goes back to: the only one, or the only one with the same word for it. */
const antecedent = (report: ReportFacts, groups: readonly (readonly ReportFacts[])[]): number | null => {
  const bare = toClaim([report]);
  const claims = groups.map(toClaim);
  const open = claims.flatMap((claim, place) =>
    // What is ratified, in force or broken is not what is still negotiated.
    (bare.isAfter && claim.isBefore) ||
    isBare(claim) ||
    areApart(bare, claim, true) ||
    groups[place]?.some((other) => wereReadApart(other, report)) === true
      ? []
      : [place],
  );
  const sameNoun = open.filter((place) => [...bare.nouns].some((noun) => claims[place]?.nouns.has(noun)));
  if (sameNoun.length === 1) return sameNoun[0] ?? null;
  return sameNoun.length === 0 && open.length === 1 && claims.length === 1 ? 0 : null;
};

/**
 * The reports of one article, those of one accord together: retellings, a headline and its body, the stages of an accord,
 * and "the agreement" where the article speaks of one only.
 */
export const groupReports = <Report extends ReportFacts>(
  reports: readonly Report[],
  language: string,
): readonly (readonly Report[])[] => {
  const groups: Report[][] = [];
  const bare: Report[] = [];
  const weightOf = (): number => WORD_WEIGHT;
  for (const report of reports) {
    const told = groups.find((group) =>
      group.some(({ key, sameAs }) => sameAs === report.key || (report.sameAs !== null && report.sameAs === key)),
    );
    if (told !== undefined) {
      told.push(report);
      continue;
    }
    if (isBare(toClaim([report]))) {
      bare.push(report);
      continue;
    }
    const claim = { ...toClaim([report]), language };
    let best: { readonly group: Report[]; readonly points: number } | null = null;
    for (const group of groups) {
      if (group.some((other) => wereReadApart(other, report))) continue;
      const points = likeness(claim, { ...toClaim(group), language }, { weightOf, sameArticle: true, sameStory: true });
      if (points !== null && points >= ENOUGH && points > (best?.points ?? 0)) best = { group, points };
    }
    if (best === null) groups.push([report]);
    else best.group.push(report);
  }
  const named = groups.map((group) => [...group]);
  for (const report of bare) {
    const place = antecedent(report, named);
    if (place === null) groups.push([report]);
    else groups[place]?.push(report);
  }
  return groups;
};
