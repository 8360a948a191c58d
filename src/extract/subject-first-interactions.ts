import { ruleByConstruction } from '../lang/rule.js';
import type { SubjectFirstInteractionGrammar } from '../lang/subject-first-event-grammar.js';
import type { Interaction } from '../model/interaction.js';
import type { Party } from '../model/quote.js';
import { foldString } from '../text/fold.js';
import { buildEncounterNounReader } from './encounter-nouns.js';
import { type EncounterDraft, toInteractions } from './encounter-records.js';
import { buildEncounterScene } from './encounter-scene.js';
import { buildEncounterVerbReader } from './encounter-verbs.js';
import type { SubjectEventReader } from './subject-first-reading.js';

/** Compiles a grammar into the reader of an article's meetings, calls, visits and press conferences. */
export const buildSubjectFirstInteractionReader = (
  grammar: SubjectFirstInteractionGrammar,
): SubjectEventReader<Interaction> => {
  const readVerb = buildEncounterVerbReader(grammar);
  const readNoun = buildEncounterNounReader(grammar);
  const groups = new Set(grammar.participants.map(foldString));
  const plans = new Set(grammar.plans.map(foldString));
  const ruleOf = ruleByConstruction(grammar.rules);

  return (reading, quotes, times) => {
    const { doc, referents } = reading;
    const scene = buildEncounterScene(reading, groups, plans, quotes, times);
    const drafts: EncounterDraft[] = [];
    for (const sentence of doc.sentences) {
      const block = doc.blockOf(sentence.from);
      if (block === null || block.kind === 'NOISE' || block.kind === 'DATELINE' || block.kind === 'CAPTION') continue;
      let before: readonly Party[] = [];
      for (let k = sentence.from; k < sentence.to; k += 1) {
        if (doc.tokens[k]?.kind !== 'WORD' || referents.mentionAt(k) !== null) continue;
        const told = readVerb(scene, k, sentence, before);
        if (told !== null) {
          drafts.push(told.draft);
          before = told.own;
          k = told.to - 1;
          continue;
        }
        const named = readNoun(scene, k, sentence);
        if (named === null) continue;
        drafts.push(named.draft);
        k = named.to - 1;
      }
    }
    return toInteractions(reading, drafts, quotes, ruleOf);
  };
};
