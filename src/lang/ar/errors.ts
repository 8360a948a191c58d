import type { ErrorWords } from '../error-words.js';

/** What is said of each error code in Arabic. */
export const ERROR_WORDS: ErrorWords = {
  BAD_USER_INPUT: {
    message: 'قيمة أحد المعطيات لا تصلح.',
    remedy: 'صحّح المعطى المذكور وأعد الإرسال.',
  },
  ARTICLE_EMPTY: {
    message: 'المقال بلا نص.',
    remedy: 'أرسل نص المقال.',
  },
  ARTICLE_TOO_LONG: {
    message: 'نص المقال أطول من الحد المسموح.',
    remedy: 'اختصر النص، أو ارفع الحد بالخيار --max-article-characters.',
  },
  ARTICLE_NOT_TEXT: {
    message: 'ما أُرسل ليس نصاً.',
    remedy: 'أرسل نصاً لا ملفاً ثنائياً، واستخرج النص منه أولاً.',
  },
  ENCODING_INVALID: {
    message: 'ترميز الحروف غير سليم.',
    remedy: 'حوّل المدخل إلى UTF-8 سليم لا أنصاف محارف فيه.',
  },
  FIELD_MISSING: {
    message: 'حقل مطلوب لم يُعطَ.',
    remedy: 'أعطِ الحقل المذكور.',
  },
  FIELD_INVALID: {
    message: 'قيمة أحد الحقول ليست على الصورة المطلوبة.',
    remedy: 'أعطِ الحقل المذكور على الصورة المطلوبة.',
  },
  DATE_INVALID: {
    message: 'التاريخ غير صحيح.',
    remedy: 'أعطِ التواريخ وفق ISO 8601، مثل 2017-09-15 أو 2017-09-15T08:30:00Z.',
  },
  URL_INVALID: {
    message: 'العنوان الإلكتروني غير صحيح.',
    remedy: 'أعطِ عنواناً كاملاً يبدأ بـ http أو https، أو اتركه.',
  },
  LANGUAGE_UNSUPPORTED: {
    message: 'هذه اللغة غير مدعومة.',
    remedy: 'اللغتان المدعومتان ar و en. اترك الحقل فارغاً لتُعرف اللغة من النص.',
  },
  JSON_INVALID: {
    message: 'صيغة JSON غير سليمة.',
    remedy: 'أصلح JSON في السطر المذكور.',
  },
  ID_INVALID: {
    message: 'المعرّف ليس من معرّفات هذه الواجهة أو ليس من النوع المطلوب.',
    remedy: 'استعمل المعرّف كما جاء في إجابة من هذه الواجهة.',
  },
  CURSOR_INVALID: {
    message: 'المؤشر ليس لهذه القائمة وهذا الترتيب.',
    remedy: 'استعمل مؤشراً من القائمة نفسها والترتيب نفسه كما جاء في الإجابة.',
  },
  NOT_FOUND: {
    message: 'لا شيء بهذا المعرّف أو العنوان أو الاسم.',
    remedy: 'تحقق من المعرّف أو العنوان أو الاسم.',
  },
  NOT_ACCEPTABLE: {
    message: 'لا توجد صيغة مما يقبله الطلب.',
    remedy: 'اطلب إحدى الصيغ المذكورة في الرسالة، أو لا ترسل الترويسة Accept.',
  },
  STALE_STATE: {
    message: 'تغيّر الكائن منذ أن رأيته.',
    remedy: 'انظر في الحالتين، وأعد الإرسال برقم المراجعة الحالي إن بقي التغيير صحيحاً.',
  },
  IDEMPOTENCY_KEY_REUSED: {
    message: 'أُرسل هذا المفتاح من قبل مع مدخل آخر.',
    remedy: 'اجعل لكل طلب مفتاحاً خاصاً به، ولا تعد إرسال المفتاح إلا مع المدخل نفسه.',
  },
  ENTITY_CYCLE: {
    message: 'المعرّفان لكيان واحد.',
    remedy: 'سمِّ كيانين اثنين؛ فما دُمج من قبل كيان واحد.',
  },
  ENTITIES_DIFFER: {
    message: 'الكيانان من نوعين مختلفين أو لهما مدخلان مختلفان في ويكي بيانات.',
    remedy: 'راجع الكيانين، واختر force إن كانا واحداً رغم ذلك.',
  },
  CHANGE_UNDONE: {
    message: 'أُلغي هذا التغيير من قبل.',
    remedy: 'أجرِ التغيير من جديد إن أردته ثانية.',
  },
  CHANGE_RESTS: {
    message: 'يقوم على هذا التغيير تغيير لاحق.',
    remedy: 'ألغِ التغيير اللاحق أولاً.',
  },
  UNAUTHENTICATED: {
    message: 'هذا الطلب يحتاج إلى رمز دخول صالح.',
    remedy: 'أرسل الترويسة "Authorization: Bearer <token>".',
  },
  FORBIDDEN: {
    message: 'رمز الدخول لا يسمح بهذا.',
    remedy: 'استعمل رمز دخول له الصلاحية المطلوبة.',
  },
  TOKEN_NAME_TAKEN: {
    message: 'اسم رمز الدخول مستعمل.',
    remedy: 'أعطِ اسماً آخر بالخيار --name، أو أبطل الرمز صاحب هذا الاسم أو بدّله.',
  },
  IMPORT_FORMAT_UNKNOWN: {
    message: 'صيغة الملف غير معروفة.',
    remedy: 'اذكر صيغة الملف بالخيار --format.',
  },
  IMPORT_TYPE_UNKNOWN: {
    message: 'نوع هذا السجل غير معروف.',
    remedy: 'اتركه، أو استورده بصيغة CSV بنوع تختاره.',
  },
  IMPORT_TYPE_CONFLICT: {
    message: 'نوع السجل يخالف نوع ما هو مخزون.',
    remedy: 'صحّح النوع، أو أعطِ السجل معرّفاً خاصاً به.',
  },
  IMPORT_WIKIDATA_TAKEN: {
    message: 'معرّف ويكي بيانات لكيان آخر.',
    remedy: 'صحّح معرّف ويكي بيانات، أو ادمج الكيانين أولاً.',
  },
  IMPORT_ALIAS_SHARED: {
    message: 'الاسم البديل لأكثر من كيان.',
    remedy: 'لا يلزم شيء إن حمل الاسم شخصان؛ وإلا فادمجهما.',
  },
  FILE_NOT_FOUND: {
    message: 'لا وجود للملف.',
    remedy: 'تحقق من المسار، أو أعطِ - لقراءة الدخل القياسي.',
  },
  FILE_UNREADABLE: {
    message: 'تعذّرت قراءة الملف.',
    remedy: 'تحقق من أن الملف كامل ومن أنك مخوّل بقراءته.',
  },
  FILE_UNWRITABLE: {
    message: 'تعذّرت كتابة الملف.',
    remedy: 'تحقق من وجود المجلد ومن أنك مخوّل بالكتابة ومن المساحة.',
  },
  GRAPHQL_PARSE_FAILED: {
    message: 'صيغة مستند GraphQL غير سليمة.',
    remedy: 'أصلح مستند GraphQL في الموضع المذكور.',
  },
  GRAPHQL_VALIDATION_FAILED: {
    message: 'مستند GraphQL لا يوافق المخطط.',
    remedy: 'قارن المستند بالمخطط؛ تجده في صفحة التجريب.',
  },
  OPERATION_RESOLUTION_FAILURE: {
    message: 'لا يُعرف أي عملية من المستند تُنفّذ.',
    remedy: 'أعطِ operationName، وهو اسم عملية من المستند.',
  },
  BAD_REQUEST: {
    message: 'الطلب ليس من طلبات GraphQL عبر HTTP.',
    remedy: 'أرسل GraphQL بصيغة JSON في طلب POST نوعه application/json.',
  },
  QUERY_TOO_DEEP: {
    message: 'حقول الاستعلام متداخلة أعمق من الحد.',
    remedy: 'قلّل تداخل الحقول، أو اسأل في استعلامين.',
  },
  QUERY_TOO_COMPLEX: {
    message: 'الاستعلام أعقد من الحد.',
    remedy: 'قلّل الأسماء المستعارة والتوجيهات والأجزاء والحقول، أو اسأل في استعلامين.',
  },
  QUERY_TOO_COSTLY: {
    message: 'الاستعلام يطلب عقداً أكثر من الحد.',
    remedy: 'اطلب صفحات أصغر بالمعطى first، ثم تابع بالمعطى after.',
  },
  QUERY_TIMEOUT: {
    message: 'استغرق الاستعلام وقتاً أطول من الحد.',
    remedy: 'اطلب أقل في المرة الواحدة: صفحات أصغر، أو مستويات أقل، أو مدة أقصر.',
  },
  EVENT_EXPIRED: {
    message: 'الحدث المطلوب المتابعة بعده لم يعد محفوظا، أو هو من قاعدة بيانات أخرى.',
    remedy: 'أعد قراءة ما تتابعه، ثم اشترك بعد lastEventId من eventLog.',
  },
  SUBSCRIBER_TOO_SLOW: {
    message: 'أنهي الاشتراك لأن أحداثا انتظرت ولم يأخذ العميل شيئا منها.',
    remedy: 'اشترك من جديد بعد آخر حدث وصلك.',
  },
  SUBSCRIPTION_NEEDS_STREAM: {
    message: 'لا يجاب عن اشتراك عبر HTTP عادي.',
    remedy: 'اشترك عبر websocket على /graphql أو عبر أحداث الخادم على /graphql/stream.',
  },
  TOO_MANY_SUBSCRIPTIONS: {
    message: 'عدد الاشتراكات أو الاتصالات المفتوحة أكبر من المسموح به.',
    remedy: 'أنه ما لا تحتاج إليه من اشتراكات، أو انتظر.',
  },
  ORIGIN_NOT_ALLOWED: {
    message: 'لا يسمح لصفحات هذا الموقع بفتح اتصال هنا.',
    remedy: 'اطلب من صفحة هذا الخادم، أو اسمح بالموقع بواسطة --cors-origins.',
  },
  RATE_LIMITED: {
    message: 'طلبات كثيرة في وقت قصير.',
    remedy: 'انتظر من الثواني ما تذكره الترويسة Retry-After، ثم أعد الإرسال.',
  },
  DOCUMENT_NOT_TRUSTED: {
    message: 'هذا المستند ليس من المستندات الموثوقة.',
    remedy: 'أرسل معرّف مستند مما وضعه المشغّل بين المستندات الموثوقة.',
  },
  PERSISTED_QUERY_NOT_SUPPORTED: {
    message: 'هذا الخادم لا يحفظ نصوص الاستعلامات.',
    remedy: 'أرسل نص المستند؛ فهذا الخادم لا يحفظ منها شيئاً.',
  },
  TRUSTED_DOCUMENTS_INVALID: {
    message: 'أحد المستندات الموثوقة غير سليم.',
    remedy: 'أصلح المستند المذكور.',
  },
  BODY_TOO_LARGE: {
    message: 'الطلب أكبر من الحد.',
    remedy: 'أرسل طلباً أصغر، أو ارفع الحد بالخيار --max-body-bytes.',
  },
  MEDIA_TYPE_UNSUPPORTED: {
    message: 'نوع محتوى الطلب غير مدعوم.',
    remedy: 'أرسل application/json بترميز UTF-8 من غير ضغط.',
  },
  HEADERS_TOO_LARGE: {
    message: 'ترويسات الطلب أكبر من الحد.',
    remedy: 'أرسل ترويسات أقل أو أقصر: 16 كيلوبايت في مجموعها.',
  },
  REQUEST_TIMEOUT: {
    message: 'لم يصل الطلب كاملاً في الوقت المحدد.',
    remedy: 'أرسل الطلب كله خلال 30 ثانية.',
  },
  HOST_NOT_ALLOWED: {
    message: 'هذا الخادم لا يجيب عن هذا المضيف.',
    remedy: 'استعمل العنوان الذي طبعه الخادم، أو سمِّ المضيف بالخيار --allowed-hosts.',
  },
  CONFIG_INVALID: {
    message: 'قيمة أحد الإعدادات غير صحيحة.',
    remedy: 'صحّح الإعداد المذكور.',
  },
  DATABASE_FROM_FUTURE: {
    message: 'قاعدة البيانات من إصدار أحدث.',
    remedy: 'حدّث isnad، أو استرجع نسخة احتياطية من هذا الإصدار.',
  },
  MIGRATION_CHANGED: {
    message: 'تغيّر ملف ترحيل بعد تنفيذه.',
    remedy: 'أعد ملف الترحيل الذي تغيّر بعد تنفيذه إلى ما كان.',
  },
  STORAGE_BUSY: {
    message: 'قاعدة البيانات مشغولة.',
    remedy: 'حاول مرة أخرى؛ فعملية أخرى تشغل قاعدة البيانات.',
  },
  STORAGE_FULL: {
    message: 'امتلأ القرص.',
    remedy: 'أفسح مكاناً على القرص؛ والقراءة ماضية في أثناء ذلك.',
  },
  STORAGE_READ_ONLY: {
    message: 'قاعدة البيانات للقراءة فقط.',
    remedy: 'اجعل ملف قاعدة البيانات ومجلده قابلين للكتابة.',
  },
  STORAGE_CORRUPT: {
    message: 'ملف قاعدة البيانات تالف.',
    remedy: 'استرجع نسخة احتياطية، ونفّذ isnad verify لترى التلف.',
  },
  PORT_IN_USE: {
    message: 'المنفذ مشغول.',
    remedy: 'أوقف البرنامج الآخر، أو اختر منفذاً آخر بالخيار --port.',
  },
  NODE_TOO_OLD: {
    message: 'إصدار Node.js قديم.',
    remedy: 'ثبّت Node.js 22.15 أو أحدث.',
  },
  INTERNAL_SERVER_ERROR: {
    message: 'حدث خطأ من جهتنا.',
    remedy: 'أبلغ عنه مع رقم الطلب؛ فالسجل يحوي السبب.',
  },
};
