import { describe, expect, test } from 'vitest';
import type { Role } from '../../src/model/entity.js';
import { heldOffice, isBroken, isHolding, isSingle, seatOf, TENURE_GAP_MINUTES } from '../../src/resolve/tenures.js';

const ENTITIES = new Map(
  [
    { id: 'person', type: 'PERSON', subtype: null, country: 'home' },
    { id: 'crowd', type: 'GROUP', subtype: null, country: null },
    { id: 'land', type: 'LOCATION', subtype: 'COUNTRY', country: null },
    { id: 'home', type: 'LOCATION', subtype: 'COUNTRY', country: null },
    { id: 'ministry', type: 'ORGANIZATION', subtype: 'MINISTRY', country: 'land' },
    { id: 'town', type: 'LOCATION', subtype: 'CITY', country: 'land' },
    { id: 'club', type: 'ORGANIZATION', subtype: 'CLUB', country: null },
  ].map((entity) => [entity.id, entity as never] as const),
);

const role = (parts: Partial<Role>) => ({
  entity: 'person',
  office: 'FOREIGN_MINISTER',
  organization: null,
  country: null,
  scope: null,
  pattern: 'TITLE_NAME_APPOSITION' as const,
  plain: true,
  ...parts,
});

describe('seatOf', () => {
  test.each<[string, Partial<Role>, object | null]>([
    ['a stated country', { country: 'land' }, { office: 'FOREIGN_MINISTER', home: 'land', single: true }],
    ['the country of a ministry', { organization: 'ministry' }, { home: 'land' }],
    ['a portfolio without a country is that of its holder', {}, { home: 'home' }],
    ['president without a country may be a courtesy', { office: 'PRESIDENT' }, null],
    ['the president of a club', { office: 'PRESIDENT', organization: 'club', country: 'land' }, { home: 'club' }],
    ['a country named behind the title', { office: 'PRESIDENT', scope: 'home' }, { home: 'home', scope: null }],
    ['a country that he is on a visit to', { office: 'DEFENCE_MINISTER', scope: 'land' }, { home: 'home' }],
    ['a president on a visit', { office: 'PRESIDENT', scope: 'land' }, null],
    ['the capital for its government', { office: 'FINANCE_MINISTER', country: 'town' }, { home: 'land' }],
    ['the governor of a town', { office: 'GOVERNOR', scope: 'town' }, { home: 'town' }],
    ['the nationality of a coach is not his club', { office: 'COACH', country: 'land' }, null],
    ['an ambassador of nobody', { office: 'AMBASSADOR', scope: 'land' }, null],
    ['a spokesman of nobody', { office: 'SPOKESPERSON' }, null],
    [
      'a spokesman of a ministry',
      { office: 'SPOKESPERSON', organization: 'ministry' },
      { home: 'ministry', single: false },
    ],
    ['an ambassador and where he is sent', { office: 'AMBASSADOR', country: 'land', scope: 'home' }, { scope: 'home' }],
    ['a chancellor heads a government', { office: 'CHANCELLOR', country: 'land' }, { office: 'PRIME_MINISTER' }],
    [
      'a vice president of a body is one of several',
      { office: 'VICE_PRESIDENT', organization: 'club' },
      { single: false },
    ],
    ['a title that says more', { country: 'land', plain: false }, null],
    ['a trade', { office: 'PLAYER', organization: 'club' }, null],
    ['a photographer', { country: 'land', pattern: 'PHOTO_CREDIT' }, null],
    ['no person', { entity: 'crowd', country: 'land' }, null],
    ['a home that the article does not know', { country: null, organization: 'gone', office: 'CHAIR' }, null],
  ])('%s', (_name, parts, expected) => {
    const seat = seatOf(role(parts), ENTITIES);
    if (expected === null) expect(seat).toBeNull();
    else expect(seat).toMatchObject(expected);
  });
});

test.each([
  { office: 'MONARCH', held: 'KING' },
  { office: 'KING', held: 'KING' },
  { office: 'EXPERT', held: null },
])('$office is held as $held', ({ office, held }) => expect(heldOffice(office)).toBe(held));

test('one person at a time', () => {
  expect([isSingle('KING', true), isSingle('SPOKESPERSON', false), isSingle('NONE', true)]).toEqual([
    true,
    false,
    false,
  ]);
});

test.each([
  { standing: 'HELD' as const, holds: true },
  { standing: 'NEW' as const, holds: true },
  { standing: 'ACTING' as const, holds: true },
  { standing: 'DESIGNATE' as const, holds: false },
  { standing: 'FORMER' as const, holds: false },
])('$standing: in office $holds', ({ standing, holds }) => expect(isHolding(standing)).toBe(holds));

test.each([
  { name: 'a day apart', to: 1440, against: 0, broken: false },
  { name: 'one article against it', to: 1440, against: 1, broken: false },
  { name: 'two articles against it', to: 1440, against: 2, broken: true },
  { name: 'two years', to: TENURE_GAP_MINUTES, against: 0, broken: false },
  { name: 'more than two years', to: TENURE_GAP_MINUTES + 1, against: 0, broken: true },
])('$name', ({ to, against, broken }) => expect(isBroken(0, to, against)).toBe(broken));
