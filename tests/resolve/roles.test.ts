import { describe, expect, test } from 'vitest';
import type { Entity, Role } from '../../src/model/entity.js';
import type { Quote } from '../../src/model/quote.js';
import { placeRoles } from '../../src/resolve/roles.js';

const entity = (id: string, subtype: string | null, country: string | null): Entity => ({
  id,
  type: 'ORGANIZATION',
  subtype,
  name: id,
  names: {},
  gazetteerId: null,
  wikidataId: null,
  country,
  ruleId: 'x',
  confidence: 1,
});

const role = (parts: Partial<Role>): Role => ({
  id: 'r1',
  entity: 'p1',
  title: { start: 10, end: 14 },
  evidence: { start: 10, end: 20 },
  office: 'FOREIGN_MINISTER',
  organization: null,
  country: null,
  scope: null,
  pattern: 'TITLE_NAME_APPOSITION',
  standing: 'HELD',
  plain: true,
  assertedBy: null,
  ruleId: 'x',
  confidence: 1,
  ...parts,
});

const quote = (speaker: string, start: number, end: number): Quote =>
  ({ id: 'q1', speaker: { entity: speaker, span: null }, content: [{ start, end }] }) as unknown as Quote;

describe('placeRoles', () => {
  const bodies = [
    entity('ministry', 'MINISTRY', 'c1'),
    entity('agency', 'NEWS_AGENCY', 'c2'),
    entity('stray', 'MINISTRY', null),
  ];

  test.each([
    [
      'inside the words of a ministry',
      role({}),
      quote('ministry', 5, 30),
      { assertedBy: 'q1', country: 'c1', organization: 'ministry' },
    ],
    ['outside all words', role({}), quote('ministry', 30, 60), { assertedBy: null, country: null }],
    ['in the words of an agency', role({}), quote('agency', 5, 30), { assertedBy: 'q1', country: null }],
    ['in the words of a ministry of nowhere', role({}), quote('stray', 5, 30), { assertedBy: 'q1', country: null }],
    [
      'with a country of its own',
      role({ country: 'c9' }),
      quote('ministry', 5, 30),
      { assertedBy: 'q1', country: 'c9' },
    ],
    ['a counterpart', role({ pattern: 'COUNTERPART' }), quote('ministry', 5, 30), { assertedBy: 'q1', country: null }],
  ])('%s', (_name, given, words, expected) => {
    expect(placeRoles([given], [words], bodies)[0]).toMatchObject(expected);
  });
});
