import type { Sentence } from '../text/sentences.js';
import type { ClauseWords } from './clause-words.js';
import type { EventScene } from './event-scene.js';
import type { PartyReader, ReadParty } from './parties.js';

/** How a clause opens: at the sentence's start, behind "that", behind "that he", behind a relative pronoun. */
export interface ClauseStart {
  /** First token of the clause. */
  readonly from: number;
  readonly kind: 'START' | 'THAT' | 'PRONOUN' | 'RELATIVE';
}

/** What the words before an event make of it. FACT: a word that presupposes it; NONE: nothing stands there. */
export type Modality =
  | 'NONE'
  | 'FACT'
  | 'FAILED'
  | 'NEGATED'
  | 'CONDITIONAL'
  | 'WISH'
  | 'PLAN'
  | 'PROPOSAL'
  | 'CANCELLED';

export interface EventClauses {
  clauseStart(index: number, sentence: Sentence): ClauseStart;
  /** The nearest word of modality among `reach` words before a token. */
  modality(index: number, sentence: Sentence, reach: number): Modality;
  /** Parties named before a verb as its subject; for a relative clause the antecedent. */
  subjectBefore(cueFrom: number, sentence: Sentence): ReadParty[];
  /** Parties named behind a verb as its subject, before `limit`. */
  subjectAfter(cueTo: number, limit: number): ReadParty[];
  /**
   * Who is understood as the subject: the speaker whose words these are, or who spoke last in the sentence. `isOwn`:
   * the word says "I" or "we", so it is the speaker in his own words too.
   */
  understood(index: number, sentence: Sentence, isOwn?: boolean): ReadParty[];
}

/** Farthest that the start of a clause is looked for, in tokens. */
const MAX_CLAUSE = 60;
const MAX_ANTECEDENT = 14;

