import type { FactItem } from '../ingest/facts/read-facts.js';
import { PACKS } from '../lang/registry.js';
import type { ImportedFact } from '../model/imported-fact.js';
import { buildSoundReader } from '../resolve/sounds.js';
import type { FactIssue, FactRecord, ImportCounts, ImportMode, Store } from '../store/store.js';
import { buildFactGazetteer } from './fact-gazetteer.js';
import { buildOfficeCoder } from './office-codes.js';

export interface ImportOptions {
  readonly mode: ImportMode;
  /** Records of one transaction. */
  readonly batchSize: number;
  /** Stops after so many refused records; those of the running batch still count. 0: the first one undoes all (WHOLE). */
  readonly maxErrors: number;
  /** Clock, ISO date-time. */
  readonly now: () => string;
  readonly onIssue: (issue: FactIssue) => void;
  readonly onProgress?: (progress: ImportProgress) => void;
}

export interface ImportProgress {
  readonly records: number;
  readonly refused: number;
}

export interface ImportSummary extends ImportCounts {
  readonly records: number;
  readonly warnings: number;
}

/** Adds what languages know: codes of offices, and how the names of persons sound. */
const buildCompleter = (): ((fact: ImportedFact) => ImportedFact) => {
  const codeOf = buildOfficeCoder();
  const soundReaders = PACKS.map((pack) => [pack.code, buildSoundReader(pack.code, pack.sounds)] as const);
  return (fact) => {
    if (fact.kind === 'OFFICE') return { ...fact, code: fact.code ?? codeOf(fact.titles) };
    if (fact.kind === 'TENURE') {
      return fact.code !== null || fact.title === null ? fact : { ...fact, code: codeOf([fact.title]) };
    }
    if (fact.type !== 'PERSON') return fact;
    const sounds = soundReaders.flatMap(([code, read]) => {
      const name = fact.names[code];
      const found = name === undefined ? null : read(name);
      return found === null ? [] : [found];
    });
    return { ...fact, sounds };
  };
};

/**
 * Imports facts: entities with names and aliases, offices, and who held them when. What was open is linked anew. A record
 * that is refused is told with its place, and the others are written.
 * Errors: STORAGE_*; in mode WHOLE with `maxErrors` 0 that of the first refused record, and nothing is written.
 */
export const importEntities = async (
  store: Store,
  items: AsyncIterable<FactItem>,
  { mode, batchSize, maxErrors, now, onIssue, onProgress }: ImportOptions,
): Promise<ImportSummary> => {
  const complete = buildCompleter();
  const state = { records: 0, refused: 0, warnings: 0 };
  const tell = (issue: FactIssue): void => {
    if (issue.refused) state.refused += 1;
    else state.warnings += 1;
    onIssue(issue);
    if (issue.refused && maxErrors === 0) throw issue.error;
  };
  const isOver = (): boolean => maxErrors > 0 && state.refused >= maxErrors;
  async function* batches(): AsyncGenerator<readonly FactRecord[]> {
    let batch: FactRecord[] = [];
    for await (const { source, line, facts, error } of items) {
      state.records += 1;
      if (error !== null) tell({ source, line, error, refused: true });
      else if (facts.length > 0) batch.push({ source, line, facts: facts.map(complete) });
      if (batch.length >= batchSize) {
        yield batch;
        batch = [];
        onProgress?.({ records: state.records, refused: state.refused });
      }
      if (isOver()) break;
    }
    if (batch.length > 0) yield batch;
  }
  const counts = await store.facts.import(batches(), {
    mode,
    gazetteer: buildFactGazetteer(),
    at: now(),
    onIssue: tell,
  });
  return { records: state.records, ...counts, refused: state.refused, warnings: state.warnings };
};
