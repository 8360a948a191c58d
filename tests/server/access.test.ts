import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { createToken, revokeToken, rotateToken } from '../../src/app/tokens.js';
import { type AccessControl, type AccessOptions, assertMay, createAccess } from '../../src/server/access.js';
import { createRateLimiter, type RateLimiter } from '../../src/server/rate-limit.js';
import type { Store } from '../../src/store/store.js';
import { openTestStore, SLOW_START, startTestServer, type TestServer, TOKEN } from './support.js';

let store: Store & AsyncDisposable;
beforeAll(async () => {
  store = await openTestStore();
}, SLOW_START);
afterAll(() => store[Symbol.asyncDispose]());

const NOW = '2020-01-01T00:00:00.000Z';
const CONFIG: AccessOptions['config'] = {
  writeToken: TOKEN,
  anonymousRead: true,
  maxNodes: 10,
  maxNodesWithToken: 50,
  ratePoints: 0,
  rateRestore: 50,
};
const rates = (): RateLimiter => createRateLimiter(() => 0);
const accessWith = (parts: Partial<AccessOptions['config']> = {}, now = NOW): AccessControl =>
  createAccess({ config: { ...CONFIG, ...parts }, tokens: store.tokens, now: () => now, rates: rates() });

const ANYBODY = {
  mayRead: true,
  mayWrite: false,
  hasToken: false,
  client: 'address 192.0.2.7',
  maxNodes: 10,
  budget: null,
};
const WRITER = {
  mayRead: true,
  mayWrite: true,
  hasToken: true,
  client: 'token of the start',
  maxNodes: 50,
  budget: null,
};

describe('the token of the start', () => {
  test.each([
    ['no header', undefined, ANYBODY],
    ['the token', `Bearer ${TOKEN}`, WRITER],
    ['the token, written otherwise', `bearer   ${TOKEN} `, WRITER],
    ['another scheme, which a proxy asks for', `Basic ${TOKEN}`, ANYBODY],
    ['an empty header', '', ANYBODY],
  ])('%s', async (_name, header, expected) => {
    expect(await accessWith().authenticate(header, '192.0.2.7')).toEqual(expected);
  });

  test.each([
    ['another token', 'Bearer b'],
    ['the beginning of the token', `Bearer ${TOKEN.slice(0, -1)}`],
    ['more than the token', `Bearer ${TOKEN}x`],
    ['an empty token', 'Bearer '],
    ['no token', 'Bearer'],
    ['two tokens', `Bearer ${TOKEN} ${TOKEN}`],
  ])('%s is refused', async (_name, header) => {
    const refused = { code: 'UNAUTHENTICATED' };
    await expect(accessWith().authenticate(header, '192.0.2.7')).rejects.toMatchObject(refused);
  });

  test('where there is none, an empty one does not pass for it', async () => {
    await expect(accessWith({ writeToken: null }).authenticate('Bearer null', 'a')).rejects.toThrow();
    await expect(accessWith({ writeToken: null }).authenticate('Bearer ', 'a')).rejects.toThrow();
  });
});

describe('tokens of the database', () => {
  const bearer = (token: string): string => `Bearer ${token}`;

  test.each([
    ['READ', {}, { mayRead: true, mayWrite: false, maxNodes: 50 }],
    ['WRITE', {}, { mayRead: true, mayWrite: true, maxNodes: 50 }],
    ['WRITE', { maxNodes: 5 }, { mayRead: true, mayWrite: true, maxNodes: 5 }],
  ] as const)('%s %j', async (scope, limits, expected) => {
    const { token, record } = await createToken(store.tokens, { scope, ...limits }, NOW);
    const access = await accessWith({ anonymousRead: false }).authenticate(bearer(token), 'a');
    expect(access).toEqual({ ...expected, hasToken: true, client: `token ${record.id}`, budget: null });
  });

  test('nothing of the token is in the database', async () => {
    const { token } = await createToken(store.tokens, { scope: 'READ' }, NOW);
    expect(token).toMatch(/^isnad_\d+_[\w-]{43}$/u);
    expect(JSON.stringify(await store.tokens.list())).not.toContain(token.split('_').slice(2).join('_'));
  });

  test.each<[string, (token: string, id: number) => string | Promise<unknown>]>([
    ['one letter is another', (token) => `${token.slice(0, -1)}${token.endsWith('A') ? 'B' : 'A'}`],
    ['a key that is not there', (token) => token.replace(/_\d+_/u, '_999999_')],
    ['the key alone', (_token, id) => `isnad_${id}_`],
    ['with something behind it', (token) => `${token}x`],
    ['revoked', (_token, id) => revokeToken(store.tokens, String(id), NOW)],
    ['rotated', (_token, id) => rotateToken(store.tokens, String(id), NOW)],
  ])('%s: refused', async (_name, change) => {
    const { token, record } = await createToken(store.tokens, { scope: 'WRITE' }, NOW);
    const access = accessWith();
    await expect(access.authenticate(bearer(token), 'a')).resolves.toMatchObject({ mayWrite: true });
    const changed = await change(token, record.id);
    const sent = typeof changed === 'string' ? changed : token;
    await expect(access.authenticate(bearer(sent), 'a')).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });
  });

  test('a rotated token has the same key and another secret', async () => {
    const { token, record } = await createToken(store.tokens, { scope: 'WRITE', name: 'desk', maxNodes: 3 }, NOW);
    const rotated = await rotateToken(store.tokens, 'desk', NOW);
    expect([rotated.record.id, rotated.token === token]).toEqual([record.id, false]);
    const access = await accessWith().authenticate(bearer(rotated.token), 'a');
    expect(access).toMatchObject({ client: `token ${record.id}`, mayWrite: true, maxNodes: 3 });
  });

  test('one that expires is refused from that moment on', async () => {
    const expiresAt = '2020-01-02T00:00:00.000Z';
    const { token } = await createToken(store.tokens, { scope: 'READ', expiresAt }, NOW);
    await expect(accessWith({}, '2020-01-01T23:59:59.999Z').authenticate(bearer(token), 'a')).resolves.toBeDefined();
    await expect(accessWith({}, expiresAt).authenticate(bearer(token), 'a')).rejects.toThrow();
  });

  test.each([
    ['a name of digits', { name: '12' }],
    ['an empty name', { name: '' }],
    ['a name with a line break', { name: 'a\nb' }],
    ['a name of 65 characters', { name: 'x'.repeat(65) }],
    ['a moment that has passed', { expiresAt: NOW }],
  ])('not made: %s', async (_name, wish) => {
    const made = createToken(store.tokens, { scope: 'READ', ...wish }, NOW);
    await expect(made).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
  });
});

