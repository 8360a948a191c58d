import type { SubjectFirstAgreementGrammar } from '../lang/subject-first-event-grammar.js';
import { foldString } from '../text/fold.js';
import type { Span } from '../text/span.js';
import { contentSpan } from './contents.js';
import { isComma } from './cue-words.js';
import { afterExchangeCode } from './exchange-codes.js';
import { buildLexicon, type Lexicon } from './lexicon.js';
import { type EventParty, listAt, partiesOf, sameParty } from './subject-first-events.js';
import { isVerb, type SubjectReading } from './subject-first-subjects.js';
import { In } from './subject-first-words.js';

/** Farthest that an accord noun may stand behind its verb, in tokens. */
const REACH = 9;
const MAX_PHRASE = 30;

/** Words by which accords and their parties are told, compiled once. */
export interface AccordWords {
  readonly accords: Lexicon<boolean>;
  readonly partners: ReadonlySet<string>;
  readonly between: ReadonlySet<string>;
  readonly purposes: ReadonlySet<string>;
  readonly counterparts: Lexicon<readonly string[]>;
}

export const compileAccordWords = (grammar: SubjectFirstAgreementGrammar): AccordWords => ({
  accords: buildLexicon([{ forms: grammar.accords, proclitics: 'NONE', value: true }]),
  partners: new Set(grammar.partners.map(foldString)),
  between: new Set(grammar.between.map(foldString)),
  purposes: new Set(grammar.purposes.map(foldString)),
  counterparts: buildLexicon(
    grammar.counterparts.map(({ forms, through }) => ({ forms, proclitics: 'NONE' as const, value: through })),
  ),
});

/** Noun phrases of accords in one document, and who stands in them. All in token positions. */
export interface AccordPhrases {
  /** Token behind the accord noun that starts at `index`, or `index`. */
  accordEnd(index: number): number;
  /** Whether an accord noun ends right before `index`. */
  accordBefore(index: number): boolean;
  /** The accord noun of the noun phrase that starts at `from`: its first token, or -1. */
  accordAfter(from: number, limit: number): number;
  /** The first token of the noun phrase whose head is at `head`. */
  phraseStart(head: number, floor: number): number;
  /** The accord with what it is about: up to a time, a place, a comma or another clause. */
  subjectSpan(from: number, head: number, limit: number): Span | null;
  /** Parties behind "with", "by", "between". */
  partnersAfter(from: number, limit: number): EventParty[];
  /** Parties of the deal that is told in [from, limit): to whom it sells, what it buys, with whom it merges. */
  counterpartsIn(from: number, limit: number): EventParty[];
  isParty(party: EventParty): boolean;
}

const PARTY_TYPES = new Set(['PERSON', 'ORGANIZATION', 'GROUP', 'LOCATION', 'MEDIA']);
/** A country buys and sells, but what is bought for its name is a body. */
const BODY_TYPES = new Set(['ORGANIZATION', 'GROUP', 'MEDIA']);

