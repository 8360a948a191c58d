import { readdirSync, readFileSync } from 'node:fs';
import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import { analyse } from '../../src/app/analyse.js';
import { SEARCH_TERMS } from '../../src/app/search-terms.js';
import { type DraftInput, toDraft } from '../../src/ingest/draft.js';
import { DEFAULT_LIMITS } from '../../src/ingest/limits.js';
import type { Analysis } from '../../src/model/analysis.js';
import type { ArticleDraft } from '../../src/model/article.js';
import {
  emptyAnalysis,
  findSpan,
  makeArticle,
  makeEntity,
  makeMention,
  toDraft as toRawDraft,
} from '../fixtures/analysis.js';
import { type FreshStore, openFreshSqlite } from './fresh-store.js';
import { type GroupKind, type Member, readGraph, readMembers } from './graph-facts.js';

const NOW = '2018-10-01T12:00:00.000Z';
const DEMO = new URL('../../db/seed/articles/', import.meta.url);
const SLOW = 120_000;

interface Read {
  readonly draft: ArticleDraft;
  readonly analysis: Analysis;
}

let demo: readonly Read[];
const opened: FreshStore[] = [];
beforeAll(() => {
  demo = readdirSync(DEMO)
    .toSorted()
    .map((name) => {
      const input = JSON.parse(readFileSync(new URL(name, DEMO), 'utf8')) as DraftInput;
      const draft = toDraft(input, DEFAULT_LIMITS);
      return { draft, analysis: analyse(draft) };
    });
}, SLOW);
afterEach(async () => {
  for (const store of opened.splice(0)) await store.close();
});

const open = async (): Promise<FreshStore> => {
  const fresh = await openFreshSqlite(SEARCH_TERMS);
  opened.push(fresh);
  return fresh;
};

/** Numbers from 0 to 1 that follow from a seed. */
const randomFrom = (seed: number): (() => number) => {
  let state = seed;
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return state / 2_147_483_648;
  };
};

const shuffled = <T>(list: readonly T[], random: () => number): readonly T[] =>
  list
    .map((item) => ({ item, rank: random() }))
    .toSorted((a, b) => a.rank - b.rank)
    .map(({ item }) => item);

/** Groups of at least `least` articles without some articles, each as a line. */
const withoutThem = (members: readonly Member[], gone: ReadonlySet<string>, least: number): readonly string[] => {
  const left = members.filter(({ article }) => !gone.has(article));
  const articles = (group: number) =>
    new Set(left.filter((each) => each.group === group).map(({ article }) => article));
  return left
    .filter(({ group }) => articles(group).size >= least)
    .map((member) => JSON.stringify(member))
    .toSorted();
};
const LEAST: Readonly<Record<GroupKind, number>> = { agreements: 1, stories: 2, utterances: 2 };
const KINDS = Object.keys(LEAST) as GroupKind[];

describe('what is left after a deletion is what there would be without the article', () => {
  test.each([1, 2, 3, 4, 5, 6])(
    'demo articles in random order, some deleted, draw %i',
    async (seed) => {
      const random = randomFrom(seed * 7919);
      const order = shuffled(demo, random);
      const gone = new Set(shuffled(demo, random).slice(0, 1 + Math.floor(random() * 5)));
      const [all, without] = [await open(), await open()];
      const keys = new Map<Read, number>();
      for (const read of order) keys.set(read, (await all.store.addArticle(read.draft, read.analysis, NOW)).article.id);
      for (const read of order) {
        if (!gone.has(read)) await without.store.addArticle(read.draft, read.analysis, NOW);
      }
      const before = await Promise.all(KINDS.map((kind) => readMembers(all.file, kind)));
      for (const read of gone) {
        const id = keys.get(read) ?? 0;
        expect(await all.store.deleteArticle({ id })).toEqual({ outcome: 'DELETED', id });
      }
      expect((await all.store.verify()).problems).toEqual([]);
      expect(await readGraph(all.file)).toEqual(await readGraph(without.file));
      const hashes = new Set([...gone].map(({ draft }) => draft.sha256));
      for (const [index, kind] of KINDS.entries()) {
        const after = withoutThem(await readMembers(all.file, kind), new Set(), 0);
        expect(after).toEqual(withoutThem(before[index] ?? [], hashes, LEAST[kind]));
      }
    },
    SLOW,
  );
});

