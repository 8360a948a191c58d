import type { VerbForm } from '../lang/clause-grammar.js';
import type { InteractionVerb } from '../lang/interaction-grammar.js';
import type { InteractionStatus } from '../model/interaction.js';
import type { Sentence } from '../text/sentences.js';
import type { InteractionContext } from './interaction-context.js';
import type { LexiconMatch } from './lexicon.js';
import type { ReadParty } from './parties.js';

/** How far from a cue its parties and its place are looked for, in tokens. */
const VERB_REACH = 45;

type VerbMatch = LexiconMatch<{ verb: InteractionVerb; form: VerbForm }>;

/** Reads a verb as an interaction and keeps it; false when it tells none. */
export type InteractionVerbReader = (match: VerbMatch, sentence: Sentence) => boolean;

export const buildVerbReader = (context: InteractionContext): InteractionVerbReader => {
  const {
    scene,
    clauses,
    parties,
    lexical,
    distinct,
    isOutlet,
    isTeam,
    isHuman,
    isAssembly,
    canTravel,
    statusOf,
    clauseEnd,
    nounAt,
    push,
    placeAfter,
    subjectFromContext,
    hasMemory,
    remember,
  } = context;
  const { doc } = scene;
  const { tokens } = doc;

  const readVerb = (match: VerbMatch, sentence: Sentence): boolean => {
    const { verb, form } = match.value;
    const at = match.from;
    const { preposition } = match.hypothesis;
    if (preposition !== null && (form.tense !== 'PRESENT' || !lexical.aims.has(preposition))) return false;
    const isAim = preposition !== null;
    // "visited it": the place is not told; in some verbs the form is also a noun behind "and".
    if (form.hasObject && (verb.frame === 'VISITS' || verb.frame === 'TRAVELS')) return false;
    const previous = tokens[at - 1];
    if (
      previous?.kind === 'WORD' &&
      lexical.is(doc, at - 1, 'prepositions') &&
      !lexical.is(doc, at - 1, 'pronounComplementizers')
    ) {
      // Behind a free preposition the word is a noun or part of a set phrase, unless that word also joins clauses.
      if (lexical.breaker(doc, at - 1) === 0 && !isClausal(at - 1)) return false;
    }
    const limit = clauseEnd(match.to, sentence, VERB_REACH);
    const modality =
      match.hypothesis.conjunction === null || form.tense === 'PRESENT' ? clauses.modality(at, sentence, 4) : 'NONE';
    const resting: InteractionStatus = verb.frame === 'TRAVELS' || verb.frame === 'DISCUSSES' ? 'ONGOING' : 'HELD';
    const tensed = statusOf(isAim && modality === 'NONE' ? 'PLAN' : modality, form.tense, resting);
    if (tensed === null) return false;
    const status = verb.frame === 'TRAVELS' && tensed === 'HELD' ? 'ONGOING' : tensed;
    const cue = [match.span];
    // Behind "and" a verb has its subject behind it, or none.
    const named =
      form.isOwn !== true && match.hypothesis.conjunction === null ? clauses.subjectBefore(at, sentence) : [];
    const before =
      verb.frame === 'MEETS' || verb.frame === 'RECEIVES' ? named.filter((party) => party.kind !== 'PLACE') : named;
    // Whoever a relative clause is about stands before it, or is not known.
    const start = clauses.clauseStart(at, sentence);
    const isRelative = start.kind === 'RELATIVE';
    // "that X met": a subject that is not understood stands there, nobody is left out.
    const isJoined = match.hypothesis.conjunction !== null;
    const hasUnread = !isJoined && start.kind === 'THAT' && parties.skipAdjuncts(start.from, at) < at;
    // "that X declined and visited Y": behind "and" the subject of the clause goes on.
    const ofClause =
      isJoined && start.kind === 'THAT' && form.isOwn !== true
        ? clauses.subjectBefore(at, sentence).filter((party) => party.kind !== 'PLACE')
        : [];
    const elided = (): ReadParty[] =>
      form.isOwn === true
        ? clauses.understood(at, sentence, true)
        : before.length > 0
          ? before
          : isRelative || hasUnread
            ? []
            : ofClause.length > 0
              ? ofClause
              : subjectFromContext(at, sentence);
    const statedBefore = before.length > 0 && isAdjacent(before, at) ? before : [];

    if (verb.frame === 'MEETS' || verb.frame === 'RECEIVES') {
      const direct = transitive(match, limit, before, elided);
      const told = verb.frame === 'RECEIVES' && direct.object.length === 0 ? receivedAt(match, limit) : direct;
      const { subject, object } = verb.frame === 'MEETS' && told.object.length === 0 ? mutual(form, before, at) : told;
      if (object.length === 0 || subject.length === 0) return false;
      if (subject === object && subject.length === 1) {
        remember(subject, sentence);
        push('MEETS', verb.type, status, cue, at, subject, null, sentence, 0.9);
        return true;
      }
      const all = distinct([...subject, ...object]);
      if (verb.frame === 'RECEIVES' && isHost(subject) && object.every(isHuman)) {
        push('VISITS', 'VISIT', status, cue, at, all, subject[0] ?? null, sentence, 0.9);
        return true;
      }
      if (all.some((party) => party.kind === 'PLACE')) return false;
      if (all.length < 2 || !all.some((party) => party.kind === 'PERSON' || isHuman(party))) return false;
      if (all.some(isTeam) || all.some(isOutlet) || all.every((party) => party.kind !== 'PERSON' && !party.isGeneric))
        return false;
      if (verb.frame === 'RECEIVES' && (!object.some(isHuman) || !isReception(subject, object))) return false;
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
        const many = who.length > 1 || (form.number === 'MANY' && who[0]?.isGeneric === true) || who.some(isAssembly);
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
        if (lexical.is(doc, k, 'toward')) place = placeAfter(k + 1, limit) ?? parties.readSite(k + 1, limit);
        else if (k > match.to && isAttachedAim(k)) place = placeAfter(k, k + 1) ?? parties.readSite(k, limit);
        else if (k === match.to && scene.mentionFrom(k) !== null) {
          const direct = placeAfter(k, k + 1);
          if (direct !== null) place = direct;
        }
      }
      if (place === null) return false;
      const behind =
        statedBefore.length > 0
          ? statedBefore
          : place.from === match.to
            ? parties.readList(parties.skipAdjuncts(place.to, limit), limit)
            : clauses.subjectAfter(match.to, limit);
      const subject = behind.filter((party) => party.kind !== 'PLACE');
      // Another subject than a party may stand behind the verb ("the aid arrived"): none is understood then.
      const next = parties.skipTimes(match.to, limit);
      const mayElide = lexical.is(doc, next, 'toward') && (start.kind === 'PRONOUN' || hasMemory(at, sentence));
      const who = subject.length > 0 ? subject : mayElide ? elided() : [];
      if (who.length === 0 || !who.some(canTravel)) return false;
      remember(who, sentence);
      push('TRAVELS', verb.type, status, cue, at, [...who, place], place, sentence);
      return true;
    }
    // VISITS
    const direct = transitive(match, limit, before, elided);
    const { subject, object } = direct.object.length > 0 ? direct : siteVisit(match, limit, before, elided);
    const place = object[0];
    if (subject.length === 0 || place === undefined) return false;
    if (place.kind === 'PERSON' && place.isGeneric) return false;
    if (!subject.some((party) => canTravel(party) || isVisitor(party, place))) return false;
    // "the first official who visits": a rank among many, no visit of its own.
    if (before[0]?.isGeneric === true && before[0].entity === null && lexical.is(doc, before[0].from - 1, 'times'))
      return false;
    const isCrowd = lexical.under(doc, place.from, 'audienceHeads') !== null;
    if (place.kind === 'BODY' && place.isGeneric && place.entity === null && !isCrowd) return false;
    remember(subject, sentence);
    push(
      'VISITS',
      verb.type,
      status,
      cue,
      at,
      [...subject, ...object],
      place.kind === 'PLACE' ? place : null,
      sentence,
    );
    return true;
  };

  /** Subject and object of a verb of visiting whose object is a place without a name. */
  const siteVisit = (
    match: VerbMatch,
    limit: number,
    before: readonly ReadParty[],
    elided: () => ReadParty[],
  ): { subject: readonly ReadParty[]; object: readonly ReadParty[] } => {
    const at = parties.skipTimes(match.to, limit);
    const direct = parties.readSite(at, limit);
    if (direct !== null) return { subject: elided(), object: [direct] };
    const first = before.length > 0 && isAdjacent(before, match.from) ? [] : parties.readList(at, limit);
    const last = first[first.length - 1];
    const site = last === undefined ? null : parties.readSite(parties.skipAdjuncts(last.to, limit), limit);
    return { subject: first, object: site === null ? [] : [site] };
  };

  /** Who visits a place or body that has a name needs no office, only a name or company. */
  const isVisitor = (party: ReadParty, place: ReadParty): boolean =>
    !place.isGeneric &&
    ((party.kind === 'PERSON' && !party.isGeneric) ||
      (party.kind === 'BODY' && lexical.under(doc, party.from, 'audienceHeads') !== null));

  /** "the province of X received a delegation": a place without a name of its own is the host. */
  const receivedAt = (
    match: VerbMatch,
    limit: number,
  ): { subject: readonly ReadParty[]; object: readonly ReadParty[] } => {
    const site = parties.readSite(parties.skipTimes(match.to, limit), limit);
    if (site === null) return { subject: [], object: [] };
    return { subject: [site], object: parties.readList(parties.skipAdjuncts(site.to, limit), limit) };
  };

  /** "went TO-the hospital": a preposition of aim written onto the place. */
  const isAttachedAim = (index: number): boolean => {
    const attached = parties.attachedTo(index);
    if (attached !== null) return lexical.aims.has(attached);
    const site = lexical.under(doc, index, 'placeHeads');
    return site !== null && site.preposition !== null && lexical.aims.has(site.preposition);
  };

  /** Persons receive persons and groups; a body receives delegations: refugees that it takes in are met by nobody. */
  const isReception = (subject: readonly ReadParty[], object: readonly ReadParty[]): boolean =>
    subject.some((party) => party.kind === 'PERSON') ||
    object.some((party) => party.kind === 'PERSON' || lexical.under(doc, party.from, 'partHeads') !== null);

  /** A place that receives somebody is visited. */
  const isHost = (subject: readonly ReadParty[]): boolean => subject.length === 1 && subject[0]?.kind === 'PLACE';

  /** "the two ministers met": who meets whom is one phrase before a verb that says "they". */
  const mutual = (
    form: VerbForm,
    before: readonly ReadParty[],
    verbAt: number,
  ): { subject: readonly ReadParty[]; object: readonly ReadParty[] } => {
    const isMany =
      form.number === 'MANY' &&
      !form.hasObject &&
      isAdjacent(before, verbAt) &&
      (before.length > 1 ||
        (before[0]?.isGeneric === true && lexical.under(doc, before[0].from, 'pluralHeads') !== null));
    return isMany && !before.some(isTeam) ? { subject: before, object: before } : { subject: [], object: [] };
  };

  const isClausal = (index: number): boolean =>
    lexical.is(doc, index, 'relatives') ||
    lexical.is(doc, index, 'auxiliaries') ||
    lexical.is(doc, index, 'complementizers');

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
    if (attached !== null && lexical.attachedWith.has(attached))
      return { subject: elided(), object: parties.readList(at, limit) };
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
      else if (preposition !== null && !lexical.attachedWith.has(preposition))
        return { subject: elided(), object: first };
      object = parties.readList(next, limit);
    }
    if (object.length > 0) return { subject: first, object };
    // "the two ministers X and Y met": a title shared out over both needs no object.
    if (first.length > 1 && scene.holdersFrom(first[0]?.from ?? at).length > 1)
      return { subject: first, object: first };
    const described = elided().length > 0 ? [] : apposed(last, limit);
    if (described.length > 0) return { subject: first, object: described };
    // Behind the party another noun phrase stands that names nobody: then the party is the subject and who was met is unknown.
    if (opensPhrase(parties.skipTimes(last.to, limit), limit)) return { subject: [], object: [] };
    return { subject: elided(), object: first };
  };

  /** A title behind a name that was taken for his: where nobody else was met, it is the other's. */
  const apposed = (party: ReadParty, limit: number): ReadParty[] => {
    if (party.nameTo === undefined || party.nameTo >= party.to) return [];
    const at = parties.isComma(party.nameTo) ? party.nameTo + 1 : party.nameTo;
    if (at >= party.to) return [];
    return parties
      .readList(at, limit)
      .map((other) => (other.entity === party.entity ? { ...other, entity: null } : other));
  };

  const opensPhrase = (index: number, limit: number): boolean => {
    const token = tokens[index];
    return (
      index < limit &&
      token?.kind === 'WORD' &&
      lexical.hasArticle(token.norm) &&
      !lexical.is(doc, index, 'relatives') &&
      !lexical.is(doc, index, 'times')
    );
  };

  /** A subject that stands right before its verb, but for adjuncts between commas. */
  const isAdjacent = (list: readonly ReadParty[], verbAt: number): boolean => {
    const last = list[list.length - 1];
    if (last === undefined) return false;
    let index = last.to;
    while (
      index < verbAt &&
      (parties.isComma(index) || lexical.is(doc, index, 'auxiliaries') || lexical.is(doc, index, 'times'))
    )
      index += 1;
    return index >= verbAt || parties.skipAdjuncts(last.to, verbAt) >= verbAt;
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
      if (noun === null) continue;
      const { type } = noun.value.noun;
      if (type === 'PHONE_CALL' || (type === 'MEETING' && noun.value.form.state === 'OWNED')) return true;
    }
    return false;
  };

  return readVerb;
};
