import type { MarkedSpan } from '../text/quotation-marks.js';
import { countWords, isComma, type MarkedByOpening } from './cue-words.js';
import { isVerb, type SubjectReading } from './subject-first-subjects.js';
import { In } from './subject-first-words.js';

/** Fewest words of speech behind an inserted phrase. */
const MIN_SPEECH = 3;
/** Most tokens of an adjunct between a cue and its complementizer. */
const MAX_ADJUNCT = 9;

/** "said of the plan, "…"": speech behind an inserted phrase and its comma or colon. */
export const lateSpeech = (
  reading: SubjectReading,
  byOpening: MarkedByOpening,
  from: number,
  limit: number,
): MarkedSpan | undefined => {
  const { doc, words } = reading;
  if (!words.is(doc, from, In.prepositions | In.hearers | In.subordinators)) return undefined;
  for (let k = from + 1; k < Math.min(limit, from + 14); k += 1) {
    const token = doc.tokens[k];
    if (token === undefined || token.kind === 'BREAK' || token.text === '.') return undefined;
    const speech = byOpening.get(k);
    if (speech === undefined) continue;
    const sign = doc.tokens[k - 1]?.text;
    return (sign === ',' || sign === ':') && countWords(doc, speech.from, speech.to) >= MIN_SPEECH ? speech : undefined;
  }
  return undefined;
};

/** "tweeted in the small hours that", "said at a rally in Bern that": the complementizer behind a phrase of time or place; or -1. */
export const complementizerBehind = (reading: SubjectReading, from: number, limit: number): number => {
  const { doc, words } = reading;
  if (!words.is(doc, from, In.prepositions) || words.is(doc, from, In.infinitives)) return -1;
  for (let k = from + 1; k < Math.min(limit, from + MAX_ADJUNCT); k += 1) {
    const token = doc.tokens[k];
    if (token?.kind !== 'WORD' && token?.kind !== 'NUMBER') return -1;
    if (words.quotes.complementizers.get(token.norm) === false) {
      // "in a book that sold well": what follows is a verb.
      return isVerb(reading, k + 1) || words.endsLike(doc.tokens[k + 1]?.norm ?? '', 'past') ? -1 : k;
    }
    if (isVerb(reading, k) || words.is(doc, k, In.subordinators)) return -1;
  }
  return -1;
};

export const lateComplementizer = ({ doc, words }: SubjectReading, from: number, limit: number): number => {
  for (let k = from; k < Math.min(limit, from + 16); k += 1) {
    const token = doc.tokens[k];
    if (token === undefined || token.kind === 'BREAK') return -1;
    if (isComma(doc, k) && words.quotes.complementizers.has(doc.tokens[k + 1]?.norm ?? '')) return k + 1;
    if (/^["\u201c.;:]$/u.test(token.text)) return -1;
  }
  return -1;
};
