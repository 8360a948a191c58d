import type { Document } from '../text/document.js';
import type { Sentence } from '../text/sentences.js';
import type { Spelling } from '../text/spellings.js';
import type { AnnotatedDocument } from './annotated-document.js';
import type { Vocabulary, Word } from './vocabulary.js';

/** Tokens of a document whose word passes a test, in reading order: where a reader may have to begin. */
export type PlaceFinder = (doc: AnnotatedDocument) => readonly number[];

const NO_PLACES: readonly number[] = [];

/**
 * Builds the finder of a test's places. The test is put to each distinct word once; while a document is annotated its
 * tokens are told to all searches of their words in one pass, so a reader costs nothing at words that mean nothing to it.
 */
export const placesByWord = (test: (word: Word) => boolean): PlaceFinder =>
  placesBySearch((vocabulary) => vocabulary.seek(test));

/** As `placesByWord` for the words that have one of many stems under any of their hypotheses. */
export const placesByStem = (stems: Iterable<string>): PlaceFinder =>
  placesBySearch((vocabulary) => vocabulary.seekStems(stems));

const placesBySearch = (begin: (vocabulary: Vocabulary) => number): PlaceFinder => {
  let own: Vocabulary | null = null;
  let search = 0;
  return (doc) => {
    if (own !== doc.vocabulary) {
      own = doc.vocabulary;
      search = begin(own);
    }
    const { places } = doc;
    return places.found[search] ?? (search < places.searches ? NO_PLACES : lookThrough(doc, search));
  };
};

/** What the searches of a vocabulary find in one document, by the number of the search. */
export interface Places {
  readonly found: (number[] | undefined)[];
  /** Searches that all tokens were told to; later ones look for themselves. */
  readonly searches: number;
}

/** Tells the tokens of a document to the searches of their words; makes all of its words known. */
export const findPlaces = ({ spellings, spellingIds }: Document, vocabulary: Vocabulary): Places => {
  const lists = vocabulary.found;
  const found: (number[] | undefined)[] = new Array(vocabulary.searches());
  for (let index = 0; index < spellingIds.length; index += 1) {
    const id = spellingIds[index] as number;
    if ((lists.starts[id] ?? 0) === 0) vocabulary.wordOf(spellings.list[id] as Spelling);
    const start = lists.starts[id] as number;
    const end = start + (lists.numbers[start] as number);
    for (let at = start + 1; at <= end; at += 1) {
      const search = lists.numbers[at] as number;
      const places = found[search];
      if (places === undefined) found[search] = [index];
      else places.push(index);
    }
  }
  return { found, searches: vocabulary.searches() };
};

/** A search that began after the document was annotated. */
const lookThrough = ({ spellingIds, vocabulary, places }: AnnotatedDocument, search: number): readonly number[] => {
  const found: number[] = [];
  for (let index = 0; index < spellingIds.length; index += 1)
    if (vocabulary.found.get(spellingIds[index] as number).includes(search)) found.push(index);
  places.found[search] = found;
  return found;
};

/** The places that stand in one sentence. */
export interface SentencePlaces {
  readonly sentence: Sentence;
  readonly places: readonly number[];
}

const OUTSIDE: ReadonlySet<string> = new Set(['NOISE', 'DATELINE', 'CAPTION']);

/** The places in sentences of titles and paragraphs, sentence by sentence; sentences without any are left out. */
export const placesInText = (doc: AnnotatedDocument, places: readonly number[]): readonly SentencePlaces[] => {
  const found: { readonly sentence: Sentence; readonly places: number[] }[] = [];
  for (const place of places) {
    const last = found.at(-1);
    if (last !== undefined && place < last.sentence.to) {
      last.places.push(place);
      continue;
    }
    const sentence = doc.sentenceOf(place);
    const block = sentence === null ? null : doc.blockOf(sentence.from);
    if (sentence !== null && block !== null && !OUTSIDE.has(block.kind)) found.push({ sentence, places: [place] });
  }
  return found;
};
