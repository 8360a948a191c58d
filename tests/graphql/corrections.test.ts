import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { toGlobalId } from '../../src/graphql/node/global-id.js';
import { openTestStore, SLOW_START, startTestServer, type TestServer, TOKEN } from '../server/support.js';

let server: TestServer;
let stop: () => Promise<void>;

beforeAll(async () => {
  const store = await openTestStore(6, { language: 'en' });
  server = await startTestServer(store);
  stop = async () => {
    await server.close();
    await store[Symbol.asyncDispose]();
  };
}, SLOW_START);
afterAll(() => stop());

const WRITE = { authorization: `Bearer ${TOKEN}` };
const HER = { by: 'Rima', reason: 'read it again' };

const PAYLOAD = `{
  correction { id action state by reason at articleVersion words article { title }
    changes { field machine { name entity { name } words } corrected { name entity { name } parties { role entity { name } } words } }
    undone { by reason } object { id review revision } }
  object { id review revision corrections { id action state } }
  conflict { expectedRevision revision object { id review corrections { action } }
    proposed { field proposed { name entity { name } } } }
  errors { code message path remedy }
}`;

const mutate = async (name: string, input: object, headers: Record<string, string> = WRITE) => {
  const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`;
  const query = `mutation ($input: ${type}!) { ${name}(input: $input) ${PAYLOAD} }`;
  const answer = await server.ask(query, { input }, headers);
  expect(answer.errors).toEqual([]);
  return answer.data[name];
};

const quotesOf = async (article: number, filter = '') => {
  const { data, errors } = await server.ask(
    `query ($id: ID!) { article(id: $id) { text quotes(first: 20 ${filter}) { totalCount nodes {
      id act review revision speaker { id name } content { exact start end } article { version } } } } }`,
    { id: toGlobalId('Article', article) },
  );
  expect(errors).toEqual([]);
  return { text: data.article.text, ...data.article.quotes };
};

test('a rejected quote leaves the list; a filter shows it; undone it is back', async () => {
  const [quote] = (await quotesOf(1)).nodes;
  const { correction, object, errors } = await mutate('rejectExtraction', { id: quote.id, revision: 1, ...HER });
  expect(errors).toEqual([]);
  expect(correction).toMatchObject({ action: 'REJECT', state: 'STANDING', ...HER, articleVersion: 1, changes: [] });
  expect(correction.words).toEqual(quote.content.map((span: { exact: string }) => span.exact));
  expect(object).toMatchObject({ id: quote.id, review: 'REJECTED', revision: 2 });
  expect((await quotesOf(1)).totalCount).toBe(3);
  expect((await quotesOf(1, ', filter: { review: [REJECTED] }')).nodes).toMatchObject([{ id: quote.id }]);
  expect((await quotesOf(1, ', filter: { review: [] }')).nodes).toEqual([]);
  const all = await server.ask('{ corrections { totalCount nodes { id object { id } } } }');
  expect(all.data.corrections.nodes).toContainEqual({ id: correction.id, object: { id: quote.id } });
  const undone = await mutate('undoCorrection', { correction: correction.id, by: 'Nadia', reason: 'it was right' });
  expect(undone.correction).toMatchObject({ state: 'UNDONE', undone: { by: 'Nadia', reason: 'it was right' } });
  expect(undone.object).toMatchObject({ review: 'MACHINE', revision: 3 });
  expect((await quotesOf(1)).totalCount).toBe(4);
});

test('a corrected quote says both, and the object shows what was said of it', async () => {
  const quotes = await quotesOf(2);
  const [quote, direct] = quotes.nodes;
  const words = 'agreed on a new truce';
  const start = quotes.text.indexOf(words);
  // An emoji in the title makes the two ways of counting differ.
  const contentSpans = [{ start: start - 1, end: start - 1 + words.length }];
  const input = { id: quote.id, ...HER, speaker: direct.speaker.id, act: 'WARN', contentSpans, unit: 'CODE_POINT' };
  const { correction, object, errors } = await mutate('correctQuote', input);
  expect(errors).toEqual([]);
  const fields = new Map(correction.changes.map((change: { field: string }) => [change.field, change]));
  expect(fields.get('act')).toMatchObject({ machine: { name: 'ANNOUNCE' }, corrected: { name: 'WARN' } });
  expect(fields.get('speaker')).toMatchObject({
    machine: { entity: { name: quote.speaker.name } },
    corrected: { entity: { name: direct.speaker.name } },
  });
  expect(fields.get('content')).toMatchObject({ corrected: { words: [words] } });
  expect(object).toMatchObject({ review: 'CORRECTED', corrections: [{ id: correction.id, action: 'CORRECT' }] });
  const after = (await quotesOf(2)).nodes.find(({ id }: { id: string }) => id === quote.id);
  expect(after).toMatchObject({ act: 'WARN', speaker: direct.speaker, content: [{ exact: words }] });
});

test('what stood in a rejected quote stands in the article, on the word of its outlet', async () => {
  const nested = (await quotesOf(6)).nodes[2];
  const read = async () => {
    const { data } = await server.ask('query ($id: ID!) { quote(id: $id) { parent { id } chain { role position } } }', {
      id: nested.id,
    });
    return data.quote;
  };
  const before = await read();
  expect(before.chain.map(({ role }: { role: string }) => role)).toEqual(['PUBLISHER', 'RELAYER', 'ORIGINATOR']);
  await mutate('rejectExtraction', { id: before.parent.id, ...HER });
  expect(await read()).toEqual({
    parent: null,
    chain: [
      { role: 'PUBLISHER', position: 0 },
      { role: 'ORIGINATOR', position: 1 },
    ],
  });
});

test('a correction of a state that is past is refused with both states', async () => {
  const [quote] = (await quotesOf(3)).nodes;
  await mutate('confirmExtraction', { id: quote.id, by: 'Rima', revision: quote.revision });
  const { correction, object, conflict, errors } = await mutate('correctQuote', {
    ...{ id: quote.id, revision: quote.revision, act: 'DENY' },
    ...HER,
  });
  expect({ correction, object }).toEqual({ correction: null, object: null });
  expect(errors).toMatchObject([{ code: 'STALE_STATE', path: ['revision'] }]);
  expect(conflict).toEqual({
    expectedRevision: quote.revision,
    revision: quote.revision + 1,
    object: { id: quote.id, review: 'CONFIRMED', corrections: [{ action: 'CONFIRM' }] },
    proposed: [{ field: 'act', proposed: { name: 'DENY', entity: null } }],
  });
  // Without a revision it is whatever it is.
  expect((await mutate('correctQuote', { id: quote.id, act: 'DENY', ...HER })).errors).toEqual([]);
});

test('every kind can be corrected, and told by node', async () => {
  const { data } = await server.ask(
    `query ($id: ID!) { article(id: $id) {
      mentions { nodes { id entity { id } } } roles { nodes { id entity { id } } } times { id from }
      agreementReports { nodes { id parties { entity { id } role } } } interactions { nodes { id } } findings { nodes { id } } } }`,
    { id: toGlobalId('Article', 4) },
  );
  const { mentions, roles, times, agreementReports: agreements, interactions, findings } = data.article;
  const other = mentions.nodes.at(-1).entity.id;
  const [party] = agreements.nodes[0].parties;
  const inputs: [string, object][] = [
    ['correctMention', { id: mentions.nodes[0].id, entity: other }],
    ['correctRole', { id: roles.nodes[0].id, office: 'AMBASSADOR', country: null }],
    [
      'correctAgreementReport',
      { id: agreements.nodes[0].id, status: 'SIGNED', parties: [{ entity: party.entity.id, role: 'HOST' }] },
    ],
    ['correctInteraction', { id: interactions.nodes[0].id, type: 'VISIT', participants: [other] }],
    ['correctTime', { id: times[0].id, from: '2017-09-13', to: '2017-09-14' }],
    ['rejectExtraction', { id: findings.nodes[0].id }],
  ];
  for (const [name, input] of inputs) {
    const { correction, errors } = await mutate(name, { ...input, ...HER });
    expect(errors).toEqual([]);
    expect(correction.state).toBe('STANDING');
  }
  const after = await server.ask(
    `query ($id: ID!) { article(id: $id) { corrections { totalCount nodes { id action object { __typename } } }
      findings { totalCount } agreementReports { nodes { status parties { role entity { id } evidence { exact } } } } } }`,
    { id: toGlobalId('Article', 4) },
  );
  expect(after.data.article.corrections.totalCount).toBe(6);
  expect(after.data.article.findings.totalCount).toBe(0);
  expect(after.data.article.agreementReports.nodes[0]).toMatchObject({
    status: 'SIGNED',
    parties: [{ role: 'HOST', entity: party.entity }],
  });
  expect(after.data.article.agreementReports.nodes[0].parties[0].evidence.exact).not.toBe('');
  expect((await server.store.verify()).problems).toEqual([]);
});

describe('what cannot be corrected has a code, and nothing changes', () => {
  const quote = toGlobalId('Quote', 20);
  const entity = toGlobalId('Entity', 99_999);
  test.each<[string, string, object, string, string[]]>([
    ['an id of nothing', 'rejectExtraction', { id: toGlobalId('Quote', 99_999), ...HER }, 'NOT_FOUND', ['id']],
    ['an id that is none', 'rejectExtraction', { id: 'x', ...HER }, 'ID_INVALID', ['id']],
    ['an object that nobody read', 'rejectExtraction', { id: toGlobalId('Article', 1), ...HER }, 'ID_INVALID', ['id']],
    ['an object of another kind', 'correctRole', { id: quote, office: 'JUDGE', ...HER }, 'ID_INVALID', ['id']],
    ['an entity that is not there', 'correctQuote', { id: quote, speaker: entity, ...HER }, 'NOT_FOUND', ['speaker']],
    ['no reason', 'rejectExtraction', { id: quote, by: 'Rima', reason: ' ' }, 'FIELD_MISSING', ['reason']],
    ['nobody who says it', 'confirmExtraction', { id: quote, by: '' }, 'FIELD_MISSING', ['by']],
    ['nothing to correct', 'correctQuote', { id: quote, ...HER }, 'FIELD_MISSING', []],
    ['what cannot be taken away', 'correctQuote', { id: quote, act: null, ...HER }, 'FIELD_INVALID', ['act']],
    ['no words', 'correctQuote', { id: quote, contentSpans: [], ...HER }, 'FIELD_INVALID', ['contentSpans']],
    [
      'words outside the text',
      'correctQuote',
      { id: quote, contentSpans: [{ start: 5, end: 99_999 }], ...HER },
      'FIELD_INVALID',
      ['content'],
    ],
    [
      'words outside the text, in code points',
      'correctQuote',
      { id: quote, contentSpans: [{ start: -1, end: 4 }], unit: 'CODE_POINT', ...HER },
      'FIELD_INVALID',
      ['contentSpans'],
    ],
    [
      'words for nobody',
      'correctQuote',
      { id: quote, speakerSpan: { start: 1, end: 2 }, ...HER },
      'FIELD_MISSING',
      ['speaker'],
    ],
    [
      'days the wrong way round',
      'correctTime',
      { id: toGlobalId('TimeRef', 1), from: '2017-09-15', to: '2017-09-14', ...HER },
      'FIELD_INVALID',
      ['to'],
    ],
    ['a correction that is none', 'undoCorrection', { correction: quote, ...HER }, 'ID_INVALID', ['correction']],
    [
      'a correction that was never made',
      'undoCorrection',
      { correction: toGlobalId('Correction', 99_999), ...HER },
      'NOT_FOUND',
      ['correction'],
    ],
  ])('%s', async (_name, mutation, input, code, path) => {
    const count = await server.store.corrections.count({});
    const { correction, errors } = await mutate(mutation, input);
    expect(correction).toBeNull();
    expect(errors).toMatchObject([{ code, path }]);
    expect(await server.store.corrections.count({})).toBe(count);
  });

  test.each([
    ['no token', {}, 401],
    ['a wrong token', { authorization: 'Bearer wrong' }, 401],
  ])('%s', async (_name, headers, status) => {
    const { status: given } = await server.ask(
      'mutation ($input: RejectExtractionInput!) { rejectExtraction(input: $input) { errors { code } } }',
      { input: { id: quote, ...HER } },
      headers,
    );
    expect(given).toBe(status);
  });
});

describe('reanalyse', () => {
  const REANALYSE = `mutation ($input: ReanalyseInput!) { reanalyse(input: $input) {
    outcome article { extractor version } changes { type added removed changed same } errors { code path } } }`;
  const reanalyse = async (input: object) => (await server.ask(REANALYSE, { input }, WRITE)).data.reanalyse;

  test('reads an article again, once, and says what changed; corrections are kept', async () => {
    const article = toGlobalId('Article', 5);
    const [quote] = (await quotesOf(5)).nodes;
    await mutate('rejectExtraction', { id: quote.id, ...HER });
    const tried = await reanalyse({ article, again: true, dryRun: true });
    expect(tried).toMatchObject({ outcome: 'REREAD', errors: [], article: { version: 1 } });
    const done = await reanalyse({ article, again: true });
    expect(done.changes).toEqual(tried.changes);
    expect(done.changes.map(({ type }: { type: string }) => type)).toContain('Quote');
    expect(await reanalyse({ article })).toMatchObject({ outcome: 'CURRENT', changes: [] });
    const { data } = await server.ask(
      'query ($id: ID!) { article(id: $id) { corrections { nodes { action state words object { id } } } } }',
      { id: article },
    );
    expect(data.article.corrections.nodes).toMatchObject([{ action: 'REJECT' }]);
    expect((await server.store.verify()).problems).toEqual([]);
  });

  test.each([
    [{ article: toGlobalId('Article', 99_999) }, 'NOT_FOUND'],
    [{ article: toGlobalId('Quote', 1) }, 'ID_INVALID'],
  ])('%j: %s', async (input, code) => {
    expect(await reanalyse(input)).toMatchObject({ outcome: null, article: null, errors: [{ code }] });
  });
});
