/** Adjectives of countries: ISO code, masculine singular forms, broken plurals. */
export const NATIONALITIES: readonly { readonly code: string; readonly singular: readonly string[]; readonly plural: readonly string[] }[] = [
  {
    code: 'SA',
    singular: [
      'سعودي',
    ],
    plural: [
      'سعوديون',
    ],
  },
  {
    code: 'YE',
    singular: [
      'يمني',
    ],
    plural: [],
  },
  {
    code: 'OM',
    singular: [
      'عماني',
      'عمانى',
    ],
    plural: [],
  },
  {
    code: 'AE',
    singular: [
      'إماراتي',
    ],
    plural: [],
  },
  {
    code: 'QA',
    singular: [
      'قطري',
    ],
    plural: [],
  },
  {
    code: 'BH',
    singular: [
      'بحريني',
    ],
    plural: [],
  },
  {
    code: 'KW',
    singular: [
      'كويتي',
    ],
    plural: [],
  },
  {
    code: 'IQ',
    singular: [
      'عراقي',
    ],
    plural: [],
  },
  {
    code: 'SY',
    singular: [
      'سوري',
    ],
    plural: [],
  },
  {
    code: 'LB',
    singular: [
      'لبناني',
    ],
    plural: [],
  },
  {
    code: 'JO',
    singular: [
      'أردني',
    ],
    plural: [],
  },
  {
    code: 'PS',
    singular: [
      'فلسطيني',
    ],
    plural: [],
  },
  {
    code: 'IL',
    singular: [
      'إسرائيلي',
    ],
    plural: [],
  },
  {
    code: 'EG',
    singular: [
      'مصري',
    ],
    plural: [],
  },
  {
    code: 'SD',
    singular: [
      'سوداني',
    ],
    plural: [],
  },
  {
    code: 'SS',
    singular: [
      'جنوب سوداني',
    ],
    plural: [],
  },
  {
    code: 'LY',
    singular: [
      'ليبي',
    ],
    plural: [],
  },
  {
    code: 'TN',
    singular: [
      'تونسي',
    ],
    plural: [
      'توانسة',
    ],
  },
  {
    code: 'DZ',
    singular: [
      'جزائري',
    ],
    plural: [],
  },
  {
    code: 'MA',
    singular: [
      'مغربي',
    ],
    plural: [
      'مغاربة',
    ],
  },
  {
    code: 'MR',
    singular: [
      'موريتاني',
    ],
    plural: [],
  },
  {
    code: 'SO',
    singular: [
      'صومالي',
    ],
    plural: [],
  },
  {
    code: 'DJ',
    singular: [
      'جيبوتي',
    ],
    plural: [],
  },
  {
    code: 'TR',
    singular: [
      'تركي',
    ],
    plural: [
      'أتراك',
    ],
  },
  {
    code: 'IR',
    singular: [
      'إيراني',
    ],
    plural: [],
  },
  {
    code: 'AF',
    singular: [
      'أفغاني',
    ],
    plural: [
      'أفغان',
    ],
  },
  {
    code: 'PK',
    singular: [
      'باكستاني',
    ],
    plural: [],
  },
  {
    code: 'IN',
    singular: [
      'هندي',
    ],
    plural: [
      'هنود',
    ],
  },
  {
    code: 'BD',
    singular: [
      'بنغلاديشي',
      'بنغالي',
      'بنجلاديشي',
    ],
    plural: [],
  },
  {
    code: 'LK',
    singular: [
      'سريلانكي',
    ],
    plural: [],
  },
  {
    code: 'NP',
    singular: [
      'نيبالي',
    ],
    plural: [],
  },
  {
    code: 'MV',
    singular: [
      'مالديفي',
    ],
    plural: [],
  },
  {
    code: 'CN',
    singular: [
      'صيني',
    ],
    plural: [],
  },
  {
    code: 'JP',
    singular: [
      'ياباني',
    ],
    plural: [],
  },
  {
    code: 'KR',
    singular: [
      'كوري جنوبي',
    ],
    plural: [],
  },
  {
    code: 'KP',
    singular: [
      'كوري شمالي',
    ],
    plural: [],
  },
  {
    code: 'TW',
    singular: [
      'تايواني',
    ],
    plural: [],
  },
  {
    code: 'MN',
    singular: [
      'منغولي',
    ],
    plural: [],
  },
  {
    code: 'VN',
    singular: [
      'فيتنامي',
    ],
    plural: [],
  },
  {
    code: 'TH',
    singular: [
      'تايلاندي',
      'تايلندي',
    ],
    plural: [],
  },
  {
    code: 'MM',
    singular: [
      'ميانماري',
      'بورمي',
    ],
    plural: [],
  },
  {
    code: 'KH',
    singular: [
      'كمبودي',
    ],
    plural: [],
  },
  {
    code: 'LA',
    singular: [
      'لاوسي',
    ],
    plural: [],
  },
  {
    code: 'MY',
    singular: [
      'ماليزي',
    ],
    plural: [],
  },
  {
    code: 'SG',
    singular: [
      'سنغافوري',
    ],
    plural: [],
  },
  {
    code: 'ID',
    singular: [
      'إندونيسي',
      'أندونيسي',
    ],
    plural: [],
  },
  {
    code: 'PH',
    singular: [
      'فلبيني',
      'فليبيني',
    ],
    plural: [],
  },
  {
    code: 'TL',
    singular: [
      'تيموري',
    ],
    plural: [],
  },
  {
    code: 'AU',
    singular: [
      'أسترالي',
      'استرالي',
    ],
    plural: [],
  },
  {
    code: 'NZ',
    singular: [
      'نيوزيلندي',
    ],
    plural: [],
  },
  {
    code: 'KZ',
    singular: [
      'كازاخستاني',
      'كازاخي',
    ],
    plural: [],
  },
  {
    code: 'UZ',
    singular: [
      'أوزبكستاني',
      'أوزبكي',
    ],
    plural: [
      'أوزبك',
    ],
  },
  {
    code: 'TM',
    singular: [
      'تركمانستاني',
      'تركماني',
    ],
    plural: [
      'تركمان',
    ],
  },
  {
    code: 'TJ',
    singular: [
      'طاجيكستاني',
      'طاجيكي',
    ],
    plural: [
      'طاجيك',
    ],
  },
  {
    code: 'KG',
    singular: [
      'قرغيزستاني',
      'قيرغيزي',
      'قرغيزي',
    ],
    plural: [],
  },
  {
    code: 'AZ',
    singular: [
      'أذربيجاني',
      'أذري',
    ],
    plural: [],
  },
  {
    code: 'AM',
    singular: [
      'أرميني',
      'أرمني',
    ],
    plural: [
      'أرمن',
    ],
  },
  {
    code: 'GE',
    singular: [
      'جورجي',
    ],
    plural: [],
  },
  {
    code: 'RU',
    singular: [
      'روسي',
    ],
    plural: [
      'روس',
    ],
  },
  {
    code: 'UA',
    singular: [
      'أوكراني',
    ],
    plural: [],
  },
  {
    code: 'BY',
    singular: [
      'بيلاروسي',
    ],
    plural: [],
  },
  {
    code: 'MD',
    singular: [
      'مولدوفي',
      'مولدافي',
    ],
    plural: [],
  },
  {
    code: 'EE',
    singular: [
      'إستوني',
    ],
    plural: [],
  },
  {
    code: 'LV',
    singular: [
      'لاتفي',
    ],
    plural: [],
  },
  {
    code: 'LT',
    singular: [
      'ليتواني',
    ],
    plural: [],
  },
  {
    code: 'PL',
    singular: [
      'بولندي',
      'بولوني',
    ],
    plural: [],
  },
  {
    code: 'CZ',
    singular: [
      'تشيكي',
    ],
    plural: [],
  },
  {
    code: 'SK',
    singular: [
      'سلوفاكي',
    ],
    plural: [],
  },
  {
    code: 'HU',
    singular: [
      'مجري',
      'هنغاري',
    ],
    plural: [],
  },
  {
    code: 'RO',
    singular: [
      'روماني',
    ],
    plural: [],
  },
  {
    code: 'BG',
    singular: [
      'بلغاري',
    ],
    plural: [],
  },
  {
    code: 'GR',
    singular: [
      'يوناني',
    ],
    plural: [],
  },
  {
    code: 'CY',
    singular: [
      'قبرصي',
    ],
    plural: [
      'قبارصة',
    ],
  },
  {
    code: 'RS',
    singular: [
      'صربي',
    ],
    plural: [
      'صرب',
    ],
  },
  {
    code: 'HR',
    singular: [
      'كرواتي',
    ],
    plural: [
      'كروات',
    ],
  },
  {
    code: 'SI',
    singular: [
      'سلوفيني',
    ],
    plural: [],
  },
  {
    code: 'BA',
    singular: [
      'بوسني',
    ],
    plural: [],
  },
  {
    code: 'MK',
    singular: [
      'مقدوني',
    ],
    plural: [],
  },
  {
    code: 'AL',
    singular: [
      'ألباني',
    ],
    plural: [
      'ألبان',
    ],
  },
  {
    code: 'XK',
    singular: [
      'كوسوفي',
    ],
    plural: [],
  },
  {
    code: 'ME',
    singular: [
      'مونتينيغري',
    ],
    plural: [],
  },
  {
    code: 'IT',
    singular: [
      'إيطالي',
    ],
    plural: [],
  },
  {
    code: 'MT',
    singular: [
      'مالطي',
    ],
    plural: [],
  },
  {
    code: 'ES',
    singular: [
      'إسباني',
      'أسباني',
    ],
    plural: [
      'إسبان',
    ],
  },
  {
    code: 'PT',
    singular: [
      'برتغالي',
    ],
    plural: [],
  },
  {
    code: 'FR',
    singular: [
      'فرنسي',
    ],
    plural: [],
  },
  {
    code: 'BE',
    singular: [
      'بلجيكي',
    ],
    plural: [],
  },
  {
    code: 'NL',
    singular: [
      'هولندي',
    ],
    plural: [],
  },
  {
    code: 'LU',
    singular: [
      'لوكسمبورغي',
    ],
    plural: [],
  },
  {
    code: 'DE',
    singular: [
      'ألماني',
    ],
    plural: [
      'ألمان',
    ],
  },
  {
    code: 'AT',
    singular: [
      'نمساوي',
    ],
    plural: [],
  },
  {
    code: 'CH',
    singular: [
      'سويسري',
    ],
    plural: [],
  },
  {
    code: 'GB',
    singular: [
      'بريطاني',
      'إنجليزي',
      'إنكليزي',
      'اسكتلندي',
    ],
    plural: [
      'إنجليز',
    ],
  },
  {
    code: 'IE',
    singular: [
      'أيرلندي',
      'ايرلندي',
      'إيرلندي',
    ],
    plural: [],
  },
  {
    code: 'IS',
    singular: [
      'آيسلندي',
      'ايسلندي',
    ],
    plural: [],
  },
  {
    code: 'DK',
    singular: [
      'دنماركي',
      'دانماركي',
      'دنمركي',
    ],
    plural: [],
  },
  {
    code: 'NO',
    singular: [
      'نرويجي',
    ],
    plural: [],
  },
  {
    code: 'SE',
    singular: [
      'سويدي',
    ],
    plural: [],
  },
  {
    code: 'FI',
    singular: [
      'فنلندي',
    ],
    plural: [],
  },
  {
    code: 'US',
    singular: [
      'أميركي',
      'أمريكي',
      'امريكاني',
      'أمريكاني',
    ],
    plural: [
      'أميركان',
      'أمريكان',
    ],
  },
  {
    code: 'CA',
    singular: [
      'كندي',
    ],
    plural: [],
  },
  {
    code: 'MX',
    singular: [
      'مكسيكي',
    ],
    plural: [],
  },
  {
    code: 'CU',
    singular: [
      'كوبي',
    ],
    plural: [],
  },
  {
    code: 'GT',
    singular: [
      'غواتيمالي',
    ],
    plural: [],
  },
  {
    code: 'HN',
    singular: [
      'هندوراسي',
    ],
    plural: [],
  },
  {
    code: 'NI',
    singular: [
      'نيكاراغوي',
    ],
    plural: [],
  },
  {
    code: 'CR',
    singular: [
      'كوستاريكي',
    ],
    plural: [],
  },
  {
    code: 'PA',
    singular: [
      'بنمي',
    ],
    plural: [],
  },
  {
    code: 'DO',
    singular: [
      'دومينيكاني',
    ],
    plural: [],
  },
  {
    code: 'HT',
    singular: [
      'هايتي',
    ],
    plural: [],
  },
  {
    code: 'JM',
    singular: [
      'جامايكي',
    ],
    plural: [],
  },
  {
    code: 'CO',
    singular: [
      'كولومبي',
    ],
    plural: [],
  },
  {
    code: 'VE',
    singular: [
      'فنزويلي',
    ],
    plural: [],
  },
  {
    code: 'EC',
    singular: [
      'إكوادوري',
    ],
    plural: [],
  },
  {
    code: 'PE',
    singular: [
      'بيروفي',
      'بيروني',
    ],
    plural: [],
  },
  {
    code: 'BO',
    singular: [
      'بوليفي',
    ],
    plural: [],
  },
  {
    code: 'BR',
    singular: [
      'برازيلي',
    ],
    plural: [],
  },
  {
    code: 'PY',
    singular: [
      'باراغواياني',
      'باراغوياني',
    ],
    plural: [],
  },
  {
    code: 'UY',
    singular: [
      'أوروغواياني',
      'أوروغوياني',
    ],
    plural: [],
  },
  {
    code: 'AR',
    singular: [
      'أرجنتيني',
    ],
    plural: [],
  },
  {
    code: 'CL',
    singular: [
      'تشيلياني',
    ],
    plural: [],
  },
  {
    code: 'ET',
    singular: [
      'إثيوبي',
      'أثيوبي',
    ],
    plural: [],
  },
  {
    code: 'ER',
    singular: [
      'إريتري',
      'أريتري',
    ],
    plural: [],
  },
  {
    code: 'KE',
    singular: [
      'كيني',
    ],
    plural: [],
  },
  {
    code: 'UG',
    singular: [
      'أوغندي',
    ],
    plural: [],
  },
  {
    code: 'TZ',
    singular: [
      'تنزاني',
    ],
    plural: [],
  },
  {
    code: 'RW',
    singular: [
      'رواندي',
    ],
    plural: [],
  },
  {
    code: 'CD',
    singular: [
      'كونغولي',
    ],
    plural: [],
  },
  {
    code: 'CM',
    singular: [
      'كاميروني',
    ],
    plural: [],
  },
  {
    code: 'TD',
    singular: [
      'تشادي',
    ],
    plural: [],
  },
  {
    code: 'NE',
    singular: [
      'نيجري',
    ],
    plural: [],
  },
  {
    code: 'NG',
    singular: [
      'نيجيري',
    ],
    plural: [],
  },
  {
    code: 'BF',
    singular: [
      'بوركيني',
      'بوركينابي',
    ],
    plural: [],
  },
  {
    code: 'SN',
    singular: [
      'سنغالي',
    ],
    plural: [],
  },
  {
    code: 'GM',
    singular: [
      'غامبي',
    ],
    plural: [],
  },
  {
    code: 'GN',
    singular: [
      'غيني',
    ],
    plural: [],
  },
  {
    code: 'SL',
    singular: [
      'سيراليوني',
    ],
    plural: [],
  },
  {
    code: 'LR',
    singular: [
      'ليبيري',
    ],
    plural: [],
  },
  {
    code: 'CI',
    singular: [
      'إيفواري',
      'عاجي',
    ],
    plural: [],
  },
  {
    code: 'GH',
    singular: [
      'غاني',
    ],
    plural: [],
  },
  {
    code: 'TG',
    singular: [
      'توغولي',
    ],
    plural: [],
  },
  {
    code: 'BJ',
    singular: [
      'بنيني',
    ],
    plural: [],
  },
  {
    code: 'GA',
    singular: [
      'غابوني',
    ],
    plural: [],
  },
  {
    code: 'AO',
    singular: [
      'أنغولي',
    ],
    plural: [],
  },
  {
    code: 'ZM',
    singular: [
      'زامبي',
    ],
    plural: [],
  },
  {
    code: 'ZW',
    singular: [
      'زيمبابوي',
    ],
    plural: [],
  },
  {
    code: 'ZA',
    singular: [
      'جنوب أفريقي',
    ],
    plural: [],
  },
  {
    code: 'MZ',
    singular: [
      'موزمبيقي',
    ],
    plural: [],
  },
  {
    code: 'MG',
    singular: [
      'مدغشقري',
    ],
    plural: [],
  },
  {
    code: 'NA',
    singular: [
      'ناميبي',
    ],
    plural: [],
  },
  {
    code: 'BW',
    singular: [
      'بوتسواني',
    ],
    plural: [],
  },
  {
    code: 'VA',
    singular: [
      'فاتيكاني',
    ],
    plural: [],
  },
];

