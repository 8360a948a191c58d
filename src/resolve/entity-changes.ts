import { IsnadError } from '../errors.js';
import { say } from '../messages/message.js';
import type { EntityType } from '../model/entity.js';
import type { EntityChangeKind } from '../model/entity-change.js';

/** What has to be known of an entity before people change who it is. */
export interface ChangedEntity {
  readonly id: number;
  readonly type: EntityType;
  readonly name: string;
  readonly wikidataId: string | null;
  /** Counts the changes that people made to it, and those that they undid. */
  readonly revision: number;
}

/** Kinds of things between which outlets and extractors waver: a broadcaster is an organisation, a delegation a group. */
const KIN: readonly (readonly EntityType[])[] = [['ORGANIZATION', 'GROUP', 'MEDIA']];

export const areKin = (a: EntityType, b: EntityType): boolean =>
  a === b || a === 'OTHER' || b === 'OTHER' || KIN.some((types) => types.includes(a) && types.includes(b));

/** Errors: STALE_STATE when somebody changed the entity since the caller saw it. */
export const assertRevision = (entity: ChangedEntity, expected: number | null, path: string): void => {
  if (expected === null || expected === entity.revision) return;
  throw new IsnadError(
    'STALE_STATE',
    say('staleEntity', { entity: entity.name, revision: entity.revision, expected }),
    { path: [path] },
  );
};

/** Errors: ENTITY_CYCLE, ENTITIES_DIFFER. */
export const assertMergeable = (from: ChangedEntity, into: ChangedEntity, force: boolean): void => {
  if (from.id === into.id) {
    throw new IsnadError('ENTITY_CYCLE', say('oneEntity', { entity: into.name }), {
      path: ['from'],
    });
  }
  if (force) return;
  if (!areKin(from.type, into.type)) {
    throw new IsnadError(
      'ENTITIES_DIFFER',
      say('typesDiffer', { from: from.name, fromType: from.type, into: into.name, intoType: into.type }),
      { path: ['force'] },
    );
  }
  if (from.wikidataId !== null && into.wikidataId !== null && from.wikidataId !== into.wikidataId) {
    throw new IsnadError(
      'ENTITIES_DIFFER',
      say('itemsDiffer', {
        from: from.name,
        fromItem: from.wikidataId,
        into: into.name,
        intoItem: into.wikidataId,
      }),
      { path: ['force'] },
    );
  }
};

/** A change as far as it tells whether another one rests on it. */
export interface RecordedChange {
  readonly id: number;
  readonly kind: EntityChangeKind;
  readonly fromId: number;
  readonly intoId: number | null;
  /** The split made the entity that it went to. */
  readonly made: boolean;
  readonly language: string | null;
  readonly undoneAt: string | null;
}

const restsOn = (later: RecordedChange, change: RecordedChange): boolean => {
  if (later.id <= change.id || later.undoneAt !== null) return false;
  if (change.kind === 'RENAME') {
    return later.kind === 'RENAME' && later.fromId === change.fromId && later.language === change.language;
  }
  if (later.kind === 'RENAME') return false;
  return later.fromId === change.intoId || (change.made && later.intoId === change.intoId);
};

/** Errors: CHANGE_UNDONE; CHANGE_RESTS when a later one of `others` begins where this one ended. */
export const assertUndoable = (change: RecordedChange, others: readonly RecordedChange[]): void => {
  if (change.undoneAt !== null) {
    throw new IsnadError('CHANGE_UNDONE', say('undoneAt', { at: change.undoneAt }), { path: ['change'] });
  }
  const later = others.find((other) => restsOn(other, change));
  if (later === undefined) return;
  throw new IsnadError('CHANGE_RESTS', say('laterChange', { kind: later.kind, later: later.id, id: change.id }), {
    path: ['change'],
  });
};
