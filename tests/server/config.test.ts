import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Console } from '../../src/cli/console.js';
import { serveCommand } from '../../src/cli/serve.js';
import { readConfig, SETTING_NAMES, variableOf } from '../../src/server/config.js';

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

test.each<[string, Parameters<typeof readConfig>[0], object]>([
  ['on loopback everybody reads, and nobody is counted', {}, { anonymousRead: true, ratePoints: 0 }],
  ['unless told otherwise', { anonymousRead: 'false' }, { anonymousRead: false }],
  [
    'elsewhere nobody does without a token, and no token is made up',
    { host: '0.0.0.0' },
    { anonymousRead: false, writeToken: null, ratePoints: 1000 },
  ],
  [
    'nor behind a proxy on the same machine',
    { trustProxy: 'loopback' },
    { anonymousRead: false, writeToken: null, ratePoints: 1000 },
  ],
  ['unless told otherwise there', { host: '0.0.0.0', anonymousRead: true }, { anonymousRead: true }],
  [
    'a token that was given counts anywhere',
    { host: '0.0.0.0', writeToken: 'x'.repeat(16) },
    { writeToken: 'x'.repeat(16) },
  ],
])('%s', (_name, flags, expected) => expect(readConfig(flags, {})).toMatchObject(expected));

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
    [{ ISNAD_PUBLIC_URL: 'news.example' }, 'publicUrl'],
    [{ ISNAD_PUBLIC_URL: 'javascript:alert(1)' }, 'publicUrl'],
    [{ ISNAD_PUBLIC_URL: 'https://user:word@news.example' }, 'publicUrl'],
    [{ ISNAD_PUBLIC_URL: 'https://news.example/?a=b' }, 'publicUrl'],
    [{ ISNAD_TRUST_PROXY: 'everybody' }, 'trustProxy'],
    [{ ISNAD_TRUST_PROXY: '10.0.0.0/33' }, 'trustProxy'],
    [{ ISNAD_MAX_BODY_BYTES: '0' }, 'maxBodyBytes'],
  ])('%j', (environment, name) => {
    expect(() => readConfig({}, environment)).toThrow(
      expect.objectContaining({ code: 'CONFIG_INVALID', path: [name], message: expect.stringContaining('ISNAD_') }),
    );
  });
});

describe('the table of settings in docs/operations.md', () => {
  const page = readFileSync(new URL('../../docs/operations.md', import.meta.url), 'utf8');
  /** Variable, option, default, purpose. */
  const rows = page
    .split('\n')
    .filter((line) => line.startsWith('| `ISNAD_'))
    .map((line) => line.split('|').map((cell) => cell.replace(/^ *`?|`? *$/gu, '')));
  const inWords = ['anonymousRead', 'ratePoints', 'writeToken', 'trustedDocuments', 'rest', 'publicUrl'];

  test('has every setting, in the order of the program', () => {
    expect(rows.map(([, variable]) => variable)).toEqual(SETTING_NAMES.map(variableOf));
  });

  test.each(SETTING_NAMES.filter((name) => !inWords.includes(name)))('gives the default of %s', (name) => {
    const value = readConfig({}, {})[name];
    const row = rows.find(([, variable]) => variable === variableOf(name));
    expect(row?.[3]).toBe(Array.isArray(value) ? 'none' : String(value));
  });

  test('names options that isnad serve has, and all that stand for a setting', () => {
    const options = serveCommand({} as Console, () => undefined).options.map(({ long }) => long);
    const named = rows.flatMap(([, , option]) => option || []);
    expect(options).toEqual(expect.arrayContaining(named));
    const settings = SETTING_NAMES.map(
      (name) => `--${name.replace(/[A-Z]/gu, (letter) => `-${letter.toLowerCase()}`)}`,
    );
    expect(options.filter((option) => settings.includes(option ?? '')).sort()).toEqual(named.sort());
  });
});
