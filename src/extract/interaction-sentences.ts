import type { EventClauses } from './event-clauses.js';
import type { EventScene } from './event-scene.js';
import { buildInteractionContext } from './interaction-context.js';
import type { InteractionDraft } from './interaction-drafts.js';
import type { Light } from './interaction-noun-slots.js';
import { buildNounReader } from './interaction-nouns.js';
import { buildVerbReader } from './interaction-verbs.js';
import type { InteractionWords } from './interaction-words.js';
import type { PartyReader } from './parties.js';
import { refuseAt } from './trace.js';

/** Cues looked at in one sentence, and tellings kept of one article: no news text comes near them. */
const MAX_CUES = 48;
const MAX_DRAFTS = 300;
/** How far a noun stands before the relative clause that tells of it, in tokens. */
const RELATIVE_REACH = 10;

/** Reads the interactions that the sentences of one document tell, in reading order. */
export const readSentences = (
  scene: EventScene,
  words: InteractionWords,
  clauses: EventClauses,
  parties: PartyReader,
  timeIn: (from: number, to: number, at: number) => string | null,
): InteractionDraft[] => {
  const { doc } = scene;
  const { tokens } = doc;
  const context = buildInteractionContext(scene, words, clauses, parties, timeIn);
  const { drafts, nounAt } = context;
  const readVerb = buildVerbReader(context);
  const readNoun = buildNounReader(context);

  const isOfNounBefore = (index: number, floor: number): boolean => {
    if (!words.clauses.is(doc, index - 1, 'relatives')) return false;
    for (let k = index - 2; k >= Math.max(floor, index - RELATIVE_REACH); k -= 1) if (nounAt(k) !== null) return true;
    return false;
  };

  for (const sentence of doc.sentences) {
    if (drafts.length >= MAX_DRAFTS) break;
    const block = doc.blockOf(sentence.from);
    if (block === null || block.kind === 'NOISE' || block.kind === 'DATELINE' || block.kind === 'CAPTION') continue;
    const lights: Light[] = [];
    let coveredTo = sentence.from;
    let cues = 0;
    for (let index = sentence.from; index < sentence.to && cues < MAX_CUES; ) {
      if (tokens[index]?.kind !== 'WORD' || words.gate.at(doc, index).length === 0) {
        index += 1;
        continue;
      }
      cues += 1;
      let used = false;
      for (const match of words.verbs.at(doc, index)) {
        if (readVerb(match, sentence)) {
          used = true;
          break;
        }
      }
      if (used) {
        // "the visit" between a verb and its parties names no event of its own.
        for (const party of drafts[drafts.length - 1]?.parties ?? [])
          if (party.span !== null) coveredTo = Math.max(coveredTo, Math.min(party.to, sentence.to));
        index += 1;
        continue;
      }
      if (index < coveredTo && nounAt(index)?.value.form.state === 'DEFINITE') {
        index += 1;
        continue;
      }
      const lightMatches = words.light.at(doc, index);
      const lightMatch = lightMatches.find(({ value }) => !value.form.hasObject) ?? lightMatches[0];
      // "the meeting that was held": the verb belongs to the noun before it.
      if (lightMatch !== undefined && !isOfNounBefore(index, sentence.from)) {
        const { light, form } = lightMatch.value;
        lights.push({
          at: index,
          to: lightMatch.to,
          form,
          isIntransitive: light.isIntransitive,
          isCue: light.isCue,
          isDiscussing: light.isDiscussing,
          isAttending: light.isAttending,
          isChairing: light.isChairing,
          isNominal: light.isNominal,
          isJoined: lightMatch.hypothesis.conjunction !== null,
          types: light.types,
          span: lightMatch.span,
        });
      }
      const [at, before] = [index, drafts.length];
      index = readNoun(index, sentence, lights);
      if (drafts.length === before) refuseAt(doc, at, 'NO_EVENT');
    }
  }
  return drafts;
};
