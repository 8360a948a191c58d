import { type DocumentNode, execute, type GraphQLSchema, getOperationAST, parse, validate } from 'graphql';
import { createPlans } from '../../../src/graphql/compiled/plan-cache.js';
import { buildLoaders } from '../../../src/graphql/loaders.js';
import type { Store } from '../../../src/store/store.js';
import { ANYBODY, LIMITS, NOW } from '../../server/support.js';

type Variables = Readonly<Record<string, unknown>>;

interface Refused {
  readonly refused: string;
}

export interface BothAnswers {
  /** The body of the answer that the resolvers give. */
  readonly resolved: string;
  /** The one that a statement gives; why there is none. */
  readonly compiled: string | Refused;
}

/** How SQLite says that a statement gave up on purpose (`JsonDialect.abandon`). */
const ABANDONED = /malformed JSON/u;

/** Asks one query both ways. */
export const createBoth = (schema: GraphQLSchema, store: Store) => {
  const plans = createPlans(schema, store.answers);
  const statementOf = (document: DocumentNode, variables: Variables) => {
    const operation = getOperationAST(document);
    if (operation == null) throw new Error('one operation a document');
    return plans.statementOf(document, operation, variables);
  };
  const run = async (document: DocumentNode, variables: Variables): Promise<string | Refused> => {
    const statement = statementOf(document, variables);
    if ('refused' in statement) return statement;
    try {
      const bytes = await store.answers.run(statement);
      return bytes === null ? { refused: 'the statement gave no answer' } : new TextDecoder().decode(bytes);
    } catch (error) {
      const { cause = error } = error as Error;
      if (ABANDONED.test(String(cause))) return { refused: 'the statement was abandoned' };
      throw error;
    }
  };
  const ask = async (source: string, variables: Variables = {}): Promise<BothAnswers> => {
    const document = parse(source);
    const [invalid] = validate(schema, document);
    if (invalid !== undefined) throw invalid;
    const contextValue = { store, loaders: buildLoaders(store), access: ANYBODY, limits: LIMITS, now: () => NOW };
    const result = await execute({ schema, document, variableValues: variables, contextValue });
    const resolved = `${JSON.stringify({ errors: result.errors, data: result.data })}\n`;
    return { resolved, compiled: await run(document, variables) };
  };
  return Object.assign(ask, {
    /** Why a query cannot be a statement; nothing where it can. */
    compile: (source: string, variables: Variables = {}): Partial<Refused> => {
      const statement = statementOf(parse(source), variables);
      return 'refused' in statement ? statement : {};
    },
  });
};
