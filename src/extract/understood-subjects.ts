import type { PronounRow } from '../lang/subject-first-grammar.js';
import { isVerb, type SubjectReading } from './subject-first-subjects.js';

/** A pronoun in the subject of a clause: its token and what it can stand for. */
export interface UnderstoodPronoun {
  readonly at: number;
  readonly refers: PronounRow['refers'];
}

/** How many sentences before its own a pronoun may look back. */
const SENTENCES_BACK = 2;
/** Farthest that a sentence's subject may stand behind its head, in tokens. */
const MAX_OPENING = 24;

const BODIES = new Set(['ORGANIZATION', 'GROUP', 'MEDIA', 'LOCATION']);

/** Entity that a pronoun in the narrator's words stands for: the named subject of the nearest sentence before it; or null. */
export const understoodEntity = (reading: SubjectReading, pronoun: UnderstoodPronoun | null): string | null => {
  const { doc, referents } = reading;
  const here = pronoun === null ? null : doc.sentenceOf(pronoun.at);
  if (pronoun === null || here === null) return null;
  const { at, refers } = pronoun;
  if (refers === 'SELF' || refers === 'RELATIVE') return null;
  const isPerson = refers === 'MALE' || refers === 'FEMALE';
  for (let back = 0; back <= SENTENCES_BACK; back += 1) {
    const sentence = doc.sentences[here.index - back];
    if (sentence === undefined) return null;
    const limit = Math.min(sentence.to, sentence.from + MAX_OPENING, back === 0 ? at : sentence.to);
    for (let k = sentence.from; k < limit; k += 1) {
      const mention = referents.mentionAt(k);
      if (mention !== null && !mention.credit) {
        const type = referents.typeOf(mention.entity);
        if (isPerson ? type === 'PERSON' : BODIES.has(type) || refers === 'GROUP') return mention.entity;
        k = referents.rangeOf(mention).to - 1;
      } else if (!isPerson && isVerb(reading, k)) break;
    }
  }
  return null;
};
