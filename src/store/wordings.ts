import sql from 'sql-template-tag';
import type { EntityType } from '../model/entity.js';
import type { QuoteAct } from '../model/quote.js';
import {
  MARKED_WINDOW_MINUTES,
  TELLING_WINDOW_MINUTES,
  type Telling,
  TRANSLATION_WINDOW_MINUTES,
  type Voice,
} from '../resolve/utterances.js';
import {
  exactKeyOf,
  type NamedSpan,
  pairsOf,
  runsOf,
  speakerKeyOf,
  toWording,
  type Wording,
  wordingOf,
} from '../resolve/wordings.js';
import { foldName } from '../text/fold-name.js';
import type { SearchTerm } from '../text/search-terms.js';
import { contains, type Span } from '../text/span.js';
import type { Session } from './connection.js';
import type { Appearance } from './copies.js';
import { PART } from './evidence.js';
import { REJECTED } from './extracted.js';
import type { Key } from './records.js';

/** An article as its wordings are read from it. */
export interface WordedArticle extends Appearance {
  readonly text: string;
  readonly language: string;
  /** All terms of the text. */
  readonly terms: readonly SearchTerm[];
}

/** A stored quote with what tells its utterance. */
export interface Told extends Telling {
  /** What its speaker is looked up by. */
  readonly speaker: number | null;
  readonly id: Key;
  readonly articleId: Key;
  readonly speakerId: Key | null;
  readonly utteranceId: Key | null;
}

/** A quote of the article that is written, as its wording is made of it. */
export interface SpokenQuote {
  readonly id: Key;
  readonly parentId: Key | null;
  readonly type: string;
  readonly act: QuoteAct;
  readonly negated: boolean;
  readonly speakerId: Key | null;
  readonly speakerName: string | null;
  readonly utteranceId: Key | null;
  readonly content: readonly Span[];
}

/** What is said in an article, by quote in the order of keys, and what it names. */
export interface Spoken {
  readonly quotes: readonly SpokenQuote[];
  /** Shared entities, by place. */
  readonly named: readonly NamedSpan[];
}

/** Share of a content that other people's words must make up for it to only pass them on. */
const PASSED_ON = 0.4;

const lengthOf = (spans: readonly Span[]): number => spans.reduce((sum, { start, end }) => sum + end - start, 0);

const toBytes = (numbers: Int32Array): Buffer => {
  const bytes = Buffer.allocUnsafe(numbers.length * 4);
  for (let place = 0; place < numbers.length; place += 1) bytes.writeInt32LE(numbers[place] as number, place * 4);
  return bytes;
};

const toNumbers = (bytes: Buffer): Int32Array => {
  const numbers = new Int32Array(bytes.length / 4);
  for (let place = 0; place < numbers.length; place += 1) numbers[place] = bytes.readInt32LE(place * 4);
  return numbers;
};

/** Reads what is said in an article: its quotes must be written with their spans and mentions. */
export const readSpoken = async (session: Session, article: Key): Promise<Spoken> => {
  const rows = await session.all<
    Omit<SpokenQuote, 'content' | 'negated' | 'speakerName'> & {
      readonly negated: number;
      readonly name: string | null;
    }
  >(sql`
    SELECT q.id, q.parent_id AS "parentId", q.type, q.act, q.negated, q.speaker_id AS "speakerId", e.name,
      m.utterance_id AS "utteranceId"
    FROM quotes AS q LEFT JOIN entities AS e ON e.id = q.speaker_id LEFT JOIN utterance_quotes AS m ON m.id = q.id
    WHERE q.article_id = ${article} AND q.review < ${REJECTED} ORDER BY q.id`);
  if (rows.length === 0) return { quotes: [], named: [] };
  const spans = await session.all<Span & { readonly ownerId: Key }>(sql`
    SELECT owner_id AS "ownerId", span_start AS "start", span_end AS "end" FROM evidence
    WHERE article_id = ${article} AND part = ${PART.QUOTE_CONTENT} ORDER BY owner_id, ordinal`);
  const contents = new Map<Key, Span[]>(rows.map((quote) => [quote.id, []]));
  for (const { ownerId, start, end } of spans) contents.get(ownerId)?.push({ start, end });
  const names = await session.all<Span & { readonly entity: Key }>(sql`
    SELECT m.entity_id AS entity, m.span_start AS "start", m.span_end AS "end" FROM mentions AS m CROSS JOIN entities AS e
    WHERE m.article_id = ${article} AND m.kind IN ('NAMED', 'ADJECTIVAL') AND m.review < ${REJECTED} AND e.id = m.entity_id AND e.article_id IS NULL
    ORDER BY m.span_start, m.id`);
  return {
    quotes: rows.map(({ name, negated, ...row }) => ({
      ...row,
      negated: negated === 1,
      speakerName: name,
      content: contents.get(row.id) ?? [],
    })),
    named: names.map(({ entity, start, end }) => ({ entity, span: { start, end } })),
  };
};

