import { describe, expect, test } from 'vitest';
import { analyse } from '../../src/app/analyse.js';
import { toDraft } from '../../src/ingest/draft.js';

/** `office standing plain` of every role, in reading order. */
const read = (text: string, language: string): string[] =>
  analyse(toDraft({ text, language, publishedAt: '2019-03-01' })).roles.map(
    ({ office, standing, plain }) => `${office} ${standing}${plain ? '' : ' and more'}`,
  );

describe('Arabic titles', () => {
  test.each([
    ['قال وزير الخارجية التونسي كمال الزواري إن الوفد وصل.', ['FOREIGN_MINISTER HELD']],
    ['قال وزير الخارجية التونسي السابق كمال الزواري إن الوفد وصل.', ['FOREIGN_MINISTER FORMER']],
    ['قال رئيس الوزراء المغربي الأسبق كمال الزواري إن الوفد وصل.', ['PRIME_MINISTER FORMER']],
    ['قال كمال الزواري، وزير المالية الجديد، إن الوفد وصل.', ['FINANCE_MINISTER NEW']],
    ['قال وزير الدفاع التونسي بالنيابة كمال الزواري إن الوفد وصل.', ['DEFENCE_MINISTER ACTING']],
    ['قال المتحدث الرسمي باسم الحكومة التونسية كمال الزواري إن الوفد وصل.', ['SPOKESPERSON HELD']],
    ['قال رئيس فرع الترجمة كمال الزواري إن الوفد وصل.', ['PRESIDENT HELD and more']],
    ['قال نائب وزير الخارجية التونسي كمال الزواري إن الوفد وصل.', ['DEPUTY HELD and more']],
  ])('%s', (text, expected) => expect(read(text, 'ar')).toEqual(expected));
});

describe('English titles', () => {
  test.each([
    ['Tunisian Foreign Minister Kamal Zouari said the delegation had arrived.', ['FOREIGN_MINISTER HELD']],
    ['Former Tunisian foreign minister Kamal Zouari said the delegation had arrived.', ['FOREIGN_MINISTER FORMER']],
    ['Acting Tunisian finance minister Kamal Zouari said the delegation had arrived.', ['FINANCE_MINISTER ACTING']],
    ['Kamal Zouari, the new finance minister of Tunisia, said the delegation had arrived.', ['FINANCE_MINISTER NEW']],
    [
      'Kamal Zouari, who was foreign minister of Tunisia, said the delegation had arrived.',
      ['FOREIGN_MINISTER FORMER'],
    ],
    ['Kamal Zouari, 61, the oil minister of Tunisia, said the delegation had arrived.', ['OIL_MINISTER HELD']],
    ['Deputy foreign minister Kamal Zouari said the delegation had arrived.', ['FOREIGN_MINISTER HELD and more']],
    ['Tunisian planning minister Kamal Zouari said the delegation had arrived.', ['MINISTER HELD and more']],
  ])('%s', (text, expected) => expect(read(text, 'en')).toEqual(expected));
});
