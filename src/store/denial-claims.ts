import sql from 'sql-template-tag';
import type { EntityType } from '../model/entity.js';
import type { SpeechAct } from '../model/quote.js';
import type { Claim, Denial, Statement } from '../resolve/denials-across.js';
import { isTelling, sidesOf } from '../resolve/denials-across.js';
import { foldName } from '../text/fold-name.js';
import type { SearchTerms } from '../text/search-terms.js';
import type { Span } from '../text/span.js';
import type { Session } from './connection.js';
import { loadEvidence, PART } from './evidence.js';
import { toDay } from './published.js';
import type { EvidenceRecord, Key } from './records.js';

/** A stored quote as one side of a denial. */
export interface StoredClaim {
  readonly id: Key;
  readonly articleId: Key;
  readonly act: SpeechAct;
  readonly headline: boolean;
  readonly deniesReport: boolean;
  /** The quote holds it whose words it stands in. */
  readonly parentId: Key | null;
  readonly publishedMinute: number;
  readonly speakerName: string | null;
  readonly speakerType: EntityType | null;
  readonly claim: Claim;
  readonly statement: Statement;
  /** Stems of the denied matter. */
  readonly matter: readonly string[];
  /** From its first word to its last: speaker, cue and content for a denial, content alone for a statement. */
  readonly denialSpan: Span;
  readonly contentSpan: Span;
}

interface QuoteRow {
  readonly id: Key;
  readonly articleId: Key;
  readonly act: SpeechAct;
  readonly headline: number;
  readonly negated: number;
  readonly deniesReport: number;
  readonly negative: number;
  readonly parentId: Key | null;
  readonly parentAct: SpeechAct | null;
  readonly publishedMinute: number;
  readonly speakerStatus: string;
  readonly speakerId: Key | null;
  readonly speakerName: string | null;
  readonly speakerType: EntityType | null;
  readonly speakerSubtype: string | null;
  readonly speakerCountry: Key | null;
  readonly language: string;
}

interface LinkRow {
  readonly quoteId: Key;
  readonly id: Key;
  readonly type: string;
  readonly name: string;
  readonly countryId: Key | null;
}

/** Stems of a denied matter that are looked at: a long one says at its head what is denied. */
const MOST_STEMS = 40;

/** Latest mentions of a speaker's offices that are looked at. */
const MOST_OFFICES = 20;

const PLACES = new Set(['LOCATION']);

const groupLinks = <Row extends { readonly quoteId: Key }>(rows: readonly Row[]): ReadonlyMap<Key, readonly Row[]> => {
  const groups = new Map<Key, Row[]>();
  for (const row of rows) {
    const group = groups.get(row.quoteId);
    if (group === undefined) groups.set(row.quoteId, [row]);
    else group.push(row);
  }
  return groups;
};

const keysOf = (keys: Iterable<Key | null>): ReadonlySet<Key> =>
  new Set([...keys].filter((key): key is Key => key !== null));

const spanOf = (parts: readonly EvidenceRecord[]): Span => ({
  start: Math.min(...parts.map(({ start }) => start)),
  end: Math.max(...parts.map(({ end }) => end)),
});

const stemsIn = (parts: readonly EvidenceRecord[], language: string, searchTerms: SearchTerms): readonly string[] => [
  ...new Set(parts.flatMap(({ exact }) => searchTerms(exact, language).map(({ term }) => term)).filter(isTelling)),
];

