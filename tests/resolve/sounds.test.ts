import { describe, expect, test } from 'vitest';
import { SOUNDS as ARABIC } from '../../src/lang/ar/sounds.js';
import { SOUNDS as ENGLISH } from '../../src/lang/en/sounds.js';
import { buildSoundReader, soundAlike } from '../../src/resolve/sounds.js';

const arabic = buildSoundReader('ar', ARABIC);
const english = buildSoundReader('en', ENGLISH);

describe('names across scripts', () => {
  test.each([
    ['Robert Haldane', 'روبرت هالدن', true],
    ['Anna Keller', 'آنا كيلر', true],
    ['Mahmoud al-Khatib', 'محمود الخطيب', true],
    ['Mike Turner', 'مايك تيرنر', false],
    ['Mike Turner', 'مايك ترنر', true],
    ['Ali Hussein', 'علي حسين', true],
    ['Ali Hassan', 'علي حسين', false],
    ['Ali Hussein', 'علي حسن', false],
    ['Sami Haddad', 'شامي حداد', false],
    ['Robert Haldane', 'هالدن روبرت', false],
  ])('%s, %s: %s', (name, other, expected) => {
    const [a, b] = [english(name), arabic(other)];
    expect(a !== null && b !== null && soundAlike(a, b)).toBe(expected);
  });

  test.each(['Haldane', 'Ed Ai', 'روبرت'])('%s is too short to tell', (name) => {
    expect(english(name)).toBeNull();
  });
});
