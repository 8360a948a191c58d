import type { InteractionConstruction, InteractionVerb } from '../lang/interaction-grammar.js';
import type { NounForm, VerbForm } from '../lang/clause-grammar.js';
import type { InteractionStatus, InteractionType } from '../model/interaction.js';
import type { Quote } from '../model/quote.js';
import type { Sentence } from '../text/sentences.js';
import type { Span } from '../text/span.js';
import type { EventClauses, Modality } from './event-clauses.js';
import type { EventScene } from './event-scene.js';
import type { InteractionDraft } from './interaction-drafts.js';
import type { InteractionWords } from './interaction-words.js';
import type { LexiconMatch } from './lexicon.js';
import type { PartyReader, ReadParty } from './parties.js';

/** How far behind a cue its parties are looked for, in tokens. */
const VERB_REACH = 45;
const NOUN_REACH = 22;
const LIGHT_REACH = 30;
const PLACE_REACH = 6;
const FIRST_REACH = 12;
/** Cues looked at in one sentence, and tellings kept of one article: no news text comes near them. */
const MAX_CUES = 48;
const MAX_DRAFTS = 300;

const HARD_STOPS = new Set([';', '\u061b', ':', '.', '!', '?', '\u061f']);

type VerbMatch = LexiconMatch<{ verb: InteractionVerb; form: VerbForm }>;

interface Light {
  readonly at: number;
  readonly to: number;
  readonly form: VerbForm;
  readonly isIntransitive: boolean;
  readonly isCue: boolean;
  readonly isDiscussing: boolean;
  readonly isAttending: boolean;
  readonly types: readonly InteractionType[] | null;
  readonly span: Span;
}

/** What a noun's surroundings give: parties, a place, whether anything ties it to them. */
interface NounSlots {
  readonly parties: readonly ReadParty[];
  readonly place: ReadParty | null;
  readonly hasOther: boolean;
  /** The other party stands behind "with": the first one is the subject of the verb. */
  readonly hasWith: boolean;
  /** The parties stand in a relative clause. */
  readonly inRelative: boolean;
  /** The noun points back at an event already told; the parties were present at it. */
  readonly isEcho: boolean;
  readonly end: number;
}

