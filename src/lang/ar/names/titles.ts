import type { TitleRow } from '../../name-grammar.js';

/** Office nouns without article; what a row lists with an article exists only so. */
export const TITLES: readonly TitleRow[] = [
  {
    office: 'PRESIDENT',
    forms: [
      'رئيس',
      'رئيسة',
    ],
    dual: [
      'رئيسا',
      'رئيسي',
    ],
    plural: [
      'رؤساء',
    ],
    own: [
      'رئيسه',
      'رئيسها',
      'رئيسهم',
      'رئيسنا',
    ],
  },
  {
    office: 'KING',
    forms: [
      'ملك',
      'ملكة',
    ],
    dual: [
      'ملكا',
      'ملكي',
    ],
    plural: [
      'ملوك',
    ],
  },
  {
    office: 'MONARCH',
    forms: [
      'عاهل',
    ],
    dual: [],
    plural: [],
  },
  {
    office: 'CROWN_PRINCE',
    forms: [
      'ولي عهد',
      'ولي العهد',
      'ولي ولي العهد',
    ],
    dual: [],
    plural: [],
  },
  {
    office: 'EMIR',
    forms: [
      'أمير',
    ],
    dual: [],
    plural: [
      'أمراء',
    ],
  },
  {
    office: 'SULTAN',
    forms: [
      'سلطان',
    ],
    dual: [],
    plural: [],
  },
  {
    office: 'EMPEROR',
    forms: [
      'إمبراطور',
      'امبراطور',
    ],
    dual: [],
    plural: [],
  },
  {
    office: 'POPE',
    forms: [
      'بابا',
    ],
    dual: [],
    plural: [],
  },
  {
    office: 'SUPREME_LEADER',
    forms: [
      'مرشد الأعلى',
      'المرشد الأعلى',
      'مرشد الثورة',
    ],
    dual: [],
    plural: [],
  },
  {
    office: 'MINISTER',
    forms: [
      'وزير',
      'وزيرة',
    ],
    dual: [
      'وزيرا',
      'وزيري',
      'وزيرتا',
      'وزيرتي',
    ],
    plural: [
      'وزراء',
    ],
    own: [
      'وزيره',
      'وزيرها',
    ],
  },
  {
    office: 'PRIME_MINISTER',
    forms: [
      'رئيس الوزراء',
      'رئيسة الوزراء',
      'رئيس وزراء',
      'رئيسة وزراء',
      'رئيس مجلس الوزراء',
      'رئيس الحكومة',
      'رئيسة الحكومة',
      'رئيس حكومة',
      'الوزير الأول',
      'وزير أول',
    ],
    dual: [
      'رئيسا الوزراء',
      'رئيسي الوزراء',
    ],
    plural: [
      'رؤساء الوزراء',
      'رؤساء الحكومات',
    ],
  },
  {
    office: 'DEPUTY',
    forms: [
      'نائب',
      'نائبة',
    ],
    dual: [
      'نائبا',
      'نائبي',
    ],
    plural: [
      'نواب',
    ],
    own: [
      'نائبه',
      'نائبها',
      'نائبته',
      'نائبتها',
    ],
  },
  {
    office: 'VICE',
    forms: [
      'وكيل',
      'وكيلة',
    ],
    dual: [
      'وكيلا',
      'وكيلي',
    ],
    plural: [
      'وكلاء',
    ],
  },
  {
    office: 'ASSISTANT',
    forms: [
      'مساعد',
      'مساعدة',
      'معاون',
      'معاونة',
    ],
    dual: [
      'مساعدا',
      'مساعدي',
    ],
    plural: [
      'مساعدو',
    ],
    own: [
      'مساعده',
      'مساعدته',
      'مساعدها',
    ],
  },
  {
    office: 'UNDERSECRETARY',
    forms: [
      'أمين سر',
      'كاتب الدولة',
    ],
    dual: [],
    plural: [],
  },
  {
    office: 'SPECIAL_ENVOY',
    forms: [
      'مبعوث',
      'مبعوثة',
      'موفد',
      'موفدة',
    ],
    dual: [
      'مبعوثا',
      'مبعوثي',
    ],
    plural: [
      'مبعوثو',
    ],
    own: [
      'مبعوثه',
      'مبعوثها',
    ],
  },
  {
    office: 'REPRESENTATIVE',
    forms: [
      'ممثل',
      'ممثلة',
      'مندوب',
      'مندوبة',
    ],
    dual: [
      'ممثلا',
      'ممثلي',
      'مندوبا',
      'مندوبي',
    ],
    plural: [
      'ممثلو',
      'مندوبو',
    ],
  },
  {
    office: 'OBSERVER',
    forms: [
      'مراقب',
    ],
    dual: [],
    plural: [],
  },
  {
    office: 'SPOKESPERSON',
    forms: [
      'متحدث',
      'متحدثة',
      'ناطق',
      'ناطقة',
    ],
    dual: [
      'متحدثا',
      'ناطقا',
    ],
    plural: [
      'متحدثو',
    ],
    own: [
      'متحدثه',
    ],
  },
  {
    office: 'AMBASSADOR',
    forms: [
      'سفير',
      'سفيرة',
    ],
    dual: [
      'سفيرا',
      'سفيري',
    ],
    plural: [
      'سفراء',
    ],
  },
  {
    office: 'CONSUL',
    forms: [
      'قنصل',
    ],
    dual: [],
    plural: [],
  },
  {
    office: 'CHARGE_D_AFFAIRES',
    forms: [
      'قائم بالأعمال',
      'القائم بالأعمال',
      'قائم بأعمال',
      'القائم بأعمال',
    ],
    dual: [],
    plural: [],
  },
  {
    office: 'SECRETARY_GENERAL',
    forms: [
      'أمين عام',
      'الأمين العام',
      'أمين عام مجلس',
      'أمينة عامة',
      'الأمينة العامة',
      'الأمين العام المساعد',
    ],
    dual: [],
    plural: [],
  },
  {
    office: 'SECRETARY',
    forms: [
      'أمين',
      'أمينة',
      'سكرتير',
      'سكرتيرة',
    ],
    dual: [],
    plural: [],
  },
  {
    office: 'TREASURER',
    forms: [
      'أمين الصندوق',
      'أمين صندوق',
    ],
    dual: [],
    plural: [],
  },
  {
    office: 'COMMISSIONER',
    forms: [
      'مفوض',
      'مفوضة',
      'مفوضا',
    ],
    dual: [
      'مفوضا',
      'مفوضي',
    ],
    plural: [],
  },
  {
    office: 'COORDINATOR',
    forms: [
      'منسق',
      'منسقة',
    ],
    dual: [],
    plural: [],
  },
  {
    office: 'NEGOTIATOR',
    forms: [
      'مفاوض',
      'مفاوضة',
      'كبير المفاوضين',
      'كبير مفاوضي',
    ],
    dual: [],
    plural: [],
  },
  {
    office: 'MEDIATOR',
    forms: [
      'وسيط',
      'وسيطة',
    ],
    dual: [],
    plural: [],
  },
  {
    office: 'HEAD_OF_DELEGATION',
    forms: [
      'رئيس الوفد',
      'رئيس وفد',
      'رئيسة وفد',
      'رئيسة الوفد',
    ],
    dual: [
      'رئيسا',
      'وفدي',
      'رئيسا الوفدين',
    ],
    plural: [
      'رؤساء',
      'الوفود',
    ],
    own: [
      'رئيس وفده',
      'رئيس وفدها',
      'رئيس وفدهم',
      'رئيس وفدنا',
      'رئيسة وفدها',
    ],
  },
  {
    office: 'LEADER',
    forms: [
      'زعيم',
      'زعيمة',
      'قيادي',
      'قيادية',
    ],
    dual: [
      'زعيما',
      'زعيمي',
    ],
    plural: [
      'زعماء',
    ],
    own: [
      'زعيمه',
      'زعيمها',
      'زعيمهم',
    ],
  },
  {
    office: 'PARTY_LEADER',
    forms: [
      'أمين عام حزب',
      'الأمين العام لحزب',
    ],
    dual: [],
    plural: [],
  },
  {
    office: 'COMMANDER',
    forms: [
      'قائد',
      'قائدة',
      'آمر',
    ],
    dual: [
      'قائدا',
      'قائدي',
    ],
    plural: [
      'قادة',
    ],
    own: [
      'قائده',
      'قائدها',
    ],
  },
  {
    office: 'CHIEF_OF_STAFF',
    forms: [
      'رئيس الأركان',
      'رئيس أركان',
      'رئيس هيئة الأركان',
      'رئيس هيئة أركان',
    ],
    dual: [],
    plural: [],
  },
  {
    office: 'GENERAL',
    forms: [
      'لواء',
      'فريق أول',
      'فريق ركن',
      'لواء ركن',
      'عميد عقيد مقدم رائد نقيب ملازم رقيب عريف جنرال عماد مشير أدميرال فريق جندي عميد ركن',
      'اللواء الركن',
      'العميد الركن',
      'العقيد الركن',
      'المقدم الركن',
      'الفريق أول',
      'الفريق الركن',
      'الفريق أول ركن',
      'ملازم أول',
      'الملازم أول',
      'كولونيل ميجور سارجنت السارجنت سارجنت رئيس رقباء',
      'وكيل رقيب',
      'المقدم',
      'العقيد',
    ],
    dual: [],
    plural: [],
  },
  {
    office: 'GOVERNOR',
    forms: [
      'محافظ',
      'والي',
      'حاكم',
      'حاكمة',
    ],
    dual: [],
    plural: [],
  },
  {
    office: 'MAYOR',
    forms: [
      'عمدة',
      'رئيس بلدية',
      'رئيس البلدية',
      'أمين منطقة',
      'أمين محافظة',
      'أمين مدينة',
      'قائمقام',
      'مختار',
    ],
    dual: [],
    plural: [],
  },
  {
    office: 'SHERIFF',
    forms: [
      'شريف',
    ],
    dual: [],
    plural: [],
  },
  {
    office: 'MEMBER',
    forms: [
      'عضو',
      'عضوة',
      'عضوي',
    ],
    dual: [
      'عضوا',
      'عضوي',
    ],
    plural: [
      'أعضاء',
    ],
  },
  {
    office: 'DEPUTY_OF_PARLIAMENT',
    forms: [
      'نائب',
      'نائبة',
      'سيناتور',
      'سناتور',
      'برلماني',
      'برلمانية',
    ],
    dual: [],
    plural: [],
  },
  {
    office: 'SPEAKER_OF_PARLIAMENT',
    forms: [
      'رئيس البرلمان',
      'رئيس مجلس النواب',
      'رئيسة مجلس النواب',
      'رئيس مجلس الشورى',
      'رئيس مجلس الأمة',
      'رئيس مجلس الشيوخ',
    ],
    dual: [],
    plural: [],
  },
  {
    office: 'DIRECTOR',
    forms: [
      'مدير',
      'مديرة',
      'مدير عام',
      'المدير العام',
      'المدير التنفيذي',
      'مدير تنفيذي',
      'مدير مكتب',
    ],
    dual: [
      'مديرا',
      'مديري',
    ],
    plural: [
      'مديرو',
      'مدراء',
    ],
    own: [
      'مديره',
      'مديرها',
    ],
  },
  {
    office: 'SUPERVISOR',
    forms: [
      'مشرف',
      'مشرفة',
      'المشرف العام',
      'مشرف عام',
    ],
    dual: [],
    plural: [],
  },
  {
    office: 'CHIEF_EXECUTIVE',
    forms: [
      'رئيس تنفيذي',
      'الرئيس التنفيذي',
      'الرئيسة التنفيذية',
      'العضو المنتدب',
      'عضو منتدب',
    ],
    dual: [],
    plural: [],
  },
  {
    office: 'CHAIRPERSON',
    forms: [
      'رئيس مجلس الإدارة',
      'رئيس مجلس إدارة',
      'رئيسة مجلس إدارة',
    ],
    dual: [],
    plural: [],
  },
  {
    office: 'HEAD',
    forms: [
      'مسؤول',
      'مسؤولة',
      'مسئول',
      'مسئولة',
    ],
    dual: [],
    plural: [
      'مسؤولو',
    ],
  },
  {
    office: 'ADVISER',
    forms: [
      'مستشار',
      'مستشارة',
    ],
    dual: [
      'مستشارا',
    ],
    plural: [
      'مستشارو',
    ],
    own: [
      'مستشاره',
      'مستشارته',
    ],
  },
  {
    office: 'CHANCELLOR',
    forms: [
      'مستشار ألمانيا',
      'المستشارة الألمانية',
      'المستشار الألماني',
      'مستشارة ألمانيا',
    ],
    dual: [],
    plural: [],
  },
  {
    office: 'NATIONAL_SECURITY_ADVISER',
    forms: [
      'مستشار',
      'الأمن',
      'القومي',
      'مستشارة الأمن القومي',
      'مستشار الأمن الوطني',
    ],
    dual: [],
    plural: [],
  },
  {
    office: 'JUDGE',
    forms: [
      'قاضي',
      'قاض',
      'قاضية',
      'مستشار',
      'رئيس المحكمة',
      'رئيس محكمة',
    ],
    dual: [],
    plural: [
      'قضاة',
    ],
  },
  {
    office: 'PROSECUTOR',
    forms: [
      'مدعي',
      'المدعي العام',
      'مدعي عام',
      'النائب العام',
      'مدع عام',
      'نائب عام',
      'وكيل النيابة',
      'وكيل نيابة',
    ],
    dual: [],
    plural: [],
  },
  {
    office: 'LAWYER',
    forms: [
      'محامي',
      'محامية',
      'محام',
    ],
    dual: [],
    plural: [],
  },
  {
    office: 'INSPECTOR',
    forms: [
      'مفتش',
      'مفتشة',
      'مفتش عام',
      'المفتش العام',
    ],
    dual: [],
    plural: [],
  },
  {
    office: 'RESEARCHER',
    forms: [
      'باحث',
      'باحثة',
      'محلل',
      'محللة',
      'خبير',
      'خبيرة',
      'محاضر',
      'محاضرة',
    ],
    dual: [],
    plural: [],
  },
  {
    office: 'PROFESSOR',
    forms: [
      'أستاذ',
      'أستاذة',
      'بروفيسور',
      'رئيس قسم',
      'عميد كلية',
      'عميدة كلية',
      'رئيس جامعة',
      'مدير جامعة',
      'مديرة جامعة',
    ],
    dual: [],
    plural: [],
  },
  {
    office: 'PHYSICIAN',
    forms: [
      'طبيب',
      'طبيبة',
      'استشاري',
      'استشارية',
      'جراح',
      'أخصائي',
      'أخصائية',
    ],
    dual: [],
    plural: [],
  },
  {
    office: 'ENGINEER',
    forms: [
      'كبير',
      'المهندسين',
    ],
    dual: [],
    plural: [],
  },
  {
    office: 'JOURNALIST',
    forms: [
      'صحافي',
      'صحافية',
      'صحفي',
      'صحفية',
      'إعلامي',
      'إعلامية',
      'مراسل',
      'مراسلة',
      'مذيع',
      'مذيعة',
      'رئيس تحرير',
      'رئيس التحرير',
      'رئيسة تحرير',
      'كاتب كاتبة معلق محرر محررة',
    ],
    dual: [],
    plural: [],
  },
  {
    office: 'PHOTOGRAPHER',
    forms: [
      'مصور',
      'مصورة',
    ],
    dual: [],
    plural: [],
  },
  {
    office: 'AUTHOR',
    forms: [
      'روائي',
      'روائية',
      'شاعر',
      'شاعرة',
      'أديب',
      'أديبة',
      'مفكر',
      'مفكرة',
      'مؤلف',
      'مؤلفة',
      'مؤرخ',
      'ناقد',
      'ناقدة',
    ],
    dual: [],
    plural: [],
  },
  {
    office: 'ARTIST',
    forms: [
      'فنان',
      'فنانة',
      'ممثل',
      'ممثلة',
      'مطرب',
      'مطربة',
      'مغني',
      'مغنية',
      'مخرج',
      'مخرجة',
      'نجم',
      'نجمة',
      'موسيقار',
      'منتج',
      'رسام',
    ],
    dual: [],
    plural: [],
  },
  {
    office: 'CLERIC',
    forms: [
      'مفتي',
      'مفتي عام',
      'المفتي العام',
      'إمام خطيب داعية قس قسيس كاهن أسقف بطريرك بطريارك مطران حاخام مرجع المرجع الديني',
      'كاردينال',
    ],
    dual: [],
    plural: [],
  },
  {
    office: 'COACH',
    forms: [
      'مدرب',
      'مدربة',
      'المدير الفني',
      'مدير فني',
    ],
    dual: [],
    plural: [],
    own: [
      'مدربه',
      'مدربها',
    ],
  },
  {
    office: 'PLAYER',
    forms: [
      'لاعب',
      'لاعبة',
      'مهاجم',
      'مدافع',
      'حارس',
      'حارس المرمى',
      'حارس مرمى',
      'لاعب الوسط',
      'لاعب وسط',
      'قائد الفريق',
      'صانع الألعاب',
      'هداف ظهير جناح',
    ],
    dual: [],
    plural: [
      'لاعبو',
    ],
    own: [
      'لاعبه',
      'مهاجمه',
      'لاعبها',
      'حارسه',
      'مدافعه',
    ],
  },
  {
    office: 'REFEREE',
    forms: [
      'الحكم',
      'حكم المباراة',
    ],
    dual: [],
    plural: [],
  },
  {
    office: 'ATHLETE',
    forms: [
      'بطل',
      'بطلة',
      'عداء',
      'سباح',
      'ملاكم',
      'متسابق',
      'سائق',
    ],
    dual: [],
    plural: [],
  },
  {
    office: 'CLUB_PRESIDENT',
    forms: [
      'رئيس النادي',
      'رئيس نادي',
    ],
    dual: [],
    plural: [],
  },
  {
    office: 'CAPTAIN',
    forms: [
      'قبطان',
      'طيار',
    ],
    dual: [],
    plural: [],
  },
  {
    office: 'ACTIVIST',
    forms: [
      'ناشط',
      'ناشطة',
      'حقوقي',
      'حقوقية',
      'المعارض',
      'المعارضة',
    ],
    dual: [],
    plural: [],
  },
  {
    office: 'OPPOSITION_LEADER',
    forms: [
      'زعيم المعارضة',
      'زعيمة المعارضة',
    ],
    dual: [],
    plural: [],
  },
  {
    office: 'BUSINESSPERSON',
    forms: [
      'رجل الأعمال',
      'رجل أعمال',
      'سيدة الأعمال',
      'سيدة أعمال',
    ],
    dual: [],
    plural: [],
  },
  {
    office: 'FOUNDER',
    forms: [
      'مؤسس',
    ],
    dual: [],
    plural: [],
  },
  {
    office: 'PREDECESSOR',
    forms: [],
    dual: [],
    plural: [],
    own: [
      'سلفه',
      'سلفها',
    ],
  },
  {
    office: 'SUCCESSOR',
    forms: [],
    dual: [],
    plural: [],
    own: [
      'خلفه',
      'خليفته',
      'خليفتها',
    ],
  },
  {
    office: 'FIRST_LADY',
    forms: [
      'السيدة الأولى',
      'عقيلة',
    ],
    dual: [],
    plural: [],
  },
  {
    office: 'TRIBAL_LEADER',
    forms: [
      'شيخ قبيلة',
      'شيخ قبائل',
      'شيخ مشايخ',
    ],
    dual: [],
    plural: [],
  },
  {
    office: 'ATTACHE',
    forms: [
      'ملحق',
      'الملحق العسكري',
      'الملحق الثقافي',
      'ملحق ثقافي',
      'الملحق الصحفي',
    ],
    dual: [],
    plural: [],
  },
  {
    office: 'CANDIDATE',
    forms: [
      'مرشح',
      'مرشحة',
    ],
    dual: [],
    plural: [
      'مرشحو',
    ],
  },
  {
    office: 'GUARDIAN',
    forms: [
      'خادم الحرمين الشريفين',
      'خادم الحرمين',
    ],
    dual: [],
    plural: [],
  },
  {
    office: 'CEO_FEDERATION',
    forms: [
      'رئيس الاتحاد',
      'رئيس اتحاد',
    ],
    dual: [],
    plural: [],
  },
  {
    office: 'COMPANION',
    forms: [
      'رفيق',
    ],
    dual: [],
    plural: [],
  },
  {
    office: 'GENERAL_MANAGER',
    forms: [
      'مدير',
      'عام',
      'فرع',
    ],
    dual: [],
    plural: [],
  },
  {
    office: 'NONE',
    forms: [],
    dual: [],
    plural: [],
    own: [
      'معاليه',
      'سموه',
      'سعادته',
      'فضيلته',
      'جلالته',
      'فخامته',
      'سماحته',
    ],
  },
  {
    office: 'HEAD_OF_STATE',
    forms: [
      'رأس',
      'النظام',
    ],
    dual: [],
    plural: [],
  },
  {
    office: 'CHIEF',
    forms: [
      'كبير',
    ],
    dual: [],
    plural: [],
  },
  {
    office: 'POLICE_CHIEF',
    forms: [
      'مدير',
      'شرطة',
      'مدير الشرطة',
      'قائد الشرطة',
      'رئيس الشرطة',
      'قائد شرطة',
    ],
    dual: [],
    plural: [],
  },
];
