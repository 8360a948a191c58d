import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { type EvaluateOptions, type Evaluation, evaluate } from '../../src/app/evaluate.js';
import type { Failure } from '../../src/app/extract-lines.js';
import { findFalls, parseFrozenScores, toFrozenScores } from '../../src/app/frozen-scores.js';
import { pairBest, shareOf } from '../../src/app/score-measures.js';
import { buildScoreTokens } from '../../src/app/score-tokens.js';
import type { Scores } from '../../src/app/scores.js';
import { type JsonLine, readJsonLines } from '../../src/ingest/read-json-lines.js';

const FIXTURES = new URL('../fixtures/evaluate/', import.meta.url);
const fixture = (name: string): string => fileURLToPath(new URL(name, FIXTURES));

async function* toLines(values: readonly unknown[], source = 'gold'): AsyncGenerator<JsonLine> {
  for (const [index, value] of values.entries()) yield { source, line: index + 1, value, error: null };
}

const run = async (
  gold: readonly unknown[],
  system: readonly unknown[] | null,
  options: Partial<EvaluateOptions> = {},
): Promise<Evaluation & { failures: Failure[] }> => {
  const failures: Failure[] = [];
  const evaluation = await evaluate(toLines(gold), {
    system: system === null ? null : toLines(system, 'system'),
    unit: 'utf16',
    withMetadata: false,
    onFailure: (failure) => failures.push(failure),
    ...options,
  });
  return { ...evaluation, failures };
};

const TEXT =
  'قالت رئيسة البلدية ليلى حداد إن الجسر سيفتح غدا. ونفى المقاول سامي نجار انهيار الجسر. وأضاف أن العمل مستمر.';
const at = (exact: string) => {
  const start = TEXT.indexOf(exact);
  return { start, end: start + exact.length };
};

const QUOTES = {
  said: {
    id: 'q1',
    type: 'INDIRECT',
    act: 'STATE',
    speaker: { entity: 'e1', ...at('رئيسة البلدية ليلى حداد') },
    cue: [at('قالت')],
    content: [at('الجسر سيفتح غدا')],
    chain: [],
    parent: null,
  },
  denied: {
    id: 'q2',
    type: 'INDIRECT',
    act: 'DENY',
    speaker: { entity: 'e2', ...at('المقاول سامي نجار') },
    cue: [at('نفى')],
    content: [at('انهيار الجسر')],
    chain: [{ role: 'RELAYER', entity: 'e1' }],
    parent: 'q1',
  },
  added: {
    id: 'q3',
    type: 'INDIRECT',
    act: 'STATE',
    speaker: null,
    cue: [at('أضاف')],
    content: [at('العمل مستمر')],
    chain: [],
    parent: null,
  },
};

const GOLD = {
  id: 'bridge',
  language: 'ar',
  text: TEXT,
  entities: [
    { id: 'e1', type: 'PERSON', name: 'ليلى حداد', mentions: [at('ليلى حداد')] },
    { id: 'e2', type: 'PERSON', name: 'سامي نجار', mentions: [at('سامي نجار')] },
  ],
  roles: [{ entity: 'e1', ...at('رئيسة البلدية') }],
  quotes: [QUOTES.said, QUOTES.denied, QUOTES.added],
  agreements: [{ id: 'a1', status: 'AGREED', cue: [at('مستمر')], parties: [{ entity: 'e1' }], subject: [at('العمل')] }],
  interactions: [{ id: 'i1', type: 'VISIT', cue: [at('سيفتح')], participants: [{ entity: 'e2' }] }],
};

const withQuote = (name: keyof typeof QUOTES, change: object) => ({
  ...GOLD,
  quotes: Object.entries(QUOTES).map(([key, quote]) => (key === name ? { ...quote, ...change } : quote)),
});

const ALL_RIGHT = {
  names: 1,
  namesLoose: 1,
  coreference: 1,
  detection: 1,
  contentExact: 1,
  contentOverlap: 1,
  cue: 1,
  attribution: 1,
  fullyRight: 1,
  type: 1,
  denials: 1,
  chain: 1,
  chainSpurious: 0,
  nested: 1,
  agreements: 1,
  agreementStatus: 1,
  agreementParties: 1,
  interactions: 1,
  interactionType: 1,
  interactionParticipants: 1,
  roles: 1,
};

/** Measures that are not as they should be when all is right. */
const wrongOf = (scores: Scores): readonly string[] => {
  const flat = toFrozenScores({ scores, languages: { ar: scores }, mistakes: [] }).ar ?? {};
  return Object.entries(ALL_RIGHT).flatMap(([measure, value]) => (flat[measure] === value ? [] : [measure]));
};

