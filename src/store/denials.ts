import sql from 'sql-template-tag';
import {
  COMMON_STEM,
  canMatch,
  DENIAL_WINDOW_DAYS,
  type DenialLink,
  denialReason,
  matchDenial,
  stemWeight,
} from '../resolve/denials-across.js';
import { hashOf } from '../text/hash.js';
import type { SearchTerms } from '../text/search-terms.js';
import type { Session } from './connection.js';
import { readClaims, type StoredClaim, toDenial } from './denial-claims.js';
import { REJECTED } from './extracted.js';
import { allOf } from './full-text.js';
import { toDay } from './published.js';
import type { Key } from './records.js';
import type { UnitOfWork } from './unit-of-work.js';
import { removeFindings, writeFinding } from './write-finding.js';

const DAY_MINUTES = 1440;
const WINDOW_MINUTES = DENIAL_WINDOW_DAYS * DAY_MINUTES;

/** Statements that a denial is compared with, denials that an article is, and rows that are looked at for finding them. */
const MOST_STATEMENTS = 40;
const MOST_DENIALS = 20;
const MOST_ROWS = 2000;
/** Quotes of the window that are looked at for one entity. */
const MOST_NAMED = 100;
/** Statements that one denial denies, at most: copies of one text tell the same again and again. */
const MOST_LINKS = 20;

/** What two quotes must share to be read: stems, and their share of the denial's. */
const WORTH_READING = { stems: 3, share: 0.35 } as const;

/** The words of an article's quotes as the search index has them. */
export interface SpokenArticle {
  readonly id: Key;
  readonly publishedMinute: number;
  /** Stems of the content, by quote. */
  readonly stems: ReadonlyMap<Key, readonly string[]>;
  /** What is known of the quotes without asking the store. */
  readonly known?: { readonly denies: boolean; readonly isUnnamed: boolean };
}

interface Context {
  readonly unit: UnitOfWork;
  readonly searchTerms: SearchTerms;
}

/** What the denied matter's stems weigh among the statements of its window, and which statements hold each. */
const weighMatter = async (
  { unit }: Context,
  { claim, matter, publishedMinute }: StoredClaim,
): Promise<{
  readonly weights: ReadonlyMap<string, number>;
  readonly holders: ReadonlyMap<string, readonly Key[]>;
}> => {
  const { session } = unit;
  const to = toDay(publishedMinute);
  const from = to - DENIAL_WINDOW_DAYS;
  const pending = unit
    .pendingSearch('QUOTE')
    .filter(({ day, language }) => from <= day && day <= to && language === claim.language)
    .map(({ id, terms }) => ({ id, terms: new Set(terms) }));
  const weights = new Map<string, number>();
  const holders = new Map<string, readonly Key[]>();
  for (const stem of matter) {
    const found = await session.fullText.find(session, {
      type: 'QUOTE',
      expression: allOf([{ terms: [stem], prefix: false }]),
      language: claim.language,
      ...{ from, to, after: null, limit: COMMON_STEM },
    });
    const keys = new Set(found.map(({ id }) => id));
    for (const { id, terms } of pending) if (terms.has(stem)) keys.add(id);
    weights.set(stem, stemWeight(keys.size));
    holders.set(stem, [...keys]);
  }
  return { weights, holders };
};

/** Statements of the window that share the most weight with the denied matter. */
const mostAlike = (
  weights: ReadonlyMap<string, number>,
  holders: ReadonlyMap<string, readonly Key[]>,
): readonly Key[] => {
  const shared = new Map<Key, { weight: number; stems: number }>();
  for (const [stem, keys] of holders) {
    const weight = weights.get(stem) ?? 0;
    if (weight === 0) continue;
    for (const key of keys) {
      const sum = shared.get(key) ?? { weight: 0, stems: 0 };
      sum.weight += weight;
      sum.stems += 1;
      shared.set(key, sum);
    }
  }
  return [...shared]
    .filter(([, { stems }]) => stems >= WORTH_READING.stems)
    .sort(([a, one], [b, two]) => two.weight - one.weight || a - b)
    .slice(0, MOST_STATEMENTS)
    .map(([key]) => key);
};

