import type { GazetteerEntry } from '../name-grammar.js';
import { readEntryRows } from './entry-rows.js';

/** Newspapers, broadcasters and agencies beside those of organizations.ts. Curated by hand. */
export const OUTLETS: readonly GazetteerEntry[] = readEntryRows(
  'MEDIA',
  null,
  `
org.cnbc|US|CNBC|BROADCASTER
سي إن بي سي
سي إن بي سي عربية
org.abc-news|US|ABC News|BROADCASTER
إيه بي سي
إيه بي سي نيوز
org.france-24|FR|France 24|BROADCASTER
فرانس 24
فرانس24
org.deutsche-welle|DE|Deutsche Welle|BROADCASTER
دويتشه فيله
org.euronews|FR|Euronews|BROADCASTER
يورونيوز
org.tv5|FR|TV5|BROADCASTER
تي في 5
تي في5
org.tf1|FR|TF1|BROADCASTER
تي إف 1
org.orbit|SA|Orbit|BROADCASTER
أوربت
أوربيت
org.showtime-arabia|AE|Showtime Arabia|BROADCASTER
شوتايم
org.lbc|LB|LBC|BROADCASTER
إل بي سي
المؤسسة اللبنانية للإرسال
org.future-tv|LB|Future TV|BROADCASTER
تلفزيون المستقبل
قناة المستقبل
org.new-tv|LB|New TV|BROADCASTER
نيو تي في
قناة الجديد
org.al-hurra|US|Al Hurra|BROADCASTER
قناة الحرة
?الحرة
org.al-alam|IR|Al Alam|BROADCASTER
قناة العالم
org.press-tv|IR|Press TV|BROADCASTER
برس تي في
org.al-mehwar|EG|Al Mehwar|BROADCASTER
قناة المحور
org.dream-tv|EG|Dream TV|BROADCASTER
دريم
org.ontv|EG|ONtv|BROADCASTER
أون تي في
org.al-kass|QA|Al Kass|BROADCASTER
قنوات الكأس
قناة الكأس
org.bein-sports|QA|beIN Sports|BROADCASTER
بي إن سبورت
بي إن سبورتس
org.radio-sawa|US|Radio Sawa|BROADCASTER
راديو سوا
org.new-york-post|US|New York Post|NEWSPAPER
نيويورك بوست
org.washington-times|US|Washington Times|NEWSPAPER
واشنطن تايمز
org.los-angeles-times|US|Los Angeles Times|NEWSPAPER
لوس أنجلوس تايمز
لوس أنجليس تايمز
org.chicago-tribune|US|Chicago Tribune|NEWSPAPER
شيكاغو تريبيون
org.boston-globe|US|Boston Globe|NEWSPAPER
بوسطن غلوب
org.usa-today|US|USA Today|NEWSPAPER
يو إس إيه توداي
يو أس أي توداي
org.christian-science-monitor|US|Christian Science Monitor|NEWSPAPER
كريستيان ساينس مونيتور
org.international-herald-tribune|US|International Herald Tribune|NEWSPAPER
إنترناشونال هيرالد تريبيون
هيرالد تريبيون
org.newsweek|US|Newsweek|NEWSPAPER
نيوزويك
org.time|US|Time|NEWSPAPER
مجلة تايم
org.foreign-policy|US|Foreign Policy|NEWSPAPER
فورين بوليسي
org.foreign-affairs|US|Foreign Affairs|NEWSPAPER
فورين أفيرز
org.forbes|US|Forbes|NEWSPAPER
فوربس
مجلة فوربس
org.the-economist|GB|The Economist|NEWSPAPER
إيكونوميست
الإيكونوميست
ذي إيكونوميست
org.daily-mirror|GB|Daily Mirror|NEWSPAPER
ديلي ميرور
الديلي ميرور
org.the-sun|GB|The Sun|NEWSPAPER
ذا صن
صحيفة صن
org.daily-express|GB|Daily Express|NEWSPAPER
ديلي إكسبريس
الديلي إكسبريس
org.the-observer|GB|The Observer|NEWSPAPER
أوبزرفر
الأوبزرفر
org.liberation|FR|Liberation|NEWSPAPER
ليبراسيون
org.le-parisien|FR|Le Parisien|NEWSPAPER
لوباريزيان
لو باريزيان
org.l-equipe|FR|L'Equipe|NEWSPAPER
ليكيب
org.l-express|FR|L'Express|NEWSPAPER
لكسبريس
org.charlie-hebdo|FR|Charlie Hebdo|NEWSPAPER
شارلي إيبدو
org.frankfurter-allgemeine|DE|Frankfurter Allgemeine|NEWSPAPER
فرانكفورتر ألغماينه
org.sueddeutsche-zeitung|DE|Sueddeutsche Zeitung|NEWSPAPER
زود دويتشه تسايتونغ
سودويتشه تسايتونغ
org.die-welt|DE|Die Welt|NEWSPAPER
دي فيلت
org.die-zeit|DE|Die Zeit|NEWSPAPER
دي تسايت
org.la-repubblica|IT|La Repubblica|NEWSPAPER
لا ريبوبليكا
لاريبوبليكا
org.la-stampa|IT|La Stampa|NEWSPAPER
لا ستامبا
لاستامبا
org.corriere-della-sera|IT|Corriere della Sera|NEWSPAPER
كورييري ديلا سيرا
كوريري ديلا سيرا
org.gazzetta-dello-sport|IT|Gazzetta dello Sport|NEWSPAPER
غازيتا ديلو سبورت
لا غازيتا ديلو سبورت
org.el-pais|ES|El Pais|NEWSPAPER
إل باييس
إلباييس
org.el-mundo|ES|El Mundo|NEWSPAPER
إل موندو
org.mundo-deportivo|ES|Mundo Deportivo|NEWSPAPER
موندو ديبورتيفو
org.pravda|RU|Pravda|NEWSPAPER
برافدا
org.izvestia|RU|Izvestia|NEWSPAPER
إزفستيا
org.kommersant|RU|Kommersant|NEWSPAPER
كوميرسانت
org.maariv|IL|Maariv|NEWSPAPER
معاريف
org.jerusalem-post|IL|Jerusalem Post|NEWSPAPER
جيروزاليم بوست
org.israel-hayom|IL|Israel Hayom|NEWSPAPER
يسرائيل هيوم
إسرائيل اليوم
org.milliyet|TR|Milliyet|NEWSPAPER
ميلييت
ملييت
org.cumhuriyet|TR|Cumhuriyet|NEWSPAPER
جمهورييت
org.kayhan|IR|Kayhan|NEWSPAPER
كيهان
org.tehran-times|IR|Tehran Times|NEWSPAPER
طهران تايمز
org.china-daily|CN|China Daily|NEWSPAPER
تشاينا ديلي
org.yomiuri-shimbun|JP|Yomiuri Shimbun|NEWSPAPER
يوميوري شيمبون
يوميوري
org.asahi-shimbun|JP|Asahi Shimbun|NEWSPAPER
أساهي شيمبون
أساهي
org.nihon-keizai|JP|Nihon Keizai|NEWSPAPER
نيهون كيزاي
org.times-of-india|IN|Times of India|NEWSPAPER
تايمز أوف إنديا
org.rodong-sinmun|KP|Rodong Sinmun|NEWSPAPER
رودونغ سينمون
رودونج سينمون
org.al-qabas|KW|Al Qabas|NEWSPAPER
صحيفة القبس
جريدة القبس
?القبس
org.al-rai-kuwait|KW|Al Rai Kuwait|NEWSPAPER
صحيفة الرأي الكويتية
?الرأي
org.al-rai-amman|JO|Al Rai Amman|NEWSPAPER
صحيفة الرأي الأردنية
org.ad-dustour|JO|Ad-Dustour|NEWSPAPER
صحيفة الدستور
?الدستور
org.al-ghad|JO|Al Ghad|NEWSPAPER
صحيفة الغد
org.al-bayan|AE|Al Bayan|NEWSPAPER
صحيفة البيان
org.al-khaleej|AE|Al Khaleej|NEWSPAPER
صحيفة الخليج
org.al-ittihad-abu-dhabi|AE|Al Ittihad Abu Dhabi|NEWSPAPER
صحيفة الاتحاد
org.al-raya|QA|Al Raya|NEWSPAPER
صحيفة الراية
?الراية
org.akhbar-al-khaleej|BH|Akhbar Al Khaleej|NEWSPAPER
أخبار الخليج
org.al-akhbar|LB|Al Akhbar|NEWSPAPER
صحيفة الأخبار
org.al-mustaqbal|LB|Al Mustaqbal|NEWSPAPER
صحيفة المستقبل
org.al-joumhouria|LB|Al Joumhouria|NEWSPAPER
صحيفة الجمهورية
org.asharq-saudi|SA|Asharq Saudi|NEWSPAPER
صحيفة مكة
org.arab-news|SA|Arab News|NEWSPAPER
عرب نيوز
أراب نيوز
org.al-arab|GB|Al Arab|NEWSPAPER
صحيفة العرب
org.tishreen|SY|Tishreen|NEWSPAPER
صحيفة تشرين
org.al-baath|SY|Al Baath|NEWSPAPER
صحيفة البعث
org.al-thawra|SY|Al Thawra|NEWSPAPER
صحيفة الثورة
org.el-khabar|DZ|El Khabar|NEWSPAPER
صحيفة الخبر
org.echorouk|DZ|Echorouk|NEWSPAPER
صحيفة الشروق
org.sudan-news-agency|SD|Sudan News Agency|NEWS_AGENCY
سونا
وكالة السودان للأنباء
org.maghreb-arabe-presse|MA|Maghreb Arabe Presse|NEWS_AGENCY
وكالة المغرب العربي للأنباء
org.algerie-presse-service|DZ|Algerie Presse Service|NEWS_AGENCY
وكالة الأنباء الجزائرية
واج
org.tunis-afrique-presse|TN|Tunis Afrique Presse|NEWS_AGENCY
وكالة تونس أفريقيا للأنباء
وكالة تونس إفريقيا للأنباء
org.maan|PS|Maan|NEWS_AGENCY
وكالة معا
org.ansa|IT|ANSA|NEWS_AGENCY
وكالة أنسا
أنسا
org.kcna|KP|KCNA|NEWS_AGENCY
وكالة الأنباء المركزية الكورية
org.mehr|IR|Mehr|NEWS_AGENCY
وكالة مهر
مهر نيوز
org.isna|IR|ISNA|NEWS_AGENCY
إيسنا
وكالة إيسنا
org.upi|US|UPI|NEWS_AGENCY
يونايتد برس إنترناشونال
يونايتد برس
org.agence-europe|FR|Agence Europe|NEWS_AGENCY
يو بي آي
يو بي اي
`,
);
