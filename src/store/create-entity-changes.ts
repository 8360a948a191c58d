import { invariant } from '../errors.js';
import type { SearchTerms } from '../text/search-terms.js';
import type { Database } from './connection.js';
import { entityChangeKind, readChange } from './entity-changes.js';
import { bringLedgerAlong } from './ledger-entities.js';
import { mergeEntities } from './merge-entities.js';
import { byIds, createReads } from './reads.js';
import type { EntityChangeRecord, Key } from './records.js';
import { renameEntity } from './rename-entity.js';
import { applyReviewsOf } from './reviews.js';
import { splitEntity } from './split-entity.js';
import type { ChangeAuthor, EntityChanges } from './store.js';
import { undoEntityChange } from './undo-entity-change.js';
import type { UnitOfWork } from './unit-of-work.js';

type Write = <T>(work: (unit: UnitOfWork) => Promise<T>) => Promise<T>;

/** Reads of the changes that people made to entities, and the ways to make them: one transaction each. */
export const createEntityChanges = (database: Database, write: Write, searchTerms: SearchTerms): EntityChanges => {
  const recording =
    <Request>(change: (unit: UnitOfWork, request: Request, author: ChangeAuthor) => Promise<Key>) =>
    (request: Request, author: ChangeAuthor): Promise<EntityChangeRecord> =>
      write(async (unit) => {
        const id = await change(unit, request, author);
        const [record] = await byIds(unit.session, entityChangeKind, [id]);
        invariant(record !== undefined && record !== null, `the change ${id} is recorded`);
        await bringLedgerAlong(unit, id, searchTerms);
        return record;
      });
  return {
    ...createReads(database, entityChangeKind),
    merge: recording(mergeEntities),
    split: recording(splitEntity),
    rename: recording(renameEntity),
    undo: recording(async (unit, change: Key, author) => {
      const { fromId, intoId } = await readChange(unit.session, change);
      const id = await undoEntityChange(unit, change, author);
      await applyReviewsOf(unit, intoId === null ? [fromId] : [fromId, intoId], searchTerms);
      return id;
    }),
  };
};
