import { GraphQLError } from 'graphql';
import { expect, test } from 'vitest';
import { ERRORS, IsnadError } from '../../src/errors.js';
import { render, say } from '../../src/messages/message.js';
import { formatError, isOurs, MASKED } from '../../src/server/format-error.js';

const coded = (code: string, originalError?: Error): GraphQLError =>
  new GraphQLError('words', { extensions: { code }, originalError });

test.each<[string, unknown, string, boolean]>([
  [
    'an IsnadError',
    new GraphQLError('words', { originalError: new IsnadError('ID_INVALID', say('noArticle', { got: 1 })) }),
    'ID_INVALID',
    false,
  ],
  ['a mistake in the document', coded('GRAPHQL_VALIDATION_FAILED'), 'GRAPHQL_VALIDATION_FAILED', false],
  [
    'our own rule inside one of Apollo',
    coded('GRAPHQL_VALIDATION_FAILED', coded('QUERY_TOO_DEEP')),
    'QUERY_TOO_DEEP',
    false,
  ],
  [
    'a full disk',
    new GraphQLError('words', { originalError: new IsnadError('STORAGE_FULL', say('notHttp')) }),
    'STORAGE_FULL',
    true,
  ],
  [
    'an exception',
    new GraphQLError('secret', { originalError: new TypeError('secret') }),
    'INTERNAL_SERVER_ERROR',
    true,
  ],
  [
    'a stack overflow in the parser',
    coded('GRAPHQL_PARSE_FAILED', new RangeError('secret')),
    'INTERNAL_SERVER_ERROR',
    true,
  ],
  [
    'a failure of ours that knows its cause',
    new GraphQLError('secret', { originalError: new IsnadError('INTERNAL_SERVER_ERROR', say('notHttp')) }),
    'INTERNAL_SERVER_ERROR',
    true,
  ],
  ['a code that is not ours', coded('SECRET_CODE'), 'INTERNAL_SERVER_ERROR', true],
  ['a code of Object.prototype', coded('constructor'), 'INTERNAL_SERVER_ERROR', true],
  ['no error at all', 'secret', 'INTERNAL_SERVER_ERROR', true],
])('%s', (_name, error, code, ours) => {
  const answer = formatError({ message: 'words', extensions: { secret: 1 } }, error);
  expect(JSON.parse(JSON.stringify(answer.extensions))).toEqual({
    code,
    remedy: ERRORS[code as keyof typeof ERRORS].remedy,
  });
  expect(answer.message).toBe(code === 'INTERNAL_SERVER_ERROR' ? render(MASKED) : 'words');
  expect(isOurs(error)).toBe(ours);
});

test('the argument is named, the message cut', () => {
  const error = new GraphQLError('x', {
    originalError: new IsnadError('BAD_USER_INPUT', say('notHttp'), { path: ['filter', 'from'] }),
  });
  const answer = formatError({ message: 'x'.repeat(450_000) }, error);
  expect(answer.extensions).toMatchObject({ argument: 'filter.from' });
  expect(answer.message.length).toBeLessThanOrEqual(300);
});
