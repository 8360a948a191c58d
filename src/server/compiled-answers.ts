import type { ApolloServerPlugin, GraphQLResponse } from '@apollo/server';
import type { GraphQLSchema } from 'graphql';
import { createPlans } from '../graphql/compiled/plan-cache.js';
import type { Context } from '../graphql/context.js';
import type { Store } from '../store/store.js';

/** Stands as `data` in an answer whose whole body the database wrote. */
export class WrittenAnswer {
  constructor(readonly bytes: Uint8Array) {}
}

interface Result {
  readonly data?: unknown;
  readonly errors?: unknown;
  readonly extensions?: unknown;
}

/**
 * The body of an answer, for Apollo, whose type says string and which hands a Buffer on as it is: a test pins that.
 */
export const writeResult = ({ data, extensions, errors }: Result): string => {
  if (!(data instanceof WrittenAnswer)) return `${JSON.stringify({ errors, data, extensions })}\n`;
  const { bytes } = data;
  const body = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (extensions === undefined) return body as unknown as string;
  const end = Buffer.from(`,"extensions":${JSON.stringify(extensions)}}\n`);
  return Buffer.concat([body.subarray(0, -2), end]) as unknown as string;
};

/** Answers queries that can be one statement by that statement; all others go on to their resolvers. */
export const compiledAnswers = (
  schema: GraphQLSchema,
  { answers }: Pick<Store, 'answers'>,
): ApolloServerPlugin<Context> => {
  const plans = createPlans(schema, answers);
  return {
    requestDidStart: async () => ({
      responseForOperation: async ({
        document,
        operation,
        request,
        response,
        contextValue,
      }): Promise<GraphQLResponse | null> => {
        // A door that streams wants values, not bytes.
        if (contextValue.stream !== undefined) return null;
        const statement = plans.statementOf(document, operation, request.variables ?? {});
        if ('refused' in statement) return null;
        const bytes = await answers.run(statement).catch(() => null);
        if (bytes === null) return null;
        const singleResult = { data: new WrittenAnswer(bytes) as unknown as Record<string, unknown> };
        return { http: response.http, body: { kind: 'single', singleResult } };
      },
    }),
  };
};
