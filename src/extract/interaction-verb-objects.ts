import type { VerbForm } from '../lang/clause-grammar.js';
import type { InteractionVerb } from '../lang/interaction-grammar.js';
import type { InteractionContext } from './interaction-context.js';
import type { LexiconMatch } from './lexicon.js';
import type { ReadParty } from './parties.js';

export type VerbMatch = LexiconMatch<{ verb: InteractionVerb; form: VerbForm }>;

/** Tells subject and object of a verb of meeting, receiving, visiting apart. */
export const buildVerbObjects = ({ scene, parties, lexical, isTeam }: InteractionContext) => {
  const { doc } = scene;
  const { tokens } = doc;

  /** Subject and object of a verb of visiting whose object is a place without a name. */
  const siteVisit = (
    match: VerbMatch,
    limit: number,
    before: readonly ReadParty[],
    elided: () => ReadParty[],
  ): { subject: readonly ReadParty[]; object: readonly ReadParty[] } => {
    const at = parties.skipTimes(match.to, limit);
    const direct = parties.readSite(at, limit);
    if (direct !== null) return { subject: elided(), object: [direct] };
    const first = before.length > 0 && isAdjacent(before, match.from) ? [] : parties.readList(at, limit);
    const last = first[first.length - 1];
    const site = last === undefined ? null : parties.readSite(parties.skipAdjuncts(last.to, limit), limit);
    return { subject: first, object: site === null ? [] : [site] };
  };

  /** "the province of X received a delegation": a place without a name of its own is the host. */
  const receivedAt = (
    match: VerbMatch,
    limit: number,
  ): { subject: readonly ReadParty[]; object: readonly ReadParty[] } => {
    const site = parties.readSite(parties.skipTimes(match.to, limit), limit);
    if (site === null) return { subject: [], object: [] };
    return { subject: [site], object: parties.readList(parties.skipAdjuncts(site.to, limit), limit) };
  };

  /** "the two ministers met": who meets whom is one phrase before a verb that says "they". */
  const mutual = (
    form: VerbForm,
    before: readonly ReadParty[],
    verbAt: number,
  ): { subject: readonly ReadParty[]; object: readonly ReadParty[] } => {
    const isMany =
      form.number === 'MANY' &&
      !form.hasObject &&
      isAdjacent(before, verbAt) &&
      (before.length > 1 ||
        (before[0]?.isGeneric === true && lexical.under(doc, before[0].from, 'pluralHeads') !== null));
    return isMany && !before.some(isTeam) ? { subject: before, object: before } : { subject: [], object: [] };
  };

  /** Subject and object of a verb with two parties. */
  const transitive = (
    match: VerbMatch,
    limit: number,
    before: readonly ReadParty[],
    elided: () => ReadParty[],
  ): { subject: readonly ReadParty[]; object: readonly ReadParty[] } => {
    const at = parties.skipAdjuncts(match.to, limit);
    if (at >= limit) return { subject: [], object: [] };
    const attached = parties.attachedTo(at);
    if (lexical.is(doc, at, 'with')) return { subject: elided(), object: parties.readList(at + 1, limit) };
    if (attached !== null && lexical.attachedWith.has(attached))
      return { subject: elided(), object: parties.readList(at, limit) };
    if (attached !== null) return { subject: [], object: [] };
    const first = parties.readList(at, limit);
    const last = first[first.length - 1];
    if (last === undefined) return { subject: [], object: [] };
    if (match.value.form.hasObject) return { subject: first, object: elided() };
    if (before.length > 0 && isAdjacent(before, match.from)) return { subject: before, object: first };
    let next = parties.skipAdjuncts(last.to, limit);
    let object: ReadParty[] = [];
    if (next < limit) {
      const preposition = parties.attachedTo(next);
      if (lexical.is(doc, next, 'with')) next += 1;
      else if (preposition !== null && !lexical.attachedWith.has(preposition))
        return { subject: elided(), object: first };
      object = parties.readList(next, limit);
    }
    if (object.length > 0) return { subject: first, object };
    // "the two ministers X and Y met": a title shared out over both needs no object.
    if (first.length > 1 && scene.holdersFrom(first[0]?.from ?? at).length > 1)
      return { subject: first, object: first };
    const described = elided().length > 0 ? [] : apposed(last, limit);
    if (described.length > 0) return { subject: first, object: described };
    // Behind the party another noun phrase stands that names nobody: then the party is the subject and who was met is unknown.
    if (opensPhrase(parties.skipTimes(last.to, limit), limit)) return { subject: [], object: [] };
    return { subject: elided(), object: first };
  };

  /** A title behind a name that was taken for his: where nobody else was met, it is the other's. */
  const apposed = (party: ReadParty, limit: number): ReadParty[] => {
    if (party.nameTo === undefined || party.nameTo >= party.to) return [];
    const at = parties.isComma(party.nameTo) ? party.nameTo + 1 : party.nameTo;
    if (at >= party.to) return [];
    return parties
      .readList(at, limit)
      .map((other) => (other.entity === party.entity ? { ...other, entity: null } : other));
  };

  const opensPhrase = (index: number, limit: number): boolean => {
    const token = tokens[index];
    return (
      index < limit &&
      token?.kind === 'WORD' &&
      lexical.hasArticle(token.norm) &&
      !lexical.is(doc, index, 'relatives') &&
      !lexical.is(doc, index, 'times')
    );
  };

  /** A subject that stands right before its verb, but for adjuncts between commas. */
  const isAdjacent = (list: readonly ReadParty[], verbAt: number): boolean => {
    const last = list[list.length - 1];
    if (last === undefined) return false;
    let index = last.to;
    while (
      index < verbAt &&
      (parties.isComma(index) || lexical.is(doc, index, 'auxiliaries') || lexical.is(doc, index, 'times'))
    )
      index += 1;
    return index >= verbAt || parties.skipAdjuncts(last.to, verbAt) >= verbAt;
  };

  const otherParty = (from: number, limit: number, subject: readonly ReadParty[], byAttached: boolean): ReadParty[] => {
    const last = subject[subject.length - 1];
    const begin = last?.to ?? from;
    const next = parties.skipAdjuncts(begin, limit);
    if (byAttached && next < limit) {
      const attached = parties.attachedTo(next);
      if (attached !== null && lexical.attachedWith.has(attached)) return parties.readList(next, limit);
    }
    for (let k = begin; k < limit; k += 1) {
      if (!lexical.is(doc, k, 'with')) continue;
      const found = parties.readList(k + 1, limit);
      // Behind a topic, "with" may belong to it ("relations with X"): then only a person can be the partner.
      const direct = k === begin || k === next || parties.isComma(k - 1) || lexical.is(doc, k - 1, 'times');
      if (found.length > 0 && (direct || found.some((party) => party.kind === 'PERSON'))) return found;
      return [];
    }
    return [];
  };

  return { siteVisit, receivedAt, mutual, transitive, isAdjacent, otherParty };
};
