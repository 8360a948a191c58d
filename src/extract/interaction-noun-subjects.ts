import type { InteractionType } from '../model/interaction.js';
import type { Sentence } from '../text/sentences.js';
import type { InteractionContext } from './interaction-context.js';
import type { NounSlots } from './interaction-noun-slots.js';
import type { ReadParty } from './parties.js';

/** How far before an event noun whoever is asked to it is looked for, in tokens. */
const ASKED_REACH = 30;

/** Finds who takes part in an event without standing beside its noun: subjects, owners, whoever is asked. */
export const buildNounSubjects = ({ scene, parties, lexical, drafts }: InteractionContext) => {
  const { doc } = scene;

  const needsSubject = (type: InteractionType, list: readonly ReadParty[], slots: NounSlots): boolean => {
    if (type === 'CONFERENCE') return slots.hasWith || list.length === 0;
    if (type === 'VISIT') return !list.some((party) => party.kind !== 'PLACE');
    if (type === 'PHONE_CALL' || type === 'LETTER') return list.length < 2;
    return slots.hasOther ? list.length < 2 : list.length === 0;
  };

  /** "their meeting": the groups of the event told last in the sentence, or all its people. */
  const groupBefore = (sentence: Sentence): ReadParty[] => {
    const last = drafts[drafts.length - 1];
    if (last === undefined || last.at < sentence.from) return [];
    const groups = last.parties.filter((party) => lexical.under(doc, party.from, 'pluralHeads') !== null);
    return (groups.length > 0 ? groups : last.parties).map((party) =>
      party.entity === null ? party : { ...party, span: null },
    );
  };

  /** Who is asked to: the last party between the word of asking and the event. */
  const addressee = (index: number, sentence: Sentence): ReadParty[] => {
    for (let k = index - 1; k >= Math.max(sentence.from, index - ASKED_REACH); k -= 1) {
      if (lexical.under(doc, k, 'proposals') === null) continue;
      // "the invitation of X to visit", "an invitation by X": whoever stands there invites.
      if (lexical.under(doc, k, 'invitations') !== null) return [];
      let found: ReadParty[] = [];
      for (let j = parties.skipAdjuncts(k + 1, index); j < index; ) {
        const list = parties.readList(j, index);
        const last = list[list.length - 1];
        if (last === undefined) break;
        found = list;
        j = parties.skipAdjuncts(last.to, index);
      }
      return found.filter((party) => party.kind !== 'PLACE');
    }
    return [];
  };

  /** The parties that open a sentence behind its verb: "announced X, at a conference". */
  const headOf = (from: number, before: number): ReadParty[] => {
    for (let k = from; k < Math.min(before, from + 3); k += 1) {
      const list = parties.readList(k, before).filter((party) => party.kind !== 'PLACE');
      if (list.length > 0) return list;
    }
    return [];
  };

  /** The subject of the clause that starts at `from`, wherever its verb stands. */
  const subjectOfClause = (from: number, before: number): ReadParty[] => {
    for (let k = from; k < Math.min(before, from + 8); k += 1) {
      const list = parties.readList(k, before);
      if (list.some((party) => party.kind !== 'PLACE')) return list;
    }
    return [];
  };

  return { needsSubject, groupBefore, addressee, headOf, subjectOfClause };
};
