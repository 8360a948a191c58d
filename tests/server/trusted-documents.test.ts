import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse, print } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { makeAppFolder, packageFile, ROOT, run } from '../clients/support.js';
import { openTestStore, SLOW_START, startTestServer, type TestServer, TOKEN } from './support.js';

const hashOf = (algorithm: string, text: string): string => createHash(algorithm).update(text).digest('hex');

const DENIALS = 'query Denials($first: Int = 1) {\n  quotes(filter: {act: DENY},   first: $first) { totalCount }\n}\n';
const CODEGEN = 'query Latest { articles(first: 1) { nodes { __typename title } } }';
const APOLLO = 'query Version {\n  version\n}';
const WRITE = 'mutation Add { ingestArticle(input: { body: "Rana Odeh said the bridge is open." }) { outcome } }';
const RELAY = 'query appVersionQuery { version }';

const writeFolder = async (files: Readonly<Record<string, string>>): Promise<string> => {
  const folder = await mkdtemp(join(tmpdir(), 'isnad-trusted-'));
  for (const [name, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), text);
  }
  return folder;
};

/** The manifest that relay-compiler writes for a document. */
const relayManifest = async (): Promise<string> => {
  await using app = await makeAppFolder();
  await mkdir(join(app.path, 'src/__generated__'), { recursive: true });
  await writeFile(join(app.path, 'src/app.js'), `graphql\`${RELAY}\`;`);
  await writeFile(join(app.path, 'persisted.json'), '{}');
  const config = {
    src: './src',
    schema: join(ROOT, 'schema/schema.graphql'),
    language: 'javascript',
    artifactDirectory: './src/__generated__',
    persistConfig: { file: './persisted.json', algorithm: 'MD5' },
  };
  await writeFile(join(app.path, 'relay.config.json'), JSON.stringify(config));
  const { code, output } = await run(
    process.execPath,
    [packageFile('relay-compiler/cli.js'), 'relay.config.json'],
    app.path,
  );
  expect(code, output).toBe(0);
  return readFile(join(app.path, 'persisted.json'), 'utf8');
};

let server: TestServer;
let stop: () => Promise<void>;
let relayId: string;

beforeAll(async () => {
  const relay = await relayManifest();
  relayId = Object.keys(JSON.parse(relay))[0] ?? '';
  const folder = await writeFolder({
    'denials.graphql': DENIALS,
    'denials.variables.json': '{"first": 1}',
    'app/write.gql': WRITE,
    'app/codegen.json': JSON.stringify({ [hashOf('sha1', CODEGEN)]: CODEGEN }),
    'relay.json': relay,
    'apollo.json': JSON.stringify({
      format: 'apollo-persisted-query-manifest',
      version: 1,
      operations: [{ id: hashOf('sha256', APOLLO), name: 'Version', type: 'query', body: APOLLO }],
    }),
    'notes.txt': 'not read',
  });
  const store = await openTestStore(3);
  server = await startTestServer(store, { trustedDocuments: folder });
  stop = async () => {
    await server.close();
    await store[Symbol.asyncDispose]();
    await rm(folder, { recursive: true });
  };
}, SLOW_START);
afterAll(() => stop());

const post = (body: unknown, headers: Record<string, string> = {}) =>
  server.send({
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  });
const get = (parameters: Record<string, string>) =>
  server.send({ method: 'GET' }, `/graphql?${new URLSearchParams(parameters)}`);
const persisted = (hash: string) => ({ persistedQuery: { version: 1, sha256Hash: hash } });

describe('what is trusted runs', () => {
  test.each([
    ['documentId, a name', { documentId: 'denials' }, 'quotes'],
    ['documentId, a prefixed hash', { documentId: `sha256:${hashOf('sha256', DENIALS)}` }, 'quotes'],
    ['documentId, a hash', { documentId: hashOf('sha256', DENIALS) }, 'quotes'],
    ['the hash of the text as clients print it', { documentId: hashOf('sha256', print(parse(DENIALS))) }, 'quotes'],
    ['the form of Apollo Client and urql', { extensions: persisted(hashOf('sha256', APOLLO)) }, 'version'],
    ['the same with the text', { query: APOLLO, extensions: persisted(hashOf('sha256', APOLLO)) }, 'version'],
    ['the id of a manifest of codegen', { id: hashOf('sha1', CODEGEN) }, 'articles'],
    ['the text itself', { query: DENIALS }, 'quotes'],
    ['the text as clients print it', { query: print(parse(DENIALS)) }, 'quotes'],
    ['with variables', { documentId: 'denials', variables: { first: 0 } }, 'quotes'],
  ])('%s', async (_name, body, field) => {
    const { status, data, errors } = await post(body);
    expect(errors).toEqual([]);
    expect([status, data[field]]).toEqual([200, expect.anything()]);
  });

  test.each(['id', 'doc_id'])('what relay-compiler persisted, as %s', async (name) => {
    expect((await post({ [name]: relayId })).data).toEqual({ version: expect.any(String) });
  });

  test.each([
    ['documentId', { documentId: 'denials', variables: '{"first":1}' }],
    ['the form of Apollo Client', { extensions: JSON.stringify(persisted(hashOf('sha256', DENIALS))) }],
  ])('by a bare GET: %s', async (_name, parameters) => {
    const { status, data } = await get(parameters as Record<string, string>);
    expect([status, data]).toEqual([200, { quotes: { totalCount: expect.any(Number) } }]);
  });

  test('a mutation still needs a token, and is never run by GET', async () => {
    expect((await post({ documentId: 'write' })).status).toBe(401);
    expect((await post({ documentId: 'write' }, { authorization: `Bearer ${TOKEN}` })).data).toEqual({
      ingestArticle: { outcome: 'ADDED' },
    });
    expect((await get({ documentId: 'write' })).status).toBe(405);
  });
});

