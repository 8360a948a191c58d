import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { FILTERS, readFilter } from '../../../src/app/export/filters.js';
import { countExported } from '../../../src/app/export/walk.js';
import { EXPORT_KINDS, type ExportKind } from '../../../src/export/exported.js';
import { toGlobalId } from '../../../src/model/global-id.js';
import { openDemoStore } from './demo-store.js';

let store: Awaited<ReturnType<typeof openDemoStore>>;
beforeAll(async () => {
  store = await openDemoStore();
}, 60_000);
afterAll(() => store[Symbol.asyncDispose]());

type Given = Readonly<Record<string, string | readonly string[]>>;
const read = (kind: ExportKind, given: Given): Promise<object> =>
  readFilter(store, kind, Object.fromEntries(Object.entries(given).map(([name, value]) => [name, [value].flat()])));
const count = async (kind: ExportKind, given: Given): Promise<number> =>
  countExported(store, { kind, filter: await read(kind, given), isPlain: true });

describe('an entity may be named in several ways', () => {
  test.each(['سيرغي لافروف', 'Sergey Lavrov'])('%s', async (speaker) => {
    const lavrov = await store.entities.byName('سيرغي لافروف');
    expect(await read('quotes', { speaker })).toEqual({ speaker: [lavrov?.id] });
    expect(await read('quotes', { speaker: toGlobalId('Entity', lavrov?.id ?? 0) })).toEqual({
      speaker: [lavrov?.id],
    });
  });

  test('by its Wikidata id', async () => {
    const russia = await store.entities.byWikidataId('Q159');
    expect(await read('agreements', { party: 'Q159' })).toEqual({ party: [russia?.id] });
  });
});

test.each<[ExportKind, Given, object]>([
  ['articles', { language: 'ar', hasFindings: 'true' }, { language: ['ar'], hasFinding: 'ANY' }],
  ['articles', { hasFindings: 'false' }, {}],
  ['articles', { hasFindings: 'true', finding: 'date_conflict' }, { hasFinding: ['DATE_CONFLICT'] }],
  ['articles', { publisher: ['A, B', 'C'], text: 'هدنة' }, { publisher: ['A, B', 'C'], text: 'هدنة' }],
  ['quotes', { act: ['deny,state', 'PROMISE'] }, { act: ['DENY', 'STATE', 'PROMISE'] }],
  ['quotes', { publisher: 'A', language: 'ar' }, { articleWith: { publisher: ['A'], language: ['ar'] } }],
  ['agreements', { language: 'ar', role: 'PARTY' }, { articles: { language: ['ar'] }, role: 'PARTY' }],
  ['quotes', { act: 'deny', deniedOnly: 'true' }, { act: ['DENY'], deniedOnly: true }],
  ['quotes', { review: 'machine, CONFIRMED' }, { review: ['MACHINE', 'CONFIRMED'] }],
  ['findings', {}, { minConfidence: 0.85 }],
  ['findings', { minConfidence: '0' }, { minConfidence: 0 }],
  ['agreements', { minArticles: '2', from: '2017-05-01' }, { minArticles: 2, from: '2017-05-01' }],
])('%s with %j', async (kind, given, expected) => {
  expect(await read(kind, given)).toEqual(expected);
});

test('conditions narrow a list', async () => {
  const [all, denials, arabic] = await Promise.all([
    count('quotes', {}),
    count('quotes', { act: 'DENY' }),
    count('articles', { language: 'ar' }),
  ]);
  expect(denials).toBeGreaterThan(0);
  expect(denials).toBeLessThan(all);
  expect(arabic).toBeLessThan(13);
});

test.each<[ExportKind, Given, string, string]>([
  ['quotes', { nothing: 'x' }, 'BAD_USER_INPUT', 'nothing'],
  ['quotes', { status: 'SIGNED' }, 'BAD_USER_INPUT', 'status'],
  ['quotes', { act: 'SING' }, 'BAD_USER_INPUT', 'act'],
  ['quotes', { from: 'yesterday' }, 'DATE_INVALID', 'from'],
  ['quotes', { headline: 'yes' }, 'BAD_USER_INPUT', 'headline'],
  ['quotes', { speaker: 'nobody of this name' }, 'NOT_FOUND', 'speaker'],
  ['quotes', { speaker: '' }, 'BAD_USER_INPUT', 'speaker'],
  ['quotes', { speaker: 'a\u0000b' }, 'BAD_USER_INPUT', 'speaker'],
  ['quotes', { speaker: '\ud83d' }, 'BAD_USER_INPUT', 'speaker'],
  ['quotes', { speaker: 'x'.repeat(1001) }, 'BAD_USER_INPUT', 'speaker'],
  ['quotes', { article: 'https://nowhere.example/' }, 'NOT_FOUND', 'article'],
  ['quotes', { headline: ['true', 'false'] }, 'BAD_USER_INPUT', 'headline'],
  ['quotes', { article: Array<string>(101).fill('Article_1') }, 'BAD_USER_INPUT', 'article'],
  ['agreements', { minArticles: '0' }, 'BAD_USER_INPUT', 'minArticles'],
  ['findings', { minConfidence: '2' }, 'BAD_USER_INPUT', 'minConfidence'],
])('%s refuse %j with %s', async (kind, given, code, argument) => {
  await expect(read(kind, given)).rejects.toMatchObject({ code, path: [argument] });
});

test.each(EXPORT_KINDS)('%s have every condition once and say what it is', (kind) => {
  const names = FILTERS[kind].map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
  for (const { description } of FILTERS[kind]) expect(description.length).toBeGreaterThan(5);
});
