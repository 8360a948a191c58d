import { expect, test } from 'vitest';
import { readData, WrittenAnswer, writeResult } from '../../src/server/written-answer.js';

const data = { title: 'خبر', pages: [1, 2] };
const written = new WrittenAnswer(Buffer.from(`${JSON.stringify({ data })}\n`));

test.each<[string, object]>([
  ['plain', {}],
  ['with extensions', { extensions: { cost: { nodes: 1 } } }],
])('a written body is what its values would give: %s', (_name, more) => {
  expect(String(writeResult({ data: written, ...more }))).toBe(writeResult({ data, ...more }));
});

test('it is handed on as it is', () => expect(writeResult({ data: written })).toBeInstanceOf(Buffer));

test('errors stand first', () =>
  expect(writeResult({ data: null, errors: [{ message: 'no' }] })).toBe('{"errors":[{"message":"no"}],"data":null}\n'));

test('its values can be had', () => {
  expect(readData(written)).toEqual(data);
  expect(readData(data)).toBe(data);
});
