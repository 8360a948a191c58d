import { describe, expect, test } from 'vitest';
import { conjugate } from '../../../src/lang/ar/verbs.js';

const formsOf = (...[stems, options]: Parameters<typeof conjugate>): ReadonlyMap<string, string> =>
  new Map(conjugate(stems, options).map(({ form, mood, agreement }) => [form, `${mood} ${agreement}`]));

const SAY = { perfect: 'قال', imperfect: 'قول', participle: 'قائل', masdar: 'قول' };
const DENY = { perfect: 'نفى', imperfect: 'نفي', shortened: 'نف', imperfectShortened: 'نف', participle: 'نافي' };

describe('forms of a verb', () => {
  test.each([
    [SAY, 'قال', 'FINITE M'],
    [SAY, 'قالت', 'FINITE F'],
    [SAY, 'قالوا', 'FINITE P'],
    [SAY, 'يقول', 'FINITE M'],
    [SAY, 'ستقول', 'FINITE F'],
    [SAY, 'يقولون', 'FINITE P'],
    [SAY, 'قائلا', 'PARTICIPLE M'],
    [SAY, 'قائلين', 'PARTICIPLE P'],
    [SAY, 'قولهم', 'MASDAR P'],
    [DENY, 'نفت', 'FINITE F'],
    [DENY, 'نفوا', 'FINITE P'],
    [DENY, 'ينفون', 'FINITE P'],
    [DENY, 'نفيا', 'FINITE P'],
    [DENY, 'نافين', 'PARTICIPLE P'],
  ])('%o has %s', (stems, form, expected) => {
    expect(formsOf(stems).get(form)).toBe(expected);
  });

  test.each([['نفاه'], ['نفته']])('%s has its object written on', (form) => {
    expect(formsOf(DENY).has(form)).toBe(false);
    expect(formsOf(DENY, { withObjects: true }).get(form)).toMatch(/^FINITE/u);
  });
});
