import type { NounForm, VerbForm } from '../lang/clause-grammar.js';
import type { InteractionType } from '../model/interaction.js';
import type { Sentence } from '../text/sentences.js';
import type { Span } from '../text/span.js';
import type { InteractionContext } from './interaction-context.js';
import { buildNounSides } from './interaction-noun-sides.js';
import type { ReadParty } from './parties.js';

/** How far behind an event noun its parties are looked for, in tokens. */
const NOUN_REACH = 22;

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
  /** Written behind "and". */
  readonly isJoined: boolean;
  readonly types: readonly InteractionType[] | null;
  readonly span: Span;
}

/** What a noun's surroundings give: parties, a place, whether anything ties it to them. */
export interface NounSlots {
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

/** The reader of what surrounds an event noun. */
export const buildNounSlots = (context: InteractionContext) => {
  const { scene, words, clauses, parties, lexical, distinct, placeAfter, firstParties } = context;
  const { sidesBehind, nationsFrom } = buildNounSides(context);
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

  const isHeadline = (index: number): boolean => {
    const kind = doc.blockOf(index)?.kind;
    return kind === 'TITLE' || kind === 'HEADLINE';
  };

  const acceptsAttached = (type: InteractionType, attached: string): boolean =>
    (lexical.aims.has(attached) && type !== 'PHONE_CALL' && type !== 'TALKS') ||
    (lexical.attachedWith.has(attached) && type === 'PHONE_CALL');

  return { slotsOf };
};
