/** Arabic words for what news says in every language: a line with the code, then a line with the forms. The codes are those of the other packs. */
export const SENSES = `
roughly:
نحو حوالي حوالى قرابة زهاء أكثر أقل يقارب تقارب تقريبا تجاوز يتجاوز تتجاوز تجاوزت يفوق فوق ناهز يناهز
accept:
قبل يقبل تقبل قبول قبلت نقبل
accord:
اتفاق اتفاقية اتفاقيات اتفاقات
accuse:
اتهم يتهم تتهم اتهام اتهامات
achieve:
تحقيق حقق يحقق تحقق إنجاز
act:
تحرك إجراء إجراءات
administration:
إدارة
advance:
تقدم
affair:
شؤون شئون
agree:
اتفق يتفق تتفق وافق يوافق توافق موافقة نوافق وافقت اتفقت اتفقنا
aid:
مساعدة مساعدات معونة معونات
aim:
هدف أهداف يهدف تهدف
air:
جو جوي جوية
aircraft:
طائرة طائرات
airport:
مطار مطارات
airstrike:
غارة غارات
alliance:
تحالف ائتلاف
ally:
حليف حلفاء
ambassador:
سفير سفراء
appoint:
عين تعيين
area:
منطقة مناطق إقليم
arm:
سلاح أسلحة تسليح
army:
جيش
arrest:
اعتقل اعتقال توقيف أوقف اعتقلت
assembly:
جمعية
attack:
هجوم هجمات هاجم اعتداء اعتداءات
attend:
حضر يحضر حضور
attempt:
محاولة محاولات حاول يحاول تحاول
authority:
سلطة سلطات
balance:
توازن ميزان
ballistic:
باليستي بالستي باليستية
bank:
بنك بنوك مصرف مصارف
barrel:
برميل براميل
base:
قاعدة قواعد
begin:
بدأ يبدأ تبدأ بداية بدء
benefit:
فائدة منفعة استفادة
black:
أسود سوداء
blockade:
حصار
body:
هيئة جثة جثث
bomb:
قنبلة قنابل تفجير تفجيرات انفجار
border:
حدود
bring:
جلب
budget:
ميزانية موازنة
build:
بناء بنى يبني
business:
أعمال تجاري
call:
دعا يدعو دعوة مكالمة
campaign:
حملة حملات
cancel:
ألغى إلغاء يلغي
candidate:
مرشح مرشحين مرشحون
capital:
عاصمة
case:
حالة حالات قضية قضايا
ceasefire:
هدنة
change:
تغيير تغير يتغير تغييرات
charge:
تهمة تهم
chemical:
كيميائي كيماوي كيميائية
child:
طفل أطفال
choice:
خيار خيارات اختيار اختار
church:
كنيسة
citizen:
مواطن مواطنين مواطنون مواطنو
city:
مدينة مدن بلدة
civilian:
مدني مدنيين مدنيون
claim:
زعم مزاعم ادعاء ادعاءات
close:
إغلاق أغلق مغلق
commission:
مفوضية
commit:
التزام التزم ملتزم ملتزمون ملتزمة التزامات
committee:
لجنة لجان
community:
مجتمع
company:
شركة شركات
condition:
شرط شروط
conflict:
صراع نزاع صراعات نزاعات
conference:
مؤتمر مؤتمرات
confidence:
ثقة
consensus:
توافق إجماع
constitution:
دستور دستوري دستورية
consult:
تشاور مشاورات
continue:
استمر يستمر استمرار واصل يواصل مواصلة تواصل ستواصل
contract:
عقد عقود
control:
سيطرة سيطر يسيطر مراقبة
cooperate:
تعاون يتعاون
cost:
تكلفة كلفة تكاليف
council:
مجلس مجالس
country:
دولة بلد بلاد دول بلدان أمة
coup:
انقلاب
court:
محكمة محاكم
crime:
جريمة جرائم
crisis:
أزمة أزمات
culture:
ثقافة ثقافي
currency:
عملة عملات
danger:
خطر خطير خطورة
dead:
موت وفاة مات توفي قتلى
deadline:
مهلة
debt:
دين ديون
decide:
قرر قرار قرارات يقرر
deescalation:
تصعيد
defend:
دفاع يدافع دافع
delay:
تأجيل أجل تأخير تأخر
delegation:
وفد وفود
demand:
طالب مطالب يطالب مطلب طلب
democracy:
ديمقراطية ديمقراطي
deploy:
نشر انتشار
destroy:
تدمير دمر دمار
develop:
تنمية تطوير تطور
dialogue:
حوار
difference:
خلاف خلافات اختلاف
difficult:
صعب صعوبة صعوبات صعبة
diplomat:
دبلوماسي دبلوماسية دبلوماسيون
discuss:
ناقش بحث يناقش مناقشة مناقشات
document:
وثيقة وثائق ورقة
door:
باب
drop:
انخفاض انخفض تراجع هبوط
dollar:
دولار دولارات
draft:
مسودة مشروع
early:
مبكر مبكرة
earthquake:
زلزال
east:
شرق شرقي شرقية
economy:
اقتصاد اقتصادي اقتصادية
education:
تعليم
effort:
جهد جهود
election:
انتخاب انتخابات انتخابي
end:
نهاية إنهاء انتهى ينتهي ينهي انتهاء
enemy:
عدو أعداء
energy:
طاقة
enter:
دخل دخول يدخل
envoy:
مبعوث
escalate:
تصعيد
essential:
ضروري ضرورة حاجة يحتاج تحتاج
europe:
أوروبي أوروبية
exclude:
استبعاد استبعد يستبعد
execute:
تنفيذ ينفذ نفذ تطبيق
expand:
تمديد توسيع توسع تمدد
expect:
توقع يتوقع متوقع توقعات
expert:
خبير خبراء
explain:
شرح يشرح
export:
تصدير صادرات صدر
extremist:
متطرف تطرف متطرفين
face:
مواجهة يواجه تواجه واجه
fact:
حقيقة حقائق
factory:
مصنع مصانع
failure:
فشل يفشل إخفاق
family:
عائلة أسرة عائلات أسر
father:
والد أب
fear:
خوف مخاوف
fight:
قتال مكافحة يقاتل محاربة
fighter:
مقاتل مقاتلين مسلح مسلحين مسلحون مقاتلون مسلحو
final:
نهائي نهائية
finance:
مالية مالي تمويل
fire:
نار حريق إطلاق
food:
غذاء غذائي
force:
قوة قوات
foreign:
خارجية أجنبي أجنبية أجانب
form:
تشكيل شكل
free:
حرية حر حرة
friend:
صديق أصدقاء صداقة
fuel:
وقود
full:
كامل كاملة
fund:
صندوق أموال
future:
مستقبل
gas:
غاز
general:
عام عامة
government:
حكومة حكومات حكومي
ground:
أرض أراضي أراض بري برية
group:
مجموعة جماعة مجموعات جماعات
grow:
نمو نما ينمو
guarantee:
ضمان ضمانات ضامن ضامنة ضامنين
health:
صحة صحي صحية
help:
ساعد يساعد تساعد مساعدة
history:
تاريخ تاريخي تاريخية
hold:
عقد إجراء
home:
بيت منزل منازل بيوت
hope:
أمل يأمل آمال نأمل
hospital:
مستشفى مستشفيات
hostage:
رهينة رهائن
human:
إنسان بشري
humanitarian:
إنساني إنسانية
import:
استيراد واردات
important:
مهم أهمية هام مهمة هامة
impossible:
مستحيل
improve:
تحسين تحسن
increase:
زيادة ارتفاع زاد ارتفع
independence:
استقلال مستقل
inflation:
تضخم
influence:
نفوذ تأثير
information:
معلومات معلومة
initiative:
مبادرة
injure:
جريح جرحى إصابة إصابات أصيب
inspector:
مفتش مفتشين تفتيش
interest:
مصلحة مصالح
interfere:
تدخل تدخلات يتدخل
internal:
داخلي داخلية
international:
دولي دولية
invest:
استثمار استثمارات مستثمر مستثمرين
invite:
دعوة دعا
islam:
إسلامي إسلامية
job:
وظيفة وظائف
join:
انضم انضمام ينضم
judge:
قاض قضاة قاضي
justice:
عدالة عدل
keep:
حفاظ محافظة
key:
مفتاح
kidnap:
خطف اختطاف
kill:
قتل مقتل يقتل قتلى
king:
ملك
law:
قانون قوانين
leader:
زعيم قائد قادة قيادة زعماء
leave:
مغادرة غادر رحيل يغادر
legal:
شرعي شرعية قانوني قانونية
letter:
رسالة رسائل
level:
مستوى مستويات
life:
حياة
limit:
حد محدود
list:
قائمة
live:
عيش يعيش
lose:
خسارة خسائر خسر فقد
man:
رجل رجال
market:
سوق أسواق
media:
إعلام صحافة صحفي وسائل
meet:
اجتماع لقاء اجتماعات لقاءات
member:
عضو أعضاء
memorandum:
مذكرة
military:
عسكري عسكرية
militia:
ميليشيا ميليشيات مليشيا
minister:
وزير وزراء
ministry:
وزارة
minute:
دقيقة دقائق
missile:
صاروخ صواريخ
mission:
بعثة مهمة
mistake:
خطأ أخطاء
money:
مال أموال
monitor:
مراقب مراقبين مراقبة مراقبون
month:
شهر أشهر شهور
move:
خطوة تحرك
murder:
اغتيال
name:
اسم أسماء
national:
وطني وطنية قومي
naval:
بحري بحرية
negotiate:
مفاوضات تفاوض محادثات مباحثات
neighbor:
جار جيران جوار مجاورة
neutral:
محايد
new:
جديد جديدة جدد
next:
مقبل مقبلة قادم قادمة
north:
شمال شمالي
nuclear:
نووي نووية
number:
عدد أعداد
occupy:
احتلال احتل
offer:
عرض عروض
office:
مكتب
official:
مسؤول مسؤولين مسؤولون رسمي رسمية
oil:
نفط نفطي بترول خام
open:
فتح يفتح مفتوح افتتاح
operation:
عملية عمليات
oppose:
معارضة يعارض عارض
option:
خيار خيارات
order:
أمر أوامر
organization:
منظمة منظمات
output:
إنتاج ينتج
parliament:
برلمان برلماني
part:
جزء أجزاء
participate:
مشاركة يشارك شارك تشارك مشاركين نشارك
partner:
شريك شركاء شراكة
party:
حزب طرف أحزاب أطراف
past:
ماضي
pay:
دفع يدفع
peace:
سلام سلمي سلمية
percent:
نسبة
people:
شعب شعوب ناس
period:
فترة
permanent:
دائم دائمة
phase:
مرحلة مراحل
phone:
هاتف هاتفي
place:
مكان أماكن
plan:
خطة خطط مخطط
player:
لاعب لاعبين
police:
شرطة
policy:
سياسة سياسات
political:
سياسي سياسية سياسيين
poor:
فقير فقر فقراء
port:
ميناء موانئ
position:
موقف مواقف
possible:
ممكن إمكانية احتمال
power:
سلطة قوة قوى
prepare:
إعداد استعداد مستعد تحضير مستعدون مستعدة جاهز
present:
وجود تواجد
president:
رئيس رئاسة رئاسي رؤساء رئاسية
pressure:
ضغط ضغوط
prevent:
منع يمنع
price:
سعر أسعار
prison:
سجن سجون
prisoner:
أسير أسرى سجين سجناء معتقل معتقلين
problem:
مشكلة مشاكل مشكلات
process:
عملية
program:
برنامج برامج
project:
مشروع مشاريع مشروعات
promise:
وعد وعود تعهد
propose:
اقتراح مقترح اقترح
prosecutor:
نيابة مدعي
protect:
حماية يحمي حمى
protest:
احتجاج احتجاجات متظاهر متظاهرين
prove:
دليل إثبات أدلة
public:
عام جمهور
question:
سؤال أسئلة مسألة
quick:
سريع سرعة
race:
سباق
ratify:
تصديق مصادقة صادق
reach:
توصل وصل بلوغ
reason:
سبب أسباب
rebel:
متمرد متمردين متمردون
recognize:
اعتراف اعترف يعترف
reconstruction:
إعمار
red:
أحمر
reduce:
خفض تخفيض تقليص
reform:
إصلاح إصلاحات
refugee:
لاجئ لاجئين لاجئون
regime:
نظام
regional:
إقليمي إقليمية
reject:
رفض يرفض نرفض ترفض
relation:
علاقة علاقات
release:
إفراج
religion:
دين ديني
remain:
بقي يبقى ظل
remove:
إزالة
report:
تقرير تقارير
represent:
ممثل ممثلين يمثل تمثيل
resign:
استقالة استقال
resistance:
مقاومة
resolution:
قرار
resolve:
حل تسوية حلول
respect:
احترام احترم يحترم
respond:
رد يرد استجابة
responsible:
مسؤول مسؤولية
rest:
بقية
result:
نتيجة نتائج
return:
عودة عاد يعود
right:
حق حقوق
risk:
خطر مخاطر
road:
طريق طرق
role:
دور أدوار
round:
جولة جولات
rule:
حكم قاعدة
sanction:
عقوبة عقوبات
save:
إنقاذ أنقذ
schedule:
موعد جدول
school:
مدرسة مدارس
sea:
بحر
search:
بحث
season:
موسم
secret:
سر سري سرية
sector:
قطاع قطاعات
security:
أمن أمني أمنية
seek:
سعى يسعى تسعى
send:
أرسل إرسال يرسل
serious:
جدي جاد خطير
service:
خدمة خدمات
share:
سهم أسهم حصة
ship:
سفينة سفن
side:
جانب جانبان طرف
sign:
توقيع وقع يوقع
situation:
وضع أوضاع وضعية
soldier:
جندي جنود
south:
جنوب جنوبي
sovereignty:
سيادة
speak:
خطاب كلمة تحدث
spend:
إنفاق
stability:
استقرار مستقر
statement:
بيان تصريح تصريحات
step:
خطوة خطوات
stop:
وقف توقف إيقاف
strategy:
استراتيجية استراتيجي
street:
شارع شوارع
strength:
قوي تعزيز قوة
strike:
ضربة ضربات إضراب
student:
طالب طلاب
substitute:
بديل بدائل
success:
نجاح نجح ناجح
suffer:
معاناة يعاني
suicide:
انتحاري انتحار
summit:
قمة
supply:
إمداد إمدادات توريد
support:
دعم يدعم تأييد يؤيد دعمت
suspend:
تعليق علق
tax:
ضريبة ضرائب
team:
فريق
technical:
فني فنية تقني
term:
ولاية
terror:
إرهاب إرهابي إرهابية إرهابيين
threat:
تهديد تهديدات يهدد هدد
time:
وقت
today:
اليوم
tomorrow:
غدا
tour:
سياحة سياحي
trade:
تجارة تجاري تبادل
train:
تدريب
transfer:
نقل انتقال انتقالي انتقالية
treaty:
معاهدة
trial:
محاكمة
truth:
حقيقة صحيح صحة
understand:
تفاهم فهم
union:
اتحاد
unite:
وحدة متحد
urgent:
عاجل عاجلة
use:
استخدام استخدم يستخدم استعمال
value:
قيمة
victim:
ضحية ضحايا
victory:
نصر فوز انتصار فاز
village:
قرية قرى
violate:
انتهاك انتهاكات خرق خروقات خرق
violence:
عنف عنيف
visit:
زيارة زار
volume:
حجم
vote:
تصويت صوت
voter:
ناخب ناخبين
want:
أراد يريد تريد نريد رغبة
war:
حرب حروب
warn:
تحذير حذر يحذر
water:
مياه ماء
weak:
ضعيف ضعف
week:
أسبوع أسابيع
west:
غرب غربي
withdraw:
انسحاب سحب انسحب ينسحب
woman:
امرأة نساء
work:
عمل يعمل تعمل
worker:
عامل عمال
world:
عالم عالمي
year:
سنة عام سنوات أعوام
young:
شاب شباب
sit:
جلوس جلس يجلس
table:
طاولة
excuse:
مبرر تبرير ذريعة
wide:
واسع واسعة
day:
يوم أيام
direct:
مباشر مباشرة
complete:
استكمال إكمال اكتمل
clear:
واضح واضحة
common:
مشترك مشتركة
million:
مليون ملايين
billion:
مليار مليارات بليون
thousand:
ألف آلاف
hundred:
مئة مائة مئات
two:
اثنان اثنين
three:
ثلاثة ثلاث
four:
أربعة أربع
five:
خمسة خمس
six:
ستة ست
seven:
سبعة سبع
eight:
ثمانية ثماني
nine:
تسعة تسع
ten:
عشرة عشر
first:
أول أولى
second:
ثان ثانية ثاني
third:
ثالث ثالثة
last:
آخر أخير
`;
