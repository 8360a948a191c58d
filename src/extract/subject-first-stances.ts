import type { AttitudeNoun } from '../lang/attitude-grammar.js';
import type { SubjectFirstCue } from '../lang/subject-first-grammar.js';
import type { Span } from '../text/span.js';
import { spanOf } from './annotated-document.js';
import { contentSpan } from './contents.js';
import { countWords } from './cue-words.js';
import { buildLexicon, type Lexicon } from './lexicon.js';
import { placesInText } from './places.js';
import { subjectBeforeVerb } from './subject-first-clauses.js';
import { contentEnd } from './subject-first-content-ends.js';
import type { SubjectFirstReading } from './subject-first-cues.js';
import type { SubjectFirstDraft } from './subject-first-quotes.js';
import { speaks } from './subject-first-speech.js';
import { headOf, phraseAt, type SubjectReading } from './subject-first-subjects.js';
import { In } from './subject-first-words.js';
import type { TokenRange } from './subject-words.js';

/** How far before a noun its owner may end, in tokens. */
const OWNER_REACH = 4;
/** Most stances of one kind in a sentence: each looks for the end of its content on its own. */
const MAX_STANCES = 24;
const NO_SOURCES: ReadonlySet<number> = new Set();

interface Stance {
  readonly construction: SubjectFirstDraft['construction'];
  readonly lemma: string;
  readonly act: SubjectFirstCue['act'];
  readonly cue: TokenRange;
  /** Parts of the content, in reading order. */
  readonly parts: readonly TokenRange[];
  readonly subject: TokenRange | null;
  readonly sentence: number;
}

const draftOf = ({ doc }: SubjectReading, stance: Stance): SubjectFirstDraft | null => {
  const spans = stance.parts
    .map(({ from, to }) => contentSpan(doc, from, to))
    .filter((span): span is Span => span !== null);
  const [content, ...more] = spans;
  const first = stance.parts[0];
  if (content === undefined || first === undefined) return null;
  const block = doc.blockOf(stance.cue.from);
  return {
    construction: stance.construction,
    cueFrom: stance.cue.from,
    cueSpans: [spanOf(doc, stance.cue.from, stance.cue.to)],
    lemma: stance.lemma,
    act: stance.act,
    complementizer: null,
    range: first,
    content,
    more,
    whole: null,
    subject: stance.subject,
    mode: stance.subject === null ? 'NONE' : 'STATED',
    relayer: null,
    slot: { from: stance.cue.to, to: stance.cue.to },
    sentence: stance.sentence,
    headline: block?.kind === 'TITLE' || block?.kind === 'HEADLINE',
    participle: false,
    reading: null,
  };
};

/** Whether a token stands in speech between marks. */
const isSpoken = ({ doc }: SubjectReading, at: number): boolean => doc.markedAt[at] !== -1;

/** Who stands behind "by": a name up to a preposition, or a whole noun phrase. */
const agentAt = (reading: SubjectReading, from: number, limit: number): TokenRange | null => {
  const phrase = phraseAt(reading, from, limit);
  const mention = phrase === null ? null : reading.referents.mentionAt(headOf(reading, phrase));
  return phrase === null || mention === null ? phrase : { from, to: reading.referents.rangeOf(mention).to };
};

/** "The plan is expected to fail", "he was accused by her of fraud": what is thought or said of the subject. */
export const findPassives = (
  reading: SubjectReading,
  cues: readonly SubjectFirstReading[],
  construction: 'ATTITUDE_PASSIVE' | 'CUE_PASSIVE',
): readonly SubjectFirstDraft[] => {
  const { doc, words, referents } = reading;
  const found: SubjectFirstDraft[] = [];
  const near = Map.groupBy(cues, (cue) => cue.sentence);
  for (const { sentence, places } of placesInText(doc, words.passivePlaces(doc))) {
    const { index, from, to } = sentence;
    let left = MAX_STANCES;
    let behind = from;
    for (const k of places) {
      if (left === 0) break;
      if (k < behind || isSpoken(reading, k)) continue;
      let at = k + 1;
      while (words.is(doc, at, In.adverbs | In.negators | In.carriers | In.passives)) at += 1;
      const match = words.quotes.cues.at(doc, at)[0];
      if (match === undefined || match.value.form.mood !== 'FINITE' || referents.mentionAt(at) !== null) continue;
      const cue = match.value.cue as SubjectFirstCue;
      let first = k;
      while (first > from && words.is(doc, first - 1, In.auxiliaries | In.modals | In.negators | In.adverbs))
        first -= 1;
      const subject = subjectBeforeVerb(reading, first, from);
      if (subject === null) continue;
      const agent = words.is(doc, match.to, In.by) ? agentAt(reading, match.to + 1, to) : null;
      if (agent === null && construction === 'CUE_PASSIVE') continue;
      left -= 1;
      const rest = agent?.to ?? match.to;
      const end = contentEnd(reading, reading.byOpening, near.get(index) ?? [], NO_SOURCES, null, rest, to);
      const parts = [subject.range, ...(end > rest ? [{ from: rest, to: end }] : [])];
      if (agent === null && countWords(doc, rest, end) < 2) continue;
      if (agent !== null && (cue.relays || !speaks(reading, agent))) continue;
      const draft = draftOf(reading, {
        construction,
        lemma: cue.lemma,
        act: cue.act,
        cue: { from: at, to: match.to },
        parts: cue.frame.hasPatient && cue.frame.that ? parts.slice(1) : parts,
        subject: agent,
        sentence: index,
      });
      if (draft !== null) found.push(draft);
      behind = match.to;
    }
  }
  return found;
};

