import { invariant } from '../errors.js';
import type { Orthography } from '../lang/orthography.js';
import type { ArticleDraft } from '../model/article.js';
import type { Block } from '../model/block.js';
import type { Diagnostic } from '../model/diagnostic.js';
import { buildDocument, cutSentences, type Document } from '../text/document.js';
import { buildEndingFinder } from '../text/enclitics.js';
import { foldString } from '../text/fold.js';
import { itemAt } from '../text/item-at.js';
import { Look } from '../text/looks.js';
import type { Span } from '../text/span.js';
import { type Hypothesis, type Hypothesiser, stemStart } from './hypotheses.js';
import { READING_LIMITS, type ReadingLimits } from './limits.js';
import { findPlaces, type Places } from './places.js';
import type { Trace } from './trace.js';
import { buildSpellingKeeper, NO_HYPOTHESES, NO_WORD, type Vocabulary } from './vocabulary.js';

/** How an article is read, and who hears of cuts and refusals on the way. */
export interface ReadingWatch {
  readonly limits: ReadingLimits;
  /** Takes what a limit cut. */
  readonly report: (diagnostic: Diagnostic) => void;
  /** Takes every rule that is tried; null: nobody listens. */
  readonly trace: Trace | null;
}

/** A document with its layout and the clitic hypotheses of its words: what every component reads. */
export interface AnnotatedDocument extends Document {
  readonly blocks: readonly Block[];
  /** Block that holds a token, or null (line breaks). */
  blockOf(tokenIndex: number): Block | null;
  /** Clitic hypotheses of a token; empty for all but words and numbers. */
  hypothesesAt(index: number): readonly Hypothesis[];
  /** Number of each token's word in `vocabulary`; NO_WORD for all but words and numbers. */
  readonly wordIds: Int32Array;
  readonly vocabulary: Vocabulary;
  /** Asked through the finders of places.ts. */
  readonly places: Places;
  /** Innermost marked stretch that strictly holds a token, as index into `marked`; -1 for none. */
  readonly markedAt: Int32Array;
  readonly draft: ArticleDraft;
  readonly watch: ReadingWatch;
}

/** Builds the first reading of a text, cut as a language's full stops ask for. */
export const buildDocumentReader = (orthography: Orthography): ((text: string) => Document) => {
  const abbreviations = new Set(orthography.abbreviations.map(foldString));
  const openers = new Set((orthography.sentenceOpeners ?? []).map(foldString));
  const words = {
    isAbbreviation: (norm: string): boolean => abbreviations.has(norm),
    isOpener: (norm: string): boolean => openers.has(norm),
  };
  const { enclitics } = orthography;
  const endingOf = enclitics === undefined ? null : buildEndingFinder(enclitics.map(foldString));
  const nextSpellings = buildSpellingKeeper(endingOf);
  return (text) => buildDocument(text, words, nextSpellings());
};

const UNWATCHED: ReadingWatch = { limits: READING_LIMITS, report: () => {}, trace: null };

/** A dateline, a share bar or a link that ran into a paragraph is no part of its sentences. */
const cutAtBlocks = (doc: Document, blocks: readonly Block[]): Document => {
  const cuts: number[] = [];
  for (let at = 1; at < blocks.length; at += 1) {
    const from = doc.tokenAt((blocks[at] as Block).start);
    if (doc.tokens[from - 1]?.kind !== 'BREAK') cuts.push(from);
  }
  return cuts.length === 0 ? doc : cutSentences(doc, cuts);
};

export const annotate = (
  whole: Document,
  blocks: readonly Block[],
  draft: ArticleDraft,
  hypothesise: Hypothesiser,
  watch: ReadingWatch = UNWATCHED,
): AnnotatedDocument => {
  const doc = cutAtBlocks(whole, blocks);
  const { tokens, looks, spellings, spellingIds } = doc;
  const markedAt = new Int32Array(tokens.length).fill(-1);
  // Holders come before what they hold, so the innermost one is written last.
  doc.marked.forEach((stretch, index) => {
    markedAt.fill(index, stretch.from, stretch.to);
  });
  const blockIndex = new Int32Array(tokens.length).fill(-1);
  blocks.forEach(({ start, end }, index) => {
    blockIndex.fill(index, doc.tokenAt(start), doc.tokenAt(end));
  });
  const vocabulary = hypothesise.vocabulary(spellings);
  const wordIds = new Int32Array(tokens.length).fill(NO_WORD);
  for (let index = 0; index < tokens.length; index += 1) {
    const look = looks[index] as number;
    if ((look & (Look.WORD | Look.NUMBER)) !== 0) wordIds[index] = spellingIds[index] as number;
    else if (look === Look.BREAK) blockIndex[index] = -1;
  }
  return {
    ...doc,
    blocks,
    draft,
    watch,
    markedAt,
    blockOf: (index) => itemAt(blocks, blockIndex[index]) ?? null,
    hypothesesAt: (index) => itemAt(vocabulary.words, wordIds[index])?.hypotheses ?? NO_HYPOTHESES,
    wordIds,
    vocabulary,
    places: findPlaces(doc, vocabulary),
  };
};

/** Span of tokens [from, to) that starts behind the proclitics of a hypothesis of the first token. */
export const spanOf = (doc: Document, from: number, to: number, hypothesis?: Hypothesis): Span => {
  const first = doc.tokens[from];
  const last = doc.tokens[to - 1];
  invariant(first !== undefined && last !== undefined && from < to, 'a span has tokens');
  const start = hypothesis === undefined ? first.start : stemStart(first, hypothesis, foldString);
  return { start, end: last.end };
};
