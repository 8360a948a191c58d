import type { QuoteConstruction } from '../quote-grammar.js';
import type { Rule } from '../rule.js';

export const QUOTE_RULES: readonly Rule<QuoteConstruction>[] = [
  {
    id: 'ar.quote.cue-that',
    construction: 'CUE_THAT',
    reads: 'cue verb, subject before or behind it or understood, complementizer, content clause',
    reason:
      'The plain reporting sentence of Arabic news is verb first, with adjuncts between subject and complementizer.',
    confidence: 0.94,
    examples: [
      'قال وزير الزراعة سامي الهادي، في مؤتمر صحافي، إن المحصول تضاعف هذا العام.',
      'أكدت مصادر محلية أن الطريق أعيد فتحه صباح أمس.',
      'وجاء في بيان للوزارة أن الطريق سيفتح قريبا أمام السيارات.',
    ],
    counterexamples: [
      'وصل الوفد بعد أن توقفت الأمطار في المدينة.',
      'يذكر أن المعرض يقام كل عام في المدينة القديمة.',
      'وتشير هذه الأرقام إلى أن السوق يتراجع منذ الشتاء.',
    ],
  },
  {
    id: 'ar.quote.cue-speech',
    construction: 'CUE_SPEECH',
    reads: 'cue verb, subject, colon or quotation mark, speech',
    reason: 'Direct speech stands behind a colon, or in marks right behind cue and subject.',
    confidence: 0.92,
    examples: ['وأضاف المدير: «سنفتح المكتبة أمام الجميع في الصيف».', 'وقال المدرب: (نحن جاهزون للمباراة وسنفوز بها).'],
    counterexamples: ['زار الوفد معرض «أيام التراث» في المدينة القديمة.'],
  },
  {
    id: 'ar.quote.cue-noun',
    construction: 'CUE_NOUN',
    reads: 'cue verb of demand, denial, praise or announcement, subject, noun phrase that is the content',
    reason: 'Speech acts other than statements take their content as an object or behind their preposition.',
    confidence: 0.8,
    examples: [
      'طالبت النقابة بزيادة الأجور قبل نهاية السنة.',
      'نفى المتحدث وجود خلافات داخل المجلس.',
      'أعرب الوزير عن أمله في نجاح المؤتمر هذا العام.',
      'وأعلنت النقابة في بيان لها أمس استئناف العمل في الميناء.',
    ],
    counterexamples: ['تبنى المجلس خطة لبناء مدارس جديدة.', 'لم يؤكد المتحدث وجود خلافات داخل المجلس.'],
  },
  {
    id: 'ar.quote.participle-that',
    construction: 'PARTICIPLE_THAT',
    reads: 'circumstantial participle, complementizer, content; the speaker is the subject of the clause it hangs on',
    reason: 'Arabic continues a report with an accusative participle instead of a new verb.',
    confidence: 0.89,
    examples: ['قال المدير إن المشروع اكتمل، مضيفا أن الافتتاح سيكون في مارس.'],
  },
  {
    id: 'ar.quote.participle-speech',
    construction: 'PARTICIPLE_SPEECH',
    reads: 'circumstantial participle, colon or marks, speech',
    reason: 'The same with direct speech.',
    confidence: 0.93,
    examples: ['وقال المدير إن المشروع اكتمل، مضيفا «هذا يوم سعيد لسكان القرية كلهم».'],
  },
  {
    id: 'ar.quote.participle-noun',
    construction: 'PARTICIPLE_NOUN',
    reads: 'circumstantial participle, noun phrase behind its preposition or as object',
    reason: 'Demands, warnings and praise hang on the clause before them just as statements do.',
    confidence: 0.88,
    examples: ['وقال الخبير إن الأزمة تتسع، داعيا إلى إجراءات عاجلة لحماية المزارعين.'],
  },
  {
    id: 'ar.quote.relayed-speech',
    construction: 'RELAYED_SPEECH',
    reads: 'relaying verb, relayer, origin preposition, source, verbal noun of saying, speech',
    reason:
      "An outlet that reports another's words names him behind a preposition and repeats the cue as a verbal noun.",
    confidence: 0.94,
    examples: ['نقلت صحيفة الفجر عن وزير النقل سامي الهادي قوله إن الجسر سيفتتح قريبا.'],
  },
  {
    id: 'ar.quote.citing',
    construction: 'CITING',
    reads: 'cue verb with an outlet as subject, "citing" phrase with the source, complementizer, content',
    reason: 'The outlet comes first, the true source behind the phrase: a chain of two.',
    confidence: 0.92,
    examples: ['أفادت وكالة الفجر، نقلا عن وزارة النقل، بأن الجسر سيفتتح قريبا.'],
  },
  {
    id: 'ar.quote.source-before',
    construction: 'SOURCE_BEFORE',
    reads: 'source phrase at the head of the sentence, content behind it',
    reason: '"According to" phrases may open the sentence.',
    confidence: 0.88,
    examples: ['وبحسب وزارة الصحة، تراجع عدد المصابين في الشهر الماضي.'],
    counterexamples: ['وبحسب الخطة، يبدأ العمل في الشهر المقبل.'],
  },
  {
    id: 'ar.quote.source-after',
    construction: 'SOURCE_AFTER',
    reads: 'clause, source phrase behind it; the content is the clause',
    reason: '"According to" phrases close the sentence more often than they open it.',
    confidence: 0.92,
    examples: [
      'تراجع عدد المصابين في الشهر الماضي، بحسب وزارة الصحة.',
      'وصل الوفد إلى المدينة صباح أمس، وفقا لـ«نجمة نيوز».',
    ],
    counterexamples: ['بدأ العمل في الموعد، وفق الخطة المعتمدة.'],
  },
  {
    id: 'ar.quote.cue-after',
    construction: 'CUE_AFTER',
    reads: 'clause, then "as" or "according to what" with a cue verb and its subject',
    reason: 'A cue verb can follow its content behind a particle of comparison.',
    confidence: 0.8,
    examples: [
      'انقطعت الكهرباء عن أحياء المدينة، كما أعلنت وزارة الطاقة.',
      'قال المدير سامي الهادي إن المصنع جاهز. وسيبدأ العمل فيه خلال الشهر المقبل، كما قال.',
    ],
    counterexamples: ['ولا يأتي الشتاء في مدينتنا كما ذكرت إلا ومعه المطر.'],
  },
  {
    id: 'ar.quote.colon-headline',
    construction: 'COLON_HEADLINE',
    reads: 'headline: name, colon, claim',
    reason: 'Headlines attribute with a bare colon; there is no cue.',
    confidence: 0.94,
    examples: [
      'وزير النقل سامي الهادي: الجسر سيفتتح قريبا\n\nقال وزير النقل سامي الهادي أمس إن الجسر سيفتتح قريبا أمام السيارات.',
    ],
    counterexamples: ['الخرطوم: انطلاق معرض الكتاب في دورته الجديدة\n\nانطلق معرض الكتاب أمس في الخرطوم.'],
  },
  {
    id: 'ar.quote.published-claim',
    construction: 'PUBLISHED_CLAIM',
    reads:
      'inside a report: noun for words or "what", verb of publishing with its object written on, who published, "about", content',
    reason: 'A denial or a confirmation takes up what others published, and names them in a relative clause.',
    confidence: 0.85,
    examples: ['نفى المتحدث الأنباء التي أوردتها صحيفة النجمة عن إغلاق الميناء الشمالي.'],
    counterexamples: [
      'أثارت الأنباء التي أوردتها صحيفة النجمة عن إغلاق الميناء قلق السكان.',
      'نفى المتحدث ما ذكرته صحيفة النجمة.',
    ],
  },
  {
    id: 'ar.quote.nested-accusation',
    construction: 'NESTED_ACCUSATION',
    reads: 'inside a report: noun for a charge, who makes it, "that" or the preposition of the charge, content',
    reason: 'Who denies or rejects an accusation tells whose it is and what it says, in one noun phrase.',
    confidence: 0.85,
    examples: [
      'نفت الوزارة اتهامات المعارضة بأن الأموال صرفت في غير موضعها.',
      'رفضت الشركة اتهامات النقابة بتأخير الرواتب ثلاثة أشهر.',
    ],
    counterexamples: [
      'نفت الوزارة الاتهامات بتأخير الرواتب.',
      'تصاعدت اتهامات المعارضة بأن الأموال صرفت في غير موضعها.',
    ],
  },
];
