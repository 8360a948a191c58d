import sql from 'sql-template-tag';
import type { AgreementStatus } from '../model/agreement.js';
import { type Claim, toClaim } from '../resolve/agreement-claims.js';
import { FEATURE, type Feature, kindOf, type ReportFacts } from '../resolve/agreement-features.js';
import { areApart, ENOUGH, likeness, MARGIN } from '../resolve/agreement-likeness.js';
import type { Session } from './connection.js';
import { toDay, toLastMinute, toMinute } from './published.js';
import type { Key } from './records.js';

/** Accords are looked for among the reports of three years before and after. */
const WINDOW_MINUTES = 1100 * 24 * 60;
/** Reports with one feature that are looked at, before and after each. */
const NEAREST = 75;
/** Accords that are looked at closely, and reports of each. */
const MOST_CANDIDATES = 8;
const MOST_REPORTS = 24;
/** Accords that have a word in common, from which on it tells nothing. */
const COMMON = 60;

/** How much a meeting says about where to look; kinds without a number lead nowhere. */
const LEADS: Readonly<Partial<Record<number, number>>> = {
  [FEATURE.NAMED]: 6,
  [FEATURE.CONCEPT]: 3,
  [FEATURE.PAIR]: 2,
  [FEATURE.EVENT]: 2,
  [FEATURE.WORD]: 2,
  [FEATURE.MATTER]: 1,
};

interface Met {
  readonly reportId: Key;
  readonly agreementId: Key;
}

/** The nearest reports of other articles that have a feature. */
const findMet = (session: Session, feature: Feature, article: Key, minute: number): Promise<readonly Met[]> =>
  session.all<Met>(sql`
    SELECT r.id AS "reportId", r.agreement_id AS "agreementId" FROM agreement_reports AS r
    WHERE r.id IN (
      SELECT report_id FROM (
        SELECT report_id FROM agreement_features
        WHERE feature = ${feature} AND minute BETWEEN ${minute - WINDOW_MINUTES} AND ${minute}
        ORDER BY minute DESC LIMIT ${NEAREST}) AS before
      UNION ALL
      SELECT report_id FROM (
        SELECT report_id FROM agreement_features
        WHERE feature = ${feature} AND minute BETWEEN ${minute + 1} AND ${minute + WINDOW_MINUTES}
        ORDER BY minute LIMIT ${NEAREST}) AS after)
      AND r.article_id <> ${article} AND r.agreement_id IS NOT NULL`);

interface StoredReport {
  readonly id: Key;
  readonly agreementId: Key;
  readonly articleId: Key;
  readonly language: string;
  readonly storyId: Key | null;
  readonly status: AgreementStatus;
  readonly minute: number;
  readonly from: string | null;
  readonly to: string | null;
}

const readStored = async (
  session: Session,
  reports: readonly Key[],
): Promise<readonly (StoredReport & ReportFacts)[]> => {
  if (reports.length === 0) return [];
  const rows = await session.all<StoredReport>(sql`
    SELECT r.id, r.agreement_id AS "agreementId", r.article_id AS "articleId", a.language, m.story_id AS "storyId",
      r.status, r.published_minute AS "minute", t.from_day AS "from", t.to_day AS "to"
    FROM ${session.dialect.values(reports)} AS wanted CROSS JOIN agreement_reports AS r
    JOIN articles AS a ON a.id = r.article_id
    LEFT JOIN story_articles AS m ON m.article_id = r.article_id LEFT JOIN times AS t ON t.id = r.agreed_on_id
    WHERE r.id = wanted.value`);
  const features = new Map<Key, Feature[]>(rows.map(({ id }) => [id, []]));
  for (const { id, feature } of await session.all<{ id: Key; feature: Feature }>(sql`
    SELECT f.report_id AS id, f.feature FROM ${session.dialect.values(reports)} AS wanted
    CROSS JOIN agreement_features AS f WHERE f.report_id = wanted.value`)) {
    features.get(id)?.push(feature);
  }
  return rows.map((row) => ({
    ...row,
    key: row.id,
    headline: false,
    sameAs: null,
    on:
      row.from === null || row.to === null
        ? null
        : { from: toDay(toMinute(row.from)), to: toDay(toLastMinute(row.to)) },
    features: features.get(row.id) ?? [],
  }));
};

/** Reports of an accord by which it is judged: those that were met, and its first ones. */
const readFirst = async (session: Session, agreements: readonly Key[]): Promise<readonly Met[]> =>
  agreements.length === 0
    ? []
    : session.all<Met>(sql`
        SELECT r.id AS "reportId", r.agreement_id AS "agreementId"
        FROM ${session.dialect.values(agreements)} AS wanted CROSS JOIN agreement_reports AS r
        WHERE r.id IN (SELECT o.id FROM agreement_reports AS o WHERE o.agreement_id = wanted.value
          ORDER BY o.published_minute LIMIT ${MOST_REPORTS})`);

