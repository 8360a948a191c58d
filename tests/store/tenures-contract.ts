import { describe, expect, test } from 'vitest';
import type { RoleStanding } from '../../src/model/entity.js';
import type { Key, TenureRecord } from '../../src/store/records.js';
import type { Order, Store } from '../../src/store/store.js';
import { emptyAnalysis, findSpan, makeEntity, makeMention, toDraft } from '../fixtures/analysis.js';
import { ALL, type OpenFresh } from './contract.js';

const NOW = '2021-03-10T12:00:00.000Z';
const OLDEST: Order<'BEGINS'> = { field: 'BEGINS', direction: 'ASC' };
const BY_ID: Order<'ID'> = { field: 'ID', direction: 'ASC' };

/** Who is given an office on which day; the foreign ministry of Kadria unless said otherwise. */
interface Statement {
  readonly day: string | null;
  readonly who: string;
  readonly standing?: RoleStanding;
  readonly office?: string;
  readonly land?: string;
  readonly plain?: boolean;
  readonly url?: string;
}

const COUNTRIES: Readonly<Record<string, string>> = { Kadria: 'country.KD', Tolin: 'country.TL' };

const toArticle = ({
  day,
  who,
  standing = 'HELD',
  office = 'FOREIGN_MINISTER',
  land = 'Kadria',
  plain = true,
  url,
}: Statement) => {
  const text = `On ${day ?? 'no day'} ${land} heard of ${standing} ${office} ${who}.`;
  const country = { subtype: 'COUNTRY', gazetteerId: COUNTRIES[land] ?? null };
  const analysis = {
    ...emptyAnalysis('en'),
    entities: [makeEntity('e1', 'PERSON', who), makeEntity('e2', 'LOCATION', land, country)],
    mentions: [makeMention('m1', 'e1', findSpan(text, who)), makeMention('m2', 'e2', findSpan(text, land))],
    roles: [
      {
        id: 'r1',
        entity: 'e1',
        title: findSpan(text, office),
        evidence: findSpan(text, `${office} ${who}`),
        office,
        organization: null,
        country: 'e2',
        scope: null,
        pattern: 'TITLE_NAME_APPOSITION' as const,
        standing,
        plain,
        assertedBy: null,
        ruleId: 'test.role',
        confidence: 1,
      },
    ],
  };
  return { draft: toDraft(text, { url: url ?? null, publishedAt: day }), analysis };
};

const add = async (store: Store, ...statements: readonly Statement[]): Promise<void> => {
  for (const statement of statements) {
    const { draft, analysis } = toArticle(statement);
    await store.addArticle(draft, analysis, NOW);
  }
};

const tenuresOf = async (store: Store): Promise<readonly TenureRecord[]> =>
  (await store.tenures.list({}, OLDEST, ALL)).items.map(({ node }) => node);

const nameOf = async (store: Store, entity: Key): Promise<string> =>
  (await store.entities.byIds([entity]))[0]?.name ?? '';

/** `holder from..to xN`, oldest first. */
const shown = async (store: Store, tenures?: readonly TenureRecord[]): Promise<readonly string[]> =>
  Promise.all(
    (tenures ?? (await tenuresOf(store))).map(
      async ({ entityId, from, to, statementCount }) =>
        `${await nameOf(store, entityId)} ${from?.date}..${to?.date} x${statementCount}`,
    ),
  );

const held = (who: string, ...days: readonly string[]): readonly Statement[] => days.map((day) => ({ day, who }));

const ADA = 'Ada Rimal';
const BORIS = 'Boris Tekin';

/** Ada holds the office, Boris follows, Ada comes back. */
const SUCCESSION: readonly Statement[] = [
  ...held(ADA, '2019-02-01', '2019-05-01', '2019-09-01'),
  ...held(BORIS, '2019-11-01', '2020-01-10', '2020-06-01'),
  { day: '2020-03-01', who: ADA, standing: 'FORMER' },
  ...held(ADA, '2020-09-01', '2020-12-01'),
];
const SUCCEEDED = [
  `${ADA} 2019-02-01..2019-09-01 x3`,
  `${BORIS} 2019-11-01..2020-06-01 x3`,
  `${ADA} 2020-09-01..2020-12-01 x2`,
];

/** A fixed shuffle: the same seed gives the same order everywhere. */
const shuffled = <T>(items: readonly T[], seed: number): T[] => {
  const order = [...items];
  let state = seed;
  for (let at = order.length - 1; at > 0; at -= 1) {
    state = (state * 1103515245 + 12345) % 2147483648;
    const other = state % (at + 1);
    [order[at], order[other]] = [order[other] as T, order[at] as T];
  }
  return order;
};

