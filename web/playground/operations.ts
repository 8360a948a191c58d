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

/** The tabs of a first visit, in this order, by the names of their files; all others stand in the list of examples. */
const FIRST_TABS = [
  'first-look',
  'agreement',
  'who-denied-whom',
  'what-x-said-about-y',
  'search',
  'same-quote',
  'contradictions',
  'office-holders',
  'entity',
  'article-page',
  'ingest-article',
  'article-analysed',
];

export type OperationKind = 'query' | 'mutation' | 'subscription';

export interface Example {
  /** Name of the operation, by which its tab is called. */
  readonly name: string;
  readonly kind: OperationKind;
  /** What it is for, in one sentence. */
  readonly purpose: string;
  readonly query: string;
  readonly variables: string;
}

const readExample = (path: string, query: string): Example => {
  const [, kind = 'query', name = ''] = /^(query|mutation|subscription) (\w+)/mu.exec(query) ?? [];
  return {
    name,
    kind: kind as OperationKind,
    purpose: /^# (.+)$/mu.exec(query)?.[1] ?? '',
    query,
    variables: variables[path.replace(/\.graphql$/u, '.variables.json')] ?? '',
  };
};

const fileOf = (path: string): string => path.replace(/^.*\//u, '').replace(/\.graphql$/u, '');
const byFile = new Map(Object.entries(documents).map(([path, query]) => [fileOf(path), readExample(path, query)]));

/** Every operation of schema/operations, by the names of their files. */
export const examples: readonly Example[] = [...byFile].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, one]) => one);

/** Those that a first visit has as tabs. */
export const firstTabs: readonly Example[] = FIRST_TABS.flatMap((file) => byFile.get(file) ?? []);
