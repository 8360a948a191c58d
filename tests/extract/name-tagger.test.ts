import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { trainWeights } from '../../scripts/perceptron.mjs';
import { buildPathFinder } from '../../src/extract/label-paths.js';
import { buildNameTagger, LONGEST_STRETCH } from '../../src/extract/name-tagger.js';
import { FEATURE_SET } from '../../src/extract/tagger-features.js';
import { buildHintedReader, buildSampleReader, type MarkedName } from '../../src/extract/tagger-samples.js';
import { LABEL_COUNT, packWeights } from '../../src/extract/tagger-weights.js';
import { ARABIC } from '../../src/lang/ar/pack.js';
import type { TaggerModel } from '../../src/lang/tagger-model.js';

/** A sentence with its names in brackets: "قال [PERSON سعد]". */
const parse = (marked: string): { text: string; names: MarkedName[] } => {
  const names: MarkedName[] = [];
  let text = '';
  for (const part of marked.split(/(\[[^\]]+\])/u)) {
    const name = /^\[([A-Z]+) (.+)\]$/u.exec(part);
    if (name === null) text += part;
    else {
      names.push({ type: name[1]!, start: text.length, end: text.length + name[2]!.length });
      text += name[2];
    }
  }
  return { text, names };
};

// Made-up words, so that neither gazetteer nor rules know them.
const PEOPLE = ['برطوش', 'زمهلوت', 'قرنبيط', 'شلهوب فرزان', 'غطمير', 'هنطوش'];
const PLACES = ['دربنجا', 'سقمونيا', 'كرنبولا', 'طبرقانا', 'زنبارا', 'مشقلينا'];
const FIRMS = ['أوربتكس', 'نمكوتك', 'سفنتكس', 'دلموتكس', 'كرموتكس', 'بلنتكس'];
const CORPUS = PEOPLE.flatMap((person, index) => {
  const place = PLACES[index]!;
  const firm = FIRMS[index]!;
  return [
    `قال [PERSON ${person}] إن الطريق إلى [LOCATION ${place}] مفتوح.`,
    `وسافر [PERSON ${person}] من [LOCATION ${place}] مساء.`,
    `أعلنت شركة [ORGANIZATION ${firm}] في [LOCATION ${place}] عن ربح.`,
    `وكتب [PERSON ${person}] في كتاب [OTHER ${firm}] أن الماء قليل.`,
    'كان الطريق طويلا والماء قليلا في المساء.',
  ].map(parse);
});

const readSamples = buildSampleReader(ARABIC);
const read = buildHintedReader(ARABIC);
const train = (): string =>
  packWeights(
    trainWeights(
      CORPUS.flatMap(({ text, names }) => readSamples(text, names)),
      { labels: LABEL_COUNT, buildPathFinder, rounds: 2, smallest: 1 },
    ),
  );

const weights = train();
const model: TaggerModel = {
  featureSet: FEATURE_SET,
  weights,
  thresholds: { PERSON: 0, LOCATION: 0, ORGANIZATION: 0 },
  extension: 0,
  correction: 0,
  refusal: 0,
};
const tagger = buildNameTagger(model, ARABIC.orthography);
const namesIn = (text: string) => {
  const { doc, hints } = read(text);
  return tagger(doc, hints).names.map(({ from, to, type }) => ({
    type,
    text: text.slice(doc.tokens[from]!.start, doc.tokens[to - 1]!.end),
  }));
};

describe('training', () => {
  test('gives the same bytes from the same corpus', () => {
    expect(train()).toBe(weights);
  });

  test('gives the same bytes on every machine', () => {
    // Numbers stand for features here, so that neither rules nor gazetteers can change what is learnt.
    const sentences = Array.from({ length: 40 }, (_, sentence) =>
      Array.from({ length: 6 }, (_, at) => ({
        general: Int32Array.of((sentence * 7 + at * 13) % 29, 100 + ((sentence + at) % 11)),
        spelling: Int32Array.of(1000 + ((sentence * at) % 17)),
        label: at === sentence % 5 ? 1 : at === (sentence % 5) + 1 && sentence % 3 === 0 ? 2 : 0,
      })),
    );
    const packed = packWeights(trainWeights(sentences, { labels: LABEL_COUNT, buildPathFinder, smallest: 1 }));
    expect(createHash('sha256').update(packed).digest('hex')).toBe(
      'b53a9ba60c05026d6716a73746c75d82d58b2476b77d1d5611a69fd53b3c972d',
    );
  });
});

describe('the tagger', () => {
  test.each(CORPUS.slice(0, 10))('gives back what it was taught: $text', ({ text, names }) => {
    const expected = names
      .filter(({ type }) => type !== 'OTHER')
      .map(({ type, start, end }) => ({ type, text: text.slice(start, end) }));
    expect(namesIn(text)).toEqual(expected);
  });

  test.each([
    ['قال زغمبوط إن الطريق مفتوح.', { type: 'PERSON', text: 'زغمبوط' }],
    ['أعلنت شركة فرزوتكس عن ربح.', { type: 'ORGANIZATION', text: 'فرزوتكس' }],
    ['الطريق إلى شمطارا مفتوح.', { type: 'LOCATION', text: 'شمطارا' }],
  ])('reads an unknown word by its place: %s', (text, name) => {
    expect(namesIn(text)).toContainEqual(name);
  });

  test('tells how sure it is of a name, and what a name of others would cost', () => {
    const { doc, hints } = read('قال برطوش إن الطريق إلى دربنجا مفتوح.');
    const { names, losses } = tagger(doc, hints, [
      { from: 1, to: 2, type: 'PERSON' },
      { from: 1, to: 2, type: 'LOCATION' },
      { from: 1, to: 3, type: 'PERSON' },
      { from: 3, to: 4, type: 'LOCATION' },
    ]);
    expect(names.map(({ margin }) => margin > 0)).toEqual([true, true]);
    expect([...losses].map((loss) => loss > 0)).toEqual([false, true, true, true]);
    expect(losses[1]).toBeGreaterThanOrEqual(names[0]!.margin);
  });

  test('is the same whatever it has read before', () => {
    const text = 'قال زغمبوط إن الطريق إلى شمطارا مفتوح.';
    const { doc, hints } = read(text);
    const before = tagger(doc, hints);
    for (const { text: other } of CORPUS) namesIn(other);
    expect(tagger(doc, hints)).toEqual(before);
    expect(buildNameTagger(model, ARABIC.orthography)(doc, hints)).toEqual(before);
  });

  test.each([
    ['nothing', ''],
    ['signs alone', '، . "" — ؟!'],
    ['one endless sentence', 'قال برطوش '.repeat(LONGEST_STRETCH)],
    ['other scripts', 'قال John برطوش 😀 二 سنة ٢٠١٧'],
  ])('bears %s', (_, text) => {
    for (const { text: name } of namesIn(text)) expect(text).toContain(name);
  });

  test('finds names in all parts of an endless sentence', () => {
    expect(namesIn('قال برطوش إن '.repeat(LONGEST_STRETCH)).length).toBeGreaterThan(LONGEST_STRETCH * 0.9);
  });

  test('refuses weights learnt from other features', () => {
    const { doc } = read('قال برطوش.');
    expect(() => buildNameTagger({ ...model, featureSet: FEATURE_SET + 1 }, ARABIC.orthography)(doc)).toThrow(
      /feature set/u,
    );
  });
});
