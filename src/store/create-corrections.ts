import { invariant } from '../errors.js';
import type { SearchTerms } from '../text/search-terms.js';
import type { Database } from './connection.js';
import { correctionKind, createCorrectionReads } from './corrections.js';
import { makeCorrection, undoCorrection } from './make-correction.js';
import { byIds } from './reads.js';
import type { Key } from './records.js';
import type { CorrectionRecord } from './review-records.js';
import type { Corrections } from './store.js';
import type { UnitOfWork } from './unit-of-work.js';

type Write = <T>(work: (unit: UnitOfWork) => Promise<T>) => Promise<T>;

const readOne = async ({ session }: UnitOfWork, id: Key): Promise<CorrectionRecord> => {
  const [record] = await byIds(session, correctionKind, [id]);
  invariant(record !== undefined && record !== null, `the correction ${id} is recorded`);
  return record;
};

/** Reads of what people said of extracted objects, and the ways to say it: one transaction each. */
export const createCorrections = (database: Database, write: Write, searchTerms: SearchTerms): Corrections => ({
  ...createCorrectionReads(database),
  make: (request, author) =>
    write(async (unit) => readOne(unit, await makeCorrection(unit, request, author, searchTerms))),
  undo: (correction, author) =>
    write(async (unit) => {
      await undoCorrection(unit, correction, author, searchTerms);
      return readOne(unit, correction);
    }),
});
