import { foldString } from '../text/fold.js';
import type { MarkedSpan } from '../text/quotation-marks.js';
import {
  hasOwnSign,
  isAbbreviated,
  isBridged,
  isNoReport,
  isNounClause,
  isOrigin,
  joinsName,
  opensAcronym,
  opensOwnClitic,
  opensOwnContent,
  runsOn,
} from './anchor-signs.js';
import type { AnnotatedDocument } from './annotated-document.js';
import {
  afterBracket,
  afterMarked,
  bracketed,
  countWords,
  cueAt,
  isComma,
  isObjectNoun,
  type MarkedByOpening,
} from './cue-words.js';
import { pronounObject } from './denied-objects.js';
import type { LexiconMatch } from './lexicon.js';
import type { CueEntry, QuoteWords } from './quote-words.js';

/** Farthest that a complementizer, colon or mark may stand from its cue, in tokens. */
const REACH = 45;

/** Commas that may stand between a cue and its content. */
const MAX_COMMAS = 6;

/** Fewest words between marks that are speech when other words stand between them and the cue. */
const SPEECH_WORDS = 4;

/** Where the content of a cue begins, and by what sign. */
export interface Anchor {
  readonly kind: 'THAT' | 'SPEECH';
  /** Token of the complementizer, colon or opening mark: the subject stands before it. */
  readonly at: number;
  /** First token of the content. */
  readonly contentFrom: number;
  /** Free-standing complementizer: its token, or -1. */
  readonly complementizer: number;
  /** The content opens with this marked stretch, or null. */
  readonly marked: MarkedSpan | null;
  /** The sign is a colon. */
  readonly colon: boolean;
  /** The speech opens with a mark that never closes. */
  readonly unclosed: boolean;
}

export interface CueReading {
  readonly match: LexiconMatch<CueEntry>;
  readonly anchor: Anchor | null;
  /** Verbal noun of saying that takes over as the cue of a relaying verb, or null. */
  readonly masdar: LexiconMatch<CueEntry> | null;
  /** The verb coordinated right before it that shares its subject and content ("denied and refuted"), or null. */
  readonly joined: LexiconMatch<CueEntry> | null;
  /** Origin preposition of a relaying verb ("from"): its token, or -1. */
  readonly origin: number;
}

