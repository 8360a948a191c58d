import sql from 'sql-template-tag';
import type { AgreementStatus, PartyRole } from '../model/agreement.js';
import type { EntityType, MentionKind } from '../model/entity.js';
import { isMaking } from '../resolve/agreement-claims.js';
import {
  type Days,
  daysFeature,
  daysOf as daysIn,
  FEATURE,
  type Feature,
  kindOf,
  pairFeatures,
  type ReportFacts,
  toFeature,
  wordFeature,
} from '../resolve/agreement-features.js';
import type { SearchTerm } from '../text/search-terms.js';
import { overlaps, type Span } from '../text/span.js';
import type { Session } from './connection.js';
import { PART } from './evidence.js';
import { REJECTED } from './extracted.js';
import { toDay, toLastMinute, toMinute } from './published.js';
import type { Key } from './records.js';
import type { UnitOfWork } from './unit-of-work.js';

interface ReportRow {
  readonly id: Key;
  readonly status: AgreementStatus;
  readonly headline: number;
  readonly sameAsId: Key | null;
  readonly agreementId: Key | null;
  readonly publishedMinute: number;
  readonly eventId: Key | null;
  /** Where it came about, unless that is a country. */
  readonly townId: Key | null;
  readonly from: string | null;
  readonly to: string | null;
}

interface EntityColumns {
  readonly entityId: Key;
  readonly type: EntityType;
  readonly subtype: string | null;
  readonly countryId: Key | null;
}

interface PartyRow extends Partial<EntityColumns> {
  readonly reportId: Key;
  readonly ordinal: number;
  readonly role: PartyRole;
  readonly start: number | null;
  readonly end: number;
}

interface WordsRow extends Span {
  readonly reportId: Key;
  readonly part: number;
}

interface MentionRow extends Span, EntityColumns {
  readonly kind: MentionKind;
}

interface TimeRow extends Span {
  readonly from: string;
  readonly to: string;
}

/** Somebody who takes part, as a report says or as its words for several countries at once say. */
export interface LedgerParty {
  readonly entityId: Key;
  readonly role: PartyRole;
  /** Place of the words among the report's parties. */
  readonly ordinal: number;
}

/** A report with all that the ledger takes from it. */
export interface LedgerReport extends ReportFacts {
  readonly agreementId: Key | null;
  readonly parties: readonly LedgerParty[];
  readonly happenedMinute: number;
}

const daysOf = (from: string | null, to: string | null): Days | null =>
  from === null || to === null ? null : { from: toDay(toMinute(from)), to: toDay(toLastMinute(to)) };

const isCountry = ({ type, subtype }: EntityColumns): boolean => type === 'LOCATION' && subtype === 'COUNTRY';
const within = (inner: Span, outer: Span): boolean => outer.start <= inner.start && inner.end <= outer.end;

/** Bodies that act for their country. */
const FOR_COUNTRY: ReadonlySet<string> = new Set([
  'GOVERNMENT',
  'DELEGATION',
  'CITY',
  'PRESIDENCY',
  'FOREIGN_MINISTRY',
]);

/** Who is bound: a person, a government and a capital stand for their country. */
const partyFeature = (entity: EntityColumns): Feature => {
  const { type, subtype, countryId, entityId } = entity;
  const standsForCountry = type === 'PERSON' || (subtype !== null && FOR_COUNTRY.has(subtype));
  if (type === 'PERSON' && countryId === null) return toFeature(FEATURE.AGENT, entityId);
  return toFeature(FEATURE.PARTY, standsForCountry && countryId !== null ? countryId : entityId);
};

const subjectFeature = (entity: EntityColumns): Feature | null => {
  const { type, subtype, countryId, entityId } = entity;
  if (isCountry(entity)) return toFeature(FEATURE.COUNTRY, entityId);
  if (type === 'CONCEPT') {
    if (subtype === 'AGREEMENT') return toFeature(FEATURE.NAMED, entityId);
    return countryId === null ? null : toFeature(FEATURE.CONCEPT, entityId);
  }
  if (type === 'EVENT' && subtype === 'TALKS_ROUND') return toFeature(FEATURE.EVENT, entityId);
  return toFeature(FEATURE.MATTER, entityId);
};

const SHORTEST_WORD = 3;
/** Words that a description has at least, to tell a party from others. */
const DESCRIBING_WORDS = 2;
const NUMBER = /^\p{N}+$/u;
/** Countries around a report that names no party: those the article names most. */
const MOST_AROUND = 8;
/** And around one that names some: its home, and with whom the accord may have been made. */
const MOST_PARTNERS = 4;
/** Words of one phrase that are looked at. */
const MOST_WORDS = 12;

