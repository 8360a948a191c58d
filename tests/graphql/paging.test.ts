import { describe, expect, test, vi } from 'vitest';
import { toCursor } from '../../src/graphql/cursor.js';
import { type PageArguments, toConnection, toPageRequest } from '../../src/graphql/paging.js';
import { MOST_COUNTED } from '../../src/store/store.js';

const LIST = 'articles//ID/ASC';
const cursor = toCursor(LIST, { sort: 3, id: 3 });

describe('toPageRequest', () => {
  test.each<[string, PageArguments, object]>([
    ['nothing given', {}, { first: 20, last: null, after: null, before: null }],
    ['nulls given', { first: null, last: null, after: null, before: null }, { first: 20, last: null }],
    ['an empty page', { first: 0 }, { first: 0 }],
    ['the largest page', { first: 100 }, { first: 100 }],
    ['backwards', { last: 5, before: cursor }, { first: null, last: 5, before: { sort: 3, id: 3 } }],
    ['forwards', { first: 5, after: cursor }, { first: 5, after: { sort: 3, id: 3 } }],
  ])('%s', (_name, args, expected) => expect(toPageRequest(LIST, args)).toMatchObject(expected));

  test.each<[string, PageArguments, string]>([
    ['a negative size', { first: -1 }, 'BAD_USER_INPUT'],
    ['a negative size backwards', { last: -1 }, 'BAD_USER_INPUT'],
    ['too large a page', { first: 101 }, 'BAD_USER_INPUT'],
    ['too large a page backwards', { last: 1000 }, 'BAD_USER_INPUT'],
    ['both sizes', { first: 1, last: 1 }, 'BAD_USER_INPUT'],
    ['a foreign cursor', { after: 'x' }, 'CURSOR_INVALID'],
    ['an empty cursor', { before: '' }, 'CURSOR_INVALID'],
  ])('%s is refused', (_name, args, code) => {
    expect(() => toPageRequest(LIST, args)).toThrow(expect.objectContaining({ code }));
  });
});

describe('toConnection', () => {
  const items = [1, 2].map((id) => ({ node: { id }, position: { sort: id, id } }));
  const page = { items, hasNextPage: true, hasPreviousPage: false };

  test('reads nothing until a field asks, and counts only for totalCount', async () => {
    const source = { page: vi.fn(async () => page), count: vi.fn(async () => 7) };
    const connection = toConnection(LIST, source);
    expect(source.page).not.toHaveBeenCalled();
    expect(await connection.totalCount()).toBe(7);
    expect(source.page).not.toHaveBeenCalled();
    expect(await connection.nodes()).toEqual([{ id: 1 }, { id: 2 }]);
    expect(source.count).toHaveBeenCalledOnce();
  });

  test('an edge carries the cursor of its node; pageInfo those of the ends', async () => {
    const connection = toConnection(LIST, { page: async () => page, count: async () => 7 });
    const cursors = items.map(({ position }) => toCursor(LIST, position));
    expect((await connection.edges()).map((edge) => edge.cursor)).toEqual(cursors);
    expect(await connection.pageInfo()).toEqual({
      hasNextPage: true,
      hasPreviousPage: false,
      startCursor: cursors[0],
      endCursor: cursors[1],
    });
  });

  test.each([
    [0, 0, true],
    [MOST_COUNTED, MOST_COUNTED, true],
    [MOST_COUNTED + 1, MOST_COUNTED, false],
    [2_000_000, 2_000_000, true],
  ])('a count of %i is shown as %i, exact: %s', async (counted, totalCount, isExact) => {
    const count = vi.fn(async () => counted);
    const connection = toConnection(LIST, { page: async () => page, count });
    expect(await Promise.all([connection.totalCount(), connection.totalCountIsExact()])).toEqual([totalCount, isExact]);
    expect(count).toHaveBeenCalledOnce();
  });

  test('an empty page has no cursors', async () => {
    const empty = { items: [], hasNextPage: false, hasPreviousPage: false };
    const connection = toConnection(LIST, { page: async () => empty, count: async () => 0 });
    expect(await connection.pageInfo()).toMatchObject({ startCursor: null, endCursor: null });
  });
});
