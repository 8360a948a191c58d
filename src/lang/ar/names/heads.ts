import type { HeadRow } from '../../name-grammar.js';

/** Nouns that the names of organisations begin with, without article. */
export const ORGANIZATION_HEADS: readonly HeadRow[] = [
  {
    forms: [
      'وزارة',
    ],
    pattern: 'CONSTRUCT',
    type: 'ORGANIZATION',
    subtype: 'MINISTRY',
  },
  {
    forms: [
      'وكالة الأنباء',
      'وكالة أنباء',
    ],
    pattern: 'CONSTRUCT',
    type: 'MEDIA',
    subtype: 'NEWS_AGENCY',
  },
  {
    forms: [
      'وكالة',
    ],
    pattern: 'CONSTRUCT',
    type: 'ORGANIZATION',
    subtype: 'AGENCY',
  },
  {
    forms: [
      'صحيفة',
      'جريدة',
      'مجلة',
      'صحيفتي',
      'صحيفتا',
    ],
    pattern: 'CONSTRUCT',
    type: 'MEDIA',
    subtype: 'NEWSPAPER',
  },
  {
    forms: [
      'قناة',
      'شبكة',
      'إذاعة',
      'تلفزيون',
      'تليفزيون',
      'راديو',
      'فضائية',
    ],
    pattern: 'CONSTRUCT',
    type: 'MEDIA',
    subtype: 'BROADCASTER',
  },
  {
    forms: [
      'مجلس',
    ],
    pattern: 'CONSTRUCT',
    type: 'ORGANIZATION',
    subtype: 'COUNCIL',
  },
  {
    forms: [
      'هيئة',
      'سلطة',
    ],
    pattern: 'CONSTRUCT',
    type: 'ORGANIZATION',
    subtype: 'AUTHORITY',
  },
  {
    forms: [
      'لجنة',
      'مفوضية',
    ],
    pattern: 'CONSTRUCT',
    type: 'ORGANIZATION',
    subtype: 'COMMITTEE',
  },
  {
    forms: [
      'حزب',
      'حزبي',
      'حزبا',
    ],
    pattern: 'CONSTRUCT',
    type: 'ORGANIZATION',
    subtype: 'PARTY',
  },
  {
    forms: [
      'حركة',
      'تيار',
      'كتلة',
      'جبهة',
      'ائتلاف',
      'تحالف',
      'تكتل',
      'تجمع',
    ],
    pattern: 'CONSTRUCT',
    type: 'ORGANIZATION',
    subtype: 'MOVEMENT',
  },
  {
    forms: [
      'تنظيم',
      'تنظيمي',
      'جماعة',
      'ميليشيا',
      'ميليشيات',
      'مليشيا',
      'مليشيات',
      'كتائب',
      'كتيبة',
      'فيلق',
    ],
    pattern: 'CONSTRUCT',
    type: 'ORGANIZATION',
    subtype: 'ARMED_GROUP',
  },
  {
    forms: [
      'جامعة',
      'كلية',
    ],
    pattern: 'CONSTRUCT',
    type: 'ORGANIZATION',
    subtype: 'UNIVERSITY',
  },
  {
    forms: [
      'مدرسة',
    ],
    pattern: 'CONSTRUCT',
    type: 'ORGANIZATION',
    subtype: 'SCHOOL',
  },
  {
    forms: [
      'شركة',
      'شركتي',
      'مجموعة',
      'مؤسسة',
    ],
    pattern: 'CONSTRUCT',
    type: 'ORGANIZATION',
    subtype: 'COMPANY',
  },
  {
    forms: [
      'بنك',
      'مصرف',
    ],
    pattern: 'CONSTRUCT',
    type: 'ORGANIZATION',
    subtype: 'BANK',
  },
  {
    forms: [
      'منظمة',
    ],
    pattern: 'CONSTRUCT',
    type: 'ORGANIZATION',
    subtype: 'INTERNATIONAL',
  },
  {
    forms: [
      'اتحاد',
      'رابطة',
    ],
    pattern: 'CONSTRUCT',
    type: 'ORGANIZATION',
    subtype: 'FEDERATION',
  },
  {
    forms: [
      'نادي',
      'نادى',
    ],
    pattern: 'CONSTRUCT',
    type: 'ORGANIZATION',
    subtype: 'CLUB',
  },
  {
    forms: [
      'جمعية',
      'نقابة',
      'منتدى',
      'هيأة',
    ],
    pattern: 'CONSTRUCT',
    type: 'ORGANIZATION',
    subtype: 'ASSOCIATION',
  },
  {
    forms: [
      'مركز',
      'معهد',
      'مختبر',
      'أكاديمية',
      'مرصد',
    ],
    pattern: 'CONSTRUCT',
    type: 'ORGANIZATION',
    subtype: 'INSTITUTE',
  },
  {
    forms: [
      'مستشفى',
      'مستشفي',
    ],
    pattern: 'CONSTRUCT',
    type: 'ORGANIZATION',
    subtype: 'HOSPITAL',
  },
  {
    forms: [
      'محكمة',
      'نيابة',
    ],
    pattern: 'CONSTRUCT',
    type: 'ORGANIZATION',
    subtype: 'COURT',
  },
  {
    forms: [
      'غرفة',
      'بورصة',
    ],
    pattern: 'CONSTRUCT',
    type: 'ORGANIZATION',
    subtype: 'CHAMBER',
  },
  {
    forms: [
      'سفارة',
      'قنصلية',
    ],
    pattern: 'CONSTRUCT',
    type: 'ORGANIZATION',
    subtype: 'EMBASSY',
  },
  {
    forms: [
      'أمانة',
      'بلدية',
    ],
    pattern: 'CONSTRUCT',
    type: 'ORGANIZATION',
    subtype: 'MUNICIPALITY',
  },
  {
    forms: [
      'مديرية',
      'مصلحة',
    ],
    pattern: 'CONSTRUCT',
    type: 'ORGANIZATION',
    subtype: 'DIRECTORATE',
  },
  {
    forms: [
      'صندوق',
    ],
    pattern: 'CONSTRUCT',
    type: 'ORGANIZATION',
    subtype: 'FUND',
  },
  {
    forms: [
      'حكومة',
    ],
    pattern: 'CONSTRUCT',
    type: 'ORGANIZATION',
    subtype: 'GOVERNMENT',
  },
  {
    forms: [
      'جيش',
      'لواء',
    ],
    pattern: 'CONSTRUCT',
    type: 'ORGANIZATION',
    subtype: 'ARMY',
  },
  {
    forms: [
      'شرطة',
      'جهاز',
    ],
    pattern: 'CONSTRUCT',
    type: 'ORGANIZATION',
    subtype: 'POLICE',
  },
  {
    forms: [
      'إدارة',
      'دائرة',
    ],
    pattern: 'CONSTRUCT',
    type: 'ORGANIZATION',
    subtype: 'DEPARTMENT',
  },
  {
    forms: [
      'جيش',
    ],
    pattern: 'ADJECTIVE',
    type: 'ORGANIZATION',
    subtype: 'ARMY',
  },
  {
    forms: [
      'حكومة',
    ],
    pattern: 'ADJECTIVE',
    type: 'ORGANIZATION',
    subtype: 'GOVERNMENT',
  },
  {
    forms: [
      'برلمان',
      'كونغرس',
      'كونجرس',
      'كنيست',
    ],
    pattern: 'ADJECTIVE',
    type: 'ORGANIZATION',
    subtype: 'PARLIAMENT',
  },
  {
    forms: [
      'منتخب',
    ],
    pattern: 'ADJECTIVE',
    type: 'ORGANIZATION',
    subtype: 'NATIONAL_TEAM',
  },
  {
    forms: [
      'وفد',
    ],
    pattern: 'ADJECTIVE',
    type: 'ORGANIZATION',
    subtype: 'DELEGATION',
  },
  {
    forms: [
      'معارضة',
    ],
    pattern: 'ADJECTIVE',
    type: 'GROUP',
    subtype: 'POLITICAL_GROUP',
  },
  {
    forms: [
      'خارجية',
    ],
    pattern: 'ADJECTIVE',
    type: 'ORGANIZATION',
    subtype: 'MINISTRY',
  },
  {
    forms: [
      'شرطة',
      'مخابرات',
      'استخبارات',
      'درك',
    ],
    pattern: 'ADJECTIVE',
    type: 'ORGANIZATION',
    subtype: 'POLICE',
  },
  {
    forms: [
      'محكمة',
    ],
    pattern: 'ADJECTIVE',
    type: 'ORGANIZATION',
    subtype: 'COURT',
  },
  {
    forms: [
      'مجلس',
      'هيئة',
      'لجنة',
      'مكتب',
      'نادي',
      'أمانة',
      'مفوضية',
      'ائتلاف',
      'تحالف',
      'اتحاد',
      'حرس',
      'محكمة',
      'ديوان',
      'مديرية',
    ],
    pattern: 'ADJECTIVE',
    type: 'ORGANIZATION',
    subtype: 'COUNCIL',
  },
  {
    forms: [
      'وكالة',
      'منظمة',
      'جمعية',
      'مؤسسة',
      'شركة',
      'بنك',
      'مصرف',
      'رابطة',
      'مركز',
      'صندوق',
      'كتلة',
      'حزب',
      'جبهة',
      'معهد',
      'أكاديمية',
      'صليب',
      'هلال',
      'مرصد',
      'غرفة',
      'خطوط',
      'مجمع',
      'قيادة',
      'وحدة',
      'إدارة',
      'رئاسة',
    ],
    pattern: 'PROPER_ADJECTIVE',
    type: 'ORGANIZATION',
    subtype: 'AGENCY',
  },
  {
    forms: [
      'تلفزيون',
      'إذاعة',
      'تليفزيون',
    ],
    pattern: 'PROPER_ADJECTIVE',
    type: 'MEDIA',
    subtype: 'NEWSPAPER',
  },
  {
    forms: [
      'ميليشيات',
      'مليشيات',
      'ميليشيا',
      'مليشيا',
    ],
    pattern: 'PROPER_ADJECTIVE',
    type: 'ORGANIZATION',
    subtype: 'ARMED_GROUP',
  },
  {
    forms: [
      'وزارتي',
      'وزارتا',
      'وزارات',
    ],
    pattern: 'SHARED',
    type: 'ORGANIZATION',
    subtype: 'MINISTRY',
  },
  {
    forms: [
      'وفد',
    ],
    pattern: 'CONSTRUCT',
    type: 'ORGANIZATION',
    subtype: 'DELEGATION',
  },
  {
    forms: [
      'إمارة',
    ],
    pattern: 'CONSTRUCT',
    type: 'ORGANIZATION',
    subtype: 'EMIRATE',
  },
  {
    forms: [
      'ديوان',
    ],
    pattern: 'CONSTRUCT',
    type: 'ORGANIZATION',
    subtype: 'OFFICE',
  },
  {
    forms: [
      'مدينة',
    ],
    pattern: 'CONSTRUCT',
    type: 'ORGANIZATION',
    subtype: 'MEDICAL_CITY',
  },
];