const OPENING_MARK = /^["\u00ab\u201c\u2033]$/u;

const STOPS = new Set(['.', '!', '?', '\u061f', '\u061b', ';']);

interface Found {
  readonly anchor: Anchor | null;
  readonly masdar: LexiconMatch<CueEntry> | null;
  readonly origin: number;
}

/** Farthest that a content may stand from a cue whose object is written onto it ("said it"), in tokens. */
const OBJECT_REACH = 3;

export const findAnchor = (
  doc: AnnotatedDocument,
  words: QuoteWords,
  byOpening: MarkedByOpening,
  cue: LexiconMatch<CueEntry>,
  limit: number,
): Found => {
  const { frame, relays } = cue.value.cue;
  const none: Found = { anchor: null, masdar: null, origin: -1 };
  const { form } = cue.value;
  // "described them as ...": the described one is the pronoun, the clause is the content.
  const takesThat = frame.that || (frame.describes && form.object);
  if (!takesThat && !frame.speech) return none;
  // "denied THAT, saying: ...": the pronoun is all that is denied.
  if (cue.value.cue.act === 'DENY' && pronounObject(doc, words, cue.to) !== null) return none;
  let fallback: Found | null = null;
  const level = doc.markedAt[cue.from] ?? -1;
  let masdar: LexiconMatch<CueEntry> | null = null;
  let origin = -1;
  let commas = 0;
  const end = Math.min(limit, cue.to + (form.object && !frame.hasPatient ? OBJECT_REACH : REACH));
  const speechAt = (at: number, from: number, colon: boolean): Anchor => {
    let contentFrom = from;
    const unclosed = OPENING_MARK.test(doc.tokens[contentFrom]?.text ?? '') && !byOpening.has(contentFrom);
    if (unclosed) contentFrom += 1;
    while (
      contentFrom < doc.tokens.length &&
      (doc.tokens[contentFrom]?.kind === 'BREAK' || /^[-\u2013\u2014]$/u.test(doc.tokens[contentFrom]?.text ?? ''))
    )
      contentFrom += 1;
    // "said: that ..." keeps the complementizer outside the content.
    let complementizer = -1;
    const attached = words.complementizers.get(doc.tokens[contentFrom]?.norm ?? '');
    if (colon && attached === false && !unclosed) {
      complementizer = contentFrom;
      contentFrom += 1;
    }
    return {
      kind: 'SPEECH',
      at,
      contentFrom,
      complementizer,
      marked: byOpening.get(contentFrom) ?? (colon ? bracketed(doc, contentFrom) : null),
      colon,
      unclosed,
    };
  };
  for (let j = cue.to; j < end; j += 1) {
    const token = doc.tokens[j];
    if (token === undefined || token.kind === 'BREAK') break;
    if ((doc.markedAt[j] ?? -1) !== level && !byOpening.has(j) && token.kind === 'PUNCTUATION') continue;
    if (token.kind === 'PUNCTUATION') {
      if (token.text === ':') return frame.speech ? { anchor: speechAt(j, j + 1, true), masdar, origin } : none;
      if (STOPS.has(token.text) && !isAbbreviated(doc, j, end) && !joinsName(doc, words, j)) break;
      if (token.text === '(') {
        j = afterBracket(doc, j, end) - 1;
        continue;
      }
      if (isComma(doc, j)) {
        commas += 1;
        if (commas > MAX_COMMAS) break;
        continue;
      }
      const stretch = byOpening.get(j);
      if (
        stretch === undefined &&
        frame.speech &&
        OPENING_MARK.test(token.text) &&
        j <= (masdar?.to ?? cue.to) + 10 &&
        doc.tokens[j + 1]?.kind === 'WORD'
      ) {
        // A mark that never closes: speech up to the next sentence with a cue.
        return {
          anchor: {
            kind: 'SPEECH',
            at: j,
            contentFrom: j + 1,
            complementizer: -1,
            marked: null,
            colon: true,
            unclosed: true,
          },
          masdar,
          origin,
        };
      }
      if (stretch !== undefined) {
        const size = countWords(doc, stretch.from, stretch.to);
        const adjacent = j === cue.to || masdar?.to === j;
        if (cue.value.form.mood === 'PARTICIPLE' && j > cue.to + 2) break;
        // A short stretch behind other words is a name ("the agency «X» said"), not speech.
        // "assured «Name» that": a stretch before a complementizer is the subject's name.
        const names = frame.that && words.complementizers.has(doc.tokens[afterMarked(doc, stretch)]?.norm ?? '');
        if (names) {
          j = afterMarked(doc, stretch) - 1;
          continue;
        }
        if (frame.speech && fallback === null && (size >= SPEECH_WORDS || (adjacent && size >= 2))) {
          const found: Found = {
            anchor: {
              kind: 'SPEECH',
              at: j,
              contentFrom: j,
              complementizer: -1,
              marked: stretch,
              colon: false,
              unclosed: false,
            },
            masdar,
            origin,
          };
          // Speech ends its clause; a stretch that runs on is a name where a complementizer follows.
          // A short one right behind the cue is one too ("the «Shin Bet» said in its statement that").
          const isSpeech = adjacent && size >= SPEECH_WORDS;
          if (isSpeech || !frame.that || !runsOn(doc, words, afterMarked(doc, stretch))) return found;
          fallback = found;
        }
        j = afterMarked(doc, stretch) - 1;
      }
      continue;
    }
    if (j > cue.to && (opensOwnContent(doc, words, cue, j) || opensOwnClitic(doc, words, cue, j))) break;
    if (relays && origin < 0 && isOrigin(doc, words, cue, j)) {
      origin = j;
      continue;
    }
    const attached = words.complementizers.get(token.norm);
    if (attached !== undefined && takesThat && !opensAcronym(doc, j)) {
      if (j > cue.to && words.blockers.has(doc, j - 1)) {
        if (cue.value.cue.ambiguous) break;
        continue;
      }
      const before = doc.tokens[j - 1];
      const throughPreposition = j > cue.to && before !== undefined && words.governors.has(doc, j - 1);
      if (
        throughPreposition &&
        masdar === null &&
        !frame.through.some((through) => foldString(through) === before.norm)
      )
        continue;
      // "pointed to the chance that", "stressed the need that": the clause belongs to the noun, the noun is the content.
      if (isNounClause(doc, words, cue, j)) break;
      const isOwn = throughPreposition && j - cue.to <= OBJECT_REACH;
      const opensNoun = j > cue.to + 1 && frame.noun.some((own) => words.fold(own) === doc.tokens[cue.to]?.norm);
      if (
        form.mood === 'PARTICIPLE' &&
        !isOwn &&
        (opensNoun || !isBridged(doc, words, cue.to, throughPreposition ? j - 1 : j))
      )
        break;
      return {
        anchor: {
          kind: 'THAT',
          at: throughPreposition ? j - 1 : j,
          contentFrom: attached ? j : j + 1,
          complementizer: attached ? -1 : j,
          marked: attached ? null : (byOpening.get(j + 1) ?? null),
          colon: false,
          unclosed: false,
        },
        masdar,
        origin,
      };
    }
    if (j > cue.to && words.thoughtVerbs.has(doc, j) && !words.relatives.has(doc, j - 1)) break;
    const other = isObjectNoun(doc, words, j) || isNoReport(doc, words, cue, j) ? null : cueAt(doc, words, j);
    if (other !== null && other.from === j) {
      if (other.value.form.mood === 'MASDAR') {
        if (relays && masdar === null) masdar = other;
        continue;
      }
      if (other.value.form.mood === 'PARTICIPLE' && other.hypothesis.preposition === null) {
        // "said, adding that": a participle with a sign of its own takes the speech over; "said, pointing at X:" does not.
        // Right behind the cue it only strengthens it ("went on, saying").
        if (j > cue.to && hasOwnSign(doc, words, byOpening, other)) break;
        continue;
      }
      // "said, while he was pointing at X, that": the inner verb only paints the scene.
      if (words.pronouns.has(doc, j - 1) && other.hypothesis.conjunction === null) continue;
      const isRelative = words.relatives.has(doc, j - 1);
      if (
        other.hypothesis.preposition === null &&
        other.value.form.mood === 'FINITE' &&
        hasOwnSign(doc, words, byOpening, other)
      )
        break;
      // "denied X, and mentioned that": behind a comma a coordinated verb of saying begins its own report.
      const isSpoken = other.value.cue.frame.that || other.value.cue.frame.speech;
      if (
        isSpoken &&
        other.hypothesis.conjunction !== null &&
        isComma(doc, j - 1) &&
        other.value.form.mood === 'FINITE'
      )
        break;
      if (!other.value.cue.ambiguous && !isRelative && other.hypothesis.preposition === null) break;
    }
  }
  return fallback ?? { anchor: null, masdar, origin };
};
