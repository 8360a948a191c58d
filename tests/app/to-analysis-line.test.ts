import { describe, expect, test } from 'vitest';
import { toAnalysisLine } from '../../src/app/to-analysis-line.js';
import type { Analysis } from '../../src/model/analysis.js';
import { emptyAnalysis, findSpan, makeArticle, makeEntity, makeMention, toDraft } from '../fixtures/analysis.js';

const { draft, analysis } = makeArticle(0);
const line = toAnalysisLine(draft, analysis);

/** Every `{start, end}` in a value, with the path to it. */
const spansOf = (value: unknown, path = ''): [string, { start: number; end: number }][] => {
  if (value === null || typeof value !== 'object') return [];
  const own: [string, { start: number; end: number }][] =
    'start' in value && 'end' in value ? [[path, value as { start: number; end: number }]] : [];
  return [...own, ...Object.entries(value).flatMap(([key, inner]) => spansOf(inner, `${path}/${key}`))];
};

describe('an analysis line', () => {
  test('is plain JSON: nothing is lost on the way through text', () => {
    expect(JSON.parse(JSON.stringify(line))).toEqual(line);
  });

  test.each(spansOf(line))('%s lies in the text', (_path, { start, end }) => {
    expect(draft.text.slice(start, end)).toHaveLength(end - start);
    expect(end).toBeGreaterThan(start);
  });

  test('keeps every object and its id', () => {
    for (const key of ['entities', 'quotes', 'agreements', 'interactions', 'findings', 'times'] as const) {
      expect(line[key].map(({ id }) => id)).toEqual(analysis[key].map(({ id }) => id));
    }
    expect([...line.roles, ...line.otherRoles].map(({ id }) => id).sort()).toEqual(
      analysis.roles.map(({ id }) => id).sort(),
    );
    const mentions = line.entities.flatMap((entity) => [...entity.mentions, ...entity.otherMentions]);
    expect(mentions).toHaveLength(analysis.mentions.length);
  });
});

const TEXT = 'قال الوزير سامي نادر لوكالة البرق إن الهدنة انتهت. ونفى ذلك. (البرق)';
const at = (words: string, occurrence = 1) => findSpan(TEXT, words, occurrence);

const quote = (fields: Partial<Analysis['quotes'][number]>): Analysis['quotes'][number] => ({
  id: 'q1',
  type: 'INDIRECT',
  act: 'STATE',
  negated: false,
  cue: [at('قال')],
  cueLemma: null,
  complementizer: at('إن'),
  content: [at('الهدنة انتهت')],
  speaker: { entity: 'e1', span: at('الوزير سامي نادر') },
  speakerStatus: 'STATED',
  addressee: null,
  medium: null,
  saidAt: null,
  chain: [],
  parent: null,
  continues: null,
  denies: [],
  deniedTarget: null,
  headline: false,
  ruleId: 'test.quote',
  confidence: 1,
  ...fields,
});

const made: Analysis = {
  ...emptyAnalysis(),
  entities: [makeEntity('e1', 'PERSON', 'سامي نادر'), makeEntity('e2', 'MEDIA', 'البرق')],
  mentions: [
    makeMention('m1', 'e1', at('سامي نادر')),
    makeMention('m2', 'e1', at('الوزير'), 'NOMINAL'),
    makeMention('m3', 'e2', at('البرق')),
  ],
  roles: [
    {
      id: 'r1',
      entity: 'e1',
      title: at('الوزير'),
      evidence: at('الوزير سامي نادر'),
      office: 'MINISTER',
      organization: null,
      country: null,
      scope: null,
      pattern: 'TITLE_NAME_APPOSITION',
      standing: 'HELD',
      plain: true,
      assertedBy: null,
      ruleId: 'test.role',
      confidence: 1,
    },
    {
      id: 'r2',
      entity: 'e2',
      title: null,
      evidence: at('(البرق)'),
      office: 'OTHER',
      organization: null,
      country: null,
      scope: null,
      pattern: 'PHOTO_CREDIT',
      standing: 'HELD',
      plain: true,
      assertedBy: null,
      ruleId: 'test.role',
      confidence: 1,
    },
  ],
  quotes: [
    quote({
      chain: [
        { role: 'RELAYER', entity: 'e2', span: at('البرق'), cue: null },
        { role: 'ORIGINATOR', entity: 'e1', span: null, cue: null },
      ],
    }),
    quote({
      id: 'q2',
      act: 'DENY',
      speaker: { entity: 'e1', span: null },
      complementizer: null,
      denies: ['q1', 'q9'],
      deniedTarget: at('ذلك'),
      parent: 'q1',
    }),
    quote({ id: 'q3', speaker: { entity: null, span: null } }),
    quote({ id: 'q4', speaker: { entity: null, span: at('الوزير') } }),
    quote({ id: 'q5', speaker: null }),
  ],
};

describe('the form of the exchange format', () => {
  const result = toAnalysisLine(toDraft(TEXT, { externalId: 'x' }), made);

  test('named mentions apart from the others', () => {
    expect(result.id).toBe('x');
    expect(result.entities[0]).toMatchObject({
      mentions: [at('سامي نادر')],
      otherMentions: [{ kind: 'NOMINAL', ...at('الوزير') }],
    });
  });

  test('roles by their title, those without one apart', () => {
    expect(result.roles).toEqual([expect.objectContaining({ entity: 'e1', ...at('الوزير'), office: 'MINISTER' })]);
    expect(result.otherRoles).toEqual([expect.objectContaining({ entity: 'e2', ...at('(البرق)') })]);
  });

  test.each([
    ['named', 0, { entity: 'e1', ...at('الوزير سامي نادر') }],
    ['understood', 1, { entity: 'e1' }],
    ['described only', 3, at('الوزير')],
    ['neither entity nor words', 2, null],
    ['none', 4, null],
  ])('speaker: %s', (_name, index, speaker) => expect(result.quotes[index]?.speaker).toEqual(speaker));

  test('chain, complementizer, denial and parent', () => {
    expect(result.quotes[0]).toMatchObject({
      chain: [
        { role: 'RELAYER', entity: 'e2', ...at('البرق') },
        { role: 'ORIGINATOR', entity: 'e1' },
      ],
      complementizer: at('إن'),
      parent: null,
      denies: null,
    });
    expect(result.quotes[1]).toMatchObject({
      denies: 'q1',
      deniesAll: ['q1', 'q9'],
      deniedTarget: at('ذلك'),
      parent: 'q1',
    });
    expect(result.quotes[1]).not.toHaveProperty('complementizer');
  });
});
