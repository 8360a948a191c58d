import { describe, expect, test } from 'vitest';
import { buildExtractor } from '../../src/extract/pipeline.js';
import { toDraft } from '../../src/ingest/draft.js';
import { ARABIC } from '../../src/lang/ar/pack.js';

const extract = buildExtractor(ARABIC);

const relayersOf = (text: string, publisher: string | null): (string | undefined)[] => {
  const { quotes, entities } = extract(toDraft({ text, language: 'ar', publisher }));
  const hops = quotes.flatMap(({ chain }) => chain.filter(({ role }) => role === 'RELAYER'));
  return hops.map((hop) => entities.find(({ id }) => id === hop.entity)?.name);
};

const OWN = 'وقال المهندس سامي الهادي لـ«الأهرام» إن الجسر سيفتتح قريبا. وأضاف أن العمل فيه انتهى.';

describe('the outlet that an article comes from is no relayer', () => {
  test.each([
    ['names itself bare and in marks', OWN, null, []],
    ['is given', OWN, 'الأهرام', []],
    ['is given and another one', OWN, 'عكاظ', ['صحيفة الأهرام', 'صحيفة الأهرام']],
    ['talks with somebody', 'وفي حوار مع «الأهرام» قال سامي الهادي إن الجسر سيفتتح قريبا.', null, []],
    ['has its marks mirrored', 'وقال سامي الهادي لـ»الأهرام« إن الجسر سيفتتح قريبا.', null, []],
    ['a noun introduces it', 'وقال سامي الهادي لصحيفة «الأهرام» إن الجسر سيفتتح قريبا.', null, ['صحيفة الأهرام']],
    ['an agency in marks', 'وقال سامي الهادي لـ«رويترز» إن الجسر سيفتتح قريبا.', null, ['رويترز']],
    [
      'two papers, equally often',
      'وقال سامي الهادي لـ«الأهرام» إن الجسر سيفتتح قريبا. وقالت ليلى الزين لـ«عكاظ» إن الموعد تأجل.',
      null,
      ['صحيفة الأهرام', 'صحيفة عكاظ'],
    ],
  ])('%s', (_, text, publisher, expected) => {
    expect(relayersOf(text, publisher)).toEqual(expected);
  });
});
