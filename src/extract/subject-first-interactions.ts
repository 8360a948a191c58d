import { ruleByConstruction } from '../lang/rule.js';
import type { SubjectFirstInteractionGrammar } from '../lang/subject-first-event-grammar.js';
import type { Interaction } from '../model/interaction.js';
import type { Party } from '../model/quote.js';
import { foldString } from '../text/fold.js';
import { buildEncounterNounReader } from './encounter-nouns.js';
import { type EncounterDraft, toInteractions } from './encounter-records.js';
import { buildEncounterScene } from './encounter-scene.js';
import { buildEncounterVerbReader } from './encounter-verbs.js';
import { placesByWord, placesInText } from './places.js';
import type { SubjectEventReader } from './subject-first-reading.js';

/** Compiles a grammar into the reader of an article's meetings, calls, visits and press conferences. */
export const buildSubjectFirstInteractionReader = (
  grammar: SubjectFirstInteractionGrammar,
): SubjectEventReader<Interaction> => {
  const verbs = buildEncounterVerbReader(grammar);
  const nouns = buildEncounterNounReader(grammar);
  const starts = placesByWord((word) => word.kind === 'WORD' && (verbs.begins(word) || nouns.begins(word)));
  const groups = new Set(grammar.participants.map(foldString));
  const plans = new Set(grammar.plans.map(foldString));
  const ruleOf = ruleByConstruction(grammar.rules);

  return (reading, quotes, times) => {
    const { doc, referents } = reading;
    const scene = buildEncounterScene(reading, groups, plans, quotes, times);
    const drafts: EncounterDraft[] = [];
    for (const { sentence, places } of placesInText(doc, starts(doc))) {
      let before: readonly Party[] = [];
      let behind = sentence.from;
      for (const k of places) {
        if (k < behind || referents.mentionAt(k) !== null) continue;
        const told = verbs.read(scene, k, sentence, before);
        if (told !== null) {
          drafts.push(told.draft);
          before = told.own;
          behind = told.to;
          continue;
        }
        const named = nouns.read(scene, k, sentence);
        if (named === null) continue;
        drafts.push(named.draft);
        behind = named.to;
      }
    }
    return toInteractions(reading, drafts, quotes, ruleOf);
  };
};
