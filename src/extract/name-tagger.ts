import { invariant } from '../errors.js';
import type { Orthography } from '../lang/orthography.js';
import { TAGGED_TYPES, TAGGER_LABELS, type TaggedType, type TaggerModel } from '../lang/tagger-model.js';
import type { AnnotatedDocument } from './annotated-document.js';
import type { Hypothesis } from './hypotheses.js';
import { buildPathFinder } from './label-paths.js';
import {
  buildWordFeatures,
  CONTEXT_KEYS,
  EDGE,
  FEATURE_SET,
  hintKeys,
  REACH,
  type WordFeatures,
  wordKeys,
  writeContextKeys,
} from './tagger-features.js';
import { buildRowFinder, LABEL_COUNT, unpackWeights } from './tagger-weights.js';

/** A name that the tagger sees: tokens [from, to). */
export interface TaggedName {
  readonly from: number;
  readonly to: number;
  readonly type: TaggedType;
  /** Reading of the first token; its proclitics are outside the name. */
  readonly hypothesis: Hypothesis;
  /** How much the best reading without this name loses. Units: as the model's weights; above 0. */
  readonly margin: number;
}

/** A name that others have read; tokens [from, to). */
export interface ProposedName {
  readonly from: number;
  readonly to: number;
  readonly type: TaggedType;
}

export interface Tagging {
  /** In reading order, never overlapping. */
  readonly names: readonly TaggedName[];
  /** For each proposed name what the best reading with exactly this name loses against the best of all; 0: nothing. */
  readonly losses: Int32Array;
}

/**
 * Tags a document. `hints`: one set of bits a token (src/extract/name-hints.ts). `proposed`: names to be judged, in
 * reading order and inside one sentence each.
 */
export type NameTagger = (doc: AnnotatedDocument, hints?: Int32Array, proposed?: readonly ProposedName[]) => Tagging;

/** A stretch longer than this is tagged in pieces: text without a sentence end must not need tables of its own size. */
export const LONGEST_STRETCH = 400;
const CACHE_LIMIT = 40_000;
const VECTORS = 2 * REACH + 1;

/** Stretches [from, to) of a document that are tagged as one. */
export const tagStretches = (doc: AnnotatedDocument): { readonly from: number; readonly to: number }[] =>
  doc.sentences.flatMap(({ from, to }) => {
    const parts = [];
    for (let start = from; start < to; start += LONGEST_STRETCH) {
      parts.push({ from: start, to: Math.min(start + LONGEST_STRETCH, to) });
    }
    return parts;
  });

interface ScoredWord {
  readonly features: WordFeatures;
  /** For each offset -REACH..REACH the summed weights of LABEL_COUNT labels. */
  readonly scores: Int32Array;
}

