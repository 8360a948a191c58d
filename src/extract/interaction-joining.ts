import type { Interaction } from '../model/interaction.js';
import type { TimeRef } from '../model/time-ref.js';
import type { EventClauses } from './event-clauses.js';
import type { EventScene } from './event-scene.js';
import type { InteractionDraft } from './interaction-drafts.js';
import { buildSameness, type Told } from './interaction-sameness.js';
import type { InteractionWords } from './interaction-words.js';

const ECHO_REACH = 30;
/** Length of `2017-09-15`. */
const ISO_DAY = 10;

/** Joins the tellings of one event and links conflicting tellings; gives the records in reading order. */
export const joinRetellings = (
  drafts: readonly InteractionDraft[],
  scene: EventScene,
  words: InteractionWords,
  clauses: EventClauses,
  timeIn: (from: number, to: number, at: number) => string | null,
  times: readonly TimeRef[],
): Interaction[] => {
  const { doc } = scene;
  const {
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
  } = buildSameness(scene, words, times);
  const timeById = new Map(times.map((time) => [time.id, time]));
  const published = doc.draft.publishedAt?.slice(0, ISO_DAY) ?? null;
  /** The text dates it after its own day. */
  const isAhead = (id: string | null): boolean => {
    const from = timeById.get(id ?? '')?.from;
    return published !== null && from != null && from > published;
  };

  const events: Told[] = [];
  const conflicts: [Told, Told][] = [];
  const open = (draft: InteractionDraft): Told => ({
    first: draft,
    parties: [...draft.parties],
    topics: [...draft.topics],
    time: draft.time,
    place: draft.place,
    status: draft.status,
    retold: [],
  });

  for (const draft of drafts) {
    if (draft.isEcho) {
      const told = events.findLast(
        (event) => event.first.type === draft.type || (talks.has(event.first.type) && talks.has(draft.type)),
      );
      if (told !== undefined) {
        const have = keys(told.parties);
        told.parties.push(...draft.parties.filter((party) => !have.has(keyOf(party))));
      }
      continue;
    }
    if (isOfBothSides(draft)) {
      const told = events.findLast((event) => talks.has(event.first.type) && event.parties.length > 1);
      if (told !== undefined && talks.has(draft.type)) {
        told.retold.push(draft.evidence);
        continue;
      }
    }
    const retold = events.find((told) => isRetelling(told, draft));
    if (retold !== undefined) {
      if (isDescribed(retold, draft)) {
        retold.parties = retold.parties.filter((party) => !isUnknownPerson(party));
        retold.first = draft;
        retold.status = draft.status;
      }
      const have = keys(retold.parties);
      // Whoever is only understood adds nobody to an event whose people are known.
      retold.parties.push(
        ...draft.parties
          .filter((party) => !have.has(keyOf(party)) && (party.span !== null || have.size < 2))
          .filter((party) => !isOwnedAgain(retold, draft) || !isUnknownPerson(party)),
      );
      retold.retold.push(draft.evidence);
      retold.time ??= draft.time;
      retold.place ??= draft.place;
      if (retold.first.headline && !draft.headline) {
        retold.status = draft.status;
        if (isFuller(retold, draft)) retold.first = draft;
      }
      continue;
    }
    const told = open(draft);
    const conflict = events.find((other) => isConflicting(other, draft));
    if (conflict !== undefined) conflicts.push([conflict, told]);
    events.push(told);
  }

  // "The call took place late last night": a definite noun adds its clause to the last event of its kind.
  const cues = new Set(drafts.map((draft) => draft.at));
  for (const sentence of events.length === 0 ? [] : doc.sentences) {
    for (let index = sentence.from; index < sentence.to; index += 1) {
      if (doc.tokens[index]?.kind !== 'WORD' || cues.has(index)) continue;
      const match = words.anaphors.at(doc, index)[0];
      if (match === undefined) continue;
      const told = events.findLast((candidate) => candidate.first.type === match.value && candidate.first.at < index);
      if (told === undefined || told.first.evidence.end > (doc.tokens[index]?.start ?? 0)) continue;
      const { from } = clauses.clauseStart(index, sentence);
      let to = Math.min(sentence.to, index + ECHO_REACH);
      while (to > index + 1 && doc.tokens[to - 1]?.kind === 'PUNCTUATION') to -= 1;
      if (told.retold.length < 8)
        told.retold.push({ start: doc.tokens[from]?.start ?? 0, end: doc.tokens[to - 1]?.end ?? 0 });
      told.time ??= timeIn(from, to, index);
    }
  }

  const ids = new Map(events.map((told, index) => [told, `i${index + 1}`]));
  const sameAs = new Map<Told, Told>();
  for (const [earlier, later] of conflicts) {
    // The telling that names its source is the one the other points at; with equal sources the earlier one.
    if (earlier.first.quote === null && later.first.quote !== null) sameAs.set(earlier, later);
    else sameAs.set(later, earlier);
  }
  return events.map((told): Interaction => {
    const { first } = told;
    const rule = words.rule(first.construction);
    const other = sameAs.get(told);
    return {
      id: ids.get(told) as string,
      type: first.type,
      status: isAhead(told.time) && (told.status === 'HELD' || told.status === 'ONGOING') ? 'PLANNED' : told.status,
      cue: first.cue,
      participants: told.parties.map(({ entity, span }) => ({ entity, span })),
      topics: told.topics,
      place: told.place,
      time: told.time,
      evidence: first.evidence,
      quote: first.quote?.id ?? null,
      retold: told.retold,
      sameAs: other === undefined ? null : (ids.get(other) ?? null),
      ruleId: rule.id,
      confidence: Math.round(rule.confidence * first.certainty * 100) / 100,
    };
  });
};
