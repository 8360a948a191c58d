import type { AnnotatedDocument } from './annotated-document.js';
import type { NameLayer } from './name-layer.js';
import type { QuoteLayer } from './quote-draft.js';

/** The names of an article whose names were not read. */
export const emptyNameLayer = (doc: AnnotatedDocument): NameLayer => ({
  entities: [],
  mentions: [],
  roles: [],
  mentionAt: new Int32Array(doc.tokens.length).fill(-1),
  nominals: [],
  honorificAt: new Set(),
});

export const EMPTY_QUOTE_LAYER: QuoteLayer = { quotes: [], entities: [], mentions: [] };
