import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { analyse } from '../../src/app/analyse.js';
import { SEARCH_TERMS } from '../../src/app/search-terms.js';
import type { EventRecord, EventSelection } from '../../src/store/event-records.js';
import type { Key } from '../../src/store/records.js';
import type { Store } from '../../src/store/store.js';
import type { TermFinder } from '../../src/text/search-terms.js';
import { makeArticle, toDraft } from '../fixtures/analysis.js';
import type { FreshStore } from './fresh-store.js';

const NOW = '2021-01-01T00:00:00.000Z';
const AUTHOR = { by: 'Rima', reason: 'as it stands there', at: NOW };

const SIGNED = 'وقعت تركيا وجورجيا، اليوم الاثنين، في إسطنبول اتفاقية لنقل الغاز عبر البحر الأسود.';
const IN_FORCE = 'دخلت اتفاقية نقل الغاز عبر البحر الأسود بين تركيا وجورجيا حيز التنفيذ اليوم.';
const NOTHING = 'زار وفد من الطلاب المتحف الوطني.';

export const eventsContract = (
  engine: string,
  openFresh: (terms: TermFinder, keptEvents?: number) => Promise<FreshStore>,
): void => {
  describe(`${engine}: the log of changes`, () => {
    let opened: FreshStore;
    let store: Store;
    beforeEach(async () => {
      opened = await openFresh(SEARCH_TERMS);
      store = opened.store;
    });
    afterEach(async () => {
      expect((await store.verify()).problems).toEqual([]);
      await opened.close();
    });

    const add = async (n: number, options: Parameters<typeof makeArticle>[1] = {}) => {
      const { draft, analysis } = makeArticle(n, options);
      return (await store.addArticle(draft, analysis, NOW)).article.id;
    };
    const tell = async (text: string, day: string, url: string): Promise<Key> => {
      const draft = toDraft(text, { url, language: 'ar', publisher: 'السجل', publishedAt: day });
      return (await store.addArticle(draft, analyse(draft), NOW)).article.id;
    };
    const all = (): Promise<readonly EventRecord[]> => store.events.after(0, 10_000);
    /** What the events after `last` say, without their objects. */
    const said = async (last = 0): Promise<readonly string[]> =>
      (await store.events.after(last, 10_000)).map(({ kind, change }) => `${kind} ${change}`);
    const lastId = async (): Promise<Key> => (await store.events.ends())?.latest.id ?? 0;
    const matched = async (selection: EventSelection) => {
      const events = await all();
      const keys = await store.events.matching(selection, events);
      return events.filter(({ id }) => keys.has(id));
    };

    test('is empty at first', async () => {
      expect(await store.events.ends()).toBeNull();
      expect(await all()).toEqual([]);
    });

    test('a new article tells of itself, its quotes, its agreement and its findings, without a gap', async () => {
      const article = await add(0);
      const events = await all();
      expect(events.map(({ id }) => id)).toEqual(events.map((_, place) => place + 1));
      expect(events[0]).toMatchObject({ kind: 'ARTICLE_ANALYSED', change: 'ADDED', objectId: article });
      const kinds = events.map(({ kind }) => kind);
      expect(kinds.filter((kind) => kind === 'QUOTE_ADDED')).toHaveLength(4);
      expect(kinds.filter((kind) => kind === 'FINDING_ADDED')).toHaveLength(1);
      expect(events.find(({ kind }) => kind === 'AGREEMENT_CHANGED')).toMatchObject({
        change: 'ADDED',
        statusBefore: null,
        status: 'AGREED',
        reportId: expect.any(Number),
      });
      expect(Date.parse(events[0]?.at ?? '')).toBeGreaterThan(0);
    });

    test('the same article again tells nothing', async () => {
      await add(0);
      const last = await lastId();
      await add(0);
      expect(await said(last)).toEqual([]);
    });

    test('what fails leaves no event', async () => {
      const { draft, analysis } = makeArticle(0);
      await expect(store.addArticle({ ...draft, text: `${draft.text}\0` }, analysis, NOW)).rejects.toThrow();
      expect(await all()).toEqual([]);
    });

    test('a changed text and another reading tell what is new in them, and not what was there', async () => {
      const article = await add(0);
      const last = await lastId();
      await add(0, { addition: 'ولم يضف شيئا.' });
      expect(await said(last)).toEqual(['ARTICLE_ANALYSED NEW_VERSION']);
      const { draft, analysis } = makeArticle(0, { addition: 'ولم يضف شيئا.' });
      const again = await lastId();
      const fewer = { ...analysis, quotes: analysis.quotes.map((quote) => ({ ...quote, act: 'WARN' as const })) };
      const reading = [{ id: article, sha256: draft.sha256, analysis: fewer }];
      await store.reanalyse(reading, { dryRun: true });
      expect(await said(again)).toEqual([]);
      await store.reanalyse(reading, { dryRun: false });
      expect(await said(again)).toEqual(['ARTICLE_ANALYSED REREAD']);
    });

    test('a batch is told article by article, then quotes, agreements and findings', async () => {
      await store.addArticles(
        [0, 1, 2].map((n) => makeArticle(n)),
        NOW,
      );
      const kinds = (await all()).map(({ kind }) => kind);
      expect(kinds.slice(0, 3)).toEqual(['ARTICLE_ANALYSED', 'ARTICLE_ANALYSED', 'ARTICLE_ANALYSED']);
      expect(kinds.filter((kind) => kind === 'QUOTE_ADDED')).toHaveLength(12);
    });

    test('the life of an agreement: made, in another status, told once more, and gone', async () => {
      await tell(SIGNED, '2019-03-04', 'https://ledger.example/1');
      const [made] = (await all()).filter(({ kind }) => kind === 'AGREEMENT_CHANGED');
      expect(made).toMatchObject({ change: 'ADDED', statusBefore: null, status: 'SIGNED' });
      let last = await lastId();
      await tell(IN_FORCE, '2019-04-01', 'https://ledger.example/2');
      const changesAfter = async () =>
        (await store.events.after(last, 100)).filter(({ kind }) => kind === 'AGREEMENT_CHANGED');
      expect(await changesAfter()).toMatchObject([
        { change: 'STATUS_CHANGED', objectId: made?.objectId, statusBefore: 'SIGNED', status: 'IN_FORCE' },
      ]);
      last = await lastId();
      await tell(`${IN_FORCE} قال الوزير ذلك.`, '2019-04-02', 'https://ledger.example/3');
      expect(await changesAfter()).toMatchObject([{ change: 'REPORTS_CHANGED', status: 'IN_FORCE' }]);
      last = await lastId();
      await tell(NOTHING, '2019-04-02', 'https://ledger.example/3');
      await tell(NOTHING, '2019-04-01', 'https://ledger.example/2');
      expect(await changesAfter()).toMatchObject([
        { change: 'REPORTS_CHANGED', reportId: null },
        { change: 'STATUS_CHANGED', statusBefore: 'IN_FORCE', status: 'SIGNED' },
      ]);
      last = await lastId();
      await tell(NOTHING, '2019-03-04', 'https://ledger.example/1');
      expect(await changesAfter()).toMatchObject([{ change: 'REMOVED', statusBefore: 'SIGNED', status: null }]);
      const gone = { kind: 'AGREEMENT_CHANGED', agreement: null } as const;
      expect((await matched({ ...gone, filter: {} })).map(({ change }) => change)).toEqual(['REMOVED']);
      // Nothing can be asked of it any more: who follows signed accords has to drop it, too.
      expect(await matched({ ...gone, filter: { status: 'SIGNED' } })).toHaveLength(1);
      expect(await matched({ ...gone, filter: {}, agreement: 999 })).toEqual([]);
    });

    test('an article that is deleted is told to every filter, takes its agreement with it, and adds nothing', async () => {
      const article = await add(0);
      const last = await lastId();
      await store.deleteArticle({ id: article });
      expect(await said(last)).toEqual(['ARTICLE_ANALYSED REMOVED', 'AGREEMENT_CHANGED REMOVED']);
      const told = await matched({ kind: 'ARTICLE_ANALYSED', filter: { language: 'en', text: 'هدنة' } });
      expect(told).toMatchObject([{ change: 'REMOVED', objectId: article }]);
      expect(await matched({ kind: 'QUOTE_ADDED', filter: {} })).toEqual([]);
      await add(0);
      expect(await matched({ kind: 'QUOTE_ADDED', filter: {} })).toHaveLength(4);
    });

    test('a person’s word on a report changes where the agreement stands', async () => {
      await tell(SIGNED, '2019-03-04', 'https://ledger.example/1');
      const last = await lastId();
      const request = { kind: 'agreement', key: 1, revision: null } as const;
      await store.corrections.make(
        { ...request, action: 'CORRECT', corrected: { status: { name: 'PROPOSED' } } },
        AUTHOR,
      );
      expect(await said(last)).toEqual(['AGREEMENT_CHANGED STATUS_CHANGED']);
      expect((await store.events.after(last, 1))[0]).toMatchObject({ statusBefore: 'SIGNED', status: 'PROPOSED' });
    });

    test('people who are made one are one party of their agreements', async () => {
      await tell(SIGNED, '2019-03-04', 'https://ledger.example/1');
      const [accord] = await store.agreements.parties([1]);
      const [from, into] = (accord ?? []).map(({ entityId }) => entityId);
      const last = await lastId();
      const revisions = { fromRevision: null, intoRevision: null };
      await store.entityChanges.merge({ from: from ?? 0, into: into ?? 0, force: true, ...revisions }, AUTHOR);
      expect(await said(last)).toEqual(['AGREEMENT_CHANGED PARTIES_CHANGED']);
    });

    test('filters say which events are wanted, by what is there now, in a statement or two', async () => {
      await store.addArticles(
        [0, 1, 2, 3].map((n) => makeArticle(n)),
        NOW,
      );
      const [quote] = await store.quotes.byIds([1]);
      const speaker = quote?.speakerId ?? 0;
      const events = await all();
      const before = store.statementCount();
      const bySpeaker = await store.events.matching({ kind: 'QUOTE_ADDED', filter: { speaker } }, events);
      expect(store.statementCount() - before).toBe(1);
      const records = await store.quotes.byIds(
        events.filter(({ id }) => bySpeaker.has(id)).map(({ objectId }) => objectId),
      );
      expect(records.length).toBeGreaterThan(0);
      expect(records.every((record) => record?.speakerId === speaker)).toBe(true);
      expect(await matched({ kind: 'QUOTE_ADDED', filter: {} })).toHaveLength(16);
      expect(await matched({ kind: 'QUOTE_ADDED', filter: { act: 'DENY' } })).toHaveLength(4);
      expect(await matched({ kind: 'QUOTE_ADDED', filter: { text: 'هدنة' } })).toHaveLength(2);
      expect(await matched({ kind: 'ARTICLE_ANALYSED', filter: { language: 'en' } })).toHaveLength(2);
      expect(await matched({ kind: 'FINDING_ADDED', filter: { kind: 'ROLE_CONFLICT' } })).toEqual([]);
      expect(await matched({ kind: 'FINDING_ADDED', filter: { kind: 'DENIED_STATEMENT' } })).toHaveLength(4);
      const party = (await store.agreements.parties([1]))[0]?.[0]?.entityId ?? 0;
      const agreements = { kind: 'AGREEMENT_CHANGED', filter: { party }, agreement: null } as const;
      expect((await matched(agreements)).length).toBeGreaterThan(0);
      expect(await matched({ ...agreements, filter: {}, agreement: 1 })).toHaveLength(1);
      expect(await matched({ ...agreements, filter: {}, agreement: 999 })).toEqual([]);
    });

    test('what was rejected or is gone is not given', async () => {
      const article = await add(0);
      await store.corrections.make({ kind: 'quote', key: 1, action: 'REJECT', revision: null, corrected: {} }, AUTHOR);
      expect((await matched({ kind: 'QUOTE_ADDED', filter: {} })).map(({ objectId }) => objectId)).toEqual([2, 3, 4]);
      const { draft, analysis } = makeArticle(0);
      const none = { ...analysis, quotes: [], agreements: [], findings: [] };
      await store.reanalyse([{ id: article, sha256: draft.sha256, analysis: none }], { dryRun: false });
      expect(await matched({ kind: 'QUOTE_ADDED', filter: {} })).toEqual([]);
    });

    test('another connection’s commit is seen', async () => {
      const before = await store.events.version();
      expect(await store.events.version()).toBe(before);
      await add(0);
      const after = await store.events.version();
      expect(after).not.toBe(before);
      expect(await store.events.version()).toBe(after);
    });

    test('only the last ones are kept', async () => {
      await opened.close();
      opened = await openFresh(SEARCH_TERMS, 5);
      store = opened.store;
      for (const n of [0, 1, 2]) await add(n);
      const ends = await store.events.ends();
      expect(ends?.latest.id).toBeGreaterThan(15);
      expect((ends?.latest.id ?? 0) - (ends?.oldest.id ?? 0)).toBe(4);
      expect(await all()).toHaveLength(5);
      expect(await store.events.byId(1)).toBeNull();
    });
  });
};
