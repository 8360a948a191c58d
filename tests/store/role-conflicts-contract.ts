import { describe, expect, test } from 'vitest';
import type { Analysis } from '../../src/model/analysis.js';
import type { Role } from '../../src/model/entity.js';
import type { FindingRecord, Key } from '../../src/store/records.js';
import type { Store } from '../../src/store/store.js';
import { emptyAnalysis, findSpan, makeEntity, makeMention, toDraft } from '../fixtures/analysis.js';
import { ALL, type OpenFresh } from './contract.js';

const NOW = '2018-12-01T12:00:00.000Z';
const BY_ID = { field: 'ID', direction: 'ASC' } as const;

interface Given {
  readonly day: string | null;
  readonly name: string;
  readonly office: 'FOREIGN_MINISTER' | 'PRESIDENT' | 'SPOKESPERSON';
  readonly pattern?: Role['pattern'];
  readonly standing?: Role['standing'];
}

const analysisOf = (text: string, { name, office, pattern, standing }: Given): Analysis => ({
  ...emptyAnalysis('en'),
  entities: [
    makeEntity('e1', 'PERSON', name, { gazetteerId: `person.${name}` }),
    makeEntity('e2', 'LOCATION', 'Kelat', { subtype: 'COUNTRY', gazetteerId: 'country.kelat' }),
  ],
  mentions: [makeMention('m1', 'e1', findSpan(text, name)), makeMention('m2', 'e2', findSpan(text, 'Kelat'))],
  roles: [
    {
      ...{ id: 'r1', entity: 'e1', title: null, evidence: { start: 0, end: text.length }, office },
      ...{ organization: null, country: 'e2', scope: null, pattern: pattern ?? 'TITLE_NAME_APPOSITION' },
      ...{ standing: standing ?? 'HELD', plain: true, assertedBy: null, ruleId: 'test.role', confidence: 0.9 },
    },
  ],
});

const BEFORE: Given = { day: '2018-03-01', name: 'Mira Solan', office: 'FOREIGN_MINISTER' };
const CLAIM: Given = { day: '2018-04-01', name: 'Tavo Renn', office: 'FOREIGN_MINISTER' };
const AFTER: Given = { day: '2018-05-01', name: 'Mira Solan', office: 'FOREIGN_MINISTER' };
const OTHER: Given = { day: '2018-05-05', name: 'Tavo Renn', office: 'PRESIDENT' };
const ALL_FOUR = [BEFORE, CLAIM, AFTER, OTHER];

