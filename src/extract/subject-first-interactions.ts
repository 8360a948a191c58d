import type { InteractionConstruction } from '../lang/interaction-grammar.js';
import { ruleByConstruction } from '../lang/rule.js';
import type { EncounterVerbRow, SubjectFirstInteractionGrammar } from '../lang/subject-first-event-grammar.js';
import type { Interaction, InteractionStatus, InteractionType } from '../model/interaction.js';
import type { Party } from '../model/quote.js';
import { foldString } from '../text/fold.js';
import type { Span } from '../text/span.js';
import { spanOf } from './annotated-document.js';
import { buildLexicon, type Lexicon } from './lexicon.js';
import { listAt, listedSubject, moodOf, partiesOf, quoteAround, sameParty } from './subject-first-events.js';
import type { SubjectEventReader } from './subject-first-reading.js';
import { headOf, type SubjectReading } from './subject-first-subjects.js';
import type { TokenRange } from './subject-words.js';

interface Draft {
  readonly construction: InteractionConstruction;
  readonly type: InteractionType;
  readonly status: InteractionStatus;
  readonly cue: readonly Span[];
  readonly participants: readonly Party[];
  readonly sentence: number;
  readonly headline: boolean;
  readonly time: string | null;
}

/** How many sentences a retelling may stand behind the event it tells again. */
const SENTENCES_BACK = 60;
const MAX_GAP = 12;

const AGENTS = new Set(['PERSON', 'ORGANIZATION', 'GROUP', 'LOCATION', 'MEDIA']);

