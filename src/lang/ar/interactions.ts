import type {
  InteractionConstruction,
  InteractionGrammar,
  InteractionNoun,
  InteractionVerb,
  LightVerb,
} from '../interaction-grammar.js';
import type { Rule } from '../rule.js';
import { CLAUSES } from './clauses.js';
import { type EventVerb, nounForms, qualifiedForms, verbForms } from './event-forms.js';
import { lines } from './words.js';

const RULES: readonly Rule<InteractionConstruction>[] = [
  {
    id: 'ar.interaction.meets',
    construction: 'MEETS',
    reads: 'verb of meeting or receiving, subject, object (direct, with "with" or the attached preposition)',
    reason:
      'The usual report of a meeting; subject and object are told apart by order and by where a definite phrase ends.',
    confidence: 0.9,
    examples: [
      'التقى وزير الخارجية الفرنسي لوران فابيوس أمس في باريس الرئيس اللبناني ميشال سليمان.',
      'استقبل الرئيس المصري عبد الفتاح السيسي في القاهرة وزير الخارجية الروسي سيرغي لافروف.',
    ],
    counterexamples: [
      'لم يلتق وزير الخارجية الفرنسي لوران فابيوس أي مسؤول إيراني.',
      'استقبلت المستشفيات عشرات الجرحى بعد الانفجار.',
    ],
  },
  {
    id: 'ar.interaction.with',
    construction: 'WITH',
    reads: 'verb of gathering or discussing, subject, "with", the other party',
    reason: 'Verbs of discussing tell a meeting only where "with" brings in somebody who can talk.',
    confidence: 0.85,
    examples: ['اجتمع المبعوث الأممي ستيفان دي ميستورا مع وفد المعارضة السورية في جنيف.'],
    counterexamples: ['بحث مجلس الوزراء أسعار القمح مع بداية الموسم.'],
  },
  {
    id: 'ar.interaction.visits',
    construction: 'VISITS',
    reads: 'verb of visiting, visitor, visited place or body',
    reason: 'Only a visitor with an office, or a delegation, makes a visit that is news between parties.',
    confidence: 0.88,
    examples: ['زار وزير الخارجية الروسي سيرغي لافروف طهران في نيسان الماضي.'],
    counterexamples: ['زار الطلاب متحف المدينة في عطلة الأسبوع.'],
  },
  {
    id: 'ar.interaction.travels',
    construction: 'TRAVELS',
    reads: 'verb of arriving or setting out, traveller, "to", place',
    reason: 'An arrival tells the visit without its noun.',
    confidence: 0.85,
    examples: ['وصل وزير الخارجية الأميركي جون كيري إلى الدوحة مساء أمس.'],
    counterexamples: ['وصل عدد القتلى إلى مئة في حلب.', 'وصلت شحنة القمح إلى بيروت.'],
  },
  {
    id: 'ar.interaction.calls',
    construction: 'CALLS',
    reads: 'verb of phoning, caller, the attached preposition, called person',
    reason: 'The verb also means "to be connected": two persons make it a call.',
    confidence: 0.9,
    examples: ['اتصل الرئيس الأميركي باراك أوباما هاتفيا بالرئيس الروسي فلاديمير بوتين.'],
    counterexamples: ['اتصل الطريق الجديد بالميناء القديم.'],
  },
  {
    id: 'ar.interaction.light-verb',
    construction: 'LIGHT_VERB',
    reads: 'verb of holding or taking place, parties, event noun, further parties',
    reason: 'The noun says what happened, the verb says that it did and who did it.',
    confidence: 0.88,
    examples: [
      'عقد وزير الخارجية الألماني فرانك شتاينماير اجتماعا مغلقا مع نظيره الإيراني محمد جواد ظريف.',
      'أجرى الرئيس الفرنسي فرانسوا هولاند محادثات مع المستشارة الألمانية أنجيلا ميركل.',
    ],
    counterexamples: ['عقد المستثمرون آمالا كبيرة على المشروع.'],
  },
  {
    id: 'ar.interaction.noun-owned',
    construction: 'NOUN_OWNED',
    reads: 'event noun with a pronoun, the other party',
    reason: 'The pronoun stands for the speaker or the subject of the clause.',
    confidence: 0.85,
    examples: ['قال وزير الخارجية الروسي سيرغي لافروف بعد لقائه نظيره الأميركي جون كيري إن الحل قريب.'],
    counterexamples: ['قال الطبيب بعد لقائه الأول إن العلاج طويل.'],
  },
  {
    id: 'ar.interaction.noun-parties',
    construction: 'NOUN_PARTIES',
    reads: 'event noun, its parties in the genitive, behind "with" or "between"',
    reason: 'Events are named as nouns with their parties wherever something else is told about them.',
    confidence: 0.8,
    examples: [
      'تصدر الملف اجتماع وزراء خارجية دول الخليج في الرياض.',
      'أثنى الخبير على المحادثات بين الحكومة السورية والأمم المتحدة في دمشق.',
    ],
    counterexamples: ['يحتاج المشروع إلى لقاءات كثيرة.', 'لا اجتماع بين الحكومة السورية والأمم المتحدة هذا العام.'],
  },
  {
    id: 'ar.interaction.noun-subject',
    construction: 'NOUN_SUBJECT',
    reads: 'during or at, event noun; the party is who speaks in the clause',
    reason: 'Who says something at a press conference or during a visit took part in it.',
    confidence: 0.82,
    examples: ['أعلن وزير الخارجية التركي مولود جاويش أوغلو في مؤتمر صحافي أن الحدود مفتوحة.'],
    counterexamples: ['تدرس الجامعة فكرة مؤتمر صحافي للطلاب.'],
  },
];