test.each([
  ['READ', { mayRead: false, hasToken: false }, 'UNAUTHENTICATED'],
  ['READ', { mayRead: true, hasToken: false }, null],
  ['WRITE', { mayRead: true, hasToken: false }, 'UNAUTHENTICATED'],
  ['WRITE', { mayRead: true, hasToken: true }, 'FORBIDDEN'],
  ['WRITE', { mayWrite: true, hasToken: true }, null],
] as const)('to %s with %j: %s', (need, parts, code) => {
  const check = (): void => assertMay({ ...ANYBODY, ...parts }, need);
  if (code === null) expect(check).not.toThrow();
  else expect(check).toThrow(expect.objectContaining({ code }));
});

describe('a server that asks for a token to read', () => {
  let server: TestServer;
  const tokens: Record<string, string> = { '': '' };
  beforeAll(async () => {
    server = await startTestServer(store, { anonymousRead: false, logLevel: 'info' });
    for (const scope of ['READ', 'WRITE'] as const) {
      tokens[scope] = (await createToken(store.tokens, { scope }, new Date().toISOString())).token;
    }
  }, SLOW_START);
  afterAll(() => server.close());
  beforeEach(() => {
    server.log.length = 0;
  });

  const QUERY = '{ version }';
  const INTROSPECTION = '{ __schema { queryType { name } } }';
  const MUTATION = 'mutation { ingestArticle(input: {}) { errors { code } } }';
  test.each([
    ['', QUERY, 401, 'UNAUTHENTICATED'],
    ['', INTROSPECTION, 401, 'UNAUTHENTICATED'],
    ['', MUTATION, 401, 'UNAUTHENTICATED'],
    ['wrong', QUERY, 401, 'UNAUTHENTICATED'],
    ['READ', QUERY, 200, undefined],
    ['READ', INTROSPECTION, 200, undefined],
    ['READ', MUTATION, 403, 'FORBIDDEN'],
    ['WRITE', QUERY, 200, undefined],
    ['WRITE', MUTATION, 200, undefined],
  ])('the token "%s" and %s: %i', async (name, document, status, code) => {
    const token = tokens[name] ?? name;
    const answer = await server.ask(document, undefined, token === '' ? {} : { authorization: `Bearer ${token}` });
    expect([answer.status, answer.errors[0]?.extensions.code]).toEqual([status, code]);
    if (status === 401) expect(answer.headers.get('www-authenticate')).toBe('Bearer');
    if (status === 403) expect(answer.errors[0].message).toContain('"write"');
    if (token !== '') expect(JSON.stringify(server.log)).not.toContain(token);
  });

  test.each(['/healthz', '/readyz', '/version'])('%s asks nobody', async (path) => {
    expect((await server.send({}, path)).status).toBe(200);
  });
});

describe('wrong tokens', () => {
  test('are counted by address: 100 a minute, then they are refused unread, and good ones go on', async () => {
    let milliseconds = 0;
    const access = createAccess({
      ...{ config: CONFIG, tokens: store.tokens, now: () => NOW },
      rates: createRateLimiter(() => milliseconds),
    });
    const codeFrom = (address: string): Promise<string> =>
      access.authenticate('Bearer wrong', address).then(
        () => 'none',
        ({ code }) => code,
      );
    for (let time = 0; time < 100; time += 1) expect(await codeFrom('192.0.2.1')).toBe('UNAUTHENTICATED');
    expect([await codeFrom('192.0.2.1'), await codeFrom('192.0.2.2')]).toEqual(['RATE_LIMITED', 'UNAUTHENTICATED']);
    await expect(access.authenticate(`Bearer ${TOKEN}`, '192.0.2.1')).resolves.toMatchObject({ mayWrite: true });
    milliseconds = 60_000;
    expect(await codeFrom('192.0.2.1')).toBe('UNAUTHENTICATED');
  });
});