const readReports = (session: Session, article: Key): Promise<readonly ReportRow[]> =>
  session.all<ReportRow>(sql`
    SELECT r.id, r.status, r.headline, r.same_as_id AS "sameAsId", r.agreement_id AS "agreementId",
      r.published_minute AS "publishedMinute", r.event_id AS "eventId", e.id AS "townId", t.from_day AS "from", t.to_day AS "to"
    FROM agreement_reports AS r LEFT JOIN times AS t ON t.id = r.agreed_on_id
    LEFT JOIN entities AS e ON e.id = r.place_id AND e.subtype IS NOT 'COUNTRY'
    WHERE r.article_id = ${article} AND r.review < ${REJECTED} ORDER BY r.id`);

const readParties = (session: Session, article: Key): Promise<readonly PartyRow[]> =>
  session.all<PartyRow>(sql`
    SELECT p.report_id AS "reportId", p.ordinal, p.role, p.entity_id AS "entityId", e.type, e.subtype,
      e.country_id AS "countryId", s.span_start AS "start", s.span_end AS "end"
    FROM agreement_report_parties AS p LEFT JOIN entities AS e ON e.id = p.entity_id
    LEFT JOIN evidence AS s ON s.article_id = p.article_id AND s.owner_id = p.report_id
      AND s.part = ${PART.AGREEMENT_PARTY} AND s.ordinal = p.ordinal
    WHERE p.article_id = ${article} ORDER BY p.report_id, p.ordinal`);

/** Words for what was agreed on, and the clause around them. */
const readWords = (session: Session, article: Key): Promise<readonly WordsRow[]> =>
  session.all<WordsRow>(sql`
    SELECT r.id AS "reportId", s.part, s.span_start AS "start", s.span_end AS "end"
    FROM agreement_reports AS r CROSS JOIN evidence AS s
    WHERE r.article_id = ${article} AND s.article_id = r.article_id AND s.owner_id = r.id
      AND s.part BETWEEN ${PART.AGREEMENT_SUBJECT} AND ${PART.AGREEMENT_EVIDENCE}`);

const readMentions = (session: Session, article: Key): Promise<readonly MentionRow[]> =>
  session.all<MentionRow>(sql`
    SELECT m.span_start AS "start", m.span_end AS "end", m.kind, e.id AS "entityId", e.type, e.subtype,
      e.country_id AS "countryId"
    FROM mentions AS m CROSS JOIN entities AS e WHERE m.article_id = ${article} AND e.id = m.entity_id`);

const readTimes = (session: Session, article: Key): Promise<readonly TimeRow[]> =>
  session.all<TimeRow>(sql`
    SELECT span_start AS "start", span_end AS "end", from_day AS "from", to_day AS "to" FROM times
    WHERE article_id = ${article} AND from_day IS NOT NULL AND to_day IS NOT NULL`);

/**
 * The parties a report names. Words for several countries at once ("the presidents of Gora and Lumen") name each of
 * them; words with one country in them may mean somebody else in it, unless other countries stand beside them.
 */
const partiesOf = (
  rows: readonly PartyRow[],
  mentions: readonly MentionRow[],
): readonly (LedgerParty & EntityColumns)[] => {
  const named: (LedgerParty & EntityColumns)[] = [];
  const meant: (LedgerParty & EntityColumns)[] = [];
  for (const { entityId, type, subtype, countryId, role, ordinal, start, end } of rows) {
    if (entityId != null && type !== undefined) {
      named.push({ entityId, type, subtype: subtype ?? null, countryId: countryId ?? null, role, ordinal });
    } else if (start !== null) {
      for (const mention of mentions) {
        if (mention.kind !== 'NAMED' || !isCountry(mention) || !within(mention, { start, end })) continue;
        meant.push({ ...mention, role, ordinal });
      }
    }
  }
  const countries = new Set([...named.filter(isCountry), ...meant].map(({ entityId }) => entityId));
  const all = countries.size > 1 ? [...named, ...meant] : named;
  return [...new Map(all.map((party) => [`${party.role} ${party.entityId}`, party])).values()];
};

/** When what a report says came about: its day where the text states one that has come, else its publication. */
const happenedAt = ({ status, publishedMinute }: ReportRow, on: Days | null, from: string | null): number => {
  if (on === null || from === null || on.to > on.from + 1) return publishedMinute;
  const isAhead = publishedMinute !== 0 && on.from > toDay(publishedMinute) + 1;
  return isAhead && status !== 'IN_FORCE' ? publishedMinute : toMinute(from);
};

/** The one town that a clause names, its parties apart; null for none and for several. */
const onlyTown = (mentions: readonly MentionRow[], clause: readonly Span[], parties: ReadonlySet<Key>): Key | null => {
  const towns = new Set(
    mentions
      .filter((mention) => mention.type === 'LOCATION' && !isCountry(mention) && !parties.has(mention.entityId))
      .filter((mention) => clause.some((span) => within(mention, span)))
      .map(({ entityId }) => entityId),
  );
  const [town] = towns;
  return towns.size === 1 && town !== undefined ? town : null;
};

