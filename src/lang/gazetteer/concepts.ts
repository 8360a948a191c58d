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
      ar: ['وقف إطلاق النار', 'وقف النار'],
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
      ar: ['عملية أستانة', 'مسار أستانة'],
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
      ar: ['مسار جنيف', 'عملية جنيف'],
    },
    country: null,
    wikidataId: null,
  },
  {
    id: 'concept.taif-agreement',
    type: 'CONCEPT',
    subtype: 'AGREEMENT',
    names: {
      en: ['Taif Agreement'],
      ar: ['اتفاق الطائف', 'اتفاقية الطائف', 'وثيقة الطائف'],
    },
    country: null,
    wikidataId: null,
  },
  {
    id: 'concept.geneva-1',
    type: 'CONCEPT',
    subtype: 'AGREEMENT',
    names: {
      en: ['Geneva Communiqué'],
      ar: ['بيان جنيف', 'بيان جنيف1', 'إعلان جنيف'],
    },
    country: null,
    wikidataId: null,
  },
  {
    id: 'concept.gulf-initiative',
    type: 'CONCEPT',
    subtype: 'AGREEMENT',
    names: {
      en: ['Gulf Initiative'],
      ar: ['المبادرة الخليجية'],
    },
    country: null,
    wikidataId: null,
  },
  {
    id: 'concept.oslo',
    type: 'CONCEPT',
    subtype: 'AGREEMENT',
    names: {
      en: ['Oslo Accords'],
      ar: ['اتفاق أوسلو', 'اتفاقية أوسلو', 'اتفاقات أوسلو'],
    },
    country: null,
    wikidataId: null,
  },
  {
    id: 'concept.minsk',
    type: 'CONCEPT',
    subtype: 'AGREEMENT',
    names: {
      en: ['Minsk agreements'],
      ar: ['اتفاق مينسك', 'اتفاقات مينسك', 'اتفاقية مينسك'],
    },
    country: null,
    wikidataId: null,
  },
  {
    id: 'concept.lausanne',
    type: 'CONCEPT',
    subtype: 'AGREEMENT',
    names: {
      en: ['Lausanne framework'],
      ar: ['اتفاق لوزان'],
    },
    country: null,
    wikidataId: null,
  },
  {
    id: 'event.decisive-storm',
    type: 'EVENT',
    subtype: 'OPERATION',
    names: {
      en: ['Operation Decisive Storm'],
      ar: ['عاصفة الحزم'],
    },
    country: null,
    wikidataId: null,
  },
  {
    id: 'event.restoring-hope',
    type: 'EVENT',
    subtype: 'OPERATION',
    names: {
      en: ['Operation Restoring Hope'],
      ar: ['إعادة الأمل'],
    },
    country: null,
    wikidataId: null,
  },
  {
    id: 'event.copa-america',
    type: 'EVENT',
    subtype: 'COMPETITION',
    names: {
      en: ['Copa América'],
      ar: ['كوبا أميركا', 'كوبا أمريكا'],
    },
    country: null,
    wikidataId: null,
  },
  {
    id: 'event.world-cup',
    type: 'EVENT',
    subtype: 'COMPETITION',
    names: {
      en: ['World Cup'],
      ar: ['كأس العالم', 'مونديال'],
    },
    country: null,
    wikidataId: null,
  },
  {
    id: 'event.champions-league',
    type: 'EVENT',
    subtype: 'COMPETITION',
    names: {
      en: ['Champions League'],
      ar: ['دوري أبطال أوروبا', 'دوري أبطال آسيا'],
    },
    country: null,
    wikidataId: null,
  },
  {
    id: 'event.eid-fitr',
    type: 'EVENT',
    subtype: 'FEAST',
    names: {
      en: ['Eid al-Fitr'],
      ar: ['عيد الفطر', 'عيد الفطر المبارك'],
    },
    country: null,
    wikidataId: null,
  },
  {
    id: 'event.eid-adha',
    type: 'EVENT',
    subtype: 'FEAST',
    names: {
      en: ['Eid al-Adha'],
      ar: ['عيد الأضحى', 'عيد الأضحى المبارك'],
    },
    country: null,
    wikidataId: null,
  },
  {
    id: 'event.ramadan',
    type: 'EVENT',
    subtype: 'FEAST',
    names: {
      en: ['Ramadan'],
      ar: ['شهر رمضان', 'شهر رمضان المبارك', 'رمضان المبارك'],
    },
    country: null,
    wikidataId: null,
  },
  {
    id: 'event.arab-spring',
    type: 'EVENT',
    subtype: 'CONFLICT',
    names: {
      en: ['Arab Spring'],
      ar: ['الربيع العربي'],
    },
    country: null,
    wikidataId: null,
  },
  {
    id: 'event.second-world-war',
    type: 'EVENT',
    subtype: 'CONFLICT',
    names: {
      en: ['Second World War'],
      ar: ['الحرب العالمية الثانية', 'الحرب العالمية الأولى'],
    },
    country: null,
    wikidataId: null,
  },
];
