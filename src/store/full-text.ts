import type { Sql } from 'sql-template-tag';
import type { Session } from './connection.js';
import type { Key, SearchType } from './records.js';

/** Words that must stand side by side; `prefix`: the last one is only the beginning of a word. */
export interface SearchPhrase {
  readonly terms: readonly string[];
  readonly prefix: boolean;
}

/** One object in the index. `day`: of publication, see `toDay`; 0 for entities. */
export interface SearchDocument {
  readonly type: SearchType;
  readonly id: Key;
  readonly day: number;
  readonly terms: readonly string[];
  /** null: found whatever language is asked for. */
  readonly language: string | null;
}

export interface SearchRange {
  readonly type: SearchType;
  /** All phrases must be found. */
  readonly phrases: readonly SearchPhrase[];
  readonly language: string | null;
  /** Days, both inclusive. */
  readonly from: number;
  readonly to: number;
  /** Matches come strictly after this place of their order; null: from the first. */
  readonly after: { readonly day: number; readonly id: Key } | null;
  readonly limit: number;
}

export interface SearchMatch {
  readonly id: Key;
  readonly day: number;
}

/** An engine's full-text index. */
export interface FullText {
  put(session: Session, documents: readonly SearchDocument[]): Promise<void>;
  remove(session: Session, documents: readonly Pick<SearchDocument, 'type' | 'id' | 'day'>[]): Promise<void>;
  /** Newest day first, then the highest key; entities by ascending key (the curated ones are the oldest). */
  find(session: Session, range: SearchRange): Promise<readonly SearchMatch[]>;
  /** A SELECT of the keys of all objects of a type with all these phrases, for use inside a statement. */
  matching(type: SearchType, phrases: readonly SearchPhrase[]): Sql;
  /** Number of objects of a type in the index. */
  count(session: Session, type: SearchType): Promise<number>;
  /** Empties the index. */
  clear(session: Session): Promise<void>;
}
