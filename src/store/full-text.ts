import type { Sql } from 'sql-template-tag';
import type { Session } from './connection.js';
import type { Key, SearchType } from './records.js';

/** Words that must stand side by side; `prefix`: the last one is only the beginning of a word. */
export interface SearchPhrase {
  readonly terms: readonly string[];
  readonly prefix: boolean;
  /** Only in titles of articles. */
  readonly inTitle?: boolean;
}

/** What an object's words must be: one phrase at least of every group, and none of `without`. */
export interface SearchExpression {
  readonly groups: readonly (readonly SearchPhrase[])[];
  readonly without: readonly SearchPhrase[];
}

/** One object in the index. `day`: of publication, see `toDay`; 0 for entities. */
export interface SearchDocument {
  readonly type: SearchType;
  readonly id: Key;
  readonly day: number;
  readonly terms: readonly string[];
  /** Those of them that stand in the title. */
  readonly title?: readonly string[];
  /** null: found whatever language is asked for. */
  readonly language: string | null;
}

export interface SearchRange {
  readonly type: SearchType;
  readonly expression: SearchExpression;
  readonly language: string | null;
  /** Days, both inclusive. */
  readonly from: number;
  readonly to: number;
  /** Matches come strictly after this place of their order; null: from the first. */
  readonly after: SearchMatch | null;
  /** Matches come at this place or before; null: to the last. */
  readonly last?: SearchMatch | null;
  readonly limit: number;
}

export interface SearchMatch {
  readonly id: Key;
  readonly day: number;
}

/** All of these phrases. */
export const allOf = (phrases: readonly SearchPhrase[]): SearchExpression => ({
  groups: phrases.map((phrase) => [phrase]),
  without: [],
});

/** An engine's full-text index. */
export interface FullText {
  put(session: Session, documents: readonly SearchDocument[]): Promise<void>;
  remove(session: Session, documents: readonly Pick<SearchDocument, 'type' | 'id' | 'day'>[]): Promise<void>;
  /** Newest day first, then the highest key; entities by ascending key (the curated ones are the oldest). */
  find(session: Session, range: SearchRange): Promise<readonly SearchMatch[]>;
  /**
   * A SELECT of the places (column `place`) that `find` gives, in its order, for use inside a statement; null when the
   * expression finds nothing. Not for entities.
   */
  places(range: Omit<SearchRange, 'limit'>, limit: Sql): Sql | null;
  /** SQL for the key of the object at a place, and for its day. */
  readonly place: { id(place: Sql): Sql; day(place: Sql): Sql };
  /** A SELECT of the keys of all objects of a type that the expression finds, for use inside a statement. */
  matching(type: SearchType, expression: SearchExpression): Sql;
  /** Number of objects of a type in the index. */
  count(session: Session, type: SearchType): Promise<number>;
  /** Empties the index, or its part for one type. */
  clear(session: Session, type?: SearchType): Promise<void>;
}
