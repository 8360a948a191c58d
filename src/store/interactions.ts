import sql, { type Sql } from 'sql-template-tag';
import { invariant } from '../errors.js';
import type { Interaction } from '../model/interaction.js';
import { among, amongEntities, isOneOfEntities, onlyOf } from './conditions.js';
import type { Database } from './connection.js';
import { survivorOf } from './entity-identity.js';
import { loadEvidence, PART } from './evidence.js';
import {
  atLeast,
  type ExtractedRow,
  extractedColumns,
  extractedJoins,
  reviewConditions,
  toExtracted,
  toStoredConfidence,
  unlessRejected,
} from './extracted.js';
import { createFacets, DAY, type Dimension, LANGUAGE, PUBLISHER } from './facets.js';
import { foundFields, reviewedOnly } from './found.js';
import { toLastMinute, toMinute } from './published.js';
import { createReads, groupByPlace, type Kind, type Link } from './reads.js';
import type { InteractionRecord, Key } from './records.js';
import type { InteractionEdge, InteractionFacet, InteractionFilter, InteractionReads } from './store.js';
import type { Writing } from './writing.js';

export interface InteractionRow extends ExtractedRow {
  readonly type: InteractionRecord['type'];
  readonly status: InteractionRecord['status'];
  readonly placeId: Key | null;
  readonly timeId: Key | null;
  readonly quoteId: Key | null;
  readonly sameAsId: Key | null;
  readonly publishedAt: string | null;
}

const byParticipant = (parent: Link['id']): Link => ({
  from: sql`interaction_participants AS l CROSS JOIN interactions AS c`,
  where: [sql`l.entity_id = ${parent}`, sql`c.id = l.interaction_id`],
  id: sql`l.interaction_id`,
  sorted: { alias: sql`l`, columns: ['published_minute'] },
  repeats: true,
});

export const interactionKind: Kind<
  InteractionRow,
  InteractionRecord,
  InteractionFilter,
  'PUBLISHED_AT' | 'POSITION' | 'ID',
  InteractionEdge
> = {
  table: sql`interactions`,
  total: 'interactions',
  columns: sql`${extractedColumns}, t.type, t.status, t.place_id AS "placeId", t.time_id AS "timeId",
    t.quote_id AS "quoteId", t.same_as_id AS "sameAsId", article.published_at AS "publishedAt"`,
  joins: extractedJoins,
  sorts: {
    PUBLISHED_AT: { type: 'number', column: sql`published_minute`, none: 0 },
    POSITION: { type: 'number', column: sql`place` },
    ID: null,
  },
  conditions: ({ type, status, participant, article, place, from, to, minConfidence, ...asked }) => [
    ...atLeast(minConfidence),
    ...amongEntities(sql`c.place_id`, place),
    ...reviewConditions(asked),
    ...among(sql`c.type`, type),
    ...among(sql`c.status`, status),
    ...among(sql`c.article_id`, article),
    ...(participant === undefined
      ? []
      : [
          sql`EXISTS (SELECT 1 FROM interaction_participants AS p
            WHERE p.interaction_id = c.id AND ${isOneOfEntities(sql`p.entity_id`, participant)})`,
        ]),
    ...(from === undefined ? [] : [sql`c.published_minute >= ${toMinute(from)}`]),
    ...(to === undefined ? [] : [sql`c.published_minute BETWEEN 1 AND ${toLastMinute(to)}`]),
  ],
  shown: unlessRejected,
  counted: 'PUBLISHED_AT',
  link: (edge, parent) =>
    edge === 'participant'
      ? byParticipant(parent)
      : { from: sql`interactions AS c`, where: [sql`c.article_id = ${parent}`], id: sql`c.id`, repeats: false },
  driver: ({ participant: asked, article }) => {
    const participant = onlyOf(asked);
    return participant === undefined || article !== undefined
      ? null
      : { ...byParticipant(survivorOf(sql`${participant}`)), finds: ['participant'] };
  },
  found: (filter, field) => {
    const few = [...reviewedOnly(filter), 'article'];
    return field === 'PUBLISHED_AT'
      ? foundFields(filter, ['status', 'type'], { few, isDated: true })
      : foundFields(filter, [], { few });
  },
  counter: (edge) => (edge === 'article' ? { table: sql`articles`, column: sql`interaction_count` } : null),
  load: async (session, rows) => {
    const ids = rows.map(({ id }) => id);
    const parts = [PART.INTERACTION_CUE, PART.INTERACTION_EVIDENCE] as const;
    const evidence = await loadEvidence(session, sql`interactions`, ids, ...parts);
    return rows.map((row) => {
      const stands = evidence.one(row.id, PART.INTERACTION_EVIDENCE);
      invariant(stands !== null, `interaction ${row.id} has evidence`);
      return {
        ...toExtracted(row),
        type: row.type,
        status: row.status,
        cue: evidence.all(row.id, PART.INTERACTION_CUE),
        topics: evidence.all(row.id, PART.INTERACTION_TOPIC),
        retold: evidence.all(row.id, PART.INTERACTION_RETOLD),
        evidence: stands,
        placeId: row.placeId,
        timeId: row.timeId,
        quoteId: row.quoteId,
        sameAsId: row.sameAsId,
        publishedAt: row.publishedAt,
      };
    });
  },
};

