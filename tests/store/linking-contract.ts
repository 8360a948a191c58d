import { describe, expect, test } from 'vitest';
import type { Analysis } from '../../src/model/analysis.js';
import type { Entity, EntityType, Role } from '../../src/model/entity.js';
import type { EntityRecord, Key } from '../../src/store/records.js';
import type { Store } from '../../src/store/store.js';
import { emptyAnalysis, findSpan, makeEntity, makeMention, toDraft } from '../fixtures/analysis.js';
import { ALL, type OpenFresh } from './contract.js';

const NOW = '2018-01-02T12:00:00.000Z';
const AUTHOR = { by: 'Rima', reason: 'two men', at: NOW };
const FIRST = { field: 'ID', direction: 'ASC' } as const;

interface Person {
  readonly name: string;
  readonly office?: string;
  readonly organization?: string;
  readonly country?: string;
  readonly sounds?: Entity['sounds'];
  readonly gazetteerId?: string;
}

let count = 0;

/** An article in which each of the persons is named after their office. */
const write = async (store: Store, persons: readonly Person[], language = 'ar'): Promise<readonly Key[]> => {
  const things = new Map<string, EntityType>();
  for (const { organization, country } of persons) {
    if (organization !== undefined) things.set(organization, 'ORGANIZATION');
    if (country !== undefined) things.set(country, 'LOCATION');
  }
  const names = [...things.keys()];
  count += 1;
  const text = `${count}. ${persons.map((person) => `${person.office ?? ''} ${person.name}`).join('; ')}. ${names.join('; ')}.`;
  const idOf = (name: string | undefined): string | null => (name === undefined ? null : `t${names.indexOf(name)}`);
  const analysis: Analysis = {
    ...emptyAnalysis(language),
    entities: [
      ...persons.map(({ name, sounds, gazetteerId = null }, place) =>
        makeEntity(`p${place}`, 'PERSON', name, { gazetteerId, ...(sounds === undefined ? {} : { sounds }) }),
      ),
      ...names.map((name) =>
        makeEntity(`${idOf(name)}`, things.get(name) ?? 'OTHER', name, {
          ...(things.get(name) === 'LOCATION'
            ? { subtype: 'COUNTRY', gazetteerId: `country ${name}` }
            : { subtype: 'CLUB' }),
        }),
      ),
    ],
    mentions: [
      ...persons.map(({ name }, place) => makeMention(`m${place}`, `p${place}`, findSpan(text, name))),
      ...names.map((name) => makeMention(`n${idOf(name)}`, `${idOf(name)}`, findSpan(text, name))),
    ],
    roles: persons.flatMap(({ name, office, organization, country }, place): Role[] =>
      office === undefined
        ? []
        : [
            {
              ...{ id: `r${place}`, entity: `p${place}`, office, scope: null, pattern: 'TITLE_NAME_APPOSITION' },
              ...{ title: findSpan(text, office), evidence: findSpan(text, `${office} ${name}`) },
              ...{ organization: idOf(organization), country: idOf(country), assertedBy: null },
              ...{ standing: 'HELD', plain: true, ruleId: 'test.role', confidence: 1 },
            },
          ],
    ),
  };
  const { article } = await store.addArticle(toDraft(text, { url: `https://one.example/${count}` }), analysis, NOW);
  const [mentions] = await store.mentions.listBy('article', [article.id], {}, FIRST, ALL);
  const byName = new Map(mentions?.items.map(({ node }) => [node.evidence.exact, node.entityId]));
  return persons.map(({ name }) => byName.get(name) ?? 0);
};

/** The one person of an article. */
const who = async (store: Store, person: Person, language?: string): Promise<Key> =>
  (await write(store, [person], language))[0] ?? 0;

const get = async (store: Store, key: Key): Promise<EntityRecord> => {
  const [entity] = await store.entities.byIds([key]);
  if (entity === undefined || entity === null) throw new Error(`there is no entity ${key}`);
  return entity;
};

