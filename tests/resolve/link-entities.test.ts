import { describe, expect, test } from 'vitest';
import type { Entity, EntityType, MentionKind, Role } from '../../src/model/entity.js';
import type {
  EntityIndex,
  EntityKey,
  FoundEntity,
  NamedEntity,
  Profile,
  SoundingEntity,
} from '../../src/resolve/entity-index.js';
import { type EntityLink, linkEntities } from '../../src/resolve/link-entities.js';
import { nameKeys } from '../../src/resolve/name-likeness.js';
import { makeEntity, makeMention } from '../fixtures/analysis.js';

const SPAN = { start: 0, end: 1 };

const found = (key: EntityKey, type: EntityType, fields: Partial<FoundEntity> = {}): FoundEntity => ({
  key,
  current: key,
  type,
  curated: false,
  country: null,
  articles: 1,
  ...fields,
});

const KNOWN: readonly NamedEntity[] = [
  { ...found(2, 'ORGANIZATION'), folded: 'جمعيه الميناء' },
  { ...found(3, 'PERSON'), folded: 'سامي الحمود' },
  { ...found(7, 'ORGANIZATION', { country: 20 }), folded: 'وزاره الخارجيه' },
  { ...found(8, 'PERSON'), folded: 'عبدالكريم شهاب' },
];
const SOUNDS: readonly SoundingEntity[] = [
  { ...found(4, 'PERSON', { country: 30 }), sounds: { language: 'en', key: 'RBRT HLDN', vowels: 'u.e. a..e' } },
  { ...found(5, 'PERSON'), sounds: { language: 'en', key: 'L KLR', vowels: ' e.e' } },
  { ...found(6, 'PERSON'), sounds: { language: 'en', key: 'L KLR', vowels: ' e.a' } },
];
const GAZETTEER: ReadonlyMap<string, FoundEntity> = new Map([
  ['city.amman', found(1, 'LOCATION')],
  ['country.JO', found(20, 'LOCATION')],
  ['country.SE', found(31, 'LOCATION')],
  ['person.general', found(9, 'PERSON', { curated: true })],
]);
const GENERAL: Profile = { offices: new Map([['CHIEF_OF_STAFF', 6]]), organizations: new Set(), countries: new Set() };

/** Knows some places, a ministry of country 20, and persons. */
const index: EntityIndex = {
  findByGazetteerIds: async (ids) => new Map([...GAZETTEER].filter(([id]) => ids.includes(id))),
  findByNames: async (names) =>
    names.map((name) => KNOWN.filter((each) => each.type === name.type && each.folded === name.folded)),
  findByNameKeys: async (keys) =>
    new Map(
      keys.map((key) => [key, KNOWN.filter(({ type, folded }) => type === 'PERSON' && nameKeys(folded).includes(key))]),
    ),
  findBySounds: async (keys) => SOUNDS.filter(({ sounds }) => keys.includes(sounds.key)),
  readProfiles: async (keys) => new Map(keys.includes(9) ? [[9, GENERAL]] : []),
};

const linkOne = async (entity: Entity, kinds: readonly MentionKind[] = ['NAMED']): Promise<EntityLink | undefined> => {
  const mentions = kinds.map((kind, place) => makeMention(`m${place}`, entity.id, SPAN, kind));
  return (await linkEntities({ entities: [entity], mentions, roles: [] }, index)).get(entity.id);
};

const makeRole = (entity: string, office: string, country: string | null = null): Role => ({
  ...{ id: 'r1', entity, title: null, evidence: SPAN, office, organization: null, country, scope: null },
  ...{
    pattern: 'TITLE_NAME_APPOSITION',
    assertedBy: null,
    standing: 'HELD',
    plain: true,
    ruleId: 'test.role',
    confidence: 1,
  },
});

