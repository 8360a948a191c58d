import type { Party, Quote } from '../model/quote.js';
import type { TimeRef } from '../model/time-ref.js';
import type { Sentence } from '../text/sentences.js';
import { listAt, listedSubject, partiesOf, sameParty } from './subject-first-events.js';
import { headOf, isVerb, type SubjectReading } from './subject-first-subjects.js';
import { In } from './subject-first-words.js';
import type { TokenRange } from './subject-words.js';
import { understoodEntity } from './understood-subjects.js';

/** Who takes part in the encounters of one document, by token. */
export interface EncounterScene {
  readonly reading: SubjectReading;
  /** Whether a quote is reported in a sentence. */
  isReported(sentence: Sentence): boolean;
  /** Who can meet in a noun phrase: names, holders of offices, groups of officials. */
  participantsIn(range: TokenRange): Party[];
  /** The same in the list that starts at `from`, and the token behind it. */
  participantsAt(from: number, limit: number): { readonly parties: Party[]; readonly to: number };
  /** First token of the verb phrase that ends in the verb at `verb`: "is due to meet". */
  verbStart(verb: number, floor: number): number;
  /** The subject of the verb phrase that starts at `verb`, a pronoun resolved. */
  subjectOf(verb: number, floor: number): { readonly parties: Party[]; readonly range: TokenRange | null };
  /** Who acts in the sentence around an event noun: whoever is named before it, the speaker, or who is named behind it. */
  actorsAround(from: number, to: number, sentence: Sentence): Party[];
  /** Who speaks in the sentence around a press conference. */
  speakerAround(from: number, to: number, sentence: Sentence): Party[];
  /** A person, or somebody who is only described. */
  isSomebody(party: Party): boolean;
  /** The countries of persons where the other side are countries. */
  sidesOf(own: readonly Party[], others: readonly Party[]): Party[];
  /** Several take part: two parties, or a group. `isBody`: one body that holds a meeting of its own is enough. */
  areSeveral(parties: readonly Party[], isBody: boolean): boolean;
  timeIn(from: number, to: number): string | null;
}

const AGENTS = new Set(['PERSON', 'ORGANIZATION', 'GROUP', 'LOCATION', 'MEDIA']);
/** How far behind an event noun its actor may be named, in tokens. */
const MAX_BEHIND = 12;
const BODIES = new Set(['ORGANIZATION', 'GROUP']);

/** Parties of both lists, each once. */
export const together = (own: readonly Party[], others: readonly Party[]): Party[] => [
  ...own,
  ...others.filter((other) => !own.some((known) => known.entity !== null && sameParty(known, other))),
];

