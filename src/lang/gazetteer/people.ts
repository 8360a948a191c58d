import type { GazetteerEntry } from '../name-grammar.js';

/** Leaders, ministers, envoys, spokesmen, sportsmen of the news of the 2010s and 2020s. Curated by hand; single names count alone when nobody else bears them. */
export const PEOPLE: readonly GazetteerEntry[] = [
  {
    id: 'person.lavrov',
    type: 'PERSON',
    subtype: null,
    names: {
      en: [
        'Sergey Lavrov',
      ],
      ar: [
        'سيرغي لافروف',
        'سيرجي لافروف',
        'سيرغيه لافروف',
        'لافروف',
      ],
    },
    country: 'country.RU',
    wikidataId: 'Q58217',
  },
  {
    id: 'person.putin',
    type: 'PERSON',
    subtype: null,
    names: {
      en: [
        'Vladimir Putin',
      ],
      ar: [
        'فلاديمير بوتين',
        'بوتين',
      ],
    },
    country: 'country.RU',
    wikidataId: 'Q7747',
  },
  {
    id: 'person.medvedev',
    type: 'PERSON',
    subtype: null,
    names: {
      en: [
        'Dmitry Medvedev',
      ],
      ar: [
        'دميتري مدفيديف',
        'ديمتري ميدفيديف',
        'دميتري ميدفيديف',
        'ميدفيديف',
        'مدفيديف',
      ],
    },
    country: 'country.RU',
    wikidataId: null,
  },
  {
    id: 'person.bogdanov',
    type: 'PERSON',
    subtype: null,
    names: {
      en: [
        'Mikhail Bogdanov',
      ],
      ar: [
        'ميخائيل بوغدانوف',
        'ميخائيل بوجدانوف',
        'بوغدانوف',
        'بوجدانوف',
      ],
    },
    country: 'country.RU',
    wikidataId: null,
  },
  {
    id: 'person.shoigu',
    type: 'PERSON',
    subtype: null,
    names: {
      en: [
        'Sergei Shoigu',
      ],
      ar: [
        'سيرغي شويغو',
        'سيرجي شويجو',
        'شويغو',
        'شويجو',
      ],
    },
    country: 'country.RU',
    wikidataId: null,
  },
  {
    id: 'person.peskov',
    type: 'PERSON',
    subtype: null,
    names: {
      en: [
        'Dmitry Peskov',
      ],
      ar: [
        'دميتري بيسكوف',
        'ديمتري بيسكوف',
        'بيسكوف',
      ],
    },
    country: 'country.RU',
    wikidataId: null,
  },
  {
    id: 'person.zakharova',
    type: 'PERSON',
    subtype: null,
    names: {
      en: [
        'Maria Zakharova',
      ],
      ar: [
        'ماريا زاخاروفا',
        'زاخاروفا',
      ],
    },
    country: 'country.RU',
    wikidataId: null,
  },
  {
    id: 'person.churkin',
    type: 'PERSON',
    subtype: null,
    names: {
      en: [
        'Vitaly Churkin',
      ],
      ar: [
        'فيتالي تشوركين',
        'تشوركين',
      ],
    },
    country: 'country.RU',
    wikidataId: null,
  },
  {
    id: 'person.nebenzya',
    type: 'PERSON',
    subtype: null,
    names: {
      en: [
        'Vasily Nebenzya',
      ],
      ar: [
        'فاسيلي نيبينزيا',
        'نيبينزيا',
      ],
    },
    country: 'country.RU',
    wikidataId: null,
  },
  {
    id: 'person.lavrentiev',
    type: 'PERSON',
    subtype: null,
    names: {
      en: [
        'Alexander Lavrentiev',
      ],
      ar: [
        'ألكسندر لافرينتييف',
        'ألكسندر لافرنتييف',
        'الكسندر لافرنتيف',
        'ألكسندر لافرنتيف',
        'لافرينتييف',
        'لافرنتييف',
        'لافرنتيف',
      ],
    },
    country: 'country.RU',
    wikidataId: null,
  },
  {
    id: 'person.obama',
    type: 'PERSON',
    subtype: null,
    names: {
      en: [
        'Barack Obama',
      ],
      ar: [
        'باراك أوباما',
        'أوباما',
      ],
    },
    country: 'country.US',
    wikidataId: null,
  },
  {
    id: 'person.trump',
    type: 'PERSON',
    subtype: null,
    names: {
      en: [
        'Donald Trump',
      ],
      ar: [
        'دونالد ترامب',
        'دونالد ترمب',
        'ترامب',
        'ترمب',
      ],
    },
    country: 'country.US',
    wikidataId: null,
  },
  {
    id: 'person.kerry',
    type: 'PERSON',
    subtype: null,
    names: {
      en: [
        'John Kerry',
      ],
      ar: [
        'جون كيري',
        'كيري',
      ],
    },
    country: 'country.US',
    wikidataId: null,
  },
  {
    id: 'person.tillerson',
    type: 'PERSON',
    subtype: null,
    names: {
      en: [
        'Rex Tillerson',
      ],
      ar: [
        'ريكس تيلرسون',
        'تيلرسون',
      ],
    },
    country: 'country.US',
    wikidataId: null,
  },
  {
    id: 'person.biden',
    type: 'PERSON',
    subtype: null,
    names: {
      en: [
        'Joe Biden',
      ],
      ar: [
        'جو بايدن',
        'بايدن',
      ],
    },
    country: 'country.US',
    wikidataId: null,
  },
  {
    id: 'person.clinton',
    type: 'PERSON',
    subtype: null,
    names: {
      en: [
        'Hillary Clinton',
      ],
      ar: [
        'هيلاري كلينتون',
        'هيلاري كلنتون',
      ],
    },
    weakNames: {
      ar: [
        'كلينتون',
      ],
    },
    country: 'country.US',
    wikidataId: null,
  },
  {
    id: 'person.bill-clinton',
    type: 'PERSON',
    subtype: null,
    names: {
      en: [
        'Bill Clinton',
      ],
      ar: [
        'بيل كلينتون',
      ],
    },
    country: 'country.US',
    wikidataId: null,
  },
  {
    id: 'person.bush',
    type: 'PERSON',
    subtype: null,
    names: {
      en: [
        'George W. Bush',
      ],
      ar: [
        'جورج بوش',
        'جورج دبليو بوش',
        'جورج بوش الابن',
      ],
    },
    weakNames: {
      ar: [
        'بوش',
      ],
    },
    country: 'country.US',
    wikidataId: null,
  },
  {
    id: 'person.carter',
    type: 'PERSON',
    subtype: null,
    names: {
      en: [
        'Ash Carter',
      ],
      ar: [
        'أشتون كارتر',
        'آشتون كارتر',
        'اشتون كارتر',
        'آش كارتر',
      ],
    },
    weakNames: {
      ar: [
        'كارتر',
      ],
    },
    country: 'country.US',
    wikidataId: null,
  },
  {
    id: 'person.mattis',
    type: 'PERSON',
    subtype: null,
    names: {
      en: [
        'James Mattis',
      ],
      ar: [
        'جيمس ماتيس',
        'جيم ماتيس',
        'ماتيس',
      ],
    },
    country: 'country.US',
    wikidataId: null,
  },
  {
    id: 'person.pompeo',
    type: 'PERSON',
    subtype: null,
    names: {
      en: [
        'Mike Pompeo',
      ],
      ar: [
        'مايك بومبيو',
        'بومبيو',
      ],
    },
    country: 'country.US',
    wikidataId: null,
  },
  {
    id: 'person.pence',
    type: 'PERSON',
    subtype: null,
    names: {
      en: [
        'Mike Pence',
      ],
      ar: [
        'مايك بنس',
        'بنس',
      ],
    },
    country: 'country.US',
    wikidataId: null,
  },
  {
    id: 'person.rice',
    type: 'PERSON',
    subtype: null,
    names: {
      en: [
        'Susan Rice',
      ],
      ar: [
        'سوزان رايس',
        'رايس',
      ],
    },
    country: 'country.US',
    wikidataId: null,
  },
  {
    id: 'person.power',
    type: 'PERSON',
    subtype: null,
    names: {
      en: [
        'Samantha Power',
      ],
      ar: [
        'سامانثا باور',
      ],
    },
    country: 'country.US',
    wikidataId: null,
  },
  {
    id: 'person.haley',
    type: 'PERSON',
    subtype: null,
    names: {
      en: [
        'Nikki Haley',
      ],
      ar: [
        'نيكي هايلي',
        'نيكي هيلي',
        'هايلي',
      ],
    },
    country: 'country.US',
    wikidataId: null,
  },
  {
    id: 'person.earnest',
    type: 'PERSON',
    subtype: null,
    names: {
      en: [
        'Josh Earnest',
      ],
      ar: [
        'جوش إرنست',
        'جوش ارنست',
      ],
    },
    country: 'country.US',
    wikidataId: null,
  },
  {
    id: 'person.mccain',
    type: 'PERSON',
    subtype: null,
    names: {
      en: [
        'John McCain',
      ],
      ar: [
        'جون ماكين',
        'ماكين',
      ],
    },
    country: 'country.US',
    wikidataId: null,
  },
  {
    id: 'person.dempsey',
    type: 'PERSON',
    subtype: null,
    names: {
      en: [
        'Martin Dempsey',
      ],
      ar: [
        'مارتن ديمبسي',
        'ديمبسي',
      ],
    },
    country: 'country.US',
    wikidataId: null,
  },
  {
    id: 'person.votel',
    type: 'PERSON',
    subtype: null,
    names: {
      en: [
        'Joseph Votel',
      ],
      ar: [
        'جوزيف فوتيل',
        'فوتيل',
      ],
    },
    country: 'country.US',
    wikidataId: null,
  },
  {
    id: 'person.mcgurk',
    type: 'PERSON',
    subtype: null,
    names: {
      en: [
        'Brett McGurk',
      ],
      ar: [
        'بريت ماكغورك',
        'بريت ماكجورك',
      ],
    },
    country: 'country.US',
    wikidataId: null,
  },
  {
    id: 'person.moniz',
    type: 'PERSON',
    subtype: null,
    names: {
      en: [
        'Ernest Moniz',
      ],
      ar: [
        'إرنست مونيز',
        'ارنست مونيز',
        'مونيز',
      ],
    },
    country: 'country.US',
    wikidataId: null,
  },
  {
    id: 'person.yellen',
    type: 'PERSON',
    subtype: null,
    names: {
      en: [
        'Janet Yellen',
      ],
      ar: [
        'جانيت يلين',
        'يلين',
      ],
    },
    country: 'country.US',
    wikidataId: null,
  },
  {
    id: 'person.snowden',
    type: 'PERSON',
    subtype: null,
    names: {
      en: [
        'Edward Snowden',
      ],
      ar: [
        'إدوارد سنودن',
        'ادوارد سنودن',
        'سنودن',
      ],
    },
    country: 'country.US',
    wikidataId: null,
  },
  {
    id: 'person.merkel',
    type: 'PERSON',
    subtype: null,
    names: {
      en: [
        'Angela Merkel',
      ],
      ar: [
        'أنغيلا ميركل',
        'أنجيلا ميركل',
        'انجيلا ميركل',
        'أنجيلا ميركيل',
        'ميركل',
        'ميركيل',
      ],
    },
    country: 'country.DE',
    wikidataId: null,
  },
  {
    id: 'person.steinmeier',
    type: 'PERSON',
    subtype: null,
    names: {
      en: [
        'Frank-Walter Steinmeier',
      ],
      ar: [
        'فرانك فالتر شتاينماير',
        'فرانك-فالتر شتاينماير',
        'فرانك شتاينماير',
        'شتاينماير',
      ],
    },
    country: 'country.DE',
    wikidataId: null,
  },
  {
    id: 'person.gabriel',
    type: 'PERSON',
    subtype: null,
    names: {
      en: [
        'Sigmar Gabriel',
      ],
      ar: [
        'سيغمار غابرييل',
        'زيغمار غابرييل',
        'سيغمار غابريال',
        'زيجمار جابرييل',
      ],
    },
    country: 'country.DE',
    wikidataId: null,
  },
  {
    id: 'person.schaeuble',
    type: 'PERSON',
    subtype: null,
    names: {
      en: [
        'Wolfgang Schäuble',
      ],
      ar: [
        'فولفغانغ شويبله',
        'فولفجانج شيوبله',
        'شويبله',
      ],
    },
    country: 'country.DE',
    wikidataId: null,
  },
  {
    id: 'person.hollande',
    type: 'PERSON',
    subtype: null,
    names: {
      en: [
        'François Hollande',
      ],
      ar: [
        'فرانسوا هولاند',
        'فرنسوا هولاند',
        'هولاند',
      ],
    },
    country: 'country.FR',
    wikidataId: null,
  },
  {
    id: 'person.macron',
    type: 'PERSON',
    subtype: null,
    names: {
      en: [
        'Emmanuel Macron',
      ],
      ar: [
        'إيمانويل ماكرون',
        'ماكرون',
      ],
    },
    country: 'country.FR',
    wikidataId: null,
  },
  {
    id: 'person.sarkozy',
    type: 'PERSON',
    subtype: null,
    names: {
      en: [
        'Nicolas Sarkozy',
      ],
      ar: [
        'نيكولا ساركوزي',
        'ساركوزي',
      ],
    },
    country: 'country.FR',
    wikidataId: null,
  },
  {
    id: 'person.fabius',
    type: 'PERSON',
    subtype: null,
    names: {
      en: [
        'Laurent Fabius',
      ],
      ar: [
        'لوران فابيوس',
        'فابيوس',
      ],
    },
    country: 'country.FR',
    wikidataId: null,
  },
  {
    id: 'person.valls',
    type: 'PERSON',
    subtype: null,
    names: {
      en: [
        'Manuel Valls',
      ],
      ar: [
        'مانويل فالس',
        'فالس',
      ],
    },
    country: 'country.FR',
    wikidataId: null,
  },
  {
    id: 'person.cazeneuve',
    type: 'PERSON',
    subtype: null,
    names: {
      en: [
        'Bernard Cazeneuve',
      ],
      ar: [
        'برنار كازنوف',
        'كازنوف',
      ],
    },
    country: 'country.FR',
    wikidataId: null,
  },
  {
    id: 'person.le-drian',
    type: 'PERSON',
    subtype: null,
    names: {
      en: [
        'Jean-Yves Le Drian',
      ],
      ar: [
        'جان إيف لودريان',
        'جان إيف لو دريان',
        'جان ايف لودريان',
        'لودريان',
      ],
    },
    country: 'country.FR',
    wikidataId: null,
  },
  {
    id: 'person.le-pen',
    type: 'PERSON',
    subtype: null,
    names: {
      en: [
        'Marine Le Pen',
      ],
      ar: [
        'مارين لوبان',
        'مارين لوبن',
        'لوبان',
      ],
    },
    country: 'country.FR',
    wikidataId: null,
  },
  {
    id: 'person.cameron',
    type: 'PERSON',
    subtype: null,
    names: {
      en: [
        'David Cameron',
      ],
      ar: [
        'ديفيد كاميرون',
        'ديفيد كامرون',
        'كاميرون',
      ],
    },
    country: 'country.GB',
    wikidataId: null,
  },
  {
    id: 'person.hammond',
    type: 'PERSON',
    subtype: null,
    names: {
      en: [
        'Philip Hammond',
      ],
      ar: [
        'فيليب هاموند',
        'هاموند',
      ],
    },
    country: 'country.GB',
    wikidataId: null,
  },
  {
    id: 'person.may',
    type: 'PERSON',
    subtype: null,
    names: {
      en: [
        'Theresa May',
      ],
      ar: [
        'تيريزا ماي',
      ],
    },
    weakNames: {
      ar: [
        'ماي',
      ],
    },
    country: 'country.GB',
    wikidataId: null,
  },
  {
    id: 'person.johnson-boris',
    type: 'PERSON',
    subtype: null,
    names: {
      en: [
        'Boris Johnson',
      ],
      ar: [
        'بوريس جونسون',
        'جونسون',
      ],
    },
    country: 'country.GB',
    wikidataId: null,
  },
  {
    id: 'person.blair',
    type: 'PERSON',
    subtype: null,
    names: {
      en: [
        'Tony Blair',
      ],
      ar: [
        'توني بلير',
        'بلير',
      ],
    },
    country: 'country.GB',
    wikidataId: null,
  },
  {
    id: 'person.corbyn',
    type: 'PERSON',
    subtype: null,
    names: {
      en: [
        'Jeremy Corbyn',
      ],
      ar: [
        'جيريمي كوربين',
        'كوربين',
      ],
    },
    country: 'country.GB',
    wikidataId: null,
  },
  {
    id: 'person.osborne',
    type: 'PERSON',
    subtype: null,
    names: {
      en: [
        'George Osborne',
      ],
      ar: [
        'جورج أوزبورن',
        'جورج اوزبورن',
        'أوزبورن',
      ],
    },
    country: 'country.GB',
    wikidataId: null,
  },
  {
    id: 'person.elizabeth',
    type: 'PERSON',
    subtype: null,
    names: {
      en: [
        'Elizabeth II',
      ],
      ar: [
        'إليزابيث الثانية',
      ],
    },
    country: 'country.GB',
    wikidataId: null,
  },
  {
    id: 'person.tsipras',
    type: 'PERSON',
    subtype: null,
    names: {
      en: [
        'Alexis Tsipras',
      ],
      ar: [
        'أليكسيس تسيبراس',
        'الكسيس تسيبراس',
        'ألكسيس تسيبراس',
        'تسيبراس',
      ],
    },
    country: 'country.GR',
    wikidataId: null,
  },
  {
    id: 'person.varoufakis',
    type: 'PERSON',
    subtype: null,
    names: {
      en: [
        'Yanis Varoufakis',
      ],
      ar: [
        'يانيس فاروفاكيس',
        'فاروفاكيس',
      ],
    },
    country: 'country.GR',
    wikidataId: null,
  },
  {
    id: 'person.tsakalotos',
    type: 'PERSON',
    subtype: null,
    names: {
      en: [
        'Euclid Tsakalotos',
      ],
      ar: [
        'إقليدس تساكالوتوس',
        'تساكالوتوس',
      ],
    },
    country: 'country.GR',
    wikidataId: null,
  },
  {
    id: 'person.renzi',
    type: 'PERSON',
    subtype: null,
    names: {
      en: [
        'Matteo Renzi',
      ],
      ar: [
        'ماتيو رينزي',
        'ماتيو رينتسي',
        'رينزي',
        'رينتسي',
      ],
    },
    country: 'country.IT',
    wikidataId: null,
  },
  {
    id: 'person.gentiloni',
    type: 'PERSON',
    subtype: null,
    names: {
      en: [
        'Paolo Gentiloni',
      ],
      ar: [
        'باولو جنتيلوني',
        'باولو جينتيلوني',
        'جنتيلوني',
        'جينتيلوني',
      ],
    },
    country: 'country.IT',
    wikidataId: null,
  },
  {
    id: 'person.mogherini',
    type: 'PERSON',
    subtype: null,
    names: {
      en: [
        'Federica Mogherini',
      ],
      ar: [
        'فيديريكا موغيريني',
        'فيديريكا موغريني',
        'فدريكا موغريني',
        'فيديريكا موجيريني',
        'فيدريكا موغيريني',
        'موغيريني',
        'موغريني',
        'موجيريني',
      ],
    },
    country: 'country.IT',
    wikidataId: null,
  },
  {
    id: 'person.draghi',
    type: 'PERSON',
    subtype: null,
    names: {
      en: [
        'Mario Draghi',
      ],
      ar: [
        'ماريو دراجي',
        'ماريو دراغي',
        'دراجي',
        'دراغي',
      ],
    },
    country: 'country.IT',
    wikidataId: null,
  },
  {
    id: 'person.berlusconi',
    type: 'PERSON',
    subtype: null,
    names: {
      en: [
        'Silvio Berlusconi',
      ],
      ar: [
        'سيلفيو برلسكوني',
        'سيلفيو برلوسكوني',
        'برلسكوني',
        'برلوسكوني',
      ],
    },
    country: 'country.IT',
    wikidataId: null,
  },
  {
    id: 'person.tusk',
    type: 'PERSON',
    subtype: null,
    names: {
      en: [
        'Donald Tusk',
      ],
      ar: [
        'دونالد توسك',
        'توسك',
      ],
    },
    country: 'country.PL',
    wikidataId: null,
  },
  {
    id: 'person.juncker',
    type: 'PERSON',
    subtype: null,
    names: {
      en: [
        'Jean-Claude Juncker',
      ],
      ar: [
        'جان كلود يونكر',
        'جان-كلود يونكر',
        'يونكر',
      ],
    },
    country: 'country.LU',
    wikidataId: null,
  },
  {
    id: 'person.rajoy',
    type: 'PERSON',
    subtype: null,
    names: {
      en: [
        'Mariano Rajoy',
      ],
      ar: [
        'ماريانو راخوي',
        'راخوي',
      ],
    },
    country: 'country.ES',
    wikidataId: null,
  },
  {
    id: 'person.anastasiades',
    type: 'PERSON',
    subtype: null,
    names: {
      en: [
        'Nicos Anastasiades',
      ],
      ar: [
        'نيكوس أناستاسيادس',
        'نيكوس أناستاسياديس',
        'نيكوس اناستاسياديس',
        'أناستاسيادس',
        'أناستاسياديس',
      ],
    },
    country: 'country.CY',
    wikidataId: null,
  },
  {
    id: 'person.poroshenko',
    type: 'PERSON',
    subtype: null,
    names: {
      en: [
        'Petro Poroshenko',
      ],
      ar: [
        'بيترو بوروشينكو',
        'بترو بوروشينكو',
        'بيترو بوروشنكو',
        'بوروشينكو',
        'بوروشنكو',
      ],
    },
    country: 'country.UA',
    wikidataId: null,
  },
  {
    id: 'person.lukashenko',
    type: 'PERSON',
    subtype: null,
    names: {
      en: [
        'Alexander Lukashenko',
      ],
      ar: [
        'ألكسندر لوكاشينكو',
        'لوكاشينكو',
      ],
    },
    country: 'country.BY',
    wikidataId: null,
  },
  {
    id: 'person.nazarbayev',
    type: 'PERSON',
    subtype: null,
    names: {
      en: [
        'Nursultan Nazarbayev',
      ],
      ar: [
        'نور سلطان نزارباييف',
        'نورسلطان نزارباييف',
        'نزارباييف',
      ],
    },
    country: 'country.KZ',
    wikidataId: null,
  },
  {
    id: 'person.ban',
    type: 'PERSON',
    subtype: null,
    names: {
      en: [
        'Ban Ki-moon',
      ],
      ar: [
        'بان كي مون',
        'بان كي-مون',
      ],
    },
    weakNames: {
      ar: [
        'كي مون',
      ],
    },
    country: 'country.KR',
    wikidataId: null,
  },
  {
    id: 'person.guterres',
    type: 'PERSON',
    subtype: null,
    names: {
      en: [
        'António Guterres',
      ],
      ar: [
        'أنطونيو غوتيريش',
        'انطونيو غوتيريس',
        'أنطونيو غوتيريس',
        'أنطونيو جوتيريش',
        'غوتيريش',
        'غوتيريس',
      ],
    },
    country: 'country.PT',
    wikidataId: null,
  },
  {
    id: 'person.annan',
    type: 'PERSON',
    subtype: null,
    names: {
      en: [
        'Kofi Annan',
      ],
      ar: [
        'كوفي عنان',
        'كوفي أنان',
      ],
    },
    country: 'country.GH',
    wikidataId: null,
  },
  {
    id: 'person.demistura',
    type: 'PERSON',
    subtype: null,
    names: {
      en: [
        'Staffan de Mistura',
      ],
      ar: [
        'ستيفان دي ميستورا',
        'ستيفان دي مستورا',
        'ستافان دي ميستورا',
        'ستيفان ديمستورا',
        'دي ميستورا',
        'دي مستورا',
        'ديمستورا',
      ],
    },
    country: 'country.IT',
    wikidataId: null,
  },
  {
    id: 'person.brahimi',
    type: 'PERSON',
    subtype: null,
    names: {
      en: [
        'Lakhdar Brahimi',
      ],
      ar: [
        'الأخضر الإبراهيمي',
      ],
    },
    weakNames: {
      ar: [
        'الإبراهيمي',
      ],
    },
    country: 'country.DZ',
    wikidataId: null,
  },
  {
    id: 'person.kobler',
    type: 'PERSON',
    subtype: null,
    names: {
      en: [
        'Martin Kobler',
      ],
      ar: [
        'مارتن كوبلر',
        'كوبلر',
      ],
    },
    country: 'country.DE',
    wikidataId: null,
  },
  {
    id: 'person.leon',
    type: 'PERSON',
    subtype: null,
    names: {
      en: [
        'Bernardino León',
      ],
      ar: [
        'برناردينو ليون',
      ],
    },
    weakNames: {
      ar: [
        'ليون',
      ],
    },
    country: 'country.ES',
    wikidataId: null,
  },
  {
    id: 'person.ould-cheikh',
    type: 'PERSON',
    subtype: null,
    names: {
      en: [
        'Ismail Ould Cheikh Ahmed',
      ],
      ar: [
        'إسماعيل ولد الشيخ أحمد',
        'إسماعيل ولد الشيخ',
        'اسماعيل ولد الشيخ أحمد',
        'ولد الشيخ أحمد',
        'ولد الشيخ',
      ],
    },
    country: 'country.MR',
    wikidataId: null,
  },
  {
    id: 'person.benomar',
    type: 'PERSON',
    subtype: null,
    names: {
      en: [
        'Jamal Benomar',
      ],
      ar: [
        'جمال بن عمر',
        'جمال بنعمر',
        'بنعمر',
      ],
    },
    country: 'country.MA',
    wikidataId: null,
  },
  {
    id: 'person.griffiths',
    type: 'PERSON',
    subtype: null,
    names: {
      en: [
        'Martin Griffiths',
      ],
      ar: [
        'مارتن غريفيث',
        'مارتن غريفيثس',
        'غريفيث',
      ],
    },
    country: 'country.GB',
    wikidataId: null,
  },
  {
    id: 'person.salame',
    type: 'PERSON',
    subtype: null,
    names: {
      en: [
        'Ghassan Salamé',
      ],
      ar: [
        'غسان سلامة',
      ],
    },
    country: 'country.LB',
    wikidataId: null,
  },
  {
    id: 'person.mladenov',
    type: 'PERSON',
    subtype: null,
    names: {
      en: [
        'Nickolay Mladenov',
      ],
      ar: [
        'نيكولاي ملادينوف',
        'ملادينوف',
      ],
    },
    country: 'country.BG',
    wikidataId: null,
  },
  {
    id: 'person.amano',
    type: 'PERSON',
    subtype: null,
    names: {
      en: [
        'Yukiya Amano',
      ],
      ar: [
        'يوكيا أمانو',
        'أمانو',
      ],
    },
    country: 'country.JP',
    wikidataId: null,
  },
  {
    id: 'person.obrien',
    type: 'PERSON',
    subtype: null,
    names: {
      en: [
        'Stephen O\'Brien',
      ],
      ar: [
        'ستيفن أوبراين',
        'ستيفن اوبراين',
        'أوبراين',
      ],
    },
    country: 'country.GB',
    wikidataId: null,
  },
  {
    id: 'person.lagarde',
    type: 'PERSON',
    subtype: null,
    names: {
      en: [
        'Christine Lagarde',
      ],
      ar: [
        'كريستين لاغارد',
        'كريستين لاجارد',
        'لاغارد',
        'لاجارد',
      ],
    },
    country: 'country.FR',
    wikidataId: null,
  },
  {
    id: 'person.stoltenberg',
    type: 'PERSON',
    subtype: null,
    names: {
      en: [
        'Jens Stoltenberg',
      ],
      ar: [
        'ينس ستولتنبرغ',
        'ينس ستولتنبرج',
        'ستولتنبرغ',
      ],
    },
    country: 'country.NO',
    wikidataId: null,
  },
  {
    id: 'person.pope-francis',
    type: 'PERSON',
    subtype: null,
    names: {
      en: [
        'Pope Francis',
      ],
      ar: [
        'فرنسيس',
        'فرانسيس الأول',
      ],
    },
    country: 'country.VA',
    wikidataId: null,
  },
  {
    id: 'person.netanyahu',
    type: 'PERSON',
    subtype: null,
    names: {
      en: [
        'Benjamin Netanyahu',
      ],
      ar: [
        'بنيامين نتنياهو',
        'بنيامين نتانياهو',
        'بنيامين نيتانياهو',
        'نتنياهو',
        'نتانياهو',
        'نيتانياهو',
      ],
    },
    country: 'country.IL',
    wikidataId: null,
  },
  {
    id: 'person.lieberman',
    type: 'PERSON',
    subtype: null,
    names: {
      en: [
        'Avigdor Lieberman',
      ],
      ar: [
        'أفيغدور ليبرمان',
        'افيغدور ليبرمان',
        'ليبرمان',
      ],
    },
    country: 'country.IL',
    wikidataId: null,
  },
  {
    id: 'person.yaalon',
    type: 'PERSON',
    subtype: null,
    names: {
      en: [
        'Moshe Ya\'alon',
      ],
      ar: [
        'موشيه يعالون',
        'موشي يعالون',
        'يعالون',
      ],
    },
    country: 'country.IL',
    wikidataId: null,
  },
  {
    id: 'person.hotovely',
    type: 'PERSON',
    subtype: null,
    names: {
      en: [
        'Tzipi Hotovely',
      ],
      ar: [
        'تسيبي هوتوفلي',
        'هوتوفلي',
      ],
    },
    country: 'country.IL',
    wikidataId: null,
  },
  {
    id: 'person.livni',
    type: 'PERSON',
    subtype: null,
    names: {
      en: [
        'Tzipi Livni',
      ],
      ar: [
        'تسيبي ليفني',
        'ليفني',
      ],
    },
    country: 'country.IL',
    wikidataId: null,
  },
  {
    id: 'person.peres',
    type: 'PERSON',
    subtype: null,
    names: {
      en: [
        'Shimon Peres',
      ],
      ar: [
        'شمعون بيريز',
        'بيريز',
      ],
    },
    country: 'country.IL',
    wikidataId: null,
  },
  {
    id: 'person.sharon',
    type: 'PERSON',
    subtype: null,
    names: {
      en: [
        'Ariel Sharon',
      ],
      ar: [
        'أرييل شارون',
        'ارييل شارون',
      ],
    },
    weakNames: {
      ar: [
        'شارون',
      ],
    },
    country: 'country.IL',
    wikidataId: null,
  },
  {
    id: 'person.barak',
    type: 'PERSON',
    subtype: null,
    names: {
      en: [
        'Ehud Barak',
      ],
      ar: [
        'إيهود باراك',
        'ايهود باراك',
      ],
    },
    country: 'country.IL',
    wikidataId: null,
  },
  {
    id: 'person.bennett',
    type: 'PERSON',
    subtype: null,
    names: {
      en: [
        'Naftali Bennett',
      ],
      ar: [
        'نفتالي بينيت',
      ],
    },
    country: 'country.IL',
    wikidataId: null,
  },
  {
    id: 'person.abbas',
    type: 'PERSON',
    subtype: null,
    names: {
      en: [
        'Mahmoud Abbas',
      ],
      ar: [
        'محمود عباس',
        'محمود عباس أبو مازن',
        'أبو مازن',
      ],
    },
    weakNames: {
      ar: [
        'عباس',
      ],
    },
    country: 'country.PS',
    wikidataId: null,
  },
  {
    id: 'person.haniyeh',
    type: 'PERSON',
    subtype: null,
    names: {
      en: [
        'Ismail Haniyeh',
      ],
      ar: [
        'إسماعيل هنية',
        'هنية',
      ],
    },
    country: 'country.PS',
    wikidataId: null,
  },
  {
    id: 'person.meshaal',
    type: 'PERSON',
    subtype: null,
    names: {
      en: [
        'Khaled Meshaal',
      ],
      ar: [
        'خالد مشعل',
      ],
    },
    weakNames: {
      ar: [
        'مشعل',
      ],
    },
    country: 'country.PS',
    wikidataId: null,
  },
  {
    id: 'person.erekat',
    type: 'PERSON',
    subtype: null,
    names: {
      en: [
        'Saeb Erekat',
      ],
      ar: [
        'صائب عريقات',
        'عريقات',
      ],
    },
    country: 'country.PS',
    wikidataId: null,
  },
  {
    id: 'person.hamdallah',
    type: 'PERSON',
    subtype: null,
    names: {
      en: [
        'Rami Hamdallah',
      ],
      ar: [
        'رامي الحمد الله',
        'رامي الحمدالله',
      ],
    },
    weakNames: {
      ar: [
        'الحمد الله',
      ],
    },
    country: 'country.PS',
    wikidataId: null,
  },
  {
    id: 'person.dahlan',
    type: 'PERSON',
    subtype: null,
    names: {
      en: [
        'Mohammed Dahlan',
      ],
      ar: [
        'محمد دحلان',
        'دحلان',
      ],
    },
    country: 'country.PS',
    wikidataId: null,
  },
  {
    id: 'person.arafat-yasser',
    type: 'PERSON',
    subtype: null,
    names: {
      en: [
        'Yasser Arafat',
      ],
      ar: [
        'ياسر عرفات',
      ],
    },
    country: 'country.PS',
    wikidataId: null,
  },
  {
    id: 'person.assad',
    type: 'PERSON',
    subtype: null,
    names: {
      en: [
        'Bashar al-Assad',
      ],
      ar: [
        'بشار الأسد',
        'الأسد',
      ],
    },
    country: 'country.SY',
    wikidataId: 'Q44329',
  },
  {
    id: 'person.hafez-assad',
    type: 'PERSON',
    subtype: null,
    names: {
      en: [
        'Hafez al-Assad',
      ],
      ar: [
        'حافظ الأسد',
      ],
    },
    country: 'country.SY',
    wikidataId: null,
  },
  {
    id: 'person.muallem',
    type: 'PERSON',
    subtype: null,
    names: {
      en: [
        'Walid Muallem',
      ],
      ar: [
        'وليد المعلم',
      ],
    },
    weakNames: {
      ar: [
        'المعلم',
      ],
    },
    country: 'country.SY',
    wikidataId: null,
  },
  {
    id: 'person.mekdad',
    type: 'PERSON',
    subtype: null,
    names: {
      en: [
        'Faisal Mekdad',
      ],
      ar: [
        'فيصل المقداد',
        'المقداد',
      ],
    },
    country: 'country.SY',
    wikidataId: null,
  },
  {
    id: 'person.jaafari-bashar',
    type: 'PERSON',
    subtype: null,
    names: {
      en: [
        'Bashar Jaafari',
      ],
      ar: [
        'بشار الجعفري',
      ],
    },
    weakNames: {
      ar: [
        'الجعفري',
      ],
    },
    country: 'country.SY',
    wikidataId: null,
  },
  {
    id: 'person.zoubi',
    type: 'PERSON',
    subtype: null,
    names: {
      en: [
        'Omran al-Zoubi',
      ],
      ar: [
        'عمران الزعبي',
      ],
    },
    weakNames: {
      ar: [
        'الزعبي',
      ],
    },
    country: 'country.SY',
    wikidataId: null,
  },
  {
    id: 'person.khoja',
    type: 'PERSON',
    subtype: null,
    names: {
      en: [
        'Khaled Khoja',
      ],
      ar: [
        'خالد خوجة',
        'خوجة',
      ],
    },
    country: 'country.SY',
    wikidataId: null,
  },
  {
    id: 'person.jarba',
    type: 'PERSON',
    subtype: null,
    names: {
      en: [
        'Ahmad Jarba',
      ],
      ar: [
        'أحمد الجربا',
        'الجربا',
      ],
    },
    country: 'country.SY',
    wikidataId: null,
  },
  {
    id: 'person.hijab',
    type: 'PERSON',
    subtype: null,
    names: {
      en: [
        'Riyad Hijab',
      ],
      ar: [
        'رياض حجاب',
      ],
    },
    weakNames: {
      ar: [
        'حجاب',
      ],
    },
    country: 'country.SY',
    wikidataId: null,
  },
  {
    id: 'person.alloush',
    type: 'PERSON',
    subtype: null,
    names: {
      en: [
        'Zahran Alloush',
      ],
      ar: [
        'زهران علوش',
      ],
    },
    country: 'country.SY',
    wikidataId: null,
  },
  {
    id: 'person.malloush',
    type: 'PERSON',
    subtype: null,
    names: {
      en: [
        'Mohammed Alloush',
      ],
      ar: [
        'محمد علوش',
        'علوش',
      ],
    },
    country: 'country.SY',
    wikidataId: null,
  },
  {
    id: 'person.hariri-nasr',
    type: 'PERSON',
    subtype: null,
    names: {
      en: [
        'Naser al-Hariri',
      ],
      ar: [
        'نصر الحريري',
      ],
    },
    country: 'country.SY',
    wikidataId: null,
  },
  {
    id: 'person.julani',
    type: 'PERSON',
    subtype: null,
    names: {
      en: [
        'Abu Mohammad al-Julani',
      ],
      ar: [
        'أبو محمد الجولاني',
        'الجولاني',
      ],
    },
    country: 'country.SY',
    wikidataId: null,
  },
  {
    id: 'person.baghdadi',
    type: 'PERSON',
    subtype: null,
    names: {
      en: [
        'Abu Bakr al-Baghdadi',
      ],
      ar: [
        'أبو بكر البغدادي',
        'أبوبكر البغدادي',
      ],
    },
    weakNames: {
      ar: [
        'البغدادي',
      ],
    },
    country: 'country.IQ',
    wikidataId: null,
  },
  {
    id: 'person.abadi',
    type: 'PERSON',
    subtype: null,
    names: {
      en: [
        'Haider al-Abadi',
      ],
      ar: [
        'حيدر العبادي',
        'العبادي',
      ],
    },
    country: 'country.IQ',
    wikidataId: null,
  },
  {
    id: 'person.maliki',
    type: 'PERSON',
    subtype: null,
    names: {
      en: [
        'Nouri al-Maliki',
      ],
      ar: [
        'نوري المالكي',
        'المالكي',
      ],
    },
    country: 'country.IQ',
    wikidataId: null,
  },
  {
    id: 'person.jaafari',
    type: 'PERSON',
    subtype: null,
    names: {
      en: [
        'Ibrahim al-Jaafari',
      ],
      ar: [
        'إبراهيم الجعفري',
        'ابراهيم الجعفري',
      ],
    },
    country: 'country.IQ',
    wikidataId: null,
  },
  {
    id: 'person.masum',
    type: 'PERSON',
    subtype: null,
    names: {
      en: [
        'Fuad Masum',
      ],
      ar: [
        'فؤاد معصوم',
      ],
    },
    weakNames: {
      ar: [
        'معصوم',
      ],
    },
    country: 'country.IQ',
    wikidataId: null,
  },
  {
    id: 'person.jubouri',
    type: 'PERSON',
    subtype: null,
    names: {
      en: [
        'Salim al-Jubouri',
      ],
      ar: [
        'سليم الجبوري',
      ],
    },
    weakNames: {
      ar: [
        'الجبوري',
      ],
    },
    country: 'country.IQ',
    wikidataId: null,
  },
  {
    id: 'person.obeidi',
    type: 'PERSON',
    subtype: null,
    names: {
      en: [
        'Khaled al-Obeidi',
      ],
      ar: [
        'خالد العبيدي',
      ],
    },
    weakNames: {
      ar: [
        'العبيدي',
      ],
    },
    country: 'country.IQ',
    wikidataId: null,
  },
  {
    id: 'person.barzani',
    type: 'PERSON',
    subtype: null,
    names: {
      en: [
        'Masoud Barzani',
      ],
      ar: [
        'مسعود بارزاني',
        'مسعود البارزاني',
        'بارزاني',
        'البارزاني',
      ],
    },
    country: 'country.IQ',
    wikidataId: null,
  },
  {
    id: 'person.nbarzani',
    type: 'PERSON',
    subtype: null,
    names: {
      en: [
        'Nechirvan Barzani',
      ],
      ar: [
        'نيجيرفان بارزاني',
      ],
    },
    country: 'country.IQ',
    wikidataId: null,
  },
  {
    id: 'person.talabani',
    type: 'PERSON',
    subtype: null,
    names: {
      en: [
        'Jalal Talabani',
      ],
      ar: [
        'جلال طالباني',
        'جلال الطالباني',
        'طالباني',
        'الطالباني',
      ],
    },
    country: 'country.IQ',
    wikidataId: null,
  },
  {
    id: 'person.sistani',
    type: 'PERSON',
    subtype: null,
    names: {
      en: [
        'Ali al-Sistani',
      ],
      ar: [
        'علي السيستاني',
        'السيستاني',
      ],
    },
    country: 'country.IQ',
    wikidataId: null,
  },
  {
    id: 'person.sadr',
    type: 'PERSON',
    subtype: null,
    names: {
      en: [
        'Muqtada al-Sadr',
      ],
      ar: [
        'مقتدى الصدر',
      ],
    },
    weakNames: {
      ar: [
        'الصدر',
      ],
    },
    country: 'country.IQ',
    wikidataId: null,
  },
  {
    id: 'person.amiri',
    type: 'PERSON',
    subtype: null,
    names: {
      en: [
        'Hadi al-Amiri',
      ],
      ar: [
        'هادي العامري',
      ],
    },
    weakNames: {
      ar: [
        'العامري',
      ],
    },
    country: 'country.IQ',
    wikidataId: null,
  },
  {
    id: 'person.saddam',
    type: 'PERSON',
    subtype: null,
    names: {
      en: [
        'Saddam Hussein',
      ],
      ar: [
        'صدام حسين',
      ],
    },
    weakNames: {
      ar: [
        'صدام',
      ],
    },
    country: 'country.IQ',
    wikidataId: null,
  },
  {
    id: 'person.allawi',
    type: 'PERSON',
    subtype: null,
    names: {
      en: [
        'Ayad Allawi',
      ],
      ar: [
        'إياد علاوي',
        'علاوي',
      ],
    },
    country: 'country.IQ',
    wikidataId: null,
  },
  {
    id: 'person.nujaifi',
    type: 'PERSON',
    subtype: null,
    names: {
      en: [
        'Osama al-Nujaifi',
      ],
      ar: [
        'أسامة النجيفي',
        'النجيفي',
      ],
    },
    country: 'country.IQ',
    wikidataId: null,
  },
  {
    id: 'person.zebari',
    type: 'PERSON',
    subtype: null,
    names: {
      en: [
        'Hoshyar Zebari',
      ],
      ar: [
        'هوشيار زيباري',
        'زيباري',
      ],
    },
    country: 'country.IQ',
    wikidataId: null,
  },
  {
    id: 'person.khamenei',
    type: 'PERSON',
    subtype: null,
    names: {
      en: [
        'Ali Khamenei',
      ],
      ar: [
        'علي خامنئي',
        'علي خامنه إي',
        'خامنئي',
      ],
    },
    country: 'country.IR',
    wikidataId: null,
  },
  {
    id: 'person.rouhani',
    type: 'PERSON',
    subtype: null,
    names: {
      en: [
        'Hassan Rouhani',
      ],
      ar: [
        'حسن روحاني',
        'روحاني',
      ],
    },
    country: 'country.IR',
    wikidataId: null,
  },
  {
    id: 'person.zarif',
    type: 'PERSON',
    subtype: null,
    names: {
      en: [
        'Mohammad Javad Zarif',
      ],
      ar: [
        'محمد جواد ظريف',
        'جواد ظريف',
        'محمد ظريف',
        'ظريف',
      ],
    },
    country: 'country.IR',
    wikidataId: null,
  },
  {
    id: 'person.ahmadinejad',
    type: 'PERSON',
    subtype: null,
    names: {
      en: [
        'Mahmoud Ahmadinejad',
      ],
      ar: [
        'محمود أحمدي نجاد',
        'محمود احمدي نجاد',
        'أحمدي نجاد',
        'نجاد',
      ],
    },
    country: 'country.IR',
    wikidataId: null,
  },
  {
    id: 'person.rafsanjani',
    type: 'PERSON',
    subtype: null,
    names: {
      en: [
        'Akbar Hashemi Rafsanjani',
      ],
      ar: [
        'هاشمي رفسنجاني',
        'علي أكبر هاشمي رفسنجاني',
        'أكبر هاشمي رفسنجاني',
        'رفسنجاني',
      ],
    },
    country: 'country.IR',
    wikidataId: null,
  },
  {
    id: 'person.larijani',
    type: 'PERSON',
    subtype: null,
    names: {
      en: [
        'Ali Larijani',
      ],
      ar: [
        'علي لاريجاني',
        'لاريجاني',
      ],
    },
    country: 'country.IR',
    wikidataId: null,
  },
  {
    id: 'person.salehi',
    type: 'PERSON',
    subtype: null,
    names: {
      en: [
        'Ali Akbar Salehi',
      ],
      ar: [
        'علي أكبر صالحي',
      ],
    },
    weakNames: {
      ar: [
        'صالحي',
      ],
    },
    country: 'country.IR',
    wikidataId: null,
  },
  {
    id: 'person.velayati',
    type: 'PERSON',
    subtype: null,
    names: {
      en: [
        'Ali Akbar Velayati',
      ],
      ar: [
        'علي أكبر ولايتي',
        'ولايتي',
      ],
    },
    country: 'country.IR',
    wikidataId: null,
  },
  {
    id: 'person.araghchi',
    type: 'PERSON',
    subtype: null,
    names: {
      en: [
        'Abbas Araghchi',
      ],
      ar: [
        'عباس عراقجي',
        'عباس عراقتشي',
        'عراقجي',
      ],
    },
    country: 'country.IR',
    wikidataId: null,
  },
  {
    id: 'person.soleimani',
    type: 'PERSON',
    subtype: null,
    names: {
      en: [
        'Qasem Soleimani',
      ],
      ar: [
        'قاسم سليماني',
        'سليماني',
      ],
    },
    country: 'country.IR',
    wikidataId: null,
  },
  {
    id: 'person.shamkhani',
    type: 'PERSON',
    subtype: null,
    names: {
      en: [
        'Ali Shamkhani',
      ],
      ar: [
        'علي شمخاني',
        'شمخاني',
      ],
    },
    country: 'country.IR',
    wikidataId: null,
  },
  {
    id: 'person.afkham',
    type: 'PERSON',
    subtype: null,
    names: {
      en: [
        'Marzieh Afkham',
      ],
      ar: [
        'مرضية أفخم',
        'أفخم',
      ],
    },
    country: 'country.IR',
    wikidataId: null,
  },
  {
    id: 'person.jaberi',
    type: 'PERSON',
    subtype: null,
    names: {
      en: [
        'Hossein Jaberi Ansari',
      ],
      ar: [
        'حسين جابري أنصاري',
      ],
    },
    country: 'country.IR',
    wikidataId: null,
  },
  {
    id: 'person.khomeini',
    type: 'PERSON',
    subtype: null,
    names: {
      en: [
        'Ruhollah Khomeini',
      ],
      ar: [
        'روح الله الخميني',
        'الخميني',
      ],
    },
    country: 'country.IR',
    wikidataId: null,
  },
  {
    id: 'person.amir-abdollahian',
    type: 'PERSON',
    subtype: null,
    names: {
      en: [
        'Hossein Amir-Abdollahian',
      ],
      ar: [
        'حسين أمير عبد اللهيان',
        'حسين أمير عبداللهيان',
        'عبداللهيان',
        'عبد اللهيان',
      ],
    },
    country: 'country.IR',
    wikidataId: null,
  },
  {
    id: 'person.jafari-irgc',
    type: 'PERSON',
    subtype: null,
    names: {
      en: [
        'Mohammad Ali Jafari',
      ],
      ar: [
        'محمد علي جعفري',
      ],
    },
    country: 'country.IR',
    wikidataId: null,
  },
  {
    id: 'person.erdogan',
    type: 'PERSON',
    subtype: null,
    names: {
      en: [
        'Recep Tayyip Erdoğan',
      ],
      ar: [
        'رجب طيب أردوغان',
        'رجب طيب إردوغان',
        'رجب طيب اردوغان',
        'أردوغان',
        'إردوغان',
      ],
    },
    country: 'country.TR',
    wikidataId: null,
  },
  {
    id: 'person.davutoglu',
    type: 'PERSON',
    subtype: null,
    names: {
      en: [
        'Ahmet Davutoğlu',
      ],
      ar: [
        'أحمد داود أوغلو',
        'أحمد داوود أوغلو',
        'داود أوغلو',
        'داود أوغلو',
        'أوغلو',
      ],
    },
    country: 'country.TR',
    wikidataId: null,
  },
  {
    id: 'person.cavusoglu',
    type: 'PERSON',
    subtype: null,
    names: {
      en: [
        'Mevlüt Çavuşoğlu',
      ],
      ar: [
        'مولود جاويش أوغلو',
        'مولود تشاووش أوغلو',
        'مولود تشاوش أوغلو',
        'جاويش أوغلو',
        'تشاووش أوغلو',
        'تشاوش أوغلو',
      ],
    },
    country: 'country.TR',
    wikidataId: null,
  },
  {
    id: 'person.gul',
    type: 'PERSON',
    subtype: null,
    names: {
      en: [
        'Abdullah Gül',
      ],
      ar: [
        'عبدالله غول',
        'عبدالله جول',
        'عبدالله غل',
        'غول',
      ],
    },
    country: 'country.TR',
    wikidataId: null,
  },
  {
    id: 'person.yildirim',
    type: 'PERSON',
    subtype: null,
    names: {
      en: [
        'Binali Yıldırım',
      ],
      ar: [
        'بن علي يلدريم',
        'بن علي يلديريم',
        'يلدريم',
      ],
    },
    country: 'country.TR',
    wikidataId: null,
  },
  {
    id: 'person.kilicdaroglu',
    type: 'PERSON',
    subtype: null,
    names: {
      en: [
        'Kemal Kılıçdaroğlu',
      ],
      ar: [
        'كمال كليتشدار أوغلو',
        'كمال كيليتشدار أوغلو',
        'كمال قليجدار أوغلو',
      ],
    },
    country: 'country.TR',
    wikidataId: null,
  },
  {
    id: 'person.demirtas',
    type: 'PERSON',
    subtype: null,
    names: {
      en: [
        'Selahattin Demirtaş',
      ],
      ar: [
        'صلاح الدين دميرطاش',
        'صلاح الدين دمرداش',
        'صلاح الدين ديميرتاش',
        'دميرطاش',
        'دمرداش',
      ],
    },
    country: 'country.TR',
    wikidataId: null,
  },
  {
    id: 'person.ocalan',
    type: 'PERSON',
    subtype: null,
    names: {
      en: [
        'Abdullah Öcalan',
      ],
      ar: [
        'عبدالله أوجلان',
        'عبدالله اوجلان',
        'أوجلان',
      ],
    },
    country: 'country.TR',
    wikidataId: null,
  },
  {
    id: 'person.arinc',
    type: 'PERSON',
    subtype: null,
    names: {
      en: [
        'Bülent Arınç',
      ],
      ar: [
        'بولنت أرينتش',
        'بولند أرينتش',
        'أرينتش',
      ],
    },
    country: 'country.TR',
    wikidataId: null,
  },
  {
    id: 'person.gulen',
    type: 'PERSON',
    subtype: null,
    names: {
      en: [
        'Fethullah Gülen',
      ],
      ar: [
        'فتح الله غولن',
        'فتح الله كولن',
        'غولن',
      ],
    },
    country: 'country.TR',
    wikidataId: null,
  },
  {
    id: 'person.sisi',
    type: 'PERSON',
    subtype: null,
    names: {
      en: [
        'Abdel Fattah el-Sisi',
      ],
      ar: [
        'عبدالفتاح السيسي',
        'السيسي',
      ],
    },
    country: 'country.EG',
    wikidataId: null,
  },
  {
    id: 'person.mubarak',
    type: 'PERSON',
    subtype: null,
    names: {
      en: [
        'Hosni Mubarak',
      ],
      ar: [
        'حسني مبارك',
        'محمد حسني مبارك',
      ],
    },
    weakNames: {
      ar: [
        'مبارك',
      ],
    },
    country: 'country.EG',
    wikidataId: null,
  },
  {
    id: 'person.morsi',
    type: 'PERSON',
    subtype: null,
    names: {
      en: [
        'Mohamed Morsi',
      ],
      ar: [
        'محمد مرسي',
        'مرسي',
      ],
    },
    country: 'country.EG',
    wikidataId: null,
  },
  {
    id: 'person.shoukry',
    type: 'PERSON',
    subtype: null,
    names: {
      en: [
        'Sameh Shoukry',
      ],
      ar: [
        'سامح شكري',
      ],
    },
    weakNames: {
      ar: [
        'شكري',
      ],
    },
    country: 'country.EG',
    wikidataId: null,
  },
  {
    id: 'person.mahlab',
    type: 'PERSON',
    subtype: null,
    names: {
      en: [
        'Ibrahim Mahlab',
      ],
      ar: [
        'إبراهيم محلب',
        'ابراهيم محلب',
        'محلب',
      ],
    },
    country: 'country.EG',
    wikidataId: null,
  },
  {
    id: 'person.sherif-ismail',
    type: 'PERSON',
    subtype: null,
    names: {
      en: [
        'Sherif Ismail',
      ],
      ar: [
        'شريف إسماعيل',
        'شريف اسماعيل',
      ],
    },
    country: 'country.EG',
    wikidataId: null,
  },
  {
    id: 'person.elaraby',
    type: 'PERSON',
    subtype: null,
    names: {
      en: [
        'Nabil Elaraby',
      ],
      ar: [
        'نبيل العربي',
      ],
    },
    weakNames: {
      ar: [
        'العربي',
      ],
    },
    country: 'country.EG',
    wikidataId: null,
  },
  {
    id: 'person.aboul-gheit',
    type: 'PERSON',
    subtype: null,
    names: {
      en: [
        'Ahmed Aboul Gheit',
      ],
      ar: [
        'أحمد أبو الغيط',
        'أحمد أبوالغيط',
        'أبو الغيط',
        'أبوالغيط',
      ],
    },
    country: 'country.EG',
    wikidataId: null,
  },
  {
    id: 'person.tayeb',
    type: 'PERSON',
    subtype: null,
    names: {
      en: [
        'Ahmed el-Tayeb',
      ],
      ar: [
        'أحمد الطيب',
      ],
    },
    country: 'country.EG',
    wikidataId: null,
  },
  {
    id: 'person.tawadros',
    type: 'PERSON',
    subtype: null,
    names: {
      en: [
        'Pope Tawadros II',
      ],
      ar: [
        'تواضروس الثاني',
        'تواضروس',
      ],
    },
    country: 'country.EG',
    wikidataId: null,
  },
  {
    id: 'person.elbaradei',
    type: 'PERSON',
    subtype: null,
    names: {
      en: [
        'Mohamed ElBaradei',
      ],
      ar: [
        'محمد البرادعي',
        'البرادعي',
      ],
    },
    country: 'country.EG',
    wikidataId: null,
  },
  {
    id: 'person.badie',
    type: 'PERSON',
    subtype: null,
    names: {
      en: [
        'Mohammed Badie',
      ],
      ar: [
        'محمد بديع',
      ],
    },
    country: 'country.EG',
    wikidataId: null,
  },
  {
    id: 'person.qaradawi',
    type: 'PERSON',
    subtype: null,
    names: {
      en: [
        'Yusuf al-Qaradawi',
      ],
      ar: [
        'يوسف القرضاوي',
        'القرضاوي',
      ],
    },
    country: 'country.QA',
    wikidataId: null,
  },
  {
    id: 'person.zawahiri',
    type: 'PERSON',
    subtype: null,
    names: {
      en: [
        'Ayman al-Zawahiri',
      ],
      ar: [
        'أيمن الظواهري',
        'الظواهري',
      ],
    },
    country: 'country.EG',
    wikidataId: null,
  },
  {
    id: 'person.bin-laden',
    type: 'PERSON',
    subtype: null,
    names: {
      en: [
        'Osama bin Laden',
      ],
      ar: [
        'أسامة بن لادن',
        'بن لادن',
      ],
    },
    country: 'country.SA',
    wikidataId: null,
  },
  {
    id: 'person.hadi',
    type: 'PERSON',
    subtype: null,
    names: {
      en: [
        'Abdrabbuh Mansur Hadi',
      ],
      ar: [
        'عبدربه منصور هادي',
        'عبد ربه منصور هادي',
        'عبدربه منصور',
        'منصور هادي',
      ],
    },
    weakNames: {
      ar: [
        'هادي',
      ],
    },
    country: 'country.YE',
    wikidataId: null,
  },
  {
    id: 'person.bahah',
    type: 'PERSON',
    subtype: null,
    names: {
      en: [
        'Khaled Bahah',
      ],
      ar: [
        'خالد بحاح',
        'خالد محفوظ بحاح',
        'بحاح',
      ],
    },
    country: 'country.YE',
    wikidataId: null,
  },
  {
    id: 'person.saleh',
    type: 'PERSON',
    subtype: null,
    names: {
      en: [
        'Ali Abdullah Saleh',
      ],
      ar: [
        'علي عبدالله صالح',
        'علي صالح',
      ],
    },
    weakNames: {
      ar: [
        'صالح',
      ],
    },
    country: 'country.YE',
    wikidataId: null,
  },
  {
    id: 'person.ahmed-saleh',
    type: 'PERSON',
    subtype: null,
    names: {
      en: [
        'Ahmed Ali Saleh',
      ],
      ar: [
        'أحمد علي عبدالله صالح',
        'أحمد علي صالح',
      ],
    },
    country: 'country.YE',
    wikidataId: null,
  },
  {
    id: 'person.houthi-leader',
    type: 'PERSON',
    subtype: null,
    names: {
      en: [
        'Abdul-Malik al-Houthi',
      ],
      ar: [
        'عبدالملك الحوثي',
        'عبد الملك الحوثي',
        'عبدالملك بدر الدين الحوثي',
      ],
    },
    country: 'country.YE',
    wikidataId: null,
  },
  {
    id: 'person.yassin',
    type: 'PERSON',
    subtype: null,
    names: {
      en: [
        'Riad Yassin',
      ],
      ar: [
        'رياض ياسين',
        'رياض ياسين عبدالله',
      ],
    },
    weakNames: {
      ar: [
        'ياسين',
      ],
    },
    country: 'country.YE',
    wikidataId: null,
  },
  {
    id: 'person.mikhlafi',
    type: 'PERSON',
    subtype: null,
    names: {
      en: [
        'Abdulmalik al-Mekhlafi',
      ],
      ar: [
        'عبدالملك المخلافي',
        'المخلافي',
      ],
    },
    country: 'country.YE',
    wikidataId: null,
  },
  {
    id: 'person.hammoud-mikhlafi',
    type: 'PERSON',
    subtype: null,
    names: {
      en: [
        'Hamoud al-Mikhlafi',
      ],
      ar: [
        'حمود المخلافي',
        'حمود سعيد المخلافي',
      ],
    },
    country: 'country.YE',
    wikidataId: null,
  },
  {
    id: 'person.bin-daghr',
    type: 'PERSON',
    subtype: null,
    names: {
      en: [
        'Ahmed bin Daghr',
      ],
      ar: [
        'أحمد عبيد بن دغر',
        'أحمد بن دغر',
        'بن دغر',
      ],
    },
    country: 'country.YE',
    wikidataId: null,
  },
  {
    id: 'person.ali-mohsen',
    type: 'PERSON',
    subtype: null,
    names: {
      en: [
        'Ali Mohsen al-Ahmar',
      ],
      ar: [
        'علي محسن الأحمر',
      ],
    },
    country: 'country.YE',
    wikidataId: null,
  },
  {
    id: 'person.asbahi',
    type: 'PERSON',
    subtype: null,
    names: {
      en: [
        'Ezzedine al-Asbahi',
      ],
      ar: [
        'عز الدين الأصبحي',
        'عزالدين الأصبحي',
        'الأصبحي',
      ],
    },
    country: 'country.YE',
    wikidataId: null,
  },
  {
    id: 'person.king-salman',
    type: 'PERSON',
    subtype: null,
    names: {
      en: [
        'Salman bin Abdulaziz',
      ],
      ar: [
        'سلمان بن عبدالعزيز',
        'سلمان بن عبدالعزيز آل سعود',
      ],
    },
    country: 'country.SA',
    wikidataId: null,
  },
  {
    id: 'person.mbn',
    type: 'PERSON',
    subtype: null,
    names: {
      en: [
        'Mohammed bin Nayef',
      ],
      ar: [
        'محمد بن نايف',
        'محمد بن نايف بن عبدالعزيز',
      ],
    },
    country: 'country.SA',
    wikidataId: null,
  },
  {
    id: 'person.mbs',
    type: 'PERSON',
    subtype: null,
    names: {
      en: [
        'Mohammed bin Salman',
      ],
      ar: [
        'محمد بن سلمان',
        'محمد بن سلمان بن عبدالعزيز',
      ],
    },
    country: 'country.SA',
    wikidataId: null,
  },
  {
    id: 'person.king-abdullah-sa',
    type: 'PERSON',
    subtype: null,
    names: {
      en: [
        'Abdullah bin Abdulaziz',
      ],
      ar: [
        'عبدالله بن عبدالعزيز',
        'عبدالله بن عبدالعزيز آل سعود',
      ],
    },
    country: 'country.SA',
    wikidataId: null,
  },
  {
    id: 'person.jubeir',
    type: 'PERSON',
    subtype: null,
    names: {
      en: [
        'Adel al-Jubeir',
      ],
      ar: [
        'عادل الجبير',
        'عادل بن أحمد الجبير',
        'الجبير',
      ],
    },
    country: 'country.SA',
    wikidataId: null,
  },
  {
    id: 'person.saud-faisal',
    type: 'PERSON',
    subtype: null,
    names: {
      en: [
        'Saud al-Faisal',
      ],
      ar: [
        'سعود الفيصل',
      ],
    },
    weakNames: {
      ar: [
        'الفيصل',
      ],
    },
    country: 'country.SA',
    wikidataId: null,
  },
  {
    id: 'person.asiri',
    type: 'PERSON',
    subtype: null,
    names: {
      en: [
        'Ahmed Asiri',
      ],
      ar: [
        'أحمد عسيري',
        'أحمد بن حسن عسيري',
        'أحمد العسيري',
      ],
    },
    weakNames: {
      ar: [
        'عسيري',
      ],
    },
    country: 'country.SA',
    wikidataId: null,
  },
  {
    id: 'person.turki-faisal',
    type: 'PERSON',
    subtype: null,
    names: {
      en: [
        'Turki al-Faisal',
      ],
      ar: [
        'تركي الفيصل',
      ],
    },
    country: 'country.SA',
    wikidataId: null,
  },
  {
    id: 'person.bandar',
    type: 'PERSON',
    subtype: null,
    names: {
      en: [
        'Bandar bin Sultan',
      ],
      ar: [
        'بندر بن سلطان',
      ],
    },
    country: 'country.SA',
    wikidataId: null,
  },
  {
    id: 'person.khalid-faisal',
    type: 'PERSON',
    subtype: null,
    names: {
      en: [
        'Khalid al-Faisal',
      ],
      ar: [
        'خالد الفيصل',
      ],
    },
    country: 'country.SA',
    wikidataId: null,
  },
  {
    id: 'person.miteb',
    type: 'PERSON',
    subtype: null,
    names: {
      en: [
        'Mutaib bin Abdullah',
      ],
      ar: [
        'متعب بن عبدالله',
        'متعب بن عبدالله بن عبدالعزيز',
      ],
    },
    country: 'country.SA',
    wikidataId: null,
  },
  {
    id: 'person.alwaleed',
    type: 'PERSON',
    subtype: null,
    names: {
      en: [
        'Alwaleed bin Talal',
      ],
      ar: [
        'الوليد بن طلال',
      ],
    },
    country: 'country.SA',
    wikidataId: null,
  },
  {
    id: 'person.naimi',
    type: 'PERSON',
    subtype: null,
    names: {
      en: [
        'Ali al-Naimi',
      ],
      ar: [
        'علي النعيمي',
        'علي بن إبراهيم النعيمي',
      ],
    },
    weakNames: {
      ar: [
        'النعيمي',
      ],
    },
    country: 'country.SA',
    wikidataId: null,
  },
  {
    id: 'person.falih',
    type: 'PERSON',
    subtype: null,
    names: {
      en: [
        'Khalid al-Falih',
      ],
      ar: [
        'خالد الفالح',
        'الفالح',
      ],
    },
    country: 'country.SA',
    wikidataId: null,
  },
  {
    id: 'person.assaf',
    type: 'PERSON',
    subtype: null,
    names: {
      en: [
        'Ibrahim al-Assaf',
      ],
      ar: [
        'إبراهيم العساف',
        'العساف',
      ],
    },
    country: 'country.SA',
    wikidataId: null,
  },
  {
    id: 'person.moallimi',
    type: 'PERSON',
    subtype: null,
    names: {
      en: [
        'Abdallah al-Mouallimi',
      ],
      ar: [
        'عبدالله المعلمي',
        'المعلمي',
      ],
    },
    country: 'country.SA',
    wikidataId: null,
  },
  {
    id: 'person.turki-mansour',
    type: 'PERSON',
    subtype: null,
    names: {
      en: [
        'Mansour al-Turki',
      ],
      ar: [
        'منصور التركي',
      ],
    },
    country: 'country.SA',
    wikidataId: null,
  },
  {
    id: 'person.rabeeah',
    type: 'PERSON',
    subtype: null,
    names: {
      en: [
        'Abdullah al-Rabeeah',
      ],
      ar: [
        'عبدالله الربيعة',
        'عبدالله بن عبدالعزيز الربيعة',
      ],
    },
    weakNames: {
      ar: [
        'الربيعة',
      ],
    },
    country: 'country.SA',
    wikidataId: null,
  },
  {
    id: 'person.toraifi',
    type: 'PERSON',
    subtype: null,
    names: {
      en: [
        'Adel al-Toraifi',
      ],
      ar: [
        'عادل الطريفي',
        'الطريفي',
      ],
    },
    country: 'country.SA',
    wikidataId: null,
  },
  {
    id: 'person.zayani',
    type: 'PERSON',
    subtype: null,
    names: {
      en: [
        'Abdullatif al-Zayani',
      ],
      ar: [
        'عبداللطيف الزياني',
        'عبد اللطيف الزياني',
        'عبداللطيف بن راشد الزياني',
        'الزياني',
      ],
    },
    country: 'country.BH',
    wikidataId: null,
  },
  {
    id: 'person.khalid-bh',
    type: 'PERSON',
    subtype: null,
    names: {
      en: [
        'Khalid bin Ahmed Al Khalifa',
      ],
      ar: [
        'خالد بن أحمد آل خليفة',
        'خالد بن أحمد',
      ],
    },
    country: 'country.BH',
    wikidataId: null,
  },
  {
    id: 'person.hamad-bh',
    type: 'PERSON',
    subtype: null,
    names: {
      en: [
        'Hamad bin Isa Al Khalifa',
      ],
      ar: [
        'حمد بن عيسى آل خليفة',
        'حمد بن عيسى',
      ],
    },
    country: 'country.BH',
    wikidataId: null,
  },
  {
    id: 'person.tamim',
    type: 'PERSON',
    subtype: null,
    names: {
      en: [
        'Tamim bin Hamad Al Thani',
      ],
      ar: [
        'تميم بن حمد',
        'تميم بن حمد آل ثاني',
      ],
    },
    country: 'country.QA',
    wikidataId: null,
  },
  {
    id: 'person.attiyah',
    type: 'PERSON',
    subtype: null,
    names: {
      en: [
        'Khalid al-Attiyah',
      ],
      ar: [
        'خالد العطية',
        'خالد بن محمد العطية',
      ],
    },
    country: 'country.QA',
    wikidataId: null,
  },
  {
    id: 'person.mbz',
    type: 'PERSON',
    subtype: null,
    names: {
      en: [
        'Mohammed bin Zayed',
      ],
      ar: [
        'محمد بن زايد',
        'محمد بن زايد آل نهيان',
      ],
    },
    country: 'country.AE',
    wikidataId: null,
  },
  {
    id: 'person.mbr',
    type: 'PERSON',
    subtype: null,
    names: {
      en: [
        'Mohammed bin Rashid',
      ],
      ar: [
        'محمد بن راشد',
        'محمد بن راشد آل مكتوم',
      ],
    },
    country: 'country.AE',
    wikidataId: null,
  },
  {
    id: 'person.khalifa-zayed',
    type: 'PERSON',
    subtype: null,
    names: {
      en: [
        'Khalifa bin Zayed',
      ],
      ar: [
        'خليفة بن زايد',
        'خليفة بن زايد آل نهيان',
      ],
    },
    country: 'country.AE',
    wikidataId: null,
  },
  {
    id: 'person.abz',
    type: 'PERSON',
    subtype: null,
    names: {
      en: [
        'Abdullah bin Zayed',
      ],
      ar: [
        'عبدالله بن زايد',
        'عبدالله بن زايد آل نهيان',
      ],
    },
    country: 'country.AE',
    wikidataId: null,
  },
  {
    id: 'person.gargash',
    type: 'PERSON',
    subtype: null,
    names: {
      en: [
        'Anwar Gargash',
      ],
      ar: [
        'أنور قرقاش',
        'قرقاش',
      ],
    },
    country: 'country.AE',
    wikidataId: null,
  },
  {
    id: 'person.sabah',
    type: 'PERSON',
    subtype: null,
    names: {
      en: [
        'Sabah al-Ahmad',
      ],
      ar: [
        'صباح الأحمد',
        'صباح الأحمد الجابر الصباح',
        'صباح الأحمد الصباح',
      ],
    },
    country: 'country.KW',
    wikidataId: null,
  },
  {
    id: 'person.sabah-khalid',
    type: 'PERSON',
    subtype: null,
    names: {
      en: [
        'Sabah al-Khalid',
      ],
      ar: [
        'صباح الخالد',
        'صباح خالد الحمد الصباح',
      ],
    },
    country: 'country.KW',
    wikidataId: null,
  },
  {
    id: 'person.qaboos',
    type: 'PERSON',
    subtype: null,
    names: {
      en: [
        'Qaboos bin Said',
      ],
      ar: [
        'قابوس بن سعيد',
        'قابوس',
      ],
    },
    country: 'country.OM',
    wikidataId: null,
  },
  {
    id: 'person.bin-alawi',
    type: 'PERSON',
    subtype: null,
    names: {
      en: [
        'Yusuf bin Alawi',
      ],
      ar: [
        'يوسف بن علوي',
        'يوسف بن علوي بن عبدالله',
        'بن علوي',
      ],
    },
    country: 'country.OM',
    wikidataId: null,
  },
  {
    id: 'person.abdullah2',
    type: 'PERSON',
    subtype: null,
    names: {
      en: [
        'Abdullah II',
      ],
      ar: [
        'عبدالله الثاني',
        'عبدالله الثاني بن الحسين',
      ],
    },
    country: 'country.JO',
    wikidataId: null,
  },
  {
    id: 'person.judeh',
    type: 'PERSON',
    subtype: null,
    names: {
      en: [
        'Nasser Judeh',
      ],
      ar: [
        'ناصر جودة',
      ],
    },
    weakNames: {
      ar: [
        'جودة',
      ],
    },
    country: 'country.JO',
    wikidataId: null,
  },
  {
    id: 'person.safadi',
    type: 'PERSON',
    subtype: null,
    names: {
      en: [
        'Ayman Safadi',
      ],
      ar: [
        'أيمن الصفدي',
        'الصفدي',
      ],
    },
    country: 'country.JO',
    wikidataId: null,
  },
  {
    id: 'person.momani',
    type: 'PERSON',
    subtype: null,
    names: {
      en: [
        'Mohammad al-Momani',
      ],
      ar: [
        'محمد المومني',
        'المومني',
      ],
    },
    country: 'country.JO',
    wikidataId: null,
  },
  {
    id: 'person.ensour',
    type: 'PERSON',
    subtype: null,
    names: {
      en: [
        'Abdullah Ensour',
      ],
      ar: [
        'عبدالله النسور',
        'النسور',
      ],
    },
    country: 'country.JO',
    wikidataId: null,
  },
  {
    id: 'person.kasasbeh',
    type: 'PERSON',
    subtype: null,
    names: {
      en: [
        'Muath al-Kasasbeh',
      ],
      ar: [
        'معاذ الكساسبة',
        'الكساسبة',
      ],
    },
    country: 'country.JO',
    wikidataId: null,
  },
  {
    id: 'person.nasrallah',
    type: 'PERSON',
    subtype: null,
    names: {
      en: [
        'Hassan Nasrallah',
      ],
      ar: [
        'حسن نصر الله',
        'حسن نصرالله',
        'نصر الله',
        'نصرالله',
      ],
    },
    country: 'country.LB',
    wikidataId: null,
  },
  {
    id: 'person.hariri',
    type: 'PERSON',
    subtype: null,
    names: {
      en: [
        'Saad Hariri',
      ],
      ar: [
        'سعد الحريري',
        'الحريري',
      ],
    },
    country: 'country.LB',
    wikidataId: null,
  },
  {
    id: 'person.rafik-hariri',
    type: 'PERSON',
    subtype: null,
    names: {
      en: [
        'Rafic Hariri',
      ],
      ar: [
        'رفيق الحريري',
      ],
    },
    country: 'country.LB',
    wikidataId: null,
  },
  {
    id: 'person.tammam-salam',
    type: 'PERSON',
    subtype: null,
    names: {
      en: [
        'Tammam Salam',
      ],
      ar: [
        'تمام سلام',
      ],
    },
    weakNames: {
      ar: [
        'سلام',
      ],
    },
    country: 'country.LB',
    wikidataId: null,
  },
  {
    id: 'person.berri',
    type: 'PERSON',
    subtype: null,
    names: {
      en: [
        'Nabih Berri',
      ],
      ar: [
        'نبيه بري',
      ],
    },
    weakNames: {
      ar: [
        'بري',
      ],
    },
    country: 'country.LB',
    wikidataId: null,
  },
  {
    id: 'person.aoun',
    type: 'PERSON',
    subtype: null,
    names: {
      en: [
        'Michel Aoun',
      ],
      ar: [
        'ميشال عون',
      ],
    },
    weakNames: {
      ar: [
        'عون',
      ],
    },
    country: 'country.LB',
    wikidataId: null,
  },
  {
    id: 'person.geagea',
    type: 'PERSON',
    subtype: null,
    names: {
      en: [
        'Samir Geagea',
      ],
      ar: [
        'سمير جعجع',
        'جعجع',
      ],
    },
    country: 'country.LB',
    wikidataId: null,
  },
  {
    id: 'person.jumblatt',
    type: 'PERSON',
    subtype: null,
    names: {
      en: [
        'Walid Jumblatt',
      ],
      ar: [
        'وليد جنبلاط',
        'جنبلاط',
      ],
    },
    country: 'country.LB',
    wikidataId: null,
  },
  {
    id: 'person.gemayel',
    type: 'PERSON',
    subtype: null,
    names: {
      en: [
        'Amine Gemayel',
      ],
      ar: [
        'أمين الجميل',
      ],
    },
    weakNames: {
      ar: [
        'الجميل',
      ],
    },
    country: 'country.LB',
    wikidataId: null,
  },
  {
    id: 'person.sami-gemayel',
    type: 'PERSON',
    subtype: null,
    names: {
      en: [
        'Samy Gemayel',
      ],
      ar: [
        'سامي الجميل',
      ],
    },
    country: 'country.LB',
    wikidataId: null,
  },
  {
    id: 'person.bassil',
    type: 'PERSON',
    subtype: null,
    names: {
      en: [
        'Gebran Bassil',
      ],
      ar: [
        'جبران باسيل',
        'باسيل',
      ],
    },
    country: 'country.LB',
    wikidataId: null,
  },
  {
    id: 'person.machnouk',
    type: 'PERSON',
    subtype: null,
    names: {
      en: [
        'Nohad Machnouk',
      ],
      ar: [
        'نهاد المشنوق',
        'المشنوق',
      ],
    },
    country: 'country.LB',
    wikidataId: null,
  },
  {
    id: 'person.siniora',
    type: 'PERSON',
    subtype: null,
    names: {
      en: [
        'Fouad Siniora',
      ],
      ar: [
        'فؤاد السنيورة',
        'السنيورة',
      ],
    },
    country: 'country.LB',
    wikidataId: null,
  },
  {
    id: 'person.mikati',
    type: 'PERSON',
    subtype: null,
    names: {
      en: [
        'Najib Mikati',
      ],
      ar: [
        'نجيب ميقاتي',
        'ميقاتي',
      ],
    },
    country: 'country.LB',
    wikidataId: null,
  },
  {
    id: 'person.sleiman',
    type: 'PERSON',
    subtype: null,
    names: {
      en: [
        'Michel Suleiman',
      ],
      ar: [
        'ميشال سليمان',
      ],
    },
    weakNames: {
      ar: [
        'سليمان',
      ],
    },
    country: 'country.LB',
    wikidataId: null,
  },
  {
    id: 'person.frangieh',
    type: 'PERSON',
    subtype: null,
    names: {
      en: [
        'Suleiman Frangieh',
      ],
      ar: [
        'سليمان فرنجية',
        'فرنجية',
      ],
    },
    country: 'country.LB',
    wikidataId: null,
  },
  {
    id: 'person.shamoun',
    type: 'PERSON',
    subtype: null,
    names: {
      en: [
        'Dory Chamoun',
      ],
      ar: [
        'دوري شمعون',
      ],
    },
    weakNames: {
      ar: [
        'شمعون',
      ],
    },
    country: 'country.LB',
    wikidataId: null,
  },
  {
    id: 'person.rifi',
    type: 'PERSON',
    subtype: null,
    names: {
      en: [
        'Ashraf Rifi',
      ],
      ar: [
        'أشرف ريفي',
        'ريفي',
      ],
    },
    country: 'country.LB',
    wikidataId: null,
  },
  {
    id: 'person.bashir',
    type: 'PERSON',
    subtype: null,
    names: {
      en: [
        'Omar al-Bashir',
      ],
      ar: [
        'عمر البشير',
        'عمر حسن البشير',
        'البشير',
      ],
    },
    country: 'country.SD',
    wikidataId: null,
  },
  {
    id: 'person.ghandour',
    type: 'PERSON',
    subtype: null,
    names: {
      en: [
        'Ibrahim Ghandour',
      ],
      ar: [
        'إبراهيم غندور',
        'غندور',
      ],
    },
    country: 'country.SD',
    wikidataId: null,
  },
  {
    id: 'person.turabi',
    type: 'PERSON',
    subtype: null,
    names: {
      en: [
        'Hassan al-Turabi',
      ],
      ar: [
        'حسن الترابي',
        'الترابي',
      ],
    },
    country: 'country.SD',
    wikidataId: null,
  },
  {
    id: 'person.kiir',
    type: 'PERSON',
    subtype: null,
    names: {
      en: [
        'Salva Kiir',
      ],
      ar: [
        'سلفا كير',
        'سلفا كير ميارديت',
      ],
    },
    country: 'country.SS',
    wikidataId: null,
  },
  {
    id: 'person.machar',
    type: 'PERSON',
    subtype: null,
    names: {
      en: [
        'Riek Machar',
      ],
      ar: [
        'رياك مشار',
        'مشار',
      ],
    },
    country: 'country.SS',
    wikidataId: null,
  },
  {
    id: 'person.haftar',
    type: 'PERSON',
    subtype: null,
    names: {
      en: [
        'Khalifa Haftar',
      ],
      ar: [
        'خليفة حفتر',
        'حفتر',
      ],
    },
    country: 'country.LY',
    wikidataId: null,
  },
  {
    id: 'person.serraj',
    type: 'PERSON',
    subtype: null,
    names: {
      en: [
        'Fayez al-Serraj',
      ],
      ar: [
        'فايز السراج',
        'السراج',
      ],
    },
    country: 'country.LY',
    wikidataId: null,
  },
  {
    id: 'person.gaddafi',
    type: 'PERSON',
    subtype: null,
    names: {
      en: [
        'Muammar Gaddafi',
      ],
      ar: [
        'معمر القذافي',
        'القذافي',
      ],
    },
    country: 'country.LY',
    wikidataId: null,
  },
  {
    id: 'person.saif-gaddafi',
    type: 'PERSON',
    subtype: null,
    names: {
      en: [
        'Saif al-Islam Gaddafi',
      ],
      ar: [
        'سيف الإسلام القذافي',
      ],
    },
    country: 'country.LY',
    wikidataId: null,
  },
  {
    id: 'person.thani-ly',
    type: 'PERSON',
    subtype: null,
    names: {
      en: [
        'Abdullah al-Thani',
      ],
      ar: [
        'عبدالله الثني',
        'عبد الله الثني',
        'الثني',
      ],
    },
    country: 'country.LY',
    wikidataId: null,
  },
  {
    id: 'person.aguila',
    type: 'PERSON',
    subtype: null,
    names: {
      en: [
        'Aguila Saleh',
      ],
      ar: [
        'عقيلة صالح',
      ],
    },
    country: 'country.LY',
    wikidataId: null,
  },
  {
    id: 'person.essebsi',
    type: 'PERSON',
    subtype: null,
    names: {
      en: [
        'Beji Caid Essebsi',
      ],
      ar: [
        'الباجي قائد السبسي',
        'قائد السبسي',
        'السبسي',
      ],
    },
    country: 'country.TN',
    wikidataId: null,
  },
  {
    id: 'person.essid',
    type: 'PERSON',
    subtype: null,
    names: {
      en: [
        'Habib Essid',
      ],
      ar: [
        'الحبيب الصيد',
      ],
    },
    weakNames: {
      ar: [
        'الصيد',
      ],
    },
    country: 'country.TN',
    wikidataId: null,
  },
  {
    id: 'person.ghannouchi',
    type: 'PERSON',
    subtype: null,
    names: {
      en: [
        'Rached Ghannouchi',
      ],
      ar: [
        'راشد الغنوشي',
        'الغنوشي',
      ],
    },
    country: 'country.TN',
    wikidataId: null,
  },
  {
    id: 'person.ben-ali',
    type: 'PERSON',
    subtype: null,
    names: {
      en: [
        'Zine El Abidine Ben Ali',
      ],
      ar: [
        'زين العابدين بن علي',
      ],
    },
    weakNames: {
      ar: [
        'بن علي',
      ],
    },
    country: 'country.TN',
    wikidataId: null,
  },
  {
    id: 'person.marzouki',
    type: 'PERSON',
    subtype: null,
    names: {
      en: [
        'Moncef Marzouki',
      ],
      ar: [
        'منصف المرزوقي',
        'المنصف المرزوقي',
        'المرزوقي',
      ],
    },
    country: 'country.TN',
    wikidataId: null,
  },
  {
    id: 'person.bouteflika',
    type: 'PERSON',
    subtype: null,
    names: {
      en: [
        'Abdelaziz Bouteflika',
      ],
      ar: [
        'عبدالعزيز بوتفليقة',
        'بوتفليقة',
      ],
    },
    country: 'country.DZ',
    wikidataId: null,
  },
  {
    id: 'person.sellal',
    type: 'PERSON',
    subtype: null,
    names: {
      en: [
        'Abdelmalek Sellal',
      ],
      ar: [
        'عبدالمالك سلال',
        'عبدالملك سلال',
        'سلال',
      ],
    },
    country: 'country.DZ',
    wikidataId: null,
  },
  {
    id: 'person.lamamra',
    type: 'PERSON',
    subtype: null,
    names: {
      en: [
        'Ramtane Lamamra',
      ],
      ar: [
        'رمطان لعمامرة',
        'لعمامرة',
      ],
    },
    country: 'country.DZ',
    wikidataId: null,
  },
  {
    id: 'person.mohammed6',
    type: 'PERSON',
    subtype: null,
    names: {
      en: [
        'Mohammed VI',
      ],
      ar: [
        'محمد السادس',
      ],
    },
    country: 'country.MA',
    wikidataId: null,
  },
  {
    id: 'person.benkirane',
    type: 'PERSON',
    subtype: null,
    names: {
      en: [
        'Abdelilah Benkirane',
      ],
      ar: [
        'عبدالإله بنكيران',
        'عبد الإله بنكيران',
        'عبد الإله ابن كيران',
        'عبد الإله بن كيران',
        'بنكيران',
        'ابن كيران',
      ],
    },
    country: 'country.MA',
    wikidataId: null,
  },
  {
    id: 'person.mezouar',
    type: 'PERSON',
    subtype: null,
    names: {
      en: [
        'Salaheddine Mezouar',
      ],
      ar: [
        'صلاح الدين مزوار',
        'مزوار',
      ],
    },
    country: 'country.MA',
    wikidataId: null,
  },
  {
    id: 'person.hamdok',
    type: 'PERSON',
    subtype: null,
    names: {
      en: [
        'Abdalla Hamdok',
      ],
      ar: [
        'عبدالله حمدوك',
        'حمدوك',
      ],
    },
    country: 'country.SD',
    wikidataId: null,
  },
  {
    id: 'person.modi',
    type: 'PERSON',
    subtype: null,
    names: {
      en: [
        'Narendra Modi',
      ],
      ar: [
        'ناريندرا مودي',
        'مودي',
      ],
    },
    country: 'country.IN',
    wikidataId: null,
  },
  {
    id: 'person.nawaz',
    type: 'PERSON',
    subtype: null,
    names: {
      en: [
        'Nawaz Sharif',
      ],
      ar: [
        'نواز شريف',
      ],
    },
    country: 'country.PK',
    wikidataId: null,
  },
  {
    id: 'person.ghani',
    type: 'PERSON',
    subtype: null,
    names: {
      en: [
        'Ashraf Ghani',
      ],
      ar: [
        'أشرف غني',
        'محمد أشرف غني',
      ],
    },
    country: 'country.AF',
    wikidataId: null,
  },
  {
    id: 'person.karzai',
    type: 'PERSON',
    subtype: null,
    names: {
      en: [
        'Hamid Karzai',
      ],
      ar: [
        'حامد كرزاي',
        'حميد كرزاي',
        'كرزاي',
        'قرضاي',
      ],
    },
    country: 'country.AF',
    wikidataId: null,
  },
  {
    id: 'person.mullah-omar',
    type: 'PERSON',
    subtype: null,
    names: {
      en: [
        'Mullah Omar',
      ],
      ar: [
        'الملا عمر',
      ],
    },
    weakNames: {
      ar: [
        'محمد عمر',
      ],
    },
    country: 'country.AF',
    wikidataId: null,
  },
  {
    id: 'person.akhtar-mansour',
    type: 'PERSON',
    subtype: null,
    names: {
      en: [
        'Akhtar Mansour',
      ],
      ar: [
        'أختر منصور',
        'الملا أختر منصور',
        'اختر منصور',
      ],
    },
    country: 'country.AF',
    wikidataId: null,
  },
  {
    id: 'person.abdullah-abdullah',
    type: 'PERSON',
    subtype: null,
    names: {
      en: [
        'Abdullah Abdullah',
      ],
      ar: [
        'عبدالله عبدالله',
      ],
    },
    country: 'country.AF',
    wikidataId: null,
  },
  {
    id: 'person.xi',
    type: 'PERSON',
    subtype: null,
    names: {
      en: [
        'Xi Jinping',
      ],
      ar: [
        'شي جينبينغ',
        'شي جين بينغ',
        'شي جين بينج',
      ],
    },
    weakNames: {
      ar: [
        'جين بينغ',
      ],
    },
    country: 'country.CN',
    wikidataId: null,
  },
  {
    id: 'person.wang-yi',
    type: 'PERSON',
    subtype: null,
    names: {
      en: [
        'Wang Yi',
      ],
      ar: [
        'وانغ يي',
        'وانج يي',
      ],
    },
    country: 'country.CN',
    wikidataId: null,
  },
  {
    id: 'person.li-keqiang',
    type: 'PERSON',
    subtype: null,
    names: {
      en: [
        'Li Keqiang',
      ],
      ar: [
        'لي كه تشيانغ',
        'لي كيكيانغ',
      ],
    },
    country: 'country.CN',
    wikidataId: null,
  },
  {
    id: 'person.abe',
    type: 'PERSON',
    subtype: null,
    names: {
      en: [
        'Shinzo Abe',
      ],
      ar: [
        'شينزو آبي',
        'شينزو ابي',
      ],
    },
    weakNames: {
      ar: [
        'آبي',
      ],
    },
    country: 'country.JP',
    wikidataId: null,
  },
  {
    id: 'person.kim',
    type: 'PERSON',
    subtype: null,
    names: {
      en: [
        'Kim Jong-un',
      ],
      ar: [
        'كيم جونغ أون',
        'كيم جونج أون',
        'كيم يونغ أون',
        'كيم جونغ اون',
      ],
    },
    country: 'country.KP',
    wikidataId: null,
  },
  {
    id: 'person.park',
    type: 'PERSON',
    subtype: null,
    names: {
      en: [
        'Park Geun-hye',
      ],
      ar: [
        'بارك كون هيه',
        'باك كون هيه',
        'بارك جون هاي',
      ],
    },
    country: 'country.KR',
    wikidataId: null,
  },
  {
    id: 'person.moon',
    type: 'PERSON',
    subtype: null,
    names: {
      en: [
        'Moon Jae-in',
      ],
      ar: [
        'مون جاي إن',
        'مون جيه إن',
      ],
    },
    country: 'country.KR',
    wikidataId: null,
  },
  {
    id: 'person.najib-razak',
    type: 'PERSON',
    subtype: null,
    names: {
      en: [
        'Najib Razak',
      ],
      ar: [
        'نجيب عبدالرزاق',
        'نجيب رزاق',
        'نجيب عبد الرزاق',
      ],
    },
    country: 'country.MY',
    wikidataId: null,
  },
  {
    id: 'person.widodo',
    type: 'PERSON',
    subtype: null,
    names: {
      en: [
        'Joko Widodo',
      ],
      ar: [
        'جوكو ويدودو',
        'ويدودو',
      ],
    },
    country: 'country.ID',
    wikidataId: null,
  },
  {
    id: 'person.suu-kyi',
    type: 'PERSON',
    subtype: null,
    names: {
      en: [
        'Aung San Suu Kyi',
      ],
      ar: [
        'أونغ سان سو تشي',
        'أونغ سان سوتشي',
        'سو تشي',
      ],
    },
    country: 'country.MM',
    wikidataId: null,
  },
  {
    id: 'person.rousseff',
    type: 'PERSON',
    subtype: null,
    names: {
      en: [
        'Dilma Rousseff',
      ],
      ar: [
        'ديلما روسيف',
        'روسيف',
      ],
    },
    country: 'country.BR',
    wikidataId: null,
  },
  {
    id: 'person.lula',
    type: 'PERSON',
    subtype: null,
    names: {
      en: [
        'Luiz Inácio Lula da Silva',
      ],
      ar: [
        'لولا دا سيلفا',
        'لويس إيناسيو لولا دا سيلفا',
        'لويس ايناسيو لولا دا سيلفا',
      ],
    },
    country: 'country.BR',
    wikidataId: null,
  },
  {
    id: 'person.maduro',
    type: 'PERSON',
    subtype: null,
    names: {
      en: [
        'Nicolás Maduro',
      ],
      ar: [
        'نيكولاس مادورو',
        'مادورو',
      ],
    },
    country: 'country.VE',
    wikidataId: null,
  },
  {
    id: 'person.chavez',
    type: 'PERSON',
    subtype: null,
    names: {
      en: [
        'Hugo Chávez',
      ],
      ar: [
        'هوغو تشافيز',
        'هوجو تشافيز',
        'تشافيز',
      ],
    },
    country: 'country.VE',
    wikidataId: null,
  },
  {
    id: 'person.castro',
    type: 'PERSON',
    subtype: null,
    names: {
      en: [
        'Raúl Castro',
      ],
      ar: [
        'راؤول كاسترو',
      ],
    },
    weakNames: {
      ar: [
        'كاسترو',
      ],
    },
    country: 'country.CU',
    wikidataId: null,
  },
  {
    id: 'person.fidel',
    type: 'PERSON',
    subtype: null,
    names: {
      en: [
        'Fidel Castro',
      ],
      ar: [
        'فيدل كاسترو',
      ],
    },
    country: 'country.CU',
    wikidataId: null,
  },
  {
    id: 'person.kirchner',
    type: 'PERSON',
    subtype: null,
    names: {
      en: [
        'Cristina Kirchner',
      ],
      ar: [
        'كريستينا كيرشنر',
        'كيرشنر',
      ],
    },
    country: 'country.AR',
    wikidataId: null,
  },
  {
    id: 'person.buhari',
    type: 'PERSON',
    subtype: null,
    names: {
      en: [
        'Muhammadu Buhari',
      ],
      ar: [
        'محمد بخاري',
        'محمدو بخاري',
      ],
    },
    country: 'country.NG',
    wikidataId: null,
  },
  {
    id: 'person.jonathan',
    type: 'PERSON',
    subtype: null,
    names: {
      en: [
        'Goodluck Jonathan',
      ],
      ar: [
        'غودلاك جوناثان',
      ],
    },
    country: 'country.NG',
    wikidataId: null,
  },
  {
    id: 'person.zuma',
    type: 'PERSON',
    subtype: null,
    names: {
      en: [
        'Jacob Zuma',
      ],
      ar: [
        'جاكوب زوما',
        'زوما',
      ],
    },
    country: 'country.ZA',
    wikidataId: null,
  },
  {
    id: 'person.mandela',
    type: 'PERSON',
    subtype: null,
    names: {
      en: [
        'Nelson Mandela',
      ],
      ar: [
        'نيلسون مانديلا',
        'مانديلا',
      ],
    },
    country: 'country.ZA',
    wikidataId: null,
  },
  {
    id: 'person.mugabe',
    type: 'PERSON',
    subtype: null,
    names: {
      en: [
        'Robert Mugabe',
      ],
      ar: [
        'روبرت موغابي',
        'موغابي',
      ],
    },
    country: 'country.ZW',
    wikidataId: null,
  },
  {
    id: 'person.kenyatta',
    type: 'PERSON',
    subtype: null,
    names: {
      en: [
        'Uhuru Kenyatta',
      ],
      ar: [
        'أوهورو كينياتا',
        'اوهورو كينياتا',
        'كينياتا',
      ],
    },
    country: 'country.KE',
    wikidataId: null,
  },
  {
    id: 'person.desalegn',
    type: 'PERSON',
    subtype: null,
    names: {
      en: [
        'Hailemariam Desalegn',
      ],
      ar: [
        'هايله مريام ديسالين',
        'هيلي ماريام ديسالين',
        'هايلي مريام ديسالين',
        'ديسالين',
      ],
    },
    country: 'country.ET',
    wikidataId: null,
  },
  {
    id: 'person.sheikh-mohamud',
    type: 'PERSON',
    subtype: null,
    names: {
      en: [
        'Hassan Sheikh Mohamud',
      ],
      ar: [
        'حسن شيخ محمود',
      ],
    },
    country: 'country.SO',
    wikidataId: null,
  },
  {
    id: 'person.messi',
    type: 'PERSON',
    subtype: null,
    names: {
      en: [
        'Lionel Messi',
      ],
      ar: [
        'ليونيل ميسي',
        'ليو ميسي',
        'ميسي',
      ],
    },
    country: 'country.AR',
    wikidataId: null,
  },
  {
    id: 'person.ronaldo',
    type: 'PERSON',
    subtype: null,
    names: {
      en: [
        'Cristiano Ronaldo',
      ],
      ar: [
        'كريستيانو رونالدو',
        'رونالدو',
      ],
    },
    country: 'country.PT',
    wikidataId: null,
  },
  {
    id: 'person.neymar',
    type: 'PERSON',
    subtype: null,
    names: {
      en: [
        'Neymar',
      ],
      ar: [
        'نيمار دا سيلفا',
        'نيمار',
      ],
    },
    country: 'country.BR',
    wikidataId: null,
  },
  {
    id: 'person.suarez',
    type: 'PERSON',
    subtype: null,
    names: {
      en: [
        'Luis Suárez',
      ],
      ar: [
        'لويس سواريز',
        'سواريز',
      ],
    },
    country: 'country.UY',
    wikidataId: null,
  },
  {
    id: 'person.mourinho',
    type: 'PERSON',
    subtype: null,
    names: {
      en: [
        'José Mourinho',
      ],
      ar: [
        'جوزيه مورينيو',
        'جوزيه مورينهو',
        'مورينيو',
        'مورينهو',
      ],
    },
    country: 'country.PT',
    wikidataId: null,
  },
  {
    id: 'person.guardiola',
    type: 'PERSON',
    subtype: null,
    names: {
      en: [
        'Pep Guardiola',
      ],
      ar: [
        'بيب غوارديولا',
        'جوسيب غوارديولا',
        'بيب جوارديولا',
        'غوارديولا',
        'جوارديولا',
      ],
    },
    country: 'country.ES',
    wikidataId: null,
  },
  {
    id: 'person.wenger',
    type: 'PERSON',
    subtype: null,
    names: {
      en: [
        'Arsène Wenger',
      ],
      ar: [
        'أرسين فينغر',
        'آرسين فينغر',
        'أرسين فينجر',
        'فينغر',
        'فينجر',
      ],
    },
    country: 'country.FR',
    wikidataId: null,
  },
  {
    id: 'person.van-gaal',
    type: 'PERSON',
    subtype: null,
    names: {
      en: [
        'Louis van Gaal',
      ],
      ar: [
        'لويس فان غال',
        'لويس فان خال',
        'لويس فان جال',
        'فان غال',
        'فان خال',
        'فان جال',
      ],
    },
    country: 'country.NL',
    wikidataId: null,
  },
  {
    id: 'person.klopp',
    type: 'PERSON',
    subtype: null,
    names: {
      en: [
        'Jürgen Klopp',
      ],
      ar: [
        'يورغن كلوب',
        'يورجن كلوب',
        'كلوب',
      ],
    },
    country: 'country.DE',
    wikidataId: null,
  },
  {
    id: 'person.zidane',
    type: 'PERSON',
    subtype: null,
    names: {
      en: [
        'Zinedine Zidane',
      ],
      ar: [
        'زين الدين زيدان',
      ],
    },
    weakNames: {
      ar: [
        'زيدان',
      ],
    },
    country: 'country.FR',
    wikidataId: null,
  },
  {
    id: 'person.blatter',
    type: 'PERSON',
    subtype: null,
    names: {
      en: [
        'Sepp Blatter',
      ],
      ar: [
        'جوزيف بلاتر',
        'سيب بلاتر',
        'بلاتر',
      ],
    },
    country: 'country.CH',
    wikidataId: null,
  },
  {
    id: 'person.platini',
    type: 'PERSON',
    subtype: null,
    names: {
      en: [
        'Michel Platini',
      ],
      ar: [
        'ميشيل بلاتيني',
        'ميشال بلاتيني',
        'بلاتيني',
      ],
    },
    country: 'country.FR',
    wikidataId: null,
  },
  {
    id: 'person.infantino',
    type: 'PERSON',
    subtype: null,
    names: {
      en: [
        'Gianni Infantino',
      ],
      ar: [
        'جياني إنفانتينو',
        'جاني إنفانتينو',
        'إنفانتينو',
      ],
    },
    country: 'country.CH',
    wikidataId: null,
  },
  {
    id: 'person.djokovic',
    type: 'PERSON',
    subtype: null,
    names: {
      en: [
        'Novak Djokovic',
      ],
      ar: [
        'نوفاك ديوكوفيتش',
        'نوفاك دجوكوفيتش',
        'ديوكوفيتش',
        'دجوكوفيتش',
      ],
    },
    country: 'country.RS',
    wikidataId: null,
  },
  {
    id: 'person.nadal',
    type: 'PERSON',
    subtype: null,
    names: {
      en: [
        'Rafael Nadal',
      ],
      ar: [
        'رافائيل نادال',
        'رفائيل نادال',
        'نادال',
      ],
    },
    country: 'country.ES',
    wikidataId: null,
  },
  {
    id: 'person.federer',
    type: 'PERSON',
    subtype: null,
    names: {
      en: [
        'Roger Federer',
      ],
      ar: [
        'روجيه فيدرر',
        'روجر فيدرر',
        'فيدرر',
      ],
    },
    country: 'country.CH',
    wikidataId: null,
  },
  {
    id: 'person.bolt',
    type: 'PERSON',
    subtype: null,
    names: {
      en: [
        'Usain Bolt',
      ],
      ar: [
        'أوساين بولت',
        'يوسين بولت',
        'بولت',
      ],
    },
    country: 'country.JM',
    wikidataId: null,
  },
  {
    id: 'person.gates',
    type: 'PERSON',
    subtype: null,
    names: {
      en: [
        'Bill Gates',
      ],
      ar: [
        'بيل غيتس',
        'بيل جيتس',
      ],
    },
    country: 'country.US',
    wikidataId: null,
  },
  {
    id: 'person.zuckerberg',
    type: 'PERSON',
    subtype: null,
    names: {
      en: [
        'Mark Zuckerberg',
      ],
      ar: [
        'مارك زوكربيرغ',
        'مارك زوكربيرج',
        'زوكربيرغ',
      ],
    },
    country: 'country.US',
    wikidataId: null,
  },
  {
    id: 'person.hitler',
    type: 'PERSON',
    subtype: null,
    names: {
      en: [
        'Adolf Hitler',
      ],
      ar: [
        'أدولف هتلر',
        'هتلر',
      ],
    },
    country: 'country.DE',
    wikidataId: null,
  },
  {
    id: 'person.prophet-omar',
    type: 'PERSON',
    subtype: null,
    names: {
      en: [
        'Umar ibn al-Khattab',
      ],
      ar: [
        'عمر بن الخطاب',
      ],
    },
    country: null,
    wikidataId: null,
  },
  {
    id: 'person.prophet-ali',
    type: 'PERSON',
    subtype: null,
    names: {
      en: [
        'Ali ibn Abi Talib',
      ],
      ar: [
        'علي بن أبي طالب',
      ],
    },
    country: null,
    wikidataId: null,
  },
];
