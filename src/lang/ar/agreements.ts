import type { AgreementConstruction, AgreementGrammar, AgreementNoun, AgreementVerb } from '../agreement-grammar.js';
import type { Rule } from '../rule.js';
import { CLAUSES } from './clauses.js';
import { type EventVerb, nounForms, verbForms } from './event-forms.js';
import { lines } from './words.js';

const RULES: readonly Rule<AgreementConstruction>[] = [
  {
    id: 'ar.agreement.agree-on',
    construction: 'AGREE_ON',
    reads: 'verb of agreeing, parties, "on", what was agreed on',
    reason: 'The verb tells the accord by its content; one subject alone shares a view and makes no accord.',
    confidence: 0.88,
    examples: [
      'اتفق الجانبان الروسي والتركي على إنشاء مركز مراقبة مشترك في إدلب.',
      'قال الوسيط إن المشاركين في المحادثات توافقوا على تبادل الأسرى خلال شهر.',
    ],
    counterexamples: ['اتفق الخبراء على أن الأسعار سترتفع.', 'لم يتفق الجانبان الروسي والتركي على موعد الجولة.'],
  },
  {
    id: 'ar.agreement.accord-verb',
    construction: 'ACCORD_VERB',
    reads: 'verb of signing, concluding, reaching, ratifying, extending, breaking, parties, accord',
    reason: 'The same verbs take other objects; the accord noun as object decides.',
    confidence: 0.9,
    examples: [
      'وقعت الحكومة السودانية والحركة الشعبية اتفاقا لوقف القتال في جوبا.',
      'توصلت إيران والقوى الكبرى إلى اتفاق حول التفتيش في فيينا.',
      'خرقت الميليشيات الهدنة في تعز مساء أمس.',
      'رفض البرلمان السوداني بعد ساعات التوقيع على الاتفاق.',
    ],
    counterexamples: [
      'وقع انفجار قرب مقر الحكومة السودانية.',
      'يأمل الوسطاء أن توقع الحكومة السودانية اتفاقا لوقف القتال.',
      'رفض وزير النقل سالم الهادي مطالب النواب بالتمهل في عرض الاتفاق على المجلس.',
      'جدد وزير النقل سالم الهادي دعوته إلى الانضمام للاتفاق.',
      'سيقرر البرلمان السوداني قبول أو رفض الاتفاق في الشهر المقبل.',
      'وحذر الوزير من أن رفض البرلمان السوداني للاتفاق سيضر بالميناء.',
    ],
  },
  {
    id: 'ar.agreement.relative',
    construction: 'RELATIVE',
    reads: 'accord, relative pronoun, what was done to it, by whom',
    reason: 'Background clauses state an accord and its status: the accord that X signed.',
    confidence: 0.85,
    examples: ['انتقد النائب الاتفاق النووي الذي وقعته إيران والقوى الكبرى في فيينا.'],
    counterexamples: ['انتقد النائب الاتفاق النووي الذي يثير جدلا واسعا.'],
  },
  {
    id: 'ar.agreement.verbal-noun',
    construction: 'VERBAL_NOUN',
    reads: 'after, since or "took place", verbal noun, accord, parties',
    reason: 'A verbal noun tells a fact only where something presupposes it; an aim or a hope does not.',
    confidence: 0.85,
    examples: [
      'ارتفعت الصادرات بعد توقيع الاتفاق التجاري بين تركيا وإيران.',
      'تم الاتفاق على تمديد المهلة بين الحكومة اليمنية والحوثيين.',
    ],
    counterexamples: [
      'يسعى المبعوث إلى توقيع اتفاق بين الحكومة اليمنية والحوثيين.',
      'لم يتم التوصل إلى اتفاق بين الحكومة اليمنية والحوثيين.',
    ],
  },
  {
    id: 'ar.agreement.participle',
    construction: 'PARTICIPLE',
    reads: 'accord, signed or concluded, between parties',
    reason: 'The participle is the status, "between" brings the parties.',
    confidence: 0.85,
    examples: ['ينص الاتفاق المبرم بين روسيا وتركيا على سحب السلاح الثقيل.'],
    counterexamples: ['ينص الاتفاق المنتظر بين روسيا وتركيا على سحب السلاح الثقيل.'],
  },
  {
    id: 'ar.agreement.entry',
    construction: 'ENTRY',
    reads: 'accord, came into force',
    reason: 'Force is a status of its own, told by a set phrase.',
    confidence: 0.9,
    examples: ['دخلت الهدنة حيز التنفيذ منتصف الليلة الماضية في تعز.'],
    counterexamples: ['دخل القانون الجديد حيز التنفيذ أمس.'],
  },
  {
    id: 'ar.agreement.denial',
    construction: 'DENIAL',
    reads: 'denied, existence or conclusion of an accord',
    reason: 'A denied accord is told by whoever denies it; it must not count as an accord.',
    confidence: 0.85,
    examples: ['نفت الحكومة السورية وجود اتفاق مع روسيا على تسليم المدينة.'],
    counterexamples: ['نفت الحكومة السورية قصف المدينة.'],
  },
  {
    id: 'ar.agreement.negotiation',
    construction: 'NEGOTIATION',
    reads: 'talks, parties, about or towards, accord',
    reason: 'An accord under negotiation has a status before it exists.',
    confidence: 0.8,
    examples: [
      'تتفاوض اليونان مع الدائنين على اتفاق جديد في بروكسل.',
      'تجري محادثات بين الحكومة الكولومبية والمتمردين للتوصل إلى اتفاق سلام في هافانا.',
    ],
    counterexamples: ['انتهت المحادثات بين الحكومة الكولومبية والمتمردين في هافانا.'],
  },
];

