import 'reflect-metadata';
import { buildSubgraphSchema, printSubgraphSchema } from '@apollo/subgraph';
import {
  type ConstDirectiveNode,
  type DocumentNode,
  type GraphQLSchema,
  Kind,
  lexicographicSortSchema,
  type ObjectTypeDefinitionNode,
  parse,
  printSchema,
  visit,
} from 'graphql';
import { createResolversMap } from 'type-graphql';
import type { Context } from './context.js';
import { NODE_TYPES } from './node/global-id.js';
import { loadNode } from './node/load-node.js';
import { buildSchema } from './schema.js';

const LINK = 'extend schema @link(url: "https://specs.apollo.dev/federation/v2.3", import: ["@key", "@shareable"])';

const directivesIn = (source: string): readonly ConstDirectiveNode[] =>
  parse(`type Marked ${source} { id: ID }`).definitions.flatMap((definition) =>
    definition.kind === Kind.OBJECT_TYPE_DEFINITION ? (definition.directives ?? []) : [],
  );

const isNode = ({ interfaces = [] }: ObjectTypeDefinitionNode): boolean =>
  interfaces.some(({ name }) => name.value === 'Node');

/** Nodes are known to other subgraphs by their ids; how a page stands in its list is told alike by all. */
const markedForFederation = (schema: GraphQLSchema): DocumentNode => {
  const key = directivesIn('@key(fields: "id")');
  const shareable = directivesIn('@shareable');
  const document = visit(parse(printSchema(lexicographicSortSchema(schema))), {
    ObjectTypeDefinition: (type) => {
      const marks = isNode(type) ? key : type.name.value === 'PageInfo' ? shareable : [];
      return marks.length === 0 ? undefined : { ...type, directives: [...(type.directives ?? []), ...marks] };
    },
  });
  return { kind: Kind.DOCUMENT, definitions: [...parse(LINK).definitions, ...document.definitions] };
};

/** What another subgraph knows of an object, by the batched reads of the request; null when there is none of the type. */
const resolveReference =
  (type: string) =>
  async ({ id }: { readonly id?: unknown }, { loaders }: Context) => {
    const node = typeof id === 'string' ? await loadNode(loaders, id) : null;
    return node?.__typename === type ? node : null;
  };

/** The executable schema as a subgraph of Apollo Federation 2: the same, with keys, `_service` and `_entities`. */
export const buildSubgraph = (): GraphQLSchema => {
  const schema = buildSchema();
  const references = Object.fromEntries(
    NODE_TYPES.map((type) => [type, { __resolveReference: resolveReference(type) }]),
  );
  return buildSubgraphSchema([
    // The two libraries type the same map of functions in their own ways.
    { typeDefs: markedForFederation(schema), resolvers: createResolversMap(schema) as never },
    { typeDefs: { kind: Kind.DOCUMENT, definitions: [] }, resolvers: references as never },
  ]);
};

/** The subgraph in the schema language, as a composition reads it. */
export const printedSubgraph = (): string => `${printSubgraphSchema(buildSubgraph())}\n`;
