import type { GazetteerEntry } from '../name-grammar.js';
import { readEntryRows } from './entry-rows.js';

/** Sports clubs. Curated by hand. */
export const CLUBS: readonly GazetteerEntry[] = readEntryRows(
  'ORGANIZATION',
  'CLUB',
  `
org.as-far-rabat|MA|AS FAR Rabat
الجيش الملكي
org.maghreb-de-fes|MA|Maghreb de Fes
المغرب الفاسي
org.moghreb-tetouan|MA|Moghreb Tetouan
المغرب التطواني
org.hassania-agadir|MA|Hassania Agadir
حسنية أكادير
?الحسنية
org.olympique-khouribga|MA|Olympique Khouribga
أولمبيك خريبكة
أولمبي خريبكة
org.olympic-safi|MA|Olympic Safi
أولمبيك آسفي
أولمبيك أسفي
org.difaa-el-jadida|MA|Difaa El Jadida
الدفاع الحسني الجديدي
الدفاع الجديدي
org.kawkab-marrakech|MA|Kawkab Marrakech
الكوكب المراكشي
?الكوكب
org.as-sale|MA|AS Sale
الجمعية السلاوية
org.kac-kenitra|MA|KAC Kenitra
النادي القنيطري
org.cod-meknes|MA|COD Meknes
النادي المكناسي
org.mouloudia-oujda|MA|Mouloudia Oujda
مولودية وجدة
المولودية الوجدية
org.chabab-massira|MA|Chabab Massira
شباب المسيرة
org.chabab-rif-hoceima|MA|Chabab Rif Hoceima
شباب الريف الحسيمي
شباب الحسيمة
org.fus-rabat|MA|FUS Rabat
الفتح الرباطي
اتحاد الفتح الرياضي
org.rs-berkane|MA|RS Berkane
نهضة بركان
النهضة البركانية
org.ir-tanger|MA|IR Tanger
اتحاد طنجة
org.ittihad-khemisset|MA|Ittihad Khemisset
اتحاد الخميسات
الاتحاد الزموري للخميسات
org.chabab-mohammedia|MA|Chabab Mohammedia
شباب المحمدية
org.raja-beni-mellal|MA|Raja Beni Mellal
رجاء بني ملال
org.rapide-oued-zem|MA|Rapide Oued Zem
سريع وادي زم
org.youssoufia-berrechid|MA|Youssoufia Berrechid
يوسفية برشيد
org.nahdat-settat|MA|Nahdat Settat
النهضة السطاتية
نهضة سطات
org.wydad-fes|MA|Wydad Fes
وداد فاس
الوداد الفاسي
org.js-kabylie|DZ|JS Kabylie
شبيبة القبائل
org.mc-alger|DZ|MC Alger
مولودية الجزائر
org.usm-alger|DZ|USM Alger
اتحاد العاصمة
اتحاد الجزائر
org.es-setif|DZ|ES Setif
وفاق سطيف
org.cr-belouizdad|DZ|CR Belouizdad
شباب بلوزداد
org.mc-oran|DZ|MC Oran
مولودية وهران
org.usm-el-harrach|DZ|USM El Harrach
اتحاد الحراش
org.ca-bordj-bou-arreridj|DZ|CA Bordj Bou Arreridj
أهلي برج بوعريريج
أهلي البرج
org.cs-constantine|DZ|CS Constantine
شباب قسنطينة
org.usm-blida|DZ|USM Blida
اتحاد البليدة
org.aso-chlef|DZ|ASO Chlef
جمعية الشلف
أولمبي الشلف
org.jsm-bejaia|DZ|JSM Bejaia
شبيبة بجاية
org.mo-bejaia|DZ|MO Bejaia
مولودية بجاية
org.js-saoura|DZ|JS Saoura
شبيبة الساورة
org.na-hussein-dey|DZ|NA Hussein Dey
نصر حسين داي
org.usm-annaba|DZ|USM Annaba
اتحاد عنابة
org.paradou-ac|DZ|Paradou AC
نادي بارادو
org.asm-oran|DZ|ASM Oran
جمعية وهران
org.mc-el-eulma|DZ|MC El Eulma
مولودية العلمة
org.club-africain|TN|Club Africain
النادي الأفريقي
النادي الإفريقي
org.etoile-du-sahel|TN|Etoile du Sahel
النجم الساحلي
النجم الرياضي الساحلي
org.cs-sfaxien|TN|CS Sfaxien
النادي الصفاقسي
الصفاقسي
org.stade-tunisien|TN|Stade Tunisien
الملعب التونسي
org.ca-bizertin|TN|CA Bizertin
النادي البنزرتي
org.js-kairouan|TN|JS Kairouan
شبيبة القيروان
org.us-monastir|TN|US Monastir
الاتحاد المنستيري
org.as-marsa|TN|AS Marsa
مستقبل المرسى
org.egs-gafsa|TN|EGS Gafsa
قوافل قفصة
org.olympique-beja|TN|Olympique Beja
الأولمبي الباجي
أولمبيك باجة
org.al-masry|EG|Al Masry
المصري البورسعيدي
org.al-ittihad-alexandria|EG|Al Ittihad Alexandria
الاتحاد السكندري
اتحاد الإسكندرية
org.enppi|EG|ENPPI
إنبي
org.arab-contractors|EG|Arab Contractors
المقاولون العرب
المقاولين العرب
org.petrojet|EG|Petrojet
بتروجيت
بتروجت
org.tala-ea-el-gaish|EG|Tala'ea El Gaish
طلائع الجيش
org.tersana|EG|Tersana
?الترسانة
org.ghazl-el-mahalla|EG|Ghazl El Mahalla
غزل المحلة
org.smouha|EG|Smouha
سموحة
org.wadi-degla|EG|Wadi Degla
وادي دجلة
org.misr-el-makkasa|EG|Misr El Makkasa
مصر المقاصة
مصر للمقاصة
org.el-gouna-fc|EG|El Gouna FC
?الجونة
org.pyramids-fc|EG|Pyramids FC
بيراميدز
org.el-entag-el-harby|EG|El Entag El Harby
الإنتاج الحربي
org.al-tai|SA|Al Tai
?الطائي
org.damac|SA|Damac
?ضمك
org.al-jabalain|SA|Al Jabalain
نادي الجبلين
?الجبلين
org.al-hazem|SA|Al Hazem
نادي الحزم
org.al-shoalah|SA|Al Shoalah
نادي الشعلة
?الشعلة
org.al-orobah|SA|Al Orobah
نادي العروبة
?العروبة
org.al-fayha|SA|Al Fayha
نادي الفيحاء
?الفيحاء
org.al-batin|SA|Al Batin
نادي الباطن
?الباطن
org.ohod|SA|Ohod
نادي أحد
org.al-ansar-medina|SA|Al Ansar Medina
نادي الأنصار
?الأنصار
org.al-wahda-abu-dhabi|AE|Al Wahda Abu Dhabi
الوحدة الإماراتي
الوحدة الظبياني
org.al-dhafra|AE|Al Dhafra
?الظفرة
org.ittihad-kalba|AE|Ittihad Kalba
اتحاد كلباء
org.dibba-al-fujairah|AE|Dibba Al Fujairah
?دبا الفجيرة
org.shabab-al-ahli-dubai|AE|Shabab Al Ahli Dubai
شباب الأهلي
الأهلي الإماراتي
أهلي دبي
org.al-wakrah|QA|Al Wakrah
نادي الوكرة
الوكرة القطري
?الوكرة
org.umm-salal|QA|Umm Salal
نادي أم صلال
أم صلال القطري
?أم صلال
org.al-khor|QA|Al Khor
نادي الخور
الخور القطري
?الخور
org.al-kharaitiyat|QA|Al Kharaitiyat
الخريطيات
org.al-sailiya|QA|Al Sailiya
السيلية
org.al-arabi-doha|QA|Al Arabi Doha
العربي القطري
org.al-shamal|QA|Al Shamal
نادي الشمال
الشمال القطري
org.al-duhail|QA|Al Duhail
الدحيل القطري
?الدحيل
org.qadsia-kuwait|KW|Qadsia Kuwait
القادسية الكويتي
org.kazma|KW|Kazma
نادي كاظمة
?كاظمة
org.salmiya-sc|KW|Salmiya SC
نادي السالمية
السالمية الكويتي
org.al-muharraq|BH|Al Muharraq
نادي المحرق
المحرق البحريني
org.al-riffa|BH|Al Riffa
نادي الرفاع
الرفاع البحريني
org.dhofar-club|OM|Dhofar Club
نادي ظفار
ظفار العماني
org.fanja|OM|Fanja
نادي فنجاء
فنجاء العماني
org.al-zawraa|IQ|Al Zawraa
الزوراء
org.al-quwa-al-jawiya|IQ|Al Quwa Al Jawiya
نادي القوة الجوية
القوة الجوية العراقي
org.al-talaba|IQ|Al Talaba
نادي الطلبة
الطلبة العراقي
org.naft-al-wasat|IQ|Naft Al Wasat
نفط الوسط
org.erbil-sc|IQ|Erbil SC
نادي أربيل
أربيل العراقي
org.duhok-sc|IQ|Duhok SC
نادي دهوك
دهوك العراقي
org.al-wehdat|JO|Al Wehdat
الوحدات الأردني
نادي الوحدات
?الوحدات
org.al-faisaly-amman|JO|Al Faisaly Amman
الفيصلي الأردني
org.al-ramtha|JO|Al Ramtha
نادي الرمثا
الرمثا الأردني
org.shabab-al-ordon|JO|Shabab Al Ordon
شباب الأردن
org.that-ras|JO|That Ras
ذات راس
org.nejmeh|LB|Nejmeh
نادي النجمة
النجمة اللبناني
?النجمة
org.al-ahed|LB|Al Ahed
نادي العهد
العهد اللبناني
org.ansar-beirut|LB|Ansar Beirut
الأنصار اللبناني
org.racing-beirut|LB|Racing Beirut
الراسينغ اللبناني
org.sagesse|LB|Sagesse
نادي الحكمة
الحكمة اللبناني
org.al-karamah|SY|Al Karamah
الكرامة السوري
نادي الكرامة
org.al-ittihad-aleppo|SY|Al Ittihad Aleppo
الاتحاد السوري
الاتحاد الحلبي
org.al-jaish-damascus|SY|Al Jaish Damascus
الجيش السوري الرياضي
نادي الجيش السوري
org.al-merrikh|SD|Al Merrikh
المريخ السوداني
نادي المريخ
?المريخ
org.al-hilal-omdurman|SD|Al Hilal Omdurman
الهلال السوداني
هلال أم درمان
org.ahli-shendi|SD|Ahli Shendi
أهلي شندي
الأهلي شندي
org.ahli-tripoli|LY|Ahli Tripoli
أهلي طرابلس
الأهلي طرابلس
org.ahli-benghazi|LY|Ahli Benghazi
أهلي بنغازي
الأهلي بنغازي
org.ahli-sanaa|YE|Ahli Sanaa
أهلي صنعاء
org.shaab-hadramaut|YE|Shaab Hadramaut
شعب حضرموت
org.shabab-al-khalil|PS|Shabab Al Khalil
شباب الخليل
org.hilal-al-quds|PS|Hilal Al Quds
هلال القدس
org.asec-mimosas|CI|ASEC Mimosas
أسيك أبيدجان
أسيك ميموزا
أسيك
org.tp-mazembe|CD|TP Mazembe
مازيمبي
تي بي مازيمبي
org.as-vita-club|CD|AS Vita Club
فيتا كلوب
org.enyimba|NG|Enyimba
إنييمبا
إنيمبا
org.hearts-of-oak|GH|Hearts of Oak
هارتس أوف أوك
org.asante-kotoko|GH|Asante Kotoko
أشانتي كوتوكو
org.orlando-pirates|ZA|Orlando Pirates
أورلاندو بايرتس
أورلاندو بيراتس
org.kaizer-chiefs|ZA|Kaizer Chiefs
كايزر تشيفز
كايزر شيفس
org.mamelodi-sundowns|ZA|Mamelodi Sundowns
صن داونز
ماميلودي صن داونز
org.coton-sport|CM|Coton Sport
كوتون سبورت
org.ac-leopards|CG|AC Leopards
ليوباردز
org.bolton-wanderers|GB|Bolton Wanderers
?بولتون
بولتون واندررز
org.fulham|GB|Fulham
فولهام
org.blackburn-rovers|GB|Blackburn Rovers
بلاكبيرن
بلاكبيرن روفرز
بلاكبرن
org.portsmouth-fc|GB|Portsmouth FC
?بورتسموث
org.middlesbrough|GB|Middlesbrough
ميدلزبره
ميدلسبره
ميدلزبروه
org.charlton-athletic|GB|Charlton Athletic
تشارلتون
تشارلتون أتلتيك
org.wigan-athletic|GB|Wigan Athletic
ويغان
ويغان أتلتيك
org.birmingham-city|GB|Birmingham City
برمنغهام سيتي
org.reading-fc|GB|Reading FC
?ريدينغ
org.leeds-united|GB|Leeds United
ليدز يونايتد
org.derby-county|GB|Derby County
ديربي كاونتي
org.nottingham-forest|GB|Nottingham Forest
نوتنغهام فورست
org.sheffield-united|GB|Sheffield United
شيفيلد يونايتد
org.sheffield-wednesday|GB|Sheffield Wednesday
شيفيلد ونزداي
org.hull-city|GB|Hull City
هال سيتي
org.cardiff-city|GB|Cardiff City
كارديف سيتي
org.burnley|GB|Burnley
بيرنلي
org.wolverhampton-wanderers|GB|Wolverhampton Wanderers
?وولفرهامبتون
org.queens-park-rangers|GB|Queens Park Rangers
كوينز بارك رينجرز
org.huddersfield-town|GB|Huddersfield Town
هادرسفيلد
org.brighton|GB|Brighton
?برايتون
org.brentford|GB|Brentford
برينتفورد
org.ipswich-town|GB|Ipswich Town
إيبسويتش تاون
org.rangers|GB|Rangers
غلاسكو رينجرز
رينجرز
org.hibernian|GB|Hibernian
هيبرنيان
org.deportivo-la-coruna|ES|Deportivo La Coruna
ديبورتيفو لاكورونيا
ديبورتيفو
org.celta-vigo|ES|Celta Vigo
سلتا فيغو
org.real-betis|ES|Real Betis
ريال بيتيس
بيتيس
org.espanyol|ES|Espanyol
إسبانيول
إسبانيول برشلونة
org.getafe|ES|Getafe
?خيتافي
org.osasuna|ES|Osasuna
أوساسونا
org.racing-santander|ES|Racing Santander
راسينغ سانتاندر
org.real-zaragoza|ES|Real Zaragoza
ريال سرقسطة
org.real-mallorca|ES|Real Mallorca
ريال مايوركا
org.malaga-cf|ES|Malaga CF
نادي ملقة
?ملقة
org.levante|ES|Levante
ليفانتي
org.rayo-vallecano|ES|Rayo Vallecano
رايو فايكانو
رايو فاليكانو
org.eibar|ES|Eibar
إيبار
org.alaves|ES|Alaves
ألافيس
org.real-valladolid|ES|Real Valladolid
?بلد الوليد
ريال بلد الوليد
org.elche|ES|Elche
إلتشي
org.cadiz-cf|ES|Cadiz CF
نادي قادش
org.leganes|ES|Leganes
ليغانيس
org.girona-fc|ES|Girona FC
?جيرونا
org.sporting-gijon|ES|Sporting Gijon
سبورتينغ خيخون
org.palermo-fc|IT|Palermo FC
?باليرمو
org.udinese|IT|Udinese
أودينيزي
org.parma|IT|Parma
?بارما
org.torino-fc|IT|Torino FC
?تورينو
org.genoa-cfc|IT|Genoa CFC
?جنوى
org.chievo|IT|Chievo
كييفو
كييفو فيرونا
org.cagliari|IT|Cagliari
?كالياري
org.atalanta|IT|Atalanta
أتالانتا
أتلانتا برغامو
org.siena|IT|Siena
?سيينا
org.livorno|IT|Livorno
?ليفورنو
org.catania|IT|Catania
?كاتانيا
org.reggina|IT|Reggina
ريجينا
org.empoli|IT|Empoli
إمبولي
org.hellas-verona|IT|Hellas Verona
هيلاس فيرونا
?فيرونا
org.sassuolo|IT|Sassuolo
ساسوولو
ساسولو
org.frosinone|IT|Frosinone
فروزينوني
org.pescara|IT|Pescara
?بيسكارا
org.lecce|IT|Lecce
?ليتشي
org.brescia|IT|Brescia
?بريشيا
org.werder-bremen|DE|Werder Bremen
فيردر بريمن
فيردر
org.hamburger-sv|DE|Hamburger SV
?هامبورغ
?هامبورج
org.vfb-stuttgart|DE|VfB Stuttgart
?شتوتغارت
?شتوتجارت
org.hannover-96|DE|Hannover 96
هانوفر 96
?هانوفر
org.hertha-berlin|DE|Hertha Berlin
هيرتا برلين
هرتا برلين
org.mainz-05|DE|Mainz 05
?ماينتس
?ماينز
org.eintracht-frankfurt|DE|Eintracht Frankfurt
آينتراخت فرانكفورت
إينتراخت فرانكفورت
org.nuremberg|DE|Nuremberg
?نورمبرغ
org.bochum|DE|Bochum
?بوخوم
org.hoffenheim|DE|Hoffenheim
هوفنهايم
org.fc-augsburg|DE|FC Augsburg
?أوغسبورغ
?أوجسبورج
org.rb-leipzig|DE|RB Leipzig
آر بي لايبزيغ
?لايبزيغ
org.sc-freiburg|DE|SC Freiburg
?فرايبورغ
?فرايبورج
org.ingolstadt|DE|Ingolstadt
?إنغولشتات
org.darmstadt|DE|Darmstadt
?دارمشتات
org.kaiserslautern|DE|Kaiserslautern
?كايزرسلاوترن
org.arminia-bielefeld|DE|Arminia Bielefeld
أرمينيا بيليفيلد
org.energie-cottbus|DE|Energie Cottbus
إنرجي كوتبوس
org.lille-osc|FR|Lille OSC
?ليل
org.girondins-bordeaux|FR|Girondins Bordeaux
جيروندان بوردو
?بوردو
org.rc-lens|FR|RC Lens
لنس
org.stade-rennais|FR|Stade Rennais
رين الفرنسي
org.nantes-fc|FR|Nantes FC
?نانت
org.sochaux|FR|Sochaux
سوشو
org.toulouse-fc|FR|Toulouse FC
?تولوز
org.auxerre|FR|Auxerre
?أوكسير
org.lorient|FR|Lorient
?لوريان
org.saint-etienne|FR|Saint-Etienne
?سانت إتيان
?سانت اتيان
org.ogc-nice|FR|OGC Nice
نيس الفرنسي
org.montpellier-hsc|FR|Montpellier HSC
?مونبلييه
org.guingamp|FR|Guingamp
غانغان
org.troyes|FR|Troyes
تروا الفرنسي
org.ajaccio|FR|Ajaccio
?أجاكسيو
org.bastia|FR|Bastia
?باستيا
org.sedan|FR|Sedan
?سيدان
org.le-mans|FR|Le Mans
?لومان
org.feyenoord|NL|Feyenoord
فينورد
فيينورد
فاينورد
org.az-alkmaar|NL|AZ Alkmaar
?ألكمار
org.heerenveen|NL|Heerenveen
هيرنفين
org.fc-twente|NL|FC Twente
تفينتي
توينتي
org.fc-utrecht|NL|FC Utrecht
?أوتريخت
org.fc-groningen|NL|FC Groningen
?غرونينغن
org.sporting-lisbon|PT|Sporting Lisbon
سبورتينغ لشبونة
سبورتنغ لشبونة
سبورتينغ
org.braga|PT|Braga
سبورتينغ براغا
?براغا
org.boavista|PT|Boavista
بوافيشتا
org.maritimo|PT|Maritimo
ماريتيمو
org.vitoria-guimaraes|PT|Vitoria Guimaraes
فيتوريا غيماريش
غيماريش
org.belenenses|PT|Belenenses
بيليننسيس
org.anderlecht|BE|Anderlecht
أندرلخت
org.club-brugge|BE|Club Brugge
كلوب بروج
كلوب بروغ
?بروج
org.standard-liege|BE|Standard Liege
ستاندار لياج
ستاندارد لياج
org.kaa-gent|BE|KAA Gent
?غنت
org.genk|BE|Genk
جينك
org.trabzonspor|TR|Trabzonspor
طرابزون سبور
طرابزونسبور
org.bursaspor|TR|Bursaspor
بورصة سبور
بورصا سبور
org.basaksehir|TR|Basaksehir
باشاك شهير
org.olympiacos|GR|Olympiacos
أولمبياكوس
أولمبياكوس بيرايوس
org.panathinaikos|GR|Panathinaikos
باناثينايكوس
org.aek-athens|GR|AEK Athens
آيك أثينا
أيك أثينا
org.paok|GR|PAOK
باوك
باوك سالونيكا
org.cska-moscow|RU|CSKA Moscow
سسكا موسكو
سيسكا موسكو
org.spartak-moscow|RU|Spartak Moscow
سبارتاك موسكو
سبارتاك
org.lokomotiv-moscow|RU|Lokomotiv Moscow
لوكوموتيف موسكو
org.dynamo-moscow|RU|Dynamo Moscow
دينامو موسكو
org.zenit|RU|Zenit
زينيت
زينيت سان بطرسبورغ
org.rubin-kazan|RU|Rubin Kazan
روبن كازان
روبين كازان
org.krasnodar-fc|RU|Krasnodar FC
?كراسنودار
org.dynamo-kyiv|UA|Dynamo Kyiv
دينامو كييف
org.dnipro|UA|Dnipro
?دنيبرو
org.metalist-kharkiv|UA|Metalist Kharkiv
ميتاليست
ميتاليست خاركيف
org.steaua-bucharest|RO|Steaua Bucharest
ستيوا بوخارست
شتيوا بوخارست
org.dinamo-bucharest|RO|Dinamo Bucharest
دينامو بوخارست
org.rapid-bucharest|RO|Rapid Bucharest
رابيد بوخارست
org.cfr-cluj|RO|CFR Cluj
?كلوج
org.levski-sofia|BG|Levski Sofia
ليفسكي صوفيا
org.cska-sofia|BG|CSKA Sofia
سسكا صوفيا
سيسكا صوفيا
org.ludogorets|BG|Ludogorets
لودوغوريتس
org.red-star-belgrade|RS|Red Star Belgrade
النجم الأحمر
النجم الأحمر بلغراد
ريد ستار
org.partizan-belgrade|RS|Partizan Belgrade
بارتيزان
بارتيزان بلغراد
org.dinamo-zagreb|HR|Dinamo Zagreb
دينامو زغرب
org.hajduk-split|HR|Hajduk Split
هايدوك سبليت
org.sparta-prague|CZ|Sparta Prague
سبارتا براغ
org.slavia-prague|CZ|Slavia Prague
سلافيا براغ
org.viktoria-plzen|CZ|Viktoria Plzen
فيكتوريا بلزن
org.rapid-vienna|AT|Rapid Vienna
رابيد فيينا
org.austria-vienna|AT|Austria Vienna
أوستريا فيينا
org.red-bull-salzburg|AT|Red Bull Salzburg
?سالزبورغ
?سالزبورج
org.sturm-graz|AT|Sturm Graz
شتورم غراتس
org.fc-basel|CH|FC Basel
?بازل
org.grasshoppers|CH|Grasshoppers
غراسهوبرز
غراسهوبر
org.young-boys|CH|Young Boys
يونغ بويز
org.fc-copenhagen|DK|FC Copenhagen
?كوبنهاغن
?كوبنهاجن
org.brondby|DK|Brondby
بروندبي
org.midtjylland|DK|Midtjylland
ميتييلاند
org.malmo-ff|SE|Malmo FF
?مالمو
org.rosenborg|NO|Rosenborg
روزنبورغ
روزنبورج
org.legia-warsaw|PL|Legia Warsaw
ليغيا وارسو
org.wisla-krakow|PL|Wisla Krakow
فيسلا كراكوف
org.maccabi-tel-aviv|IL|Maccabi Tel Aviv
مكابي تل أبيب
org.maccabi-haifa|IL|Maccabi Haifa
مكابي حيفا
org.hapoel-tel-aviv|IL|Hapoel Tel Aviv
هبوعيل تل أبيب
org.beitar-jerusalem|IL|Beitar Jerusalem
بيتار القدس
org.bate-borisov|BY|BATE Borisov
باتي بوريسوف
org.qarabag|AZ|Qarabag
قره باخ أغدام
كاراباخ الأذربيجاني
org.apoel|CY|APOEL
أبويل نيقوسيا
أبويل
org.anorthosis|CY|Anorthosis
أنورثوسيس
org.slovan-bratislava|SK|Slovan Bratislava
سلوفان براتيسلافا
org.ferencvaros|HU|Ferencvaros
فيرينتسفاروس
org.santos-fc|BR|Santos FC
?سانتوس
org.corinthians|BR|Corinthians
كورينثيانز
كورنثيانز
org.flamengo|BR|Flamengo
فلامنغو
فلامنجو
org.fluminense|BR|Fluminense
فلومينينسي
فلوميننسي
org.palmeiras|BR|Palmeiras
بالميراس
org.vasco-da-gama|BR|Vasco da Gama
فاسكو دا غاما
org.cruzeiro|BR|Cruzeiro
كروزيرو
org.gremio|BR|Gremio
غريميو
org.internacional|BR|Internacional
إنترناسيونال
org.atletico-mineiro|BR|Atletico Mineiro
أتلتيكو مينيرو
org.botafogo|BR|Botafogo
بوتافوغو
org.independiente|AR|Independiente
إنديبندينتي
org.san-lorenzo|AR|San Lorenzo
?سان لورينزو
org.estudiantes|AR|Estudiantes
إستوديانتيس
org.velez-sarsfield|AR|Velez Sarsfield
فيليز سارسفيلد
org.penarol|UY|Penarol
بينارول
org.colo-colo|CL|Colo-Colo
كولو كولو
org.pachuca|MX|Pachuca
باتشوكا
org.los-angeles-galaxy|US|Los Angeles Galaxy
لوس أنجلوس غالاكسي
org.new-york-red-bulls|US|New York Red Bulls
نيويورك ريد بولز
org.los-angeles-lakers|US|Los Angeles Lakers
لوس أنجلوس ليكرز
ليكرز
org.chicago-bulls|US|Chicago Bulls
شيكاغو بولز
org.miami-heat|US|Miami Heat
ميامي هيت
org.new-york-knicks|US|New York Knicks
نيويورك نيكس
org.boston-celtics|US|Boston Celtics
بوسطن سلتيكس
org.san-antonio-spurs|US|San Antonio Spurs
سان أنطونيو سبرز
org.golden-state-warriors|US|Golden State Warriors
غولدن ستايت ووريرز
غولدن ستايت
org.cleveland-cavaliers|US|Cleveland Cavaliers
كليفلاند كافالييرز
org.dallas-mavericks|US|Dallas Mavericks
دالاس مافريكس
org.detroit-pistons|US|Detroit Pistons
ديترويت بيستونز
org.phoenix-suns|US|Phoenix Suns
فينيكس صنز
org.houston-rockets|US|Houston Rockets
هيوستن روكتس
org.urawa-reds|JP|Urawa Reds
أوراوا ريد دايموندز
أوراوا
org.gamba-osaka|JP|Gamba Osaka
غامبا أوساكا
org.kashima-antlers|JP|Kashima Antlers
كاشيما أنتلرز
org.kashiwa-reysol|JP|Kashiwa Reysol
كاشيوا ريسول
org.yokohama-marinos|JP|Yokohama Marinos
يوكوهاما مارينوس
org.fc-seoul|KR|FC Seoul
إف سي سيول
إف سي سيئول
org.jeonbuk-motors|KR|Jeonbuk Motors
جيونبوك موتورز
تشونبوك
org.seongnam|KR|Seongnam
سيونغنام
org.ulsan-hyundai|KR|Ulsan Hyundai
أولسان هيونداي
?أولسان
org.suwon-bluewings|KR|Suwon Bluewings
سوون بلوينغز
org.pohang-steelers|KR|Pohang Steelers
بوهانغ ستيلرز
org.guangzhou-evergrande|CN|Guangzhou Evergrande
غوانغجو إيفرغراند
غوانغزو إيفرغراند
org.shanghai-shenhua|CN|Shanghai Shenhua
شنغهاي شينهوا
org.beijing-guoan|CN|Beijing Guoan
بكين غوان
org.western-sydney-wanderers|AU|Western Sydney Wanderers
ويسترن سيدني
ويسترن سيدني واندررز
org.central-coast-mariners|AU|Central Coast Mariners
سنترال كوست مارينرز
org.bunyodkor|UZ|Bunyodkor
بونيودكور
org.nasaf|UZ|Nasaf
ناساف
ناساف كارشي
org.zob-ahan|IR|Zob Ahan
ذوب آهن
ذوب آهان
org.saipa|IR|Saipa
سايبا
`,
);
