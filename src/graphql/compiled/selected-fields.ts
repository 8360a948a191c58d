import {
  type DirectiveNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLObjectType,
  type GraphQLSchema,
  isAbstractType,
  Kind,
  type SelectionSetNode,
} from 'graphql';

/** What collecting needs to know of an operation. */
export interface Operation {
  readonly schema: GraphQLSchema;
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  /** Values of the variables that decide, in `@include` and `@skip`, whether something is asked at all. */
  readonly decisions: Readonly<Record<string, unknown>>;
}

const decides = (name: 'include' | 'skip', directives: readonly DirectiveNode[], operation: Operation): boolean => {
  const directive = directives.find((each) => each.name.value === name);
  const value = directive?.arguments?.[0]?.value;
  if (value === undefined) return name === 'include';
  return value.kind === Kind.VARIABLE
    ? operation.decisions[value.name.value] === true
    : value.kind === Kind.BOOLEAN && value.value;
};

const isAsked = (directives: readonly DirectiveNode[] | undefined, operation: Operation): boolean =>
  directives === undefined ||
  directives.length === 0 ||
  (!decides('skip', directives, operation) && decides('include', directives, operation));

const applies = (condition: string | undefined, type: GraphQLObjectType, { schema }: Operation): boolean => {
  if (condition === undefined || condition === type.name) return true;
  const wanted = schema.getType(condition);
  return isAbstractType(wanted) && schema.isSubType(wanted, type);
};

/** Fields that are selected of an object of `type`, by their key in the answer, in its order (GraphQL, 6.3.2). */
export const selectedFields = (
  operation: Operation,
  type: GraphQLObjectType,
  sets: readonly SelectionSetNode[],
): ReadonlyMap<string, readonly FieldNode[]> => {
  const fields = new Map<string, FieldNode[]>();
  const spread = new Set<string>();
  const collect = ({ selections }: SelectionSetNode): void => {
    for (const selection of selections) {
      if (!isAsked(selection.directives, operation)) continue;
      if (selection.kind === Kind.FIELD) {
        const key = selection.alias?.value ?? selection.name.value;
        const known = fields.get(key);
        if (known === undefined) fields.set(key, [selection]);
        else known.push(selection);
      } else if (selection.kind === Kind.INLINE_FRAGMENT) {
        if (applies(selection.typeCondition?.name.value, type, operation)) collect(selection.selectionSet);
      } else if (!spread.has(selection.name.value)) {
        spread.add(selection.name.value);
        const fragment = operation.fragments.get(selection.name.value);
        if (fragment !== undefined && applies(fragment.typeCondition.name.value, type, operation)) {
          collect(fragment.selectionSet);
        }
      }
    }
  };
  for (const set of sets) collect(set);
  return fields;
};
