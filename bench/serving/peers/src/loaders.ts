import DataLoader from 'dataloader';
import { PART, type Quote, type Store } from './store.js';

/** One set a request. */
export const createLoaders = (store: Store) => {
  const quoteLists = new Map<string, DataLoader<number, Quote[]>>();
  const listOf = (edge: 'quotesOfArticles' | 'quotesOfSpeakers', first: number): DataLoader<number, Quote[]> => {
    const name = `${edge} ${first}`;
    const known = quoteLists.get(name);
    if (known !== undefined) return known;
    const loader = new DataLoader<number, Quote[]>(async (keys) => store[edge](keys, first + 1));
    quoteLists.set(name, loader);
    return loader;
  };
  return {
    articles: new DataLoader(async (keys: readonly number[]) => store.articles(keys)),
    entities: new DataLoader(async (keys: readonly number[]) => store.entities(keys)),
    parties: new DataLoader(async (keys: readonly number[]) => store.parties(keys)),
    content: new DataLoader(async (keys: readonly number[]) => store.spans(keys, PART.content)),
    cue: new DataLoader(async (keys: readonly number[]) => store.spans(keys, PART.cue)),
    quotesOfArticle: (first: number) => listOf('quotesOfArticles', first),
    quotesOfSpeaker: (first: number) => listOf('quotesOfSpeakers', first),
  };
};

export type Loaders = ReturnType<typeof createLoaders>;
export interface Context {
  readonly store: Store;
  readonly loaders: Loaders;
}
