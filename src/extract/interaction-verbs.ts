import type { InteractionStatus } from '../model/interaction.js';
import type { Sentence } from '../text/sentences.js';
import type { InteractionContext } from './interaction-context.js';
import { buildVerbObjects, type VerbMatch } from './interaction-verb-objects.js';
import type { ReadParty } from './parties.js';

/** How far from a cue its parties and its place are looked for, in tokens. */
const VERB_REACH = 45;

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
  const { siteVisit, receivedAt, mutual, transitive, isAdjacent, otherParty } = buildVerbObjects(context);
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

  /** Who visits a place or body that has a name needs no office, only a name or company. */
  const isVisitor = (party: ReadParty, place: ReadParty): boolean =>
    !place.isGeneric &&
    ((party.kind === 'PERSON' && !party.isGeneric) ||
      (party.kind === 'BODY' && lexical.under(doc, party.from, 'audienceHeads') !== null));

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

  const isClausal = (index: number): boolean =>
    lexical.is(doc, index, 'relatives') ||
    lexical.is(doc, index, 'auxiliaries') ||
    lexical.is(doc, index, 'complementizers');

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