const verb = (
  type: InteractionVerb['type'],
  frame: InteractionVerb['frame'],
  lemma: string,
  stems: EventVerb,
): InteractionVerb => ({
  lemma,
  type,
  frame,
  forms: verbForms(stems, { withOwn: true }),
});

const VERBS: readonly InteractionVerb[] = [
  verb('MEETING', 'MEETS', 'التقى', { past: 'التقى', present: 'لتقي', weak: true }),
  verb('MEETING', 'MEETS', 'قابل', { past: 'قابل', present: 'قابل' }),
  verb('MEETING', 'RECEIVES', 'استقبل', { past: 'استقبل', present: 'ستقبل' }),
  verb('MEETING', 'GATHERS', 'اجتمع', { past: 'اجتمع', present: 'جتمع' }),
  verb('TALKS', 'DISCUSSES', 'بحث', { past: 'بحث', present: 'بحث' }),
  verb('TALKS', 'DISCUSSES', 'ناقش', { past: 'ناقش', present: 'ناقش' }),
  verb('TALKS', 'DISCUSSES', 'تباحث', { past: 'تباحث', present: 'تباحث' }),
  verb('TALKS', 'DISCUSSES', 'تشاور', { past: 'تشاور', present: 'تشاور' }),
  verb('TALKS', 'DISCUSSES', 'تفاوض', { past: 'تفاوض', present: 'تفاوض' }),
  verb('VISIT', 'VISITS', 'زار', { past: 'زار', present: 'زور' }),
  verb('VISIT', 'TRAVELS', 'وصل', { past: 'وصل', present: 'صل' }),
  verb('VISIT', 'TRAVELS', 'ذهب', { past: 'ذهب', present: 'ذهب' }),
  verb('VISIT', 'TRAVELS', 'سافر', { past: 'سافر', present: 'سافر' }),
  verb('VISIT', 'TRAVELS', 'اتجه', { past: 'اتجه', present: 'تجه' }),
  verb('VISIT', 'TRAVELS', 'توجه', { past: 'توجه', present: 'توجه' }),
  verb('PHONE_CALL', 'CALLS', 'اتصل', { past: 'اتصل', present: 'تصل' }),
  {
    lemma: 'تحدث هاتفيا',
    type: 'PHONE_CALL',
    frame: 'CALLS',
    forms: verbForms({ past: 'تحدث', present: 'تحدث' })
      .filter(({ hasObject }) => !hasObject)
      .map((form) => ({ ...form, form: `${form.form} هاتفيا` })),
  },
  verb('PHONE_CALL', 'CALLS', 'هاتف', { past: 'هاتف', present: 'هاتف' }),
];

