// Written by scripts/build-gazetteers.mjs from GeoNames data (CC BY 4.0, https://www.geonames.org). Do not edit.

/** Two lines a city: GeoNames id, country, English name; then the Arabic name. */
export const CITIES = `
53654|SO|Mogadishu|
مقديشو
54225|SO|Marka|
مركة
58933|SO|Garoowe|
غاروي
59611|SO|Gaalkacyo|
جالكعيو
63795|SO|Burao|
برعو
64013|SO|Bosaso|
بوصاصو
64435|SO|Berbera|
بربرة
64460|SO|Beledweyne|
بلد وين
64536|SO|Baidoa|
بيدوا
66093|IR|Yasuj|
ياسوج
69500|YE|Zabīd|
زبيد
69559|YE|Yarīm|
يريم
70979|YE|Sayyān|
سيان
71137|YE|Sanaa|
صنعاء
71334|YE|Sa'dah|
صعده
76184|YE|Dhamār|
ذمار
76991|YE|Bayt al Faqīh|
بيت الفقيه
78754|YE|Mukalla|
المكلا
79415|YE|Al Ḩudaydah|
الحديدة
87205|LY|Darnah|
درنة
88319|LY|Benghazi|
بنغازي
88380|LY|Az Zuwaytīnah|
الزويتينة
88903|LY|Al Marj|
المرج
89055|LY|Al Bayḑā’|
البيضاء
89087|LY|Al Abyār|
الأبيار
89113|LY|Ajdabiya|
إجدابيا
89824|IQ|Umm Qaşr|
ام قصر
90150|IQ|Tikrīt|
تكريت
90353|IQ|Tallkayf|
تلكيف
90708|IQ|Sīnah|
سينة
91597|IQ|Sāmarrā’|
سامراء
92002|IQ|Ṟuwandiz|
راوندوز
92430|IQ|Al-Hamdaniya|
الحمدانية
93709|IQ|Mandalī|
مندلي
94220|IQ|Koysinceq|
كويسنجق
94787|IQ|Kirkuk|
كركوك
94824|IQ|Karbala|
كربلاء
95446|IQ|Erbil|
إربل
96205|IQ|Ḩalabjah|
حلبجة
96309|IQ|Ḩadīthah|
حديثة
97783|IQ|Bayjī|
بيجي
97825|IQ|Batifa|
باطوفة
98012|IQ|Baynjiwayn|
بينجوين
98182|IQ|Baghdad|
بغداد
98245|IQ|Az Zubayr|
الزبير
98463|IQ|As Sulaymānīyah|
السليمانية
98530|IQ|As Samawah|
السماوه
98589|IQ|Nāḩiyat ash Shināfīyah|
الشنافية
98622|IQ|Ash Shaţrah|
الشطرة
98629|IQ|Ash Shāmīyah|
الشامية
98677|IQ|Ar Ruţbah|
الرطبة
98685|IQ|Ar Rumaythah|
الرميثة
98717|IQ|Ramadi|
الرمادي
98822|IQ|‘Aqrah|
عقرة
98854|IQ|Nasiriyah|
الناصرية
98860|IQ|Najaf|
النجف
99039|IQ|Al Musayyib|
المسيب
99062|IQ|Al Miqdādīyah|
المقدادية
99072|IQ|Mosul|
الموصل
99135|IQ|Kufa|
الكوفة
99344|IQ|Al Hindīyah|
الهندية
99347|IQ|Al Ḩillah|
الحلة
99350|IQ|Al Ḩayy|
الحي
99434|IQ|Nahiyat Ghammas|
غماس
99454|IQ|Al Fallūjah|
الفلوجة
99532|IQ|Basrah|
بصرة
99548|IQ|Al ‘Azīzīyah|
العزيزية
99608|IQ|Al ‘Amārah|
العماره
99762|IQ|Ad Dīwānīyah|
الديوانية
100077|IQ|Abū Ghurayb|
أبو غريب
100425|SA|Yanbu|
ينبع
100926|SA|Umluj|
أملج
101312|SA|Turaif|
طريف
101628|SA|Tabuk|
تبوك
101631|SA|Ţubarjal|
طبرجل
102318|SA|Sayhāt|
سيهات
102585|SA|Şafwá|
صفوى
102651|SA|Şabyā|
صبيا
103630|SA|Najrān|
نجران
104515|SA|Mecca|
مكة المكرمة
105072|SA|Khamis Mushait|
خميس مشيط
105299|SA|Jizan|
جازان
106281|SA|Ha'il|
حائل
106297|SA|Hafar Al-Batin|
حفر الباطن
107304|SA|Buraydah|
بريدة
107312|SA|Abqaiq|
بقيق
107781|SA|Az Zulfī|
الزلفي
107797|SA|Dhahran|
الظهران
107959|SA|Aţ Ţaraf|
الطرف
107968|SA|Ta’if|
الطائف
108410|SA|Riyadh|
الرياض
108435|SA|Ar Rass|
الرس
108512|SA|Arar|
عرعر
108648|SA|Qurayyat|
القريات
108918|SA|Qaisumah|
القيصومة
108927|SA|Al Qaţīf|
القطيف
109101|SA|Al Mubarraz|
المبرز
109131|SA|Al Mithnab|
المذنب
109223|SA|Medina|
المدينة
109323|SA|Khobar|
الخبر
109353|SA|Al Kharj|
الخرج
109435|SA|Al Jubayl|
الجبيل
109878|SA|Al Bukayrīyah|
البكيرية
109953|SA|Al Bahah|
الباحة
110314|SA|Ad Dilam|
الدلم
110336|SA|Dammam|
الدمام
112931|IR|Tehran|
طهران
113646|IR|Tabriz|
تبريز
114259|IR|Sirjan|
سيرجان
115019|IR|Shiraz|
شيراز
116996|IR|Sari|
ساري
118063|IR|Sabzevar|
سبزوار
119505|IR|Qazvin|
قزوين
121801|IR|Orūmīyeh|
أرومية
122285|IR|Neyshābūr|
نيسابور
124665|IR|Mashhad|
مشهد
127319|IR|Khorramshahr|
المحمرة
128226|IR|Kermanshah|
كرمانشاه
128234|IR|Kerman|
كرمان
137436|IR|Darreh Shahr|
دره شهر
141349|IR|Bardaskan|
بردسكن
141681|IR|Bandar Abbas|
بندر عباس
144448|IR|Ahvaz|
الأهواز
145459|IR|Abadan|
عبادان
146268|CY|Nicosia|
نيقوسيا
146384|CY|Limassol|
ليماسول
148730|TZ|Zanzibar|
زنجبار
149606|TZ|Tanga|
تنجا
152224|TZ|Mwanza|
موانزا
153220|TZ|Morogoro|
موروغورو
154380|TZ|Mbeya|
مبيا
157738|TZ|Kigoma|
كيغوما
160196|TZ|Dodoma|
دودوما
160263|TZ|Dar es Salaam|
دار السلام
162183|TM|Ashgabat|
عشق آباد
162627|SY|Yabrūd|
يبرود
163270|SY|Ţayyibat al Imām|
طيبة الامام
163345|SY|Tartouss|
طرطوس
163476|SY|Tall Rif‘at|
تل رفعت
163533|SY|Tallkalakh|
تل كلخ
163779|SY|Tallbīsah|
تلبيسة
163808|SY|Tadmur|
تدمر
164025|SY|Subaykhān|
سبيخان
164328|SY|Ash Shaykh Miskīn|
شيخ مسكين
164816|SY|Sarāqib|
سراقب
164898|SY|Salqīn|
سلقين
164947|SY|As Salamīyah|
سلمية
166111|SY|Qārah|
قارة
167046|SY|Maşyāf|
مصياف
167357|SY|Manbij|
منبج
167605|SY|Ma‘arratmişrīn|
معرة مصرين
168325|SY|Khān Shaykhūn|
خان شيخون
168620|SY|Kafr Zaytā|
كفر زيتة
168629|SY|Kafr Takhārīm|
كفر تخاريم
168661|SY|Kafranbel|
كفر نبل
168668|SY|Kafr Lāhā|
كفر لاها
169023|SY|Jisr ash Shughūr|
جسر الشغور
169113|SY|Jayrūd|
جيرود
169179|SY|Jarābulus|
جرابلس
169304|SY|Jablah|
جبلة
169375|SY|Inkhil|
انخل
169389|SY|Idlib|
إدلب
170017|SY|Ḩamāh|
حماة
170044|SY|Ḩalfāyā|
حلفايا
170654|SY|Damascus|
دمشق
170785|SY|Dayr Ḩāfir|
دير حافر
170794|SY|Deir ez-Zor|
دير الزور
170887|SY|Ad Darbāsīyah|
الدرباسية
170892|SY|Dārayyā|
داريا
170905|SY|Dar‘ā|
درعا
172059|SY|Az Zabadānī|
الزبداني
172256|SY|‘Ayn al ‘Arab|
عين العرب
172349|SY|At Tall|
التل
172374|SY|Ath Thawrah|
ثورة
172408|SY|As-Suwayda|
السويداء
172469|SY|Aş Şanamayn|
الصنمين
172503|SY|As Safīrah|
السفيرة
172946|SY|Ar Rastan|
الرستن
172955|SY|Ar Raqqah|
الرقة
173193|SY|An Nabk|
النبك
173322|SY|Al Quşayr|
القصير
173334|SY|Al Qunayţirah|
القنيطرة
173361|SY|Al Qaryatayn|
القريتين
173480|SY|Al Mayādīn|
ميادين
173576|SY|Latakia|
لاذقية
173598|SY|Al Kiswah|
الكسوة
173811|SY|Al Ḩasakah|
الحسكة
173819|SY|Al Ḩarāk|
الحراك
174448|SY|Ālbū Kamāl|
البو كمال
174506|SY|Hajīn|
هجين
184745|KE|Nairobi|
نيروبي
186301|KE|Mombasa|
مومباسا
191245|KE|Kisumu|
كيزيمو
202061|RW|Kigali|
كيغالي
204953|CD|Tshikapa|
تشيكابا
214481|CD|Kananga|
كانانغا
220782|DJ|Tadjourah|
تجرة
223817|DJ|Djibouti|
جيبوتي
225284|DJ|'Ali Sabieh|
علي صبيح
232422|UG|Kampala|
كمبالا
246013|JO|Wādī as Sīr|
وادي السير
247105|JO|Saḩāb|
سحاب
248370|JO|Mādabā|
مادبا
248382|JO|Ma'an|
معان
248803|JO|Judita|
جديتا
248946|JO|Irbid|
إربد
250090|JO|Zarqa|
زرقاء
250198|JO|Aţ Ţafīlah|
الطفيلة
250258|JO|As Salţ|
السلط
250336|JO|Ar Ramthā|
الرمثا
250441|JO|Amman|
عمان
250582|JO|Mafraq|
المفرق
250637|JO|Al Jubayhah|
الجبيهة
250774|JO|Aqaba|
العقبة
255274|GR|Piraeus|
بيرايوس
264371|GR|Athens|
أثينا
266045|LB|Zahlé|
زحلة
266826|LB|Tripoli|
طرابلس
268064|LB|Sidon|
صيدا
273140|LB|Jounieh|
جونيه
273203|LB|Jbaïl|
جبيل
274874|LB|Habboûch|
حبوش
276359|LB|Bcharré|
بشري
276781|LB|Beirut|
بيروت
277130|LB|Baalbek|
بعلبك
278832|LB|En Nâqoûra|
الناقورة
280155|LB|Ghazieh|
الغازية
281109|PS|An Nuşayrāt|
النصيرات
281129|PS|Jabālyā|
جباليا
281141|PS|Dayr al Balaḩ|
دير البلح
281145|PS|Bayt Lāhyā|
بيت لاهيا
281146|PS|Bayt Ḩānūn|
بيت حنون
281148|PS|Banī Suhaylā|
بني سهيلا
281161|PS|Al Burayj|
البريج
281184|IL|Jerusalem|
القدس
281577|PS|Ţūlkarm|
طولكرم
282239|PS|Ramallah|
رام الله
282457|PS|Qalqīlyah|
قلقيلية
282615|PS|Nablus|
نابلس
283506|PS|Janīn|
جنين
283806|PS|Ḩalḩūl|
حلحول
284011|PS|Dūrā|
دورا
284315|PS|Bethlehem|
بيت لحم
284486|PS|Az̧ Z̧āhirīyah|
الظاهرية
284890|PS|Ar Rām wa Ḑāḩiyat al Barīd|
الرام وضاحية البريد
285066|PS|Hebron|
الخليل
285108|PS|Al Bīrah|
البيرة
285629|KW|Ḩawallī|
حولي
285728|KW|Ar Riqqah|
الرقة
285778|KW|Al Manqaf|
المنقف
285787|KW|Kuwait City|
مدينة الكويت
285799|KW|Al Jahrā’|
الجهراء
285811|KW|Al Faḩāḩīl|
الفحيحيل
285812|KW|Al Finţās|
الفنطاس
285815|KW|Al Farwānīyah|
الفروانية
285839|KW|Al Aḩmadī|
الأحمدي
286621|OM|Şalālah|
صلالة
287286|OM|Muscat|
مسقط
288764|OM|Bawshar|
بوشر
288899|OM|Bahlā’|
بهلاء
288955|OM|As Suwayq|
السويق
289199|OM|Al Khābūrah|
الخابورة
289317|OM|Al Buraymī|
البريمي
289523|QA|Umm Şalāl Muḩammad|
أم صلال محمد
289888|QA|Ar Rayyān|
الريان
289915|QA|Al Wakrah|
الوكرة
290030|QA|Doha|
الدوحة
290104|BH|Sitrah|
سترة
290187|BH|Madīnat ‘Īsá|
مدينة عيسى
290215|BH|Jidd Ḩafş|
جد حفص
290247|BH|Madīnat Ḩamad|
مدينة حمد
290269|BH|Dār Kulayb|
دار كليب
290332|BH|Al Muharraq|
المحرق
290340|BH|Manama|
المنامة
290594|AE|Umm Al Quwain City|
أم القيوين
291074|AE|Ras Al Khaimah City|
رأس الخيمة
291580|AE|Zayed City|
مدينة زايد
291696|AE|Khawr Fakkān|
خور فكان
292231|AE|Dibba Al-Fujairah|
دبا الفجيرة
292672|AE|Sharjah|
إمارة الشارقة
292878|AE|Al Fujairah City|
فجيرة
292913|AE|Al Ain City|
العين
292932|AE|Ajman City|
عجمان
292953|AE|Adh Dhayd|
الذيد
292968|AE|Abu Dhabi|
أبوظبي
293286|IL|Umm el Faḥm|
أم الفحم
293322|IL|Tiberias|
طبرية
293397|IL|Tel Aviv|
تل أبيب
293420|IL|maalot Tarshīhā|
معالوت ترشيحا
293426|IL|Tamra|
طمرة
293655|IL|Sakhnīn|
سخنين
293768|IL|Ramla|
الرملة
293783|IL|Ramat HaSharon|
رامات هاشارون
293788|IL|Ramat Gan|
رمات غان
293842|IL|Kiryat Gat|
كريات غات
294068|IL|Netivot|
نتيفوت
294071|IL|Netanya|
نتانيا
294074|IL|Ness Ziona|
نيس زيونا
294078|IL|Nesher|
نيشير
294097|IL|Nof HaGalil|
الناصرة العليا
294098|IL|Nazareth|
الناصرة
294117|IL|Nahariyya|
نهاريا
294421|IL|Lod|
اللد
294514|IL|Kfar Saba|
كفار سابا
294751|IL|H̱olon|
حولون
294760|IL|Hod HaSharon|
هود هشارون
294801|IL|Haifa|
حيفا
294999|IL|Givatayim|
غفعتايم
295064|IL|Gedera|
غديرا
295130|IL|Eṭ Ṭaiyiba|
الطيبة
295277|IL|Eilat|
إيلات
295328|IL|Dimona|
ديمونا
295365|IL|Daliyat al Karmel|
دالية الكرمل
295530|IL|Beersheba|
بئر السبع
295548|IL|Bat Yam|
بات يام
295629|IL|Ashdod|
أشدود
296173|TR|Yüksekova|
يوكسكوفا
296562|TR|Yozgat|
يوزغات
298299|TR|Uşak|
أوشاك
298846|TR|Tunceli|
تونجلي
299817|TR|Tarsus|
طرسوس
300619|TR|Sivas|
سيواس
300796|TR|Silvan|
ميافارقين
300808|TR|Silifke|
سيليفكى
300822|TR|Siirt|
سعرد
302355|TR|Reyhanlı|
الريحانية
303195|TR|Osmaniye|
عثمانية
303750|TR|Nusaybin|
نصيبين
303827|TR|Niğde|
نيغدة
303831|TR|Nevşehir|
نوشهر
304184|TR|Muğla|
موغلا
304382|TR|Midyat|
مديات
304782|TR|Marmaris|
مرماريس
304797|TR|Mardin|
ماردين
304922|TR|Malatya|
ملطية
305268|TR|Kütahya|
كوتاهية
306571|TR|Konya|
قونية
307515|TR|Kırşehir|
قرشهر
307654|TR|Kırıkkale|
كيركالي
307657|TR|Kırıkhan|
قري خان
308464|TR|Kayseri|
قيصرية
309527|TR|Karaman|
كارامان
309647|TR|Ağrı|
أغري
310855|TR|Kâhta|
كاهتا
310859|TR|Kahramanmaraş|
مرعش
311046|TR|İzmir|
إزمير
311073|TR|Isparta|
إسبرطة
311111|TR|İskenderun|
إسكندرونة
311665|TR|Iğdır|
اغدير
311704|TR|İdil|
إيدل
314830|TR|Gaziantep|
عنتاب
314967|TR|Fethiye|
فتحية
315202|TR|Eskişehir|
أسكي شهر
315368|TR|Erzurum|
أرضروم
315373|TR|Erzincan|
أرزينجان
315515|TR|Erdemli|
إيرديملي
315808|TR|Elazığ|
معمورة العزيز
315985|TR|Edremit|
إدرميت
316541|TR|Diyarbakır|
ديار بكر
317109|TR|Denizli|
دنيزلي
318675|TR|Ceyhan|
جيهان
320392|TR|Burdur|
بوردور
320995|TR|Bodrum|
بودروم
321025|TR|Bitlis|
بدليس
321836|TR|Batman|
بطمان
322165|TR|Balıkesir|
بالق أسير
322830|TR|Aydın|
أيدين
323777|TR|Antalya|
أنطاليا
323779|TR|Antakya|
أنطاكية
323786|TR|Ankara|
أنقرة
323828|TR|Anamur|
أنامور
324172|TR|Alaşehir|
آلاشهر
324190|TR|Alanya|
ألانيا
324496|TR|Aksaray|
آق سراي
324944|TR|Akçakale|
أقجة قلعة
325303|TR|Afyonkarahisar|
أفيون قره حصار
325330|TR|Adıyaman|
أديامان
325363|TR|Adana|
أضنة
338832|ET|Dire Dawa|
ديرة داوا
342884|ET|Bahir Dar|
بحر دار
343300|ER|Asmara|
أسمرة
344979|ET|Addis Ababa|
أديس أبابا
346030|EG|Zefta|
زفتى
347497|EG|Tanda|
طنطا
347591|EG|Ţalkhā|
طلخا
347634|EG|Ţahţā|
طهطا
347796|EG|Sohag|
سوهاج
348112|EG|Sīdī Sālim|
سيدي سالم
349156|EG|Shibīn al Qanāṭir|
شبين القناطر
349158|EG|Shibīn al Kawm|
شبين الكوم
349715|EG|Samannūd|
سمنود
349717|EG|Samālūţ|
سمالوط
350203|EG|Rosetta|
رشيد
350370|EG|Quwaysinā|
قويسنا
350376|EG|Quţūr|
قطور
350789|EG|Qalyūb|
قليوب
351434|EG|Naja' Ḥammādī|
نجع حمادى
352344|EG|Minyat an Naşr|
منية النصر
352354|EG|Munūf|
منوف
352628|EG|Maţāy|
مطاي
352733|EG|Mersa Matruh|
مرسى مطروح
352913|EG|Manfalūţ|
منفلوط
352951|EG|Mallawī|
ملوي
353828|EG|Kawm Ḩamādah|
كوم حماده
354105|EG|Kafr Şaqr|
كفر صقر
354365|EG|Kafr az Zayyāt|
كفر الزيات
354502|EG|Kafr ash Shaykh|
كفر الشيخ
354775|EG|Kafr ad Dawwār|
كفر الدوار
354981|EG|Juhaynah|
جهينة
355026|EG|Jirjā|
جرجا
355392|EG|‘Izbat al Burj|
عزبة البرج
355449|EG|Isnā|
إسنا
355628|EG|Idkū|
إدكو
355635|EG|Idfū|
إدفو
355648|EG|Ibshawāy|
إبشواي
355795|EG|Ḩalwān|
حلوان
356933|EG|Farshūţ|
فرشوط
356945|EG|Fāraskūr|
فارسكور
356989|EG|Fāqūs|
فاقوس
358095|EG|Diyarb Najm|
ديرب نجم
358108|EG|Disūq|
دسوق
358115|EG|Dishnā|
دشنا
358172|EG|Dikirnis|
دكرنس
358269|EG|Dayrūţ|
ديروط
358274|EG|Dayr Mawās|
دير مواس
358448|EG|Damanhūr|
دمنهور
358619|EG|Port Said|
بورسعيد
358620|EG|Safaga|
سفاجا
358840|EG|Bilbays|
بلبيس
359173|EG|Banī Suwayf|
بني سويف
359212|EG|Banī Mazār|
بني مزار
359280|EG|Banhā|
بنها
359493|EG|Zagazig|
الزقازيق
359710|EG|At Tall al Kabīr|
التل الكبير
359783|EG|Asyūţ|
أسيوط
359792|EG|Aswan|
أسوان
359796|EG|Suez|
سويس
359900|EG|Aş Şaff|
الصف
359953|EG|Ash Shuhadā’|
الشهداء
360048|EG|Ashmūn|
أشمون
360502|EG|Luxor|
الأقصر
360526|EG|Al Qūşīyah|
القوصية
360542|EG|Al Qurayn|
القرين
360612|EG|Al Qanāyāt|
القنايات
360615|EG|Al Qanāţir al Khayrīyah|
القناطر الخيرية
360630|EG|Cairo|
القاهرة
360686|EG|Al Minyā|
المنيا
360716|EG|Al Maţarīyah|
المطرية
360754|EG|Al Manzalah|
المنزلة
360761|EG|Al Manşūrah|
منصورة
360773|EG|Al Manshāh|
المنشاة
360829|EG|Al Maḩallah al Kubrá|
المحلة الكبرى
360923|EG|Al Khārijah|
الخارجة
360995|EG|Giza|
الجيزة
361029|EG|Al Jammālīyah|
الجمالية
361055|EG|Ismailia|
الإسماعيلية
361058|EG|Alexandria|
الإسكندرية
361103|EG|Al Ibrāhīmīyah|
الإبراهيمية
361291|EG|Hurghada|
الغردقة
361320|EG|Al Fayyūm|
الفيوم
361329|EG|Al Fashn|
الفشن
361394|EG|Al Bawīţī|
الباويطى
361435|EG|Al Balyanā|
البلينا
361478|EG|Al Badārī|
البداري
361661|EG|Akhmīm|
أخميم
361827|EG|Ad Dilinjāt|
الدلنجات
362004|EG|Abū Tīj|
أبو تيج
362277|EG|Abū Qurqāş|
أبو قرقاص
362485|EG|Abū Kabīr|
أبو كبير
362973|EG|Abnūb|
أبنوب
364103|SD|Wad Medani|
ود مدني
366323|SD|Tokār|
طوكر
366847|SD|Singa|
سنجة
369004|SD|Nyala|
نيالا
370737|SS|Malakal|
ملكال
372753|SD|Kassala|
كسلا
373141|SD|Kadugli|
كادقلى
373303|SS|Juba|
جوبا
378231|SD|Atbara|
عطبرة
379003|SD|El Obeid|
الأبي
379062|SD|Al Qadarif|
القضارف
379252|SD|Khartoum|
خرطوم
379303|SD|Geneina|
الجنينة
380148|SD|El Daein|
الضعين
380173|SD|Ed Damer|
الدامر
380174|SD|Ad-Damazin|
الدمازين
385038|BH|Ar Rifā‘|
الرفاع
410096|SA|Ash Shafā|
الشفا
412800|KW|Şabāḩ as Sālim|
صباح السالم
418863|IR|Isfahan|
أصفهان
419435|EG|Az Zarqā|
الزرقا
425378|BI|Bujumbura|
بوجومبورا
456172|LV|Riga|
ريغا
462444|RU|Zlatoust|
زلاتؤوست
468902|RU|Yaroslavl|
ياروسلافل
472459|RU|Vologda|
فولوغدا
472757|RU|Volgograd|
فولغوغراد
472761|RU|Volgodonsk|
فولغودونسك
473247|RU|Vladimir|
فلاديمير
473249|RU|Vladikavkaz|
فلاديقوقاز
479123|RU|Ulyanovsk|
أوليانوفسك
479561|RU|Ufa|
أوفا
480060|RU|Tver|
تفير
480562|RU|Tula|
تولا
482283|RU|Tol’yatti|
تولياتي
484646|RU|Tambov|
تامبوف
484907|RU|Taganrog|
تاغانروغ
485239|RU|Syktyvkar|
سيكتيفكار
487495|RU|Sterlitamak|
سترليتاماك
491687|RU|Smolensk|
سمولينسك
496015|RU|Shakhty|
شاختاي
496285|RU|Severodvinsk|
سفرودفنسك
498677|RU|Saratov|
ساراتوف
498698|RU|Saransk|
سارانسك
498817|RU|Saint Petersburg|
سانت بطرسبرغ
499099|RU|Samara|
سامارا
499292|RU|Salavat|
سالافات
500004|RU|Rybinsk|
رايبانسك
504341|RU|Pskov|
بسكوف
509820|RU|Petrozavodsk|
بيتروزوفودسك
511196|RU|Perm|
بيرم
511565|RU|Penza|
بينزا
514734|RU|Orsk|
أورسك
515003|RU|Orenburg|
أورنبرغ
518970|RU|Novocherkassk|
نوفوتشركاسك
521118|RU|Nizhnekamsk|
نيجنكامسك
523812|RU|Mytishchi|
مايتشي
524305|RU|Murmansk|
مورمانسك
524901|RU|Moscow|
موسكو
532288|RU|Magnitogorsk|
مغنيتاغورسك
532615|RU|Lyubertsy|
ليوبارتسي
535121|RU|Lipetsk|
ليبيتسك
543460|RU|Kovrov|
كوفروف
543878|RU|Kostroma|
كوستروما
548408|RU|Kirov|
كيروف
550280|RU|Khimki|
خيمكي
551487|RU|Kazan|
قازان
553915|RU|Kaluga|
كالوغا
554234|RU|Kaliningrad|
كالينينغراد
554840|RU|Izhevsk|
إيجيفسك
555312|RU|Ivanovo|
إيفانوفو
563708|RU|Dzerzhinsk|
دزيرجينسك
569223|RU|Cherepovets|
تشيريبوفيتس
569696|RU|Cheboksary|
تشيبوكساري
577206|RU|Berezniki|
بيريزنيكي
578072|RU|Belgorod|
بيلغورود
579464|RU|Balashikha|
بالاشيكا
579492|RU|Balakovo|
بالاكوفو
580497|RU|Astrakhan|
أستراخان
580922|RU|Armavir|
أرمافير
586523|AZ|Ganja|
كنجه
587084|AZ|Baku|
باكو
588409|EE|Tallinn|
تالين
593116|LT|Vilnius|
فيلنيوس
598316|LT|Kaunas|
كاوناس
601294|UZ|Nukus|
نكوص
608668|KZ|Oral|
أورال
610529|KZ|Atyrau|
أتيراو
610611|KZ|Aktobe|
أكتوبي
611717|GE|Tbilisi|
تبليسي
616052|AM|Yerevan|
يريفان
617239|MD|Tiraspol|
تيراسبول
618426|MD|Chisinau|
كيشيناو
620127|BY|Vitebsk|
فيتيبسك
625144|BY|Minsk|
مينسك
627904|BY|Hrodna|
غرودنو
627907|BY|Homyel'|
غوميل
629634|BY|Brest|
برست
632453|FI|Vantaa|
فانتا
633679|FI|Turku|
توركو
634963|FI|Tampere|
تامبيري
658225|FI|Helsinki|
هلسنكي
665087|RO|Timişoara|
تيميشوارا
667268|RO|Sibiu|
سيبيو
671768|RO|Oradea|
أوراديا
677697|RO|Galaţi|
غالاتس
680332|RO|Craiova|
كرايوفا
680963|RO|Constanţa|
كونستانتسا
681290|RO|Cluj-Napoca|
كلوج نابوكا
683506|RO|Bucharest|
بوخارست
686967|UA|Zhytomyr|
جيتومير
687700|UA|Zaporizhia|
زاباروجيا
689558|UA|Vinnytsia|
فينيتسا
692194|UA|Sumy|
سومي
693805|UA|Simferopol|
سيمفروبول
694423|UA|Sevastopol|
سيفاستوبول
695594|UA|Rivne|
روفنو
696643|UA|Poltava|
بولتافا
698740|UA|Odessa|
أوديسا
701822|UA|Mariupol|
ماريوبول
702550|UA|Lviv|
لفيف
702658|UA|Luhansk|
لوهانسك
703448|UA|Kyiv|
كييف
703845|UA|Kryvyi Rih|
كريفي ريه
706448|UA|Kherson|
خيرسون
706483|UA|Kharkiv|
خاركوف
707753|UA|Horlivka|
هورليفكا
709717|UA|Donetsk|
دونيتسك
709930|UA|Dnipro|
دنيبرو
710735|UA|Chernihiv|
تشرنيهيف
712165|UA|Bila Tserkva|
بيلا تسيركفا
717582|HU|Miskolc|
ميشكولتس
721472|HU|Debrecen|
دبرتسن
724443|SK|Košice|
كوشيتسه
726050|BG|Varna|
فارنا
727011|BG|Sofia|
صوفيا
727523|BG|Ruse|
روسه
728193|BG|Plovdiv|
بلوفديف
732770|BG|Burgas|
بورغاس
734077|GR|Thessaloníki|
سالونيك
737022|TR|Zonguldak|
زونغولداق
738025|TR|Yalova|
يالوفا
738648|TR|Trabzon|
طرابزون
738743|TR|Tokat|
توقات
738927|TR|Tekirdağ|
تكيرداغ
739600|TR|Sinop|
سينوب
740264|TR|Samsun|
سامسون
740483|TR|Rize|
ريزه
743166|TR|Kırklareli|
قرقلر ايلي
743882|TR|Kastamonu|
قسطموني
743952|TR|Kars|
قارص
744562|TR|Karabük|
كارابوك
745044|TR|Istanbul|
اسطنبول
746881|TR|Giresun|
غيرسون
747712|TR|Edirne|
أدرنة
748879|TR|Çorum|
جوروم
748893|TR|Çorlu|
تشورلو
749780|TR|Çanakkale|
جاناكالي
750269|TR|Bursa|
بورصة
750516|TR|Bolu|
بولو
750598|TR|Bilecik|
بيله جك
750938|TR|Bayburt|
بايبورت
751057|TR|Bartın|
بارتين
751817|TR|Artvin|
أرتوين
751952|TR|Ardahan|
أرداهان
752015|TR|Amasya|
أماصيا
752850|TR|Adapazarı|
آدابازاري
756135|PL|Warsaw|
وارسو
759734|PL|Rzeszów|
جيشوف
760778|PL|Radom|
رادوم
765876|PL|Lublin|
لوبلين
769250|PL|Kielce|
كيلسي
785842|MK|Skopje|
إسكوبية
786712|XK|Prizren|
بريزرن
786714|XK|Pristina|
بريشتينا
792680|RS|Belgrade|
بلغراد
890299|ZW|Harare|
هراري
901344|ZM|Ndola|
ندولا
909137|ZM|Lusaka|
لوساكا
911148|ZM|Kitwe|
كيتوي
916095|ZM|Kabwe|
كابوي
921753|KM|Moutsamoudou|
موتسامودو
921772|KM|Moroni|
موروني
922704|CD|Lubumbashi|
لوبومباشي
925475|MW|Mzuzu|
مزوزو
927967|MW|Lilongwe|
ليلونغوي
931755|MW|Blantyre|
بلانتاير
933773|BW|Gaborone|
جابورون
934154|MU|Port Louis|
بور لويس
944385|ZA|Vereeniging|
فيرينخن
944986|ZA|Vanderbijlpark|
فاندربيجلبارك
953781|ZA|Soweto|
سويتو
964137|ZA|Pretoria|
بريتوريا
964420|ZA|Port Elizabeth|
بورت إليزابيث
965301|ZA|Pietermaritzburg|
بيترماريتزبرغ
976361|ZA|Middelburg|
مدلبورخ
993800|ZA|Johannesburg|
جوهانسبرغ
1006984|ZA|East London|
إيست لندن
1007311|ZA|Durban|
ديربان
1018725|ZA|Bloemfontein|
بلومفونتين
1040652|MZ|Maputo|
مابوتو
1062663|MG|Mahajanga|
ماجنكا
1069166|MG|Antsirabe|
أنتسيرابي
1070940|MG|Antananarivo|
أنتاناناريفو
1133616|AF|Mazār-e Sharīf|
مزار شريف
1135689|AF|Kunduz|
قندوز
1138336|AF|Kandahār|
قندهار
1138958|AF|Kabul|
كابل
1139715|AF|Jalālābād|
جلال آباد
1140026|AF|Herāt|
هراة
1159301|IR|Zahedan|
زاهدان
1161724|IR|Chabahar|
تشابهار
1166993|PK|Rawalpindi|
راولبندي
1167460|PK|Rahim Yar Khan|
رحيم يار خان
1167528|PK|Quetta|
كويته
1168197|PK|Peshawar|
بيشاور
1172451|PK|Lahore|
لاهور
1174872|PK|Karachi|
كراتشي
1176615|PK|Islamabad|
إسلام آباد
1176734|PK|Hyderabad|
حيدر آباد
1179400|PK|Faisalabad|
فيصل آباد
1185099|BD|Sylhet|
سيلهت
1205733|BD|Chittagong|
شيتاغونغ
1214520|ID|Medan|
ميدان
1215502|ID|Banda Aceh|
باندا آتشيه
1216265|UZ|Samarkand|
سمرقند
1216311|UZ|Qarshi|
قرشي
1217662|UZ|Bukhara|
بخارى
1242833|LK|Jaffna|
جافنا
1248991|LK|Colombo|
كولمبو
1252948|IN|Warangal|
ورنجل
1253084|IN|Vizianagaram|
فيزينجارم
1253102|IN|Visakhapatnam|
فشاكاباتنم
1253184|IN|Vijayawada|
فجاياوادا
1253405|IN|Varanasi|
وارانسي
1253573|IN|Vadodara|
فادودارا
1253914|IN|Ujjain|
اوجاين
1254163|IN|Thiruvananthapuram|
ثيروفانانثابورام
1254361|IN|Tirunelveli|
تيرونلفلي
1254661|IN|Thāne|
تاني
1255634|IN|Srinagar|
سرينغر
1256237|IN|Shimla|
شيملا
1257629|IN|Salem|
سالم
1258076|IN|Rohtak|
روهتاك
1258526|IN|Ranchi|
رانشي
1258980|IN|Raipur|
رايبور
1259166|IN|Purnia|
بورنيا
1259229|IN|Pune|
بونه
1260086|IN|Patna|
باتنا
1261481|IN|New Delhi|
دلهي الجديدة
1261529|IN|Nellore|
نيلور
1262180|IN|Nagpur|
ناغبور
1262321|IN|Mysore|
مايسور
1263214|IN|Meerut|
ميروت
1263780|IN|Mangalore|
مانغلور
1264521|IN|Madurai|
مادوراي
1264527|IN|Chennai|
تشيناي
1264733|IN|Lucknow|
لكهنؤ
1267076|IN|Khammam|
خامام
1268159|IN|Kanchipuram|
كانشيبورم
1268865|IN|Jodhpur|
جودبور
1269135|IN|Jaunpur|
جونفور
1269300|IN|Jamshedpur|
جمشيدبور
1269395|IN|Jālna|
جالنا
1269515|IN|Jaipur|
جايبور
1269633|IN|Jabalpur|
جبلبور
1269743|IN|Indore|
إندور
1270642|IN|Gurgaon|
جورجاون
1270668|IN|Guntur|
غنتور
1270752|IN|Gulbarga|
كلبركة
1271476|IN|Guwahati|
جواهاتي
1272181|IN|Durg|
دورج
1272979|IN|Dhanbād|
دنباد
1273294|IN|Delhi|
دلهي
1273491|IN|Darbhanga|
داربهانجا
1273865|IN|Coimbatore|
كويمباتور
1275004|IN|Kolkata|
كلكتا
1275339|IN|Mumbai|
مومباي
1275841|IN|Bhopal|
بوبال
1277333|IN|Bengaluru|
بنغالور
1278149|IN|Aurangabad|
أورنك آباد
1278710|IN|Amritsar|
أمريتسار
1279159|IN|Ajmer|
أجمير
1279228|IN|Ahmadnagar|
أحمد نغر
1279233|IN|Ahmedabad|
أحمد آباد
1280849|CN|Kashgar|
كاشغر
1282898|NP|Pokhara|
بوخارا
1283240|NP|Kathmandu|
كاتماندو
1283582|NP|Biratnagar|
بيراتنغر
1298824|MM|Yangon|
يانغون
1311874|MM|Mandalay|
ماندالاي
1336135|BD|Khulna|
خولنا
1488754|RU|Tyumen|
تيومين
1489425|RU|Tomsk|
تومسك
1490624|RU|Surgut|
سورغوت
1493467|RU|Rubtsovsk|
روبتسوفسك
1496153|RU|Omsk|
أومسك
1496747|RU|Novosibirsk|
نوفوسيبيرسك
1496990|RU|Novokuznetsk|
نوفوكوزنتسك
1497543|RU|Nizhnevartovsk|
نيجنفارتوفسك
1498894|RU|Miass|
مياس
1501321|RU|Kurgan|
كورغان
1503901|RU|Kemerovo|
كيميروفو
1508291|RU|Chelyabinsk|
تشيليابنسك
1510853|RU|Barnaul|
بارناول
1512236|RU|Abakan|
أباكان
1512569|UZ|Tashkent|
طشقند
1513157|UZ|Namangan|
نمنكان
1513886|UZ|Jizzax|
جيزك
1514019|UZ|Fergana|
فرغانة
1516905|KZ|Taraz|
طراز
1518262|KZ|Temirtau|
تميرتاو
1518980|KZ|Shymkent|
شيمكنت
1519422|KZ|Semey|
سيماي
1519922|KZ|Kyzylorda|
كيزيلوردا
1519928|KZ|Kostanay|
كوستناي
1520172|KZ|Petropavl|
بتروبافل
1520240|KZ|Pavlodar|
بافلودار
1526273|KZ|Nur-Sultan|
نور سلطان
1526384|KZ|Almaty|
ألماتي
1528675|KG|Bishkek|
بيشكك
1529102|CN|Ürümqi|
أورومتشي
1529660|CN|Aksu|
أقسو
1562798|VN|Vinh|
فينه
1566083|VN|Ho Chi Minh City|
هو تشي مينه
1572151|VN|Nha Trang|
نها ترانج
1581130|VN|Hanoi|
هانوي
1581298|VN|Haiphong|
هايفونغ
1605239|TH|Udon Thani|
ودون تاني
1608529|TH|Nakhon Ratchasima|
ناخون راتشاسيما
1609350|TH|Bangkok|
بانكوك
1610780|TH|Hat Yai|
هات ياي
1621177|ID|Yogyakarta|
يوجياكرتا
1624494|ID|Tegal|
تيغال
1624863|ID|Tanjung Pinang|
تانجونغ
1625812|ID|Surakarta|
سوراكارتا
1625822|ID|Surabaya|
سورابايا
1627896|ID|Semarang|
سيمارانج
1629001|ID|Samarinda|
ساماريندا
1630789|ID|Pontianak|
بونتياناك
1633070|ID|Palembang|
باليمبانج
1633419|ID|Padang|
بادانغ
1635882|ID|Mataram|
ماتارام
1636722|ID|Malang|
مالانغ
1640660|ID|Kediri|
كديري
1642858|ID|Jambi City|
جامبي
1642911|ID|Jakarta|
جاكارتا
1645457|TL|Dili|
ديلي
1646170|ID|Cirebon|
سيريبون
1648473|ID|Bogor|
بوكور
1649150|ID|Bengkulu|
بنجكولو
1649378|ID|Bekasi|
بيكاسي
1650357|ID|Bandung|
باندونج
1651531|ID|Ambon|
أمبون
1651944|LA|Vientiane|
فيينتيان
1668355|TW|Tainan|
تاينان
1668399|TW|Taichung|
تاي شانغ
1675151|TW|Hsinchu|
سين شو
1678228|TW|Keelung|
كي لنغ
1684712|PH|Tacloban|
تاكلوبان
1692685|PH|Puerto Princesa|
بورتوبرنسس
1701668|PH|Manila|
مانيلا
1715348|PH|Davao|
دافاو
1732752|MY|Johor Bahru|
جوهر بهرو
1732903|MY|Shah Alam|
شاه عالم
1732905|MY|Klang|
كلانج
1734052|MY|Sandakan|
سانداكان
1734634|MY|Ipoh|
ايبوه
1734705|MY|Kuala Terengganu|
كوالا ترنغانو
1735106|MY|George Town|
جورج تون
1735158|MY|Petaling Jaya|
بيتالينغ جايا
1735161|MY|Kuala Lumpur|
كوالالمبور
1735227|MY|Kuantan|
كوانتان
1735634|MY|Kuching|
كوتشينغ
1735902|MY|Sibu|
سيبو
1736309|MY|Alor Setar|
ألور ستار
1736376|MY|Kota Bharu|
كوتا بهارو
1737486|MY|Bintulu|
بينتولو
1738050|MY|Miri|
ميري
1783745|CN|Zigong|
زيجونج
1783934|CN|Shangqiu|
شانغكيو
1784130|CN|Zhoukou|
زهوكو
1784658|CN|Zhengzhou|
تشنغتشو
1785286|CN|Zibo|
زيبو
1785294|CN|Anyang|
انيانغ
1786657|CN|Yinchuan|
ينشوان
1787227|CN|Yangzhou|
يانغتشو
1788534|CN|Xinyang|
شينيانج
1788852|CN|Xining|
شينينغ
1790437|CN|Zhuhai|
زوهاي
1790645|CN|Xiamen|
شيامن
1790923|CN|Wuxi|
ووشي
1791247|CN|Wuhan|
ووهان
1791388|CN|Wenzhou|
ونتشو
1792947|CN|Tianjin|
تيانجين
1793511|CN|Taiyuan|
تاي يوان
1795270|CN|Shijiazhuang|
شيجياتشوانغ
1795565|CN|Shenzhen|
شينزين
1795855|CN|Shaoxing|
شاوكسينج
1795940|CN|Shantou|
شانتو
1796236|CN|Shanghai|
شانغهاي
1797353|CN|Quanzhou|
تشوانتشو
1797595|CN|Qinhuangdao|
تشنهوانغداو
1797929|CN|Qingdao|
تشينغداو
1799397|CN|Ningbo|
نينغبو
1799869|CN|Nanning|
نانينغ
1799962|CN|Nanjing|
نانجينغ
1800163|CN|Nanchang|
نانتشانغ
1801792|CN|Luoyang|
لويانغ
1804430|CN|Lanzhou|
لانتشو
1804651|CN|Kunming|
كونمينغ
1804879|CN|Kaifeng|
كايفنغ
1805753|CN|Jinan|
جينان
1808926|CN|Hangzhou|
هانغتشو
1809078|CN|Haikou|
هايكو
1809461|CN|Guiyang|
غوييانغ
1809858|CN|Guangzhou|
غوانزو
1810821|CN|Fuzhou|
فوزهو
1811103|CN|Foshan|
فوشان
1812545|CN|Dongguan|
دونغقوان
1813253|CN|Lijiang|
ليجيانج
1814087|CN|Dalian|
داليان
1814906|CN|Chongqing|
تشونغتشينغ
1815286|CN|Chengdu|
تشنغدو
1815577|CN|Changsha|
تشانغشا
1816670|CN|Beijing|
بكين
1819729|HK|Hong Kong|
هونغ كونغ
1821306|KH|Phnom Penh|
بنوم بنه
1835329|KR|Daegu|
ديغو
1835553|KR|Suwon|
سوون
1835848|KR|Seoul|
سيول
1841811|KR|Gwangju|
غوانغجو
1843564|KR|Incheon|
إنتشون
1845136|KR|Chuncheon|
تشنتشون
1845457|KR|Jeonju|
جونجو
1845759|KR|Cheonan|
تشونان
1846266|KR|Jeju City|
جيجو
1846326|KR|Changwon|
تشانغوون
1847963|JP|Atsugi|
أتسوغي
1847966|JP|Akashi|
أكاشي
1848313|JP|Yokosuka|
يوكوسوكا
1848354|JP|Yokohama|
يوكوهاما
1848373|JP|Yokkaichi|
يوكايتشي
1849372|JP|Uji|
يوجي
1849498|JP|Ube|
يوبي
1849814|JP|Toyota|
تويوتا
1849892|JP|Tottori|
توتوري
1850147|JP|Tokyo|
طوكيو
1850181|JP|Tokorozawa|
توكوروزاوا
1851002|JP|Takasaki|
تاكاساكي
1851012|JP|Takarazuka|
تاكارازوكا
1851032|JP|Takaoka|
تاكاوكا
1851100|JP|Takamatsu|
تاكاماتسو
1851348|JP|Suzuka|
سوزوكا
1851717|JP|Shizuoka|
شيزوكا
1852225|JP|Shimonoseki|
شيمونوسكي
1852899|JP|Sasebo|
ساسيبو
1853303|JP|Saga|
ساغا
1853483|JP|Oyama|
أوياما
1853574|JP|Ōtsu|
أوتسو
1853677|JP|Ōta|
أوتا
1853909|JP|Osaka|
أوساكا
1854376|JP|Okazaki|
أوكازاكي
1854703|JP|Ōgaki|
أوغاكي
1854902|JP|Numazu|
نامازو
1855612|JP|Nara-shi|
نارا
1856057|JP|Nagoya|
ناغويا
1856177|JP|Nagasaki|
ناغاساكي
1856184|JP|Nagareyama|
ناغاره ياما
1856199|JP|Nagaoka|
ناغاوكا
1857519|JP|Matsumoto|
ماتسوموتو
1857550|JP|Matsue|
ماتسوا
1857553|JP|Matsudo|
ماتسودو
1857871|JP|Machida|
ماتشيدا
1857910|JP|Kyoto|
كيوتو
1858088|JP|Kurume|
كورومي
1858296|JP|Kure|
كورشي
1858428|JP|Kumagaya|
كوماغايا
1858729|JP|Koshigaya|
كوشيغايا
1859100|JP|Kōfu|
كوفو
1859171|JP|Kobe|
كوبه
1859307|JP|Kitakyushu|
كيتاكيوشو
1859642|JP|Kawasaki|
كاواساكي
1859675|JP|Kawanishi|
كاوانيشي
1859730|JP|Kawaguchi|
كاواغوتشي
1859740|JP|Kawagoe|
كاواغويه
1859884|JP|Kasukabe|
كاسوكابي
1859891|JP|Kasugai|
كاسوغاي
1859924|JP|Kashiwa|
كاشيوا
1860672|JP|Kamakura|
كاماكورا
1860827|JP|Kagoshima|
كاغوشيما
1861310|JP|Itami|
إتامي
1861949|JP|Ichinomiya|
إيتشينوميا
1862033|JP|Ibaraki|
إباراكي
1862415|JP|Hiroshima|
هيروشيما
1862462|JP|Hiratsuka|
هيراتسوكا
1862599|JP|Hino|
هينو
1862627|JP|Himeji|
هيميجي
1863289|JP|Hamamatsu|
هاماماتسو
1863431|JP|Hadano|
هادانو
1863440|JP|Hachiōji|
هاتشيؤوجي
1863967|JP|Fukuoka|
فوكوكا
1864092|JP|Fujisawa|
فوجيساوا
1864134|JP|Fuji|
فوجي
1864624|JP|Chigasaki|
تشيغاساكي
1865005|JP|Ashikaga|
أشيكاغا
1865294|JP|Anjō|
أنجو
1871859|KP|Pyongyang|
بيونغيانغ
1886760|CN|Suzhou|
سوجو
1907146|JP|Sayama|
ساياما
1926099|JP|Matsuyama|
ماتسوياما
2013348|RU|Vladivostok|
فلاديفوستوك
2022890|RU|Khabarovsk|
خاباروفسك
2023469|RU|Irkutsk|
إيركوتسك
2026609|RU|Blagoveshchensk|
بلاغوفيشتشينسك
2027667|RU|Angarsk|
أنغارسك
2028462|MN|Ulan Bator|
أولان باتور
2033467|CN|Yanji|
يانجي
2034312|CN|Ulanhot|
أولان هوت
2034937|CN|Shenyang|
شنيانغ
2036389|CN|Jixi|
جيشي
2036892|CN|Hohhot|
هوهوت
2036986|CN|Hegang|
هيغانغ
2037013|CN|Harbin|
هاربن
2037886|CN|Dandong|
داندونغ
2038180|CN|Changchun|
تشانغتشون
2051523|RU|Bratsk|
براتسك
2063523|AU|Perth|
بيرث
2078025|AU|Adelaide|
أديليد
2088122|PG|Port Moresby|
بورت مورسبي
2111220|JP|Sakura|
ساكورا
2111834|JP|Morioka|
موريوكا
2112141|JP|Kōriyama|
كورياما
2112539|JP|Iwaki|
لواكي
2112664|JP|Ichihara|
إيتشيهارا
2112708|JP|Hitachi|
هيتاتشي
2113015|JP|Chiba|
تشيبا
2113126|JP|Akita|
أكيتا
2122104|RU|Petropavlovsk-Kamchatsky|
بتروبافلوفسك
2127733|JP|Tomakomai|
توماكوماي
2128295|JP|Sapporo|
سابورو
2128815|JP|Obihiro|
أوبيهيرو
2129376|JP|Kushiro|
كوشيرو
2130057|JP|Hirosaki|
هيروساكي
2130188|JP|Hakodate|
هاكوداته
2130629|JP|Asahikawa|
أساهيكاوا
2130658|JP|Aomori|
آوموري
2146142|AU|Townsville|
تاونسفيل
2147714|AU|Sydney|
سيدني
2155472|AU|Newcastle|
نيوكاسل
2158177|AU|Melbourne|
ملبورن
2163355|AU|Hobart|
هوبارت
2165798|AU|Geelong|
غيلونغ
2171507|AU|Wollongong|
ولونغونغ
2172517|AU|Canberra|
كانبرا
2172797|AU|Cairns|
كيرنز
2174003|AU|Brisbane|
بريزبن
2179537|NZ|Wellington|
ويلينغتون
2192362|NZ|Christchurch|
كرايستشرش
2208425|LY|Zuwārah|
زوارة
2208485|LY|Zliten|
زليتن
2208791|LY|Yafran|
يفرن
2210247|LY|Tripoli|
طرابلس
2210554|LY|Sirte|
سرت
2210560|LY|Şurmān|
صرمان
2212775|LY|Sabhā|
سبها
2214433|LY|Nālūt|
نالوت
2214603|LY|Murzuq|
مرزق
2214846|LY|Mişrātah|
مصراتة
2217362|LY|Gharyan|
غريان
2218963|LY|Zintan|
الزنتان
2218970|LY|Az Zāwīyah|
الزاوية
2219235|LY|Ubari|
أوباري
2219701|LY|Al Ajaylat|
العجيلات
2219905|LY|Al Khums|
الخمس
2219960|LY|Al Jadīd|
الجديد
2220957|CM|Yaoundé|
ياوندي
2229798|CM|Kousséri|
القصور
2231320|CM|Garoua|
غاروا
2232239|CM|Edéa|
إديا
2232593|CM|Douala|
دوالا
2240449|AO|Luanda|
لواندا
2253354|SN|Dakar|
داكار
2260535|CG|Brazzaville|
برازافيل
2267057|PT|Lisbon|
لشبونة
2274895|LR|Monrovia|
مونروفيا
2279755|CI|Yamoussoukro|
ياموسوكرو
2282006|CI|San-Pédro|
سان بيدرو
2290956|CI|Bouaké|
بواكي
2293538|CI|Abidjan|
أبيدجان
2298890|GH|Kumasi|
كوماسي
2306104|GH|Accra|
أكرا
2309527|GQ|Malabo|
مالابو
2310046|GQ|Bata|
باتا
2314302|CD|Kinshasa|
كينشاسا
2317765|NG|Zaria|
زاريا
2319133|NG|Warri|
واري
2324774|NG|Port Harcourt|
بورت هاركورت
2325330|NG|Owerri|
أويري
2331447|NG|Maiduguri|
ميدغري
2332459|NG|Lagos|
لاغوس
2335204|NG|Kano|
كانو
2335727|NG|Kaduna|
كادونا
2339354|NG|Ibadan|
إبادان
2343279|NG|Enugu|
إنوغو
2347283|NG|Benin City|
بنين
2352778|NG|Abuja|
أبوجا
2352947|NG|Abeokuta|
أبيوكوتا
2357048|BF|Ouagadougou|
واغادوغو
2362344|BF|Bobo-Dioulasso|
بوبوديولاسو
2365267|TG|Lomé|
لومي
2374775|GW|Bissau|
بيساو
2375558|MR|Zouerate|
ازويرات
2376898|MR|Rosso|
روصو
2377457|MR|Nouadhibou|
نواذيبو
2377539|MR|Néma|
النعمة
2378538|MR|Kiffa|
كيفة
2378736|MR|Kaédi|
كيهيدي
2381334|MR|Atar|
أطار
2392087|BJ|Porto-Novo|
بورتو نوفو
2394819|BJ|Cotonou|
كوتونو
2399697|GA|Libreville|
ليبرفيل
2409306|SL|Freetown|
فريتون
2411989|GM|Serekunda|
سيريكوندا
2427123|TD|N'Djamena|
انجمينا
2437798|NE|Zinder|
زيندر
2440485|NE|Niamey|
نيامي
2460596|ML|Bamako|
باماكو
2461874|MA|Smara|
السمارة
2464470|TN|Tunis|
تونس
2464648|TN|Tozeur|
توزر
2464701|TN|Tataouine|
تطاوين
2464915|TN|Sousse|
سوسة
2465030|TN|Siliana|
سليانة
2465840|TN|Sidi Bouzid|
سيدي بوزيد
2467454|TN|Sfax|
صفاقس
2467815|TN|Radès|
رادس
2467856|TN|Ksour Essaf|
قصور الساف
2467959|TN|Kélibia|
قليبية
2468369|TN|Gabès|
قابس
2468579|TN|Nabeul|
نابل
2469140|TN|Msaken|
مساكن
2469256|TN|Menzel Jemil|
منزل جميل
2469264|TN|Menzel Bourguiba|
منزل بورقيبة
2469274|TN|Manouba|
منوبة
2469473|TN|Medenine|
مدنين
2470088|TN|Jendouba|
جندوبة
2470173|TN|Zarzis|
جرجيس
2470191|TN|Djemmal|
جمال
2470384|TN|Houmt El Souk|
حومة السوق
2470588|TN|Hammam-Lif|
حمام الأنف
2470656|TN|La Goulette|
حلق الوادي
2472479|TN|Ben Arous|
بن عروس
2472706|TN|Bizerte|
بنزرت
2472774|TN|Béja|
باجة
2473247|TN|Ariana|
أريانة
2473257|TN|Ar Rudayyif|
الرديف
2473449|TN|Kairouan|
القيروان
2473457|TN|Kasserine|
القصرين
2473493|TN|Monastir|
المنستير
2473517|TN|Metlaoui|
متلوي
2473572|TN|Mahdia|
المهدية
2473634|TN|El Kef|
الكاف
2473744|TN|Hammamet|
الحمامات
2473747|TN|El Hamma|
الحامة
2474141|DZ|Boumerdas|
بومرداس
2475475|DZ|Touggourt|
تقرت
2475687|DZ|Tlemcen|
تلمسان
2475744|DZ|Tizi Ouzou|
تيزي وزو
2475860|DZ|Tissemsilt|
تسمسيلت
2475921|DZ|Tirmitine|
تيرمتين
2476028|DZ|Tipasa|
تيبازة
2476301|DZ|Tindouf|
تندوف
2476403|DZ|Timimoun|
تيميمون
2476412|DZ|el hed|
الحد
2476897|DZ|Tiaret|
تيارت
2477461|DZ|Tébessa|
تبسة
2478216|DZ|Tamanrasset|
تامنراست
2478226|DZ|Tamalous|
تمالوس
2479215|DZ|Souk Ahras|
سوق أهراس
2479536|DZ|Skikda|
سكيكدة
2480368|DZ|Sidi Khaled|
سيدي خالد
2481007|DZ|Sidi Bel Abbès|
سيدي بلعباس
2481639|DZ|Sfizef|
سفيزف
2481700|DZ|Sétif|
سطيف
2482447|DZ|Salah Bey|
صالح باي
2482572|DZ|Saïda|
سعيدة
2482908|DZ|Rouiba|
الرويبة
2483649|DZ|Remchi|
الرمشي
2483668|DZ|Relizane|
غليزان
2483746|DZ|Reguiba|
الرقيبة
2483761|DZ|Reggane|
رقان
2483936|DZ|Râs el Oued|
رأس الوادي
2484620|DZ|Oum el Bouaghi|
أم البواقي
2485572|DZ|Oued Sly|
وادي سلي
2485582|DZ|Oued Rhiou|
وادي ارهيو
2485618|DZ|Oued Fodda|
وادي الفضة
2485801|DZ|Ouargla|
ورقلة
2485926|DZ|Oran|
وهران
2486690|DZ|M’Sila|
المسيلة
2487134|DZ|Mostaganem|
مستغانم
2487452|DZ|Mila|
ميلة
2487852|DZ|Mers el Kebir|
المرسى الكبير
2488500|DZ|Mekla|
مقلع
2488835|DZ|Médéa|
المدية
2490098|DZ|Mascara|
معسكر
2491134|DZ|Lakhdaria|
الأخضرية
2491191|DZ|Laghouat|
الأغواط
2491889|DZ|Khenchela|
خنشلة
2491911|DZ|Khemis Miliana|
خميس مليانة
2492345|DZ|Karkira|
الكركرة
2492913|DZ|Jijel|
جيجل
2494029|DZ|Hassi Messaoud|
حاسي مسعود
2494554|DZ|Hammam Bou Hadjar|
حمام أبو حجر
2495662|DZ|Guelma|
قالمة
2496049|DZ|Ghardaïa|
غرداية
2496573|DZ|Feraoun|
فرعون
2497060|DZ|Es Senia|
السانية
2497323|DZ|El Tarf|
الطارف
2497411|DZ|El Oued|
وادي سوف
2497796|DZ|El Kseur|
القصر
2497988|DZ|El Kala|
القالة
2498543|DZ|El Bayadh|
البيض
2498611|DZ|Chlef|
الشلف
2498704|DZ|El Amria|
العامرية
2498766|DZ|El Achir|
اليشير
2499193|DZ|Douera|
دويرة
2500017|DZ|Djelfa|
الجلفة
2500282|DZ|Djamaa|
جامعة
2500889|DZ|Dar el Beïda|
الدار البيضاء
2501152|DZ|Constantine|
قسنطينة
2502924|DZ|Boukadir|
بوقادير
2502958|DZ|Bouïra|
البويرة
2503229|DZ|Boudouaou|
بودواو
2503661|DZ|Bordj el Kiffan|
برج الكيفان
2503701|DZ|Bordj Bou Arreridj|
برج بوعريريج
2503755|DZ|Boghni|
بوغني
2503769|DZ|Blida|
البليدة
2503826|DZ|Biskra|
بسكرة
2503847|DZ|Birkhadem|
بئر خادم
2503878|DZ|Bir el Ater|
بئر العاتر
2504581|DZ|Beni Saf|
بني صاف
2505329|DZ|Bejaïa|
بجاية
2505530|DZ|Béchar|
بشار
2505572|DZ|Batna|
باتنة
2505629|DZ|Barika|
بريكة
2505651|DZ|Barbacha|
برباشة
2505653|DZ|Baraki|
براقي
2505854|DZ|Bab Ezzouar|
باب الزوار
2505915|DZ|Azzaba|
عزابة
2506795|DZ|Aoulef|
أولف
2506999|DZ|Annaba|
عنابة
2507169|DZ|Amizour|
أميزور
2507480|DZ|Algiers|
الجزائر
2507646|DZ|Akbou|
أقبو
2507901|DZ|Aïn Temouchent|
عين تموشنت
2507912|DZ|Aïn Taya|
عين طاية
2507926|DZ|Aïn Smara|
عين سمارة
2507972|DZ|Aïn Oussera|
عين وسارة
2508010|DZ|’Aïn Merane|
عين مران
2508119|DZ|’Aïn el Turk|
عين الترك
2508228|DZ|Aïn Defla|
عين الدفلى
2508268|DZ|Aïn Bessem|
عين بسام
2508297|DZ|Aïn Arnat|
عين أرنات
2508813|DZ|Adrar|
أدرار
2509031|DZ|Abou el Hassan|
أبو الحسن
2509954|ES|Valencia|
بلنسية
2510911|ES|Sevilla|
إشبيلية
2511174|ES|Santa Cruz de Tenerife|
سانتا كروث دي تينيريفه
2512989|ES|Palma|
ميورقة
2513416|ES|Murcia|
مرسية
2514256|ES|Málaga|
مالقة
2516326|ES|Jerez de la Frontera|
شريش
2517117|ES|Granada|
غرناطة
2519240|ES|Córdoba|
قرطبة
2520058|ES|Cartagena|
كارتاخينا
2521886|ES|Almería|
ألمرية
2521978|ES|Alicante|
أليكانتي
2522258|ES|Albacete|
البسيط
2523630|IT|Reggio Calabria|
ريدجو كالابريا
2523920|IT|Palermo|
بلرم
2524170|IT|Messina|
ميسينا
2525068|IT|Catania|
كاتانيا
2527089|MA|Tiznit|
تزنيت
2528910|MA|Tétouan|
تطوان
2529317|MA|Taza|
تازة
2529649|MA|Taroudant|
تارودانت
2530241|MA|Tan-Tan|
طانطان
2530335|MA|Tangier|
طنجة
2533191|MA|Sidi Qacem|
سدي قاسم
2534515|MA|Sidi Ifni|
سيدي إفني
2537406|MA|Settat|
سطات
2537881|MA|Safi|
آسفي
2538475|MA|Rabat|
رباط
2540483|MA|Oujda-Angad|
وجدة
2540689|MA|Oued Zem|
وادي زم
2540850|MA|Ouarzazat|
ورززات
2541479|MA|Nador|
الناظور
2542051|MA|Mohammedia|
الهراويين
2542715|MA|Meknès|
مكناس
2542997|MA|Marrakesh|
مراكش
2543549|MA|Larache|
العرائش
2544248|MA|Khouribga|
خريبكة
2544333|MA|Khenifra|
خنيفرة
2544571|MA|Kenitra|
القنيطرة
2546917|MA|Ifrane|
إفران
2548526|MA|Guelmim|
كلميم
2549263|MA|Essaouira|
الصويرة
2550078|MA|El Jadid|
الجديدة
2553455|MA|Chefchaouene|
شفشاون
2553604|MA|Casablanca|
الدار البيضاء
2555467|MA|Berkane|
بركان
2555745|MA|Beni Mellal|
بني ملال
2556464|MA|Azrou|
أزرو
2557055|MA|Asilah|
صيلة
2558545|MA|Al Hoceïma|
الحسيمة
2561668|MA|Agadir|
أكادير
2618425|DK|Copenhagen|
كوبنهاغن
2633352|GB|York|
يورك
2633691|GB|Wolverhampton|
وولفرهامبتون
2636389|GB|Swindon|
سويندون
2636432|GB|Swansea|
سوانزي
2636531|GB|Sunderland|
سندرلاند
2637487|GB|Southampton|
ساوثهامبتون
2638077|GB|Sheffield|
شفيلد
2639912|GB|Preston|
برستون
2639996|GB|Portsmouth|
بورتسموث
2640194|GB|Plymouth|
بليموث
2640729|GB|Oxford|
أكسفورد
2641170|GB|Nottingham|
نوتنغهام
2641181|GB|Norwich|
نورويتش
2641430|GB|Northampton|
نورثامبتون
2641598|GB|Newport|
نيوبورت
2641673|GB|Newcastle upon Tyne|
نيوكاسل أبون تاين
2642465|GB|Milton Keynes|
ميلتون كينز
2643123|GB|Manchester|
مانشستر
2643339|GB|Luton|
لوتن
2643743|GB|London|
لندن
2644210|GB|Liverpool|
ليفربول
2644668|GB|Leicester|
لايستر
2644688|GB|Leeds|
ليدز
2646057|GB|Ipswich|
إبسوتش
2648404|GB|Gloucester|
غلوستر
2648579|GB|Glasgow|
غلاسكو
2650225|GB|Edinburgh|
إدنبرة
2651123|GB|Doncaster|
دونكاستر
2651347|GB|Derby|
ديربي
2652221|GB|Coventry|
كوفنتري
2653822|GB|Cardiff|
كارديف
2653941|GB|Cambridge|
كامبريدج
2654675|GB|Bristol|
بريستول
2654993|GB|Bradford|
برادفورد
2655095|GB|Bournemouth|
بورنموث
2655459|GB|Blackpool|
بلاكبول
2655603|GB|Birmingham|
برمينغهام
2655984|GB|Belfast|
بلفاست
2657832|GB|Aberdeen|
أبردين
2657896|CH|Zürich|
زيورخ
2660646|CH|Genève|
جنيف
2661604|CH|Basel|
بازل
2673730|SE|Stockholm|
ستوكهولم
2711537|SE|Göteborg|
غوتنبرغ
2735943|PT|Porto|
بورتو
2745912|NL|Utrecht|
أوترخت
2747373|NL|The Hague|
لاهاي
2747891|NL|Rotterdam|
روتردام
2750053|NL|Nijmegen|
نايميخن
2756071|NL|Enschede|
إنسخيده
2756253|NL|Eindhoven|
آيندهوفن
2758401|NL|Breda|
بريدا
2759794|NL|Amsterdam|
أمستردام
2761369|AT|Vienna|
فيينا
2766824|AT|Salzburg|
سالزبورغ
2772400|AT|Linz|
لينتز
2778067|AT|Graz|
غراتس
2792413|BE|Liège|
لييج
2800481|BE|Charleroi|
شارلوروا
2800866|BE|Brussels|
بروكسل
2803138|BE|Antwerpen|
أنتويرب
2805753|DE|Wuppertal|
فوبرتال
2809346|DE|Wiesbaden|
فيسبادن
2825297|DE|Stuttgart|
شتوتغارت
2831580|DE|Solingen|
زولينغن
2842647|DE|Saarbrücken|
ساربروكن
2844588|DE|Rostock|
روستوك
2856883|DE|Osnabrück|
أسنابروك
2857458|DE|Oldenburg|
أولدنبورغ
2860410|DE|Oberhausen|
أوبرهاوزن
2861650|DE|Nürnberg|
نورنبيرغ
2864118|DE|Neuss|
نويس
2867543|DE|Münster|
مونستر
2867714|DE|Munich|
ميونخ
2869894|DE|Mönchengladbach|
مونشنغلادباخ
2873891|DE|Mannheim|
مانهايم
2874225|DE|Mainz|
ماينتس
2874545|DE|Magdeburg|
ماغديبورغ
2875376|DE|Ludwigshafen am Rhein|
لودفيغسهافن
2875601|DE|Lübeck|
لوبك
2878234|DE|Leverkusen|
ليفركوزن
2879139|DE|Leipzig|
لايبزيغ
2884509|DE|Krefeld|
كريفلد
2886242|DE|Köln|
قلونية
2892518|DE|Kassel|
كاسل
2892794|DE|Karlsruhe|
كارلسروه
2905891|DE|Herne|
هيرنه
2910831|DE|Hannover|
هانوفر
2911298|DE|Hamburg|
هامبورغ
2911522|DE|Halle (Saale)|
هاله
2912621|DE|Hagen|
هاغن
2921466|DE|Gelsenkirchen|
غيلسنكيرشن
2925177|DE|Freiburg|
فرايبورغ
2925533|DE|Frankfurt am Main|
فرانكفورت
2929670|DE|Erfurt|
إرفورت
2934246|DE|Düsseldorf|
دوسلدورف
2934691|DE|Duisburg|
دويسبورغ
2935022|DE|Dresden|
دريسدن
2935517|DE|Dortmund|
دورتموند
2940132|DE|Chemnitz|
كيمنتس
2944388|DE|Bremen|
بريمن
2945024|DE|Braunschweig|
براونشفايغ
2947416|DE|Bochum|
بوخوم
2949186|DE|Bielefeld|
بيليفيلد
2950159|DE|Berlin|
برلين
2954172|DE|Augsburg|
آوغسبورغ
2964574|IE|Dublin|
دبلن
2965140|IE|Cork|
كورك
2972315|FR|Toulouse|
تولوز
2972328|FR|Toulon|
تولون
2973783|FR|Strasbourg|
ستراسبورغ
2980291|FR|Saint-Étienne|
سانت إتيان
2984114|FR|Reims|
رانس
2988507|FR|Paris|
باريس
2990969|FR|Nantes|
نانت
2992166|FR|Montpellier|
مونبلييه
2995469|FR|Marseille|
مرسيليا
2996944|FR|Lyon|
ليون
3003796|FR|Le Havre|
لو هافر
3014728|FR|Grenoble|
غرونوبل
3031582|FR|Bordeaux|
بوردو
3037656|FR|Angers|
أنجيه
3046526|HU|Pécs|
بيتش
3054643|HU|Budapest|
بودابست
3060972|SK|Bratislava|
براتيسلافا
3067696|CZ|Prague|
براغ
3068160|CZ|Pilsen|
بلزن
3068799|CZ|Ostrava|
أوسترافا
3078610|CZ|Brno|
برنو
3080985|PL|Zabrze|
زابجه
3081368|PL|Wrocław|
فروتسواف
3083271|PL|Toruń|
تورون
3083829|PL|Szczecin|
شتتين
3088171|PL|Poznań|
بوزنان
3093133|PL|Łódź|
وودج
3094802|PL|Kraków|
كراكوف
3096472|PL|Katowice|
كاتوفيتسه
3099230|PL|Gliwice|
غليفيتسه
3099424|PL|Gdynia|
غدينيا
3099434|PL|Gdańsk|
غدانسك
3100946|PL|Częstochowa|
تشيستوخوفا
3102014|PL|Bydgoszcz|
بيدغوشتش
3104324|ES|Zaragoza|
سرقسطة
3105976|ES|Vigo|
فيغو
3106672|ES|Valladolid|
بلد الوليد
3109718|ES|Santander|
سانتاندير
3110044|ES|Donostia / San Sebastián|
سان سباستيان
3111108|ES|Salamanca|
سلمنقة
3114472|ES|Pamplona|
بنبلونة
3114711|ES|Oviedo|
أوفييدو
3116025|ES|Móstoles|
موستوليس
3117735|ES|Madrid|
مدريد
3118150|ES|Logroño|
لوغرونيو
3118594|ES|Leganés|
ليجانيس
3119841|ES|A Coruña|
لا كورونيا
3121424|ES|Gijón|
خيخون
3121437|ES|Getafe|
خيتافي
3121960|ES|Fuenlabrada|
فوينلابرادا
3124964|ES|Ciudad Lineal|
سويداد لينيال
3127461|ES|Burgos|
برغش
3128026|ES|Bilbao|
بلباو
3128760|ES|Barcelona|
برشلونة
3129028|ES|Badalona|
بادالونا
3130564|ES|Alcorcón|
ألكوركون
3130616|ES|Alcalá de Henares|
ألكالا دي إيناريس
3143244|NO|Oslo|
أوسلو
3161732|NO|Bergen|
برغن
3164527|IT|Verona|
فيرونا
3165185|IT|Trieste|
إصطاجانكو
3165524|IT|Turin|
تورينو
3165926|IT|Taranto|
تارانتو
3169070|IT|Rome|
روما
3169921|IT|Prato|
براتو
3171728|IT|Padova|
بادوفا
3172394|IT|Naples|
نابولي
3173331|IT|Modena|
مودينا
3173435|IT|Milan|
ميلانو
3174659|IT|Livorno|
ليفورنو
3176219|IT|Genoa|
جنوة
3176959|IT|Florence|
فلورنسا
3181554|IT|Brescia|
بريشيا
3181928|IT|Bologna|
بولونيا
3182351|IT|Bari|
باري
3183875|AL|Tirana|
تيرانا
3186573|BA|Zenica|
زينيتسا
3186886|HR|Zagreb|
زغرب
3190261|HR|Split|
سبليت
3191281|BA|Sarajevo|
سراييفو
3194360|RS|Novi Sad|
نوفي ساد
3196359|SI|Ljubljana|
ليوبليانا
3204541|BA|Banja Luka|
بانيا لوكا
3352136|NA|Windhoek|
ويندهوك
3369157|ZA|Cape Town|
كيب تاون
3378644|GY|Georgetown|
جورج توغن
3383330|SR|Paramaribo|
باراماريبو
3386496|BR|Teresina|
تيريسينا
3388368|BR|São Luís|
ساو لويز
3390760|BR|Recife|
ريسيفي
3395981|BR|Maceió|
ماسايو
3396016|BR|Macapá|
ماكابا
3397277|BR|João Pessoa|
جواو بيسوا
3399415|BR|Fortaleza|
فورتاليزا
3405870|BR|Belém|
بيليم
3429577|AR|Resistencia|
ريسيستينسيا
3429652|AR|Quilmes|
كويلمس
3430863|AR|Mar del Plata|
ماريه ديل بلاتا
3432043|AR|La Plata|
لابلاتا
3433899|AR|Formosa|
فورموزا
3435217|AR|Corrientes|
كورينتس
3435910|AR|Buenos Aires|
بوينس آيرس
3437056|PY|San Lorenzo|
سان لورينزو
3439389|PY|Asunción|
أسونسيون
3441575|UY|Montevideo|
مونتفيدو
3448439|BR|São Paulo|
ساو باولو
3449319|BR|São Carlos|
ساو كارلوس
3449433|BR|Santos|
سانتوس
3451190|BR|Rio de Janeiro|
ريو دي جانيرو
3452925|BR|Porto Alegre|
بورتو أليغري
3458449|BR|Londrina|
لوندرينا
3459462|BR|Jundiaí|
جوندياي
3462377|BR|Goiânia|
غويانيا
3463030|BR|Foz do Iguaçu|
فوز دو إيغواسو
3463237|BR|Florianópolis|
فلوريانوبوليس
3464374|BR|Duque de Caxias|
دوق دي كاكسياس
3464460|BR|Dourados|
دورادوس
3464975|BR|Curitiba|
كوريتيبا
3465038|BR|Cuiabá|
كويابا
3466779|BR|Cascavel|
الأفعى ذات الجرس
3467747|BR|Campo Grande|
كامبو غراندي
3467865|BR|Campinas|
كامبيناس
3468376|BR|Cachoeiro de Itapemirim|
ايتابيميريم دي كاتشويرو
3469058|BR|Brasília|
برازيليا
3469968|BR|Blumenau|
بلوميناو
3470127|BR|Belo Horizonte|
بيلو هوريزونتي
3514670|MX|Villahermosa|
فيلاهيرموسا
3515001|MX|Tuxtla|
توكستلا غوتيريز
3516355|MX|Tampico|
تامبيكو
3521081|MX|Puebla|
بويبلا
3522507|MX|Oaxaca|
أوخاكا
3522790|MX|Naucalpan de Juárez|
ناوكالبان دي خواريز
3523349|MX|Mérida|
ماردة
3530597|MX|Mexico City|
مدينة مكسيكو
3531673|MX|Cancún|
كانكون
3533462|MX|Acapulco de Juárez|
أكابولكو
3536729|CU|Santiago de Cuba|
سانتياغو دي كوبا
3537906|CU|Santa Clara|
سانتا كلارا
3553478|CU|Havana|
هافانا
3564124|CU|Cienfuegos|
سينفويغوس
3571824|BS|Nassau|
ناساو
3583361|SV|San Salvador|
سان سلفادور
3598132|GT|Guatemala City|
مدينة غواتيمالا
3600949|HN|Tegucigalpa|
تيغوسيغالبا
3601782|HN|San Pedro Sula|
سان بيدرو سولا
3617763|NI|Managua|
ماناغوا
3621849|CR|San José|
سان خوسيه
3628473|VE|San Cristóbal|
سان كريستوبال
3629672|VE|Puerto La Cruz|
بويرتو لا كروز
3633009|VE|Maracaibo|
ماراكايبو
3645213|VE|Coro|
سانتا آنا دي كورو
3646738|VE|Caracas|
كاراكاس
3647651|VE|Cabimas|
كابيماس
3648546|VE|Barinas|
باريناس
3652462|EC|Quito|
كيتو
3654533|EC|Machala|
ماتشالا
3657509|EC|Guayaquil|
غواياكيل
3660689|EC|Ambato|
أمباتو
3662574|BR|Rio Branco|
ريو برانكو
3662762|BR|Porto Velho|
بورتو فاليو
3666304|CO|Valledupar|
توربو
3674962|CO|Medellín|
ميديلين
3675443|CO|Manizales|
مانيزاليس
3680656|CO|Ibagué|
أباجي
3687925|CO|Cali|
كالي
3688689|CO|Bogotá|
بوغوتا
3689147|CO|Barranquilla|
بارانكويلا
3698350|PE|Chiclayo|
تشيكلايو
3718426|HT|Port-au-Prince|
بورت أو برانس
3778045|VE|Maturín|
ماتورين
3835869|AR|Santiago del Estero|
سانتياغو ديل استيرو
3836564|AR|San Salvador de Jujuy|
سان سلفادور دي خوخوي
3836873|AR|San Miguel de Tucumán|
سان ميغيل دي توكومان
3837056|AR|San Luis|
سان لويس
3837702|AR|San Fernando del Valle de Catamarca|
سان فرناندو ديل فالي دي كاتاماركا
3838233|AR|Salta|
سالتا
3838583|AR|Rosario|
روساريو
3843123|AR|Neuquén|
نيوكوين
3844421|AR|Mendoza|
مندوزا
3848950|AR|La Rioja|
لا ريوخا
3860259|AR|Córdoba|
كوردوبا
3865086|AR|Bahía Blanca|
باهيا بلانكا
3868121|CL|Viña del Mar|
فينيا ديل مار
3868626|CL|Valparaíso|
فالبارايسو
3870282|CL|Talcahuano|
تالكاهوانو
3870294|CL|Talca|
تالكا
3871336|CL|Santiago|
سانتياغو
3884373|CL|La Serena|
لا سيرينا
3893629|CL|Coquimbo|
كوكويمبو
3899361|CL|Arica|
أريكا
3899539|CL|Antofagasta|
أنتوفاغاستا
3903987|BO|Sucre|
سوكري
3909234|BO|Oruro|
أورورو
3911925|BO|La Paz|
لاباز
3919968|BO|Cochabamba|
كوتشابامبا
3928128|PE|Tacna|
تاكنا
3936456|PE|Lima|
ليما
3939459|PE|Huancayo|
وانكاشو
3941584|PE|Cusco|
قوسقو
3946083|PE|Callao|
كاياو
3947322|PE|Arequipa|
أريكيبا
3981609|MX|Tijuana|
تيخوانا
3988086|MX|Saltillo|
سالتيو
3988214|MX|Salamanca|
سلامنكا
3995402|MX|Morelia|
موريليا
3995465|MX|Monterrey|
مونتيري
3996069|MX|Mexicali|
مكسيكالي
4004330|MX|Irapuato|
ايرابواتو
4004898|MX|Hermosillo|
ارموسييو سونورا
4005539|MX|Guadalajara|
غوادالاخارا
4006702|MX|Ensenada|
إنسينادا
4013708|MX|Juárez|
سيوداد خواريز
4014875|MX|Celaya|
سيلايا
4049979|US|Birmingham|
برمنغهام
4068590|US|Huntsville|
هنتسفيل
4076598|US|Mobile|
موبيل
4076784|US|Montgomery|
مونتغومري
4119403|US|Little Rock|
ليتل روك
4149962|US|Cape Coral|
كيب كورال
4155966|US|Fort Lauderdale|
فورت لاودردال
4158476|US|Hialeah|
هياليه
4160021|US|Jacksonville|
جاكسونفيل
4164138|US|Miami|
ميامي
4167147|US|Orlando|
أورلاندو
4168139|US|Pembroke Pines|
بيمبروك باينز
4174715|US|Tallahassee|
تالاهاسي
4174757|US|Tampa|
تامبا
4180439|US|Atlanta|
أتلانتا
4259418|US|Indianapolis|
إنديانابوليس
4276873|US|Overland Park|
أوفرلاند بارك
4281730|US|Wichita|
ويتشيتا
4297983|US|Lexington|
ليكسينغتون
4299276|US|Louisville|
لويفيل
4315588|US|Baton Rouge|
باتون روج
4335045|US|New Orleans|
نيو أورلينز
4341513|US|Shreveport|
شريفبورت
4347778|US|Baltimore|
بالتيمور
4393217|US|Kansas City|
كانساس سيتي
4407066|US|St. Louis|
سانت لويس
4409896|US|Springfield|
سبرينغفيلد
4431410|US|Jackson|
جاكسون
4459467|US|Cary|
كاري
4460243|US|Charlotte|
تشارلوت
4464368|US|Durham|
دورهام
4466033|US|Fayetteville|
فاييتفيل
4469146|US|Greensboro|
غرينزبورو
4487042|US|Raleigh|
رالي
4508722|US|Cincinnati|
سينسيناتي
4509177|US|Columbus|
كولومبوس
4544349|US|Oklahoma City|
أوكلاهوما سيتي
4560349|US|Philadelphia|
فيلادلفيا
4562831|PR|Bayamón|
بايامون
4568127|PR|San Juan|
سان خوان
4612862|US|Chattanooga|
تشاتانوغا
4634946|US|Knoxville|
نوكسفيل
4641239|US|Memphis|
ممفيس
4644585|US|Nashville|
ناشفيل
4671240|US|Arlington|
أرلينغتون
4671654|US|Austin|
أوستن
4676740|US|Brownsville|
براونزفيل
4683416|US|Corpus Christi|
كوربوس كريستي
4684888|US|Dallas|
دالاس
4691930|US|Fort Worth|
فورت وورث
4692559|US|Frisco|
فريسكو
4693003|US|Garland|
غارلاند
4694482|US|Grand Prairie|
غراند براري
4699066|US|Houston|
هيوستن
4700168|US|Irving|
ايرفينغ
4705349|US|Laredo|
لاريدو
4710178|US|McKinney|
ماككيني
4717782|US|Pasadena|
باسادينا
4719457|US|Plano|
بلانو
4726206|US|San Antonio|
سان أنطونيو
4744091|US|Alexandria|
الإسكندرية
4752186|US|Chesapeake|
تشيسابيك
4776222|US|Norfolk|
نورفولك
4781708|US|Richmond|
ريتشموند
4791259|US|Virginia Beach|
فرجينيا بيتش
4853828|US|Des Moines|
دي موين
4887398|US|Chicago|
شيكاغو
4920423|US|Fort Wayne|
فورت واين
4930956|US|Boston|
بوسطن
4956184|US|Worcester|
ورسستر
4990729|US|Detroit|
ديترويت
5037649|US|Minneapolis|
مينيابولس
5045360|US|Saint Paul|
سانت باول
5072006|US|Lincoln|
لنكن
5074472|US|Omaha|
أوماها
5099836|US|Jersey City|
جيرسي سيتي
5101798|US|Newark|
نيوآرك
5110302|US|Brooklyn|
بروكلين
5110629|US|Buffalo|
بوفالو
5125771|US|Manhattan|
مانهاتن
5128581|US|New York City|
نيويورك
5134086|US|Rochester|
روتشستر
5145215|US|Yonkers|
يونكيرس
5145476|US|Akron|
آكرون
5150529|US|Cleveland|
كليفلاند
5174035|US|Toledo|
توليدو
5206379|US|Pittsburgh|
بيتسبرغ
5224151|US|Providence|
بروفيدنس
5231851|US|Sioux Falls|
سايوكس فالز
5261457|US|Madison|
ماديسون
5263045|US|Milwaukee|
ميلواكي
5289282|US|Chandler|
تشاندلر
5295985|US|Glendale|
غلانديل
5304391|US|Mesa|
ميسا
5308480|US|Peoria|
بيوريا
5308655|US|Phoenix|
فينيكس
5313457|US|Scottsdale|
سكوتسديل
5318313|US|Tucson|
توسون
5323810|US|Anaheim|
آناهايم
5325738|US|Bakersfield|
بيكرسفيلد
5336899|US|Chula Vista|
تشولا فيستا
5339631|US|Corona|
كورونا
5346111|US|Elk Grove|
إلك غروفي
5346827|US|Escondido|
إسكونديدو
5349755|US|Fontana|
فونتانا
5350734|US|Fremont|
فريمونت
5350937|US|Fresno|
فريسنو
5351515|US|Garden Grove|
غاردين غروفي
5352423|US|Glendale|
غلينديل
5355933|US|Hayward|
هايوارد
5358705|US|Huntington Beach|
هونتينغتون بيتش
5359777|US|Irvine|
إرفاين
5364940|US|Lancaster|
لانكستر
5367929|US|Long Beach|
لونغ بيتش
5368361|US|Los Angeles|
لوس أنجلوس
5373900|US|Modesto|
موديستو
5374732|US|Moreno Valley|
مورينو فالي
5378538|US|Oakland|
أوكلاند
5378771|US|Oceanside|
أوسيانسيدي
5379439|US|Ontario|
أونتاريو
5380184|US|Oxnard|
أوكسنارد
5380698|US|Palmdale|
بالمديل
5384170|US|Pomona|
بومونا
5385955|US|Rancho Cucamonga|
رانتشو كوكامونغا
5387877|US|Riverside|
ريفرسايد
5389489|US|Sacramento|
ساكرامنتو
5391295|US|Salinas|
ساليناس
5391811|US|San Diego|
سان دييغو
5391959|US|San Francisco|
سان فرانسيسكو
5392171|US|San Jose|
سان هوزيه
5392900|US|Santa Ana|
سانتا أنا
5393049|US|Santa Clarita|
سانتا كلاريتا
5393287|US|Santa Rosa|
سانتا روسا
5399020|US|Stockton|
ستوكتون
5400075|US|Sunnyvale|
سانيفال
5412347|US|Aurora|
أورورا
5417598|US|Colorado Springs|
كولورادو سبرينغس
5419384|US|Denver|
دنفر
5427946|US|Lakewood|
ليكوود
5454711|US|Albuquerque|
ألباكركي
5505411|US|Henderson|
هندرسون
5506956|US|Las Vegas|
لاس فيغاس
5509403|US|North Las Vegas|
نورث لاس فيغاس
5509952|US|Paradise|
بارادايس
5511077|US|Reno|
رينو
5512909|US|Spring Valley|
سبرينغ فالي
5513343|US|Sunrise Manor|
سنرايز مانور
5516233|US|Amarillo|
أماريلو
5520993|US|El Paso|
إل باسو
5525577|US|Lubbock|
لوبوك
5577147|US|Fort Collins|
فورت كولنز
5725846|US|Eugene|
يوجين
5750162|US|Salem|
سايلم
5780993|US|Salt Lake City|
سالت ليك
5809844|US|Seattle|
سياتل
5811696|US|Spokane|
سبوكين
5812944|US|Tacoma|
تاكوما
5856195|US|Honolulu|
هونولولو
5879400|US|Anchorage|
أنكوريج
5881791|CA|Abbotsford|
أبوتسفورد
5907364|CA|Brampton|
برامبتون
5911592|CA|Burlington|
بيرلينجتون
5911606|CA|Burnaby|
بورنبي
5913490|CA|Calgary|
كالغاري
5946768|CA|Edmonton|
إدمونتون
5959974|CA|Gatineau|
غاتينو
5964700|CA|Greater Sudbury|
غريتر سودبوري
5969782|CA|Hamilton|
هاميلتون
5992996|CA|Kitchener|
كيتشنر
6050610|CA|Laval|
لافال
6058560|CA|London|
لندن
6059891|CA|Longueuil|
لونغوي
6066513|CA|Markham|
ماركام
6075357|CA|Mississauga|
ميسيساغا
6092122|CA|Oakville|
أوكفيل
6094578|CA|Oshawa|
أوشاوا
6094817|CA|Ottawa|
أوتاوا
6119109|CA|Regina|
ريجاينا
6122091|CA|Richmond Hill|
ريتشموند هيل
6141256|CA|Saskatoon|
ساسكاتون
6167865|CA|Toronto|
تورونتو
6173331|CA|Vancouver|
فانكوفر
6173577|CA|Vaughan|
فاوجان
6174041|CA|Victoria|
فكتوريا
6182962|CA|Windsor|
وندسور
6183235|CA|Winnipeg|
وينيبيغ
6295587|ID|Batam|
باتام
6325494|CA|Québec|
كيبك
6690108|IN|Panchkula|
بانتشكولا
6698360|DZ|BABOR - VILLE|
بابور
6765385|IQ|‘Anah|
مدينة عنة الجديدة
6825489|JP|Jōetsu|
جويتسو
7280528|MA|Errachidia|
الرشيدية
7281838|AU|Logan City|
لوغان سيتي
7521348|EG|Ain Sukhna|
العين السخنة
7799991|EG|New Cairo|
القاهرة الجديدة
8057551|AE|Khalifah A City|
مدينة خليفة أ
8533133|CN|Liupanshui|
ليوبانشيو
11428685|JO|Rukban|
الركبان
12042052|AE|Bani Yas City|
مدينة بني ياس
12042053|AE|Musaffah|
مصفح
12047416|AE|Al Shamkhah City|
مدينة الشامخة
12047417|AE|Reef Al Fujairah City|
ريف الفجيرة
`;
