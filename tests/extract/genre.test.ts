import { describe, expect, test } from 'vitest';
import { buildExtractor } from '../../src/extract/pipeline.js';
import { toDraft } from '../../src/ingest/draft.js';
import { ENGLISH } from '../../src/lang/en/pack.js';
import { analyseArabic } from './read-arabic.js';

const isOpinion = (text: string): boolean =>
  analyseArabic(text).diagnostics.some(({ code }) => code === 'OPINION_GENRE');

/** A column whose author argues; what it says of others is no report. */
const COLUMN = `لماذا نخاف من القطار؟

كنت أظن أن القطار سيصل إلى حينا قبل نهاية العام، ولكنني أعترف بأنني كنت متفائلا! فهل يعقل أن ننتظر كل هذه السنوات؟
ولا أحد ينكر أن المدينة تحتاج إليه، وربما كان الاتفاق الذي وقعته الشركة سببا في التأخير، لكن من المؤكد أن علينا أن نسأل.
يا أهل المدينة، لماذا لا نقول ما نريد؟`;

const REPORT = `المجلس يوقع اتفاقا لبناء القطار

وقع مجلس المدينة وشركة الطرق السريعة اتفاقا لبناء خط القطار يوم الأحد.
وقال رئيس المجلس سامي الهادي إن العمل سيبدأ في الربيع، مضيفا أن الخط سيصل إلى الحي الشمالي.
ونفى رئيس المجلس سامي الهادي وجود خلاف مع الشركة. وسأل صحافي: «هل تأخر المشروع؟».`;

describe('the genre of an article', () => {
  test.each([
    ['a column in the first person', COLUMN, true],
    ['a report', REPORT, false],
    [
      'a speaker who says I is no narrator',
      'قال المدرب سامي الهادي: «أنا سعيد، وكنت أتمنى الفوز! لماذا لا أقول ذلك؟ أعترف بأنني أخطأت، وأنا لا أزعم غير ذلك».',
      false,
    ],
    ['one question makes no column', 'هل يعود المطر؟\n\nتوقعت مصلحة الأرصاد هطول المطر على المدينة يوم الأحد.', false],
  ])('%s', (_, text, expected) => {
    expect(isOpinion(text)).toBe(expected);
  });

  test('a column gives no accord, no denial and no finding of its author', () => {
    const { agreements, quotes, findings } = analyseArabic(COLUMN);
    expect({ agreements, findings, denials: quotes.filter(({ act }) => act === 'DENY') }).toEqual({
      agreements: [],
      findings: [],
      denials: [],
    });
  });

  test.each([
    ['a figure of speech is no meeting', 'دخل أعرابي على جماعة من التجار فأحسنوا استقباله.', 0],
    ['one named party is too few', 'وتابعنا زيارة وزير النقل محمد الصباغ قبل أيام.', 0],
    ['two named parties meet in a column too', 'والتقى وزير النقل محمد الصباغ مدير الميناء سالم الهادي أمس.', 1],
  ])('meetings of a column: %s', (_, sentence, count) => {
    expect(analyseArabic(`${COLUMN}\n${sentence}`).interactions).toHaveLength(count);
  });

  test('an author who quotes much and is heard clearly is still an author', () => {
    const quoted =
      'وقال المدير سالم الهادي: «سيصل القطار إلى الحي قبل نهاية العام المقبل، ولن يتأخر أكثر من ذلك أبدا».';
    expect(isOpinion(`${COLUMN}\n${quoted}\n${quoted}`)).toBe(true);
  });

  test('it says by which signs it knew', () => {
    const diagnostic = analyseArabic(COLUMN).diagnostics.find(({ code }) => code === 'OPINION_GENRE');
    expect(diagnostic?.note).toMatch(/FIRST_PERSON \d+/u);
    expect(diagnostic?.note).toMatch(/QUESTION \d+/u);
    expect(diagnostic?.span).not.toBeNull();
  });

  test('a named speaker who denies still does so in a column, with less confidence', () => {
    const denial = 'ونفى وزير النقل محمد الصباغ وجود خلاف.';
    const inColumn = analyseArabic(`${COLUMN}\n${denial}`).quotes.find(({ act }) => act === 'DENY');
    const inReport = analyseArabic(`${REPORT}\n${denial}`).quotes.findLast(({ act }) => act === 'DENY');
    expect(inColumn?.speakerStatus).toBe('STATED');
    expect(inColumn?.confidence).toBeLessThan(inReport?.confidence ?? 0);
  });

  test('a report keeps its accord and its denial', () => {
    const { agreements, quotes } = analyseArabic(REPORT);
    expect(agreements.length).toBeGreaterThan(0);
    expect(quotes.filter(({ act }) => act === 'DENY')).toHaveLength(1);
  });
});

const readEnglish = buildExtractor(ENGLISH);

test.each([
  [
    'a column',
    'Why do we wait for trains?\n\nI thought the train would reach my street by now. Perhaps I was naive! You know the truth: nobody asked us, and of course nobody will. Why should we accept that?',
    true,
  ],
  [
    'a report whose speaker says I',
    'Council signs rail deal\n\nThe city council signed an agreement with the road company on Sunday. "I am glad that we agreed," said the mayor, Sami Hadi. "My door is open, and I will listen!"',
    false,
  ],
])('English, %s', (_, text, expected) => {
  const { diagnostics } = readEnglish(toDraft({ text, language: 'en' }));
  expect(diagnostics.some(({ code }) => code === 'OPINION_GENRE')).toBe(expected);
});