/** More names of countries, the usual one first. */
export const COUNTRY_FORMS: Readonly<Record<string, readonly string[]>> = {
  SA: [
    'السعودية',
    'المملكة العربية السعودية',
    'العربية السعودية',
  ],
  YE: [
    'اليمن',
    'الجمهورية اليمنية',
  ],
  OM: [
    'سلطنة عمان',
    'عمان',
    'عُمان',
  ],
  AE: [
    'الإمارات',
    'دولة الإمارات',
    'الإمارات العربية المتحدة',
    'دولة الإمارات العربية المتحدة',
  ],
  QA: [
    'قطر',
    'دولة قطر',
  ],
  BH: [
    'البحرين',
    'مملكة البحرين',
  ],
  KW: [
    'الكويت',
    'دولة الكويت',
  ],
  IQ: [
    'العراق',
    'جمهورية العراق',
  ],
  SY: [
    'سوريا',
    'سورية',
    'الجمهورية العربية السورية',
    'سوريه',
  ],
  LB: [
    'لبنان',
    'الجمهورية اللبنانية',
  ],
  JO: [
    'الأردن',
    'المملكة الأردنية الهاشمية',
    'المملكة الأردنية',
  ],
  PS: [
    'فلسطين',
    'دولة فلسطين',
    'الأراضي الفلسطينية',
  ],
  IL: [
    'إسرائيل',
    'اسرائيل',
  ],
  EG: [
    'مصر',
    'جمهورية مصر العربية',
    'جمهورية مصر',
  ],
  SD: [
    'السودان',
    'جمهورية السودان',
  ],
  SS: [
    'جنوب السودان',
    'دولة جنوب السودان',
  ],
  LY: [
    'ليبيا',
  ],
  TN: [
    'تونس',
    'الجمهورية التونسية',
  ],
  DZ: [
    'الجزائر',
    'الجمهورية الجزائرية',
  ],
  MA: [
    'المغرب',
    'المملكة المغربية',
  ],
  MR: [
    'موريتانيا',
  ],
  SO: [
    'الصومال',
  ],
  DJ: [
    'جيبوتي',
  ],
  KM: [
    'جزر القمر',
  ],
  TR: [
    'تركيا',
    'الجمهورية التركية',
  ],
  IR: [
    'إيران',
    'الجمهورية الإسلامية الإيرانية',
    'الجمهورية الإسلامية',
    'الجمهورية الإيرانية',
  ],
  AF: [
    'أفغانستان',
  ],
  PK: [
    'باكستان',
  ],
  IN: [
    'الهند',
  ],
  BD: [
    'بنغلاديش',
    'بنجلاديش',
    'بنغلادش',
  ],
  LK: [
    'سريلانكا',
    'سيرلانكا',
  ],
  NP: [
    'نيبال',
  ],
  MV: [
    'المالديف',
    'جزر المالديف',
  ],
  CN: [
    'الصين',
    'جمهورية الصين الشعبية',
  ],
  JP: [
    'اليابان',
  ],
  KR: [
    'كوريا الجنوبية',
  ],
  KP: [
    'كوريا الشمالية',
  ],
  TW: [
    'تايوان',
  ],
  MN: [
    'منغوليا',
  ],
  VN: [
    'فيتنام',
  ],
  TH: [
    'تايلاند',
    'تايلند',
  ],
  MM: [
    'ميانمار',
    'بورما',
    'ماينمار',
  ],
  KH: [
    'كمبوديا',
  ],
  LA: [
    'لاوس',
  ],
  MY: [
    'ماليزيا',
  ],
  SG: [
    'سنغافورة',
  ],
  ID: [
    'إندونيسيا',
    'أندونيسيا',
  ],
  PH: [
    'الفلبين',
    'الفليبين',
  ],
  TL: [
    'تيمور الشرقية',
  ],
  AU: [
    'أستراليا',
  ],
  NZ: [
    'نيوزيلندا',
    'نيوزيلاندا',
  ],
  KZ: [
    'كازاخستان',
  ],
  UZ: [
    'أوزبكستان',
  ],
  TM: [
    'تركمانستان',
  ],
  TJ: [
    'طاجيكستان',
  ],
  KG: [
    'قيرغيزستان',
    'قرغيزستان',
    'قرغيزيا',
  ],
  AZ: [
    'أذربيجان',
  ],
  AM: [
    'أرمينيا',
  ],
  GE: [
    'جورجيا',
  ],
  RU: [
    'روسيا',
    'روسيا الاتحادية',
    'الاتحاد الروسي',
  ],
  UA: [
    'أوكرانيا',
  ],
  BY: [
    'بيلاروسيا',
    'روسيا البيضاء',
    'بيلاروس',
  ],
  MD: [
    'مولدوفا',
    'مولدافيا',
  ],
  EE: [
    'إستونيا',
  ],
  LV: [
    'لاتفيا',
  ],
  LT: [
    'ليتوانيا',
  ],
  PL: [
    'بولندا',
    'بولونيا',
  ],
  CZ: [
    'التشيك',
    'جمهورية التشيك',
    'تشيكيا',
  ],
  SK: [
    'سلوفاكيا',
  ],
  HU: [
    'المجر',
    'هنغاريا',
  ],
  RO: [
    'رومانيا',
  ],
  BG: [
    'بلغاريا',
  ],
  GR: [
    'اليونان',
  ],
  CY: [
    'قبرص',
    'جزيرة قبرص',
  ],
  RS: [
    'صربيا',
  ],
  HR: [
    'كرواتيا',
  ],
  SI: [
    'سلوفينيا',
  ],
  BA: [
    'البوسنة',
    'البوسنة والهرسك',
  ],
  MK: [
    'مقدونيا',
    'مقدونيا الشمالية',
  ],
  AL: [
    'ألبانيا',
  ],
  XK: [
    'كوسوفو',
  ],
  ME: [
    'الجبل الأسود',
    'مونتينيغرو',
  ],
  IT: [
    'إيطاليا',
    'الجمهورية الإيطالية',
  ],
  MT: [
    'مالطا',
  ],
  ES: [
    'إسبانيا',
    'أسبانيا',
  ],
  PT: [
    'البرتغال',
  ],
  FR: [
    'فرنسا',
    'الجمهورية الفرنسية',
  ],
  BE: [
    'بلجيكا',
  ],
  NL: [
    'هولندا',
  ],
  LU: [
    'لوكسمبورغ',
    'لوكسمبورج',
  ],
  DE: [
    'ألمانيا',
    'جمهورية ألمانيا الاتحادية',
  ],
  AT: [
    'النمسا',
  ],
  CH: [
    'سويسرا',
  ],
  GB: [
    'بريطانيا',
    'المملكة المتحدة',
    'انجلترا',
    'إنجلترا',
    'إنكلترا',
  ],
  IE: [
    'أيرلندا',
    'إيرلندا',
    'جمهورية أيرلندا',
  ],
  IS: [
    'آيسلندا',
    'ايسلندا',
    'أيسلندا',
  ],
  DK: [
    'الدنمارك',
    'الدنمرك',
    'الدانمارك',
  ],
  NO: [
    'النرويج',
  ],
  SE: [
    'السويد',
  ],
  FI: [
    'فنلندا',
  ],
  US: [
    'الولايات المتحدة',
    'الولايات المتحدة الأميركية',
    'الولايات المتحدة الأمريكية',
    'أميركا',
    'أمريكا',
  ],
  CA: [
    'كندا',
  ],
  MX: [
    'المكسيك',
  ],
  CU: [
    'كوبا',
  ],
  GT: [
    'غواتيمالا',
    'جواتيمالا',
  ],
  HN: [
    'هندوراس',
  ],
  NI: [
    'نيكاراغوا',
  ],
  CR: [
    'كوستاريكا',
  ],
  PA: [
    'بنما',
  ],
  DO: [
    'الدومينيكان',
    'جمهورية الدومينيكان',
  ],
  HT: [
    'هايتي',
    'هاييتي',
  ],
  JM: [
    'جامايكا',
  ],
  CO: [
    'كولومبيا',
  ],
  VE: [
    'فنزويلا',
  ],
  EC: [
    'الإكوادور',
    'الاكوادور',
  ],
  PE: [
    'البيرو',
    'بيرو',
  ],
  BO: [
    'بوليفيا',
  ],
  BR: [
    'البرازيل',
  ],
  PY: [
    'باراغواي',
    'الباراغواي',
    'الباراجواي',
    'باراجواي',
  ],
  UY: [
    'أوروغواي',
    'الأوروغواي',
    'الأوروجواي',
    'أوروجواي',
  ],
  AR: [
    'الأرجنتين',
  ],
  CL: [
    'تشيلي',
    'شيلي',
  ],
  ET: [
    'إثيوبيا',
    'أثيوبيا',
  ],
  ER: [
    'إريتريا',
    'أريتريا',
  ],
  KE: [
    'كينيا',
  ],
  UG: [
    'أوغندا',
  ],
  TZ: [
    'تنزانيا',
  ],
  RW: [
    'رواندا',
  ],
  BI: [
    'بوروندي',
  ],
  CD: [
    'الكونغو الديمقراطية',
    'الكونغو',
    'جمهورية الكونغو الديمقراطية',
    'الكونجو',
  ],
  CM: [
    'الكاميرون',
  ],
  TD: [
    'تشاد',
  ],
  NE: [
    'النيجر',
  ],
  NG: [
    'نيجيريا',
  ],
  ML: [
    'مالي',
  ],
  BF: [
    'بوركينا فاسو',
    'بوركينافاسو',
  ],
  SN: [
    'السنغال',
  ],
  GM: [
    'غامبيا',
    'جامبيا',
  ],
  GN: [
    'غينيا',
  ],
  SL: [
    'سيراليون',
  ],
  LR: [
    'ليبيريا',
  ],
  CI: [
    'ساحل العاج',
    'كوت ديفوار',
  ],
  GH: [
    'غانا',
  ],
  TG: [
    'توغو',
  ],
  BJ: [
    'بنين',
  ],
  GA: [
    'الغابون',
  ],
  AO: [
    'أنغولا',
    'أنجولا',
  ],
  ZM: [
    'زامبيا',
  ],
  ZW: [
    'زيمبابوي',
  ],
  ZA: [
    'جنوب أفريقيا',
    'جنوب إفريقيا',
  ],
  MZ: [
    'موزمبيق',
  ],
  MG: [
    'مدغشقر',
  ],
  VA: [
    'الفاتيكان',
  ],
  PR: [
    'بورتوريكو',
  ],
  TT: [
    'ترينيداد وتوباغو',
  ],
};