const HARD_STOPS = new Set([';', '\u061b', ':', '.', '!', '?', '\u061f']);
const OPENING = /^["\u00ab\u201c\u2033]$/u;

export const buildEventClauses = (scene: EventScene, words: ClauseWords, parties: PartyReader): EventClauses => {
  const { doc } = scene;
  const { tokens } = doc;

  const clauseStart = (index: number, sentence: Sentence): ClauseStart => {
    const level = doc.markedAt[index] ?? -1;
    const floor = Math.max(sentence.from, index - MAX_CLAUSE);
    for (let k = index - 1; k >= floor; k -= 1) {
      const token = tokens[k];
      if (token === undefined) break;
      if (token.kind === 'PUNCTUATION') {
        if (HARD_STOPS.has(token.text)) return { from: k + 1, kind: 'START' };
        if (OPENING.test(token.text) && (doc.markedAt[k] ?? -1) !== level && (doc.markedAt[k + 1] ?? -1) === level) {
          return { from: k + 1, kind: 'START' };
        }
        continue;
      }
      if ((doc.markedAt[k] ?? -1) !== level) continue;
      if (words.is(doc, k, 'pronounComplementizers')) return { from: k + 1, kind: 'PRONOUN' };
      if (words.is(doc, k, 'complementizers')) return { from: k + 1, kind: 'THAT' };
      if (words.is(doc, k, 'relatives')) return { from: k + 1, kind: 'RELATIVE' };
      const breaker = words.breaker(doc, k);
      if (breaker > 0 && k + breaker <= index) return { from: k + breaker, kind: 'START' };
    }
    return { from: floor, kind: 'START' };
  };

  const modality = (index: number, sentence: Sentence, reach: number): Modality => {
    const floor = Math.max(sentence.from, index - reach);
    for (let k = index - 1; k >= floor; k -= 1) {
      const token = tokens[k];
      if (token?.kind === 'PUNCTUATION') {
        if (OPENING.test(token.text)) continue;
        break;
      }
      if (words.is(doc, k, 'relatives') || words.is(doc, k, 'pronounComplementizers')) break;
      if (scene.mentionFrom(k) !== null) continue;
      if (words.is(doc, k, 'negators')) return 'NEGATED';
      if (isMay(k)) return 'WISH';
      if (words.is(doc, k, 'failures')) return 'FAILED';
      if (words.is(doc, k, 'cancellations')) return 'CANCELLED';
      if (words.is(doc, k, 'plans')) return presupposed(k, floor - 2, sentence, 'PLAN');
      if (words.is(doc, k, 'aimWords')) return presupposed(k, floor - 2, sentence, 'PLAN');
      if (words.under(doc, k, 'proposals') !== null) return 'PROPOSAL';
      if (words.under(doc, k, 'wishes') !== null) return 'WISH';
      if (words.is(doc, k, 'conditionals') && !words.is(doc, k, 'complementizers')) return 'CONDITIONAL';
      if (words.is(doc, k, 'factives')) return presupposed(k, floor - 2, sentence, 'FACT');
      if (k === index - 2 && words.opensFact(doc, k) === 2) return 'FACT';
    }
    return 'NONE';
  };

  /** "may": the particle before an imperfect. */
  const isMay = (index: number): boolean =>
    words.is(doc, index, 'mayWords') &&
    (words.is(doc, index + 1, 'openFactives') || words.isImperfect(tokens[index + 1]?.norm ?? ''));

  /** "was completed" is a fact unless the word before it takes it back ("was not completed", "hopes it is completed"). */
  const presupposed = (factive: number, floor: number, sentence: Sentence, otherwise: Modality): Modality => {
    // "that it be completed" tells what is wanted.
    if (words.is(doc, factive, 'openFactives') && words.is(doc, factive - 1, 'complementizers')) return 'PLAN';
    // "did not change after it": what stands before a preposition of time does not take the event back.
    const isAdjunct = words.is(doc, factive, 'prepositions');
    for (let k = factive - 1; k >= Math.max(floor, sentence.from, factive - 3); k -= 1) {
      if (tokens[k]?.kind !== 'WORD') break;
      if (words.is(doc, k, 'plans')) return 'PLAN';
      if (isMay(k)) return 'WISH';
      if (isAdjunct && k < factive - 1) continue;
      if (words.is(doc, k, 'negators')) return 'NEGATED';
      if (words.is(doc, k, 'failures')) return 'FAILED';
      if (words.is(doc, k, 'conditionals') && !words.is(doc, k, 'complementizers')) return 'CONDITIONAL';
      if (words.under(doc, k, 'wishes') !== null) return 'WISH';
    }
    return otherwise;
  };

  const antecedent = (relativeAt: number, floor: number): ReadParty[] => {
    for (let k = relativeAt - 1; k >= Math.max(floor, relativeAt - MAX_ANTECEDENT); k -= 1) {
      const party = parties.readParty(k, relativeAt);
      if (party === null) continue;
      if (party.to !== relativeAt && !(parties.isComma(party.to) && party.to + 1 === relativeAt)) continue;
      // A longer phrase may start before: "ministers of" the name just found.
      for (let earlier = k - 1; earlier >= Math.max(floor, k - 4); earlier -= 1) {
        const longer = parties.readParty(earlier, relativeAt);
        if (longer !== null && longer.to >= party.to) return [longer];
      }
      return [party];
    }
    return [];
  };

  const subjectBefore = (cueFrom: number, sentence: Sentence): ReadParty[] => {
    const start = clauseStart(cueFrom, sentence);
    if (start.kind === 'RELATIVE') return antecedent(start.from - 1, sentence.from);
    let index = start.from;
    while (index < cueFrom) {
      const at = parties.skipAdjuncts(index, cueFrom);
      if (at >= cueFrom) return [];
      if (at > start.from && (words.is(doc, at, 'with') || words.is(doc, at, 'between'))) {
        // Whoever stands behind "with" belongs to the adjunct before it.
        const others = parties.readList(at + 1, cueFrom);
        index = others[others.length - 1]?.to ?? at + 1;
        continue;
      }
      const list = parties.readList(at, cueFrom);
      const last = list[list.length - 1];
      if (last !== undefined) return last.to <= cueFrom ? list : [];
      index = at + 1;
    }
    return [];
  };

  const subjectAfter = (cueTo: number, limit: number): ReadParty[] => {
    const at = parties.skipAdjuncts(cueTo, limit);
    if (at >= limit || words.is(doc, at, 'with') || words.is(doc, at, 'between')) return [];
    if (parties.attachedTo(at) !== null) return [];
    return parties.readList(at, limit);
  };

  const understood = (index: number, sentence: Sentence, isOwn = false): ReadParty[] => {
    const holder = scene.quoteAt(index);
    // In his own words nobody calls himself "he".
    if (!isOwn && holder?.type === 'DIRECT') return [];
    let speaker = holder?.speaker ?? null;
    if (holder === null) {
      let hasEarlier = false;
      for (const quote of scene.quotesIn(sentence.index)) {
        const isLater = (quote.cue[0]?.start ?? 0) > (tokens[index]?.start ?? 0);
        // Whoever is cued behind the event is understood only where nobody spoke before it.
        if (quote.parent === null && !(isLater && hasEarlier)) speaker = quote.speaker;
        if (isLater) break;
        hasEarlier = true;
      }
    }
    if (speaker === null) return [];
    const type = speaker.entity === null ? undefined : scene.entities.get(speaker.entity)?.type;
    return [
      {
        entity: speaker.entity,
        // A known speaker is understood here; only a described one has nothing but his words.
        span: speaker.entity === null ? speaker.span : null,
        from: index,
        to: index,
        kind: type === 'PERSON' ? 'PERSON' : type === 'LOCATION' ? 'PLACE' : 'BODY',
        isGeneric: speaker.entity === null,
      },
    ];
  };

  return { clauseStart, modality, subjectBefore, subjectAfter, understood };
};
