import { createClient } from 'graphql-ws';

const url = process.env.ISNAD_URL ?? 'http://127.0.0.1:4000/graphql';
const token = process.env.ISNAD_TOKEN ?? '';
const sentTitle = `Harbour talks resume ${Date.now()}`;

interface Event {
  readonly articleAnalysed: { readonly article: { readonly title: string | null } | null };
}

const client = createClient({
  url: url.replace(/^http/u, 'ws'),
  connectionParams: { authorization: `Bearer ${token}` },
});
const events = client.iterate<Event>({ query: 'subscription { articleAnalysed { article { title } } }' });
const next = events.next();
await new Promise((resolve) => client.on('message', (message) => message.type === 'connection_ack' && resolve(null)));

const sentAt = performance.now();
const input = {
  title: sentTitle,
  body: 'The harbour master, Lina Aziz, said that talks would resume on Monday.',
  language: 'en',
};
await fetch(url, {
  method: 'POST',
  headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
  body: JSON.stringify({
    query:
      'mutation ($input: IngestArticleInput!) { ingestArticle(input: $input) { outcome errors { code message } } }',
    variables: { input },
  }),
});
const { value } = await next;
const title = value?.data?.articleAnalysed.article?.title ?? null;
console.log(JSON.stringify({ sentTitle, title, milliseconds: Math.round(performance.now() - sentAt) }));
await client.dispose();