/** Compiles a grammar into the reader of an article's meetings, calls and visits. */
export const buildSubjectFirstInteractionReader = (
  grammar: SubjectFirstInteractionGrammar,
): SubjectEventReader<Interaction> => {
  const rowsOf = (rows: readonly EncounterVerbRow[]): Lexicon<EncounterVerbRow> =>
    buildLexicon(rows.map((row) => ({ forms: row.forms, proclitics: 'NONE' as const, value: row })));
  const verbs = rowsOf(grammar.verbs);
  const nouns = rowsOf(grammar.nouns);
  const phones = buildLexicon(
    grammar.phonePhrases.length === 0
      ? []
      : [{ forms: grammar.phonePhrases, proclitics: 'NONE' as const, value: true }],
  );
  const plans = new Set(grammar.plans.map(foldString));
  const blockers = new Set(grammar.blockers.map(foldString));
  const factives = new Set(grammar.factives.map(foldString));
  const presents = new Set(grammar.present.map(foldString));
  const lights = new Set(grammar.lightVerbs.map(foldString));
  const groups = new Set(grammar.participants.map(foldString));
  const ruleOf = ruleByConstruction(grammar.rules);

  return (reading, quotes, times) => {
    const { doc, words, referents } = reading;
    const timeByToken = new Map(times.map((time) => [doc.tokenAt(time.span.start), time.id]));
    const timeIn = (from: number, to: number): string | null => {
      for (let k = from; k < to; k += 1) {
        const id = timeByToken.get(k);
        if (id !== undefined) return id;
      }
      return null;
    };
    /** Who can meet in a noun phrase: names, holders of offices, groups of officials. */
    const participantsIn = (range: TokenRange): Party[] =>
      partiesOf(reading, range)
        .filter((party) => {
          if (party.entity !== null) return AGENTS.has(referents.typeOf(party.entity));
          return groups.has(doc.tokens[headOf(reading, party)]?.norm ?? '');
        })
        .map(({ entity, span }) => ({ entity, span }));
    const phoneIn = (from: number, to: number): Span | null => {
      for (let k = from; k < to; k += 1) {
        const match = phones.at(doc, k)[0];
        if (match !== undefined && match.to <= to) return match.span;
      }
      return null;
    };
    /** Where the clause of an encounter ends: before the next one, at most. */
    const clauseEnd = (from: number, limit: number): number => {
      for (let k = from; k < Math.min(limit, from + MAX_GAP * 2); k += 1) if (verbs.at(doc, k).length > 0) return k;
      return Math.min(limit, from + MAX_GAP * 2);
    };
    /** The subject of a verb, a pronoun resolved by the quotes around it. */
    const subjectOf = (
      verb: number,
      floor: number,
    ): { readonly parties: Party[]; readonly range: TokenRange | null } => {
      const range = listedSubject(reading, verb, floor);
      if (range === null) return { parties: [], range: null };
      const pronoun = words.pronoun(doc.tokens[headOf(reading, range)]?.norm ?? '');
      if (pronoun === 'MALE' || pronoun === 'FEMALE') {
        const entity = lastPerson(reading, range.from);
        return { parties: entity === null ? [] : [{ entity, span: null }], range };
      }
      return { parties: participantsIn(range), range };
    };

    /** The verb of "held frank discussions with" before the noun at `at`, or -1. */
    const lightVerbBefore = (at: number, floor: number): number => {
      for (let k = at - 1; k >= Math.max(floor, at - 5); k -= 1) {
        const token = doc.tokens[k];
        if (token === undefined || token.kind === 'BREAK' || token.text === ',') return -1;
        if (lights.has(token.norm)) return k;
        if (words.is(doc, k, 'prepositions')) return -1;
      }
      return -1;
    };

    const drafts: Draft[] = [];
    for (const sentence of doc.sentences) {
      const block = doc.blockOf(sentence.from);
      if (block === null || block.kind === 'NOISE' || block.kind === 'DATELINE' || block.kind === 'CAPTION') continue;
      const headline = block.kind === 'TITLE' || block.kind === 'HEADLINE';
      let subjectHere: Party[] = [];
      for (let k = sentence.from; k < sentence.to; k += 1) {
        if (doc.tokens[k]?.kind !== 'WORD' || referents.mentionAt(k) !== null) continue;
        const verb = verbs.at(doc, k)[0];
        if (verb !== undefined) {
          const row = verb.value;
          const mood = moodOf(reading, k, sentence.from, plans, blockers);
          if (mood === 'BLOCKED' || mood === 'PASSIVE') continue;
          if (mood === 'FACT' && !headline && presents.has(doc.tokens[k]?.norm ?? '')) continue;
          let found = subjectOf(mood === 'PLAN' ? planStart(reading, k, sentence.from, plans) : k, sentence.from);
          if (found.parties.length === 0 && words.is(doc, k - 1, 'conjunctions'))
            found = { parties: subjectHere, range: null };
          if (found.parties.length > 0) subjectHere = found.parties;
          const list = row.takes === 'SELVES' ? null : listAt(reading, verb.to, sentence.to);
          const others = list === null ? [] : participantsIn(list);
          const phone =
            row.type === 'TALKS' || row.type === 'PHONE_CALL'
              ? phoneIn(verb.to, clauseEnd(verb.to, sentence.to))
              : null;
          if (row.needsPhone && phone === null) continue;
          const isPlace = row.takes === 'PLACE';
          const participants = [
            ...found.parties,
            ...others.filter((other) => !found.parties.some((own) => own.entity !== null && sameParty(own, other))),
          ];
          const enough =
            row.takes === 'SELVES'
              ? countSelves(found.parties, reading, found.range) >= 2
              : found.parties.length > 0 && others.length > 0;
          if (!enough) continue;
          const type = phone !== null && row.type !== 'VISIT' ? 'PHONE_CALL' : row.type;
          drafts.push({
            construction: isPlace
              ? 'VISITS'
              : type === 'PHONE_CALL'
                ? 'CALLS'
                : row.takes === 'SELVES'
                  ? 'MEETS'
                  : 'WITH',
            type,
            status: mood === 'PLAN' ? 'PLANNED' : 'HELD',
            cue: [
              spanOf(doc, k, isPlace ? verb.to : k + 1),
              ...(phone === null || type !== 'PHONE_CALL' ? [] : [phone]),
            ],
            participants,
            sentence: sentence.index,
            headline,
            time: timeIn(verb.to, sentence.to),
          });
          k = verb.to - 1;
          continue;
        }
        const noun = nouns.at(doc, k)[0];
        if (noun === undefined) continue;
        const light = lightVerbBefore(k, sentence.from);
        if (light >= 0) {
          const mood = moodOf(reading, light, sentence.from, plans, blockers);
          if (mood === 'BLOCKED' || mood === 'PASSIVE') continue;
          const found = subjectOf(light, sentence.from);
          if (found.parties.length === 0) continue;
          subjectHere = found.parties;
        } else if (!isFactive(reading, k, sentence.from, factives)) continue;
        const list = listAt(reading, noun.to, sentence.to);
        const others = list === null ? [] : participantsIn(list);
        if (others.length === 0) continue;
        const own = subjectHere.length > 0 ? subjectHere : speakerBefore(reading, sentence.from, k, participantsIn);
        const participants = [
          ...own,
          ...others.filter((other) => !own.some((known) => known.entity !== null && sameParty(known, other))),
        ];
        if (participants.length < 2) continue;
        drafts.push({
          construction: 'NOUN_SUBJECT',
          type: noun.value.type,
          status: 'HELD',
          cue: [spanOf(doc, k, k + 1)],
          participants,
          sentence: sentence.index,
          headline,
          time: timeIn(noun.to, sentence.to),
        });
        k = noun.to - 1;
      }
    }
    return joined(reading, drafts, quotes, ruleOf);
  };
};

