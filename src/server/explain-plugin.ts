import type { ApolloServerPlugin } from '@apollo/server';
import type { DocumentNode, OperationDefinitionNode } from 'graphql';
import { IsnadError } from '../errors.js';
import type { Plans } from '../graphql/compiled/plan-cache.js';
import type { Context } from '../graphql/context.js';
import { say } from '../messages/message.js';
import type { Store } from '../store/store.js';
import { checked } from './apollo-plugins.js';

/** How an operation is answered. */
interface Explanation {
  /** Whether one statement answers it. */
  readonly isStatement: boolean;
  /** Why its resolvers do; null when they do not. */
  readonly reason: string | null;
  readonly sql: string | null;
  readonly values: readonly unknown[];
  /** The plan of the database, a line a step. */
  readonly plan: readonly string[];
}

const byResolvers = (reason: string): Explanation => ({ isStatement: false, reason, sql: null, values: [], plan: [] });

const explain = async (
  plans: Plans | null,
  { answers }: Pick<Store, 'answers'>,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Readonly<Record<string, unknown>>,
): Promise<Explanation> => {
  if (plans === null) return byResolvers('queries are not compiled on this server');
  const statement = plans.statementOf(document, operation, variables);
  if ('refused' in statement) return byResolvers(statement.refused);
  const { text: sql, values } = statement;
  return { isStatement: true, reason: null, sql, values, plan: await answers.plan(statement) };
};

/**
 * Tells those who may write how the server answers what they ask, in `extensions.explain`, when the request's own
 * `extensions` ask for it. SQL reaches nobody else. Errors: FORBIDDEN.
 */
export const explainPlugin = (plans: Plans | null, store: Pick<Store, 'answers'>): ApolloServerPlugin<Context> => ({
  requestDidStart: async ({ request }) => {
    if (request.extensions?.explain !== true) return;
    return {
      didResolveOperation: async ({ contextValue }) =>
        checked(() => {
          if (!contextValue.access.mayWrite) throw new IsnadError('FORBIDDEN', say('explainNeedsToken'));
        }),
      willSendResponse: async ({
        document,
        operation,
        request: { variables = {} },
        response: { body },
        contextValue,
      }) => {
        if (document === undefined || operation === undefined || body.kind !== 'single') return;
        if (!contextValue.access.mayWrite) return;
        const explanation = await explain(plans, store, document, operation, variables);
        body.singleResult.extensions = { ...body.singleResult.extensions, explain: explanation };
      },
    };
  },
});
