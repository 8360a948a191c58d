import type { Orthography } from '../orthography.js';

export const ORTHOGRAPHY: Orthography = {
  conjunctions: ['و', 'ف'],
  prepositions: ['ب', 'ل', 'ك'],
  article: 'ال',
  fusedArticle: { fused: 'لل', preposition: 'ل' },
  abbreviations: ['د', 'م', 'أ', 'ا', 'ص', 'ب', 'ج', 'هـ', 'ه', 'ت', 'س', 'ق'],
};
