import { describe, expect, test } from 'vitest';
import type { Entity, MentionKind } from '../../src/model/entity.js';
import type { EntityIndex } from '../../src/resolve/entity-index.js';
import { type EntityLink, linkEntities } from '../../src/resolve/link-entities.js';
import { makeEntity, makeMention } from '../fixtures/analysis.js';

const SPAN = { start: 0, end: 1 };

/** Knows the city of Amman by gazetteer, a ministry and a person by name. */
const index: EntityIndex = {
  findByGazetteerIds: async (ids) => new Map(ids.filter((id) => id === 'city.amman').map((id) => [id, 1])),
  findByNames: async (names) =>
    names.map(({ type, folded }) => {
      if (type === 'ORGANIZATION' && folded === 'وزاره الخارجيه') return 2;
      return type === 'PERSON' && (folded === 'سامي الحمود' || folded === 'سامي') ? 3 : null;
    }),
  findBySounds: async () => [
    { key: 4, country: 'country.NO', sounds: { language: 'en', key: 'RBRT HLDN', vowels: 'u.e. a..e' } },
    { key: 5, country: null, sounds: { language: 'en', key: 'L KLR', vowels: ' e.e' } },
    { key: 6, country: null, sounds: { language: 'en', key: 'L KLR', vowels: ' e.a' } },
  ],
};

const linkOne = async (entity: Entity, kinds: readonly MentionKind[] = ['NAMED']): Promise<EntityLink | undefined> => {
  const mentions = kinds.map((kind, place) => makeMention(`m${place}`, entity.id, SPAN, kind));
  return (await linkEntities([entity], mentions, index)).get(entity.id);
};

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
      entity: makeEntity('e1', 'ORGANIZATION', 'وِزارة  الخارجيّة'),
      link: { kind: 'KNOWN', key: 2 },
    },
    {
      name: 'a name of another type',
      entity: makeEntity('e1', 'EVENT', 'وزارة الخارجية'),
      link: { kind: 'SHARED', identity: 'name EVENT وزاره الخارجيه' },
    },
    {
      name: "a person's two names",
      entity: makeEntity('e1', 'PERSON', 'سامي الحمود'),
      link: { kind: 'KNOWN', key: 3 },
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
    expect(await linkOne(entity, kinds)).toEqual(link);
  });

  test('two entities of one article with one identity are one', async () => {
    const entities = [makeEntity('e1', 'LOCATION', 'حِمص'), makeEntity('e2', 'LOCATION', 'حمص')];
    const mentions = entities.map(({ id }) => makeMention(`m-${id}`, id, SPAN));
    const links = await linkEntities(entities, mentions, index);
    expect(links.get('e1')).toEqual(links.get('e2'));
  });
});

test('a transliteration of a known name that belongs to somebody of another country is somebody else', async () => {
  const country = makeEntity('e2', 'LOCATION', 'السويد', { gazetteerId: 'country.SE' });
  const person = makeEntity('e1', 'PERSON', 'روبرت هالدن', {
    country: 'e2',
    sounds: { language: 'ar', key: 'RBRT HLDN', vowels: '3.. 1..' },
  });
  const links = await linkEntities([person, country], [makeMention('m1', 'e1', SPAN)], index);
  expect(links.get('e1')).toEqual({ kind: 'SHARED', identity: 'name PERSON روبرت هالدن' });
});
