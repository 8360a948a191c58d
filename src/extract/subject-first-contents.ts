import type { MarkedSpan } from '../text/quotation-marks.js';
import type { Span } from '../text/span.js';
import type { AnnotatedDocument } from './annotated-document.js';
import { contentSpan, markedContent } from './contents.js';
import { afterMarked, countWords, isComma, type MarkedByOpening } from './cue-words.js';
import type { SubjectFirstReading } from './subject-first-cues.js';
import type { SubjectFirstDraft } from './subject-first-quotes.js';
import type { According } from './subject-first-sources.js';
import { claimedBy } from './subject-first-speech.js';
import { headOf, isVerb, type SubjectReading } from './subject-first-subjects.js';
import type { TokenRange } from './subject-words.js';

export interface FoundContent {
  readonly range: TokenRange;
  readonly content: Span;
  readonly more: readonly Span[];
  readonly whole: MarkedSpan | null;
}

/** Fewest words of speech in marks that need no verb of saying right beside them, and of a clause before its cue. */
const MIN_BEFORE = 2;
/** "announced that same day" is no content. */
const MIN_THAT = 3;
const RUNS_ON_WORDS = 4;

const textAt = (doc: AnnotatedDocument, index: number): string => doc.tokens[index]?.text ?? '';

/** First token of a cue's own clause: its subject, or the conjunction of an understood one. */
const clauseOf = ({ doc, words }: SubjectReading, cue: SubjectFirstReading): number => {
  let at = cue.subject?.range.from ?? cue.from;
  if (cue.subject === null)
    while (words.is(doc, at - 1, 'auxiliaries', 'adverbs', 'carriers') && !words.is(doc, at - 1, 'conjunctions'))
      at -= 1;
  return at;
};

/** Where a content without marks that starts at `from` ends: where the narrator or another speaker takes over. */
export const contentEnd = (
  reading: SubjectReading,
  byOpening: MarkedByOpening,
  cues: readonly SubjectFirstReading[],
  sources: ReadonlySet<number>,
  self: SubjectFirstReading | null,
  from: number,
  sentenceTo: number,
): number => {
  const { doc, words } = reading;
  /** Token at which another cue's clause begins -> what it is. */
  const starts = new Map<number, SubjectFirstReading>();
  for (const cue of cues) if (cue !== self && cue.from > from) starts.set(clauseOf(reading, cue), cue);
  let limit = sentenceTo;
  for (let k = from; k < limit; k += 1) {
    const token = doc.tokens[k];
    if (token === undefined || token.kind === 'BREAK') return k;
    const stretch = byOpening.get(k);
    if (stretch?.closed === true) {
      const behind = afterMarked(doc, stretch);
      if (k - from <= 2) limit = Math.max(limit, behind);
      k = Math.max(k, Math.min(behind, limit) - 1);
      continue;
    }
    if (token.text === ';') return k;
    if (k > from && sources.has(k)) return isComma(doc, k - 1) ? k - 1 : k;
    const cue = starts.get(k);
    if (cue === undefined || k === from) continue;
    const comma = isComma(doc, k - 1);
    const conjunction = words.is(doc, k - 1, 'conjunctions', 'breakers');
    if (cue.form.mood === 'PARTICIPLE') {
      if (comma && cue.following.kind !== 'NONE') return k - 1;
      continue;
    }
    if (cue.following.kind === 'NONE') {
      if (comma && cue.cue.frame.after) return k - 1;
      continue;
    }
    // "said Spain and Portugal indicated": without a verb before it, the conjunction joins two names.
    if (conjunction && (cue.subject === null || verbIn(reading, from - 1, k)))
      return isComma(doc, k - 2) ? k - 2 : k - 1;
    if (comma && cue.subject === null) return k - 1;
  }
  return limit;
};

