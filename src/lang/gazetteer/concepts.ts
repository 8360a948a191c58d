import type { GazetteerEntry } from '../name-grammar.js';

/** Measures, processes and conflicts that the news names as things of their own. Curated by hand. */
export const CONCEPTS: readonly GazetteerEntry[] = [
  {
    id: 'concept.deescalation-zones',
    type: 'CONCEPT',
    subtype: 'MEASURE',
    names: {
      en: ['De-escalation zones in Syria', 'de-escalation zones'],
      ar: [
        'مناطق خفض التصعيد',
        'مناطق خفض التصعيد الأربع',
        'مناطق تخفيف التصعيد',
        'مناطق تخفيف التصعيد الأربع',
        'مناطق عدم التصعيد',
        'مناطق عدم التصعيد الأربع',
      ],
    },
    country: 'country.SY',
    wikidataId: null,
  },
  {
    id: 'concept.ceasefire',
    type: 'CONCEPT',
    subtype: 'MEASURE',
    names: {
      en: ['Ceasefire', 'ceasefire'],
      ar: [
        'وقف إطلاق النار',
        'وقف النار',
      ],
    },
    country: null,
    wikidataId: null,
  },
  {
    id: 'event.astana-process',
    type: 'EVENT',
    subtype: 'PEACE_PROCESS',
    names: {
      en: ['Astana process'],
      ar: [
        'عملية أستانة',
        'مسار أستانة',
      ],
    },
    country: null,
    wikidataId: null,
  },
  {
    id: 'event.geneva-process',
    type: 'EVENT',
    subtype: 'PEACE_PROCESS',
    names: {
      en: ['Geneva process'],
      ar: [
        'مسار جنيف',
        'عملية جنيف',
      ],
    },
    country: null,
    wikidataId: null,
  },
];
