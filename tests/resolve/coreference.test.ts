import { describe, expect, test } from 'vitest';
import { buildNameReader } from '../../src/extract/names.js';
import { ARABIC } from '../../src/lang/ar/pack.js';
import { entityIn, resolveNominal } from '../../src/resolve/coreference.js';
import { openArabic } from '../extract/read-arabic.js';

const read = buildNameReader(ARABIC.names, ARABIC.orthography);

const find = (text: string, words: string, which: 'nominal' | 'head'): string | null => {
  const doc = openArabic(text);
  const names = read(doc);
  const at = text.lastIndexOf(words);
  const from = doc.tokenAt(at);
  const to = doc.tokenAt(at + words.length - 1) + 1;
  const id = which === 'nominal' ? resolveNominal(doc, names)(from, to) : entityIn(names, doc)(from, to);
  return names.entities.find((entity) => entity.id === id)?.name ?? null;
};

describe('noun phrases that stand for somebody named elsewhere', () => {
  test.each([
    ['the minister', 'وصل وزير النقل سامر الخزاعي. وقال الوزير إن الطريق مفتوح.', 'الوزير', 'سامر الخزاعي'],
    ['the ministry', 'ردت وزارة النقل التونسية. وذكرت الوزارة أن الطريق مفتوح.', 'الوزارة', 'وزارة النقل التونسية'],
    [
      'by country, not by distance',
      'التقى الرئيس التركي سامر الخزاعي الرئيس القبرصي كريم البناني. وقال الرئيس التركي إنه سعيد.',
      'الرئيس التركي',
      'سامر الخزاعي',
    ],
    [
      'the head of their delegation',
      'وصل سامر الخزاعي رئيس الوفد الروسي. وقالوا إن رئيس وفدهم بخير.',
      'رئيس وفدهم',
      'سامر الخزاعي',
    ],
    ['an office nobody holds here', 'وصل وزير النقل سامر الخزاعي. وقال السفير إنه سعيد.', 'السفير', null],
    [
      'a country nobody is from',
      'وصل الرئيس التركي سامر الخزاعي. وقال الرئيس الفرنسي إنه سعيد.',
      'الرئيس الفرنسي',
      null,
    ],
    ['another one by its attribute', 'وصل الوفد التركي. وغادر الوفد المرافق أمس.', 'الوفد المرافق', null],
  ])('%s', (_, text, words, expected) => {
    expect(find(text, words, 'nominal')).toBe(expected);
  });
});

describe('noun phrases that name somebody by their head', () => {
  test.each([
    [
      'a person in apposition before the organisations of his title',
      'قال المتحدث باسم وزارة الدفاع العميد سامر الخزاعي ذلك.',
      'المتحدث باسم وزارة الدفاع العميد سامر الخزاعي',
      'سامر الخزاعي',
    ],
    ['an organisation', 'قالت وزارة النقل التونسية ذلك.', 'وزارة النقل التونسية', 'وزارة النقل التونسية'],
    ['behind forms of address', 'قال معالي الدكتور سامر الخزاعي ذلك.', 'معالي الدكتور سامر الخزاعي', 'سامر الخزاعي'],
    [
      'a source in a ministry names nobody',
      'قال مصدر في وزارة النقل التونسية ذلك.',
      'مصدر في وزارة النقل التونسية',
      null,
    ],
    [
      'the spokesman of a named minister is not the minister',
      'قال متحدث باسم وزير النقل سامر الخزاعي ذلك.',
      'متحدث باسم وزير النقل سامر الخزاعي',
      null,
    ],
  ])('%s', (_, text, words, expected) => {
    expect(find(text, words, 'head')).toBe(expected);
  });
});
