import { expect, test } from 'vitest';
import { isHostAllowed, isLoopback, nameOf } from '../../src/server/hosts.js';

test.each<[string | undefined, string | null]>([
  ['localhost:4000', 'localhost'],
  ['LocalHost', 'localhost'],
  ['127.0.0.1:80', '127.0.0.1'],
  ['[::1]:4000', '[::1]'],
  ['news.example', 'news.example'],
  [undefined, null],
  ['', null],
  ['a b', null],
  ['a/b', null],
  ['user@localhost', null],
  ['localhost:port', null],
  ['[::1', null],
])('the name in %j is %j', (header, expected) => expect(nameOf(header)).toBe(expected));

test.each([
  ['127.0.0.1', true],
  ['127.8.9.10', true],
  ['localhost', true],
  ['::1', true],
  ['0.0.0.0', false],
  ['::', false],
  ['127.0.0.1.evil.example', false],
  ['192.168.1.5', false],
])('%s is loopback: %j', (host, expected) => expect(isLoopback(host)).toBe(expected));

test.each<[string, string, string[], boolean]>([
  ['localhost:4000', '127.0.0.1', [], true],
  ['evil.example:4000', '127.0.0.1', [], false],
  ['127.0.0.1.evil.example', '127.0.0.1', [], false],
  ['isnad.lan', '127.0.0.1', ['isnad.lan'], true],
  ['news.example', '0.0.0.0', [], true],
  ['a b', '0.0.0.0', [], false],
])('%s, listening on %s, allowing %j: %j', (header, listening, allowed, expected) => {
  expect(isHostAllowed(header, listening, allowed)).toBe(expected);
});
