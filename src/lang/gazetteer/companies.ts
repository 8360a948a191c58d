import type { GazetteerEntry } from '../name-grammar.js';
import { readEntryRows } from './entry-rows.js';

/** Companies, banks and brands. Curated by hand. */
export const COMPANIES: readonly GazetteerEntry[] = readEntryRows(
  'ORGANIZATION',
  'COMPANY',
  `
org.honda|JP|Honda
هوندا
org.mazda|JP|Mazda
مازدا
org.mitsubishi|JP|Mitsubishi
ميتسوبيشي
org.subaru|JP|Subaru
سوبارو
org.suzuki|JP|Suzuki
سوزوكي
org.isuzu|JP|Isuzu
إيسوزو
ايسوزو
org.lexus|JP|Lexus
لكزس
ليكزس
org.hyundai|KR|Hyundai
هيونداي
هيونداي موتورز
org.kia|KR|Kia
كيا موتورز
?كيا
org.daewoo|KR|Daewoo
دايو
org.audi|DE|Audi
?أودي
org.porsche|DE|Porsche
بورشه
بورش
org.opel|DE|Opel
أوبل
org.skoda|CZ|Skoda
سكودا
org.renault|FR|Renault
رينو
org.peugeot|FR|Peugeot
بيجو
org.psa-peugeot-citroen|FR|PSA Peugeot Citroen
بي إس إيه بيجو سيتروين
بيجو سيتروين
org.citroen|FR|Citroen
سيتروين
ستروين
org.fiat|IT|Fiat
فيات
org.ferrari|IT|Ferrari
فيراري
org.lamborghini|IT|Lamborghini
لامبورغيني
لامبورجيني
org.maserati|IT|Maserati
مازيراتي
org.alfa-romeo|IT|Alfa Romeo
ألفا روميو
org.volvo|SE|Volvo
فولفو
org.rolls-royce|GB|Rolls-Royce
رولز رويس
org.bentley|GB|Bentley
بنتلي
org.jaguar|GB|Jaguar
جاكوار
جاغوار
org.land-rover|GB|Land Rover
لاند روفر
جاكوار لاند روفر
org.mclaren|GB|McLaren
ماكلارين
مكلارين
org.aston-martin|GB|Aston Martin
أستون مارتن
org.chrysler|US|Chrysler
كرايسلر
فيات كرايسلر
org.daimler|DE|Daimler
دايملر
دايملر كرايسلر
org.chevrolet|US|Chevrolet
شيفروليه
شفروليه
org.cadillac|US|Cadillac
كاديلاك
org.tesla|US|Tesla
تسلا موتورز
تسلا
org.geely|CN|Geely
?جيلي
org.chery|CN|Chery
شيري للسيارات
org.byd|CN|BYD
بي واي دي
org.saic-motor|CN|SAIC Motor
سايك موتور
سايك
org.tata-motors|IN|Tata Motors
تاتا موتورز
org.bugatti|FR|Bugatti
بوغاتي
بوجاتي
org.michelin|FR|Michelin
ميشلان
org.bridgestone|JP|Bridgestone
بريدجستون
org.pirelli|IT|Pirelli
بيريللي
org.motorola|US|Motorola
موتورولا
org.ericsson|SE|Ericsson
إريكسون
اريكسون
org.sony-ericsson|SE|Sony Ericsson
سوني إريكسون
سوني إركسون
org.lg|KR|LG
إل جي
إل جي إلكترونيكس
org.philips|NL|Philips
فيليبس للإلكترونيات
فيليبس الهولندية
org.panasonic|JP|Panasonic
باناسونيك
org.toshiba|JP|Toshiba
توشيبا
org.hitachi|JP|Hitachi
هيتاشي
org.sanyo|JP|Sanyo
سانيو
org.fujitsu|JP|Fujitsu
فوجيتسو
org.nikon|JP|Nikon
نيكون
org.kodak|US|Kodak
كوداك
org.xerox|US|Xerox
زيروكس
org.ibm|US|IBM
آي بي إم
أي بي أم
org.hewlett-packard|US|Hewlett-Packard
هيوليت باكارد
org.dell|US|Dell
ديل للكمبيوتر
org.lenovo|CN|Lenovo
لينوفو
org.asus|TW|Asus
آسوس
org.acer|TW|Acer
إيسر التايوانية
org.oracle|US|Oracle
أوراكل
org.cisco|US|Cisco
سيسكو
سيسكو سيستمز
org.yahoo|US|Yahoo
ياهو
org.ebay|US|eBay
إيباي
org.adobe|US|Adobe
أدوبي
org.nintendo|JP|Nintendo
نينتندو
org.blackberry|CA|BlackBerry
بلاك بيري
بلاكبيري
org.htc|TW|HTC
إتش تي سي
org.xiaomi|CN|Xiaomi
شاومي
org.netflix|US|Netflix
نتفليكس
org.uber|US|Uber
شركة أوبر
?أوبر
org.alibaba|CN|Alibaba
مجموعة علي بابا
org.linkedin|US|LinkedIn
لينكد إن
لينكدإن
org.skype|US|Skype
سكايب
org.qualcomm|US|Qualcomm
كوالكوم
org.at-t|US|AT&T
إيه تي آند تي
إيه تي أند تي
org.verizon|US|Verizon
فيريزون
org.vodafone|GB|Vodafone
فودافون
org.deutsche-telekom|DE|Deutsche Telekom
دويتشه تيليكوم
دويتشه تليكوم
org.france-telecom|FR|France Telecom
فرانس تيليكوم
فرانس تليكوم
org.british-telecom|GB|British Telecom
بريتيش تيليكوم
بريتش تيليكوم
org.telefonica|ES|Telefonica
تيليفونيكا
org.alcatel-lucent|FR|Alcatel-Lucent
ألكاتيل لوسنت
ألكاتيل
org.chevron|US|Chevron
شيفرون
org.conocophillips|US|ConocoPhillips
كونوكو فيليبس
org.statoil|NO|Statoil
ستات أويل
شتات أويل
org.lukoil|RU|Lukoil
لوك أويل
org.rosneft|RU|Rosneft
روسنفت
org.yukos|RU|Yukos
يوكوس
org.sibneft|RU|Sibneft
سيبنفت
org.transneft|RU|Transneft
ترانسنفت
org.tnk-bp|RU|TNK-BP
تي إن كي بي بي
org.petronas|MY|Petronas
بتروناس
org.sinopec|CN|Sinopec
سينوبك
org.cnpc|CN|CNPC
مؤسسة البترول الوطنية الصينية
org.repsol|ES|Repsol
ريبسول
org.occidental|US|Occidental
أوكسيدنتال
org.halliburton|US|Halliburton
هاليبرتون
هاليبورتون
org.schlumberger|US|Schlumberger
شلمبرجير
شلمبرجيه
org.baker-hughes|US|Baker Hughes
بيكر هيوز
org.sonatrach|DZ|Sonatrach
سوناطراك
org.qatar-petroleum|QA|Qatar Petroleum
قطر للبترول
org.qatargas|QA|Qatargas
قطر غاز
org.rasgas|QA|RasGas
راس غاز
org.adnoc|AE|ADNOC
أدنوك
org.kuwait-petroleum|KW|Kuwait Petroleum
مؤسسة البترول الكويتية
نفط الكويت
org.citibank|US|Citibank
سيتي بنك
سيتي بانك
org.barclays|GB|Barclays
باركليز
org.standard-chartered|GB|Standard Chartered
ستاندرد تشارترد
ستاندارد تشارترد
org.bank-of-america|US|Bank of America
بنك أوف أميركا
بنك أوف أمريكا
org.morgan-stanley|US|Morgan Stanley
مورغان ستانلي
مورجان ستانلي
org.merrill-lynch|US|Merrill Lynch
ميريل لينش
org.lehman-brothers|US|Lehman Brothers
ليمان براذرز
org.credit-suisse|CH|Credit Suisse
كريدي سويس
org.ubs|CH|UBS
يو بي إس
org.bnp-paribas|FR|BNP Paribas
بي إن بي باريبا
بي ان بي باريبا
org.societe-generale|FR|Societe Generale
سوسيتيه جنرال
سوسيتيه جنيرال
org.credit-agricole|FR|Credit Agricole
كريدي أغريكول
كريدي أجريكول
org.commerzbank|DE|Commerzbank
كوميرتس بنك
كوميرتسبنك
org.unicredit|IT|UniCredit
يونيكريديت
أونيكريديت
org.royal-bank-of-scotland|GB|Royal Bank of Scotland
رويال بنك أوف سكوتلاند
رويال بنك أوف سكتلند
org.lloyds|GB|Lloyds
لويدز
org.nomura|JP|Nomura
نومورا
org.wells-fargo|US|Wells Fargo
ويلز فارغو
org.mastercard|US|MasterCard
ماستركارد
org.american-express|US|American Express
أميركان إكسبريس
أمريكان إكسبريس
org.western-union|US|Western Union
ويسترن يونيون
org.al-rajhi-bank|SA|Al Rajhi Bank
مصرف الراجحي
بنك الراجحي
org.samba|SA|Samba
مجموعة سامبا المالية
سامبا المالية
org.national-commercial-bank|SA|National Commercial Bank
البنك الأهلي التجاري
org.alinma|SA|Alinma
مصرف الإنماء
org.qatar-national-bank|QA|Qatar National Bank
بنك قطر الوطني
org.national-bank-of-abu-dhabi|AE|National Bank of Abu Dhabi
بنك أبوظبي الوطني
org.dubai-islamic-bank|AE|Dubai Islamic Bank
بنك دبي الإسلامي
org.kuwait-finance-house|KW|Kuwait Finance House
بيت التمويل الكويتي
org.bank-audi|LB|Bank Audi
بنك عودة
org.bombardier|CA|Bombardier
بومباردييه
org.embraer|BR|Embraer
إمبراير
org.mcdonald-s|US|McDonald's
ماكدونالدز
org.coca-cola|US|Coca-Cola
كوكا كولا
كوكاكولا
org.pepsico|US|PepsiCo
بيبسيكو
بيبسي كولا
org.nestle|CH|Nestle
نستله
org.unilever|GB|Unilever
يونيليفر
org.procter-gamble|US|Procter & Gamble
بروكتر آند غامبل
بروكتر أند غامبل
org.starbucks|US|Starbucks
ستاربكس
org.walmart|US|Walmart
وول مارت
وال مارت
org.carrefour|FR|Carrefour
كارفور
org.ikea|SE|Ikea
ايكيا
org.pfizer|US|Pfizer
فايزر
org.novartis|CH|Novartis
نوفارتيس
org.glaxosmithkline|GB|GlaxoSmithKline
غلاكسو سميث كلاين
جلاكسو سميث كلاين
org.sanofi|FR|Sanofi
سانوفي
سانوفي أفنتيس
org.johnson-johnson|US|Johnson & Johnson
جونسون آند جونسون
جونسون أند جونسون
org.monsanto|US|Monsanto
مونسانتو
org.arcelormittal|LU|ArcelorMittal
أرسيلور ميتال
أرسيلور
org.rio-tinto|GB|Rio Tinto
ريو تينتو
org.bhp-billiton|AU|BHP Billiton
بي إتش بي بيليتون
org.alcoa|US|Alcoa
ألكوا
org.northrop-grumman|US|Northrop Grumman
نورثروب غرومان
org.raytheon|US|Raytheon
رايثيون
ريثيون
org.bae-systems|GB|BAE Systems
بي إيه إي سيستمز
بي أي إي سيستمز
org.eads|FR|EADS
إي إيه دي إس
org.thales|FR|Thales
تاليس
ثاليس
org.dassault|FR|Dassault
داسو
داسو للطيران
org.blackwater|US|Blackwater
بلاك ووتر
بلاكووتر
org.lafarge|FR|Lafarge
لافارج
org.disney|US|Disney
ديزني
والت ديزني
org.time-warner|US|Time Warner
تايم وورنر
تايم وارنر
org.news-corp|US|News Corp
نيوز كوربوريشن
نيوز كورب
org.viacom|US|Viacom
فياكوم
org.adidas|DE|Adidas
أديداس
org.nike|US|Nike
نايكي
نايك
org.nymex|US|NYMEX
نايمكس
org.emaar|AE|Emaar
إعمار العقارية
org.dubai-holding|AE|Dubai Holding
دبي القابضة
org.kingdom-holding|SA|Kingdom Holding
المملكة القابضة
org.dar-al-arkan|SA|Dar Al Arkan
دار الأركان
org.saudi-binladin-group|SA|Saudi Binladin Group
مجموعة بن لادن
مجموعة بن لادن السعودية
org.saudi-oger|SA|Saudi Oger
سعودي أوجيه
org.rotana|SA|Rotana
روتانا
org.ooredoo|QA|Ooredoo
أوريدو
org.orascom|EG|Orascom
أوراسكوم
أوراسكوم تيليكوم
org.gulf-air|BH|Gulf Air
طيران الخليج
org.air-arabia|AE|Air Arabia
العربية للطيران
org.egyptair|EG|EgyptAir
مصر للطيران
org.middle-east-airlines|LB|Middle East Airlines
طيران الشرق الأوسط
org.royal-jordanian|JO|Royal Jordanian
الملكية الأردنية
org.klm|NL|KLM
كي إل إم
org.ryanair|IE|Ryanair
رايان إير
راين إير
org.easyjet|GB|EasyJet
إيزي جت
org.aeroflot|RU|Aeroflot
إيروفلوت
org.united-airlines|US|United Airlines
يونايتد إيرلاينز
org.american-airlines|US|American Airlines
أميركان إيرلاينز
أمريكان إيرلاينز
org.delta-air-lines|US|Delta Air Lines
دلتا إيرلاينز
org.germanwings|DE|Germanwings
جيرمان وينغز
`,
);