const verb = (
  lemma: string,
  status: AgreementVerb['status'],
  stems: EventVerb,
  options: Partial<Omit<AgreementVerb, 'lemma' | 'status' | 'forms'>> = {},
): AgreementVerb => ({
  lemma,
  status,
  forms: verbForms(stems, { withOwn: true }),
  through: [],
  throughPronoun: [],
  attached: [],
  isDirect: options.through === undefined,
  object: 'ACCORD',
  isMutual: false,
  inPresent: false,
  isLight: false,
  isIntransitive: false,
  ofDocument: null,
  ...options,
});

const ON = {
  through: ['على'],
  throughPronoun: ['عليه', 'عليها'],
} as const;
const TO = {
  through: ['إلى', 'الى'],
  throughPronoun: ['إليه', 'إليها', 'اليه', 'اليها'],
  attached: ['ل'],
} as const;
const FROM = {
  through: ['من'],
  throughPronoun: ['منه', 'منها'],
} as const;

const VERBS: readonly AgreementVerb[] = [
  verb('اتفق', 'AGREED', { past: 'اتفق', present: 'تفق' }, { ...ON, object: 'ANY', isMutual: true }),
  verb('توافق', 'AGREED', { past: 'توافق', present: 'توافق' }, { ...ON, object: 'ANY', isMutual: true }),
  verb('توصل', 'AGREED', { past: 'توصل', present: 'توصل' }, TO),
  verb('أبرم', 'AGREED', { past: 'أبرم', present: 'برم' }),
  verb('عقد', 'AGREED', { past: 'عقد', present: 'عقد' }, { isLight: true }),
  verb('وافق', 'AGREED', { past: 'وافق', present: 'وافق' }, { ...ON, object: 'MEASURE', ofDocument: 'RATIFIED' }),
  verb('أعلن', 'AGREED', { past: 'أعلن', present: 'علن' }, { object: 'TRUCE' }),
  verb('أعلن', 'AGREED', { past: 'أعلن', present: 'علن' }, { through: ['عن'], throughPronoun: ['عنه', 'عنها'] }),
  verb('أقر', 'AGREED', { past: 'أقر', present: 'قر' }, { ofDocument: 'RATIFIED' }),
  verb('وقع', 'SIGNED', { past: 'وقع', present: 'وقع' }, { ...ON, isDirect: true }),
  verb('صادق', 'RATIFIED', { past: 'صادق', present: 'صادق' }, ON),
  verb('صدق', 'RATIFIED', { past: 'صدق', present: 'صدق' }, ON),
  verb('مدد', 'EXTENDED', { past: 'مدد', present: 'مدد' }),
  verb('جدد', 'EXTENDED', { past: 'جدد', present: 'جدد' }),
  verb('علق', 'SUSPENDED', { past: 'علق', present: 'علق' }),
  verb('خرق', 'VIOLATED', { past: 'خرق', present: 'خرق' }, { inPresent: true }),
  verb('اخترق', 'VIOLATED', { past: 'اخترق', present: 'خترق' }, { inPresent: true }),
  verb('انتهك', 'VIOLATED', { past: 'انتهك', present: 'نتهك' }, { inPresent: true }),
  verb('نقض', 'VIOLATED', { past: 'نقض', present: 'نقض' }),
  verb('انهار', 'ENDED', { past: 'انهار', present: 'نهار' }, { isIntransitive: true }),
  verb('سقط', 'ENDED', { past: 'سقط', present: 'سقط' }, { isIntransitive: true }),
  verb('انتهى', 'ENDED', { past: 'انتهى', present: 'نتهي', weak: true }, { isIntransitive: true }),
  verb('سرى', 'IN_FORCE', { past: 'سرى', present: 'سري', weak: true }, { isIntransitive: true }),
  verb('بدأ', 'IN_FORCE', { past: 'بدأ', present: 'بدأ' }, { isIntransitive: true, object: 'TRUCE' }),
  verb('جمد', 'SUSPENDED', { past: 'جمد', present: 'جمد' }),
  verb('فسخ', 'ENDED', { past: 'فسخ', present: 'فسخ' }),
  verb('انسحب', 'WITHDRAWN', { past: 'انسحب', present: 'نسحب' }, FROM),
  verb('ألغى', 'ENDED', { past: 'ألغى', present: 'لغي', weak: true }),
  verb('أنهى', 'ENDED', { past: 'أنهى', present: 'نهي', weak: true }),
  verb('رفض', 'REJECTED', { past: 'رفض', present: 'رفض' }),
  verb('اقترح', 'PROPOSED', { past: 'اقترح', present: 'قترح' }),
];

