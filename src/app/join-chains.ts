import type { HopRecord, QuoteRecord } from '../store/records.js';

/** More levels than a reader could follow; a stored chain of parents that goes on is damaged. */
export const DEEPEST_CHAIN = 20;

/**
 * The hops of a quote behind those of the quote that holds it: whoever originates the outer words relays the inner ones.
 * Whoever a person found not to speak in `parent` relays nothing; the outlet is the outlet all the same.
 */
export const joinChains = (
  parent: QuoteRecord,
  outer: readonly HopRecord[],
  inner: readonly HopRecord[],
): readonly HopRecord[] => [
  ...outer
    .filter(({ role }) => parent.review !== 'REJECTED' || role === 'PUBLISHER')
    .map((hop): HopRecord => (hop.role === 'ORIGINATOR' ? { ...hop, role: 'RELAYER' } : hop)),
  ...inner.filter(({ role }) => role !== 'PUBLISHER'),
];

/** Hops with the places that they have in the whole chain. */
export const renumber = (hops: readonly HopRecord[]): readonly HopRecord[] =>
  hops.map((hop, position) => ({ ...hop, position }));
