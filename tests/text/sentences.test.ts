import { describe, expect, test } from 'vitest';
import { buildDocumentReader } from '../../src/extract/annotated-document.js';
import { ORTHOGRAPHY as ARABIC } from '../../src/lang/ar/orthography.js';
import { ORTHOGRAPHY as ENGLISH } from '../../src/lang/en/orthography.js';
import { slice } from '../../src/text/span.js';

const readers = { ar: buildDocumentReader(ARABIC), en: buildDocumentReader(ENGLISH) };

describe('Arabic', () => {
  test.each([
    ['full stops', 'وصل الوفد. وقال نعم.', ['وصل الوفد.', 'وقال نعم.']],
    ['question and exclamation marks', 'هل وصل؟ نعم! وصل.', ['هل وصل؟', 'نعم!', 'وصل.']],
    ['a stop inside marks', 'قال: «وصل الوفد.» ومضى.', ['قال: «وصل الوفد.»', 'ومضى.']],
    ['a stop behind marks', 'قال: «وصل الوفد». ومضى.', ['قال: «وصل الوفد».', 'ومضى.']],
    ['a question that goes on', 'سأل «هل وصل؟»، ثم مضى.', ['سأل «هل وصل؟»، ثم مضى.']],
    ['no space behind the stop', 'وصل الوفد.وقال الوزير نعم', ['وصل الوفد.', 'وقال الوزير نعم']],
    ['no space behind marks and stop', 'قال «نعم».وأضاف الوزير لا', ['قال «نعم».', 'وأضاف الوزير لا']],
    ['a space before the stop', 'وصل الوفد . وقال نعم', ['وصل الوفد .', 'وقال نعم']],
    ['a doctor', 'وصل د. سامر القاضي. ومضى.', ['وصل د. سامر القاضي.', 'ومضى.']],
    ['an agency with stops', 'نقلت أ.ف.ب عن الوزير نعم', ['نقلت أ.ف.ب عن الوزير نعم']],
    ['a year of the Hijra', 'كان ذلك عام 1438 هـ. ومضى الوفد.', ['كان ذلك عام 1438 هـ.', 'ومضى الوفد.']],
    ['fractions', 'ارتفع 3.5 في المائة إلى ٤٫٢ وبـ16.6 أمس.', ['ارتفع 3.5 في المائة إلى ٤٫٢ وبـ16.6 أمس.']],
    ['a year at the end', 'كان ذلك عام 2017. ومضى الوفد.', ['كان ذلك عام 2017.', 'ومضى الوفد.']],
    ['numbered lines', '1. الوصول\n2. المغادرة', ['1. الوصول', '2. المغادرة']],
    [
      'two dots, a pause in many papers',
      'وصل الوفد إلى الميناء صباح اليوم.. وقال الوزير نعم',
      ['وصل الوفد إلى الميناء صباح اليوم.. وقال الوزير نعم'],
    ],
    ['two dots in a title', 'بالصور.. الوفد في الميناء', ['بالصور.. الوفد في الميناء']],
    ['an ellipsis', 'قال الوزير إن الوفد وصل... ومضى', ['قال الوزير إن الوفد وصل... ومضى']],
    ['an ellipsis in brackets', 'التهديد الكبير (...) المقلق لهم', ['التهديد الكبير (...) المقلق لهم']],
    ['line breaks', 'وصل الوفد\n\nومضى', ['وصل الوفد', 'ومضى']],
    ['an address', 'الموقع www.harbour.example مفتوح.', ['الموقع www.harbour.example مفتوح.']],
    ['stops in a row', 'وصل؟! ومضى!!! نعم', ['وصل؟!', 'ومضى!!!', 'نعم']],
    ['nothing', '', []],
    ['a stop alone', '.', ['.']],
  ])('%s', (_, text, expected) => {
    expect(readers.ar(text).sentences.map((sentence) => slice(text, sentence))).toEqual(expected);
  });
});

describe('English', () => {
  test.each([
    ['titles', 'Mr. Kadi met Sen. Lee. They talked.', ['Mr. Kadi met Sen. Lee.', 'They talked.']],
    ['initials', 'John G. Lee and J.P. Kadi came. They talked.', ['John G. Lee and J.P. Kadi came.', 'They talked.']],
    ['an acronym before a name', 'The U.S. Senate voted. It passed.', ['The U.S. Senate voted.', 'It passed.']],
    ['an acronym at the end', 'They left the U.S. The talks went on.', ['They left the U.S.', 'The talks went on.']],
    ['an acronym before lower case', 'Top U.S. officials came.', ['Top U.S. officials came.']],
    ['a state', 'In Riverton, N.H., they met. It rained.', ['In Riverton, N.H., they met.', 'It rained.']],
    ['hours', 'At 7 p.m. they met.', ['At 7 p.m. they met.']],
    ['months', 'On Sept. 3 they met.', ['On Sept. 3 they met.']],
    ['a question that goes on', '"Is it open?" she asked. "Yes."', ['"Is it open?" she asked.', '"Yes."']],
    ['a name with a mark', 'Yahoo! said so. Fine.', ['Yahoo! said so.', 'Fine.']],
    ['no space behind the stop', 'It is open.They met.', ['It is open.', 'They met.']],
    ['a share code', 'Kadi Corp <KADI.T> rose. Fine.', ['Kadi Corp <KADI.T> rose.', 'Fine.']],
    ['an address', 'See harbour.example for more.', ['See harbour.example for more.']],
    ['marks behind the stop', '“Yes.” They met.', ['“Yes.”', 'They met.']],
    ['an ellipsis', 'We said ... They met.', ['We said ... They met.']],
  ])('%s', (_, text, expected) => {
    expect(readers.en(text).sentences.map((sentence) => slice(text, sentence))).toEqual(expected);
  });
});
