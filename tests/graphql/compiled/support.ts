import { execute, type GraphQLSchema, getOperationAST, parse, validate } from 'graphql';
import { createPlans } from '../../../src/graphql/compiled/plan-cache.js';
import { buildLoaders } from '../../../src/graphql/loaders.js';
import type { Store } from '../../../src/store/store.js';
import { ANYBODY, LIMITS, NOW } from '../../server/support.js';

export interface BothAnswers {
  /** The body of the answer that the resolvers give. */
  readonly resolved: string;
  /** The one that a statement gives; why there is none. */
  readonly compiled: string | { readonly refused: string };
}

/** Asks one query both ways. */
export const createBoth = (schema: GraphQLSchema, store: Store) => {
  const plans = createPlans(schema, store.answers);
  return async (source: string, variables: Readonly<Record<string, unknown>> = {}): Promise<BothAnswers> => {
    const document = parse(source);
    const [invalid] = validate(schema, document);
    if (invalid !== undefined) throw invalid;
    const operation = getOperationAST(document);
    if (operation == null) throw new Error('one operation a document');
    const contextValue = { store, loaders: buildLoaders(store), access: ANYBODY, limits: LIMITS, now: () => NOW };
    const result = await execute({ schema, document, variableValues: variables, contextValue });
    const resolved = `${JSON.stringify({ errors: result.errors, data: result.data })}\n`;
    const statement = plans.statementOf(document, operation, variables);
    if ('refused' in statement) return { resolved, compiled: statement };
    const bytes = await store.answers.run(statement);
    return { resolved, compiled: new TextDecoder().decode(bytes ?? new Uint8Array()) };
  };
};