/** Nouns that places are named with. */
export const PLACE_HEADS: readonly HeadRow[] = [
  {
    forms: [
      'مدينة',
      'بلدة',
      'قرية',
      'مدينتي',
      'مدينتا',
      'بلدتي',
      'هجرة',
      'مخيم',
      'عاصمة',
    ],
    pattern: 'INTRODUCES',
    type: 'LOCATION',
    subtype: 'CITY',
  },
  {
    forms: [
      'محافظة',
      'منطقة',
      'إقليم',
      'ولاية',
      'مقاطعة',
      'قضاء',
      'ناحية',
      'مديرية',
      'محافظتي',
      'منطقتي',
      'محافظات',
    ],
    pattern: 'INTRODUCES',
    type: 'LOCATION',
    subtype: 'REGION',
  },
  {
    forms: [
      'حي',
      'ضاحية',
      'حارة',
    ],
    pattern: 'INTRODUCES',
    type: 'LOCATION',
    subtype: 'DISTRICT',
  },
  {
    forms: [
      'شارع',
      'طريق',
      'ميدان',
      'ساحة',
      'دوار',
      'نفق',
      'جسر',
      'كورنيش',
      'تقاطع',
    ],
    pattern: 'CONSTRUCT',
    type: 'LOCATION',
    subtype: 'STREET',
  },
  {
    forms: [
      'مطار',
      'ميناء',
      'معبر',
      'منفذ',
    ],
    pattern: 'CONSTRUCT',
    type: 'LOCATION',
    subtype: 'AIRPORT',
  },
  {
    forms: [
      'كامب',
      'ملعب',
      'استاد',
      'إستاد',
      'قصر',
      'فندق',
      'سد',
      'برج',
      'مفاعل',
      'قاعدة',
      'سجن',
      'صالة',
      'مسجد',
      'جامع',
      'كنيسة',
      'متحف',
      'مقبرة',
      'منتجع',
    ],
    pattern: 'CONSTRUCT',
    type: 'LOCATION',
    subtype: 'FACILITY',
  },
  {
    forms: [
      'شبه جزيرة',
      'جبل',
      'وادي',
      'بحر',
      'خليج',
      'مضيق',
      'نهر',
      'جزيرة',
      'بحيرة',
      'صحراء',
      'هضبة',
      'جزر',
      'محيط',
      'رأس',
      'سهل',
    ],
    pattern: 'CONSTRUCT',
    type: 'LOCATION',
    subtype: 'GEOGRAPHY',
  },
  {
    forms: [
      'دولة',
      'جمهورية',
      'مملكة',
      'سلطنة',
      'إمارة',
    ],
    pattern: 'CONSTRUCT',
    type: 'LOCATION',
    subtype: 'COUNTRY',
  },
];

