import type { ApolloServerPlugin, GraphQLResponse } from '@apollo/server';
import type { Plans } from '../graphql/compiled/plan-cache.js';
import type { Context } from '../graphql/context.js';
import type { Store } from '../store/store.js';
import type { DirectAnswers } from './direct-answers.js';
import { WrittenAnswer } from './written-answer.js';

/**
 * Answers queries that can be one statement by that statement; all others go on to their resolvers. `direct` learns
 * which were answered so.
 */
export const compiledAnswers = (
  plans: Plans,
  { answers }: Pick<Store, 'answers'>,
  direct: DirectAnswers,
): ApolloServerPlugin<Context> => {
  return {
    requestDidStart: async () => ({
      responseForOperation: async ({
        source,
        document,
        operation,
        request,
        response,
        contextValue,
      }): Promise<GraphQLResponse | null> => {
        // A door that streams wants values, not bytes.
        if (contextValue.stream !== undefined) return null;
        // Where a document of several operations came without a name, whatever its type says.
        if (operation === undefined) return null;
        const statement = plans.statementOf(document, operation, request.variables ?? {});
        if ('refused' in statement) return null;
        const startedAt = performance.now();
        const bytes = await answers.run(statement).catch(() => null);
        if (bytes === null) return null;
        direct.learnOperation(source, request.operationName, { document, operation }, performance.now() - startedAt);
        const singleResult = { data: new WrittenAnswer(bytes) as unknown as Record<string, unknown> };
        return { http: response.http, body: { kind: 'single', singleResult } };
      },
    }),
  };
};