/** The content of each cue, in the order of the cues; null: it reports nothing. */
export const findSubjectFirstContent = (
  reading: SubjectReading,
  byOpening: MarkedByOpening,
  cues: readonly SubjectFirstReading[],
  according: readonly According[],
): readonly (FoundContent | null)[] => {
  const { doc } = reading;
  // "X, citing Y, said": Y speaks, and the participle is no cue of its own.
  const cited = new Set(cues.flatMap((cue) => cue.subject?.citing?.from ?? []));
  const able = new Set(cues.filter((cue) => canReport(reading, cue) && !cited.has(cue.to)));
  const bySentence = Map.groupBy(able, (cue) => cue.sentence);
  const sources = new Set(according.map((source) => source.from));
  return cues.map((cue): FoundContent | null => {
    if (!able.has(cue)) return null;
    const sentence = doc.sentences[cue.sentence];
    if (sentence === undefined) return null;
    const stretch = doc.marked[doc.markedAt[cue.from] ?? -1];
    const limit = stretch?.closed === true ? Math.min(sentence.to, stretch.to) : sentence.to;
    const near = bySentence.get(cue.sentence) ?? [];
    const { following } = cue;
    if (following.kind === 'NONE') return contentBefore(reading, cue, near, sentence.from);
    const marked =
      following.kind === 'SPEECH'
        ? following.marked
        : following.kind === 'THAT'
          ? following.marked
          : (byOpening.get(following.from) ?? null);
    if (marked !== null) {
      const behind = afterMarked(doc, marked);
      const next = doc.tokens[behind];
      const runsOn =
        next !== undefined &&
        next.kind === 'WORD' &&
        behind < limit &&
        (following.kind !== 'SPEECH' ||
          countWords(doc, marked.from, marked.to) < RUNS_ON_WORDS ||
          isVerb(reading, behind)) &&
        !near.some((other) => clauseOf(reading, other) === behind);
      if (!runsOn) {
        const content = markedContent(doc, marked);
        return content === null
          ? null
          : { range: { from: marked.from, to: marked.to }, content, more: [], whole: marked };
      }
    }
    // A clause before "..., X said" that only opens with a direct quotation keeps what stands before the cue.
    const from = marked === null ? following.from : marked.from;
    const to = contentEnd(reading, byOpening, near, sources, cue, marked === null ? from : from - 1, limit);
    const content = contentSpan(doc, from, Math.max(to, marked === null ? 0 : afterMarked(doc, marked)));
    const least = following.kind === 'THAT' ? MIN_THAT : 1;
    if (content === null || countWords(doc, from, to) < least) return null;
    return { range: { from, to }, content, more: [], whole: null };
  });
};

/** Whether somebody who can speak stands at the cue. */
const canReport = (reading: SubjectReading, cue: SubjectFirstReading): boolean => {
  const { doc, words, referents } = reading;
  const subject = cue.subject?.citing ?? cue.subject?.head ?? cue.inverted;
  if (subject === null) {
    if (cue.form.mood === 'PARTICIPLE')
      return (
        cue.following.kind !== 'NONE' &&
        (cue.following.kind === 'SPEECH' || isSetOff(doc, cue.from) || !cue.cue.ambiguous)
      );
    if (!cue.elided || cue.following.kind === 'NONE') return false;
    // The plain form of an ambiguous verb is a noun here: "supply and demand".
    const isPlain = doc.tokens[cue.from]?.norm === cue.cue.lemma;
    if (cue.cue.ambiguous && cue.following.kind === 'CLAUSE' && (isPlain || !cue.coordinated)) return false;
    // "The company, named X": without a conjunction this is a participle that describes.
    return cue.coordinated || cue.following.kind === 'THAT' || cue.following.kind === 'SPEECH' || !cue.cue.ambiguous;
  }
  const head = headOf(reading, subject);
  const norm = doc.tokens[head]?.norm ?? '';
  const pronoun = words.pronoun(norm);
  // The author's own words are no report, what he heard himself say is.
  if (pronoun === 'SELF') return cue.following.kind === 'SPEECH' || cue.spoken;
  if (cue.spoken) return true;
  if (subject.to - subject.from === 1 && words.is(doc, head, 'expletives') && cue.cue.ambiguous)
    return cue.following.kind === 'THAT';
  const { kind } = cue.following;
  if (cue.cue.frame.written && !words.is(doc, head, 'documents')) return false;
  const isStrong =
    !cue.cue.ambiguous &&
    (kind === 'THAT' || kind === 'SPEECH' || kind === 'CLAUSE' || kind === 'NONE' || kind === 'COLON');
  if (isStrong) return true;
  if (pronoun !== null && pronoun !== 'BODY') return true;
  if (pronoun === 'BODY') return !cue.cue.ambiguous || kind === 'THAT';
  return (
    referents.mentionAt(head) !== null ||
    words.is(doc, head, 'sourceNouns') ||
    referents.nominal(subject.from, subject.to) !== null
  );
};

