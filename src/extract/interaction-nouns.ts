import type { InteractionConstruction } from '../lang/interaction-grammar.js';
import type { Sentence } from '../text/sentences.js';
import type { Span } from '../text/span.js';
import type { InteractionContext } from './interaction-context.js';
import { buildNounProof } from './interaction-noun-proof.js';
import { buildNounSlots, type Light } from './interaction-noun-slots.js';
import { buildNounSubjects } from './interaction-noun-subjects.js';
import type { ReadParty } from './parties.js';

/** How far from a cue its clause goes on, and how far before a noun its verb stands, in tokens. */
const VERB_REACH = 45;
const LIGHT_REACH = 30;

/** Reads an event noun as an interaction and keeps it; gives the index behind it. */
export type InteractionNounReader = (index: number, sentence: Sentence, lights: readonly Light[]) => number;

export const buildNounReader = (context: InteractionContext): InteractionNounReader => {
  const {
    scene,
    words,
    clauses,
    parties,
    lexical,
    distinct,
    statusOf,
    clauseEnd,
    nounAt,
    push,
    phraseSpan,
    subjectFromContext,
    hasMemory,
    remember,
    firstParties,
  } = context;
  const { slotsOf } = buildNounSlots(context);
  const { needsSubject, groupBefore, addressee, headOf, subjectOfClause } = buildNounSubjects(context);
  const { isAnaphor, isRetoldVisit, isAccepted } = buildNounProof(context);
  const { doc } = scene;
  const { tokens } = doc;

  const readNoun = (index: number, sentence: Sentence, lights: readonly Light[]): number => {
    const match = nounAt(index);
    if (match === null) return index + 1;
    const { noun, form } = match.value;
    const { type } = noun;
    const preposition = match.hypothesis.preposition;
    if (words.notParties.has(tokens[match.to]?.norm ?? '')) return match.to;
    if (noun.isWelcome && lexical.is(doc, index - 1, 'inside')) return match.to;
    const limit = clauseEnd(match.to, sentence, VERB_REACH);
    // "a visit of his excellency", "a visit of his to Cairo": as if the pronoun were written onto the noun.
    const opened = openerBefore(index);
    const isAddressed = form.state === 'BARE' && lexical.is(doc, match.to, 'ownedHonorifics');
    const isOwnedApart = form.state === 'BARE' && opened && lexical.is(doc, match.to, 'ownerWords');
    const owned = form.state === 'OWNED' || isAddressed || isOwnedApart;
    const isKind = type === 'VISIT' && words.visitKinds.has(tokens[match.to]?.norm ?? '');
    const behind = isAddressed || isOwnedApart || isKind ? match.to + 1 : match.to;
    const governor =
      lights.findLast(
        (candidate) =>
          index - candidate.at <= LIGHT_REACH &&
          !candidate.form.hasObject &&
          (candidate.types === null || candidate.types.includes(type)),
      ) ?? null;
    const light =
      governor === null ||
      nounBetween(governor.to, index) ||
      lexical.is(doc, index - 1, 'toward') ||
      (opened && !governor.isDiscussing && !governor.isAttending)
        ? null
        : governor;
    if (light?.isAttending === true && form.state === 'DEFINITE') {
      const present = parties.readList(parties.skipAdjuncts(match.to, limit), limit);
      if (present.length > 0) push('NOUN_PARTIES', type, 'HELD', [match.span], index, present, null, sentence, 1, true);
      return match.to;
    }
    const modality = clauses.modality(index, sentence, 5);
    const isAim = preposition !== null && lexical.aims.has(preposition);
    let status = statusOf(modality === 'FACT' ? 'NONE' : modality, light?.form.tense ?? 'PAST', 'ONGOING');
    if (light !== null && status !== null && modality === 'NONE') {
      const near = clauses.modality(light.at, sentence, 4);
      const lightModality = near === 'NONE' && isPlannedAhead(light.at, sentence) ? 'PLAN' : near;
      const lightStatus = statusOf(lightModality === 'FACT' ? 'NONE' : lightModality, light.form.tense, 'ONGOING');
      status = lightStatus;
    }
    if (status === null) return match.to;
    if (status === 'HELD' && (isAim || isComing(behind))) status = 'PLANNED';
    const asked =
      (isAim || lexical.is(doc, index - 1, 'toward')) && modality === 'NONE' ? addressee(index, sentence) : [];
    if (asked.length > 0) status = 'PROPOSED';
    const slots = slotsOf(
      behind,
      limit,
      type,
      isAim || owned ? 'OWNED' : light?.isChairing === true ? 'BARE' : form.state,
      sentence,
      noun.isWelcome,
    );
    if (isRetoldVisit(type, index, sentence, opened && !owned && light === null)) {
      const places = slots.parties.filter((party) => party.kind === 'PLACE');
      if (places.length > 0) push('NOUN_PARTIES', type, 'HELD', [match.span], index, places, null, sentence, 1, true);
      return match.to;
    }
    if (slots.isEcho) {
      if (slots.parties.length > 0)
        push('NOUN_PARTIES', type, 'HELD', [match.span], index, slots.parties, null, sentence, 1, true);
      return match.to;
    }
    let list: ReadParty[] = [...slots.parties];
    let construction: InteractionConstruction = owned ? 'NOUN_OWNED' : 'NOUN_PARTIES';
    let subject: ReadParty[] = [];
    if (light !== null) {
      const after = clauses.subjectAfter(light.to, index).filter((party) => party.to <= index);
      // "met X and held": behind "and" whoever did the thing before goes on.
      const goesOn = light.isNominal || (light.isJoined && hasMemory(light.at, sentence));
      const owner = goesOn && after.length === 0 ? subjectFromContext(light.at, sentence) : [];
      const before = after.length > 0 ? [] : owner.length > 0 ? owner : clauses.subjectBefore(light.at, sentence);
      subject = light.isIntransitive ? [] : after.length > 0 ? after : before;
      if (subject.length === 0 && !light.isIntransitive && !light.isDiscussing && slots.hasWith && list.length === 1)
        subject = subjectFromContext(light.at, sentence);
      if (subject.length > 0 || light.isIntransitive || list.length > 0) construction = 'LIGHT_VERB';
    }
    const open = opened || asked.length > 0 || slots.isElided || modality === 'PLAN' || modality === 'PROPOSAL';
    if (
      subject.length === 0 &&
      (form.state !== 'DEFINITE' || isAim || slots.hasOther || slots.isElided || type === 'CONFERENCE') &&
      (owned ||
        (isAim && (type === 'VISIT' ? needsSubject(type, list, slots) : list.length < 2)) ||
        (open && needsSubject(type, list, slots)))
    ) {
      const start = clauses.clauseStart(index, sentence);
      if (status === 'PROPOSED') subject = addressee(index, sentence);
      if (subject.length === 0 && start.kind === 'THAT' && !hasMemory(index, sentence))
        subject = subjectOfClause(start.from, index);
      // The narrator names the subject at the head of the sentence.
      if (subject.length === 0 && !owned && start.kind === 'START' && scene.quoteAt(index) === null)
        subject = headOf(start.from, index);
      if (subject.length === 0) subject = subjectFromContext(index, sentence);
      if (subject.length === 0) {
        subject = subjectOfClause(start.from, index);
        if (subject.length === 0) subject = firstParties(sentence, index);
      }
      if (!owned && slots.parties.length === 0) construction = 'NOUN_SUBJECT';
    }
    if (form.isTheirs === true && subject.length === 1 && subject[0]?.kind === 'PERSON')
      subject = groupBefore(sentence);
    list = distinct([...subject, ...list]);
    if (
      (noun.isWelcome && !owned && (!opened || list.filter((party) => party.kind !== 'PLACE').length < 2)) ||
      isAnaphor(form.state, type, slots) ||
      // "keen on visiting it": the pronoun is what is visited as often as who visits.
      (type === 'VISIT' && form.state === 'OWNED' && !opened && list.length === 1 && list[0]?.span === null) ||
      (noun.needsVerb && light === null && !slots.hasOther && !slots.inRelative) ||
      (noun.isPersonal && (list.length < 2 || list.some((party) => party.kind !== 'PERSON'))) ||
      !isAccepted(type, list, slots, {
        owned,
        light: light !== null,
        isAim,
        construction,
        bare: form.state === 'BARE' || light?.isChairing === true,
      })
    )
      return match.to;
    const remembered = subject.length > 0 ? subject : list.filter((party) => party.kind !== 'PLACE').slice(0, 1);
    if (remembered.length > 0) remember(remembered, sentence);
    let cueTo = match.to;
    while (words.qualifiers.has(tokens[cueTo]?.norm ?? '')) cueTo += 1;
    const whole = { start: match.span.start, end: tokens[cueTo - 1]?.end ?? match.span.end };
    const cue = light?.isCue === true && light.to >= index - 6 ? [light.span] : [whole];
    const held = cue[0] === whole || type !== 'MEETING' ? type : 'TALKS';
    push(
      construction,
      held,
      status,
      cue,
      index,
      list,
      slots.place,
      sentence,
      construction === 'NOUN_PARTIES' && !slots.hasOther ? 0.9 : 1,
      false,
      light?.isDiscussing === true ? topicOf(light, index, match.to, limit) : null,
    );
    return match.to;
  };

  const openerBefore = (at: number): boolean => {
    // "through visiting": the preposition before makes it a means.
    if (lexical.is(doc, at - 2, 'from')) return false;
    const norm = tokens[at - 1]?.norm ?? '';
    if (words.openers.has(norm)) return true;
    for (const { stem, preposition } of doc.hypothesesAt(at - 1)) {
      if (preposition === null && words.openers.has(stem)) return true;
    }
    return false;
  };

  /** "X and Y intend the holding of": a verb of intention at the head of the clause, its subject, then the event. */
  const isPlannedAhead = (lightAt: number, sentence: Sentence): boolean => {
    const { from } = clauses.clauseStart(lightAt, sentence);
    if (from >= lightAt || !lexical.is(doc, from, 'plans')) return false;
    const list = parties.readList(from + 1, lightAt);
    return list[list.length - 1]?.to === lightAt;
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

  const nounBetween = (from: number, to: number): boolean => {
    for (let k = from; k < to; k += 1) if (words.nouns.at(doc, k).length > 0) return true;
    return false;
  };

  return readNoun;
};
