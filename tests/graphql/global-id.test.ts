import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { IsnadError } from '../../src/errors.js';
import { fromGlobalId, globalIdStart, NODE_TYPES, toGlobalId, toKey } from '../../src/model/global-id.js';

const types = fc.constantFrom(...NODE_TYPES);
const keys = fc.maxSafeNat().filter((key) => key > 0);

test('an id names its type and key, in letters that stand in an address and are selected as one word', () => {
  fc.assert(
    fc.property(types, keys, (type, key) => {
      const id = toGlobalId(type, key);
      expect(id).toMatch(/^\w+$/u);
      expect(id).toBe(`${globalIdStart(type)}${key}`);
      expect(fromGlobalId(id)).toEqual({ type, key });
      expect(toKey(type, id, 'id')).toBe(key);
    }),
  );
});

test('whatever is an id has one spelling', () => {
  const near = fc.stringMatching(/^[ _+-]?(?:0x)?[0-9_.,e]{0,17}[ \n_=]?$/u);
  fc.assert(
    fc.property(types, fc.oneof(near, fc.string({ unit: 'binary' })), (type, rest) => {
      const id = `${globalIdStart(type)}${rest}`;
      const named = fromGlobalId(id);
      if (named !== null) expect(toGlobalId(named.type, named.key)).toBe(id);
    }),
    { numRuns: 1000 },
  );
});

describe('what is no id', () => {
  test.each([
    ['nothing', ''],
    ['a type alone', 'Article'],
    ['a type without a key', 'Article_'],
    ['a key alone', '1'],
    ['another sign between', 'Article:1'],
    ['base64 of another form', 'QXJ0aWNsZTox'],
    ['a type of nobody', 'Gizmo_1'],
    ['a type in small letters', 'article_1'],
    ['a name of Object.prototype', 'constructor_1'],
    ['__proto__', '__proto___1'],
    ['key zero', 'Article_0'],
    ['a negative key', 'Article_-1'],
    ['a leading zero', 'Article_01'],
    ['a fraction', 'Article_1.5'],
    ['a key beyond safe integers', 'Article_9007199254740992'],
    ['a key of 17 digits', 'Article_10000000000000000'],
    ['an infinite key', 'Article_1e999'],
    ['digits of another script', 'Article_١'],
    ['SQL', "Article_1' OR 1=1 --"],
    ['a line behind the key', 'Article_1\n'],
    ['a space before the type', ' Article_1'],
    ['padding', 'Article_12='],
    ['very much', `Article_${'1'.repeat(100_000)}`],
    ['NUL', '\0'],
    ['NUL behind it', 'Article_1\0'],
    ['a lone surrogate', '\ud800'],
  ])('%s', (_name, id) => {
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
