/**
 * Trains the name tagger of a language pack and writes its weights. The same corpus, rules and gazetteers give the same
 * bytes. Run it again when the features (FEATURE_SET) or much of the pack's name data have changed.
 *
 *   npm run -s build:server
 *   npx node scripts/train-tagger.mjs --corpus CORPUS.jsonl[.gz] --output src/lang/ar/tagger/weights.ts [--language ar]
 *
 * and prints how well it does alone on a corpus that it was not trained on (exact ends and type):
 *
 *   npx node scripts/train-tagger.mjs --score CORPUS.jsonl[.gz] [--language ar]
 *
 * A corpus has one text a line: {"text": "...", "entities": [{"start", "end", "type"}]}, offsets in UTF-16 units, types
 * PER, LOC, ORG; every other type is learnt as one and never given out. Proclitics belong to the names, as in ANERcorp.
 * The output holds hashes of features with their weights, no words.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { gunzipSync } from 'node:zlib';
import { buildPathFinder } from '../dist/extract/label-paths.js';
import { buildNameTagger } from '../dist/extract/name-tagger.js';
import { FEATURE_SET } from '../dist/extract/tagger-features.js';
import { buildHintedReader, buildSampleReader } from '../dist/extract/tagger-samples.js';
import { LABEL_COUNT, packWeights } from '../dist/extract/tagger-weights.js';
import { PACKS } from '../dist/lang/registry.js';
import { TAGGED_TYPES } from '../dist/lang/tagger-model.js';
import { trainWeights } from './perceptron.mjs';

const { values } = parseArgs({
  options: {
    corpus: { type: 'string' },
    score: { type: 'string' },
    output: { type: 'string' },
    language: { type: 'string', default: 'ar' },
  },
});
const pack = PACKS.find(({ code }) => code === values.language);
if (pack === undefined) throw new Error(`no language pack ${values.language}`);
if ('namesBy' in pack.names) throw new Error(`the language pack ${pack.code} finds names by capitals, without tagger`);

const TYPES = { PER: 'PERSON', PERS: 'PERSON', LOC: 'LOCATION', GPE: 'LOCATION', ORG: 'ORGANIZATION' };
/** Letters a line of the written file. */
const LINE = 116;

const readCorpus = (path) => {
  const bytes = readFileSync(path);
  const text = (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line))
    .map(({ text: body, entities }) => ({
      text: body,
      names: entities.map(({ start, end, type }) => ({ start, end, type: TYPES[type] ?? type })),
    }));
};

const train = (path, output) => {
  const readSamples = buildSampleReader(pack);
  const sentences = readCorpus(path).flatMap(({ text, names }) => readSamples(text, names));
  const weights = trainWeights(sentences, { labels: LABEL_COUNT, buildPathFinder });
  const packed = packWeights(weights);
  const lines = packed.match(new RegExp(`.{1,${LINE}}`, 'g')) ?? [];
  writeFileSync(
    output,
    `// Written by scripts/train-tagger.mjs. Licence and origin: MODEL-CARD.md beside this file. Do not edit.
export const TRAINED_WITH = ${FEATURE_SET};

export const WEIGHTS: string = \`
${lines.join('\n')}
\`;
`,
  );
  process.stdout.write(
    `${sentences.length} sentences, ${weights.keys.length} features, ${packed.length} bytes -> ${output}\n`,
  );
};

const ratio = (part, whole) => (whole === 0 ? 0 : part / whole);

const score = (path) => {
  if (pack.tagger === undefined) throw new Error(`the language pack ${pack.code} has no tagger`);
  const read = buildHintedReader(pack);
  const tag = buildNameTagger(pack.tagger, pack.orthography);
  const counts = new Map(['all', ...TAGGED_TYPES].map((type) => [type, { right: 0, found: 0, marked: 0 }]));
  const count = (type, what) => {
    counts.get(type)[what] += 1;
    counts.get('all')[what] += 1;
  };
  for (const { text, names } of readCorpus(path)) {
    const { doc, hints } = read(text);
    // Whole words on both sides: proclitics may be inside or outside.
    const wordStart = (offset) => doc.tokens[doc.tokenAt(offset)]?.start ?? offset;
    const marked = names.filter(({ type }) => TAGGED_TYPES.includes(type));
    const open = new Set(marked.map(({ start, end, type }) => `${wordStart(start)}-${end}-${type}`));
    for (const { type } of marked) count(type, 'marked');
    for (const { from, to, type } of tag(doc, hints).names) {
      count(type, 'found');
      if (open.delete(`${doc.tokens[from].start}-${doc.tokens[to - 1].end}-${type}`)) count(type, 'right');
    }
  }
  for (const [type, { right, found, marked }] of counts) {
    const precision = ratio(right, found);
    const recall = ratio(right, marked);
    const shown = [precision, recall, ratio(2 * precision * recall, precision + recall)].map((part) => part.toFixed(3));
    process.stdout.write(`${type.padEnd(13)} P ${shown[0]}  R ${shown[1]}  F1 ${shown[2]}  (${marked} names)\n`);
  }
};

if (values.corpus !== undefined && values.output !== undefined) train(values.corpus, values.output);
if (values.score !== undefined) score(values.score);