/** FROM part: who takes part in the interaction of row `interaction`, as `party`, in their order. */
export const participantsOf = (interaction: Sql, party: Sql): Sql => sql`(
  SELECT p.interaction_id AS id, p.article_id, p.ordinal, p.entity_id FROM interaction_participants AS p
  WHERE p.interaction_id = ${interaction}.id ORDER BY p.ordinal) AS ${party}`;

interface ParticipantRow {
  readonly place: number;
  readonly interactionId: Key;
  readonly ordinal: number;
  readonly entityId: Key | null;
}

const FACETS: Readonly<Record<InteractionFacet, Dimension>> = {
  DAY,
  PUBLISHER,
  LANGUAGE,
  PLACE: { value: sql`c.place_id`, holds: 'ENTITY' },
  TYPE: { value: sql`c.type`, holds: 'TEXT' },
  STATUS: { value: sql`c.status`, holds: 'TEXT' },
  PARTICIPANT: {
    value: sql`f.entity_id`,
    holds: 'ENTITY',
    through: { table: sql`interaction_participants`, on: sql`f.interaction_id = c.id` },
  },
};

export const createInteractionReads = (database: Database, kind: typeof interactionKind): InteractionReads => ({
  ...createReads(database, kind),
  ...createFacets(database, kind, FACETS),
  participants: (interactions) =>
    database.read(async (session) => {
      if (interactions.length === 0) return [];
      const rows = await session.all<ParticipantRow>(sql`
        SELECT parent.key AS place, p.interaction_id AS "interactionId", p.ordinal, p.entity_id AS "entityId"
        FROM ${session.dialect.values(interactions)} AS parent CROSS JOIN interaction_participants AS p
        WHERE p.interaction_id = parent.value ORDER BY parent.key, p.ordinal`);
      const owners = [...new Set(interactions)];
      const part = PART.INTERACTION_PARTICIPANT;
      const evidence = await loadEvidence(session, sql`interactions`, owners, part, part);
      return groupByPlace(rows, interactions.length).map((participants) =>
        participants.map(({ interactionId, ordinal, entityId }) => ({
          entityId,
          role: null,
          evidence: evidence.one(interactionId, part, ordinal),
        })),
      );
    }),
});

export const insertInteractions = async (writing: Writing, interactions: readonly Interaction[]): Promise<void> => {
  const { session } = writing.unit;
  await session.insert(
    sql`interactions (id, place, article_id, published_minute, type, status, place_id, time_id, quote_id, same_as_id, rule_id,
      confidence)`,
    interactions.map((interaction, ordinal) => [
      writing.needKey('interaction', interaction.id),
      writing.place(ordinal),
      writing.articleId,
      writing.publishedMinute,
      interaction.type,
      interaction.status,
      writing.keyOf('entity', interaction.place),
      writing.keyOf('time', interaction.time),
      writing.keyOf('quote', interaction.quote),
      writing.keyOf('interaction', interaction.sameAs),
      writing.ruleKey(interaction.ruleId),
      toStoredConfidence(interaction.confidence),
    ]),
  );
  await session.insert(
    sql`interaction_participants (article_id, interaction_id, ordinal, published_minute, entity_id)`,
    interactions.flatMap((interaction) =>
      interaction.participants.map((participant, ordinal) => [
        writing.articleId,
        writing.needKey('interaction', interaction.id),
        ordinal,
        writing.publishedMinute,
        writing.keyOf('entity', participant.entity),
      ]),
    ),
  );
  for (const interaction of interactions) {
    const key = writing.needKey('interaction', interaction.id);
    writing.addEvidence(key, PART.INTERACTION_CUE, interaction.cue);
    writing.addEvidence(key, PART.INTERACTION_TOPIC, interaction.topics);
    writing.addEvidence(key, PART.INTERACTION_RETOLD, interaction.retold);
    writing.addEvidenceAt(key, PART.INTERACTION_EVIDENCE, 0, interaction.evidence);
    interaction.participants.forEach((participant, ordinal) => {
      writing.addEvidenceAt(key, PART.INTERACTION_PARTICIPANT, ordinal, participant.span);
    });
  }
};
