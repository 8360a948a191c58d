import { describe, expect, test } from 'vitest';
import type { FieldValues } from '../../src/model/correction.js';
import type { Key } from '../../src/store/records.js';
import type { CorrectionRequest, KeptKind } from '../../src/store/review-records.js';
import type { Store } from '../../src/store/store.js';
import { findSpan, makeArticle } from '../fixtures/analysis.js';
import { ALL, type OpenFresh } from './contract.js';

const NOW = '2017-10-01T12:00:00.000Z';
const HER = { by: 'Rima', reason: 'read it again', at: '2017-10-02T09:00:00.000Z' } as const;

const said = (
  kind: KeptKind,
  key: Key,
  action: CorrectionRequest['action'],
  corrected: FieldValues = {},
  revision: number | null = null,
): CorrectionRequest => ({ kind, key, action, revision, corrected });

const addOne = async (store: Store, n = 0) => {
  const { draft, analysis } = makeArticle(n);
  const { article } = await store.addArticle(draft, analysis, NOW);
  return { article, draft, analysis };
};

const quotesOf = async (store: Store, article: Key, filter: object = {}) =>
  (await store.quotes.listBy('article', [article], filter, { field: 'POSITION', direction: 'ASC' }, ALL))[0]?.items.map(
    ({ node }) => node,
  ) ?? [];
const need = <T>(value: T | null | undefined): T => {
  if (value === null || value === undefined) throw new Error('the test expects it to be there');
  return value;
};
const entityNamed = async (store: Store, name: string) => need(await store.entities.byName(name));
const problems = async (store: Store) => (await store.verify()).problems;

