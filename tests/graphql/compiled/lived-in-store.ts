import { fileURLToPath } from 'node:url';
import { execute, type GraphQLSchema, parse } from 'graphql';
import { loadDemo } from '../../../src/app/load-demo.js';
import { buildLoaders } from '../../../src/graphql/loaders.js';
import { makeArticle } from '../../fixtures/analysis.js';
import { ANYBODY, LIMITS, NOW, openTestStore } from '../../server/support.js';

const DEMO = fileURLToPath(new URL('../../../db/seed/articles', import.meta.url));
const BY = 'by: "Rima", reason: "seen in the text"';

const PEOPLE = `{
  often: entities(filter: { type: [PERSON] }, first: 1) { nodes { id } }
  seldom: entities(filter: { type: [PERSON] }, last: 2) { nodes { id } }
}`;

interface People {
  readonly often: { readonly nodes: readonly { readonly id: string }[] };
  readonly seldom: { readonly nodes: readonly { readonly id: string }[] };
}

/** What people do to the demo, as mutations. Two that are named seldom become one, which becomes part of a third. */
const editsOf = ({ often, seldom }: People): readonly string[] => [
  `{ mergeEntities(input: { from: "${seldom.nodes[0]?.id}", into: "${seldom.nodes[1]?.id}", ${BY} }) { errors { code } } }`,
  `{ mergeEntities(input: { from: "${seldom.nodes[1]?.id}", into: "${often.nodes[0]?.id}", ${BY} }) { errors { code } } }`,
  `{ renameEntity(input: { entity: "Entity_5", language: "en", name: "A \\"quoted\\" name 😀", ${BY} }) { errors { code } } }`,
  `{ rejectExtraction(input: { id: "Quote_2", ${BY} }) { errors { code } } }`,
  `{ rejectExtraction(input: { id: "Mention_3", ${BY} }) { errors { code } } }`,
  `{ rejectExtraction(input: { id: "Interaction_1", ${BY} }) { errors { code } } }`,
  `{ rejectExtraction(input: { id: "AgreementReport_2", ${BY} }) { errors { code } } }`,
  `{ confirmExtraction(input: { id: "Quote_3", ${BY} }) { errors { code } } }`,
  `{ correctQuote(input: { id: "Quote_1", act: WARN, ${BY} }) { errors { code } } }`,
  `{ correctQuote(input: { id: "Quote_4", speaker: "${often.nodes[0]?.id}", ${BY} }) { errors { code } } }`,
  '{ deleteArticle(input: { id: "Article_7" }) { errors { code } } }',
];

/**
 * The demo after a while of use: entities that were merged and renamed, readings that were rejected, corrected and
 * confirmed, an article that was deleted, one without an address, a day, a publisher or a language.
 */
export const openLivedInStore = async (schema: GraphQLSchema) => {
  const store = await openTestStore();
  await loadDemo(store, DEMO, () => NOW);
  const { draft, analysis } = makeArticle(2, { publishedAt: null, url: null, publisher: null });
  const bare = { draft: { ...draft, language: null }, analysis: { ...analysis, language: 'und' } };
  await store.addArticles([makeArticle(1), bare], NOW);
  const contextValue = () => ({
    store,
    loaders: buildLoaders(store),
    access: { ...ANYBODY, mayWrite: true, hasToken: true },
    limits: LIMITS,
    idempotency: { key: null, keptFor: 0 },
    now: () => NOW,
  });
  const ask = async (source: string): Promise<unknown> => {
    const { data, errors } = await execute({ schema, document: parse(source), contextValue: contextValue() });
    if (errors !== undefined) throw new Error(`${source}: ${errors[0]?.message}`, { cause: errors[0] });
    return data;
  };
  for (const edit of editsOf((await ask(PEOPLE)) as People)) {
    const payloads = Object.values((await ask(`mutation ${edit}`)) as Record<string, { readonly errors: object[] }>);
    const refused = payloads.flatMap(({ errors }) => errors);
    if (refused.length > 0) throw new Error(`${edit}: ${JSON.stringify(refused)}`);
  }
  return store;
};
