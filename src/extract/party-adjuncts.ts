import type { ClauseWords } from './clause-words.js';
import type { EventScene } from './event-scene.js';
import type { ReadParty } from './parties.js';
import type { PartyWords } from './party-words.js';

/** Longest run of adjuncts, and longest relative clause between commas, in tokens. */
const MAX_ADJUNCTS = 28;
const MAX_RELATIVE = 16;

/** Steps over what stands between the parties of a clause: times, places, aims, relative clauses, brackets. */
export const buildAdjunctSkipper = (
  scene: EventScene,
  words: ClauseWords,
  { isComma, afterBracket, typeOf, headReading, attachedTo }: PartyWords,
  named: (from: number, limit: number) => ReadParty | null,
) => {
  const { doc } = scene;
  const { tokens } = doc;

  const skipAdjuncts = (at: number, limit: number): number => {
    let index = at;
    const end = Math.min(limit, at + MAX_ADJUNCTS);
    const opensParty = (k: number): boolean =>
      scene.roleFrom(k) !== null ||
      scene.mentionFrom(k) !== null ||
      headReading(k) !== null ||
      words.under(doc, k, 'honorifics') !== null;
    while (index < end) {
      const token = tokens[index];
      if (token === undefined || token.kind === 'BREAK') return limit;
      const bracket = afterBracket(index, limit);
      if (bracket > index) {
        index = bracket;
        continue;
      }
      if (
        isComma(index) ||
        token.kind === 'NUMBER' ||
        words.is(doc, index, 'times') ||
        words.is(doc, index, 'auxiliaries')
      ) {
        index += 1;
        continue;
      }
      if (words.is(doc, index, 'with') || words.is(doc, index, 'between')) return index;
      if (words.is(doc, index, 'relatives')) {
        // A relative clause between commas.
        let k = index + 1;
        while (k < Math.min(limit, index + MAX_RELATIVE) && !isComma(k)) k += 1;
        if (!isComma(k)) return limit;
        index = k + 1;
        continue;
      }
      const attached = attachedTo(index);
      if (attached === null && isAim(index)) return limit;
      const opensAdjunct = words.is(doc, index, 'prepositions') || attached !== null || isAttachedAdjunct(index);
      if (!opensAdjunct) return index;
      if (attached !== null && words.attachedWith.has(attached) && opensParty(index)) {
        // "met BY-the minister" is a party; "IN-Riyadh" is a place.
        const party = named(index, limit);
        if (party === null || party.kind !== 'PLACE') return index;
        index = party.to;
        continue;
      }
      // An adjunct runs to a comma, a time, a titled person, or the end of its noun phrase.
      let k = index + 1;
      if (words.is(doc, index, 'prepositions') && !words.hasPronoun(doc, index)) {
        const party = named(k, limit);
        k = party !== null ? party.to : k + 1;
      } else if (named(index, limit) !== null) k = (named(index, limit) as ReadParty).to;
      while (k < end) {
        const inner = tokens[k];
        if (inner === undefined || inner.kind !== 'WORD' || isComma(k) || words.is(doc, k, 'times')) break;
        if (words.is(doc, k, 'with') || words.is(doc, k, 'between') || words.is(doc, k, 'prepositions')) break;
        if (scene.roleFrom(k) !== null) break;
        const mention = scene.mentionFrom(k);
        if (mention !== null && typeOf(mention.entity) === 'PERSON') break;
        const before = tokens[k - 1]?.norm ?? '';
        const closed =
          words.hasArticle(before) ||
          words.hasPronoun(doc, k - 1) ||
          tokens[k - 1]?.text === ')' ||
          scene.mentionFrom(k - 1) !== null;
        if (closed && !words.hasArticle(inner.norm) && mention === null && attachedTo(k) === null) break;
        if (closed && headReading(k) !== null && scene.mentionFrom(k) === null && !words.hasArticle(before)) break;
        k = mention === null ? k + 1 : scene.endOf(mention);
      }
      index = Math.max(k, index + 1);
    }
    return index < limit ? index : limit;
  };

  /** An aim ("to discuss") ends the part of a clause in which its parties stand. */
  const isAim = (index: number): boolean =>
    words.aims.size > 0 &&
    scene.mentionFrom(index) === null &&
    !words.is(doc, index, 'prepositions') &&
    doc
      .hypothesesAt(index)
      .some(
        ({ preposition, fused, stem }) =>
          preposition !== null && words.aims.has(preposition) && !fused && stem.length > 3,
      ) &&
    headReading(index)?.preposition !== null;

  /** A common word behind an attached preposition: "in-order", "by-attendance". */
  const isAttachedAdjunct = (index: number): boolean => {
    const hypotheses = doc.hypothesesAt(index);
    if (headReading(index)?.preposition === null || scene.mentionFrom(index) !== null) return false;
    return hypotheses.some(
      (hypothesis) =>
        hypothesis.preposition !== null &&
        (hypothesis.fused || words.attachedWith.has(hypothesis.preposition)) &&
        hypothesis.stem.length >= 3,
    );
  };

  const skipTimes = (at: number, limit: number): number => {
    let index = at;
    while (index < limit) {
      const bracket = afterBracket(index, limit);
      if (bracket > index) index = bracket;
      else if (isComma(index) || words.is(doc, index, 'times') || tokens[index]?.kind === 'NUMBER') index += 1;
      else break;
    }
    return index;
  };

  return { skipAdjuncts, skipTimes };
};