const isSetOff = (doc: AnnotatedDocument, at: number): boolean =>
  isComma(doc, at - 1) || isComma(doc, at - 2) || /^["'\u201d]$/u.test(textAt(doc, at - 1));

/** The content that stands before its cue: speech in marks, or a clause up to a comma. */
const contentBefore = (
  reading: SubjectReading,
  cue: SubjectFirstReading,
  near: readonly SubjectFirstReading[],
  sentenceFrom: number,
): FoundContent | null => {
  const { doc, words } = reading;
  if (!cue.cue.frame.after || cue.form.mood === 'PARTICIPLE') return null;
  const start = cue.inverted !== null ? cue.from : (cue.subject?.range.from ?? -1);
  if (start <= 0) return null;
  const comma = isComma(doc, start - 1);
  const stretch = reading.byClosing.get(start - 1) ?? (comma ? reading.byClosing.get(start - 2) : undefined);
  if (stretch !== undefined) {
    const opening = doc.tokenAt(stretch.outer.start);
    const floor = Math.max(sentenceFrom, behindOthers(reading, near, cue, opening));
    const own = openingOf(reading, floor);
    const before = countWords(doc, Math.min(own, opening), opening);
    // Words of the narrator before the marks make the content a mixed one.
    if (opening <= own || before === 0) {
      if (countWords(doc, stretch.from, stretch.to) < MIN_BEFORE && cue.cue.ambiguous && !cue.spoken) return null;
      const content = markedContent(doc, stretch);
      return content === null
        ? null
        : { range: { from: stretch.from, to: stretch.to }, content, more: [], whole: stretch };
    }
    const content = contentSpan(doc, own, stretch.to);
    return content === null ? null : { range: { from: own, to: stretch.to }, content, more: [], whole: null };
  }
  if (!comma || (cue.following.kind === 'NONE' && !cue.following.closed)) return null;
  const from = openingOf(reading, Math.max(sentenceFrom, behindOthers(reading, near, cue, start - 1)));
  const to = start - 1;
  if (countWords(doc, from, to) < MIN_BEFORE) return null;
  const hasOwnVerb = verbIn(reading, from, to);
  const rest = cue.following.from;
  const sentence = doc.sentences[cue.sentence];
  // "The plan, he said, would fail": the clause goes on behind the cue.
  if (isComma(doc, rest) && sentence !== undefined && rest + 1 < sentence.to) {
    const next = rest + 1;
    const inside = near.some((other) => other !== cue && other.from >= next && other.following.kind !== 'NONE');
    const isOpen = !hasOwnVerb || words.is(doc, from, 'concessions');
    const isAppended = words.is(doc, next, 'subordinators', 'conjunctions') && !words.is(doc, next, 'relatives');
    const isParticiple = words.endsLike(doc.tokens[next]?.norm ?? '', 'gerund');
    const goesOn =
      (isOpen || isAppended) &&
      !inside &&
      !isParticiple &&
      !words.is(doc, next, 'citing', 'relatives') &&
      !reading.byOpening.has(next);
    const content = contentSpan(doc, from, to);
    const second = goesOn ? contentSpan(doc, next, sentence.to) : null;
    if (content !== null && second !== null)
      return { range: { from, to: sentence.to }, content, more: [second], whole: null };
  }
  if (words.is(doc, from, 'prepositions', 'subordinators') && !hasOwnVerb) return null;
  const content = contentSpan(doc, from, to);
  return content === null ? null : { range: { from, to }, content, more: [], whole: null };
};

/** A finite verb or anything that looks like one stands in [from, to). */
const verbIn = (reading: SubjectReading, from: number, to: number): boolean => {
  for (let k = from + 1; k < to; k += 1) {
    const norm = reading.doc.tokens[k]?.norm ?? '';
    if (isVerb(reading, k) || reading.words.endsLike(norm, 'past')) return true;
  }
  return false;
};

/** Connectives at the head of a sentence are the narrator's. */
const openingOf = ({ doc, words }: SubjectReading, from: number): number => {
  let at = from;
  while (isComma(doc, at) || (words.is(doc, at, 'conjunctions') && !isComma(doc, at + 1))) at += 1;
  return at;
};

/** Behind the contents of other cues of the sentence that stand before `at` with speech of their own. */
const behindOthers = (
  reading: SubjectReading,
  near: readonly SubjectFirstReading[],
  cue: SubjectFirstReading,
  at: number,
): number => {
  const { doc } = reading;
  let from = 0;
  for (const other of near) {
    if (other === cue || other.from >= at) continue;
    // "…," X said, "…": what stands before the other cue is its own.
    if (
      other.following.kind === 'NONE' &&
      other.cue.frame.after &&
      (other.subject !== null || other.inverted !== null) &&
      isBehindContent(reading, other.subject?.range.from ?? other.from)
    ) {
      let end = Math.max(other.following.from, other.to);
      while (isComma(doc, end)) end += 1;
      from = Math.max(from, end);
    }
    if (other.following.kind === 'SPEECH') from = Math.max(from, afterMarked(doc, other.following.marked));
  }
  return from;
};

/** A comma or a closing mark stands before `at`. */
const isBehindContent = ({ doc, byClosing }: SubjectReading, at: number): boolean =>
  isComma(doc, at - 1) || byClosing.has(at - 1);

/** Adds the attributions of source phrases; a trailing outlet becomes the relayer of its sentence's speech. */
export const findTrailing = (
  reading: SubjectReading,
  byOpening: MarkedByOpening,
  drafts: readonly SubjectFirstDraft[],
  according: readonly According[],
): SubjectFirstDraft[] => {
  const { doc, referents } = reading;
  const result = [...drafts];
  const isOutlet = (entity: string | null): boolean => entity !== null && referents.isOutlet(entity);
  const mainOf = (sentence: number, before: number): number =>
    result.findIndex(
      (draft) =>
        draft.sentence === sentence &&
        draft.relayer === null &&
        draft.cueFrom < before &&
        draft.mode === 'STATED' &&
        draft.reading?.following.kind !== 'NONE' &&
        (draft.reading?.subject?.range.from ?? 99_999) - (doc.sentences[sentence]?.from ?? 0) <= 6,
    );
  // "X said C, the agency reported".
  for (let k = result.length - 1; k >= 0; k -= 1) {
    const draft = result[k] as SubjectFirstDraft;
    if (draft.construction !== 'CUE_AFTER' || draft.subject === null || draft.whole !== null) continue;
    const entity =
      referents.mentionAt(headOf(reading, draft.subject))?.entity ??
      referents.nominal(draft.subject.from, draft.subject.to);
    if (!isOutlet(entity)) continue;
    const main = mainOf(draft.sentence, draft.subject.from);
    if (main < 0 || main === k) continue;
    result[main] = { ...(result[main] as SubjectFirstDraft), relayer: draft.subject };
    result.splice(k, 1);
  }
  const sources = new Set(according.map((source) => source.from));
  for (const source of according) {
    const sentence = doc.sentenceOf(source.from);
    if (sentence === null) continue;
    const entity = referents.mentionAt(headOf(reading, source.source))?.entity ?? null;
    const main = mainOf(sentence.index, source.from);
    if (!source.leads && main >= 0 && isOutlet(entity)) {
      result[main] = { ...(result[main] as SubjectFirstDraft), relayer: source.source };
      continue;
    }
    const block = doc.blockOf(source.from);
    const base = {
      construction: source.leads ? ('SOURCE_BEFORE' as const) : ('SOURCE_AFTER' as const),
      cueFrom: source.from,
      cueSpans: [source.cue],
      lemma: source.lemma,
      act: 'STATE' as const,
      complementizer: null,
      more: [],
      subject: source.source,
      mode: 'STATED' as const,
      relayer: null,
      slot: { from: source.source.to, to: source.source.to },
      sentence: sentence.index,
      headline: block?.kind === 'TITLE' || block?.kind === 'HEADLINE',
      participle: false,
      reading: null,
    };
    if (source.leads) {
      const from = source.source.to + 1;
      const marked = byOpening.get(from);
      if (marked !== undefined && afterMarked(doc, marked) >= sentence.to - 1) {
        const content = markedContent(doc, marked);
        if (content !== null)
          result.push({ ...base, range: { from: marked.from, to: marked.to }, content, whole: marked });
        continue;
      }
      const inner = result.flatMap((draft) =>
        draft.reading !== null && draft.sentence === sentence.index ? [draft.reading] : [],
      );
      const to = contentEnd(reading, byOpening, inner, sources, null, from, sentence.to);
      const content = contentSpan(doc, from, to);
      if (content !== null && countWords(doc, from, to) >= 3)
        result.push({ ...base, range: { from, to }, content, whole: null });
      continue;
    }
    const to = isComma(doc, source.from - 1) ? source.from - 1 : source.from;
    const stretch = reading.byClosing.get(to - 1) ?? reading.byClosing.get(to);
    if (stretch !== undefined && doc.tokenAt(stretch.outer.start) <= openingOf(reading, sentence.from)) {
      const content = markedContent(doc, stretch);
      if (content !== null)
        result.push({ ...base, range: { from: stretch.from, to: stretch.to }, content, whole: stretch });
      continue;
    }
    const from = openingOf(reading, sentence.from);
    const content = contentSpan(doc, from, to);
    if (content !== null && countWords(doc, from, to) >= 3)
      result.push({ ...base, range: { from, to }, content, whole: null });
  }
  return result;
};

const lineEnd = (doc: AnnotatedDocument, from: number): number => {
  let at = from;
  while (at < doc.tokens.length && doc.tokens[at]?.kind !== 'BREAK') at += 1;
  return at;
};

const behindMarks = (doc: AnnotatedDocument, byOpening: MarkedByOpening, at: number): number => {
  const stretch = byOpening.get(at);
  return stretch === undefined ? at : afterMarked(doc, stretch);
};

/** Speech opens at a token behind a comma, or at the head of a sentence. */
const isResumed = (doc: AnnotatedDocument, byOpening: MarkedByOpening, at: number): boolean =>
  byOpening.has(at) && (/^[,.!?)]$/u.test(textAt(doc, at - 1)) || doc.sentenceOf(at)?.from === at);

