import type { SearchGrammar } from '../search-grammar.js';
import { lines } from './words.js';

export const SEARCH: SearchGrammar = {
  questions: lines(`
ماذا
ما
ماهو
ماهي
مالذي
الذي
هل
من
كيف
متى
أين
لماذا
أي
هو
هي
كان
كانت
تصريحات
تصريح
أقوال
كلام
موقف
رأي
  `),
  about: lines(`
عن
حول
بشأن
بخصوص
تجاه
إزاء
حيال
  `),
  says: lines(`
قال
قالت
قالوا
قاله
قالته
يقول
تقول
صرح
صرحت
علق
علقت
تحدث
تحدثت
تكلم
رأى
  `),
  letters: 'ابتثجحخدذرزسشصضطظعغفقكلمنهويء',
};
