import { describe, expect, test } from 'vitest';
import { type FindingInput, findFindings } from '../../src/resolve/findings.js';
import { slice } from '../../src/text/span.js';
import { analyseArabic, openArabic } from '../extract/read-arabic.js';

const CALL =
  'بحث وزيرا الخارجية الروسي فلاديمير بوتين والأميركي ريكس تيلرسون، في اتصال هاتفي، الأزمة.\n\nوقالت وزارة الخارجية الروسية إن وزير الخارجية سيرغي لافروف ناقش الأزمة، في اتصال هاتفي، مع نظيره الأميركي ريكس تيلرسون.';

test('one office given to two men in tellings of one call', () => {
  const found = analyseArabic(CALL).findings;
  expect(found.map(({ kind, severity }) => [kind, severity])).toEqual([['ROLE_CONFLICT', 'HIGH']]);
  expect(found[0]?.sides.map((side) => slice(CALL, side.span))).toEqual([
    'وزيرا الخارجية الروسي فلاديمير بوتين',
    'وزير الخارجية سيرغي لافروف',
  ]);
});

describe('no conflict', () => {
  test.each([
    [
      'التقى وزير الخارجية الروسي سيرغي لافروف وزير الخارجية الأميركي ريكس تيلرسون، ثم التقى وزير الخارجية التركي مولود جاويش أوغلو.',
    ],
    ['قال وزير الخارجية الأميركي ريكس تيلرسون إن وزير الخارجية الأميركي السابق جون كيري أخطأ.'],
  ])('%s', (text) => {
    expect(analyseArabic(text).findings).toEqual([]);
  });
});

describe('denied statements', () => {
  const text = 'نقلت وكالة عن المبعوث قوله إن الوفد سيغادر المدينة فجرا. ونفى الوفد أن يكون سيغادر المدينة فجرا.';
  const span = (words: string, from = 0) => {
    const start = text.indexOf(words, from);
    return { start, end: start + words.length };
  };
  const base = {
    type: 'INDIRECT',
    negated: false,
    cueLemma: null,
    complementizer: null,
    speakerStatus: 'STATED',
    addressee: null,
    medium: null,
    saidAt: null,
    parent: null,
    continues: null,
    headline: false,
    ruleId: 'test',
    confidence: 1,
  } as const;
  const second = text.indexOf('ونفى');
  const input = (denier: string, relayed: boolean, headline = false): FindingInput => ({
    names: {
      entities: [],
      mentions: [],
      roles: [],
      mentionAt: new Int32Array(0),
      nominals: [],
      honorificAt: new Set(),
    },
    quotes: [
      {
        ...base,
        id: 'q1',
        act: 'STATE',
        cue: [span('قوله')],
        content: [span('الوفد سيغادر المدينة فجرا')],
        speaker: { entity: 'envoy', span: span('المبعوث') },
        chain: relayed ? [{ role: 'RELAYER', entity: 'agency', span: span('وكالة'), cue: null }] : [],
        denies: [],
        deniedTarget: null,
      },
      {
        ...base,
        id: 'q2',
        act: 'DENY',
        headline,
        cue: [span('نفى', second)],
        content: [span('أن يكون سيغادر المدينة فجرا', second)],
        speaker: { entity: denier, span: span('الوفد', second) },
        chain: [],
        denies: ['q1'],
        deniedTarget: span('أن يكون سيغادر المدينة فجرا', second),
      },
    ],
    agreements: [],
    interactions: [],
    times: [],
  });
  const kinds = (given: FindingInput): string[] => findFindings(openArabic(text), given).map(({ kind }) => kind);

  test.each([
    ['a relayed statement denied', 'delegation', true, false, ['DENIED_STATEMENT']],
    ['no relayer, no accusation', 'delegation', false, false, []],
    ['only the headline denies', 'delegation', true, true, []],
  ])('%s', (_name, denier, relayed, headline, expected) => {
    expect(kinds(input(denier, relayed, headline))).toEqual(expected);
  });
});
