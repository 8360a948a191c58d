import 'reflect-metadata';
import {
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLSchema,
  getVariableValues,
  Kind,
  type OperationDefinitionNode,
  OperationTypeNode,
  visit,
} from 'graphql';
import type { Answers, Statement } from '../../store/answer/answers.js';
import { compileQuery } from './compile.js';
import { Filling, Template } from './filling.js';
import { SHAPES } from './shapes.js';

/** What is known of one operation of one document. */
interface Plan {
  /** Names of the variables that decide whether something is asked at all: each way of deciding is a template. */
  readonly deciding: readonly string[];
  /** By those decisions; null: it goes to the resolvers, and why. */
  readonly templates: Map<string, Template | { readonly refused: string }>;
}

const decidingVariables = (document: DocumentNode): readonly string[] => {
  const names = new Set<string>();
  visit(document, {
    Directive: ({ arguments: given = [] }) => {
      for (const { value } of given) if (value.kind === Kind.VARIABLE) names.add(value.name.value);
    },
  });
  return [...names].sort();
};

const fragmentsOf = (document: DocumentNode): ReadonlyMap<string, FragmentDefinitionNode> =>
  new Map(
    document.definitions.flatMap((definition) =>
      definition.kind === Kind.FRAGMENT_DEFINITION ? [[definition.name.value, definition] as const] : [],
    ),
  );

/** Whatever keeps a query from being one statement; what it means to the client its resolvers say. */
const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** Statements of queries, compiled once for every document. Documents are told apart by identity. */
export const createPlans = (schema: GraphQLSchema, answers: Answers) => {
  const plans = new WeakMap<OperationDefinitionNode, Plan>();

  const planOf = (document: DocumentNode, operation: OperationDefinitionNode): Plan => {
    const known = plans.get(operation);
    if (known !== undefined) return known;
    const plan: Plan = { deciding: decidingVariables(document), templates: new Map() };
    plans.set(operation, plan);
    return plan;
  };

  const compile = (document: DocumentNode, operation: OperationDefinitionNode, decisions: Filling['variables']) => {
    try {
      const compiled = { schema, fragments: fragmentsOf(document), decisions };
      return new Template(compileQuery(compiled, operation.selectionSet, SHAPES, answers));
    } catch (error) {
      return { refused: reasonOf(error) };
    }
  };

  return {
    /** The statement that answers an operation of a valid document; a reason where only its resolvers can. */
    statementOf: (
      document: DocumentNode,
      operation: OperationDefinitionNode,
      given: Readonly<Record<string, unknown>>,
    ): Statement | { readonly refused: string } => {
      if (operation.operation !== OperationTypeNode.QUERY) return { refused: 'only queries are compiled' };
      const { coerced, errors } = getVariableValues(schema, operation.variableDefinitions ?? [], given);
      if (coerced === undefined) return { refused: reasonOf(errors[0]) };
      const plan = planOf(document, operation);
      const key = plan.deciding.map((name) => (coerced[name] === true ? '1' : '0')).join('');
      let template = plan.templates.get(key);
      if (template === undefined) {
        template = compile(document, operation, coerced);
        plan.templates.set(key, template);
      }
      if ('refused' in template) return template;
      try {
        return template.fill(new Filling(coerced));
      } catch (error) {
        return { refused: reasonOf(error) };
      }
    },
  };
};

export type Plans = ReturnType<typeof createPlans>;