/** An article's claim, with what its surroundings tell. */
export interface PlacedClaim extends Claim {
  readonly articleId: Key;
  readonly language: string;
  readonly storyId: Key | null;
}

export interface Found {
  /** The accord that the claim tells; null: none that is known, or one of several. */
  readonly agreementId: Key | null;
  /** Further accords that the claim shows to be the same one. */
  readonly same: readonly Key[];
}

interface Candidate {
  readonly agreementId: Key;
  readonly whole: PlacedClaim;
  readonly points: number;
}

const bestPoints = (
  claim: PlacedClaim,
  whole: PlacedClaim,
  parts: readonly PlacedClaim[],
  weightOf: (word: Feature) => number,
): number | null => {
  const isTold = parts.some((part) => part.storyId !== null && part.storyId === claim.storyId);
  if (areApart(claim, whole, isTold)) return null;
  let best: number | null = null;
  for (const part of parts) {
    const points = likeness(
      claim,
      {
        ...part,
        parties: whole.parties,
        agents: whole.agents,
        described: whole.described,
        homes: whole.homes,
        births: whole.births,
      },
      { weightOf, sameArticle: false, sameStory: part.storyId !== null && part.storyId === claim.storyId },
    );
    if (points !== null && points > (best ?? 0)) best = points;
  }
  return best;
};

const groupBy = <Value>(values: readonly Value[], keyOf: (value: Value) => Key): ReadonlyMap<Key, readonly Value[]> => {
  const groups = new Map<Key, Value[]>();
  for (const value of values) {
    const group = groups.get(keyOf(value));
    if (group === undefined) groups.set(keyOf(value), [value]);
    else group.push(value);
  }
  return groups;
};

/**
 * The accord that a claim tells, among those with reports in other articles. `taken` are accords that the claim's own
 * article tells apart from this one. Cost: two look-ups a feature and a fixed number of statements, however many
 * accords there are.
 */
export const findAgreement = async (
  session: Session,
  claim: PlacedClaim,
  features: readonly Feature[],
  taken: ReadonlySet<Key>,
): Promise<Found> => {
  const leads = new Map<Key, { points: number; reports: Set<Key> }>();
  const weights = new Map<Feature, number>();
  for (const feature of features) {
    const kind = kindOf(feature);
    const lead = LEADS[kind];
    if (lead === undefined) continue;
    const met = await findMet(session, feature, claim.articleId, claim.minute);
    const accords = new Set(met.map(({ agreementId }) => agreementId));
    const weight = kind === FEATURE.WORD ? Math.max(0, 1 - Math.log(1 + accords.size) / Math.log(1 + COMMON)) : 1;
    if (kind === FEATURE.WORD) weights.set(feature, weight);
    for (const agreementId of accords) {
      const known = leads.get(agreementId) ?? { points: 0, reports: new Set<Key>() };
      known.points += lead * weight;
      leads.set(agreementId, known);
    }
    for (const { agreementId, reportId } of met) leads.get(agreementId)?.reports.add(reportId);
  }
  const nearest = [...leads]
    .filter(([agreement]) => !taken.has(agreement))
    .toSorted(([a, x], [b, y]) => y.points - x.points || a - b)
    .slice(0, MOST_CANDIDATES);
  const first = await readFirst(
    session,
    nearest.map(([agreement]) => agreement),
  );
  const wanted = new Set([
    ...nearest.flatMap(([, { reports }]) => [...reports].slice(0, MOST_REPORTS)),
    ...first.map(({ reportId }) => reportId),
  ]);
  const stored = await readStored(session, [...wanted]);
  const weightOf = (word: Feature): number => weights.get(word) ?? 1;
  const candidates: Candidate[] = [];
  for (const [agreementId, reports] of groupBy(stored, (report) => report.agreementId)) {
    const parts = [...groupBy(reports, ({ articleId }) => articleId).values()].map((own): PlacedClaim => {
      const { articleId, language, storyId } = own[0] as StoredReport;
      return { ...toClaim(own), articleId, language, storyId };
    });
    const whole: PlacedClaim = { ...(parts[0] as PlacedClaim), ...toClaim(reports) };
    const points = bestPoints(claim, whole, parts, weightOf);
    if (points !== null) candidates.push({ agreementId, whole, points });
  }
  return decide(candidates, weightOf);
};

const decide = (candidates: readonly Candidate[], weightOf: (word: Feature) => number): Found => {
  const [best, second] = candidates
    .filter(({ points }) => points >= ENOUGH)
    .toSorted((a, b) => b.points - a.points || a.agreementId - b.agreementId);
  if (best === undefined) return { agreementId: null, same: [] };
  if (second === undefined) return { agreementId: best.agreementId, same: [] };
  const between = bestPoints(best.whole, second.whole, [second.whole], weightOf);
  if (between !== null && between >= ENOUGH) return { agreementId: best.agreementId, same: [second.agreementId] };
  return { agreementId: best.points - second.points >= MARGIN ? best.agreementId : null, same: [] };
};
