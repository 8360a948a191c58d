import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputType,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isListType,
  isNonNullType,
  isRequiredInputField,
} from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ERRORS } from '../../src/errors.js';
import { toGlobalId } from '../../src/graphql/node/global-id.js';
import { buildSchema } from '../../src/graphql/schema.js';
import { openTestStore, SLOW_START, startTestServer, type TestServer, TOKEN } from './support.js';

const schema = buildSchema();
let server: TestServer;
let stop: () => Promise<void>;
beforeAll(async () => {
  const store = await openTestStore(3);
  server = await startTestServer(store, { logLevel: 'error' });
  stop = async () => {
    await server.close();
    await store[Symbol.asyncDispose]();
  };
}, SLOW_START);
afterAll(() => stop());

/** Words that mean something to whoever does not take them as words. */
const STRINGS = [
  '',
  ' ',
  '\u0000',
  'a\u0000b',
  '\u202eabc\u2066',
  '\ud800',
  'قال \udfff',
  "' OR 1=1 --",
  "'; DROP TABLE articles; --",
  '" OR ""="',
  '%',
  '_%_',
  '\\',
  'a* OR b*',
  'NEAR(a b, 2)',
  '"unclosed',
  'terms:x AND -y',
  '^(a+)+$',
  '(((((',
  '#{7*7}',
  '../../etc/passwd',
  '__proto__',
  'constructor',
  '{"__proto__":{"polluted":true}}',
  'ِ'.repeat(500),
  'ab '.repeat(5_000),
  '😀'.repeat(600),
  toGlobalId('Quote', 1),
  toGlobalId('Article', 9_007_199_254_740_991),
  'Article_1 OR 1=1',
  '10000000.sFF.1',
] as const;
const OTHERS = [
  -1,
  0,
  1.5,
  2 ** 31,
  -(2 ** 53),
  1e308,
  true,
  null,
  [],
  {},
  [[[[]]]],
  Array.from({ length: 300 }, () => 'x'),
  JSON.parse('{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}}}'),
] as const;
/** Where no text may stand at all, a few show it. */
const FEW_STRINGS = ['', '\u0000', '__proto__', 'constructor'] as const;
const TEXT_TYPES: ReadonlySet<string> = new Set(['String', 'ID', 'Date', 'DateOrDateTime']);
const valuesFor = (type: string): readonly unknown[] => [...(TEXT_TYPES.has(type) ? STRINGS : FEW_STRINGS), ...OTHERS];

/** A value that the schema lets pass. */
const plainValue = (type: GraphQLInputType): unknown => {
  if (isNonNullType(type)) return plainValue(type.ofType);
  if (isListType(type)) return [plainValue(type.ofType)];
  if (isInputObjectType(type)) {
    const needed = Object.values(type.getFields()).filter(isRequiredInputField);
    return Object.fromEntries(needed.map((field) => [field.name, plainValue(field.type)]));
  }
  if (isEnumType(type)) return type.getValues()[0]?.name;
  return { Int: 1, Boolean: true, ID: toGlobalId('Article', 1) }[String(type)] ?? 'قال';
};

interface Place {
  /** Names of the fields from the argument down. */
  readonly path: readonly string[];
  /** Name of the type that belongs there. */
  readonly type: string;
  /** A value of the argument, with something else at this place. */
  readonly put: (value: unknown) => unknown;
}

/** Filters nest in one another, and each is read by one function: what stands in one is tried where it is first met. */
const tried = new Set<string>();

/** Every place below an input type that no argument before had. */
const placesOf = (type: GraphQLInputType): readonly Place[] => {
  const named = getNamedType(type);
  const inList = (value: unknown) => (String(type).includes('[') ? [value] : value);
  const itself: Place = { path: [], type: named.name, put: (value) => value };
  const item: readonly Place[] = String(type).includes('[') ? [{ path: ['item'], type: named.name, put: inList }] : [];
  if (isLeafType(named)) return [itself, ...item];
  if (!isInputObjectType(named) || tried.has(named.name)) return [itself, ...item];
  tried.add(named.name);
  const base = plainValue(named) as object;
  return [
    itself,
    ...Object.values(named.getFields()).flatMap((field) =>
      placesOf(field.type).map(
        ({ path, type: below, put }): Place => ({
          path: [field.name, ...path],
          type: below,
          put: (value) => inList({ ...base, [field.name]: put(value) }),
        }),
      ),
    ),
  ];
};

