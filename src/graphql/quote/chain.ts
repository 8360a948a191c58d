import type { HopRecord, Key, QuoteRecord } from '../../store/records.js';
import type { Loaders } from '../loaders.js';

/** More levels than a reader could follow; a stored chain of parents that goes on is damaged. */
const DEEPEST = 20;

/**
 * Every hop between the article and the speaker of `quote`, nearest to the article first. The quotes that hold it come
 * before its own hops: whoever originates the outer words relays the inner ones.
 * Cost: two statements a level of nesting, for all quotes of a request together.
 */
export const loadChain = async (loaders: Loaders, quote: QuoteRecord): Promise<readonly HopRecord[]> => {
  const own = await loaders.hopsByQuote.load(quote.id);
  let hops: readonly HopRecord[] = own;
  let parentId: Key | null = quote.parentId;
  for (let level = 0; parentId !== null && level < DEEPEST; level += 1) {
    const [parent, outer] = await Promise.all([loaders.quotes.need(parentId), loaders.hopsByQuote.load(parentId)]);
    // Whoever a person found not to speak there relays nothing; the outlet is the outlet all the same.
    hops = join(parent.review === 'REJECTED' ? outer.filter(({ role }) => role === 'PUBLISHER') : outer, hops);
    parentId = parent.parentId;
  }
  return hops === own ? own : hops.map((hop, position) => ({ ...hop, position }));
};

const join = (outer: readonly HopRecord[], inner: readonly HopRecord[]): readonly HopRecord[] => [
  ...outer.map((hop): HopRecord => (hop.role === 'ORIGINATOR' ? { ...hop, role: 'RELAYER' } : hop)),
  ...inner.filter(({ role }) => role !== 'PUBLISHER'),
];
