import type { AgreementStatus } from '../model/agreement.js';
import type { AgreementEventChange, ArticleEventChange, EventChange, EventKind } from '../model/event.js';
import type { Key } from './records.js';

/** An event without its id and its moment. */
export interface NewEvent {
  readonly kind: EventKind;
  readonly change: EventChange;
  readonly objectId: Key;
  readonly statusBefore: AgreementStatus | null;
  readonly status: AgreementStatus | null;
  readonly reportId: Key | null;
  readonly otherId: Key | null;
}

interface LedgerReportRef {
  readonly key: Key;
  readonly status: AgreementStatus;
}

/**
 * Gathers what one transaction changes, so that its end tells what was not there before, whatever was taken out and
 * written again on the way.
 */
export interface EventRecorder {
  articleRead(article: Key, change: Exclude<ArticleEventChange, 'REMOVED'>): void;
  articleRemoved(article: Key): void;
  quotesWritten(quotes: readonly Key[]): void;
  quotesRemoved(quotes: readonly Key[]): void;
  findingsWritten(findings: readonly Key[]): void;
  findingsRemoved(findings: readonly Key[]): void;
  agreementBegun(agreement: Key): void;
  agreementRemoved(agreement: Key, before: AgreementStatus): void;
  agreementsMerged(from: Key, into: Key): void;
  /** Where an agreement stood and stands. */
  agreementStands(agreement: Key, before: AgreementStatus, status: AgreementStatus): void;
  reportsEntered(agreement: Key, reports: readonly LedgerReportRef[]): void;
  reportsRemoved(agreement: Key, reports: readonly LedgerReportRef[]): void;
  partiesChanged(agreement: Key): void;
  events(): readonly NewEvent[];
}

/** Keys that are there at the end and were not there at the beginning, in the order in which they came. */
const createAdditions = () => {
  const added = new Set<Key>();
  const gone = new Set<Key>();
  return {
    written: (keys: readonly Key[]): void => {
      for (const key of keys) if (!gone.delete(key)) added.add(key);
    },
    removed: (keys: readonly Key[]): void => {
      for (const key of keys) if (!added.delete(key)) gone.add(key);
    },
    added,
  };
};

interface AgreementNotes {
  begun: boolean;
  removed: boolean;
  partiesChanged: boolean;
  before: AgreementStatus | null;
  status: AgreementStatus | null;
  readonly merged: Key[];
  /** Reports by key and status: entered and not taken out, and the other way round. */
  readonly entered: Map<string, Key>;
  readonly left: Set<string>;
}

const nameOf = ({ key, status }: LedgerReportRef): string => `${key}/${status}`;

const changeOf = (notes: AgreementNotes): AgreementEventChange | null => {
  if (notes.begun && notes.removed) return null;
  if (notes.begun) return 'ADDED';
  if (notes.removed) return 'REMOVED';
  if (notes.merged.length > 0) return 'MERGED';
  if (notes.before !== notes.status) return 'STATUS_CHANGED';
  if (notes.entered.size > 0 || notes.left.size > 0) return 'REPORTS_CHANGED';
  return notes.partiesChanged ? 'PARTIES_CHANGED' : null;
};

const NOTHING_MORE = { statusBefore: null, status: null, reportId: null, otherId: null } as const;

const toAgreementEvents = (objectId: Key, notes: AgreementNotes): readonly NewEvent[] => {
  const change = changeOf(notes);
  if (change === null) return [];
  const event: NewEvent = {
    kind: 'AGREEMENT_CHANGED',
    change,
    objectId,
    statusBefore: notes.begun ? null : notes.before,
    status: notes.removed ? null : notes.status,
    reportId: [...notes.entered.values()][0] ?? null,
    otherId: null,
  };
  return change === 'MERGED' ? notes.merged.map((otherId) => ({ ...event, otherId })) : [event];
};

export const createEventRecorder = (): EventRecorder => {
  const articles = new Map<Key, ArticleEventChange>();
  const quotes = createAdditions();
  const findings = createAdditions();
  const agreements = new Map<Key, AgreementNotes>();
  const absorbed = new Set<Key>();

  const notesOf = (agreement: Key): AgreementNotes => {
    const known = agreements.get(agreement);
    if (known !== undefined) return known;
    const notes: AgreementNotes = {
      begun: false,
      removed: false,
      partiesChanged: false,
      before: null,
      status: null,
      merged: [],
      entered: new Map(),
      left: new Set(),
    };
    agreements.set(agreement, notes);
    return notes;
  };

  return {
    // An article that is new and read a second time in one transaction is new.
    articleRead: (article, change) => void articles.set(article, articles.get(article) ?? change),
    articleRemoved: (article) => {
      if (articles.get(article) === 'ADDED') articles.delete(article);
      else articles.set(article, 'REMOVED');
    },
    quotesWritten: quotes.written,
    quotesRemoved: quotes.removed,
    findingsWritten: findings.written,
    findingsRemoved: findings.removed,
    agreementBegun: (agreement) => {
      notesOf(agreement).begun = true;
    },
    agreementRemoved: (agreement, before) => {
      const notes = notesOf(agreement);
      notes.before ??= before;
      notes.removed = true;
    },
    agreementsMerged: (from, into) => {
      const { begun } = notesOf(from);
      absorbed.add(from);
      const { merged } = notesOf(into);
      merged.push(...notesOf(from).merged);
      if (!begun) merged.push(from);
    },
    agreementStands: (agreement, before, status) => {
      const notes = notesOf(agreement);
      notes.before ??= before;
      notes.status = status;
    },
    reportsEntered: (agreement, reports) => {
      const { entered, left } = notesOf(agreement);
      for (const report of reports) if (!left.delete(nameOf(report))) entered.set(nameOf(report), report.key);
    },
    reportsRemoved: (agreement, reports) => {
      const { entered, left } = notesOf(agreement);
      for (const report of reports) if (!entered.delete(nameOf(report))) left.add(nameOf(report));
    },
    partiesChanged: (agreement) => {
      notesOf(agreement).partiesChanged = true;
    },
    events: () => [
      ...[...articles].map(
        ([objectId, change]): NewEvent => ({ kind: 'ARTICLE_ANALYSED', change, objectId, ...NOTHING_MORE }),
      ),
      ...[...quotes.added].map(
        (objectId): NewEvent => ({ kind: 'QUOTE_ADDED', change: 'ADDED', objectId, ...NOTHING_MORE }),
      ),
      ...[...agreements].flatMap(([agreement, notes]) =>
        absorbed.has(agreement) ? [] : toAgreementEvents(agreement, notes),
      ),
      ...[...findings.added].map(
        (objectId): NewEvent => ({ kind: 'FINDING_ADDED', change: 'ADDED', objectId, ...NOTHING_MORE }),
      ),
    ],
  };
};
