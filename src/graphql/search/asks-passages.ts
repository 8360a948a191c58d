import { type GraphQLResolveInfo, type OperationDefinitionNode, visit } from 'graphql';

const OF_PASSAGES: ReadonlySet<string> = new Set(['score', 'snippet', 'snippets', 'highlights']);

const known = new WeakMap<OperationDefinitionNode, boolean>();

/**
 * Whether an operation asks anywhere for what is made of the texts of hits: to read and cut them costs more than all the
 * rest of a search by day.
 */
export const asksPassages = ({
  operation,
  fragments,
}: Pick<GraphQLResolveInfo, 'operation' | 'fragments'>): boolean => {
  const remembered = known.get(operation);
  if (remembered !== undefined) return remembered;
  let asks = false;
  for (const part of [operation, ...Object.values(fragments)]) {
    visit(part, {
      Field: ({ name }) => {
        asks ||= OF_PASSAGES.has(name.value);
      },
    });
  }
  known.set(operation, asks);
  return asks;
};