/** A stored quote with what it is looked up by. */
export interface OwnTold extends Told {
  readonly exactKey: number;
  readonly otherKeys: readonly number[];
}

/** Keeps the words of the article's quotes. Returns the quotes with them. */
export const writeWordings = async (
  session: Session,
  { id, minute, text, terms, language }: WordedArticle,
  { quotes, named }: Spoken,
): Promise<readonly OwnTold[]> => {
  if (quotes.length === 0) return [];
  const voices = await readVoices(session, [...new Set(quotes.flatMap(({ speakerId }) => speakerId ?? []))]);
  const told = quotes.map((quote): OwnTold => {
    const { content, speakerName, speakerId } = quote;
    const within = (span: Span): boolean => content.some((part) => contains(part, span));
    const passed = quotes.flatMap((inner) => (inner.parentId === quote.id ? inner.content : []));
    const wording = wordingOf(
      content.map(({ start, end }) => foldName(text.slice(start, end))).join(' '),
      terms.filter(within),
      named.filter(({ span }) => within(span)),
    );
    const speaker = speakerName === null ? null : speakerKeyOf(foldName(speakerName));
    return {
      ...{ id: quote.id, articleId: id, language, minute, act: quote.act, negated: quote.negated, speakerId, speaker },
      utteranceId: quote.utteranceId,
      marked: quote.type !== 'INDIRECT',
      passesOn: lengthOf(passed) >= PASSED_ON * lengthOf(content),
      voice: speakerId === null ? null : (voices.get(speakerId) ?? null),
      wording,
      exactKey: exactKeyOf(wording),
      otherKeys: [...runsOf(wording), ...pairsOf(wording, speaker)],
    };
  });
  await session.insert(
    sql`wordings (quote_id, article_id, minute, exact, speaker, marked, passes_on, words, senses)`,
    told.map(({ id: quote, wording, speaker, marked, passesOn }) => [
      ...[quote, id, minute, wording.exact, speaker, marked ? 1 : 0, passesOn ? 1 : 0],
      ...[toBytes(wording.words), toBytes(wording.senses)],
    ]),
  );
  await session.insert(
    sql`wording_keys (key, minute, quote_id)`,
    told.flatMap(({ id: quote, exactKey, otherKeys }) =>
      [...new Set([exactKey, ...otherKeys])].map((key) => [key, minute, quote]),
    ),
  );
  return told;
};

const keysOf = (wording: Wording, speaker: number | null): readonly number[] => [
  ...new Set([exactKeyOf(wording), ...runsOf(wording), ...pairsOf(wording, speaker)]),
];

/** Takes the words of an article's quotes out again. */
export const removeWordings = async (session: Session, article: Key): Promise<void> => {
  const rows = await session.all<WordingRow & { readonly minute: number; readonly speaker: number | null }>(sql`
    SELECT quote_id AS id, minute, exact, speaker, words, senses, '' AS language FROM wordings
    WHERE article_id = ${article}`);
  for (const row of rows) {
    const keys = session.dialect.values(keysOf(toStoredWording(row), row.speaker));
    await session.run(sql`
      DELETE FROM wording_keys
      WHERE key IN (SELECT value FROM ${keys} AS own) AND minute = ${row.minute} AND quote_id = ${row.id}`);
  }
  await session.run(sql`DELETE FROM wordings WHERE article_id = ${article}`);
};

/** Takes all words out: they are made again from other terms. */
export const clearWordings = async (session: Session): Promise<void> => {
  await session.run(sql`DELETE FROM wording_keys`);
  await session.run(sql`DELETE FROM wordings`);
};

interface WordingRow {
  readonly id: Key;
  readonly exact: number;
  readonly words: Buffer;
  readonly senses: Buffer;
  readonly language: string;
}

export interface WordingRecord {
  readonly language: string;
  readonly wording: Wording;
}

