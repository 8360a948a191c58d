import { describe, expect, test } from 'vitest';
import { type AnnotatedDocument, annotate } from '../../src/extract/annotated-document.js';
import { buildHypothesiser } from '../../src/extract/hypotheses.js';
import { buildLexicon } from '../../src/extract/lexicon.js';
import { ORTHOGRAPHY } from '../../src/lang/ar/orthography.js';
import { buildDocument } from '../../src/text/document.js';
import { slice } from '../../src/text/span.js';

const hypothesise = buildHypothesiser(ORTHOGRAPHY);
const read = (text: string): AnnotatedDocument =>
  annotate(
    buildDocument(text),
    [],
    {
      externalId: null,
      url: null,
      publisher: null,
      title: null,
      text,
      language: null,
      byline: null,
      publishedAt: null,
      sha256: '',
    },
    hypothesise,
  );

const lexicon = buildLexicon([
  { forms: ['موسكو'], proclitics: 'ANY', value: 'city' },
  { forms: ['وزارة الخارجية'], proclitics: 'ANY', value: 'ministry' },
  { forms: ['وزارة الخارجية الروسية'], proclitics: 'ANY', value: 'Russian ministry' },
  { forms: ['قال', 'أشار إلى'], proclitics: 'CONJUNCTION', value: 'cue' },
  { forms: ['بين'], proclitics: 'NONE', value: 'between' },
  { forms: ['تنظيم داعش'], proclitics: 'ANY', value: 'group' },
  { forms: ['أ.ف.ب'], proclitics: 'ANY', value: 'agency' },
  { forms: ['جان-كلود يونكر'], proclitics: 'ANY', value: 'man' },
  { forms: ['الوفد'], proclitics: 'PREPOSITION', value: 'delegation' },
]);

const found = (text: string, throughMarks = false): string[] => {
  const doc = read(text);
  return doc.tokens.flatMap((token) =>
    lexicon.at(doc, token.index, throughMarks).map(({ value, span }) => `${value}: ${slice(text, span)}`),
  );
};

describe('finds', () => {
  test.each([
    ['the whole word', 'في موسكو', ['city: موسكو']],
    ['behind proclitics', 'وبموسكو', ['city: موسكو']],
    ['with vowel signs', 'وَبِمُوسكو', ['city: مُوسكو']],
    [
      'the longest first',
      'لوزارة الخارجية الروسية',
      ['Russian ministry: وزارة الخارجية الروسية', 'ministry: وزارة الخارجية'],
    ],
    ['a conjunction only', 'وقال لقال', ['cue: قال']],
    ['a verb with its preposition', 'وأشار الى ذلك', ['cue: أشار الى']],
    ['no proclitic', 'بين وبين', ['between: بين']],
    ['a fused word whole', 'للوفد', ['delegation: للوفد']],
    ['an acronym with stops', 'نقلت أ.ف.ب عنه', ['agency: أ.ف.ب']],
    ['an acronym with spaces', 'نقلت أ ف ب عنه', ['agency: أ ف ب']],
    ['an acronym with both', 'نقلت أ. ف. ب. عنه', ['agency: أ. ف. ب']],
    ['a hyphen', 'قال جان-كلود يونكر', ['cue: قال', 'man: جان-كلود يونكر']],
    ['a hyphen left out', 'جان كلود يونكر', ['man: جان كلود يونكر']],
    ['nothing over a dash', 'جان - كلود يونكر', []],
    ['nothing over a full stop', 'وزارة. الخارجية', []],
    ['nothing over a line break', 'وزارة\nالخارجية', []],
    ['nothing over a comma', 'وزارة، الخارجية', []],
    ['nothing over marks', 'تنظيم "داعش"', []],
    ['nothing in nothing', '', []],
  ])('%s', (_, text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  test('a name with marks inside, when asked', () => {
    expect(found('تنظيم "داعش" باق', true)).toEqual(['group: تنظيم "داعش']);
  });

  test('all of a document, in order', () => {
    const doc = read('وقال في موسكو');
    expect(lexicon.find(doc).map(({ value }) => value)).toEqual(['cue', 'city']);
  });

  test('values by folded words', () => {
    expect(lexicon.lookup(['وزاره', 'الخارجيه'])).toEqual(['ministry']);
    expect(lexicon.lookup(['وزاره'])).toEqual([]);
    expect(lexicon.lookup(['constructor'])).toEqual([]);
  });
});

test.each(['', ' ', '«»'])('a form without a word is our bug: %j', (form) => {
  expect(() => buildLexicon([{ forms: [form], proclitics: 'ANY', value: 1 }])).toThrow('form without a word');
});

test('time grows with the text, not with the entries', () => {
  const rows = Array.from({ length: 20_000 }, (_, index) => ({
    forms: [`كلمة${index} ثانية`],
    proclitics: 'ANY' as const,
    value: index,
  }));
  const large = buildLexicon(rows);
  const doc = read('كلمة19999 ثانية وكلمة7 ثانية '.repeat(5000));
  const start = performance.now();
  expect(large.find(doc).length).toBe(10_000);
  expect(performance.now() - start).toBeLessThan(1000);
});