test(
  'all of it deleted leaves nothing',
  async () => {
    const { store, file } = await open();
    for (const { draft, analysis } of demo) await store.addArticle(draft, analysis, NOW);
    for (let id = 1; id <= demo.length; id += 1) await store.deleteArticle({ id });
    expect((await store.verify()).problems).toEqual([]);
    const graph = await readGraph(file);
    expect(Object.entries(graph).filter(([, rows]) => rows.length > 0)).toEqual([]);
  },
  SLOW,
);

test('what is not there is absent, and a second deletion changes nothing', async () => {
  const { store, file } = await open();
  const { draft, analysis } = makeArticle(0);
  const { article } = await store.addArticle(draft, analysis, NOW);
  expect(await store.deleteArticle({ url: 'https://news.example/none' })).toEqual({ outcome: 'ABSENT', id: null });
  expect(await store.deleteArticle({ id: 99 })).toEqual({ outcome: 'ABSENT', id: 99 });
  const before = await readGraph(file);
  expect(before.articles).toHaveLength(1);
  expect(await store.deleteArticle({ url: draft.url ?? '' })).toEqual({ outcome: 'DELETED', id: article.id });
  expect(await store.deleteArticle({ id: article.id })).toEqual({ outcome: 'ABSENT', id: article.id });
  const again = await store.addArticle(draft, analysis, NOW);
  expect(again.outcome).toBe('ADDED');
  expect(again.article.id).not.toBe(article.id);
  expect(await readGraph(file)).toEqual(before);
});

test('nobody is found by a spelling that stands nowhere any more', async () => {
  const { store } = await open();
  const told = (text: string, name: string): Analysis => ({
    ...emptyAnalysis('en'),
    entities: [makeEntity('e1', 'LOCATION', 'Arwan', { gazetteerId: 'city.arwan', subtype: 'CITY' })],
    mentions: [makeMention('m1', 'e1', findSpan(text, name))],
  });
  const keys: number[] = [];
  for (const [text, name] of [
    ['The port of Arwan opens.', 'Arwan'],
    ['Arwaan-on-Sea waits.', 'Arwaan-on-Sea'],
  ] as const) {
    keys.push((await store.addArticle(toRawDraft(text, { language: 'en' }), told(text, name), NOW)).article.id);
  }
  expect(await store.entities.byName('Arwaan-on-Sea')).not.toBeNull();
  await store.deleteArticle({ id: keys[1] ?? 0 });
  expect(await store.entities.byName('Arwaan-on-Sea')).toBeNull();
  expect(await store.entities.byName('Arwan')).toMatchObject({ articleCount: 1 });
  expect((await store.verify()).problems).toEqual([]);
});

test('corrections, older texts and changes of entities go with their article; who was renamed stays', async () => {
  const { store } = await open();
  const by = { by: 'Rima', reason: 'so it stands there', at: NOW };
  const [first, second, changed] = [makeArticle(0), makeArticle(1), makeArticle(0, { addition: 'فقرة أخرى.' })];
  const one = (await store.addArticle(first.draft, first.analysis, NOW)).article.id;
  const two = (await store.addArticle(second.draft, second.analysis, NOW)).article.id;
  const act = { act: { name: 'WARN' } };
  await store.corrections.make({ kind: 'quote', key: 1, action: 'CORRECT', revision: null, corrected: act }, by);
  await store.corrections.make({ kind: 'role', key: 1, action: 'REJECT', revision: null, corrected: {} }, by);
  await store.entityChanges.rename({ entity: 1, name: 'A name', language: null, revision: null }, by);
  await store.entityChanges.split(
    { entity: 5, into: null, name: 'Another', articles: [two], mentions: [], revision: null },
    by,
  );
  await store.addArticle(changed.draft, changed.analysis, NOW);
  for (const id of [one, two]) {
    expect(await store.deleteArticle({ id })).toEqual({ outcome: 'DELETED', id });
    expect((await store.verify()).problems).toEqual([]);
  }
  expect(await store.corrections.count({})).toBe(0);
  expect((await store.entities.byIds([1]))[0]?.name).toBe('A name');
  expect(await store.statistics()).toMatchObject({ articles: 0, quotes: 0, mentions: 0, agreements: 0 });
});
