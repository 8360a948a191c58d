import sql from 'sql-template-tag';
import { invariant } from '../errors.js';
import type { Session } from './connection.js';
import type { MoveScope } from './entity-moves.js';
import { PART } from './evidence.js';
import type { Key } from './records.js';

export interface PlacedMention {
  readonly id: Key;
  readonly words: string;
  readonly start: number;
  readonly named: boolean;
}

/** An entity's mentions in one article, in reading order. */
export const readPlaces = async (session: Session, article: Key, entity: Key): Promise<readonly PlacedMention[]> => {
  const rows = await session.all<{ id: Key; words: string; start: number; kind: string }>(sql`
    SELECT m.id, m.span_start AS "start", m.kind,
      substr(a.text, m.code_point_start + 1, m.code_point_end - m.code_point_start) AS words
    FROM mentions AS m JOIN articles AS a ON a.id = m.article_id
    WHERE m.article_id = ${article} AND +m.entity_id = ${entity} ORDER BY m.span_start, m.id`);
  return rows.map(({ id, words, start, kind }) => ({ id, words, start, named: kind === 'NAMED' }));
};

/** Quotes of the entity without words for the speaker, whose last mention before the cue is one of `moved`. */
const readUnderstood = async (
  session: Session,
  article: Key,
  entity: Key,
  places: readonly PlacedMention[],
  moved: ReadonlySet<Key>,
): Promise<readonly Key[]> => {
  const quotes = await session.all<{ id: Key; at: number | null }>(sql`
    SELECT q.id, (SELECT min(e.span_start) FROM evidence AS e
      WHERE e.article_id = ${article} AND e.owner_id = q.id AND e.part IN (${PART.QUOTE_CUE}, ${PART.QUOTE_CONTENT})) AS at
    FROM quotes AS q WHERE q.article_id = ${article} AND +q.speaker_id = ${entity}
      AND NOT EXISTS (SELECT 1 FROM evidence AS s
        WHERE s.article_id = ${article} AND s.owner_id = q.id AND s.part = ${PART.QUOTE_SPEAKER})`);
  return quotes.flatMap(({ id, at }) => {
    const last = places.findLast(({ start }) => at !== null && start < at) ?? places[0];
    return last !== undefined && moved.has(last.id) ? [id] : [];
  });
};

/** What moves when these mentions of an article are somebody else's: all of the article when they are all there are. */
export const scopeOf = async (
  session: Session,
  article: Key,
  entity: Key,
  places: readonly PlacedMention[],
  mentions: readonly PlacedMention[],
): Promise<MoveScope> => {
  invariant(mentions.length > 0, 'a split by mentions names one');
  if (mentions.length === places.length) return { kind: 'ARTICLE', article };
  const ids = mentions.map(({ id }) => id);
  const quotes = await readUnderstood(session, article, entity, places, new Set(ids));
  return { kind: 'MENTIONS', article, mentions: ids, quotes };
};
