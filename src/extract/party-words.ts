import type { ClauseWords } from './clause-words.js';
import { isComma as isCommaAt } from './cue-words.js';
import type { EventScene } from './event-scene.js';
import type { Hypothesis } from './hypotheses.js';
import type { PartyOptions } from './parties.js';

const MAX_HONORIFICS = 6;

/** What single words do in the phrase of a party: heads, joints, prepositions written onto them, brackets, titles. */
export const buildPartyWords = (scene: EventScene, words: ClauseWords, options: PartyOptions) => {
  const { doc } = scene;
  const { tokens } = doc;
  const isComma = (index: number): boolean => isCommaAt(doc, index);

  const afterBracket = (index: number, limit: number): number => {
    if (tokens[index]?.text !== '(') return index;
    for (let k = index + 1; k < Math.min(limit, index + 12); k += 1) if (tokens[k]?.text === ')') return k + 1;
    return index;
  };

  const typeOf = (entity: string): 'PERSON' | 'PLACE' | 'BODY' => {
    const type = scene.entities.get(entity)?.type;
    return type === 'PERSON' ? 'PERSON' : type === 'LOCATION' ? 'PLACE' : 'BODY';
  };

  const canAct = (entity: string): boolean => {
    const type = scene.entities.get(entity)?.type;
    return type !== undefined && type !== 'EVENT' && type !== 'CONCEPT' && type !== 'OTHER';
  };

  const skipHonorifics = (at: number, limit: number): number => {
    let index = at;
    while (
      index < limit &&
      index - at < MAX_HONORIFICS &&
      scene.roleFrom(index) === null &&
      scene.mentionFrom(index) === null
    ) {
      if (!words.is(doc, index, 'honorifics') && !(index === at && words.under(doc, index, 'honorifics') !== null))
        break;
      index += 1;
    }
    return index;
  };

  const headReading = (index: number): Hypothesis | null => {
    const audience = options.withAudience ? words.under(doc, index, 'audienceHeads') : null;
    if (audience !== null) return audience;
    if (words.under(doc, index, 'notAgents') !== null) return null;
    const head = words.under(doc, index, 'agentHeads');
    if (head !== null) return head;
    for (const hypothesis of doc.hypothesesAt(index)) if (words.isPeople(hypothesis.stem)) return hypothesis;
    return null;
  };

  const stemStart = (index: number, hypothesis: Hypothesis): number => {
    const token = tokens[index];
    if (token === undefined) return 0;
    if (hypothesis.prefixLength === 0 || hypothesis.fused) return token.start;
    // Proclitics are single letters; vowel signs between them are rare enough to be counted out by the folded length.
    const extra = token.text.length - token.norm.length;
    return (
      token.start +
      hypothesis.prefixLength +
      (extra > 0 && /\p{M}/u.test(token.text.slice(0, hypothesis.prefixLength + 1)) ? 1 : 0)
    );
  };

  /** A conjunction opens the next item of a list at this token. */
  const joins = (index: number): boolean => {
    const token = tokens[index];
    if (token?.kind !== 'WORD') return false;
    const hypotheses = doc.hypothesesAt(index);
    const mention = scene.mentionFrom(index);
    const start = mention?.span.start ?? scene.roleFrom(index)?.role.evidence.start;
    if (start !== undefined) {
      const offset = start - token.start;
      // "in Brussels" written as one word opens an adjunct, no further party.
      return (
        offset > 0 &&
        !hypotheses.some(
          ({ prefixLength, conjunction, preposition }) =>
            prefixLength === offset && conjunction === null && preposition !== null,
        )
      );
    }
    if (!hypotheses.some((hypothesis) => hypothesis.conjunction !== null)) return false;
    const head = headReading(index);
    if (head !== null) return head.conjunction !== null;
    return token.norm.length > 3;
  };

  const attachedTo = (index: number): string | null => {
    const token = tokens[index];
    if (token?.kind !== 'WORD') return null;
    const mention = scene.mentionFrom(index) ?? scene.roleFrom(index)?.name ?? null;
    const role = scene.roleFrom(index);
    const start = role !== null ? role.role.evidence.start : mention?.span.start;
    if (start !== undefined) {
      const offset = start - token.start;
      if (offset <= 0) {
        const fused = doc.hypothesesAt(index).find((hypothesis) => hypothesis.fused);
        return fused?.preposition ?? null;
      }
      return (
        doc.hypothesesAt(index).find((hypothesis) => hypothesis.prefixLength === offset && !hypothesis.fused)
          ?.preposition ?? null
      );
    }
    const head = headReading(index) ?? words.under(doc, index, 'honorifics');
    if (head !== null) return head.preposition;
    const definite = doc
      .hypothesesAt(index)
      .find((hypothesis) => hypothesis.preposition !== null && words.hasArticle(hypothesis.stem));
    return definite?.preposition ?? null;
  };

  const isSeveral = (index: number): boolean =>
    words.isPeople(tokens[index]?.norm ?? '') || words.under(doc, index, 'pluralHeads') !== null;

  const holdsAgent = (from: number, to: number): boolean => {
    for (let k = from; k < to; k += 1) {
      if (words.under(doc, k, 'notAgents') !== null) return false;
      if (headReading(k) !== null && words.under(doc, k, 'quantityHeads') === null) return true;
      const mention = scene.mentionFrom(k);
      if (mention !== null && typeOf(mention.entity) !== 'PLACE') return true;
    }
    return false;
  };

  const holdsPlace = (from: number, to: number): boolean => {
    for (let k = from; k < to; k += 1) {
      const mention = scene.mentionFrom(k);
      if (mention !== null && typeOf(mention.entity) === 'PLACE') return true;
    }
    return false;
  };

  /** The person whose title these words are, when the article gives it to one only. */
  const holderOf = (headAt: number, head: Hypothesis, to: number): string | null => {
    const phrase = [head.stem];
    for (let k = headAt + 1; k < to; k += 1) phrase.push(tokens[k]?.norm ?? '');
    return scene.holderOf(phrase);
  };

  return {
    isComma,
    afterBracket,
    typeOf,
    canAct,
    skipHonorifics,
    headReading,
    stemStart,
    joins,
    attachedTo,
    isSeveral,
    holdsAgent,
    holdsPlace,
    holderOf,
  };
};

export type PartyWords = ReturnType<typeof buildPartyWords>;
