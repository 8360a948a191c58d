import {
  type DocumentNode,
  type GraphQLSchema,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';
import type { OperationCost } from '../graphql/context.js';
import { costOfOperation } from './query-cost.js';

const NODES_OF_A_POINT = 100;
/** Points of so many nodes. */
export const pointsOfNodes = (nodes: number): number => Math.ceil(nodes / NODES_OF_A_POINT);
/** A mutation reads and writes articles: it costs what a thousand nodes do. */
const POINTS_OF_A_MUTATION = 10;

/** Fields at the root of an operation, those of fragments as often as they are spread. */
const rootFields = (document: DocumentNode, operation: OperationDefinitionNode): number => {
  const known = new Map<string, number>();
  const of = (set: SelectionSetNode): number => {
    let count = 0;
    for (const selection of set.selections) {
      if (selection.kind === Kind.FIELD) count += 1;
      else if (selection.kind === Kind.INLINE_FRAGMENT) count += of(selection.selectionSet);
      else count += ofFragment(selection.name.value);
    }
    return count;
  };
  const ofFragment = (name: string): number => {
    const measured = known.get(name);
    if (measured !== undefined) return measured;
    known.set(name, 0);
    for (const definition of document.definitions) {
      if (definition.kind === Kind.FRAGMENT_DEFINITION && definition.name.value === name) {
        known.set(name, of(definition.selectionSet));
      }
    }
    return known.get(name) ?? 0;
  };
  return of(operation.selectionSet);
};

/** Costs that are kept of one operation: by the page sizes that its variables gave. */
const KEPT_COSTS = 64;

const knownCosts = new WeakMap<OperationDefinitionNode, Map<string, OperationCost>>();

/** All of the variables that a cost can depend on: numbers, and how many values a list has. */
const sizesIn = (
  { variableDefinitions = [] }: OperationDefinitionNode,
  variables: Readonly<Record<string, unknown>>,
): string => {
  let sizes = '';
  for (const { variable } of variableDefinitions) {
    const value = variables[variable.name.value];
    if (typeof value === 'number') sizes += `${value}`;
    else if (Array.isArray(value)) sizes += `[${value.length}]`;
    else if (value === null) sizes += 'null';
    sizes += ' ';
  }
  return sizes;
};

const countCost = (
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Readonly<Record<string, unknown>>,
): OperationCost => {
  const nodes = costOfOperation(schema, document, operation, variables);
  const mutations = operation.operation === 'mutation' ? rootFields(document, operation) : 0;
  return { nodes, points: 1 + pointsOfNodes(nodes) + mutations * POINTS_OF_A_MUTATION };
};

/**
 * What an operation may cost, from its document and variables alone; the document must be valid. A point for the request,
 * one for each hundred nodes that it may ask for, and ten for each field of a mutation.
 */
export const costOf = (
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Readonly<Record<string, unknown>>,
): OperationCost => {
  const sizes = sizesIn(operation, variables);
  let costs = knownCosts.get(operation);
  if (costs === undefined) {
    costs = new Map();
    knownCosts.set(operation, costs);
  }
  const known = costs.get(sizes);
  if (known !== undefined) return known;
  const cost = countCost(schema, document, operation, variables);
  if (costs.size >= KEPT_COSTS) costs.clear();
  costs.set(sizes, cost);
  return cost;
};
