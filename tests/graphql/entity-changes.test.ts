import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { toGlobalId } from '../../src/graphql/node/global-id.js';
import { openTestStore, SLOW_START, startTestServer, type TestServer, TOKEN } from '../server/support.js';

let server: TestServer;
let stop: () => Promise<void>;

beforeAll(async () => {
  const store = await openTestStore(12);
  server = await startTestServer(store);
  stop = async () => {
    await server.close();
    await store[Symbol.asyncDispose]();
  };
}, SLOW_START);
afterAll(() => stop());

const WRITE = { authorization: `Bearer ${TOKEN}` };
const SIGNED = { by: 'Rima', reason: 'one man in two scripts' };
const PAYLOAD = `{
  change { id kind by reason at nameBefore nameAfter from { id } into { id } undone { by reason at } }
  entity { id name mergedIds revision machineName { name names { language name } }
    changes { totalCount nodes { id kind } } }
  conflict { expectedRevision revision entity { id changes { nodes { by reason } } } }
  errors { code path message remedy }
}`;
const mutate = async (field: string, type: string, input: object, headers: Record<string, string> = WRITE) => {
  const query = `mutation ($input: ${type}!) { ${field}(input: $input) ${PAYLOAD} }`;
  const answer = await server.ask(query, { input: { ...SIGNED, ...input } }, headers);
  expect(answer.errors).toEqual([]);
  return answer.data[field];
};
const merge = (input: object) => mutate('mergeEntities', 'MergeEntitiesInput', input);
const split = (input: object) => mutate('splitEntity', 'SplitEntityInput', input);
const rename = (input: object) => mutate('renameEntity', 'RenameEntityInput', input);
const undo = (change: string) => mutate('undoEntityChange', 'UndoEntityChangeInput', { change });

const find = async (name: string): Promise<{ id: string; name: string; revision: number; articleCount: number }> =>
  (await server.ask('query ($name: String!) { entity(name: $name) { id name revision articleCount } }', { name })).data
    .entity;

test('a merge: the id goes on to work, who did it and why is on record, and it is undone', async () => {
  const [arabic, english] = [await find('ليث الخوري'), await find('Laith Khoury')];
  const done = await merge({ from: english.id, into: arabic.id, fromRevision: 0, intoRevision: 0 });
  expect(done).toMatchObject({
    errors: [],
    conflict: null,
    change: { kind: 'MERGE', by: 'Rima', reason: SIGNED.reason, nameBefore: 'Laith Khoury', undone: null },
    entity: { id: arabic.id, mergedIds: [english.id], revision: 1, machineName: null, changes: { totalCount: 1 } },
  });
  const { data } = await server.ask('query ($id: ID!) { node(id: $id) { id ... on Entity { articleCount } } }', {
    id: english.id,
  });
  expect(data.node).toEqual({ id: arabic.id, articleCount: arabic.articleCount + english.articleCount });

  const undone = await undo(done.change.id);
  expect(undone).toMatchObject({
    errors: [],
    change: { undone: { by: 'Rima', reason: SIGNED.reason } },
    entity: { id: english.id, mergedIds: [], revision: 2 },
  });
  expect((await undo(done.change.id)).errors).toMatchObject([{ code: 'CHANGE_UNDONE', path: ['change'] }]);
});

test('candidates say who somebody might be, and why', async () => {
  const { data } = await server.ask(
    'query ($name: String!) { entity(name: $name) { candidates { score reasons entity { id } } } }',
    { name: 'Sami Hammoud' },
  );
  expect(data.entity.candidates).toEqual([]);
});

test('a split makes an entity for articles, and undone its id names the first one', async () => {
  const entity = await find('رائد المصري');
  const { data } = await server.ask(
    'query ($id: ID!) { node(id: $id) { ... on Entity { articles { nodes { id } } } } }',
    {
      id: entity.id,
    },
  );
  const article = data.node.articles.nodes[0].id;
  const done = await split({ entity: entity.id, articles: [article], name: 'رائد المصري (الطبيب)' });
  expect(done).toMatchObject({ errors: [], change: { kind: 'SPLIT' }, entity: { name: 'رائد المصري (الطبيب)' } });
  expect(done.entity.id).not.toBe(entity.id);
  await undo(done.change.id);
  expect((await server.ask(`{ node(id: "${done.entity.id}") { id } }`)).data.node).toEqual({ id: entity.id });
});

test('a renaming keeps what the machine says', async () => {
  const entity = await find('Basil Omari');
  const done = await rename({ entity: entity.id, name: ' Basil Al-Omari ' });
  expect(done.entity).toMatchObject({ name: 'Basil Al-Omari', machineName: { name: 'Basil Omari', names: [] } });
  expect((await find('Basil Omari')).id).toBe(entity.id);
});

test('of two who change an entity the second one is told what the first one did', async () => {
  const entity = await find('Raed Masri');
  await rename({ entity: entity.id, name: 'Raed Al-Masri', revision: entity.revision, by: 'Omar', reason: 'passport' });
  const late = await rename({ entity: entity.id, name: 'Ra’ed Masri', revision: entity.revision });
  expect(late).toMatchObject({
    change: null,
    entity: null,
    errors: [{ code: 'STALE_STATE', path: ['revision'] }],
    conflict: {
      expectedRevision: 0,
      revision: 1,
      entity: { id: entity.id, changes: { nodes: [{ by: 'Omar', reason: 'passport' }] } },
    },
  });
});

describe('what is refused', () => {
  const missing = toGlobalId('Entity', 99_999);
  test.each<[string, () => Promise<{ errors: unknown }>, string, string]>([
    ['the id of something else', () => merge({ from: toGlobalId('Quote', 1), into: missing }), 'ID_INVALID', 'from'],
    ['an unknown entity', () => merge({ from: missing, into: missing }), 'NOT_FOUND', 'from'],
    [
      'an entity and itself',
      async () => merge({ from: (await find('Amman')).id, into: (await find('Amman')).id }),
      'ENTITY_CYCLE',
      'from',
    ],
    [
      'a man and a city',
      async () => merge({ from: (await find('Rami Zein')).id, into: (await find('Amman')).id }),
      'ENTITIES_DIFFER',
      'force',
    ],
    ['nobody who says so', async () => rename({ entity: missing, name: 'x', by: ' ' }), 'BAD_USER_INPUT', 'by'],
    ['no reason', async () => rename({ entity: missing, name: 'x', reason: '' }), 'BAD_USER_INPUT', 'reason'],
    ['no name', async () => rename({ entity: missing, name: '' }), 'BAD_USER_INPUT', 'name'],
    ['no language', async () => rename({ entity: missing, name: 'x', language: '?' }), 'FIELD_INVALID', 'language'],
    ['a split of nothing', async () => split({ entity: (await find('Amman')).id }), 'FIELD_MISSING', 'articles'],
    [
      'too many articles',
      () => split({ entity: missing, articles: Array(1001).fill(toGlobalId('Article', 1)) }),
      'BAD_USER_INPUT',
      'articles',
    ],
    ['an unknown change', () => undo(toGlobalId('EntityChange', 999)), 'NOT_FOUND', 'change'],
  ])('%s', async (_name, attempt, code, path) => {
    expect((await attempt()).errors).toMatchObject([{ code, path: [path] }]);
  });

  test('a change without a token', async () => {
    const query = `mutation { undoEntityChange(input: { change: "x", by: "x", reason: "x" }) ${PAYLOAD} }`;
    const answer = await server.ask(query, {});
    expect(answer.errors).toMatchObject([{ extensions: { code: 'UNAUTHENTICATED' } }]);
  });
});
