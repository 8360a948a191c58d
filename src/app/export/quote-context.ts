import type { HopRecord, Key, QuoteRecord } from '../../store/records.js';
import type { Store } from '../../store/store.js';
import { DEEPEST_CHAIN, joinChains, renumber } from '../join-chains.js';

/** The quotes around a batch of quotes, with their own hops. */
export interface QuoteContext {
  /** Every hop between the article and the speaker, nearest to the article first. */
  chain(quote: QuoteRecord): readonly HopRecord[];
  /** Key of `quote`, or of the nearest one that `next` leads to and that nobody rejected; null for none. */
  standing(key: Key | null, next?: (quote: QuoteRecord) => Key | null): Key | null;
}

const outwards = ({ parentId }: QuoteRecord): Key | null => parentId;

/** Reads the quotes that hold a batch of quotes or that they go on from: three statements a level. */
export const loadQuoteContext = async (store: Store, quotes: readonly QuoteRecord[]): Promise<QuoteContext> => {
  const known = new Map(quotes.map((quote) => [quote.id, quote]));
  const hops = new Map<Key, readonly HopRecord[]>();
  let level = quotes;
  for (let depth = 0; level.length > 0 && depth <= DEEPEST_CHAIN; depth += 1) {
    const keys = level.map(({ id }) => id);
    const chains = await store.quotes.chains(keys);
    for (const [place, key] of keys.entries()) hops.set(key, chains[place] ?? []);
    // A quote that goes on from another one needs it only to see that it stands; it is looked through once.
    const next = level.flatMap(({ parentId, continuesId, review }) =>
      depth === 0 || review === 'REJECTED' ? [parentId, continuesId] : [parentId],
    );
    const missing = [...new Set(next)].filter((key): key is Key => key !== null && !known.has(key));
    const rows = missing.length === 0 ? [] : await store.quotes.byIds(missing);
    level = rows.filter((row) => row !== null);
    for (const row of level) known.set(row.id, row);
  }
  return {
    chain: (quote) => {
      const own = hops.get(quote.id) ?? [];
      let chain = own;
      let parent = quote.parentId === null ? undefined : known.get(quote.parentId);
      for (let depth = 0; parent !== undefined && depth < DEEPEST_CHAIN; depth += 1) {
        chain = joinChains(parent, hops.get(parent.id) ?? [], chain);
        parent = parent.parentId === null ? undefined : known.get(parent.parentId);
      }
      return chain === own ? own : renumber(chain);
    },
    standing: (key, next = outwards) => {
      let wanted = key;
      for (let depth = 0; wanted !== null && depth < DEEPEST_CHAIN; depth += 1) {
        const quote = known.get(wanted);
        if (quote === undefined) return null;
        if (quote.review !== 'REJECTED') return quote.id;
        wanted = next(quote);
      }
      return null;
    },
  };
};