/** Nouns that events are named with. */
export const EVENT_HEADS: readonly HeadRow[] = [
  {
    forms: [
      'محادثات',
      'مباحثات',
      'مفاوضات',
      'اجتماعات',
      'مؤتمر',
      'مشاورات',
    ],
    pattern: 'CONSTRUCT',
    type: 'EVENT',
    subtype: 'TALKS_ROUND',
  },
  {
    forms: [
      'عملية',
      'مسار',
    ],
    pattern: 'CONSTRUCT',
    type: 'EVENT',
    subtype: 'PEACE_PROCESS',
  },
  {
    forms: [
      'تسوية',
    ],
    pattern: 'CONSTRUCT',
    type: 'EVENT',
    subtype: 'POLITICAL_PROCESS',
  },
  {
    forms: [
      'أزمة',
      'حرب',
    ],
    pattern: 'CONSTRUCT',
    type: 'EVENT',
    subtype: 'CONFLICT',
  },
  {
    forms: [
      'كأس',
      'بطولة',
      'دوري',
    ],
    pattern: 'CONSTRUCT',
    type: 'EVENT',
    subtype: 'COMPETITION',
  },
  {
    forms: [
      'عاصفة',
    ],
    pattern: 'CONSTRUCT',
    type: 'EVENT',
    subtype: 'OPERATION',
  },
  {
    forms: [
      'مهرجان',
    ],
    pattern: 'CONSTRUCT',
    type: 'EVENT',
    subtype: 'FESTIVAL',
  },
];
