import {
  type GraphQLArgument,
  type GraphQLNamedType,
  getNamedType,
  isCompositeType,
  isEnumType,
  isLeafType,
  isObjectType,
  isRequiredArgument,
  isUnionType,
} from 'graphql';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { NODE_TYPES, toGlobalId } from '../../src/graphql/node/global-id.js';
import { buildSchema } from '../../src/graphql/schema.js';
import { openTestStore, SLOW_START, startTestServer, type TestServer, TOKEN } from '../server/support.js';

const schema = buildSchema();
let server: TestServer;
let stop: () => Promise<void>;

beforeAll(async () => {
  const store = await openTestStore(6);
  await store.entityChanges.rename(
    { entity: 1, name: 'A name of its own', language: null, revision: null },
    { by: 'Rima', reason: 'as she signs', at: '2018-01-01T00:00:00.000Z' },
  );
  await store.corrections.make(
    { kind: 'quote', key: 1, action: 'CORRECT', revision: null, corrected: { act: { name: 'WARN' } } },
    { by: 'Rima', reason: 'as it stands there', at: '2018-01-01T00:00:00.000Z' },
  );
  server = await startTestServer(store, { maxAliases: 1000 });
  stop = async () => {
    await server.close();
    await store[Symbol.asyncDispose]();
  };
}, SLOW_START);
afterAll(() => stop());

/** Values for arguments that must be given. */
const GIVEN: Record<string, string> = {
  query: '"الحوار"',
  ids: `["${toGlobalId('Quote', 1)}"]`,
  entity: `"${toGlobalId('Entity', 1)}"`,
};
const argumentsOf = (args: readonly GraphQLArgument[], id: string): string => {
  const needed = args.filter(isRequiredArgument).map(({ name, type }) => {
    const named = getNamedType(type);
    const value = isEnumType(named) ? named.getValues()[0]?.name : (GIVEN[name] ?? `"${id}"`);
    return `${name}: ${value}`;
  });
  const names = new Set(args.map(({ name }) => name));
  // Small pages keep the whole below the cost limit.
  if (names.has('first')) needed.push('first: 2');
  return needed.length === 0 ? '' : `(${needed.join(', ')})`;
};

/**
 * Everything below a type, `levels` objects deep; list wrappers do not count as a level. Members of a union may have
 * fields of one name and different types, so theirs get an `alias` in front.
 */
const selectionOf = (type: GraphQLNamedType, levels: number, alias = ''): string => {
  if (isUnionType(type)) {
    return `{ __typename ${type
      .getTypes()
      .map((member) => `... on ${member.name} ${selectionOf(member, levels, `${member.name}_`)}`)
      .join(' ')} }`;
  }
  if (!isObjectType(type)) return '{ __typename }';
  const fields = Object.values(type.getFields()).flatMap(({ name, type: fieldType, args }) => {
    const named = getNamedType(fieldType);
    if (isLeafType(named)) return [`${alias === '' ? '' : `${alias}${name}: `}${name}${argumentsOf(args, '')}`];
    const isWrapper = /(Connection|Edge)$/u.test(type.name);
    if (levels === 0 && !isWrapper) return [];
    const below = selectionOf(named, isWrapper || /(Connection|Edge)$/u.test(named.name) ? levels : levels - 1);
    return [`${name}${argumentsOf(args, '')} ${below}`];
  });
  return `{ __typename ${fields.join(' ')} }`;
};

const ask = async (query: string, variables?: object): Promise<Record<string, unknown>> => {
  const answer = await server.ask(query, variables, { authorization: `Bearer ${TOKEN}` });
  expect(answer.errors).toEqual([]);
  return answer.data;
};

test.each(
  NODE_TYPES.flatMap((type) => {
    const object = schema.getType(type);
    if (!isObjectType(object)) throw new Error(`${type} is no object type`);
    return Object.values(object.getFields()).map((field) => [type, field] as const);
  }).map(([type, field]) => [`${type}.${field.name}`, type, field] as const),
)('%s: answers for the first of its type, with all fields below', async (_name, type, field) => {
  const named = getNamedType(field.type);
  const below = isCompositeType(named) ? selectionOf(named, 0) : '';
  const id = toGlobalId(type, 1);
  const data = await ask(
    `query ($id: ID!) { node(id: $id) { id ... on ${type} { value: ${field.name}${argumentsOf(field.args, id)} ${below} } } }`,
    { id },
  );
  expect(data.node).toMatchObject({ id });
  if (String(field.type).endsWith('!')) expect(data.node).toHaveProperty('value', expect.anything());
});

const ROOT_WITH_ONE_OF = new Set(['article', 'entity', 'node', 'nodes', 'quote']);
test.each(
  Object.values(schema.getQueryType()?.getFields() ?? {})
    .filter(({ name }) => !ROOT_WITH_ONE_OF.has(name))
    .map((field) => [field.name, field] as const),
)('Query.%s: answers with all fields below', async (name, field) => {
  const named = getNamedType(field.type);
  const below = isCompositeType(named) ? selectionOf(named, 0) : '';
  const data = await ask(`{ ${name}${argumentsOf(field.args, '')} ${below} }`);
  expect(data).toHaveProperty(name, expect.anything());
});

test.each(NODE_TYPES)('%s: what node gives back has the id that was asked for, and says its type', async (type) => {
  const id = toGlobalId(type, 1);
  const data = await ask('query ($id: ID!) { node(id: $id) { __typename id } nodes(ids: [$id, "x", $id]) { id } }', {
    id,
  });
  expect(data).toEqual({ node: { __typename: type, id }, nodes: [{ id }, null, { id }] });
});
