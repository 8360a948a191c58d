import type { InteractionConstruction } from '../lang/interaction-grammar.js';
import type { ruleByConstruction } from '../lang/rule.js';
import type { Interaction, InteractionStatus, InteractionType } from '../model/interaction.js';
import type { Party, Quote } from '../model/quote.js';
import type { Span } from '../text/span.js';
import { buildQuoteAround, sameParty } from './subject-first-events.js';
import type { SubjectReading } from './subject-first-subjects.js';

/** What one clause tells of people meeting. */
export interface EncounterDraft {
  readonly construction: InteractionConstruction;
  readonly type: InteractionType;
  readonly status: InteractionStatus;
  readonly cue: readonly Span[];
  readonly participants: readonly Party[];
  readonly sentence: number;
  /** Local id of its time, or null. */
  readonly time: string | null;
}

/** How many sentences a retelling may stand behind the event it tells again. */
const SENTENCES_BACK = 60;

/** The same event is told as talks and as a meeting. */
const kindOf = (type: InteractionType): InteractionType => (type === 'TALKS' ? 'MEETING' : type);

/** One record for each event; the same event told again with nobody new joins the first. Shape: in reading order. */
export const toInteractions = (
  { doc }: SubjectReading,
  drafts: readonly EncounterDraft[],
  quotes: readonly Quote[],
  ruleOf: ReturnType<typeof ruleByConstruction<InteractionConstruction>>,
): Interaction[] => {
  const quoteAround = buildQuoteAround(quotes);
  const found: (Interaction & { readonly sentence: number })[] = [];
  for (const draft of drafts) {
    const sentence = doc.sentences[draft.sentence];
    const evidence = sentence === undefined ? (draft.cue[0] as Span) : { start: sentence.start, end: sentence.end };
    const at = found.findIndex(
      (known) =>
        kindOf(known.type) === kindOf(draft.type) &&
        known.status === draft.status &&
        draft.sentence - known.sentence <= SENTENCES_BACK &&
        draft.participants.every((party) => known.participants.some((other) => sameParty(party, other))),
    );
    const known = found[at];
    const sameTime = known === undefined || known.time === null || draft.time === null || known.time === draft.time;
    if (known !== undefined && sameTime) {
      found[at] = { ...known, time: known.time ?? draft.time, retold: [...known.retold, evidence] };
      continue;
    }
    const rule = ruleOf(draft.construction);
    found.push({
      id: `i${found.length + 1}`,
      type: draft.type,
      status: draft.status,
      cue: draft.cue,
      participants: draft.participants,
      topics: [],
      place: null,
      time: draft.time,
      evidence,
      quote: quoteAround(draft.cue[0] as Span)?.id ?? null,
      retold: [],
      sameAs: null,
      ruleId: rule.id,
      confidence: rule.confidence,
      sentence: draft.sentence,
    });
  }
  return found.map(({ sentence: _sentence, ...interaction }) => interaction);
};
