import { describe, expect, test } from 'vitest';
import type { EntityRecord, Key } from '../../src/store/records.js';
import type { ChangeAuthor, MergeRequest, SplitRequest, Store } from '../../src/store/store.js';
import { type ArticleOptions, makeArticle } from '../fixtures/analysis.js';
import { ALL, type OpenFresh } from './contract.js';

const NOW = '2018-01-02T12:00:00.000Z';
const AUTHOR: ChangeAuthor = { by: 'Rima', reason: 'the same man', at: NOW };
const OLDEST = { field: 'ID', direction: 'ASC' } as const;

/** Arabic articles that name the same two men: numbers of one remainder. */
const FIRST = 0;
const AGAIN = 10;
/** An English article that names the first of them in Latin letters. */
const ENGLISH = 5;

const write = async (store: Store, n: number, options: ArticleOptions = {}): Promise<Key> => {
  const { draft, analysis } = makeArticle(n, options);
  return (await store.addArticle(draft, analysis, NOW)).article.id;
};

const named = async (store: Store, name: string): Promise<EntityRecord> => {
  const found = await store.entities.byName(name);
  if (found === null) throw new Error(`no entity is called "${name}"`);
  return found;
};

const merge = (store: Store, from: Key, into: Key, request: Partial<MergeRequest> = {}) =>
  store.entityChanges.merge({ from, into, force: false, fromRevision: null, intoRevision: null, ...request }, AUTHOR);

const split = (store: Store, entity: Key, request: Partial<SplitRequest>) =>
  store.entityChanges.split(
    { entity, into: null, name: null, articles: [], mentions: [], revision: null, ...request },
    AUTHOR,
  );

const mentionsOf = async (store: Store, entity: Key, article?: Key) => {
  const filter = article === undefined ? {} : { article };
  const [page] = await store.mentions.listBy('entity', [entity], filter, OLDEST, ALL);
  return page?.items.map(({ node }) => node) ?? [];
};
const quotesOf = async (store: Store, entity: Key) => {
  const [page] = await store.quotes.listBy('speaker', [entity], {}, OLDEST, ALL);
  return page?.items.map(({ node }) => node) ?? [];
};
const aboutCount = async (store: Store, entity: Key) => (await store.quotes.countBy('about', [entity], {}))[0];

/** Everything the store says of its entities. */
const pictureOf = async (store: Store) => {
  const { items } = await store.entities.list({}, OLDEST, ALL);
  return Promise.all(
    items.map(async ({ node }) => ({
      ...node,
      aliases: (await store.entities.aliases([node.id]))[0],
      mentions: (await mentionsOf(store, node.id)).map(({ id }) => id),
      quotes: (await quotesOf(store, node.id)).map(({ id }) => id),
      about: await aboutCount(store, node.id),
      agreements: await store.agreements.countBy('party', [node.id], {}),
      interactions: await store.interactions.countBy('participant', [node.id], {}),
      roles: await store.roles.countBy('entity', [node.id], {}),
      articles: (await store.articles.listBy('entity', [node.id], {}, OLDEST, ALL))[0]?.items.map(
        (item) => item.node.id,
      ),
    })),
  );
};

