const documents = import.meta.glob<string>('../../schema/operations/*.graphql', {
  query: '?raw',
  import: 'default',
  eager: true,
});
const variables = import.meta.glob<string>('../../schema/operations/*.variables.json', {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** The tabs of a first visit, in this order; operations that are not named here follow. */
const ORDER = [
  'first-look',
  'agreement',
  'who-denied-whom',
  'what-x-said-about-y',
  'search',
  'same-quote',
  'office-holders',
  'entity',
  'who-said-what',
  'article-page',
  'ingest-article',
];

const nameOf = (path: string): string => path.replace(/^.*\//u, '').replace(/\.graphql$/u, '');
const rankOf = (path: string): number => {
  const rank = ORDER.indexOf(nameOf(path));
  return rank < 0 ? ORDER.length : rank;
};

/** Every operation of schema/operations with its variables, as tabs. */
export const operationTabs = (): { query: string; variables: string | null }[] =>
  Object.entries(documents)
    .sort(([a], [b]) => rankOf(a) - rankOf(b))
    .map(([path, query]) => ({
      query,
      variables: variables[path.replace(/\.graphql$/u, '.variables.json')] ?? null,
    }));