/** The first named person of the nearest sentence before a pronoun. */
const lastPerson = ({ doc, referents }: SubjectReading, at: number): string | null => {
  const here = doc.sentenceOf(at);
  if (here === null) return null;
  for (let back = 0; back <= 3; back += 1) {
    const sentence = doc.sentences[here.index - back];
    if (sentence === undefined) return null;
    for (let k = sentence.from; k < Math.min(at, sentence.to); k += 1) {
      const mention = referents.mentionAt(k);
      if (mention !== null && !mention.credit && referents.typeOf(mention.entity) === 'PERSON') return mention.entity;
    }
  }
  return null;
};

/** Where the words of a plan begin: "is due to meet". */
const planStart = ({ doc, words }: SubjectReading, at: number, floor: number, plans: ReadonlySet<string>): number => {
  let k = at;
  while (
    k > floor &&
    (plans.has(doc.tokens[k - 1]?.norm ?? '') ||
      words.is(doc, k - 1, 'infinitives', 'adverbs', 'auxiliaries', 'passives'))
  )
    k -= 1;
  return k;
};

/** How many take part in a subject: its members, or several when its noun is a plural. */
const countSelves = (parties: readonly Party[], { doc, words }: SubjectReading, range: TokenRange | null): number => {
  if (parties.length !== 1 || range === null) return parties.length;
  const first = parties[0] as Party;
  return first.entity === null && words.endsLike(doc.tokens[range.to - 1]?.norm ?? '', 'plural') ? 2 : 1;
};

/** "after talks with X": a preposition makes the event noun a fact. */
const isFactive = (
  { doc, words }: SubjectReading,
  at: number,
  floor: number,
  factives: ReadonlySet<string>,
): boolean => {
  for (let k = at - 1; k >= Math.max(floor, at - 5); k -= 1) {
    const token = doc.tokens[k];
    if (token === undefined || token.kind === 'PUNCTUATION') return false;
    if (factives.has(token.norm)) return true;
    if (words.is(doc, k, 'verbs', 'modals', 'passives', 'negators')) return false;
  }
  return false;
};

/** Who acts in the clause before an event noun: its last named person, else its first body. */
const speakerBefore = (
  { referents }: SubjectReading,
  from: number,
  to: number,
  participantsIn: (range: TokenRange) => Party[],
): Party[] => {
  let body: TokenRange | null = null;
  for (let k = to - 1; k >= from; k -= 1) {
    const mention = referents.mentionAt(k);
    if (mention === null || mention.credit) continue;
    const range = referents.rangeOf(mention);
    if (referents.typeOf(mention.entity) === 'PERSON') return participantsIn(range);
    if (referents.typeOf(mention.entity) !== 'LOCATION') body = range;
    k = range.from;
  }
  return body === null ? [] : participantsIn(body);
};

/** Makes records of drafts; the same event told again with nobody new joins the first. */
const joined = (
  reading: SubjectReading,
  drafts: readonly Draft[],
  quotes: Parameters<SubjectEventReader<Interaction>>[1],
  ruleOf: ReturnType<typeof ruleByConstruction<InteractionConstruction>>,
): Interaction[] => {
  const { doc } = reading;
  const found: (Interaction & { readonly sentence: number })[] = [];
  for (const draft of drafts) {
    const sentence = doc.sentences[draft.sentence];
    const evidence = sentence === undefined ? (draft.cue[0] as Span) : { start: sentence.start, end: sentence.end };
    const isTold = (known: (typeof found)[number]): boolean =>
      known.type === draft.type &&
      known.status === draft.status &&
      draft.sentence - known.sentence <= SENTENCES_BACK &&
      draft.participants.every((party) => known.participants.some((other) => sameParty(party, other)));
    const at = found.findIndex(isTold);
    const known = found[at];
    if (known !== undefined) {
      const sameTime = known.time === null || draft.time === null || known.time === draft.time;
      if (sameTime) found[at] = { ...known, time: known.time ?? draft.time, retold: [...known.retold, evidence] };
      if (sameTime) continue;
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
      quote: quoteAround(quotes, draft.cue[0] as Span)?.id ?? null,
      retold: [],
      sameAs: null,
      ruleId: rule.id,
      confidence: rule.confidence,
      sentence: draft.sentence,
    });
  }
  return found.map(({ sentence: _sentence, ...interaction }) => interaction);
};
