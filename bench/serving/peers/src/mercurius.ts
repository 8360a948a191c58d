// Mercurius with its loaders and its compiler (JIT from the second request on).
import fastify from 'fastify';
import mercurius from 'mercurius';
import { announce, FILE } from './arguments.js';
import { TAG, toConnection, toKey, toPosition } from './connections.js';
import { SCHEMA } from './schema.js';
import { type Agreement, type Article, type Entity, openStore, PART, type Party, type Quote } from './store.js';

interface PageArguments {
  readonly first: number;
  readonly after?: string | null;
}
interface Asked<Row, Params = unknown> {
  readonly obj: Row;
  readonly params: Params;
}

const store = openStore(FILE);
/** Statements ask for each key once; remembering answers by their arguments on top costs more than it saves. */
const loader = <Row, Params, Value>(load: (asked: readonly Asked<Row, Params>[]) => readonly Value[]) => ({
  loader: async (asked: readonly Asked<Row, Params>[]) => load(asked),
  opts: { cache: false },
});
const firstOf = (asked: readonly Asked<unknown, PageArguments>[]): number => asked[0]?.params.first ?? 0;
const keysOf = (asked: readonly Asked<{ readonly key: number }>[]): number[] => asked.map(({ obj }) => obj.key);

const app = fastify();
app.register(mercurius, {
  schema: SCHEMA,
  jit: 1,
  resolvers: {
    SearchResult: { resolveType: () => 'Quote' },
    Query: {
      articles: (_root: unknown, { first, after }: PageArguments) =>
        toConnection(TAG.articles, store.articlePage(toPosition(after), first), first),
      agreements: (_root: unknown, { first, after }: PageArguments) =>
        toConnection(TAG.agreements, store.agreementPage(toPosition(after), first), first),
      entity: (_root: unknown, { id }: { id: string }) => store.entities([toKey(id)])[0],
      search: (_root: unknown, { query, first }: PageArguments & { query: string }) =>
        toConnection(TAG.search, store.search(query, first), first),
    },
    Entity: { articles: ({ articleCount }: Entity) => ({ totalCount: articleCount }) },
  } as never,
  loaders: {
    Article: {
      quotes: loader((asked: readonly Asked<Article, PageArguments>[]) => {
        const first = firstOf(asked);
        const lists = store.quotesOfArticles(keysOf(asked), first + 1);
        return lists.map((rows) => toConnection(TAG.quotesOfArticle, rows, first));
      }),
    },
    Entity: {
      quotes: loader((asked: readonly Asked<Entity, PageArguments>[]) => {
        const first = firstOf(asked);
        const lists = store.quotesOfSpeakers(keysOf(asked), first + 1);
        return lists.map((rows, place) =>
          toConnection(TAG.quotesOfSpeaker, rows, first, asked[place]?.obj.quoteCount ?? null),
        );
      }),
    },
    Quote: {
      content: loader((asked: readonly Asked<Quote>[]) => store.spans(keysOf(asked), PART.content)),
      cue: loader((asked: readonly Asked<Quote>[]) => store.spans(keysOf(asked), PART.cue)),
      article: loader((asked: readonly Asked<Quote>[]) => store.articles(asked.map(({ obj }) => obj.articleKey))),
      speaker: loader((asked: readonly Asked<Quote>[]) => store.entities(asked.map(({ obj }) => obj.speakerKey ?? 0))),
    },
    Agreement: { parties: loader((asked: readonly Asked<Agreement>[]) => store.parties(keysOf(asked))) },
    AgreementParty: {
      entity: loader((asked: readonly Asked<Party>[]) => store.entities(asked.map(({ obj }) => obj.entityKey))),
    },
  } as never,
});
await app.listen({ port: 0, host: '127.0.0.1' });
announce(app.server);
