import type { GazetteerEntry } from '../name-grammar.js';

/** Organisations, armed groups, parties, media, companies and clubs. Curated by hand; Wikidata ids only where checked. */
export const ORGANIZATIONS: readonly GazetteerEntry[] = [
  {
    id: 'org.un',
    type: 'ORGANIZATION',
    subtype: 'INTERGOVERNMENTAL',
    names: {
      en: [
        'United Nations',
        'UN',
      ],
      ar: [
        'الأمم المتحدة',
        'هيئة الأمم المتحدة',
        'منظمة الأمم المتحدة',
      ],
    },
    country: null,
    wikidataId: 'Q1065',
  },
  {
    id: 'org.un-security-council',
    type: 'ORGANIZATION',
    subtype: 'COUNCIL',
    names: {
      en: [
        'UN Security Council',
      ],
      ar: [
        'مجلس الأمن الدولي',
        'مجلس الأمن',
      ],
    },
    country: null,
    wikidataId: 'Q37470',
  },
  {
    id: 'org.un-general-assembly',
    type: 'ORGANIZATION',
    subtype: 'COUNCIL',
    names: {
      en: [
        'UN General Assembly',
      ],
      ar: [
        'الجمعية العامة للأمم المتحدة',
      ],
    },
    country: null,
    wikidataId: null,
  },
  {
    id: 'org.unhcr',
    type: 'ORGANIZATION',
    subtype: 'INTERGOVERNMENTAL',
    names: {
      en: [
        'UNHCR',
      ],
      ar: [
        'المفوضية السامية للأمم المتحدة لشؤون اللاجئين',
        'مفوضية الأمم المتحدة لشؤون اللاجئين',
        'المفوضية العليا للاجئين',
        'مفوضية اللاجئين',
      ],
    },
    country: null,
    wikidataId: null,
  },
  {
    id: 'org.unrwa',
    type: 'ORGANIZATION',
    subtype: 'INTERGOVERNMENTAL',
    names: {
      en: [
        'UNRWA',
      ],
      ar: [
        'الأونروا',
        'أونروا',
        'وكالة غوث وتشغيل اللاجئين',
        'وكالة الغوث',
      ],
    },
    country: null,
    wikidataId: null,
  },
  {
    id: 'org.unicef',
    type: 'ORGANIZATION',
    subtype: 'INTERGOVERNMENTAL',
    names: {
      en: [
        'UNICEF',
      ],
      ar: [
        'اليونيسيف',
        'يونيسيف',
        'يونيسف',
        'منظمة الأمم المتحدة للطفولة',
      ],
    },
    country: null,
    wikidataId: null,
  },
  {
    id: 'org.unesco',
    type: 'ORGANIZATION',
    subtype: 'INTERGOVERNMENTAL',
    names: {
      en: [
        'UNESCO',
      ],
      ar: [
        'اليونسكو',
        'يونسكو',
        'منظمة اليونسكو',
        'منظمة الأمم المتحدة للتربية والعلم والثقافة',
      ],
    },
    country: null,
    wikidataId: null,
  },
  {
    id: 'org.fao',
    type: 'ORGANIZATION',
    subtype: 'INTERGOVERNMENTAL',
    names: {
      en: [
        'FAO',
      ],
      ar: [
        'منظمة الأغذية والزراعة',
        'منظمة الفاو',
        'منظمة الأغذية والزراعة للأمم المتحدة',
        'الفاو',
      ],
    },
    country: null,
    wikidataId: null,
  },
  {
    id: 'org.ifad',
    type: 'ORGANIZATION',
    subtype: 'INTERGOVERNMENTAL',
    names: {
      en: [
        'IFAD',
      ],
      ar: [
        'الإيفاد',
        'الصندوق الدولي للتنمية الزراعية',
      ],
    },
    country: null,
    wikidataId: null,
  },
  {
    id: 'org.who',
    type: 'ORGANIZATION',
    subtype: 'INTERGOVERNMENTAL',
    names: {
      en: [
        'World Health Organization',
      ],
      ar: [
        'منظمة الصحة العالمية',
        'منظمة الصحة',
      ],
    },
    country: null,
    wikidataId: null,
  },
  {
    id: 'org.wfp',
    type: 'ORGANIZATION',
    subtype: 'INTERGOVERNMENTAL',
    names: {
      en: [
        'World Food Programme',
      ],
      ar: [
        'برنامج الأغذية العالمي',
        'برنامج الغذاء العالمي',
      ],
    },
    country: null,
    wikidataId: null,
  },
  {
    id: 'org.unifil',
    type: 'ORGANIZATION',
    subtype: 'INTERGOVERNMENTAL',
    names: {
      en: [
        'UNIFIL',
      ],
      ar: [
        'اليونيفيل',
        'يونيفيل',
      ],
    },
    country: null,
    wikidataId: null,
  },
  {
    id: 'org.iaea',
    type: 'ORGANIZATION',
    subtype: 'INTERGOVERNMENTAL',
    names: {
      en: [
        'IAEA',
      ],
      ar: [
        'الوكالة الدولية للطاقة الذرية',
        'وكالة الطاقة الذرية',
        'وكالة الطاقة الذرية الدولية',
      ],
    },
    country: null,
    wikidataId: null,
  },
  {
    id: 'org.opcw',
    type: 'ORGANIZATION',
    subtype: 'INTERGOVERNMENTAL',
    names: {
      en: [
        'OPCW',
      ],
      ar: [
        'منظمة حظر الأسلحة الكيميائية',
        'منظمة حظر الأسلحة الكيماوية',
        'منظمة حظر الأسلحة',
      ],
    },
    country: null,
    wikidataId: null,
  },
  {
    id: 'org.icc',
    type: 'ORGANIZATION',
    subtype: 'COURT',
    names: {
      en: [
        'International Criminal Court',
      ],
      ar: [
        'المحكمة الجنائية الدولية',
        'الجنائية الدولية',
      ],
    },
    country: null,
    wikidataId: null,
  },
  {
    id: 'org.icj',
    type: 'ORGANIZATION',
    subtype: 'COURT',
    names: {
      en: [
        'International Court of Justice',
      ],
      ar: [
        'محكمة العدل الدولية',
      ],
    },
    country: null,
    wikidataId: null,
  },
  {
    id: 'org.imf',
    type: 'ORGANIZATION',
    subtype: 'INTERGOVERNMENTAL',
    names: {
      en: [
        'International Monetary Fund',
      ],
      ar: [
        'صندوق النقد الدولي',
        'صندوق النقد',
      ],
    },
    country: null,
    wikidataId: null,
  },
  {
    id: 'org.world-bank',
    type: 'ORGANIZATION',
    subtype: 'INTERGOVERNMENTAL',
    names: {
      en: [
        'World Bank',
      ],
      ar: [
        'البنك الدولي',
      ],
    },
    country: null,
    wikidataId: null,
  },
  {
    id: 'org.wto',
    type: 'ORGANIZATION',
    subtype: 'INTERGOVERNMENTAL',
    names: {
      en: [
        'World Trade Organization',
      ],
      ar: [
        'منظمة التجارة العالمية',
      ],
    },
    country: null,
    wikidataId: null,
  },
  {
    id: 'org.opec',
    type: 'ORGANIZATION',
    subtype: 'INTERGOVERNMENTAL',
    names: {
      en: [
        'OPEC',
      ],
      ar: [
        'أوبك',
        'منظمة أوبك',
        'منظمة الدول المصدرة للبترول',
        'منظمة البلدان المصدرة للبترول',
        'منظمة الدول المصدرة للنفط',
      ],
    },
    country: null,
    wikidataId: null,
  },
  {
    id: 'org.ilo',
    type: 'ORGANIZATION',
    subtype: 'INTERGOVERNMENTAL',
    names: {
      en: [
        'International Labour Organization',
      ],
      ar: [
        'منظمة العمل الدولية',
      ],
    },
    country: null,
    wikidataId: null,
  },
  {
    id: 'org.iea',
    type: 'ORGANIZATION',
    subtype: 'INTERGOVERNMENTAL',
    names: {
      en: [
        'International Energy Agency',
      ],
      ar: [
        'وكالة الطاقة الدولية',
      ],
    },
    country: null,
    wikidataId: null,
  },
  {
    id: 'org.eu',
    type: 'ORGANIZATION',
    subtype: 'INTERGOVERNMENTAL',
    names: {
      en: [
        'European Union',
        'EU',
      ],
      ar: [
        'الاتحاد الأوروبي',
        'الاتحاد الاوربي',
      ],
    },
    country: null,
    wikidataId: null,
  },
  {
    id: 'org.ec',
    type: 'ORGANIZATION',
    subtype: 'INTERGOVERNMENTAL',
    names: {
      en: [
        'European Commission',
      ],
      ar: [
        'المفوضية الأوروبية',
      ],
    },
    country: null,
    wikidataId: null,
  },
  {
    id: 'org.ep',
    type: 'ORGANIZATION',
    subtype: 'PARLIAMENT',
    names: {
      en: [
        'European Parliament',
      ],
      ar: [
        'البرلمان الأوروبي',
      ],
    },
    country: null,
    wikidataId: null,
  },
  {
    id: 'org.ecb',
    type: 'ORGANIZATION',
    subtype: 'BANK',
    names: {
      en: [
        'European Central Bank',
      ],
      ar: [
        'البنك المركزي الأوروبي',
        'المركزي الأوروبي',
      ],
    },
    country: null,
    wikidataId: null,
  },
  {
    id: 'org.eurogroup',
    type: 'ORGANIZATION',
    subtype: 'INTERGOVERNMENTAL',
    names: {
      en: [
        'Eurogroup',
      ],
      ar: [
        'مجموعة اليورو',
      ],
    },
    country: null,
    wikidataId: null,
  },
  {
    id: 'org.nato',
    type: 'ORGANIZATION',
    subtype: 'ALLIANCE',
    names: {
      en: [
        'NATO',
      ],
      ar: [
        'حلف شمال الأطلسي',
        'الناتو',
        'حلف الناتو',
        'حلف الأطلسي',
        'الحلف الأطلسي',
      ],
    },
    weakNames: {
      ar: [
        'الأطلسي',
      ],
    },
    country: null,
    wikidataId: null,
  },
  {
    id: 'org.osce',
    type: 'ORGANIZATION',
    subtype: 'INTERGOVERNMENTAL',
    names: {
      en: [
        'OSCE',
      ],
      ar: [
        'منظمة الأمن والتعاون في أوروبا',
      ],
    },
    country: null,
    wikidataId: null,
  },
  {
    id: 'org.gcc',
    type: 'ORGANIZATION',
    subtype: 'INTERGOVERNMENTAL',
    names: {
      en: [
        'Gulf Cooperation Council',
        'GCC',
      ],
      ar: [
        'مجلس التعاون الخليجي',
        'مجلس التعاون لدول الخليج العربية',
        'مجلس التعاون لدول الخليج العربي',
        'مجلس التعاون لدول الخليج',
        'مجلس التعاون',
      ],
    },
    weakNames: {
      ar: [
        'التعاون',
      ],
    },
    country: null,
    wikidataId: null,
  },
  {
    id: 'org.arab-league',
    type: 'ORGANIZATION',
    subtype: 'INTERGOVERNMENTAL',
    names: {
      en: [
        'Arab League',
      ],
      ar: [
        'جامعة الدول العربية',
        'الجامعة العربية',
      ],
    },
    country: null,
    wikidataId: null,
  },
  {
    id: 'org.oic',
    type: 'ORGANIZATION',
    subtype: 'INTERGOVERNMENTAL',
    names: {
      en: [
        'Organisation of Islamic Cooperation',
      ],
      ar: [
        'منظمة التعاون الإسلامي',
        'منظمة المؤتمر الإسلامي',
      ],
    },
    country: null,
    wikidataId: null,
  },
  {
    id: 'org.african-union',
    type: 'ORGANIZATION',
    subtype: 'INTERGOVERNMENTAL',
    names: {
      en: [
        'African Union',
      ],
      ar: [
        'الاتحاد الأفريقي',
        'الاتحاد الإفريقي',
      ],
    },
    country: null,
    wikidataId: null,
  },
  {
    id: 'org.red-cross',
    type: 'ORGANIZATION',
    subtype: 'INTERNATIONAL',
    names: {
      en: [
        'Red Cross',
      ],
      ar: [
        'الصليب الأحمر',
        'اللجنة الدولية للصليب الأحمر',
        'الصليب الأحمر الدولي',
      ],
    },
    country: null,
    wikidataId: null,
  },
  {
    id: 'org.red-crescent-sa',
    type: 'ORGANIZATION',
    subtype: 'NGO',
    names: {
      en: [
        'Saudi Red Crescent',
      ],
      ar: [
        'هيئة الهلال الأحمر السعودي',
        'الهلال الأحمر السعودي',
        'هيئة الهلال الأحمر',
      ],
    },
    country: 'country.SA',
    wikidataId: null,
  },
  {
    id: 'org.red-crescent',
    type: 'ORGANIZATION',
    subtype: 'NGO',
    names: {
      en: [
        'Red Crescent',
      ],
      ar: [
        'الهلال الأحمر',
      ],
    },
    country: null,
    wikidataId: null,
  },
  {
    id: 'org.msf',
    type: 'ORGANIZATION',
    subtype: 'NGO',
    names: {
      en: [
        'Doctors Without Borders',
      ],
      ar: [
        'أطباء بلا حدود',
        'منظمة أطباء بلا حدود',
      ],
    },
    country: null,
    wikidataId: null,
  },
  {
    id: 'org.amnesty',
    type: 'ORGANIZATION',
    subtype: 'NGO',
    names: {
      en: [
        'Amnesty International',
      ],
      ar: [
        'منظمة العفو الدولية',
        'العفو الدولية',
      ],
    },
    country: null,
    wikidataId: null,
  },
  {
    id: 'org.hrw',
    type: 'ORGANIZATION',
    subtype: 'NGO',
    names: {
      en: [
        'Human Rights Watch',
      ],
      ar: [
        'هيومن رايتس ووتش',
        'منظمة هيومن رايتس ووتش',
      ],
    },
    country: null,
    wikidataId: null,
  },
  {
    id: 'org.sohr',
    type: 'ORGANIZATION',
    subtype: 'NGO',
    names: {
      en: [
        'Syrian Observatory for Human Rights',
      ],
      ar: [
        'المرصد السوري لحقوق الإنسان',
        'المرصد السوري',
      ],
    },
    country: null,
    wikidataId: null,
  },
  {
    id: 'org.rsf',
    type: 'ORGANIZATION',
    subtype: 'NGO',
    names: {
      en: [
        'Reporters Without Borders',
      ],
      ar: [
        'مراسلون بلا حدود',
        'منظمة مراسلون بلا حدود',
      ],
    },
    country: null,
    wikidataId: null,
  },
  {
    id: 'org.greenpeace',
    type: 'ORGANIZATION',
    subtype: 'NGO',
    names: {
      en: [
        'Greenpeace',
      ],
      ar: [
        'غرينبيس',
      ],
    },
    weakNames: {
      ar: [
        'السلام الأخضر',
      ],
    },
    country: null,
    wikidataId: null,
  },
  {
    id: 'org.p5plus1',
    type: 'ORGANIZATION',
    subtype: 'GROUP_OF_STATES',
    names: {
      en: [
        'P5+1',
      ],
      ar: [
        'مجموعة 5+1',
        'مجموعة الست',
        'السداسية الدولية',
        'خمسة زائد واحد',
        'مجموعة خمسة زائد واحد',
        'دول 5+1',
        'مجموعة 5 1',
      ],
    },
    country: null,
    wikidataId: null,
  },
  {
    id: 'org.g20',
    type: 'ORGANIZATION',
    subtype: 'GROUP_OF_STATES',
    names: {
      en: [
        'G20',
      ],
      ar: [
        'مجموعة العشرين',
      ],
    },
    country: null,
    wikidataId: null,
  },
  {
    id: 'org.g7',
    type: 'ORGANIZATION',
    subtype: 'GROUP_OF_STATES',
    names: {
      en: [
        'G7',
      ],
      ar: [
        'مجموعة السبع',
      ],
    },
    country: null,
    wikidataId: null,
  },
  {
    id: 'org.brics',
    type: 'ORGANIZATION',
    subtype: 'GROUP_OF_STATES',
    names: {
      en: [
        'BRICS',
      ],
      ar: [
        'بريكس',
        'مجموعة بريكس',
      ],
    },
    country: null,
    wikidataId: null,
  },
  {
    id: 'org.interpol',
    type: 'ORGANIZATION',
    subtype: 'INTERNATIONAL',
    names: {
      en: [
        'Interpol',
      ],
      ar: [
        'الإنتربول',
        'إنتربول',
      ],
    },
    country: null,
    wikidataId: null,
  },
  {
    id: 'org.isis',
    type: 'ORGANIZATION',
    subtype: 'ARMED_GROUP',
    names: {
      en: [
        'Islamic State',
        'ISIS',
        'ISIL',
        'Daesh',
      ],
      ar: [
        'تنظيم داعش',
        'داعش',
        'تنظيم الدولة الإسلامية',
        'تنظيم الدولة',
        'الدولة الإسلامية في العراق والشام',
        'تنظيم الدولة الإسلامية في العراق والشام',
      ],
    },
    weakNames: {
      ar: [
        'الدولة الإسلامية',
        'تنظيم داعش الإرهابي',
      ],
    },
    country: null,
    wikidataId: 'Q2429253',
  },
  {
    id: 'org.alqaeda',
    type: 'ORGANIZATION',
    subtype: 'ARMED_GROUP',
    names: {
      en: [
        'al-Qaeda',
      ],
      ar: [
        'تنظيم القاعدة',
        'تنظيم القاعدة في جزيرة العرب',
        'تنظيم القاعدة في بلاد المغرب الإسلامي',
        'القاعدة في جزيرة العرب',
      ],
    },
    weakNames: {
      ar: [
        'القاعدة',
      ],
    },
    country: null,
    wikidataId: null,
  },
  {
    id: 'org.nusra',
    type: 'ORGANIZATION',
    subtype: 'ARMED_GROUP',
    names: {
      en: [
        'al-Nusra Front',
      ],
      ar: [
        'جبهة النصرة',
        'النصرة',
        'جبهة فتح الشام',
        'هيئة تحرير الشام',
      ],
    },
    country: 'country.SY',
    wikidataId: null,
  },
  {
    id: 'org.ahrar',
    type: 'ORGANIZATION',
    subtype: 'ARMED_GROUP',
    names: {
      en: [
        'Ahrar al-Sham',
      ],
      ar: [
        'حركة أحرار الشام',
        'أحرار الشام',
        'حركة أحرار الشام الإسلامية',
      ],
    },
    country: 'country.SY',
    wikidataId: null,
  },
  {
    id: 'org.jaish-islam',
    type: 'ORGANIZATION',
    subtype: 'ARMED_GROUP',
    names: {
      en: [
        'Jaysh al-Islam',
      ],
      ar: [
        'جيش الإسلام',
      ],
    },
    country: 'country.SY',
    wikidataId: null,
  },
  {
    id: 'org.jaish-fath',
    type: 'ORGANIZATION',
    subtype: 'ARMED_GROUP',
    names: {
      en: [
        'Army of Conquest',
      ],
      ar: [
        'جيش الفتح',
      ],
    },
    country: 'country.SY',
    wikidataId: null,
  },
  {
    id: 'org.fsa',
    type: 'ORGANIZATION',
    subtype: 'ARMED_GROUP',
    names: {
      en: [
        'Free Syrian Army',
      ],
      ar: [
        'الجيش السوري الحر',
        'الجيش الحر',
      ],
    },
    country: 'country.SY',
    wikidataId: null,
  },
  {
    id: 'org.sdf',
    type: 'ORGANIZATION',
    subtype: 'ARMED_GROUP',
    names: {
      en: [
        'Syrian Democratic Forces',
      ],
      ar: [
        'قوات سوريا الديمقراطية',
        'قوات سورية الديمقراطية',
        'قسد',
      ],
    },
    country: 'country.SY',
    wikidataId: null,
  },
  {
    id: 'org.ypg',
    type: 'ORGANIZATION',
    subtype: 'ARMED_GROUP',
    names: {
      en: [
        'YPG',
      ],
      ar: [
        'وحدات حماية الشعب',
        'وحدات حماية الشعب الكردية',
      ],
    },
    country: 'country.SY',
    wikidataId: null,
  },
  {
    id: 'org.pyd',
    type: 'ORGANIZATION',
    subtype: 'PARTY',
    names: {
      en: [
        'PYD',
      ],
      ar: [
        'حزب الاتحاد الديمقراطي',
        'حزب الاتحاد الديمقراطي الكردي',
      ],
    },
    country: 'country.SY',
    wikidataId: null,
  },
  {
    id: 'org.pkk',
    type: 'ORGANIZATION',
    subtype: 'ARMED_GROUP',
    names: {
      en: [
        'PKK',
      ],
      ar: [
        'حزب العمال الكردستاني',
        'العمال الكردستاني',
      ],
    },
    country: 'country.TR',
    wikidataId: null,
  },
  {
    id: 'org.syrian-coalition',
    type: 'ORGANIZATION',
    subtype: 'POLITICAL_GROUP',
    names: {
      en: [
        'Syrian National Coalition',
      ],
      ar: [
        'الائتلاف الوطني السوري',
        'الائتلاف الوطني لقوى الثورة والمعارضة السورية',
        'الائتلاف الوطني لقوى الثورة والمعارضة',
        'الائتلاف السوري المعارض',
        'الائتلاف السوري',
        'الائتلاف الوطني',
      ],
    },
    country: 'country.SY',
    wikidataId: null,
  },
  {
    id: 'org.hnc',
    type: 'ORGANIZATION',
    subtype: 'POLITICAL_GROUP',
    names: {
      en: [
        'High Negotiations Committee',
      ],
      ar: [
        'الهيئة العليا للمفاوضات',
      ],
    },
    country: 'country.SY',
    wikidataId: null,
  },
  {
    id: 'org.syr-opposition',
    type: 'GROUP',
    subtype: 'POLITICAL_GROUP',
    names: {
      en: [
        'Syrian opposition',
      ],
      ar: [
        'المعارضة السورية',
      ],
    },
    country: 'country.SY',
    wikidataId: null,
  },
  {
    id: 'org.syr-government',
    type: 'ORGANIZATION',
    subtype: 'GOVERNMENT',
    names: {
      en: [
        'Syrian government',
      ],
      ar: [
        'الحكومة السورية',
      ],
    },
    country: 'country.SY',
    wikidataId: null,
  },
  {
    id: 'org.hezbollah',
    type: 'ORGANIZATION',
    subtype: 'ARMED_GROUP',
    names: {
      en: [
        'Hezbollah',
      ],
      ar: [
        'حزب الله',
        'حزب الله اللبناني',
      ],
    },
    country: 'country.LB',
    wikidataId: null,
  },
  {
    id: 'org.amal',
    type: 'ORGANIZATION',
    subtype: 'PARTY',
    names: {
      en: [
        'Amal Movement',
      ],
      ar: [
        'حركة أمل',
      ],
    },
    country: 'country.LB',
    wikidataId: null,
  },
  {
    id: 'org.future',
    type: 'ORGANIZATION',
    subtype: 'PARTY',
    names: {
      en: [
        'Future Movement',
      ],
      ar: [
        'تيار المستقبل',
        'كتلة المستقبل',
      ],
    },
    country: 'country.LB',
    wikidataId: null,
  },
  {
    id: 'org.fpm',
    type: 'ORGANIZATION',
    subtype: 'PARTY',
    names: {
      en: [
        'Free Patriotic Movement',
      ],
      ar: [
        'التيار الوطني الحر',
        'تكتل التغيير والإصلاح',
      ],
    },
    country: 'country.LB',
    wikidataId: null,
  },
  {
    id: 'org.lf',
    type: 'ORGANIZATION',
    subtype: 'PARTY',
    names: {
      en: [
        'Lebanese Forces',
      ],
      ar: [
        'القوات اللبنانية',
        'حزب القوات اللبنانية',
      ],
    },
    country: 'country.LB',
    wikidataId: null,
  },
  {
    id: 'org.kataeb',
    type: 'ORGANIZATION',
    subtype: 'PARTY',
    names: {
      en: [
        'Kataeb',
      ],
      ar: [
        'حزب الكتائب',
        'الكتائب اللبنانية',
      ],
    },
    country: 'country.LB',
    wikidataId: null,
  },
  {
    id: 'org.psp',
    type: 'ORGANIZATION',
    subtype: 'PARTY',
    names: {
      en: [
        'Progressive Socialist Party',
      ],
      ar: [
        'الحزب التقدمي الاشتراكي',
        'اللقاء الديمقراطي',
      ],
    },
    country: 'country.LB',
    wikidataId: null,
  },
  {
    id: 'org.march14',
    type: 'ORGANIZATION',
    subtype: 'POLITICAL_GROUP',
    names: {
      en: [
        'March 14 Alliance',
      ],
      ar: [
        'قوى 14 آذار',
        'فريق 14 آذار',
        'الأمانة العامة لقوى 14 آذار',
      ],
    },
    country: 'country.LB',
    wikidataId: null,
  },
  {
    id: 'org.march8',
    type: 'ORGANIZATION',
    subtype: 'POLITICAL_GROUP',
    names: {
      en: [
        'March 8 Alliance',
      ],
      ar: [
        'قوى 8 آذار',
        'فريق 8 آذار',
      ],
    },
    country: 'country.LB',
    wikidataId: null,
  },
  {
    id: 'org.hamas',
    type: 'ORGANIZATION',
    subtype: 'PARTY',
    names: {
      en: [
        'Hamas',
      ],
      ar: [
        'حركة حماس',
        'حماس',
        'حركة المقاومة الإسلامية حماس',
        'حركة المقاومة الإسلامية',
      ],
    },
    country: 'country.PS',
    wikidataId: null,
  },
  {
    id: 'org.fatah',
    type: 'ORGANIZATION',
    subtype: 'PARTY',
    names: {
      en: [
        'Fatah',
      ],
      ar: [
        'حركة فتح',
      ],
    },
    country: 'country.PS',
    wikidataId: null,
  },
  {
    id: 'org.plo',
    type: 'ORGANIZATION',
    subtype: 'POLITICAL_GROUP',
    names: {
      en: [
        'PLO',
      ],
      ar: [
        'منظمة التحرير الفلسطينية',
        'منظمة التحرير',
      ],
    },
    country: 'country.PS',
    wikidataId: null,
  },
  {
    id: 'org.pa',
    type: 'ORGANIZATION',
    subtype: 'GOVERNMENT',
    names: {
      en: [
        'Palestinian Authority',
      ],
      ar: [
        'السلطة الفلسطينية',
        'السلطة الوطنية الفلسطينية',
      ],
    },
    country: 'country.PS',
    wikidataId: null,
  },
  {
    id: 'org.islamic-jihad',
    type: 'ORGANIZATION',
    subtype: 'ARMED_GROUP',
    names: {
      en: [
        'Islamic Jihad',
      ],
      ar: [
        'حركة الجهاد الإسلامي',
        'الجهاد الإسلامي',
        'سرايا القدس',
      ],
    },
    country: 'country.PS',
    wikidataId: null,
  },
  {
    id: 'org.qassam',
    type: 'ORGANIZATION',
    subtype: 'ARMED_GROUP',
    names: {
      en: [
        'al-Qassam Brigades',
      ],
      ar: [
        'كتائب القسام',
        'كتائب عز الدين القسام',
        'كتائب الشهيد عز الدين القسام',
      ],
    },
    country: 'country.PS',
    wikidataId: null,
  },
  {
    id: 'org.likud',
    type: 'ORGANIZATION',
    subtype: 'PARTY',
    names: {
      en: [
        'Likud',
      ],
      ar: [
        'الليكود',
        'حزب الليكود',
      ],
    },
    country: 'country.IL',
    wikidataId: null,
  },
  {
    id: 'org.knesset',
    type: 'ORGANIZATION',
    subtype: 'PARLIAMENT',
    names: {
      en: [
        'Knesset',
      ],
      ar: [
        'الكنيست',
        'الكنيست الإسرائيلي',
      ],
    },
    country: 'country.IL',
    wikidataId: null,
  },
  {
    id: 'org.mossad',
    type: 'ORGANIZATION',
    subtype: 'AGENCY',
    names: {
      en: [
        'Mossad',
      ],
      ar: [
        'الموساد',
        'جهاز الموساد',
      ],
    },
    country: 'country.IL',
    wikidataId: null,
  },
  {
    id: 'org.shin-bet',
    type: 'ORGANIZATION',
    subtype: 'AGENCY',
    names: {
      en: [
        'Shin Bet',
      ],
      ar: [
        'الشاباك',
      ],
    },
    country: 'country.IL',
    wikidataId: null,
  },
  {
    id: 'org.houthis',
    type: 'ORGANIZATION',
    subtype: 'ARMED_GROUP',
    names: {
      en: [
        'Houthis',
      ],
      ar: [
        'جماعة الحوثي',
        'الحوثيون',
        'الحوثيين',
        'جماعة أنصار الله',
        'أنصار الله',
        'ميليشيات الحوثي',
        'ميليشيا الحوثي',
        'مليشيات الحوثي',
        'مليشيا الحوثي',
        'الميليشيات الحوثية',
        'المليشيات الحوثية',
        'الميليشيا الحوثية',
        'المليشيا الحوثية',
        'جماعة الحوثيين',
        'المتمردين الحوثيين',
        'المتمردون الحوثيون',
        'ميليشيات الحوثيين',
        'مليشيات الحوثيين',
        'ميليشيا الحوثيين',
        'حركة الحوثي',
        'حزب الحوثيين',
        'ميليشيات التمرد الحوثي',
        'جماعة الحوثيون',
      ],
    },
    weakNames: {
      ar: [
        'جماعة الحوثي المتمردة',
        'الحوثي',
      ],
    },
    country: 'country.YE',
    wikidataId: null,
  },
  {
    id: 'org.gpc',
    type: 'ORGANIZATION',
    subtype: 'PARTY',
    names: {
      en: [
        'General People\'s Congress',
      ],
      ar: [
        'حزب المؤتمر الشعبي العام',
        'المؤتمر الشعبي العام',
        'حزب المؤتمر الشعبي',
        'حزب المؤتمر',
      ],
    },
    country: 'country.YE',
    wikidataId: null,
  },
  {
    id: 'org.islah',
    type: 'ORGANIZATION',
    subtype: 'PARTY',
    names: {
      en: [
        'Islah',
      ],
      ar: [
        'حزب التجمع اليمني للإصلاح',
        'حزب الإصلاح',
        'التجمع اليمني للإصلاح',
      ],
    },
    country: 'country.YE',
    wikidataId: null,
  },
  {
    id: 'org.hirak',
    type: 'ORGANIZATION',
    subtype: 'MOVEMENT',
    names: {
      en: [
        'Southern Movement',
      ],
      ar: [
        'الحراك الجنوبي',
      ],
    },
    country: 'country.YE',
    wikidataId: null,
  },
  {
    id: 'org.popular-resistance',
    type: 'ORGANIZATION',
    subtype: 'ARMED_GROUP',
    names: {
      en: [
        'Popular Resistance',
      ],
      ar: [
        'المقاومة الشعبية',
        'المقاومة الشعبية الجنوبية',
        'المقاومة الجنوبية',
      ],
    },
    country: 'country.YE',
    wikidataId: null,
  },
  {
    id: 'org.arab-coalition',
    type: 'ORGANIZATION',
    subtype: 'ALLIANCE',
    names: {
      en: [
        'Arab Coalition',
      ],
      ar: [
        'التحالف العربي',
      ],
    },
    country: null,
    wikidataId: null,
  },
  {
    id: 'org.intl-coalition',
    type: 'ORGANIZATION',
    subtype: 'ALLIANCE',
    names: {
      en: [
        'International coalition',
      ],
      ar: [
        'التحالف الدولي',
      ],
    },
    country: null,
    wikidataId: null,
  },
  {
    id: 'org.muslim-brotherhood',
    type: 'ORGANIZATION',
    subtype: 'MOVEMENT',
    names: {
      en: [
        'Muslim Brotherhood',
      ],
      ar: [
        'جماعة الإخوان المسلمين',
        'الإخوان المسلمين',
        'الإخوان المسلمون',
        'جماعة الإخوان',
      ],
    },
    country: null,
    wikidataId: null,
  },
  {
    id: 'org.ansar-bayt',
    type: 'ORGANIZATION',
    subtype: 'ARMED_GROUP',
    names: {
      en: [
        'Ansar Bait al-Maqdis',
      ],
      ar: [
        'أنصار بيت المقدس',
        'جماعة أنصار بيت المقدس',
        'تنظيم أنصار بيت المقدس',
        'ولاية سيناء',
      ],
    },
    country: 'country.EG',
    wikidataId: null,
  },
  {
    id: 'org.ansar-sharia',
    type: 'ORGANIZATION',
    subtype: 'ARMED_GROUP',
    names: {
      en: [
        'Ansar al-Sharia',
      ],
      ar: [
        'أنصار الشريعة',
        'تنظيم أنصار الشريعة',
        'جماعة أنصار الشريعة',
      ],
    },
    country: null,
    wikidataId: null,
  },
  {
    id: 'org.okba',
    type: 'ORGANIZATION',
    subtype: 'ARMED_GROUP',
    names: {
      en: [
        'Uqba ibn Nafi Brigade',
      ],
      ar: [
        'كتيبة عقبة بن نافع',
        'جماعة عقبة بن نافع',
      ],
    },
    weakNames: {
      ar: [
        'خلية عقبة بن نافع',
      ],
    },
    country: 'country.TN',
    wikidataId: null,
  },
  {
    id: 'org.boko-haram',
    type: 'ORGANIZATION',
    subtype: 'ARMED_GROUP',
    names: {
      en: [
        'Boko Haram',
      ],
      ar: [
        'بوكو حرام',
        'جماعة بوكو حرام',
      ],
    },
    country: 'country.NG',
    wikidataId: null,
  },
  {
    id: 'org.shabab',
    type: 'ORGANIZATION',
    subtype: 'ARMED_GROUP',
    names: {
      en: [
        'al-Shabaab',
      ],
      ar: [
        'حركة الشباب',
        'حركة الشباب الصومالية',
        'حركة الشباب المجاهدين',
      ],
    },
    country: 'country.SO',
    wikidataId: null,
  },
  {
    id: 'org.taliban',
    type: 'ORGANIZATION',
    subtype: 'ARMED_GROUP',
    names: {
      en: [
        'Taliban',
      ],
      ar: [
        'طالبان',
        'حركة طالبان',
        'حركة طالبان الأفغانية',
        'حركة طالبان باكستان',
      ],
    },
    country: 'country.AF',
    wikidataId: null,
  },
  {
    id: 'org.pmf',
    type: 'ORGANIZATION',
    subtype: 'ARMED_GROUP',
    names: {
      en: [
        'Popular Mobilization Forces',
      ],
      ar: [
        'الحشد الشعبي',
        'قوات الحشد الشعبي',
        'ميليشيات الحشد الشعبي',
        'ميليشيا الحشد الشعبي',
        'هيئة الحشد الشعبي',
        'مليشيات الحشد الشعبي',
      ],
    },
    country: 'country.IQ',
    wikidataId: null,
  },
  {
    id: 'org.peshmerga',
    type: 'ORGANIZATION',
    subtype: 'ARMED_FORCES',
    names: {
      en: [
        'Peshmerga',
      ],
      ar: [
        'البيشمركة',
        'البشمركة',
        'قوات البيشمركة',
        'قوات البشمركة',
        'البيشمركة الكردية',
      ],
    },
    country: 'country.IQ',
    wikidataId: null,
  },
  {
    id: 'org.badr',
    type: 'ORGANIZATION',
    subtype: 'ARMED_GROUP',
    names: {
      en: [
        'Badr Organization',
      ],
      ar: [
        'منظمة بدر',
      ],
    },
    country: 'country.IQ',
    wikidataId: null,
  },
  {
    id: 'org.state-of-law',
    type: 'ORGANIZATION',
    subtype: 'POLITICAL_GROUP',
    names: {
      en: [
        'State of Law',
      ],
      ar: [
        'ائتلاف دولة القانون',
        'دولة القانون',
      ],
    },
    country: 'country.IQ',
    wikidataId: null,
  },
  {
    id: 'org.dawa',
    type: 'ORGANIZATION',
    subtype: 'PARTY',
    names: {
      en: [
        'Islamic Dawa Party',
      ],
      ar: [
        'حزب الدعوة',
        'حزب الدعوة الإسلامية',
      ],
    },
    country: 'country.IQ',
    wikidataId: null,
  },
  {
    id: 'org.irgc',
    type: 'ORGANIZATION',
    subtype: 'ARMED_FORCES',
    names: {
      en: [
        'IRGC',
      ],
      ar: [
        'الحرس الثوري الإيراني',
        'الحرس الثوري',
      ],
    },
    weakNames: {
      ar: [
        'فيلق القدس',
      ],
    },
    country: 'country.IR',
    wikidataId: null,
  },
  {
    id: 'org.quds-force',
    type: 'ORGANIZATION',
    subtype: 'ARMED_FORCES',
    names: {
      en: [
        'Quds Force',
      ],
      ar: [
        'فيلق القدس',
      ],
    },
    country: 'country.IR',
    wikidataId: null,
  },
  {
    id: 'org.iran-parliament',
    type: 'ORGANIZATION',
    subtype: 'PARLIAMENT',
    names: {
      en: [
        'Iranian parliament',
      ],
      ar: [
        'البرلمان الإيراني',
        'مجلس الشورى الإيراني',
        'مجلس الشورى الإسلامي',
      ],
    },
    country: 'country.IR',
    wikidataId: null,
  },
  {
    id: 'org.mek',
    type: 'ORGANIZATION',
    subtype: 'POLITICAL_GROUP',
    names: {
      en: [
        'MEK',
      ],
      ar: [
        'مجاهدي خلق',
        'مجاهدو خلق',
        'منظمة مجاهدي خلق',
      ],
    },
    country: 'country.IR',
    wikidataId: null,
  },
  {
    id: 'org.akp',
    type: 'ORGANIZATION',
    subtype: 'PARTY',
    names: {
      en: [
        'AKP',
      ],
      ar: [
        'حزب العدالة والتنمية',
        'العدالة والتنمية',
      ],
    },
    country: 'country.TR',
    wikidataId: null,
  },
  {
    id: 'org.hdp',
    type: 'ORGANIZATION',
    subtype: 'PARTY',
    names: {
      en: [
        'HDP',
      ],
      ar: [
        'حزب الشعوب الديمقراطي',
      ],
    },
    country: 'country.TR',
    wikidataId: null,
  },
  {
    id: 'org.chp',
    type: 'ORGANIZATION',
    subtype: 'PARTY',
    names: {
      en: [
        'CHP',
      ],
      ar: [
        'حزب الشعب الجمهوري',
      ],
    },
    country: 'country.TR',
    wikidataId: null,
  },
  {
    id: 'org.mhp',
    type: 'ORGANIZATION',
    subtype: 'PARTY',
    names: {
      en: [
        'MHP',
      ],
      ar: [
        'حزب الحركة القومية',
      ],
    },
    country: 'country.TR',
    wikidataId: null,
  },
  {
    id: 'org.ennahda',
    type: 'ORGANIZATION',
    subtype: 'PARTY',
    names: {
      en: [
        'Ennahda',
      ],
      ar: [
        'حركة النهضة',
        'حزب النهضة',
      ],
    },
    country: 'country.TN',
    wikidataId: null,
  },
  {
    id: 'org.nidaa',
    type: 'ORGANIZATION',
    subtype: 'PARTY',
    names: {
      en: [
        'Nidaa Tounes',
      ],
      ar: [
        'نداء تونس',
        'حركة نداء تونس',
        'حزب نداء تونس',
      ],
    },
    country: 'country.TN',
    wikidataId: null,
  },
  {
    id: 'org.fajr-libya',
    type: 'ORGANIZATION',
    subtype: 'ARMED_GROUP',
    names: {
      en: [
        'Libya Dawn',
      ],
      ar: [
        'فجر ليبيا',
        'قوات فجر ليبيا',
        'ميليشيات فجر ليبيا',
      ],
    },
    country: 'country.LY',
    wikidataId: null,
  },
  {
    id: 'org.gnc-ly',
    type: 'ORGANIZATION',
    subtype: 'PARLIAMENT',
    names: {
      en: [
        'General National Congress',
      ],
      ar: [
        'المؤتمر الوطني العام',
      ],
    },
    country: 'country.LY',
    wikidataId: null,
  },
  {
    id: 'org.us-congress',
    type: 'ORGANIZATION',
    subtype: 'PARLIAMENT',
    names: {
      en: [
        'US Congress',
      ],
      ar: [
        'الكونغرس',
        'الكونجرس',
        'الكونغرس الأميركي',
        'الكونجرس الأمريكي',
        'الكونجرس الأميركي',
        'الكونغرس الأمريكي',
      ],
    },
    country: 'country.US',
    wikidataId: null,
  },
  {
    id: 'org.us-senate',
    type: 'ORGANIZATION',
    subtype: 'PARLIAMENT',
    names: {
      en: [
        'US Senate',
      ],
      ar: [
        'مجلس الشيوخ الأميركي',
        'مجلس الشيوخ الأمريكي',
      ],
    },
    country: 'country.US',
    wikidataId: null,
  },
  {
    id: 'org.us-house',
    type: 'ORGANIZATION',
    subtype: 'PARLIAMENT',
    names: {
      en: [
        'US House of Representatives',
      ],
      ar: [
        'مجلس النواب الأميركي',
        'مجلس النواب الأمريكي',
      ],
    },
    country: 'country.US',
    wikidataId: null,
  },
  {
    id: 'org.pentagon',
    type: 'ORGANIZATION',
    subtype: 'MINISTRY',
    names: {
      en: [
        'Pentagon',
      ],
      ar: [
        'البنتاغون',
        'البنتاجون',
        'وزارة الدفاع الأميركية',
        'وزارة الدفاع الأمريكية',
      ],
    },
    country: 'country.US',
    wikidataId: null,
  },
  {
    id: 'org.white-house',
    type: 'ORGANIZATION',
    subtype: 'GOVERNMENT',
    names: {
      en: [
        'White House',
      ],
      ar: [
        'البيت الأبيض',
      ],
    },
    country: 'country.US',
    wikidataId: null,
  },
  {
    id: 'org.us-state-dept',
    type: 'ORGANIZATION',
    subtype: 'MINISTRY',
    names: {
      en: [
        'US State Department',
      ],
      ar: [
        'وزارة الخارجية الأميركية',
        'وزارة الخارجية الأمريكية',
        'الخارجية الأميركية',
        'الخارجية الأمريكية',
      ],
    },
    country: 'country.US',
    wikidataId: null,
  },
  {
    id: 'org.cia',
    type: 'ORGANIZATION',
    subtype: 'AGENCY',
    names: {
      en: [
        'CIA',
      ],
      ar: [
        'وكالة الاستخبارات المركزية',
        'وكالة المخابرات المركزية',
        'السي آي إيه',
        'وكالة الاستخبارات المركزية الأميركية',
        'وكالة المخابرات المركزية الأمريكية',
      ],
    },
    country: 'country.US',
    wikidataId: null,
  },
  {
    id: 'org.fbi',
    type: 'ORGANIZATION',
    subtype: 'AGENCY',
    names: {
      en: [
        'FBI',
      ],
      ar: [
        'مكتب التحقيقات الفيدرالي',
        'مكتب التحقيقات الاتحادي',
        'مكتب التحقيقات الفدرالي',
      ],
    },
    country: 'country.US',
    wikidataId: null,
  },
  {
    id: 'org.fed',
    type: 'ORGANIZATION',
    subtype: 'BANK',
    names: {
      en: [
        'Federal Reserve',
      ],
      ar: [
        'مجلس الاحتياطي الاتحادي',
        'الاحتياطي الفيدرالي',
        'مجلس الاحتياطي الفيدرالي',
        'الاحتياطي الاتحادي',
      ],
    },
    country: 'country.US',
    wikidataId: null,
  },
  {
    id: 'org.usaid',
    type: 'ORGANIZATION',
    subtype: 'AGENCY',
    names: {
      en: [
        'USAID',
      ],
      ar: [
        'الوكالة الأميركية للتنمية',
        'الوكالة الأميركية للتنمية الدولية',
        'الوكالة الأمريكية للتنمية الدولية',
        'وكالة التنمية الأميركية',
      ],
    },
    country: 'country.US',
    wikidataId: null,
  },
  {
    id: 'org.nasa',
    type: 'ORGANIZATION',
    subtype: 'AGENCY',
    names: {
      en: [
        'NASA',
      ],
      ar: [
        'ناسا',
        'وكالة ناسا',
        'وكالة الفضاء الأميركية',
      ],
    },
    country: 'country.US',
    wikidataId: null,
  },
  {
    id: 'org.republican',
    type: 'ORGANIZATION',
    subtype: 'PARTY',
    names: {
      en: [
        'Republican Party',
      ],
      ar: [
        'الحزب الجمهوري',
      ],
    },
    country: 'country.US',
    wikidataId: null,
  },
  {
    id: 'org.democratic',
    type: 'ORGANIZATION',
    subtype: 'PARTY',
    names: {
      en: [
        'Democratic Party',
      ],
      ar: [
        'الحزب الديمقراطي',
      ],
    },
    country: 'country.US',
    wikidataId: null,
  },
  {
    id: 'org.kremlin',
    type: 'ORGANIZATION',
    subtype: 'GOVERNMENT',
    names: {
      en: [
        'Kremlin',
      ],
      ar: [
        'الكرملين',
      ],
    },
    country: 'country.RU',
    wikidataId: null,
  },
  {
    id: 'org.duma',
    type: 'ORGANIZATION',
    subtype: 'PARLIAMENT',
    names: {
      en: [
        'State Duma',
      ],
      ar: [
        'مجلس الدوما',
        'الدوما',
      ],
    },
    country: 'country.RU',
    wikidataId: null,
  },
  {
    id: 'org.ru-mfa',
    type: 'ORGANIZATION',
    subtype: 'MINISTRY',
    names: {
      en: [
        'Ministry of Foreign Affairs of Russia',
      ],
      ar: [
        'وزارة الخارجية الروسية',
        'الخارجية الروسية',
      ],
    },
    country: 'country.RU',
    wikidataId: null,
  },
  {
    id: 'org.kz-mfa',
    type: 'ORGANIZATION',
    subtype: 'MINISTRY',
    names: {
      en: [
        'Ministry of Foreign Affairs of Kazakhstan',
      ],
      ar: [
        'وزارة الخارجية الكازاخستانية',
        'الخارجية الكازاخستانية',
        'الخارجية الكازاخية',
      ],
    },
    country: 'country.KZ',
    wikidataId: null,
  },
  {
    id: 'org.elysee',
    type: 'ORGANIZATION',
    subtype: 'GOVERNMENT',
    names: {
      en: [
        'Élysée',
      ],
      ar: [
        'الإليزيه',
        'قصر الإليزيه',
        'الأليزيه',
      ],
    },
    country: 'country.FR',
    wikidataId: null,
  },
  {
    id: 'org.downing',
    type: 'ORGANIZATION',
    subtype: 'GOVERNMENT',
    names: {
      en: [
        'Downing Street',
      ],
      ar: [
        'داونينغ ستريت',
      ],
    },
    country: 'country.GB',
    wikidataId: null,
  },
  {
    id: 'org.bundestag',
    type: 'ORGANIZATION',
    subtype: 'PARLIAMENT',
    names: {
      en: [
        'Bundestag',
      ],
      ar: [
        'البوندستاغ',
      ],
    },
    country: 'country.DE',
    wikidataId: null,
  },
  {
    id: 'org.syriza',
    type: 'ORGANIZATION',
    subtype: 'PARTY',
    names: {
      en: [
        'Syriza',
      ],
      ar: [
        'سيريزا',
        'حزب سيريزا',
      ],
    },
    country: 'country.GR',
    wikidataId: null,
  },
  {
    id: 'org.azhar',
    type: 'ORGANIZATION',
    subtype: 'RELIGIOUS',
    names: {
      en: [
        'al-Azhar',
      ],
      ar: [
        'الأزهر',
        'الأزهر الشريف',
        'مشيخة الأزهر',
      ],
    },
    country: 'country.EG',
    wikidataId: null,
  },
  {
    id: 'org.vatican',
    type: 'ORGANIZATION',
    subtype: 'RELIGIOUS',
    names: {
      en: [
        'Holy See',
      ],
      ar: [
        'الكرسي الرسولي',
      ],
    },
    country: 'country.VA',
    wikidataId: null,
  },
  {
    id: 'org.mwl',
    type: 'ORGANIZATION',
    subtype: 'INTERNATIONAL',
    names: {
      en: [
        'Muslim World League',
      ],
      ar: [
        'رابطة العالم الإسلامي',
      ],
    },
    country: 'country.SA',
    wikidataId: null,
  },
  {
    id: 'org.wamy',
    type: 'ORGANIZATION',
    subtype: 'NGO',
    names: {
      en: [
        'WAMY',
      ],
      ar: [
        'الندوة العالمية للشباب الإسلامي',
      ],
    },
    country: 'country.SA',
    wikidataId: null,
  },
  {
    id: 'org.ksrelief',
    type: 'ORGANIZATION',
    subtype: 'NGO',
    names: {
      en: [
        'KSrelief',
      ],
      ar: [
        'مركز الملك سلمان للإغاثة والأعمال الإنسانية',
        'مركز الملك سلمان للإغاثة',
        'مركز الملك سلمان',
      ],
    },
    country: 'country.SA',
    wikidataId: null,
  },
  {
    id: 'org.aramco',
    type: 'ORGANIZATION',
    subtype: 'COMPANY',
    names: {
      en: [
        'Saudi Aramco',
      ],
      ar: [
        'أرامكو السعودية',
        'أرامكو',
        'شركة أرامكو السعودية',
        'شركة أرامكو',
      ],
    },
    country: 'country.SA',
    wikidataId: null,
  },
  {
    id: 'org.sabic',
    type: 'ORGANIZATION',
    subtype: 'COMPANY',
    names: {
      en: [
        'SABIC',
      ],
      ar: [
        'سابك',
        'شركة سابك',
      ],
    },
    country: 'country.SA',
    wikidataId: null,
  },
  {
    id: 'org.stc',
    type: 'ORGANIZATION',
    subtype: 'COMPANY',
    names: {
      en: [
        'STC',
      ],
      ar: [
        'الاتصالات السعودية',
        'شركة الاتصالات السعودية',
      ],
    },
    country: 'country.SA',
    wikidataId: null,
  },
  {
    id: 'org.saudia',
    type: 'ORGANIZATION',
    subtype: 'COMPANY',
    names: {
      en: [
        'Saudia',
      ],
      ar: [
        'الخطوط السعودية',
        'الخطوط الجوية العربية السعودية',
        'الخطوط الجوية السعودية',
        'الخطوط العربية السعودية',
      ],
    },
    country: 'country.SA',
    wikidataId: null,
  },
  {
    id: 'org.sama',
    type: 'ORGANIZATION',
    subtype: 'BANK',
    names: {
      en: [
        'SAMA',
      ],
      ar: [
        'مؤسسة النقد العربي السعودي',
        'مؤسسة النقد',
      ],
    },
    weakNames: {
      ar: [
        'ساما',
      ],
    },
    country: 'country.SA',
    wikidataId: null,
  },
  {
    id: 'org.shura-sa',
    type: 'ORGANIZATION',
    subtype: 'COUNCIL',
    names: {
      en: [
        'Shura Council',
      ],
      ar: [
        'مجلس الشورى',
      ],
    },
    country: 'country.SA',
    wikidataId: null,
  },
  {
    id: 'org.haia',
    type: 'ORGANIZATION',
    subtype: 'AUTHORITY',
    names: {
      en: [
        'CPVPV',
      ],
      ar: [
        'هيئة الأمر بالمعروف والنهي عن المنكر',
        'هيئة الأمر بالمعروف',
        'الأمر بالمعروف والنهي عن المنكر',
      ],
    },
    country: 'country.SA',
    wikidataId: null,
  },
  {
    id: 'org.nazaha',
    type: 'ORGANIZATION',
    subtype: 'AUTHORITY',
    names: {
      en: [
        'Nazaha',
      ],
      ar: [
        'الهيئة الوطنية لمكافحة الفساد',
      ],
    },
    weakNames: {
      ar: [
        'نزاهة',
      ],
    },
    country: 'country.SA',
    wikidataId: null,
  },
  {
    id: 'org.civil-defence',
    type: 'ORGANIZATION',
    subtype: 'AGENCY',
    names: {
      en: [
        'Civil Defence',
      ],
      ar: [
        'الدفاع المدني',
        'المديرية العامة للدفاع المدني',
      ],
    },
    country: 'country.SA',
    wikidataId: null,
  },
  {
    id: 'org.council-ministers',
    type: 'ORGANIZATION',
    subtype: 'GOVERNMENT',
    names: {
      en: [
        'Council of Ministers',
      ],
      ar: [
        'مجلس الوزراء',
      ],
    },
    country: null,
    wikidataId: null,
  },
  {
    id: 'org.national-guard',
    type: 'ORGANIZATION',
    subtype: 'ARMED_FORCES',
    names: {
      en: [
        'Ministry of National Guard',
      ],
      ar: [
        'وزارة الحرس الوطني',
      ],
    },
    country: 'country.SA',
    wikidataId: null,
  },
  {
    id: 'org.kacst',
    type: 'ORGANIZATION',
    subtype: 'INSTITUTE',
    names: {
      en: [
        'KACST',
      ],
      ar: [
        'مدينة الملك عبدالعزيز للعلوم والتقنية',
      ],
    },
    country: 'country.SA',
    wikidataId: null,
  },
  {
    id: 'org.tadawul',
    type: 'ORGANIZATION',
    subtype: 'COMPANY',
    names: {
      en: [
        'Tadawul',
      ],
      ar: [],
    },
    weakNames: {
      ar: [
        'السوق المالية السعودية',
        'تداول',
      ],
    },
    country: 'country.SA',
    wikidataId: null,
  },
  {
    id: 'org.spa',
    type: 'MEDIA',
    subtype: 'NEWS_AGENCY',
    names: {
      en: [
        'Saudi Press Agency',
      ],
      ar: [
        'وكالة الأنباء السعودية',
        'واس',
      ],
    },
    country: 'country.SA',
    wikidataId: null,
  },
  {
    id: 'org.afp',
    type: 'MEDIA',
    subtype: 'NEWS_AGENCY',
    names: {
      en: [
        'Agence France-Presse',
        'AFP',
      ],
      ar: [
        'فرانس برس',
        'وكالة فرانس برس',
        'وكالة الصحافة الفرنسية',
        'أ ف ب',
        'ا ف ب',
        'أ.ف.ب',
      ],
    },
    country: 'country.FR',
    wikidataId: 'Q40464',
  },
  {
    id: 'org.reuters',
    type: 'MEDIA',
    subtype: 'NEWS_AGENCY',
    names: {
      en: [
        'Reuters',
      ],
      ar: [
        'رويترز',
        'وكالة رويترز',
      ],
    },
    country: 'country.GB',
    wikidataId: null,
  },
  {
    id: 'org.ap',
    type: 'MEDIA',
    subtype: 'NEWS_AGENCY',
    names: {
      en: [
        'Associated Press',
      ],
      ar: [
        'أسوشيتد برس',
        'أسوشييتد برس',
        'اسوشيتدبرس',
        'الأسوشيتد برس',
        'وكالة أسوشيتد برس',
        'أسوشيتدبرس',
      ],
    },
    country: 'country.US',
    wikidataId: null,
  },
  {
    id: 'org.dpa',
    type: 'MEDIA',
    subtype: 'NEWS_AGENCY',
    names: {
      en: [
        'dpa',
      ],
      ar: [
        'وكالة الأنباء الألمانية',
        'د ب أ',
        'د. ب. أ',
      ],
    },
    country: 'country.DE',
    wikidataId: null,
  },
  {
    id: 'org.bloomberg',
    type: 'MEDIA',
    subtype: 'NEWS_AGENCY',
    names: {
      en: [
        'Bloomberg',
      ],
      ar: [
        'بلومبرغ',
        'بلومبيرغ',
        'بلومبيرج',
        'وكالة بلومبرغ',
      ],
    },
    country: 'country.US',
    wikidataId: null,
  },
  {
    id: 'org.sputnik',
    type: 'MEDIA',
    subtype: 'NEWS_AGENCY',
    names: {
      en: [
        'Sputnik',
      ],
      ar: [
        'وكالة سبوتنيك',
        'سبوتنيك',
        'وكالة سبوتنيك الروسية',
      ],
    },
    country: 'country.RU',
    wikidataId: null,
  },
  {
    id: 'org.tass',
    type: 'MEDIA',
    subtype: 'NEWS_AGENCY',
    names: {
      en: [
        'TASS',
      ],
      ar: [
        'إيتار تاس',
        'ايتار تاس',
        'وكالة تاس',
      ],
    },
    weakNames: {
      ar: [
        'تاس',
      ],
    },
    country: 'country.RU',
    wikidataId: null,
  },
  {
    id: 'org.interfax',
    type: 'MEDIA',
    subtype: 'NEWS_AGENCY',
    names: {
      en: [
        'Interfax',
      ],
      ar: [
        'إنترفاكس',
        'انترفاكس',
        'وكالة إنترفاكس',
        'وكالة انترفاكس',
      ],
    },
    country: 'country.RU',
    wikidataId: null,
  },
  {
    id: 'org.ria',
    type: 'MEDIA',
    subtype: 'NEWS_AGENCY',
    names: {
      en: [
        'RIA Novosti',
      ],
      ar: [
        'ريا نوفوستي',
        'نوفوستي',
        'وكالة الإعلام الروسية',
      ],
    },
    country: 'country.RU',
    wikidataId: null,
  },
  {
    id: 'org.rt',
    type: 'MEDIA',
    subtype: 'BROADCASTER',
    names: {
      en: [
        'RT',
      ],
      ar: [
        'روسيا اليوم',
        'قناة روسيا اليوم',
      ],
    },
    country: 'country.RU',
    wikidataId: null,
  },
  {
    id: 'org.xinhua',
    type: 'MEDIA',
    subtype: 'NEWS_AGENCY',
    names: {
      en: [
        'Xinhua',
      ],
      ar: [
        'شينخوا',
        'وكالة شينخوا',
        'وكالة أنباء الصين الجديدة',
      ],
    },
    country: 'country.CN',
    wikidataId: null,
  },
  {
    id: 'org.kyodo',
    type: 'MEDIA',
    subtype: 'NEWS_AGENCY',
    names: {
      en: [
        'Kyodo',
      ],
      ar: [
        'كيودو',
        'وكالة كيودو',
      ],
    },
    country: 'country.JP',
    wikidataId: null,
  },
  {
    id: 'org.yonhap',
    type: 'MEDIA',
    subtype: 'NEWS_AGENCY',
    names: {
      en: [
        'Yonhap',
      ],
      ar: [
        'يونهاب',
        'وكالة يونهاب',
      ],
    },
    country: 'country.KR',
    wikidataId: null,
  },
  {
    id: 'org.anadolu',
    type: 'MEDIA',
    subtype: 'NEWS_AGENCY',
    names: {
      en: [
        'Anadolu',
      ],
      ar: [
        'وكالة الأناضول',
        'الأناضول',
        'وكالة أنباء الأناضول',
      ],
    },
    country: 'country.TR',
    wikidataId: null,
  },
  {
    id: 'org.irna',
    type: 'MEDIA',
    subtype: 'NEWS_AGENCY',
    names: {
      en: [
        'IRNA',
      ],
      ar: [
        'إرنا',
        'وكالة أنباء الجمهورية الإسلامية',
        'وكالة إرنا',
        'وكالة الأنباء الإيرانية',
      ],
    },
    country: 'country.IR',
    wikidataId: null,
  },
  {
    id: 'org.fars',
    type: 'MEDIA',
    subtype: 'NEWS_AGENCY',
    names: {
      en: [
        'Fars',
      ],
      ar: [
        'وكالة فارس',
        'وكالة أنباء فارس',
        'وكالة فارس للأنباء',
      ],
    },
    country: 'country.IR',
    wikidataId: null,
  },
  {
    id: 'org.tasnim',
    type: 'MEDIA',
    subtype: 'NEWS_AGENCY',
    names: {
      en: [
        'Tasnim',
      ],
      ar: [
        'وكالة تسنيم',
        'وكالة تسنيم للأنباء',
      ],
    },
    weakNames: {
      ar: [
        'تسنيم',
      ],
    },
    country: 'country.IR',
    wikidataId: null,
  },
  {
    id: 'org.sana',
    type: 'MEDIA',
    subtype: 'NEWS_AGENCY',
    names: {
      en: [
        'SANA',
      ],
      ar: [
        'سانا',
        'وكالة سانا',
        'الوكالة العربية السورية للأنباء',
        'وكالة الأنباء السورية',
      ],
    },
    country: 'country.SY',
    wikidataId: null,
  },
  {
    id: 'org.mena',
    type: 'MEDIA',
    subtype: 'NEWS_AGENCY',
    names: {
      en: [
        'MENA',
      ],
      ar: [
        'وكالة أنباء الشرق الأوسط',
      ],
    },
    country: 'country.EG',
    wikidataId: null,
  },
  {
    id: 'org.petra',
    type: 'MEDIA',
    subtype: 'NEWS_AGENCY',
    names: {
      en: [
        'Petra',
      ],
      ar: [
        'وكالة الأنباء الأردنية',
        'بترا',
      ],
    },
    country: 'country.JO',
    wikidataId: null,
  },
  {
    id: 'org.wafa',
    type: 'MEDIA',
    subtype: 'NEWS_AGENCY',
    names: {
      en: [
        'WAFA',
      ],
      ar: [
        'وكالة وفا',
        'وكالة الأنباء الفلسطينية',
      ],
    },
    country: 'country.PS',
    wikidataId: null,
  },
  {
    id: 'org.kuna',
    type: 'MEDIA',
    subtype: 'NEWS_AGENCY',
    names: {
      en: [
        'KUNA',
      ],
      ar: [
        'كونا',
        'وكالة الأنباء الكويتية',
      ],
    },
    country: 'country.KW',
    wikidataId: null,
  },
  {
    id: 'org.wam',
    type: 'MEDIA',
    subtype: 'NEWS_AGENCY',
    names: {
      en: [
        'WAM',
      ],
      ar: [
        'وكالة أنباء الإمارات',
        'وام',
      ],
    },
    country: 'country.AE',
    wikidataId: null,
  },
  {
    id: 'org.bna',
    type: 'MEDIA',
    subtype: 'NEWS_AGENCY',
    names: {
      en: [
        'BNA',
      ],
      ar: [
        'وكالة أنباء البحرين',
      ],
    },
    country: 'country.BH',
    wikidataId: null,
  },
  {
    id: 'org.qna',
    type: 'MEDIA',
    subtype: 'NEWS_AGENCY',
    names: {
      en: [
        'QNA',
      ],
      ar: [
        'وكالة الأنباء القطرية',
      ],
    },
    country: 'country.QA',
    wikidataId: null,
  },
  {
    id: 'org.saba',
    type: 'MEDIA',
    subtype: 'NEWS_AGENCY',
    names: {
      en: [
        'Saba',
      ],
      ar: [
        'وكالة الأنباء اليمنية',
        'وكالة سبأ',
      ],
    },
    country: 'country.YE',
    wikidataId: null,
  },
  {
    id: 'org.nna',
    type: 'MEDIA',
    subtype: 'NEWS_AGENCY',
    names: {
      en: [
        'NNA',
      ],
      ar: [
        'الوكالة الوطنية للإعلام',
      ],
    },
    country: 'country.LB',
    wikidataId: null,
  },
  {
    id: 'org.lana',
    type: 'MEDIA',
    subtype: 'NEWS_AGENCY',
    names: {
      en: [
        'LANA',
      ],
      ar: [
        'وكالة الأنباء الليبية',
      ],
    },
    country: 'country.LY',
    wikidataId: null,
  },
  {
    id: 'org.efe',
    type: 'MEDIA',
    subtype: 'NEWS_AGENCY',
    names: {
      en: [
        'EFE',
      ],
      ar: [
        'وكالة الأنباء الإسبانية',
      ],
    },
    country: 'country.ES',
    wikidataId: null,
  },
  {
    id: 'org.jazeera',
    type: 'MEDIA',
    subtype: 'BROADCASTER',
    names: {
      en: [
        'Al Jazeera',
      ],
      ar: [
        'قناة الجزيرة',
        'الجزيرة نت',
        'شبكة الجزيرة',
      ],
    },
    weakNames: {
      ar: [
        'الجزيرة',
      ],
    },
    country: 'country.QA',
    wikidataId: null,
  },
  {
    id: 'org.arabiya',
    type: 'MEDIA',
    subtype: 'BROADCASTER',
    names: {
      en: [
        'Al Arabiya',
      ],
      ar: [
        'قناة العربية',
        'العربية نت',
        'العربية.نت',
        'قناة العربية الحدث',
      ],
    },
    weakNames: {
      ar: [
        'العربية',
      ],
    },
    country: 'country.AE',
    wikidataId: null,
  },
  {
    id: 'org.sky-arabia',
    type: 'MEDIA',
    subtype: 'BROADCASTER',
    names: {
      en: [
        'Sky News Arabia',
      ],
      ar: [
        'سكاي نيوز عربية',
        'سكاي نيوز',
        'قناة سكاي نيوز',
      ],
    },
    country: 'country.AE',
    wikidataId: null,
  },
  {
    id: 'org.bbc',
    type: 'MEDIA',
    subtype: 'BROADCASTER',
    names: {
      en: [
        'BBC',
      ],
      ar: [
        'بي بي سي',
        'هيئة الإذاعة البريطانية',
        'بي.بي.سي',
      ],
    },
    country: 'country.GB',
    wikidataId: null,
  },
  {
    id: 'org.cnn',
    type: 'MEDIA',
    subtype: 'BROADCASTER',
    names: {
      en: [
        'CNN',
      ],
      ar: [
        'سي إن إن',
        'سي ان ان',
        'شبكة سي إن إن',
        'سي.إن.إن',
      ],
    },
    country: 'country.US',
    wikidataId: null,
  },
  {
    id: 'org.fox',
    type: 'MEDIA',
    subtype: 'BROADCASTER',
    names: {
      en: [
        'Fox News',
      ],
      ar: [
        'فوكس نيوز',
        'شبكة فوكس نيوز',
      ],
    },
    country: 'country.US',
    wikidataId: null,
  },
  {
    id: 'org.cbs',
    type: 'MEDIA',
    subtype: 'BROADCASTER',
    names: {
      en: [
        'CBS',
      ],
      ar: [
        'سي بي إس',
        'سي بي اس',
      ],
    },
    country: 'country.US',
    wikidataId: null,
  },
  {
    id: 'org.nbc',
    type: 'MEDIA',
    subtype: 'BROADCASTER',
    names: {
      en: [
        'NBC',
      ],
      ar: [
        'إن بي سي',
        'ان بي سي',
      ],
    },
    country: 'country.US',
    wikidataId: null,
  },
  {
    id: 'org.mbc',
    type: 'MEDIA',
    subtype: 'BROADCASTER',
    names: {
      en: [
        'MBC',
      ],
      ar: [
        'إم بي سي',
        'ام بي سي',
      ],
    },
    country: 'country.SA',
    wikidataId: null,
  },
  {
    id: 'org.nyt',
    type: 'MEDIA',
    subtype: 'NEWSPAPER',
    names: {
      en: [
        'The New York Times',
      ],
      ar: [
        'نيويورك تايمز',
        'صحيفة نيويورك تايمز',
      ],
    },
    country: 'country.US',
    wikidataId: null,
  },
  {
    id: 'org.wp',
    type: 'MEDIA',
    subtype: 'NEWSPAPER',
    names: {
      en: [
        'The Washington Post',
      ],
      ar: [
        'واشنطن بوست',
        'صحيفة واشنطن بوست',
      ],
    },
    country: 'country.US',
    wikidataId: null,
  },
  {
    id: 'org.wsj',
    type: 'MEDIA',
    subtype: 'NEWSPAPER',
    names: {
      en: [
        'The Wall Street Journal',
      ],
      ar: [
        'وول ستريت جورنال',
        'صحيفة وول ستريت جورنال',
      ],
    },
    country: 'country.US',
    wikidataId: null,
  },
  {
    id: 'org.ft',
    type: 'MEDIA',
    subtype: 'NEWSPAPER',
    names: {
      en: [
        'Financial Times',
      ],
      ar: [
        'فايننشال تايمز',
        'فاينانشال تايمز',
      ],
    },
    country: 'country.GB',
    wikidataId: null,
  },
  {
    id: 'org.guardian',
    type: 'MEDIA',
    subtype: 'NEWSPAPER',
    names: {
      en: [
        'The Guardian',
      ],
      ar: [
        'الغارديان',
        'الجارديان',
        'صحيفة الغارديان',
        'صحيفة الجارديان',
      ],
    },
    country: 'country.GB',
    wikidataId: null,
  },
  {
    id: 'org.telegraph',
    type: 'MEDIA',
    subtype: 'NEWSPAPER',
    names: {
      en: [
        'The Daily Telegraph',
      ],
      ar: [
        'ديلي تلغراف',
        'ديلي تليغراف',
        'التلغراف',
      ],
    },
    country: 'country.GB',
    wikidataId: null,
  },
  {
    id: 'org.daily-mail',
    type: 'MEDIA',
    subtype: 'NEWSPAPER',
    names: {
      en: [
        'Daily Mail',
      ],
      ar: [
        'ديلي ميل',
        'الديلي ميل',
      ],
    },
    country: 'country.GB',
    wikidataId: null,
  },
  {
    id: 'org.times',
    type: 'MEDIA',
    subtype: 'NEWSPAPER',
    names: {
      en: [
        'The Times',
      ],
      ar: [
        'صحيفة التايمز',
        'صنداي تايمز',
        'التايمز',
      ],
    },
    country: 'country.GB',
    wikidataId: null,
  },
  {
    id: 'org.independent',
    type: 'MEDIA',
    subtype: 'NEWSPAPER',
    names: {
      en: [
        'The Independent',
      ],
      ar: [
        'الإندبندنت',
        'صحيفة إندبندنت',
      ],
    },
    country: 'country.GB',
    wikidataId: null,
  },
  {
    id: 'org.lemonde',
    type: 'MEDIA',
    subtype: 'NEWSPAPER',
    names: {
      en: [
        'Le Monde',
      ],
      ar: [
        'لوموند',
        'صحيفة لوموند',
      ],
    },
    country: 'country.FR',
    wikidataId: null,
  },
  {
    id: 'org.figaro',
    type: 'MEDIA',
    subtype: 'NEWSPAPER',
    names: {
      en: [
        'Le Figaro',
      ],
      ar: [
        'لو فيغارو',
        'لوفيغارو',
      ],
    },
    country: 'country.FR',
    wikidataId: null,
  },
  {
    id: 'org.spiegel',
    type: 'MEDIA',
    subtype: 'NEWSPAPER',
    names: {
      en: [
        'Der Spiegel',
      ],
      ar: [
        'دير شبيغل',
        'مجلة دير شبيغل',
      ],
    },
    country: 'country.DE',
    wikidataId: null,
  },
  {
    id: 'org.bild',
    type: 'MEDIA',
    subtype: 'NEWSPAPER',
    names: {
      en: [
        'Bild',
      ],
      ar: [
        'صحيفة بيلد',
      ],
    },
    country: 'country.DE',
    wikidataId: null,
  },
  {
    id: 'org.marca',
    type: 'MEDIA',
    subtype: 'NEWSPAPER',
    names: {
      en: [
        'Marca',
      ],
      ar: [
        'صحيفة ماركا',
      ],
    },
    country: 'country.ES',
    wikidataId: null,
  },
  {
    id: 'org.haaretz',
    type: 'MEDIA',
    subtype: 'NEWSPAPER',
    names: {
      en: [
        'Haaretz',
      ],
      ar: [
        'هآرتس',
        'صحيفة هآرتس',
      ],
    },
    country: 'country.IL',
    wikidataId: null,
  },
  {
    id: 'org.yedioth',
    type: 'MEDIA',
    subtype: 'NEWSPAPER',
    names: {
      en: [
        'Yedioth Ahronoth',
      ],
      ar: [
        'يديعوت أحرونوت',
        'صحيفة يديعوت أحرونوت',
      ],
    },
    country: 'country.IL',
    wikidataId: null,
  },
  {
    id: 'org.hurriyet',
    type: 'MEDIA',
    subtype: 'NEWSPAPER',
    names: {
      en: [
        'Hürriyet',
      ],
      ar: [
        'صحيفة حرييت',
      ],
    },
    country: 'country.TR',
    wikidataId: null,
  },
  {
    id: 'org.okaz',
    type: 'MEDIA',
    subtype: 'NEWSPAPER',
    names: {
      en: [
        'Okaz',
      ],
      ar: [
        'صحيفة عكاظ',
        'عكاظ',
      ],
    },
    country: 'country.SA',
    wikidataId: null,
  },
  {
    id: 'org.riyadh-paper',
    type: 'MEDIA',
    subtype: 'NEWSPAPER',
    names: {
      en: [
        'Al Riyadh',
      ],
      ar: [
        'صحيفة الرياض',
        'جريدة الرياض',
      ],
    },
    weakNames: {
      ar: [
        'الرياض',
      ],
    },
    country: 'country.SA',
    wikidataId: null,
  },
  {
    id: 'org.jazirah-paper',
    type: 'MEDIA',
    subtype: 'NEWSPAPER',
    names: {
      en: [
        'Al-Jazirah',
      ],
      ar: [
        'صحيفة الجزيرة',
        'جريدة الجزيرة',
      ],
    },
    weakNames: {
      ar: [
        'الجزيرة',
      ],
    },
    country: 'country.SA',
    wikidataId: null,
  },
  {
    id: 'org.watan',
    type: 'MEDIA',
    subtype: 'NEWSPAPER',
    names: {
      en: [
        'Al-Watan',
      ],
      ar: [
        'صحيفة الوطن',
        'صحيفة الوطن السعودية',
      ],
    },
    weakNames: {
      ar: [
        'الوطن',
      ],
    },
    country: 'country.SA',
    wikidataId: null,
  },
  {
    id: 'org.sharq',
    type: 'MEDIA',
    subtype: 'NEWSPAPER',
    names: {
      en: [
        'Al-Sharq',
      ],
      ar: [
        'صحيفة الشرق',
      ],
    },
    weakNames: {
      ar: [
        'الشرق',
      ],
    },
    country: 'country.SA',
    wikidataId: null,
  },
  {
    id: 'org.madina',
    type: 'MEDIA',
    subtype: 'NEWSPAPER',
    names: {
      en: [
        'Al Madina',
      ],
      ar: [
        'صحيفة المدينة',
        'جريدة المدينة',
      ],
    },
    weakNames: {
      ar: [
        'المدينة',
      ],
    },
    country: 'country.SA',
    wikidataId: null,
  },
  {
    id: 'org.yaum',
    type: 'MEDIA',
    subtype: 'NEWSPAPER',
    names: {
      en: [
        'Al-Yaum',
      ],
      ar: [
        'صحيفة اليوم',
        'جريدة اليوم',
      ],
    },
    weakNames: {
      ar: [
        'اليوم',
      ],
    },
    country: 'country.SA',
    wikidataId: null,
  },
  {
    id: 'org.eqtisadiah',
    type: 'MEDIA',
    subtype: 'NEWSPAPER',
    names: {
      en: [
        'Al-Eqtisadiah',
      ],
      ar: [
        'صحيفة الاقتصادية',
      ],
    },
    weakNames: {
      ar: [
        'الاقتصادية',
      ],
    },
    country: 'country.SA',
    wikidataId: null,
  },
  {
    id: 'org.sabq',
    type: 'MEDIA',
    subtype: 'NEWSPAPER',
    names: {
      en: [
        'Sabq',
      ],
      ar: [
        'صحيفة سبق',
        'صحيفة سبق الإلكترونية',
      ],
    },
    weakNames: {
      ar: [
        'سبق',
      ],
    },
    country: 'country.SA',
    wikidataId: null,
  },
  {
    id: 'org.ajel',
    type: 'MEDIA',
    subtype: 'NEWSPAPER',
    names: {
      en: [
        'Ajel',
      ],
      ar: [
        'صحيفة عاجل',
      ],
    },
    weakNames: {
      ar: [
        'عاجل',
      ],
    },
    country: 'country.SA',
    wikidataId: null,
  },
  {
    id: 'org.weeam',
    type: 'MEDIA',
    subtype: 'NEWSPAPER',
    names: {
      en: [
        'Al-Weeam',
      ],
      ar: [
        'صحيفة الوئام',
      ],
    },
    weakNames: {
      ar: [
        'الوئام',
      ],
    },
    country: 'country.SA',
    wikidataId: null,
  },
  {
    id: 'org.ain-alyoum',
    type: 'MEDIA',
    subtype: 'NEWSPAPER',
    names: {
      en: [
        'Ain Alyoum',
      ],
      ar: [
        'عين اليوم',
        'صحيفة عين اليوم',
      ],
    },
    country: 'country.SA',
    wikidataId: null,
  },
  {
    id: 'org.awsat',
    type: 'MEDIA',
    subtype: 'NEWSPAPER',
    names: {
      en: [
        'Asharq Al-Awsat',
      ],
      ar: [
        'صحيفة الشرق الأوسط',
        'جريدة الشرق الأوسط',
      ],
    },
    weakNames: {
      ar: [
        'الشرق الأوسط',
      ],
    },
    country: 'country.SA',
    wikidataId: null,
  },
  {
    id: 'org.hayat',
    type: 'MEDIA',
    subtype: 'NEWSPAPER',
    names: {
      en: [
        'Al-Hayat',
      ],
      ar: [
        'صحيفة الحياة',
        'جريدة الحياة',
      ],
    },
    weakNames: {
      ar: [
        'الحياة',
      ],
    },
    country: 'country.SA',
    wikidataId: null,
  },
  {
    id: 'org.araby',
    type: 'MEDIA',
    subtype: 'NEWSPAPER',
    names: {
      en: [
        'Al-Araby Al-Jadeed',
      ],
      ar: [
        'العربي الجديد',
        'صحيفة العربي الجديد',
      ],
    },
    country: 'country.GB',
    wikidataId: null,
  },
  {
    id: 'org.quds-arabi',
    type: 'MEDIA',
    subtype: 'NEWSPAPER',
    names: {
      en: [
        'Al-Quds Al-Arabi',
      ],
      ar: [
        'القدس العربي',
        'صحيفة القدس العربي',
      ],
    },
    country: 'country.GB',
    wikidataId: null,
  },
  {
    id: 'org.nahar',
    type: 'MEDIA',
    subtype: 'NEWSPAPER',
    names: {
      en: [
        'An-Nahar',
      ],
      ar: [
        'صحيفة النهار',
      ],
    },
    weakNames: {
      ar: [
        'النهار',
      ],
    },
    country: 'country.LB',
    wikidataId: null,
  },
  {
    id: 'org.safir',
    type: 'MEDIA',
    subtype: 'NEWSPAPER',
    names: {
      en: [
        'As-Safir',
      ],
      ar: [
        'صحيفة السفير',
      ],
    },
    weakNames: {
      ar: [
        'السفير',
      ],
    },
    country: 'country.LB',
    wikidataId: null,
  },
  {
    id: 'org.manar',
    type: 'MEDIA',
    subtype: 'BROADCASTER',
    names: {
      en: [
        'Al-Manar',
      ],
      ar: [
        'قناة المنار',
      ],
    },
    country: 'country.LB',
    wikidataId: null,
  },
  {
    id: 'org.mayadeen',
    type: 'MEDIA',
    subtype: 'BROADCASTER',
    names: {
      en: [
        'Al Mayadeen',
      ],
      ar: [
        'قناة الميادين',
      ],
    },
    country: 'country.LB',
    wikidataId: null,
  },
  {
    id: 'org.ahram',
    type: 'MEDIA',
    subtype: 'NEWSPAPER',
    names: {
      en: [
        'Al-Ahram',
      ],
      ar: [
        'صحيفة الأهرام',
        'جريدة الأهرام',
      ],
    },
    weakNames: {
      ar: [
        'الأهرام',
      ],
    },
    country: 'country.EG',
    wikidataId: null,
  },
  {
    id: 'org.masry',
    type: 'MEDIA',
    subtype: 'NEWSPAPER',
    names: {
      en: [
        'Al-Masry Al-Youm',
      ],
      ar: [
        'المصري اليوم',
        'صحيفة المصري اليوم',
      ],
    },
    country: 'country.EG',
    wikidataId: null,
  },
  {
    id: 'org.seventh-day',
    type: 'MEDIA',
    subtype: 'NEWSPAPER',
    names: {
      en: [
        'Youm7',
      ],
      ar: [
        'صحيفة اليوم السابع',
      ],
    },
    weakNames: {
      ar: [
        'اليوم السابع',
      ],
    },
    country: 'country.EG',
    wikidataId: null,
  },
  {
    id: 'org.twitter',
    type: 'ORGANIZATION',
    subtype: 'COMPANY',
    names: {
      en: [
        'Twitter',
      ],
      ar: [
        'تويتر',
      ],
    },
    country: 'country.US',
    wikidataId: null,
  },
  {
    id: 'org.facebook',
    type: 'ORGANIZATION',
    subtype: 'COMPANY',
    names: {
      en: [
        'Facebook',
      ],
      ar: [
        'فيسبوك',
        'فيس بوك',
      ],
    },
    country: 'country.US',
    wikidataId: null,
  },
  {
    id: 'org.google',
    type: 'ORGANIZATION',
    subtype: 'COMPANY',
    names: {
      en: [
        'Google',
      ],
      ar: [
        'غوغل',
        'جوجل',
      ],
    },
    country: 'country.US',
    wikidataId: null,
  },
  {
    id: 'org.youtube',
    type: 'ORGANIZATION',
    subtype: 'COMPANY',
    names: {
      en: [
        'YouTube',
      ],
      ar: [
        'يوتيوب',
      ],
    },
    country: 'country.US',
    wikidataId: null,
  },
  {
    id: 'org.apple',
    type: 'ORGANIZATION',
    subtype: 'COMPANY',
    names: {
      en: [
        'Apple',
      ],
      ar: [
        'شركة أبل',
        'شركة آبل',
      ],
    },
    country: 'country.US',
    wikidataId: null,
  },
  {
    id: 'org.microsoft',
    type: 'ORGANIZATION',
    subtype: 'COMPANY',
    names: {
      en: [
        'Microsoft',
      ],
      ar: [
        'مايكروسوفت',
      ],
    },
    country: 'country.US',
    wikidataId: null,
  },
  {
    id: 'org.samsung',
    type: 'ORGANIZATION',
    subtype: 'COMPANY',
    names: {
      en: [
        'Samsung',
      ],
      ar: [
        'سامسونغ',
        'سامسونج',
      ],
    },
    country: 'country.KR',
    wikidataId: null,
  },
  {
    id: 'org.boeing',
    type: 'ORGANIZATION',
    subtype: 'COMPANY',
    names: {
      en: [
        'Boeing',
      ],
      ar: [
        'شركة بوينغ',
      ],
    },
    weakNames: {
      ar: [
        'بوينغ',
      ],
    },
    country: 'country.US',
    wikidataId: null,
  },
  {
    id: 'org.airbus',
    type: 'ORGANIZATION',
    subtype: 'COMPANY',
    names: {
      en: [
        'Airbus',
      ],
      ar: [
        'إيرباص',
        'ايرباص',
      ],
    },
    country: 'country.FR',
    wikidataId: null,
  },
  {
    id: 'org.toyota',
    type: 'ORGANIZATION',
    subtype: 'COMPANY',
    names: {
      en: [
        'Toyota',
      ],
      ar: [
        'تويوتا',
      ],
    },
    country: 'country.JP',
    wikidataId: null,
  },
  {
    id: 'org.volkswagen',
    type: 'ORGANIZATION',
    subtype: 'COMPANY',
    names: {
      en: [
        'Volkswagen',
      ],
      ar: [
        'فولكس فاغن',
        'فولكسفاغن',
      ],
    },
    country: 'country.DE',
    wikidataId: null,
  },
  {
    id: 'org.total',
    type: 'ORGANIZATION',
    subtype: 'COMPANY',
    names: {
      en: [
        'Total',
      ],
      ar: [
        'شركة توتال',
      ],
    },
    country: 'country.FR',
    wikidataId: null,
  },
  {
    id: 'org.shell',
    type: 'ORGANIZATION',
    subtype: 'COMPANY',
    names: {
      en: [
        'Shell',
      ],
      ar: [
        'رويال داتش شل',
        'شركة شل',
      ],
    },
    country: 'country.GB',
    wikidataId: null,
  },
  {
    id: 'org.exxon',
    type: 'ORGANIZATION',
    subtype: 'COMPANY',
    names: {
      en: [
        'ExxonMobil',
      ],
      ar: [
        'إكسون موبيل',
      ],
    },
    country: 'country.US',
    wikidataId: null,
  },
  {
    id: 'org.petrobras',
    type: 'ORGANIZATION',
    subtype: 'COMPANY',
    names: {
      en: [
        'Petrobras',
      ],
      ar: [
        'بتروبراس',
      ],
    },
    weakNames: {
      ar: [
        'بتروبراس البرازيلية',
      ],
    },
    country: 'country.BR',
    wikidataId: null,
  },
  {
    id: 'org.gazprom',
    type: 'ORGANIZATION',
    subtype: 'COMPANY',
    names: {
      en: [
        'Gazprom',
      ],
      ar: [
        'غازبروم',
      ],
    },
    country: 'country.RU',
    wikidataId: null,
  },
  {
    id: 'org.eni',
    type: 'ORGANIZATION',
    subtype: 'COMPANY',
    names: {
      en: [
        'Eni',
      ],
      ar: [
        'شركة إيني',
        'مجموعة إيني',
      ],
    },
    country: 'country.IT',
    wikidataId: null,
  },
  {
    id: 'org.emirates-air',
    type: 'ORGANIZATION',
    subtype: 'COMPANY',
    names: {
      en: [
        'Emirates',
      ],
      ar: [
        'طيران الإمارات',
      ],
    },
    country: 'country.AE',
    wikidataId: null,
  },
  {
    id: 'org.qatar-air',
    type: 'ORGANIZATION',
    subtype: 'COMPANY',
    names: {
      en: [
        'Qatar Airways',
      ],
      ar: [
        'الخطوط الجوية القطرية',
      ],
    },
    country: 'country.QA',
    wikidataId: null,
  },
  {
    id: 'org.dp-world',
    type: 'ORGANIZATION',
    subtype: 'COMPANY',
    names: {
      en: [
        'DP World',
      ],
      ar: [
        'موانئ دبي العالمية',
      ],
    },
    country: 'country.AE',
    wikidataId: null,
  },
  {
    id: 'org.goldman',
    type: 'ORGANIZATION',
    subtype: 'COMPANY',
    names: {
      en: [
        'Goldman Sachs',
      ],
      ar: [
        'غولدمان ساكس',
      ],
    },
    country: 'country.US',
    wikidataId: null,
  },
  {
    id: 'org.hsbc',
    type: 'ORGANIZATION',
    subtype: 'BANK',
    names: {
      en: [
        'HSBC',
      ],
      ar: [
        'إتش إس بي سي',
      ],
    },
    country: 'country.GB',
    wikidataId: null,
  },
  {
    id: 'org.moodys',
    type: 'ORGANIZATION',
    subtype: 'COMPANY',
    names: {
      en: [
        'Moody\'s',
      ],
      ar: [
        'موديز',
        'وكالة موديز',
      ],
    },
    country: 'country.US',
    wikidataId: null,
  },
  {
    id: 'org.sandp',
    type: 'ORGANIZATION',
    subtype: 'COMPANY',
    names: {
      en: [
        'Standard & Poor\'s',
      ],
      ar: [
        'ستاندرد آند بورز',
        'ستاندارد آند بورز',
      ],
    },
    country: 'country.US',
    wikidataId: null,
  },
  {
    id: 'org.fitch',
    type: 'ORGANIZATION',
    subtype: 'COMPANY',
    names: {
      en: [
        'Fitch',
      ],
      ar: [
        'فيتش',
        'وكالة فيتش',
      ],
    },
    country: 'country.US',
    wikidataId: null,
  },
  {
    id: 'org.fifa',
    type: 'ORGANIZATION',
    subtype: 'FEDERATION',
    names: {
      en: [
        'FIFA',
      ],
      ar: [
        'الفيفا',
        'فيفا',
        'الاتحاد الدولي لكرة القدم',
      ],
    },
    country: null,
    wikidataId: null,
  },
  {
    id: 'org.uefa',
    type: 'ORGANIZATION',
    subtype: 'FEDERATION',
    names: {
      en: [
        'UEFA',
      ],
      ar: [
        'اليويفا',
        'الاتحاد الأوروبي لكرة القدم',
      ],
    },
    country: null,
    wikidataId: null,
  },
  {
    id: 'org.afc',
    type: 'ORGANIZATION',
    subtype: 'FEDERATION',
    names: {
      en: [
        'AFC',
      ],
      ar: [
        'الاتحاد الآسيوي لكرة القدم',
        'الاتحاد الآسيوي',
      ],
    },
    country: null,
    wikidataId: null,
  },
  {
    id: 'org.caf',
    type: 'ORGANIZATION',
    subtype: 'FEDERATION',
    names: {
      en: [
        'CAF',
      ],
      ar: [
        'الاتحاد الأفريقي لكرة القدم',
      ],
    },
    weakNames: {
      ar: [
        'الكاف',
      ],
    },
    country: null,
    wikidataId: null,
  },
  {
    id: 'org.ioc',
    type: 'ORGANIZATION',
    subtype: 'FEDERATION',
    names: {
      en: [
        'IOC',
      ],
      ar: [
        'اللجنة الأولمبية الدولية',
      ],
    },
    country: null,
    wikidataId: null,
  },
  {
    id: 'org.saff',
    type: 'ORGANIZATION',
    subtype: 'FEDERATION',
    names: {
      en: [
        'Saudi Football Federation',
      ],
      ar: [
        'الاتحاد السعودي لكرة القدم',
      ],
    },
    weakNames: {
      ar: [
        'اتحاد القدم',
      ],
    },
    country: 'country.SA',
    wikidataId: null,
  },
  {
    id: 'org.real-madrid',
    type: 'ORGANIZATION',
    subtype: 'CLUB',
    names: {
      en: [
        'Real Madrid',
      ],
      ar: [
        'ريال مدريد',
      ],
    },
    country: 'country.ES',
    wikidataId: null,
  },
  {
    id: 'org.barcelona',
    type: 'ORGANIZATION',
    subtype: 'CLUB',
    names: {
      en: [
        'FC Barcelona',
      ],
      ar: [
        'برشلونة',
        'نادي برشلونة',
      ],
    },
    country: 'country.ES',
    wikidataId: null,
  },
  {
    id: 'org.atletico',
    type: 'ORGANIZATION',
    subtype: 'CLUB',
    names: {
      en: [
        'Atlético Madrid',
      ],
      ar: [
        'أتلتيكو مدريد',
        'اتلتيكو مدريد',
      ],
    },
    country: 'country.ES',
    wikidataId: null,
  },
  {
    id: 'org.valencia',
    type: 'ORGANIZATION',
    subtype: 'CLUB',
    names: {
      en: [
        'Valencia CF',
      ],
      ar: [
        'فالنسيا',
      ],
    },
    country: 'country.ES',
    wikidataId: null,
  },
  {
    id: 'org.sevilla',
    type: 'ORGANIZATION',
    subtype: 'CLUB',
    names: {
      en: [
        'Sevilla FC',
      ],
      ar: [
        'إشبيلية',
        'اشبيلية',
      ],
    },
    country: 'country.ES',
    wikidataId: null,
  },
  {
    id: 'org.man-united',
    type: 'ORGANIZATION',
    subtype: 'CLUB',
    names: {
      en: [
        'Manchester United',
      ],
      ar: [
        'مانشستر يونايتد',
        'مان يونايتد',
      ],
    },
    country: 'country.GB',
    wikidataId: null,
  },
  {
    id: 'org.man-city',
    type: 'ORGANIZATION',
    subtype: 'CLUB',
    names: {
      en: [
        'Manchester City',
      ],
      ar: [
        'مانشستر سيتي',
      ],
    },
    country: 'country.GB',
    wikidataId: null,
  },
  {
    id: 'org.chelsea',
    type: 'ORGANIZATION',
    subtype: 'CLUB',
    names: {
      en: [
        'Chelsea',
      ],
      ar: [
        'تشيلسي',
        'تشلسي',
      ],
    },
    country: 'country.GB',
    wikidataId: null,
  },
  {
    id: 'org.arsenal',
    type: 'ORGANIZATION',
    subtype: 'CLUB',
    names: {
      en: [
        'Arsenal',
      ],
      ar: [
        'أرسنال',
        'ارسنال',
        'آرسنال',
      ],
    },
    country: 'country.GB',
    wikidataId: null,
  },
  {
    id: 'org.liverpool',
    type: 'ORGANIZATION',
    subtype: 'CLUB',
    names: {
      en: [
        'Liverpool',
      ],
      ar: [
        'ليفربول',
      ],
    },
    country: 'country.GB',
    wikidataId: null,
  },
  {
    id: 'org.tottenham',
    type: 'ORGANIZATION',
    subtype: 'CLUB',
    names: {
      en: [
        'Tottenham',
      ],
      ar: [
        'توتنهام',
      ],
    },
    country: 'country.GB',
    wikidataId: null,
  },
  {
    id: 'org.everton',
    type: 'ORGANIZATION',
    subtype: 'CLUB',
    names: {
      en: [
        'Everton',
      ],
      ar: [
        'إيفرتون',
        'ايفرتون',
      ],
    },
    country: 'country.GB',
    wikidataId: null,
  },
  {
    id: 'org.bayern',
    type: 'ORGANIZATION',
    subtype: 'CLUB',
    names: {
      en: [
        'Bayern Munich',
      ],
      ar: [
        'بايرن ميونيخ',
        'بايرن ميونخ',
      ],
    },
    country: 'country.DE',
    wikidataId: null,
  },
  {
    id: 'org.dortmund',
    type: 'ORGANIZATION',
    subtype: 'CLUB',
    names: {
      en: [
        'Borussia Dortmund',
      ],
      ar: [
        'بوروسيا دورتموند',
        'دورتموند',
      ],
    },
    country: 'country.DE',
    wikidataId: null,
  },
  {
    id: 'org.juventus',
    type: 'ORGANIZATION',
    subtype: 'CLUB',
    names: {
      en: [
        'Juventus',
      ],
      ar: [
        'يوفنتوس',
      ],
    },
    country: 'country.IT',
    wikidataId: null,
  },
  {
    id: 'org.milan-club',
    type: 'ORGANIZATION',
    subtype: 'CLUB',
    names: {
      en: [
        'AC Milan',
      ],
      ar: [
        'إيه سي ميلان',
        'اي سي ميلان',
      ],
    },
    country: 'country.IT',
    wikidataId: null,
  },
  {
    id: 'org.inter',
    type: 'ORGANIZATION',
    subtype: 'CLUB',
    names: {
      en: [
        'Inter Milan',
      ],
      ar: [
        'إنتر ميلان',
        'انتر ميلان',
      ],
    },
    country: 'country.IT',
    wikidataId: null,
  },
  {
    id: 'org.roma-club',
    type: 'ORGANIZATION',
    subtype: 'CLUB',
    names: {
      en: [
        'AS Roma',
      ],
      ar: [
        'نادي روما',
      ],
    },
    country: 'country.IT',
    wikidataId: null,
  },
  {
    id: 'org.napoli-club',
    type: 'ORGANIZATION',
    subtype: 'CLUB',
    names: {
      en: [
        'Napoli',
      ],
      ar: [
        'نابولي',
      ],
    },
    country: 'country.IT',
    wikidataId: null,
  },
  {
    id: 'org.psg',
    type: 'ORGANIZATION',
    subtype: 'CLUB',
    names: {
      en: [
        'Paris Saint-Germain',
      ],
      ar: [
        'باريس سان جرمان',
        'باريس سان جيرمان',
      ],
    },
    country: 'country.FR',
    wikidataId: null,
  },
  {
    id: 'org.monaco-club',
    type: 'ORGANIZATION',
    subtype: 'CLUB',
    names: {
      en: [
        'AS Monaco',
      ],
      ar: [
        'نادي موناكو',
      ],
    },
    country: 'country.FR',
    wikidataId: null,
  },
  {
    id: 'org.porto',
    type: 'ORGANIZATION',
    subtype: 'CLUB',
    names: {
      en: [
        'FC Porto',
      ],
      ar: [
        'بورتو',
      ],
    },
    country: 'country.PT',
    wikidataId: null,
  },
  {
    id: 'org.benfica',
    type: 'ORGANIZATION',
    subtype: 'CLUB',
    names: {
      en: [
        'Benfica',
      ],
      ar: [
        'بنفيكا',
      ],
    },
    country: 'country.PT',
    wikidataId: null,
  },
  {
    id: 'org.galatasaray',
    type: 'ORGANIZATION',
    subtype: 'CLUB',
    names: {
      en: [
        'Galatasaray',
      ],
      ar: [
        'غلطة سراي',
        'جالاتا سراي',
      ],
    },
    country: 'country.TR',
    wikidataId: null,
  },
  {
    id: 'org.fenerbahce',
    type: 'ORGANIZATION',
    subtype: 'CLUB',
    names: {
      en: [
        'Fenerbahçe',
      ],
      ar: [
        'فنربخشة',
        'فنار بخشة',
        'فنربهشة',
      ],
    },
    country: 'country.TR',
    wikidataId: null,
  },
  {
    id: 'org.hilal',
    type: 'ORGANIZATION',
    subtype: 'CLUB',
    names: {
      en: [
        'Al-Hilal',
      ],
      ar: [
        'نادي الهلال',
        'الهلال السعودي',
      ],
    },
    weakNames: {
      ar: [
        'الهلال',
      ],
    },
    country: 'country.SA',
    wikidataId: null,
  },
  {
    id: 'org.nassr',
    type: 'ORGANIZATION',
    subtype: 'CLUB',
    names: {
      en: [
        'Al-Nassr',
      ],
      ar: [
        'نادي النصر',
        'النصر السعودي',
      ],
    },
    weakNames: {
      ar: [
        'النصر',
      ],
    },
    country: 'country.SA',
    wikidataId: null,
  },
  {
    id: 'org.ahli-sa',
    type: 'ORGANIZATION',
    subtype: 'CLUB',
    names: {
      en: [
        'Al-Ahli',
      ],
      ar: [
        'نادي الأهلي السعودي',
        'الأهلي السعودي',
        'نادي الأهلي',
      ],
    },
    weakNames: {
      ar: [
        'الأهلي',
      ],
    },
    country: 'country.SA',
    wikidataId: null,
  },
  {
    id: 'org.ittihad',
    type: 'ORGANIZATION',
    subtype: 'CLUB',
    names: {
      en: [
        'Al-Ittihad',
      ],
      ar: [
        'نادي الاتحاد',
        'الاتحاد السعودي',
      ],
    },
    weakNames: {
      ar: [
        'الاتحاد',
      ],
    },
    country: 'country.SA',
    wikidataId: null,
  },
  {
    id: 'org.shabab-club',
    type: 'ORGANIZATION',
    subtype: 'CLUB',
    names: {
      en: [
        'Al-Shabab',
      ],
      ar: [
        'نادي الشباب',
      ],
    },
    weakNames: {
      ar: [
        'الشباب',
      ],
    },
    country: 'country.SA',
    wikidataId: null,
  },
  {
    id: 'org.ettifaq',
    type: 'ORGANIZATION',
    subtype: 'CLUB',
    names: {
      en: [
        'Al-Ettifaq',
      ],
      ar: [
        'نادي الاتفاق',
      ],
    },
    weakNames: {
      ar: [
        'الاتفاق',
      ],
    },
    country: 'country.SA',
    wikidataId: null,
  },
  {
    id: 'org.taawoun',
    type: 'ORGANIZATION',
    subtype: 'CLUB',
    names: {
      en: [
        'Al-Taawoun',
      ],
      ar: [
        'نادي التعاون',
      ],
    },
    country: 'country.SA',
    wikidataId: null,
  },
  {
    id: 'org.raed',
    type: 'ORGANIZATION',
    subtype: 'CLUB',
    names: {
      en: [
        'Al-Raed',
      ],
      ar: [
        'نادي الرائد',
      ],
    },
    weakNames: {
      ar: [
        'الرائد',
      ],
    },
    country: 'country.SA',
    wikidataId: null,
  },
  {
    id: 'org.fateh',
    type: 'ORGANIZATION',
    subtype: 'CLUB',
    names: {
      en: [
        'Al-Fateh',
      ],
      ar: [
        'نادي الفتح',
      ],
    },
    weakNames: {
      ar: [
        'الفتح',
      ],
    },
    country: 'country.SA',
    wikidataId: null,
  },
  {
    id: 'org.faisaly',
    type: 'ORGANIZATION',
    subtype: 'CLUB',
    names: {
      en: [
        'Al-Faisaly',
      ],
      ar: [
        'نادي الفيصلي',
      ],
    },
    weakNames: {
      ar: [
        'الفيصلي',
      ],
    },
    country: 'country.SA',
    wikidataId: null,
  },
  {
    id: 'org.hajer',
    type: 'ORGANIZATION',
    subtype: 'CLUB',
    names: {
      en: [
        'Hajer',
      ],
      ar: [
        'نادي هجر',
      ],
    },
    weakNames: {
      ar: [
        'هجر',
      ],
    },
    country: 'country.SA',
    wikidataId: null,
  },
  {
    id: 'org.najran-club',
    type: 'ORGANIZATION',
    subtype: 'CLUB',
    names: {
      en: [
        'Najran SC',
      ],
      ar: [
        'نادي نجران',
      ],
    },
    country: 'country.SA',
    wikidataId: null,
  },
  {
    id: 'org.wehda',
    type: 'ORGANIZATION',
    subtype: 'CLUB',
    names: {
      en: [
        'Al-Wehda',
      ],
      ar: [
        'نادي الوحدة',
      ],
    },
    country: 'country.SA',
    wikidataId: null,
  },
  {
    id: 'org.qadsiah',
    type: 'ORGANIZATION',
    subtype: 'CLUB',
    names: {
      en: [
        'Al-Qadsiah',
      ],
      ar: [
        'نادي القادسية',
      ],
    },
    weakNames: {
      ar: [
        'القادسية',
      ],
    },
    country: 'country.SA',
    wikidataId: null,
  },
  {
    id: 'org.khaleej',
    type: 'ORGANIZATION',
    subtype: 'CLUB',
    names: {
      en: [
        'Al-Khaleej',
      ],
      ar: [
        'نادي الخليج',
      ],
    },
    country: 'country.SA',
    wikidataId: null,
  },
  {
    id: 'org.ahly-eg',
    type: 'ORGANIZATION',
    subtype: 'CLUB',
    names: {
      en: [
        'Al Ahly',
      ],
      ar: [
        'الأهلي المصري',
        'النادي الأهلي المصري',
      ],
    },
    country: 'country.EG',
    wikidataId: null,
  },
  {
    id: 'org.zamalek',
    type: 'ORGANIZATION',
    subtype: 'CLUB',
    names: {
      en: [
        'Zamalek',
      ],
      ar: [
        'الزمالك',
        'نادي الزمالك',
      ],
    },
    country: 'country.EG',
    wikidataId: null,
  },
  {
    id: 'org.ain-club',
    type: 'ORGANIZATION',
    subtype: 'CLUB',
    names: {
      en: [
        'Al Ain FC',
      ],
      ar: [
        'العين الإماراتي',
        'نادي العين',
      ],
    },
    country: 'country.AE',
    wikidataId: null,
  },
  {
    id: 'org.sadd',
    type: 'ORGANIZATION',
    subtype: 'CLUB',
    names: {
      en: [
        'Al Sadd',
      ],
      ar: [
        'السد القطري',
        'نادي السد',
      ],
    },
    country: 'country.QA',
    wikidataId: null,
  },
  {
    id: 'org.lekhwiya',
    type: 'ORGANIZATION',
    subtype: 'CLUB',
    names: {
      en: [
        'Lekhwiya',
      ],
      ar: [
        'لخويا',
      ],
    },
    country: 'country.QA',
    wikidataId: null,
  },
  {
    id: 'org.persepolis',
    type: 'ORGANIZATION',
    subtype: 'CLUB',
    names: {
      en: [
        'Persepolis',
      ],
      ar: [
        'بيروزي',
        'بيرسيبوليس',
      ],
    },
    country: 'country.IR',
    wikidataId: null,
  },
  {
    id: 'org.esteghlal',
    type: 'ORGANIZATION',
    subtype: 'CLUB',
    names: {
      en: [
        'Esteghlal',
      ],
      ar: [
        'الاستقلال الإيراني',
      ],
    },
    country: 'country.IR',
    wikidataId: null,
  },
  {
    id: 'org.undp',
    type: 'ORGANIZATION',
    subtype: 'INTERGOVERNMENTAL',
    names: {
      en: [
        'UNDP',
      ],
      ar: [
        'برنامج الأمم المتحدة الإنمائي',
      ],
    },
    weakNames: {
      ar: [
        'برنامج الأمم المتحدة للبيئة',
      ],
    },
    country: null,
    wikidataId: null,
  },
  {
    id: 'org.ocha',
    type: 'ORGANIZATION',
    subtype: 'INTERGOVERNMENTAL',
    names: {
      en: [
        'OCHA',
      ],
      ar: [
        'مكتب تنسيق الشؤون الإنسانية',
        'مكتب الأمم المتحدة لتنسيق الشؤون الإنسانية',
        'أوتشا',
      ],
    },
    country: null,
    wikidataId: null,
  },
  {
    id: 'org.iom',
    type: 'ORGANIZATION',
    subtype: 'INTERGOVERNMENTAL',
    names: {
      en: [
        'IOM',
      ],
      ar: [
        'المنظمة الدولية للهجرة',
        'منظمة الهجرة الدولية',
      ],
    },
    country: null,
    wikidataId: null,
  },
  {
    id: 'org.border-guard',
    type: 'ORGANIZATION',
    subtype: 'AGENCY',
    names: {
      en: [
        'Border Guard',
      ],
      ar: [
        'حرس الحدود',
      ],
    },
    country: 'country.SA',
    wikidataId: null,
  },
  {
    id: 'org.state-presidency',
    type: 'ORGANIZATION',
    subtype: 'GOVERNMENT',
    names: {
      en: [
        'Presidency',
      ],
      ar: [
        'رئاسة الجمهورية',
        'رئاسة الوزراء',
        'رئاسة مجلس الوزراء',
      ],
    },
    country: null,
    wikidataId: null,
  },
  {
    id: 'org.crown-court',
    type: 'ORGANIZATION',
    subtype: 'GOVERNMENT',
    names: {
      en: [
        'Royal Court',
      ],
      ar: [
        'الديوان الملكي',
      ],
    },
    country: 'country.SA',
    wikidataId: null,
  },
  {
    id: 'org.public-security',
    type: 'ORGANIZATION',
    subtype: 'AGENCY',
    names: {
      en: [
        'Public Security',
      ],
      ar: [
        'الأمن العام',
      ],
    },
    weakNames: {
      ar: [
        'المديرية العامة للأمن العام',
      ],
    },
    country: 'country.SA',
    wikidataId: null,
  },
  {
    id: 'org.passports',
    type: 'ORGANIZATION',
    subtype: 'AGENCY',
    names: {
      en: [
        'General Directorate of Passports',
      ],
      ar: [
        'المديرية العامة للجوازات',
      ],
    },
    country: 'country.SA',
    wikidataId: null,
  },
  {
    id: 'org.sports-presidency',
    type: 'ORGANIZATION',
    subtype: 'AUTHORITY',
    names: {
      en: [
        'General Presidency of Youth Welfare',
      ],
      ar: [
        'الرئاسة العامة لرعاية الشباب',
      ],
    },
    weakNames: {
      ar: [
        'رعاية الشباب',
      ],
    },
    country: 'country.SA',
    wikidataId: null,
  },
  {
    id: 'org.conmebol',
    type: 'ORGANIZATION',
    subtype: 'FEDERATION',
    names: {
      en: [
        'CONMEBOL',
      ],
      ar: [
        'اتحاد أميركا الجنوبية',
        'اتحاد أمريكا الجنوبية لكرة القدم',
      ],
    },
    country: null,
    wikidataId: null,
  },
  {
    id: 'org.wada',
    type: 'ORGANIZATION',
    subtype: 'INTERNATIONAL',
    names: {
      en: [
        'WADA',
      ],
      ar: [
        'الوكالة الدولية لمكافحة المنشطات',
        'الوكالة العالمية لمكافحة المنشطات',
      ],
    },
    weakNames: {
      ar: [
        'وادا',
      ],
    },
    country: null,
    wikidataId: null,
  },
  {
    id: 'org.west-ham',
    type: 'ORGANIZATION',
    subtype: 'CLUB',
    names: {
      en: [
        'West Ham',
      ],
      ar: [
        'وست هام',
        'وست هام يونايتد',
      ],
    },
    country: 'country.GB',
    wikidataId: null,
  },
  {
    id: 'org.newcastle',
    type: 'ORGANIZATION',
    subtype: 'CLUB',
    names: {
      en: [
        'Newcastle United',
      ],
      ar: [
        'نيوكاسل',
        'نيوكاسل يونايتد',
      ],
    },
    country: 'country.GB',
    wikidataId: null,
  },
  {
    id: 'org.southampton',
    type: 'ORGANIZATION',
    subtype: 'CLUB',
    names: {
      en: [
        'Southampton',
      ],
      ar: [
        'ساوثهامبتون',
        'ساوثامبتون',
      ],
    },
    country: 'country.GB',
    wikidataId: null,
  },
  {
    id: 'org.leicester',
    type: 'ORGANIZATION',
    subtype: 'CLUB',
    names: {
      en: [
        'Leicester City',
      ],
      ar: [
        'ليستر سيتي',
        'ليستر',
      ],
    },
    country: 'country.GB',
    wikidataId: null,
  },
  {
    id: 'org.stoke',
    type: 'ORGANIZATION',
    subtype: 'CLUB',
    names: {
      en: [
        'Stoke City',
      ],
      ar: [
        'ستوك سيتي',
      ],
    },
    country: 'country.GB',
    wikidataId: null,
  },
  {
    id: 'org.sunderland',
    type: 'ORGANIZATION',
    subtype: 'CLUB',
    names: {
      en: [
        'Sunderland',
      ],
      ar: [
        'سندرلاند',
      ],
    },
    country: 'country.GB',
    wikidataId: null,
  },
  {
    id: 'org.palace',
    type: 'ORGANIZATION',
    subtype: 'CLUB',
    names: {
      en: [
        'Crystal Palace',
      ],
      ar: [
        'كريستال بالاس',
      ],
    },
    country: 'country.GB',
    wikidataId: null,
  },
  {
    id: 'org.swansea',
    type: 'ORGANIZATION',
    subtype: 'CLUB',
    names: {
      en: [
        'Swansea City',
      ],
      ar: [
        'سوانزي سيتي',
        'سوانزي',
      ],
    },
    country: 'country.GB',
    wikidataId: null,
  },
  {
    id: 'org.villa',
    type: 'ORGANIZATION',
    subtype: 'CLUB',
    names: {
      en: [
        'Aston Villa',
      ],
      ar: [
        'أستون فيلا',
        'استون فيلا',
      ],
    },
    country: 'country.GB',
    wikidataId: null,
  },
  {
    id: 'org.norwich',
    type: 'ORGANIZATION',
    subtype: 'CLUB',
    names: {
      en: [
        'Norwich City',
      ],
      ar: [
        'نورويتش سيتي',
        'نورويتش',
      ],
    },
    country: 'country.GB',
    wikidataId: null,
  },
  {
    id: 'org.west-brom',
    type: 'ORGANIZATION',
    subtype: 'CLUB',
    names: {
      en: [
        'West Bromwich Albion',
      ],
      ar: [
        'وست بروميتش',
        'وست بروميتش ألبيون',
      ],
    },
    country: 'country.GB',
    wikidataId: null,
  },
  {
    id: 'org.watford',
    type: 'ORGANIZATION',
    subtype: 'CLUB',
    names: {
      en: [
        'Watford',
      ],
      ar: [
        'واتفورد',
      ],
    },
    country: 'country.GB',
    wikidataId: null,
  },
  {
    id: 'org.bournemouth',
    type: 'ORGANIZATION',
    subtype: 'CLUB',
    names: {
      en: [
        'Bournemouth',
      ],
      ar: [
        'بورنموث',
      ],
    },
    country: 'country.GB',
    wikidataId: null,
  },
  {
    id: 'org.villarreal',
    type: 'ORGANIZATION',
    subtype: 'CLUB',
    names: {
      en: [
        'Villarreal',
      ],
      ar: [
        'فياريال',
      ],
    },
    country: 'country.ES',
    wikidataId: null,
  },
  {
    id: 'org.bilbao',
    type: 'ORGANIZATION',
    subtype: 'CLUB',
    names: {
      en: [
        'Athletic Bilbao',
      ],
      ar: [
        'أتلتيك بيلباو',
        'اتلتيك بيلباو',
      ],
    },
    country: 'country.ES',
    wikidataId: null,
  },
  {
    id: 'org.sociedad',
    type: 'ORGANIZATION',
    subtype: 'CLUB',
    names: {
      en: [
        'Real Sociedad',
      ],
      ar: [
        'ريال سوسيداد',
      ],
    },
    country: 'country.ES',
    wikidataId: null,
  },
  {
    id: 'org.lazio',
    type: 'ORGANIZATION',
    subtype: 'CLUB',
    names: {
      en: [
        'Lazio',
      ],
      ar: [
        'لاتسيو',
      ],
    },
    country: 'country.IT',
    wikidataId: null,
  },
  {
    id: 'org.fiorentina',
    type: 'ORGANIZATION',
    subtype: 'CLUB',
    names: {
      en: [
        'Fiorentina',
      ],
      ar: [
        'فيورنتينا',
      ],
    },
    country: 'country.IT',
    wikidataId: null,
  },
  {
    id: 'org.sampdoria',
    type: 'ORGANIZATION',
    subtype: 'CLUB',
    names: {
      en: [
        'Sampdoria',
      ],
      ar: [
        'سامبدوريا',
      ],
    },
    country: 'country.IT',
    wikidataId: null,
  },
  {
    id: 'org.leverkusen',
    type: 'ORGANIZATION',
    subtype: 'CLUB',
    names: {
      en: [
        'Bayer Leverkusen',
      ],
      ar: [
        'باير ليفركوزن',
        'ليفركوزن',
      ],
    },
    country: 'country.DE',
    wikidataId: null,
  },
  {
    id: 'org.schalke',
    type: 'ORGANIZATION',
    subtype: 'CLUB',
    names: {
      en: [
        'Schalke 04',
      ],
      ar: [
        'شالكه',
      ],
    },
    country: 'country.DE',
    wikidataId: null,
  },
  {
    id: 'org.wolfsburg',
    type: 'ORGANIZATION',
    subtype: 'CLUB',
    names: {
      en: [
        'VfL Wolfsburg',
      ],
      ar: [
        'فولفسبورغ',
        'فولفسبورج',
      ],
    },
    country: 'country.DE',
    wikidataId: null,
  },
  {
    id: 'org.gladbach',
    type: 'ORGANIZATION',
    subtype: 'CLUB',
    names: {
      en: [
        'Borussia Mönchengladbach',
      ],
      ar: [
        'بوروسيا مونشنغلادباخ',
        'مونشنغلادباخ',
      ],
    },
    country: 'country.DE',
    wikidataId: null,
  },
  {
    id: 'org.marseille',
    type: 'ORGANIZATION',
    subtype: 'CLUB',
    names: {
      en: [
        'Olympique de Marseille',
      ],
      ar: [
        'أولمبيك مرسيليا',
        'نادي مرسيليا',
      ],
    },
    country: 'country.FR',
    wikidataId: null,
  },
  {
    id: 'org.lyon',
    type: 'ORGANIZATION',
    subtype: 'CLUB',
    names: {
      en: [
        'Olympique Lyonnais',
      ],
      ar: [
        'أولمبيك ليون',
        'نادي ليون',
      ],
    },
    country: 'country.FR',
    wikidataId: null,
  },
  {
    id: 'org.ajax',
    type: 'ORGANIZATION',
    subtype: 'CLUB',
    names: {
      en: [
        'Ajax',
      ],
      ar: [
        'أياكس',
        'أياكس أمستردام',
      ],
    },
    country: 'country.NL',
    wikidataId: null,
  },
  {
    id: 'org.psv',
    type: 'ORGANIZATION',
    subtype: 'CLUB',
    names: {
      en: [
        'PSV',
      ],
      ar: [
        'ايندهوفن',
        'أيندهوفن',
      ],
    },
    country: 'country.NL',
    wikidataId: null,
  },
  {
    id: 'org.celtic',
    type: 'ORGANIZATION',
    subtype: 'CLUB',
    names: {
      en: [
        'Celtic',
      ],
      ar: [
        'سلتيك',
      ],
    },
    country: 'country.GB',
    wikidataId: null,
  },
  {
    id: 'org.besiktas',
    type: 'ORGANIZATION',
    subtype: 'CLUB',
    names: {
      en: [
        'Beşiktaş',
      ],
      ar: [
        'بشكتاش',
        'بيشكتاش',
      ],
    },
    country: 'country.TR',
    wikidataId: null,
  },
  {
    id: 'org.shakhtar',
    type: 'ORGANIZATION',
    subtype: 'CLUB',
    names: {
      en: [
        'Shakhtar Donetsk',
      ],
      ar: [
        'شاختار دونيتسك',
        'شاختار دونتسك',
      ],
    },
    country: 'country.UA',
    wikidataId: null,
  },
  {
    id: 'org.boca',
    type: 'ORGANIZATION',
    subtype: 'CLUB',
    names: {
      en: [
        'Boca Juniors',
      ],
      ar: [
        'بوكا جونيورز',
      ],
    },
    country: 'country.AR',
    wikidataId: null,
  },
  {
    id: 'org.river',
    type: 'ORGANIZATION',
    subtype: 'CLUB',
    names: {
      en: [
        'River Plate',
      ],
      ar: [
        'ريفر بليت',
        'ريفر بلايت',
      ],
    },
    country: 'country.AR',
    wikidataId: null,
  },
  {
    id: 'org.ismaily',
    type: 'ORGANIZATION',
    subtype: 'CLUB',
    names: {
      en: [
        'Ismaily',
      ],
      ar: [
        'الإسماعيلي',
      ],
    },
    country: 'country.EG',
    wikidataId: null,
  },
  {
    id: 'org.esperance',
    type: 'ORGANIZATION',
    subtype: 'CLUB',
    names: {
      en: [
        'Espérance',
      ],
      ar: [
        'الترجي',
        'الترجي التونسي',
      ],
    },
    country: 'country.TN',
    wikidataId: null,
  },
  {
    id: 'org.wydad',
    type: 'ORGANIZATION',
    subtype: 'CLUB',
    names: {
      en: [
        'Wydad',
      ],
      ar: [
        'الوداد البيضاوي',
      ],
    },
    country: 'country.MA',
    wikidataId: null,
  },
  {
    id: 'org.raja',
    type: 'ORGANIZATION',
    subtype: 'CLUB',
    names: {
      en: [
        'Raja',
      ],
      ar: [
        'الرجاء البيضاوي',
      ],
    },
    country: 'country.MA',
    wikidataId: null,
  },
  {
    id: 'org.jazira-club',
    type: 'ORGANIZATION',
    subtype: 'CLUB',
    names: {
      en: [
        'Al Jazira',
      ],
      ar: [
        'الجزيرة الإماراتي',
      ],
    },
    country: 'country.AE',
    wikidataId: null,
  },
  {
    id: 'org.wasl',
    type: 'ORGANIZATION',
    subtype: 'CLUB',
    names: {
      en: [
        'Al Wasl',
      ],
      ar: [
        'الوصل الإماراتي',
      ],
    },
    country: 'country.AE',
    wikidataId: null,
  },
  {
    id: 'org.nasr-ae',
    type: 'ORGANIZATION',
    subtype: 'CLUB',
    names: {
      en: [
        'Al Nasr',
      ],
      ar: [
        'النصر الإماراتي',
      ],
    },
    country: 'country.AE',
    wikidataId: null,
  },
  {
    id: 'org.bani-yas',
    type: 'ORGANIZATION',
    subtype: 'CLUB',
    names: {
      en: [
        'Baniyas',
      ],
      ar: [
        'بني ياس',
      ],
    },
    country: 'country.AE',
    wikidataId: null,
  },
  {
    id: 'org.gharafa',
    type: 'ORGANIZATION',
    subtype: 'CLUB',
    names: {
      en: [
        'Al-Gharafa',
      ],
      ar: [
        'الغرافة',
        'الغرافة القطري',
      ],
    },
    country: 'country.QA',
    wikidataId: null,
  },
  {
    id: 'org.rayyan-club',
    type: 'ORGANIZATION',
    subtype: 'CLUB',
    names: {
      en: [
        'Al-Rayyan',
      ],
      ar: [
        'الريان القطري',
      ],
    },
    country: 'country.QA',
    wikidataId: null,
  },
  {
    id: 'org.kuwait-club',
    type: 'ORGANIZATION',
    subtype: 'CLUB',
    names: {
      en: [
        'Kuwait SC',
      ],
      ar: [
        'الكويت الكويتي',
      ],
    },
    country: 'country.KW',
    wikidataId: null,
  },
  {
    id: 'org.arabi-kw',
    type: 'ORGANIZATION',
    subtype: 'CLUB',
    names: {
      en: [
        'Al-Arabi',
      ],
      ar: [
        'العربي الكويتي',
      ],
    },
    country: 'country.KW',
    wikidataId: null,
  },
  {
    id: 'org.tractor',
    type: 'ORGANIZATION',
    subtype: 'CLUB',
    names: {
      en: [
        'Tractor',
      ],
      ar: [
        'تراكتور سازي',
      ],
    },
    country: 'country.IR',
    wikidataId: null,
  },
  {
    id: 'org.sepahan',
    type: 'ORGANIZATION',
    subtype: 'CLUB',
    names: {
      en: [
        'Sepahan',
      ],
      ar: [
        'سباهان',
        'سباهان أصفهان',
      ],
    },
    country: 'country.IR',
    wikidataId: null,
  },
  {
    id: 'org.foolad',
    type: 'ORGANIZATION',
    subtype: 'CLUB',
    names: {
      en: [
        'Foolad',
      ],
      ar: [
        'فولاد خوزستان',
      ],
    },
    country: 'country.IR',
    wikidataId: null,
  },
  {
    id: 'org.naft',
    type: 'ORGANIZATION',
    subtype: 'CLUB',
    names: {
      en: [
        'Naft Tehran',
      ],
      ar: [
        'نفط طهران',
      ],
    },
    country: 'country.IR',
    wikidataId: null,
  },
  {
    id: 'org.lokomotiv',
    type: 'ORGANIZATION',
    subtype: 'CLUB',
    names: {
      en: [
        'Lokomotiv Tashkent',
      ],
      ar: [
        'لوكوموتيف',
        'لوكوموتيف طشقند',
      ],
    },
    country: 'country.UZ',
    wikidataId: null,
  },
  {
    id: 'org.pakhtakor',
    type: 'ORGANIZATION',
    subtype: 'CLUB',
    names: {
      en: [
        'Pakhtakor',
      ],
      ar: [
        'باختاكور',
      ],
    },
    country: 'country.UZ',
    wikidataId: null,
  },
  {
    id: 'org.bp',
    type: 'ORGANIZATION',
    subtype: 'COMPANY',
    names: {
      en: [
        'BP',
      ],
      ar: [
        'بريتيش بتروليوم',
        'شركة بي بي',
      ],
    },
    country: 'country.GB',
    wikidataId: null,
  },
  {
    id: 'org.siemens',
    type: 'ORGANIZATION',
    subtype: 'COMPANY',
    names: {
      en: [
        'Siemens',
      ],
      ar: [
        'سيمنس',
      ],
    },
    country: 'country.DE',
    wikidataId: null,
  },
  {
    id: 'org.nokia',
    type: 'ORGANIZATION',
    subtype: 'COMPANY',
    names: {
      en: [
        'Nokia',
      ],
      ar: [
        'نوكيا',
      ],
    },
    country: 'country.FI',
    wikidataId: null,
  },
  {
    id: 'org.huawei',
    type: 'ORGANIZATION',
    subtype: 'COMPANY',
    names: {
      en: [
        'Huawei',
      ],
      ar: [
        'هواوي',
      ],
    },
    country: 'country.CN',
    wikidataId: null,
  },
  {
    id: 'org.sony',
    type: 'ORGANIZATION',
    subtype: 'COMPANY',
    names: {
      en: [
        'Sony',
      ],
      ar: [
        'سوني',
      ],
    },
    country: 'country.JP',
    wikidataId: null,
  },
  {
    id: 'org.intel',
    type: 'ORGANIZATION',
    subtype: 'COMPANY',
    names: {
      en: [
        'Intel',
      ],
      ar: [
        'إنتل',
      ],
    },
    country: 'country.US',
    wikidataId: null,
  },
  {
    id: 'org.amazon',
    type: 'ORGANIZATION',
    subtype: 'COMPANY',
    names: {
      en: [
        'Amazon',
      ],
      ar: [
        'أمازون',
      ],
    },
    country: 'country.US',
    wikidataId: null,
  },
  {
    id: 'org.instagram',
    type: 'ORGANIZATION',
    subtype: 'COMPANY',
    names: {
      en: [
        'Instagram',
      ],
      ar: [
        'إنستغرام',
        'انستغرام',
        'إنستجرام',
        'انستقرام',
      ],
    },
    country: 'country.US',
    wikidataId: null,
  },
  {
    id: 'org.whatsapp',
    type: 'ORGANIZATION',
    subtype: 'COMPANY',
    names: {
      en: [
        'WhatsApp',
      ],
      ar: [
        'واتساب',
        'واتس اب',
        'واتس آب',
      ],
    },
    country: 'country.US',
    wikidataId: null,
  },
  {
    id: 'org.snapchat',
    type: 'ORGANIZATION',
    subtype: 'COMPANY',
    names: {
      en: [
        'Snapchat',
      ],
      ar: [
        'سناب شات',
        'سنابشات',
        'سنابتشات',
      ],
    },
    country: 'country.US',
    wikidataId: null,
  },
  {
    id: 'org.gm',
    type: 'ORGANIZATION',
    subtype: 'COMPANY',
    names: {
      en: [
        'General Motors',
      ],
      ar: [
        'جنرال موتورز',
      ],
    },
    country: 'country.US',
    wikidataId: null,
  },
  {
    id: 'org.ge',
    type: 'ORGANIZATION',
    subtype: 'COMPANY',
    names: {
      en: [
        'General Electric',
      ],
      ar: [
        'جنرال إلكتريك',
        'جنرال اليكتريك',
      ],
    },
    country: 'country.US',
    wikidataId: null,
  },
  {
    id: 'org.ford-co',
    type: 'ORGANIZATION',
    subtype: 'COMPANY',
    names: {
      en: [
        'Ford',
      ],
      ar: [
        'شركة فورد',
      ],
    },
    country: 'country.US',
    wikidataId: null,
  },
  {
    id: 'org.bmw',
    type: 'ORGANIZATION',
    subtype: 'COMPANY',
    names: {
      en: [
        'BMW',
      ],
      ar: [
        'بي إم دبليو',
      ],
    },
    country: 'country.DE',
    wikidataId: null,
  },
  {
    id: 'org.mercedes',
    type: 'ORGANIZATION',
    subtype: 'COMPANY',
    names: {
      en: [
        'Mercedes-Benz',
      ],
      ar: [
        'مرسيدس بنز',
        'مرسيدس',
      ],
    },
    country: 'country.DE',
    wikidataId: null,
  },
  {
    id: 'org.nissan',
    type: 'ORGANIZATION',
    subtype: 'COMPANY',
    names: {
      en: [
        'Nissan',
      ],
      ar: [
        'نيسان موتورز',
      ],
    },
    country: 'country.JP',
    wikidataId: null,
  },
  {
    id: 'org.lockheed',
    type: 'ORGANIZATION',
    subtype: 'COMPANY',
    names: {
      en: [
        'Lockheed Martin',
      ],
      ar: [
        'لوكهيد مارتن',
      ],
    },
    country: 'country.US',
    wikidataId: null,
  },
  {
    id: 'org.citigroup',
    type: 'ORGANIZATION',
    subtype: 'COMPANY',
    names: {
      en: [
        'Citigroup',
      ],
      ar: [
        'سيتي غروب',
        'سيتي جروب',
      ],
    },
    country: 'country.US',
    wikidataId: null,
  },
  {
    id: 'org.jpmorgan',
    type: 'ORGANIZATION',
    subtype: 'COMPANY',
    names: {
      en: [
        'JPMorgan',
      ],
      ar: [
        'جي بي مورغان',
        'جيه بي مورغان',
      ],
    },
    country: 'country.US',
    wikidataId: null,
  },
  {
    id: 'org.deutsche',
    type: 'ORGANIZATION',
    subtype: 'COMPANY',
    names: {
      en: [
        'Deutsche Bank',
      ],
      ar: [
        'دويتشه بنك',
      ],
    },
    country: 'country.DE',
    wikidataId: null,
  },
  {
    id: 'org.mobily',
    type: 'ORGANIZATION',
    subtype: 'COMPANY',
    names: {
      en: [
        'Mobily',
      ],
      ar: [
        'موبايلي',
      ],
    },
    country: 'country.SA',
    wikidataId: null,
  },
  {
    id: 'org.zain-sa',
    type: 'ORGANIZATION',
    subtype: 'COMPANY',
    names: {
      en: [
        'Zain',
      ],
      ar: [
        'زين السعودية',
      ],
    },
    country: 'country.KW',
    wikidataId: null,
  },
  {
    id: 'org.etisalat',
    type: 'ORGANIZATION',
    subtype: 'COMPANY',
    names: {
      en: [
        'Etisalat',
      ],
      ar: [
        'اتصالات الإماراتية',
      ],
    },
    country: 'country.AE',
    wikidataId: null,
  },
  {
    id: 'org.maaden',
    type: 'ORGANIZATION',
    subtype: 'COMPANY',
    names: {
      en: [
        'Maaden',
      ],
      ar: [
        'شركة معادن',
        'معادن السعودية',
      ],
    },
    country: 'country.SA',
    wikidataId: null,
  },
  {
    id: 'org.flynas',
    type: 'ORGANIZATION',
    subtype: 'COMPANY',
    names: {
      en: [
        'flynas',
      ],
      ar: [
        'طيران ناس',
        'فلاي ناس',
      ],
    },
    country: 'country.SA',
    wikidataId: null,
  },
  {
    id: 'org.flydubai',
    type: 'ORGANIZATION',
    subtype: 'COMPANY',
    names: {
      en: [
        'flydubai',
      ],
      ar: [
        'فلاي دبي',
      ],
    },
    country: 'country.AE',
    wikidataId: null,
  },
  {
    id: 'org.etihad-air',
    type: 'ORGANIZATION',
    subtype: 'COMPANY',
    names: {
      en: [
        'Etihad Airways',
      ],
      ar: [
        'الاتحاد للطيران',
        'طيران الاتحاد',
      ],
    },
    country: 'country.AE',
    wikidataId: null,
  },
  {
    id: 'org.airfrance',
    type: 'ORGANIZATION',
    subtype: 'COMPANY',
    names: {
      en: [
        'Air France',
      ],
      ar: [
        'إير فرانس',
        'اير فرانس',
      ],
    },
    country: 'country.FR',
    wikidataId: null,
  },
  {
    id: 'org.lufthansa',
    type: 'ORGANIZATION',
    subtype: 'COMPANY',
    names: {
      en: [
        'Lufthansa',
      ],
      ar: [
        'لوفتهانزا',
      ],
    },
    country: 'country.DE',
    wikidataId: null,
  },
  {
    id: 'org.ba-air',
    type: 'ORGANIZATION',
    subtype: 'COMPANY',
    names: {
      en: [
        'British Airways',
      ],
      ar: [
        'الخطوط الجوية البريطانية',
        'بريتيش إيروايز',
      ],
    },
    country: 'country.GB',
    wikidataId: null,
  },
  {
    id: 'org.turkish-air',
    type: 'ORGANIZATION',
    subtype: 'COMPANY',
    names: {
      en: [
        'Turkish Airlines',
      ],
      ar: [
        'الخطوط الجوية التركية',
        'الخطوط التركية',
      ],
    },
    country: 'country.TR',
    wikidataId: null,
  },
  {
    id: 'org.malaysia-air',
    type: 'ORGANIZATION',
    subtype: 'COMPANY',
    names: {
      en: [
        'Malaysia Airlines',
      ],
      ar: [
        'الخطوط الجوية الماليزية',
        'الخطوط الماليزية',
      ],
    },
    country: 'country.MY',
    wikidataId: null,
  },
  {
    id: 'org.dow',
    type: 'ORGANIZATION',
    subtype: 'COMPANY',
    names: {
      en: [
        'Dow Jones',
      ],
      ar: [
        'داو جونز',
      ],
    },
    country: 'country.US',
    wikidataId: null,
  },
  {
    id: 'org.nasdaq',
    type: 'ORGANIZATION',
    subtype: 'COMPANY',
    names: {
      en: [
        'Nasdaq',
      ],
      ar: [
        'ناسداك',
      ],
    },
    country: 'country.US',
    wikidataId: null,
  },
  {
    id: 'org.nikkei',
    type: 'ORGANIZATION',
    subtype: 'COMPANY',
    names: {
      en: [
        'Nikkei',
      ],
      ar: [
        'نيكاي',
      ],
    },
    country: 'country.JP',
    wikidataId: null,
  },
];
