import { invariant } from '../errors.js';
import type { Orthography } from '../lang/orthography.js';
import { TAGGED_TYPES, TAGGER_LABELS, type TaggedType, type TaggerModel } from '../lang/tagger-model.js';
import type { AnnotatedDocument } from './annotated-document.js';
import type { Hypothesis } from './hypotheses.js';
import { buildPathFinder } from './label-paths.js';
import { topicOf } from './name-hints.js';
import { CONTEXT_KEYS, FEATURE_SET, REACH, writeContextKeys } from './tagger-features.js';
import { buildWeightTable, LABEL_COUNT, unpackWeights } from './tagger-weights.js';
import { buildStretchReader, type TaggedStretch } from './tagger-words.js';

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

/** Stretches [from, to) of a document that are tagged as one. */
export const tagStretches = (doc: AnnotatedDocument): { readonly from: number; readonly to: number }[] =>
  doc.sentences.flatMap(({ from, to }) => {
    const parts = [];
    for (let start = from; start < to; start += LONGEST_STRETCH) {
      parts.push({ from: start, to: Math.min(start + LONGEST_STRETCH, to) });
    }
    return parts;
  });

const decode = (model: TaggerModel, orthography: Orthography): NameTagger => {
  invariant(model.featureSet === FEATURE_SET, `the name tagger was trained with feature set ${model.featureSet}`);
  const unpacked = unpackWeights(model.weights);
  const { weights, rowOf } = buildWeightTable(unpacked);
  const paths = buildPathFinder(Int32Array.from(unpacked.transitions));
  const addWeights = (key: number, target: Int32Array, at: number): void => {
    const row = rowOf(key);
    if (row < 0) return;
    for (let label = 0; label < LABEL_COUNT; label += 1) {
      target[at + label] = (target[at + label] as number) + (weights[row + label] as number);
    }
  };
  const readStretch = buildStretchReader(orthography, LONGEST_STRETCH, addWeights);
  const contextKeys = new Int32Array(CONTEXT_KEYS);

  const addContext = ({ context, scores }: TaggedStretch, length: number): void => {
    const topic = topicOf(context.hints, REACH, REACH + length);
    for (let at = 0; at < length; at += 1) {
      writeContextKeys(context, topic, at, length, contextKeys);
      for (let i = 0; i < CONTEXT_KEYS; i += 1) addWeights(contextKeys[i] as number, scores, at * LABEL_COUNT);
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
      const hypothesis = doc.hypothesesAt(from + at)[0];
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
      const stretch = readStretch(doc, from, to, hints);
      addContext(stretch, to - from);
      namesIn(doc, from, to, paths.find(stretch.scores, to - from), names);
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