export const correctionsContract = (engine: string, open: OpenFresh): void => {
  const withStore = async (work: (store: Store) => Promise<void>): Promise<void> => {
    const { store, close } = await open();
    try {
      await work(store);
    } finally {
      await close();
    }
  };

  describe(`${engine}: corrections`, () => {
    test('a confirmed object is marked, counts up its revision, and says who, when and why', () =>
      withStore(async (store) => {
        const { article } = await addOne(store);
        const [quote] = await quotesOf(store, article.id);
        const { id, revision } = need(quote);
        const correction = await store.corrections.make(said('quote', id, 'CONFIRM', {}, revision), HER);
        expect(correction).toMatchObject({ ...HER, action: 'CONFIRM', state: 'STANDING', objectId: id, undone: null });
        const [after] = await store.quotes.byIds([id]);
        expect(after).toEqual({ ...quote, review: 'CONFIRMED', revision: revision + 1 });
        expect(await store.corrections.ofObjects('quote', [id])).toEqual([[correction]]);
        expect(await problems(store)).toEqual([]);
      }));

    test('a rejected quote leaves lists, counters and search, and comes back when asked for or undone', () =>
      withStore(async (store) => {
        const { article } = await addOne(store, 1);
        const before = await store.statistics();
        const quotes = await quotesOf(store, article.id);
        const denial = need(quotes.find(({ act }) => act === 'DENY'));
        const denied = need(quotes[0]);
        const speaker = need(denial.speakerId);
        const entity = need((await store.entities.byIds([speaker]))[0]);
        const find = () =>
          store.search({ query: 'deal with Amman had been reached', types: ['QUOTE'], first: 10, after: null });
        expect((await find()).items).toHaveLength(1);
        const { id } = await store.corrections.make(said('quote', denial.id, 'REJECT'), HER);

        expect((await quotesOf(store, article.id)).map((quote) => quote.id)).not.toContain(denial.id);
        expect((await quotesOf(store, article.id, { review: ['REJECTED'] })).map((quote) => quote.id)).toEqual([
          denial.id,
        ]);
        expect(await store.quotes.count({})).toBe(before.quotes - 1);
        expect(await store.quotes.count({ review: ['REJECTED'] })).toBe(1);
        expect(await store.quotes.count({ review: ['MACHINE', 'REJECTED'] })).toBe(before.quotes);
        expect(await store.quotes.countBy('article', [article.id], {})).toEqual([3]);
        expect(await store.quotes.countBy('speaker', [speaker], {})).toEqual([entity.quoteCount - 1]);
        expect((await find()).items).toEqual([]);
        expect((await store.quotes.byIds([denial.id]))[0]).toMatchObject({ review: 'REJECTED' });
        // What rests on it falls with it.
        expect(
          await store.quotes.listBy('deniedBy', [denied.id], {}, { field: 'ID', direction: 'ASC' }, ALL),
        ).toMatchObject([{ items: [] }]);
        expect(await store.quotes.count({ deniedOnly: true })).toBe(0);
        expect(await store.findings.count({})).toBe(0);
        expect((await store.articles.byIds([article.id]))[0]).toMatchObject({ quoteCount: 3, findingCount: 0 });
        expect(await problems(store)).toEqual([]);

        const undone = await store.corrections.undo(id, { ...HER, reason: 'was right after all' });
        expect(undone).toMatchObject({ state: 'UNDONE', undone: { by: 'Rima', reason: 'was right after all' } });
        expect(await store.statistics()).toEqual(before);
        expect((await quotesOf(store, article.id)).map(({ revision: _revision, ...quote }) => quote)).toEqual(
          quotes.map(({ revision: _revision, ...quote }) => quote),
        );
        expect((await find()).items).toHaveLength(1);
        expect(await store.findings.count({})).toBe(1);
        expect(await problems(store)).toEqual([]);
      }));

    test('a corrected speaker speaks: quote, chain, counters and lists', () =>
      withStore(async (store) => {
        const { article } = await addOne(store);
        const quote = need((await quotesOf(store, article.id))[0]);
        const chain = (await store.quotes.chains([quote.id]))[0];
        const other = await entityNamed(store, 'رامي الزين');
        const counts = async () =>
          (await store.entities.byIds([need(quote.speakerId), other.id])).map((e) => e?.quoteCount);
        const before = await counts();
        const { id, machine, corrected } = await store.corrections.make(
          said('quote', quote.id, 'CORRECT', { speaker: { entity: other.id }, act: { name: 'WARN' } }),
          HER,
        );
        expect([machine.speaker, corrected.speaker]).toEqual([{ entity: quote.speakerId }, { entity: other.id }]);
        const after = need((await store.quotes.byIds([quote.id]))[0]);
        expect(after).toMatchObject({ speakerId: other.id, speaker: null, act: 'WARN', review: 'CORRECTED' });
        const hops = need((await store.quotes.chains([quote.id]))[0]);
        expect(hops.at(-1)).toMatchObject({ role: 'ORIGINATOR', entityId: other.id, evidence: null });
        expect(await counts()).toEqual([need(before[0]) - 1, need(before[1]) + 1]);
        expect(await problems(store)).toEqual([]);
        await store.corrections.undo(id, HER);
        expect((await store.quotes.chains([quote.id]))[0]).toEqual(chain);
        expect(await counts()).toEqual(before);
        expect(await problems(store)).toEqual([]);
      }));

    test('corrected words are found, and the others no longer', () =>
      withStore(async (store) => {
        const { article, draft } = await addOne(store, 1);
        const quote = need((await quotesOf(store, article.id))[0]);
        const span = { ...findSpan(draft.text, 'agreed on a new truce'), words: '' };
        await store.corrections.make(said('quote', quote.id, 'CORRECT', { content: { spans: [span] } }), HER);
        const after = need((await store.quotes.byIds([quote.id]))[0]);
        expect(after.content.map(({ exact }) => exact)).toEqual(['agreed on a new truce']);
        const find = async (query: string) =>
          (await store.search({ query, types: ['QUOTE'], first: 10, after: null })).items.map(({ node }) => node.id);
        expect(await find('new truce')).toEqual([quote.id]);
        expect(await find('south')).toEqual([]);
        // The towns stand outside the words now: the quote is not about them any more.
        const amman = await entityNamed(store, 'Amman');
        const about = await store.quotes.listBy('about', [amman.id], {}, { field: 'ID', direction: 'ASC' }, ALL);
        expect(about[0]?.items.map(({ node }) => node.id)).not.toContain(quote.id);
        expect(await problems(store)).toEqual([]);
      }));

    test('a mention given to somebody else, whose first owner is kept to be given it back', () =>
      withStore(async (store) => {
        const { article } = await addOne(store);
        const list = async (filter: object) =>
          need(
            (
              await store.mentions.listBy('article', [article.id], filter, { field: 'POSITION', direction: 'ASC' }, ALL)
            )[0],
          ).items.map(({ node }) => node);
        const spokesman = await entityNamed(store, 'رامي الزين');
        const minister = need((await quotesOf(store, article.id))[0]).speakerId;
        const [mention] = await list({ entity: spokesman.id });
        const { id } = await store.corrections.make(
          said('mention', need(mention).id, 'CORRECT', { entity: { entity: need(minister) } }),
          HER,
        );
        expect(await list({ entity: spokesman.id })).toEqual([]);
        expect((await store.entities.byIds([spokesman.id]))[0]).toMatchObject({ mentionCount: 0 });
        expect(await problems(store)).toEqual([]);
        await store.corrections.undo(id, HER);
        expect(await list({ entity: spokesman.id })).toHaveLength(1);
        expect(await problems(store)).toEqual([]);
      }));

    test('agreements, interactions, roles and times', () =>
      withStore(async (store) => {
        const { article } = await addOne(store);
        const order = { field: 'ID', direction: 'ASC' } as const;
        const first = async (kind: 'agreements' | 'agreementReports' | 'interactions' | 'roles') =>
          need(need((await store[kind].listBy('article', [article.id], {}, order, ALL))[0]).items[0]).node;
        const spokesman = await entityNamed(store, 'رامي الزين');
        const report = await first('agreementReports');
        const agreement = await first('agreements');
        const [amman] = need((await store.agreementReports.parties([report.id]))[0]);
        await store.corrections.make(
          said('agreement', report.id, 'CORRECT', {
            status: { name: 'PROPOSED' },
            parties: {
              parties: [
                { entity: need(amman).entityId, role: 'HOST', span: null },
                { entity: spokesman.id, role: 'PARTY', span: null },
              ],
            },
          }),
          HER,
        );
        expect((await store.agreementReports.parties([report.id]))[0]).toEqual([
          { ...amman, role: 'HOST' },
          { entityId: spokesman.id, role: 'PARTY', evidence: null },
        ]);
        expect(await store.agreementReports.count({ status: 'PROPOSED' })).toBe(1);
        // The accord follows its reports, under its own key.
        expect(await first('agreements')).toMatchObject({ id: agreement.id, status: 'PROPOSED' });
        expect((await store.agreements.parties([agreement.id]))[0]).toEqual([
          expect.objectContaining({ entityId: spokesman.id, role: 'PARTY' }),
          expect.objectContaining({ entityId: need(amman).entityId, role: 'HOST' }),
        ]);
        const { id: rejection } = await store.corrections.make(said('agreement', report.id, 'REJECT'), HER);
        expect(await store.agreements.count({})).toBe(0);
        expect(await problems(store)).toEqual([]);
        await store.corrections.undo(rejection, HER);
        expect(await first('agreements')).toMatchObject({ status: 'PROPOSED' });
        const interaction = await first('interactions');
        await store.corrections.make(
          said('interaction', interaction.id, 'CORRECT', { type: { name: 'VISIT' }, place: { entity: null } }),
          HER,
        );
        expect(await first('interactions')).toMatchObject({ type: 'VISIT', placeId: null, review: 'CORRECTED' });
        const role = await first('roles');
        await store.corrections.make(said('role', role.id, 'CORRECT', { entity: { entity: spokesman.id } }), HER);
        expect(await first('roles')).toMatchObject({ entityId: spokesman.id, revision: 2 });
        const [times] = await store.articles.times([article.id]);
        const [time] = need(times);
        await store.corrections.make(said('time', need(time).id, 'CORRECT', { to: { name: '2017-09-15' } }), HER);
        expect((await store.times.byIds([need(time).id]))[0]).toMatchObject({ to: '2017-09-15', value: null });
        const finding = need((await store.findings.list({}, order, ALL)).items[0]).node;
        await store.corrections.make(said('finding', finding.id, 'REJECT'), HER);
        expect(await store.findings.count({})).toBe(0);
        expect(await problems(store)).toEqual([]);
        expect(await store.corrections.count({ article: article.id })).toBe(6);
      }));

    test('the last word decides, field by field, and undoing it gives the word before back', () =>
      withStore(async (store) => {
        const { article } = await addOne(store);
        const { id, act } = need((await quotesOf(store, article.id))[0]);
        const state = async () => {
          const quote = need((await store.quotes.byIds([id]))[0]);
          return [quote.review, quote.act, quote.type];
        };
        const one = await store.corrections.make(said('quote', id, 'CORRECT', { act: { name: 'WARN' } }), HER);
        const two = await store.corrections.make(said('quote', id, 'CORRECT', { type: { name: 'MIXED' } }), HER);
        expect(await state()).toEqual(['CORRECTED', 'WARN', 'MIXED']);
        const three = await store.corrections.make(said('quote', id, 'REJECT'), HER);
        expect(await state()).toEqual(['REJECTED', 'WARN', 'MIXED']);
        await store.corrections.undo(one.id, HER);
        expect(await state()).toEqual(['REJECTED', act, 'MIXED']);
        await store.corrections.undo(three.id, HER);
        await store.corrections.undo(two.id, HER);
        expect(await state()).toEqual(['MACHINE', act, 'INDIRECT']);
        expect(await problems(store)).toEqual([]);
      }));

    test.each<[string, (quote: Key) => CorrectionRequest, string]>([
      ['an object that is not there', () => said('quote', 999, 'CONFIRM'), 'NOT_FOUND'],
      ['an entity that is not there', (id) => said('quote', id, 'CORRECT', { speaker: { entity: 999 } }), 'NOT_FOUND'],
      ['a revision that is past', (id) => said('quote', id, 'REJECT', {}, 7), 'STALE_STATE'],
      [
        'a span outside the text',
        (id) => said('quote', id, 'CORRECT', { content: { spans: [{ start: 10, end: 99_999, words: '' }] } }),
        'FIELD_INVALID',
      ],
      [
        'what stands there already',
        (id) => said('quote', id, 'CORRECT', { act: { name: 'ANNOUNCE' } }),
        'FIELD_INVALID',
      ],
    ])('%s is refused, and nothing changes', (_name, request, code) =>
      withStore(async (store) => {
        const { article } = await addOne(store);
        const quotes = await quotesOf(store, article.id);
        const refused = store.corrections.make(request(need(quotes[0]).id), HER);
        await expect(refused).rejects.toMatchObject({ code });
        expect(await quotesOf(store, article.id)).toEqual(quotes);
        expect(await store.corrections.count({})).toBe(0);
        expect(await problems(store)).toEqual([]);
      }),
    );

    test('go with entities that are merged, and with those that are not any more', () =>
      withStore(async (store) => {
        const { article } = await addOne(store);
        const quote = need((await quotesOf(store, article.id))[0]);
        const [spokesman, counterpart] = [
          await entityNamed(store, 'رامي الزين'),
          await entityNamed(store, 'إيغور سمينوف'),
        ];
        const correction = await store.corrections.make(
          said('quote', quote.id, 'CORRECT', { speaker: { entity: spokesman.id } }),
          HER,
        );
        const speaker = async () => need((await store.quotes.byIds([quote.id]))[0]).speakerId;
        const merge = await store.entityChanges.merge(
          { from: spokesman.id, into: counterpart.id, force: false, fromRevision: null, intoRevision: null },
          HER,
        );
        expect(await speaker()).toBe(counterpart.id);
        const next = makeArticle(0, { addition: 'وقال شاهد.' });
        await store.addArticle(next.draft, next.analysis, NOW);
        expect(await speaker()).toBe(counterpart.id);
        expect(await problems(store)).toEqual([]);
        await store.entityChanges.undo(merge.id, HER);
        expect(await speaker()).toBe(spokesman.id);
        expect(await problems(store)).toEqual([]);
        await store.corrections.undo(correction.id, HER);
        expect(await speaker()).toBe(quote.speakerId);
        expect(await problems(store)).toEqual([]);
      }));

    test('a correction can be taken back once', () =>
      withStore(async (store) => {
        const { article } = await addOne(store);
        const quote = need((await quotesOf(store, article.id))[0]);
        const { id } = await store.corrections.make(said('quote', quote.id, 'CONFIRM'), HER);
        await store.corrections.undo(id, HER);
        await expect(store.corrections.undo(id, HER)).rejects.toMatchObject({ code: 'STALE_STATE' });
        await expect(store.corrections.undo(99, HER)).rejects.toMatchObject({ code: 'NOT_FOUND' });
      }));
  });

  describe(`${engine}: corrections and another reading`, () => {
    test('hold when the text is read again, with the machine beneath them', () =>
      withStore(async (store) => {
        const { article, draft, analysis } = await addOne(store);
        const quotes = await quotesOf(store, article.id);
        const [relayed, , , denial] = quotes;
        const other = await entityNamed(store, 'رامي الزين');
        await store.corrections.make(
          said('quote', need(relayed).id, 'CORRECT', { speaker: { entity: other.id } }),
          HER,
        );
        await store.corrections.make(said('quote', need(denial).id, 'REJECT'), HER);
        const before = [
          await quotesOf(store, article.id, { review: ['CORRECTED', 'REJECTED'] }),
          await store.statistics(),
        ];
        // The machine changed its mind about the act of both.
        const again = {
          ...analysis,
          extractor: 'isnad/9.0.0 ar/9',
          quotes: analysis.quotes.map((quote) =>
            quote.act === 'ANNOUNCE' ? { ...quote, act: 'STATE' as const } : quote,
          ),
        };
        const [result] = await store.reanalyse([{ id: article.id, sha256: draft.sha256, analysis: again }], {
          dryRun: false,
        });
        expect(need(result?.changes).quote).toEqual({ added: 0, removed: 0, changed: 1, same: 3 });
        const after = await quotesOf(store, article.id, { review: ['CORRECTED', 'REJECTED'] });
        expect(after.map(({ id, review, speakerId }) => ({ id, review, speakerId }))).toEqual([
          { id: need(relayed).id, review: 'CORRECTED', speakerId: other.id },
          { id: need(denial).id, review: 'REJECTED', speakerId: need(denial).speakerId },
        ]);
        expect(after[0]).toMatchObject({ act: 'STATE', revision: 3 });
        expect(after[1]).toMatchObject({ revision: 2 });
        expect(await store.statistics()).toEqual(before[1]);
        expect(await problems(store)).toEqual([]);
      }));

    test('hold in a new version of the text, wherever their words stand now', () =>
      withStore(async (store) => {
        const { article, draft } = await addOne(store, 1);
        const quote = need((await quotesOf(store, article.id))[0]);
        const span = { ...findSpan(draft.text, 'agreed on a new truce'), words: '' };
        await store.corrections.make(said('quote', quote.id, 'CORRECT', { content: { spans: [span] } }), HER);
        const title = 'Breaking, and longer than before';
        const next = makeArticle(1, { addition: 'A paragraph more.' });
        const shift = title.length - need(next.draft.title).length;
        const moved = JSON.parse(JSON.stringify(next.analysis), (_key, value) =>
          typeof value?.start === 'number'
            ? { ...value, start: value.start === 0 ? 0 : value.start + shift, end: value.end + shift }
            : value,
        );
        const text = title + next.draft.text.slice(need(next.draft.title).length);
        await store.addArticle({ ...next.draft, title, text, sha256: 'f'.repeat(64) }, moved, NOW);
        const after = need((await store.quotes.byIds([quote.id]))[0]);
        expect(after.content.map(({ exact }) => exact)).toEqual(['agreed on a new truce']);
        expect(after).toMatchObject({ review: 'CORRECTED', revision: 3 });
        expect((await problems(store)).filter((problem) => !problem.includes('SHA-256'))).toEqual([]);
      }));

    test('without their object they are kept, detached, and stand again when it comes back with its id', () =>
      withStore(async (store) => {
        const { article, draft, analysis } = await addOne(store);
        const denial = need((await quotesOf(store, article.id)).at(-1));
        const { id } = await store.corrections.make(said('quote', denial.id, 'REJECT'), HER);
        const words = denial.content.map(({ exact }) => exact);
        const without = {
          ...analysis,
          quotes: analysis.quotes.filter(({ act }) => act !== 'DENY'),
          findings: [],
        };
        const read = (reading: typeof analysis) =>
          store.reanalyse([{ id: article.id, sha256: draft.sha256, analysis: reading }], { dryRun: false });
        await read(without);
        expect((await store.corrections.byIds([id]))[0]).toMatchObject({
          state: 'DETACHED',
          words,
          objectId: denial.id,
        });
        expect(await store.corrections.count({ state: 'DETACHED' })).toBe(1);
        expect(await problems(store)).toEqual([]);
        await read(analysis);
        expect((await store.corrections.byIds([id]))[0]).toMatchObject({ state: 'STANDING' });
        expect((await store.quotes.byIds([denial.id]))[0]).toMatchObject({ review: 'REJECTED' });
        expect(await store.quotes.count({})).toBe(3);
        expect(await problems(store)).toEqual([]);
      }));

    test('what was confirmed stays so when the machine changes its mind', () =>
      withStore(async (store) => {
        const { article, draft, analysis } = await addOne(store);
        const quote = need((await quotesOf(store, article.id))[0]);
        await store.corrections.make(said('quote', quote.id, 'CONFIRM'), HER);
        const quotes = analysis.quotes.map((each) =>
          each.id === 'q1' ? { ...each, act: 'THREATEN' as const, speaker: { entity: 'e3', span: null } } : each,
        );
        await store.reanalyse([{ id: article.id, sha256: draft.sha256, analysis: { ...analysis, quotes } }], {
          dryRun: false,
        });
        const after = need((await store.quotes.byIds([quote.id]))[0]);
        expect(after).toMatchObject({ act: quote.act, speakerId: quote.speakerId, review: 'CONFIRMED' });
        expect((await store.quotes.chains([quote.id]))[0]?.at(-1)).toMatchObject({ entityId: quote.speakerId });
        expect(await problems(store)).toEqual([]);
      }));

    test('a correction that was made of an older state is refused after another reading', () =>
      withStore(async (store) => {
        const { article } = await addOne(store);
        const quote = need((await quotesOf(store, article.id))[0]);
        const next = makeArticle(0, { addition: 'وقال شاهد.' });
        await store.addArticle(next.draft, next.analysis, NOW);
        await expect(
          store.corrections.make(said('quote', quote.id, 'REJECT', {}, quote.revision), HER),
        ).rejects.toMatchObject({ code: 'STALE_STATE' });
        const [now] = await store.quotes.byIds([quote.id]);
        await store.corrections.make(said('quote', quote.id, 'REJECT', {}, need(now).revision), HER);
        expect(await problems(store)).toEqual([]);
      }));
  });
};
