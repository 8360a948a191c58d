import { readFileSync } from 'node:fs';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import {
  type GraphQLNamedType,
  type GraphQLObjectType,
  getNamedType,
  getNullableType,
  isInterfaceType,
  isListType,
  isObjectType,
  isRequiredArgument,
} from 'graphql';
import relay, {
  type ConcreteRequest,
  type OperationDescriptor,
  type ReaderFragment,
  type SingularReaderSelector,
  type Variables,
} from 'relay-runtime';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildSchema } from '../../src/graphql/schema.js';
import { makeArticle } from '../fixtures/analysis.js';
import { NOW, SLOW_START } from '../server/support.js';
import { makeAppFolder, packageFile, ROOT, run, serveArticles } from './support.js';

const {
  createOperationDescriptor,
  Environment,
  fetchQuery,
  getPaginationMetadata,
  getPaginationVariables,
  getSingularSelector,
  getValueAtPath,
  Network,
  RecordSource,
  Store,
} = relay as unknown as typeof import('relay-runtime') & RelayInternals;

/** What the hooks of Relay's React bindings are made of; without React we call it ourselves. */
interface RelayInternals {
  getPaginationMetadata(
    fragment: ReaderFragment,
    caller: string,
  ): {
    readonly connectionPathInFragmentData: readonly string[];
    readonly identifierField: string | null | undefined;
    readonly paginationRequest: ConcreteRequest;
    readonly paginationMetadata: object;
  };
  getPaginationVariables(
    direction: 'forward',
    count: number,
    cursor: string | null,
    base: Variables,
    extra: Variables,
    metadata: object,
  ): Variables;
  getValueAtPath(data: unknown, path: readonly string[]): unknown;
}

const PAGE = readFileSync(join(ROOT, 'docs/clients.md'), 'utf8');
/** The first block of a language in what the page says of Relay. */
const blockOfPage = (language: string): string =>
  new RegExp(`^## Relay$[\\s\\S]*?^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\`$`, 'mu').exec(PAGE)?.[1] ?? '';

const schema = buildSchema();
const isConnection = (type: unknown): boolean =>
  String(getNullableType(type as never)).endsWith('Connection') && !isListType(getNullableType(type as never));

/** Every connection field of the schema, as `Type.field`. */
const connections = Object.values(schema.getTypeMap())
  .filter((type): type is GraphQLObjectType => isObjectType(type) && !type.name.startsWith('__'))
  .flatMap((type) =>
    Object.values(type.getFields())
      .filter((field) => isConnection(field.type))
      .map((field) => ({ type, field })),
  );

const typeOfField = (type: GraphQLNamedType, name: string): GraphQLNamedType => {
  const field = isObjectType(type) ? type.getFields()[name] : undefined;
  if (field === undefined) throw new Error(`${type.name} has no ${name}`);
  return getNamedType(field.type);
};

/** A fragment that pages a connection. Relay can fetch it again by itself where it starts at Query or at a Node. */
const pagingFragment = ({ type, field }: (typeof connections)[number]): string => {
  const name = `all_${type.name}_${field.name}`;
  const canRefetch = type.name === 'Query' || type.getInterfaces().some((one) => one.name === 'Node');
  const given = field.args.filter(isRequiredArgument);
  const node = typeOfField(typeOfField(getNamedType(field.type), 'edges'), 'node');
  const hasId = (isObjectType(node) || isInterfaceType(node)) && 'id' in node.getFields();
  const variables = given.map((argument) => `${argument.name}: { type: "${argument.type}" }`);
  return `graphql\`
    fragment ${name} on ${type.name} ${canRefetch ? `@refetchable(queryName: "${name}_page")` : ''}
    @argumentDefinitions(${['count: { type: "Int", defaultValue: 2 }', 'cursor: { type: "String" }', ...variables].join(', ')}) {
      ${field.name}(${['first: $count', 'after: $cursor', ...given.map(({ name: argument }) => `${argument}: $${argument}`)].join(', ')})
        @connection(key: "${name}_${field.name}") { edges { node { ${hasId ? 'id' : '__typename'} } } }
    }\`;`;
};

