import { buildSchema as buildFromText, getIntrospectionQuery, parse, validate } from 'graphql';
import { expect, test } from 'vitest';
import { countRule, DOCUMENT_LIMITS, depthRule, operationRule } from '../../src/server/document-rules.js';

const schema = buildFromText('type Query { a: Query b(n: Int): Int }');
const rules = [countRule(DOCUMENT_LIMITS), depthRule(DOCUMENT_LIMITS), operationRule];
const codesOf = (document: string): unknown[] =>
  validate(schema, parse(document), rules).map(({ extensions }) => extensions.code);

const deep = (depth: number): string => `${'{a'.repeat(depth - 1)}{b}${'}'.repeat(depth - 1)}`;
const times = (count: number, make: (n: number) => string): string =>
  Array.from({ length: count }, (_, n) => make(n)).join(' ');

test.each<[string, string, string[]]>([
  ['a small query', '{b}', []],
  ['fields at the limit of depth', deep(12), []],
  ['fields beyond it', deep(13), ['QUERY_TOO_DEEP']],
  ['depth through fragments', `{a{...F}} fragment F on Query ${deep(11)}`, []],
  ['too much depth through fragments', `{a{...F}} fragment F on Query ${deep(12)}`, ['QUERY_TOO_DEEP']],
  ['too much depth through inline fragments', `{... on Query ${deep(13)}}`, ['QUERY_TOO_DEEP']],
  ['a fragment that spreads itself', '{...F} fragment F on Query {a{...F}}', []],
  ['two fragments that spread each other', '{...F} fragment F on Query {a{...G}} fragment G on Query {a{...F}}', []],
  ['an unknown fragment', '{...F}', []],
  ['an operation of a kind that is not offered', 'subscription {b}', ['GRAPHQL_VALIDATION_FAILED']],
  ['each operation is measured', `query A {b} query B ${deep(13)}`, ['QUERY_TOO_DEEP']],
  ['aliases at the limit', `{${times(50, (n) => `x${n}:b`)}}`, []],
  ['too many aliases', `{${times(51, (n) => `x${n}:b`)}}`, ['QUERY_TOO_COMPLEX']],
  ['too many directives', `{b ${'@skip(if:true)'.repeat(21)}}`, ['QUERY_TOO_COMPLEX']],
  ['too many fields', `{${times(401, () => 'b')}}`, ['QUERY_TOO_COMPLEX']],
  ['too many fragments', times(51, (n) => `fragment F${n} on Query {b}`), ['QUERY_TOO_COMPLEX']],
  ['too many operations', times(11, (n) => `query Q${n} {b}`), ['QUERY_TOO_COMPLEX']],
  ['the introspection query of every client', getIntrospectionQuery({ inputValueDeprecation: true }), []],
  [
    'an introspection query of great depth',
    `{__schema{types${'{ofType'.repeat(16)}{name}${'}'.repeat(16)}}}`,
    ['QUERY_TOO_DEEP'],
  ],
])('%s', (_name, document, expected) => expect(codesOf(document)).toEqual(expected));

test('fragments that double forty times are measured at once', () => {
  const chain = times(40, (n) => `fragment F${n} on Query {...F${n + 1} ...F${n + 1}}`);
  const start = performance.now();
  expect(codesOf(`{...F0} ${chain} fragment F40 on Query {b}`)).toEqual([]);
  expect(performance.now() - start).toBeLessThan(500);
});
