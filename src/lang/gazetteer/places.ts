import type { GazetteerEntry } from '../name-grammar.js';

/** Cities, regions, seas and sites that the news of the region names. Curated by hand. */
export const PLACES: readonly GazetteerEntry[] = [
  {
    id: 'place.moscow',
    type: 'LOCATION',
    subtype: 'CITY',
    names: {
      en: [
        'Moscow',
      ],
      ar: [
        'موسكو',
      ],
    },
    country: 'country.RU',
    wikidataId: null,
  },
  {
    id: 'place.washington',
    type: 'LOCATION',
    subtype: 'CITY',
    names: {
      en: [
        'Washington',
      ],
      ar: [
        'واشنطن',
      ],
    },
    country: 'country.US',
    wikidataId: null,
  },
  {
    id: 'place.new-york',
    type: 'LOCATION',
    subtype: 'CITY',
    names: {
      en: [
        'New York',
      ],
      ar: [
        'نيويورك',
      ],
    },
    country: 'country.US',
    wikidataId: null,
  },
  {
    id: 'place.london',
    type: 'LOCATION',
    subtype: 'CITY',
    names: {
      en: [
        'London',
      ],
      ar: [
        'لندن',
      ],
    },
    country: 'country.GB',
    wikidataId: null,
  },
  {
    id: 'place.paris',
    type: 'LOCATION',
    subtype: 'CITY',
    names: {
      en: [
        'Paris',
      ],
      ar: [
        'باريس',
      ],
    },
    country: 'country.FR',
    wikidataId: null,
  },
  {
    id: 'place.berlin',
    type: 'LOCATION',
    subtype: 'CITY',
    names: {
      en: [
        'Berlin',
      ],
      ar: [
        'برلين',
      ],
    },
    country: 'country.DE',
    wikidataId: null,
  },
  {
    id: 'place.brussels',
    type: 'LOCATION',
    subtype: 'CITY',
    names: {
      en: [
        'Brussels',
      ],
      ar: [
        'بروكسل',
        'بروكسيل',
      ],
    },
    country: 'country.BE',
    wikidataId: null,
  },
  {
    id: 'place.geneva',
    type: 'LOCATION',
    subtype: 'CITY',
    names: {
      en: [
        'Geneva',
      ],
      ar: [
        'جنيف',
      ],
    },
    country: 'country.CH',
    wikidataId: null,
  },
  {
    id: 'place.vienna',
    type: 'LOCATION',
    subtype: 'CITY',
    names: {
      en: [
        'Vienna',
      ],
      ar: [
        'فيينا',
      ],
    },
    country: 'country.AT',
    wikidataId: null,
  },
  {
    id: 'place.lausanne',
    type: 'LOCATION',
    subtype: 'CITY',
    names: {
      en: [
        'Lausanne',
      ],
      ar: [
        'لوزان',
      ],
    },
    country: 'country.CH',
    wikidataId: null,
  },
  {
    id: 'place.rome',
    type: 'LOCATION',
    subtype: 'CITY',
    names: {
      en: [
        'Rome',
      ],
      ar: [
        'روما',
      ],
    },
    country: 'country.IT',
    wikidataId: null,
  },
  {
    id: 'place.madrid',
    type: 'LOCATION',
    subtype: 'CITY',
    names: {
      en: [
        'Madrid',
      ],
      ar: [
        'مدريد',
      ],
    },
    country: 'country.ES',
    wikidataId: null,
  },
  {
    id: 'place.lisbon',
    type: 'LOCATION',
    subtype: 'CITY',
    names: {
      en: [
        'Lisbon',
      ],
      ar: [
        'لشبونة',
      ],
    },
    country: 'country.PT',
    wikidataId: null,
  },
  {
    id: 'place.athens',
    type: 'LOCATION',
    subtype: 'CITY',
    names: {
      en: [
        'Athens',
      ],
      ar: [
        'أثينا',
      ],
    },
    country: 'country.GR',
    wikidataId: null,
  },
  {
    id: 'place.nicosia',
    type: 'LOCATION',
    subtype: 'CITY',
    names: {
      en: [
        'Nicosia',
      ],
      ar: [
        'نيقوسيا',
      ],
    },
    country: 'country.CY',
    wikidataId: null,
  },
  {
    id: 'place.ankara',
    type: 'LOCATION',
    subtype: 'CITY',
    names: {
      en: [
        'Ankara',
      ],
      ar: [
        'أنقرة',
        'انقره',
      ],
    },
    country: 'country.TR',
    wikidataId: null,
  },
  {
    id: 'place.istanbul',
    type: 'LOCATION',
    subtype: 'CITY',
    names: {
      en: [
        'Istanbul',
      ],
      ar: [
        'إسطنبول',
        'اسطنبول',
        'استانبول',
      ],
    },
    country: 'country.TR',
    wikidataId: null,
  },
  {
    id: 'place.astana',
    type: 'LOCATION',
    subtype: 'CITY',
    names: {
      en: [
        'Astana',
        'Nur-Sultan',
      ],
      ar: [
        'أستانة',
        'آستانا',
        'أستانا',
        'آستانة',
        'نور سلطان',
      ],
    },
    country: 'country.KZ',
    wikidataId: 'Q1520',
  },
  {
    id: 'place.sochi',
    type: 'LOCATION',
    subtype: 'CITY',
    names: {
      en: [
        'Sochi',
      ],
      ar: [
        'سوتشي',
      ],
    },
    country: 'country.RU',
    wikidataId: null,
  },
  {
    id: 'place.tehran',
    type: 'LOCATION',
    subtype: 'CITY',
    names: {
      en: [
        'Tehran',
      ],
      ar: [
        'طهران',
      ],
    },
    country: 'country.IR',
    wikidataId: null,
  },
  {
    id: 'place.isfahan',
    type: 'LOCATION',
    subtype: 'CITY',
    names: {
      en: [
        'Isfahan',
      ],
      ar: [
        'أصفهان',
      ],
    },
    country: 'country.IR',
    wikidataId: null,
  },
  {
    id: 'place.qom',
    type: 'LOCATION',
    subtype: 'CITY',
    names: {
      en: [
        'Qom',
      ],
      ar: [
        'مدينة قم',
      ],
    },
    country: 'country.IR',
    wikidataId: null,
  },
  {
    id: 'place.natanz',
    type: 'LOCATION',
    subtype: 'CITY',
    names: {
      en: [
        'Natanz',
      ],
      ar: [
        'نطنز',
      ],
    },
    country: 'country.IR',
    wikidataId: null,
  },
  {
    id: 'place.parchin',
    type: 'LOCATION',
    subtype: 'SITE',
    names: {
      en: [
        'Parchin',
      ],
      ar: [
        'بارشين',
        'بارتشين',
      ],
    },
    country: 'country.IR',
    wikidataId: null,
  },
  {
    id: 'place.beijing',
    type: 'LOCATION',
    subtype: 'CITY',
    names: {
      en: [
        'Beijing',
      ],
      ar: [
        'بكين',
        'بيجين',
      ],
    },
    country: 'country.CN',
    wikidataId: null,
  },
  {
    id: 'place.tokyo',
    type: 'LOCATION',
    subtype: 'CITY',
    names: {
      en: [
        'Tokyo',
      ],
      ar: [
        'طوكيو',
      ],
    },
    country: 'country.JP',
    wikidataId: null,
  },
  {
    id: 'place.seoul',
    type: 'LOCATION',
    subtype: 'CITY',
    names: {
      en: [
        'Seoul',
      ],
      ar: [
        'سيول',
      ],
    },
    country: 'country.KR',
    wikidataId: null,
  },
  {
    id: 'place.pyongyang',
    type: 'LOCATION',
    subtype: 'CITY',
    names: {
      en: [
        'Pyongyang',
      ],
      ar: [
        'بيونغ يانغ',
        'بيونج يانج',
        'بيونغيانغ',
        'بيونجيانج',
      ],
    },
    country: 'country.KP',
    wikidataId: null,
  },
  {
    id: 'place.new-delhi',
    type: 'LOCATION',
    subtype: 'CITY',
    names: {
      en: [
        'New Delhi',
      ],
      ar: [
        'نيودلهي',
        'دلهي',
      ],
    },
    country: 'country.IN',
    wikidataId: null,
  },
  {
    id: 'place.islamabad',
    type: 'LOCATION',
    subtype: 'CITY',
    names: {
      en: [
        'Islamabad',
      ],
      ar: [
        'إسلام أباد',
        'إسلام آباد',
        'اسلام اباد',
      ],
    },
    country: 'country.PK',
    wikidataId: null,
  },
  {
    id: 'place.kabul',
    type: 'LOCATION',
    subtype: 'CITY',
    names: {
      en: [
        'Kabul',
      ],
      ar: [
        'كابول',
        'كابل',
      ],
    },
    country: 'country.AF',
    wikidataId: null,
  },
  {
    id: 'place.kyiv',
    type: 'LOCATION',
    subtype: 'CITY',
    names: {
      en: [
        'Kyiv',
      ],
      ar: [
        'كييف',
      ],
    },
    country: 'country.UA',
    wikidataId: null,
  },
  {
    id: 'place.minsk',
    type: 'LOCATION',
    subtype: 'CITY',
    names: {
      en: [
        'Minsk',
      ],
      ar: [
        'مينسك',
      ],
    },
    country: 'country.BY',
    wikidataId: null,
  },
  {
    id: 'place.donetsk',
    type: 'LOCATION',
    subtype: 'CITY',
    names: {
      en: [
        'Donetsk',
      ],
      ar: [
        'دونيتسك',
        'دونتسك',
      ],
    },
    country: 'country.UA',
    wikidataId: null,
  },
  {
    id: 'place.luhansk',
    type: 'LOCATION',
    subtype: 'CITY',
    names: {
      en: [
        'Luhansk',
      ],
      ar: [
        'لوغانسك',
        'لوهانسك',
      ],
    },
    country: 'country.UA',
    wikidataId: null,
  },
  {
    id: 'place.crimea',
    type: 'LOCATION',
    subtype: 'REGION',
    names: {
      en: [
        'Crimea',
      ],
      ar: [
        'القرم',
        'شبه جزيرة القرم',
      ],
    },
    country: 'country.UA',
    wikidataId: null,
  },
  {
    id: 'place.addis-ababa',
    type: 'LOCATION',
    subtype: 'CITY',
    names: {
      en: [
        'Addis Ababa',
      ],
      ar: [
        'أديس أبابا',
      ],
    },
    country: 'country.ET',
    wikidataId: null,
  },
  {
    id: 'place.nairobi',
    type: 'LOCATION',
    subtype: 'CITY',
    names: {
      en: [
        'Nairobi',
      ],
      ar: [
        'نيروبي',
      ],
    },
    country: 'country.KE',
    wikidataId: null,
  },
  {
    id: 'place.mogadishu',
    type: 'LOCATION',
    subtype: 'CITY',
    names: {
      en: [
        'Mogadishu',
      ],
      ar: [
        'مقديشو',
      ],
    },
    country: 'country.SO',
    wikidataId: null,
  },
  {
    id: 'place.khartoum',
    type: 'LOCATION',
    subtype: 'CITY',
    names: {
      en: [
        'Khartoum',
      ],
      ar: [
        'الخرطوم',
      ],
    },
    country: 'country.SD',
    wikidataId: null,
  },
  {
    id: 'place.juba',
    type: 'LOCATION',
    subtype: 'CITY',
    names: {
      en: [
        'Juba',
      ],
      ar: [
        'جوبا',
      ],
    },
    country: 'country.SS',
    wikidataId: null,
  },
  {
    id: 'place.darfur',
    type: 'LOCATION',
    subtype: 'REGION',
    names: {
      en: [
        'Darfur',
      ],
      ar: [
        'دارفور',
      ],
    },
    country: 'country.SD',
    wikidataId: null,
  },
  {
    id: 'place.kordofan',
    type: 'LOCATION',
    subtype: 'REGION',
    names: {
      en: [
        'Kordofan',
      ],
      ar: [
        'كردفان',
        'غرب كردفان',
        'جنوب كردفان',
        'شمال كردفان',
      ],
    },
    country: 'country.SD',
    wikidataId: null,
  },
  {
    id: 'place.blue-nile',
    type: 'LOCATION',
    subtype: 'REGION',
    names: {
      en: [
        'Blue Nile',
      ],
      ar: [
        'النيل الأزرق',
      ],
    },
    country: 'country.SD',
    wikidataId: null,
  },
  {
    id: 'place.port-sudan',
    type: 'LOCATION',
    subtype: 'CITY',
    names: {
      en: [
        'Port Sudan',
      ],
      ar: [
        'بورتسودان',
        'بورسودان',
      ],
    },
    country: 'country.SD',
    wikidataId: null,
  },
  {
    id: 'place.cairo',
    type: 'LOCATION',
    subtype: 'CITY',
    names: {
      en: [
        'Cairo',
      ],
      ar: [
        'القاهرة',
      ],
    },
    country: 'country.EG',
    wikidataId: null,
  },
  {
    id: 'place.alexandria',
    type: 'LOCATION',
    subtype: 'CITY',
    names: {
      en: [
        'Alexandria',
      ],
      ar: [
        'الإسكندرية',
      ],
    },
    country: 'country.EG',
    wikidataId: null,
  },
  {
    id: 'place.giza',
    type: 'LOCATION',
    subtype: 'CITY',
    names: {
      en: [
        'Giza',
      ],
      ar: [
        'الجيزة',
      ],
    },
    country: 'country.EG',
    wikidataId: null,
  },
  {
    id: 'place.sinai',
    type: 'LOCATION',
    subtype: 'REGION',
    names: {
      en: [
        'Sinai',
      ],
      ar: [
        'سيناء',
        'شمال سيناء',
        'جنوب سيناء',
        'شبه جزيرة سيناء',
      ],
    },
    country: 'country.EG',
    wikidataId: null,
  },
  {
    id: 'place.arish',
    type: 'LOCATION',
    subtype: 'CITY',
    names: {
      en: [
        'Arish',
      ],
      ar: [
        'العريش',
      ],
    },
    country: 'country.EG',
    wikidataId: null,
  },
  {
    id: 'place.rafah',
    type: 'LOCATION',
    subtype: 'CITY',
    names: {
      en: [
        'Rafah',
      ],
      ar: [
        'رفح',
      ],
    },
    country: 'country.PS',
    wikidataId: null,
  },
  {
    id: 'place.sheikh-zuweid',
    type: 'LOCATION',
    subtype: 'CITY',
    names: {
      en: [
        'Sheikh Zuweid',
      ],
      ar: [
        'الشيخ زويد',
      ],
    },
    country: 'country.EG',
    wikidataId: null,
  },
  {
    id: 'place.sharm',
    type: 'LOCATION',
    subtype: 'CITY',
    names: {
      en: [
        'Sharm el-Sheikh',
      ],
      ar: [
        'شرم الشيخ',
      ],
    },
    country: 'country.EG',
    wikidataId: null,
  },
  {
    id: 'place.suez',
    type: 'LOCATION',
    subtype: 'CITY',
    names: {
      en: [
        'Suez',
      ],
      ar: [
        'السويس',
      ],
    },
    country: 'country.EG',
    wikidataId: null,
  },
  {
    id: 'place.suez-canal',
    type: 'LOCATION',
    subtype: 'WATERWAY',
    names: {
      en: [
        'Suez Canal',
      ],
      ar: [
        'قناة السويس',
        'قناة السويس الجديدة',
      ],
    },
    country: 'country.EG',
    wikidataId: null,
  },
  {
    id: 'place.ismailia',
    type: 'LOCATION',
    subtype: 'CITY',
    names: {
      en: [
        'Ismailia',
      ],
      ar: [
        'الإسماعيلية',
      ],
    },
    country: 'country.EG',
    wikidataId: null,
  },
  {
    id: 'place.port-said',
    type: 'LOCATION',
    subtype: 'CITY',
    names: {
      en: [
        'Port Said',
      ],
      ar: [
        'بورسعيد',
      ],
    },
    country: 'country.EG',
    wikidataId: null,
  },
  {
    id: 'place.minya',
    type: 'LOCATION',
    subtype: 'CITY',
    names: {
      en: [
        'Minya',
      ],
      ar: [
        'المنيا',
      ],
    },
    country: 'country.EG',
    wikidataId: null,
  },
  {
    id: 'place.asyut',
    type: 'LOCATION',
    subtype: 'CITY',
    names: {
      en: [
        'Asyut',
      ],
      ar: [
        'أسيوط',
      ],
    },
    country: 'country.EG',
    wikidataId: null,
  },
  {
    id: 'place.luxor',
    type: 'LOCATION',
    subtype: 'CITY',
    names: {
      en: [
        'Luxor',
      ],
      ar: [
        'الأقصر',
      ],
    },
    country: 'country.EG',
    wikidataId: null,
  },
  {
    id: 'place.aswan',
    type: 'LOCATION',
    subtype: 'CITY',
    names: {
      en: [
        'Aswan',
      ],
      ar: [
        'أسوان',
      ],
    },
    country: 'country.EG',
    wikidataId: null,
  },
  {
    id: 'place.fayoum',
    type: 'LOCATION',
    subtype: 'CITY',
    names: {
      en: [
        'Fayoum',
      ],
      ar: [
        'الفيوم',
      ],
    },
    country: 'country.EG',
    wikidataId: null,
  },
  {
    id: 'place.qalyubia',
    type: 'LOCATION',
    subtype: 'REGION',
    names: {
      en: [
        'Qalyubia',
      ],
      ar: [
        'القليوبية',
      ],
    },
    country: 'country.EG',
    wikidataId: null,
  },
  {
    id: 'place.dakahlia',
    type: 'LOCATION',
    subtype: 'REGION',
    names: {
      en: [
        'Dakahlia',
      ],
      ar: [
        'الدقهلية',
      ],
    },
    country: 'country.EG',
    wikidataId: null,
  },
  {
    id: 'place.beheira',
    type: 'LOCATION',
    subtype: 'REGION',
    names: {
      en: [
        'Beheira',
      ],
      ar: [],
    },
    weakNames: {
      ar: [
        'البحيرة',
      ],
    },
    country: 'country.EG',
    wikidataId: null,
  },
  {
    id: 'place.tripoli-ly',
    type: 'LOCATION',
    subtype: 'CITY',
    names: {
      en: [
        'Tripoli',
      ],
      ar: [
        'طرابلس',
      ],
    },
    country: 'country.LY',
    wikidataId: null,
  },
  {
    id: 'place.benghazi',
    type: 'LOCATION',
    subtype: 'CITY',
    names: {
      en: [
        'Benghazi',
      ],
      ar: [
        'بنغازي',
      ],
    },
    country: 'country.LY',
    wikidataId: null,
  },
  {
    id: 'place.misrata',
    type: 'LOCATION',
    subtype: 'CITY',
    names: {
      en: [
        'Misrata',
      ],
      ar: [
        'مصراتة',
      ],
    },
    country: 'country.LY',
    wikidataId: null,
  },
  {
    id: 'place.sirte',
    type: 'LOCATION',
    subtype: 'CITY',
    names: {
      en: [
        'Sirte',
      ],
      ar: [
        'سرت',
      ],
    },
    country: 'country.LY',
    wikidataId: null,
  },
  {
    id: 'place.derna',
    type: 'LOCATION',
    subtype: 'CITY',
    names: {
      en: [
        'Derna',
      ],
      ar: [
        'درنة',
      ],
    },
    country: 'country.LY',
    wikidataId: null,
  },
  {
    id: 'place.tobruk',
    type: 'LOCATION',
    subtype: 'CITY',
    names: {
      en: [
        'Tobruk',
      ],
      ar: [
        'طبرق',
      ],
    },
    country: 'country.LY',
    wikidataId: null,
  },
  {
    id: 'place.skhirat',
    type: 'LOCATION',
    subtype: 'CITY',
    names: {
      en: [
        'Skhirat',
      ],
      ar: [
        'الصخيرات',
      ],
    },
    country: 'country.MA',
    wikidataId: null,
  },
  {
    id: 'place.rabat',
    type: 'LOCATION',
    subtype: 'CITY',
    names: {
      en: [
        'Rabat',
      ],
      ar: [
        'الرباط',
      ],
    },
    country: 'country.MA',
    wikidataId: null,
  },
  {
    id: 'place.casablanca',
    type: 'LOCATION',
    subtype: 'CITY',
    names: {
      en: [
        'Casablanca',
      ],
      ar: [
        'الدار البيضاء',
      ],
    },
    country: 'country.MA',
    wikidataId: null,
  },
  {
    id: 'place.marrakesh',
    type: 'LOCATION',
    subtype: 'CITY',
    names: {
      en: [
        'Marrakesh',
      ],
      ar: [
        'مراكش',
      ],
    },
    country: 'country.MA',
    wikidataId: null,
  },
  {
    id: 'place.tangier',
    type: 'LOCATION',
    subtype: 'CITY',
    names: {
      en: [
        'Tangier',
      ],
      ar: [
        'طنجة',
      ],
    },
    country: 'country.MA',
    wikidataId: null,
  },
  {
    id: 'place.fez',
    type: 'LOCATION',
    subtype: 'CITY',
    names: {
      en: [
        'Fez',
      ],
      ar: [
        'مدينة فاس',
      ],
    },
    country: 'country.MA',
    wikidataId: null,
  },
  {
    id: 'place.agadir',
    type: 'LOCATION',
    subtype: 'CITY',
    names: {
      en: [
        'Agadir',
      ],
      ar: [
        'أغادير',
      ],
    },
    country: 'country.MA',
    wikidataId: null,
  },
  {
    id: 'place.algiers',
    type: 'LOCATION',
    subtype: 'CITY',
    names: {
      en: [
        'Algiers',
      ],
      ar: [
        'الجزائر العاصمة',
      ],
    },
    country: 'country.DZ',
    wikidataId: null,
  },
  {
    id: 'place.oran',
    type: 'LOCATION',
    subtype: 'CITY',
    names: {
      en: [
        'Oran',
      ],
      ar: [
        'وهران',
      ],
    },
    country: 'country.DZ',
    wikidataId: null,
  },
  {
    id: 'place.ghardaia',
    type: 'LOCATION',
    subtype: 'CITY',
    names: {
      en: [
        'Ghardaia',
      ],
      ar: [
        'غرداية',
      ],
    },
    country: 'country.DZ',
    wikidataId: null,
  },
  {
    id: 'place.constantine',
    type: 'LOCATION',
    subtype: 'CITY',
    names: {
      en: [
        'Constantine',
      ],
      ar: [
        'قسنطينة',
      ],
    },
    country: 'country.DZ',
    wikidataId: null,
  },
  {
    id: 'place.tunis',
    type: 'LOCATION',
    subtype: 'CITY',
    names: {
      en: [
        'Tunis',
      ],
      ar: [
        'تونس العاصمة',
      ],
    },
    country: 'country.TN',
    wikidataId: null,
  },
  {
    id: 'place.sousse',
    type: 'LOCATION',
    subtype: 'CITY',
    names: {
      en: [
        'Sousse',
      ],
      ar: [
        'سوسة',
      ],
    },
    country: 'country.TN',
    wikidataId: null,
  },
  {
    id: 'place.kasserine',
    type: 'LOCATION',
    subtype: 'CITY',
    names: {
      en: [
        'Kasserine',
      ],
      ar: [
        'القصرين',
      ],
    },
    country: 'country.TN',
    wikidataId: null,
  },
  {
    id: 'place.kef',
    type: 'LOCATION',
    subtype: 'CITY',
    names: {
      en: [
        'El Kef',
      ],
      ar: [
        'الكاف',
      ],
    },
    country: 'country.TN',
    wikidataId: null,
  },
  {
    id: 'place.sfax',
    type: 'LOCATION',
    subtype: 'CITY',
    names: {
      en: [
        'Sfax',
      ],
      ar: [
        'صفاقس',
      ],
    },
    country: 'country.TN',
    wikidataId: null,
  },
  {
    id: 'place.sidi-bouzid',
    type: 'LOCATION',
    subtype: 'CITY',
    names: {
      en: [
        'Sidi Bouzid',
      ],
      ar: [
        'سيدي بوزيد',
      ],
    },
    country: 'country.TN',
    wikidataId: null,
  },
  {
    id: 'place.nouakchott',
    type: 'LOCATION',
    subtype: 'CITY',
    names: {
      en: [
        'Nouakchott',
      ],
      ar: [
        'نواكشوط',
      ],
    },
    country: 'country.MR',
    wikidataId: null,
  },
  {
    id: 'place.baghdad',
    type: 'LOCATION',
    subtype: 'CITY',
    names: {
      en: [
        'Baghdad',
      ],
      ar: [
        'بغداد',
      ],
    },
    country: 'country.IQ',
    wikidataId: null,
  },
  {
    id: 'place.new-baghdad',
    type: 'LOCATION',
    subtype: 'DISTRICT',
    names: {
      en: [
        'New Baghdad',
      ],
      ar: [
        'بغداد الجديدة',
      ],
    },
    country: 'country.IQ',
    wikidataId: null,
  },
  {
    id: 'place.sadr-city',
    type: 'LOCATION',
    subtype: 'DISTRICT',
    names: {
      en: [
        'Sadr City',
      ],
      ar: [
        'مدينة الصدر',
      ],
    },
    country: 'country.IQ',
    wikidataId: null,
  },
  {
    id: 'place.mosul',
    type: 'LOCATION',
    subtype: 'CITY',
    names: {
      en: [
        'Mosul',
      ],
      ar: [
        'الموصل',
      ],
    },
    country: 'country.IQ',
    wikidataId: null,
  },
  {
    id: 'place.nineveh',
    type: 'LOCATION',
    subtype: 'REGION',
    names: {
      en: [
        'Nineveh',
      ],
      ar: [
        'نينوى',
      ],
    },
    country: 'country.IQ',
    wikidataId: null,
  },
  {
    id: 'place.anbar',
    type: 'LOCATION',
    subtype: 'REGION',
    names: {
      en: [
        'Anbar',
      ],
      ar: [
        'الأنبار',
      ],
    },
    country: 'country.IQ',
    wikidataId: null,
  },
  {
    id: 'place.ramadi',
    type: 'LOCATION',
    subtype: 'CITY',
    names: {
      en: [
        'Ramadi',
      ],
      ar: [
        'الرمادي',
      ],
    },
    country: 'country.IQ',
    wikidataId: null,
  },
  {
    id: 'place.fallujah',
    type: 'LOCATION',
    subtype: 'CITY',
    names: {
      en: [
        'Fallujah',
      ],
      ar: [
        'الفلوجة',
      ],
    },
    country: 'country.IQ',
    wikidataId: null,
  },
  {
    id: 'place.tikrit',
    type: 'LOCATION',
    subtype: 'CITY',
    names: {
      en: [
        'Tikrit',
      ],
      ar: [
        'تكريت',
      ],
    },
    country: 'country.IQ',
    wikidataId: null,
  },
  {
    id: 'place.baiji',
    type: 'LOCATION',
    subtype: 'CITY',
    names: {
      en: [
        'Baiji',
      ],
      ar: [
        'بيجي',
      ],
    },
    country: 'country.IQ',
    wikidataId: null,
  },
  {
    id: 'place.samarra',
    type: 'LOCATION',
    subtype: 'CITY',
    names: {
      en: [
        'Samarra',
      ],
      ar: [
        'سامراء',
      ],
    },
    country: 'country.IQ',
    wikidataId: null,
  },
  {
    id: 'place.kirkuk',
    type: 'LOCATION',
    subtype: 'CITY',
    names: {
      en: [
        'Kirkuk',
      ],
      ar: [
        'كركوك',
      ],
    },
    country: 'country.IQ',
    wikidataId: null,
  },
  {
    id: 'place.erbil',
    type: 'LOCATION',
    subtype: 'CITY',
    names: {
      en: [
        'Erbil',
      ],
      ar: [
        'أربيل',
        'اربيل',
      ],
    },
    country: 'country.IQ',
    wikidataId: null,
  },
  {
    id: 'place.sulaymaniyah',
    type: 'LOCATION',
    subtype: 'CITY',
    names: {
      en: [
        'Sulaymaniyah',
      ],
      ar: [
        'السليمانية',
      ],
    },
    country: 'country.IQ',
    wikidataId: null,
  },
  {
    id: 'place.dohuk',
    type: 'LOCATION',
    subtype: 'CITY',
    names: {
      en: [
        'Dohuk',
      ],
      ar: [
        'دهوك',
      ],
    },
    country: 'country.IQ',
    wikidataId: null,
  },
  {
    id: 'place.kurdistan',
    type: 'LOCATION',
    subtype: 'REGION',
    names: {
      en: [
        'Kurdistan',
      ],
      ar: [
        'كردستان',
        'كردستان العراق',
        'إقليم كردستان',
        'إقليم كردستان العراق',
      ],
    },
    country: 'country.IQ',
    wikidataId: null,
  },
  {
    id: 'place.sinjar',
    type: 'LOCATION',
    subtype: 'CITY',
    names: {
      en: [
        'Sinjar',
      ],
      ar: [
        'سنجار',
      ],
    },
    country: 'country.IQ',
    wikidataId: null,
  },
  {
    id: 'place.diyala',
    type: 'LOCATION',
    subtype: 'REGION',
    names: {
      en: [
        'Diyala',
      ],
      ar: [
        'ديالى',
      ],
    },
    country: 'country.IQ',
    wikidataId: null,
  },
  {
    id: 'place.baquba',
    type: 'LOCATION',
    subtype: 'CITY',
    names: {
      en: [
        'Baquba',
      ],
      ar: [
        'بعقوبة',
      ],
    },
    country: 'country.IQ',
    wikidataId: null,
  },
  {
    id: 'place.muqdadiya',
    type: 'LOCATION',
    subtype: 'CITY',
    names: {
      en: [
        'Muqdadiya',
      ],
      ar: [
        'المقدادية',
      ],
    },
    country: 'country.IQ',
    wikidataId: null,
  },
  {
    id: 'place.salahuddin',
    type: 'LOCATION',
    subtype: 'REGION',
    names: {
      en: [
        'Salahuddin',
      ],
      ar: [
        'محافظة صلاح الدين',
      ],
    },
    country: 'country.IQ',
    wikidataId: null,
  },
  {
    id: 'place.babil',
    type: 'LOCATION',
    subtype: 'REGION',
    names: {
      en: [
        'Babil',
      ],
      ar: [
        'بابل',
      ],
    },
    country: 'country.IQ',
    wikidataId: null,
  },
  {
    id: 'place.basra',
    type: 'LOCATION',
    subtype: 'CITY',
    names: {
      en: [
        'Basra',
      ],
      ar: [
        'البصرة',
      ],
    },
    country: 'country.IQ',
    wikidataId: null,
  },
  {
    id: 'place.najaf',
    type: 'LOCATION',
    subtype: 'CITY',
    names: {
      en: [
        'Najaf',
      ],
      ar: [
        'النجف',
      ],
    },
    country: 'country.IQ',
    wikidataId: null,
  },
  {
    id: 'place.karbala',
    type: 'LOCATION',
    subtype: 'CITY',
    names: {
      en: [
        'Karbala',
      ],
      ar: [
        'كربلاء',
      ],
    },
    country: 'country.IQ',
    wikidataId: null,
  },
  {
    id: 'place.nasiriyah',
    type: 'LOCATION',
    subtype: 'CITY',
    names: {
      en: [
        'Nasiriyah',
      ],
      ar: [
        'الناصرية',
      ],
    },
    country: 'country.IQ',
    wikidataId: null,
  },
  {
    id: 'place.haditha',
    type: 'LOCATION',
    subtype: 'CITY',
    names: {
      en: [
        'Haditha',
      ],
      ar: [],
    },
    weakNames: {
      ar: [
        'حديثة',
      ],
    },
    country: 'country.IQ',
    wikidataId: null,
  },
  {
    id: 'place.rutba',
    type: 'LOCATION',
    subtype: 'CITY',
    names: {
      en: [
        'Rutba',
      ],
      ar: [
        'الرطبة',
      ],
    },
    country: 'country.IQ',
    wikidataId: null,
  },
  {
    id: 'place.tal-afar',
    type: 'LOCATION',
    subtype: 'CITY',
    names: {
      en: [
        'Tal Afar',
      ],
      ar: [
        'تلعفر',
      ],
    },
    country: 'country.IQ',
    wikidataId: null,
  },
  {
    id: 'place.abu-ghraib',
    type: 'LOCATION',
    subtype: 'CITY',
    names: {
      en: [
        'Abu Ghraib',
      ],
      ar: [
        'أبو غريب',
      ],
    },
    country: 'country.IQ',
    wikidataId: null,
  },
  {
    id: 'place.taji',
    type: 'LOCATION',
    subtype: 'CITY',
    names: {
      en: [
        'Taji',
      ],
      ar: [
        'التاجي',
      ],
    },
    country: 'country.IQ',
    wikidataId: null,
  },
  {
    id: 'place.damascus',
    type: 'LOCATION',
    subtype: 'CITY',
    names: {
      en: [
        'Damascus',
      ],
      ar: [
        'دمشق',
      ],
    },
    country: 'country.SY',
    wikidataId: null,
  },
  {
    id: 'place.damascus-countryside',
    type: 'LOCATION',
    subtype: 'REGION',
    names: {
      en: [
        'Rif Dimashq',
      ],
      ar: [
        'ريف دمشق',
      ],
    },
    country: 'country.SY',
    wikidataId: null,
  },
  {
    id: 'place.aleppo',
    type: 'LOCATION',
    subtype: 'CITY',
    names: {
      en: [
        'Aleppo',
      ],
      ar: [
        'حلب',
      ],
    },
    country: 'country.SY',
    wikidataId: null,
  },
  {
    id: 'place.aleppo-countryside',
    type: 'LOCATION',
    subtype: 'REGION',
    names: {
      en: [
        'Aleppo countryside',
      ],
      ar: [
        'ريف حلب',
      ],
    },
    country: 'country.SY',
    wikidataId: null,
  },
  {
    id: 'place.idlib',
    type: 'LOCATION',
    subtype: 'CITY',
    names: {
      en: [
        'Idlib',
      ],
      ar: [
        'إدلب',
      ],
    },
    country: 'country.SY',
    wikidataId: null,
  },
  {
    id: 'place.homs',
    type: 'LOCATION',
    subtype: 'CITY',
    names: {
      en: [
        'Homs',
      ],
      ar: [
        'حمص',
      ],
    },
    country: 'country.SY',
    wikidataId: null,
  },
  {
    id: 'place.hama',
    type: 'LOCATION',
    subtype: 'CITY',
    names: {
      en: [
        'Hama',
      ],
      ar: [
        'حماة',
        'حماه',
      ],
    },
    country: 'country.SY',
    wikidataId: null,
  },
  {
    id: 'place.latakia',
    type: 'LOCATION',
    subtype: 'CITY',
    names: {
      en: [
        'Latakia',
      ],
      ar: [
        'اللاذقية',
      ],
    },
    country: 'country.SY',
    wikidataId: null,
  },
  {
    id: 'place.tartus',
    type: 'LOCATION',
    subtype: 'CITY',
    names: {
      en: [
        'Tartus',
      ],
      ar: [
        'طرطوس',
      ],
    },
    country: 'country.SY',
    wikidataId: null,
  },
  {
    id: 'place.daraa',
    type: 'LOCATION',
    subtype: 'CITY',
    names: {
      en: [
        'Daraa',
      ],
      ar: [
        'درعا',
      ],
    },
    country: 'country.SY',
    wikidataId: null,
  },
  {
    id: 'place.suwayda',
    type: 'LOCATION',
    subtype: 'CITY',
    names: {
      en: [
        'Suwayda',
      ],
      ar: [
        'السويداء',
      ],
    },
    country: 'country.SY',
    wikidataId: null,
  },
  {
    id: 'place.quneitra',
    type: 'LOCATION',
    subtype: 'CITY',
    names: {
      en: [
        'Quneitra',
      ],
      ar: [
        'القنيطرة',
      ],
    },
    country: 'country.SY',
    wikidataId: null,
  },
  {
    id: 'place.raqqa',
    type: 'LOCATION',
    subtype: 'CITY',
    names: {
      en: [
        'Raqqa',
      ],
      ar: [
        'الرقة',
      ],
    },
    country: 'country.SY',
    wikidataId: null,
  },
  {
    id: 'place.deir-ez-zor',
    type: 'LOCATION',
    subtype: 'CITY',
    names: {
      en: [
        'Deir ez-Zor',
      ],
      ar: [
        'دير الزور',
      ],
    },
    country: 'country.SY',
    wikidataId: null,
  },
  {
    id: 'place.hasakah',
    type: 'LOCATION',
    subtype: 'CITY',
    names: {
      en: [
        'Hasakah',
      ],
      ar: [
        'الحسكة',
      ],
    },
    country: 'country.SY',
    wikidataId: null,
  },
  {
    id: 'place.qamishli',
    type: 'LOCATION',
    subtype: 'CITY',
    names: {
      en: [
        'Qamishli',
      ],
      ar: [
        'القامشلي',
      ],
    },
    country: 'country.SY',
    wikidataId: null,
  },
  {
    id: 'place.kobani',
    type: 'LOCATION',
    subtype: 'CITY',
    names: {
      en: [
        'Kobani',
      ],
      ar: [
        'كوباني',
        'عين العرب',
      ],
    },
    country: 'country.SY',
    wikidataId: null,
  },
  {
    id: 'place.palmyra',
    type: 'LOCATION',
    subtype: 'CITY',
    names: {
      en: [
        'Palmyra',
      ],
      ar: [
        'تدمر',
      ],
    },
    country: 'country.SY',
    wikidataId: null,
  },
  {
    id: 'place.zabadani',
    type: 'LOCATION',
    subtype: 'CITY',
    names: {
      en: [
        'Zabadani',
      ],
      ar: [
        'الزبداني',
      ],
    },
    country: 'country.SY',
    wikidataId: null,
  },
  {
    id: 'place.qalamoun',
    type: 'LOCATION',
    subtype: 'REGION',
    names: {
      en: [
        'Qalamoun',
      ],
      ar: [
        'القلمون',
      ],
    },
    country: 'country.SY',
    wikidataId: null,
  },
  {
    id: 'place.ghouta',
    type: 'LOCATION',
    subtype: 'REGION',
    names: {
      en: [
        'Ghouta',
      ],
      ar: [
        'الغوطة',
        'الغوطة الشرقية',
        'الغوطة الغربية',
      ],
    },
    country: 'country.SY',
    wikidataId: null,
  },
  {
    id: 'place.douma',
    type: 'LOCATION',
    subtype: 'CITY',
    names: {
      en: [
        'Douma',
      ],
      ar: [
        'دوما',
      ],
    },
    country: 'country.SY',
    wikidataId: null,
  },
  {
    id: 'place.daraya',
    type: 'LOCATION',
    subtype: 'CITY',
    names: {
      en: [
        'Daraya',
      ],
      ar: [
        'داريا',
      ],
    },
    country: 'country.SY',
    wikidataId: null,
  },
  {
    id: 'place.yarmouk',
    type: 'LOCATION',
    subtype: 'CAMP',
    names: {
      en: [
        'Yarmouk',
      ],
      ar: [
        'مخيم اليرموك',
        'اليرموك',
      ],
    },
    country: 'country.SY',
    wikidataId: null,
  },
  {
    id: 'place.jisr-shughur',
    type: 'LOCATION',
    subtype: 'CITY',
    names: {
      en: [
        'Jisr al-Shughur',
      ],
      ar: [
        'جسر الشغور',
      ],
    },
    country: 'country.SY',
    wikidataId: null,
  },
  {
    id: 'place.azaz',
    type: 'LOCATION',
    subtype: 'CITY',
    names: {
      en: [
        'Azaz',
      ],
      ar: [
        'أعزاز',
        'اعزاز',
      ],
    },
    country: 'country.SY',
    wikidataId: null,
  },
  {
    id: 'place.jarabulus',
    type: 'LOCATION',
    subtype: 'CITY',
    names: {
      en: [
        'Jarabulus',
      ],
      ar: [
        'جرابلس',
      ],
    },
    country: 'country.SY',
    wikidataId: null,
  },
  {
    id: 'place.manbij',
    type: 'LOCATION',
    subtype: 'CITY',
    names: {
      en: [
        'Manbij',
      ],
      ar: [
        'منبج',
      ],
    },
    country: 'country.SY',
    wikidataId: null,
  },
  {
    id: 'place.al-bab',
    type: 'LOCATION',
    subtype: 'CITY',
    names: {
      en: [
        'Al-Bab',
      ],
      ar: [
        'مدينة الباب',
      ],
    },
    country: 'country.SY',
    wikidataId: null,
  },
  {
    id: 'place.tal-abyad',
    type: 'LOCATION',
    subtype: 'CITY',
    names: {
      en: [
        'Tal Abyad',
      ],
      ar: [
        'تل أبيض',
      ],
    },
    country: 'country.SY',
    wikidataId: null,
  },
  {
    id: 'place.afrin',
    type: 'LOCATION',
    subtype: 'CITY',
    names: {
      en: [
        'Afrin',
      ],
      ar: [
        'عفرين',
      ],
    },
    country: 'country.SY',
    wikidataId: null,
  },
  {
    id: 'place.foua',
    type: 'LOCATION',
    subtype: 'CITY',
    names: {
      en: [
        'Foua',
      ],
      ar: [
        'الفوعة',
      ],
    },
    country: 'country.SY',
    wikidataId: null,
  },
  {
    id: 'place.kefraya',
    type: 'LOCATION',
    subtype: 'CITY',
    names: {
      en: [
        'Kefraya',
      ],
      ar: [
        'كفريا',
      ],
    },
    country: 'country.SY',
    wikidataId: null,
  },
  {
    id: 'place.ghab',
    type: 'LOCATION',
    subtype: 'REGION',
    names: {
      en: [
        'Al-Ghab',
      ],
      ar: [
        'سهل الغاب',
      ],
    },
    country: 'country.SY',
    wikidataId: null,
  },
  {
    id: 'place.golan',
    type: 'LOCATION',
    subtype: 'REGION',
    names: {
      en: [
        'Golan',
      ],
      ar: [
        'الجولان',
        'هضبة الجولان',
        'مرتفعات الجولان',
      ],
    },
    country: 'country.SY',
    wikidataId: null,
  },
  {
    id: 'place.khmeimim',
    type: 'LOCATION',
    subtype: 'BASE',
    names: {
      en: [
        'Khmeimim',
      ],
      ar: [
        'حميميم',
      ],
    },
    country: 'country.SY',
    wikidataId: null,
  },
  {
    id: 'place.beirut',
    type: 'LOCATION',
    subtype: 'CITY',
    names: {
      en: [
        'Beirut',
      ],
      ar: [
        'بيروت',
      ],
    },
    country: 'country.LB',
    wikidataId: null,
  },
  {
    id: 'place.dahieh',
    type: 'LOCATION',
    subtype: 'DISTRICT',
    names: {
      en: [
        'Dahieh',
      ],
      ar: [
        'الضاحية الجنوبية',
      ],
    },
    country: 'country.LB',
    wikidataId: null,
  },
  {
    id: 'place.tripoli-lb',
    type: 'LOCATION',
    subtype: 'CITY',
    names: {
      en: [
        'Tripoli',
      ],
      ar: [
        'طرابلس الشام',
      ],
    },
    country: 'country.LB',
    wikidataId: null,
  },
  {
    id: 'place.sidon',
    type: 'LOCATION',
    subtype: 'CITY',
    names: {
      en: [
        'Sidon',
      ],
      ar: [
        'صيدا',
      ],
    },
    country: 'country.LB',
    wikidataId: null,
  },
  {
    id: 'place.tyre',
    type: 'LOCATION',
    subtype: 'CITY',
    names: {
      en: [
        'Tyre',
      ],
      ar: [
        'مدينة صور',
      ],
    },
    country: 'country.LB',
    wikidataId: null,
  },
  {
    id: 'place.baalbek',
    type: 'LOCATION',
    subtype: 'CITY',
    names: {
      en: [
        'Baalbek',
      ],
      ar: [
        'بعلبك',
      ],
    },
    country: 'country.LB',
    wikidataId: null,
  },
  {
    id: 'place.bekaa',
    type: 'LOCATION',
    subtype: 'REGION',
    names: {
      en: [
        'Bekaa',
      ],
      ar: [
        'البقاع',
      ],
    },
    country: 'country.LB',
    wikidataId: null,
  },
  {
    id: 'place.arsal',
    type: 'LOCATION',
    subtype: 'CITY',
    names: {
      en: [
        'Arsal',
      ],
      ar: [
        'عرسال',
      ],
    },
    country: 'country.LB',
    wikidataId: null,
  },
  {
    id: 'place.ain-helweh',
    type: 'LOCATION',
    subtype: 'CAMP',
    names: {
      en: [
        'Ain al-Hilweh',
      ],
      ar: [
        'عين الحلوة',
        'مخيم عين الحلوة',
      ],
    },
    country: 'country.LB',
    wikidataId: null,
  },
  {
    id: 'place.zahle',
    type: 'LOCATION',
    subtype: 'CITY',
    names: {
      en: [
        'Zahle',
      ],
      ar: [
        'زحلة',
      ],
    },
    country: 'country.LB',
    wikidataId: null,
  },
  {
    id: 'place.naameh',
    type: 'LOCATION',
    subtype: 'CITY',
    names: {
      en: [
        'Naameh',
      ],
      ar: [
        'الناعمة',
      ],
    },
    country: 'country.LB',
    wikidataId: null,
  },
  {
    id: 'place.amman',
    type: 'LOCATION',
    subtype: 'CITY',
    names: {
      en: [
        'Amman',
      ],
      ar: [
        'عمّان',
      ],
    },
    country: 'country.JO',
    wikidataId: null,
  },
  {
    id: 'place.zarqa',
    type: 'LOCATION',
    subtype: 'CITY',
    names: {
      en: [
        'Zarqa',
      ],
      ar: [
        'الزرقاء',
      ],
    },
    country: 'country.JO',
    wikidataId: null,
  },
  {
    id: 'place.irbid',
    type: 'LOCATION',
    subtype: 'CITY',
    names: {
      en: [
        'Irbid',
      ],
      ar: [
        'إربد',
        'اربد',
      ],
    },
    country: 'country.JO',
    wikidataId: null,
  },
  {
    id: 'place.aqaba',
    type: 'LOCATION',
    subtype: 'CITY',
    names: {
      en: [
        'Aqaba',
      ],
      ar: [
        'العقبة',
      ],
    },
    country: 'country.JO',
    wikidataId: null,
  },
  {
    id: 'place.zaatari',
    type: 'LOCATION',
    subtype: 'CAMP',
    names: {
      en: [
        'Zaatari',
      ],
      ar: [
        'مخيم الزعتري',
        'الزعتري',
      ],
    },
    country: 'country.JO',
    wikidataId: null,
  },
  {
    id: 'place.dead-sea',
    type: 'LOCATION',
    subtype: 'SEA',
    names: {
      en: [
        'Dead Sea',
      ],
      ar: [
        'البحر الميت',
      ],
    },
    country: 'country.JO',
    wikidataId: null,
  },
  {
    id: 'place.jerusalem',
    type: 'LOCATION',
    subtype: 'CITY',
    names: {
      en: [
        'Jerusalem',
      ],
      ar: [
        'القدس',
        'القدس المحتلة',
        'القدس الشرقية',
      ],
    },
    country: 'country.PS',
    wikidataId: null,
  },
  {
    id: 'place.gaza',
    type: 'LOCATION',
    subtype: 'CITY',
    names: {
      en: [
        'Gaza',
        'Gaza Strip',
      ],
      ar: [
        'غزة',
        'قطاع غزة',
      ],
    },
    country: 'country.PS',
    wikidataId: null,
  },
  {
    id: 'place.west-bank',
    type: 'LOCATION',
    subtype: 'REGION',
    names: {
      en: [
        'West Bank',
      ],
      ar: [
        'الضفة الغربية',
        'الضفة',
      ],
    },
    country: 'country.PS',
    wikidataId: null,
  },
  {
    id: 'place.ramallah',
    type: 'LOCATION',
    subtype: 'CITY',
    names: {
      en: [
        'Ramallah',
      ],
      ar: [
        'رام الله',
      ],
    },
    country: 'country.PS',
    wikidataId: null,
  },
  {
    id: 'place.hebron',
    type: 'LOCATION',
    subtype: 'CITY',
    names: {
      en: [
        'Hebron',
      ],
      ar: [
        'الخليل',
      ],
    },
    country: 'country.PS',
    wikidataId: null,
  },
  {
    id: 'place.nablus',
    type: 'LOCATION',
    subtype: 'CITY',
    names: {
      en: [
        'Nablus',
      ],
      ar: [
        'نابلس',
      ],
    },
    country: 'country.PS',
    wikidataId: null,
  },
  {
    id: 'place.jenin',
    type: 'LOCATION',
    subtype: 'CITY',
    names: {
      en: [
        'Jenin',
      ],
      ar: [
        'جنين',
      ],
    },
    country: 'country.PS',
    wikidataId: null,
  },
  {
    id: 'place.bethlehem',
    type: 'LOCATION',
    subtype: 'CITY',
    names: {
      en: [
        'Bethlehem',
      ],
      ar: [
        'بيت لحم',
      ],
    },
    country: 'country.PS',
    wikidataId: null,
  },
  {
    id: 'place.khan-younis',
    type: 'LOCATION',
    subtype: 'CITY',
    names: {
      en: [
        'Khan Younis',
      ],
      ar: [
        'خان يونس',
      ],
    },
    country: 'country.PS',
    wikidataId: null,
  },
  {
    id: 'place.tulkarm',
    type: 'LOCATION',
    subtype: 'CITY',
    names: {
      en: [
        'Tulkarm',
      ],
      ar: [
        'طولكرم',
      ],
    },
    country: 'country.PS',
    wikidataId: null,
  },
  {
    id: 'place.qalqilya',
    type: 'LOCATION',
    subtype: 'CITY',
    names: {
      en: [
        'Qalqilya',
      ],
      ar: [
        'قلقيلية',
      ],
    },
    country: 'country.PS',
    wikidataId: null,
  },
  {
    id: 'place.duma-ps',
    type: 'LOCATION',
    subtype: 'CITY',
    names: {
      en: [
        'Duma',
      ],
      ar: [
        'بلدة دوما',
      ],
    },
    country: 'country.PS',
    wikidataId: null,
  },
  {
    id: 'place.aqsa',
    type: 'LOCATION',
    subtype: 'SITE',
    names: {
      en: [
        'Al-Aqsa Mosque',
      ],
      ar: [
        'المسجد الأقصى',
        'الأقصى',
        'الحرم القدسي',
        'الحرم القدسي الشريف',
      ],
    },
    country: 'country.PS',
    wikidataId: null,
  },
  {
    id: 'place.tel-aviv',
    type: 'LOCATION',
    subtype: 'CITY',
    names: {
      en: [
        'Tel Aviv',
      ],
      ar: [
        'تل أبيب',
      ],
    },
    country: 'country.IL',
    wikidataId: null,
  },
  {
    id: 'place.haifa',
    type: 'LOCATION',
    subtype: 'CITY',
    names: {
      en: [
        'Haifa',
      ],
      ar: [
        'حيفا',
      ],
    },
    country: 'country.IL',
    wikidataId: null,
  },
  {
    id: 'place.nazareth',
    type: 'LOCATION',
    subtype: 'CITY',
    names: {
      en: [
        'Nazareth',
      ],
      ar: [
        'الناصرة',
      ],
    },
    country: 'country.IL',
    wikidataId: null,
  },
  {
    id: 'place.sanaa',
    type: 'LOCATION',
    subtype: 'CITY',
    names: {
      en: [
        'Sanaa',
      ],
      ar: [
        'صنعاء',
      ],
    },
    country: 'country.YE',
    wikidataId: null,
  },
  {
    id: 'place.aden',
    type: 'LOCATION',
    subtype: 'CITY',
    names: {
      en: [
        'Aden',
      ],
      ar: [
        'عدن',
      ],
    },
    country: 'country.YE',
    wikidataId: null,
  },
  {
    id: 'place.taiz',
    type: 'LOCATION',
    subtype: 'CITY',
    names: {
      en: [
        'Taiz',
      ],
      ar: [
        'تعز',
      ],
    },
    country: 'country.YE',
    wikidataId: null,
  },
  {
    id: 'place.lahij',
    type: 'LOCATION',
    subtype: 'REGION',
    names: {
      en: [
        'Lahij',
      ],
      ar: [
        'لحج',
      ],
    },
    country: 'country.YE',
    wikidataId: null,
  },
  {
    id: 'place.abyan',
    type: 'LOCATION',
    subtype: 'REGION',
    names: {
      en: [
        'Abyan',
      ],
      ar: [
        'أبين',
      ],
    },
    country: 'country.YE',
    wikidataId: null,
  },
  {
    id: 'place.dhale',
    type: 'LOCATION',
    subtype: 'REGION',
    names: {
      en: [
        'Dhale',
      ],
      ar: [
        'الضالع',
      ],
    },
    country: 'country.YE',
    wikidataId: null,
  },
  {
    id: 'place.marib',
    type: 'LOCATION',
    subtype: 'REGION',
    names: {
      en: [
        'Marib',
      ],
      ar: [
        'مأرب',
      ],
    },
    country: 'country.YE',
    wikidataId: null,
  },
  {
    id: 'place.shabwa',
    type: 'LOCATION',
    subtype: 'REGION',
    names: {
      en: [
        'Shabwa',
      ],
      ar: [
        'شبوة',
      ],
    },
    country: 'country.YE',
    wikidataId: null,
  },
  {
    id: 'place.hadramawt',
    type: 'LOCATION',
    subtype: 'REGION',
    names: {
      en: [
        'Hadramawt',
      ],
      ar: [
        'حضرموت',
      ],
    },
    country: 'country.YE',
    wikidataId: null,
  },
  {
    id: 'place.mukalla',
    type: 'LOCATION',
    subtype: 'CITY',
    names: {
      en: [
        'Mukalla',
      ],
      ar: [
        'المكلا',
      ],
    },
    country: 'country.YE',
    wikidataId: null,
  },
  {
    id: 'place.saada',
    type: 'LOCATION',
    subtype: 'CITY',
    names: {
      en: [
        'Saada',
      ],
      ar: [
        'صعدة',
      ],
    },
    country: 'country.YE',
    wikidataId: null,
  },
  {
    id: 'place.jawf-ye',
    type: 'LOCATION',
    subtype: 'REGION',
    names: {
      en: [
        'Al-Jawf',
      ],
      ar: [
        'الجوف',
      ],
    },
    country: 'country.YE',
    wikidataId: null,
  },
  {
    id: 'place.hajjah',
    type: 'LOCATION',
    subtype: 'REGION',
    names: {
      en: [
        'Hajjah',
      ],
      ar: [
        'محافظة حجة',
      ],
    },
    weakNames: {
      ar: [
        'حجة',
      ],
    },
    country: 'country.YE',
    wikidataId: null,
  },
  {
    id: 'place.hodeidah',
    type: 'LOCATION',
    subtype: 'CITY',
    names: {
      en: [
        'Hodeidah',
      ],
      ar: [
        'الحديدة',
      ],
    },
    country: 'country.YE',
    wikidataId: null,
  },
  {
    id: 'place.ibb',
    type: 'LOCATION',
    subtype: 'REGION',
    names: {
      en: [
        'Ibb',
      ],
      ar: [
        'محافظة إب',
        'مدينة إب',
      ],
    },
    country: 'country.YE',
    wikidataId: null,
  },
  {
    id: 'place.dhamar',
    type: 'LOCATION',
    subtype: 'REGION',
    names: {
      en: [
        'Dhamar',
      ],
      ar: [
        'ذمار',
      ],
    },
    country: 'country.YE',
    wikidataId: null,
  },
  {
    id: 'place.bayda-ye',
    type: 'LOCATION',
    subtype: 'REGION',
    names: {
      en: [
        'Al-Bayda',
      ],
      ar: [
        'محافظة البيضاء',
      ],
    },
    country: 'country.YE',
    wikidataId: null,
  },
  {
    id: 'place.amran',
    type: 'LOCATION',
    subtype: 'REGION',
    names: {
      en: [
        'Amran',
      ],
      ar: [
        'محافظة عمران',
      ],
    },
    country: 'country.YE',
    wikidataId: null,
  },
  {
    id: 'place.mocha',
    type: 'LOCATION',
    subtype: 'CITY',
    names: {
      en: [
        'Mocha',
      ],
      ar: [
        'المخا',
      ],
    },
    country: 'country.YE',
    wikidataId: null,
  },
  {
    id: 'place.midi',
    type: 'LOCATION',
    subtype: 'CITY',
    names: {
      en: [
        'Midi',
      ],
      ar: [
        'ميدي',
      ],
    },
    country: 'country.YE',
    wikidataId: null,
  },
  {
    id: 'place.haradh',
    type: 'LOCATION',
    subtype: 'CITY',
    names: {
      en: [
        'Haradh',
      ],
      ar: [
        'حرض',
      ],
    },
    country: 'country.YE',
    wikidataId: null,
  },
  {
    id: 'place.zinjibar',
    type: 'LOCATION',
    subtype: 'CITY',
    names: {
      en: [
        'Zinjibar',
      ],
      ar: [
        'زنجبار',
      ],
    },
    country: 'country.YE',
    wikidataId: null,
  },
  {
    id: 'place.anad',
    type: 'LOCATION',
    subtype: 'BASE',
    names: {
      en: [
        'Al-Anad',
      ],
      ar: [
        'قاعدة العند',
        'العند',
        'قاعدة العند الجوية',
      ],
    },
    country: 'country.YE',
    wikidataId: null,
  },
  {
    id: 'place.crater',
    type: 'LOCATION',
    subtype: 'DISTRICT',
    names: {
      en: [
        'Crater',
      ],
      ar: [
        'كريتر',
      ],
    },
    country: 'country.YE',
    wikidataId: null,
  },
  {
    id: 'place.mualla',
    type: 'LOCATION',
    subtype: 'DISTRICT',
    names: {
      en: [
        'Al-Mualla',
      ],
      ar: [
        'المعلا',
      ],
    },
    country: 'country.YE',
    wikidataId: null,
  },
  {
    id: 'place.tawahi',
    type: 'LOCATION',
    subtype: 'DISTRICT',
    names: {
      en: [
        'Tawahi',
      ],
      ar: [
        'التواهي',
      ],
    },
    country: 'country.YE',
    wikidataId: null,
  },
  {
    id: 'place.khormaksar',
    type: 'LOCATION',
    subtype: 'DISTRICT',
    names: {
      en: [
        'Khormaksar',
      ],
      ar: [
        'خور مكسر',
      ],
    },
    country: 'country.YE',
    wikidataId: null,
  },
  {
    id: 'place.buraiqa',
    type: 'LOCATION',
    subtype: 'DISTRICT',
    names: {
      en: [
        'Al-Buraiqa',
      ],
      ar: [
        'البريقة',
      ],
    },
    country: 'country.YE',
    wikidataId: null,
  },
  {
    id: 'place.bab-mandab',
    type: 'LOCATION',
    subtype: 'STRAIT',
    names: {
      en: [
        'Bab al-Mandab',
      ],
      ar: [
        'باب المندب',
        'مضيق باب المندب',
      ],
    },
    country: 'country.YE',
    wikidataId: null,
  },
  {
    id: 'place.socotra',
    type: 'LOCATION',
    subtype: 'ISLAND',
    names: {
      en: [
        'Socotra',
      ],
      ar: [
        'سقطرى',
      ],
    },
    country: 'country.YE',
    wikidataId: null,
  },
  {
    id: 'place.riyadh',
    type: 'LOCATION',
    subtype: 'CITY',
    names: {
      en: [
        'Riyadh',
      ],
      ar: [
        'الرياض',
      ],
    },
    country: 'country.SA',
    wikidataId: null,
  },
  {
    id: 'place.jeddah',
    type: 'LOCATION',
    subtype: 'CITY',
    names: {
      en: [
        'Jeddah',
      ],
      ar: [
        'جدة',
      ],
    },
    country: 'country.SA',
    wikidataId: null,
  },
  {
    id: 'place.mecca',
    type: 'LOCATION',
    subtype: 'CITY',
    names: {
      en: [
        'Mecca',
      ],
      ar: [
        'مكة المكرمة',
        'مكة',
        'العاصمة المقدسة',
      ],
    },
    country: 'country.SA',
    wikidataId: null,
  },
  {
    id: 'place.medina',
    type: 'LOCATION',
    subtype: 'CITY',
    names: {
      en: [
        'Medina',
      ],
      ar: [
        'المدينة المنورة',
      ],
    },
    country: 'country.SA',
    wikidataId: null,
  },
  {
    id: 'place.dammam',
    type: 'LOCATION',
    subtype: 'CITY',
    names: {
      en: [
        'Dammam',
      ],
      ar: [
        'الدمام',
      ],
    },
    country: 'country.SA',
    wikidataId: null,
  },
  {
    id: 'place.khobar',
    type: 'LOCATION',
    subtype: 'CITY',
    names: {
      en: [
        'Khobar',
      ],
      ar: [
        'مدينة الخبر',
      ],
    },
    weakNames: {
      ar: [
        'الخبر',
      ],
    },
    country: 'country.SA',
    wikidataId: null,
  },
  {
    id: 'place.dhahran',
    type: 'LOCATION',
    subtype: 'CITY',
    names: {
      en: [
        'Dhahran',
      ],
      ar: [
        'الظهران',
      ],
    },
    country: 'country.SA',
    wikidataId: null,
  },
  {
    id: 'place.jubail',
    type: 'LOCATION',
    subtype: 'CITY',
    names: {
      en: [
        'Jubail',
      ],
      ar: [
        'الجبيل',
      ],
    },
    country: 'country.SA',
    wikidataId: null,
  },
  {
    id: 'place.yanbu',
    type: 'LOCATION',
    subtype: 'CITY',
    names: {
      en: [
        'Yanbu',
      ],
      ar: [
        'ينبع',
      ],
    },
    country: 'country.SA',
    wikidataId: null,
  },
  {
    id: 'place.tabuk',
    type: 'LOCATION',
    subtype: 'CITY',
    names: {
      en: [
        'Tabuk',
      ],
      ar: [
        'تبوك',
      ],
    },
    country: 'country.SA',
    wikidataId: null,
  },
  {
    id: 'place.hail',
    type: 'LOCATION',
    subtype: 'CITY',
    names: {
      en: [
        'Hail',
      ],
      ar: [
        'حائل',
      ],
    },
    country: 'country.SA',
    wikidataId: null,
  },
  {
    id: 'place.jazan',
    type: 'LOCATION',
    subtype: 'CITY',
    names: {
      en: [
        'Jazan',
      ],
      ar: [
        'جازان',
        'جيزان',
      ],
    },
    country: 'country.SA',
    wikidataId: null,
  },
  {
    id: 'place.najran',
    type: 'LOCATION',
    subtype: 'CITY',
    names: {
      en: [
        'Najran',
      ],
      ar: [
        'نجران',
      ],
    },
    country: 'country.SA',
    wikidataId: null,
  },
  {
    id: 'place.asir',
    type: 'LOCATION',
    subtype: 'REGION',
    names: {
      en: [
        'Asir',
      ],
      ar: [
        'عسير',
      ],
    },
    country: 'country.SA',
    wikidataId: null,
  },
  {
    id: 'place.abha',
    type: 'LOCATION',
    subtype: 'CITY',
    names: {
      en: [
        'Abha',
      ],
      ar: [
        'أبها',
      ],
    },
    country: 'country.SA',
    wikidataId: null,
  },
  {
    id: 'place.khamis',
    type: 'LOCATION',
    subtype: 'CITY',
    names: {
      en: [
        'Khamis Mushait',
      ],
      ar: [
        'خميس مشيط',
      ],
    },
    country: 'country.SA',
    wikidataId: null,
  },
  {
    id: 'place.baha',
    type: 'LOCATION',
    subtype: 'CITY',
    names: {
      en: [
        'Al-Baha',
      ],
      ar: [
        'الباحة',
      ],
    },
    country: 'country.SA',
    wikidataId: null,
  },
  {
    id: 'place.taif',
    type: 'LOCATION',
    subtype: 'CITY',
    names: {
      en: [
        'Taif',
      ],
      ar: [
        'الطائف',
      ],
    },
    country: 'country.SA',
    wikidataId: null,
  },
  {
    id: 'place.qassim',
    type: 'LOCATION',
    subtype: 'REGION',
    names: {
      en: [
        'Qassim',
      ],
      ar: [
        'القصيم',
      ],
    },
    country: 'country.SA',
    wikidataId: null,
  },
  {
    id: 'place.buraidah',
    type: 'LOCATION',
    subtype: 'CITY',
    names: {
      en: [
        'Buraidah',
      ],
      ar: [
        'بريدة',
      ],
    },
    country: 'country.SA',
    wikidataId: null,
  },
  {
    id: 'place.unaizah',
    type: 'LOCATION',
    subtype: 'CITY',
    names: {
      en: [
        'Unaizah',
      ],
      ar: [
        'عنيزة',
      ],
    },
    country: 'country.SA',
    wikidataId: null,
  },
  {
    id: 'place.ahsa',
    type: 'LOCATION',
    subtype: 'REGION',
    names: {
      en: [
        'Al-Ahsa',
      ],
      ar: [
        'الأحساء',
      ],
    },
    country: 'country.SA',
    wikidataId: null,
  },
  {
    id: 'place.hofuf',
    type: 'LOCATION',
    subtype: 'CITY',
    names: {
      en: [
        'Hofuf',
      ],
      ar: [
        'الهفوف',
      ],
    },
    country: 'country.SA',
    wikidataId: null,
  },
  {
    id: 'place.qatif',
    type: 'LOCATION',
    subtype: 'CITY',
    names: {
      en: [
        'Qatif',
      ],
      ar: [
        'القطيف',
      ],
    },
    country: 'country.SA',
    wikidataId: null,
  },
  {
    id: 'place.eastern-province',
    type: 'LOCATION',
    subtype: 'REGION',
    names: {
      en: [
        'Eastern Province',
      ],
      ar: [
        'المنطقة الشرقية',
      ],
    },
    weakNames: {
      ar: [
        'الشرقية',
      ],
    },
    country: 'country.SA',
    wikidataId: null,
  },
  {
    id: 'place.northern-borders',
    type: 'LOCATION',
    subtype: 'REGION',
    names: {
      en: [
        'Northern Borders',
      ],
      ar: [
        'منطقة الحدود الشمالية',
      ],
    },
    weakNames: {
      ar: [
        'الحدود الشمالية',
      ],
    },
    country: 'country.SA',
    wikidataId: null,
  },
  {
    id: 'place.arar',
    type: 'LOCATION',
    subtype: 'CITY',
    names: {
      en: [
        'Arar',
      ],
      ar: [
        'عرعر',
      ],
    },
    country: 'country.SA',
    wikidataId: null,
  },
  {
    id: 'place.jouf',
    type: 'LOCATION',
    subtype: 'REGION',
    names: {
      en: [
        'Al-Jouf',
      ],
      ar: [
        'منطقة الجوف',
      ],
    },
    country: 'country.SA',
    wikidataId: null,
  },
  {
    id: 'place.sakaka',
    type: 'LOCATION',
    subtype: 'CITY',
    names: {
      en: [
        'Sakaka',
      ],
      ar: [
        'سكاكا',
      ],
    },
    country: 'country.SA',
    wikidataId: null,
  },
  {
    id: 'place.rafha',
    type: 'LOCATION',
    subtype: 'CITY',
    names: {
      en: [
        'Rafha',
      ],
      ar: [
        'رفحاء',
      ],
    },
    country: 'country.SA',
    wikidataId: null,
  },
  {
    id: 'place.qurayyat',
    type: 'LOCATION',
    subtype: 'CITY',
    names: {
      en: [
        'Qurayyat',
      ],
      ar: [
        'القريات',
      ],
    },
    country: 'country.SA',
    wikidataId: null,
  },
  {
    id: 'place.hafr',
    type: 'LOCATION',
    subtype: 'CITY',
    names: {
      en: [
        'Hafr al-Batin',
      ],
      ar: [
        'حفر الباطن',
      ],
    },
    country: 'country.SA',
    wikidataId: null,
  },
  {
    id: 'place.kharj',
    type: 'LOCATION',
    subtype: 'CITY',
    names: {
      en: [
        'Al-Kharj',
      ],
      ar: [
        'الخرج',
      ],
    },
    country: 'country.SA',
    wikidataId: null,
  },
  {
    id: 'place.dawadmi',
    type: 'LOCATION',
    subtype: 'CITY',
    names: {
      en: [
        'Dawadmi',
      ],
      ar: [
        'الدوادمي',
      ],
    },
    country: 'country.SA',
    wikidataId: null,
  },
  {
    id: 'place.zulfi',
    type: 'LOCATION',
    subtype: 'CITY',
    names: {
      en: [
        'Zulfi',
      ],
      ar: [
        'الزلفي',
      ],
    },
    country: 'country.SA',
    wikidataId: null,
  },
  {
    id: 'place.majmaah',
    type: 'LOCATION',
    subtype: 'CITY',
    names: {
      en: [
        'Majmaah',
      ],
      ar: [
        'المجمعة',
      ],
    },
    country: 'country.SA',
    wikidataId: null,
  },
  {
    id: 'place.shaqra',
    type: 'LOCATION',
    subtype: 'CITY',
    names: {
      en: [
        'Shaqra',
      ],
      ar: [
        'شقراء',
      ],
    },
    country: 'country.SA',
    wikidataId: null,
  },
  {
    id: 'place.wadi-dawasir',
    type: 'LOCATION',
    subtype: 'CITY',
    names: {
      en: [
        'Wadi ad-Dawasir',
      ],
      ar: [
        'وادي الدواسر',
      ],
    },
    country: 'country.SA',
    wikidataId: null,
  },
  {
    id: 'place.bisha',
    type: 'LOCATION',
    subtype: 'CITY',
    names: {
      en: [
        'Bisha',
      ],
      ar: [
        'بيشة',
      ],
    },
    country: 'country.SA',
    wikidataId: null,
  },
  {
    id: 'place.namas',
    type: 'LOCATION',
    subtype: 'CITY',
    names: {
      en: [
        'Namas',
      ],
      ar: [
        'النماص',
      ],
    },
    country: 'country.SA',
    wikidataId: null,
  },
  {
    id: 'place.muhayil',
    type: 'LOCATION',
    subtype: 'CITY',
    names: {
      en: [
        'Muhayil',
      ],
      ar: [
        'محايل عسير',
        'محايل',
      ],
    },
    country: 'country.SA',
    wikidataId: null,
  },
  {
    id: 'place.sabya',
    type: 'LOCATION',
    subtype: 'CITY',
    names: {
      en: [
        'Sabya',
      ],
      ar: [
        'صبيا',
      ],
    },
    country: 'country.SA',
    wikidataId: null,
  },
  {
    id: 'place.samtah',
    type: 'LOCATION',
    subtype: 'CITY',
    names: {
      en: [
        'Samtah',
      ],
      ar: [
        'صامطة',
      ],
    },
    country: 'country.SA',
    wikidataId: null,
  },
  {
    id: 'place.sharurah',
    type: 'LOCATION',
    subtype: 'CITY',
    names: {
      en: [
        'Sharurah',
      ],
      ar: [
        'شرورة',
      ],
    },
    country: 'country.SA',
    wikidataId: null,
  },
  {
    id: 'place.qunfudhah',
    type: 'LOCATION',
    subtype: 'CITY',
    names: {
      en: [
        'Al Qunfudhah',
      ],
      ar: [
        'القنفذة',
      ],
    },
    country: 'country.SA',
    wikidataId: null,
  },
  {
    id: 'place.rabigh',
    type: 'LOCATION',
    subtype: 'CITY',
    names: {
      en: [
        'Rabigh',
      ],
      ar: [
        'رابغ',
      ],
    },
    country: 'country.SA',
    wikidataId: null,
  },
  {
    id: 'place.lith',
    type: 'LOCATION',
    subtype: 'CITY',
    names: {
      en: [
        'Al Lith',
      ],
      ar: [
        'الليث',
      ],
    },
    country: 'country.SA',
    wikidataId: null,
  },
  {
    id: 'place.ula',
    type: 'LOCATION',
    subtype: 'CITY',
    names: {
      en: [
        'Al-Ula',
      ],
      ar: [
        'العلا',
      ],
    },
    country: 'country.SA',
    wikidataId: null,
  },
  {
    id: 'place.wajh',
    type: 'LOCATION',
    subtype: 'CITY',
    names: {
      en: [
        'Al Wajh',
      ],
      ar: [
        'محافظة الوجه',
      ],
    },
    country: 'country.SA',
    wikidataId: null,
  },
  {
    id: 'place.mina',
    type: 'LOCATION',
    subtype: 'SITE',
    names: {
      en: [
        'Mina',
      ],
      ar: [
        'مشعر منى',
      ],
    },
    weakNames: {
      ar: [
        'منى',
      ],
    },
    country: 'country.SA',
    wikidataId: null,
  },
  {
    id: 'place.arafat',
    type: 'LOCATION',
    subtype: 'SITE',
    names: {
      en: [
        'Arafat',
      ],
      ar: [
        'مشعر عرفات',
        'عرفة',
      ],
    },
    weakNames: {
      ar: [
        'عرفات',
      ],
    },
    country: 'country.SA',
    wikidataId: null,
  },
  {
    id: 'place.muzdalifah',
    type: 'LOCATION',
    subtype: 'SITE',
    names: {
      en: [
        'Muzdalifah',
      ],
      ar: [
        'مزدلفة',
      ],
    },
    country: 'country.SA',
    wikidataId: null,
  },
  {
    id: 'place.grand-mosque',
    type: 'LOCATION',
    subtype: 'SITE',
    names: {
      en: [
        'Grand Mosque',
      ],
      ar: [
        'المسجد الحرام',
        'الحرم المكي',
        'المسجد النبوي',
      ],
    },
    country: 'country.SA',
    wikidataId: null,
  },
  {
    id: 'place.khafji',
    type: 'LOCATION',
    subtype: 'CITY',
    names: {
      en: [
        'Khafji',
      ],
      ar: [
        'الخفجي',
      ],
    },
    country: 'country.SA',
    wikidataId: null,
  },
  {
    id: 'place.kaec',
    type: 'LOCATION',
    subtype: 'CITY',
    names: {
      en: [
        'King Abdullah Economic City',
      ],
      ar: [
        'مدينة الملك عبدالله الاقتصادية',
      ],
    },
    country: 'country.SA',
    wikidataId: null,
  },
  {
    id: 'place.abu-dhabi',
    type: 'LOCATION',
    subtype: 'CITY',
    names: {
      en: [
        'Abu Dhabi',
      ],
      ar: [
        'أبوظبي',
        'أبو ظبي',
      ],
    },
    country: 'country.AE',
    wikidataId: null,
  },
  {
    id: 'place.dubai',
    type: 'LOCATION',
    subtype: 'CITY',
    names: {
      en: [
        'Dubai',
      ],
      ar: [
        'دبي',
      ],
    },
    country: 'country.AE',
    wikidataId: null,
  },
  {
    id: 'place.sharjah',
    type: 'LOCATION',
    subtype: 'CITY',
    names: {
      en: [
        'Sharjah',
      ],
      ar: [
        'الشارقة',
      ],
    },
    country: 'country.AE',
    wikidataId: null,
  },
  {
    id: 'place.ajman',
    type: 'LOCATION',
    subtype: 'CITY',
    names: {
      en: [
        'Ajman',
      ],
      ar: [
        'عجمان',
      ],
    },
    country: 'country.AE',
    wikidataId: null,
  },
  {
    id: 'place.fujairah',
    type: 'LOCATION',
    subtype: 'CITY',
    names: {
      en: [
        'Fujairah',
      ],
      ar: [
        'الفجيرة',
      ],
    },
    country: 'country.AE',
    wikidataId: null,
  },
  {
    id: 'place.rak',
    type: 'LOCATION',
    subtype: 'CITY',
    names: {
      en: [
        'Ras al-Khaimah',
      ],
      ar: [
        'رأس الخيمة',
      ],
    },
    country: 'country.AE',
    wikidataId: null,
  },
  {
    id: 'place.al-ain',
    type: 'LOCATION',
    subtype: 'CITY',
    names: {
      en: [
        'Al Ain',
      ],
      ar: [
        'مدينة العين',
      ],
    },
    country: 'country.AE',
    wikidataId: null,
  },
  {
    id: 'place.doha',
    type: 'LOCATION',
    subtype: 'CITY',
    names: {
      en: [
        'Doha',
      ],
      ar: [
        'الدوحة',
      ],
    },
    country: 'country.QA',
    wikidataId: null,
  },
  {
    id: 'place.manama',
    type: 'LOCATION',
    subtype: 'CITY',
    names: {
      en: [
        'Manama',
      ],
      ar: [
        'المنامة',
      ],
    },
    country: 'country.BH',
    wikidataId: null,
  },
  {
    id: 'place.sitra',
    type: 'LOCATION',
    subtype: 'CITY',
    names: {
      en: [
        'Sitra',
      ],
      ar: [],
    },
    weakNames: {
      ar: [
        'سترة',
      ],
    },
    country: 'country.BH',
    wikidataId: null,
  },
  {
    id: 'place.kuwait-city',
    type: 'LOCATION',
    subtype: 'CITY',
    names: {
      en: [
        'Kuwait City',
      ],
      ar: [
        'مدينة الكويت',
      ],
    },
    country: 'country.KW',
    wikidataId: null,
  },
  {
    id: 'place.muscat',
    type: 'LOCATION',
    subtype: 'CITY',
    names: {
      en: [
        'Muscat',
      ],
      ar: [
        'مسقط',
      ],
    },
    country: 'country.OM',
    wikidataId: null,
  },
  {
    id: 'place.salalah',
    type: 'LOCATION',
    subtype: 'CITY',
    names: {
      en: [
        'Salalah',
      ],
      ar: [
        'صلالة',
      ],
    },
    country: 'country.OM',
    wikidataId: null,
  },
  {
    id: 'place.sohar',
    type: 'LOCATION',
    subtype: 'CITY',
    names: {
      en: [
        'Sohar',
      ],
      ar: [
        'صحار',
      ],
    },
    country: 'country.OM',
    wikidataId: null,
  },
  {
    id: 'place.gulf',
    type: 'LOCATION',
    subtype: 'REGION',
    names: {
      en: [
        'Gulf',
      ],
      ar: [
        'الخليج',
        'الخليج العربي',
        'الخليج الفارسي',
      ],
    },
    country: null,
    wikidataId: null,
  },
  {
    id: 'place.middle-east',
    type: 'LOCATION',
    subtype: 'REGION',
    names: {
      en: [
        'Middle East',
      ],
      ar: [
        'الشرق الأوسط',
      ],
    },
    country: null,
    wikidataId: null,
  },
  {
    id: 'place.north-africa',
    type: 'LOCATION',
    subtype: 'REGION',
    names: {
      en: [
        'North Africa',
      ],
      ar: [
        'شمال أفريقيا',
        'شمال إفريقيا',
      ],
    },
    country: null,
    wikidataId: null,
  },
  {
    id: 'place.africa',
    type: 'LOCATION',
    subtype: 'CONTINENT',
    names: {
      en: [
        'Africa',
      ],
      ar: [
        'أفريقيا',
        'إفريقيا',
        'افريقيه',
      ],
    },
    country: null,
    wikidataId: null,
  },
  {
    id: 'place.europe',
    type: 'LOCATION',
    subtype: 'CONTINENT',
    names: {
      en: [
        'Europe',
      ],
      ar: [
        'أوروبا',
        'اوربا',
      ],
    },
    country: null,
    wikidataId: null,
  },
  {
    id: 'place.asia',
    type: 'LOCATION',
    subtype: 'CONTINENT',
    names: {
      en: [
        'Asia',
      ],
      ar: [
        'آسيا',
      ],
    },
    country: null,
    wikidataId: null,
  },
  {
    id: 'place.central-asia',
    type: 'LOCATION',
    subtype: 'REGION',
    names: {
      en: [
        'Central Asia',
      ],
      ar: [
        'آسيا الوسطى',
      ],
    },
    country: null,
    wikidataId: null,
  },
  {
    id: 'place.east-asia',
    type: 'LOCATION',
    subtype: 'REGION',
    names: {
      en: [
        'East Asia',
      ],
      ar: [
        'شرق آسيا',
        'جنوب شرق آسيا',
      ],
    },
    country: null,
    wikidataId: null,
  },
  {
    id: 'place.south-america',
    type: 'LOCATION',
    subtype: 'CONTINENT',
    names: {
      en: [
        'South America',
      ],
      ar: [
        'أميركا الجنوبية',
        'أمريكا الجنوبية',
        'أميركا اللاتينية',
        'أمريكا اللاتينية',
      ],
    },
    country: null,
    wikidataId: null,
  },
  {
    id: 'place.north-america',
    type: 'LOCATION',
    subtype: 'CONTINENT',
    names: {
      en: [
        'North America',
      ],
      ar: [
        'أميركا الشمالية',
        'أمريكا الشمالية',
      ],
    },
    country: null,
    wikidataId: null,
  },
  {
    id: 'place.west',
    type: 'LOCATION',
    subtype: 'REGION',
    names: {
      en: [
        'West',
      ],
      ar: [
        'الغرب',
      ],
    },
    country: null,
    wikidataId: null,
  },
  {
    id: 'place.arab-world',
    type: 'LOCATION',
    subtype: 'REGION',
    names: {
      en: [
        'Arab world',
      ],
      ar: [
        'العالم العربي',
        'الوطن العربي',
      ],
    },
    country: null,
    wikidataId: null,
  },
  {
    id: 'place.islamic-world',
    type: 'LOCATION',
    subtype: 'REGION',
    names: {
      en: [
        'Islamic world',
      ],
      ar: [
        'العالم الإسلامي',
      ],
    },
    country: null,
    wikidataId: null,
  },
  {
    id: 'place.arabian-peninsula',
    type: 'LOCATION',
    subtype: 'REGION',
    names: {
      en: [
        'Arabian Peninsula',
      ],
      ar: [
        'الجزيرة العربية',
        'شبه الجزيرة العربية',
        'شبه جزيرة العرب',
      ],
    },
    country: null,
    wikidataId: null,
  },
  {
    id: 'place.levant',
    type: 'LOCATION',
    subtype: 'REGION',
    names: {
      en: [
        'Levant',
      ],
      ar: [
        'بلاد الشام',
      ],
    },
    country: null,
    wikidataId: null,
  },
  {
    id: 'place.maghreb',
    type: 'LOCATION',
    subtype: 'REGION',
    names: {
      en: [
        'Maghreb',
      ],
      ar: [
        'المغرب العربي',
      ],
    },
    country: null,
    wikidataId: null,
  },
  {
    id: 'place.sahel',
    type: 'LOCATION',
    subtype: 'REGION',
    names: {
      en: [
        'Sahel',
      ],
      ar: [
        'الساحل الأفريقي',
      ],
    },
    country: null,
    wikidataId: null,
  },
  {
    id: 'place.horn',
    type: 'LOCATION',
    subtype: 'REGION',
    names: {
      en: [
        'Horn of Africa',
      ],
      ar: [
        'القرن الأفريقي',
        'القرن الإفريقي',
      ],
    },
    country: null,
    wikidataId: null,
  },
  {
    id: 'place.red-sea',
    type: 'LOCATION',
    subtype: 'SEA',
    names: {
      en: [
        'Red Sea',
      ],
      ar: [
        'البحر الأحمر',
      ],
    },
    country: null,
    wikidataId: null,
  },
  {
    id: 'place.mediterranean',
    type: 'LOCATION',
    subtype: 'SEA',
    names: {
      en: [
        'Mediterranean',
      ],
      ar: [
        'البحر المتوسط',
        'البحر الأبيض المتوسط',
      ],
    },
    weakNames: {
      ar: [
        'المتوسط',
      ],
    },
    country: null,
    wikidataId: null,
  },
  {
    id: 'place.eastern-mediterranean',
    type: 'LOCATION',
    subtype: 'REGION',
    names: {
      en: [
        'Eastern Mediterranean',
      ],
      ar: [
        'شرق المتوسط',
        'شرق البحر المتوسط',
      ],
    },
    country: null,
    wikidataId: null,
  },
  {
    id: 'place.black-sea',
    type: 'LOCATION',
    subtype: 'SEA',
    names: {
      en: [
        'Black Sea',
      ],
      ar: [
        'البحر الأسود',
      ],
    },
    country: null,
    wikidataId: null,
  },
  {
    id: 'place.arabian-sea',
    type: 'LOCATION',
    subtype: 'SEA',
    names: {
      en: [
        'Arabian Sea',
      ],
      ar: [
        'بحر العرب',
      ],
    },
    country: null,
    wikidataId: null,
  },
  {
    id: 'place.south-china-sea',
    type: 'LOCATION',
    subtype: 'SEA',
    names: {
      en: [
        'South China Sea',
      ],
      ar: [
        'بحر الصين الجنوبي',
      ],
    },
    country: null,
    wikidataId: null,
  },
  {
    id: 'place.hormuz',
    type: 'LOCATION',
    subtype: 'STRAIT',
    names: {
      en: [
        'Strait of Hormuz',
      ],
      ar: [
        'مضيق هرمز',
      ],
    },
    country: null,
    wikidataId: null,
  },
  {
    id: 'place.gulf-aden',
    type: 'LOCATION',
    subtype: 'SEA',
    names: {
      en: [
        'Gulf of Aden',
      ],
      ar: [
        'خليج عدن',
      ],
    },
    country: null,
    wikidataId: null,
  },
  {
    id: 'place.indian-ocean',
    type: 'LOCATION',
    subtype: 'SEA',
    names: {
      en: [
        'Indian Ocean',
      ],
      ar: [
        'المحيط الهندي',
      ],
    },
    country: null,
    wikidataId: null,
  },
  {
    id: 'place.atlantic',
    type: 'LOCATION',
    subtype: 'SEA',
    names: {
      en: [
        'Atlantic',
      ],
      ar: [
        'المحيط الأطلسي',
      ],
    },
    country: null,
    wikidataId: null,
  },
  {
    id: 'place.pacific',
    type: 'LOCATION',
    subtype: 'SEA',
    names: {
      en: [
        'Pacific',
      ],
      ar: [
        'المحيط الهادئ',
        'المحيط الهادي',
      ],
    },
    country: null,
    wikidataId: null,
  },
  {
    id: 'place.nile',
    type: 'LOCATION',
    subtype: 'RIVER',
    names: {
      en: [
        'Nile',
      ],
      ar: [
        'نهر النيل',
      ],
    },
    weakNames: {
      ar: [
        'النيل',
      ],
    },
    country: null,
    wikidataId: null,
  },
  {
    id: 'place.euphrates',
    type: 'LOCATION',
    subtype: 'RIVER',
    names: {
      en: [
        'Euphrates',
      ],
      ar: [
        'نهر الفرات',
      ],
    },
    country: null,
    wikidataId: null,
  },
  {
    id: 'place.tigris',
    type: 'LOCATION',
    subtype: 'RIVER',
    names: {
      en: [
        'Tigris',
      ],
      ar: [
        'نهر دجلة',
      ],
    },
    country: null,
    wikidataId: null,
  },
  {
    id: 'place.renaissance-dam',
    type: 'LOCATION',
    subtype: 'FACILITY',
    names: {
      en: [
        'Grand Ethiopian Renaissance Dam',
      ],
      ar: [
        'سد النهضة',
        'سد النهضة الإثيوبي',
      ],
    },
    country: 'country.ET',
    wikidataId: null,
  },
  {
    id: 'place.balkans',
    type: 'LOCATION',
    subtype: 'REGION',
    names: {
      en: [
        'Balkans',
      ],
      ar: [
        'البلقان',
      ],
    },
    country: null,
    wikidataId: null,
  },
  {
    id: 'place.caucasus',
    type: 'LOCATION',
    subtype: 'REGION',
    names: {
      en: [
        'Caucasus',
      ],
      ar: [
        'القوقاز',
        'شمال القوقاز',
      ],
    },
    country: null,
    wikidataId: null,
  },
  {
    id: 'place.chechnya',
    type: 'LOCATION',
    subtype: 'REGION',
    names: {
      en: [
        'Chechnya',
      ],
      ar: [
        'الشيشان',
      ],
    },
    country: 'country.RU',
    wikidataId: null,
  },
  {
    id: 'place.tatarstan',
    type: 'LOCATION',
    subtype: 'REGION',
    names: {
      en: [
        'Tatarstan',
      ],
      ar: [
        'تتارستان',
      ],
    },
    country: 'country.RU',
    wikidataId: null,
  },
  {
    id: 'place.catalonia',
    type: 'LOCATION',
    subtype: 'REGION',
    names: {
      en: [
        'Catalonia',
      ],
      ar: [
        'كتالونيا',
        'كاتالونيا',
      ],
    },
    country: 'country.ES',
    wikidataId: null,
  },
  {
    id: 'place.scotland',
    type: 'LOCATION',
    subtype: 'REGION',
    names: {
      en: [
        'Scotland',
      ],
      ar: [
        'اسكتلندا',
        'اسكوتلندا',
      ],
    },
    country: 'country.GB',
    wikidataId: null,
  },
  {
    id: 'place.wales',
    type: 'LOCATION',
    subtype: 'REGION',
    names: {
      en: [
        'Wales',
      ],
      ar: [
        'ويلز',
      ],
    },
    country: 'country.GB',
    wikidataId: null,
  },
  {
    id: 'place.northern-ireland',
    type: 'LOCATION',
    subtype: 'REGION',
    names: {
      en: [
        'Northern Ireland',
      ],
      ar: [
        'أيرلندا الشمالية',
      ],
    },
    country: 'country.GB',
    wikidataId: null,
  },
  {
    id: 'place.gibraltar',
    type: 'LOCATION',
    subtype: 'REGION',
    names: {
      en: [
        'Gibraltar',
      ],
      ar: [
        'جبل طارق',
      ],
    },
    country: 'country.GB',
    wikidataId: null,
  },
  {
    id: 'place.western-sahara',
    type: 'LOCATION',
    subtype: 'REGION',
    names: {
      en: [
        'Western Sahara',
      ],
      ar: [
        'الصحراء الغربية',
      ],
    },
    country: 'country.EH',
    wikidataId: null,
  },
  {
    id: 'place.kashmir',
    type: 'LOCATION',
    subtype: 'REGION',
    names: {
      en: [
        'Kashmir',
      ],
      ar: [
        'كشمير',
      ],
    },
    country: null,
    wikidataId: null,
  },
  {
    id: 'place.hong-kong',
    type: 'LOCATION',
    subtype: 'REGION',
    names: {
      en: [
        'Hong Kong',
      ],
      ar: [
        'هونغ كونغ',
        'هونج كونج',
      ],
    },
    country: 'country.CN',
    wikidataId: null,
  },
  {
    id: 'place.shanghai',
    type: 'LOCATION',
    subtype: 'CITY',
    names: {
      en: [
        'Shanghai',
      ],
      ar: [
        'شنغهاي',
        'شانغهاي',
      ],
    },
    country: 'country.CN',
    wikidataId: null,
  },
  {
    id: 'place.california',
    type: 'LOCATION',
    subtype: 'REGION',
    names: {
      en: [
        'California',
      ],
      ar: [
        'كاليفورنيا',
      ],
    },
    country: 'country.US',
    wikidataId: null,
  },
  {
    id: 'place.texas',
    type: 'LOCATION',
    subtype: 'REGION',
    names: {
      en: [
        'Texas',
      ],
      ar: [
        'تكساس',
      ],
    },
    country: 'country.US',
    wikidataId: null,
  },
  {
    id: 'place.florida',
    type: 'LOCATION',
    subtype: 'REGION',
    names: {
      en: [
        'Florida',
      ],
      ar: [
        'فلوريدا',
      ],
    },
    country: 'country.US',
    wikidataId: null,
  },
  {
    id: 'place.chicago',
    type: 'LOCATION',
    subtype: 'CITY',
    names: {
      en: [
        'Chicago',
      ],
      ar: [
        'شيكاغو',
      ],
    },
    country: 'country.US',
    wikidataId: null,
  },
  {
    id: 'place.boston',
    type: 'LOCATION',
    subtype: 'CITY',
    names: {
      en: [
        'Boston',
      ],
      ar: [
        'بوسطن',
      ],
    },
    country: 'country.US',
    wikidataId: null,
  },
  {
    id: 'place.los-angeles',
    type: 'LOCATION',
    subtype: 'CITY',
    names: {
      en: [
        'Los Angeles',
      ],
      ar: [
        'لوس أنجليس',
        'لوس أنجلوس',
        'لوس انجلس',
      ],
    },
    country: 'country.US',
    wikidataId: null,
  },
  {
    id: 'place.houston',
    type: 'LOCATION',
    subtype: 'CITY',
    names: {
      en: [
        'Houston',
      ],
      ar: [
        'هيوستن',
      ],
    },
    country: 'country.US',
    wikidataId: null,
  },
  {
    id: 'place.guantanamo',
    type: 'LOCATION',
    subtype: 'SITE',
    names: {
      en: [
        'Guantanamo',
      ],
      ar: [
        'غوانتانامو',
        'جوانتانامو',
        'معتقل غوانتانامو',
      ],
    },
    country: 'country.US',
    wikidataId: null,
  },
  {
    id: 'place.camp-david',
    type: 'LOCATION',
    subtype: 'SITE',
    names: {
      en: [
        'Camp David',
      ],
      ar: [
        'كامب ديفيد',
      ],
    },
    country: 'country.US',
    wikidataId: null,
  },
  {
    id: 'place.milan',
    type: 'LOCATION',
    subtype: 'CITY',
    names: {
      en: [
        'Milan',
      ],
      ar: [
        'ميلانو',
      ],
    },
    country: 'country.IT',
    wikidataId: null,
  },
  {
    id: 'place.munich',
    type: 'LOCATION',
    subtype: 'CITY',
    names: {
      en: [
        'Munich',
      ],
      ar: [
        'ميونيخ',
      ],
    },
    country: 'country.DE',
    wikidataId: null,
  },
  {
    id: 'place.frankfurt',
    type: 'LOCATION',
    subtype: 'CITY',
    names: {
      en: [
        'Frankfurt',
      ],
      ar: [
        'فرانكفورت',
      ],
    },
    country: 'country.DE',
    wikidataId: null,
  },
  {
    id: 'place.hamburg',
    type: 'LOCATION',
    subtype: 'CITY',
    names: {
      en: [
        'Hamburg',
      ],
      ar: [
        'هامبورغ',
        'هامبورج',
      ],
    },
    country: 'country.DE',
    wikidataId: null,
  },
  {
    id: 'place.barcelona-city',
    type: 'LOCATION',
    subtype: 'CITY',
    names: {
      en: [
        'Barcelona',
      ],
      ar: [
        'مدينة برشلونة',
      ],
    },
    country: 'country.ES',
    wikidataId: null,
  },
  {
    id: 'place.calais',
    type: 'LOCATION',
    subtype: 'CITY',
    names: {
      en: [
        'Calais',
      ],
      ar: [
        'كاليه',
      ],
    },
    country: 'country.FR',
    wikidataId: null,
  },
  {
    id: 'place.strasbourg',
    type: 'LOCATION',
    subtype: 'CITY',
    names: {
      en: [
        'Strasbourg',
      ],
      ar: [
        'ستراسبورغ',
      ],
    },
    country: 'country.FR',
    wikidataId: null,
  },
  {
    id: 'place.lyon-city',
    type: 'LOCATION',
    subtype: 'CITY',
    names: {
      en: [
        'Lyon',
      ],
      ar: [
        'مدينة ليون',
      ],
    },
    country: 'country.FR',
    wikidataId: null,
  },
  {
    id: 'place.marseille-city',
    type: 'LOCATION',
    subtype: 'CITY',
    names: {
      en: [
        'Marseille',
      ],
      ar: [
        'مدينة مرسيليا',
      ],
    },
    country: 'country.FR',
    wikidataId: null,
  },
  {
    id: 'place.hague',
    type: 'LOCATION',
    subtype: 'CITY',
    names: {
      en: [
        'The Hague',
      ],
      ar: [
        'لاهاي',
      ],
    },
    country: 'country.NL',
    wikidataId: null,
  },
  {
    id: 'place.amsterdam',
    type: 'LOCATION',
    subtype: 'CITY',
    names: {
      en: [
        'Amsterdam',
      ],
      ar: [
        'أمستردام',
      ],
    },
    country: 'country.NL',
    wikidataId: null,
  },
  {
    id: 'place.copenhagen',
    type: 'LOCATION',
    subtype: 'CITY',
    names: {
      en: [
        'Copenhagen',
      ],
      ar: [
        'كوبنهاغن',
        'كوبنهاجن',
      ],
    },
    country: 'country.DK',
    wikidataId: null,
  },
  {
    id: 'place.stockholm',
    type: 'LOCATION',
    subtype: 'CITY',
    names: {
      en: [
        'Stockholm',
      ],
      ar: [
        'ستوكهولم',
      ],
    },
    country: 'country.SE',
    wikidataId: null,
  },
  {
    id: 'place.oslo',
    type: 'LOCATION',
    subtype: 'CITY',
    names: {
      en: [
        'Oslo',
      ],
      ar: [
        'أوسلو',
      ],
    },
    country: 'country.NO',
    wikidataId: null,
  },
  {
    id: 'place.helsinki',
    type: 'LOCATION',
    subtype: 'CITY',
    names: {
      en: [
        'Helsinki',
      ],
      ar: [
        'هلسنكي',
      ],
    },
    country: 'country.FI',
    wikidataId: null,
  },
  {
    id: 'place.warsaw',
    type: 'LOCATION',
    subtype: 'CITY',
    names: {
      en: [
        'Warsaw',
      ],
      ar: [
        'وارسو',
      ],
    },
    country: 'country.PL',
    wikidataId: null,
  },
  {
    id: 'place.prague',
    type: 'LOCATION',
    subtype: 'CITY',
    names: {
      en: [
        'Prague',
      ],
      ar: [
        'براغ',
      ],
    },
    country: 'country.CZ',
    wikidataId: null,
  },
  {
    id: 'place.budapest',
    type: 'LOCATION',
    subtype: 'CITY',
    names: {
      en: [
        'Budapest',
      ],
      ar: [
        'بودابست',
      ],
    },
    country: 'country.HU',
    wikidataId: null,
  },
  {
    id: 'place.bucharest',
    type: 'LOCATION',
    subtype: 'CITY',
    names: {
      en: [
        'Bucharest',
      ],
      ar: [
        'بوخارست',
      ],
    },
    country: 'country.RO',
    wikidataId: null,
  },
  {
    id: 'place.sofia-city',
    type: 'LOCATION',
    subtype: 'CITY',
    names: {
      en: [
        'Sofia',
      ],
      ar: [
        'صوفيا',
      ],
    },
    country: 'country.BG',
    wikidataId: null,
  },
  {
    id: 'place.belgrade',
    type: 'LOCATION',
    subtype: 'CITY',
    names: {
      en: [
        'Belgrade',
      ],
      ar: [
        'بلغراد',
      ],
    },
    country: 'country.RS',
    wikidataId: null,
  },
  {
    id: 'place.sarajevo',
    type: 'LOCATION',
    subtype: 'CITY',
    names: {
      en: [
        'Sarajevo',
      ],
      ar: [
        'سراييفو',
      ],
    },
    country: 'country.BA',
    wikidataId: null,
  },
  {
    id: 'place.lampedusa',
    type: 'LOCATION',
    subtype: 'ISLAND',
    names: {
      en: [
        'Lampedusa',
      ],
      ar: [
        'لامبيدوزا',
      ],
    },
    country: 'country.IT',
    wikidataId: null,
  },
  {
    id: 'place.kos',
    type: 'LOCATION',
    subtype: 'ISLAND',
    names: {
      en: [
        'Kos',
      ],
      ar: [
        'جزيرة كوس',
      ],
    },
    country: 'country.GR',
    wikidataId: null,
  },
  {
    id: 'place.lesbos',
    type: 'LOCATION',
    subtype: 'ISLAND',
    names: {
      en: [
        'Lesbos',
      ],
      ar: [
        'ليسبوس',
      ],
    },
    country: 'country.GR',
    wikidataId: null,
  },
  {
    id: 'place.suruc',
    type: 'LOCATION',
    subtype: 'CITY',
    names: {
      en: [
        'Suruç',
      ],
      ar: [
        'سوروتش',
        'سروج',
      ],
    },
    country: 'country.TR',
    wikidataId: null,
  },
  {
    id: 'place.diyarbakir',
    type: 'LOCATION',
    subtype: 'CITY',
    names: {
      en: [
        'Diyarbakir',
      ],
      ar: [
        'ديار بكر',
        'دياربكر',
      ],
    },
    country: 'country.TR',
    wikidataId: null,
  },
  {
    id: 'place.gaziantep',
    type: 'LOCATION',
    subtype: 'CITY',
    names: {
      en: [
        'Gaziantep',
      ],
      ar: [
        'غازي عنتاب',
      ],
    },
    country: 'country.TR',
    wikidataId: null,
  },
  {
    id: 'place.hatay',
    type: 'LOCATION',
    subtype: 'CITY',
    names: {
      en: [
        'Hatay',
      ],
      ar: [
        'هاتاي',
        'هطاي',
      ],
    },
    country: 'country.TR',
    wikidataId: null,
  },
  {
    id: 'place.incirlik',
    type: 'LOCATION',
    subtype: 'BASE',
    names: {
      en: [
        'Incirlik',
      ],
      ar: [
        'إنجرليك',
        'قاعدة إنجرليك',
        'انجرليك',
      ],
    },
    country: 'country.TR',
    wikidataId: null,
  },
  {
    id: 'place.qandil',
    type: 'LOCATION',
    subtype: 'REGION',
    names: {
      en: [
        'Qandil',
      ],
      ar: [
        'جبال قنديل',
      ],
    },
    weakNames: {
      ar: [
        'قنديل',
      ],
    },
    country: 'country.IQ',
    wikidataId: null,
  },
  {
    id: 'place.lebanon-south',
    type: 'LOCATION',
    subtype: 'REGION',
    names: {
      en: [
        'South Lebanon',
      ],
      ar: [
        'جنوب لبنان',
      ],
    },
    country: 'country.LB',
    wikidataId: null,
  },
  {
    id: 'place.bamako',
    type: 'LOCATION',
    subtype: 'CITY',
    names: {
      en: [
        'Bamako',
      ],
      ar: [
        'باماكو',
      ],
    },
    country: 'country.ML',
    wikidataId: null,
  },
  {
    id: 'place.abuja',
    type: 'LOCATION',
    subtype: 'CITY',
    names: {
      en: [
        'Abuja',
      ],
      ar: [
        'أبوجا',
      ],
    },
    country: 'country.NG',
    wikidataId: null,
  },
  {
    id: 'place.lagos',
    type: 'LOCATION',
    subtype: 'CITY',
    names: {
      en: [
        'Lagos',
      ],
      ar: [
        'لاغوس',
      ],
    },
    country: 'country.NG',
    wikidataId: null,
  },
  {
    id: 'place.ndjamena',
    type: 'LOCATION',
    subtype: 'CITY',
    names: {
      en: [
        'N\'Djamena',
      ],
      ar: [
        'نجامينا',
      ],
    },
    country: 'country.TD',
    wikidataId: null,
  },
  {
    id: 'place.maiduguri',
    type: 'LOCATION',
    subtype: 'CITY',
    names: {
      en: [
        'Maiduguri',
      ],
      ar: [
        'مايدوغوري',
      ],
    },
    country: 'country.NG',
    wikidataId: null,
  },
  {
    id: 'place.dakar',
    type: 'LOCATION',
    subtype: 'CITY',
    names: {
      en: [
        'Dakar',
      ],
      ar: [
        'داكار',
      ],
    },
    country: 'country.SN',
    wikidataId: null,
  },
  {
    id: 'place.kuala-lumpur',
    type: 'LOCATION',
    subtype: 'CITY',
    names: {
      en: [
        'Kuala Lumpur',
      ],
      ar: [
        'كوالالمبور',
      ],
    },
    country: 'country.MY',
    wikidataId: null,
  },
  {
    id: 'place.jakarta',
    type: 'LOCATION',
    subtype: 'CITY',
    names: {
      en: [
        'Jakarta',
      ],
      ar: [
        'جاكرتا',
      ],
    },
    country: 'country.ID',
    wikidataId: null,
  },
  {
    id: 'place.manila',
    type: 'LOCATION',
    subtype: 'CITY',
    names: {
      en: [
        'Manila',
      ],
      ar: [
        'مانيلا',
      ],
    },
    country: 'country.PH',
    wikidataId: null,
  },
  {
    id: 'place.bangkok',
    type: 'LOCATION',
    subtype: 'CITY',
    names: {
      en: [
        'Bangkok',
      ],
      ar: [
        'بانكوك',
      ],
    },
    country: 'country.TH',
    wikidataId: null,
  },
  {
    id: 'place.hanoi',
    type: 'LOCATION',
    subtype: 'CITY',
    names: {
      en: [
        'Hanoi',
      ],
      ar: [
        'هانوي',
      ],
    },
    country: 'country.VN',
    wikidataId: null,
  },
  {
    id: 'place.mumbai',
    type: 'LOCATION',
    subtype: 'CITY',
    names: {
      en: [
        'Mumbai',
      ],
      ar: [
        'مومباي',
        'بومباي',
      ],
    },
    country: 'country.IN',
    wikidataId: null,
  },
  {
    id: 'place.karachi',
    type: 'LOCATION',
    subtype: 'CITY',
    names: {
      en: [
        'Karachi',
      ],
      ar: [
        'كراتشي',
      ],
    },
    country: 'country.PK',
    wikidataId: null,
  },
  {
    id: 'place.peshawar',
    type: 'LOCATION',
    subtype: 'CITY',
    names: {
      en: [
        'Peshawar',
      ],
      ar: [
        'بيشاور',
      ],
    },
    country: 'country.PK',
    wikidataId: null,
  },
  {
    id: 'place.lahore',
    type: 'LOCATION',
    subtype: 'CITY',
    names: {
      en: [
        'Lahore',
      ],
      ar: [
        'لاهور',
      ],
    },
    country: 'country.PK',
    wikidataId: null,
  },
  {
    id: 'place.waziristan',
    type: 'LOCATION',
    subtype: 'REGION',
    names: {
      en: [
        'Waziristan',
      ],
      ar: [
        'وزيرستان',
        'شمال وزيرستان',
      ],
    },
    country: 'country.PK',
    wikidataId: null,
  },
  {
    id: 'place.kandahar',
    type: 'LOCATION',
    subtype: 'CITY',
    names: {
      en: [
        'Kandahar',
      ],
      ar: [
        'قندهار',
      ],
    },
    country: 'country.AF',
    wikidataId: null,
  },
  {
    id: 'place.kunduz',
    type: 'LOCATION',
    subtype: 'CITY',
    names: {
      en: [
        'Kunduz',
      ],
      ar: [
        'قندوز',
      ],
    },
    country: 'country.AF',
    wikidataId: null,
  },
  {
    id: 'place.helmand',
    type: 'LOCATION',
    subtype: 'REGION',
    names: {
      en: [
        'Helmand',
      ],
      ar: [
        'هلمند',
      ],
    },
    country: 'country.AF',
    wikidataId: null,
  },
  {
    id: 'place.sydney',
    type: 'LOCATION',
    subtype: 'CITY',
    names: {
      en: [
        'Sydney',
      ],
      ar: [
        'سيدني',
      ],
    },
    country: 'country.AU',
    wikidataId: null,
  },
  {
    id: 'place.melbourne',
    type: 'LOCATION',
    subtype: 'CITY',
    names: {
      en: [
        'Melbourne',
      ],
      ar: [
        'ملبورن',
      ],
    },
    country: 'country.AU',
    wikidataId: null,
  },
  {
    id: 'place.havana',
    type: 'LOCATION',
    subtype: 'CITY',
    names: {
      en: [
        'Havana',
      ],
      ar: [
        'هافانا',
      ],
    },
    country: 'country.CU',
    wikidataId: null,
  },
  {
    id: 'place.caracas',
    type: 'LOCATION',
    subtype: 'CITY',
    names: {
      en: [
        'Caracas',
      ],
      ar: [
        'كراكاس',
      ],
    },
    country: 'country.VE',
    wikidataId: null,
  },
  {
    id: 'place.brasilia',
    type: 'LOCATION',
    subtype: 'CITY',
    names: {
      en: [
        'Brasilia',
      ],
      ar: [
        'برازيليا',
      ],
    },
    country: 'country.BR',
    wikidataId: null,
  },
  {
    id: 'place.rio',
    type: 'LOCATION',
    subtype: 'CITY',
    names: {
      en: [
        'Rio de Janeiro',
      ],
      ar: [
        'ريو دي جانيرو',
      ],
    },
    country: 'country.BR',
    wikidataId: null,
  },
  {
    id: 'place.sao-paulo',
    type: 'LOCATION',
    subtype: 'CITY',
    names: {
      en: [
        'São Paulo',
      ],
      ar: [
        'ساو باولو',
      ],
    },
    country: 'country.BR',
    wikidataId: null,
  },
  {
    id: 'place.buenos-aires',
    type: 'LOCATION',
    subtype: 'CITY',
    names: {
      en: [
        'Buenos Aires',
      ],
      ar: [
        'بوينس آيرس',
        'بوينس ايرس',
      ],
    },
    country: 'country.AR',
    wikidataId: null,
  },
  {
    id: 'place.kremlin-site',
    type: 'LOCATION',
    subtype: 'SITE',
    names: {
      en: [
        'Saint Petersburg',
      ],
      ar: [
        'سان بطرسبرغ',
        'سانت بطرسبرغ',
      ],
    },
    country: 'country.RU',
    wikidataId: null,
  },
  {
    id: 'place.hawaii',
    type: 'LOCATION',
    subtype: 'REGION',
    names: {
      en: [
        'Hawaii',
      ],
      ar: [
        'هاواي',
      ],
    },
    country: 'country.US',
    wikidataId: null,
  },
  {
    id: 'place.hiroshima',
    type: 'LOCATION',
    subtype: 'CITY',
    names: {
      en: [
        'Hiroshima',
      ],
      ar: [
        'هيروشيما',
      ],
    },
    country: 'country.JP',
    wikidataId: null,
  },
  {
    id: 'place.nagasaki',
    type: 'LOCATION',
    subtype: 'CITY',
    names: {
      en: [
        'Nagasaki',
      ],
      ar: [
        'ناغازاكي',
        'ناجازاكي',
      ],
    },
    country: 'country.JP',
    wikidataId: null,
  },
  {
    id: 'place.fukushima',
    type: 'LOCATION',
    subtype: 'CITY',
    names: {
      en: [
        'Fukushima',
      ],
      ar: [
        'فوكوشيما',
      ],
    },
    country: 'country.JP',
    wikidataId: null,
  },
  {
    id: 'place.reunion',
    type: 'LOCATION',
    subtype: 'ISLAND',
    names: {
      en: [
        'Réunion',
      ],
      ar: [
        'لاريونيون',
        'لا ريونيون',
        'جزيرة لاريونيون',
      ],
    },
    country: 'country.FR',
    wikidataId: null,
  },
  {
    id: 'place.wall-street',
    type: 'LOCATION',
    subtype: 'DISTRICT',
    names: {
      en: [
        'Wall Street',
      ],
      ar: [
        'وول ستريت',
      ],
    },
    country: 'country.US',
    wikidataId: null,
  },
  {
    id: 'place.ray-tanura',
    type: 'LOCATION',
    subtype: 'CITY',
    names: {
      en: [
        'Ras Tanura',
      ],
      ar: [
        'رأس تنورة',
      ],
    },
    country: 'country.SA',
    wikidataId: null,
  },
  {
    id: 'place.diriyah',
    type: 'LOCATION',
    subtype: 'CITY',
    names: {
      en: [
        'Diriyah',
      ],
      ar: [
        'الدرعية',
      ],
    },
    country: 'country.SA',
    wikidataId: null,
  },
  {
    id: 'place.duba',
    type: 'LOCATION',
    subtype: 'CITY',
    names: {
      en: [
        'Duba',
      ],
      ar: [
        'ضباء',
        'ضبا',
      ],
    },
    country: 'country.SA',
    wikidataId: null,
  },
  {
    id: 'place.rass',
    type: 'LOCATION',
    subtype: 'CITY',
    names: {
      en: [
        'Ar Rass',
      ],
      ar: [
        'محافظة الرس',
      ],
    },
    country: 'country.SA',
    wikidataId: null,
  },
  {
    id: 'place.badr-sa',
    type: 'LOCATION',
    subtype: 'CITY',
    names: {
      en: [
        'Badr',
      ],
      ar: [
        'محافظة بدر',
      ],
    },
    country: 'country.SA',
    wikidataId: null,
  },
  {
    id: 'place.khaybar',
    type: 'LOCATION',
    subtype: 'CITY',
    names: {
      en: [
        'Khaybar',
      ],
      ar: [
        'خيبر',
      ],
    },
    country: 'country.SA',
    wikidataId: null,
  },
  {
    id: 'place.turaif',
    type: 'LOCATION',
    subtype: 'CITY',
    names: {
      en: [
        'Turaif',
      ],
      ar: [
        'محافظة طريف',
      ],
    },
    weakNames: {
      ar: [
        'طريف',
      ],
    },
    country: 'country.SA',
    wikidataId: null,
  },
  {
    id: 'place.aflaj',
    type: 'LOCATION',
    subtype: 'CITY',
    names: {
      en: [
        'Al-Aflaj',
      ],
      ar: [
        'الأفلاج',
      ],
    },
    country: 'country.SA',
    wikidataId: null,
  },
  {
    id: 'place.quwayiyah',
    type: 'LOCATION',
    subtype: 'CITY',
    names: {
      en: [
        'Al Quway\'iyah',
      ],
      ar: [
        'القويعية',
      ],
    },
    country: 'country.SA',
    wikidataId: null,
  },
  {
    id: 'place.afif',
    type: 'LOCATION',
    subtype: 'CITY',
    names: {
      en: [
        'Afif',
      ],
      ar: [
        'محافظة عفيف',
      ],
    },
    country: 'country.SA',
    wikidataId: null,
  },
  {
    id: 'place.ranyah',
    type: 'LOCATION',
    subtype: 'CITY',
    names: {
      en: [
        'Ranyah',
      ],
      ar: [
        'رنية',
      ],
    },
    country: 'country.SA',
    wikidataId: null,
  },
  {
    id: 'place.turubah',
    type: 'LOCATION',
    subtype: 'CITY',
    names: {
      en: [
        'Turubah',
      ],
      ar: [
        'محافظة تربة',
      ],
    },
    weakNames: {
      ar: [
        'تربة',
      ],
    },
    country: 'country.SA',
    wikidataId: null,
  },
  {
    id: 'place.sulayyil',
    type: 'LOCATION',
    subtype: 'CITY',
    names: {
      en: [
        'As Sulayyil',
      ],
      ar: [
        'السليل',
      ],
    },
    country: 'country.SA',
    wikidataId: null,
  },
  {
    id: 'place.baljurashi',
    type: 'LOCATION',
    subtype: 'CITY',
    names: {
      en: [
        'Baljurashi',
      ],
      ar: [
        'بلجرشي',
      ],
    },
    country: 'country.SA',
    wikidataId: null,
  },
  {
    id: 'place.mikhwah',
    type: 'LOCATION',
    subtype: 'CITY',
    names: {
      en: [
        'Al Mikhwah',
      ],
      ar: [
        'المخواة',
      ],
    },
    country: 'country.SA',
    wikidataId: null,
  },
  {
    id: 'place.farasan',
    type: 'LOCATION',
    subtype: 'ISLAND',
    names: {
      en: [
        'Farasan',
      ],
      ar: [
        'جزر فرسان',
        'جزيرة فرسان',
      ],
    },
    weakNames: {
      ar: [
        'فرسان',
      ],
    },
    country: 'country.SA',
    wikidataId: null,
  },
  {
    id: 'place.abu-arish',
    type: 'LOCATION',
    subtype: 'CITY',
    names: {
      en: [
        'Abu Arish',
      ],
      ar: [
        'أبو عريش',
      ],
    },
    country: 'country.SA',
    wikidataId: null,
  },
  {
    id: 'place.dhahran-janub',
    type: 'LOCATION',
    subtype: 'CITY',
    names: {
      en: [
        'Dhahran al-Janub',
      ],
      ar: [
        'ظهران الجنوب',
      ],
    },
    country: 'country.SA',
    wikidataId: null,
  },
  {
    id: 'place.sarat-abidah',
    type: 'LOCATION',
    subtype: 'CITY',
    names: {
      en: [
        'Sarat Abidah',
      ],
      ar: [
        'سراة عبيدة',
      ],
    },
    country: 'country.SA',
    wikidataId: null,
  },
  {
    id: 'place.ahad-rafidah',
    type: 'LOCATION',
    subtype: 'CITY',
    names: {
      en: [
        'Ahad Rafidah',
      ],
      ar: [
        'أحد رفيدة',
      ],
    },
    country: 'country.SA',
    wikidataId: null,
  },
  {
    id: 'place.buqayq',
    type: 'LOCATION',
    subtype: 'CITY',
    names: {
      en: [
        'Buqayq',
      ],
      ar: [
        'بقيق',
      ],
    },
    country: 'country.SA',
    wikidataId: null,
  },
  {
    id: 'place.sayhat',
    type: 'LOCATION',
    subtype: 'CITY',
    names: {
      en: [
        'Saihat',
      ],
      ar: [
        'سيهات',
      ],
    },
    country: 'country.SA',
    wikidataId: null,
  },
  {
    id: 'place.awamiyah',
    type: 'LOCATION',
    subtype: 'CITY',
    names: {
      en: [
        'Al-Awamiyah',
      ],
      ar: [
        'العوامية',
      ],
    },
    country: 'country.SA',
    wikidataId: null,
  },
  {
    id: 'place.tarout',
    type: 'LOCATION',
    subtype: 'CITY',
    names: {
      en: [
        'Tarout',
      ],
      ar: [
        'تاروت',
      ],
    },
    country: 'country.SA',
    wikidataId: null,
  },
  {
    id: 'place.safwa',
    type: 'LOCATION',
    subtype: 'CITY',
    names: {
      en: [
        'Safwa',
      ],
      ar: [
        'صفوى',
      ],
    },
    country: 'country.SA',
    wikidataId: null,
  },
  {
    id: 'place.mubarraz',
    type: 'LOCATION',
    subtype: 'CITY',
    names: {
      en: [
        'Al Mubarraz',
      ],
      ar: [
        'المبرز',
      ],
    },
    country: 'country.SA',
    wikidataId: null,
  },
  {
    id: 'place.haql',
    type: 'LOCATION',
    subtype: 'CITY',
    names: {
      en: [
        'Haql',
      ],
      ar: [
        'محافظة حقل',
      ],
    },
    country: 'country.SA',
    wikidataId: null,
  },
  {
    id: 'place.tayma',
    type: 'LOCATION',
    subtype: 'CITY',
    names: {
      en: [
        'Tayma',
      ],
      ar: [
        'تيماء',
      ],
    },
    country: 'country.SA',
    wikidataId: null,
  },
  {
    id: 'place.umluj',
    type: 'LOCATION',
    subtype: 'CITY',
    names: {
      en: [
        'Umluj',
      ],
      ar: [
        'أملج',
      ],
    },
    country: 'country.SA',
    wikidataId: null,
  },
];