/** "The plan seems to fail", "appeared angry": what somebody unnamed takes the subject for. */
export const findImpressions = (
  reading: SubjectReading,
  cues: readonly SubjectFirstReading[],
  impressions: Lexicon<SubjectFirstCue>,
): readonly SubjectFirstDraft[] => {
  const { doc } = reading;
  const found: SubjectFirstDraft[] = [];
  const near = Map.groupBy(cues, (cue) => cue.sentence);
  for (const { sentence, places } of placesInText(doc, impressions.places(doc))) {
    const { index, from, to } = sentence;
    let left = MAX_STANCES;
    let behind = from;
    for (const k of places) {
      if (left === 0) break;
      if (k < behind) continue;
      const match = impressions.at(doc, k)[0];
      if (match === undefined || isSpoken(reading, k) || reading.referents.mentionAt(k) !== null) continue;
      const subject = subjectBeforeVerb(reading, k, from);
      if (subject === null) continue;
      left -= 1;
      const end = contentEnd(reading, reading.byOpening, near.get(index) ?? [], NO_SOURCES, null, match.to, to);
      if (countWords(doc, match.to, end) < 1) continue;
      const draft = draftOf(reading, {
        construction: 'IMPRESSION',
        lemma: match.value.lemma,
        act: match.value.act,
        cue: { from: k, to: match.to },
        parts: [subject.range, { from: match.to, to: end }],
        subject: null,
        sentence: index,
      });
      if (draft !== null) found.push(draft);
      behind = match.to;
    }
  }
  return found;
};

/** Nouns by their forms. */
export const buildNounLexicon = (nouns: readonly AttitudeNoun[]): Lexicon<AttitudeNoun> =>
  buildLexicon(nouns.map((value) => ({ forms: value.forms, proclitics: 'NONE' as const, value })));

/** Who owns the noun at `at`: a possessive pronoun, or a noun phrase with a glued possessive ending; null for nobody. */
const ownerOf = (reading: SubjectReading, at: number, floor: number): TokenRange | null => {
  const { doc, words, referents } = reading;
  for (let k = at - 1; k >= Math.max(floor, at - OWNER_REACH); k -= 1) {
    const token = doc.tokens[k];
    if (token === undefined || token.kind !== 'WORD') return null;
    if (words.possessive(token.norm) !== null) return { from: k, to: k + 1 };
    if (words.pronoun(token.norm) !== null) return null;
    if (k > floor && token.start === doc.tokens[k - 1]?.end) {
      const mention = referents.mentionAt(k - 1);
      if (mention !== null) return { from: referents.rangeOf(mention).from, to: k };
      let from = k - 1;
      while (
        from > floor &&
        doc.tokens[from - 1]?.kind === 'WORD' &&
        !words.is(doc, from, In.determiners) &&
        k - from < OWNER_REACH
      )
        from -= 1;
      return { from, to: k };
    }
    if (words.is(doc, k, In.prepositions | In.determiners | In.subordinators | In.conjunctions)) return null;
  }
  return null;
};

/** "Her support for the plan", "fears that it fails": nouns that hold an attitude, with whoever owns it. */
export const findNouns = (
  reading: SubjectReading,
  cues: readonly SubjectFirstReading[],
  nouns: Lexicon<AttitudeNoun>,
  construction: 'ATTITUDE_NOUN' | 'NOUN_THAT',
): readonly SubjectFirstDraft[] => {
  const { doc, words, referents } = reading;
  const found: SubjectFirstDraft[] = [];
  const near = Map.groupBy(cues, (cue) => cue.sentence);
  for (const { sentence, places } of placesInText(doc, nouns.places(doc))) {
    const { index, from, to } = sentence;
    let behind = from;
    for (const k of places) {
      if (k < behind) continue;
      const match = nouns.at(doc, k)[0];
      if (match === undefined || isSpoken(reading, k) || referents.mentionAt(k) !== null) continue;
      const norm = doc.tokens[match.to]?.norm ?? '';
      if (!match.value.through.includes(norm)) continue;
      const subject = ownerOf(reading, k, from);
      const isThat = words.quotes.complementizers.has(norm);
      const start =
        words.is(doc, match.to, In.infinitives) && referents.mentionAt(match.to + 1) === null ? match.to : match.to + 1;
      const end = isThat
        ? contentEnd(reading, reading.byOpening, near.get(index) ?? [], NO_SOURCES, null, start, to)
        : (phraseAt(reading, start, to)?.to ?? start);
      if (end <= start || (subject === null && (!isThat || construction === 'NOUN_THAT'))) continue;
      const draft = draftOf(reading, {
        construction,
        lemma: match.value.lemma,
        act: match.value.act,
        cue: { from: k, to: match.to },
        parts: [{ from: start, to: end }],
        subject,
        sentence: index,
      });
      if (draft !== null) found.push(draft);
      behind = end;
    }
  }
  return found;
};
