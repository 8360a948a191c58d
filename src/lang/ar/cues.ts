import type { SpeechAct } from '../../model/quote.js';
import type { Cue, CueFrame } from '../quote-grammar.js';
import { conjugate, type VerbStems } from './verbs.js';

interface Row extends VerbStems {
  readonly act?: SpeechAct;
  readonly frame: Partial<CueFrame>;
  readonly ambiguous?: boolean;
  readonly relays?: boolean;
  readonly withObjects?: boolean;
}

const SAY: Partial<CueFrame> = { that: true, speech: true };

/** Verbs of saying and of the other speech acts: stems, act, what they take. One lemma a row. */
const ROWS: readonly Row[] = [
  { perfect: 'قال', imperfect: 'قول', participle: 'قائل', masdar: 'قول', frame: SAY },
  { perfect: 'أضاف', imperfect: 'ضيف', participle: 'مضيف', masdar: 'إضافت', frame: SAY },
  { perfect: 'أكد', imperfect: 'ؤكد', participle: 'مؤكد', masdar: 'تأكيد', frame: { ...SAY, through: ['على'], noun: ['', 'على'] } },
  { perfect: 'أوضح', imperfect: 'وضح', participle: 'موضح', masdar: 'إيضاح', frame: SAY },
  { perfect: 'أشار', imperfect: 'شير', participle: 'مشير', masdar: 'إشارت', frame: { ...SAY, through: ['إلى'], noun: ['إلى'] } },
  { perfect: 'ذكر', imperfect: 'ذكر', participle: 'ذاكر', frame: SAY, ambiguous: true },
  { perfect: 'أفاد', imperfect: 'فيد', participle: 'مفيد', frame: { ...SAY, through: ['ب'], noun: ['عن', 'ب'] } },
  { perfect: 'أعلن', imperfect: 'علن', participle: 'معلن', masdar: 'إعلان', act: 'ANNOUNCE', frame: { ...SAY, through: ['عن'], noun: ['', 'عن'] } },
  { perfect: 'كشف', imperfect: 'كشف', participle: 'كاشف', masdar: 'كشف', frame: { ...SAY, through: ['عن'], noun: ['عن'] } },
  { perfect: 'بين', imperfect: 'بين', participle: 'مبين', frame: SAY, ambiguous: true },
  { perfect: 'أبان', imperfect: 'بين', participle: 'مبين', frame: SAY },
  { perfect: 'تابع', imperfect: 'تابع', participle: 'متابع', frame: SAY, ambiguous: true },
  { perfect: 'استطرد', imperfect: 'ستطرد', participle: 'مستطرد', frame: SAY },
  { perfect: 'استدرك', imperfect: 'ستدرك', participle: 'مستدرك', frame: SAY },
  { perfect: 'أردف', imperfect: 'ردف', participle: 'مردف', frame: SAY },
  { perfect: 'واصل', imperfect: 'واصل', participle: 'مواصل', frame: SAY, ambiguous: true },
  { perfect: 'زاد', imperfect: 'زيد', frame: { speech: true }, ambiguous: true },
  { perfect: 'مضى', imperfect: 'مضي', shortened: 'مض', frame: { speech: true }, ambiguous: true },
  { perfect: 'لفت', imperfect: 'لفت', participle: 'لافت', frame: { ...SAY, through: ['إلى'], noun: ['إلى'] }, ambiguous: true },
  { perfect: 'صرح', imperfect: 'صرح', participle: 'مصرح', masdar: 'تصريح', frame: { ...SAY, through: ['ب'] } },
  { perfect: 'شدد', imperfect: 'شدد', participle: 'مشدد', masdar: 'تشديد', frame: { ...SAY, through: ['على'], noun: ['على'] } },
  { perfect: 'اعتبر', imperfect: 'عتبر', participle: 'معتبر', masdar: 'اعتبار', frame: { ...SAY, noun: [''] } },
  { perfect: 'رأى', imperfect: 'رى', shortened: 'رأ', imperfectShortened: 'ر', frame: { that: true }, ambiguous: true },
  { perfect: 'عد', imperfect: 'عد', participle: 'عاد', frame: { that: true }, ambiguous: true },
  { perfect: 'زعم', imperfect: 'زعم', participle: 'زاعم', frame: SAY },
  { perfect: 'ادعى', imperfect: 'دعي', shortened: 'ادع', imperfectShortened: 'دع', participle: 'مدعي', frame: { that: true } },
  { perfect: 'نوه', imperfect: 'نوه', participle: 'منوه', act: 'PRAISE', frame: { ...SAY, through: ['إلى', 'ب'], noun: ['ب', 'إلى'] } },
  { perfect: 'ألمح', imperfect: 'لمح', participle: 'ملمح', frame: { ...SAY, through: ['إلى'] } },
  { perfect: 'لمح', imperfect: 'لمح', participle: 'ملمح', frame: { ...SAY, through: ['إلى'] } },
  { perfect: 'أخبر', imperfect: 'خبر', participle: 'مخبر', frame: { ...SAY, through: ['ب'] }, withObjects: true },
  { perfect: 'أبلغ', imperfect: 'بلغ', participle: 'مبلغ', frame: { ...SAY, through: ['ب'] }, withObjects: true },
  { perfect: 'روى', imperfect: 'روي', shortened: 'رو', frame: { that: true, speech: true }, ambiguous: true },
  { perfect: 'حكى', imperfect: 'حكي', shortened: 'حك', frame: { that: true, speech: true }, ambiguous: true },
  { perfect: 'كتب', imperfect: 'كتب', participle: 'كاتب', frame: { that: true, speech: true }, ambiguous: true },
  { perfect: 'غرد', imperfect: 'غرد', participle: 'مغرد', frame: { that: true, speech: true } },
  { perfect: 'رد', imperfect: 'رد', participle: 'راد', frame: { speech: true, that: true, through: ['ب'] }, ambiguous: true },
  { perfect: 'أجاب', imperfect: 'جيب', participle: 'مجيب', frame: { ...SAY, through: ['ب'] } },
  { perfect: 'تساءل', imperfect: 'تساءل', participle: 'متسائل', frame: { speech: true } },
  { perfect: 'سأل', imperfect: 'سأل', participle: 'سائل', frame: { speech: true } },
  { perfect: 'علق', imperfect: 'علق', participle: 'معلق', frame: { speech: true }, ambiguous: true },
  { perfect: 'خلص', imperfect: 'خلص', frame: { that: true, through: ['إلى'] }, ambiguous: true },
  { perfect: 'ختم', imperfect: 'ختم', participle: 'خاتم', frame: { speech: true, through: ['ب'] }, ambiguous: true },
  { perfect: 'اختتم', imperfect: 'ختتم', participle: 'مختتم', frame: { speech: true, through: ['ب'] }, ambiguous: true },
  { perfect: 'توقع', imperfect: 'توقع', participle: 'متوقع', frame: { that: true, speech: true, noun: [''] } },
  { perfect: 'رجح', imperfect: 'رجح', participle: 'مرجح', frame: { that: true, speech: true, noun: [''] } },
  { perfect: 'استبعد', imperfect: 'ستبعد', participle: 'مستبعد', frame: { that: true, speech: true, noun: [''] } },
  { perfect: 'أقر', imperfect: 'قر', participle: 'مقر', act: 'ACKNOWLEDGE', frame: { ...SAY, through: ['ب'], noun: ['ب'] }, ambiguous: true },
  { perfect: 'اعترف', imperfect: 'عترف', participle: 'معترف', masdar: 'اعتراف', act: 'ACKNOWLEDGE', frame: { ...SAY, through: ['ب'], noun: ['ب'] } },
  { perfect: 'نقل', imperfect: 'نقل', participle: 'ناقل', frame: { that: true, speech: true }, relays: true, ambiguous: true },
  { perfect: 'أورد', imperfect: 'ورد', frame: { that: true, speech: true }, ambiguous: true },
  { perfect: 'أظهر', imperfect: 'ظهر', frame: { that: true }, ambiguous: true },
  { perfect: 'أعرب', imperfect: 'عرب', participle: 'معرب', act: 'STATE', frame: { ...SAY, through: ['عن'], noun: ['عن'] } },
  { perfect: 'عبر', imperfect: 'عبر', participle: 'معبر', act: 'STATE', frame: { that: true, speech: true, through: ['عن'], noun: ['عن'] }, ambiguous: true },
  { perfect: 'أبدى', imperfect: 'بدي', shortened: 'أبد', imperfectShortened: 'بد', participle: 'مبدي', frame: { noun: [''] }, ambiguous: true },
  { perfect: 'أمل', imperfect: 'أمل', participle: 'آمل', frame: { that: true, speech: true }, ambiguous: true },
  { perfect: 'تمنى', imperfect: 'تمنى', shortened: 'تمن', participle: 'متمني', frame: { that: true, noun: [''] } },
  { perfect: 'نصح', imperfect: 'نصح', participle: 'ناصح', frame: { that: true, noun: ['ب'], hasPatient: true } },
  { perfect: 'اقترح', imperfect: 'قترح', participle: 'مقترح', frame: { that: true, speech: true, noun: [''] } },
  // Denials, refusals, doubts.
  { perfect: 'نفى', imperfect: 'نفي', shortened: 'نف', imperfectShortened: 'نف', participle: 'نافي', masdar: 'نفي', act: 'DENY', frame: { that: true, speech: true, noun: [''] } },
  { perfect: 'أنكر', imperfect: 'نكر', participle: 'منكر', act: 'DENY', frame: { that: true, speech: true, noun: [''] } },
  { perfect: 'كذب', imperfect: 'كذب', participle: 'مكذب', act: 'DENY', frame: { noun: [''] }, ambiguous: true },
  { perfect: 'فند', imperfect: 'فند', participle: 'مفند', act: 'DENY', frame: { noun: [''] } },
  { perfect: 'رفض', imperfect: 'رفض', participle: 'رافض', act: 'REJECT', frame: { that: true, noun: [''] }, ambiguous: true },
  { perfect: 'شكك', imperfect: 'شكك', participle: 'مشكك', act: 'REJECT', frame: { through: ['في', 'ب'], noun: ['في', 'ب'] } },
  { perfect: 'قلل', imperfect: 'قلل', participle: 'مقلل', act: 'REJECT', frame: { noun: ['من شأن', 'من أهمية', 'من'] } },
  // Accusations and criticism.
  { perfect: 'اتهم', imperfect: 'تهم', participle: 'متهم', act: 'ACCUSE', frame: { noun: ['ب'], hasPatient: true } },
  { perfect: 'انتقد', imperfect: 'نتقد', participle: 'منتقد', act: 'ACCUSE', frame: { noun: [''] } },
  { perfect: 'ندد', imperfect: 'ندد', participle: 'مندد', act: 'ACCUSE', frame: { through: ['ب'], noun: ['ب'] } },
  { perfect: 'استنكر', imperfect: 'ستنكر', participle: 'مستنكر', act: 'ACCUSE', frame: { noun: [''] } },
  { perfect: 'أدان', imperfect: 'دين', act: 'ACCUSE', frame: { noun: [''] } },
  { perfect: 'دان', imperfect: 'دين', act: 'ACCUSE', frame: { noun: [''] } },
  { perfect: 'شجب', imperfect: 'شجب', participle: 'شاجب', act: 'ACCUSE', frame: { noun: [''] } },
  { perfect: 'حمل', imperfect: 'حمل', participle: 'محمل', act: 'ACCUSE', frame: { noun: [] }, ambiguous: true },
  // Demands, calls, warnings, threats, promises.
  { perfect: 'طالب', imperfect: 'طالب', participle: 'مطالب', act: 'DEMAND', frame: { through: ['ب'], noun: ['ب'], hasPatient: true } },
  { perfect: 'دعا', imperfect: 'دعو', shortened: 'دع', imperfectShortened: 'دع', participle: 'داعي', act: 'DEMAND', frame: { speech: true, through: ['إلى'], noun: ['إلى'], hasPatient: true } },
  { perfect: 'حث', imperfect: 'حث', participle: 'حاث', act: 'DEMAND', frame: { through: ['على'], noun: ['على'], hasPatient: true } },
  { perfect: 'ناشد', imperfect: 'ناشد', participle: 'مناشد', act: 'APPEAL', frame: { noun: ['ب', 'إلى'], hasPatient: true } },
  { perfect: 'طلب', imperfect: 'طلب', participle: 'طالب', act: 'DEMAND', frame: { noun: [''] }, ambiguous: true },
  { perfect: 'حذر', imperfect: 'حذر', participle: 'محذر', act: 'WARN', frame: { ...SAY, through: ['من'], noun: ['من'], hasPatient: true } },
  { perfect: 'نبه', imperfect: 'نبه', participle: 'منبه', act: 'WARN', frame: { ...SAY, through: ['إلى'], noun: ['إلى'] } },
  { perfect: 'هدد', imperfect: 'هدد', participle: 'مهدد', act: 'THREATEN', frame: { that: true, speech: true, through: ['ب'], noun: ['ب'], hasPatient: true }, ambiguous: true },
  { perfect: 'توعد', imperfect: 'توعد', participle: 'متوعد', act: 'WARN', frame: { through: ['ب'], noun: ['ب'], hasPatient: true } },
  { perfect: 'تعهد', imperfect: 'تعهد', participle: 'متعهد', act: 'PROMISE', frame: { that: true, speech: true, through: ['ب'], noun: ['ب'] } },
  { perfect: 'وعد', imperfect: 'عد', participle: 'واعد', act: 'PROMISE', frame: { that: true, through: ['ب'], noun: ['ب'] }, ambiguous: true },
  // Praise and welcome.
  { perfect: 'رحب', imperfect: 'رحب', participle: 'مرحب', act: 'PRAISE', frame: { through: ['ب'], noun: ['ب'] } },
  { perfect: 'أشاد', imperfect: 'شيد', participle: 'مشيد', act: 'PRAISE', frame: { through: ['ب'], noun: ['ب'] } },
  { perfect: 'أثنى', imperfect: 'ثني', shortened: 'أثن', participle: 'مثني', act: 'PRAISE', frame: { through: ['على'], noun: ['على'] } },
  { perfect: 'ثمن', imperfect: 'ثمن', participle: 'مثمن', act: 'PRAISE', frame: { noun: [''] }, ambiguous: true },
  // Description.
  { perfect: 'وصف', imperfect: 'صف', participle: 'واصف', act: 'STATE', frame: { noun: [''], describes: true }, withObjects: true, ambiguous: true },
];

/** The bare verbal noun, used as an object: "went on with the saying that". */
const THE_SAYING: Cue = {
  lemma: 'قال',
  act: 'STATE',
  forms: [
    { form: 'القول', mood: 'MASDAR', agreement: 'X', object: false },
    { form: 'بالقول', mood: 'MASDAR', agreement: 'X', object: false },
  ],
  frame: { that: true, speech: true, through: [], noun: [], hasPatient: false, describes: false },
  ambiguous: false,
  relays: false,
};

const toCue = ({ act = 'STATE', frame, ambiguous = false, relays = false, withObjects = false, ...stems }: Row): Cue => ({
  lemma: stems.perfect,
  act,
  forms: conjugate(stems, { withObjects }),
  frame: { that: false, speech: false, through: [], noun: [], hasPatient: false, describes: false, ...frame },
  ambiguous,
  relays,
});

export const CUES: readonly Cue[] = [...ROWS.map(toCue), THE_SAYING];