const decode = (model: TaggerModel, orthography: Orthography): NameTagger => {
  invariant(model.featureSet === FEATURE_SET, `the name tagger was trained with feature set ${model.featureSet}`);
  const { keys, rows, transitions } = unpackWeights(model.weights);
  const rowOf = buildRowFinder(keys);
  const paths = buildPathFinder(Int32Array.from(transitions));
  const featuresOf = buildWordFeatures(orthography);

  const sum = (keysAt: (offset: number) => Int32Array): Int32Array => {
    const scores = new Int32Array(VECTORS * LABEL_COUNT);
    for (let vector = 0; vector < VECTORS; vector += 1) {
      for (const key of keysAt(vector - REACH)) {
        const row = rowOf(key);
        if (row < 0) continue;
        const start = vector * LABEL_COUNT;
        for (let label = 0; label < LABEL_COUNT; label += 1) {
          scores[start + label] = (scores[start + label] as number) + (rows[row + label] as number);
        }
      }
    }
    return scores;
  };
  const scoreWord = (features: WordFeatures): ScoredWord => ({
    features,
    scores: sum((offset) => wordKeys(features, offset)),
  });
  const edge = scoreWord(EDGE);
  const wordCache = new Map<string, ScoredWord>();
  const hintCache = new Map<number, Int32Array>();
  const hintScores = (hint: number): Int32Array => {
    const known = hintCache.get(hint);
    if (known !== undefined) return known;
    const fresh = sum((offset) => hintKeys(hint, offset));
    if (hintCache.size >= CACHE_LIMIT) hintCache.clear();
    hintCache.set(hint, fresh);
    return fresh;
  };

  const longest = LONGEST_STRETCH + 2 * REACH;
  const words: ScoredWord[] = [];
  const features: WordFeatures[] = [];
  const hintVectors: Int32Array[] = [];
  const hintsHere = new Int32Array(longest);
  const emissions = new Int32Array(LONGEST_STRETCH * LABEL_COUNT);
  const contextKeys = new Int32Array(CONTEXT_KEYS);

  const put = (place: number, word: ScoredWord, hint: number): void => {
    words[place] = word;
    features[place] = word.features;
    hintsHere[place] = hint;
    hintVectors[place] = hintScores(hint);
  };

  const readStretch = (doc: AnnotatedDocument, from: number, to: number, hints: Int32Array | undefined): void => {
    const length = to - from;
    for (let place = 0; place < REACH; place += 1) {
      put(place, edge, 0);
      put(REACH + length + place, edge, 0);
    }
    for (let index = from; index < to; index += 1) {
      const token = doc.tokens[index];
      if (token === undefined) continue;
      let word = wordCache.get(token.text);
      if (word === undefined) {
        word = scoreWord(featuresOf(token, doc.hypotheses[index] ?? []));
        if (wordCache.size >= CACHE_LIMIT) wordCache.clear();
        wordCache.set(token.text, word);
      }
      put(REACH + index - from, word, hints?.[index] ?? 0);
    }
  };

  const score = (length: number): void => {
    emissions.fill(0, 0, length * LABEL_COUNT);
    for (let at = 0; at < length; at += 1) {
      const target = at * LABEL_COUNT;
      for (let vector = 0; vector < VECTORS; vector += 1) {
        const place = at + vector;
        const start = vector * LABEL_COUNT;
        const word = (words[place] as ScoredWord).scores;
        const hint = hintVectors[place] as Int32Array;
        for (let label = 0; label < LABEL_COUNT; label += 1) {
          emissions[target + label] =
            (emissions[target + label] as number) + (word[start + label] as number) + (hint[start + label] as number);
        }
      }
      const count = writeContextKeys(features, hintsHere, at + REACH, contextKeys);
      for (let i = 0; i < count; i += 1) {
        const row = rowOf(contextKeys[i] as number);
        if (row < 0) continue;
        for (let label = 0; label < LABEL_COUNT; label += 1) {
          emissions[target + label] = (emissions[target + label] as number) + (rows[row + label] as number);
        }
      }
    }
  };

  const namesIn = (doc: AnnotatedDocument, from: number, to: number, path: Uint8Array, names: TaggedName[]): void => {
    const length = to - from;
    for (let at = 0; at < length; at += 1) {
      const begin = path[at] as number;
      const type = TYPE_OF_BEGIN[begin] ?? null;
      if (type === null) continue;
      let end = at + 1;
      while (end < length && path[end] === begin + 1) end += 1;
      const hypothesis = doc.hypotheses[from + at]?.[0];
      // Marks and other signs alone are no name.
      if (hypothesis !== undefined) {
        names.push({ from: from + at, to: from + end, type, hypothesis, margin: paths.marginOf(at, end) });
      }
      at = end - 1;
    }
  };

  return (doc, hints, proposed = []) => {
    const names: TaggedName[] = [];
    const losses = new Int32Array(proposed.length).fill(UNJUDGED);
    let next = 0;
    for (const { from, to } of tagStretches(doc)) {
      readStretch(doc, from, to, hints);
      score(to - from);
      namesIn(doc, from, to, paths.find(emissions, to - from), names);
      for (; next < proposed.length && (proposed[next] as ProposedName).from < to; next += 1) {
        const name = proposed[next] as ProposedName;
        if (name.from < from || name.to > to) continue;
        losses[next] = paths.lossOf(name.from - from, name.to - from, BEGIN_OF_TYPE[name.type]);
      }
    }
    return { names, losses };
  };
};

/** Loss of a proposed name that reaches over a stretch. */
const UNJUDGED = 0;

const BEGIN_OF_TYPE: Readonly<Record<TaggedType, number>> = {
  PERSON: TAGGER_LABELS.indexOf('B-PERSON'),
  LOCATION: TAGGER_LABELS.indexOf('B-LOCATION'),
  ORGANIZATION: TAGGER_LABELS.indexOf('B-ORGANIZATION'),
};

/** For a label that begins a name the type of the name; null for labels whose names nobody asks for. */
const TYPE_OF_BEGIN: readonly (TaggedType | null)[] = TAGGER_LABELS.map((label) =>
  label.startsWith('B-') ? (TAGGED_TYPES.find((type) => label === `B-${type}`) ?? null) : null,
);

/**
 * Compiles a model into a tagger; the weights are unpacked at the first document. Integers only and ties go to the
 * earlier label, so that every machine gives the same names. Linear in the length of the document.
 */
export const buildNameTagger = (model: TaggerModel, orthography: Orthography): NameTagger => {
  let tagger: NameTagger | null = null;
  return (doc, hints, proposed) => {
    tagger ??= decode(model, orthography);
    return tagger(doc, hints, proposed);
  };
};
