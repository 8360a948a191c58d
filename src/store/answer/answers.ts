import type { SearchTerms } from '../../text/search-terms.js';
import type { Database, JsonDialect, Statement } from '../connection.js';
import { copyKind } from '../copies.js';
import { correctionKind } from '../corrections.js';
import { entityChangeKind } from '../entity-changes.js';
import type { FilteredKinds } from '../nested-filters.js';
import type { ListedKind } from '../reads.js';
import { tellingKind } from '../utterance-reads.js';
import { createWriteSearch, type WriteSearch } from './search.js';

export type { Statement };

/** The kinds of objects whose lists an answer may hold. */
export type KindName = keyof FilteredKinds | 'copies' | 'corrections' | 'entityChanges' | 'tellings';

/** What writes whole answers inside the database. */
export interface Answers {
  readonly json: JsonDialect;
  readonly kinds: Readonly<Record<KindName, ListedKind>>;
  readonly search: WriteSearch;
  /** The answer that a statement makes: one value, as UTF-8. Errors: STORAGE_*, QUERY_TIMEOUT. */
  run(statement: Statement): Promise<Uint8Array | null>;
  /** How the database goes about a statement, a line a step, each indented below the step that it belongs to. */
  plan(statement: Statement): Promise<readonly string[]>;
}

export const createAnswers = (database: Database, kinds: FilteredKinds, searchTerms: SearchTerms): Answers => ({
  search: createWriteSearch(database.fullText, searchTerms),
  json: database.dialect.json,
  kinds: {
    ...kinds,
    copies: copyKind,
    corrections: correctionKind,
    entityChanges: entityChangeKind,
    tellings: tellingKind,
  },
  run: (statement) => database.bytes(statement),
  plan: (statement) => database.plan(statement),
});
