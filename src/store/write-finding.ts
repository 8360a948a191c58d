import sql from 'sql-template-tag';
import { invariant } from '../errors.js';
import type { Finding } from '../model/finding.js';
import type { Span } from '../text/span.js';
import { REJECTED, toStoredConfidence } from './extracted.js';
import type { Key } from './records.js';
import { attachFinding, detachFindings, findReviewedFinding } from './reviewed-findings.js';
import type { UnitOfWork } from './unit-of-work.js';
import { createSpanWriter } from './writing.js';

/** One side of a finding over stored articles: where its words stand, and the stored objects it belongs to. */
export interface NewSide {
  readonly articleId: Key;
  /** UTF-16, in the article's present text; an `EvidenceRecord` is one. */
  readonly span: Span;
  readonly entityId?: Key | null;
  readonly quoteId?: Key | null;
  readonly roleId?: Key | null;
  readonly agreementReportId?: Key | null;
  readonly interactionId?: Key | null;
}

export interface NewFinding extends Pick<Finding, 'kind' | 'severity' | 'message' | 'ruleId' | 'confidence'> {
  readonly sides: readonly NewSide[];
  /**
   * What the finding is about, where that is more than the very words of its sides: of two findings of a kind with the
   * same matter only the first is kept. By default the places of the sides, in any order.
   */
  readonly matter?: string;
}

interface ArticleRow {
  readonly id: Key;
  readonly text: string;
  readonly publishedMinute: number;
}

const matterOf = (sides: readonly NewSide[]): string =>
  sides
    .map(({ articleId, span }) => `${articleId}:${span.start}-${span.end}`)
    .toSorted()
    .join(' ');

/**
 * Writes a finding over articles that are already written in this unit of work or before it. Its sides come out sorted
 * by publication, those of one article as given. Returns its key; null when a finding of the kind with the same matter
 * is there. It goes away with any of its articles' present versions (`removeFindingsOf`). A span outside its
 * article's text is our bug.
 */
export const writeFinding = async (unit: UnitOfWork, finding: NewFinding): Promise<Key | null> => {
  const { session } = unit;
  const { kind, severity, message, sides } = finding;
  const matter = finding.matter ?? matterOf(sides);
  const known = await session.get<{ id: Key }>(sql`
    SELECT id FROM findings WHERE kind = ${kind} AND matter = ${matter}`);
  if (known !== null) return null;
  const ids = [...new Set(sides.map(({ articleId }) => articleId))];
  const articles = (
    await session.all<ArticleRow>(sql`
      SELECT a.id, a.text, a.published_minute AS "publishedMinute"
      FROM ${session.dialect.values(ids)} AS wanted CROSS JOIN articles AS a WHERE a.id = wanted.value`)
  ).toSorted((a, b) => a.publishedMinute - b.publishedMinute || a.id - b.id);
  const last = articles.at(-1);
  invariant(last !== undefined && articles.length === ids.length, 'the articles of a finding are stored');
  const placeOf = new Map(articles.map(({ id }, place) => [id, place]));
  const spanIn = new Map(articles.map(({ id, text }) => [id, createSpanWriter(text)]));
  const reviewed = await findReviewedFinding(session, kind, matter);
  const key = reviewed?.key ?? unit.takeFinding(`${kind}/${matter}`);
  const rules = await unit.ruleKeys([finding.ruleId]);
  await session.insert(
    sql`findings (id, article_id, kind, severity, message, rule_id, confidence, across, published_minute, matter)`,
    [
      [
        ...[key, last.id, kind, severity, message, rules.get(finding.ruleId) ?? null],
        ...[toStoredConfidence(finding.confidence), articles.length > 1 ? 1 : 0, last.publishedMinute, matter],
      ],
    ],
  );
  await session.insert(
    sql`finding_articles (article_id, finding_id)`,
    ids.map((id) => [id, key]),
  );
  await session.insert(
    sql`finding_sides (article_id, finding_id, ordinal, span_start, span_end, code_point_start, code_point_end,
      checksum, entity_id, quote_id, role_id, agreement_report_id, interaction_id)`,
    sides
      .toSorted((a, b) => (placeOf.get(a.articleId) ?? 0) - (placeOf.get(b.articleId) ?? 0))
      .map((side, ordinal) => [
        ...[side.articleId, key, ordinal, ...(spanIn.get(side.articleId)?.(side.span) ?? [])],
        ...[side.entityId ?? null, side.quoteId ?? null, side.roleId ?? null],
        ...[side.agreementReportId ?? null, side.interactionId ?? null],
      ]),
  );
  for (const id of ids) await session.run(sql`UPDATE articles SET finding_count = finding_count + 1 WHERE id = ${id}`);
  unit.addTotal('findings', 1);
  unit.events.findingsWritten([key]);
  if (reviewed !== null) await attachFinding(unit, last.id, reviewed);
  return key;
};

/**
 * Takes findings out again; the same ones written in the same unit of work come back under their keys. Unknown keys are
 * passed over.
 */
export const removeFindings = async (unit: UnitOfWork, findings: readonly Key[]): Promise<void> => {
  const { session } = unit;
  if (findings.length === 0) return;
  const wanted = session.dialect.values([...new Set(findings)]);
  const counts = await session.all<{ id: Key; count: number }>(sql`
    SELECT l.article_id AS id, count(*) AS count FROM ${wanted} AS wanted CROSS JOIN finding_articles AS l
    CROSS JOIN findings AS f WHERE l.finding_id = wanted.value AND f.id = wanted.value AND f.review < ${REJECTED}
    GROUP BY l.article_id`);
  for (const { id, count } of counts) {
    await session.run(sql`UPDATE articles SET finding_count = finding_count - ${count} WHERE id = ${id}`);
  }
  const keys = sql`SELECT value FROM ${wanted} AS wanted`;
  unit.events.findingsRemoved([...new Set(findings)]);
  const named = await session.all<{ id: Key; kind: string; matter: string }>(sql`
    SELECT id, kind, matter FROM findings WHERE id IN (${keys}) AND matter IS NOT NULL`);
  for (const { id, kind, matter } of named) unit.keepFinding(`${kind}/${matter}`, id);
  await session.run(sql`DELETE FROM finding_sides WHERE finding_id IN (${keys})`);
  await session.run(sql`DELETE FROM finding_articles WHERE finding_id IN (${keys})`);
  await detachFindings(session, findings);
  // What is rejected was counted out before.
  await session.run(sql`DELETE FROM findings WHERE id IN (${keys}) AND review >= ${REJECTED}`);
  unit.addTotal('findings', -(await session.run(sql`DELETE FROM findings WHERE id IN (${keys})`)));
};

/** Takes out every finding that has a side in the article: those read in it, and those it has with others. */
export const removeFindingsOf = async (unit: UnitOfWork, article: Key): Promise<void> => {
  const rows = await unit.session.all<{ id: Key }>(sql`
    SELECT finding_id AS id FROM finding_articles WHERE article_id = ${article}`);
  await removeFindings(
    unit,
    rows.map(({ id }) => id),
  );
};