/** Quotes with all that tells whether one denies the other, by key; unknown keys are left out. Five statements. */
export const readClaims = async (
  session: Session,
  ids: readonly Key[],
  searchTerms: SearchTerms,
): Promise<ReadonlyMap<Key, StoredClaim>> => {
  if (ids.length === 0) return new Map();
  const wanted = session.dialect.values(ids);
  const rows = await session.all<QuoteRow>(sql`
    SELECT q.id, q.article_id AS "articleId", q.act, q.headline, q.negated, q.denies_report AS "deniesReport", q.negative,
      q.parent_id AS "parentId", p.act AS "parentAct", q.published_minute AS "publishedMinute",
      q.speaker_status AS "speakerStatus", q.speaker_id AS "speakerId", e.name AS "speakerName", e.type AS "speakerType",
      e.subtype AS "speakerSubtype",
      e.country_id AS "speakerCountry", a.language
    FROM ${wanted} AS wanted CROSS JOIN quotes AS q JOIN articles AS a ON a.id = q.article_id
    LEFT JOIN quotes AS p ON p.id = q.parent_id LEFT JOIN entities AS e ON e.id = q.speaker_id
    WHERE q.id = wanted.value`);
  const named = groupLinks(
    await session.all<LinkRow>(sql`
      SELECT l.quote_id AS "quoteId", e.id, e.type, e.name, e.country_id AS "countryId"
      FROM ${wanted} AS wanted CROSS JOIN quotes AS q CROSS JOIN quote_entities AS l CROSS JOIN entities AS e
      WHERE q.id = wanted.value AND l.article_id = q.article_id AND l.quote_id = q.id AND e.id = l.entity_id`),
  );
  const relayed = groupLinks(
    await session.all<{ quoteId: Key; id: Key }>(sql`
      SELECT h.quote_id AS "quoteId", h.entity_id AS id
      FROM ${wanted} AS wanted CROSS JOIN quotes AS q CROSS JOIN hops AS h
      WHERE q.id = wanted.value AND h.article_id = q.article_id AND h.quote_id = q.id AND h.role = 'RELAYER'
        AND h.entity_id IS NOT NULL`),
  );
  const offices = groupLinks(
    await session.all<{ quoteId: Key; organizationId: Key | null; countryId: Key | null }>(sql`
      SELECT q.id AS "quoteId", r.organization_id AS "organizationId", r.country_id AS "countryId"
      FROM ${wanted} AS wanted CROSS JOIN quotes AS q CROSS JOIN roles AS r
      WHERE q.id = wanted.value
        AND r.id IN (SELECT o.id FROM roles AS o WHERE o.entity_id = q.speaker_id ORDER BY o.id DESC LIMIT ${MOST_OFFICES})`),
  );
  const evidence = await loadEvidence(session, sql`quotes`, ids, PART.QUOTE_CUE, PART.QUOTE_DENIED_TARGET);
  return new Map(
    rows.map((row) => {
      const entities = named.get(row.id) ?? [];
      const content = evidence.all(row.id, PART.QUOTE_CONTENT);
      const claim: Claim = {
        articleId: row.articleId,
        language: row.language,
        day: toDay(row.publishedMinute),
        speaker: row.speakerId,
        personName: row.speakerType === 'PERSON' && row.speakerName !== null ? foldName(row.speakerName) : null,
        isNegative: row.negative === 1,
        isUnnamed: row.speakerStatus === 'UNNAMED',
        sides:
          row.speakerId === null || row.speakerType === null
            ? new Set()
            : sidesOf({
                id: row.speakerId,
                type: row.speakerType,
                subtype: row.speakerSubtype,
                country: row.speakerCountry,
                offices: (offices.get(row.id) ?? []).flatMap((office) => [office.organizationId, office.countryId]),
              }),
        relayers: keysOf((relayed.get(row.id) ?? []).map(({ id }) => id)),
        entities: keysOf(entities.map(({ id }) => id)),
        names: keysOf(entities.filter(({ type }) => !PLACES.has(type)).map(({ id }) => id)),
        about: keysOf(entities.flatMap(({ id, type, countryId }) => (PLACES.has(type) ? [id, countryId] : [id]))),
        persons: new Set(entities.flatMap(({ type, name }) => (type === 'PERSON' ? [foldName(name)] : []))),
      };
      const statement: Statement = {
        ...claim,
        isAccusation: row.act === 'ACCUSE',
        isNone: row.act === 'DENY' || row.parentAct === 'DENY' || row.headline === 1 || row.negated === 1,
        stems: new Set(stemsIn(content, row.language, searchTerms)),
      };
      const denialParts = [...evidence.all(row.id, PART.QUOTE_CUE), ...evidence.all(row.id, PART.QUOTE_SPEAKER)];
      return [
        row.id,
        {
          id: row.id,
          articleId: row.articleId,
          act: row.act,
          headline: row.headline === 1,
          deniesReport: row.deniesReport === 1,
          parentId: row.parentId,
          publishedMinute: row.publishedMinute,
          speakerName: row.speakerName,
          speakerType: row.speakerType,
          claim,
          statement,
          matter: stemsIn(evidence.all(row.id, PART.QUOTE_DENIED_TARGET), row.language, searchTerms).slice(
            0,
            MOST_STEMS,
          ),
          denialSpan: spanOf([...content, ...denialParts]),
          contentSpan: spanOf(content),
        },
      ] as const;
    }),
  );
};

/** The stored quote as a denial, its stems with their weights. */
export const toDenial = (
  { claim, deniesReport }: Pick<StoredClaim, 'claim' | 'deniesReport'>,
  matter: ReadonlyMap<string, number>,
): Denial => ({ ...claim, deniesReport, matter });
