import type { Span } from '../text/span.js';
import { colonHeadline } from './colon-headlines.js';
import { countWords, isComma, type MarkedByOpening } from './cue-words.js';
import { placesInText } from './places.js';
import type { SubjectFirstDraft } from './subject-first-quotes.js';
import { headOf, isVerb, phraseAt, type SubjectReading } from './subject-first-subjects.js';
import { In } from './subject-first-words.js';
import type { TokenRange } from './subject-words.js';

/** "according to X": where it stands, its source, and whether the content follows it. */
export interface According {
  readonly from: number;
  readonly cue: Span;
  readonly lemma: string;
  readonly source: TokenRange;
  readonly leads: boolean;
}

/** Longest name or description before the colon of a headline. */
const MAX_COLON = 8;

export const findAccording = (reading: SubjectReading): According[] => {
  const { doc, words, referents } = reading;
  const found: According[] = [];
  for (const { sentence, places } of placesInText(doc, words.quotes.sources.places(doc))) {
    let behind = sentence.from;
    for (const k of places) {
      if (k < behind || doc.tokens[k]?.kind !== 'WORD') continue;
      const match = words.quotes.sources.at(doc, k)[0];
      if (match === undefined) continue;
      const source = phraseAt(reading, match.to, sentence.to);
      if (source === null) continue;
      const head = headOf(reading, source);
      const speaks =
        referents.mentionAt(head) !== null ||
        speakingNoun(reading, source.from, head) ||
        words.pronoun(doc.tokens[head]?.norm ?? '') !== null;
      if (!speaks) continue;
      const comma = isComma(doc, source.to);
      const leads = comma && isHead(reading, k, sentence.from);
      found.push({ from: k, cue: match.span, lemma: match.value.forms[0] as string, source, leads });
      behind = source.to;
    }
  }
  return found;
};

/** A noun that can speak stands in [from, head]: "sources close to the talks". */
const speakingNoun = ({ doc, words }: SubjectReading, from: number, head: number): boolean => {
  for (let k = from; k <= head; k += 1)
    if (words.is(doc, k, In.sourceNouns | In.outletNouns | In.documents)) return true;
  return false;
};

/** Nothing but connectives stands between the head of the sentence and the phrase. */
const isHead = ({ doc, words }: SubjectReading, at: number, from: number): boolean => {
  for (let k = from; k < at; k += 1) {
    if (doc.tokens[k]?.kind === 'PUNCTUATION') continue;
    if (!words.is(doc, k, In.conjunctions | In.adverbs | In.openers | In.breakers)) return false;
  }
  return true;
};

/** Headlines "name: claim" and "claim: name". */
export const findColons = (
  reading: SubjectReading,
  byOpening: MarkedByOpening,
  drafts: readonly SubjectFirstDraft[],
): SubjectFirstDraft[] => {
  const { doc, words, referents } = reading;
  const found: SubjectFirstDraft[] = [];
  const busy = new Set(drafts.map((draft) => draft.sentence));
  for (const sentence of doc.sentences) {
    const block = doc.blockOf(sentence.from);
    if (block === null || (block.kind !== 'TITLE' && block.kind !== 'HEADLINE') || busy.has(sentence.index)) continue;
    for (let k = sentence.from + 1; k < sentence.to - 1; k += 1) {
      if (doc.tokens[k]?.text !== ':' || doc.tokens[k]?.start !== doc.tokens[k - 1]?.end) continue;
      const speaks = (range: TokenRange): boolean => {
        if (range.to - range.from > MAX_COLON || range.to <= range.from) return false;
        const head = headOf(reading, range);
        const entity = referents.mentionAt(head)?.entity;
        if (head !== range.to - 1) return false;
        if (entity === undefined) return words.is(doc, head, In.sourceNouns);
        return referents.typeOf(entity) === 'PERSON' || referents.isOutlet(entity);
      };
      const before = { from: sentence.from, to: k };
      const behind = { from: k + 1, to: sentence.to };
      const isBefore = speaks(before);
      const subject = isBefore ? before : speaks(behind) ? behind : null;
      if (subject === null) break;
      const range = isBefore ? behind : before;
      if (countWords(doc, range.from, range.to) < 3 || !(claims(reading, range) || byOpening.has(range.from))) break;
      const draft = colonHeadline(doc, byOpening, k, subject, range);
      if (draft !== null) found.push({ ...draft, more: [], reading: null });
      break;
    }
  }
  return found;
};

/** A claim has a verb; a subtitle may have none. */
const claims = (reading: SubjectReading, { from, to }: TokenRange): boolean => {
  for (let k = from; k < to; k += 1) if (isVerb(reading, k)) return true;
  return false;
};