const PRESS = ['صحافي', 'صحفي'];
const PRESS_FEMININE = ['صحافية', 'صحفية'];
const PRESSMEN = [
  'مع الصحافيين',
  'مع الصحفيين',
  'مع صحافيين',
  'مع صحفيين',
  'بالصحافيين',
  'بالصحفيين',
  'للصحافيين',
  'للصحفيين',
  'إلى الصحافيين',
  'مع الإعلاميين',
];
const BY_PHONE = ['هاتفي'];
const BY_PHONE_FEMININE = ['هاتفية'];

const NOUN_ROWS: readonly Pick<InteractionNoun, 'type' | 'forms'>[] = [
  { type: 'MEETING', forms: ['لقاء', 'لقاءات', 'اجتماع', 'اجتماعات', 'قمة'].flatMap(nounForms) },
  {
    type: 'TALKS',
    forms: [
      'محادثات',
      'مباحثات',
      'مفاوضات',
      'مشاورات',
      'مناقشات',
      'جلسة مباحثات',
      'جلسة محادثات',
      'جولة محادثات',
      'جولة مفاوضات',
    ].flatMap(nounForms),
  },
  {
    type: 'TALKS',
    forms: lines(`
      جولة المحادثات
      جولة المفاوضات
      جولة المباحثات
      جولة مشاورات
      جولة من المحادثات
      جولة من المفاوضات
      جولة من المباحثات
      جولة من المشاورات
      جولة جديدة من المحادثات
      جولة جديدة من المفاوضات
      جولة جديدة من المباحثات
      جولة أخرى من المحادثات
      جولة أخرى من المفاوضات
    `).map((form) => ({ form, state: 'BARE' as const })),
  },
  {
    type: 'VISIT',
    forms: [
      ...nounForms('زيارة'),
      ...nounForms('زيارات').filter(({ state }) => state !== 'DEFINITE'),
      ...qualifiedForms('جولة', ['تفقدية', 'ميدانية']),
    ],
  },
  {
    type: 'CONFERENCE',
    forms: [
      ...['مؤتمر', 'إيجاز', 'لقاء'].flatMap((noun) => qualifiedForms(noun, PRESS)),
      ...qualifiedForms('ندوة', PRESS_FEMININE),
      ...['لقاء', 'لقائه', 'لقائها', 'حديث', 'حديثه', 'اجتماع'].flatMap((noun) =>
        PRESSMEN.map((men) => ({ form: `${noun} ${men}`, state: 'BARE' as const })),
      ),
    ],
  },
  {
    type: 'PHONE_CALL',
    forms: [
      ...qualifiedForms('اتصال', BY_PHONE),
      ...['مكالمة', 'محادثة', 'اتصالات'].flatMap((noun) => qualifiedForms(noun, BY_PHONE_FEMININE)),
    ],
  },
  { type: 'LETTER', forms: ['رسالة', 'برقية', 'برقيات', 'رسالة خطية'].flatMap(nounForms) },
];

const NOUNS: readonly InteractionNoun[] = [
  ...NOUN_ROWS.map((row) => ({ ...row, isWelcome: false, needsVerb: false, isPersonal: false })),
  {
    type: 'MEETING',
    forms: [
      ...nounForms('استقبال').filter(({ state }) => state === 'OWNED'),
      ...['سموه', 'معاليه', 'سعادته', 'فخامته', 'جلالته', 'دولته'].map((owner) => ({
        form: `استقبال ${owner}`,
        state: 'OWNED' as const,
      })),
    ],
    isWelcome: true,
    needsVerb: false,
    isPersonal: false,
  },
  {
    type: 'MEETING',
    forms: [
      { form: 'استقبال', state: 'BARE' },
      { form: 'الاستقبال', state: 'DEFINITE' },
    ],
    isWelcome: true,
    needsVerb: false,
    isPersonal: false,
  },
  {
    type: 'MEETING',
    forms: ['جلسة', 'جلسات'].flatMap(nounForms),
    isWelcome: false,
    needsVerb: true,
    isPersonal: false,
  },
  {
    type: 'PHONE_CALL',
    forms: nounForms('اتصال'),
    isWelcome: false,
    needsVerb: false,
    isPersonal: true,
  },
];