const scenario = (openFresh: OpenFresh): void => {
  const withStore = async (work: (store: Store) => Promise<void>): Promise<void> => {
    const { store, close } = await openFresh();
    try {
      await write(store, FIRST);
      await write(store, ENGLISH);
      await work(store);
      expect((await store.verify()).problems).toEqual([]);
    } finally {
      await close();
    }
  };
  const men = async (store: Store) => ({
    arabic: await named(store, 'سامي الحمود'),
    english: await named(store, 'Sami Hammoud'),
  });

  describe('merging', () => {
    test('what both said and did is one, under both ids and all names', () =>
      withStore(async (store) => {
        const { arabic, english } = await men(store);
        const total = (await store.statistics()).entities;
        const change = await merge(store, english.id, arabic.id);
        expect(change).toMatchObject({ kind: 'MERGE', fromId: english.id, intoId: arabic.id, ...AUTHOR, undone: null });

        const [one, other] = await store.entities.byIds([english.id, arabic.id]);
        expect(one).toEqual(other);
        expect(one).toMatchObject({
          id: arabic.id,
          mentionCount: arabic.mentionCount + english.mentionCount,
          quoteCount: arabic.quoteCount + english.quoteCount,
          articleCount: 2,
        });
        expect(await quotesOf(store, arabic.id)).toHaveLength(arabic.quoteCount + english.quoteCount);
        expect(await store.entities.byName('sami hammoud')).toEqual(one);
        const aliases = (await store.entities.aliases([arabic.id]))[0]?.map(({ alias }) => alias);
        expect(aliases).toEqual(expect.arrayContaining(['Sami Hammoud', 'سامي الحمود']));
        expect(await store.entities.mergedInto([arabic.id])).toEqual([[english.id]]);
        expect((await store.statistics()).entities).toBe(total - 1);
        expect(await store.entities.count({})).toBe(total - 1);
        expect(await store.entities.count({ name: 'Sami Hamm' })).toBe(1);
        expect((await store.entities.list({}, OLDEST, ALL)).items.map(({ node }) => node.id)).not.toContain(english.id);
        const hits = await store.search({ query: 'Hammoud', types: ['ENTITY'], first: 5, after: null });
        expect(hits.items.map(({ node }) => node.id)).toEqual([arabic.id]);
      }));

    test('filters understand the id that was merged', () =>
      withStore(async (store) => {
        const { arabic, english } = await men(store);
        await merge(store, english.id, arabic.id);
        for (const entity of [arabic.id, english.id]) {
          expect(await store.quotes.count({ speaker: entity })).toBe(arabic.quoteCount + english.quoteCount);
          expect(await store.articles.count({ mentions: entity })).toBe(2);
          expect(await store.interactions.count({ participant: entity })).toBe(2);
        }
      }));

    test('two that stand in the same articles, quotes and agreements', () =>
      withStore(async (store) => {
        const [amman, moscow] = [await named(store, 'Amman'), await named(store, 'Moscow')];
        const about = await aboutCount(store, amman.id);
        await merge(store, moscow.id, amman.id, { force: true });
        const [one] = await store.entities.byIds([amman.id]);
        expect(one).toMatchObject({
          articleCount: 2,
          mentionCount: amman.mentionCount + moscow.mentionCount,
        });
        expect(await aboutCount(store, amman.id)).toBe(about);
        // Whose country it was has the other one as his country now.
        const [counterpart] = await store.entities.byIds([(await named(store, 'Igor Semenov')).id]);
        expect(counterpart?.countryId).toBe(amman.id);
      }));

    test.each([
      ['a later article', { n: AGAIN }],
      ['a later article in the other language', { n: ENGLISH + 10 }],
      ['a new version', { n: ENGLISH, addition: 'Nothing else was said.' }],
    ])('%s follows it', (_name, { n, ...options }) =>
      withStore(async (store) => {
        const { arabic, english } = await men(store);
        await merge(store, english.id, arabic.id);
        const article = await write(store, n, options);
        const mentions = await mentionsOf(store, arabic.id, article);
        expect(mentions.length).toBeGreaterThan(0);
        expect(await mentionsOf(store, english.id, article)).toEqual([]);
      }),
    );

    test('a chain: all ids name the last one, and it is undone from its end', () =>
      withStore(async (store) => {
        const before = await pictureOf(store);
        const { arabic, english } = await men(store);
        const third = await named(store, 'Rami Zein');
        const first = await merge(store, english.id, arabic.id);
        const second = await merge(store, arabic.id, third.id);
        const all = await store.entities.byIds([english.id, arabic.id, third.id]);
        expect(new Set(all.map((entity) => entity?.id))).toEqual(new Set([third.id]));
        expect(await store.entities.mergedInto([third.id])).toEqual([
          [arabic.id, english.id].toSorted((a, b) => a - b),
        ]);
        await expect(store.entityChanges.undo(first.id, AUTHOR)).rejects.toMatchObject({ code: 'CHANGE_RESTS' });
        await store.entityChanges.undo(second.id, AUTHOR);
        expect((await store.entities.byIds([english.id]))[0]?.id).toBe(arabic.id);
        await store.entityChanges.undo(first.id, AUTHOR);
        expect(await pictureOf(store)).toEqual(before);
      }));

    test('undone in the other order than made, where neither rests on the other', () =>
      withStore(async (store) => {
        const before = await pictureOf(store);
        const [amman, moscow] = [await named(store, 'Amman'), await named(store, 'Moscow')];
        const ministry = await named(store, 'Russian foreign ministry');
        const first = await merge(store, moscow.id, ministry.id, { force: true });
        const second = await merge(store, amman.id, ministry.id, { force: true });
        await store.entityChanges.undo(first.id, AUTHOR);
        expect((await store.verify()).problems).toEqual([]);
        await store.entityChanges.undo(second.id, AUTHOR);
        expect(await pictureOf(store)).toEqual(before);
      }));

    test('undone, what came in meanwhile is whose the machine said, too', () =>
      withStore(async (store) => {
        const { arabic, english } = await men(store);
        const change = await merge(store, english.id, arabic.id);
        const later = await write(store, ENGLISH + 10);
        const version = await write(store, FIRST, { addition: 'ولم يقل شيئاً آخر.' });
        const undone = await store.entityChanges.undo(change.id, { ...AUTHOR, by: 'Omar', reason: 'two men' });
        expect(undone.undone).toEqual({ by: 'Omar', reason: 'two men', at: NOW });
        expect((await mentionsOf(store, english.id, later)).length).toBeGreaterThan(0);
        expect(await mentionsOf(store, arabic.id, later)).toEqual([]);
        expect(await mentionsOf(store, english.id, version)).toEqual([]);
        expect((await store.entities.byIds([english.id]))[0]).toMatchObject({ id: english.id, articleCount: 2 });
        await expect(store.entityChanges.undo(change.id, AUTHOR)).rejects.toMatchObject({ code: 'CHANGE_UNDONE' });
      }));
  });

  describe('splitting', () => {
    test('some articles are another man, who is made', () =>
      withStore(async (store) => {
        const again = await write(store, AGAIN);
        const { arabic } = await men(store);
        const before = await pictureOf(store);
        const total = (await store.statistics()).entities;
        const change = await split(store, arabic.id, { articles: [again], name: 'سامي الحمود (النائب)' });
        const other = change.intoId ?? 0;
        expect(change).toMatchObject({ kind: 'SPLIT', made: true, nameAfter: 'سامي الحمود (النائب)' });
        expect((await store.statistics()).entities).toBe(total + 1);
        expect((await store.entities.byIds([other]))[0]).toMatchObject({ type: 'PERSON', articleCount: 1 });
        expect((await mentionsOf(store, arabic.id)).some(({ articleId }) => articleId === again)).toBe(false);
        const mine = (await quotesOf(store, other)).map(({ articleId }) => articleId);
        expect(new Set(mine)).toEqual(new Set([again]));

        // A new version of the article is still about the other one.
        await write(store, AGAIN, { addition: 'ولم يقل شيئاً آخر.' });
        expect((await mentionsOf(store, other)).length).toBeGreaterThan(0);
        expect((await mentionsOf(store, arabic.id)).some(({ articleId }) => articleId === again)).toBe(false);

        await store.entityChanges.undo(change.id, AUTHOR);
        expect((await store.entities.byIds([other]))[0]?.id).toBe(arabic.id);
        expect((await pictureOf(store)).map(({ id, mentionCount, quotes }) => ({ id, mentionCount, quotes }))).toEqual(
          before.map(({ id, mentionCount, quotes }) => ({ id, mentionCount, quotes })),
        );
      }));

    test('some mentions are somebody known: with them go the quotes they speak and the roles they hold', () =>
      withStore(async (store) => {
        const before = await pictureOf(store);
        const { arabic } = await men(store);
        const spokesman = await named(store, 'رامي الزين');
        const mentions = await mentionsOf(store, arabic.id);
        const first = mentions.find(({ evidence }) => evidence.exact === arabic.name);
        if (first === undefined) throw new Error('he is mentioned');
        const change = await split(store, arabic.id, { mentions: [first.id], into: spokesman.id });
        expect((await mentionsOf(store, spokesman.id)).map(({ id }) => id)).toContain(first.id);
        const moved = (await quotesOf(store, spokesman.id)).length - spokesman.quoteCount;
        expect(moved).toBe(1);
        expect((await store.entities.byIds([arabic.id]))[0]).toMatchObject({
          mentionCount: arabic.mentionCount - 1,
          quoteCount: arabic.quoteCount - moved,
        });
        expect((await store.verify()).problems).toEqual([]);
        await write(store, FIRST, { addition: 'ولم يقل شيئاً آخر.' });
        expect((await mentionsOf(store, spokesman.id)).map(({ id }) => id)).toContain(first.id);
        await store.entityChanges.undo(change.id, AUTHOR);
        await write(store, FIRST);
        expect(await pictureOf(store)).toEqual(before);
      }));

    test('a split of what was merged, and back again', () =>
      withStore(async (store) => {
        const before = await pictureOf(store);
        const { arabic, english } = await men(store);
        const merged = await merge(store, english.id, arabic.id);
        const article = (await mentionsOf(store, arabic.id)).at(-1)?.articleId ?? 0;
        const other = await split(store, english.id, { articles: [article] });
        await expect(store.entityChanges.undo(merged.id, AUTHOR)).rejects.toMatchObject({ code: 'CHANGE_RESTS' });
        await store.entityChanges.undo(other.id, AUTHOR);
        await store.entityChanges.undo(merged.id, AUTHOR);
        const after = await pictureOf(store);
        expect(after.map(({ mentions }) => mentions)).toEqual(before.map(({ mentions }) => mentions));
        // The id that the split gave out goes on to mean the man it came from.
        expect((await store.entities.byIds([other.intoId ?? 0]))[0]?.id).toBe(arabic.id);
      }));
  });

  describe('renaming', () => {
    test('people find it by both names, and the machine keeps its own', () =>
      withStore(async (store) => {
        const before = await pictureOf(store);
        const { arabic } = await men(store);
        const rename = (name: string, language: string | null) =>
          store.entityChanges.rename({ entity: arabic.id, name, language, revision: null }, AUTHOR);
        const whole = await rename('سامي بن فؤاد الحمود', null);
        const english = await rename('Sami Al-Hammoud', 'en');
        expect((await store.entities.byIds([arabic.id]))[0]).toMatchObject({
          name: 'سامي بن فؤاد الحمود',
          names: { en: 'Sami Al-Hammoud' },
        });
        expect((await named(store, 'سامي بن فؤاد الحمود')).id).toBe(arabic.id);
        expect((await named(store, 'سامي الحمود')).id).toBe(arabic.id);
        expect(await store.entities.machineNames([arabic.id])).toEqual([{ name: 'سامي الحمود', names: {} }]);
        expect(await store.entities.revisions([arabic.id])).toEqual([2]);
        await store.entityChanges.undo(whole.id, AUTHOR);
        await store.entityChanges.undo(english.id, AUTHOR);
        expect(await store.entities.machineNames([arabic.id])).toEqual([null]);
        expect(await pictureOf(store)).toEqual(before);
      }));

    test('the curated table does not take a name back', () =>
      withStore(async (store) => {
        const amman = await named(store, 'Amman');
        await store.entityChanges.rename(
          { entity: amman.id, name: 'Philadelphia', language: null, revision: 0 },
          AUTHOR,
        );
        await store.addCanonicalEntities([
          {
            ...{ gazetteerId: 'city.amman', type: 'LOCATION', subtype: 'CITY', name: 'عمّان' },
            ...{ names: { en: 'Amman' }, aliases: [], wikidataId: 'Q3805' },
          },
        ]);
        expect((await store.entities.byIds([amman.id]))[0]?.name).toBe('Philadelphia');
        expect(await store.entities.machineNames([amman.id])).toEqual([{ name: 'عمّان', names: { en: 'Amman' } }]);
      }));
  });

  describe('what is refused changes nothing', () => {
    test.each<{ name: string; code: string; path: string; attempt: (store: Store) => Promise<unknown> }>([
      {
        name: 'an entity into itself',
        code: 'ENTITY_CYCLE',
        path: 'from',
        attempt: async (store) => merge(store, (await men(store)).arabic.id, (await men(store)).arabic.id),
      },
      {
        name: 'an unknown entity',
        code: 'NOT_FOUND',
        path: 'from',
        attempt: async (store) => merge(store, 9999, (await men(store)).arabic.id),
      },
      {
        name: 'a man into a city',
        code: 'ENTITIES_DIFFER',
        path: 'force',
        attempt: async (store) => merge(store, (await men(store)).arabic.id, (await named(store, 'Amman')).id),
      },
      {
        name: 'two items of Wikidata',
        code: 'ENTITIES_DIFFER',
        path: 'force',
        attempt: async (store) => merge(store, (await named(store, 'Moscow')).id, (await named(store, 'Amman')).id),
      },
      {
        name: 'a state that is no more',
        code: 'STALE_STATE',
        path: 'intoRevision',
        attempt: async (store) => {
          const { arabic, english } = await men(store);
          return merge(store, english.id, arabic.id, { fromRevision: 0, intoRevision: 3 });
        },
      },
      {
        name: 'a split of nothing',
        code: 'FIELD_MISSING',
        path: 'articles',
        attempt: async (store) => split(store, (await men(store)).arabic.id, {}),
      },
      {
        name: 'a split of an article that does not mention him',
        code: 'FIELD_INVALID',
        path: 'articles',
        attempt: async (store) => split(store, (await men(store)).arabic.id, { articles: [2] }),
      },
      {
        name: "a split of somebody else's mention",
        code: 'FIELD_INVALID',
        path: 'mentions',
        attempt: async (store) => {
          const other = await mentionsOf(store, (await men(store)).english.id);
          return split(store, (await men(store)).arabic.id, { mentions: [other[0]?.id ?? 0] });
        },
      },
      {
        name: 'a split into itself',
        code: 'ENTITY_CYCLE',
        path: 'into',
        attempt: async (store) => {
          const { arabic } = await men(store);
          return split(store, arabic.id, { articles: [1], into: arabic.id });
        },
      },
      {
        name: 'the name it has',
        code: 'FIELD_INVALID',
        path: 'name',
        attempt: async (store) => {
          const { arabic } = await men(store);
          const request = { entity: arabic.id, name: arabic.name, language: null, revision: null };
          return store.entityChanges.rename(request, AUTHOR);
        },
      },
      {
        name: 'an unknown change',
        code: 'NOT_FOUND',
        path: 'change',
        attempt: (store) => store.entityChanges.undo(77, AUTHOR),
      },
    ])('$name: $code', ({ code, path, attempt }) =>
      withStore(async (store) => {
        const before = await pictureOf(store);
        await expect(attempt(store)).rejects.toMatchObject({ code, path: [path] });
        expect(await pictureOf(store)).toEqual(before);
        expect(await store.entityChanges.count({})).toBe(0);
      }),
    );

    test('a merged one into the one it was merged into', () =>
      withStore(async (store) => {
        const { arabic, english } = await men(store);
        await merge(store, english.id, arabic.id);
        await expect(merge(store, arabic.id, english.id)).rejects.toMatchObject({ code: 'ENTITY_CYCLE' });
        expect(await store.entityChanges.count({ kind: 'MERGE' })).toBe(1);
      }));
  });

  test('the changes of an entity are listed, those of what was merged into it as well', () =>
    withStore(async (store) => {
      const { arabic, english } = await men(store);
      const request = { entity: english.id, name: 'S. Hammoud', language: null, revision: null };
      const renamed = await store.entityChanges.rename(request, AUTHOR);
      const merged = await merge(store, english.id, arabic.id);
      const [page] = await store.entityChanges.listBy('entity', [arabic.id], {}, OLDEST, ALL);
      expect(page?.items.map(({ node }) => node.id)).toEqual([renamed.id, merged.id]);
      expect(await store.entityChanges.countBy('entity', [arabic.id], { kind: 'RENAME' })).toEqual([1]);
    }));
};

/** How every engine must keep what people say about who is who. */
export const entityChangesContract = (engine: string, openFresh: OpenFresh): void => {
  describe(engine, () => scenario(openFresh));
};
