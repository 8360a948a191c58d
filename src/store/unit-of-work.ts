import sql from 'sql-template-tag';
import { invariant } from '../errors.js';
import { type CommonTerms, NO_COMMON_TERMS } from '../text/search-terms.js';
import type { Session } from './connection.js';
import { createEventRecorder, type EventRecorder } from './event-recorder.js';
import type { SearchDocument } from './full-text.js';
import type { Key } from './records.js';

/** Tables of what an article owns and the store counts, each with the list of an analysis that it holds. */
export const OWNED_TOTALS = {
  mentions: 'mentions',
  roles: 'roles',
  quotes: 'quotes',
  agreement_reports: 'agreements',
  interactions: 'interactions',
  findings: 'findings',
} as const;
type OwnedTotal = keyof typeof OWNED_TOTALS;
const OWNED = Object.keys(OWNED_TOTALS) as OwnedTotal[];
export const TOTALS = [
  'articles',
  'corrections',
  'entities',
  'entity_changes',
  'stories',
  'tenures',
  'agreements',
  'utterances',
  ...OWNED,
] as const;
export type Total = (typeof TOTALS)[number];
export const isTotal = (name: string): name is Total => (TOTALS as readonly string[]).includes(name);
export type Sequence =
  | Total
  | 'times'
  | 'rules'
  | 'copies'
  | 'agreement_changes'
  | 'agreement_parties'
  | 'events'
  | 'tokens';

interface Counts {
  readonly mentions: number;
  readonly quotes: number;
  readonly articles: number;
}

/**
 * What one write transaction gathers and writes once, at its end: keys given out, totals, counters of entities, search
 * rows. All of it is lost with the transaction when that is undone.
 */
export interface UnitOfWork {
  readonly session: Session;
  readonly common: CommonTerms;
  /** What it changes, for the log. */
  readonly events: EventRecorder;
  /** The first of `count` new keys, which follow one another. */
  takeKeys(sequence: Sequence, count: number): Key;
  /** Keeps the key of a finding that is taken out, for the same one when it is written again. */
  keepFinding(name: string, key: Key): void;
  /** The key kept under a name, once; else a new one. */
  takeFinding(name: string): Key;
  addTotal(total: Total, change: number): void;
  addEntityCounts(entity: Key, change: Counts): void;
  /** Articles that were added to an entity and not counted in its row yet. */
  pendingArticles(entity: Key): number;
  /** Keys of rules by name; unknown ones get a row. */
  ruleKeys(names: Iterable<string>): Promise<ReadonlyMap<string, Key>>;
  putSearch(document: SearchDocument): void;
  /** Search rows of a type that this unit of work adds: they are not in the index yet. */
  pendingSearch(type: SearchDocument['type']): readonly SearchDocument[];
  removeSearch(document: Pick<SearchDocument, 'type' | 'id' | 'day'>): void;
  /** The names of this entity changed: its search row is made again. */
  touchEntity(entity: Key): void;
  forgetEntity(entity: Key): void;
  touchedEntities(): readonly Key[];
  /** The quotes of this utterance changed: it is counted again. */
  touchUtterance(utterance: Key): void;
  forgetUtterance(utterance: Key): void;
  touchedUtterances(): readonly Key[];
  flush(): Promise<void>;
}

const searchName = ({ type, id }: Pick<SearchDocument, 'type' | 'id'>): string => `${type}/${id}`;

export const beginUnitOfWork = async (session: Session, common: CommonTerms = NO_COMMON_TERMS): Promise<UnitOfWork> => {
  const next = new Map<string, number>();
  for (const row of await session.all<{ name: string; next: number }>(sql`SELECT name, next FROM key_sequences`)) {
    next.set(row.name, row.next);
  }
  const usedSequences = new Set<Sequence>();
  const totals = new Map<Total, number>();
  const entityCounts = new Map<Key, Counts>();
  const rules = new Map<string, Key>();
  const added = new Map<string, SearchDocument>();
  const removed: Pick<SearchDocument, 'type' | 'id' | 'day'>[] = [];
  const touched = new Set<Key>();
  const findings = new Map<string, Key>();
  const utterances = new Set<Key>();
  let rulesRead = false;

  const takeKeys = (sequence: Sequence, count: number): Key => {
    const first = next.get(sequence) ?? 1;
    next.set(sequence, first + count);
    if (count > 0) usedSequences.add(sequence);
    return first;
  };

  return {
    session,
    common,
    events: createEventRecorder(),
    takeKeys,
    keepFinding: (name, key) => void findings.set(name, key),
    takeFinding: (name) => {
      const kept = findings.get(name);
      findings.delete(name);
      return kept ?? takeKeys('findings', 1);
    },
    addTotal: (total, change) => void totals.set(total, (totals.get(total) ?? 0) + change),
    addEntityCounts: (entity, change) => {
      const before = entityCounts.get(entity) ?? { mentions: 0, quotes: 0, articles: 0 };
      entityCounts.set(entity, {
        mentions: before.mentions + change.mentions,
        quotes: before.quotes + change.quotes,
        articles: before.articles + change.articles,
      });
    },
    pendingArticles: (entity) => entityCounts.get(entity)?.articles ?? 0,
    ruleKeys: async (names) => {
      if (!rulesRead) {
        for (const row of await session.all<{ id: Key; name: string }>(sql`SELECT id, name FROM rules`)) {
          rules.set(row.name, row.id);
        }
        rulesRead = true;
      }
      const unknown = [...new Set(names)].filter((name) => !rules.has(name));
      const first = takeKeys('rules', unknown.length);
      for (const [index, name] of unknown.entries()) rules.set(name, first + index);
      await session.insert(
        sql`rules (id, name)`,
        unknown.map((name, index) => [first + index, name]),
      );
      return rules;
    },
    putSearch: (document) => void added.set(searchName(document), document),
    pendingSearch: (type) => [...added.values()].filter((document) => document.type === type),
    removeSearch: (document) => {
      const pending = added.get(searchName(document));
      if (pending !== undefined && pending.day === document.day && document.type !== 'ENTITY') {
        added.delete(searchName(document));
      } else removed.push(document);
    },
    touchEntity: (entity) => void touched.add(entity),
    forgetEntity: (entity) => {
      touched.delete(entity);
      entityCounts.delete(entity);
    },
    touchedEntities: () => [...touched],
    touchUtterance: (utterance) => void utterances.add(utterance),
    forgetUtterance: (utterance) => void utterances.delete(utterance),
    touchedUtterances: () => [...utterances],
    flush: async () => {
      for (const sequence of usedSequences) {
        const value = next.get(sequence);
        invariant(value !== undefined, 'a used sequence has a value');
        await session.run(sql`
          INSERT INTO key_sequences (name, next) VALUES (${sequence}, ${value})
          ON CONFLICT (name) DO UPDATE SET next = excluded.next`);
      }
      for (const [total, change] of totals) {
        await session.run(sql`
          INSERT INTO totals (name, value) VALUES (${total}, ${change})
          ON CONFLICT (name) DO UPDATE SET value = totals.value + excluded.value`);
      }
      for (const [entity, { mentions, quotes, articles }] of entityCounts) {
        if (mentions === 0 && quotes === 0 && articles === 0) continue;
        await session.run(sql`
          UPDATE entities SET mention_count = mention_count + ${mentions}, quote_count = quote_count + ${quotes},
            article_count = article_count + ${articles} WHERE id = ${entity}`);
      }
      await session.fullText.remove(session, removed);
      await session.fullText.put(session, [...added.values()]);
    },
  };
};