/** Reports on the word of unnamed sources, within the window before a denial, that name one of the same names. */
const findUnnamed = async ({ unit }: Context, denial: StoredClaim): Promise<readonly Key[]> => {
  const { session } = unit;
  if (!denial.deniesReport) return [];
  const found = new Set<Key>();
  for (const name of denial.claim.names) {
    const rows = await session.all<{ id: Key }>(sql`
      SELECT q.id FROM (
        SELECT quote_id FROM quote_entities WHERE entity_id = ${name}
          AND published_minute BETWEEN ${denial.publishedMinute - WINDOW_MINUTES} AND ${denial.publishedMinute + DAY_MINUTES}
        ORDER BY published_minute DESC, quote_id DESC LIMIT ${MOST_NAMED}
      ) AS l CROSS JOIN quotes AS q WHERE q.id = l.quote_id AND q.speaker_status = 'UNNAMED' AND q.review < ${REJECTED}`);
    for (const { id } of rows) found.add(id);
  }
  return [...found].slice(0, MOST_STATEMENTS);
};

interface Denied {
  readonly denial: StoredClaim;
  readonly statement: StoredClaim;
  readonly link: DenialLink;
}

const insertLinks = async (session: Session, links: readonly Denied[]): Promise<void> => {
  for (const { denial, statement } of links) {
    await session.run(sql`
      INSERT INTO denials (article_id, quote_id, denied_id) VALUES (${denial.articleId}, ${denial.id}, ${statement.id})
      ON CONFLICT DO NOTHING`);
    await session.run(sql`UPDATE quotes SET denied = 1 WHERE id = ${statement.id} AND denied = 0`);
  }
};

/** Links a denial to the stored statements that it denies. */
const linkDenial = async (context: Context, denial: StoredClaim): Promise<void> => {
  const { session } = context.unit;
  const { weights, holders } = await weighMatter(context, denial);
  const ids = new Set([...mostAlike(weights, holders), ...(await findUnnamed(context, denial))]);
  const statements = await readClaims(session, [...ids], context.searchTerms);
  const read = toDenial(denial, weights);
  const links: Denied[] = [];
  for (const statement of statements.values()) {
    const link = matchDenial(read, statement.statement);
    if (link !== null) links.push({ denial, statement, link });
  }
  links.sort((a, b) => b.link.score - a.link.score || a.statement.id - b.statement.id);
  await insertLinks(session, links.slice(0, MOST_LINKS));
};

/** Stored denials of the days after an article, each with the article's statements that it may deny. */
type Pairs = ReadonlyMap<Key, ReadonlySet<Key>>;

