import { afterAll, beforeAll, expect, test } from 'vitest';
import { ERRORS } from '../../src/errors.js';
import { openTestStore, SLOW_START, startTestServer, type TestServer, TOKEN } from './support.js';

let server: TestServer;
let stop: () => Promise<void>;
beforeAll(async () => {
  const store = await openTestStore();
  server = await startTestServer(store);
  stop = async () => {
    await server.close();
    await store[Symbol.asyncDispose]();
  };
}, SLOW_START);
afterAll(() => stop());

const ARABIC = { 'accept-language': 'ar-SY, en;q=0.5' };
const IN_ARABIC = /\p{Script=Arabic}/u;

test.each([
  ['{ articles(first: 1000) { nodes { id } } }', 'يجب أن تكون قيمة first بين 0 و100، والقيمة المرسلة 1000.'],
  ['{ articles(after: "x") { nodes { id } } }', 'ليس after مؤشراً لهذه القائمة، فهو لم يصدر عن هذه الواجهة.'],
  ['{ article(id: "x") { id } }', 'يجب أن يكون id معرّفاً من النوع Article، وليس من معرّفات هذه الواجهة «x».'],
  [
    '{ articles(filter: { from: "x" }) { nodes { id } } }',
    'النوع DateOrDateTime يطلب نصاً وفق ISO 8601 مثل «2017-09-15»، والمُرسل «x».',
  ],
  ['mutation { deleteArticle(input: {}) { outcome } }', 'الكتابة تحتاج إلى رمز دخول.'],
  [`{ ${'a: __typename '.repeat(51)} }`, 'في المستند أكثر من 50 من الأسماء المستعارة.'],
  [
    '{ search(query: "a", first: 100) { nodes { __typename } } }'.replace('a"', `${'a'.repeat(501)}"`),
    'يجب ألا يزيد عدد حروف query على 500، وقد بلغ 501.',
  ],
])('what was seen is told in Arabic: %.60s', async (query, message) => {
  const { errors } = await server.ask(query, undefined, ARABIC);
  expect(errors.map((error: { message: string }) => error.message)).toContain(message);
});

test.each([
  ['an argument', '{ articles(first: -1) { nodes { id } } }', 'BAD_USER_INPUT'],
  ['an id', '{ article(id: "x") { id } }', 'ID_INVALID'],
  ['a missing token', 'mutation { deleteArticle(input: {}) { outcome } }', 'UNAUTHENTICATED'],
])('a GraphQL error is told in Arabic, with the English words beside: %s', async (_name, query, code) => {
  const [english, arabic] = [await server.ask(query), await server.ask(query, undefined, ARABIC)];
  const [error] = arabic.errors;
  expect(error.message).toMatch(IN_ARABIC);
  expect(error.extensions).toMatchObject({ code, detail: english.errors[0].message });
  expect(error.extensions.remedy).toMatch(IN_ARABIC);
  expect(english.errors[0].message).not.toMatch(IN_ARABIC);
  expect(english.errors[0].extensions).not.toHaveProperty('detail');
  expect(arabic.status).toBe(english.status);
});

test('what GraphQL says of a document stays, with the remedy in Arabic', async () => {
  const { errors } = await server.ask('{ nothing }', undefined, ARABIC);
  expect(errors[0].message).toContain('nothing');
  expect(errors[0].extensions.remedy).toMatch(IN_ARABIC);
});

test('errors of a payload are told in Arabic', async () => {
  const { data } = await server.ask(
    'mutation { ingestArticle(input: { text: "", url: "x" }) { errors { code message remedy path } } }',
    undefined,
    { ...ARABIC, authorization: `Bearer ${TOKEN}` },
  );
  expect(data.ingestArticle.errors).toEqual([
    {
      code: expect.any(String),
      message: expect.stringMatching(IN_ARABIC),
      remedy: expect.stringMatching(IN_ARABIC),
      path: expect.any(Array),
    },
  ]);
});

test('so are refusals before GraphQL', async () => {
  const { status, errors } = await server.send({ headers: ARABIC }, '/nothing');
  expect(status).toBe(404);
  expect(errors[0]).toMatchObject({
    message: expect.stringMatching(IN_ARABIC),
    extensions: { code: 'NOT_FOUND', detail: expect.stringContaining('/nothing'), requestId: expect.any(String) },
  });
});

test.each(Object.keys(ERRORS))('%s has a page in both languages, without scripts', async (code) => {
  const { status, headers, text } = await server.send({}, `/errors/${code}`);
  expect(status).toBe(200);
  expect(headers.get('content-type')).toBe('text/html; charset=utf-8');
  expect(text).toContain(`<h1>${code}</h1>`);
  expect(text).toMatch(IN_ARABIC);
  expect(text).not.toContain('<script');
});

test.each(['NOTHING', 'constructor', '__proto__', '%3Cscript%3E'])('there is no page for %s', async (code) => {
  const { status, errors } = await server.send({}, `/errors/${code}`);
  expect(status).toBe(404);
  expect(errors[0].extensions).toMatchObject({ code: 'NOT_FOUND', docs: '/errors/NOT_FOUND' });
});

test('an error names its page', async () => {
  const { errors } = await server.ask('{ articles(first: -1) { nodes { id } } }');
  expect(errors[0].extensions.docs).toBe('/errors/BAD_USER_INPUT');
});
