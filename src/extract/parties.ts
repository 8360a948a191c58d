import type { Party } from '../model/quote.js';
import type { ClauseWords } from './clause-words.js';
import type { EventScene } from './event-scene.js';
import { buildAdjunctSkipper } from './party-adjuncts.js';
import { buildPartyPhrases } from './party-phrases.js';
import { buildPartyWords } from './party-words.js';

/** A party read at tokens [from, to). */
export interface ReadParty extends Party {
  readonly from: number;
  readonly to: number;
  /** A person, or a place, or what else the phrase stands for. */
  readonly kind: 'PERSON' | 'PLACE' | 'BODY';
  /** Nothing but a common noun names it. */
  readonly isGeneric: boolean;
  /** Index behind the name, where titles in apposition behind it belong to the phrase. */
  readonly nameTo?: number;
}

/** Longest list of parties. */
const MAX_LIST = 12;

const OPENING = /^["\u00ab\u201c\u2033]$/u;
const CLOSING = /^["\u00bb\u201d\u2033]$/u;

export interface PartyReader {
  /** The party whose phrase starts at a token (behind proclitics the caller accepts), or null. */
  readParty(at: number, limit: number): ReadParty | null;
  /** A party and what is joined to it. */
  readList(at: number, limit: number): ReadParty[];
  /** A common noun phrase for something that can be visited, or null. */
  readSite(at: number, limit: number): ReadParty | null;
  /** Index of the next word that can open a party, stepping over adjuncts; `limit` when there is none. */
  skipAdjuncts(at: number, limit: number): number;
  /** Index behind commas, brackets and words of time. */
  skipTimes(at: number, limit: number): number;
  /** The preposition written onto the word at a token under which it opens a party, or null. */
  attachedTo(index: number): string | null;
  isComma(index: number): boolean;
  /** Token behind a bracket that opens at `index`, or `index`. */
  afterBracket(index: number, limit: number): number;
}

/** The entity that a common noun phrase, tokens [from, to), stands for at its place; null when it stands for none. */
export type NominalFinder = (from: number, to: number) => string | null;

/** Whether groups of people that bind nobody count as parties: they can be met, and they can travel. */
export interface PartyOptions {
  readonly withAudience: boolean;
}
export const buildPartyReader = (
  scene: EventScene,
  words: ClauseWords,
  nominal: NominalFinder,
  options: PartyOptions = { withAudience: false },
): PartyReader => {
  const partyWords = buildPartyWords(scene, words, options);
  const { isComma, afterBracket, headReading, joins, attachedTo, holdsPlace } = partyWords;
  const { named, common, phraseOf } = buildPartyPhrases(scene, words, nominal, partyWords);
  const { skipAdjuncts, skipTimes } = buildAdjunctSkipper(scene, words, partyWords, named);
  const { doc } = scene;
  const { tokens } = doc;

  const readParty = (at: number, limit: number): ReadParty | null => {
    if (at >= limit || (tokens[at]?.kind !== 'WORD' && scene.mentionFrom(at) === null)) {
      if (!OPENING.test(tokens[at]?.text ?? '')) return null;
      const inside = at + 1 < limit ? named(at + 1, limit) : null;
      return inside === null
        ? null
        : { ...inside, from: at, to: CLOSING.test(tokens[inside.to]?.text ?? '') ? inside.to + 1 : inside.to };
    }
    const name = named(at, limit);
    if (name === null) return common(at, limit);
    // "the delegation of the opposition": a nominal that is longer as a phrase than as a mention.
    if (name.isGeneric && headReading(at) !== null) {
      const phrase = common(at, limit);
      // "the foreign minister of X" is not the foreign minister spoken of before.
      if (phrase !== null && phrase.to > name.to && holdsPlace(name.to, phrase.to)) return phrase;
      if (phrase !== null && phrase.to > name.to)
        return phrase.entity === null ? { ...phrase, entity: name.entity, span: name.span } : phrase;
    }
    return name;
  };

  const readList = (at: number, limit: number): ReadParty[] => {
    const items: ReadParty[] = [];
    let index = at + words.eachOf(doc, at);
    while (items.length < MAX_LIST && index < limit) {
      const item = readParty(index, limit);
      if (item === null) break;
      items.push(item);
      let next = item.to;
      for (const { role, name, to } of scene.holdersFrom(index)) {
        if (to > limit + 1 || role.entity === item.entity) continue;
        items.push({ ...item, entity: role.entity, span: name.span, to });
        next = Math.max(next, to);
      }
      const companion = words.companion(doc, isComma(next) ? next + 1 : next);
      if (companion > 0) {
        index = (isComma(next) ? next + 1 : next) + companion;
        continue;
      }
      if (isComma(next)) {
        const behind = next + 1;
        const follows =
          joins(behind) || (items.length > 0 && item.kind === 'PLACE' && scene.mentionFrom(behind) !== null);
        if (!follows) break;
        next = behind;
      } else if (words.is(doc, next, 'and')) next += 1;
      else if (!joins(next)) break;
      index = next;
    }
    return items;
  };

  const readSite = (at: number, limit: number): ReadParty | null => {
    const head = at < limit ? words.under(doc, at, 'placeHeads') : null;
    const site = head === null ? null : phraseOf(head, at, at, limit);
    return site === null || site.kind === 'PERSON' ? null : { ...site, kind: 'PLACE' };
  };

  return { readParty, readList, readSite, skipAdjuncts, skipTimes, attachedTo, isComma, afterBracket };
};
