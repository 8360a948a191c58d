/**
 * The layer rules of docs/architecture.md, as a graph: who may import whom.
 *
 *   messages <- errors <- text <- model <- lang, ingest, store   (these three do not see each other)
 *   extract, resolve -> text, model, and of lang what every pack fills in: lang/*.ts without the registry
 *   export -> text, model: what was read, as files of other people's forms
 *   store -> the port of resolve that links names to stored entities inside one transaction
 *   app -> all of the above      graphql -> app, model, store/store.ts, store/records.ts, store/answer/
 *   server -> graphql, app, store/open.ts      cli -> server, app, store/open.ts
 */
const only = (name, layer, allowed, comment) => ({
  name,
  comment,
  severity: 'error',
  from: { path: layer },
  to: { path: '^src/', pathNot: [layer, ...allowed] },
});

// Beside the packs' folders src/lang holds the interface of a pack; only the registry knows the packs themselves.
const PACK_INTERFACE = '^src/lang/(?!registry\\.ts$)[^/]+\\.ts$';
const BASE = ['^src/(errors\\.ts$|messages/)', '^src/text/', '^src/model/'];

module.exports = {
  forbidden: [
    {
      name: 'no-cycles',
      comment: 'Two files that need each other are one file, or need a third. Types that name each other are no cycle.',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'no-unresolved',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
    {
      name: 'no-undeclared-packages',
      comment: 'Production code uses what "dependencies" of package.json lists, nothing it got by luck.',
      severity: 'error',
      from: { path: '^src/' },
      to: { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown', 'npm-optional'] },
    },
    {
      name: 'not-to-tests',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^(tests|bench|web)/' },
    },

    only('messages-know-nobody', '^src/messages/', [], 'What is said stands below everything.'),
    only(
      'errors-knows-messages',
      '^src/errors\\.ts$',
      ['^src/messages/'],
      'The error table stands below all but messages.',
    ),
    only(
      'text-knows-no-layer',
      '^src/text/',
      ['^src/(errors\\.ts$|messages/)'],
      'text knows Unicode, no language and no model.',
    ),
    only('model-knows-text', '^src/model/', ['^src/(errors\\.ts$|messages/)', '^src/text/'], 'Shapes only.'),
    only('lang-knows-text-and-model', '^src/lang/', BASE, 'A language pack is data for engines it does not know.'),
    only(
      'ingest-knows-text-and-model',
      '^src/ingest/',
      BASE,
      'Raw input becomes a draft; languages and the store come later.',
    ),
    only(
      'export-knows-model',
      '^src/export/',
      BASE,
      'Plain values in, bytes out; who reads them from the store is app.',
    ),
    only(
      'store-knows-text-and-model',
      '^src/store/',
      [
        ...BASE,
        '^src/resolve/(choose-candidate|name-likeness|agreement-(claims|features|groups|history|likeness)|copies|denials-across|entity-changes|entity-index|link-entities|relink|role-conflicts|same-objects|corrections|stories|tenures)\\.ts$',
        '^src/resolve/(search-rank|told-differently|utterances|wordings)\\.ts$',
      ],
      'The store writes what others read out of a text. Whose name it is gets decided inside its transaction, through a port.',
    ),
    only(
      'extract-knows-no-pack',
      '^src/extract/',
      [...BASE, PACK_INTERFACE, '^src/resolve/'],
      'The engine is handed a pack; it never imports one, and never the store.',
    ),
    only(
      'resolve-knows-no-pack',
      '^src/resolve/',
      [...BASE, PACK_INTERFACE],
      'As extract, and never extract: folder pairs import one way.',
    ),
    {
      name: 'no-pack-imports-another',
      comment: 'Languages share through src/lang/*.ts, src/lang/gazetteer or src/text, never with one another.',
      severity: 'error',
      from: { path: '^src/lang/([^/]+)/' },
      to: { path: '^src/lang/[^/]+/', pathNot: ['^src/lang/$1/', '^src/lang/gazetteer/'] },
    },
    {
      name: 'only-the-registry-names-packs',
      severity: 'error',
      from: { path: '^src/', pathNot: ['^src/lang/registry\\.ts$', '^src/lang/[^/]+/'] },
      to: { path: '^src/lang/[^/]+/' },
    },
    {
      name: 'app-below-the-doors',
      severity: 'error',
      from: { path: '^src/app/' },
      to: { path: '^src/(graphql|server|cli)/' },
    },
    {
      name: 'app-knows-no-engine',
      comment: 'Use cases are handed a store.',
      severity: 'error',
      from: { path: '^src/app/' },
      to: {
        path: '^src/store/',
        pathNot: ['^src/store/(store|records|review-records|search-records|event-records)\\.ts$'],
      },
    },
    only(
      'graphql-knows-the-store-interface',
      '^src/graphql/',
      [...BASE, '^src/app/', '^src/store/((store|records|review-records|search-records|event-records)\\.ts$|answer/)'],
      'Never an engine folder.',
    ),
    only(
      'server-knows-graphql',
      '^src/server/',
      [
        ...BASE,
        '^src/app/',
        '^src/export/',
        '^src/graphql/',
        '^src/store/(store|records|review-records|search-records|event-records|open)\\.ts$',
      ],
      'The door opens the store and serves the schema.',
    ),
    only(
      'cli-knows-the-doors',
      '^src/cli/',
      [
        ...BASE,
        '^src/app/',
        '^src/export/',
        '^src/server/',
        '^src/ingest/',
        '^src/graphql/(print-schema|subgraph|node/global-id)\\.ts$',
        '^src/store/(store|records|search-records|migrate|open)\\.ts$',
      ],
      'Commands call use cases and doors.',
    ),

    {
      name: 'drivers-only-under-store',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/store/' },
      to: { path: 'node_modules/(better-sqlite3|@types/better-sqlite3|pg|kysely|sql-template-tag)/' },
    },
    {
      name: 'sqlite-driver-only-under-sqlite',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/store/sqlite/' },
      to: { path: 'node_modules/(better-sqlite3|@types/better-sqlite3)/' },
    },
    {
      name: 'graphql-libraries-only-at-the-door',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(graphql|server)/' },
      to: {
        path: 'node_modules/(graphql|type-graphql|graphql-scalars|dataloader|@apollo/[^/]+|@as-integrations/[^/]+)/',
      },
    },
    {
      name: 'http-only-in-the-server',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/server/' },
      to: { path: 'node_modules/(fastify|@fastify/[^/]+|pino)/' },
    },
    {
      name: 'command-line-only-in-the-cli',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/cli/' },
      to: { path: 'node_modules/commander/' },
    },
    {
      name: 'file-formats-only-in-export',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/export/' },
      to: { path: 'node_modules/hyparquet-writer/' },
    },
    {
      name: 'pure-inside',
      comment: 'Extraction and export are functions of their arguments: no files, network, clock or processes.',
      severity: 'error',
      from: { path: '^src/(errors\\.ts|messages|text|model|lang|extract|resolve|export)' },
      to: { dependencyTypes: ['core'] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'node', 'types', 'default'] },
    moduleSystems: ['es6'],
    // TypeScript 7 has no compiler API that this tool could use.
    parser: 'swc',
  },
};