const noun = (
  status: AgreementNoun['status'],
  word: string,
  options: Partial<Omit<AgreementNoun, 'status' | 'forms'>> = {},
): AgreementNoun => ({
  status,
  forms: nounForms(word),
  through: [],
  throughPronoun: [],
  attached: [],
  isDirect: options.through === undefined,
  object: 'ACCORD',
  needsFact: false,
  needsParties: false,
  byDecision: false,
  ofDocument: null,
  ...options,
});

const NOUNS: readonly AgreementNoun[] = [
  noun('SIGNED', 'توقيع', { ...ON, isDirect: true }),
  noun('AGREED', 'إبرام'),
  noun('AGREED', 'عقد', { needsFact: true }),
  noun('AGREED', 'توصل', TO),
  noun('AGREED', 'اتفاق', { ...ON, object: 'ANY', needsFact: true }),
  noun('AGREED', 'توافق', { ...ON, object: 'ANY', needsFact: true, needsParties: true }),
  noun('AGREED', 'موافقة', { ...ON, object: 'MEASURE', needsFact: true, byDecision: true, ofDocument: 'RATIFIED' }),
  noun('RATIFIED', 'مصادقة', { ...ON, needsFact: true, byDecision: true }),
  noun('RATIFIED', 'تصديق', { ...ON, needsFact: true, byDecision: true }),
  noun('EXTENDED', 'تمديد', { needsFact: true }),
  noun('EXTENDED', 'تجديد', { needsFact: true }),
  noun('IN_FORCE', 'سريان'),
  noun('IN_FORCE', 'بدء', { needsFact: true, object: 'TRUCE' }),
  noun('SUSPENDED', 'تعليق', { needsFact: true }),
  noun('VIOLATED', 'خرق'),
  noun('VIOLATED', 'خروق'),
  noun('VIOLATED', 'نقض'),
  noun('VIOLATED', 'انتهاك'),
  noun('VIOLATED', 'خروقات'),
  noun('VIOLATED', 'انتهاكات'),
  noun('VIOLATED', 'اختراق'),
  noun('ENDED', 'انهيار', { needsFact: true }),
  noun('ENDED', 'سقوط', { needsFact: true }),
  noun('ENDED', 'انتهاء', { needsFact: true, object: 'TRUCE' }),
  noun('ENDED', 'إلغاء', { needsFact: true }),
  noun('WITHDRAWN', 'انسحاب', { ...FROM, needsFact: true }),
];

