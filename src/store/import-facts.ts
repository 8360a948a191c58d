import type { SearchTerms } from '../text/search-terms.js';
import type { Database } from './connection.js';
import { relinkOpen } from './relink-facts.js';
import { countWaiting, settleCountries, settleTenures } from './settle-facts.js';
import type { FactImports, FactTally } from './store.js';
import { beginUnitOfWork, type UnitOfWork } from './unit-of-work.js';
import { putTouchedEntities } from './write-entities.js';
import { EMPTY_TALLY, writeFacts } from './write-facts.js';

type Step = <T>(work: (unit: UnitOfWork) => Promise<T>) => Promise<T>;

/** Undoes a trial run. */
class Undone extends Error {}

const plus = (a: FactTally, b: FactTally): FactTally => ({
  added: a.added + b.added,
  changed: a.changed + b.changed,
  unchanged: a.unchanged + b.unchanged,
});

/** Imports of facts over an opened database; `write` is one transaction of the store. */
export const createFactImports = (database: Database, searchTerms: SearchTerms, write: Step): FactImports => {
  const run: FactImports['import'] = async (batches, options) => {
    const { mode, gazetteer, at, onIssue, onProgress } = options;
    const work = async (step: Step) => {
      let counts = {
        entities: EMPTY_TALLY,
        offices: EMPTY_TALLY,
        tenures: EMPTY_TALLY,
        merged: 0,
        waiting: 0,
        refused: 0,
      };
      for await (const records of batches) {
        const { issues, ...written } = await step((unit) => writeFacts(unit, records, gazetteer));
        counts = {
          ...counts,
          entities: plus(counts.entities, written.entities),
          offices: plus(counts.offices, written.offices),
          tenures: plus(counts.tenures, written.tenures),
          refused: counts.refused + issues.filter(({ refused }) => refused).length,
        };
        for (const issue of issues) onIssue(issue);
        onProgress?.(counts);
      }
      for (const settle of [settleCountries, settleTenures]) {
        for (let after: string | null = ''; after !== null; ) {
          const from: string = after;
          after = await step((unit) => settle(unit, from, gazetteer));
        }
      }
      for (let after: string | null = ''; after !== null; ) {
        const from: string = after;
        const { last, merged } = await step((unit) => relinkOpen(unit, from, at));
        counts = { ...counts, merged: counts.merged + merged };
        after = last;
      }
      return { ...counts, waiting: await step(({ session }) => countWaiting(session)) };
    };
    if (mode === 'BATCHES') return work(write);
    let counts: Awaited<ReturnType<typeof work>> | null = null;
    try {
      await database.write(async (session) => {
        counts = await work(async (each) => {
          const unit = await beginUnitOfWork(session);
          const result = await each(unit);
          await putTouchedEntities(unit, searchTerms);
          await unit.flush();
          return result;
        });
        if (mode === 'TRIAL') throw new Undone();
      });
    } catch (error) {
      if (!(error instanceof Undone)) throw error;
    }
    return counts as unknown as Awaited<ReturnType<typeof work>>;
  };
  return { import: run };
};
