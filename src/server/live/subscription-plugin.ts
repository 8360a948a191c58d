import type { ApolloServerPlugin } from '@apollo/server';
import { GraphQLError, type OperationDefinitionNode } from 'graphql';
import { ERRORS, IsnadError } from '../../errors.js';
import type { Context } from '../../graphql/context.js';
import { type Message, say } from '../../messages/message.js';

const refusal = (said: Message): GraphQLError => {
  const error = new IsnadError('SUBSCRIPTION_NEEDS_STREAM', said);
  const { code, message } = error;
  return new GraphQLError(message, {
    extensions: { code, http: { status: ERRORS[code].status } },
    originalError: error,
  });
};

/**
 * Hands a subscription that passed all checks to the door that can stream it, and refuses it at the others. So every
 * operation, however it comes in, goes through the same parsing, rules, limits and access checks.
 */
export const subscriptionPlugin: ApolloServerPlugin<Context> = {
  requestDidStart: async () => ({
    didResolveOperation: async ({ operation, contextValue: { stream } }) => {
      const isSubscription = operation?.operation === 'subscription';
      if (isSubscription && stream === undefined) {
        throw refusal(say('streamNeeded'));
      }
      if (!isSubscription && stream?.onlySubscriptions === true) {
        throw refusal(say('subscriptionsOnly'));
      }
    },
    responseForOperation: async ({ schema, document, contextValue: { stream, cost }, response, ...rest }) => {
      // Undefined where a document of several operations came without a name, whatever its type says.
      const operation: OperationDefinitionNode | undefined = rest.operation;
      if (operation?.operation !== 'subscription' || stream === undefined) return null;
      stream.take({ schema, document, operation, cost });
      return { http: response.http, body: { kind: 'single', singleResult: { data: null } } };
    },
  }),
};