const ACCORDS = [
  'اتفاق',
  'اتفاقية',
  'اتفاقيات',
  'اتفاقات',
  'هدنة',
  'معاهدة',
  'معاهدات',
  'مذكرة تفاهم',
  'مذكرة التفاهم',
  'مذكرتي تفاهم',
  'مذكرتا تفاهم',
  'مذكرتين',
  'مذكرتا التفاهم',
  'مذكرتي التفاهم',
  'مذكرات التفاهم',
  'اتفاقيتي',
  'اتفاقيتين',
  'اتفاقين',
  'مذكرات تفاهم',
  'مذكرة',
  'مذكرات',
  'بروتوكول',
  'تفاهم',
  'تفاهمات',
  'صلح',
  'خارطة الطريق',
  'خريطة الطريق',
  'خارطة طريق',
  'خريطة طريق',
  'وقف إطلاق النار',
  'وقف لإطلاق النار',
  'إعلان مبادئ',
  'صفقة',
  'خطة العمل المشتركة',
  'خطة العمل الشاملة المشتركة',
];

const PAPERS = ['عقد', 'عقود', 'وثيقة', 'ميثاق'];

export const AGREEMENTS: AgreementGrammar = {
  rules: RULES,
  clauses: CLAUSES,
  accords: ACCORDS.flatMap(nounForms),
  documents: lines(`
    اتفاقية
    الاتفاقية
    اتفاقيات
    مذكرة
    المذكرة
    مذكرات
    مذكرتي
    بروتوكول
    البروتوكول
    معاهدة
    المعاهدة
  `),
  deals: ['صفقة'],
  truces: lines(`
    هدنة
    الهدنة
    وقف
    تهدئة
    التهدئة
  `),
  steps: lines(`
    الالتزام
    التزام
    التوقيع
    توقيع
    قبول
    القبول
    تنفيذ
    تطبيق
    تمديد
    احترام
    العمل
    عمل
  `),
  fixedBefore: lines(`
    حفاظا
    بناء
    علاوة
    ردا
    حرصا
    زيادة
    اعتمادا
    عطفا
    تأكيدا
    تعليقا
  `),
  masculineRelatives: ['الذي', 'اللذان', 'اللذين'],
  demonstratives: ['هذا', 'هذه', 'ذلك', 'تلك'],
  disjunctions: ['أو', 'أم'],
  fillers: lines(`
    عدد
    عددا
    من
    العديد
    سلسلة
    جملة
    حزمة
    ثلاث
    ثلاثة
    أربع
    خمس
    ست
    سبع
    ثماني
    تسع
    عشر
    آخر
    أخرى
    جديد
    جديدة
    متكرر
    متكررة
    صارخ
    صارخا
    واضح
    مستمر
    مستمرة
  `),
  papers: PAPERS.flatMap(nounForms),
  measures: lines(`
    مناطق خفض التصعيد
    مناطق تخفيف التصعيد
    مناطق عدم التصعيد
    مناطق آمنة
    خفض التصعيد
    تخفيف التصعيد
    وقف القتال
    تهدئة
    التهدئة
    تبادل الأسرى
    تبادل للأسرى
    تبادل المعتقلين
    فك الحصار
    رفع الحصار
    رفع العقوبات
    تخفيف العقوبات
    فرض القيود
    فرض قيود
    تبادل السفراء
    استئناف العلاقات
    ممرات إنسانية
    إجلاء
    انسحاب
    الانسحاب
    نزع السلاح
    تسليم السلاح
    وقف الأعمال العدائية
    وقف الأعمال القتالية
  `),
  verbs: VERBS,
  nouns: NOUNS,
  participles: [
    {
      status: 'AGREED',
      forms: ['المبرم', 'المبرمة', 'مبرم', 'مبرمة'],
    },
    {
      status: 'SIGNED',
      forms: ['الموقع', 'الموقعة', 'موقع', 'موقعة'],
    },
  ],
  entry: {
    verbs: [...verbForms({ past: 'دخل', present: 'دخل' }), ...verbForms({ past: 'بدأ', present: 'بدأ' })],
    force: ['حيز التنفيذ', 'حيز التطبيق', 'حيز السريان', 'سريان', 'سريانها', 'سريانه', 'تطبيق'],
  },
  denial: {
    verbs: [...verbForms({ past: 'نفى', present: 'نفي', weak: true }), ...verbForms({ past: 'أنكر', present: 'نكر' })],
    fillers: ['وجود', 'التوصل', 'إلى', 'أي', 'إبرام', 'توقيع', 'عقد', 'صحة', 'أنباء', 'أن', 'يكون', 'هناك'],
  },
  negotiation: {
    verbs: verbForms({ past: 'تفاوض', present: 'تفاوض' }),
    nouns: ['مفاوضات', 'محادثات', 'مباحثات', 'مشاورات', 'تفاوض', 'تباحث'].flatMap(nounForms),
    links: lines(`
      بشأن
      حول
      على
      إلى
      لإبرام
      لتوقيع
      لعقد
      لبلورة
      إبرام
      توقيع
      بإبرام
      مشروع
      التوصل
      للتوصل
      بالتوصل
      لتحقيق
      لتمديد
    `),
    drafts: ['مشروع', 'مسودة'],
  },
  helpers: [
    { role: 'MEDIATOR', forms: ['بوساطة', 'برعاية', 'بإشراف'] },
    { role: 'GUARANTOR', forms: ['بضمانة', 'بضمان', 'بضمانات'] },
    { role: 'HOST', forms: ['باستضافة'] },
  ],
  sports: lines(`
    لاعب
    لاعبا
    اللاعب
    لاعبين
    اللاعبين
    لاعبي
    المدرب
    مدرب
    المهاجم
    مهاجم
    الحارس
    المحترف
    الاحتراف
    ناديه
    ناديي
    النادي
    نادي
    الدوري
    المباراة
    مباراة
    مباريات
  `),
  nearness: lines(`
    قرب
    قريب
    قريبة
    قريبون
    قريبين
    قريبان
    قريبتان
    وشك
    اقتراب
    يقترب
    تقترب
    يقتربون
    اقترب
    اقتربت
    اقتربا
    اقتربوا
  `),
  approvers: lines(`
    مجلس
    المجلس
    مجلسا
    برلمان
    البرلمان
    الكونغرس
    الكونجرس
    الكنيست
  `),
  announcers: lines(`
    أعلن
    أعلنت
    أعلنا
    أعلنتا
    أعلنوا
    كشف
    كشفت
  `),
  completions: lines(`
    تم
    تمت
    جرى
    جرت
    يتم
    انتهى
    انتهت
    أسفر
    أسفرت
    أثمر
    أثمرت
    أفضى
    أفضت
    توج
    توجت
    تكلل
    تكللت
  `),
  agentives: ['من جانب', 'من قبل', 'من طرف', 'على يد', 'على أيدي'],
  withThem: ['معها', 'معه', 'معهم', 'معهما'],
  blockers: lines(`
    قبل
    قبيل
    إمكانية
    احتمال
    أي
    دون
    عدم
    حال
    مشروع
    مسودة
    بنود
    آلية
    شروط
    صيغة
    تنفيذ
    احترام
    تطبيق
    إطار
  `),
  views: ['أن', 'أنه', 'أنها', 'أنهم', 'الرأي', 'القول', 'ضرورة', 'أهمية', 'الأهمية', 'الضرورة', 'ان', 'انه', 'انها'],
  subjectLinks: ['بشأن', 'حول', 'على', 'بخصوص', 'لوقف', 'ب'],
  notBefore: lines(`
    عليه
    عليها
    الطرفين
    توقيف
    اعتقال
    جلب
    إحضار
    احتجاج
    استدعاء
    قضائية
    إيقاف
  `),
};
