import { describe, expect, test } from 'vitest';
import { readConfig } from '../../src/server/config.js';

test('defaults', () => {
  expect(readConfig({}, {})).toMatchObject({
    db: 'data/isnad.db',
    host: '127.0.0.1',
    port: 4000,
    maxBodyBytes: 1_048_576,
    maxDepth: 12,
    allowedHosts: [],
  });
});

test('a token is made up at every start', () => {
  const [one, two] = [readConfig({}, {}).writeToken, readConfig({}, {}).writeToken];
  expect(one).toMatch(/^[\w-]{32}$/u);
  expect(one).not.toBe(two);
});

test.each<[string, Parameters<typeof readConfig>[0], NodeJS.ProcessEnv, object]>([
  ['the environment', {}, { ISNAD_PORT: '5000' }, { port: 5000 }],
  ['a flag wins over the environment', { port: '6000' }, { ISNAD_PORT: '5000' }, { port: 6000 }],
  ['a flag that was not given does not', { port: undefined }, { ISNAD_PORT: '5000' }, { port: 5000 }],
  ['an empty variable counts as not set', {}, { ISNAD_PORT: '' }, { port: 4000 }],
  ['a name of several words', {}, { ISNAD_MAX_BODY_BYTES: '2048' }, { maxBodyBytes: 2048 }],
  ['a list', {}, { ISNAD_ALLOWED_HOSTS: 'a.example, b.example,' }, { allowedHosts: ['a.example', 'b.example'] }],
  ['a list as flag', { allowedHosts: ['a.example'] }, {}, { allowedHosts: ['a.example'] }],
  ['a token', {}, { ISNAD_WRITE_TOKEN: 'x'.repeat(16) }, { writeToken: 'x'.repeat(16) }],
])('%s', (_name, flags, environment, expected) => expect(readConfig(flags, environment)).toMatchObject(expected));

describe('refused, with the name of the setting', () => {
  test.each<[NodeJS.ProcessEnv, string]>([
    [{ ISNAD_PORT: 'many' }, 'port'],
    [{ ISNAD_PORT: '70000' }, 'port'],
    [{ ISNAD_PORT: '-1' }, 'port'],
    [{ ISNAD_PORT: '1.5' }, 'port'],
    [{ ISNAD_WRITE_TOKEN: 'short' }, 'writeToken'],
    [{ ISNAD_WRITE_TOKEN: 'with spaces in between' }, 'writeToken'],
    [{ ISNAD_LOG_LEVEL: 'loud' }, 'logLevel'],
    [{ ISNAD_MAX_BODY_BYTES: '0' }, 'maxBodyBytes'],
  ])('%j', (environment, name) => {
    expect(() => readConfig({}, environment)).toThrow(
      expect.objectContaining({ code: 'CONFIG_INVALID', path: [name], message: expect.stringContaining('ISNAD_') }),
    );
  });
});
