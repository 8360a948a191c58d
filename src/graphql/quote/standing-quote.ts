import type { Key, QuoteRecord } from '../../store/records.js';
import type { Loaders } from '../loaders.js';

/** More levels than a reader could follow; stored references that go on are damaged. */
const DEEPEST = 20;

/**
 * The quote with this key; when people rejected it, the nearest one that nobody did, as `next` leads on: by default
 * outwards. null for none. Cost: one statement a step, for all quotes of a request together.
 */
export const loadStanding = async (
  loaders: Loaders,
  key: Key | null,
  next: (quote: QuoteRecord) => Key | null = ({ parentId }) => parentId,
): Promise<QuoteRecord | null> => {
  let wanted = key;
  for (let level = 0; wanted !== null && level < DEEPEST; level += 1) {
    const quote: QuoteRecord | null = await loaders.quotes.load(wanted);
    if (quote === null || quote.review !== 'REJECTED') return quote;
    wanted = next(quote);
  }
  return null;
};