describe('evaluate', () => {
  test('an analysis that equals the annotation is right in every measure', async () => {
    const { scores, mistakes, failures } = await run([GOLD], [GOLD]);
    expect(wrongOf(scores)).toEqual([]);
    expect({ mistakes, failures }).toEqual({ mistakes: [], failures: [] });
    expect(scores).toMatchObject({ documents: 1, goldQuotes: 3, systemQuotes: 3 });
  });

  test.each([
    [
      'a mention too long',
      { ...GOLD, entities: [{ ...GOLD.entities[0], mentions: [at('البلدية ليلى حداد')] }, GOLD.entities[1]] },
      ['names'],
    ],
    [
      'a mention of another type',
      { ...GOLD, entities: [{ ...GOLD.entities[0], type: 'LOCATION' }, GOLD.entities[1]] },
      ['names', 'namesLoose'],
    ],
    [
      'two people taken for one',
      { ...GOLD, entities: [{ ...GOLD.entities[0], mentions: GOLD.entities.flatMap(({ mentions }) => mentions) }] },
      ['coreference', 'interactionParticipants'],
    ],
    ['a title given to another person', { ...GOLD, roles: [{ ...GOLD.roles[0], entity: 'e2' }] }, ['roles']],
    ['a cue with its neighbour', withQuote('said', { cue: [at('قالت رئيسة')] }), ['cue', 'fullyRight']],
    [
      'a content with the complementizer',
      withQuote('said', { content: [at('إن الجسر سيفتح غدا')] }),
      ['contentExact', 'contentOverlap'],
    ],
    [
      'a content of which half is missing',
      withQuote('added', { content: [at('مستمر')] }),
      ['contentExact', 'contentOverlap', 'fullyRight'],
    ],
    [
      'another speaker',
      withQuote('said', { speaker: { entity: 'e2', ...at('سامي نجار') } }),
      ['attribution', 'fullyRight'],
    ],
    [
      'a speaker where none is wanted',
      withQuote('added', { speaker: { entity: 'e2' } }),
      ['attribution', 'fullyRight'],
    ],
    ['another type of quote', withQuote('said', { type: 'DIRECT' }), ['fullyRight', 'type']],
    ['a denial taken for a statement', withQuote('denied', { act: 'STATE' }), ['denials']],
    ['a chain too many', withQuote('said', { chain: [{ role: 'RELAYER', entity: 'e2' }] }), ['chainSpurious']],
    [
      'publisher and originator',
      withQuote('said', { chain: [{ role: 'PUBLISHER' }, { role: 'ORIGINATOR', entity: 'e1' }] }),
      [],
    ],
    ['another relayer', withQuote('denied', { chain: [{ role: 'RELAYER', entity: 'e2' }] }), ['chain']],
    ['another parent', withQuote('denied', { parent: 'q3' }), ['nested']],
    ['another status', { ...GOLD, agreements: [{ ...GOLD.agreements[0], status: 'SIGNED' }] }, ['agreementStatus']],
    ['another party', { ...GOLD, agreements: [{ ...GOLD.agreements[0], parties: [] }] }, ['agreementParties']],
    [
      'another interaction type',
      { ...GOLD, interactions: [{ ...GOLD.interactions[0], type: 'TALKS' }] },
      ['interactionType'],
    ],
    [
      'another participant',
      { ...GOLD, interactions: [{ ...GOLD.interactions[0], participants: [{ entity: 'e1' }] }] },
      ['interactionParticipants'],
    ],
    ['a single span in place of a list, and nulls', withQuote('added', { cue: at('أضاف'), chain: null }), []],
    [
      'a vowel sign or a quotation mark is no word',
      withQuote('said', { content: [{ ...at('الجسر سيفتح غدا.') }] }),
      [],
    ],
    [
      'a mention of a type that is not scored',
      { ...GOLD, entities: [...GOLD.entities, { id: 'e3', type: 'EVENT', mentions: [at('الجسر')] }] },
      [],
    ],
  ])('%s', async (_name, system, expected) => {
    const { scores, failures } = await run([GOLD], [system]);
    expect(failures).toEqual([]);
    expect(wrongOf(scores)).toEqual(expected);
  });

  test('names every disagreement with its id and its words', async () => {
    const system = {
      ...withQuote('said', { speaker: { entity: 'e2', ...at('سامي نجار') } }),
      entities: [GOLD.entities[0]],
      roles: [],
      agreements: [],
      interactions: [{ id: 'i9', type: 'VISIT', cue: [at('البلدية')] }],
    };
    const { mistakes } = await run(
      [GOLD],
      [{ ...system, quotes: [...system.quotes.slice(0, 2), { ...QUOTES.added, id: 'q9', content: [at('البلدية')] }] }],
    );
    expect(mistakes.map(({ kind, id, exact }) => `${kind} ${id} ${exact}`)).toEqual([
      'wrong speaker q1 الجسر سيفتح غدا',
      'missed quote q3 العمل مستمر',
      'false quote q9 البلدية',
      'missed name e2 سامي نجار',
      'missed role e1 رئيسة البلدية',
      'missed agreement a1 مستمر … العمل',
      'false interaction i9 البلدية',
      'missed interaction i1 سيفتح',
    ]);
  });

  test('a document that the system lacks counts as read and found empty', async () => {
    const { scores } = await run([GOLD, { ...GOLD, id: 'again' }], [GOLD]);
    expect(scores.detection).toEqual({ p: 1, r: 0.5, f1: 2 / 3 });
  });

  test('languages are scored apart', async () => {
    const english = { id: 'en', language: 'en-GB', text: 'Nothing was said.' };
    const { languages } = await run([GOLD, english, { id: 'x', text: 'ما قال أحد شيئا' }], [GOLD]);
    expect(Object.entries(languages).map(([language, { documents }]) => [language, documents])).toEqual([
      ['ar', 1],
      ['en', 1],
      ['und', 1],
    ]);
  });

  test('runs the extractor when no other analyses are given', async () => {
    const { scores, failures } = await run([GOLD], null);
    expect(failures).toEqual([]);
    expect(scores.systemQuotes).toBeGreaterThan(0);
    expect(scores.detection.f1).toBeGreaterThan(0.5);
  });

  test.each([
    ['no object', 7, 'FIELD_MISSING', 'id'],
    ['no id', { text: TEXT }, 'FIELD_MISSING', 'id'],
    ['an id twice', GOLD, 'FIELD_INVALID', 'appears twice'],
    ['no text', { id: 'n' }, 'FIELD_MISSING', 'text'],
    [
      'a span outside the text',
      { ...GOLD, id: 'n', roles: [{ entity: 'e1', start: 3, end: 9_999 }] },
      'FIELD_INVALID',
      'roles.0',
    ],
    [
      'an empty span',
      { ...GOLD, id: 'n', entities: [{ id: 'e', type: 'PERSON', mentions: [{ start: 3, end: 3 }] }] },
      'FIELD_INVALID',
      'entities.0.mentions.0',
    ],
    [
      'a speaker outside the text',
      { ...withQuote('said', { speaker: { start: -1, end: 3 } }), id: 'n' },
      'FIELD_INVALID',
      'quotes.0.speaker',
    ],
    [
      'a span that is no number',
      { ...withQuote('denied', { cue: [{ start: '1', end: 3 }] }), id: 'n' },
      'FIELD_INVALID',
      'quotes.1.cue',
    ],
    [
      'a start without an end',
      { ...withQuote('denied', { speaker: { start: 1 } }), id: 'n' },
      'FIELD_INVALID',
      'quotes.1.speaker',
    ],
    ['a quote without a type', { ...withQuote('added', { type: null }), id: 'n' }, 'FIELD_INVALID', 'quotes.2.type'],
    [
      'a parent that does not exist',
      { ...withQuote('added', { parent: 'q7' }), id: 'n' },
      'FIELD_INVALID',
      'quotes.2.parent',
    ],
    [
      'an agreement without a status',
      { ...GOLD, id: 'n', agreements: [{ cue: [] }] },
      'FIELD_INVALID',
      'agreements.0.status',
    ],
    ['an unsupported language', { ...GOLD, id: 'n', language: 'fi' }, 'LANGUAGE_UNSUPPORTED', 'language'],
  ])('a bad annotated line (%s) is reported and the rest goes on', async (_name, bad, code, words) => {
    const { scores, failures } = await run([GOLD, bad, { ...GOLD, id: 'last' }], [GOLD, { ...GOLD, id: 'last' }]);
    expect(failures).toMatchObject([{ source: 'gold', line: 2, error: { code } }]);
    expect(failures[0]?.error.message).toContain(words);
    expect(scores).toMatchObject({ documents: 2, detection: { f1: 1 } });
  });

  test('bad lines of the system are reported, and their documents count as empty', async () => {
    const system = [{ ...GOLD, quotes: [{ content: [{ start: 0, end: 9_999 }] }] }, { id: 'unknown' }, { quotes: [] }];
    const { scores, failures } = await run([GOLD], system);
    expect(failures.map(({ source, line, error }) => `${source}:${line} ${error.code}`)).toEqual([
      'system:3 FIELD_MISSING',
      'system:1 FIELD_INVALID',
      'system:2 NOT_FOUND',
    ]);
    expect(scores.detection.r).toBe(0);
  });

  test('no annotated line at all is the caller’s mistake', async () => {
    await expect(run([], [GOLD])).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
  });
});

