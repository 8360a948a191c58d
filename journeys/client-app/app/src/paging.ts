import { readFileSync } from 'node:fs';
import { ApolloClient, gql, HttpLink, InMemoryCache, type TypedDocumentNode } from '@apollo/client/core/index.js';
import type { ArticlesQuery, ArticlesQueryVariables } from './types.js';

const uri = process.env.ISNAD_URL ?? 'http://127.0.0.1:4000/graphql';
const client = new ApolloClient({ link: new HttpLink({ uri }), cache: new InMemoryCache() });
const query: TypedDocumentNode<ArticlesQuery, ArticlesQueryVariables> = gql(
  readFileSync('src/articles.graphql', 'utf8'),
);

const titles: (string | null)[] = [];
let after: string | null = null;
do {
  const { data }: ApolloClient.QueryResult<ArticlesQuery> = await client.query({
    query,
    variables: { first: 5, after },
  });
  if (data === undefined) throw new Error('no answer');
  for (const { title, id } of data.articles.nodes) titles.push(title ?? id);
  after = data.articles.pageInfo.hasNextPage ? (data.articles.pageInfo.endCursor ?? null) : null;
} while (after !== null);
console.log(JSON.stringify(titles));
