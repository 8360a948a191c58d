import type { GazetteerEntry } from '../name-grammar.js';
import { readEntryRows } from './entry-rows.js';

/** Missions, agencies and unions of states beside those of organizations.ts. Curated by hand. */
export const BODIES: readonly GazetteerEntry[] = readEntryRows(
  'ORGANIZATION',
  'INTERGOVERNMENTAL',
  `
org.isaf|AF|International Security Assistance Force|ARMED_FORCES
إيساف
القوة الدولية للمساعدة على إرساء الأمن
قوة المساعدة الدولية لإرساء الأمن
org.unamid|SD|African Union–United Nations Mission in Darfur
يوناميد
اليوناميد
org.unami|IQ|United Nations Assistance Mission for Iraq
يونامي
بعثة الأمم المتحدة في العراق
بعثة الأمم المتحدة لمساعدة العراق
org.unsmil|LY|United Nations Support Mission in Libya
بعثة الأمم المتحدة في ليبيا
بعثة الأمم المتحدة للدعم في ليبيا
org.monusco|CD|United Nations Mission in the Democratic Republic of the Congo
مونوسكو
org.minurso|EH|United Nations Mission for the Referendum in Western Sahara
مينورسو
المينورسو
org.icao|CA|International Civil Aviation Organization
إيكاو
الإيكاو
منظمة الطيران المدني الدولي
org.iata|CA|International Air Transport Association
إياتا
الاتحاد الدولي للنقل الجوي
org.imo|GB|International Maritime Organization
المنظمة البحرية الدولية
org.wipo|CH|World Intellectual Property Organization
ويبو
المنظمة العالمية للملكية الفكرية
org.europol|NL|Europol
يوروبول
اليوروبول
org.asean|ID|Association of Southeast Asian Nations
آسيان
رابطة آسيان
رابطة دول جنوب شرق آسيا
org.apec|SG|Asia-Pacific Economic Cooperation
منتدى أبيك
منتدى التعاون الاقتصادي لدول آسيا والمحيط الهادئ
org.ecowas|NG|Economic Community of West African States
إيكواس
الإيكواس
المجموعة الاقتصادية لدول غرب أفريقيا
org.igad|DJ|Intergovernmental Authority on Development
إيغاد
هيئة إيغاد
الهيئة الحكومية للتنمية
org.mercosur|UY|Mercosur
ميركوسور
الميركوسور
org.concacaf|US|CONCACAF|FEDERATION
كونكاكاف
الكونكاكاف
org.fiba|CH|International Basketball Federation|FEDERATION
الاتحاد الدولي لكرة السلة
org.iaaf|MC|International Association of Athletics Federations|FEDERATION
الاتحاد الدولي لألعاب القوى
org.oxfam|GB|Oxfam|NGO
أوكسفام
منظمة أوكسفام
org.care|CH|CARE International|NGO
منظمة كير
org.farc|CO|Revolutionary Armed Forces of Colombia|ARMED_GROUP
القوات المسلحة الثورية الكولومبية
حركة فارك
org.eta|ES|ETA|ARMED_GROUP
منظمة إيتا
حركة إيتا
org.boko-haram|NG|Boko Haram|ARMED_GROUP
بوكو حرام
جماعة بوكو حرام
حركة بوكو حرام
org.kadima|IL|Kadima|PARTY
كاديما
حزب كاديما
`,
);