describe('agreement with the reference scorer', () => {
  // Written by an independent program from the same definitions; its spans count code points, and the texts hold
  // characters that are two UTF-16 units long.
  const expected = JSON.parse(readFileSync(fixture('expected.json'), 'utf8')) as Scores;
  const measures = Object.keys(expected) as (keyof Scores)[];
  const evaluation = evaluate(readJsonLines(fixture('gold.jsonl')), {
    system: readJsonLines(fixture('system.jsonl')),
    unit: 'code-point',
    withMetadata: false,
    onFailure: ({ error }) => {
      throw error;
    },
  });

  test('has the same measures in the same order', async () => {
    expect(Object.keys((await evaluation).scores)).toEqual(measures);
  });

  test.each(measures)('%s', async (measure) => {
    const { scores } = await evaluation;
    const flatten = (value: unknown) => (typeof value === 'object' && value !== null ? Object.values(value) : [value]);
    for (const [index, value] of flatten(scores[measure]).entries()) {
      expect(value).toBeCloseTo(flatten(expected[measure])[index] as number, 9);
    }
  });
});

describe('buildScoreTokens', () => {
  test.each([
    ['words, numbers and underscores', 'a_b 30 قال', ['a_b', '30', 'قال']],
    ['apostrophes inside words', "Yemen's o’clock 'so'", ["Yemen's", 'o’clock', 'so']],
    ['vowel signs keep a word whole', 'تُستأنف أنّ', ['تُستأنف', 'أنّ']],
    ['marks part words', '«سبوتنيك»:نعم-لا', ['سبوتنيك', 'نعم', 'لا']],
    ['an emoji is no word', '😀 قال 𞸀', ['قال', '𞸀']],
    ['nothing', '… ! 😀', []],
  ])('%s', (_name, text, words) => {
    const { tokensOf } = buildScoreTokens(text);
    const found = words.map((word) => ({ start: text.indexOf(word), end: text.indexOf(word) + word.length }));
    expect(tokensOf([{ start: 0, end: text.length }]).size).toBe(words.length);
    expect(found.map((span) => [...tokensOf([span])])).toEqual(words.map((_word, index) => [index]));
  });

  test.each([
    ['The minister', 1],
    ['Mr. THE', 0],
    ['إلى الوزير', 1],
  ])('content words of %s', (text, count) => {
    expect(buildScoreTokens(text).contentWordsOf({ start: 0, end: text.length }).size).toBe(count);
  });
});

