import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';
import { DEFAULT_PAGE_SIZE, MAXIMUM_PAGE_SIZE } from '../graphql/paging.js';

/** Items that a list without page size counts as: the chain of a quote, the parties of an agreement. */
const PLAIN_LIST = 5;

type Variables = Readonly<Record<string, unknown>>;

interface Walk {
  readonly schema: GraphQLSchema;
  readonly variables: Variables;
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  readonly costs: Map<string, number>;
}

/** Value of an argument as far as it matters here: what a literal or a variable says, undefined when left out. */
const argumentOf = (walk: Walk, field: FieldNode, name: string): unknown => {
  const value = field.arguments?.find((argument) => argument.name.value === name)?.value;
  if (value === undefined) return undefined;
  if (value.kind === Kind.VARIABLE) return walk.variables[value.name.value];
  if (value.kind === Kind.INT) return Number(value.value);
  return value.kind === Kind.LIST ? value.values : undefined;
};

const isSize = (value: unknown): value is number => typeof value === 'number' && value >= 0;

const pageSizeOf = (walk: Walk, field: FieldNode): number => {
  const size = [argumentOf(walk, field, 'first'), argumentOf(walk, field, 'last')].find(isSize);
  // A larger page is refused where it is read.
  return Math.min(size ?? DEFAULT_PAGE_SIZE, MAXIMUM_PAGE_SIZE);
};

const factorOf = (walk: Walk, field: FieldNode, definition: GraphQLField<unknown, unknown>): number => {
  const type = isNonNullType(definition.type) ? definition.type.ofType : definition.type;
  if (!isListType(type)) return 1;
  if (['edges', 'nodes'].includes(field.name.value) && definition.args.length === 0) return 1;
  const ids = argumentOf(walk, field, 'ids') ?? argumentOf(walk, field, 'representations');
  if (Array.isArray(ids)) return ids.length;
  const first = definition.args.find(({ name }) => name === 'first');
  if (first === undefined) return PLAIN_LIST;
  const size = argumentOf(walk, field, 'first') ?? first.defaultValue;
  return isSize(size) ? size : PLAIN_LIST;
};

const costOfField = (walk: Walk, field: FieldNode, parent: GraphQLNamedType | undefined): number => {
  const hasFields = isObjectType(parent) || isInterfaceType(parent);
  const definition = hasFields ? parent.getFields()[field.name.value] : undefined;
  if (definition === undefined || field.selectionSet === undefined) return 0;
  const type = getNamedType(definition.type);
  if (type.name.endsWith('Connection')) {
    const items = 1 + costOf(walk, field.selectionSet, type, 'ITEMS');
    // Counts by value are made of the whole list, whatever the page holds.
    return pageSizeOf(walk, field) * items + costOf(walk, field.selectionSet, type, 'FACETS');
  }
  const items = isCount(field) ? 1 : 0;
  return factorOf(walk, field, definition) * (items + costOf(walk, field.selectionSet, type));
};

/** Whether it counts a connection's whole list by value or over time. */
const isCount = ({ name }: FieldNode): boolean => name.value === 'facet' || name.value === 'histogram';

/** Which fields of a connection are counted. */
type Part = 'ALL' | 'ITEMS' | 'FACETS';

const costOfFragment = (walk: Walk, name: string, part: Part): number => {
  const known = walk.costs.get(`${part} ${name}`);
  if (known !== undefined) return known;
  const fragment = walk.fragments.get(name);
  const cost =
    fragment === undefined
      ? 0
      : costOf(walk, fragment.selectionSet, walk.schema.getType(fragment.typeCondition.name.value), part);
  walk.costs.set(`${part} ${name}`, cost);
  return cost;
};

const costOf = (
  walk: Walk,
  set: SelectionSetNode,
  parent: GraphQLNamedType | undefined,
  part: Part = 'ALL',
): number => {
  let cost = 0;
  for (const selection of set.selections) {
    if (selection.kind === Kind.FIELD) {
      if (part === 'ALL' || isCount(selection) === (part === 'FACETS')) cost += costOfField(walk, selection, parent);
    } else if (selection.kind === Kind.FRAGMENT_SPREAD) cost += costOfFragment(walk, selection.name.value, part);
    else {
      const condition = selection.typeCondition?.name.value;
      cost += costOf(
        walk,
        selection.selectionSet,
        condition === undefined ? parent : walk.schema.getType(condition),
        part,
      );
    }
  }
  return cost;
};

/**
 * Nodes an operation may ask for at most, from its page sizes alone: the sizes of nested lists multiply. The document
 * must be valid. Every fragment is counted once and remembered, so the work is linear in the document.
 */
export const costOfOperation = (
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Variables,
): number => {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
  }
  const defaults: Record<string, unknown> = Object.create(null);
  for (const { variable, defaultValue } of operation.variableDefinitions ?? []) {
    if (defaultValue?.kind === Kind.INT) defaults[variable.name.value] = Number(defaultValue.value);
  }
  const walk = { schema, fragments, variables: Object.assign(defaults, variables), costs: new Map<string, number>() };
  return costOf(walk, operation.selectionSet, schema.getRootType(operation.operation) ?? undefined);
};
