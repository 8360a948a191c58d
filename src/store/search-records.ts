import type { EntityType } from '../model/entity.js';
import type { EvidenceRecord, Key, SearchType } from './records.js';
import type { AgreementFilter, ArticleFilter, EntityFilter, Page, Position, QuoteFilter } from './store.js';

/** Why an answer is empty, cut or other than expected. */
export type SearchNoteCode =
  | 'NO_WORD'
  | 'QUERY_CUT'
  | 'BEGINNING_SHORT'
  | 'WORD_NOWHERE'
  | 'DID_YOU_MEAN'
  | 'OUTSIDE_FILTER'
  | 'OTHER_TYPES'
  | 'NOT_TOGETHER'
  | 'SOME_WORDS'
  | 'RANKED_NEWEST'
  | 'SCAN_CUT'
  | 'NAME_AMBIGUOUS'
  | 'NOT_SAID';

export interface SearchNote {
  readonly code: SearchNoteCode;
  /** In words that a client developer can act on. */
  readonly message: string;
  /** The word of the query that it is about. */
  readonly word?: string;
  /** A query or word to try instead. */
  readonly suggestion?: string;
  /** How many there are without what stands in the way. */
  readonly count?: number;
}

export type SearchOrder = 'RELEVANCE' | 'NEWEST';

/** Conditions on the article that a hit stands in (entities stand in none), and on what is found. */
export interface SearchFilter {
  readonly article?: ArticleFilter;
  /** With one of these only what they are about is found. */
  readonly quote?: QuoteFilter;
  readonly entity?: EntityFilter;
  readonly agreement?: AgreementFilter;
}

/** How a query was understood: who speaks about whom, and what is left of it as words. */
export interface SearchMeaning {
  readonly speakers: readonly Key[];
  readonly abouts: readonly Key[];
  /** What must be said, names of what is spoken about among it, as a query of its own; empty for nothing. */
  readonly words: string;
  /** The query without words that only ask. */
  readonly plain: string;
}

export interface SearchRequest {
  readonly query: string;
  readonly types: readonly SearchType[];
  readonly language?: string;
  readonly from?: string;
  readonly to?: string;
  readonly filter?: SearchFilter;
  /** RELEVANCE unless said. */
  readonly order?: SearchOrder;
  readonly meaning?: SearchMeaning;
  /** false: nobody asks for scores, snippets and highlights; where the order needs none they are left out. */
  readonly passages?: boolean;
  readonly first: number;
  readonly after: Position | null;
}

export interface SearchHit {
  readonly type: SearchType;
  readonly id: Key;
  /** Higher is better; comparable within one answer only. */
  readonly score: number;
  /** Whether it is what the query was understood to ask for. */
  readonly understood: boolean;
  /** The best passage, verbatim; null for an entity. */
  readonly snippet: EvidenceRecord | null;
  /** The best passages, the best first. */
  readonly snippets: readonly EvidenceRecord[];
  readonly highlights: readonly EvidenceRecord[];
}

export interface SearchPage extends Page<SearchHit> {
  /** The folded terms that were looked for; empty when the query holds no word. */
  readonly terms: readonly string[];
  readonly notes: readonly SearchNote[];
  /** How many of the newest hits of each type were ranked; null when the order is by day. */
  readonly rankedWithin: number | null;
}

export interface SearchCount {
  readonly count: number;
  /** false: there are more than `count`. */
  readonly isExact: boolean;
}

/** An entity that goes by a name. */
export interface NamedHit {
  /** The folded name. */
  readonly name: string;
  readonly id: Key;
  readonly type: EntityType;
  readonly mentionCount: number;
  readonly quoteCount: number;
}

export type SearchFacet = 'TYPE' | 'DAY' | 'PUBLISHER' | 'LANGUAGE' | 'SPEAKER' | 'ACT';
