import { describe, expect, test } from 'vitest';
import type { ImportedEntity, ImportedFact, ImportedTenure } from '../../src/model/imported-fact.js';
import type { Key } from '../../src/store/records.js';
import type { FactGazetteer, FactIssue, ImportMode, Order, Store } from '../../src/store/store.js';
import { emptyAnalysis, findSpan, makeEntity, makeMention, toDraft } from '../fixtures/analysis.js';
import { ALL, type OpenFresh } from './contract.js';

const NOW = '2021-03-10T12:00:00.000Z';
const OLDEST: Order<'BEGINS'> = { field: 'BEGINS', direction: 'ASC' };

const GAZETTEER: FactGazetteer = {
  byId: (id) =>
    id === 'iso:KD'
      ? {
          gazetteerId: 'country.KD',
          type: 'LOCATION',
          subtype: 'COUNTRY',
          name: 'Kadria',
          names: { en: 'Kadria' },
          aliases: [],
          wikidataId: null,
        }
      : null,
  sameAs: () => null,
};

const person = (id: string, name: string, parts: Partial<ImportedEntity> = {}): ImportedEntity => ({
  kind: 'ENTITY',
  id,
  type: 'PERSON',
  subtype: null,
  name,
  names: { en: name },
  aliases: [],
  wikidataId: null,
  country: 'iso:KD',
  countryCode: null,
  ...parts,
});

const held = (holder: string, parts: Partial<ImportedTenure> = {}): ImportedTenure => ({
  kind: 'TENURE',
  id: `${holder} minister`,
  holder,
  office: null,
  title: null,
  home: 'iso:KD',
  code: 'FOREIGN_MINISTER',
  from: '2015-03-01',
  to: '2019-09-30',
  ended: true,
  ...parts,
});

const bring = async (store: Store, facts: readonly ImportedFact[], mode: ImportMode = 'BATCHES') => {
  const issues: FactIssue[] = [];
  async function* batches() {
    // One record a fact, two records a transaction.
    for (let at = 0; at < facts.length; at += 2)
      yield facts.slice(at, at + 2).map((fact, place) => ({ source: 'test', line: at + place + 1, facts: [fact] }));
  }
  const counts = await store.facts.import(batches(), {
    mode,
    gazetteer: GAZETTEER,
    at: NOW,
    onIssue: (issue) => issues.push(issue),
  });
  return {
    counts,
    issues: issues.map(({ line, error, refused }) => `${line} ${error.code}${refused ? '' : ' (told)'}`),
  };
};

/** An article of a day that calls somebody foreign minister of Kadria, or only names him. */
const report = async (
  store: Store,
  day: string,
  who: string,
  office: string | null = 'FOREIGN_MINISTER',
): Promise<void> => {
  const text = `On ${day} Kadria heard of ${office ?? 'citizen'} ${who}.`;
  await store.addArticle(
    toDraft(text, { publishedAt: day }),
    {
      ...emptyAnalysis('en'),
      entities: [
        makeEntity('e1', 'PERSON', who),
        makeEntity('e2', 'LOCATION', 'Kadria', { subtype: 'COUNTRY', gazetteerId: 'country.KD' }),
      ],
      mentions: [makeMention('m1', 'e1', findSpan(text, who)), makeMention('m2', 'e2', findSpan(text, 'Kadria'))],
      roles:
        office === null
          ? []
          : [
              {
                id: 'r1',
                entity: 'e1',
                title: findSpan(text, office),
                evidence: findSpan(text, `${office} ${who}`),
                office,
                organization: null,
                country: 'e2',
                scope: null,
                pattern: 'TITLE_NAME_APPOSITION',
                standing: 'HELD',
                plain: true,
                assertedBy: null,
                ruleId: 'test.role',
                confidence: 1,
              },
            ],
    },
    NOW,
  );
};

const shown = async (store: Store): Promise<readonly string[]> => {
  const { items } = await store.tenures.list({}, OLDEST, ALL);
  return Promise.all(
    items.map(async ({ node }) => {
      const [holder] = await store.entities.byIds([node.entityId]);
      const basis = node.imported ? 'imported' : 'reported';
      return `${holder?.name} ${node.office} ${node.from?.date}..${node.to?.date} ${basis} x${node.statementCount}`;
    }),
  );
};

const keyOf = async (store: Store, name: string): Promise<Key> => (await store.entities.byName(name))?.id ?? 0;

