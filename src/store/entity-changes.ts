import sql from 'sql-template-tag';
import { IsnadError } from '../errors.js';
import { say } from '../messages/message.js';
import type { EntityChangeKind } from '../model/entity-change.js';
import type { RecordedChange } from '../resolve/entity-changes.js';
import { foldName } from '../text/fold-name.js';
import type { Session } from './connection.js';
import { putNameKeys } from './name-keys.js';
import type { Kind } from './reads.js';
import type { EntityChangeRecord, Key } from './records.js';
import type { ChangeAuthor, EntityChangeFilter } from './store.js';
import type { UnitOfWork } from './unit-of-work.js';

interface ChangeRow extends Omit<EntityChangeRecord, 'made' | 'undone'> {
  readonly made: number;
  readonly undoneBy: string | null;
  readonly undoneReason: string | null;
  readonly undoneAt: string | null;
}

export const entityChangeKind: Kind<ChangeRow, EntityChangeRecord, EntityChangeFilter, 'ID', 'entity'> = {
  table: sql`entity_changes`,
  total: 'entity_changes',
  columns: sql`t.id, t.kind, t.from_id AS "fromId", t.into_id AS "intoId", t.made, t.language,
    t.name_before AS "nameBefore", t.name_after AS "nameAfter", t.changed_by AS "by", t.reason, t.changed_at AS "at",
    t.undone_by AS "undoneBy", t.undone_reason AS "undoneReason", t.undone_at AS "undoneAt"`,
  joins: sql``,
  sorts: { ID: null },
  conditions: ({ kind }) => (kind === undefined ? [] : [sql`c.kind = ${kind}`]),
  found: () => ['kind'],
  link: (_edge, parent) => ({
    from: sql`entity_changes AS c`,
    where: [
      sql`(c.from_id = ${parent} OR c.into_id = ${parent}
        OR c.from_id IN (SELECT m.entity_id FROM merged_entities AS m WHERE m.into_id = ${parent}))`,
    ],
    id: sql`c.id`,
    repeats: false,
  }),
  load: async (_session, rows) =>
    rows.map(({ made, undoneBy, undoneReason, undoneAt, ...row }) => ({
      ...row,
      made: made === 1,
      undone:
        undoneAt === null || undoneBy === null || undoneReason === null
          ? null
          : { by: undoneBy, reason: undoneReason, at: undoneAt },
    })),
};

export interface NewChange {
  readonly kind: EntityChangeKind;
  readonly from: Key;
  readonly into: Key | null;
  readonly made?: boolean;
  readonly language?: string | null;
  readonly nameBefore: string | null;
  readonly nameAfter: string | null;
}

/** Key of the recorded change. */
export const insertChange = async (unit: UnitOfWork, change: NewChange, author: ChangeAuthor): Promise<Key> => {
  const id = unit.takeKeys('entity_changes', 1);
  await unit.session.insert(
    sql`entity_changes (id, kind, from_id, into_id, made, language, name_before, name_after, changed_by, reason,
      changed_at)`,
    [
      [
        ...[id, change.kind, change.from, change.into, change.made === true ? 1 : 0, change.language ?? null],
        ...[change.nameBefore, change.nameAfter, author.by, author.reason, author.at],
      ],
    ],
  );
  unit.addTotal('entity_changes', 1);
  return id;
};

const RECORDED = sql`c.id, c.kind, c.from_id AS "fromId", c.into_id AS "intoId", c.made, c.language,
  c.name_before AS "nameBefore", c.name_after AS "nameAfter", c.undone_at AS "undoneAt"`;

type RecordedRow = Omit<RecordedChange, 'made'> & {
  readonly made: number;
  readonly nameBefore: string | null;
  readonly nameAfter: string | null;
};
export type StoredChange = RecordedChange & Pick<RecordedRow, 'nameBefore' | 'nameAfter'>;

const toRecorded = (row: RecordedRow): StoredChange => ({ ...row, made: row.made === 1 });

/** Errors: NOT_FOUND. */
export const readChange = async (session: Session, id: Key): Promise<StoredChange> => {
  const row = await session.get<RecordedRow>(sql`SELECT ${RECORDED} FROM entity_changes AS c WHERE c.id = ${id}`);
  if (row === null) throw new IsnadError('NOT_FOUND', say('noSuchChange'), { path: ['change'] });
  return toRecorded(row);
};

/** Later changes that touch the entities of this one. */
export const readLaterChanges = async (session: Session, change: RecordedChange): Promise<readonly StoredChange[]> => {
  const touched = [change.fromId, ...(change.intoId === null ? [] : [change.intoId])];
  const rows = await session.all<RecordedRow>(sql`
    SELECT DISTINCT ${RECORDED} FROM ${session.dialect.values(touched)} AS wanted CROSS JOIN entity_changes AS c
    WHERE (c.from_id = wanted.value OR c.into_id = wanted.value) AND c.id > ${change.id} ORDER BY c.id`);
  return rows.map(toRecorded);
};

/** Gives an entity a name, by which later articles mean it where `links` is set, and keeps how it was before. */
export const giveAlias = async (
  unit: UnitOfWork,
  change: Key,
  entity: Key,
  alias: string,
  language: string | null,
  links: boolean,
): Promise<void> => {
  const { session } = unit;
  const before = await session.get<{ links: number }>(
    sql`SELECT links FROM aliases WHERE entity_id = ${entity} AND alias = ${alias}`,
  );
  if (before !== null && (before.links === 1 || !links)) return;
  await session.insert(sql`entity_change_aliases (change_id, entity_id, alias, links_before)`, [
    [change, entity, alias, before?.links ?? null],
  ]);
  if (before === null) {
    await session.insert(sql`aliases (entity_id, folded, alias, language, links)`, [
      [entity, foldName(alias), alias, language, links ? 1 : 0],
    ]);
  } else await session.run(sql`UPDATE aliases SET links = 1 WHERE entity_id = ${entity} AND alias = ${alias}`);
  if (links) await putNameKeys(session, [entity]);
  unit.touchEntity(entity);
};

/** Takes the names away again that a change gave. */
export const takeAliasesBack = async (unit: UnitOfWork, change: Key): Promise<void> => {
  const { session } = unit;
  const rows = await session.all<{ entityId: Key; alias: string; linksBefore: number | null }>(sql`
    SELECT entity_id AS "entityId", alias, links_before AS "linksBefore" FROM entity_change_aliases
    WHERE change_id = ${change}`);
  for (const { entityId, alias, linksBefore } of rows) {
    await session.run(
      linksBefore === null
        ? sql`DELETE FROM aliases WHERE entity_id = ${entityId} AND alias = ${alias}`
        : sql`UPDATE aliases SET links = ${linksBefore} WHERE entity_id = ${entityId} AND alias = ${alias}`,
    );
    unit.touchEntity(entityId);
  }
  await putNameKeys(
    session,
    rows.map(({ entityId }) => entityId),
  );
  await session.run(sql`DELETE FROM entity_change_aliases WHERE change_id = ${change}`);
};