const APP = `
graphql\`
  query appArticlesQuery($first: Int!) { ...app_articles @arguments(count: $first) }\`;
graphql\`
  fragment app_articles on Query
  @refetchable(queryName: "appArticlesPageQuery")
  @argumentDefinitions(count: { type: "Int", defaultValue: 3 }, cursor: { type: "String" }) {
    articles(first: $count, after: $cursor) @connection(key: "app_articles_articles") {
      edges { node { id title ...app_quotes } }
    }
  }\`;
graphql\`
  fragment app_quotes on Article
  @refetchable(queryName: "appQuotesPageQuery")
  @argumentDefinitions(count: { type: "Int", defaultValue: 1 }, cursor: { type: "String" }) {
    quotes(first: $count, after: $cursor) @connection(key: "app_quotes_quotes") {
      edges { node { id speaker { name } } }
    }
  }\`;
graphql\`
  query appNodeQuery($id: ID!) { node(id: $id) { __typename id ... on Article { title publisher } } }\`;
`;

/** What the compiler wrote, by name. It leaves out the endings of file names, which a bundler adds and Node.js wants. */
const importArtifacts = async (folder: string): Promise<Record<string, unknown>> => {
  const names = (await readdir(folder)).filter((name) => name.startsWith('app'));
  for (const name of names) {
    const text = await readFile(join(folder, name), 'utf8');
    await writeFile(join(folder, name), text.replace(/from '(\.\/[^']+\.graphql)'/gu, "from '$1.js'"));
  }
  const entries = names.map(async (name) => [
    name.replace(/\.graphql\.js$/u, ''),
    (await import(/* @vite-ignore */ pathToFileURL(join(folder, name)).href)).default,
  ]);
  return Object.fromEntries(await Promise.all(entries));
};

let server: Awaited<ReturnType<typeof serveArticles>>;
let app: Awaited<ReturnType<typeof makeAppFolder>>;
let compiled: string;
let artifacts: Record<string, unknown>;

beforeAll(async () => {
  [server, app] = await Promise.all([serveArticles(8), makeAppFolder()]);
  await mkdir(join(app.path, 'src/__generated__'), { recursive: true });
  await writeFile(
    join(app.path, 'relay.config.json'),
    JSON.stringify({
      ...JSON.parse(blockOfPage('json')),
      schema: join(ROOT, 'schema/schema.graphql'),
      // What Node.js runs without a bundler.
      language: 'javascript',
      eagerEsModules: true,
    }),
  );
  await writeFile(join(app.path, 'src/app.js'), APP);
  await writeFile(join(app.path, 'src/ArticleQuotes.js'), `graphql\`${blockOfPage('text')}\`;`);
  await writeFile(join(app.path, 'src/all.js'), connections.map(pagingFragment).join('\n'));
  const { code, output } = await run(
    process.execPath,
    [packageFile('relay-compiler/cli.js'), 'relay.config.json'],
    app.path,
  );
  expect(code, output).toBe(0);
  compiled = output;
  artifacts = await importArtifacts(join(app.path, 'src/__generated__'));
}, SLOW_START);
afterAll(async () => {
  await server[Symbol.asyncDispose]();
  await app[Symbol.asyncDispose]();
});

const environmentOf = () =>
  new Environment({
    network: Network.create(async ({ text }, variables) => {
      const { data, errors } = await server.ask(text ?? '', variables);
      if (errors.length > 0) throw new Error(errors[0].message);
      return { data };
    }),
    store: new Store(new RecordSource()),
  });
type RelayEnvironment = ReturnType<typeof environmentOf>;

const request = (name: string): ConcreteRequest => artifacts[name] as ConcreteRequest;