test.each([
  [1, 32, 0.0312],
  [3, 32, 0.0938],
  [1, 3, 0.3333],
  [2, 3, 0.6667],
  [0, 5, 0],
  [5, 5, 1],
  [0, 0, null],
])('shareOf(%d, %d)', (part, whole, share) => {
  expect(shareOf(part, whole)).toBe(share);
});

test('pairBest takes the best pair first and each side once', () => {
  const pairs = pairBest([
    { rank: [-0.5], left: 0, right: 0 },
    { rank: [-0.9], left: 0, right: 1 },
    { rank: [-0.9], left: 1, right: 1 },
    { rank: [-0.4], left: 1, right: 0 },
  ]);
  expect([...pairs]).toEqual([
    [0, 1],
    [1, 0],
  ]);
});

describe('frozen scores', () => {
  test('are F1 and shares by language, without counts', async () => {
    const evaluation = await run([GOLD], [GOLD]);
    expect(toFrozenScores(evaluation)).toEqual({ ar: ALL_RIGHT });
  });

  test.each([
    ['the same', { ar: { detection: 1 } }, []],
    ['within the tolerance', { ar: { detection: 1.004 } }, []],
    ['below it', { ar: { detection: 1.006 } }, ['detection']],
    ['a rise where lower is better', { ar: { chainSpurious: -0.01 } }, ['chainSpurious']],
    ['a fall where lower is better', { ar: { chainSpurious: 0.2 } }, []],
    ['a measure that is gone', { ar: { wit: 0.5 } }, ['wit']],
    ['a language that is gone', { en: { detection: 0.1 } }, ['detection']],
  ])('%s', async (_name, frozen, expected) => {
    expect(findFalls(frozen, await run([GOLD], [GOLD])).map(({ measure }) => measure)).toEqual(expected);
  });

  test.each([
    ['{', 'JSON_INVALID'],
    ['{"ar": {"names": "high"}}', 'FIELD_INVALID'],
  ])('refuses %s', (text, code) => {
    expect(() => parseFrozenScores(text)).toThrow(expect.objectContaining({ code }));
  });
});
