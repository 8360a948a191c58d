import { describe, expect, test } from 'vitest';
import { pairEntities, pairObjects, type Sighting } from '../../src/resolve/same-objects.js';
import type { Span } from '../../src/text/span.js';

const span = (start: number, end: number): Span => ({ start, end });
const seen = <Id>(id: Id, signs: readonly (string | null)[], body: readonly Span[] = []): Sighting<Id> => ({
  id,
  signs,
  body,
});

describe('which objects of a new reading are which of the old one', () => {
  test.each<{
    name: string;
    before: readonly Sighting<number>[];
    after: readonly Sighting<string>[];
    pairs: readonly (readonly [string, number])[];
  }>([
    { name: 'the same sign', before: [seen(1, ['a'])], after: [seen('x', ['a'])], pairs: [['x', 1]] },
    { name: 'no sign in common', before: [seen(1, ['a'])], after: [seen('x', ['b'])], pairs: [] },
    { name: 'words that are gone', before: [seen(1, [null])], after: [seen('x', ['a'])], pairs: [] },
    {
      name: 'the more telling sign first',
      before: [seen(1, ['a', 'q']), seen(2, ['b', 'q'])],
      after: [seen('x', ['c', 'q']), seen('y', ['a', 'q'])],
      pairs: [
        ['y', 1],
        ['x', 2],
      ],
    },
    {
      name: 'several with one sign in their order',
      before: [seen(1, ['a']), seen(2, ['a'])],
      after: [seen('x', ['a']), seen('y', ['a']), seen('z', ['a'])],
      pairs: [
        ['x', 1],
        ['y', 2],
      ],
    },
    {
      name: 'a body that grew a little',
      before: [seen(1, ['a'], [span(0, 60)])],
      after: [seen('x', ['a'], [span(0, 80)])],
      pairs: [['x', 1]],
    },
    {
      name: 'a body that is mostly another',
      before: [seen(1, ['a'], [span(0, 20)])],
      after: [seen('x', ['a'], [span(0, 80)])],
      pairs: [],
    },
  ])('$name', ({ before, after, pairs }) => {
    expect([...pairObjects(before, after)]).toEqual(pairs);
  });
});

describe('which entities of one article are which of its last reading', () => {
  const source = (id: number, mentions: readonly (Span | null)[], name = 'a source', type = 'PERSON') => ({
    id,
    type,
    name,
    mentions,
  });
  const again = (id: string, mentions: readonly Span[], name = 'a source', type = 'PERSON') => ({
    id,
    type,
    name,
    mentions,
  });
  test.each([
    {
      name: 'the one with most mentions in common',
      before: [source(1, [span(0, 5)]), source(2, [span(10, 15), span(20, 25)])],
      after: [again('x', [span(0, 5), span(10, 15), span(20, 25)]), again('y', [])],
      pairs: [
        ['x', 2],
        ['y', 1],
      ],
    },
    { name: 'its name where no mention is', before: [source(1, [])], after: [again('x', [])], pairs: [['x', 1]] },
    {
      name: 'never one of another type',
      before: [source(1, [span(0, 5)])],
      after: [again('x', [span(0, 5)], 'a source', 'GROUP')],
      pairs: [],
    },
  ])('$name', ({ before, after, pairs }) => {
    expect([...pairEntities(before, after)]).toEqual(pairs);
  });
});
