import type { VerbForm } from '../lang/clause-grammar.js';
import type { InteractionConstruction } from '../lang/interaction-grammar.js';
import type { InteractionStatus, InteractionType } from '../model/interaction.js';
import type { Quote } from '../model/quote.js';
import type { Sentence } from '../text/sentences.js';
import type { Span } from '../text/span.js';
import type { EventClauses, Modality } from './event-clauses.js';
import type { EventScene } from './event-scene.js';
import type { InteractionDraft } from './interaction-drafts.js';
import type { InteractionWords } from './interaction-words.js';
import type { PartyReader, ReadParty } from './parties.js';

/** How far from a cue its parties and its place are looked for, in tokens. */
const VERB_REACH = 45;
const PLACE_REACH = 6;
const FIRST_REACH = 12;

const HARD_STOPS = new Set([';', '\u061b', ':', '.', '!', '?', '\u061f']);

/**
 * What the readers of verbs and of event nouns share in one document: kinds of parties, clause ends, places, topics,
 * the subject told last, and the tellings found so far.
 */
export const buildInteractionContext = (
  scene: EventScene,
  words: InteractionWords,
  clauses: EventClauses,
  parties: PartyReader,
  timeIn: (from: number, to: number, at: number) => string | null,
) => {
  const { doc } = scene;
  const { tokens } = doc;
  const lexical = words.clauses;
  const drafts: InteractionDraft[] = [];

  const key = (party: ReadParty): string => party.entity ?? (party.span === null ? '' : `${party.span.start}`);
  const distinct = (list: readonly ReadParty[]): ReadParty[] => {
    const seen = new Set<string>();
    return list.filter((party) => {
      const id = key(party);
      if (seen.has(id)) return false;
      seen.add(id);
      return true;
    });
  };

  const isOutlet = (party: ReadParty): boolean =>
    party.entity !== null && scene.entities.get(party.entity)?.type === 'MEDIA';

  const isTeam = (party: ReadParty): boolean => {
    for (const { stem } of doc.hypothesesAt(party.from)) if (words.notParties.has(stem)) return true;
    return false;
  };

  /** A body of members who meet: a committee, a council. */
  const isAssembly = (party: ReadParty): boolean =>
    party.kind === 'BODY' && doc.hypothesesAt(party.from).some(({ stem }) => words.assemblies.has(stem));

  /** A delegation, a number of people, whether the article gives them a name or not. */
  const isGroup = (party: ReadParty): boolean =>
    party.kind !== 'PLACE' && lexical.under(doc, party.from, 'partHeads') !== null;

  const isHuman = (party: ReadParty): boolean =>
    party.kind === 'PERSON' || (party.kind === 'BODY' && (party.isGeneric || isGroup(party)) && !isTeam(party));

  /** A party that can travel: a person with an office in this article, or a delegation. */
  const canTravel = (party: ReadParty): boolean => {
    if (isTeam(party)) return false;
    if (party.kind === 'PERSON') return party.entity === null || hasOffice(party.entity) || party.isGeneric;
    return isGroup(party);
  };

  const offices = new Set<string>();
  let officesRead = false;
  const hasOffice = (entity: string): boolean => {
    if (!officesRead) {
      officesRead = true;
      for (const token of tokens) {
        const role = scene.roleFrom(token.index);
        if (role !== null) offices.add(role.role.entity);
        for (const holder of scene.holdersFrom(token.index)) offices.add(holder.role.entity);
      }
    }
    return offices.has(entity);
  };

  const statusOf = (
    modality: Modality,
    tense: VerbForm['tense'],
    resting: InteractionStatus,
  ): InteractionStatus | null => {
    if (modality === 'NEGATED' || modality === 'CONDITIONAL' || modality === 'WISH') return null;
    if (modality === 'CANCELLED') return 'CANCELLED';
    if (modality === 'PROPOSAL') return 'PROPOSED';
    if (modality === 'PLAN' || tense === 'FUTURE') return 'PLANNED';
    return tense === 'PRESENT' ? resting : 'HELD';
  };

  /** Limit of a clause that starts before `at`: a hard stop, a complementizer, or the sentence's end. */
  const clauseEnd = (at: number, sentence: Sentence, reach: number): number => {
    const level = doc.markedAt[at] ?? -1;
    const end = Math.min(sentence.to, at + reach);
    for (let k = at; k < end; k += 1) {
      const token = tokens[k];
      if (token === undefined || token.kind === 'BREAK') return k;
      if (token.kind === 'PUNCTUATION' && HARD_STOPS.has(token.text)) return k;
      if ((doc.markedAt[k] ?? -1) < level) return k;
      if (lexical.is(doc, k, 'complementizers') || lexical.is(doc, k, 'pronounComplementizers')) return k;
      const breaker = lexical.breaker(doc, k);
      // "and that in the presence of": who was there belongs to the clause.
      if (k > at && breaker > 0 && lexical.companion(doc, k) === 0) return k;
    }
    return end;
  };

  const isBehindOther = (index: number): boolean =>
    doc.hypothesesAt(index - 1).some(({ stem }) => words.notBehind.has(stem));

  const nounAt = (index: number) => {
    for (const match of words.nouns.at(doc, index)) {
      const before = tokens[match.to]?.norm ?? '';
      const isKind = match.value.noun.type === 'VISIT' && words.visitKinds.has(before);
      if (isBehindOther(index) || (words.notBefore.has(before) && !isKind)) return null;
      // A pronoun's letters may be part of the next reading; the longest form wins.
      return match;
    }
    return null;
  };

  const push = (
    construction: InteractionConstruction,
    type: InteractionType,
    status: InteractionStatus,
    cue: readonly Span[],
    at: number,
    list: readonly ReadParty[],
    place: ReadParty | null,
    sentence: Sentence,
    certainty = 1,
    isEcho = false,
    topic: Span | null = null,
  ): void => {
    const participants = distinct(list);
    const block = doc.blockOf(at);
    const start = clauses.clauseStart(at, sentence).from;
    const end = clauseEnd(at, sentence, VERB_REACH);
    let last = end;
    while (last > start + 1 && tokens[last - 1]?.kind === 'PUNCTUATION') last -= 1;
    const evidence = { start: tokens[start]?.start ?? sentence.start, end: tokens[last - 1]?.end ?? sentence.end };
    drafts.push({
      construction,
      type,
      status,
      cue,
      at,
      parties: participants,
      topics: topic === null ? topicsIn(at, end) : [topic],
      place: place?.entity ?? placeIn(at, end),
      time: timeIn(start, end, at),
      evidence,
      quote: scene.quoteAt(at),
      headline: block?.kind === 'TITLE' || block?.kind === 'HEADLINE',
      certainty,
      isEcho,
    });
  };

  /** What was talked about: the noun phrase behind "about" and its kin. */
  const topicsIn = (at: number, end: number): Span[] => {
    const topics: Span[] = [];
    for (let k = at + 1; k < end && topics.length < 3; k += 1) {
      if (!lexical.is(doc, k, 'about') || lexical.is(doc, k, 'inside')) continue;
      const span = phraseSpan(k + 1, end);
      if (span !== null) topics.push(span);
    }
    return topics;
  };

  const phraseSpan = (from: number, end: number): Span | null => {
    let to = from;
    while (to < end && to - from < 8) {
      const token = tokens[to];
      if (token === undefined || token.kind === 'BREAK') break;
      if (token.kind === 'PUNCTUATION') {
        const mention = scene.mentionFrom(to + 1);
        if (!/^["\u00ab\u201c]$/u.test(token.text) && !/^["\u00bb\u201d]$/u.test(token.text) && mention === null) break;
        to += 1;
        continue;
      }
      if (lexical.is(doc, to, 'prepositions') || lexical.is(doc, to, 'times') || lexical.is(doc, to, 'relatives'))
        break;
      if (lexical.is(doc, to, 'verbs') || lexical.isImperfect(token.norm)) break;
      to += 1;
    }
    while (
      to > from &&
      tokens[to - 1]?.kind === 'PUNCTUATION' &&
      /^["\u00ab\u201c,\u060c]$/u.test(tokens[to - 1]?.text ?? '')
    )
      to -= 1;
    return to > from ? { start: tokens[from]?.start ?? 0, end: tokens[to - 1]?.end ?? 0 } : null;
  };

  const placeAfter = (index: number, end: number): ReadParty | null => {
    for (let k = index; k < Math.min(end, index + PLACE_REACH); k += 1) {
      const mention = scene.mentionFrom(k);
      if (mention !== null) {
        const type = scene.entities.get(mention.entity)?.type;
        if (type !== 'LOCATION') return null;
        return {
          entity: mention.entity,
          span: mention.span,
          from: k,
          to: scene.endOf(mention),
          kind: 'PLACE',
          isGeneric: false,
        };
      }
      if (parties.isComma(k) || tokens[k]?.kind !== 'WORD' || (k > index && lexical.is(doc, k, 'prepositions')))
        return null;
      if (lexical.under(doc, k, 'personHeads') !== null) return null;
    }
    return null;
  };

  const placeIn = (at: number, end: number): string | null => {
    for (let k = at + 1; k < end; k += 1) {
      if (!lexical.is(doc, k, 'inside')) continue;
      const place = placeAfter(k + 1, end);
      if (place !== null) return place.entity;
    }
    return null;
  };

  /** An elided subject: that of the event told before in the sentence, the speaker, that of the sentence before. */
  const subjectFromContext = (at: number, sentence: Sentence): ReadParty[] => {
    if (hasMemory(at, sentence)) return remembered();
    const understood = clauses.understood(at, sentence);
    if (understood.length > 0) return understood;
    if (sentence.index - subjectMemory.sentence === 1) return remembered();
    const previous = doc.sentences[sentence.index - 1];
    if (previous === undefined || doc.blockOf(previous.from) !== doc.blockOf(sentence.from)) return [];
    return firstParties(previous, previous.to).map(understoodAgain);
  };
  const hasMemory = (at: number, sentence: Sentence): boolean =>
    subjectMemory.sentence === sentence.index && scene.quoteAt(at) === subjectMemory.quote;
  const remembered = (): ReadParty[] => subjectMemory.list.map(understoodAgain);
  /** A party taken up again: known by its entity, else by the words that described it. */
  const understoodAgain = (party: ReadParty): ReadParty => (party.entity === null ? party : { ...party, span: null });

  let subjectMemory: { list: readonly ReadParty[]; sentence: number; quote: Quote | null } = {
    list: [],
    sentence: -9,
    quote: null,
  };
  const remember = (list: readonly ReadParty[], sentence: Sentence): void => {
    const at = list[0]?.from ?? sentence.from;
    subjectMemory = { list, sentence: sentence.index, quote: scene.quoteAt(at) };
  };

  /** The first parties a sentence names before a token. */
  const firstParties = (sentence: Sentence, before: number): ReadParty[] => {
    for (let k = sentence.from; k < Math.min(before, sentence.from + FIRST_REACH); k += 1) {
      const list = parties.readList(k, before);
      if (list.length > 0) return list.filter((party) => party.kind !== 'PLACE' || list.length > 1);
    }
    return [];
  };

  return {
    scene,
    words,
    clauses,
    parties,
    drafts,
    lexical,
    distinct,
    isOutlet,
    isTeam,
    isHuman,
    isAssembly,
    canTravel,
    hasOffice,
    statusOf,
    clauseEnd,
    nounAt,
    push,
    topicsIn,
    phraseSpan,
    placeAfter,
    placeIn,
    subjectFromContext,
    hasMemory,
    remembered,
    remember,
    firstParties,
  };
};

export type InteractionContext = ReturnType<typeof buildInteractionContext>;
