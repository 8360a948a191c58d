import sql from 'sql-template-tag';
import type { Analysis } from '../model/analysis.js';
import type { Session } from './connection.js';
import { mentionsInReadingOrder } from './mentions.js';
import type { Key } from './records.js';
import type { Spoken } from './wordings.js';
import type { Writing } from './writing.js';

/** An entity of an article, as stored. */
export interface NamedHere {
  readonly id: Key;
  readonly name: string;
  readonly subtype: string | null;
  /** Other articles can mean it too. */
  readonly isShared: boolean;
  readonly mentionCount: number;
}

/** The entities of an article, by key. */
export const readNamedHere = async (session: Session, article: Key): Promise<readonly NamedHere[]> => {
  const rows = await session.all<Omit<NamedHere, 'isShared'> & { readonly articleId: Key | null }>(sql`
    SELECT e.id, e.name, e.subtype, e.article_id AS "articleId", l.mention_count AS "mentionCount"
    FROM article_entities AS l CROSS JOIN entities AS e WHERE l.article_id = ${article} AND e.id = l.entity_id`);
  return rows.map(({ articleId, ...row }) => ({ ...row, isShared: articleId === null }));
};

/**
 * What is said in an article that was written just now, by its analysis: what `readSpoken` would read. Holds as long as
 * nobody turned what was read: `entities` are what the analysis' own ids mean.
 */
export const toSpoken = (
  writing: Writing,
  { quotes, mentions }: Pick<Analysis, 'quotes' | 'mentions'>,
  named: readonly NamedHere[],
): Spoken => {
  const byKey = new Map(named.map((entity) => [entity.id, entity]));
  return {
    quotes: quotes
      .map(({ id, parent, type, act, negated, speaker, content }) => {
        const speakerId = writing.keyOf('entity', speaker?.entity ?? null);
        return {
          id: writing.needKey('quote', id),
          parentId: writing.keyOf('quote', parent),
          ...{ type, act, negated, speakerId, content },
          speakerName: speakerId === null ? null : (byKey.get(speakerId)?.name ?? null),
          utteranceId: null,
        };
      })
      .sort((a, b) => a.id - b.id),
    named: mentionsInReadingOrder(mentions).flatMap(({ kind, entity, span }) => {
      const key = writing.needKey('entity', entity);
      const isNamed = (kind === 'NAMED' || kind === 'ADJECTIVAL') && byKey.get(key)?.isShared === true;
      return isNamed ? [{ entity: key, span }] : [];
    }),
  };
};