interface Listed {
  readonly edges: readonly { readonly node: { readonly id: string } }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

/** A fragment with a connection, read out of the store and paged on, as usePaginationFragment does. */
const pagerOf = (environment: RelayEnvironment, fragment: ReaderFragment, reference: unknown) => {
  const { connectionPathInFragmentData, identifierField, paginationRequest, paginationMetadata } =
    getPaginationMetadata(fragment, 'pagerOf');
  const selector = getSingularSelector(fragment, reference) as SingularReaderSelector;
  const read = () => environment.lookup(selector).data as Record<string, unknown>;
  const list = (): Listed => getValueAtPath(read(), connectionPathInFragmentData) as Listed;
  return {
    read,
    list,
    loadNext: async (count: number): Promise<void> => {
      const variables = getPaginationVariables(
        'forward',
        count,
        list().pageInfo.endCursor,
        { ...selector.owner.variables, ...selector.variables },
        {},
        paginationMetadata,
      );
      const id = identifierField == null ? {} : { id: read()[identifierField] };
      await fetchQuery(environment, paginationRequest as never, { ...variables, ...id } as never).toPromise();
    },
  };
};

const open = async (environment: RelayEnvironment, name: string, variables: Variables) => {
  const operation: OperationDescriptor = createOperationDescriptor(request(name), variables);
  // Kept, as a mounted component keeps it: the collector takes away what nobody holds.
  environment.retain(operation);
  await fetchQuery(environment, request(name) as never, variables as never).toPromise();
  return environment.lookup(operation.fragment).data;
};

test('the compiler takes a paging fragment for every connection of the schema', () => {
  expect(connections.length).toBeGreaterThan(50);
  expect(compiled).toMatch(/compiled documents: \d+ reader/u);
  expect(compiled).not.toMatch(/error/iu);
});

test('loadNext pages articles to the end through inserts in between, each once', async () => {
  const environment = environmentOf();
  const data = await open(environment, 'appArticlesQuery', { first: 3 });
  const pager = pagerOf(environment, artifacts.app_articles as ReaderFragment, data);
  expect(pager.list().edges).toHaveLength(3);
  await server.store.addArticles([makeArticle(60, { publishedAt: '2030-01-01' })], NOW);
  await pager.loadNext(3);
  expect(pager.list().edges).toHaveLength(6);
  await server.store.addArticles([makeArticle(61, { publishedAt: '2030-01-02' })], NOW);
  await pager.loadNext(3);
  const { edges, pageInfo } = pager.list();
  expect(pageInfo.hasNextPage).toBe(false);
  expect(edges).toHaveLength(8);
  expect(new Set(edges.map(({ node }) => node.id)).size).toBe(8);
});

test('loadNext pages the quotes of one article, nested in the list, by fetching the node again', async () => {
  const environment = environmentOf();
  const data = await open(environment, 'appArticlesQuery', { first: 2 });
  const [first, second] = pagerOf(environment, artifacts.app_articles as ReaderFragment, data).list().edges;
  const pager = pagerOf(environment, artifacts.app_quotes as ReaderFragment, first?.node);
  for (let pages = 1; pager.list().pageInfo.hasNextPage; pages += 1) {
    expect(pager.list().edges).toHaveLength(pages);
    await pager.loadNext(1);
  }
  const ids = pager.list().edges.map(({ node }) => node.id);
  expect(ids).toHaveLength(4);
  expect(new Set(ids).size).toBe(4);
  // The list of the other article is another one.
  expect(pagerOf(environment, artifacts.app_quotes as ReaderFragment, second?.node).list().edges).toHaveLength(1);
});

test('a node is fetched again by its id', async () => {
  const environment = environmentOf();
  const data = await open(environment, 'appArticlesQuery', { first: 1 });
  const [edge] = pagerOf(environment, artifacts.app_articles as ReaderFragment, data).list().edges;
  const again = await open(environment, 'appNodeQuery', { id: edge?.node.id });
  expect(again).toMatchObject({ node: { __typename: 'Article', id: edge?.node.id, title: expect.any(String) } });
});
