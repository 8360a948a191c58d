import { describe, expect, test } from 'vitest';
import type { Analysis } from '../../src/model/analysis.js';
import type { Key } from '../../src/store/records.js';
import type { Order, Store } from '../../src/store/store.js';
import { type ArticleFixture, findSpan, makeArticle, makeEntity, makeMention } from '../fixtures/analysis.js';
import { ALL, type OpenFresh } from './contract.js';

const NOW = '2017-10-01T12:00:00.000Z';
const IN_ORDER: Order<'POSITION'> = { field: 'POSITION', direction: 'ASC' };
const BY_ID: Order<'ID'> = { field: 'ID', direction: 'ASC' };

const nodesOf = <T>(pages: readonly { readonly items: readonly { readonly node: T }[] }[]): readonly T[] =>
  pages[0]?.items.map(({ node }) => node) ?? [];

/** Keys of all that an article owns, by what a reader would know it by. */
const keysOf = async (store: Store, article: Key): Promise<ReadonlyMap<string, Key>> => {
  const mentions = nodesOf(await store.mentions.listBy('article', [article], {}, IN_ORDER, ALL));
  const quotes = nodesOf(await store.quotes.listBy('article', [article], {}, IN_ORDER, ALL));
  const roles = nodesOf(await store.roles.listBy('article', [article], {}, BY_ID, ALL));
  const reports = nodesOf(await store.agreementReports.listBy('article', [article], {}, IN_ORDER, ALL));
  const agreements = nodesOf(await store.agreements.listBy('article', [article], {}, BY_ID, ALL));
  const interactions = nodesOf(await store.interactions.listBy('article', [article], {}, IN_ORDER, ALL));
  const findings = nodesOf(await store.findings.listBy('article', [article], {}, BY_ID, ALL));
  const [times] = await store.articles.times([article]);
  return new Map([
    // The same words may be mentioned twice.
    ...mentions.map(({ id, evidence }, n) => [`mention ${n} ${evidence.exact}`, id] as const),
    ...quotes.map(({ id, content }) => [`quote ${content.map(({ exact }) => exact).join(' … ')}`, id] as const),
    ...roles.map(({ id, evidence }) => [`role ${evidence.exact}`, id] as const),
    ...reports.map(({ id, evidence }) => [`report ${evidence.exact}`, id] as const),
    ...agreements.map(({ id, status }, n) => [`agreement ${n} ${status}`, id] as const),
    ...interactions.map(({ id, evidence }) => [`interaction ${evidence.exact}`, id] as const),
    ...findings.map(({ id, kind }) => [`finding ${kind}`, id] as const),
    ...(times ?? []).map(({ id, evidence }) => [`time ${evidence.exact}`, id] as const),
  ]);
};

/** The article with a first paragraph in which somebody new speaks: everything else moves down. */
const withNewStart = ({ draft, analysis }: ArticleFixture): ArticleFixture => {
  const line = 'Nadia Sabri said "the road is open".\n';
  const at = draft.title === null ? 0 : draft.title.length + 2;
  const text = draft.text.slice(0, at) + line + draft.text.slice(at);
  const moved = JSON.parse(JSON.stringify(analysis), (_key, value) =>
    typeof value === 'object' && value !== null && typeof value.start === 'number'
      ? {
          ...value,
          start: value.start < at ? value.start : value.start + line.length,
          end: value.start < at ? value.end : value.end + line.length,
        }
      : value,
  ) as Analysis;
  const content = findSpan(text, 'the road is open');
  const template = moved.quotes[1] as Analysis['quotes'][number];
  return {
    draft: { ...draft, text, sha256: `${draft.sha256.slice(0, 60)}0000` },
    analysis: {
      ...moved,
      entities: [...moved.entities, makeEntity('e20', 'PERSON', 'Nadia Sabri')],
      mentions: [...moved.mentions, makeMention('m20', 'e20', findSpan(text, 'Nadia Sabri'))],
      quotes: [
        ...moved.quotes,
        {
          ...template,
          id: 'q20',
          cue: [findSpan(text, 'said')],
          content: [content],
          speaker: { entity: 'e20', span: findSpan(text, 'Nadia Sabri') },
          chain: [],
        },
      ],
    },
  };
};