describe('everything else is refused', () => {
  test.each([
    ['another text', { query: '{ version }' }],
    ['introspection', { query: '{ __schema { queryType { name } } }' }],
    ['an unknown id', { documentId: 'elsewhere' }],
    ['an unknown hash', { extensions: persisted('0'.repeat(64)) }],
    ['an id with another text', { documentId: 'denials', query: CODEGEN }],
    ['an id with a text nobody trusts', { documentId: 'denials', query: '{ version }' }],
    ['a hash to be remembered', { query: '{ version }', extensions: persisted(hashOf('sha256', '{ version }')) }],
    ['a name that every object has', { documentId: '__proto__' }],
    ['a path', { documentId: '../denials' }],
  ])('%s', async (_name, body) => {
    const { status, data, errors } = await post(body);
    expect([status, data]).toEqual([403, undefined]);
    expect(errors).toMatchObject([{ extensions: { code: 'DOCUMENT_NOT_TRUSTED', remedy: expect.any(String) } }]);
  });

  test('a list of requests', async () => {
    expect((await post([{ query: '{ version }' }])).status).toBe(400);
  });

  test('a text by GET, whether or not the client names itself', async () => {
    expect((await get({ query: '{ version }' })).status).toBe(403);
  });
});

describe('a folder that cannot be trusted stops the start', () => {
  const refusalOf = async (files: Readonly<Record<string, string>>): Promise<string> => {
    const folder = await writeFolder(files);
    await using store = await openTestStore();
    try {
      const started = await startTestServer(store, { trustedDocuments: folder });
      await started.close();
      return 'started';
    } catch (error) {
      return `${(error as { code?: string }).code} ${(error as Error).message}`;
    } finally {
      await rm(folder, { recursive: true });
    }
  };

  test.each([
    ['a field that the schema lacks', { 'a.graphql': '{ verzion }' }, /a\.graphql: document a: .*"verzion"/u],
    ['a document that does not parse', { 'a.graphql': '{ version' }, /a\.graphql: document a: Syntax Error/u],
    ['a manifest that is not JSON', { 'a.json': '{' }, /a\.json: is not JSON/u],
    ['a manifest of another form', { 'a.json': '[1]' }, /a\.json: is no list of documents/u],
    ['two texts of one id', { 'a.graphql': '{ version }', 'b/a.graphql': '{ __typename }' }, /document a is another/u],
    ['no document', { 'a.txt': '' }, /holds no documents/u],
    ['a document beyond the limits', { 'a.graphql': `{ ${'a: version '.repeat(900)} }` }, /document a: /u],
  ])('%s', async (_name, files, message) => {
    const refusal = await refusalOf(files as Record<string, string>);
    expect(refusal).toMatch(/^TRUSTED_DOCUMENTS_INVALID /u);
    expect(refusal).toMatch(message);
  });

  test('a link to somewhere else is not followed', async () => {
    const folder = await writeFolder({});
    await symlink('/etc/passwd', join(folder, 'a.graphql'));
    await using store = await openTestStore();
    await expect(startTestServer(store, { trustedDocuments: folder })).rejects.toThrow(/holds no documents/u);
    await rm(folder, { recursive: true });
  });

  test('a folder that is not there', async () => {
    await using store = await openTestStore();
    await expect(startTestServer(store, { trustedDocuments: '/nowhere/at/all' })).rejects.toMatchObject({
      code: 'FILE_NOT_FOUND',
    });
  });
});

test('the example operations can be trusted as they are', async () => {
  await using store = await openTestStore(2);
  const trustedDocuments = fileURLToPath(new URL('../../schema/operations', import.meta.url));
  const started = await startTestServer(store, { trustedDocuments });
  const answer = await started.send({
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ documentId: 'who-denied-whom', variables: { first: 1 } }),
  });
  expect(answer.errors).toEqual([]);
  await started.close();
});

test('without trusted documents a hash gets the answer after which clients send the text', async () => {
  await using store = await openTestStore();
  const started = await startTestServer(store);
  const answer = await started.send({
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ extensions: persisted(hashOf('sha256', APOLLO)) }),
  });
  expect(answer).toMatchObject({
    status: 200,
    errors: [{ message: 'PersistedQueryNotSupported', extensions: { code: 'PERSISTED_QUERY_NOT_SUPPORTED' } }],
  });
  await started.close();
});
