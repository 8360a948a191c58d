import { describe, expect, test } from 'vitest';
import { likenessOf, nameKeys } from '../../src/resolve/name-likeness.js';

describe('likenessOf', () => {
  test.each([
    ['سامي الحمود', 'سامي الحمود', false, 'SAME_NAME'],
    ['عبد الكريم شهاب', 'عبدالكريم شهاب', false, 'SPELLED_ALIKE'],
    ['سامي الحمود', 'سامي بن رشيد الحمود', false, 'LONGER_NAME'],
    ['nora field', 'nora jane field', false, 'LONGER_NAME'],
    ['nora field', 'nora j field', false, 'WITH_INITIAL'],
    // What stands behind "son of" is the father's name: they are brothers, or nothing to one another.
    ['سامي رشيد', 'سامي بن رشيد', false, null],
    ['sami rashid', 'sami bin nader bin rashid', false, null],
    ['سامي بن رشيد', 'سامي بن نادر بن رشيد', false, null],
    ['سامي الحمود', 'رامي بن رشيد الحمود', false, null],
    ['سامي الحمود', 'سامي الحداد', false, null],
    ['الكسندر كروبينسكي', 'الكسندر كروبنسكي', true, 'SPELLED_NEARLY'],
    // A letter of a short word makes another name of it.
    ['ماجد سالم', 'ماجد سليم', true, null],
    ['الكسندر كروبينسكي', 'الكسندر كروبنسكي', false, null],
  ])('%s, %s (%s): %s', (a, b, alike, likeness) => {
    expect(likenessOf(a, b, alike)).toBe(likeness);
    expect(likenessOf(b, a, alike)).toBe(likeness);
  });
});

test.each([
  ['سامي', ['=سامي']],
  ['عبد الكريم شهاب', ['=عبدالكريمشهاب', 'عبد شهاب']],
])('%s is looked up by its letters and its ends', (name, keys) => expect(nameKeys(name)).toEqual(keys));