const light = (stems: EventVerb, options: Partial<Omit<LightVerb, 'forms'>> = {}): LightVerb => ({
  forms: verbForms(stems),
  isIntransitive: false,
  isCue: false,
  isDiscussing: false,
  isAttending: false,
  isChairing: false,
  isNominal: false,
  types: null,
  ...options,
});

const nominal = (forms: string, options: Partial<LightVerb> = {}): LightVerb => ({
  ...light({ past: '', present: '' }, options),
  forms: forms.split(' ').map((form) => ({ form, tense: 'PAST', number: 'ONE', hasObject: false })),
  isNominal: true,
});

const LIGHT_VERBS: readonly LightVerb[] = [
  light({ past: 'عقد', present: 'عقد' }),
  light({ past: 'أجرى', present: 'جري', weak: true }),
  light({ past: 'ترأس', present: 'ترأس' }, { isChairing: true }),
  light({ past: 'رأس', present: 'رأس' }, { isChairing: true }),
  nominal('عقده عقدها عقدهما عقدهم إجرائه إجراؤه إجراءه إجرائها إجراؤها إجراءها إجرائهما إجراؤهما إجرائهم'),
  nominal('ترؤس ترؤسه ترؤسها رئاسته', { isChairing: true }),
  light({ past: 'قام', present: 'قوم' }, { types: ['VISIT'] }),
  light({ past: 'أدى', present: 'ؤدي', weak: true }, { types: ['VISIT'] }),
  light({ past: 'تلقى', present: 'تلقى', weak: true }, { types: ['LETTER', 'PHONE_CALL'] }),
  light({ past: 'تسلم', present: 'تسلم' }, { types: ['LETTER', 'PHONE_CALL'] }),
  light({ past: 'بعث', present: 'بعث' }, { types: ['LETTER', 'PHONE_CALL'] }),
  light({ past: 'وجه', present: 'وجه' }, { types: ['LETTER', 'PHONE_CALL'] }),
  light({ past: 'بدأ', present: 'بدأ' }),
  light({ past: 'استأنف', present: 'ستأنف' }, { isCue: true }),
  light({ past: 'استؤنف', present: 'ستأنف' }, { isCue: true, isIntransitive: true }),
  light({ past: 'اختتم', present: 'ختتم' }),
  light({ past: 'أنهى', present: 'نهي', weak: true }),
  light({ past: 'واصل', present: 'واصل' }),
  light({ past: 'خاض', present: 'خوض' }),
  light({ past: 'دخل', present: 'دخل' }, { types: ['TALKS'] }),
  light({ past: 'تبادل', present: 'تبادل' }, { types: ['PHONE_CALL', 'LETTER'] }),
  light({ past: 'أرسل', present: 'رسل' }, { types: ['LETTER'] }),
  light({ past: 'رفع', present: 'رفع' }, { types: ['LETTER'] }),
  light({ past: 'أدار', present: 'دير' }),
  light({ past: 'نظم', present: 'نظم' }, { types: ['CONFERENCE'] }),
  light({ past: 'حضر', present: 'حضر' }, { isAttending: true }),
  light({ past: 'شارك', present: 'شارك' }, { isAttending: true }),
  light({ past: 'رافق', present: 'رافق' }, { isAttending: true }),
  light({ past: 'استضاف', present: 'ستضيف' }),
  light({ past: 'احتضن', present: 'حتضن' }),
  light({ past: 'شهد', present: 'شهد' }),
  light({ past: 'اعتزم', present: 'عتزم' }, { types: ['VISIT'] }),
  light({ past: 'بحث', present: 'بحث' }, { isDiscussing: true }),
  light({ past: 'ناقش', present: 'ناقش' }, { isDiscussing: true }),
  light({ past: 'استعرض', present: 'ستعرض' }, { isDiscussing: true }),
  light({ past: 'جرى', present: 'جري', weak: true }, { isIntransitive: true }),
  light({ past: 'انعقد', present: 'نعقد' }, { isIntransitive: true }),
  light({ past: 'انطلق', present: 'نطلق' }, { isIntransitive: true }),
  light({ past: 'تواصل', present: 'تواصل' }, { isIntransitive: true }),
  light({ past: 'انتهى', present: 'نتهي', weak: true }, { isIntransitive: true }),
  light({ past: 'تم', present: 'تم' }, { isIntransitive: true }),
];