/** Pairs that share words, or a name of somebody of whom an unnamed source speaks. Two statements. */
const findPairs = async (session: Session, { id, publishedMinute, stems, known }: SpokenArticle): Promise<Pairs> => {
  const quotesOf = new Map<number, Key[]>();
  for (const [quote, terms] of stems) {
    for (const stem of new Set(terms)) {
      const own = quotesOf.get(hashOf(stem));
      if (own === undefined) quotesOf.set(hashOf(stem), [quote]);
      else own.push(quote);
    }
  }
  const [from, to] = [publishedMinute - DAY_MINUTES, publishedMinute + WINDOW_MINUTES];
  const rows = await session.all<{ stem: number; id: Key; size: number }>(sql`
    SELECT d.stem, d.quote_id AS id, d.size
    FROM ${session.dialect.values([...quotesOf.keys()])} AS own CROSS JOIN denial_stems AS d
    WHERE d.stem = own.value AND d.minute BETWEEN ${from} AND ${to} AND d.article_id <> ${id} LIMIT ${MOST_ROWS}`);
  const shared = new Map<string, { readonly id: Key; readonly quote: Key; readonly size: number; stems: number }>();
  for (const { stem, id: denial, size } of rows) {
    for (const quote of quotesOf.get(stem) ?? []) {
      const sum = shared.get(`${denial}/${quote}`) ?? { id: denial, quote, size, stems: 0 };
      sum.stems += 1;
      shared.set(`${denial}/${quote}`, sum);
    }
  }
  const alike = [...shared.values()]
    .filter((pair) => pair.stems >= WORTH_READING.stems && pair.stems >= WORTH_READING.share * pair.size)
    .sort((a, b) => b.stems / b.size - a.stems / a.size || a.id - b.id);
  // The names of a quote stand in for the words of another language.
  const named =
    known?.isUnnamed === false
      ? []
      : await session.all<{ id: Key; quote: Key }>(sql`
    SELECT DISTINCT q.id, own.id AS quote
    FROM quotes AS own CROSS JOIN quote_entities AS l CROSS JOIN entities AS e CROSS JOIN (
      SELECT id, article_id FROM quotes
      WHERE denies_report = 1 AND review < ${REJECTED} AND published_minute BETWEEN ${from} AND ${to} ORDER BY published_minute LIMIT ${MOST_ROWS}
    ) AS q CROSS JOIN quote_entities AS n
    WHERE own.article_id = ${id} AND own.speaker_status = 'UNNAMED' AND own.review < ${REJECTED} AND l.article_id = own.article_id
      AND l.quote_id = own.id AND e.id = l.entity_id AND e.type <> 'LOCATION' AND q.article_id <> own.article_id
      AND n.article_id = q.article_id AND n.quote_id = q.id AND n.entity_id = l.entity_id
      AND (SELECT language FROM articles WHERE id = q.article_id) <> (SELECT language FROM articles WHERE id = ${id})`);
  const pairs = new Map<Key, Set<Key>>();
  for (const { id: denial, quote } of [...alike, ...named]) {
    const quotes = pairs.get(denial) ?? new Set<Key>();
    if (quotes.size === 0 && pairs.size >= MOST_DENIALS) continue;
    pairs.set(denial, quotes.add(quote));
  }
  return pairs;
};

/** Links the statements of an article to stored denials of them. The denials that were linked. */
const linkStatements = async (context: Context, article: SpokenArticle): Promise<readonly StoredClaim[]> => {
  const { session } = context.unit;
  const pairs = await findPairs(session, article);
  const ids = [...pairs].flatMap(([denial, quotes]) => [denial, ...quotes]);
  const claims = await readClaims(session, [...new Set(ids)], context.searchTerms);
  const linked: StoredClaim[] = [];
  for (const [id, quotes] of pairs) {
    const denial = claims.get(id);
    if (denial === undefined) continue;
    const statements = [...quotes].flatMap((quote) => {
      const claim = claims.get(quote);
      return claim !== undefined && canMatch({ ...denial.claim, deniesReport: denial.deniesReport }, claim.statement)
        ? [claim]
        : [];
    });
    if (statements.length === 0) continue;
    const { weights } = await weighMatter(context, denial);
    const read = toDenial(denial, weights);
    const links = statements.flatMap((statement) => {
      const link = matchDenial(read, statement.statement);
      return link === null ? [] : [{ denial, statement, link }];
    });
    if (links.length === 0) continue;
    await insertLinks(session, links);
    linked.push(denial);
  }
  return linked;
};

const DENIED = { ruleId: 'finding.denied-across', confidence: 0.9 } as const;
const DANGLING = { ruleId: 'finding.dangling-denial', confidence: 0.8 } as const;

const matterOf = (denial: Key): string => `denial/${denial}`;

/** What a quote must share with a denial of its own article to tell of the same report: stems, and their share. */
const TOLD_HERE = { stems: 2, share: 0.4 } as const;

/** Stems of a matter that says which report is meant. */
const SHORTEST_MATTER = 3;