export const keptKeysContract = (engine: string, open: OpenFresh): void => {
  const withStore = async (work: (store: Store) => Promise<void>): Promise<void> => {
    const { store, close } = await open();
    try {
      await work(store);
    } finally {
      await close();
    }
  };

  describe(`${engine}: keys of what is read again`, () => {
    test('stay in a new version that only grew, which brings new ones', () =>
      withStore(async (store) => {
        const { draft, analysis } = makeArticle(0);
        const { article } = await store.addArticle(draft, analysis, NOW);
        const before = await keysOf(store, article.id);
        const next = makeArticle(0, { addition: 'وقال شاهد إن الطريق مفتوح.' });
        expect((await store.addArticle(next.draft, next.analysis, NOW)).outcome).toBe('NEW_VERSION');
        expect(await keysOf(store, article.id)).toEqual(before);
      }));

    test('stay when something new comes before them, and the list is in reading order all the same', () =>
      withStore(async (store) => {
        const fixture = makeArticle(1);
        const { article } = await store.addArticle(fixture.draft, fixture.analysis, NOW);
        const before = new Set((await keysOf(store, article.id)).values());
        const next = withNewStart(fixture);
        await store.addArticle(next.draft, next.analysis, NOW);
        const quotes = nodesOf(await store.quotes.listBy('article', [article.id], {}, IN_ORDER, ALL));
        expect(quotes.map(({ content }) => content[0]?.start)).toEqual(
          quotes.map(({ content }) => content[0]?.start ?? 0).toSorted((a, b) => a - b),
        );
        expect(quotes[0]?.content[0]?.exact).toBe('the road is open');
        expect(quotes.slice(1).every(({ id }) => before.has(id))).toBe(true);
        expect(quotes[0]?.id).toBeGreaterThan(quotes.at(-1)?.id ?? 0);
      }));

    test('are not given to something else: a quote that goes takes its key with it', () =>
      withStore(async (store) => {
        const { draft, analysis } = makeArticle(0);
        const { article } = await store.addArticle(draft, analysis, NOW);
        const before = await keysOf(store, article.id);
        const next = makeArticle(0, { addition: 'وقال شاهد.' });
        const [, direct] = analysis.quotes;
        await store.addArticle(
          next.draft,
          {
            ...next.analysis,
            quotes: next.analysis.quotes.filter(({ id, parent }) => id !== direct?.id && parent !== direct?.id),
          },
          NOW,
        );
        const after = await keysOf(store, article.id);
        const quotesIn = (keys: ReadonlyMap<string, Key>) => [...keys].filter(([name]) => name.startsWith('quote'));
        expect(quotesIn(before)).toHaveLength(4);
        expect(quotesIn(after)).toHaveLength(2);
        for (const [name, key] of after) expect(before.get(name)).toBe(key);
        const gone = quotesIn(before).flatMap(([name, key]) => (after.has(name) ? [] : [key]));
        expect(await store.quotes.byIds(gone)).toEqual([null, null]);
        await store.addArticle(draft, analysis, NOW);
        const again = quotesIn(await keysOf(store, article.id)).map(([, key]) => key);
        expect(again).toHaveLength(4);
        expect(again.filter((key) => gone.includes(key))).toEqual([]);
      }));

    test('an unnamed source keeps its id', () =>
      withStore(async (store) => {
        const { draft, analysis } = makeArticle(0);
        const unnamed = (from: Analysis): Analysis => ({
          ...from,
          entities: from.entities.map((entity) =>
            entity.id === 'e3' ? { ...entity, subtype: 'UNNAMED_SOURCE', name: 'مصدر' } : entity,
          ),
        });
        const { article } = await store.addArticle(draft, unnamed(analysis), NOW);
        const list = () => store.entities.listBy('article', [article.id], {}, { field: 'ID', direction: 'ASC' }, ALL);
        const source = (nodes: readonly { name: string; id: Key }[]) => nodes.find(({ name }) => name === 'مصدر')?.id;
        const before = source(nodesOf(await list()));
        const next = makeArticle(0, { addition: 'وقال شاهد.' });
        await store.addArticle(next.draft, unnamed(next.analysis), NOW);
        expect(before).toBeDefined();
        expect(source(nodesOf(await list()))).toBe(before);
        expect((await store.verify()).problems).toEqual([]);
      }));
  });
};
