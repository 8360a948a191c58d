import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { detectLanguage } from '../../src/lang/detect.js';
import { arbitraryText } from '../text/arbitrary-text.js';

const CERTAIN = 0.7;

describe('is sure of sentences', () => {
  test.each([
    ['ar', 'قال الوزير إن الميناء سيفتح أبوابه أمام السفن يوم الأحد المقبل.'],
    ['ar', 'وأضاف أن العمال وصلوا إلى المدينة قبل أسبوع، مؤكداً أن العمل لم يتوقف.'],
    ['ar', 'ﻗﺎﻝ ﺍﻟﻮﺯﻳﺮ ﺇﻥ ﺍﻟﻤﻴﻨﺎﺀ ﻣﻔﺘﻮﺡ'],
    ['ar', 'قَالَ الوَزِيرُ إِنَّ المِينَاءَ مَفْتُوحٌ'],
    ['ar', 'وقال المتحدث باسم شركة Harbour Lines إن السفينة Blue Star وصلت إلى ميناء بيروت أمس.'],
    ['ar', 'وصل وفد من شركة پيجو إلى مدينة گرگان في إيران، بحسب ما قال الوزير.'],
    ['ar', 'اکد الوزیر ان المیناء مفتوح امام السفن فی المدینة التی وصل الیها الوفد'],
    ['en', 'The minister said on Sunday that the harbour would be open to ships from next week.'],
    ['en', 'Workers arrived in the city a week ago, and they have not stopped since, he told reporters.'],
    ['en', 'President Müller said the café in São Paulo was open to all of them.'],
    ['other', 'وزیر گفت که بندر از هفته آینده برای کشتی‌ها باز خواهد شد و کارگران به شهر رسیده‌اند.'],
    ['other', 'وزير كفت كه بندر از هفته آينده براي كشتي ها باز خواهد شد و اين كار در شهر انجام شده است.'],
    ['other', 'وزیر نے کہا ہے کہ بندرگاہ اگلے ہفتے سے جہازوں کے لیے کھول دی جائے گی۔'],
    ['other', 'وەزیر گوتی بەندەرەکە لە هەفتەی داهاتوو بۆ کەشتییەکان دەکرێتەوە.'],
    ['other', 'وزیر وویل چې بندر به په راتلونکې اونۍ کې د کښتیو لپاره پرانیستل شي.'],
    ['other', 'Le ministre a déclaré dimanche que le port serait ouvert aux navires dès la semaine prochaine.'],
    ['other', 'Der Minister sagte am Sonntag, dass der Hafen ab der nächsten Woche für Schiffe offen sei.'],
    ['other', 'El ministro dijo el domingo que el puerto estará abierto a los barcos desde la próxima semana.'],
    ['other', 'Il ministro ha detto che il porto sarà aperto alle navi dalla prossima settimana.'],
    ['other', 'O ministro disse que o porto será aberto aos navios a partir da próxima semana.'],
    ['other', 'De minister zei dat de haven vanaf volgende week open is voor schepen.'],
    ['other', 'Bakan, limanın gelecek haftadan itibaren gemilere açılacağını söyledi.'],
    ['other', 'Ministern sade att hamnen är öppen för fartyg från nästa vecka.'],
    ['other', 'Menteri mengatakan bahwa pelabuhan akan dibuka untuk kapal dari minggu depan.'],
    ['other', 'Minister powiedział, że port będzie otwarty dla statków od przyszłego tygodnia.'],
    ['other', 'Министр сказал, что порт будет открыт для судов со следующей недели.'],
    ['other', 'השר אמר כי הנמל ייפתח לאוניות בשבוע הבא.'],
    ['other', 'Ο υπουργός είπε ότι το λιμάνι θα ανοίξει.'],
    ['other', '部长说，港口将于下周对船只开放。'],
    ['other', '장관은 항구가 다음 주부터 열린다고 말했다.'],
    ['other', '2017 – 15/09, 3.5 %'],
    ['other', ''],
    ['other', '😀😀😀'],
  ])('%s: %s', (language, text) => {
    const found = detectLanguage(text);
    expect(found.language).toBe(language);
    expect(found.confidence).toBeGreaterThanOrEqual(CERTAIN);
  });
});

describe('guesses at a few words', () => {
  test.each([
    ['ar', 'مقتل جنديين'],
    ['en', 'Harbour minister quits'],
  ])('%s: %s', (language, text) => {
    const found = detectLanguage(text);
    expect(found.language).toBe(language);
    expect(found.confidence).toBeLessThan(CERTAIN);
  });
});

test('a long text is sampled, not only its beginning', () => {
  const text = `${'Photo: Sam Kadi. '.repeat(100)}\n${'قال الوزير إن الميناء مفتوح أمام السفن. '.repeat(4000)}`;
  expect(detectLanguage(text).language).toBe('ar');
});

test('any text has a language and a confidence', () => {
  fc.assert(
    fc.property(arbitraryText, (text) => {
      const { language, confidence } = detectLanguage(text);
      expect(['ar', 'en', 'other']).toContain(language);
      expect(confidence >= 0 && confidence <= 1).toBe(true);
    }),
  );
});