/** The article tells the denier's denial of a report a second time. */
const isToldTwice = async (session: Session, { articleId, claim }: StoredClaim): Promise<boolean> => {
  const row = await session.get<{ id: Key }>(sql`
    SELECT f.id FROM finding_articles AS l CROSS JOIN findings AS f CROSS JOIN finding_sides AS s
    WHERE l.article_id = ${articleId} AND f.id = l.finding_id AND f.kind = 'DANGLING_DENIAL' AND s.finding_id = f.id
      AND s.entity_id = ${claim.speaker} LIMIT 1`);
  return row !== null;
};

/** Another quote of its article tells of the denied report, though it is not said to be what is denied. */
const isToldHere = async ({ unit, searchTerms }: Context, denial: StoredClaim): Promise<boolean> => {
  const { session } = unit;
  const quotes = await session.all<{ id: Key }>(sql`
    SELECT id FROM quotes WHERE article_id = ${denial.articleId} AND act <> 'DENY' AND review < ${REJECTED}`);
  const ids = quotes.map(({ id }) => id);
  return [...(await readClaims(session, ids, searchTerms)).values()].some(({ statement }) => {
    const shared = denial.matter.filter((stem) => statement.stems.has(stem)).length;
    return shared >= TOLD_HERE.stems && shared >= TOLD_HERE.share * denial.matter.length;
  });
};

/** Writes anew what a denial is found to be: the denial of statements of other articles, or of a report that stands nowhere. */
const writeDenialFinding = async (context: Context, denial: StoredClaim): Promise<void> => {
  const { session } = context.unit;
  const matter = matterOf(denial.id);
  const old = await session.all<{ id: Key }>(sql`
    SELECT id FROM findings
    WHERE kind IN ('DENIED_STATEMENT', 'DANGLING_DENIAL') AND matter = ${matter}`);
  await removeFindings(
    context.unit,
    old.map(({ id }) => id),
  );
  const rows = await session.all<{ id: Key; articleId: Key }>(sql`
    SELECT q.id, q.article_id AS "articleId"
    FROM denials AS d CROSS JOIN quotes AS q WHERE d.quote_id = ${denial.id} AND q.id = d.denied_id`);
  const across = rows.filter(({ articleId }) => articleId !== denial.articleId).map(({ id }) => id);
  const side = {
    articleId: denial.articleId,
    span: denial.denialSpan,
    quoteId: denial.id,
    entityId: denial.claim.speaker,
  };
  if (across.length > 0) {
    const statements = [...(await readClaims(session, across, context.searchTerms)).values()];
    const { weights } = await weighMatter(context, denial);
    const read = toDenial(denial, weights);
    const [best] = statements
      .map((statement) => ({ statement, link: matchDenial(read, statement.statement) }))
      .sort((a, b) => (b.link?.score ?? 0) - (a.link?.score ?? 0) || a.statement.id - b.statement.id);
    if (best === undefined) return;
    await writeFinding(context.unit, {
      kind: 'DENIED_STATEMENT',
      severity: 'MEDIUM',
      message: denialReason({
        denier: denial.speakerName,
        speaker: best.statement.speakerName,
        days: toDay(denial.publishedMinute) - toDay(best.statement.publishedMinute),
        tie: best.link?.tie ?? 'WORDS',
      }),
      ...DENIED,
      matter,
      sides: [
        ...statements.map(({ articleId, contentSpan, id, claim }) => ({
          ...{ articleId, span: contentSpan, quoteId: id, entityId: claim.speaker },
        })),
        side,
      ],
    });
    return;
  }
  // An outlet that seems to deny tells of a denial.
  const isDangling =
    denial.deniesReport &&
    !denial.headline &&
    rows.length === 0 &&
    denial.speakerType !== 'MEDIA' &&
    denial.matter.length >= SHORTEST_MATTER;
  if (!isDangling || (await isToldTwice(session, denial)) || (await isToldHere(context, denial))) return;
  await writeFinding(context.unit, {
    kind: 'DANGLING_DENIAL',
    severity: 'LOW',
    message: `${denial.speakerName ?? 'Somebody'} denies a report that no article of the two weeks before holds.`,
    ...DANGLING,
    matter,
    sides: [side],
  });
};

