import { describe, expect, test } from 'vitest';
import { SEARCH_TERMS } from '../../src/app/search-terms.js';
import { areTwoMouths, findNumberSlot, namingOf } from '../../src/resolve/told-differently.js';
import type { Voice } from '../../src/resolve/utterances.js';

const voice = (id: number, name: string, fields: Partial<Voice> = {}): Voice => ({
  id,
  type: 'PERSON',
  subtype: null,
  name: name.split(' '),
  sides: new Set(),
  ...fields,
});

describe('two mouths', () => {
  test.each([
    { name: 'two persons', a: voice(1, 'sami hammoud'), b: voice(2, 'laith khoury'), two: true },
    { name: 'another spelling', a: voice(1, 'sami hammoud'), b: voice(2, 'samy hamoud'), two: false },
    { name: 'a name in common', a: voice(1, 'sami hammoud'), b: voice(2, 'nasser bin hammoud'), two: false },
    { name: 'only "son of" in common', a: voice(1, 'سامي بن حمود'), b: voice(2, 'ليث بن خوري'), two: true },
    { name: 'a lone name', a: voice(1, 'sami hammoud'), b: voice(2, 'khoury'), two: false },
    { name: 'a body', a: voice(1, 'sami hammoud'), b: voice(2, 'water board', { type: 'ORGANIZATION' }), two: false },
    {
      name: 'spokesman and minister of one ministry',
      a: voice(1, 'sami hammoud', { sides: new Set([7]) }),
      b: voice(2, 'laith khoury', { sides: new Set([7, 8]) }),
      two: false,
    },
    { name: 'nobody', a: voice(1, 'sami hammoud'), b: null, two: false },
  ])('$name: $two', ({ a, b, two }) => {
    expect(areTwoMouths(a, b)).toBe(two);
    expect(areTwoMouths(b, a)).toBe(two);
  });
});

test.each([
  { name: 'both by name', words: ['minister sami hammoud', 'laith khoury'], naming: 'NAMED' },
  { name: 'one by title', words: ['the minister', 'laith khoury'], naming: 'UNDERSTOOD' },
  { name: 'both by the same title', words: ['the minister', 'the minister'], naming: 'SAME_WORDS' },
  { name: 'none', words: ['', ''], naming: 'UNDERSTOOD' },
])('speakers named: $name', ({ words, naming }) => {
  const [one = [], two = []] = words.map((phrase) => (phrase === '' ? [] : phrase.split(' ')));
  expect(namingOf([voice(1, 'sami hammoud'), voice(2, 'laith khoury')], [one, two])).toBe(naming);
});

const placed = (text: string) => ({ text, terms: SEARCH_TERMS.find(text, null) });

describe('different numbers in one place', () => {
  test.each([
    { name: 'a count', a: 'the flood killed 12 people', b: 'the flood killed 20 people', slot: ['12', '20'] },
    { name: 'a count in Arabic digits', a: 'قتل ١٢ شخصا في السيل', b: 'قتل 20 شخصا في السيل', slot: ['١٢', '20'] },
    { name: 'shares', a: 'a rise of 31.3 percent', b: 'a rise of 33.1 percent', slot: ['31.3', '33.1'] },
    { name: 'the same', a: 'the flood killed 12 people', b: 'the flood killed 12 people', slot: null },
    { name: 'rounded', a: 'a loss of 148 houses', b: 'a loss of 150 houses', slot: null },
    { name: 'rounded to a whole', a: 'a rise of 4.8 percent', b: 'a rise of 5 percent', slot: null },
    { name: 'grouped otherwise', a: 'a sum of 1,200,000 dinars', b: 'a sum of 1.200.000 dinars', slot: null },
    {
      name: 'more than',
      a: 'the flood killed more than 12 people',
      b: 'the flood killed more than 20 people',
      slot: null,
    },
    { name: 'with a letter written on', a: 'بنهاية عام 2014 في المدينة', b: 'بنهاية عام 2013م في المدينة', slot: null },
    { name: 'of something else', a: 'it has 12 rooms', b: 'it has 20 doors', slot: null },
  ])('$name', ({ a, b, slot }) => {
    const [one, two] = [placed(a), placed(b)];
    const found = findNumberSlot(one, two);
    expect(
      found === null
        ? null
        : [a.slice(found.first.start, found.first.end), b.slice(found.second.start, found.second.end)],
    ).toEqual(slot);
  });
});
