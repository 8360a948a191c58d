import type { InteractionContext } from './interaction-context.js';
import type { ReadParty } from './parties.js';

const DASH = /^[-\u2010-\u2015\u0640]$/u;

/** Finds the two sides of talks: behind "between" in a clause about them, or as nationalities behind the noun. */
export const buildNounSides = ({ scene, parties, lexical }: InteractionContext) => {
  const { doc } = scene;
  const { tokens } = doc;

  /** "the talks that X oversaw between Y and Z": both sides behind "between" in the clause. */
  const sidesBehind = (from: number, end: number): ReadParty[] => {
    for (let k = from; k < end && tokens[k]?.kind !== 'BREAK' && !lexical.is(doc, k, 'complementizers'); k += 1) {
      if (parties.isComma(k)) return [];
      if (lexical.is(doc, k, 'between')) return parties.readList(k + 1, end);
    }
    return [];
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

  return { sidesBehind, nationsFrom };
};
