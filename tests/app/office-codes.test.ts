import { expect, test } from 'vitest';
import { buildOfficeCoder } from '../../src/app/office-codes.js';

const codeOf = buildOfficeCoder();

test.each([
  ['Minister of Foreign Affairs of Kadria', 'en', 'FOREIGN_MINISTER'],
  ['Kadrian Secretary of State', 'en', 'FOREIGN_MINISTER'],
  ['President of the Republic', 'en', 'PRESIDENT'],
  ['Deputy Prime Minister of Kadria', 'en', null],
  ['keeper of the seals', 'en', null],
  ['وزير الخارجية', 'ar', 'FOREIGN_MINISTER'],
  ['وزير المالية الكادري', 'ar', 'FINANCE_MINISTER'],
  ['رئيس الوزراء', 'ar', 'PRIME_MINISTER'],
  ['الأمين العام للرابطة', 'ar', 'SECRETARY_GENERAL'],
  ['وزير الدفاع', null, 'DEFENCE_MINISTER'],
  ['Foreign Minister', null, 'FOREIGN_MINISTER'],
])('%s (%s): %s', (name, language, code) => expect(codeOf([{ name, language }])).toBe(code));

test('the first title that names an office counts', () =>
  expect(
    codeOf([
      { name: 'holder of the chair', language: 'fr' },
      { name: 'chairman', language: 'en' },
    ]),
  ).toBe('CHAIR'));
