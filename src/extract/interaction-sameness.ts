import type { Role } from '../model/entity.js';
import type { InteractionType } from '../model/interaction.js';
import type { TimeRef } from '../model/time-ref.js';
import { foldString } from '../text/fold.js';
import { type Span, slice } from '../text/span.js';
import type { EventScene } from './event-scene.js';
import type { InteractionDraft } from './interaction-drafts.js';
import type { InteractionWords } from './interaction-words.js';
import type { ReadParty } from './parties.js';

/** An event on its way: its first telling and what later tellings add. */
export interface Told {
  first: InteractionDraft;
  parties: ReadParty[];
  topics: Span[];
  time: string | null;
  place: string | null;
  status: InteractionDraft['status'];
  retold: Span[];
}

/** Compares tellings of events: whether one retells, describes, conflicts with another. */
export const buildSameness = (scene: EventScene, words: InteractionWords, times: readonly TimeRef[]) => {
  const { doc } = scene;
  const timeById = new Map(times.map((time) => [time.id, time]));
  const textOf = (span: Span): string => foldString(slice(doc.text, span));
  const keyOf = (party: ReadParty): string => party.entity ?? (party.span === null ? '?' : textOf(party.span));
  const keys = (list: readonly ReadParty[]): Set<string> => new Set(list.map(keyOf));
  // Every telling is compared with every event before it: their keys are made once.
  const known = new Map<readonly ReadParty[], { readonly size: number; readonly keys: ReadonlySet<string> }>();
  const keysOf = (list: readonly ReadParty[]): ReadonlySet<string> => {
    const made = known.get(list);
    if (made !== undefined && made.size === list.length) return made.keys;
    const fresh = keys(list);
    known.set(list, { size: list.length, keys: fresh });
    return fresh;
  };
  const talks = new Set<InteractionType>(['MEETING', 'TALKS']);

  const sameTime = (a: string | null, b: string | null): boolean => {
    const one = timeById.get(a ?? '');
    const two = timeById.get(b ?? '');
    if (one?.from == null || two?.from == null || one.to === null || two.to === null) return true;
    return one.from <= two.to && two.from <= one.to;
  };

  const sameHead = (one: ReadParty, two: ReadParty): boolean =>
    one.isGeneric &&
    two.isGeneric &&
    one.entity === null &&
    two.entity === null &&
    one.kind === two.kind &&
    headOf(one) !== '' &&
    headOf(one) === headOf(two);
  const headOf = (party: ReadParty): string =>
    party.span === null ? '' : (doc.tokens[doc.tokenAt(party.span.start)]?.norm ?? '');

  const isSubset = (small: ReadonlySet<string>, large: ReadonlySet<string>): boolean => {
    for (const key of small) if (!large.has(key)) return false;
    return true;
  };

  /** One unnamed body told twice, once by the beginning of its longer description. */
  const isShortened = (one: readonly ReadParty[], two: readonly ReadParty[]): boolean => {
    const [a, b] = [one[0], two[0]];
    if (one.length !== 1 || two.length !== 1 || a?.span == null || b?.span == null) return false;
    if (a.entity !== null && b.entity !== null) return false;
    const [mine, theirs] = [textOf(a.span), textOf(b.span)];
    return `${mine} `.startsWith(`${theirs} `) || `${theirs} `.startsWith(`${mine} `);
  };

  /** Parties of `one` that are not named again in `two`. */
  const unmatched = (one: readonly ReadParty[], two: readonly ReadParty[]): ReadParty[] => {
    const others = keysOf(two);
    return one.filter((party) => !others.has(keyOf(party)));
  };
  const isUnknownPerson = (party: ReadParty): boolean =>
    party.entity === null && party.isGeneric && party.kind === 'PERSON';

  /** A headline describes who the body names: "the minister meets his counterpart". */
  const isDescribed = (told: Told, draft: InteractionDraft): boolean => {
    if (!told.first.headline || draft.headline || told.first.type !== draft.type) return false;
    const [mine, theirs] = [unmatched(told.parties, draft.parties), unmatched(draft.parties, told.parties)];
    if (mine.length === 0 || mine.length > theirs.length) return false;
    return mine.every(isUnknownPerson) && theirs.some((party) => party.kind === 'PERSON');
  };

  /** "his meeting with the governor": the owner met somebody before, and no other is known. */
  const isOwnedAgain = (told: Told, draft: InteractionDraft): boolean => {
    if (draft.construction !== 'NOUN_OWNED' || told.first.type !== draft.type) return false;
    const theirs = unmatched(draft.parties, told.parties);
    return theirs.length > 0 && theirs.length < draft.parties.length && theirs.every(isUnknownPerson);
  };

  /** "the talks between both sides" behind an event with sides. */
  const isOfBothSides = ({ parties }: InteractionDraft): boolean =>
    parties.length === 1 && parties[0]?.span != null && words.pairs.has(headOf(parties[0]));

  const isRetelling = (told: Told, draft: InteractionDraft): boolean => {
    const { type } = told.first;
    if (type !== 'VISIT' && type !== 'CONFERENCE' && (isDescribed(told, draft) || isOwnedAgain(told, draft)))
      return true;
    if (type !== draft.type && !(talks.has(type) && talks.has(draft.type))) return false;
    const one = keysOf(told.parties);
    const two = keysOf(draft.parties);
    let shared = 0;
    for (const key of two) if (one.has(key)) shared += 1;
    if (type === draft.type && type !== 'VISIT' && isShortened(told.parties, draft.parties)) return true;
    if (type !== draft.type) {
      return (
        talks.has(type) &&
        talks.has(draft.type) &&
        shared >= 2 &&
        (isSubset(one, two) || isSubset(two, one)) &&
        sameTime(told.time, draft.time)
      );
    }
    if (!sameTime(told.time, draft.time)) return false;
    if (type === 'CONFERENCE') return shared > 0;
    if (type === 'VISIT') {
      const visitors = (list: readonly ReadParty[]): Set<string> =>
        keys(list.filter((party) => party.kind !== 'PLACE'));
      const samePlace = told.place === null || draft.place === null || told.place === draft.place;
      const [mine, theirs] = [visitors(told.parties), visitors(draft.parties)];
      if (
        told.first.headline &&
        !draft.headline &&
        told.status === draft.status &&
        theirs.size > 0 &&
        isSubset(mine, theirs) &&
        isSubset(theirs, mine)
      )
        return true;
      if (!samePlace || theirs.size === 0) return false;
      // "his visit to X" behind a visit to X: the owner is only understood, the visit is the one told.
      if (
        told.place !== null &&
        told.place === draft.place &&
        draft.construction === 'NOUN_OWNED' &&
        draft.parties.every((party) => party.span === null || party.kind === 'PLACE')
      )
        return true;
      if (isSubset(theirs, mine) || isSubset(mine, theirs)) return true;
      // Two descriptions of one unnamed body that goes to one place.
      return (
        told.place !== null &&
        told.place === draft.place &&
        draft.parties.some((party) => told.parties.some((other) => sameHead(party, other)))
      );
    }
    return shared > 0 && (isSubset(two, one) || isSubset(one, two));
  };

  const rolesOf = (list: readonly ReadParty[]): Role[] => {
    const roles: Role[] = [];
    for (const party of list) {
      for (const { role } of scene.holdersFrom(party.from)) if (role.entity === party.entity) roles.push(role);
      const placed = scene.roleFrom(party.from);
      if (placed !== null && placed.role.entity === party.entity) roles.push(placed.role);
    }
    return roles;
  };

  /** Told with other people: one participant is the same, the other holds the same office or the topic is the same. */
  const isConflicting = (told: Told, draft: InteractionDraft): boolean => {
    if (told.first.type !== draft.type || told.first.type === 'VISIT' || told.first.type === 'CONFERENCE') return false;
    const one = keysOf(told.parties);
    const two = keysOf(draft.parties);
    let shared = 0;
    for (const key of two) if (one.has(key)) shared += 1;
    if (shared === 0 || isSubset(two, one) || isSubset(one, two) || !sameTime(told.time, draft.time)) return false;
    const mine = rolesOf(told.parties.filter((party) => !two.has(keyOf(party))));
    const theirs = rolesOf(draft.parties.filter((party) => !one.has(keyOf(party))));
    return mine.some((a) =>
      theirs.some(
        (b) =>
          a.office === b.office &&
          a.office !== 'OTHER' &&
          (a.country === null || b.country === null || a.country === b.country),
      ),
    );
  };

  /** The body names a participant that the headline only describes or names shortly. */
  const isFuller = (told: Told, draft: InteractionDraft): boolean => {
    const spans = new Map(told.parties.map((party) => [keyOf(party), party]));
    return draft.parties.some((party) => {
      const other = spans.get(keyOf(party));
      if (other === undefined || other.span === null || party.span === null || party.isGeneric) return false;
      return other.isGeneric || party.span.end - party.span.start > other.span.end - other.span.start;
    });
  };

  return {
    keyOf,
    keys,
    talks,
    isUnknownPerson,
    isDescribed,
    isOwnedAgain,
    isOfBothSides,
    isRetelling,
    isConflicting,
    isFuller,
  };
};