describe('linkEntities', () => {
  test.each<{ name: string; entity: Entity; kinds?: readonly MentionKind[]; link: EntityLink }>([
    {
      name: 'a gazetteer id that is stored',
      entity: makeEntity('e1', 'LOCATION', 'x', { gazetteerId: 'city.amman' }),
      link: { kind: 'KNOWN', key: 1 },
    },
    {
      name: 'a gazetteer id that is not',
      entity: makeEntity('e1', 'LOCATION', 'x', { gazetteerId: 'city.homs' }),
      link: { kind: 'SHARED', identity: 'gazetteer city.homs' },
    },
    {
      name: 'a gazetteer id without a named mention',
      entity: makeEntity('e1', 'LOCATION', 'x', { gazetteerId: 'city.amman' }),
      kinds: ['PRONOUN'],
      link: { kind: 'KNOWN', key: 1 },
    },
    {
      name: 'a name in another spelling',
      entity: makeEntity('e1', 'ORGANIZATION', 'جَمعية  الميناء'),
      link: { kind: 'KNOWN', key: 2 },
    },
    {
      name: 'a name of another type',
      entity: makeEntity('e1', 'EVENT', 'جمعية الميناء'),
      link: { kind: 'SHARED', identity: 'name EVENT جمعيه الميناء' },
    },
    {
      name: "a person's two names",
      entity: makeEntity('e1', 'PERSON', 'سامي الحمود'),
      link: { kind: 'KNOWN', key: 3 },
    },
    {
      name: 'a name whose words are written apart',
      entity: makeEntity('e1', 'PERSON', 'عبد الكريم شهاب'),
      link: { kind: 'KNOWN', key: 8 },
    },
    {
      name: 'a longer name: kept as a candidate',
      entity: makeEntity('e1', 'PERSON', 'سامي بن رشيد الحمود'),
      link: {
        kind: 'SHARED',
        identity: 'name PERSON سامي بن رشيد الحمود',
        candidates: [{ key: 3, score: 0.28, reasons: ['LONGER_NAME'] }],
      },
    },
    {
      name: 'a state body of nobody knows which country',
      entity: makeEntity('e1', 'ORGANIZATION', 'وزارة الخارجية', { subtype: 'MINISTRY' }),
      link: { kind: 'UNSHARED', candidates: [{ key: 7, score: 0.3, reasons: ['SAME_NAME', 'NAMESAKE'] }] },
    },
    {
      name: 'a transliteration of a known name',
      entity: makeEntity('e1', 'PERSON', 'روبرت هالدن', {
        sounds: { language: 'ar', key: 'RBRT HLDN', vowels: '3.. 1..' },
      }),
      link: { kind: 'KNOWN', key: 4 },
    },
    {
      name: 'the same consonants with another long vowel',
      entity: makeEntity('e1', 'PERSON', 'روبرت هيلدن', {
        sounds: { language: 'ar', key: 'RBRT HLDN', vowels: '3.. 2..' },
      }),
      link: { kind: 'SHARED', identity: 'name PERSON روبرت هيلدن' },
    },
    {
      name: 'the same sounds in the same language',
      entity: makeEntity('e1', 'PERSON', 'Robert Halden', {
        sounds: { language: 'en', key: 'RBRT HLDN', vowels: 'u.e. a..e' },
      }),
      link: { kind: 'SHARED', identity: 'name PERSON robert halden' },
    },
    {
      name: 'a transliteration of two known names',
      entity: makeEntity('e1', 'PERSON', 'علي كلر', { sounds: { language: 'ar', key: 'L KLR', vowels: ' .' } }),
      link: { kind: 'SHARED', identity: 'name PERSON علي كلر' },
    },
    { name: "a person's single name", entity: makeEntity('e1', 'PERSON', 'سامي'), link: { kind: 'UNSHARED' } },
    {
      name: 'a single name of no person',
      entity: makeEntity('e1', 'LOCATION', 'حمص'),
      link: { kind: 'SHARED', identity: 'name LOCATION حمص' },
    },
    {
      name: 'an unnamed source',
      entity: makeEntity('e1', 'PERSON', 'سامي الحمود', { subtype: 'UNNAMED_SOURCE' }),
      link: { kind: 'UNSHARED' },
    },
    {
      name: 'only nominal mentions',
      entity: makeEntity('e1', 'ORGANIZATION', 'وزارة الخارجية'),
      kinds: ['NOMINAL', 'PRONOUN'],
      link: { kind: 'UNSHARED' },
    },
    {
      name: 'no mention: the publisher',
      entity: makeEntity('e1', 'MEDIA', 'صحيفة الميدان'),
      kinds: [],
      link: { kind: 'SHARED', identity: 'name MEDIA صحيفه الميدان' },
    },
    { name: 'a name without letters', entity: makeEntity('e1', 'OTHER', '***'), link: { kind: 'UNSHARED' } },
  ])('$name', async ({ entity, kinds, link }) => {
    expect(await linkOne(entity, kinds)).toMatchObject(link);
  });

  test('two entities of one article with one identity are one', async () => {
    const entities = [makeEntity('e1', 'LOCATION', 'حِمص'), makeEntity('e2', 'LOCATION', 'حمص')];
    const mentions = entities.map(({ id }) => makeMention(`m-${id}`, id, SPAN));
    const links = await linkEntities({ entities, mentions, roles: [] }, index);
    expect(links.get('e1')).toEqual(links.get('e2'));
  });
});