export interface FactsInput {
  readonly id: Key;
  readonly language: string;
  readonly terms: readonly SearchTerm[];
}

/** What the ledger takes from the reports of an article, in reading order. A fixed number of statements. */
export const readLedgerReports = async (
  { session, common }: Pick<UnitOfWork, 'session' | 'common'>,
  { id, language, terms }: FactsInput,
): Promise<readonly LedgerReport[]> => {
  const reports = await readReports(session, id);
  if (reports.length === 0) return [];
  const [parties, words, mentions, times] = [
    await readParties(session, id),
    await readWords(session, id),
    await readMentions(session, id),
    await readTimes(session, id),
  ];
  const around = mostNamed(mentions.filter(isCountry));

  const subjectFeatures = (spans: readonly Span[]): readonly Feature[] => {
    const inside = (span: Span): boolean => spans.some((subject) => within(span, subject));
    const met = mentions.filter(inside);
    const dates = times.filter(inside);
    // Words of names are told by the names; those of a measure are words as well, for it is told without its name too.
    const covered = [...met.filter(({ type }) => type !== 'CONCEPT'), ...dates];
    const features: Feature[] = met.flatMap((mention) => subjectFeature(mention) ?? []);
    for (const { from, to } of dates) {
      const days = daysOf(from, to);
      if (days !== null) features.push(daysFeature(days));
    }
    let words = 0;
    for (const term of terms) {
      // A word may begin before the phrase, with a particle written onto it.
      if (!spans.some((subject) => overlaps(subject, term)) || covered.some((span) => overlaps(span, term))) continue;
      if (common.accords.has(term.term)) features.push(wordFeature(FEATURE.NOUN, language, term.term));
      else if (common.functions.has(term.term) || term.term.length < SHORTEST_WORD || NUMBER.test(term.term)) continue;
      else if (words < MOST_WORDS) {
        features.push(wordFeature(FEATURE.WORD, language, term.term));
        words += 1;
      }
    }
    return features;
  };

  return reports.map((report): LedgerReport => {
    const own = partiesOf(
      parties.filter(({ reportId }) => reportId === report.id),
      mentions,
    );
    const bound = own.filter(({ role }) => role === 'PARTY').map(partyFeature);
    const homes = own.flatMap(({ countryId, role }) =>
      countryId === null || role !== 'PARTY' ? [] : [toFeature(FEATURE.HOME, countryId)],
    );
    const described = parties.flatMap(({ reportId, entityId, start, end }) => {
      if (reportId !== report.id || entityId !== null || start === null) return [];
      const words = terms
        .filter((term) => overlaps(term, { start, end }) && !common.functions.has(term.term))
        .map(({ term }) => term);
      // "The two sides" are in every accord.
      return words.length < DESCRIBING_WORDS ? [] : [wordFeature(FEATURE.DESCRIBED, language, words.join(' '))];
    });
    const on = daysOf(report.from, report.to);
    const partOf = (part: number): readonly Span[] =>
      words.filter((row) => row.reportId === report.id && row.part === part);
    const features = subjectFeatures(partOf(PART.AGREEMENT_SUBJECT));
    const town =
      report.townId ?? onlyTown(mentions, partOf(PART.AGREEMENT_EVIDENCE), new Set(own.map((party) => party.entityId)));
    return {
      key: report.id,
      status: report.status,
      headline: report.headline === 1,
      sameAs: report.sameAsId,
      agreementId: report.agreementId,
      minute: report.publishedMinute,
      on,
      parties: own.map(({ entityId, role, ordinal }) => ({ entityId, role, ordinal })),
      happenedMinute: happenedAt(report, on, report.from),
      features: [
        ...new Set([
          ...bound,
          ...homes,
          ...described,
          ...pairFeatures(bound),
          // A day to come is not the day on which it was reached.
          ...features.filter((feature) => !isMeantAhead(feature, report.publishedMinute)),
          ...(town !== null && isMaking(report.status) ? [toFeature(FEATURE.MATTER, town)] : []),
          ...(report.eventId !== null && isMaking(report.status) ? [toFeature(FEATURE.EVENT, report.eventId)] : []),
          ...around.slice(0, bound.length === 0 ? MOST_AROUND : MOST_PARTNERS),
        ]),
      ],
    };
  });
};

const isMeantAhead = (feature: Feature, minute: number): boolean =>
  kindOf(feature) === FEATURE.MEANT && minute !== 0 && daysIn(feature).from > toDay(minute);

const mostNamed = (countries: readonly MentionRow[]): readonly Feature[] => {
  const counts = new Map<Key, number>();
  for (const { entityId } of countries) counts.set(entityId, (counts.get(entityId) ?? 0) + 1);
  return [...counts]
    .toSorted(([a, x], [b, y]) => y - x || a - b)
    .slice(0, MOST_AROUND)
    .map(([entity]) => toFeature(FEATURE.AROUND, entity));
};
