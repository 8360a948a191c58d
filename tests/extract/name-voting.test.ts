import { describe, expect, test } from 'vitest';
import { trainWeights } from '../../scripts/perceptron.mjs';
import { annotate, buildDocumentReader, spanOf } from '../../src/extract/annotated-document.js';
import { buildBlockReader } from '../../src/extract/blocks.js';
import { buildHypothesiser } from '../../src/extract/hypotheses.js';
import { buildPathFinder } from '../../src/extract/label-paths.js';
import { compileNames, readNameWords } from '../../src/extract/name-reading.js';
import { findNameSpans } from '../../src/extract/name-spans.js';
import { buildNameVoter } from '../../src/extract/name-voting.js';
import { FEATURE_SET } from '../../src/extract/tagger-features.js';
import { buildSampleReader, type MarkedName } from '../../src/extract/tagger-samples.js';
import { LABEL_COUNT, packWeights } from '../../src/extract/tagger-weights.js';
import { toDraft } from '../../src/ingest/draft.js';
import { ARABIC } from '../../src/lang/ar/pack.js';
import type { TaggerModel } from '../../src/lang/tagger-model.js';

/** A sentence with its names in brackets: "قال [PERSON سعد]". */
const parse = (marked: string): { text: string; names: MarkedName[] } => {
  const names: MarkedName[] = [];
  let text = '';
  for (const part of marked.split(/(\[[^\]]+\])/u)) {
    const name = /^\[([A-Z]+) (.+)\]$/u.exec(part);
    if (name !== null) names.push({ type: name[1]!, start: text.length, end: text.length + name[2]!.length });
    text += name === null ? part : name[2];
  }
  return { text, names };
};

// The tagger is taught that the made-up words are names, that "محمود" before "الفلك" is none, and that names end early.
const LESSONS = [
  'قال [PERSON برطوش] إن الماء قليل.',
  'قال [PERSON زمهلوت] إن الماء قليل.',
  'قال [PERSON وبرطوش] إن الماء كثير.',
  'وصل [PERSON برطوش] مساء.',
  'وصل [PERSON طارق زمهلوت] زحلفة مساء.',
  'وصل [PERSON طارق برطوش] زحلفة مساء.',
  'هذا محمود الفلك عند الناس.',
  'كان محمود الفلك عند الناس.',
  'ذهب إلى [LOCATION دربنجا] مساء.',
  'ذهب إلى [LOCATION سقمونيا] مساء.',
  'كان الماء قليلا.',
].map(parse);

const readSamples = buildSampleReader(ARABIC);
const weights = packWeights(
  trainWeights(Array.from({ length: 4 }, () => LESSONS.flatMap(({ text, names }) => readSamples(text, names))).flat(), {
    labels: LABEL_COUNT,
    buildPathFinder,
    smallest: 1,
  }),
);
const MODEL: TaggerModel = {
  featureSet: FEATURE_SET,
  weights,
  thresholds: { PERSON: 1, LOCATION: 1, ORGANIZATION: 1 },
  extension: 1,
  correction: 1,
  refusal: 1,
};
const NEVER = 2 ** 30;

const read = buildDocumentReader(ARABIC.orthography);
const readBlocks = buildBlockReader(ARABIC.blocks);
const hypothesise = buildHypothesiser(ARABIC.orthography);
const compiled = compileNames(ARABIC.names, ARABIC.orthography);

const namesIn = (text: string, model: TaggerModel | null) => {
  const plain = read(text);
  const draft = toDraft({ text });
  const doc = annotate(plain, readBlocks(plain, draft), draft, hypothesise);
  const reading = readNameWords(compiled, doc);
  const found = findNameSpans(reading);
  const { spans } = model === null ? found : buildNameVoter(model, ARABIC.orthography)(reading, found);
  return spans.map((span) => {
    const { start, end } = spanOf(doc, span.from, span.to, span.hypothesis ?? undefined);
    return `${span.construction} ${span.type} ${text.slice(start, end)}`;
  });
};

describe('the vote of the tagger', () => {
  test.each([
    ['adds a name that no rule sees', 'قال برطوش إن الماء كثير.', [], ['TAGGED PERSON برطوش']],
    [
      'leaves a conjunction outside when the article writes the name without it',
      'قال برطوش إن الماء قليل. قال وبرطوش إن الماء كثير.',
      [],
      ['TAGGED PERSON برطوش', 'TAGGED PERSON برطوش'],
    ],
    [
      'leaves what rules and tagger agree on',
      'قال برطوش إن بيروت قريبة.',
      ['GAZETTEER LOCATION بيروت'],
      ['TAGGED PERSON برطوش', 'GAZETTEER LOCATION بيروت'],
    ],
    [
      'leaves part of a full name to the reader of repeated names',
      'وصل طارق برطوش. قال برطوش إن الماء قليل.',
      ['GIVEN_NAME PERSON طارق برطوش'],
      ['GIVEN_NAME PERSON طارق برطوش'],
    ],
    [
      'believes a title more than the doubt of the tagger',
      'هذا الوزير محمود الفلك عند الناس.',
      ['TITLE_NAME PERSON محمود الفلك'],
      ['TITLE_NAME PERSON محمود الفلك'],
    ],
    ['adds nothing where nobody sees a name', 'كان الماء قليلا.', [], []],
  ])('%s', (_, text, alone, voted) => {
    expect(namesIn(text, null)).toEqual(alone);
    expect(namesIn(text, MODEL)).toEqual(voted);
  });

  test('drops a guess that the tagger thinks very unlikely, and keeps it otherwise', () => {
    const text = 'هذا محمود الفلك عند الناس.';
    const guess = 'GIVEN_NAME PERSON محمود الفلك';
    expect(namesIn(text, null)).toEqual([guess]);
    expect(namesIn(text, MODEL)).toEqual([]);
    expect(namesIn(text, { ...MODEL, refusal: NEVER })).toEqual([guess]);
  });

  test('moves the end of a guess where the tagger sees it elsewhere', () => {
    const text = 'وصل طارق برطوش زحلفة مساء.';
    const guess = 'GIVEN_NAME PERSON طارق برطوش زحلفة';
    expect(namesIn(text, null)).toEqual([guess]);
    expect(namesIn(text, MODEL)).toEqual(['GIVEN_NAME PERSON طارق برطوش']);
    expect(namesIn(text, { ...MODEL, extension: NEVER, correction: NEVER, refusal: NEVER })).toEqual([guess]);
  });

  test('adds a name only above the threshold of its type', () => {
    const text = 'ذهب إلى دربنجا مساء.';
    expect(namesIn(text, MODEL)).toEqual(['TAGGED LOCATION دربنجا']);
    expect(namesIn(text, { ...MODEL, thresholds: { ...MODEL.thresholds, LOCATION: NEVER } })).toEqual([]);
  });
});
