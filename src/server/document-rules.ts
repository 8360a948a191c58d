import {
  type ASTVisitor,
  type FragmentDefinitionNode,
  GraphQLError,
  Kind,
  type SelectionSetNode,
  type ValidationContext,
  type ValidationRule,
} from 'graphql';
import { type ErrorCode, IsnadError } from '../errors.js';
import { type Message, say } from '../messages/message.js';

export interface DocumentLimits {
  readonly depth: number;
  readonly introspectionDepth: number;
  readonly aliases: number;
  readonly directives: number;
  readonly fragments: number;
  readonly operations: number;
  readonly fields: number;
}

export const DOCUMENT_LIMITS: DocumentLimits = {
  depth: 12,
  introspectionDepth: 16,
  aliases: 50,
  directives: 20,
  fragments: 50,
  operations: 10,
  fields: 400,
};

const coded = (code: ErrorCode, message: Message): GraphQLError => {
  const error = new IsnadError(code, message);
  return new GraphQLError(error.message, { extensions: { code }, originalError: error });
};

/** Depth of the deepest field below a selection set, counting each fragment once however often it is spread. */
const depthMeter = (context: ValidationContext) => {
  const known = new Map<string, number>();
  const open = new Set<string>();

  const ofFragment = (fragment: FragmentDefinitionNode | null | undefined): number => {
    const name = fragment?.name.value;
    // A fragment that spreads itself is refused by a rule of graphql-js, which runs in the same pass.
    if (fragment === null || fragment === undefined || name === undefined || open.has(name)) return 0;
    const measured = known.get(name);
    if (measured !== undefined) return measured;
    open.add(name);
    const depth = of(fragment.selectionSet);
    open.delete(name);
    known.set(name, depth);
    return depth;
  };

  const of = (set: SelectionSetNode | undefined): number => {
    let deepest = 0;
    for (const selection of set?.selections ?? []) {
      const depth =
        selection.kind === 'Field'
          ? 1 + of(selection.selectionSet)
          : selection.kind === 'InlineFragment'
            ? of(selection.selectionSet)
            : ofFragment(context.getFragment(selection.name.value));
      deepest = Math.max(deepest, depth);
    }
    return deepest;
  };
  return of;
};

const isIntrospection = (set: SelectionSetNode): boolean =>
  set.selections.every((selection) => selection.kind === 'Field' && selection.name.value.startsWith('__'));

/** Refuses documents whose fields stand too deep inside one another: QUERY_TOO_DEEP. */
export const depthRule =
  (limits: DocumentLimits): ValidationRule =>
  (context): ASTVisitor => {
    const depthOf = depthMeter(context);
    return {
      enter: (node) => {
        if (node.kind !== Kind.OPERATION_DEFINITION) return undefined;
        const limit = isIntrospection(node.selectionSet) ? limits.introspectionDepth : limits.depth;
        const depth = depthOf(node.selectionSet);
        if (depth > limit) {
          context.reportError(coded('QUERY_TOO_DEEP', say('tooDeep', { got: depth, most: limit })));
        }
        return false;
      },
    };
  };

type Counted = 'aliases' | 'directives' | 'fragments' | 'operations' | 'fields';
const COUNTED: ReadonlyMap<Kind, Counted> = new Map([
  [Kind.FIELD, 'fields'],
  [Kind.DIRECTIVE, 'directives'],
  [Kind.FRAGMENT_DEFINITION, 'fragments'],
  [Kind.OPERATION_DEFINITION, 'operations'],
]);

/** Refuses documents with too many of something: QUERY_TOO_COMPLEX. */
export const countRule =
  (limits: DocumentLimits): ValidationRule =>
  (context): ASTVisitor => {
    const counts: Record<Counted, number> = { aliases: 0, directives: 0, fragments: 0, operations: 0, fields: 0 };
    const add = (what: Counted): void => {
      counts[what] += 1;
      // Said once, when the limit is passed.
      if (counts[what] === limits[what] + 1) {
        context.reportError(coded('QUERY_TOO_COMPLEX', say('tooMany', { most: limits[what], what: say(what) })));
      }
    };
    return {
      enter: (node) => {
        const what = COUNTED.get(node.kind);
        if (what !== undefined) add(what);
        if (node.kind === Kind.FIELD && node.alias !== undefined) add('aliases');
      },
    };
  };

/** Refuses an operation of a kind that the schema does not offer, which graphql-js notices only when it runs. */
export const operationRule: ValidationRule = (context): ASTVisitor => ({
  enter: (node) => {
    if (node.kind !== Kind.OPERATION_DEFINITION) return undefined;
    if (context.getSchema().getRootType(node.operation) == null) {
      context.reportError(coded('GRAPHQL_VALIDATION_FAILED', say('noSuchOperations', { kind: node.operation })));
    }
    return false;
  },
});