export const readAccordPhrases = (words: AccordWords, reading: SubjectReading): AccordPhrases => {
  const { doc, words: language, referents } = reading;
  const norm = (index: number): string => doc.tokens[index]?.norm ?? '';
  const accordEnds = new Map<number, number>();
  const accordStops = new Set<number>();
  for (const index of words.accords.places(doc)) {
    const match = doc.tokens[index]?.kind === 'WORD' ? words.accords.at(doc, index)[0] : undefined;
    if (match === undefined) continue;
    accordEnds.set(index, match.to);
    accordStops.add(match.to);
  }
  const accordEnd = (index: number): number => accordEnds.get(index) ?? index;
  const isParty = (party: EventParty): boolean =>
    party.entity === null || PARTY_TYPES.has(referents.typeOf(party.entity));

  const partiesAt = (from: number, limit: number): EventParty[] => {
    const list = listAt(reading, from, limit);
    return list === null ? [] : partiesOf(reading, list).filter(isParty);
  };

  return {
    accordEnd,
    accordBefore: (index) => accordStops.has(index),
    isParty,
    accordAfter: (from, limit) => {
      let found = -1;
      for (let k = from; k < Math.min(limit, from + REACH); k += 1) {
        const token = doc.tokens[k];
        if (token === undefined || token.kind === 'BREAK') break;
        if (token.kind === 'PUNCTUATION' && !/^[-"\u201c\u201d.]$/u.test(token.text)) break;
        const end = accordEnd(k);
        if (end > k) {
          found = k;
          if (accordEnd(end) === end) return found;
          continue;
        }
        if (referents.mentionAt(k) !== null) continue;
        // "the May 2017 accord": the month is no verb.
        const time = referents.afterTime(k);
        if (time > k) {
          k = time - 1;
          continue;
        }
        if (isVerb(reading, k) || language.is(doc, k, In.prepositions | In.subordinators | In.conjunctions)) break;
      }
      return found;
    },
    phraseStart: (head, floor) => {
      let from = head;
      while (from > floor) {
        const k = from - 1;
        const token = doc.tokens[k];
        if (token === undefined || token.kind === 'BREAK' || isComma(doc, k)) break;
        if (token.kind === 'PUNCTUATION' && token.text !== '-') break;
        if (
          referents.mentionAt(k) === null &&
          (isVerb(reading, k) || language.is(doc, k, In.prepositions | In.subordinators | In.conjunctions))
        )
          break;
        from = k;
        if (language.is(doc, k, In.determiners)) break;
      }
      return from;
    },
    subjectSpan: (from, head, limit) => {
      let to = Math.max(head + 1, accordEnd(head));
      while (to < Math.min(limit, from + MAX_PHRASE)) {
        const token = doc.tokens[to];
        if (token === undefined || token.kind === 'BREAK') break;
        if (
          token.kind === 'PUNCTUATION' &&
          !/^[-']$/u.test(token.text) &&
          !(
            token.text === '.' &&
            doc.tokens[to + 1]?.kind === 'WORD' &&
            to + 1 < limit &&
            token.end === doc.tokens[to + 1]?.start
          )
        )
          break;
        if (referents.afterTime(to) > to || words.partners.has(norm(to)) || words.between.has(norm(to))) break;
        if (language.is(doc, to, In.prepositions) && referents.afterTime(to + 1) > to + 1) break;
        const place = referents.mentionAt(to + 1);
        if (language.is(doc, to, In.places) && place !== null && referents.typeOf(place.entity) === 'LOCATION') break;
        if (
          language.is(doc, to, In.subordinators | In.passives | In.modals | In.auxiliaries) &&
          !isInfinitive(reading, to)
        )
          break;
        if (language.is(doc, to, In.conjunctions) && language.pronoun(norm(to + 1)) !== null) break;
        to += 1;
      }
      return contentSpan(doc, from, to);
    },
    partnersAfter: (from, limit) => {
      for (let k = from; k < Math.min(limit, from + MAX_PHRASE); k += 1) {
        const token = doc.tokens[k];
        if (token === undefined || token.kind === 'BREAK' || token.text === ';') break;
        if (k > from && isComma(doc, k)) break;
        const purchaser = words.purposes.has(token.norm) ? referents.mentionAt(k + 1) : null;
        const behind = purchaser === null ? k : referents.rangeOf(purchaser).to;
        if (purchaser !== null && isInfinitive(reading, afterExchangeCode(doc, behind)))
          return partiesAt(k + 1, behind);
        if (!words.partners.has(token.norm) && !words.between.has(token.norm)) {
          if (language.is(doc, k, In.subordinators | In.modals) && !isInfinitive(reading, k)) break;
          continue;
        }
        const parties = partiesAt(k + 1, limit);
        if (parties.length > 0) return parties;
      }
      return [];
    },
    counterpartsIn: (from, limit) => {
      const found: EventParty[] = [];
      for (let k = from; k < Math.min(limit, from + MAX_PHRASE); k += 1) {
        const token = doc.tokens[k];
        if (token === undefined || token.kind === 'BREAK') break;
        const deal = referents.mentionAt(k) === null ? words.counterparts.at(doc, k)[0] : undefined;
        if (deal === undefined) continue;
        const stop = Math.min(limit, k + MAX_PHRASE);
        if (deal.value.includes('')) {
          const [object] = partiesAt(deal.to, stop);
          if (object?.entity != null && BODY_TYPES.has(referents.typeOf(object.entity))) found.push(object);
        }
        for (let at = deal.to; at < stop && !isComma(doc, at); at += 1) {
          if (!deal.value.includes(norm(at))) continue;
          found.push(...partiesAt(at + 1, stop).filter(({ entity }) => entity !== null));
          break;
        }
        break;
      }
      return found.filter((party, index) => found.findIndex((other) => sameParty(party, other)) === index);
    },
  };
};

const isInfinitive = ({ doc, words }: SubjectReading, index: number): boolean => words.is(doc, index, In.infinitives);