const selectionOf = (field: GraphQLField<unknown, unknown>): string =>
  isLeafType(getNamedType(field.type)) ? '' : '{ __typename }';

/** An operation that asks a field with one argument from a variable, and what else it needs. */
const operationOf = (kind: 'query' | 'mutation', field: GraphQLField<unknown, unknown>, argument: GraphQLArgument) => {
  const others = field.args.filter(({ type, name }) => isNonNullType(type) && name !== argument.name);
  const used = [argument, ...others];
  const declared = used.map(({ name, type }) => `$${name}: ${type}`).join(', ');
  const given = used.map(({ name }) => `${name}: $${name}`).join(', ');
  const errors = kind === 'mutation' ? '{ __typename errors { code message path remedy } }' : selectionOf(field);
  return {
    source: `${kind} (${declared}) { ${field.name}(${given}) ${errors} }`,
    variables: Object.fromEntries(others.map(({ name, type }) => [name, plainValue(type)])),
  };
};

const TELLS_TOO_MUCH =
  /SQLITE|SELECT |node_modules|\.[jt]s:\d|\n\s+at |\/tmp\/|[\u202a-\u202e\u2066-\u2069\u0000-\u001f]/u;

interface AnyError {
  readonly code: string;
  readonly message: string;
}

const expectCoded = ({ code, message }: AnyError, sent: string): void => {
  expect(Object.keys(ERRORS), sent).toContain(code);
  expect(code, sent).not.toBe('INTERNAL_SERVER_ERROR');
  expect(message.length, sent).toBeLessThanOrEqual(300);
  expect(message, sent).not.toMatch(TELLS_TOO_MUCH);
};

const expectSound = async (source: string, variables: object): Promise<void> => {
  const answer = await server.ask(source, variables, { authorization: `Bearer ${TOKEN}` });
  const sent = JSON.stringify(variables).slice(0, 200);
  expect(answer.status, sent).toBeLessThan(500);
  for (const { message, extensions } of answer.errors) expectCoded({ code: extensions.code, message }, sent);
  if (answer.errors.length === 0) expect(answer.data, sent).toBeTypeOf('object');
  for (const payload of Object.values(answer.data ?? {})) {
    const { errors = [] } = (payload ?? {}) as { errors?: AnyError[] };
    for (const error of Array.isArray(errors) ? errors : []) expectCoded(error, sent);
  }
};

const casesOf = (kind: 'query' | 'mutation') =>
  Object.values((kind === 'query' ? schema.getQueryType() : schema.getMutationType())?.getFields() ?? {}).flatMap(
    (field) =>
      field.args.flatMap((argument) =>
        placesOf(argument.type).map((place) => ({
          name: [field.name, argument.name, ...place.path].join('.'),
          argument,
          place,
          operation: operationOf(kind, field, argument),
        })),
      ),
  );
const queries = casesOf('query');
const mutations = casesOf('mutation');

describe.each([
  ['queries', queries],
  ['mutations', mutations],
])('%s: a coded error or an answer, whatever stands in', (_kind, cases) => {
  test.each(cases)('$name', async ({ argument, place, operation }) => {
    const sent = valuesFor(place.type).map((value) => ({ ...operation.variables, [argument.name]: place.put(value) }));
    await Promise.all(sent.map((variables) => expectSound(operation.source, variables)));
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
    expect((await server.ask('{ version }')).data).toEqual({ version: expect.any(String) });
  });
});

test('there are many places, and the store is sound after it all', async () => {
  expect(queries.length + mutations.length).toBeGreaterThan(150);
  expect((await server.store.verify()).problems).toEqual([]);
});