/** Speech that goes on behind its cue: in the same sentence, in the next, or as paragraphs of nothing but marks. */
export const joinContinuations = (
  reading: SubjectReading,
  byOpening: MarkedByOpening,
  drafts: readonly SubjectFirstDraft[],
): SubjectFirstDraft[] => {
  const { doc } = reading;
  const claimed = claimedBy(reading, drafts);
  const unclosed = new Map(
    doc.marked.flatMap((stretch) => (stretch.closed ? [] : [[doc.tokenAt(stretch.outer.start), stretch] as const])),
  );
  return drafts.map((draft): SubjectFirstDraft => {
    const endsInMarks =
      draft.whole !== null || reading.byClosing.has(draft.range.to) || reading.byClosing.has(draft.range.to + 1);
    if (!endsInMarks || draft.headline || doc.markedAt[draft.cueFrom] !== -1) return draft;
    const more: Span[] = [...draft.more];
    let at = Math.max(draft.range.to, draft.reading?.following.from ?? 0, draft.reading?.to ?? 0);
    const sentence = doc.sentences[draft.sentence];
    if (sentence === undefined) return draft;
    // Over the rest of the cue's own clause, and what is quoted in it.
    const limit = Math.max(sentence.to, at);
    while (at < limit && !isResumed(doc, byOpening, at)) at = Math.max(at + 1, behindMarks(doc, byOpening, at));
    for (let guard = 0; guard < 12; guard += 1) {
      while (
        doc.tokens[at]?.kind === 'BREAK' ||
        (doc.tokens[at]?.kind === 'PUNCTUATION' && /^[.,]$/u.test(textAt(doc, at)))
      )
        at += 1;
      const next = byOpening.get(at);
      const open = next === undefined ? unclosed.get(at) : undefined;
      // A mark that nobody closed: the speech runs to the end of its paragraph.
      if (open !== undefined && doc.tokens[at - 1]?.kind !== 'BREAK') {
        const end = lineEnd(doc, open.from);
        const span = contentSpan(doc, open.from, end);
        if (span !== null) more.push(span);
        break;
      }
      if (next === undefined || claimed.has(next.from) || countWords(doc, next.from, next.to) < 2) break;
      const behind = afterMarked(doc, next);
      const after = doc.tokens[behind];
      const isWhole =
        after === undefined ||
        after.kind === 'BREAK' ||
        /^[.!?]$/u.test(after.text) ||
        doc.sentenceOf(behind - 1)?.to === behind;
      const newLine = doc.tokens[at - 1]?.kind === 'BREAK';
      if (newLine && !(after === undefined || after.kind === 'BREAK')) break;
      if (!isWhole) break;
      const span = markedContent(doc, next);
      if (span === null) break;
      claimed.add(next.from);
      more.push(span);
      at = behind;
    }
    return more.length === draft.more.length ? draft : { ...draft, more };
  });
};
