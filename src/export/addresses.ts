import type { Addresses } from './exported.js';

/**
 * Addresses below `base`, the origin of a server without a slash at its end; without one `urn:isnad:quotes:ID`, which
 * names the thing and leads nowhere.
 */
export const toAddresses = (base: string | null): Addresses =>
  base === null
    ? { of: (kind, id) => `urn:isnad:${kind}:${id}`, text: (id) => `urn:isnad:articles:${id}:text`, context: null }
    : {
        of: (kind, id) => `${base}/${kind}/${id}`,
        text: (id) => `${base}/articles/${id}.txt`,
        context: `${base}/context.jsonld`,
      };
