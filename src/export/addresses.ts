import type { Addresses } from './exported.js';

/**
 * Addresses below `base`, the origin of a server without a slash at its end; without one `urn:isnad:quotes:ID`, which
 * names the thing and leads nowhere.
 */
export const toAddresses = (base: string | null): Addresses =>
  base === null
    ? { of: (kind, id) => `urn:isnad:${kind}:${id}`, context: `urn:isnad:context` }
    : { of: (kind, id) => `${base}/${kind}/${id}`, context: `${base}/context.jsonld` };