const roleConflictsScenario = (openFresh: OpenFresh): void => {
  const withStore = async (work: (store: Store) => Promise<void>): Promise<void> => {
    const { store, close } = await openFresh();
    try {
      await work(store);
      expect((await store.verify()).problems).toEqual([]);
    } finally {
      await close();
    }
  };
  const add = async (store: Store, given: Given, url: number): Promise<Key> => {
    const text = `${given.name} of Kelat, ${given.office}, ${given.standing ?? 'HELD'}.`;
    const draft = toDraft(text, { url: `https://outlet.example/${url}`, publishedAt: given.day });
    return (await store.addArticle(draft, analysisOf(text, given), NOW)).article.id;
  };
  const fill = async (store: Store, all: readonly Given[]): Promise<readonly Key[]> => {
    const ids: Key[] = [];
    for (const [url, given] of all.entries()) ids.push(await add(store, given, url));
    return ids;
  };
  const conflicts = async (store: Store): Promise<readonly FindingRecord[]> =>
    (await store.findings.list({ kind: 'ROLE_CONFLICT', acrossArticles: true }, BY_ID, ALL)).items.map(
      ({ node }) => node,
    );

  describe('one office given to two persons by different articles', () => {
    test('goes when a person rejects the role, comes back with it, and stays rejected where a person rejects the finding', () =>
      withStore(async (store) => {
        const [before, claim] = await fill(store, ALL_FOUR);
        const author = { by: 'Rima', reason: 'read it again', at: NOW };
        const [role] =
          (await store.roles.listBy('article', [claim ?? 0], {}, BY_ID, ALL))[0]?.items.map(({ node }) => node) ?? [];
        const ofRole = { kind: 'role', key: role?.id ?? 0, revision: null, corrected: {} } as const;
        const { id } = await store.corrections.make({ ...ofRole, action: 'REJECT' }, author);
        expect(await conflicts(store)).toEqual([]);
        expect((await store.verify()).problems).toEqual([]);
        await store.corrections.undo(id, author);
        const [finding] = await conflicts(store);
        expect(finding?.kind).toBe('ROLE_CONFLICT');
        const ofFinding = { kind: 'finding', key: finding?.id ?? 0, revision: null, corrected: {} } as const;
        const rejected = await store.corrections.make({ ...ofFinding, action: 'REJECT' }, author);
        expect(await conflicts(store)).toEqual([]);
        expect((await store.verify()).problems).toEqual([]);
        // Its articles are read again: it is found again, and is still rejected.
        for (const [article, given] of [
          [before ?? 0, BEFORE],
          [claim ?? 0, CLAIM],
        ] as const) {
          const [stored] = await store.drafts([article]);
          const { text, sha256 } = stored?.draft ?? { text: '', sha256: '' };
          await store.reanalyse([{ id: article, sha256, analysis: analysisOf(text, given) }], { dryRun: false });
        }
        expect(await conflicts(store)).toEqual([]);
        expect((await store.corrections.byIds([rejected.id]))[0]).toMatchObject({ state: 'STANDING' });
        expect((await store.findings.byIds([finding?.id ?? 0]))[0]).toMatchObject({ review: 'REJECTED' });
        expect(await store.findings.count({ kind: 'ROLE_CONFLICT', review: ['REJECTED'] })).toBe(1);
      }));

    test('stands with the articles before and after that give it to the other one', () =>
      withStore(async (store) => {
        const [before, claim, after] = await fill(store, ALL_FOUR);
        const [finding, ...more] = await conflicts(store);
        expect(more).toEqual([]);
        expect(finding?.sides.map(({ evidence }) => evidence.articleId)).toEqual([before, claim, after]);
        expect(finding?.message).toBe(
          'One article gives the office FOREIGN_MINISTER of Kelat to Tavo Renn; articles before and after it give it to Mira Solan.',
        );
      }));

    test.each([[[1, 0, 2, 3]], [[3, 1, 2, 0]], [[2, 3, 0, 1]], [[3, 2, 1, 0]]])(
      'in whatever order they come in: %j',
      (order) =>
        withStore(async (store) => {
          await fill(
            store,
            order.map((n) => ALL_FOUR[n] as Given),
          );
          expect(await conflicts(store)).toHaveLength(1);
        }),
    );

    test.each<{ name: string; all: readonly Given[] }>([
      { name: 'nobody held it before: one succeeded the other', all: [CLAIM, AFTER, OTHER] },
      { name: 'nobody holds it after: one succeeded the other', all: [BEFORE, CLAIM, OTHER] },
      { name: 'a second article says the same', all: [...ALL_FOUR, { ...CLAIM, day: '2018-04-03' }] },
      { name: 'nothing else is known of him: he may be of former times', all: [BEFORE, CLAIM, AFTER] },
      { name: 'he is but a spokesman', all: [BEFORE, CLAIM, AFTER, { ...OTHER, office: 'SPOKESPERSON' }] },
      { name: 'years lie between', all: [{ ...BEFORE, day: '2016-03-01' }, CLAIM, AFTER, OTHER] },
      { name: 'a counterpart', all: [BEFORE, { ...CLAIM, pattern: 'COUNTERPART' }, AFTER, OTHER] },
      { name: 'a former one', all: [BEFORE, { ...CLAIM, standing: 'FORMER' }, AFTER, OTHER] },
      {
        name: 'another spelling of the same name',
        all: [{ ...BEFORE, name: 'Tawo Renn' }, CLAIM, { ...AFTER, name: 'Tawo Renn' }, OTHER],
      },
      { name: 'an article without a date', all: [BEFORE, { ...CLAIM, day: null }, AFTER, OTHER] },
    ])('no conflict: $name', ({ all }) =>
      withStore(async (store) => {
        await fill(store, all);
        expect(await conflicts(store)).toEqual([]);
      }),
    );

    test('it goes when an article takes its words back, unless another one says the same', () =>
      withStore(async (store) => {
        await fill(store, ALL_FOUR);
        await add(store, { ...BEFORE, day: '2018-02-01' }, 9);
        const [finding] = await conflicts(store);
        await add(store, { ...BEFORE, office: 'SPOKESPERSON' }, 0);
        const [again] = await conflicts(store);
        expect(again?.id).toBe(finding?.id);
        expect(again?.sides[0]?.evidence.articleId).not.toBe(finding?.sides[0]?.evidence.articleId);
        await add(store, { ...CLAIM, office: 'SPOKESPERSON' }, 1);
        expect(await conflicts(store)).toEqual([]);
      }));
  });
};

export const roleConflictsContract = (engine: string, openFresh: OpenFresh): void => {
  describe(engine, () => roleConflictsScenario(openFresh));
};
