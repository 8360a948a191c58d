import { describe, expect, test } from 'vitest';
import type { Analysis } from '../../src/model/analysis.js';
import type { Key } from '../../src/store/records.js';
import type { Order, Store } from '../../src/store/store.js';
import { emptyAnalysis, findSpan, makeEntity, makeMention, toDraft } from '../fixtures/analysis.js';
import { ALL, type OpenFresh } from './contract.js';

const NOW = '2018-03-10T12:00:00.000Z';
const FIRST: Order<'FIRST_REPORT'> = { field: 'FIRST_REPORT', direction: 'ASC' };

interface Report {
  readonly outlet: string;
  readonly day?: string | null;
  readonly text: string;
  readonly names?: readonly string[];
}

const analysisOf = (text: string, names: readonly string[]): Analysis => ({
  ...emptyAnalysis('en'),
  entities: names.map((name, n) => makeEntity(`e${n}`, 'ORGANIZATION', name)),
  mentions: names.map((name, n) => makeMention(`m${n}`, `e${n}`, findSpan(text, name))),
});

const add = async (store: Store, { outlet, day = '2018-03-05', text, names = [] }: Report): Promise<Key> => {
  const draft = toDraft(text, { url: `https://${outlet}.example/1`, publisher: outlet, publishedAt: day });
  return (await store.addArticle(draft, analysisOf(text, names), NOW)).article.id;
};

const storyOf = async (store: Store, article: Key) =>
  (await store.stories.listBy('article', [article], {}, FIRST, ALL))[0]?.items[0]?.node ?? null;

const articlesOf = async (store: Store, story: Key): Promise<readonly Key[]> => {
  const order = { field: 'PUBLISHED_AT', direction: 'ASC' } as const;
  return (await store.articles.listBy('story', [story], {}, order, ALL))[0]?.items.map(({ node }) => node.id) ?? [];
};

const DAM: Report = {
  outlet: 'one',
  text: 'Arwan dam gives way\n\nThe Arwan dam burst on Monday after heavy rain, the Kelat Water Board said. Two villages below were cleared.',
  names: ['Arwan dam', 'Kelat Water Board'],
};
const DAM_TOLD_ANEW: Report = {
  outlet: 'two',
  text: 'Villages cleared as dam bursts\n\nHeavy rain made the Arwan dam burst, said the Kelat Water Board, which had two villages cleared.',
  names: ['Arwan dam', 'Kelat Water Board'],
};
const ELECTION: Report = {
  outlet: 'three',
  text: 'Harbour council elected\n\nVoters chose a new council for the harbour on Sunday. The Merchants List won, officials counted.',
  names: ['Merchants List'],
};

const storiesScenario = (openFresh: OpenFresh): void => {
  const withStore = async (work: (store: Store) => Promise<void>): Promise<void> => {
    const { store, close } = await openFresh();
    try {
      await work(store);
      expect((await store.verify()).problems).toEqual([]);
    } finally {
      await close();
    }
  };

  describe('stories', () => {
    test('reports of one event in other words are one story, another event is none', () =>
      withStore(async (store) => {
        const one = await add(store, DAM);
        expect(await storyOf(store, one)).toBeNull();
        const three = await add(store, ELECTION);
        const two = await add(store, DAM_TOLD_ANEW);
        const story = await storyOf(store, one);
        expect(story).toMatchObject({ firstArticleId: one, articleCount: 2 });
        expect(await storyOf(store, two)).toEqual(story);
        expect(await storyOf(store, three)).toBeNull();
        expect(await articlesOf(store, story?.id ?? 0)).toEqual([one, two]);
        expect(await store.stories.count({})).toBe(1);
        expect(await store.statistics()).toMatchObject({ stories: 1 });
      }));

    test.each([
      { name: 'two days later', day: '2018-03-07', same: true },
      { name: 'the day before: it becomes the first report', day: '2018-03-04', same: true },
      { name: 'a week later: news of its own', day: '2018-03-12', same: false },
    ])('$name', ({ day, same }) =>
      withStore(async (store) => {
        const one = await add(store, DAM);
        const two = await add(store, { ...DAM_TOLD_ANEW, day });
        const story = await storyOf(store, two);
        if (same) expect(story).toMatchObject({ firstArticleId: day < '2018-03-05' ? two : one, articleCount: 2 });
        else expect(story).toBeNull();
      }),
    );

    test('a story does not go on for ever: what comes after three days begins anew', () =>
      withStore(async (store) => {
        const days = ['2018-03-01', '2018-03-02', '2018-03-04', '2018-03-05', '2018-03-06'];
        const ids: Key[] = [];
        for (const [n, day] of days.entries()) ids.push(await add(store, { ...DAM, outlet: `outlet${n}`, day }));
        const stories = await Promise.all(ids.map(async (id) => (await storyOf(store, id))?.id ?? null));
        expect(stories).toEqual([1, 1, 1, 2, 2]);
      }));

    test('the same words about other names are another event', () =>
      withStore(async (store) => {
        const rename = (words: string): string => words.replace('Arwan dam', 'Tolin dam').replace('Kelat', 'Osmar');
        const one = await add(store, DAM);
        const names = DAM_TOLD_ANEW.names?.map(rename) ?? [];
        await add(store, { outlet: 'two', text: rename(DAM_TOLD_ANEW.text), names });
        expect(await storyOf(store, one)).toBeNull();
      }));

    test('an article stays in its story when its text changes', () =>
      withStore(async (store) => {
        const one = await add(store, DAM);
        await add(store, DAM_TOLD_ANEW);
        const story = await storyOf(store, one);
        await add(store, { ...ELECTION, outlet: 'one' });
        expect(await storyOf(store, one)).toEqual(story);
      }));

    test('are listed by the entities they speak of and by their days', () =>
      withStore(async (store) => {
        await add(store, DAM);
        await add(store, DAM_TOLD_ANEW);
        const board = await store.entities.byName('Kelat Water Board');
        const [page] = await store.stories.listBy('entity', [board?.id ?? 0], {}, FIRST, ALL);
        expect(page?.items).toHaveLength(1);
        expect(await store.stories.countBy('entity', [board?.id ?? 0], {})).toEqual([1]);
        expect(await store.stories.count({ entity: board?.id ?? 0 })).toBe(1);
        expect(await store.stories.count({ entity: 9999 })).toBe(0);
        expect(await store.stories.count({ from: '2018-03-05', to: '2018-03-05' })).toBe(1);
        expect(await store.stories.count({ from: '2018-03-06' })).toBe(0);
        expect(await store.stories.count({ to: '2018-03-04' })).toBe(0);
      }));
  });
};

/** How every engine must put articles together that tell one event. */
export const storiesContract = (engine: string, openFresh: OpenFresh): void => {
  describe(engine, () => storiesScenario(openFresh));
};
