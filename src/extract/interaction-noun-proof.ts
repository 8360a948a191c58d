import type { NounForm } from '../lang/clause-grammar.js';
import type { InteractionConstruction } from '../lang/interaction-grammar.js';
import type { InteractionType } from '../model/interaction.js';
import type { Sentence } from '../text/sentences.js';
import type { InteractionContext } from './interaction-context.js';
import type { NounSlots } from './interaction-noun-slots.js';
import type { ReadParty } from './parties.js';

/** Decides whether a noun and its parties tell an event of their own. */
export const buildNounProof = (context: InteractionContext) => {
  const { scene, clauses, lexical, drafts, isOutlet, isTeam, isAssembly, canTravel, hasOffice } = context;
  const { doc } = scene;

  const isPlural = (party: ReadParty): boolean =>
    (party.isGeneric || isAssembly(party)) && lexical.under(doc, party.from, 'personHeads') === null && !isTeam(party);

  /** "the meeting" without parties of its own, behind one already told. */
  const isAnaphor = (state: NounForm['state'], type: InteractionType, slots: NounSlots): boolean =>
    state === 'DEFINITE' &&
    type !== 'CONFERENCE' &&
    slots.parties.length === 0 &&
    drafts.some((draft) => draft.type === type && !draft.isEcho);

  /** Several parties, or one phrase for several. */
  const isMany = (list: readonly ReadParty[]): boolean =>
    list.length > 1 || list.some((party) => party.isGeneric && lexical.under(doc, party.from, 'pluralHeads') !== null);

  /** "arrived in X on a visit": the noun tells no more than the verb before it in its clause. */
  const isRetoldVisit = (type: InteractionType, index: number, sentence: Sentence, isAdjunct: boolean): boolean => {
    if (type !== 'VISIT' || !isAdjunct) return false;
    const last = drafts[drafts.length - 1];
    return (
      last !== undefined &&
      (last.construction === 'TRAVELS' || last.construction === 'VISITS') &&
      last.at >= clauses.clauseStart(index, sentence).from
    );
  };

  const isAccepted = (
    type: InteractionType,
    list: readonly ReadParty[],
    slots: NounSlots,
    context: { owned: boolean; light: boolean; isAim: boolean; construction: InteractionConstruction; bare: boolean },
  ): boolean => {
    if (list.length === 0 || list.some(isTeam)) return false;
    if (list.some(isOutlet)) return false;
    const humans = list.filter((party) => party.kind !== 'PLACE');
    // "the talks with X": whoever held them is not told.
    if (slots.hasWith && list.length < 2 && type !== 'CONFERENCE' && !(context.light && list.some(isPlural)))
      return false;
    if (context.construction === 'NOUN_SUBJECT' && type !== 'CONFERENCE' && type !== 'VISIT')
      return type === 'MEETING' && context.bare && isMany(humans);
    if (type === 'CONFERENCE') return humans.length > 0;
    if (type === 'VISIT') {
      const isNamedVisit =
        list.some((party) => party.kind === 'PLACE' && party.entity !== null) &&
        humans.some((party) => party.kind === 'PERSON' && party.entity !== null);
      if (!humans.some(canTravel) && !(isNamedVisit && (context.light || slots.inRelative))) return false;
      return (
        context.owned ||
        context.light ||
        (list.some((party) => party.kind === 'PLACE') && context.isAim) ||
        slots.place !== null ||
        list.length > 1 ||
        context.construction === 'NOUN_SUBJECT' ||
        humans.some((party) => party.kind === 'PERSON')
      );
    }
    // Two named bodies that meet are teams in a match more often than delegations at a table.
    if (type === 'MEETING' && list.length > 1 && list.every((party) => party.kind === 'BODY' && !party.isGeneric))
      return false;
    if (type === 'LETTER') return (context.light || slots.hasWith) && humans.length > 1;
    const group = list.some(isPlural);
    if (type === 'TALKS' && slots.inRelative) return true;
    if (list.length > 1)
      return slots.hasOther || context.owned || context.light || context.isAim || type === 'TALKS' || humans.length > 1;
    // Who holds or chairs a meeting by office takes part in it, whoever else does.
    const [only] = humans;
    if (
      type === 'MEETING' &&
      context.light &&
      context.bare &&
      only?.kind === 'PERSON' &&
      only.entity !== null &&
      hasOffice(only.entity)
    )
      return true;
    return group && (context.light || context.owned || slots.parties.length > 0);
  };

  return { isAnaphor, isRetoldVisit, isAccepted };
};
