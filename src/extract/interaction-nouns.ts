import type { NounForm, VerbForm } from '../lang/clause-grammar.js';
import type { InteractionConstruction } from '../lang/interaction-grammar.js';
import type { InteractionType } from '../model/interaction.js';
import type { Sentence } from '../text/sentences.js';
import type { Span } from '../text/span.js';
import type { InteractionContext } from './interaction-context.js';
import type { ReadParty } from './parties.js';

/** How far from a cue its parties and its place are looked for, in tokens. */
const VERB_REACH = 45;
const NOUN_REACH = 22;
const LIGHT_REACH = 30;
const DASH = /^[-\u2010-\u2015\u0640]$/u;

/** A verb that may say of an event noun behind it that the event takes place. */
export interface Light {
  readonly at: number;
  readonly to: number;
  readonly form: VerbForm;
  readonly isIntransitive: boolean;
  readonly isCue: boolean;
  readonly isDiscussing: boolean;
  readonly isAttending: boolean;
  readonly isChairing: boolean;
  readonly isNominal: boolean;
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
  /** The relative clause has a verb of its own whose subject is understood: "the talks that he held with X". */
  readonly isElided: boolean;
  /** The noun points back at an event already told; the parties were present at it. */
  readonly isEcho: boolean;
  readonly end: number;
}

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
    isOutlet,
    isTeam,
    isAssembly,
    canTravel,
    hasOffice,
    statusOf,
    clauseEnd,
    nounAt,
    drafts,
    push,
    phraseSpan,
    placeAfter,
    subjectFromContext,
    hasMemory,
    remember,
    firstParties,
  } = context;
  const { doc } = scene;
  const { tokens } = doc;

  const slotsOf = (
    from: number,
    limit: number,
    type: InteractionType,
    state: NounForm['state'],
    sentence: Sentence,
    isWelcome: boolean,
  ): NounSlots => {
    let owned = state === 'OWNED';
    const found: ReadParty[] = [];
    let place: ReadParty | null = null;
    let hasOther = false;
    let index = from;
    let commas = 0;
    let hasWith = false;
    let inRelative = false;
    let isElided = false;
    // A genitive follows its noun at once; a second party may follow the first.
    let genitiveAt = from;
    const end = Math.min(limit, from + NOUN_REACH);
    const nations = type === 'TALKS' || (type === 'MEETING' && !isHeadline(from)) ? nationsFrom(from, end) : [];
    if (nations.length > 1) {
      found.push(...nations);
      hasOther = true;
      index = nations[nations.length - 1]?.to ?? index;
    }
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
        const marked = index === genitiveAt ? parties.readParty(index, limit) : null;
        if (marked !== null) {
          found.push(marked);
          if (isElided) isElided = false;
          index = marked.to;
          genitiveAt = index;
          continue;
        }
        if (!parties.isComma(index)) break;
        commas += 1;
        if (commas > 2) break;
        index += 1;
        continue;
      }
      if (lexical.is(doc, index, 'from') && lexical.is(doc, index + 1, 'plans')) {
        // "meetings that-are planned to be held between".
        index += 2;
        if (lexical.hasPronoun(doc, index)) index += 1;
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
      const isCorrespondent =
        ((type === 'PHONE_CALL' || type === 'LETTER') && !inRelative && lexical.is(doc, index, 'from')) ||
        (type === 'LETTER' && lexical.is(doc, index, 'toward'));
      if (isCorrespondent || lexical.is(doc, index, 'with')) {
        // A visit is to somebody; "with" behind it belongs to something else.
        const list = type === 'VISIT' ? [] : parties.readList(index + 1, limit);
        if (list.length === 0) break;
        hasOther = true;
        hasWith = true;
        index = add(list);
        continue;
      }
      if (type === 'VISIT' && lexical.is(doc, index, 'toward') && place !== null) break;
      if (type === 'VISIT' && lexical.is(doc, index, 'toward')) {
        const target =
          placeAfter(index + 1, limit) ?? parties.readParty(index + 1, limit) ?? parties.readSite(index + 1, limit);
        if (target === null) break;
        if (target.kind === 'PLACE') place = target;
        found.push(target);
        index = target.to;
        continue;
      }
      if (index === from && state === 'BARE' && words.joining.has(token.norm)) {
        // "a meeting that-brought-together X and Y".
        inRelative = true;
        hasOther = true;
        genitiveAt = index + 1;
        index += 1;
        continue;
      }
      if (index === from && state === 'BARE' && words.light.at(doc, index).length > 0) {
        // "a visit that-X-makes": an indefinite noun takes its clause without a pronoun.
        inRelative = true;
        isElided = words.light.at(doc, index)[0]?.value.light.isIntransitive === false;
        genitiveAt = index + 1;
        index += 1;
        if (words.resumptives.has(tokens[index]?.norm ?? '')) index += 1;
        continue;
      }
      if (lexical.is(doc, index, 'relatives')) {
        inRelative = true;
        index += 1;
        const attending = words.light.at(doc, index)[0];
        if (attending?.value.light.isAttending === true)
          return {
            parties: parties.readList(attending.to, limit),
            place,
            hasOther,
            hasWith,
            inRelative,
            isElided: false,
            isEcho: true,
            end: index,
          };
        // The verb of the relative clause is passed by; its subject is read like any party.
        if (tokens[index]?.kind === 'WORD' && scene.mentionFrom(index) === null) {
          if (words.joining.has(tokens[index]?.norm ?? '')) hasOther = true;
          if (attending !== undefined && !attending.value.light.isIntransitive) isElided = true;
          // Only a verb of taking place brings the parties; "the summit that X praised" does not.
          else if (
            words.light.at(doc, index).length === 0 &&
            !lexical.is(doc, index, 'plans') &&
            !lexical.is(doc, index, 'auxiliaries')
          ) {
            const sides = sidesBehind(index, end);
            if (sides.length > 1) {
              found.push(...sides);
              hasOther = true;
            }
            break;
          }
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
      if (
        attached === null ||
        (owned && lexical.attachedWith.has(attached)) ||
        (hasOther && lexical.attachedWith.has(attached)) ||
        acceptsAttached(type, attached)
      ) {
        const list = parties.readList(index, limit);
        const first = list[0];
        // "during a visit to X, met BY-the minister": whoever is attached belongs to the verb.
        if (type === 'VISIT' && attached !== null && lexical.attachedWith.has(attached) && first?.kind !== 'PLACE')
          break;
        if (first !== undefined && (index === genitiveAt || inRelative || attached !== null)) {
          if (first.kind === 'PLACE' && list.length === 1 && type !== 'TALKS' && !inRelative) {
            place = place ?? first;
            if (type === 'VISIT') found.push(first);
            index = first.to;
            genitiveAt = index;
            continue;
          }
          if (attached !== null && lexical.attachedWith.has(attached) && first.kind === 'PLACE' && type !== 'VISIT') {
            place = place ?? first;
            index = first.to;
            continue;
          }
          if (isElided && attached === null) isElided = false;
          if (type === 'LETTER' && attached !== null && lexical.aims.has(attached)) {
            hasOther = true;
            hasWith = true;
          }
          index = add(list);
          genitiveAt = index;
          // "the reception by X, in his office, of Y": behind its subject a welcome takes its object.
          if (isWelcome && found.length === list.length) owned = true;
          continue;
        }
      }
      if (owned && index === genitiveAt && lexical.is(doc, index, 'times')) genitiveAt = index + 1;
      if (!inRelative && !lexical.is(doc, index, 'complementizers') && lexical.is(doc, index, 'auxiliaries')) break;
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
    return {
      parties: found,
      place,
      hasOther,
      hasWith,
      inRelative: inRelative && found.length > 0,
      isElided: isElided && (hasWith || (type === 'VISIT' && found.length > 0)),
      isEcho: false,
      end: index,
    };
  };

  /** "the talks that X oversaw between Y and Z": both sides behind "between" in the clause. */
  const sidesBehind = (from: number, end: number): ReadParty[] => {
    for (let k = from; k < end && tokens[k]?.kind !== 'BREAK' && !lexical.is(doc, k, 'complementizers'); k += 1) {
      if (parties.isComma(k)) return [];
      if (lexical.is(doc, k, 'between')) return parties.readList(k + 1, end);
    }
    return [];
  };

  const isHeadline = (index: number): boolean => {
    const kind = doc.blockOf(index)?.kind;
    return kind === 'TITLE' || kind === 'HEADLINE';
  };

  /** "talks American - Turkish": nationalities behind the noun, joined by a dash or "and". */
  const nationsFrom = (from: number, limit: number): ReadParty[] => {
    const found: ReadParty[] = [];
    for (let k = from; k < limit; k += 1) {
      const mention = scene.adjectiveAt(k);
      if (mention !== null) {
        found.push({ entity: mention.entity, span: mention.span, from: k, to: k + 1, kind: 'PLACE', isGeneric: false });
      } else if (found.length === 0 || !(DASH.test(tokens[k]?.text ?? '') || lexical.is(doc, k, 'and'))) break;
    }
    return found;
  };

  const acceptsAttached = (type: InteractionType, attached: string): boolean =>
    (lexical.aims.has(attached) && type !== 'PHONE_CALL' && type !== 'TALKS') ||
    (lexical.attachedWith.has(attached) && type === 'PHONE_CALL');

  const openerBefore = (at: number): boolean => {
    // "through visiting": the preposition before makes it a means.
    if (lexical.is(doc, at - 2, 'from')) return false;
    const norm = tokens[at - 1]?.norm ?? '';
    if (words.openers.has(norm)) return true;
    for (const { stem, preposition } of doc.hypotheses[at - 1] ?? []) {
      if (preposition === null && words.openers.has(stem)) return true;
    }
    return false;
  };

  const isPlural = (party: ReadParty): boolean =>
    (party.isGeneric || isAssembly(party)) && lexical.under(doc, party.from, 'personHeads') === null && !isTeam(party);

  /** "the meeting" without parties of its own, behind one already told. */
  const isAnaphor = (state: NounForm['state'], type: InteractionType, slots: NounSlots): boolean =>
    state === 'DEFINITE' &&
    type !== 'CONFERENCE' &&
    slots.parties.length === 0 &&
    drafts.some((draft) => draft.type === type && !draft.isEcho);

  /** Several parties, or one phrase for several. */
  const isMany = (list: readonly ReadParty[]): boolean =>
    list.length > 1 || list.some((party) => party.isGeneric && lexical.under(doc, party.from, 'pluralHeads') !== null);

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
      const owner = light.isNominal && after.length === 0 ? subjectFromContext(light.at, sentence) : [];
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

  /** "their meeting": the groups of the event told last in the sentence, or all its people. */
  const groupBefore = (sentence: Sentence): ReadParty[] => {
    const last = drafts[drafts.length - 1];
    if (last === undefined || last.at < sentence.from) return [];
    const groups = last.parties.filter((party) => lexical.under(doc, party.from, 'pluralHeads') !== null);
    return (groups.length > 0 ? groups : last.parties).map((party) =>
      party.entity === null ? party : { ...party, span: null },
    );
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

  /** Who is asked to: the last party between the word of asking and the event. */
  const addressee = (index: number, sentence: Sentence): ReadParty[] => {
    for (let k = index - 1; k >= Math.max(sentence.from, index - LIGHT_REACH); k -= 1) {
      if (lexical.under(doc, k, 'proposals') === null) continue;
      // "the invitation of X to visit", "an invitation by X": whoever stands there invites.
      if (lexical.under(doc, k, 'invitations') !== null) return [];
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

  /** "arrived in X on a visit": the noun tells no more than the verb before it in its clause. */
  const isRetoldVisit = (type: InteractionType, index: number, sentence: Sentence, isAdjunct: boolean): boolean => {
    if (type !== 'VISIT' || !isAdjunct) return false;
    const last = drafts[drafts.length - 1];
    return (
      last !== undefined &&
      (last.construction === 'TRAVELS' || last.construction === 'VISITS') &&
      last.at >= clauses.clauseStart(index, sentence).from
    );
  };

  const needsSubject = (type: InteractionType, list: readonly ReadParty[], slots: NounSlots): boolean => {
    if (type === 'CONFERENCE') return slots.hasWith || list.length === 0;
    if (type === 'VISIT') return !list.some((party) => party.kind !== 'PLACE');
    if (type === 'PHONE_CALL' || type === 'LETTER') return list.length < 2;
    return slots.hasOther ? list.length < 2 : list.length === 0;
  };

  /** The parties that open a sentence behind its verb: "announced X, at a conference". */
  const headOf = (from: number, before: number): ReadParty[] => {
    for (let k = from; k < Math.min(before, from + 3); k += 1) {
      const list = parties.readList(k, before).filter((party) => party.kind !== 'PLACE');
      if (list.length > 0) return list;
    }
    return [];
  };

  /** The subject of the clause that starts at `from`, wherever its verb stands. */
  const subjectOfClause = (from: number, before: number): ReadParty[] => {
    for (let k = from; k < Math.min(before, from + 8); k += 1) {
      const list = parties.readList(k, before);
      if (list.some((party) => party.kind !== 'PLACE')) return list;
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
    context: { owned: boolean; light: boolean; isAim: boolean; construction: InteractionConstruction; bare: boolean },
  ): boolean => {
    if (list.length === 0 || list.some(isTeam)) return false;
    if (list.some(isOutlet)) return false;
    const humans = list.filter((party) => party.kind !== 'PLACE');
    // "the talks with X": whoever held them is not told.
    if (slots.hasWith && list.length < 2 && type !== 'CONFERENCE' && !(context.light && list.some(isPlural)))
      return false;
    if (context.construction === 'NOUN_SUBJECT' && type !== 'CONFERENCE' && type !== 'VISIT')
      return type === 'MEETING' && context.bare && isMany(humans);
    if (type === 'CONFERENCE') return humans.length > 0;
    if (type === 'VISIT') {
      const isNamedVisit =
        list.some((party) => party.kind === 'PLACE' && party.entity !== null) &&
        humans.some((party) => party.kind === 'PERSON' && party.entity !== null);
      if (!humans.some(canTravel) && !(isNamedVisit && (context.light || slots.inRelative))) return false;
      return (
        context.owned ||
        context.light ||
        (list.some((party) => party.kind === 'PLACE') && context.isAim) ||
        slots.place !== null ||
        list.length > 1 ||
        context.construction === 'NOUN_SUBJECT' ||
        humans.some((party) => party.kind === 'PERSON')
      );
    }
    // Two named bodies that meet are teams in a match more often than delegations at a table.
    if (type === 'MEETING' && list.length > 1 && list.every((party) => party.kind === 'BODY' && !party.isGeneric))
      return false;
    if (type === 'LETTER') return (context.light || slots.hasWith) && humans.length > 1;
    const group = list.some(isPlural);
    if (type === 'TALKS' && slots.inRelative) return true;
    if (list.length > 1)
      return slots.hasOther || context.owned || context.light || context.isAim || type === 'TALKS' || humans.length > 1;
    // Who holds or chairs a meeting by office takes part in it, whoever else does.
    const [only] = humans;
    if (
      type === 'MEETING' &&
      context.light &&
      context.bare &&
      only?.kind === 'PERSON' &&
      only.entity !== null &&
      hasOffice(only.entity)
    )
      return true;
    return group && (context.light || context.owned || slots.parties.length > 0);
  };

  return readNoun;
};