const toStoredWording = ({ exact, words, senses }: Omit<WordingRow, 'language'>): Wording =>
  toWording(exact, toNumbers(words), toNumbers(senses));

interface ToldRow extends WordingRow {
  readonly articleId: Key;
  readonly minute: number;
  readonly speaker: number | null;
  readonly marked: number;
  readonly passesOn: number;
  readonly act: QuoteAct;
  readonly negated: number;
  readonly speakerId: Key | null;
  readonly language: string;
  readonly utteranceId: Key | null;
}

/** The words of quotes, by key. */
export const readWordings = async (
  session: Session,
  quotes: readonly Key[],
): Promise<ReadonlyMap<Key, WordingRecord>> => {
  if (quotes.length === 0) return new Map();
  const rows = await session.all<WordingRow>(sql`
    SELECT w.quote_id AS id, w.exact, w.words, w.senses, a.language
    FROM ${session.dialect.values([...new Set(quotes)])} AS wanted CROSS JOIN wordings AS w CROSS JOIN articles AS a
    WHERE w.quote_id = wanted.value AND a.id = w.article_id`);
  return new Map(rows.map((row) => [row.id, { language: row.language, wording: toStoredWording(row) }]));
};

/** Quotes by key, in the order of the keys; those without words are left out. */
export const readTold = async (session: Session, quotes: readonly Key[]): Promise<readonly Told[]> => {
  if (quotes.length === 0) return [];
  const rows = await session.all<ToldRow>(sql`
    SELECT w.quote_id AS id, w.article_id AS "articleId", w.minute, w.exact, w.speaker, w.marked, w.passes_on AS "passesOn",
      w.words, w.senses, q.act, q.negated, q.speaker_id AS "speakerId", a.language, m.utterance_id AS "utteranceId"
    FROM ${session.dialect.values(quotes)} AS wanted CROSS JOIN wordings AS w CROSS JOIN quotes AS q
    CROSS JOIN articles AS a LEFT JOIN utterance_quotes AS m ON m.id = w.quote_id
    WHERE w.quote_id = wanted.value AND q.id = w.quote_id AND a.id = w.article_id ORDER BY wanted.key`);
  const voices = await readVoices(session, [...new Set(rows.flatMap(({ speakerId }) => speakerId ?? []))]);
  return rows.map(({ exact, words, senses, marked, passesOn, negated, ...row }) => ({
    ...row,
    negated: negated === 1,
    marked: marked === 1,
    passesOn: passesOn === 1,
    voice: row.speakerId === null ? null : (voices.get(row.speakerId) ?? null),
    wording: toWording(exact, toNumbers(words), toNumbers(senses)),
  }));
};

/** Offices of one person that are looked at: his country and bodies show in the first few. */
const MOST_OFFICES = 20;

const readVoices = async (session: Session, entities: readonly Key[]): Promise<ReadonlyMap<Key, Voice>> => {
  if (entities.length === 0) return new Map();
  const rows = await session.all<{
    id: Key;
    type: EntityType;
    subtype: string | null;
    name: string;
    country: Key | null;
  }>(
    sql`SELECT e.id, e.type, e.subtype, e.name, e.country_id AS country
      FROM ${session.dialect.values(entities)} AS wanted CROSS JOIN entities AS e WHERE e.id = wanted.value`,
  );
  const offices = await session.all<{ id: Key; organization: Key | null; country: Key | null }>(sql`
    SELECT r.entity_id AS id, r.organization_id AS organization, r.country_id AS country
    FROM ${session.dialect.values(entities)} AS wanted CROSS JOIN roles AS r
    WHERE r.id IN (SELECT id FROM roles WHERE entity_id = wanted.value ORDER BY id DESC LIMIT ${MOST_OFFICES})`);
  const sides = new Map<Key, Set<Key>>(rows.map(({ id, country }) => [id, new Set(country === null ? [] : [country])]));
  for (const { id, organization, country } of offices) {
    for (const side of [organization, country]) if (side !== null) sides.get(id)?.add(side);
  }
  return new Map(
    rows.map(({ id, type, subtype, name }) => [
      id,
      { id, type, subtype, name: foldName(name).split(' '), sides: sides.get(id) ?? new Set() },
    ]),
  );
};

/** Quotes that one is compared with. */
const MOST_CANDIDATES = 12;
/** Quotes looked at under one key: a run of words that more have says nothing. */
const COMMON = 40;