export const INTERACTIONS: InteractionGrammar = {
  rules: RULES,
  clauses: CLAUSES,
  verbs: VERBS,
  nouns: NOUNS,
  lightVerbs: LIGHT_VERBS,
  anaphors: [
    { type: 'PHONE_CALL', forms: ['الاتصال', 'المكالمة', 'المحادثة الهاتفية'] },
    { type: 'MEETING', forms: ['اللقاء', 'الاجتماع', 'القمة'] },
    { type: 'TALKS', forms: ['المحادثات', 'المباحثات', 'المفاوضات'] },
    { type: 'VISIT', forms: ['الزيارة'] },
  ],
  joiningVerbs: ['جمع', 'جمعت', 'جمعه', 'جمعته', 'يجمع', 'تجمع', 'سيجمع', 'ضم', 'ضمت', 'يضم'],
  openers: lines(`
    خلال
    أثناء
    عقب
    بعد
    قبل
    قبيل
    إثر
    في
    لدى
    على هامش
    منذ
    عند
    ضمن
    أعقاب
    ختام
    بمناسبة
    اثر
    اثناء
    هامش
  `),
  coming: [
    'المقبل',
    'المقبلة',
    'القادم',
    'القادمة',
    'المقرر',
    'المقررة',
    'المرتقب',
    'المرتقبة',
    'المزمع',
    'المزمعة',
    'المنتظر',
    'المنتظرة',
  ],
  visitKinds: ['الدولة', 'دولة', 'عمل', 'العمل'],
  resumptives: ['بها', 'به', 'فيها', 'فيه'],
  qualifiers: lines(`
    مغلقة
    مغلق
    مغلقا
    مصغرة
    ثنائية
    ثنائي
    ثنائيا
    موسعة
    موسع
    موسعا
    طارئ
    طارئا
    طارئة
    مشترك
    مشتركا
    تشاوري
    تشاوريا
    رسمية
    رسمي
    النووية
    السلام
  `),
  notBefore: lines(`
    العمل
    الطاولة
    المستديرة
    الصحافة
    الأول
    المحبة
    عمل
    عائلي
    عائلية
    ودية
    ودي
    كرة
    الجمعية
    العمومية
    الذهاب
    الإياب
    السوبر
    القمة
    تلفزيوني
    تلفزيونية
    إذاعي
    متلفز
    تجريبي
    تجريبية
    العودة
    الديربي
  `),
  notBehind: lines(`
    رعاية
    إحياء
    استئناف
    مكان
    موعد
    قاعة
    غرفة
    طاولة
    برنامج
    جدول
    كأس
    مباراة
    مباريات
    نادي
    ملعب
    دوري
    طلب
    تأشيرة
    تأشيرات
    حفل
    مراكز
    مركز
    كرسي
    خوض
    لخوض
  `),
  assemblies: lines(`
    مجلس
    المجلس
    لجنة
    اللجنة
    لجان
    هيئة
    الهيئة
    جمعية
    الجمعية
  `),
  pairs: lines(`
    الجانبان
    الجانبين
    الطرفان
    الطرفين
    البلدان
    البلدين
    الدولتان
    الدولتين
  `),
  notParties: lines(`
    نادي
    النادي
    أندية
    الأندية
    فريق
    الفريق
    الفريقين
    الفريقان
    منتخب
    المنتخب
  `),
};
