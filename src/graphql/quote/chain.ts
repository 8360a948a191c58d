import { DEEPEST_CHAIN, joinChains, renumber } from '../../app/join-chains.js';
import type { HopRecord, Key, QuoteRecord } from '../../store/records.js';
import type { Loaders } from '../loaders.js';

/**
 * Every hop between the article and the speaker of `quote`, nearest to the article first. The quotes that hold it come
 * before its own hops: whoever originates the outer words relays the inner ones.
 * Cost: two statements a level of nesting, for all quotes of a request together.
 */
export const loadChain = async (loaders: Loaders, quote: QuoteRecord): Promise<readonly HopRecord[]> => {
  const own = await loaders.hopsByQuote.load(quote.id);
  let hops: readonly HopRecord[] = own;
  let parentId: Key | null = quote.parentId;
  for (let level = 0; parentId !== null && level < DEEPEST_CHAIN; level += 1) {
    const [parent, outer] = await Promise.all([loaders.quotes.need(parentId), loaders.hopsByQuote.load(parentId)]);
    hops = joinChains(parent, outer, hops);
    parentId = parent.parentId;
  }
  return hops === own ? own : renumber(hops);
};
