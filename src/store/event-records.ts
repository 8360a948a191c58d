import type { NewEvent } from './event-recorder.js';
import type { Key } from './records.js';
import type { AgreementFilter, ArticleFilter, FindingFilter, QuoteFilter } from './store.js';

/** One change of the graph, in the order of commits. What it names may be gone by now. */
export interface EventRecord extends NewEvent {
  readonly id: Key;
  /** When it was written: ISO 8601 UTC. */
  readonly at: string;
}

/** Which events of a kind somebody wants, by what their objects are when they are given. */
export type EventSelection =
  | { readonly kind: 'ARTICLE_ANALYSED'; readonly filter: ArticleFilter }
  | { readonly kind: 'QUOTE_ADDED'; readonly filter: QuoteFilter }
  | { readonly kind: 'FINDING_ADDED'; readonly filter: FindingFilter }
  | {
      readonly kind: 'AGREEMENT_CHANGED';
      readonly filter: AgreementFilter;
      /** This one only, also under the key of one that was merged into it. */
      readonly agreement: Key | null;
    };

/** The log of changes. */
export interface EventLog {
  /** Another number after every commit, of whichever process. Costs next to nothing. */
  version(): Promise<number>;
  /** The event written last and the first one kept; null as long as nothing was ever written. */
  ends(): Promise<{ readonly oldest: EventRecord; readonly latest: EventRecord } | null>;
  byId(id: Key): Promise<EventRecord | null>;
  /** Events after the one with this key, at most `most`, in their order. */
  after(id: Key, most: number): Promise<readonly EventRecord[]>;
  /**
   * Which of these events are wanted; others than those of the selection's kind never are. A statement or two,
   * whatever their number. An event whose object is gone is not, but for its own end (`REMOVED`), which every filter lets
   * through.
   */
  matching(selection: EventSelection, events: readonly EventRecord[]): Promise<ReadonlySet<Key>>;
}
