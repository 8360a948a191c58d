import { lines } from './words.js';

/** Free prepositions and the like that open an adjunct. */
export const FREE_PREPOSITIONS = lines(`
  في
  من
  عن
  على
  إلى
  مع
  خلال
  أثناء
  بعد
  قبل
  عقب
  أمام
  بين
  حول
  ضد
  عبر
  منذ
  حتى
  لدى
  بشأن
  بخصوص
  ضمن
  تجاه
  إزاء
  ردا
  قبيل
  إثر
  بمناسبة
  بواسطة
  داخل
  فوق
  تحت
  نتيجة
  بسبب
  حين
  عندما
  بعدما
  وذلك
  حيال
  كما
  فيما
  حيث
`);

/** Prepositions with the pronoun of one person or thing written on. */
export const BOUND_PREPOSITIONS = lines(`
  خلاله
  خلالها
  عليه
  عليها
  إليه
  إليها
  فيه
  فيها
  به
  بها
  له
  لها
  منه
  منها
  معه
  معها
  عنه
  عنها
`);
