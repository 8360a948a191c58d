import graphqlPlugin from '@graphql-eslint/eslint-plugin';

const of = (files, configs, rules) => ({
  files: [files],
  languageOptions: {
    parser: graphqlPlugin.parser,
    parserOptions: {
      graphQLConfig: { schema: 'schema/schema.graphql', documents: 'schema/operations/*.graphql' },
    },
  },
  plugins: { '@graphql-eslint': graphqlPlugin },
  rules: { ...Object.assign({}, ...configs.map((name) => graphqlPlugin.configs[name].rules)), ...rules },
});

/** GraphQL only: Biome lints TypeScript. */
export default [
  of('schema/schema.graphql', ['flat/schema-recommended', 'flat/schema-relay'], {
    // A short list that cannot grow (the spans of a quote, the names of an entity) is a plain list.
    // A copy and a telling are one thing compared with another: relations, which no id names; all other edges hold Nodes.
    '@graphql-eslint/relay-edge-types': ['error', { listTypeCanWrapOnlyEdgeType: false, shouldImplementNode: false }],
    // Search goes forward only: what matches best is found by walking down from the best.
    '@graphql-eslint/relay-arguments': ['error', { includeBoth: false }],
    // What is no Node (a span, a party, a payload) has no identity of its own that an id could name.
    '@graphql-eslint/strict-id-in-types': 'off',
    // An alias of an entity is the word for it.
    '@graphql-eslint/no-typename-prefix': 'off',
  }),
  of('schema/operations/*.graphql', ['flat/operations-recommended'], {
    // The server's own limit.
    '@graphql-eslint/selection-set-depth': ['error', { maxDepth: 12 }],
    // Examples ask for what people want to read; a client that keeps objects by id adds the ids, as Relay does itself.
    '@graphql-eslint/require-selections': 'off',
  }),
];