const SWEDEN = makeEntity('e2', 'LOCATION', 'السويد', { gazetteerId: 'country.SE', subtype: 'COUNTRY' });
const JORDAN = makeEntity('e3', 'LOCATION', 'الأردن', { gazetteerId: 'country.JO', subtype: 'COUNTRY' });

test('a transliteration of a known name that belongs to somebody of another country is somebody else', async () => {
  const person = makeEntity('e1', 'PERSON', 'روبرت هالدن', {
    country: 'e2',
    sounds: { language: 'ar', key: 'RBRT HLDN', vowels: '3.. 1..' },
  });
  const article = { entities: [person, SWEDEN], mentions: [makeMention('m1', 'e1', SPAN)], roles: [] };
  expect((await linkEntities(article, index)).get('e1')).toMatchObject({
    kind: 'SHARED',
    identity: 'name PERSON روبرت هالدن',
    candidates: [{ key: 4, reasons: ['SOUNDS_ALIKE', 'OTHER_COUNTRY'] }],
  });
});

describe('a ministry without its country is that of the country', () => {
  const ministry = makeEntity('e1', 'ORGANIZATION', 'وزارة الخارجية', { subtype: 'MINISTRY' });
  const mention = makeMention('m1', 'e1', SPAN);
  const of = (id: string, count: number) => Array.from({ length: count }, (_, n) => makeMention(`${id}${n}`, id, SPAN));
  test.each([
    ['that the article speaks of', [...of('e3', 3), ...of('e2', 1)], { kind: 'KNOWN', key: 7 }],
    [
      'that it speaks of, a new one',
      [...of('e2', 2)],
      { kind: 'SHARED', identity: 'name ORGANIZATION وزاره الخارجيه of e2', country: 'e2' },
    ],
    ['nobody knows where it speaks of two', [...of('e3', 2), ...of('e2', 2)], { kind: 'UNSHARED' }],
  ])('%s', async (_name, mentions, link) => {
    const article = { entities: [ministry, SWEDEN, JORDAN], mentions: [mention, ...mentions], roles: [] };
    expect((await linkEntities(article, index)).get('e1')).toMatchObject(link);
  });
});

describe('somebody whom the gazetteer knows', () => {
  const general = makeEntity('e1', 'PERSON', 'ليث الصقر', { gazetteerId: 'person.general', wikidataId: 'Q1' });
  test.each([
    ['is he', 'MILITARY_RANK', { kind: 'KNOWN', key: 9 }],
    [
      'is a namesake where the article says so',
      'PLAYER',
      { kind: 'SHARED', identity: 'name PERSON ليث الصقر', namesake: true, candidates: [{ key: 9 }] },
    ],
  ])('%s', async (_name, office, link) => {
    const article = { entities: [general], mentions: [makeMention('m1', 'e1', SPAN)], roles: [makeRole('e1', office)] };
    expect((await linkEntities(article, index)).get('e1')).toMatchObject(link);
  });
});