/** Reads the interactions that the sentences of one document tell, in reading order. */
export const readSentences = (
  scene: EventScene,
  words: InteractionWords,
  clauses: EventClauses,
  parties: PartyReader,
  timeIn: (from: number, to: number, at: number) => string | null,
): InteractionDraft[] => {
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

  const isOutlet = (party: ReadParty): boolean => party.entity !== null && scene.entities.get(party.entity)?.type === 'MEDIA';

  const isTeam = (party: ReadParty): boolean => {
    for (const { stem } of doc.hypotheses[party.from] ?? []) if (words.notParties.has(stem)) return true;
    return false;
  };

  const isHuman = (party: ReadParty): boolean =>
    party.kind === 'PERSON' || (party.isGeneric && party.kind === 'BODY' && !isTeam(party));

  /** A party that can travel: a person with an office in this article, or a delegation. */
  const canTravel = (party: ReadParty): boolean => {
    if (party.kind === 'PERSON') return party.entity === null || hasOffice(party.entity) || party.isGeneric;
    return party.isGeneric && lexical.under(doc, party.from, 'partHeads') !== null;
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

  const statusOf = (modality: Modality, tense: VerbForm['tense'], resting: InteractionStatus): InteractionStatus | null => {
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
      if (k > at && breaker > 0) return k;
    }
    return end;
  };

  const nounAt = (index: number) => {
    for (const match of words.nouns.at(doc, index)) {
      const behind = tokens[index - 1]?.norm ?? '';
      const before = tokens[match.to]?.norm ?? '';
      if (words.notBehind.has(behind) || words.notBefore.has(before)) return null;
      // A pronoun's letters may be part of the next reading; the longest form wins.
      return match;
    }
    return null;
  };

  const partyBehind = (from: number, limit: number, list: 'with' | 'between' | 'toward'): ReadParty[] => {
    for (let k = from; k < limit; k += 1) {
      if (!lexical.is(doc, k, list)) continue;
      if ((doc.hypotheses[k] ?? []).length === 0) continue;
      const found = parties.readList(k + 1, limit);
      if (found.length > 0) return found;
    }
    return [];
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
      if (lexical.is(doc, to, 'prepositions') || lexical.is(doc, to, 'times') || lexical.is(doc, to, 'relatives')) break;
      if (lexical.is(doc, to, 'verbs') || lexical.isImperfect(token.norm)) break;
      to += 1;
    }
    while (to > from && tokens[to - 1]?.kind === 'PUNCTUATION' && /^["\u00ab\u201c,\u060c]$/u.test(tokens[to - 1]?.text ?? '')) to -= 1;
    return to > from ? { start: tokens[from]?.start ?? 0, end: tokens[to - 1]?.end ?? 0 } : null;
  };

  const placeAfter = (index: number, end: number): ReadParty | null => {
    for (let k = index; k < Math.min(end, index + PLACE_REACH); k += 1) {
      const mention = scene.mentionFrom(k);
      if (mention !== null) {
        const type = scene.entities.get(mention.entity)?.type;
        if (type !== 'LOCATION') return null;
        return { entity: mention.entity, span: mention.span, from: k, to: scene.endOf(mention), kind: 'PLACE', isGeneric: false };
      }
      if (parties.isComma(k) || tokens[k]?.kind !== 'WORD' || (k > index && lexical.is(doc, k, 'prepositions'))) return null;
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

  // ---- verbs

  const readVerb = (match: VerbMatch, sentence: Sentence): boolean => {
    const { verb, form } = match.value;
    const at = match.from;
    const { preposition } = match.hypothesis;
    if (preposition !== null && (form.tense !== 'PRESENT' || !lexical.aims.has(preposition))) return false;
    const isAim = preposition !== null;
    // "visited it": the place is not told; in some verbs the form is also a noun behind "and".
    if (form.hasObject && (verb.frame === 'VISITS' || verb.frame === 'TRAVELS')) return false;
    const previous = tokens[at - 1];
    if (previous?.kind === 'WORD' && lexical.is(doc, at - 1, 'prepositions') && !lexical.is(doc, at - 1, 'pronounComplementizers')) {
      // Behind a free preposition the word is a noun or part of a set phrase, unless that word also joins clauses.
      if (lexical.breaker(doc, at - 1) === 0 && !isClausal(at - 1)) return false;
    }
    const limit = clauseEnd(match.to, sentence, VERB_REACH);
    const modality = match.hypothesis.conjunction === null || form.tense === 'PRESENT' ? clauses.modality(at, sentence, 4) : 'NONE';
    const resting: InteractionStatus = verb.frame === 'TRAVELS' || verb.frame === 'DISCUSSES' ? 'ONGOING' : 'HELD';
    const tensed = statusOf(isAim && modality === 'NONE' ? 'PLAN' : modality, form.tense, resting);
    if (tensed === null) return false;
    const status = verb.frame === 'TRAVELS' && tensed === 'HELD' ? 'ONGOING' : tensed;
    const cue = [match.span];
    const named = clauses.subjectBefore(at, sentence);
    const before = verb.frame === 'MEETS' || verb.frame === 'RECEIVES' ? named.filter((party) => party.kind !== 'PLACE') : named;
    const elided = (): ReadParty[] => (before.length > 0 ? before : subjectFromContext(at, sentence));
    const statedBefore = before.length > 0 && isAdjacent(before, at) ? before : [];

    if (verb.frame === 'MEETS' || verb.frame === 'RECEIVES') {
      const { subject, object } = transitive(match, limit, before, elided);
      if (object.length === 0 || subject.length === 0) return false;
      const all = distinct([...subject, ...object]);
      if (all.some((party) => party.kind === 'PLACE')) return false;
      if (all.length < 2 || !all.some((party) => party.kind === 'PERSON' || isHuman(party))) return false;
      if (all.some(isTeam) || all.some(isOutlet) || all.every((party) => party.kind !== 'PERSON' && !party.isGeneric)) return false;
      if (verb.frame === 'RECEIVES' && !object.some(isHuman)) return false;
      remember(subject, sentence);
      push('MEETS', verb.type, status, cue, at, all, null, sentence);
      return true;
    }
    if (verb.frame === 'GATHERS' || verb.frame === 'DISCUSSES') {
      // An event noun behind the verb tells more than the verb ("discussed in a phone call").
      if (verb.frame === 'DISCUSSES' && eventNounBetween(match.to, limit)) return false;
      const subject = statedBefore.length > 0 ? statedBefore : clauses.subjectAfter(match.to, limit);
      const other = otherParty(match.to, limit, statedBefore.length > 0 ? [] : subject, verb.frame === 'GATHERS');
      const who = subject.length > 0 ? subject : elided();
      if (other.length === 0) {
        if (verb.frame !== 'GATHERS' || who.length === 0) return false;
        const many = who.length > 1 || (form.number === 'MANY' && who[0]?.isGeneric === true);
        if (!many || who.some(isTeam)) return false;
        remember(who, sentence);
        push('WITH', verb.type, status, cue, at, who, null, sentence, 0.9);
        return true;
      }
      const all = distinct([...who, ...other]);
      if (all.length < 2 || all.some(isTeam) || all.some(isOutlet)) return false;
      remember(who, sentence);
      push('WITH', verb.type, status, cue, at, all, null, sentence);
      return true;
    }
    if (verb.frame === 'CALLS') {
      const { subject, object } = transitive(match, limit, before, elided);
      const all = distinct([...subject, ...object]);
      if (all.length < 2 || !all.every((party) => party.kind === 'PERSON')) return false;
      remember(subject, sentence);
      push('CALLS', verb.type, status, cue, at, all, null, sentence);
      return true;
    }
    if (verb.frame === 'TRAVELS') {
      let place: ReadParty | null = null;
      for (let k = match.to; k < Math.min(limit, match.to + 26) && place === null; k += 1) {
        if (lexical.is(doc, k, 'toward')) place = placeAfter(k + 1, limit);
        else if (k === match.to && scene.mentionFrom(k) !== null) {
          const direct = placeAfter(k, k + 1);
          if (direct !== null) place = direct;
        }
      }
      if (place === null) return false;
      const behind = statedBefore.length > 0 ? statedBefore : place.from === match.to ? parties.readList(parties.skipAdjuncts(place.to, limit), limit) : clauses.subjectAfter(match.to, limit);
      const subject = behind.filter((party) => party.kind !== 'PLACE');
      // Another subject than a party may stand behind the verb ("the aid arrived"): none is understood then.
      const next = parties.skipTimes(match.to, limit);
      const start = clauses.clauseStart(at, sentence);
      const mayElide = lexical.is(doc, next, 'toward') && (start.kind === 'PRONOUN' || hasMemory(at, sentence));
      const who = subject.length > 0 ? subject : mayElide ? elided() : [];
      if (who.length === 0 || !who.some(canTravel)) return false;
      remember(who, sentence);
      push('TRAVELS', verb.type, status, cue, at, [...who, place], place, sentence);
      return true;
    }
    // VISITS
    const { subject, object } = transitive(match, limit, before, elided);
    const place = object[0];
    if (subject.length === 0 || place === undefined) return false;
    if (place.kind === 'PERSON' && place.isGeneric) return false;
    if (!subject.some(canTravel)) return false;
    if (place.kind === 'BODY' && place.isGeneric && place.entity === null) return false;
    remember(subject, sentence);
    push('VISITS', verb.type, status, cue, at, [...subject, ...object], place.kind === 'PLACE' ? place : null, sentence);
    return true;
  };

  const isClausal = (index: number): boolean =>
    lexical.is(doc, index, 'relatives') || lexical.is(doc, index, 'auxiliaries') || lexical.is(doc, index, 'complementizers');

  /** Subject and object of a verb with two parties. */
  const transitive = (
    match: VerbMatch,
    limit: number,
    before: readonly ReadParty[],
    elided: () => ReadParty[],
  ): { subject: readonly ReadParty[]; object: readonly ReadParty[] } => {
    const at = parties.skipAdjuncts(match.to, limit);
    if (at >= limit) return { subject: [], object: [] };
    const attached = parties.attachedTo(at);
    if (lexical.is(doc, at, 'with')) return { subject: elided(), object: parties.readList(at + 1, limit) };
    if (attached !== null && lexical.attachedWith.has(attached)) return { subject: elided(), object: parties.readList(at, limit) };
    if (attached !== null) return { subject: [], object: [] };
    const first = parties.readList(at, limit);
    const last = first[first.length - 1];
    if (last === undefined) return { subject: [], object: [] };
    if (match.value.form.hasObject) return { subject: first, object: elided() };
    if (before.length > 0 && isAdjacent(before, match.from)) return { subject: before, object: first };
    let next = parties.skipAdjuncts(last.to, limit);
    let object: ReadParty[] = [];
    if (next < limit) {
      const preposition = parties.attachedTo(next);
      if (lexical.is(doc, next, 'with')) next += 1;
      else if (preposition !== null && !lexical.attachedWith.has(preposition)) return { subject: elided(), object: first };
      object = parties.readList(next, limit);
    }
    if (object.length > 0) return { subject: first, object };
    const subject = elided();
    return { subject, object: first };
  };

  /** A subject that stands right before its verb, but for adjuncts between commas. */
  const isAdjacent = (list: readonly ReadParty[], verbAt: number): boolean => {
    const last = list[list.length - 1];
    if (last === undefined) return false;
    let index = last.to;
    while (index < verbAt && (parties.isComma(index) || lexical.is(doc, index, 'auxiliaries') || lexical.is(doc, index, 'times'))) index += 1;
    return index >= verbAt || parties.skipAdjuncts(last.to, verbAt) >= verbAt;
  };

  /** An elided subject: that of the event told before in the sentence, the speaker, that of the sentence before. */
  const subjectFromContext = (at: number, sentence: Sentence): ReadParty[] => {
    if (hasMemory(at, sentence)) return remembered();
    const understood = clauses.understood(at, sentence);
    if (understood.length > 0) return understood;
    if (sentence.index - subjectMemory.sentence === 1) return remembered();
    const previous = doc.sentences[sentence.index - 1];
    if (previous === undefined || doc.blockOf(previous.from) !== doc.blockOf(sentence.from)) return [];
    return firstParties(previous, previous.to).map((party) => ({ ...party, span: null }));
  };
  const hasMemory = (at: number, sentence: Sentence): boolean =>
    subjectMemory.sentence === sentence.index && scene.quoteAt(at) === subjectMemory.quote;
  const remembered = (): ReadParty[] => subjectMemory.list.map((party) => ({ ...party, span: null }));

  let subjectMemory: { list: readonly ReadParty[]; sentence: number; quote: Quote | null } = { list: [], sentence: -9, quote: null };
  const remember = (list: readonly ReadParty[], sentence: Sentence): void => {
    const at = list[0]?.from ?? sentence.from;
    subjectMemory = { list, sentence: sentence.index, quote: scene.quoteAt(at) };
  };
  const otherParty = (from: number, limit: number, subject: readonly ReadParty[], byAttached: boolean): ReadParty[] => {
    const last = subject[subject.length - 1];
    const begin = last?.to ?? from;
    const next = parties.skipAdjuncts(begin, limit);
    if (byAttached && next < limit) {
      const attached = parties.attachedTo(next);
      if (attached !== null && lexical.attachedWith.has(attached)) return parties.readList(next, limit);
    }
    for (let k = begin; k < limit; k += 1) {
      if (!lexical.is(doc, k, 'with')) continue;
      const found = parties.readList(k + 1, limit);
      // Behind a topic, "with" may belong to it ("relations with X"): then only a person can be the partner.
      const direct = k === begin || k === next || parties.isComma(k - 1) || lexical.is(doc, k - 1, 'times');
      if (found.length > 0 && (direct || found.some((party) => party.kind === 'PERSON'))) return found;
      return [];
    }
    return [];
  };

  const eventNounBetween = (from: number, limit: number): boolean => {
    for (let k = from + 1; k < limit; k += 1) {
      const noun = nounAt(k);
      if (noun !== null && noun.value.noun.type === 'PHONE_CALL') return true;
    }
    return false;
  };

  // ---- nouns

  const slotsOf = (from: number, limit: number, type: InteractionType, state: NounForm['state'], sentence: Sentence): NounSlots => {
    const owned = state === 'OWNED';
    const found: ReadParty[] = [];
    let place: ReadParty | null = null;
    let hasOther = false;
    let index = from;
    let commas = 0;
    let hasWith = false;
    let inRelative = false;
    // A genitive follows its noun at once; a second party may follow the first.
    let genitiveAt = from;
    const end = Math.min(limit, from + NOUN_REACH);
    const add = (list: readonly ReadParty[]): number => {
      found.push(...list);
      return list[list.length - 1]?.to ?? index + 1;
    };
    while (index < end) {
      const token = tokens[index];
      if (token === undefined || token.kind === 'BREAK') break;
      if (token.kind === 'PUNCTUATION') {
        const bracket = parties.afterBracket(index, end);
        if (bracket > index) {
          if (owned && genitiveAt === index) genitiveAt = bracket;
          index = bracket;
          continue;
        }
        if (!parties.isComma(index)) break;
        commas += 1;
        if (commas > 2) break;
        index += 1;
        continue;
      }
      const companion = lexical.companion(doc, index);
      if (companion > 0) {
        const list = parties.readList(index + companion, limit);
        if (list.length > 0) {
          index = add(list);
          hasOther = true;
          continue;
        }
      }
      if (lexical.is(doc, index, 'betweenThem')) {
        const prior = distinct([...clauses.understood(index, sentence), ...firstParties(sentence, from)]);
        if (prior.length > 1) {
          found.push(...prior);
          hasOther = true;
        }
        index += 1;
        continue;
      }
      if (lexical.is(doc, index, 'between')) {
        const list = parties.readList(index + 1, limit);
        if (list.length > 0) {
          hasOther = true;
          index = add(list);
          continue;
        }
      }
      if (lexical.is(doc, index, 'with')) {
        const list = parties.readList(index + 1, limit);
        if (list.length === 0) break;
        hasOther = true;
        hasWith = true;
        index = add(list);
        continue;
      }
      if (type === 'VISIT' && lexical.is(doc, index, 'toward')) {
        const target = placeAfter(index + 1, limit) ?? parties.readParty(index + 1, limit);
        if (target === null) break;
        if (target.kind === 'PLACE') place = target;
        found.push(target);
        index = target.to;
        continue;
      }
      if (index === from && state === 'BARE' && words.light.at(doc, index).length > 0) {
        // "a visit that-X-makes": an indefinite noun takes its clause without a pronoun.
        inRelative = true;
        genitiveAt = index + 1;
        index += 1;
        if (words.resumptives.has(tokens[index]?.norm ?? '')) index += 1;
        continue;
      }
      if (lexical.is(doc, index, 'relatives')) {
        inRelative = true;
        index += 1;
        const attending = words.light.at(doc, index)[0];
        if (attending?.value.light.isAttending === true) return { parties: parties.readList(attending.to, limit), place, hasOther, hasWith, inRelative, isEcho: true, end: index };
        // The verb of the relative clause is passed by; its subject is read like any party.
        if (tokens[index]?.kind === 'WORD' && scene.mentionFrom(index) === null) {
          if (words.joining.has(tokens[index]?.norm ?? '')) hasOther = true;
          // Only a verb of taking place brings the parties; "the summit that X praised" does not.
          else if (words.light.at(doc, index).length === 0 && !lexical.is(doc, index, 'plans') && !lexical.is(doc, index, 'auxiliaries')) break;
          index += 1;
          if (words.resumptives.has(tokens[index]?.norm ?? '')) index += 1;
        }
        continue;
      }
      // "the meeting" alone points back: only adjectives may part it from what makes it new.
      if (state === 'DEFINITE' && !inRelative && !hasOther) {
        if (!lexical.hasArticle(token.norm) || scene.mentionFrom(index) !== null) break;
        index += 1;
        continue;
      }
      const attached = parties.attachedTo(index);
      if (attached === null || (owned && lexical.attachedWith.has(attached)) || (hasOther && lexical.attachedWith.has(attached)) || acceptsAttached(type, attached)) {
        const list = parties.readList(index, limit);
        const first = list[0];
        if (first !== undefined && (index === genitiveAt || inRelative || attached !== null)) {
          if (first.kind === 'PLACE' && list.length === 1 && type !== 'TALKS' && !inRelative) {
            place = place ?? first;
            if (type === 'VISIT') found.push(first);
            index = first.to;
            genitiveAt = index;
            continue;
          }
          index = add(list);
          genitiveAt = index;
          continue;
        }
      }
      if (owned && index === genitiveAt && lexical.is(doc, index, 'times')) genitiveAt = index + 1;
      if (lexical.is(doc, index, 'verbs') || lexical.isImperfect(token.norm)) {
        if (!inRelative) break;
      }
      if (inRelative && !lexical.is(doc, index, 'prepositions') && !lexical.is(doc, index, 'times')) break;
      if (lexical.is(doc, index, 'prepositions')) {
        // An adjunct of place or time is passed by; any other ends the search.
        const next = parties.skipAdjuncts(index, limit);
        if (next <= index) break;
        if (!lexical.is(doc, index, 'inside') && !lexical.is(doc, index, 'times')) break;
        if (owned) genitiveAt = next;
        index = next;
        continue;
      }
      index += 1;
    }
    return { parties: found, place, hasOther, hasWith, inRelative: inRelative && found.length > 0, isEcho: false, end: index };
  };

  const acceptsAttached = (type: InteractionType, attached: string): boolean =>
    (lexical.aims.has(attached) && (type === 'CONFERENCE' || type === 'VISIT' || type === 'MEETING')) ||
    (lexical.attachedWith.has(attached) && type === 'PHONE_CALL');

  /** The first parties a sentence names before a token. */
  const firstParties = (sentence: Sentence, before: number): ReadParty[] => {
    for (let k = sentence.from; k < Math.min(before, sentence.from + FIRST_REACH); k += 1) {
      const list = parties.readList(k, before);
      if (list.length > 0) return list.filter((party) => party.kind !== 'PLACE' || list.length > 1);
    }
    return [];
  };

  const openerBefore = (at: number): boolean => {
    const norm = tokens[at - 1]?.norm ?? '';
    if (words.openers.has(norm)) return true;
    for (const { stem, preposition } of doc.hypotheses[at - 1] ?? []) {
      if (preposition === null && words.openers.has(stem)) return true;
    }
    return false;
  };

  const isPlural = (party: ReadParty): boolean =>
    party.isGeneric && lexical.under(doc, party.from, 'personHeads') === null && !isTeam(party);

  const readNoun = (index: number, sentence: Sentence, lights: readonly Light[]): number => {
    const match = nounAt(index);
    if (match === null) return index + 1;
    const { noun, form } = match.value;
    const { type } = noun;
    const preposition = match.hypothesis.preposition;
    if (words.notParties.has(tokens[match.to]?.norm ?? '')) return match.to;
    if (noun.isWelcome && lexical.is(doc, index - 1, 'inside')) return match.to;
    const limit = clauseEnd(match.to, sentence, VERB_REACH);
    const owned = form.state === 'OWNED';
    const governor =
      lights.findLast((candidate) => index - candidate.at <= LIGHT_REACH && !candidate.form.hasObject && (candidate.types === null || candidate.types.includes(type))) ?? null;
    const light = governor === null || nounBetween(governor.to, index) || lexical.is(doc, index - 1, 'toward') || (openerBefore(index) && !governor.isDiscussing && !governor.isAttending) ? null : governor;
    if (light?.isAttending === true && form.state === 'DEFINITE') {
      const present = parties.readList(parties.skipAdjuncts(match.to, limit), limit);
      if (present.length > 0) push('NOUN_PARTIES', type, 'HELD', [match.span], index, present, null, sentence, 1, true);
      return match.to;
    }
    const modality = clauses.modality(index, sentence, 5);
    const isAim = preposition !== null && lexical.aims.has(preposition);
    let status = statusOf(modality === 'FACT' ? 'NONE' : modality, light?.form.tense ?? 'PAST', 'ONGOING');
    if (light !== null && status !== null && modality === 'NONE') {
      const lightModality = clauses.modality(light.at, sentence, 4);
      const lightStatus = statusOf(lightModality === 'FACT' ? 'NONE' : lightModality, light.form.tense, 'ONGOING');
      status = lightStatus;
    }
    if (status === null) return match.to;
    if (status === 'HELD' && (isAim || isComing(match.to))) status = 'PLANNED';
    const slots = slotsOf(match.to, limit, type, isAim ? 'OWNED' : form.state, sentence);
    if (slots.isEcho) {
      if (slots.parties.length > 0) push('NOUN_PARTIES', type, 'HELD', [match.span], index, slots.parties, null, sentence, 1, true);
      return match.to;
    }
    let list: ReadParty[] = [...slots.parties];
    let construction: InteractionConstruction = owned ? 'NOUN_OWNED' : 'NOUN_PARTIES';
    let subject: ReadParty[] = [];
    if (light !== null) {
      const behind = clauses.subjectAfter(light.to, index).filter((party) => party.to <= index);
      const before = behind.length > 0 ? [] : clauses.subjectBefore(light.at, sentence);
      subject = light.isIntransitive ? [] : behind.length > 0 ? behind : before.length > 0 ? before : [];
      if (subject.length === 0 && !light.isIntransitive && !light.isDiscussing && slots.hasWith && list.length === 1) subject = subjectFromContext(light.at, sentence);
      if (subject.length > 0 || light.isIntransitive || list.length > 0) construction = 'LIGHT_VERB';
    }
    const open = openerBefore(index) || modality === 'PLAN' || modality === 'PROPOSAL';
    if (subject.length === 0 && (form.state !== 'DEFINITE' || isAim || slots.hasOther || type === 'CONFERENCE') && (owned || isAim || (open && needsSubject(type, list, slots)))) {
      const start = clauses.clauseStart(index, sentence);
      if (status === 'PROPOSED') subject = addressee(index, sentence);
      if (subject.length === 0 && start.kind === 'THAT' && !hasMemory(index, sentence)) subject = subjectOfClause(start.from, index);
      if (subject.length === 0) subject = subjectFromContext(index, sentence);
      if (subject.length === 0) {
        subject = subjectOfClause(start.from, index);
        if (subject.length === 0) subject = firstParties(sentence, index);
      }
      if (!owned && slots.parties.length === 0) construction = 'NOUN_SUBJECT';
    }
    list = distinct([...subject, ...list]);
    if (!isAccepted(type, list, slots, { owned, light: light !== null, isAim, construction })) return match.to;
    if (subject.length > 0) remember(subject, sentence);
    let cueTo = match.to;
    while (words.qualifiers.has(tokens[cueTo]?.norm ?? '')) cueTo += 1;
    const whole = { start: match.span.start, end: tokens[cueTo - 1]?.end ?? match.span.end };
    const cue = light?.isCue === true && light.to >= index - 6 ? [light.span] : [whole];
    const held = cue[0] === whole || type !== 'MEETING' ? type : 'TALKS';
    push(construction, held, status, cue, index, list, slots.place, sentence, construction === 'NOUN_PARTIES' && !slots.hasOther ? 0.9 : 1, false, light?.isDiscussing === true ? topicOf(light, index, match.to, limit) : null);
    return match.to;
  };

  /** The object of a verb of discussing: behind the verb, or behind the noun of the event. */
  const topicOf = (light: Light, nounFrom: number, nounTo: number, limit: number): Span | null => {
    const behind = clauses.subjectAfter(light.to, nounFrom);
    const last = behind[behind.length - 1];
    const near = last === undefined ? light.to : parties.isComma(last.to) ? last.to + 1 : last.to;
    if (near < nounFrom - 1 && !lexical.is(doc, near, 'prepositions')) return phraseSpan(near, nounFrom);
    let far = nounTo;
    while (words.qualifiers.has(tokens[far]?.norm ?? '') || parties.isComma(far)) far += 1;
    return lexical.is(doc, far, 'prepositions') || lexical.is(doc, far, 'with') ? null : phraseSpan(far, limit);
  };

  /** "the coming meeting": an adjective behind the noun puts it into the future. */
  const isComing = (from: number): boolean => {
    for (let k = from; k < from + 3; k += 1) {
      if (tokens[k]?.kind !== 'WORD') return false;
      if (words.coming.has(tokens[k]?.norm ?? '')) return true;
    }
    return false;
  };

  /** Who is asked to: the last party between the word of asking and the event. */
  const addressee = (index: number, sentence: Sentence): ReadParty[] => {
    for (let k = index - 1; k >= Math.max(sentence.from, index - LIGHT_REACH); k -= 1) {
      if (lexical.under(doc, k, 'proposals') === null) continue;
      let found: ReadParty[] = [];
      for (let j = parties.skipAdjuncts(k + 1, index); j < index; ) {
        const list = parties.readList(j, index);
        const last = list[list.length - 1];
        if (last === undefined) break;
        found = list;
        j = parties.skipAdjuncts(last.to, index);
      }
      return found.filter((party) => party.kind !== 'PLACE');
    }
    return [];
  };

  const needsSubject = (type: InteractionType, list: readonly ReadParty[], slots: NounSlots): boolean => {
    if (type === 'CONFERENCE') return list.length === 0;
    if (type === 'VISIT') return !list.some((party) => party.kind !== 'PLACE');
    return slots.hasOther ? list.length < 2 : list.length === 0;
  };

  /** The subject of the clause that starts at `from`, wherever its verb stands. */
  const subjectOfClause = (from: number, before: number): ReadParty[] => {
    for (let k = from; k < Math.min(before, from + 8); k += 1) {
      const list = parties.readList(k, before);
      if (list.length > 0) return list;
    }
    return [];
  };

  const nounBetween = (from: number, to: number): boolean => {
    for (let k = from; k < to; k += 1) if (words.nouns.at(doc, k).length > 0) return true;
    return false;
  };

  const isAccepted = (
    type: InteractionType,
    list: readonly ReadParty[],
    slots: NounSlots,
    context: { owned: boolean; light: boolean; isAim: boolean; construction: InteractionConstruction },
  ): boolean => {
    if (list.length === 0 || list.some(isTeam)) return false;
    if (list.some(isOutlet)) return false;
    const humans = list.filter((party) => party.kind !== 'PLACE');
    if (context.construction === 'NOUN_SUBJECT' && type !== 'CONFERENCE' && type !== 'VISIT') return false;
    if (type === 'CONFERENCE') return humans.length > 0;
    if (type === 'VISIT') {
      if (!humans.some(canTravel)) return false;
      return context.owned || context.light || context.isAim || slots.place !== null || list.length > 1 || context.construction === 'NOUN_SUBJECT' || humans.some((party) => party.kind === 'PERSON');
    }
    if (type === 'LETTER') return context.light && humans.length > 1;
    const group = list.some(isPlural);
    if (type === 'TALKS' && slots.inRelative) return true;
    if (list.length > 1) return slots.hasOther || context.owned || context.light || context.isAim || type === 'TALKS' || humans.length > 1;
    // Who holds or chairs a meeting by office takes part in it, whoever else does.
    const [only] = humans;
    if (type === 'MEETING' && context.light && only?.kind === 'PERSON' && only.entity !== null && hasOffice(only.entity)) return true;
    return group && (context.light || slots.parties.length > 0);
  };

  // ---- sentences

  for (const sentence of doc.sentences) {
    if (drafts.length >= MAX_DRAFTS) break;
    const block = doc.blockOf(sentence.from);
    if (block === null || block.kind === 'NOISE' || block.kind === 'DATELINE' || block.kind === 'CAPTION') continue;
    const lights: Light[] = [];
    let coveredTo = sentence.from;
    let cues = 0;
    for (let index = sentence.from; index < sentence.to && cues < MAX_CUES; ) {
      if (tokens[index]?.kind !== 'WORD' || words.gate.at(doc, index).length === 0) {
        index += 1;
        continue;
      }
      cues += 1;
      let used = false;
      for (const match of words.verbs.at(doc, index)) {
        if (readVerb(match, sentence)) {
          used = true;
          break;
        }
      }
      if (used) {
        // "the visit" between a verb and its parties names no event of its own.
        for (const party of drafts[drafts.length - 1]?.parties ?? []) if (party.span !== null) coveredTo = Math.max(coveredTo, Math.min(party.to, sentence.to));
        index += 1;
        continue;
      }
      if (index < coveredTo && nounAt(index)?.value.form.state === 'DEFINITE') {
        index += 1;
        continue;
      }
      const lightMatch = words.light.at(doc, index)[0];
      if (lightMatch !== undefined) {
        const { light, form } = lightMatch.value;
        lights.push({
          at: index,
          to: lightMatch.to,
          form,
          isIntransitive: light.isIntransitive,
          isCue: light.isCue,
          isDiscussing: light.isDiscussing,
          isAttending: light.isAttending,
          types: light.types,
          span: lightMatch.span,
        });
      }
      index = readNoun(index, sentence, lights);
    }
  }
  return drafts;
};
