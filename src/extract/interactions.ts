import type { InteractionGrammar } from '../lang/interaction-grammar.js';
import type { Interaction } from '../model/interaction.js';
import type { Quote } from '../model/quote.js';
import type { TimeRef } from '../model/time-ref.js';
import { firstReaching } from '../text/sorted.js';
import type { AnnotatedDocument } from './annotated-document.js';
import { buildEventClauses } from './event-clauses.js';
import { buildScene } from './event-scene.js';
import { joinRetellings } from './interaction-joining.js';
import { readSentences } from './interaction-sentences.js';
import { compileInteractionWords } from './interaction-words.js';
import type { NameLayer } from './name-layer.js';
import { buildPartyReader, type NominalFinder } from './parties.js';

/**
 * Reads the meetings, calls, visits and talks that an article tells: one record for each real event, in reading order.
 * Retellings with the same participants are joined; the same event told with other participants is a record of its
 * own that points at its better attributed telling. Hypothetical and negated events give none.
 */
export const buildInteractionReader = (
  grammar: InteractionGrammar,
): ((
  doc: AnnotatedDocument,
  names: NameLayer,
  quotes: readonly Quote[],
  times: readonly TimeRef[],
  nominal?: NominalFinder,
) => Interaction[]) => {
  const words = compileInteractionWords(grammar);
  return (doc, names, quotes, times, nominal = () => null) => {
    const scene = buildScene(doc, names, quotes, grammar.clauses.article);
    const parties = buildPartyReader(scene, words.clauses, nominal, { withAudience: true });
    const clauses = buildEventClauses(scene, words.clauses, parties);
    const timeTokens = times.map((time) => doc.tokenAt(time.span.start));
    const timeIn = (from: number, to: number, at: number): string | null => {
      const low = firstReaching(timeTokens, (token) => token >= from);
      let best: TimeRef | null = null;
      let distance = Number.POSITIVE_INFINITY;
      for (let k = low; k < timeTokens.length && (timeTokens[k] as number) < to; k += 1) {
        const away = Math.abs((timeTokens[k] as number) - at);
        if (away >= distance) continue;
        distance = away;
        best = times[k] as TimeRef;
      }
      return best?.id ?? null;
    };
    const drafts = readSentences(scene, words, clauses, parties, timeIn);
    return joinRetellings(drafts, scene, words, clauses, timeIn, times);
  };
};