const factsScenario = (openFresh: OpenFresh): void => {
  const withStore = async (work: (store: Store) => Promise<void>): Promise<void> => {
    const { store, close } = await openFresh();
    try {
      await work(store);
      expect((await store.verify()).problems).toEqual([]);
    } finally {
      await close();
    }
  };

  describe('imports of facts', () => {
    test('people with their countries and dated offices; the same again changes nothing', () =>
      withStore(async (store) => {
        const facts = [person('t:1', 'Ada Rimal', { aliases: [{ name: 'آدا الرمالي', language: 'ar' }] }), held('t:1')];
        const first = await bring(store, facts);
        expect(first.counts).toMatchObject({ entities: { added: 1 }, tenures: { added: 1 }, merged: 0, waiting: 0 });
        expect(await shown(store)).toEqual(['Ada Rimal FOREIGN_MINISTER 2015-03-01..2019-09-30 imported x0']);
        const ada = await store.entities.byName('آدا الرمالي');
        expect(ada).toMatchObject({ name: 'Ada Rimal', countryId: await keyOf(store, 'Kadria') });
        const again = await bring(store, facts);
        expect(again.counts).toMatchObject({
          entities: { unchanged: 1, added: 0 },
          tenures: { unchanged: 1, added: 0 },
        });
        expect(await shown(store)).toHaveLength(1);
        expect(await keyOf(store, 'Ada Rimal')).toBe(ada?.id);
      }));

    test('a tenure that changed at its source keeps its id', () =>
      withStore(async (store) => {
        await bring(store, [person('t:1', 'Ada Rimal'), held('t:1', { to: null, ended: false })]);
        const [before] = (await store.tenures.list({}, OLDEST, ALL)).items;
        expect(before?.node.to).toBeNull();
        await bring(store, [person('t:1', 'Ada Rimal'), held('t:1', { to: '2020' })]);
        const { items } = await store.tenures.list({}, OLDEST, ALL);
        expect(items.map(({ node }) => node)).toMatchObject([
          { id: before?.node.id, to: { date: '2020', precision: 'YEAR', basis: 'IMPORTED' } },
        ]);
      }));

    test.each([
      { name: 'articles first', importFirst: false },
      { name: 'the import first', importFirst: true },
    ])('statements within imported days are its evidence, those outside stand beside it: $name', ({ importFirst }) =>
      withStore(async (store) => {
        const facts = [person('t:1', 'Ada Rimal'), held('t:1')];
        if (importFirst) await bring(store, facts);
        await report(store, '2016-02-02', 'Ada Rimal');
        await report(store, '2018-02-02', 'Ada Rimal');
        await report(store, '2020-02-02', 'Ada Rimal');
        if (!importFirst) await bring(store, facts);
        expect(await shown(store)).toEqual([
          'Ada Rimal FOREIGN_MINISTER 2015-03-01..2019-09-30 imported x2',
          'Ada Rimal FOREIGN_MINISTER 2020-02-02..2020-02-02 reported x1',
        ]);
        expect(await store.tenures.count({ on: '2015-03-01' })).toBe(1);
        expect(await store.tenures.count({ on: '2015-02-27', margin: 90 })).toBe(0);
      }),
    );

    test('what was open becomes the imported entity: its id goes on to work, and its quotes and roles are there', () =>
      withStore(async (store) => {
        await report(store, '2016-02-02', 'Ada Rimal');
        const open = await keyOf(store, 'Ada Rimal');
        const { counts } = await bring(store, [
          person('t:1', 'Ada Rimal al-Kadri', {
            names: { en: 'Ada Rimal al-Kadri', ar: 'آدا الرمالي' },
            aliases: [{ name: 'Ada Rimal', language: 'en' }],
          }),
        ]);
        expect(counts.merged).toBe(1);
        const [ada] = await store.entities.byIds([open]);
        expect(ada).toMatchObject({ name: 'Ada Rimal al-Kadri', articleCount: 1 });
        expect(await keyOf(store, 'آدا الرمالي')).toBe(ada?.id);
        await report(store, '2016-03-02', 'Ada Rimal');
        expect((await store.entities.byIds([open]))[0]).toMatchObject({ articleCount: 2 });
      }));

    test.each<[string, ImportedFact[], string | null]>([
      [
        'two imported people bear the name',
        [person('t:1', 'Ada Rimal'), person('t:2', 'Ada Rimal')],
        'FOREIGN_MINISTER',
      ],
      ['an imported body bears it', [person('t:1', 'Ada Rimal', { type: 'ORGANIZATION' })], 'FOREIGN_MINISTER'],
      ['nothing speaks for it but two words', [person('t:1', 'Ada Rimal')], null],
      [
        'he is of another country',
        [
          person('t:1', 'Ada Rimal', { country: 't:land' }),
          person('t:land', 'Tolin', { type: 'LOCATION', subtype: 'COUNTRY', country: null }),
        ],
        'FOREIGN_MINISTER',
      ],
    ])('it stays open when %s', (_name, facts, office) =>
      withStore(async (store) => {
        await report(store, '2016-02-02', 'Ada Rimal', office);
        expect((await bring(store, facts)).counts.merged).toBe(0);
      }),
    );

    test('conflicts: one id with two types, an item of Wikidata given twice, a name that two bear', () =>
      withStore(async (store) => {
        const { counts, issues } = await bring(store, [
          person('t:1', 'Ada Rimal', { wikidataId: 'Q1' }),
          person('t:2', 'Boris Tekin', { wikidataId: 'Q2' }),
          person('t:1', 'Rimal Valley', { type: 'LOCATION' }),
          person('t:2', 'Boris Tekin', { wikidataId: 'Q1' }),
          person('t:3', 'Ada Rimal'),
          person('t:4', 'River Q', { type: 'LOCATION', wikidataId: 'Q2' }),
        ]);
        expect(issues).toEqual([
          '3 IMPORT_TYPE_CONFLICT',
          '4 IMPORT_WIKIDATA_TAKEN',
          '6 IMPORT_TYPE_CONFLICT',
          '5 IMPORT_ALIAS_SHARED (told)',
        ]);
        expect(counts).toMatchObject({ entities: { added: 3 }, refused: 3 });
      }));

    test('the same person of two sources is one by the item of Wikidata', () =>
      withStore(async (store) => {
        await bring(store, [person('a:1', 'Ada Rimal', { wikidataId: 'Q1' })]);
        await bring(store, [
          person('b:7', 'A. Rimal', { wikidataId: 'Q1', names: { en: 'A. Rimal', ar: 'آدا الرمالي' } }),
        ]);
        expect(await store.entities.count({ type: 'PERSON' })).toBe(1);
        expect(await store.entities.byName('آدا الرمالي')).toMatchObject({ name: 'Ada Rimal' });
      }));

    test('what is named and has not come is waited for, over several imports', () =>
      withStore(async (store) => {
        const tenure = held('t:1', { office: 't:office', home: null, code: null });
        const first = await bring(store, [tenure]);
        expect(first.counts.waiting).toBe(1);
        expect((await bring(store, [person('t:1', 'Ada Rimal', { country: null })])).counts.waiting).toBe(1);
        const office = { kind: 'OFFICE', id: 't:office', titles: [{ name: 'minister', language: 'en' }] } as const;
        const last = await bring(store, [{ ...office, home: 'iso:KD', code: 'FOREIGN_MINISTER' }]);
        expect(last.counts.waiting).toBe(0);
        expect(await shown(store)).toEqual(['Ada Rimal FOREIGN_MINISTER 2015-03-01..2019-09-30 imported x0']);
      }));

    test('a trial leaves nothing behind; a whole import is undone by an error', () =>
      withStore(async (store) => {
        const facts = [person('t:1', 'Ada Rimal'), held('t:1'), person('t:2', 'Boris Tekin')];
        expect((await bring(store, facts, 'TRIAL')).counts).toMatchObject({
          entities: { added: 2 },
          tenures: { added: 1 },
        });
        expect(await store.entities.count({})).toBe(0);
        async function* broken() {
          yield [{ source: 'test', line: 1, facts }];
          throw new Error('line 2');
        }
        const whole = { mode: 'WHOLE', gazetteer: GAZETTEER, at: NOW, onIssue: () => undefined } as const;
        await expect(store.facts.import(broken(), whole)).rejects.toThrow('line 2');
        expect(await store.statistics()).toMatchObject({ entities: 0 });
        expect(await store.tenures.count({})).toBe(0);
      }));

    test('dates: none says nothing about a day, an end alone holds at its time', () =>
      withStore(async (store) => {
        await bring(store, [
          person('t:1', 'Ada Rimal'),
          held('t:1', { id: 'none', from: null, to: null, ended: false }),
          held('t:1', { id: 'end', from: null, to: '2010' }),
          held('t:1', { id: 'over', from: '2012-05', to: null, ended: true }),
          held('t:1', { id: 'open', from: '2016', to: null, ended: false }),
        ]);
        const on = (day: string): Promise<number> => store.tenures.count({ on: day });
        expect([await on('2009-06-01'), await on('2010-06-01'), await on('2012-05-20')]).toEqual([0, 1, 1]);
        expect([await on('2013-01-01'), await on('2020-01-01')]).toEqual([0, 1]);
        const { items } = await store.tenures.list({}, OLDEST, ALL);
        expect(items.map(({ node }) => [node.source, node.from, node.to?.date])).toMatchObject([
          ['none', null, undefined],
          ['end', null, '2010'],
          ['over', { precision: 'MONTH' }, undefined],
          ['open', { precision: 'YEAR' }, undefined],
        ]);
      }));
  });
};

export const factsContract = (engine: string, openFresh: OpenFresh): void => {
  describe(engine, () => factsScenario(openFresh));
};
