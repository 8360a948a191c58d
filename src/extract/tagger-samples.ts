import type { BlockGrammar } from '../lang/block-grammar.js';
import type { NameGrammar } from '../lang/name-grammar.js';
import type { Orthography } from '../lang/orthography.js';
import { TAGGER_LABELS } from '../lang/tagger-model.js';
import type { ArticleDraft } from '../model/article.js';
import type { Span } from '../text/span.js';
import { type AnnotatedDocument, annotate, buildDocumentReader } from './annotated-document.js';
import { buildBlockReader } from './blocks.js';
import { buildHypothesiser } from './hypotheses.js';
import { hintsOf, topicOf } from './name-hints.js';
import { compileNames, readNameWords } from './name-reading.js';
import { findNameSpans } from './name-spans.js';
import { tagStretches } from './name-tagger.js';
import {
  buildContextWords,
  buildWordFeatures,
  CONTEXT_KEYS,
  type ContextWords,
  EDGE,
  eachHintKey,
  eachWordKey,
  REACH,
  type WordFeatures,
  writeContextKeys,
} from './tagger-features.js';

/** A name that a person marked. Types: PERSON, LOCATION, ORGANIZATION; every other is kept apart as OTHER. */
export interface MarkedName extends Span {
  readonly type: string;
}

/** What training sees of a token. */
export interface TokenSample {
  /** Feature keys that stay when the spelling of the word is hidden. */
  readonly general: Int32Array;
  /** Feature keys that spell the word. */
  readonly spelling: Int32Array;
  /** Right label, as index into TAGGER_LABELS. */
  readonly label: number;
}

/** Sentences of an annotated text with the features under which the tagger will see it. */
export type SampleReader = (text: string, names: readonly MarkedName[]) => readonly (readonly TokenSample[])[];

/** A text of which nothing else is known. */
const BARE_DRAFT: Omit<ArticleDraft, 'text'> = {
  externalId: null,
  url: null,
  publisher: null,
  title: null,
  language: null,
  byline: null,
  publishedAt: null,
  sha256: '',
};

const labelOf = (type: string, begun: boolean): number => {
  const label = TAGGER_LABELS.indexOf(`${begun ? 'I' : 'B'}-${type}` as (typeof TAGGER_LABELS)[number]);
  return label >= 0 ? label : labelOf('OTHER', begun);
};

const markedLabels = (doc: AnnotatedDocument, names: readonly MarkedName[]): Uint8Array => {
  const labels = new Uint8Array(doc.tokens.length);
  for (const { start, end, type } of names) {
    const first = doc.tokenAt(start);
    for (let index = first; (doc.tokens[index]?.start ?? end) < end; index += 1) {
      labels[index] = labelOf(type, index > first);
    }
  }
  return labels;
};

/** What training needs of a language pack. */
export interface TaggerPack {
  readonly names: NameGrammar;
  readonly orthography: Orthography;
  readonly blocks: BlockGrammar;
}

/** Reads a text as far as the tagger needs it: as the pipeline does, without what comes behind the names. */
export const buildHintedReader = (
  pack: TaggerPack,
): ((text: string) => { readonly doc: AnnotatedDocument; readonly hints: Int32Array }) => {
  const read = buildDocumentReader(pack.orthography);
  const readBlocks = buildBlockReader(pack.blocks);
  const hypothesise = buildHypothesiser(pack.orthography);
  const compiled = compileNames(pack.names, pack.orthography);
  return (text) => {
    const plain = read(text);
    const draft: ArticleDraft = { ...BARE_DRAFT, text };
    const doc = annotate(plain, readBlocks(plain, draft), draft, hypothesise);
    const reading = readNameWords(compiled, doc);
    return { doc, hints: hintsOf(reading, findNameSpans(reading).spans) };
  };
};

/** Compiles what a pack says about names into the reader of training texts: the same words, hints and features as later. */
export const buildSampleReader = (pack: TaggerPack): SampleReader => {
  const read = buildHintedReader(pack);
  const featuresOf = buildWordFeatures(pack.orthography);
  const contextKeys = new Int32Array(CONTEXT_KEYS);

  /** `words` and `context` hold REACH edges before and behind the stretch. */
  const sampleAt = (
    words: readonly WordFeatures[],
    context: ContextWords,
    topic: number,
    at: number,
    length: number,
    label: number,
  ): TokenSample => {
    const general: number[] = [];
    const spelling: number[] = [];
    for (let offset = -REACH; offset <= REACH; offset += 1) {
      const place = at + REACH + offset;
      const word = words[place] as WordFeatures;
      eachWordKey(word, offset, (key, index) => {
        const spells = offset === 0 && (index < word.far || index === word.hashes.length - 1);
        (spells ? spelling : general).push(key);
      });
      eachHintKey(context.hints[place] as number, offset, (key) => general.push(key));
    }
    writeContextKeys(context, topic, at, length, contextKeys);
    general.push(...contextKeys);
    return { general: Int32Array.from(general), spelling: Int32Array.from(spelling), label };
  };

  return (text, names) => {
    const { doc, hints } = read(text);
    const labels = markedLabels(doc, names);
    return tagStretches(doc).map(({ from, to }) => {
      const length = to - from;
      const context = buildContextWords(length);
      const words = Array.from({ length: length + 2 * REACH }, (_, place) => {
        const index = from + place - REACH;
        const token = from <= index && index < to ? doc.tokens[index] : undefined;
        const word = token === undefined ? EDGE : featuresOf(token.spelling, doc.hypothesesAt(index));
        context.identities[place] = word.identity;
        context.endings[place] = word.ending;
        if (token !== undefined) context.hints[place] = hints[index] as number;
        return word;
      });
      const topic = topicOf(context.hints, REACH, REACH + length);
      return Array.from({ length }, (_, at) =>
        sampleAt(words, context, topic, at, length, labels[from + at] as number),
      );
    });
  };
};
