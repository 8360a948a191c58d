import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fold, foldString } from '../../src/text/fold.js';
import { arbitraryText } from './arbitrary-text.js';

describe('makes equal what differs in spelling only', () => {
  test.each([
    ['hamza seats', 'أإآٱا', 'ااااا'],
    ['hamza on waw and yeh', 'ؤئ', 'وي'],
    ['alef maqsura', 'على', 'علي'],
    ['teh marbuta', 'مدينة', 'مدينه'],
    ['vowel signs', 'تَصْعِيدٌ', 'تصعيد'],
    ['superscript alef', 'هٰذا', 'هذا'],
    ['Quran signs', 'قۖال', 'قال'],
    ['tatweel', 'ســلام', 'سلام'],
    ['presentation forms', 'ﻗﻮﺍﺕ', 'قوات'],
    ['a ligature', 'ﻻ ﻷ ﻹ ﻵ', 'لا لا لا لا'],
    ['Allah in one sign', 'ﷲ', 'الله'],
    ['Persian letters', 'یک', 'يك'],
    ['Urdu letters', 'ہے', 'هي'],
    ['Arabic digits', '٠١٢٣٤٥٦٧٨٩', '0123456789'],
    ['Persian digits', '۰۱۲۳۴۵۶۷۸۹', '0123456789'],
    ['Arabic separators', '٣٫٥ ١٬٠٠٠ ٥٪', '3.5 1,000 5%'],
    ['case', 'REUTERS Ǆ', 'reuters dz'],
    ['Latin diacritics', 'Çağlar, São, Kyïv', 'caglar, sao, kyiv'],
    ['combining diacritics', 'e\u0301', 'e'],
    ['sharp s and ligatures', 'ﬁn', 'fin'],
    ['full width', 'ＡＢ', 'ab'],
    ['Hangul keeps its syllables', '한글', '한글'],
    ['Greek final accents', 'Αθήνα', 'αθηνα'],
    ['bidi and zero-width marks', 'أ\u200fب\u200cج\u202bد\u2067ه\ufeff', 'ابجده'],
    ['soft hyphens', 'ne\u00adws', 'news'],
    ['astral characters stay', '😀 قال 𞸀', '😀 قال 𞸀'],
    ['other letters stay', 'Москва', 'москва'],
    ['nothing', '', ''],
  ])('%s', (_, text, folded) => {
    expect(foldString(text)).toBe(folded);
  });
});

describe('for any text', () => {
  test('the map leads back, in order, and the short way gives the same', () => {
    fc.assert(
      fc.property(arbitraryText, (text) => {
        const view = fold(text);
        expect(view.text).toBe(foldString(text));
        expect(view.origin.length).toBe(view.text.length + 1);
        expect(view.origin.at(-1)).toBe(text.length);
        for (let i = 1; i < view.origin.length; i += 1) {
          expect((view.origin[i - 1] as number) <= (view.origin[i] as number)).toBe(true);
        }
        for (let i = 0; i < view.text.length; i += 1) {
          expect(foldString(text[view.origin[i] as number] as string)).toContain(view.text[i]);
        }
      }),
      { numRuns: 500 },
    );
  });

  test('folding twice changes nothing', () => {
    fc.assert(
      fc.property(arbitraryText, (text) => {
        expect(foldString(foldString(text))).toBe(foldString(text));
      }),
      { numRuns: 500 },
    );
  });

  test('every unit is stable once folded', () => {
    const unstable: string[] = [];
    for (let code = 0; code <= 0xffff; code += 1) {
      const once = foldString(String.fromCharCode(code));
      if (foldString(once) !== once) unstable.push(code.toString(16));
    }
    expect(unstable).toEqual([]);
  });
});

test('a found stretch is answered in the verbatim text', () => {
  const text = 'زار «ﻗﻮﺍﺕ» المَدينَة';
  const view = fold(text);
  const at = view.text.indexOf('المدينه');
  expect(text.slice(view.origin[at], view.origin[at + 'المدينه'.length])).toBe('المَدينَة');
});

test('the longest ligature gives eighteen letters', () => {
  expect(fold('\ufdfa'.repeat(1 << 16)).text.length).toBe(18 << 16);
});
