import { readFileSync } from 'node:fs';
import {
  type GraphQLNamedType,
  type GraphQLOutputType,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isListType,
  isNonNullType,
  isObjectType,
  isSpecifiedScalarType,
  validateSchema,
} from 'graphql';
import { describe, expect, test } from 'vitest';
import { NODE_TYPES } from '../../src/graphql/node/global-id.js';
import { printedSchema } from '../../src/graphql/print-schema.js';
import { buildSchema } from '../../src/graphql/schema.js';

const schema = buildSchema();
const types = Object.values(schema.getTypeMap()).filter(
  (type) => !isIntrospectionType(type) && !isSpecifiedScalarType(type),
);
const withFields = types.filter((type) => isObjectType(type) || isInterfaceType(type));

/** Every element that a client developer reads about, as `Type.field(argument)`, with its description. */
const described = (type: GraphQLNamedType): [string, string | null | undefined][] => {
  const elements: [string, string | null | undefined][] = [[type.name, type.description]];
  if (isEnumType(type)) {
    for (const value of type.getValues()) elements.push([`${type.name}.${value.name}`, value.description]);
  }
  // The root types need no words: their fields have them.
  if (['Query', 'Mutation', 'Subscription'].includes(type.name)) elements.length = 0;
  if (!isObjectType(type) && !isInterfaceType(type) && !isInputObjectType(type)) return elements;
  for (const field of Object.values(type.getFields())) {
    elements.push([`${type.name}.${field.name}`, field.description]);
    if ('args' in field) {
      for (const arg of field.args) elements.push([`${type.name}.${field.name}(${arg.name})`, arg.description]);
    }
  }
  return elements;
};

test('schema/schema.graphql is fresh (npm run schema)', () => {
  const file = new URL('../../schema/schema.graphql', import.meta.url);
  expect(readFileSync(file, 'utf8')).toBe(printedSchema());
});

test('the schema is valid', () => expect(validateSchema(schema)).toEqual([]));

test.each(types.flatMap(described))('%s is described in a sentence', (_element, description) => {
  expect(description ?? '').toMatch(/^(?:true: |[A-Z0-9`])[\s\S]{3,}[.)]$/u);
});

describe('what is not known is null, and null is explained', () => {
  const nullable = withFields.flatMap((type) =>
    Object.values(type.getFields()).flatMap((field) =>
      type.name === 'Mutation' || isNonNullType(field.type)
        ? []
        : [[`${type.name}.${field.name}`, field.description ?? ''] as const],
    ),
  );
  test.each(nullable)('%s says when it is null', (_name, description) => expect(description).toMatch(/\bnull\b/iu));

  const reasons = nullable.flatMap(([name, description]) => {
    const [, status] = /\(see `(\w+)`\)/u.exec(description) ?? [];
    return status === undefined ? [] : [[name, status] as const];
  });
  test.each(reasons)('%s: its reason is %s, which is never null', (name, status) => {
    const type = schema.getType(name.split('.')[0] ?? '');
    const field = isObjectType(type) ? type.getFields()[status] : undefined;
    expect(field !== undefined && isNonNullType(field.type)).toBe(true);
    expect(field?.description).toContain(`\`${name.split('.')[1]}\``);
  });
});

describe('lists', () => {
  const fields = withFields.flatMap((type) =>
    Object.values(type.getFields()).map((field) => [`${type.name}.${field.name}`, field] as const),
  );
  const isNodeType = (type: GraphQLNamedType): boolean =>
    isObjectType(type) && type.getInterfaces().some(({ name }) => name === 'Node');

  test.each(fields.filter(([, { type }]) => getNamedType(type).name.endsWith('Connection')))(
    '%s takes first, after, last and before',
    (name, { args }) => {
      const names = args.map((arg) => arg.name);
      const expected = name === 'Query.search' ? ['first', 'after'] : ['first', 'after', 'last', 'before'];
      expect(names).toEqual(expect.arrayContaining(expected));
    },
  );

  /** Lists that cannot outgrow their article, the sides of their finding or the days of their accord, or are cut, and so need no pages. */
  const BOUNDED = new Set([
    'Agreement.agreedOn',
    'UnderstoodName.candidates',
    'Article.times',
    'Finding.articles',
    'Extracted.corrections',
  ]);
  test.each(
    fields.filter(([name, { type }]) => {
      const isPlain = isListType(isNonNullType(type) ? type.ofType : type);
      return isPlain && isNodeType(getNamedType(type)) && !/(Connection\.nodes|^Query\.nodes)$/u.test(name);
    }),
  )('%s: a list of nodes is a connection', (name) =>
    expect(BOUNDED).toContain(name.replace(/^[^.]+(?=\.corrections$)/u, 'Extracted')),
  );

  const isList = (type: GraphQLOutputType) => isListType(isNonNullType(type) ? type.ofType : type);
  test.each(fields.filter(([name, { type }]) => isList(type) && name !== 'Query.nodes'))(
    '%s: neither the list nor its items are null',
    (_name, { type }) => expect(String(type)).toMatch(/!\]!$/u),
  );
});

test('the types an id can name are the types that implement Node', () => {
  const node = schema.getType('Node');
  const implementing = isInterfaceType(node) ? schema.getPossibleTypes(node).map(({ name }) => name) : [];
  expect(implementing.toSorted()).toEqual(NODE_TYPES.toSorted());
});
