import { expect, test } from 'vitest';
import {
  hopStatusOf,
  knownLanguage,
  languageStatusOf,
  partyStatusOf,
  tenureStatusOf,
  timeStatusOf,
} from '../../src/app/unknown.js';
import type { EvidenceRecord } from '../../src/store/records.js';

const WORDS: EvidenceRecord = { articleId: 1, start: 0, end: 4, codePointStart: 0, codePointEnd: 4, exact: 'both' };

test.each([
  ['ar', 'ar'],
  ['fr', 'fr'],
  ['und', null],
])('language %s', (language, known) => expect(knownLanguage({ language })).toBe(known));

test.each([
  ['ar', 'ar', [], 'DECLARED'],
  ['ar', null, [], 'DETECTED'],
  ['ar', null, [{ code: 'LANGUAGE_UNCERTAIN' }], 'GUESSED'],
  ['und', null, [{ code: 'LANGUAGE_UNSUPPORTED' }], 'UNKNOWN'],
  ['fr', 'fr', [{ code: 'LANGUAGE_UNSUPPORTED' }], 'DECLARED'],
] as const)('language %s, declared %s, %j: %s', (language, givenLanguage, diagnostics, status) =>
  expect(languageStatusOf({ language, givenLanguage }, diagnostics)).toBe(status),
);

test.each([
  [1, WORDS, 'STATED'],
  [1, null, 'RESOLVED'],
  [null, WORDS, 'UNRESOLVED'],
  [null, null, 'UNKNOWN'],
] as const)('a party: entity %s, evidence %j: %s', (entityId, evidence, status) =>
  expect(partyStatusOf({ entityId, evidence })).toBe(status),
);

test.each([
  ['PUBLISHER', null, null, 'OUTLET'],
  ['PUBLISHER', 1, null, 'OUTLET'],
  ['PUBLISHER', 1, WORDS, 'STATED'],
  ['ORIGINATOR', null, null, 'UNKNOWN'],
  ['RELAYER', 1, null, 'RESOLVED'],
] as const)('a hop: %s, entity %s: %s', (role, entityId, evidence, status) =>
  expect(hopStatusOf({ role, entityId, evidence })).toBe(status),
);

const DAY = '2017-09-14';
test.each([
  [DAY, 'NONE', false, DAY, 'STATED'],
  [DAY, 'PUBLICATION', true, DAY, 'COMPUTED'],
  [null, 'UTTERANCE', false, DAY, 'UTTERANCE_UNDATED'],
  [null, 'UTTERANCE', false, null, 'UTTERANCE_UNDATED'],
  [null, 'PUBLICATION', false, null, 'ARTICLE_UNDATED'],
  [null, 'PUBLICATION', false, DAY, 'VAGUE'],
  [null, 'NONE', false, null, 'VAGUE'],
] as const)(
  'a time: day %s, counted from %s, inferred %s, in an article of %s: %s',
  (day, anchor, inferred, at, status) =>
    expect(timeStatusOf({ from: day, to: day, anchor, inferred }, at)).toBe(status),
);

test.each([
  [7, 'MACHINE', 'HELD', 'FOREIGN_MINISTER', DAY, 'BACKED'],
  [null, 'REJECTED', 'HELD', 'FOREIGN_MINISTER', DAY, 'REJECTED'],
  [null, 'MACHINE', 'FORMER', 'FOREIGN_MINISTER', DAY, 'FORMER'],
  [null, 'MACHINE', 'DESIGNATE', 'PLAYER', DAY, 'DESIGNATE'],
  [null, 'MACHINE', 'HELD', 'PLAYER', DAY, 'NO_OFFICE'],
  [null, 'MACHINE', 'HELD', 'OTHER', null, 'NO_OFFICE'],
  [null, 'MACHINE', 'ACTING', 'FOREIGN_MINISTER', null, 'ARTICLE_UNDATED'],
  [null, 'MACHINE', 'NEW', 'FOREIGN_MINISTER', DAY, 'UNCLEAR'],
] as const)('a role: tenure %s, %s, %s %s in an article of %s: %s', (tenureId, review, standing, office, at, status) =>
  expect(tenureStatusOf({ tenureId, review, standing, office }, at)).toBe(status),
);
