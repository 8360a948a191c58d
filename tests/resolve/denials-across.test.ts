import { describe, expect, test } from 'vitest';
import {
  COMMON_STEM,
  type Denial,
  matchDenial,
  type Statement,
  sidesOf,
  stemWeight,
} from '../../src/resolve/denials-across.js';

const [MINISTER, COUNTRY, RIVAL, OUTLET, LEAGUE] = [1, 2, 3, 4, 5];

const DENIAL: Denial = {
  articleId: 1,
  language: 'en',
  day: 100,
  speaker: MINISTER,
  personName: 'mira solan',
  isNegative: false,
  isUnnamed: false,
  sides: new Set([MINISTER, COUNTRY]),
  relayers: new Set(),
  entities: new Set(),
  names: new Set(),
  about: new Set(),
  persons: new Set(),
  deniesReport: false,
  matter: new Map(['sold', 'grain', 'store', 'league'].map((stem) => [stem, 0.6])),
};
const STATEMENT: Statement = {
  ...DENIAL,
  articleId: 2,
  day: 98,
  speaker: RIVAL,
  personName: 'tavo renn',
  sides: new Set([RIVAL]),
  about: new Set([COUNTRY]),
  isAccusation: false,
  isNone: false,
  stems: new Set(['country', 'sold', 'grain', 'store', 'league', 'spring']),
};

describe('a denial and a statement of another article', () => {
  test.each<{ name: string; denial?: Partial<Denial>; statement?: Partial<Statement>; tie: string | null }>([
    { name: 'about the denier', tie: 'ABOUT_DENIER' },
    { name: 'that accuses him', statement: { isAccusation: true }, tie: 'ACCUSED' },
    {
      name: 'about a person of his name',
      statement: { about: new Set(), persons: new Set(['mira solan']) },
      tie: 'ABOUT_DENIER',
    },
    {
      name: 'of the outlet that a denied report names',
      denial: { deniesReport: true, entities: new Set([OUTLET]) },
      statement: { about: new Set(), relayers: new Set([OUTLET]) },
      tie: 'NAMED',
    },
    {
      name: 'of an unnamed source, where reports are denied',
      denial: { deniesReport: true },
      statement: { about: new Set(), isUnnamed: true },
      tie: 'UNNAMED',
    },
    { name: 'in nearly the same words', statement: { about: new Set() }, tie: 'WORDS' },
    {
      name: 'in the same words among many others',
      statement: { about: new Set(), stems: new Set([...STATEMENT.stems, ...'abcdefgh']) },
      tie: null,
    },
    { name: 'of his own side', statement: { sides: new Set([COUNTRY]) }, tie: null },
    {
      name: 'of his own side, as others report it, where reports are denied',
      denial: { deniesReport: true },
      statement: { sides: new Set([COUNTRY]), relayers: new Set([OUTLET]) },
      tie: 'OWN_SIDE',
    },
    { name: 'of his own', statement: { speaker: MINISTER }, tie: null },
    { name: 'of a namesake', statement: { personName: 'mira solan' }, tie: null },
    { name: 'that says it is not so', statement: { isNegative: true }, tie: null },
    { name: 'of a day after', statement: { day: 101 }, tie: null },
    { name: 'of the same day', statement: { day: 100 }, tie: 'ABOUT_DENIER' },
    { name: 'of long before', statement: { day: 80 }, tie: null },
    { name: 'of the same article', statement: { articleId: 1 }, tie: null },
    { name: 'that is none', statement: { isNone: true }, tie: null },
    { name: 'with two of four stems', statement: { stems: new Set(['sold', 'grain']) }, tie: null },
    {
      name: 'with common stems',
      denial: {
        matter: new Map([
          ['sold', 0.1],
          ['grain', 0.1],
          ['store', 0.2],
        ]),
      },
      tie: null,
    },
    { name: 'in another language', statement: { language: 'ar' }, tie: null },
  ])('$name', ({ denial, statement, tie }) => {
    const link = matchDenial({ ...DENIAL, ...denial }, { ...STATEMENT, ...statement });
    expect(link?.tie ?? null).toBe(tie);
  });

  const LEAK: Partial<Statement> = {
    ...{ language: 'ar', isUnnamed: true, speaker: null, personName: null, sides: new Set(), stems: new Set() },
    ...{ entities: new Set([COUNTRY, LEAGUE]), names: new Set([LEAGUE]) },
  };
  const NAMING: Partial<Denial> = { deniesReport: true, entities: new Set([COUNTRY, LEAGUE, OUTLET]) };
  test.each<{ name: string; denial?: Partial<Denial>; statement?: Partial<Statement>; linked: boolean }>([
    { name: 'all it names is named', linked: true },
    { name: 'it names somebody else', statement: { entities: new Set([COUNTRY, LEAGUE, RIVAL]) }, linked: false },
    { name: 'it names places alone', statement: { names: new Set() }, linked: false },
    { name: 'its speaker is named', statement: { isUnnamed: false }, linked: false },
    { name: 'a deed is denied', denial: { deniesReport: false }, linked: false },
    { name: "it is not the denier's business", statement: { about: new Set([LEAGUE]) }, linked: false },
  ])('in another language: $name', ({ denial, statement, linked }) => {
    const link = matchDenial({ ...DENIAL, ...NAMING, ...denial }, { ...STATEMENT, ...LEAK, ...statement });
    expect(link !== null).toBe(linked);
  });
});

test.each([
  ['a person', { type: 'PERSON', subtype: null, country: COUNTRY, offices: [LEAGUE, null] }, [MINISTER, LEAGUE]],
  ['a ministry', { type: 'ORGANIZATION', subtype: 'MINISTRY', country: COUNTRY, offices: [] }, [MINISTER, COUNTRY]],
  ['a party', { type: 'ORGANIZATION', subtype: 'PARTY', country: COUNTRY, offices: [] }, [MINISTER]],
  ['a capital', { type: 'LOCATION', subtype: 'CITY', country: COUNTRY, offices: [] }, [MINISTER, COUNTRY]],
] as const)('whom %s speaks for', (_, speaker, sides) => {
  expect([...sidesOf({ id: MINISTER, ...speaker })]).toEqual(sides);
});

test('a stem says less the more statements hold it', () => {
  expect(stemWeight(0)).toBe(1);
  expect(stemWeight(10)).toBeGreaterThan(stemWeight(100));
  expect(stemWeight(COMMON_STEM)).toBe(0);
});
