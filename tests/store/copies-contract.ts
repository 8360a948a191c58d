import { describe, expect, test } from 'vitest';
import type { Key } from '../../src/store/records.js';
import type { Store } from '../../src/store/store.js';
import { emptyAnalysis, toDraft } from '../fixtures/analysis.js';
import { ALL, type OpenFresh } from './contract.js';

const NOW = '2018-03-10T12:00:00.000Z';

/** Sentences of a report that nobody else writes in these words; `n` tells the reports apart. */
const sentences = (n: number, count = 8): readonly string[] =>
  Array.from(
    { length: count },
    (_, i) => `قال المتحدث رقم ${n}${i} إن الجسر ${n}${i} فوق النهر ${n}${i} سيفتح بعد إصلاح البند ${n}${i} منه.`,
  );

interface Report {
  readonly outlet: string;
  readonly day?: string | null;
  readonly body: readonly string[];
}

const add = async (store: Store, { outlet, day = '2018-03-05', body }: Report): Promise<Key> => {
  const text = `${outlet}: عنوان خاص\n\n${body.join('\n')}`;
  const draft = toDraft(text, { url: `https://${outlet}.example/1`, publisher: outlet, publishedAt: day });
  return (await store.addArticle(draft, emptyAnalysis(), NOW)).article.id;
};

const copiesOf = async (store: Store, article: Key) => {
  const [page] = await store.copies.listBy('article', [article], {}, { field: 'MINUTE', direction: 'ASC' }, ALL);
  return page?.items.map(({ node }) => node) ?? [];
};

const WIRE = sentences(1);
const OTHER = sentences(2);

const CASES: readonly { name: string; first: Partial<Report>; second: Partial<Report>; kind: string | null }[] = [
  { name: 'word for word under other headlines', first: {}, second: {}, kind: 'VERBATIM' },
  { name: 'two sentences left out', first: {}, second: { body: WIRE.slice(0, 6) }, kind: 'EDITED' },
  {
    name: 'vowel signs and hamza',
    first: {},
    second: { body: WIRE.map((s) => s.replace('إن', 'انّ')) },
    kind: 'VERBATIM',
  },
  {
    name: 'one sentence of it within a longer report',
    first: { body: sentences(1, 4) },
    second: { body: [...sentences(1, 4), ...sentences(3, 14)] },
    kind: 'EXCERPT',
  },
  { name: 'a sentence in common', first: {}, second: { body: [...OTHER, ...WIRE.slice(0, 1)] }, kind: null },
  { name: 'nothing in common', first: {}, second: { body: OTHER }, kind: null },
  { name: 'a few words each', first: { body: ['قال إنه وصل.'] }, second: { body: ['قال إنه وصل.'] }, kind: null },
  { name: 'two days later', first: {}, second: { day: '2018-03-07' }, kind: 'VERBATIM' },
  { name: 'a day earlier', first: {}, second: { day: '2018-03-04T22:00:00Z' }, kind: 'VERBATIM' },
  { name: 'the same words a week later', first: {}, second: { day: '2018-03-12' }, kind: null },
  {
    name: 'undated, counted by when it came in',
    first: { day: '2018-03-09' },
    second: { day: null },
    kind: 'VERBATIM',
  },
];

const copiesScenario = (openFresh: OpenFresh): void => {
  const withStore = async (work: (store: Store) => Promise<void>): Promise<void> => {
    const { store, close } = await openFresh();
    try {
      await work(store);
    } finally {
      await close();
    }
  };

  describe('copies', () => {
    test.each(CASES)('$name: $kind, seen from both sides', ({ first, second, kind }) =>
      withStore(async (store) => {
        const one = await add(store, { outlet: 'one', body: WIRE, ...first });
        const two = await add(store, { outlet: 'two', body: WIRE, ...second });
        const [forth, back] = [await copiesOf(store, one), await copiesOf(store, two)];
        expect(forth.map(({ copyId, kind: found }) => [copyId, found])).toEqual(kind === null ? [] : [[two, kind]]);
        expect(back.map(({ copyId, kind: found }) => [copyId, found])).toEqual(kind === null ? [] : [[one, kind]]);
        for (const { similarity, containment } of forth) {
          expect(similarity).toBeLessThanOrEqual(containment);
          expect(containment).toBeLessThanOrEqual(1);
        }
      }),
    );

    test('come in the order in which they came out, and count', () =>
      withStore(async (store) => {
        const days = ['2018-03-05', '2018-03-04', '2018-03-06', '2018-03-03'];
        const ids: Key[] = [];
        for (const [i, day] of days.entries()) ids.push(await add(store, { outlet: `outlet${i}`, day, body: WIRE }));
        const [a, b, c, d] = ids;
        expect((await copiesOf(store, a as Key)).map(({ copyId }) => copyId)).toEqual([d, b, c]);
        expect(await store.copies.countBy('article', ids, {})).toEqual([3, 3, 3, 3]);
      }));

    test('a new version takes its old copies away and finds its own', () =>
      withStore(async (store) => {
        const [wire, other] = [
          await add(store, { outlet: 'wire', body: WIRE }),
          await add(store, { outlet: 'other', body: OTHER }),
        ];
        const paper = await add(store, { outlet: 'paper', body: WIRE });
        expect((await copiesOf(store, wire)).map(({ copyId }) => copyId)).toEqual([paper]);
        await add(store, { outlet: 'paper', body: OTHER });
        expect(await copiesOf(store, wire)).toEqual([]);
        expect((await copiesOf(store, other)).map(({ copyId }) => copyId)).toEqual([paper]);
        expect((await copiesOf(store, paper)).map(({ copyId }) => copyId)).toEqual([other]);
        expect((await store.verify()).problems).toEqual([]);
      }));

    test('a text that hundreds print is compared with a bounded number of them', () =>
      withStore(async (store) => {
        const articles = Array.from({ length: 120 }, (_, n) => ({
          draft: toDraft(`عنوان ${n}\n\n${WIRE.join('\n')}`, {
            url: `https://${n}.example/1`,
            publishedAt: '2018-03-05',
          }),
          analysis: emptyAnalysis(),
        }));
        const results = await store.addArticles(articles, NOW);
        const last = results.at(-1)?.article.id ?? expect.fail();
        expect(await store.copies.countBy('article', [last], {})).toEqual([50]);
      }));
  });
};

/** How every engine must find the copies of an article. */
export const copiesContract = (engine: string, openFresh: OpenFresh): void => {
  describe(engine, () => copiesScenario(openFresh));
};
