import { type GraphQLScalarType, parseValue } from 'graphql';
import { describe, expect, test } from 'vitest';
import { DateOrDateTimeScalar, DateScalar, DateTimeScalar } from '../../src/graphql/scalars/iso-date.js';

const DATES = ['2017-09-15', '2016-02-29', '0001-01-01', '9999-12-31'];
const MOMENTS = ['2017-09-15T08:30:00Z', '2017-09-15T08:30Z', '2017-09-15T08:30:00.123+03:00'];
const UNZONED = ['2017-09-15T08:30:00', '2017-09-15T08:30', '2017-09-15T08:30:00.5'];
const NEITHER = [
  '2017-09-15Z',
  '2017-09-15T08:30:00+03',
  '2017-09-15T08:30:00ZZ',
  '2017-02-29',
  '2017-13-01',
  '2017-00-10',
  '2017-9-5',
  '15/09/2017',
  '2017-09-15T25:00:00Z',
  '2017-09-15T08:60:00Z',
  '2017-09-15 08:30:00Z',
  '2017-09-15\n',
  '٢٠١٧-٠٩-١٥',
  "2017-09-15' OR 1=1",
  '',
  'A'.repeat(100_000),
];
const NO_STRINGS: unknown[] = [{}, [], ['2017-09-15'], 20170915, true, null, { toString: () => '2017-09-15' }];
const LITERALS = ['{}', '[]', '["2017-09-15"]', '20170915', 'true', 'null', '2017.5', 'TODAY', '{a: "2017-09-15"}'];

describe.each<[GraphQLScalarType, string[], string[]]>([
  [DateScalar, DATES, [...MOMENTS, ...UNZONED]],
  [DateTimeScalar, MOMENTS, [...DATES, ...UNZONED]],
  [DateOrDateTimeScalar, [...DATES, ...MOMENTS, ...UNZONED], []],
])('%s', (scalar, good, foreign) => {
  test.each(good)('takes %s from a variable, a literal and the store', (value) => {
    expect(scalar.parseValue(value)).toBe(value);
    expect(scalar.parseLiteral(parseValue(JSON.stringify(value)))).toBe(value);
    expect(scalar.serialize(value)).toBe(value);
  });

  test.each<unknown>([...foreign, ...NEITHER, ...NO_STRINGS])('refuses the variable %j', (value) => {
    expect(() => scalar.parseValue(value)).toThrow(/expects an ISO 8601 string/u);
  });

  test.each([...foreign, ...NEITHER].map((value) => JSON.stringify(value)).concat(LITERALS))(
    'refuses the literal %s',
    (literal) => {
      expect(() => scalar.parseLiteral(parseValue(literal))).toThrow(/expects an ISO 8601 string/u);
    },
  );
});

test('the message is short however long the value is', () => {
  expect(() => DateScalar.parseValue('x'.repeat(450_000))).toThrow(
    expect.objectContaining({ message: expect.stringMatching(/^.{1,200}$/u) }),
  );
});