export const buildEncounterScene = (
  reading: SubjectReading,
  groups: ReadonlySet<string>,
  plans: ReadonlySet<string>,
  quotes: readonly Quote[],
  times: readonly TimeRef[],
): EncounterScene => {
  const { doc, words, referents } = reading;
  const timeByToken = new Map(times.map((time) => [doc.tokenAt(time.span.start), time.id]));
  const quotesBySentence = new Map<number, Quote[]>();
  for (const quote of quotes) {
    const cue = quote.cue[0];
    const sentence = cue === undefined ? null : doc.sentenceOf(doc.tokenAt(cue.start));
    if (sentence === null) continue;
    const list = quotesBySentence.get(sentence.index);
    if (list === undefined) quotesBySentence.set(sentence.index, [quote]);
    else list.push(quote);
  }

  const isGroup = (party: TokenRange): boolean => {
    const head = headOf(reading, party);
    return groups.has(doc.tokens[head]?.norm ?? '') || groups.has(doc.tokens[head - 1]?.norm ?? '');
  };
  const participantsIn = (range: TokenRange): Party[] =>
    partiesOf(reading, range, groups)
      .filter((party) => (party.entity === null ? isGroup(party) : AGENTS.has(referents.typeOf(party.entity))))
      .map(({ entity, span }) => ({ entity, span }));
  const participantsAt = (from: number, limit: number): { readonly parties: Party[]; readonly to: number } => {
    const list = listAt(reading, from, limit);
    return list === null ? { parties: [], to: from } : { parties: participantsIn(list), to: list.to };
  };
  const subjectOf = (verb: number, floor: number): { readonly parties: Party[]; readonly range: TokenRange | null } => {
    const range = listedSubject(reading, verb, floor);
    if (range === null) return { parties: [], range: null };
    const at = headOf(reading, range);
    const refers = words.pronoun(doc.tokens[at]?.norm ?? '');
    if (refers === null) return { parties: participantsIn(range), range };
    const entity = understoodEntity(reading, { at, refers });
    return { parties: entity === null ? [] : [{ entity, span: null }], range };
  };
  /** The last named person in [from, to), else the first body. */
  const namedIn = (from: number, to: number): Party[] => {
    let body: TokenRange | null = null;
    for (let k = to - 1; k >= from; k -= 1) {
      const mention = referents.mentionAt(k);
      if (mention === null || mention.credit) continue;
      const range = referents.rangeOf(mention);
      if (referents.typeOf(mention.entity) === 'PERSON') return participantsIn(range);
      if (referents.typeOf(mention.entity) !== 'LOCATION') body = range;
      k = range.from;
    }
    return body === null ? [] : participantsIn(body);
  };
  const speakerIn = (sentence: Sentence): Party[] => {
    for (const { parent, speaker } of quotesBySentence.get(sentence.index) ?? [])
      if (parent === null && speaker?.entity != null && AGENTS.has(referents.typeOf(speaker.entity)))
        return [{ entity: speaker.entity, span: speaker.span }];
    return [];
  };

  const actorsAround = (from: number, to: number, sentence: Sentence): Party[] => {
    const named = namedIn(sentence.from, from);
    if (named.length > 0) return named;
    const speaker = speakerIn(sentence);
    if (speaker.length > 0) return speaker;
    for (let k = from - 1; k > sentence.from; k -= 1) {
      if (!isVerb(reading, k) || isVerb(reading, k - 1)) continue;
      const { parties } = subjectOf(k, sentence.from);
      if (parties.length > 0) return parties;
      break;
    }
    return namedIn(to, Math.min(sentence.to, to + MAX_BEHIND));
  };

  return {
    reading,
    isReported: (sentence) => quotesBySentence.has(sentence.index),
    verbStart: (verb, floor) => {
      let k = verb;
      while (
        k > floor &&
        (plans.has(doc.tokens[k - 1]?.norm ?? '') ||
          words.is(doc, k - 1, In.infinitives | In.adverbs | In.auxiliaries | In.passives)) &&
        !words.is(doc, k - 1, In.conjunctions)
      )
        k -= 1;
      return k;
    },
    participantsIn,
    participantsAt,
    subjectOf,
    speakerAround: (from, to, sentence) => {
      const speaker = speakerIn(sentence);
      return speaker.length > 0 ? speaker : actorsAround(from, to, sentence);
    },
    actorsAround,
    isSomebody: ({ entity }) => entity === null || referents.typeOf(entity) === 'PERSON',
    sidesOf: (own, others) => {
      const isCountry = ({ entity }: Party): boolean => entity !== null && referents.typeOf(entity) === 'LOCATION';
      if (!others.every(isCountry)) return [...own];
      return own.map((party) => {
        const country = party.entity === null ? null : referents.countryOf?.(party.entity);
        return country == null ? party : { entity: country, span: null };
      });
    },
    areSeveral: (parties, isBody) => {
      const [first] = parties;
      if (first === undefined || parties.length > 1) return parties.length > 1;
      if (first.entity !== null) return isBody && BODIES.has(referents.typeOf(first.entity));
      const last = first.span === null ? undefined : doc.tokens[headOf(reading, tokensOf(reading, first.span))];
      return last !== undefined && words.endsLike(last.norm, 'plural');
    },
    timeIn: (from, to) => {
      for (let k = from; k < to; k += 1) {
        const id = timeByToken.get(k);
        if (id !== undefined) return id;
      }
      return null;
    },
  };
};

const tokensOf = ({ doc }: SubjectReading, span: { start: number; end: number }): TokenRange => ({
  from: doc.tokenAt(span.start),
  to: doc.tokenAt(span.end - 1) + 1,
});