const tenuresScenario = (openFresh: OpenFresh): void => {
  const withStore = async (work: (store: Store) => Promise<void>): Promise<void> => {
    const { store, close } = await openFresh();
    try {
      await work(store);
      expect((await store.verify()).problems).toEqual([]);
    } finally {
      await close();
    }
  };

  describe('tenures', () => {
    test.each([0, 1, 2, 3, 5, 8, 13, 21, 34, 55])(
      'a minister is succeeded and comes back, in order of arrival %i',
      (seed) =>
        withStore(async (store) => {
          await add(store, ...(seed === 0 ? SUCCESSION : shuffled(SUCCESSION, seed)));
          expect(await shown(store)).toEqual(SUCCEEDED);
          expect(await store.tenures.count({})).toBe(3);
        }),
    );

    test('one article that gives the office to another does not end a tenure; it is shown against it', () =>
      withStore(async (store) => {
        await add(store, ...held(ADA, '2019-02-01', '2019-09-01'), { day: '2019-05-01', who: BORIS });
        expect(await shown(store)).toEqual([`${ADA} 2019-02-01..2019-09-01 x2`, `${BORIS} 2019-05-01..2019-05-01 x1`]);
        const [ada, boris] = await tenuresOf(store);
        const [against, none] = await store.roles.listBy('against', [ada?.id ?? 0, boris?.id ?? 0], {}, BY_ID, ALL);
        expect(against?.items.map(({ node }) => [node.entityId, node.evidence.exact])).toEqual([
          [boris?.entityId, `FOREIGN_MINISTER ${BORIS}`],
        ]);
        expect(none?.items).toEqual([]);
        const [statements] = await store.roles.listBy('tenure', [ada?.id ?? 0], {}, BY_ID, ALL);
        expect(statements?.items.map(({ node }) => [node.entityId, node.tenureId])).toEqual([
          [ada?.entityId, ada?.id],
          [ada?.entityId, ada?.id],
        ]);
      }));

    test('a former minister who is quoted later does not go on in office', () =>
      withStore(async (store) => {
        await add(store, ...held(ADA, '2019-02-01', '2019-09-01'), { day: '2020-05-01', who: ADA, standing: 'FORMER' });
        const [tenure] = await tenuresOf(store);
        expect(tenure).toMatchObject({
          from: { date: '2019-02-01', precision: 'DAY', basis: 'REPORTED' },
          to: { date: '2019-09-01' },
          formerSince: '2020-05-01',
        });
        expect(await store.tenures.count({})).toBe(1);
        const roles = await store.roles.list({}, BY_ID, ALL);
        expect(roles.items.map(({ node }) => [node.standing, node.tenureId])).toEqual([
          ['HELD', tenure?.id],
          ['HELD', tenure?.id],
          ['FORMER', null],
        ]);
      }));

    test.each([
      { name: 'acting', standing: 'ACTING' as const, tenures: 1, acting: 1 },
      { name: 'new', standing: 'NEW' as const, tenures: 1, acting: 0 },
      { name: 'designate', standing: 'DESIGNATE' as const, tenures: 0, acting: 0 },
      { name: 'former', standing: 'FORMER' as const, tenures: 0, acting: 0 },
    ])('$name: $tenures', ({ standing, tenures, acting }) =>
      withStore(async (store) => {
        await add(store, { day: '2019-02-01', who: ADA, standing });
        const found = await tenuresOf(store);
        expect(found.length).toBe(tenures);
        expect(found[0]?.actingCount ?? 0).toBe(acting);
      }),
    );

    test.each<{ name: string; statement: Partial<Statement> }>([
      { name: 'a title that says more than the office', statement: { plain: false } },
      { name: 'a trade', statement: { office: 'EXPERT' } },
      { name: 'an article without a date', statement: { day: null } },
    ])('$name makes no tenure', ({ statement }) =>
      withStore(async (store) => {
        await add(store, { day: '2019-02-01', who: ADA, ...statement });
        expect(await store.tenures.count({})).toBe(0);
        expect(await store.roles.count({})).toBe(1);
      }),
    );

    test('the same office of another country is another one', () =>
      withStore(async (store) => {
        await add(store, { day: '2019-02-01', who: ADA }, { day: '2019-03-01', who: ADA, land: 'Tolin' });
        expect(await store.tenures.count({})).toBe(2);
        const [ada] = await tenuresOf(store);
        const kadria = (await store.entities.byName('Kadria'))?.id ?? 0;
        const [held] = await store.tenures.listBy('home', [kadria], {}, OLDEST, ALL);
        expect(held?.items.map(({ node }) => node.id)).toEqual([ada?.id]);
      }));

    test('three silent years make two tenures; word from between makes them one', () =>
      withStore(async (store) => {
        await add(store, ...held(ADA, '2015-01-01', '2018-01-01'));
        expect(await shown(store)).toEqual([`${ADA} 2015-01-01..2015-01-01 x1`, `${ADA} 2018-01-01..2018-01-01 x1`]);
        await add(store, ...held(ADA, '2016-06-01'));
        expect(await shown(store)).toEqual([`${ADA} 2015-01-01..2018-01-01 x3`]);
      }));

    test('a new version of an article takes its statement out, and keeps the id of a tenure that goes on', () =>
      withStore(async (store) => {
        const url = 'https://one.example/1';
        await add(store, { day: '2019-02-01', who: ADA, url });
        const [before] = await tenuresOf(store);
        await add(store, { day: '2019-02-03', who: ADA, url });
        expect(await tenuresOf(store)).toMatchObject([{ id: before?.id, from: { date: '2019-02-03' } }]);
        await add(store, { day: '2019-02-03', who: BORIS, url });
        expect(await shown(store)).toEqual([`${BORIS} 2019-02-03..2019-02-03 x1`]);
      }));

    test('what parted a tenure goes: it is one again', () =>
      withStore(async (store) => {
        const url = 'https://one.example/1';
        await add(store, ...held(ADA, '2019-02-01', '2019-09-01'), ...held(BORIS, '2019-04-01'));
        await add(store, { day: '2019-05-01', who: BORIS, url });
        expect(await store.tenures.count({})).toBe(3);
        await add(store, { day: '2019-05-01', who: BORIS, plain: false, office: 'EXPERT', url });
        expect(await shown(store)).toEqual([`${ADA} 2019-02-01..2019-09-01 x2`, `${BORIS} 2019-04-01..2019-04-01 x1`]);
      }));

    test.each([
      { on: '2019-02-01', margin: 0, holders: [ADA] },
      { on: '2019-09-01', margin: 0, holders: [ADA] },
      { on: '2019-09-02', margin: 0, holders: [] },
      { on: '2019-09-20', margin: 31, holders: [ADA] },
      { on: '2019-10-20', margin: 31, holders: [BORIS] },
      { on: '2019-11-01', margin: 366, holders: [BORIS] },
      { on: '2019-01-01', margin: 31, holders: [ADA] },
      { on: '2018-01-01', margin: 31, holders: [] },
      { on: '2021-01-20', margin: 90, holders: [ADA] },
    ])('on $on within $margin days: $holders', ({ on, margin, holders }) =>
      withStore(async (store) => {
        await add(store, ...SUCCESSION);
        const page = await store.tenures.list({ office: 'FOREIGN_MINISTER', on, margin }, OLDEST, ALL);
        expect(await Promise.all(page.items.map(({ node }) => nameOf(store, node.entityId)))).toEqual(holders);
        const ada = (await store.entities.byName(ADA))?.id ?? 0;
        const [roles] = await store.roles.listBy('entity', [ada], { on, margin }, BY_ID, ALL);
        expect(roles !== undefined && roles.items.length > 0).toBe(holders.includes(ADA));
      }),
    );

    test('two spellings that people make one hold one tenure, and two again when that is undone', () =>
      withStore(async (store) => {
        const other = 'Adah Rimaal';
        await add(store, ...held(ADA, '2019-02-01', '2019-09-01'), ...held(other, '2019-04-01', '2019-05-01'));
        const apart = await shown(store);
        expect(apart).toHaveLength(3);
        const [from, into] = [await store.entities.byName(other), await store.entities.byName(ADA)];
        const author = { by: 'mona', reason: 'one minister', at: NOW };
        const request = {
          from: from?.id ?? 0,
          into: into?.id ?? 0,
          force: false,
          fromRevision: null,
          intoRevision: null,
        };
        const change = await store.entityChanges.merge(request, author);
        expect(await shown(store)).toEqual([`${ADA} 2019-02-01..2019-09-01 x4`]);
        await add(store, ...held(other, '2019-12-01'));
        expect(await shown(store)).toEqual([`${ADA} 2019-02-01..2019-12-01 x5`]);
        await store.entityChanges.undo(change.id, author);
        expect(await shown(store)).toEqual([
          `${ADA} 2019-02-01..2019-02-01 x1`,
          `${other} 2019-04-01..2019-12-01 x3`,
          `${ADA} 2019-09-01..2019-09-01 x1`,
        ]);
      }));

    test('nobody goes on in office once called a former one', () =>
      withStore(async (store) => {
        await add(store, ...held(ADA, '2019-02-01'), { day: '2019-02-10', who: ADA, standing: 'FORMER' });
        expect(await store.tenures.count({ on: '2019-02-08', margin: 31 })).toBe(1);
        expect(await store.tenures.count({ on: '2019-02-12', margin: 31 })).toBe(0);
      }));
  });
};

export const tenuresContract = (engine: string, openFresh: OpenFresh): void => {
  describe(engine, () => tenuresScenario(openFresh));
};
