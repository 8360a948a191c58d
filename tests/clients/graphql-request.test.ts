import { ClientError, GraphQLClient, gql } from 'graphql-request';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { SLOW_START, TOKEN } from '../server/support.js';
import { serveArticles } from './support.js';

let server: Awaited<ReturnType<typeof serveArticles>>;
beforeAll(async () => {
  server = await serveArticles(5);
}, SLOW_START);
afterAll(() => server[Symbol.asyncDispose]());

test('asks with variables', async () => {
  const client = new GraphQLClient(server.url);
  const answer = await client.request(
    gql`query Latest($first: Int!) { articles(first: $first) { totalCount nodes { title } } }`,
    { first: 2 },
  );
  expect(answer).toMatchObject({ articles: { totalCount: 5, nodes: [{ title: expect.any(String) }, {}] } });
});

test('throws an error that tells code and remedy', async () => {
  const error = await new GraphQLClient(server.url)
    .request(gql`{ articles(first: 1000) { totalCount } }`)
    .catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(ClientError);
  expect((error as ClientError).response.errors?.[0]?.extensions).toMatchObject({
    code: 'BAD_USER_INPUT',
    argument: 'first',
    remedy: expect.any(String),
  });
});

test('writes with the token, and is refused without', async () => {
  const mutation = gql`mutation { ingestArticle(input: { body: "Rana Odeh said the bridge is open." }) { outcome errors { code } } }`;
  await expect(new GraphQLClient(server.url).request(mutation)).rejects.toMatchObject({
    response: { status: 401, errors: [{ extensions: { code: 'UNAUTHENTICATED' } }] },
  });
  const client = new GraphQLClient(server.url, { headers: { authorization: `Bearer ${TOKEN}` } });
  expect(await client.request(mutation)).toEqual({ ingestArticle: { outcome: 'ADDED', errors: [] } });
});