const scenario = (openFresh: OpenFresh): void => {
  const withStore = async (work: (store: Store) => Promise<void>): Promise<void> => {
    const { store, close } = await openFresh();
    try {
      await work(store);
      expect((await store.verify()).problems).toEqual([]);
    } finally {
      await close();
    }
  };

  describe('namesakes', () => {
    test.each([
      ['a minister and a player', 'محمد بن راشد', 'INTERIOR_MINISTER', 'PLAYER'],
      ['a senator and a coach', 'Oliver Marsh', 'SENATOR', 'COACH'],
    ])('%s stay apart, and later articles find the right one', (_name, name, first, second) =>
      withStore(async (store) => {
        const one = await who(store, { name, office: first });
        const two = await who(store, { name, office: second });
        expect(two).not.toBe(one);
        expect(await who(store, { name, office: first })).toBe(one);
        expect(await who(store, { name, office: second })).toBe(two);
        expect(await store.entities.candidates([two])).toEqual([
          [{ entityId: one, score: 0.3, reasons: ['SAME_NAME', 'OTHER_FIELD'] }],
        ]);
      }),
    );

    test('ministers of two countries', () =>
      withStore(async (store) => {
        const person = { name: 'خالد بن ناصر', office: 'MINISTER' };
        const one = await who(store, { ...person, country: 'الأردن' });
        const two = await who(store, { ...person, country: 'النرويج' });
        expect(two).not.toBe(one);
        expect(await who(store, { ...person, country: 'الأردن' })).toBe(one);
      }));

    test('one whom nobody can tell from two others stays open, with both as candidates', () =>
      withStore(async (store) => {
        const name = 'Oliver Marsh';
        const one = await who(store, { name, office: 'SENATOR' }, 'en');
        const two = await who(store, { name, office: 'COACH' }, 'en');
        const open = await who(store, { name }, 'en');
        expect([one, two]).not.toContain(open);
        const [candidates] = await store.entities.candidates([open]);
        expect(candidates?.map(({ entityId }) => entityId)).toEqual([one, two]);
        expect(candidates?.[0]?.reasons).toEqual(['SAME_NAME', 'NAMESAKE']);
        // Somebody open is nobody whom a later article could mean.
        expect(await who(store, { name, office: 'SENATOR' }, 'en')).toBe(one);
        for (let n = 0; n < 8; n += 1) await who(store, { name, office: 'SENATOR' }, 'en');
        expect(await who(store, { name }, 'en')).toBe(one);
      }));

    test('a namesake of somebody in the gazetteer', () =>
      withStore(async (store) => {
        const general = { name: 'ليث الصقر', gazetteerId: 'person.general' };
        const one = await who(store, { ...general, office: 'CHIEF_OF_STAFF' });
        const two = await who(store, { ...general, office: 'PLAYER' });
        expect(two).not.toBe(one);
        expect(await who(store, { ...general, office: 'PLAYER' })).toBe(two);
        expect(await who(store, general)).toBe(one);
      }));
  });

  describe('spellings', () => {
    test.each([
      ['words together or apart', 'عبدالكريم شهاب', 'عبد الكريم شهاب', {}],
      ['a longer name, of the same office', 'سامي الحمود', 'سامي بن رشيد الحمود', { office: 'HEALTH_MINISTER' }],
      [
        'a longer name, of the same club',
        'باسل العمري',
        'باسل حسن العمري',
        { office: 'PLAYER', organization: 'نادي النجم' },
      ],
      ['an initial', 'Nora Field', 'Nora J. Field', { office: 'JUDGE' }],
    ])('%s', (_name, one, other, said) =>
      withStore(async (store) => {
        const key = await who(store, { name: one, ...said });
        expect(await who(store, { name: other, ...said })).toBe(key);
        expect((await get(store, key)).articleCount).toBe(2);
      }),
    );

    test('within one language: the same consonants and the same office', () =>
      withStore(async (store) => {
        const sounds = { language: 'ar', key: 'LKSNDR KRBNSK' };
        const person = { office: 'SPECIAL_ENVOY' };
        const one = await who(store, { ...person, name: 'ألكسندر كروبينسكي', sounds: { ...sounds, vowels: '1' } });
        const two = await who(store, { ...person, name: 'ألكسندر كروبنسكي', sounds: { ...sounds, vowels: '2' } });
        expect(two).toBe(one);
      }));

    test('a longer name alone is a candidate, and joined once both hold one office: by the machine, on record', () =>
      withStore(async (store) => {
        const [short, long] = ['توفيق الراوي', 'توفيق بن ماجد الراوي'];
        const one = await who(store, { name: short });
        const two = await who(store, { name: long });
        expect(two).not.toBe(one);
        await who(store, { name: short, office: 'EDUCATION_MINISTER' });
        await who(store, { name: long, office: 'EDUCATION_MINISTER' });
        expect((await get(store, two)).id).toBe((await get(store, one)).id);
        expect((await get(store, one)).articleCount).toBe(4);
        const [changes] = await store.entityChanges.listBy('entity', [(await get(store, one)).id], {}, FIRST, ALL);
        const merged = changes?.items[0]?.node;
        expect(merged).toMatchObject({ kind: 'MERGE', by: 'isnad', reason: 'LONGER_NAME, SAME_OFFICE' });
        await store.entityChanges.undo(merged?.id ?? 0, AUTHOR);
        // What people undid is not done again.
        await who(store, { name: long, office: 'EDUCATION_MINISTER' });
        expect((await get(store, two)).id).not.toBe((await get(store, one)).id);
      }));

    test('brothers stay two', () =>
      withStore(async (store) => {
        const said = { office: 'MINISTER', organization: 'نادي النجم' };
        const one = await who(store, { name: 'فهد بن ناصر', ...said });
        expect(await who(store, { name: 'فهد بن خالد بن ناصر', ...said })).not.toBe(one);
      }));
  });
};

/** How every engine must link what articles name. */
export const linkingContract = (engine: string, openFresh: OpenFresh): void => {
  describe(engine, () => scenario(openFresh));
};
