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
import { LRUCache } from 'lru-cache';
import type { Answers, Statement } from '../../store/answer/answers.js';
import { compileQuery } from './compile.js';
import { Filling, Template } from './filling.js';
import { SHAPES } from './shapes.js';

/** What is known of one operation of one document. */
interface Plan {
  readonly name: string;
  /** Names of the variables that decide whether something is asked at all: each way of deciding is a template. */
  readonly deciding: readonly string[];
}

/** It goes to the resolvers, and why. */
interface Refused {
  readonly refused: string;
}

/** Characters that are kept at most of templates, and as many of whole texts: whoever sends ever new documents drives old ones out. */
export const KEPT_CHARACTERS = 8 * 1024 ** 2;
/** A statement that is longer is as long to prepare as resolvers are to answer. */
const LONGEST_STATEMENT = 200_000;
/** What a refusal or an entry takes beside its text. */
const LEAST_SIZE = 200;

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
  const templates = new LRUCache<string, Template | Refused>({
    maxSize: KEPT_CHARACTERS,
    sizeCalculation: (template, key) => key.length + ('refused' in template ? 0 : template.size) + LEAST_SIZE,
  });
  const texts = new LRUCache<string, string>({
    maxSize: KEPT_CHARACTERS,
    sizeCalculation: (text, key) => key.length + text.length,
  });
  let count = 0;

  const planOf = (document: DocumentNode, operation: OperationDefinitionNode): Plan => {
    const known = plans.get(operation);
    if (known !== undefined) return known;
    count += 1;
    const plan: Plan = { name: String(count), deciding: decidingVariables(document) };
    plans.set(operation, plan);
    return plan;
  };

  const compile = (
    name: string,
    document: DocumentNode,
    operation: OperationDefinitionNode,
    decisions: Filling['variables'],
  ): Template | Refused => {
    try {
      const compiled = { schema, fragments: fragmentsOf(document), decisions };
      const template = new Template(compileQuery(compiled, operation.selectionSet, SHAPES, answers), name, texts);
      return template.size > LONGEST_STATEMENT ? { refused: 'the statement would be too long' } : template;
    } catch (error) {
      return { refused: reasonOf(error) };
    }
  };

  return {
    /** Characters that are kept. */
    size: (): number => (templates.calculatedSize ?? 0) + (texts.calculatedSize ?? 0),
    /** The statement that answers an operation of a valid document; a reason where only its resolvers can. */
    statementOf: (
      document: DocumentNode,
      operation: OperationDefinitionNode,
      given: Readonly<Record<string, unknown>>,
    ): Statement | Refused => {
      if (operation.operation !== OperationTypeNode.QUERY) return { refused: 'only queries are compiled' };
      const { coerced, errors } = getVariableValues(schema, operation.variableDefinitions ?? [], given);
      if (coerced === undefined) return { refused: reasonOf(errors[0]) };
      const plan = planOf(document, operation);
      const decided = plan.deciding.map((name) => (coerced[name] === true ? '1' : '0')).join('');
      const name = `${plan.name} ${decided}`;
      let template = templates.get(name);
      if (template === undefined) {
        template = compile(name, document, operation, coerced);
        templates.set(name, template);
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