/** Quotes of the days around that have a key, by key; those first published first. */
const readMet = async (
  session: Session,
  keys: readonly number[],
  minute: number,
  window: number,
): Promise<ReadonlyMap<number, readonly Key[]>> => {
  const rows = await session.all<{ key: number; quotes: string | null }>(sql`
    SELECT own.value AS key, (
      SELECT group_concat(met.quote_id) FROM (
        SELECT k.quote_id FROM wording_keys AS k
        WHERE k.key = own.value AND k.minute BETWEEN ${minute - window} AND ${minute + window}
        ORDER BY k.minute, k.quote_id LIMIT ${COMMON}) AS met) AS quotes
    FROM ${session.dialect.values(keys)} AS own`);
  return new Map(rows.map(({ key, quotes }) => [key, quotes === null ? [] : quotes.split(',').map(Number)]));
};

const addVotes = (
  votes: Map<Key, number>,
  met: readonly Key[] | undefined,
  own: ReadonlySet<Key>,
  weight: number,
): void => {
  for (const id of met ?? []) if (!own.has(id)) votes.set(id, (votes.get(id) ?? 0) + weight);
};

/** Earlier written quotes of one speaker that are looked at for one in another language. */
const MOST_OF_SPEAKER = 200;

/** Quotes of the same speakers and days in other languages, by speaker. */
const findForeign = async (
  session: Session,
  told: readonly Told[],
  publishedMinute: number,
): Promise<ReadonlyMap<Key, readonly Key[]>> => {
  const speakers = [...new Set(told.flatMap(({ speakerId }) => speakerId ?? []))];
  const [first] = told;
  if (speakers.length === 0 || first === undefined || publishedMinute === 0) return new Map();
  const [from, to] = [publishedMinute - TRANSLATION_WINDOW_MINUTES, publishedMinute + TRANSLATION_WINDOW_MINUTES];
  const rows = await session.all<{ id: Key; speakerId: Key }>(sql`
    SELECT q.id, q.speaker_id AS "speakerId"
    FROM ${session.dialect.values(speakers)} AS own CROSS JOIN quotes AS q CROSS JOIN articles AS a
    WHERE q.id IN (
        SELECT id FROM quotes WHERE speaker_id = own.value AND published_minute BETWEEN ${from} AND ${to}
        ORDER BY published_minute LIMIT ${MOST_OF_SPEAKER})
      AND a.id = q.article_id AND a.language <> ${first.language} ORDER BY q.published_minute, q.id`);
  return new Map(
    [...Map.groupBy(rows, ({ speakerId }) => speakerId)].map(([id, own]) => [id, own.map((row) => row.id)]),
  );
};

export interface Candidates {
  readonly quote: Told;
  readonly others: readonly Told[];
}

/** For each quote of an article the quotes of other articles that may be the same utterance. A fixed number of statements. */
export const findCandidates = async (
  session: Session,
  told: readonly OwnTold[],
  { minute }: Appearance,
  publishedMinute: number,
): Promise<readonly Candidates[]> => {
  const exact = [...new Set(told.map(({ exactKey }) => exactKey))];
  const others = [...new Set(told.flatMap(({ otherKeys }) => otherKeys))];
  const own = new Set(told.map(({ id }) => id));
  const same = await readMet(session, exact, minute, MARKED_WINDOW_MINUTES);
  const alike = await readMet(session, others, minute, TELLING_WINDOW_MINUTES);
  const foreign = await findForeign(session, told, publishedMinute);
  const chosen = told.map((quote) => {
    const votes = new Map<Key, number>();
    addVotes(votes, same.get(quote.exactKey), own, RARE_RUNS);
    for (const key of quote.otherKeys) {
      const met = alike.get(key) ?? [];
      if (met.length < COMMON) addVotes(votes, met, own, 1);
    }
    const nearest = [...votes].sort(([a, x], [b, y]) => y - x || a - b).slice(0, MOST_CANDIDATES);
    return [...nearest.map(([id]) => id), ...(quote.speakerId === null ? [] : (foreign.get(quote.speakerId) ?? []))];
  });
  const read = new Map((await readTold(session, [...new Set(chosen.flat())])).map((other) => [other.id, other]));
  return told.map((quote, place) => ({
    quote,
    others: (chosen[place] ?? []).flatMap((id) => read.get(id) ?? []),
  }));
};

/** The same words count for more than any number of shared runs. */
const RARE_RUNS = 100;