const insertDenialStems = (session: Session, denials: Iterable<StoredClaim>): Promise<void> =>
  session.insert(
    sql`denial_stems (stem, minute, quote_id, article_id, size)`,
    [...denials].flatMap(({ id, articleId, publishedMinute, matter }) => {
      const stems = new Set(matter.map(hashOf));
      return [...stems].map((stem) => [stem, publishedMinute, id, articleId, stems.size]);
    }),
  );

/**
 * Links the denials of an article to the statements of other articles that they deny, its statements to the denials of
 * other articles, and writes what is found. Needs its quotes and its search rows to be written. An article without a
 * date is passed over: nothing says what came before it.
 * @param reopened denials of other articles that lost a statement with the article's version before.
 */
export const writeDenials = async (
  unit: UnitOfWork,
  article: SpokenArticle,
  searchTerms: SearchTerms,
  reopened: readonly Key[],
): Promise<void> => {
  const { session } = unit;
  const context: Context = { unit, searchTerms };
  const own =
    article.publishedMinute === 0 || article.known?.denies === false
      ? []
      : await session.all<{ id: Key }>(sql`
          SELECT id FROM quotes WHERE article_id = ${article.id} AND act = 'DENY' AND review < ${REJECTED} ORDER BY id`);
  const ids = [...own.map(({ id }) => id), ...reopened];
  const denials: ReadonlyMap<Key, StoredClaim> = await readClaims(session, ids, searchTerms);
  const fresh = new Set(own.map(({ id }) => id));
  await insertDenialStems(
    session,
    [...denials.values()].filter(({ id }) => fresh.has(id)),
  );
  for (const denial of denials.values()) {
    await linkDenial(context, denial);
    await writeDenialFinding(context, denial);
  }
  if (article.publishedMinute === 0 || article.stems.size === 0) return;
  for (const denial of await linkStatements(context, article)) await writeDenialFinding(context, denial);
};

/** Takes out the links of an article's quotes to those of others. Keys of the denials that lost a statement. */
export const removeDenials = async (session: Session, article: Key): Promise<readonly Key[]> => {
  const reopened = await session.all<{ id: Key }>(sql`
    SELECT DISTINCT d.quote_id AS id FROM quotes AS q CROSS JOIN denials AS d
    WHERE q.article_id = ${article} AND d.denied_id = q.id AND d.article_id <> ${article}`);
  const denied = await session.all<{ id: Key }>(sql`
    SELECT d.denied_id AS id FROM denials AS d WHERE d.article_id = ${article}`);
  for (const { id } of reopened) {
    await session.run(sql`
      DELETE FROM denials WHERE quote_id = ${id}
        AND denied_id IN (SELECT q.id FROM quotes AS q WHERE q.article_id = ${article})`);
  }
  await session.run(sql`DELETE FROM denials WHERE article_id = ${article}`);
  for (const { id } of denied) {
    await session.run(sql`
      UPDATE quotes SET denied = 0 WHERE id = ${id} AND NOT EXISTS (SELECT 1 FROM denials AS d WHERE d.denied_id = ${id})`);
  }
  await session.run(sql`DELETE FROM denial_stems WHERE article_id = ${article}`);
  return reopened.map(({ id }) => id);
};

/** Makes the stems of some articles' denials anew, as their terms are made differently. */
export const writeDenialStems = async (
  session: Session,
  articles: { readonly from: Key; readonly to: Key },
  searchTerms: SearchTerms,
): Promise<void> => {
  const rows = await session.all<{ id: Key }>(sql`
    SELECT id FROM quotes WHERE article_id BETWEEN ${articles.from} AND ${articles.to} AND act = 'DENY'
      AND review < ${REJECTED} AND published_minute > 0`);
  const ids = rows.map(({ id }) => id);
  await insertDenialStems(session, (await readClaims(session, ids, searchTerms)).values());
};

export const clearDenialStems = async (session: Session): Promise<void> => {
  await session.run(sql`DELETE FROM denial_stems`);
};
