import { describe, expect, test } from 'vitest';
import { analyse } from '../../src/app/analyse.js';
import { toDraft } from '../fixtures/analysis.js';

const quotes = (text: string) => analyse(toDraft(text)).quotes;

describe('a denial of reports', () => {
  test.each([
    ['نفت وزارة النقل صحة تقارير عن إغلاق الميناء.', true],
    ['نفت وزارة النقل ما تردد عن إغلاق الميناء.', true],
    ['نفت وزارة النقل أنباء عن إغلاق الميناء.', true],
    ['نفت وزارة النقل إغلاق الميناء أمام السفن.', false],
    ['نفت وزارة النقل هذه الأنباء عن الميناء.', false],
    ['نفت وزارة النقل الاتهامات بإغلاق الميناء.', false],
    ['The Harbour Ministry denied reports that the port was closed.', true],
    ['The Harbour Ministry denied rumours of a closed port.', true],
    ['The Harbour Ministry denied that the port was closed.', false],
    ['The Harbour Ministry denied allegations that the port was closed.', false],
  ])('%s', (text, isReport) => {
    expect(quotes(text).filter(({ act }) => act === 'DENY')).toMatchObject([isReport ? { deniesReport: true } : {}]);
    expect(quotes(text).some(({ deniesReport }) => deniesReport === true)).toBe(isReport);
  });
});

describe('a content that says that something is not so', () => {
  test.each([
    ['قال المدير سالم الهادي إن الميناء لم يغلق أمس.', true],
    ['قال المدير سالم الهادي إن الميناء أغلق أمس.', false],
    ['قال المدير سالم الهادي إن الميناء أغلق أمس أمام السفن الكبيرة التي لم تدفع.', false],
    ['The minister Sam Holt said that the port was not closed.', true],
    ['The minister Sam Holt said that the port was closed.', false],
  ])('%s', (text, isNegative) => {
    expect(quotes(text).map((quote) => quote.isNegative === true)).toEqual([isNegative]);
  });
});
